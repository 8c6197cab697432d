# Тойрог: ангийн хүүхдүүдийн цагираг, нэг нүүдэл, нэг цохилт. Хүүхэд бүр өөрийнхөө шалтгааныг хэлнэ.

## Үйлдэл (бүтэн хэлбэр: дэлгэц уншигч, `drive`)

# Variables: $who (Id)
circle-do-be-with = { cast-nom }: дэргэд нь суух
# Variables: $who (Id)
circle-do-subject = { cast-nom }: яриаг өөр тийш эргүүлэх
# Variables: $who (Id)
circle-do-take-down = { cast-nom }: “больё” гэж хэлэх
# Variables: $who (Id)
circle-do-invite = { cast-nom }: “хамт өмөөрье” гэж урих
# Variables: $who (Id)
circle-do-thank = { cast-nom }: “баярлалаа” гэж хэлэх
# Variables: $who (Id)
circle-do-proof = { cast-nom }: баримт болгож хадгалах
circle-do-tell = Том хүнд хэлэх
# Variables: $who (Id)
circle-do-mute = { cast-nom }: дууг нь хааж, хөшиг татах
# Variables: $who (Id)
circle-do-answer-back = { cast-nom }: бүгдийн өмнө загнах
# Variables: $who (Id)
circle-do-forward = { cast-dat } явуулах
# Variables: $who (Id)
circle-do-sorry = { cast-nom }: уучлалт гуйх
circle-do-wait = Хүлээж, нэг нүүдэл өнгөрөөх
# Variables: $who (Id)
circle-do-look = { cast-nom }: хэний үгийг сонсдогийг харах

## Товч

circle-btn-be-with = Хамт байх
circle-btn-subject = Өөр яриа
circle-btn-take-down = Больё гэх
circle-btn-invite = Урих
circle-btn-thank = Баярлалаа
circle-btn-proof = Баримт
circle-btn-tell = Хэлэх
circle-btn-mute = Хөшиг
circle-btn-answer-back = Загнах
circle-btn-forward = Явуулах
circle-btn-sorry = Уучлаарай
circle-btn-wait = Хүлээх

## Энд юу хийж болох вэ

circle-how-be-with = Дэргэд нь суувал дотор нь уужирч, зориг нэмэгдэнэ.
circle-how-subject = Яриаг өөр тийш эргүүлбэл энэ удаа инээд цааш явахгүй.
circle-how-take-down = “Больё” гэвэл болино. Хажууд нь хоёр хүүхэд инээж байвал болихгүй.
circle-how-invite = Нэг шалтгаантай хүүхдийг уривал босож өмөөрнө.
circle-how-thank = Ганцаараа өмөөрсөн хүүхэд “баярлалаа” гэж сонсвол буцаад суухгүй.
circle-how-proof = Баримттай бол том хүн удаан үлдэж, зогсоож чадна.
circle-how-tell = Том хүнд хэлбэл удахгүй ирж тусална.
circle-how-mute = Хөшиг татвал хоёулаа бие биеэ сонсохгүй. Дэргэд нь суувал нээгдэнэ.
circle-how-answer-back = Бүгдийн өмнө загнавал улам чанга инээдэг.
circle-how-forward = Явуулбал тэр хүүхэд бас инээж эхэлнэ.
circle-how-sorry = Уучлалт гуйвал үүл арилна.
circle-how-wait = Хүлээвэл тойрог нэг удаа өөрөө хөдөлнө.

## Самбар

# Variables: $stance (Id), $theme (Id)
circle-stance =
    { $stance ->
        [watches] Харна
        [worried] Түгшсэн
        [laughs]
            { $theme ->
                [invitation] Бүлэгт
               *[clip] Инээнэ
            }
        [bold] Хөөрсөн
        [stands] Өмөөрнө
       *[curtain] Хөшиг
    }
