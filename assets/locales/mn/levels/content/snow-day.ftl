# Цастай өдөр: мөр, агуулга. Мэдээ бүр хоёр нүүртэй: нэг тоглолтод үнэн, нөгөөд худал. Бичвэр нь өөрөө үүнийг заахгүй, зөвхөн мөр нь заана.

content-snow-day-title = Цастай өдөр
content-snow-day-wish = { -tamir } үнэн мэдээг цагт нь хүргэхийг хүсэж байна.
content-snow-day-learn = Анх хэнээс гарав, өөр хэн хэлэв гэж асууна. Дараа нь дамжуулна. Тодорхойгүй бол тэмдэглэл бичнэ.

## Тусламжийн ширээ: 1 Тамир, 2 Айнур, 3 Тамир

content-snow-day-knock-1 = Утсанд минь мэдээ цас шиг орж байна. Аль нь үнэн бэ?
content-snow-day-knock-2 = Хамт мөрийг нь хөөе.
content-snow-day-knock-3 = { -tsermaa } бүгдийг нь дамжуулчихсан. Хоёр удаа.

## Эхлэл: Айнур

content-snow-day-start = Олон хүнд хамаатай мэдээг эхэлж шалгая.

## Газрууд

content-snow-day-place-block = Орон сууц
content-snow-day-place-dorm = Дотуур байр
content-snow-day-place-station = Буудал
content-snow-day-place-gers = Гэр хороолол
content-snow-day-place-camp = Өвөлжөө
content-snow-day-place-herders = Малчид

## Дараа нь засах

content-snow-day-correct-block = Орон сууцанд үнэнийг нь хэлэх
content-snow-day-correct-dorm = Дотуур байранд үнэнийг нь хэлэх
content-snow-day-correct-station = Автобусны буудалд үнэнийг нь хэлэх
content-snow-day-correct-gers = Гэр хороололд үнэнийг нь хэлэх
content-snow-day-correct-camp = Өвөлжөөнд үнэнийг нь хэлэх
content-snow-day-correct-herders = Малчин айлд үнэнийг нь хэлэх

## Мэдээнүүд: бичвэр, мөр, нар жаргахад хүмүүс юу хийх

content-snow-day-post-closed = Сургуулиас: шуургатай учир маргааш хичээлгүй! Хаалга түгжээтэй, битгий ирээрэй. Бүгдэд дамжуул.
content-snow-day-fact-closed-first-true = Захирал өнөө өглөө өөрөө бичжээ.
content-snow-day-fact-closed-first-false = Нэг сурагч амрах гэж бичжээ.
content-snow-day-fact-closed-else-true = Байрны багш ч “маргааш хичээлгүй” гэлээ.
content-snow-day-fact-closed-else-false = Жижүүр “маргааш хичээлтэй” гэлээ.
content-snow-day-post-closed-helped = Дулаахан сууж, ном уншиж байна.
content-snow-day-post-closed-without = Цасан дундуур яваад, түгжээтэй хаалга тогшиж байна.
content-snow-day-post-closed-misled = Хичээл эхэлж байхад унтсаар байна.

content-snow-day-post-bus = Сумын автобус өнөөдөр 16 цагт биш, 13 цагт хөдөлнө.
content-snow-day-fact-bus-first-true = Жолооч өнөөдөр өөрөө бичжээ.
content-snow-day-fact-bus-first-false = Жолооч өнгөрсөн жил бичжээ.
content-snow-day-fact-bus-else-true = Кассын эгч “13 цаг” гэлээ.
content-snow-day-fact-bus-else-false = Кассын эгч “16 цаг” гэлээ.
content-snow-day-post-bus-helped = Амжиж ирээд, автобусны цонхоор даллаж байна.
content-snow-day-post-bus-without = Явчихсан автобусны мөрийг ширтэж байна.
content-snow-day-post-bus-misled = Гурван цагаар эрт ирээд, хөл нь даарч байна.

