# Мөр: газрын зураг, мэдээ, дөрвөн мөр. Мэдээ өөрөө үнэн худлаа хэлдэггүй, зөвхөн мөр нь хэлдэг.

## Үйлдэл (бүтэн хэлбэр: дэлгэц уншигч, `drive`)

# Variables: $post (Number), $thread (Id)
trace-do-pull =
    { $post }-р мэдээний мөрийг хөөх: { $thread ->
        [first] { trace-thread-first }
        [when] { trace-thread-when }
        [else] { trace-thread-else }
       *[pays] { trace-thread-pays }
    }
# Variables: $post (Number)
trace-do-hold = { $post }-р мэдээг гартаа барих
# Variables: $post (Number)
trace-do-let-go = { $post }-р мэдээг буцааж тавих
# Variables: $post (Number)
trace-do-pass = { $post }-р мэдээг дамжуулах
# Variables: $post (Number)
trace-do-note = { $post }-р мэдээг тэмдэглэлтэй дамжуулах
# Variables: $post (Number)
trace-do-report = { $post }-р мэдээг шалгуулахаар мэдээлэх
# Variables: $turn (Number)
trace-do-end = { $turn }-р ээлжийг дуусгах

## Товч

trace-btn-pull = Мөр хөөх
trace-btn-hold = Барих
trace-btn-let-go = Тавих
trace-btn-pass = Дамжуулах
trace-btn-note = Тэмдэглэх
trace-btn-report = Мэдээлэх
trace-btn-end = Дуусгах

## Энд юу хийж болох вэ

trace-how-pull = Нэг шилээр нэг мөр хөөнө: мөр тод, бүдэг, эсвэл тасарсан байдаг.
trace-how-hold = Гартаа баривал мэдээ гэрэл тод газраас цааш явахгүй.
trace-how-let-go = Буцааж тавивал гар чинь чөлөөтэй болно.
trace-how-pass = Дамжуулсан мэдээ ээлж бүр дараагийн газарт хүрнэ.
trace-how-note = Олсноо бичвэл үнэн нь бүгдэд тусална, худал нь хүмүүсийн талыг л төөрүүлнэ.
trace-how-report = Олсноо бичиж, нэг шилээр мэдээлнэ: худал бол арилна, үнэн бол хожуу буцаж ирнэ.
trace-how-end = Ээлж дуусахад мэдээ урагшилж, нар доошилж, шил дахин дүүрнэ.

## Дөрвөн мөр: асуулт

trace-thread-first = Анх хэнээс гарав?
trace-thread-when = Хэзээ, хаана?
trace-thread-else = Өөр хэн хэлэв?
trace-thread-pays = Хэн төлөх вэ?

## Мэдээ: төрөл, илгээгч. Илгээгч нь үнэн худлыг заадаггүй.

trace-kind-notice = Мэдэгдэл
trace-kind-picture = Зураг
trace-kind-offer = Санал
trace-kind-rumour = Цуурхал
# Variables: $who (Id)
trace-sender-friend = Найз { cast-nom }
trace-sender-page = Олон уншдаг хуудас
# Цэрмаа эмээ ирсэн бүхнээ дамжуулдаг.
# Variables: $who (Id)
trace-sender-grandmother = Дахиад { cast-nom }
trace-sender-stranger = Танихгүй хүн
# Үгийг нь сонсох хүн цөөн ч олон юм анзаардаг хүүхэд.
# Variables: $who (Id)
trace-sender-outsider = Ажигч { cast-nom }

## Бүдэг мөр: үнэнд ч, худалд ч таарна

trace-weak-first-1 = Хөршийн хамаатнаас гарсан гэнэ.
trace-weak-first-2 = Хэн нэгний эгч явуулсан гэнэ.
trace-weak-first-3 = Нэг танилын танилаас иржээ.
trace-weak-when-1 = Хаа нэгтээ, нэг өдөр бололтой.
trace-weak-when-2 = Манайх ч байж магадгүй.
trace-weak-when-3 = Ажлын өдөр бололтой.
trace-weak-else-1 = Хоёр хүн яг адилхан бичжээ.
trace-weak-else-2 = Дөрвөн хүн лайк дарсан.
trace-weak-else-3 = Найз нь бас сонссон гэнэ.
trace-weak-pays-1 = Нэг хүн жаахан хожиж магадгүй.
trace-weak-pays-2 = Хэн нэгэн төлдөг л байх.
trace-weak-pays-3 = Ашиг байгаа ч юм шиг.

## Тасарсан мөр: юу ч хэлэхгүй

trace-silent-first-1 = Утас нь унтраалттай байна.
trace-silent-first-2 = Хамгийн эхний зурвас нь алга.
trace-silent-first-3 = Хэн ч нэрээ бичээгүй байна.
trace-silent-when-1 = Огноо, газрын нэр алга.
trace-silent-when-2 = Огноо нь арилчихсан байна.
trace-silent-when-3 = Хэзээ, хаанах нь мэдэгдэхгүй.
trace-silent-else-1 = Хэн ч хариу бичсэнгүй.
trace-silent-else-2 = Асуусан хүн маань унтаж байна.
trace-silent-else-3 = Холбоо тасарчихлаа.
trace-silent-pays-1 = Нэр, үнэ, хаяг алга.
trace-silent-pays-2 = Мөнгөний тухай юу ч алга.
trace-silent-pays-3 = Хэн ч мөнгө дурдсангүй.

