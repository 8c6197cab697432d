# Хуучин зураг: мөр, агуулга. Мэдээ бүр хоёр нүүртэй: нэг тоглолтод үнэн, нөгөөд худал. Бичвэр, зураг нь үүнийг заахгүй, зөвхөн мөр нь заана.

content-old-photo-title = Хуучин зураг
content-old-photo-wish = { -maral } үерийн зураг хэзээний, хаанахынх болохыг мэдэх гэж байна.
content-old-photo-learn = Хэзээ, хаана авсан зураг вэ гэж асууна. Дараа нь дамжуулна. Тодорхойгүй бол тэмдэглэл бичнэ.

## Тусламжийн ширээ: 1 Марал, 2 Ану, 3 Марал

content-old-photo-knock-1 = Үерийн зураг тархаад байна. Энэ манай гүүр мөн үү?
content-old-photo-knock-2 = Хамт үзье. Хэзээ, хаана авсныг нь асууя.
content-old-photo-knock-3 = Би завь хийлээ. Цаасан, гэхдээ хоёр давхар.

## Эхлэл: Ану

content-old-photo-start = Олон хүнд хамаатайгаас нь эхлээд, “хэзээ, хаана” гэж асууя.

## Газрууд

content-old-photo-place-school = Сургууль
content-old-photo-place-stop = Буудал
content-old-photo-place-kiosk = Дэлгүүр
content-old-photo-place-field = Талбай
content-old-photo-place-block = Орон сууц
content-old-photo-place-lower = Гудамж

## Дараа нь засах

content-old-photo-correct-school = Сургуульд үнэнийг нь хэлэх
content-old-photo-correct-stop = Автобусны буудалд үнэнийг нь хэлэх
content-old-photo-correct-kiosk = Дэлгүүрт үнэнийг нь хэлэх
content-old-photo-correct-field = Спортын талбайд үнэнийг нь хэлэх
content-old-photo-correct-block = Орон сууцанд үнэнийг нь хэлэх
content-old-photo-correct-lower = Доод гудамжинд үнэнийг нь хэлэх

## Мэдээнүүд: бичвэр, мөр, нар жаргахад хүмүүс юу хийх

content-old-photo-post-bridge = Гүүрний зам үерт автаж, автобус усанд гацжээ! Өнөө орой гүүр хаалттай.
content-old-photo-fact-bridge-when-true = Өнөөдрийн зураг, шинэ хашлагатай манай гүүр.
content-old-photo-fact-bridge-when-false = Гурван жилийн өмнөх, өөр газрын гүүр.
content-old-photo-fact-bridge-else-true = Жолооч “гүүр хаалттай” гээд буцжээ.
content-old-photo-fact-bridge-else-false = Жолооч дөнгөж сая гүүрээр гарлаа.
content-old-photo-post-bridge-helped = Энэ талдаа үлдээд, айлд хуушуур идэж байна.
content-old-photo-post-bridge-without = Хаалттай гүүр хүртэл яваад, буцаад алхаж байна.
content-old-photo-post-bridge-misled = Хуурай гүүрний дэргэд хонох айл хайж байна.

content-old-photo-post-river = Манай гол ийм болжээ! Ус нэмэгдсээр байна, эрэг рүү битгий яваарай.
content-old-photo-fact-river-when-true = Манай голын хэмжүүр, өнөө өглөөний зураг.
content-old-photo-fact-river-when-false = Яг энэ зураг хоёр жилийн өмнөх.
content-old-photo-fact-river-else-true = Загасчид “ус нэмэгдэж байна” гэлээ.
content-old-photo-fact-river-else-false = Загасчид “ус багасаж байна” гэлээ.
content-old-photo-post-river-helped = Эргээс холхон, хуурай газар бөмбөг өшиглөж байна.
content-old-photo-post-river-without = Гутлаа норгоод, шал шал гишгэсээр харьж байна.
content-old-photo-post-river-misled = Загасчлахаа болиод, хуурай уургаа ширтэж сууна.