content-snow-day-post-pass = Даваа цасанд хаагдаж, хоёр машин гацсан гэнэ! Хэн ч битгий яваарай.
content-snow-day-fact-pass-else-true = Замчид даваан дээр хаалт тавьжээ.
content-snow-day-fact-pass-else-false = Гурван жолооч дөнгөж сая давж ирлээ.
content-snow-day-fact-pass-when-true = Өнөө өглөөний цас, манай даваа.
content-snow-day-fact-pass-when-false = Өөр аймгийн давааны тухай байна.
content-snow-day-post-pass-helped = Явахаа хойшлуулаад, дулаанд цай ууж байна.
content-snow-day-post-pass-without = Хаалт хүртэл яваад, буцаад харьж байна.
content-snow-day-post-pass-misled = Бэлдсэн цүнхээ тэврээд, дэмий хүлээж байна.

content-snow-day-post-cloud = Өвөлжөөн дээрх тэнгэрийг хар! Цагаан хана шиг шуурга ирж байна.
content-snow-day-fact-cloud-when-true = Өнөөдрийн зураг, манай өвөлжөө байна.
content-snow-day-fact-cloud-when-false = Дөрвөн жилийн өмнөх хаврын зураг.
content-snow-day-fact-cloud-else-true = Хөрш малчид ч энэ үүлийг харжээ.
content-snow-day-fact-cloud-else-false = Өвөлжөөнийхөн “тэнгэр цэлмэг” гэлээ.
content-snow-day-post-cloud-helped = Цонх, хаалгаа сайн хаагаад, дотор сууж байна.
content-snow-day-post-cloud-without = Онгорхой хаалгаар орсон цасыг шүүрдэж байна.
content-snow-day-post-cloud-misled = Цэлмэг өдөр цонхоо халхлаад, харанхуйд сууж байна.

content-snow-day-post-coal = Хүүхэдтэй айлд өнөө орой дэлгүүрийн дэргэд үнэгүй нүүрс өгнө. Шуудайтай ирээрэй.
content-snow-day-fact-coal-pays-true = Мөнгийг нь сум төлчихсөн байна.
content-snow-day-fact-coal-pays-false = Хэн ч төлөөгүй, нүүрс огт байхгүй.
content-snow-day-fact-coal-else-true = Багийн дарга “нүүрс өгнө” гэлээ.
content-snow-day-fact-coal-else-false = Дэлгүүрийн эгч “нүүрс өгөхгүй” гэлээ.
content-snow-day-post-coal-helped = Шуудай дүүрэн нүүрстэй харьж байна.
content-snow-day-post-coal-without = Хоцорч сонсоод, хөршөөсөө нүүрс зээлж байна.
content-snow-day-post-coal-misled = Хоосон шуудайтай, хаалттай дэлгүүрийн өмнө зогсож байна.

content-snow-day-post-water = Ус сувгийн газраас: 18 цагаас ус тасарна. Усаа нөөцлөөрэй.
content-snow-day-fact-water-first-true = Ус сувгийн газар өглөө мэдэгджээ.
content-snow-day-fact-water-first-false = Нэг чатад тоглоом болгож бичжээ.
content-snow-day-fact-water-else-true = Усны байрныхан ч “ус тасарна” гэлээ.
content-snow-day-fact-water-else-false = Усны байрныхан “ус тасрахгүй” гэлээ.
content-snow-day-post-water-helped = Нөөцөлсөн усаараа цай чанаж байна.
content-snow-day-post-water-without = Ус тасарчихаар нь цас хайлуулж байна.
content-snow-day-post-water-misled = Ус зөөж ядартал цорго гоожсоор байна.

content-snow-day-post-dorm = 5-р ангийнхан дотуур байранд хонож болно гэнэ. Оройн хоол нь шөл.
content-snow-day-fact-dorm-else-true = Тогооч эгч аяга нэмж тавилаа.
content-snow-day-fact-dorm-else-false = Байрны багш “ор алга” гэлээ.
content-snow-day-fact-dorm-first-true = Жижүүр багш өөрөө бичжээ.
content-snow-day-fact-dorm-first-false = Хонох гэсэн хоёр найз бичжээ.
content-snow-day-post-dorm-helped = Дулаан байранд халуун шөл ууж байна.
content-snow-day-post-dorm-without = Шөлний үнэр аваад, цасан дундуур харьж байна.
content-snow-day-post-dorm-misled = Дэрээ тэврээд, түгжээтэй үүдэнд зогсож байна.

