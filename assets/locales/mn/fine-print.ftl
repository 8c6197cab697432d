# Жижиг үсэг: зохиомол апп, томруулдаг шил, цаасан тууз. Том үсэг амладаг, жижиг үсэг хэлдэг. Жижиг үсэг хэзээ ч худал хэлэхгүй.

## Үйлдэл (бүтэн хэлбэр: дэлгэц уншигч, `drive`)

fine-do-scroll = Дэлгэцийг доош гүйлгэх
fine-do-wait = Хүлээж, нэг минут өнгөрөөх
fine-do-back = Өмнөх дэлгэц рүү буцах
fine-do-walk-out = Аппаас гарч, утсаа тавих
fine-do-ask = { -saraa(case: "abl") } асуух
fine-do-tell = { -saraa(case: "dat") } болсон явдлыг хэлэх
# Variables: $what (Id)
fine-do-mend =
    Засах булан: { $what ->
        [friends] найзуудад мэдэгдэх
        [code] шинэ зурган код хийх
        [sub] долоо хоногийн төлбөрийг зогсоох
       *[money] мөнгөө буцааж авах
    }
# Variables: $piece (Id), $screen (Number)
fine-do-put =
    { $screen }-р дэлгэц: { $piece ->
        [big] том шударга товч тавих
        [picture] зураг тавих
        [plain] ойлгомжтой үг тавих
        [empty] хоосон нүд тавих
       *[kept] хавчуурга тавих
    }
# Variables: $piece (Id), $screen (Number)
fine-do-lift =
    { $screen }-р дэлгэц: { $piece ->
        [big] том шударга товчийг авах
        [picture] зургийг авах
        [plain] ойлгомжтой үгийг авах
        [empty] хоосон нүдийг авах
       *[kept] хавчуургыг авах
    }
fine-do-walk = Гурван зочныг явуулж үзэх
fine-do-leave = Засаж дуусаад цааш явах

## Товч

fine-btn-press = Дарах
fine-btn-tick = Чагтлах
fine-btn-magnify = Шилээр харах
fine-btn-scroll = Доош гүйлгэх
fine-btn-wait = Хүлээх
fine-btn-back = Буцах
fine-btn-ask = Асуух
fine-btn-mend = Засах булан
fine-btn-walk = Явуулж үзэх
fine-btn-leave = Цааш явах

## Энд юу хийж болох вэ

fine-how-press = Дарвал дараагийн дэлгэц гарна. Нэг минут өнгөрнө.
fine-how-tick = Мөрийг чагтална, эсвэл чагтыг нь авна. Нэг минут өнгөрнө.
fine-how-magnify = Шилээр харвал жижиг үсэг нээгдэнэ. Нэг минут өнгөрнө.
fine-how-scroll = Доош гүйлгэвэл доод мөрүүд гарна. Нэг минут өнгөрнө.
fine-how-wait = Хүлээвэл нэг минут өнгөрнө. Юу өөрчлөгдөхийг хараарай.
fine-how-back = Буцвал өмнөх дэлгэц рүү очно. Эхнийхээс буцвал аппаас гарна. Нэг минут өнгөрнө.
fine-how-ask = Асуувал багш гурван минут хамт харна. Болсон явдлыг хэлэхэд минут өнгөрөхгүй.
fine-how-mend = Засах буланд кодоо солино. Төлбөр зогсоох, мөнгө буцаах хүсэлтийг өдөрт нэг л удаа явуулна.
fine-how-walk = Гурван зочин аппаар орж гарна. Хэдэн ч удаа үзэж болно.
fine-how-leave = Засаж дуусаад цааш явна.

## Засах хэрэгсэл

fine-piece-big = Том товч
fine-piece-picture = Зураг
fine-piece-plain = Ойлгомжтой үг
fine-piece-empty = Хоосон нүд
fine-piece-kept = Хавчуурга
fine-how-piece-big = Шударга товч хамгийн том болно. Эмээ нэг мөр илүү уншина.
fine-how-piece-picture = Шударга товч зурагтай болно. Зальтай товчны зураг ч хэвээр үлдэнэ.
fine-how-piece-plain = Бүх үг ойлгомжтой болно. Гэхдээ товчнууд ижилхэн болж, дээдэх нь түрүүлнэ.
fine-how-piece-empty = Аппын тавьсан чагт арилж, нүд нь хоосорно.
fine-how-piece-kept = Яаруулдаг цаг алга болно. Эмээ амсхийгээд, зогссон газраасаа уншина.