content-old-photo-post-camp = Зуслангийн хүүхдүүд дээд замаар ирнэ. Цуваа аваад, 17 цагт дээд буудалд тосоорой.
content-old-photo-fact-camp-first-true = Зуслангийн багш өнөө өглөө бичжээ.
content-old-photo-fact-camp-first-false = Зуслангийн багш өнгөрсөн зун бичжээ.
content-old-photo-fact-camp-else-true = Жолооч ч “дээд замаар явна” гэлээ.
content-old-photo-fact-camp-else-false = Жолооч “доод замаар явна” гэлээ.
content-old-photo-post-camp-helped = Хүүхдээ тосоод, цуваа хоёулаа нөмөрч харьж байна.
content-old-photo-post-camp-without = Доод буудалд бороонд норсоор хүлээж байна.
content-old-photo-post-camp-misled = Дээд буудалд хоосон зам ширтээд зогсож байна.

content-old-photo-post-ger = Усанд гэр хөвж, дээр нь хүүхэд даллаж байна! Дулаан хувцас хэрэгтэй.
content-old-photo-fact-ger-when-true = Доод гудамжинд өнөө өглөө авсан зураг.
content-old-photo-fact-ger-when-false = Хиймэл оюун зуржээ, ийм газар байхгүй.
content-old-photo-fact-ger-else-true = Аврагч тэр айлыг эрэгт гаргажээ.
content-old-photo-fact-ger-else-false = Аврагч тэнд хөвсөн гэр олсонгүй.
content-old-photo-post-ger-helped = Дулаан дээл өгөөд, хамт цай ууж байна.
content-old-photo-post-ger-without = Илүү дээлтэй атлаа хэнд хэрэгтэйг мэдэхгүй байна.
content-old-photo-post-ger-misled = Хувцас үүрээд, хуурай эргээр гэр хайна.

content-old-photo-post-code = Үерт автсан айлуудад тусалъя! Энэ зурган кодоор 500 төгрөг өгөөрэй.
content-old-photo-fact-code-pays-true = Мөнгийг сумынхан айлуудад хүргэжээ.
content-old-photo-fact-code-pays-false = Мөнгийг нэргүй хуудас авчихжээ.
content-old-photo-fact-code-else-true = Багш самбарт яг энэ кодыг наажээ.
content-old-photo-fact-code-else-false = Тэр айлууд ийм код мэдэхгүй гэлээ.
content-old-photo-post-code-helped = Хандиваар авсан хөнжлийг айлуудад хүргэж байна.
content-old-photo-post-code-without = Мөнгөө атгаад, хаана өгөхөө мэдэхгүй байна.
content-old-photo-post-code-misled = Хандивын хоосон хайрцгийг сэгсэрч үзэж байна.

content-old-photo-post-tap = Цоргоны ус бохирдсон гэнэ! Хэн ч шууд битгий уугаарай, заавал буцалгаарай.
content-old-photo-fact-tap-else-true = Сувилагч ч “усаа буцалгаарай” гэлээ.
content-old-photo-fact-tap-else-false = Сувилагч “ус цэвэр байна” гэлээ.
content-old-photo-fact-tap-first-true = Ус сувгийн газар шалгаад бичжээ.
content-old-photo-fact-tap-first-false = Савтай ус зардаг хүн зохиожээ.
content-old-photo-post-tap-helped = Усаа буцалгаад, цайгаа үлээж ууж байна.
content-old-photo-post-tap-without = Бор устай аягаа хараад, нүүрээ үрчийлгэж байна.
content-old-photo-post-tap-misled = Цэвэр усаа дахин дахин буцалгаж, хөлөрч байна.

content-old-photo-post-sandbags = Шуудайд элс хийх хүн хэрэгтэй. Харанхуй болтол дэлгүүрийн дэргэд хүлээнэ.
content-old-photo-fact-sandbags-first-true = Сумын дарга өнөөдөр өөрөө бичжээ.
content-old-photo-fact-sandbags-first-false = Холын хотын шоглодог хуудас бичжээ.
content-old-photo-fact-sandbags-when-true = Өнөөдрийн огноо, манай дэлгүүрийн нэр.
content-old-photo-fact-sandbags-when-false = Хоёр жилийн өмнөх огноо, өөр дэлгүүр.
content-old-photo-post-sandbags-helped = Шуудай зөөж, шаварт будагдаад инээлдэж байна.
content-old-photo-post-sandbags-without = Ажил дууссан хойно хүрзээ бариад зогсож байна.
content-old-photo-post-sandbags-misled = Хүрзээ үүрээд, эзгүй дэлгүүр тойрч явна.