# Variables: $mood (Number)
circle-mood =
    { $mood ->
        [0] Их гунигтай
        [1] Гунигтай
        [2] Тиймэрхүү
        [3] Гайгүй
        [4] Сайн
       *[5] Маш сайн
    }
# Variables: $who (Id), $stance (Id), $theme (Id)
circle-spoken = { cast-nom }: { circle-stance }
# Variables: $who (Id), $mood (Number)
circle-spoken-target = { cast-nom }, сэтгэл нь: { circle-mood }
# Variables: $count (Number), $need (Number)
circle-dots = Шалтгаан: { $count }/{ $need }
circle-pick = Нэг хүүхэд сонго
circle-on-whom = Хэнд?
circle-to-the-ring = Тойрог руу
circle-sat-with = Чи дэргэд нь суусан
circle-thanked = Баярлалаа гэж сонссон
circle-cloud = Үүлтэй
circle-listens = Хэний үгийг сонсдог
circle-popular = Бүгд үгийг нь сонсдог
# Variables: $theme (Id)
circle-began =
    { $theme ->
        [invitation] Бүлэг үүсгэсэн
       *[clip] Анх явуулсан
    }
circle-arrow = Дараа нь ийшээ явна
# Variables: $count (Number)
circle-moves-left = Үлдсэн нүүдэл: { $count }
# Variables: $count (Number)
circle-steps = Том хүн ирж явна. Үлдсэн алхам: { $count }
circle-adult-here = Том хүн энд байна
circle-proof-yes = Баримт бий
circle-proof-no = Баримт алга
circle-bell = Хонх дуугарлаа. Тойрог одоо өөрөө үргэлжилнэ.

## Хүүхдүүдийн үг

circle-say-sat-with = Чи хажууд байхаар сэтгэл амарлаа.
circle-say-curtain-opened = Хөшиг нээгдлээ. Сайн уу!
circle-say-distracted = Өө, бөмбөг! Нөгөөхөө мартчихлаа.
# Variables: $theme (Id)
circle-say-put-down =
    { $theme ->
        [invitation] Цөөхүүлээ юм байна. Бүлгээ нээе.
       *[clip] Хажууд инээх хүн цөөхөн. Больё.
    }
# Variables: $theme (Id)
circle-say-refused =
    { $theme ->
        [invitation] Хажуугийн хоёр минь бүлэгт байна.
       *[clip] Хажууд минь хоёр хүн инээж байна.
    }
circle-say-refused-cloud = Чи намайг бүгдийн өмнө загнасан.
circle-say-stood-up = Чи урихаар зориг хүрлээ. Босъё!
circle-say-not-yet = Ганцаараа зориг хүрэхгүй. Нэг шалтгаан дутуу.
circle-say-not-yet-popular = Бүгд намайг харна. Гурван шалтгаан хэрэгтэй.
circle-say-thanked = Урам орлоо. Цаашид ч өмөөрнө.
circle-say-curtain-drawn = Чиний дуу сонсогдохгүй боллоо.
circle-say-attacked = Бүгд харж байна. Больж чадахгүй.
circle-say-attacked-alone = Бүгд харлаа. Ичмээр байна.
# Variables: $theme (Id)
circle-say-sent-on =
    { $theme ->
        [invitation] Чамаас урилга ирлээ. Би ч орлоо.
       *[clip] Чамаас ирлээ. Би ч инээчихлээ.
    }
circle-say-forgave = Зүгээр ээ. Хэлсэнд баярлалаа.
# Variables: $theme (Id)
circle-say-received-kept =
    { $theme ->
        [invitation] Намайг урилаа. Түүнгүйгээр орохгүй.
       *[clip] Надад ирлээ. Цааш дамжуулахгүй.
    }
# Variables: $theme (Id)
circle-say-received-joined =
    { $theme ->
        [invitation] Намайг ч урилаа. Орлоо!
       *[clip] Надад ч ирлээ. Ха ха!
    }
