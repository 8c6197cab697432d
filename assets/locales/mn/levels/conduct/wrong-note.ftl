# Буруу нот: тойрог, зан үйл. Хуур бол хичээл, чих, нэг алдсан нот.

conduct-wrong-note-title = Буруу нот
conduct-wrong-note-wish = { -tamir } дахиад хуурдахыг хүсэж байна.
conduct-wrong-note-learn = Дэргэд нь сууж, хамт өмөөрөх хүүхдийг олно. Ганцаараа зүтгэхгүй.

## Тусламжийн ширээ: 1 Тамир, 2 Айнур, 3 Тамир

conduct-wrong-note-knock-1 = Концертод ганц нот алдлаа. Дуу болгоод тараажээ.
conduct-wrong-note-knock-2 = Хамт харъя.
conduct-wrong-note-knock-3 = Хуур минь чихээ дарсан.

## Тамирын дотор

conduct-wrong-note-inner-low = Маргааш ангидаа ормооргүй байна.
conduct-wrong-note-inner-mid = Тэр нот толгойд эргэлдээд байна.
conduct-wrong-note-inner-high = Би ч инээх гэсэн. Болсонгүй.

## Долгио: хонхны дараа

conduct-wrong-note-ripple-target-low = Хуураа уутнаас нь гаргасангүй.
conduct-wrong-note-ripple-target-mid = Хуураа гаргаад, буцаагаад хийчихлээ.
conduct-wrong-note-ripple-target-well = Дахиад хуурдлаа. Дахиад алдлаа, ха ха!
conduct-wrong-note-ripple-stands = Маргааш бас хажууд нь сууна.
conduct-wrong-note-ripple-nobody = Хажуугийн суудал одоохондоо хоосон.
conduct-wrong-note-ripple-laughs = Бүгд инээгээд байхаар би ч больсонгүй.
conduct-wrong-note-ripple-stopped = Тэр дууг устгалаа. Чих амарлаа.
conduct-wrong-note-ripple-curtain = Хөшигний цаана би байгаа шүү.

## Төгсгөл, дурсгал

conduct-wrong-note-ending-calm = { -tamir } хуурдаж, найзууд нь сонслоо.
conduct-wrong-note-ending-lonely = { -tamir(case: "gen") } эргэн тойрон нам гүм. Дэргэд нь сууж, хөшиг нээж болно.
conduct-wrong-note-ending-repair = Зарим зүйл засраагүй. Уучлалт гуйж, баримтаа том хүнд үзүүлж болно.
conduct-wrong-note-ending-missed = Бичлэг тарсаар байна. Оройтоогүй. { -tamir(case: "gen") } дэргэд сууж, том хүнд хэлж болно.
conduct-wrong-note-keepsake = Хуурын чих. Сайн сонсдог.

## Шинэ нүүр

conduct-wrong-note-case-drawing-scene = Нэг хүүхдийг шоолж зурсан зураг ангиар явж байна.
conduct-wrong-note-case-drawing-inner = Миний үс тийм өрвийсөн үү?
conduct-wrong-note-case-nickname-scene = Нэг хүүхдийн нэрийг шоолж өөрчилжээ. Чи инээгээд, нэг хүнд явуулсан.
conduct-wrong-note-case-nickname-inner = Надад жинхэнэ нэр минь таалагддаг.