content-old-photo-post-rainbow = Бороо зогсоод, сургуулийн дээгүүр солонго татлаа! Хурдан гараад хараарай.
content-old-photo-fact-rainbow-when-true = Өнөөдрийн шалбаагтай, манай сургуулийн зураг.
content-old-photo-fact-rainbow-when-false = Өнгөрсөн зуны, өөр сургуулийн зураг.
content-old-photo-fact-rainbow-first-true = Манай { -classmate-4 } сая цонхоороо авчээ.
content-old-photo-fact-rainbow-first-false = Нэг хуудас хуанлиас хайчилж авчээ.
content-old-photo-post-rainbow-helped = Шалбаагт цалгиулж, солонго руу даллаж байна.
content-old-photo-post-rainbow-without = Хожуу гараад, солонгын сүүлийг л харж байна.
content-old-photo-post-rainbow-misled = Солонгогүй тэнгэр ширтээд, хүзүүгээ үрж байна.

content-old-photo-post-boots = Усны гутал үнэгүй! Голын захын хүүхдүүд аав ээжтэйгээ сургуулийн үүдэнд ирж аваарай.
content-old-photo-fact-boots-pays-true = Сургууль гутлын мөнгийг төлчихсөн байна.
content-old-photo-fact-boots-pays-false = Үүдэнд гутлыг мөнгөөр зарж байна.
content-old-photo-fact-boots-first-true = Нийгмийн ажилтан өнөө өглөө бичжээ.
content-old-photo-fact-boots-first-false = Лайк цуглуулдаг хуудас зохиож бичжээ.
content-old-photo-post-boots-helped = Шинэ гуталтай, шалбаагаас шалбаагт үсэрч байна.
content-old-photo-post-boots-without = Норсон шаахайгаа пийшингийн дэргэд хатааж байна.
content-old-photo-post-boots-misled = Нойтон оймстой, гутал хүлээгээд дэмий зогсож байна.

content-old-photo-post-line = 4-р автобус дахиад явж эхэлсэн гэнэ.
content-old-photo-fact-line-else-true = 4-р автобус сая хажуугаар өнгөрлөө.
content-old-photo-fact-line-else-false = 4-р автобус түгжээтэй хашаанд байна.
content-old-photo-fact-line-when-true = Өнөөдрийн хуваарь, 12 цагаас эхэлжээ.
content-old-photo-fact-line-when-false = Хаврын хуваарь, өнөөдрийнх биш байна.
content-old-photo-post-line-helped = Автобусны цонхоор бороо харсаар харьж байна.
content-old-photo-post-line-without = Шавар туучиж байтал автобус хажуугаар өнгөрч байна.
content-old-photo-post-line-misled = Хоосон буудалд автобус хүлээж, шувуу тоолж байна.

content-old-photo-post-leave = Онцгой байдлын газраас: шөнө гол үерлэнэ! Орой болохоос өмнө өндөрлөг рүү гараарай.
content-old-photo-fact-leave-first-true = Онцгой байдлын газар өнөөдөр мэдэгджээ.
content-old-photo-fact-leave-first-false = Онцгой байдлынх биш, нэг хүүхэд бичжээ.
content-old-photo-fact-leave-else-true = Голын харуул “ус нэмэгдэж байна” гэлээ.
content-old-photo-fact-leave-else-false = Голын харуул “ус татарч байна” гэлээ.
content-old-photo-post-leave-helped = Өндөрлөгт майхан барьж, халуун цай хувааж байна.
content-old-photo-post-leave-without = Нойтон гуталтай, цүнхтэй өндөрлөг рүү мацна.
content-old-photo-post-leave-misled = Өндөрлөгт дэмий гараад, цүнхээ буцаан зөөж байна.

content-old-photo-post-cows = Талбай дүүрэн үхэр! Өнөөдөр бэлтгэлгүй, дасгалжуулагч багш үхэр тоолж байна.
content-old-photo-fact-cows-when-true = Өнөөдрийн зураг, шинэ тор харагдана.
content-old-photo-fact-cows-when-false = Ноднингийн зураг, хуучин тор харагдана.
content-old-photo-fact-cows-else-true = Багийн ахлагч ч “бэлтгэлгүй” гэлээ.
content-old-photo-fact-cows-else-false = Баг яг одоо бэлтгэл хийж байна.
content-old-photo-post-cows-helped = Бөмбөгөө тавиад, үхэр туулцаж байна.
content-old-photo-post-cows-without = Бөмбөг тэвэрч ирээд, үхэртэй нүүр тулж байна.
content-old-photo-post-cows-misled = Найзууд нь тоглож байхад гэртээ сууж байна.

## Долгио: нар жаргасны дараа. Марал эсвэл түүх.

