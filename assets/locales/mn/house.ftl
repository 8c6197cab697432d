# Тоглоомын өрөөнүүд: хэн тоглох, миний таван хүн, тусламжийн ширээ, зургаан шагай.

## Хэн тоглох вэ

who-title = Хэн тоглох вэ?
who-new = Шинэ тоглогч
who-create = Бэлэн
who-another-name = Өөр нэр
who-alone = Нэг хүүхэд
who-together = Хоёр хүүхэд
who-tidy = Цэгцлэх
who-throw-away = Хайрцагт хийх
# Variables: $name (Id)
who-throw-away-spoken = Хайрцагт хийх: { $name }
who-tidy-about = Хайрцагт хийсэн тоглогчийг дараа буцааж авч болно.
who-bring-back = Буцааж авах

## Анги: дөрвөн зургаар нээгдэнэ

who-class = Анги
who-class-title = Аль анги вэ?
who-class-new-title = Шинэ анги
who-class-key = Ангийнхаа дөрвөн зургийг дарааллаар нь дар.
who-class-unknown = Ийм зурагтай анги энд алга. Дахин дарж үзээрэй.
who-class-again = Дахин дарах
who-class-full = Энэ компьютерт шинэ анги багтахгүй боллоо.
who-class-erase = Сүүлийн зургийг арилгах
who-class-change = Анги солих
who-class-new = Багшид: шинэ анги
who-class-choose = Шинэ ангид дөрвөн зураг сонгоно уу.
who-class-chosen = Ангийн код энэ. Самбарт бичээд нээнэ үү.
who-class-open = Анги нээх
# Variables: $number (Number), $picture (Id)
who-class-nth = { $number }. { who-class-picture }
who-class-none = Ангигүй тоглох
# Variables: $picture (Id)
who-class-picture =
    { $picture ->
        [ger] гэр
        [deel] дээл
        [boot] гутал
        [bowl] аяга
        [buuz] бууз
        [toono] тооно
        [fiddle] морин хуур
        [khadag] хадаг
       *[bone] шагай
    }
who-full = Энд 60 тоглогч боллоо. Шинэ хүүхэд бол багшдаа хэлээрэй.

## Өөрийгөө олох

who-find = Амьтан, өнгөө дараад өөрийгөө ол.
# Variables: $animal (Id), $state (Id)
who-find-animal =
    { who-animal }: { $state ->
        [chosen] сонгосон
       *[not-chosen] зөвхөн ийм тоглогчийг харах
    }
# Variables: $colour (Id), $state (Id)
who-find-colour =
    { who-colour }: { $state ->
        [chosen] сонгосон
       *[not-chosen] зөвхөн ийм тоглогчийг харах
    }
who-nobody-found = Ийм тоглогч алга. Өөр амьтан эсвэл өнгө сонгоод үзээрэй.
who-only-read = Энд хадгалахгүй
who-only-read-about = Энэ тоглогчийг тоглоомын шинэ хувилбар дээр хадгалсан. Энд тоглож болно, гэхдээ хадгалагдахгүй. Өмнөх нь хэвээр байна.
# Variables: $number (Number), $animal (Id)
who-child = { $number }-р хүүхэд: { who-animal }
# Variables: $animal (Id)
who-animal =
    { $animal ->
        [camel] тэмээ
        [horse] морь
        [sheep] хонь
        [goat] ямаа
        [yak] сарлаг
        [dog] нохой
        [cat] муур
        [fox] үнэг
        [hedgehog] зараа
        [marmot] тарвага
        [crane] тогоруу
       *[hare] туулай
    }
# Variables: $other (Id)
who-other =
    { $other ->
        [camel] тэмээ
        [horse] морь
        [sheep] хонь
        [goat] ямаа
        [yak] сарлаг
        [dog] нохой
        [cat] муур
        [fox] үнэг
        [hedgehog] зараа
        [marmot] тарвага
        [crane] тогоруу
       *[hare] туулай
    }
# Variables: $colour (Id)
who-colour =
    { $colour ->
        [blue] хөх
        [amber] шар
        [plum] хүрэн ягаан
        [turquoise] оюу цэнхэр
        [green] ногоон
        [red] улаан
        [lilac] нил ягаан
       *[sand] элсэн шар
    }