# Variables: $theme (Id)
circle-say-joined =
    { $theme ->
        [invitation] Бүгд орохоор би ч орчихлоо.
       *[clip] Бүгд инээхээр би ч инээчихлээ.
    }
# Variables: $theme (Id)
circle-say-laid-down =
    { $theme ->
        [invitation] Найзууд өмөөрч байна. Би гарлаа.
       *[clip] Найзууд өмөөрч байна. Би больё.
    }
circle-say-rose-beside-you = Чи хажууд байхаар зориг хүрлээ. Босъё!
circle-say-rose-too = Найз минь босчихлоо. Би ч босъё.
circle-say-sat-down = Ганцаараа өмөөрлөө. “Баярлалаа” ч сонссонгүй.
circle-say-target-with = Чамайг ирэхэд дотор уужирлаа.
circle-say-target-better = Намайг өмөөрөх хүн олширлоо.
# Variables: $theme (Id)
circle-say-target-worse =
    { $theme ->
        [invitation] Тэдний чат одоо ч дуугарна.
       *[clip] Инээд одоо ч сонсогдоно.
    }

## Том хүн, түнш

circle-say-adult-came = Сайн уу, хүүхдүүд. Би энд сууя.
circle-say-adult-came-proof = Үзүүлсэнд баярлалаа. Одоо хамт болиулъя.
circle-say-adult-left = Би одоо явлаа. Хэрэгтэй бол дахиад дуудаарай.
circle-say-called = Дуудлаа. Том хүн ирж явна.
circle-say-proof = Хэн, хэзээ явуулсныг хадгаллаа.

## Хадгалсан зүйл

circle-kept-proof = Баримт: хэн, хэзээ явуулсан
circle-kept-saw = Харснаа хэлж чадна

## Шинэ нүүр

circle-new-face-well = Ганцаараа биш боллоо.
circle-new-face-next = Эргэлзвэл дэргэд нь суу.

## Анхны удаа

circle-guide-target = Эхлээд найзынхаа царайг хар. Сэтгэл нь ямар байна?
circle-guide-look = Нэг хүүхэд сонго. Хэний үгийг сонсдог вэ?
circle-guide-token = Одоо доороос юу хийхээ сонго.
circle-guide-arrow = Сумыг хар. Дараа нь тийшээ явна.
circle-guide-reasons = Хоёр шалтгаан хүүхдэд зориг өгдөг.
circle-guide-thanks = Ганцаараа өмөөрсөн хүүхэд буцаад суудаг. “Баярлалаа” гэж хэлье.
circle-guide-bell = Сүүлийн нүүдэл. Дараа нь хонх дуугарна.

## Сануулга

circle-hint-alone = Нэг хүүхэд ганцаараа өмөөрч байна.
circle-hint-low = Найз чинь гунигтай байна. Дэргэд нь хэн байна?
# Variables: $theme (Id)
circle-hint-edge =
    { $theme ->
        [invitation] Энэ хүүхдийн нэг талд нь бүлэгт ороогүй хүүхэд байна. Нөгөө талд нь хэн байна?
       *[clip] Энэ хүүхдийн нэг талд нь инээхгүй байна. Нөгөө талд нь хэн байна?
    }
circle-hint-one-more = Энд ганцхан шалтгаан дутуу байна.
# Variables: $theme (Id)
circle-hint-many =
    { $theme ->
        [invitation] Бүлэгт орсон нь олон байна. Хэн туслах вэ?
       *[clip] Инээж байгаа нь олон байна. Хэн туслах вэ?
    }
circle-hint-cloud = Энд үүл байна. Яаж арилгах вэ?
circle-hint-curtain = Энд хөшиг татсан байна. Цаана нь хэн байна?
circle-hint-look = Хэн хэний үгийг сонсдогийг хар.
circle-hint-bell = Хонх дуугарахад хэн өмөөрсөөр байх вэ?