content-snow-day-post-hail = Дээврээс хурганы чинээ мөс унажээ! Багачуудаа орой болтол гадагш битгий гаргаарай.
content-snow-day-fact-hail-when-true = Манай хөх хашаа, өнөөдрийн зураг.
content-snow-day-fact-hail-when-false = Өөр хотын гудамж, хуучин зураг.
content-snow-day-fact-hail-else-true = Жижүүр тэр мөсийг зөөж байна.
content-snow-day-fact-hail-else-false = Жижүүр мөс хайгаад олсонгүй.
content-snow-day-post-hail-helped = Багачууд цонхоор хараад, дотор тоглож байна.
content-snow-day-post-hail-without = Мөстэй замыг тойроод, цас туучиж явна.
content-snow-day-post-hail-misled = Сайхан өдөр багачууд гэртээ уйдаж байна.

content-snow-day-post-lift = Шар автобус буудлаас бүгдийг хамтад нь үнэгүй хүргэж өгнө.
content-snow-day-fact-lift-pays-true = Сургууль мөнгийг нь төлчихсөн байна.
content-snow-day-fact-lift-pays-false = Автобусны үүдэнд мөнгө нэхэж байна.
content-snow-day-fact-lift-first-true = Манай дасгалжуулагч багш бичжээ.
content-snow-day-fact-lift-first-false = Өчигдөр нээсэн хоосон хуудас бичжээ.
content-snow-day-post-lift-helped = Багштайгаа хамт суугаад, дуулсаар харьж байна.
content-snow-day-post-lift-without = Автобус явсны дараа явган харьж байна.
content-snow-day-post-lift-misled = Мөнгө нэхсэн автобусны гадаа гараа үлээж байна.

content-snow-day-post-storm = Цаг уурын газраас: шөнө хүчтэй шуурга шуурна! Малаа хотлуул, ганцаараа бүү яв.
content-snow-day-fact-storm-first-true = Цаг уурын газар өнөөдөр гаргажээ.
content-snow-day-fact-storm-first-false = Цаг уурынх биш, шоглодог хуудас бичжээ.
content-snow-day-fact-storm-else-true = Радиогоор ч “шуургатай шөнө” гэлээ.
content-snow-day-fact-storm-else-false = Радиогоор “салхигүй шөнө” гэлээ.
content-snow-day-post-storm-helped = Бүгд гэртээ цуглаад, үлгэр ярьж байна.
content-snow-day-post-storm-without = Салхинд хийссэн малгайнхаа хойноос гүйж байна.
content-snow-day-post-storm-misled = Салхигүй шөнө шуурга хүлээж, нойргүй сууж байна.

content-snow-day-post-bread = Дэлгүүрт талх ирсэн гэнэ. Айл бүрд хоёрыг зарна, эгч маань харжээ.
content-snow-day-fact-bread-else-true = Хоёр хөрш талхтай гарч ирлээ.
content-snow-day-fact-bread-else-false = Дэлгүүр үдээс хойш хаалттай байна.
content-snow-day-fact-bread-when-true = Эгч өнөөдөр үд дунд харжээ.
content-snow-day-fact-bread-when-false = Эгч баярын өмнө харсан байна.
content-snow-day-post-bread-helped = Талхны захаас үмхэлсээр харьж байна.
content-snow-day-post-bread-without = Хоосон лангууг хараад, боорцог хайж байна.
content-snow-day-post-bread-misled = Хаалттай дэлгүүрийн цонхоор талх хайж байна.

content-snow-day-post-dog = Улаан хүзүүвчтэй саарал нохой олдлоо. Сургуулийн дулаан танхимд эзнээ хүлээж байна.
content-snow-day-fact-dog-when-true = Өнөөдрийн зураг, манай принтер харагдана.
content-snow-day-fact-dog-when-false = Зуны зураг, цонхоор навч харагдана.
content-snow-day-fact-dog-first-true = Манай жижүүр зургийг нь авчээ.
content-snow-day-fact-dog-first-false = Нохойгоор лайк цуглуулдаг хуудас тавьжээ.
content-snow-day-post-dog-helped = Нохойгоо тэврээд, нүүрээ долоолгож байна.
content-snow-day-post-dog-without = Нохойгоо дуудсаар цасан дундуур явж байна.
content-snow-day-post-dog-misled = Хоосон танхимд яс барьчихсан зогсож байна.

## Долгио: нар жаргасны дараа. Тамир эсвэл түүх.

