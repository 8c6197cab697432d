# Үнэгүй алмаз: жижиг үсэг, гэрээ. Ямаа бол апп дотор гүйдэг баатар. Нэг сангийн бичгийг шударга, зальтай товч хоёул хэрэглэнэ.

contract-free-diamonds-title = Үнэгүй алмаз
contract-free-diamonds-wish = { -maral } ямаатай үнэгүй стикер авах гэж байна.
contract-free-diamonds-learn = Хаягийг карттай харьцуулна. Жижиг үсгийг уншаад шийднэ. Засаж ч, хэлж ч болно.

## Тусламжийн ширээ: 1 Марал, 2 Тамир, 3 Марал

contract-free-diamonds-knock-1 = Ямаатай стикер олсон! Гурван хуудас бүгд “би жинхэнэ” гэнэ.
contract-free-diamonds-knock-2 = Хамт үзье. Хөдлөхгүй бол видео минь гацсан.
contract-free-diamonds-knock-3 = Би бүх юм засдаг. Ямааг л чаддаггүй.

## Дэлгэцүүд

contract-free-diamonds-screen-doors = Ямаа хаана байна?
contract-free-diamonds-screen-page = Ямаатай багц
contract-free-diamonds-screen-login = Ямаа код гуйна
contract-free-diamonds-screen-dead = Бараг боллоо…
contract-free-diamonds-screen-offers = Алмазан санал
contract-free-diamonds-screen-boxes = Ямааны жагсаалт
contract-free-diamonds-screen-shame = Ямаа юм асууна
contract-free-diamonds-screen-permit = Ямаа зөвшөөрөл гуйна
contract-free-diamonds-screen-exit = Ямаа үдэж байна

## Хаалга: хуудас руу орох мөрүүд

contract-free-diamonds-door-1 = Ямаатай стикер
contract-free-diamonds-door-2 = Инээдтэй ямаа бүгд энд
contract-free-diamonds-door-3 = Ямаа бүхэн энэ хуудсанд бий
contract-free-diamonds-door-4 = Энд дарвал ямаа өөрөө чам руу гүйнэ

## Хуудас

contract-free-diamonds-get-1 = Багцаа авъя
contract-free-diamonds-get-2 = Ямаагаа утсандаа авъя
contract-free-diamonds-get-3 = Энэ багцыг миний утсанд суулга
contract-free-diamonds-get-4 = Энэ ямааг одоо над руу гүйлгэчих
contract-free-diamonds-story-1 = Ямааны түүх сонсъё
contract-free-diamonds-story-2 = Ямаа од болсон түүхийг үзье
contract-free-diamonds-sign-toogood = Мянган алмаз үнэгүй, ямаа дагалдана
contract-free-diamonds-sign-hurry = Яараарай, хоёрхон ямаа үлдлээ

## Нэвтрэх

contract-free-diamonds-code-1 = Зурган кодоо оруулъя
contract-free-diamonds-code-2 = Кодынхоо дөрвөн зургийг даръя
contract-free-diamonds-nocode-1 = Кодгүй оръё
contract-free-diamonds-nocode-2 = Код хэлэлгүй цааш явъя

## Санал: үнэ нь алмазаар

# slot: bubble
contract-free-diamonds-btn-offers-1 = Алмазан багц
# slot: bubble
contract-free-diamonds-btn-offers-2 = Багц ердөө долоон алмаз
# slot: bubble
contract-free-diamonds-btn-offers-3 = Багцад гурван алмаз дагалдана
# slot: bubble
contract-free-diamonds-btn-offers-4 = Нэг багц авбал нэг алмаз өгнө

## Чагтны мөр: хадгалах, нэмэх, хэрэггүй, чимэх, тодорхойгүй

contract-free-diamonds-box-keep-1 = Утсандаа хадгалах
contract-free-diamonds-box-keep-2 = Багцаа энэ утсандаа хадгалах
contract-free-diamonds-box-keep-3 = Авсан стикерээ энэ утсандаа үлдээх
contract-free-diamonds-box-keep-4 = Энэ багцыг миний утсанд л байлгах
contract-free-diamonds-box-extra-1 = Бас тэмээ
contract-free-diamonds-box-extra-2 = Бас тэмээний багц нэмэх
contract-free-diamonds-box-extra-3 = Ямаатай хамт нэг тэмээ нэмэх
contract-free-diamonds-box-extra-4 = Ямааг уйдуулахгүй нэг тэмээ нэмэх
contract-free-diamonds-box-not-1 = Нэмэлт хэрэггүй
contract-free-diamonds-box-not-2 = Надад нэмэлт зүйл хэрэггүй
contract-free-diamonds-box-not-3 = Зурвас ч өөр стикер ч хэрэггүй
contract-free-diamonds-box-not-4 = Энэ багцаас өөр юу ч надад хэрэггүй
contract-free-diamonds-box-nice-1 = Алтан эмжээр
contract-free-diamonds-box-nice-2 = Ямаанд ногоон малгай өмсгөх
contract-free-diamonds-box-nice-3 = Ямаа бүхэнд нэг од нэмэх
contract-free-diamonds-box-nice-4 = Ямаа бүхэнд дөрвөн жижиг гутал өмсгөх
contract-free-diamonds-box-vague-1 = Гоё болгох
contract-free-diamonds-box-vague-2 = Бүгдийг бүр гоё болгох
contract-free-diamonds-box-vague-3 = Маш маш маш гоё болгох
contract-free-diamonds-box-vague-4 = Ямаа хүртэл баярлахаар гоё болгох

## Асуулт: тийм, үгүй

