# Ердөө арван секунд: жижиг үсэг, гэрээ. Кино, яаруу апп. Нэг сангийн бичгийг шударга, зальтай товч хоёул хэрэглэнэ.

contract-ten-seconds-title = Ердөө арван секунд
contract-ten-seconds-wish = { -anu } соёлын төвийн киноны тасалбар авах гэж байна.
contract-ten-seconds-learn = Яарахгүй, жижиг үсгийг уншина. Хүссэн юмаа л аваад гарна. Дараа нь аппыг засна.

## Тусламжийн ширээ: 1 Ану, 2 Марал, 3 Ану

contract-ten-seconds-knock-1 = Киноны тасалбар авмаар байна. Энэ апп надаас ч илүү яарч байх юм.
contract-ten-seconds-knock-2 = Хамт үзье. Би цаг засаж чадна.
contract-ten-seconds-knock-3 = Манай лифт ч ингэж яаруулдаггүй.

## Дэлгэцүүд

contract-ten-seconds-screen-hurry = Ердөө арван секунд!
contract-ten-seconds-screen-offers = Алмазан санал
contract-ten-seconds-screen-boxes = Тасалбарын жагсаалт
contract-ten-seconds-screen-shame = Апп юм асууна
contract-ten-seconds-screen-permit = Апп зөвшөөрөл гуйна
contract-ten-seconds-screen-pay = Касс
contract-ten-seconds-screen-exit = Танхимын хаалга

## Яаруу дэлгэц

# slot: bubble
contract-ten-seconds-btn-hurry-1 = Одоо авъя
# slot: bubble
contract-ten-seconds-btn-hurry-2 = Тасалбараа шууд авъя
# slot: bubble
contract-ten-seconds-btn-hurry-3 = Яг одоо нэг тасалбар авъя
# slot: bubble
contract-ten-seconds-btn-hurry-4 = Нэг тасалбарыг над руу хурдан шид
contract-ten-seconds-side-hurry = Азын хүрдийг эргүүлье

## Санал: үнэ нь алмазаар

# slot: bubble
contract-ten-seconds-btn-offers-1 = Алмазан тасалбар
# slot: bubble
contract-ten-seconds-btn-offers-2 = Тасалбар ердөө долоон алмаз
# slot: bubble
contract-ten-seconds-btn-offers-3 = Тасалбарт гурван алмаз дагалдана
# slot: bubble
contract-ten-seconds-btn-offers-4 = Нэг тасалбар авбал нэг алмаз өгнө

## Чагтны мөр: хадгалах, нэмэх, хэрэггүй, чимэх, тодорхойгүй

contract-ten-seconds-box-keep-1 = Тасалбараа хадгалах
contract-ten-seconds-box-keep-2 = Тасалбараа энэ утсандаа хадгалах
contract-ten-seconds-box-keep-3 = Авсан тасалбараа энэ утсандаа үлдээх
contract-ten-seconds-box-keep-4 = Энэ тасалбарыг миний утсанд байлгах
contract-ten-seconds-box-extra-1 = Тоглоомон ямаа
contract-ten-seconds-box-extra-2 = Бас нэг тоглоомон ямаа
contract-ten-seconds-box-extra-3 = Суудал дээр тоглоомон ямаа суулгах
contract-ten-seconds-box-extra-4 = Хажууд минь нэг зөөлөн ямаа суулгах
contract-ten-seconds-box-not-1 = Нэмэлт хэрэггүй
contract-ten-seconds-box-not-2 = Надад нэмэлт зүйл хэрэггүй
contract-ten-seconds-box-not-3 = Зурвас ч зар ч чимэг ч хэрэггүй
contract-ten-seconds-box-not-4 = Тасалбараас өөр юу ч надад хэрэггүй
contract-ten-seconds-box-nice-1 = Алтан эмжээр
contract-ten-seconds-box-nice-2 = Тасалбарт жижиг ямаа зурах
contract-ten-seconds-box-nice-3 = Тасалбарынхаа буланд нэг од тавих
contract-ten-seconds-box-nice-4 = Тасалбар гарахад нэг удаа дуу дуулах
contract-ten-seconds-box-vague-1 = Гоё болгох
contract-ten-seconds-box-vague-2 = Киног бүр гоё болгох
contract-ten-seconds-box-vague-3 = Маш маш маш гоё болгох
contract-ten-seconds-box-vague-4 = Үзэгч бүр баярлахаар гоё болгох

## Асуулт: тийм, үгүй

contract-ten-seconds-yes-shame-fits-1 = Суудлыг минь барьж байгаарай
contract-ten-seconds-yes-shame-fits-2 = Тийм, суудлаа авч үлдмээр байна
contract-ten-seconds-yes-shame-unfit-1 = Өдөр бүр надад дуулж өгөөрэй
contract-ten-seconds-yes-shame-unfit-2 = Тийм, утсаар минь тоглож суугаарай
contract-ten-seconds-yes-shame-vague-1 = Бүр гоё болгоё
contract-ten-seconds-yes-shame-vague-2 = Тийм, хамгийн гоёоор нь үзье
contract-ten-seconds-no-shame-1 = Үгүй, уйтгарлая
contract-ten-seconds-no-shame-2 = Үгүй, би цонх ширтье
contract-ten-seconds-no-shame-3 = Үгүй, би хөгжилтэй юманд дургүй
contract-ten-seconds-no-shame-4 = Үгүй, би гэртээ оймсоо л тоолж сууя

## Зөвшөөрөл

