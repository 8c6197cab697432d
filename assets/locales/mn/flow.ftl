# Шатны явц: тогших, тоглох, үр дагавар, буцах, хэлэх, шинэ царай, бэлэг.

flow-do-begin = Туслах
flow-do-keep = Хэвээр үлдээх
# Variables: $number (Number)
flow-do-rewind = { $number }-р шийдвэр лүү буцах
flow-do-shelf = Тавиурт тавих
flow-told-was-right = Том хүнд хэлсэн нь зөв байлаа.

flow-praise-kept-distance = Зайгаа барьж чадлаа.
flow-praise-checked = Эхлээд өөр аргаар шалгалаа.
flow-praise-kept-warm = Шинэ хүнтэй эелдэг харьцлаа.
flow-praise-told = Ганцаараа биш, том хүнтэй шийдлээ.
flow-praise-stood-by = Дэргэд нь байлаа.
flow-praise-thanked = “Өмөөрсөнд баярлалаа” гэлээ.
flow-praise-gathered = Олуулаа өмөөрлөө.
flow-praise-mended = Болсон явдлыг засаж чадлаа.
flow-praise-read-small = Жижиг үсгийг нь уншлаа.
flow-praise-paid-nothing = Авах юмаа авлаа. Илүү юу ч төлсөнгүй.
flow-praise-put-right = Эргээд засаж чадлаа.
flow-praise-made-fair = Аппыг гурван зочинд шударга болголоо.
flow-praise-looked-first = Эхлээд шалгаад, дараа нь дамжууллаа.
flow-praise-noted-source = Хаанаас ирснийг нь хамт бичлээ.
flow-praise-brought-word = Үнэн мэдээг цагт нь хүргэлээ.

# Variables: $ending (Id)
flow-ending =
    { $ending ->
        [calm] Тайван
        [lonely] Ганцаардлаа
        [repair] Засъя
       *[missed] Хажуугаар өнгөрлөө
    }
# Variables: $ending (Id)
flow-earlier = Өмнөх удаа: { flow-ending }

flow-new-face-why = Юу хараад шийдэв?
flow-why-pattern = Гурван өөр тэмдэг нийлсэн
flow-why-no-pattern = Нэг хоёр тэмдэг хээ болохгүй
flow-why-stranger = Танихгүй хүн
flow-why-company = Нэг хүүхэд санаа зовж байсан
flow-why-thanks = Нэг хүүхэд ганцаараа өмөөрсөн
flow-why-loudest = Нэг хүүхэд хамгийн чанга инээсэн
flow-why-small-letters = Жижиг үсэг ингэж хэлсэн
flow-why-origin = Анх хэнээс гарсан нь олдсон
flow-why-time-place = Хэзээ, хаанах нь олдсон
flow-why-others = Өөр хүн өөрөө харсан
flow-why-looks = Гаднаасаа тийм харагдсан
flow-why-habit = Дандаа ийм байдаг
flow-because-pattern = Тийм ээ. Гурван өөр тэмдэг хээ болдог.
flow-because-no-pattern = Тийм ээ. Нэг хоёр тэмдэг хэнд ч байдаг.
flow-because-company = Тийм ээ. Хоёулаа бол зориг нэмэгддэг.
flow-because-thanks = Тийм ээ. “Баярлалаа” гэвэл буцаад суухгүй.
flow-because-small-letters = Тийм ээ. Том үсэг амладаг, жижиг үсэг хэлдэг.
flow-because-origin = Тийм ээ. Эхлэлийг нь олбол тодорхой болдог.
flow-because-time-place = Тийм ээ. Цаг, газар нь худал хэлдэггүй.
flow-because-others = Тийм ээ. Өөрөө харсан хүний үг найдвартай.
flow-look-pattern = Гурван цаасыг нийлүүлж хар. Хээ гарч байна.
flow-look-no-pattern = Шинэ хүн муу хүн биш. Хээ алга.
flow-look-company = Санаа зовсон хүүхдийн хажууд хэн байна?
flow-look-thanks = Ганцаараа өмөөрсөн хүүхдэд юу дутаж байна?
flow-look-small-letters = Том товч шударга, жижиг товч зальтай ч байж болно. Жижиг үсэг юу гэсэн бэ?
flow-look-origin = Анх хэнээс гарсан бэ? Тэр мөрийг дахин хар.
flow-look-time-place = Хэзээ, хаанах вэ? Тэр мөрийг дахин хар.
flow-look-others = Өөрөө харсан хүн юу гэсэн бэ?
flow-ghost = Өмнө нь ингэсэн
flow-rewind-title = Аль шийдвэр лүү буцах вэ?