## Аппын өөрийн бичиг

fine-btn-next = Цааш үргэлжлэх
fine-btn-tick-all = Бүгдийг сонгох
fine-btn-done = Дуусгах
fine-btn-cross = Хаах
fine-note-clock = Цаг дуусах нь
fine-note-seats = Танхимын сул суудал
fine-note-address = Энэ хуудасны хаяг
fine-note-spinner = Түр хүлээгээрэй…

## Жижиг үсэг: хамгийн ихдээ зургаан үг, үргэлж үнэн

# Variables: $count (Number)
fine-cost-money =
    Нэмээд { $count ->
        [1000] 1,000
        [1500] 1,500
        [2000] 2,000
        [2500] 2,500
        [3000] 3,000
        [4000] 4,000
        [4500] 4,500
        [5500] 5,500
       *[other] { $count }
    } төгрөг төлнө
fine-cost-sub = Долоо хоног бүр мөнгө төлнө
# Variables: $count (Number)
fine-cost-friends = { $count } найз руу зурвас явна
# Variables: $count (Number)
fine-cost-data = { $count } хувийн мэдээлэл өөр хүнд очно
# Variables: $count (Number)
fine-cost-mins = { $count } минут өнгөрнө
fine-cost-code = Зурган код өөр хүнд очно
fine-cost-lose = Авах гэсэн юм ирэхгүй
fine-cost-lies = Энэ цаг дахиад эхэлнэ
fine-cost-seats = Энэ суудлын тоо үнэн
fine-cost-none = Өөр юу ч байхгүй

## Сараа багшийн үг

fine-say-pointed = Үүнийг хоёулаа нэг харъя.
fine-say-nothing-odd = Энд нуусан үнэ олсонгүй.
fine-say-told = Надад хэлсэнд баярлалаа. Хажууд чинь сууя.
fine-say-told-friends = Надад хэлсэнд баярлалаа. Хажууд чинь сууя. Найзуудад мэдэгдлээ.
fine-say-mend-next = Би энд байна. Засах буланд хамт засъя.

## Түншийн, найзын үг

fine-say-new-code = Шинэ код хийлээ. Цоож дахиад биднийх боллоо.
fine-say-code-gone = Тэр хуудас шинэ кодыг бас авлаа. Эхлээд буцаад, дараа нь сольё.
fine-say-sub-stopped = Зогсоолоо. Долоо хоног бүр төлөхгүй боллоо.
fine-say-money-back = Мөнгө буцаад ирлээ.
fine-say-tell-first = Маягт том хүний нэр асууж байна. Эхлээд багшид хэлье.
fine-say-friend-bothered = Чамаас зурвас ирлээ. Чи бичсэн үү?
fine-say-sticker-gone = Нэг стикер утаснаас мултарчихлаа.
fine-say-printed-friends = Найзууд руу зурвас явлаа. Багшид хэлж болно.
fine-say-printed-code = Код өөр хуудсанд очлоо. Шинэ код тусална.
fine-say-inked-money = Бодсоноос илүү мөнгө явлаа. Буцааж авч болно.
fine-say-inked-sub = Долоо хоног бүр төлөхөөр болжээ. Зогсоож болно.
fine-say-advert = Энэ гарц зурмал юм байна. Цаана нь зар. Бид энд л байна.
fine-say-dawdled = Хэдэн минут өнгөрчихлөө.
fine-say-clock = Цаг ханиагаад дахиад эхэллээ!
fine-say-seat = Танхимын сул суудал нэгээр цөөрлөө.
fine-say-hall-full = Танхим дүүрчихлээ. Маргааш ч кино бий.
fine-say-arrived = Ирлээ, ирлээ!
fine-say-outlined = Ирлээ. Гэхдээ зөвхөн хүрээ нь. Хадгалж авъя.
fine-say-kept = Одоо халаасанд орлоо.
fine-say-stuck = Юу ч ирсэнгүй. Дэнлүүг хар: тэнд гацжээ.
fine-say-mend-begin = Одоо аппыг шударга болгоё. Гурван зочин туршиж үзнэ.
# Variables: $out (Number)
fine-say-walked =
    { $out ->
        [0] Гурвуулаа гацлаа. Дахиад өөрчилж үзье.
        [3] Гурвуулаа гарлаа! Апп шударга боллоо.
       *[other] { $out } зочин гарлаа. Дахиад өөрчилж үзье.
    }