contract-free-diamonds-yes-shame-fits-1 = Багцыг минь хадгалж байгаарай
contract-free-diamonds-yes-shame-fits-2 = Тийм, багцаа энэ утсаараа авъя
contract-free-diamonds-yes-shame-unfit-1 = Ямаа өдөр бүр над руу майлаг
contract-free-diamonds-yes-shame-unfit-2 = Тийм, утсаа ямаанд өгч тоглуулъя
contract-free-diamonds-yes-shame-vague-1 = Бүр гоё болгоё
contract-free-diamonds-yes-shame-vague-2 = Тийм, хамгийн гоёоор нь авъя
contract-free-diamonds-no-shame-1 = Үгүй, уйдъя
contract-free-diamonds-no-shame-2 = Үгүй, би чулуу ширтье
contract-free-diamonds-no-shame-3 = Үгүй, би инээх дургүй хүн
contract-free-diamonds-no-shame-4 = Үгүй, би хоосон хана хараад л сууя

## Зөвшөөрөл

contract-free-diamonds-yes-permit-fits-1 = Багцыг энэ утсанд хадгалъя
contract-free-diamonds-yes-permit-fits-2 = Стикерийг энэ утасны чатад гаргая
contract-free-diamonds-yes-permit-unfit-1 = Утасны бүх найзын жагсаалтыг уншъя
contract-free-diamonds-yes-permit-unfit-2 = Утас хаана явааг дандаа харъя
contract-free-diamonds-yes-permit-vague-1 = Бүх юмыг амархан болгоё
contract-free-diamonds-yes-permit-vague-2 = Ямааг бүр ч жаргалтай болгоё
contract-free-diamonds-no-permit-1 = Одоохондоо үгүй
contract-free-diamonds-no-permit-2 = Үгүй, дараа бодож үзье
contract-free-diamonds-no-permit-3 = Үгүй, надад энэ л хангалттай
contract-free-diamonds-no-permit-4 = Үгүй ээ, энэ удаа надад лав хэрэггүй

## Гарах

contract-free-diamonds-more-1 = Бас нэг ямаа үзье
contract-free-diamonds-more-2 = Ямааны дараагийн түүхийг сонсъё
contract-free-diamonds-keep-1 = Багцаа хадгалъя
contract-free-diamonds-keep-2 = Багцаа утсандаа авч үлдье

## Долгио: хонхны дараа. Марал: thing, nothing, open, bell. Тамир: mended, clean.

contract-free-diamonds-ripple-thing = Ямаа утсанд багтлаа. Эвэр нь л цухуйж байна.
contract-free-diamonds-ripple-nothing = Утас хоосон. Ямаа толгойд минь гүйгээд байна.
contract-free-diamonds-ripple-open = Нэг мөр засраагүй үлджээ. Том хүнтэй хамт засъя.
contract-free-diamonds-ripple-mended = Заслаа! Видео минь хүртэл гацсангүй.
contract-free-diamonds-ripple-bell = Хонх дуугарлаа. Ямаа ч хичээлдээ явлаа.
contract-free-diamonds-ripple-clean = Илүү юу ч дагаж ирсэнгүй.
contract-free-diamonds-ripple-visitors = Гурвуулаа ямаатай гарлаа!

## Төгсгөл, дурсгал

contract-free-diamonds-ending-calm = { -maral } ямаатай стикерээ авлаа. Бусад нь бүгд байрандаа.
contract-free-diamonds-ending-lonely = { -maral } энэ удаа стикергүй гарлаа. Танил хаяг хүлээж байгаа. Дахиад орж болно.
contract-free-diamonds-ending-repair = Зарим зүйл засраагүй. Том хүнд хэлж, маргааш хамт засаж болно.
contract-free-diamonds-ending-missed = Хонх дуугарлаа. Оройтоогүй. Маргааш хамт дахиад үзэж болно.
contract-free-diamonds-keepsake = Ямаатай стикер. Юунд ч наалддаг.

## Шинэ нүүр

contract-free-diamonds-case-cinema-rush-scene = Нэг хүүхэд кинонд яарч байна. Аппад хоёр товч гарлаа.
contract-free-diamonds-case-cinema-rush-screen = Кино эхлэх нь!
# slot: bubble
contract-free-diamonds-case-cinema-rush-btn-1 = Тасалбар авъя
# slot: bubble
contract-free-diamonds-case-cinema-rush-btn-2 = Нэг тасалбар одоо авъя
# slot: bubble
contract-free-diamonds-case-cinema-rush-btn-3 = Хамгийн зөөлөн суудлыг надад өг
# slot: bubble
contract-free-diamonds-case-cinema-rush-btn-4 = Кино эхлэхийн өмнө нэг тасалбар авъя
contract-free-diamonds-case-cinema-permit-scene = Киноны апп нэг хүүхдээс зөвшөөрөл гуйж байна.
contract-free-diamonds-case-cinema-permit-screen = Апп зөвшөөрөл гуйна
contract-free-diamonds-case-cinema-permit-fits = Тасалбарыг энэ утсанд хадгалъя
contract-free-diamonds-case-cinema-permit-unfit = Утасны бүх зургийг үзэж сууя
contract-free-diamonds-case-cinema-permit-no = Одоохондоо үгүй
contract-free-diamonds-case-cinema-page-scene = Нэг хүүхэд киноны тасалбар хайж, нэг хуудас оллоо.
contract-free-diamonds-case-cinema-page-screen = Тасалбарын хуудас
contract-free-diamonds-case-cinema-page-door = Киноны тасалбар энд бий
contract-free-diamonds-case-cinema-page-code = Зурган кодоо оруулъя
contract-free-diamonds-case-cinema-page-nocode = Кодгүй оръё