content-old-photo-ripple-well = Хүмүүс зүгээр байна, миний л гутал норчихлоо.
content-old-photo-ripple-sent = Ширээнээс явсан мэдээг дагаад, зарим хүн шаварт дэмий явжээ.
content-old-photo-ripple-kept = Үнэн мэдээ ширээн дээр хуурай үлдэж, хүмүүст хүрсэнгүй.
content-old-photo-ripple-late = Үнэн мэдээ зарим газарт хүрч амжилгүй, нар жаргачихлаа.
content-old-photo-ripple-wild = Худал мэдээ голоос ч хурдан урсаж, биднээс түрүүлжээ.
content-old-photo-ripple-out = Нэг газар гэрэл унтарсан ч дахиад асааж болно.

## Төгсгөл, дурсгал

content-old-photo-ending-calm = Мэдээ цагтаа хүрлээ. Шавартай гутлууд үүдэнд хатаж байна.
content-old-photo-ending-lonely = Мэдээ ширээн дээр хуурай үлдлээ. Одоо ч очиж хэлж болно.
content-old-photo-ending-repair = Зарим хүн хуурай эргээс буцаж явна. Үнэнийг нь хэлж, засаж болно.
content-old-photo-ending-missed = Зарим мэдээ хажуугаар урсаж өнгөрлөө. Оройтоогүй. Маргааш хамт дахиад шалгаж болно.
content-old-photo-keepsake = Цаасан завь. Шалбааг бүрийг гатална.

## Шинэ нүүр

content-old-photo-case-swing-scene = Зураг ирлээ. Савлуур, шалбааг хоёр харагдаж байна.
content-old-photo-case-swing-post = Савлуурын доор том шалбааг тогтжээ! Усны гуталтай ирээрэй.
content-old-photo-case-swing-when-true = Өнөөдрийн зураг, манай савлуур байна.
content-old-photo-case-swing-when-false = Ноднингийн зураг, өөр газрын савлуур.
content-old-photo-case-swing-first-true = Манай жижүүр өнөө өглөө авчээ.
content-old-photo-case-swing-first-false = Нэг хуудас хуучин зургаа тавьжээ.
content-old-photo-case-swing-helped = Усны гуталтай, шалбаагт цалгиулж тоглож байна.
content-old-photo-case-swing-without = Нимгэн шаахайтай ирээд, нойтон оймсоо мушгиж байна.
content-old-photo-case-swing-misled = Хуурай савлуурын дэргэд усны гуталтай халууцаж байна.
content-old-photo-case-well-scene = Худгийн тухай нэг цуурхал гарчээ.
content-old-photo-case-well-post = Үерийн ус худагт орсон гэнэ. Усаа дээд худгаас аваарай.
content-old-photo-case-well-else-true = Малчин булингартай ус татаж гаргажээ.
content-old-photo-case-well-else-false = Малчин тунгалаг ус татаж гаргажээ.
content-old-photo-case-well-first-true = Худгийн эзэн шалгаад өөрөө бичжээ.
content-old-photo-case-well-first-false = Хоёр хүүхэд тоглоом болгож бичжээ.
content-old-photo-case-well-helped = Дээд худгаас тунгалаг ус авч харьж байна.
content-old-photo-case-well-without = Булингартай усаа асгаад, хоосон хувинтай зогсож байна.
content-old-photo-case-well-misled = Холын худгаас дэмий ус зөөж, ядарч байна.
content-old-photo-case-tent-scene = Голын эргээс зураг ирлээ. Майхан харагдаж байна.
content-old-photo-case-tent-post = Голын эрэгт майхантай айл байна. Ус ойртлоо, нүүхэд нь тусалъя!
content-old-photo-case-tent-when-true = Өнөө өглөөний зураг, манай голын эрэг.
content-old-photo-case-tent-when-false = Хоёр жилийн өмнөх, өөр голын эрэг.
content-old-photo-case-tent-else-true = Хоньчин “ус майханд ойртлоо” гэлээ.
content-old-photo-case-tent-else-false = Хоньчин “эрэг дээр майхан алга” гэлээ.
content-old-photo-case-tent-helped = Майхныг хамтдаа хуурай дов руу зөөж байна.
content-old-photo-case-tent-without = Хожуу очоод, нойтон майхныг хамт мушгиж байна.
content-old-photo-case-tent-misled = Хоосон эргээр майхан хайж, шавар туучиж явна.
