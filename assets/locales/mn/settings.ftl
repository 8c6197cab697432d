# Тохиргоо, товчлуур, “Энд юу хийж болох вэ?”.

settings-text = Үсгийн хэмжээ
settings-letters = Үсгийн зай
settings-contrast = Тод ялгарах өнгө
settings-motion = Хөдөлгөөн багасгах
settings-music = Хөгжим
settings-sounds = Тоглоомын дуу
settings-fullscreen = Бүтэн дэлгэц
settings-window = Цонхны хэмжээ
settings-on = Асаалттай
settings-off = Унтраалттай
# Variables: $percent (Number)
settings-percent = { $percent }%
# Variables: $width (Number), $height (Number)
settings-size = { $width }×{ $height }
# Variables: $what (Id), $state (Id)
settings-toggle =
    { $what }: { $state ->
        [on] асаалттай
       *[off] унтраалттай
    }
# Variables: $what (Id), $way (Id)
settings-step =
    { $what }: { $way ->
        [less] багасгах
       *[more] ихэсгэх
    }

settings-keys = Товчлуур
settings-keys-move = Сумтай товч, Tab: сонгох. Enter: дарах.
settings-keys-esc = Esc: буцах, түр зогсоох.
settings-keys-help = F1: тусламж. F4: тохиргоо.
settings-keys-how = F2: юу хийж болох вэ? F3: сануулга.
settings-keys-doors = Хаалга: 1 нээх, 2 гинжлэх, 3 хаах. K түлхүүр, A асуух, P эргүүлэх, T хэлэх, S унтах.
settings-keys-ring = Тойрог: 1–9, 0, −: тэмдэг тавих. T хэлэх, S хүлээх.
settings-keys-town = Мөр: 1–4 мөр хөөх, H барих, P дамжуулах, N тэмдэглэлтэй, R мэдээлэх, S ээлж дуусгах.
settings-keys-phone = Жижиг үсэг: M шил, B буцах, D доош, A асуух, S хүлээх. 1–5: хэрэгсэл авах. W: явуулж үзэх.

how-title = Энд юу хийж болох вэ?
how-mouse = Хулгана: зүүн товчийг дар. Өөр юу ч хэрэггүй.
how-understood = Ойлголоо