contract-ten-seconds-yes-permit-fits-1 = Тасалбарыг энэ утсанд хадгалъя
contract-ten-seconds-yes-permit-fits-2 = Тасалбарын зургийг үүдэнд уншъя
contract-ten-seconds-yes-permit-unfit-1 = Утасны бүх найзын жагсаалтыг уншъя
contract-ten-seconds-yes-permit-unfit-2 = Утасны бүх зургийг нэг бүрчлэн үзье
contract-ten-seconds-yes-permit-vague-1 = Бүх юмыг амархан болгоё
contract-ten-seconds-yes-permit-vague-2 = Кино үзэхийг бүр жаргалтай болгоё
contract-ten-seconds-no-permit-1 = Одоохондоо үгүй
contract-ten-seconds-no-permit-2 = Үгүй, дараа бодож үзье
contract-ten-seconds-no-permit-3 = Үгүй, надад энэ л хангалттай
contract-ten-seconds-no-permit-4 = Үгүй ээ, энэ удаа надад лав хэрэггүй

## Касс

# slot: bubble
contract-ten-seconds-btn-pay-1 = Ингээд төлье
# slot: bubble
contract-ten-seconds-btn-pay-2 = Тасалбарынхаа үнийг төлье
# slot: bubble
contract-ten-seconds-btn-pay-3 = Нэг тасалбарын үнийг одоо төлье
# slot: bubble
contract-ten-seconds-btn-pay-4 = Ингээд төлөөд одоо кино руу гүйе
contract-ten-seconds-line-keep = Тасалбарыг энэ утсанд хадгалах
contract-ten-seconds-line-extra = Нэг зөөлөн ямаа нэмэх
contract-ten-seconds-line-vague = Бүгдийг гоё болгох
contract-ten-seconds-total = Нийт: чагттай бүх мөр

## Гарах

contract-ten-seconds-more-1 = Бас нэгийг үзье
contract-ten-seconds-more-2 = Ямааны дараагийн бичлэгийг харъя
contract-ten-seconds-keep-1 = Тасалбараа хадгалъя
contract-ten-seconds-keep-2 = Тасалбараа утсандаа авч үлдье

## Долгио: хонхны дараа. Ану: thing, nothing, open, bell. Марал: mended, clean, visitors.

contract-ten-seconds-ripple-thing = Кино гоё байлаа. Би төгсгөлийг нь хүртэл хүлээчихлээ.
contract-ten-seconds-ripple-nothing = Гадаа хүйтэн. Бид замдаа өөрсдөө кино зохиолоо.
contract-ten-seconds-ripple-open = Нэг мөр засраагүй үлджээ. Том хүнтэй хамт засъя.
contract-ten-seconds-ripple-mended = Заслаа! Халив ч хэрэг болсонгүй.
contract-ten-seconds-ripple-bell = Хонх дуугарлаа. Автобус гэрлээ асаачихлаа.
contract-ten-seconds-ripple-clean = Илүү юу ч дагаж ирсэнгүй.
contract-ten-seconds-ripple-visitors = Гурвуулаа тасалбартай гарлаа. Эмээ эхний эгнээнд суулаа!

## Төгсгөл, дурсгал

contract-ten-seconds-ending-calm = { -anu } киногоо үзлээ. Бусад нь бүгд байрандаа.
contract-ten-seconds-ending-lonely = { -anu } тасалбаргүй гарлаа. Хаалга нээлттэй. Дахиад орж үзэж болно.
contract-ten-seconds-ending-repair = Зарим зүйл засраагүй. Том хүнд хэлж, маргааш хамт засаж болно.
contract-ten-seconds-ending-missed = Хонх дуугарлаа. Оройтоогүй. Маргааш бас кино гарна.
contract-ten-seconds-keepsake = Тасалбарын тасархай. Буланг нь ямаа идсэн.

## Шинэ нүүр

contract-ten-seconds-case-camel-rush-scene = Нэг хүүхэд тэмээтэй стикер авч байна. Хоёр товч гарлаа.
contract-ten-seconds-case-camel-rush-screen = Тэмээ яарч байна!
# slot: bubble
contract-ten-seconds-case-camel-rush-btn-1 = Тэмээгээ авъя
# slot: bubble
contract-ten-seconds-case-camel-rush-btn-2 = Одоо багцаа шууд авъя
# slot: bubble
contract-ten-seconds-case-camel-rush-btn-3 = Хоёр бөхтэй тэмээг надад өг
# slot: bubble
contract-ten-seconds-case-camel-rush-btn-4 = Энэ тэмээг одоо над руу явуулчих
contract-ten-seconds-case-camel-permit-scene = Стикерийн апп нэг хүүхдээс зөвшөөрөл гуйж байна.
contract-ten-seconds-case-camel-permit-screen = Тэмээ зөвшөөрөл гуйна
contract-ten-seconds-case-camel-permit-fits = Стикерийг энэ утасны чатад гаргая
contract-ten-seconds-case-camel-permit-unfit = Утас хаана явааг дандаа харъя
contract-ten-seconds-case-camel-permit-no = Одоохондоо үгүй
contract-ten-seconds-case-camel-page-scene = Нэг хүүхэд тэмээтэй стикер хайж, нэг хуудас оллоо.
contract-ten-seconds-case-camel-page-screen = Тэмээний хуудас
contract-ten-seconds-case-camel-page-door = Тэмээтэй стикер энд бий
contract-ten-seconds-case-camel-page-code = Зурган кодоо оруулъя
contract-ten-seconds-case-camel-page-nocode = Кодгүй оръё