content-snow-day-ripple-well = Хүмүүс зүгээр байна, эмээ үүнийг ч дамжуулчихлаа.
content-snow-day-ripple-sent = Ширээнээс явсан мэдээгээр зарим хүн дэмий алхжээ.
content-snow-day-ripple-kept = Үнэн мэдээ ширээн дээр үлдэж, хүмүүс сонссонгүй.
content-snow-day-ripple-late = Үнэн мэдээ зарим газарт хүрч амжсангүй.
content-snow-day-ripple-wild = Худал мэдээ өөрөө гүйгээд, биднээс түрүүлжээ.
content-snow-day-ripple-out = Нэг газар гэрэл унтарсан ч дахиад асааж болно.

## Төгсгөл, дурсгал

content-snow-day-ending-calm = Мэдээ цагтаа хүрлээ. Цонх бүр гэрэлтэй байна.
content-snow-day-ending-lonely = Мэдээ ширээн дээр үлдлээ. Одоо ч очиж хэлж болно.
content-snow-day-ending-repair = Зарим хүн түгжээтэй хаалганаас буцаж явна. Үнэнийг нь хэлж, засаж болно.
content-snow-day-ending-missed = Зарим мэдээ хажуугаар өнгөрлөө. Оройтоогүй. Маргааш хамт дахиад шалгаж болно.
content-snow-day-keepsake = Цастай шилэн бөмбөлөг. Сэгсэрвэл цас орно.

## Шинэ нүүр

content-snow-day-case-tea-stand-scene = Цайны тухай яриа гарчээ. Мөр нь юу гэх бол?
content-snow-day-case-tea-stand-post = Буудлын дэргэд хүүхдэд халуун цай үнэгүй өгч байгаа гэнэ.
content-snow-day-case-tea-stand-first-true = Цай чанасан эмээ өөрөө хэлжээ.
content-snow-day-case-tea-stand-first-false = Даарсан хоёр хүү зохиож ярьжээ.
content-snow-day-case-tea-stand-else-true = Жолооч тэнд цай ууж байна.
content-snow-day-case-tea-stand-else-false = Жолооч тэндээс цай олсонгүй.
content-snow-day-case-tea-stand-helped = Аягаа тэврээд, цайгаа үлээж байна.
content-snow-day-case-tea-stand-without = Хоосон данхны дэргэд аягатай зогсож байна.
content-snow-day-case-tea-stand-misled = Хоосон буудалд аягаа бариад даарч байна.
content-snow-day-case-wolf-tracks-scene = Зураг ирлээ. Цасан дээр том мөр байна.
content-snow-day-case-wolf-tracks-post = Хашааны гадна чонын мөр байна! Хонио хашаандаа оруулаарай.
content-snow-day-case-wolf-tracks-when-true = Өнөөдрийн цас, манай хашаа байна.
content-snow-day-case-wolf-tracks-when-false = Өөр нутгийн хашаа, хуучин зураг.
content-snow-day-case-wolf-tracks-else-true = Малчин хараад, чонын мөр гэлээ.
content-snow-day-case-wolf-tracks-else-false = Малчин хараад, нохойн мөр гэлээ.
content-snow-day-case-wolf-tracks-helped = Хонио хашаад, тайван цай ууж байна.
content-snow-day-case-wolf-tracks-without = Үргэсэн хонио цуглуулж, цас туучиж явна.
content-snow-day-case-wolf-tracks-misled = Хонио дэмий хашаад, өвс зөөж ядарч байна.
content-snow-day-case-lesson-scene = Хичээлийн цагийн тухай мэдэгдэл ирлээ.
content-snow-day-case-lesson-post = Сургуулиас: маргааш хичээл нэг цаг хожуу эхэлнэ.
content-snow-day-case-lesson-first-true = Хичээлийн эрхлэгч өөрөө бичжээ.
content-snow-day-case-lesson-first-false = Нойрмог нэг сурагч зохиожээ.
content-snow-day-case-lesson-else-true = Ангийн багш ч “хожуу” гэлээ.
content-snow-day-case-lesson-else-false = Ангийн багш “цагтаа” гэлээ.
content-snow-day-case-lesson-helped = Нэг цаг илүү унтаад, цагтаа ирж байна.
content-snow-day-case-lesson-without = Түгжээтэй хаалганы өмнө нэг цаг хүлээж байна.
content-snow-day-case-lesson-misled = Хичээлийн дундуур үүдээр шагайж байна.