## Зочид

fine-visitor-hurry = Яаруу хүн
fine-visitor-small = Бяцхан дүү
fine-visitor-granny = Эмээ
fine-why-tick = Аппын тавьсан чагт намайг саатууллаа.
fine-why-size = Хамгийн томыг нь дарлаа.
fine-why-picture = Зурагтайг нь дарлаа.
fine-why-bright = Гялалзсаныг нь дарлаа.
fine-why-tired = Уншсаар байгаад ядарчихлаа.

## Шинэ нүүр

fine-new-face-well = Сайн харлаа. Илүү юу ч дагаж ирсэнгүй.
fine-new-face-next = Дараагийн удаа жижиг үсгийг уншъя. Тэр хэлж өгдөг.

## Сануулга

fine-hint-dead = Энд юу ч хөдлөхгүй байна. “Буцах” л ажиллана.
fine-hint-tell = Нэг мөр засраагүй байна. Хэн тусалж чадах вэ? Хэлэхэд минут өнгөрөхгүй.
fine-hint-mend = Нэг мөр засраагүй байна. Засах буланд юу хийж болох вэ?
fine-hint-off-page = Код өөр гарт очсон. Энэ хуудас танил биш. Эхлээд буцъя.
fine-hint-lamp = Нэг дэлгэцийн дээр дэнлүү асаж байна. Тэнд юу гацсан бэ?
fine-hint-keep = Авах юмны зөвхөн хүрээ нь харагдана. Юу хийвэл тод болох вэ?
fine-hint-late = Цөөхөн минут үлдлээ. Юу хамгийн чухал вэ?
fine-hint-other-way = Энэ нь үнэтэй. Шударга зам заавал бий. Аль нь вэ?
fine-hint-admits = Энэ нь үнээ ил хэлжээ. Бидэнд хэрэгтэй юү?
fine-hint-fair = Жижиг үсэг энд “өөр юу ч байхгүй” гэж байна.
fine-hint-signs = Энэ хуудас их амлах, эсвэл яаруулах юм. Жижиг үсэг нь юу гэх бол?
fine-hint-address = Энд код нэхэж байна. Хаяг нь картынхтай ижил үү?
fine-hint-fold = Дэлгэцийн доод талд бас юм бий.
fine-hint-ticked = Энэ мөр аль хэдийн чагттай байна. Бид тавьсан уу?
fine-hint-box = Энэ мөр юу болохыг хэлсэнгүй. Шил хэлж өгнө.
fine-hint-fits = Авах юманд маань энэ хүсэлт хэрэгтэй юү?
fine-hint-clock = Энэ цаг тэг болоход юу болох вэ?
fine-hint-look = Аль нэгийг нь шилээр хар.
fine-hint-go = Бүх юм цэгцтэй байна. Цааш явж болно.
fine-hint-pieces = Энэ дэлгэцэд аль хэрэгсэл тусалж чадах вэ?
fine-hint-walk = Зочдыг явуулж үзье.
fine-hint-stop = Энд нэг зочин зогсжээ. Юу зогсоосон бэ?

## Анхны удаа

fine-guide-glass = Том үсэг амладаг, жижиг үсэг хэлдэг. Нэгийг нь шилээр хар.
fine-guide-press = Одоо нэгийг нь дар. Нэг үйлдэлд нэг минут өнгөрч, нэг сондор унана.
fine-guide-roll = Туузыг хар. Харандаагаар бичвэл арилгаж болно. Бэхээр бичвэл болсон явдал.
fine-guide-tick = Зарим мөр аль хэдийн чагттай байна. Үлдээх үү, авах уу?
fine-guide-yes-no = Авах юманд энэ хүсэлт хэрэгтэй юү? Тийм гэсэн ч, үгүй гэсэн ч зүгээр.
fine-guide-door = Хаягийг нь шилээр хар. Гурван зураг нь карттай ижил үү?
fine-guide-exit = Сүүлийн дэлгэц. Авах юм ирсэн үү? Тэгвэл гаръя.
fine-guide-lamp = Дэнлүү асчихлаа. Тэнд буцаад оч. Юу ч алга болоогүй.
fine-guide-tell = Зүгээр ээ. Буц, хэл, зас. Хэлэхэд минут өнгөрөхгүй.
fine-guide-mend = Дэлгэц дээр хэрэгсэл тавь. Дараа нь зочдыг явуул.

