# Хаалга: нэг оройн үйлдэл, тэмдэг, түлхүүр, найзын үг.

## Үйлдэл (бүтэн хэлбэр: дэлгэц уншигч, `drive`)

# Variables: $who (Id)
doors-do-open = { cast-nom }: хаалгыг нээх
doors-do-chain = { cast-nom }: хаалгыг гинжлэх
doors-do-close = { cast-nom }: хаалгыг хаах
# Variables: $who (Id), $key (Id)
doors-do-give =
    { cast-nom }: { $key ->
        [name] жинхэнэ нэрийг хэлэх
        [photo] зургийг өгөх
        [secret] нууцыг хэлэх
        [jersey] өмсгөлийг хэлэх
        [place] байгаа газрыг хэлэх
        [routine] хуваарийг хэлэх
       *[alone] ганцаараа байх цагийг хэлэх
    }
doors-do-take = { cast-nom }: түлхүүрийг буцааж авах
doors-do-ask = { cast-nom }: хэн болохыг өөр аргаар асуух
# Variables: $who (Id), $day (Number)
doors-do-pin = { cast-nom }: { $day }-р өдрийн цаасыг эргүүлэх
doors-do-tell = { cast-nom }: том хүнд хэлэх
doors-do-sleep = Маргааш болтол унтах

## Товч

doors-btn-open = Нээх
doors-btn-chain = Гинжлэх
doors-btn-closed = Хаах
doors-btn-take = Авах
doors-btn-ask = Асуух
doors-btn-pin = Эргүүлэх
doors-btn-tell = Хэлэх
doors-btn-sleep = Унтах
doors-btn-give = Өгөх

## Самбар

doors-known = Найз чинь таньдаг
doors-unknown = Найз чинь танихгүй
doors-gone = Явчихсан
doors-settled = Том хүн хаасан
doors-silent = Чимээгүй
# Variables: $day (Number)
doors-slip-day = { $day }-р өдөр
# Variables: $circle (Id)
doors-map =
    { $circle ->
        [city] Хотын хаа нэгтээ
        [district] Дүүрэг нь мэдэгдэж байна
        [street] Гудамж нь харагдаж байна
       *[door] Хаалга нь харагдаж байна
    }
# Variables: $answer (Id)
doors-answer =
    { $answer ->
        [on-its-way] Захидал явлаа
        [yes] Тийм, өөрөө мөн
        [no] Үгүй, өөр хүн байна
       *[nobody] Хэн ч танихгүй
    }
# Variables: $position (Id)
doors-position =
    { $position ->
        [open] нээлттэй
        [chain] гинжтэй
       *[closed] хаалттай
    }
# Variables: $count (Number)
doors-moves-left = Үлдсэн нүүдэл: { $count }
# Variables: $count (Number)
doors-flames = Дөл: { $count }/3

## Зочны үг

doors-say-meeting = Маргааш хоёулхнаа уулзъя. Ганцаараа ирээрэй.

## Найзын үг

# Variables: $moves (Number)
doors-friend-first = Тэд надад бичсэн. Өдөрт { $moves } нүүдэл бий.
# Variables: $who (Id)
doors-friend-reopened = { cast-nom } зүгээр санагддаг. Гинжлээд ярья.
doors-friend-asked = { cast-nom } уулзъя гэсэн. Би зөвшөөрчихлөө.
doors-friend-hesitated = Тэмдгүүдийг хараад эргэлзлээ.
doors-friend-helper = Том хүн ирж тусаллаа.
doors-friend-bolted = Гурван өөр тэмдэг. Би түгжлээ.
doors-friend-kept-key = Түлхүүрийг минь буцааж өгсөнгүй.
doors-friend-left = { cast-nom } тогшоод явчихлаа.
doors-friend-noise = Шуугианаас болж нүүдэл алдлаа.

## Хадгалсан зүйл

# Variables: $who (Id)
doors-kept-ask = { cast-nom }: уулзъя гэсэн цаас
# Variables: $who (Id), $count (Number)
doors-kept-pins = { cast-nom }: олсон тэмдэг { $count }
doors-kept-card = { cast-nom }: хариу карт
doors-kept-hand = { cast-nom }: түлхүүр буцааж өгөөгүй
doors-kept-keys = { cast-nom }: түлхүүртэй

# Variables: $who (Id), $position (Id), $count (Number)
doors-spoken = { cast-nom }, хаалга { doors-position }, { doors-flames }

## Тэмдгийн нэр

# Variables: $sign (Id)
doors-sign =
    { $sign ->
        [plain] энгийн үг
        [flattery] магтаал
        [gift] бэлэг
        [secrecy] нууц
        [elsewhere] өөр чат
        [hurry] яаруулах
        [key] түлхүүр
        [meeting] уулзалт
       *[threat] айлгах
    }

## Энд юу хийж болох вэ

doors-how-open = Нээвэл ойроос ярина. Дөл нэмэгдэнэ.
doors-how-chain = Гинжилбэл зайгаа барьж ярина.
doors-how-close = Хаавал тэр хүн ярихаа болино. Хүссэн үедээ хааж болно.
doors-how-give = Түлхүүр өгвөл газрын зургийн тойрог жижгэрнэ.
doors-how-take = Өгсөн түлхүүрээ буцааж авна.
doors-how-pin = Цаасыг эргүүлбэл ард нь тэмдэг гарна.
doors-how-ask = Өөр аргаар асуувал маргааш хариу ирнэ.
doors-how-tell = Том хүнд хэлбэл маргааш ирж тусална.
doors-how-sleep = Унтвал шинэ өдөр эхэлнэ. Чулуунууд буцаад ирнэ.

## Анхны удаа

doors-guide-door = Хаалга сонго. Дараа нь доороос юу хийхээ сонго.
doors-guide-stones = Чулуу бүр нэг нүүдэл. Яарах хэрэггүй.
doors-guide-moon = Чулуу дууслаа. Сарыг дарвал маргааш болно.
doors-guide-turn = Цаасыг эргүүлээд үз. Ард нь тэмдэг бий.
doors-guide-signs = Нэг хаалган дээр гурван өөр тэмдэг гарвал хээ болдог.
doors-guide-flames = Сайн яриа дөл асаана. Гинжтэй ч асна.
doors-guide-last = Өнөөдөр сүүлийн өдөр.

## Сануулга

doors-hint-sleep = Чулуу дууссан. Сарыг дар.
doors-hint-keys = Энэ хаалган дээр хээ бий. Түлхүүр хэний гарт байна вэ?
doors-hint-pattern = Энэ хаалганы тэмдгүүдийг нийлүүлж хар. Ямар зай барих вэ?
doors-hint-tell = Ийм хээг том хүнд үзүүлбэл амар болно.
doors-hint-differs = Картыг дахиад хар. Юу гэж хариулсан бэ?
doors-hint-ask = Найз чинь энэ хүнийг танихгүй. Өөр аргаар асууж болно.
doors-hint-turn = Энэ хаалганы цаасыг эргүүлээгүй байна.
doors-hint-chain = Энэ хаалга хаалттай. Гинжилбэл зайгаа барьж ярина.
doors-hint-more = Энд эргүүлээгүй цаас үлдсэн байна.
doors-hint-look = Дөл, карт, цаасыг ажигла.

doors-new-face-well = Хоёр хаалга хоёулаа зөв байна.
doors-new-face-next = Эргэлзвэл гинж хангалттай.