## Нар жаргахад, шалгалт дуусахад

trace-say-spared = Худал мэдээ хэнд ч хүрсэнгүй.
trace-say-half = Тал нь тэмдэглэлийг уншаад, байрандаа үлдлээ.
trace-say-answered-false = Шалгалаа. Худал байна. Бүх газраас арилгалаа.
trace-say-answered-true = Шалгалаа. Үнэн юм байна. Явуулсан хүн нь гомдчихлоо.
trace-say-lamp-out = Нэг газар гэрэл унтарлаа. Одоохондоо ширээнээс мэдээ авахгүй.

## Анхны удаа

trace-guide-card = Нэг мэдээг нээгээд унш. Дараа нь мөрийг нь хөө.
trace-guide-look = Нэг ээлжид хоёр шил бий. Дахиад нэг мөр хөөж болно.
trace-guide-pass = Үнэн бол дамжуул. Худал бол барь. Эргэлзвэл тэмдэглэ.
trace-guide-hold = Гартаа барь. Өөрөө гүйдэг мэдээ гэрэл тод газарт зогсоно.
trace-guide-note = Эргэлзвэл олсноо бич. Тэмдэглэл сайныг нь үлдээж, хорыг нь хагасална.
trace-guide-report = Олсон мөр “худал” гэвэл мэдээлж болно. Нэг л хүн шалгадаг, хариуг нь хүлээнэ.
trace-guide-end = Болсон бол ээлжээ дуусга. Мэдээ явж, нар доошилно.

## Сануулга

trace-hint-big = Шалгаагүй мэдээнээс энэ нь хамгийн олон хүнд хамаатай.
trace-hint-thread = Шил үлджээ. Хөөгөөгүй мөр ч бий.
trace-hint-pass = Олсон мөр “үнэн” гэж байна. Одоо явуулбал амжина.
trace-hint-hold = Энэ мэдээ өөрөө гүйж явна. Олсон мөр “худал” гэж байна.
trace-hint-note = Тодорхойгүй байна. Нар ч жаргах дөхлөө. Тэмдэглэлтэй дамжуулж болно.
trace-hint-end = Энэ ээлжид болсон бололтой. Ээлжээ дуусгаж болно.

## Шинэ нүүр

trace-new-face-well = Тэнд бүгд зүгээр байна.
trace-new-face-next = Эргэлзвэл эхлээд нэг мөр хөө.

## Үзүүлэх зүйл

trace-kept-note = Тэмдэглэл: юу олсноо бичсэн
trace-kept-report = Дугтуй: мэдээлж, шалгуулсан
trace-kept-place = Тусламж хэрэгтэй газар
trace-kept-unsure = Үнэн эсэхийг нь мэдэхгүй байна

## Самбар (зарим нь зөвхөн дэлгэц уншигчид)

# Variables: $turn (Number), $turns (Number)
trace-turn = Ээлж: { $turn }/{ $turns }
# Variables: $left (Number)
trace-looks = Үлдсэн шил: { $left }
# Variables: $count (Number)
trace-people = Газар бүрд { $count } хүн
# Variables: $left (Number)
trace-sun =
    { $left ->
        [0] Нар энэ ээлжид жаргана
       *[other] Нар жаргахад { $left } ээлж үлдлээ
    }
trace-runs = Өөрөө гүйдэг
trace-waits = Дамжуулахыг хүлээдэг
trace-meant = Энэ газарт хамаатай
trace-late = Одоо явуулбал оройтно
# Variables: $lamp (Id)
trace-lamp =
    { $lamp ->
        [bright] Гэрэл тод
        [dim] Гэрэл бүдэг
       *[out] Гэрэл унтарсан
    }
# Variables: $strength (Id)
trace-strength =
    { $strength ->
        [strong] Мөр тод
        [weak] Мөр бүдэг
       *[silent] Мөр тасарсан
    }
# Variables: $status (Id)
trace-status =
    { $status ->
        [tray] Ширээн дээр
        [held] Гарт
        [passed] Дамжуулсан
        [noted] Тэмдэглэлтэй дамжуулсан
        [reported] Шалгаж байна
        [gone] Арилгасан
       *[done] Нар нь жаргасан
    }
# Variables: $number (Number)
trace-post = { $number }-р мэдээ
# Variables: $left (Number)
trace-answer =
    { $left ->
        [0] Хариу энэ ээлжид гарна
       *[other] Хариу гарахад { $left } ээлж үлдлээ
    }
# Variables: $helped (Number), $badly (Number)
trace-places = Тус хүрсэн: { $helped } хүн. Хэцүүдсэн: { $badly } хүн.
trace-true = Үнэн
trace-false = Худал
trace-desk = Ширээ