## Үзүүлэх зүйл

fine-show-ink-money = Баримт: илүү мөнгө явсан
fine-show-ink-sub = Баримт: долоо хоног бүр төлөх
fine-show-ink-friends = Баримт: найзууд руу зурвас явсан
fine-show-ink-code = Баримт: нэг хуудас код авсан
fine-show-read = Уншсан жижиг үсэг
fine-show-clock = Дахиад эхэлсэн цаг
fine-show-sign = Хаяг нь өөр, хачин хуудас
fine-show-lamp = Дэнлүү: хаана гацсан
fine-show-receipt = Цаасан баримт

## Самбар: утас, тууз, карт, засах дэлгэц (зарим нь зөвхөн дэлгэц уншигчид)

fine-btn-leave-app = Аппаас гарах
fine-btn-mend-friends = Мэдэгдэх
fine-btn-mend-code = Шинэ код
fine-btn-mend-sub = Зогсоох
fine-btn-mend-money = Мөнгө буцаах
fine-card = Жинхэнэ хаяг
# Variables: $picture (Id)
fine-address =
    { $picture ->
        [goat] ямаа
        [star] од
        [tea] цай
        [moon] сар
        [ger] гэр
       *[fish] загас
    }
fine-ticked = чагттай
fine-empty = чагтгүй
fine-reread = Жижиг үсгийг дахин унших
fine-roll = Цаасан тууз
fine-roll-empty = Одоохондоо хоосон
# Variables: $count (Number)
fine-pencil = Харандаагаар: { $count } мөр
fine-mended = Зассан
# Variables: $count (Number)
fine-minutes-left = Үлдсэн минут: { $count }
fine-stuck = Дэнлүү: энд гацсан
fine-thing-away = Авах юм хараахан ирээгүй
fine-thing-outlined = Авах юмны хүрээ нь ирсэн
fine-thing-solid = Авах юм гарт орсон
fine-thing-stuck = Авах юм гацсан
fine-mend-clock = Яаруулдаг цагтай
fine-mend-ticked = Аппын тавьсан чагттай
fine-mend-vague = Үг нь тодорхойгүй
# Variables: $number (Number), $size (Number)
fine-mend-right = { $number }-р товч: шударга, хэмжээ { $size }
# Variables: $number (Number), $size (Number)
fine-mend-other = { $number }-р товч: зальтай, хэмжээ { $size }
fine-mend-picture = зурагтай
# Variables: $piece (Id), $count (Number)
fine-piece-left =
    { $piece ->
        [big] { fine-piece-big }
        [picture] { fine-piece-picture }
        [plain] { fine-piece-plain }
        [empty] { fine-piece-empty }
       *[kept] { fine-piece-kept }
    }: { $count } үлдсэн
# Variables: $visitor (Id)
fine-visitor =
    { $visitor ->
        [hurry] { fine-visitor-hurry }
        [small] { fine-visitor-small }
       *[granny] { fine-visitor-granny }
    }
# Variables: $visitor (Id)
fine-way =
    { $visitor ->
        [hurry] Хамгийн том товчийг дарна.
        [small] Зурагтай товчийг дарна.
       *[granny] Бүгдийг уншина. Удвал ядарна.
    }
# Variables: $visitor (Id), $why (Id)
fine-stopped =
    { fine-visitor }: { $why ->
        [tick] { fine-why-tick }
        [size] { fine-why-size }
        [picture] { fine-why-picture }
        [bright] { fine-why-bright }
       *[tired] { fine-why-tired }
    }
# Variables: $visitor (Id)
fine-out = { fine-visitor }: тасалбартай гарлаа
