# Буруу нот: тойрог, зан үйл. Хуур бол хичээл, чих, нэг алдсан нот.

conduct-wrong-note-title = Буруу нот
conduct-wrong-note-wish = { -tamir } хуураа дахиад тоглохыг хүсэж байна.
conduct-wrong-note-learn = Дэргэд нь сууж, хамт өмөөрөх хүүхдийг олно. Ганцаараа зүтгэхгүй.

## Тусламжийн ширээ: 1 Тамир, 2 Айнур, 3 Тамир

conduct-wrong-note-knock-1 = Концертод ганц нот алдлаа. Дуу болгоод тараажээ.
conduct-wrong-note-knock-2 = Чатыг хамт харъя.
conduct-wrong-note-knock-3 = Хуур минь хүртэл чихээ дарсан.

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

conduct-wrong-note-ending-calm = { -tamir } дахиад тоглож, найзууд нь сонсож байна.
conduct-wrong-note-ending-lonely = Эргэн тойрон нам гүм. Дэргэд нь сууж, хөшиг нээж болно.
conduct-wrong-note-ending-repair = Зарим зүйл засраагүй. Уучлалт гуйж, баримттай том хүнд хэлж болно.
conduct-wrong-note-ending-missed = Бичлэг явсаар байна. Оройтоогүй. Дэргэд нь сууж, том хүнд хэлж болно.
conduct-wrong-note-keepsake = Хуурын сийлбэртэй, сайн сонсдог чих.

## Шинэ нүүр

conduct-wrong-note-case-drawing-scene = Шоолж зурсан зураг ангиар явж байна.
conduct-wrong-note-case-drawing-inner = Миний үс тийм өрвийсөн үү?
conduct-wrong-note-case-nickname-scene = Нэг хүүхдийн нэрийг шоолж өөрчилжээ. Чи инээгээд, нэг хүнд дамжуулсан.
conduct-wrong-note-case-nickname-inner = Надад жинхэнэ нэр минь таалагддаг.