# Variables: $animal (Id)
who-name-1 = Сониуч { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-1 = Сониуч { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-2 = Хөгжилтэй { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-2 = Хөгжилтэй { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-3 = Хурдан { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-3 = Хурдан { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-4 = Тайван { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-4 = Тайван { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-5 = Инээмсэг { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-5 = Инээмсэг { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-6 = Зоригтой { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-6 = Зоригтой { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-7 = Нямбай { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-7 = Нямбай { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-8 = Цовоо { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-8 = Цовоо { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-9 = Мэргэн { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-9 = Мэргэн { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-10 = Эелдэг { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-10 = Эелдэг { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-11 = Шаламгай { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-11 = Шаламгай { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-12 = Ажигч { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-12 = Ажигч { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-13 = Бүжигчин { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-13 = Бүжигчин { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-14 = Дуучин { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-14 = Дуучин { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-15 = Зураач { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-15 = Зураач { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-16 = Номч { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-16 = Номч { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-17 = Мөрөөдөгч { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-17 = Мөрөөдөгч { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-18 = Аялагч { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-18 = Аялагч { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-19 = Тусархаг { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-19 = Тусархаг { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-20 = Сэргэлэн { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-20 = Сэргэлэн { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-21 = Үнэнч { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-21 = Үнэнч { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-22 = Нөхөрсөг { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-22 = Нөхөрсөг { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-23 = Тэвчээртэй { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-23 = Тэвчээртэй { who-animal }, { who-other } хоёр
# Variables: $animal (Id)
who-name-24 = Жаргалтай { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-24 = Жаргалтай { who-animal }, { who-other } хоёр

## Миний таван хүн

circle-title = Миний таван хүн
# Variables: $more (Number)
circle-choose = Хэцүү үед хэнд хэлэх вэ? Одоо { $more } хүн сонго.
# Variables: $more (Number)
circle-choose-first = Хэцүү үед хэнд хэлэх вэ? { $more } хүн сонго.
circle-outsider = Нэгийг нь гэрийнхнээсээ өөр хүнээр соль.
circle-whole = Таван хүнээ сонголоо. Тоглож байхдаа тэднээс тусламж гуйна.
circle-keep = Хадгалах
# Variables: $role (Id)
circle-chosen = { tell-role }: сонгосон
# Variables: $role (Id)
circle-not-chosen = { tell-role }: сонгоогүй
# Variables: $number (Id)
circle-key = Хүүхдийн тусламжийн утас: { $number }. Тоглоомын утсаар залгаж үз.
circle-remember = Одоо тоог нь харалгүй залгаж үз.
circle-forgot = Нэг тоо өөр байна. Арилгаад дахин дар, эсвэл тоог хар.
# Variables: $number (Id)
circle-differs = Нэг тоо өөр байна. Арилгаад { $number } гэж дар.
# Variables: $number (Id)
circle-keyed = { $number }: зөв. Хэрэгтэй үедээ санаарай.
circle-calls-nobody = Энэ утас хэн рүү ч залгахгүй. Хэрэгтэй үедээ жинхэнэ утсаар залга.
circle-show = Тоог харах
circle-erase = Нэг тоо арилгах
# Variables: $digit (Number)
circle-digit = { $digit }

## Ширээ

desk-who = Хэн тоглох вэ?
# Variables: $band (Id)
desk-band =
    { $band ->
        [a] 9–10 нас
       *[b] 11–12 нас
    }
# Variables: $band (Id)
desk-band-spoken = Тоглогч: { desk-band }
# Variables: $side (Id), $state (Id)
desk-bone =
    { throw-side }: { $state ->
        [chosen] зөвхөн энэ
       *[not-chosen] зөвхөн үүнийг харах
    }
# Variables: $what (Id), $title (Id)
desk-spoken = { $what }: { $title }
desk-suggested = Эндээс эхэл
desk-no-cases = Хэн ч алга. Шатны файл олдсонгүй.
desk-no-cases-here = Энд хэн ч алга. Өөр шагай эсвэл нас сонго.
desk-show-all = Бүгдийг харах
desk-empty = Өнөөдөр хэн ч тогшсонгүй.
desk-first = Энэ манай тусламжийн ширээ. Хүн хүлээж байна!
desk-usual = Хэнд эхэлж туслах вэ?
desk-all-done = Бүгдэд тусаллаа! Өөр хүмүүстэй дахин тоглож болно.
desk-printer = Принтер
# Variables: $count (Number)
desk-faults = Том хүнд үзүүл: { $count } алдаа
desk-print-1 = Цаас идчихлээ. Амттай юм.
desk-print-2 = Ха ха ха! Дахиад дар.
desk-print-3 = Одоо амарч байна. Дараа ир.
desk-print-4 = Нэг том цэг хэвлэлээ.
desk-print-5 = Цаас дууслаа. Зүгээр л хэлж байна.
desk-print-6 = Би гацаагүй. Бодож байна.

## Зургаан шагай

throw-first = Хэн ирэхийг шагай шийднэ. Дарж эргүүлээрэй.
throw-again = Шагай ижил буувал ижил хүмүүс ирнэ. Өөрөөр буувал өөр хүмүүс ирнэ.
throw-others = Өөр хүмүүстэй
# Variables: $number (Number), $side (Id)
throw-bone = { $number }-р шагай: { throw-side }
# Variables: $side (Id)
throw-side =
    { $side ->
        [camel] тэмээ: юу үзэх вэ
        [horse] морь: хэнтэй ярих вэ
        [sheep] хонь: яаж харьцах вэ
       *[goat] ямаа: юуг зөвшөөрөх вэ
    }

## Дөрвөн бэрх: дөрвөн талыг бүгдийг нь үзсэн хүүхэд шагайгаа хаяна

berkh-title = Дөрвөн бэрх
berkh-ready = Дөрвөн талыг бүгдийг нь үзлээ. Шагайгаа хая!
berkh-throw = Шагай хаях
berkh-again = Дахин хаях
berkh-landed = Дөрвөн бэрх буулаа! Хамгийн сайхан буулт.
# Variables: $side (Id)
berkh-side =
    { $side ->
        [camel] Тэмээ яардаггүй. Шалгаад дамжуулна.
        [horse] Морь зайгаа мэддэг. Жолоо чинь гарт чинь.
        [sheep] Хонь сүргээрээ эргэдэг. Чи хажууд нь зогсоно.
       *[goat] Ямаа бүгдийг хэмлэдэг. Чи жижиг үсгийг уншина.
    }

## Алдаа

faults-title = Том хүнд үзүүлэх алдаа
faults-harmless = Бусдыг нь тоглож болно. Юу ч устаагүй.
