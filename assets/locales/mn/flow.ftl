# Шатны явц: тогших, тоглох, үр дагавар, буцах, хэлэх, шинэ царай, бэлэг.

flow-do-begin = Туслах
flow-do-keep = Ингээд орхиё
# Variables: $number (Number)
flow-do-rewind = { $number }-р шийдвэр лүү буцах
flow-do-shelf = Тавиурт тавих
flow-rewind = Аль ч шийдвэр лүү буцаж болно.
flow-told-was-right = Том хүнд хэлсэн нь зөв байлаа.

flow-praise-kept-distance = Зайгаа барьж чадлаа.
flow-praise-checked = Эхлээд өөр замаар шалгалаа.
flow-praise-kept-warm = Шинэ хүнтэй дулаан үлдлээ.
flow-praise-told = Ганцаараа биш, том хүнтэй шийдлээ.

# Variables: $ending (Id)
flow-ending =
    { $ending ->
        [calm] Тайван
        [lonely] Ганцаардлаа
        [repair] Засъя
       *[missed] Хажуугаар өнгөрлөө
    }
# Variables: $ending (Id)
flow-earlier = Өмнөх зам: { flow-ending }

flow-new-face-why = Яагаад ингэж шийдсэн бэ?
flow-new-face-well = Хоёр хаалга хоёулаа тохирсон зайтай боллоо.
flow-new-face-next = Хүлээж байгаа хүнд гинж хангалттай. Хээ гарвал хаагаарай.
flow-why-pattern = Гурван өөр тэмдэг нийлсэн
flow-why-no-pattern = Нэг хоёр тэмдэг хээ болохгүй
flow-why-stranger = Танихгүй хүн учраас
flow-because-pattern = Тийм ээ. Гурван өөр тэмдэг нийлээд хээ болсон.
flow-because-no-pattern = Тийм ээ. Нэг хоёр тэмдэг хэнд ч байдаг.
flow-look-pattern = Нэг цаасан дээр биш. Гурван цаасыг хамт хар: хээ гарч байна.
flow-look-no-pattern = Шинэ хүн муу хүн биш. Тэмдгийг нь тоол: хээ алга.
flow-ghost = Өмнө нь ингэсэн
