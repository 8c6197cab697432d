# Буруу нот: тойрог, зан үйл. Хуур бол хичээл, чих, нэг алдсан нот.

conduct-wrong-note-title = Буруу нот
conduct-wrong-note-wish = { -tamir } хуураа дахиад тоглохыг хүсэж байна.
conduct-wrong-note-learn = Дэргэд нь сууж, хамт өмөөрөх хүүхдийг олно. Ганцаараа зүтгэхгүй.

## Тусламжийн ширээ: 1 Тамир, 2 Айнур, 3 Тамир

conduct-wrong-note-knock-1 = Концертод ганц нот алдлаа. Нэг нь дуу болгоод тараажээ.
conduct-wrong-note-knock-2 = Чатыг хамт харъя. Хэн санаа зовж байна?
conduct-wrong-note-knock-3 = Хуур минь хүртэл чихээ дарчихсан.

## Тамирын дотор

conduct-wrong-note-inner-low = Маргааш ангидаа ормооргүй байна.
conduct-wrong-note-inner-mid = Тэр нот толгойд эргэлдээд байна.
conduct-wrong-note-inner-high = Би ч инээх гэсэн. Болсонгүй.

## Долгио: хонхны дараа

conduct-wrong-note-ripple-target-low = Хуураа уутнаас нь гаргасангүй.
conduct-wrong-note-ripple-target-mid = Хуураа гаргаад, буцаагаад хийчихлээ.
conduct-wrong-note-ripple-target-well = Дахиад тоглолоо. Дахиад алдлаа, ха ха!
conduct-wrong-note-ripple-stands = Маргааш бас хажууд нь сууна.
conduct-wrong-note-ripple-nobody = Дэргэдэх суудал одоохондоо хоосон.
conduct-wrong-note-ripple-laughs = Бүгд инээгээд байхаар би ч больсонгүй.
conduct-wrong-note-ripple-stopped = Тэр дууг устгалаа. Чих амарлаа.
conduct-wrong-note-ripple-curtain = Хөшигний цаана би байгаа шүү.

## Төгсгөл, дурсгал

conduct-wrong-note-ending-calm = { -tamir } хуураа дахиад тохирууллаа. Найзууд нь сонсож сууна.
conduct-wrong-note-ending-lonely = { -tamir(case: "gen") } эргэн тойрон нам гүм. Маргааш дэргэд нь сууж, хөшгийг нээж болно.
conduct-wrong-note-ending-repair = Зарим зүйл засраагүй байна. Уучлалт гуйж, баримттай том хүнд хэлж болно.
conduct-wrong-note-ending-missed = Бичлэг явсаар байна. Оройтоогүй. Дэргэд нь сууж, том хүнд хэлж болно.
conduct-wrong-note-keepsake = { -tamir(case: "gen") } хуурын сийлбэртэй чих. Сайн сонсдог.

## Шинэ нүүр

conduct-wrong-note-case-drawing-scene = Шоолж зурсан зураг ангиар явж байна.
conduct-wrong-note-case-drawing-inner = Миний үс тийм өрвийсөн үү?
conduct-wrong-note-case-nickname-scene = Нэг хүүхдийн нэрийг шоолж өөрчилжээ. Чи инээгээд, нэг хүнд дамжуулсан.
conduct-wrong-note-case-nickname-inner = Надад жинхэнэ нэр минь таалагддаг.
