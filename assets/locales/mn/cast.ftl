# Тоглоомын нэр, дүрүүд, тоглогчдын нэр. Хувьсагчид нөхцөл залгахгүй.

-game-title =
    { $case ->
       *[nom] Дөрвөн бэрх
        [gen] Дөрвөн бэрхийн
        [dat] Дөрвөн бэрхэд
        [acc] Дөрвөн бэрхийг
        [abl] Дөрвөн бэрхээс
        [com] Дөрвөн бэрхтэй
    }
-tamir =
    { $case ->
       *[nom] Тамир
        [gen] Тамирын
        [dat] Тамирт
        [acc] Тамирыг
        [abl] Тамираас
        [com] Тамиртай
    }
-anu =
    { $case ->
       *[nom] Ану
        [gen] Анугийн
        [dat] Ануд
        [acc] Ануг
        [abl] Анугаас
        [com] Анутай
    }
-ainur =
    { $case ->
       *[nom] Айнур
        [gen] Айнурын
        [dat] Айнурт
        [acc] Айнурыг
        [abl] Айнураас
        [com] Айнуртай
    }
-maral =
    { $case ->
       *[nom] Марал
        [gen] Маралын
        [dat] Маралд
        [acc] Маралыг
        [abl] Маралаас
        [com] Маралтай
    }
-saraa =
    { $case ->
       *[nom] Сараа багш
        [gen] Сараа багшийн
        [dat] Сараа багшид
        [acc] Сараа багшийг
        [abl] Сараа багшаас
        [com] Сараа багштай
    }
-tsermaa =
    { $case ->
       *[nom] Цэрмаа эмээ
        [gen] Цэрмаа эмээгийн
        [dat] Цэрмаа эмээд
        [acc] Цэрмаа эмээг
        [abl] Цэрмаа эмээгээс
        [com] Цэрмаа эмээтэй
    }

## Тоглогчийн нэр (зохиомол)

-visitor-1 =
    { $case ->
       *[nom] Цахиур
        [gen] Цахиурын
        [dat] Цахиурт
        [acc] Цахиурыг
        [abl] Цахиураас
        [com] Цахиуртай
    }
-visitor-2 =
    { $case ->
       *[nom] Улбар
        [gen] Улбарын
        [dat] Улбарт
        [acc] Улбарыг
        [abl] Улбараас
        [com] Улбартай
    }
-visitor-3 =
    { $case ->
       *[nom] Бамбар
        [gen] Бамбарын
        [dat] Бамбарт
        [acc] Бамбарыг
        [abl] Бамбараас
        [com] Бамбартай
    }
-visitor-4 =
    { $case ->
       *[nom] Бөмбөр
        [gen] Бөмбөрийн
        [dat] Бөмбөрт
        [acc] Бөмбөрийг
        [abl] Бөмбөрөөс
        [com] Бөмбөртэй
    }
-visitor-5 =
    { $case ->
       *[nom] Шовгор
        [gen] Шовгорын
        [dat] Шовгорт
        [acc] Шовгорыг
        [abl] Шовгороос
        [com] Шовгортой
    }
-visitor-6 =
    { $case ->
       *[nom] Жигүүр
        [gen] Жигүүрийн
        [dat] Жигүүрт
        [acc] Жигүүрийг
        [abl] Жигүүрээс
        [com] Жигүүртэй
    }
-visitor-7 =
    { $case ->
       *[nom] Шаргал
        [gen] Шаргалын
        [dat] Шаргалд
        [acc] Шаргалыг
        [abl] Шаргалаас
        [com] Шаргалтай
    }
-visitor-8 =
    { $case ->
       *[nom] Урсгал
        [gen] Урсгалын
        [dat] Урсгалд
        [acc] Урсгалыг
        [abl] Урсгалаас
        [com] Урсгалтай
    }
-visitor-9 =
    { $case ->
       *[nom] Хөвсгөр
        [gen] Хөвсгөрийн
        [dat] Хөвсгөрт
        [acc] Хөвсгөрийг
        [abl] Хөвсгөрөөс
        [com] Хөвсгөртэй
    }
-visitor-10 =
    { $case ->
       *[nom] Гялгар
        [gen] Гялгарын
        [dat] Гялгарт
        [acc] Гялгарыг
        [abl] Гялгараас
        [com] Гялгартай
    }
-visitor-11 =
    { $case ->
       *[nom] Сараал
        [gen] Сараалын
        [dat] Сараалд
        [acc] Сараалыг
        [abl] Сараалаас
        [com] Сараалтай
    }
-visitor-12 =
    { $case ->
       *[nom] Салхит
        [gen] Салхитын
        [dat] Салхитад
        [acc] Салхитыг
        [abl] Салхитаас
        [com] Салхиттай
    }
-visitor-13 =
    { $case ->
       *[nom] Буурал
        [gen] Буурлын
        [dat] Бууралд
        [acc] Буурлыг
        [abl] Буурлаас
        [com] Бууралтай
    }
-visitor-14 =
    { $case ->
       *[nom] Гэгээ
        [gen] Гэгээгийн
        [dat] Гэгээд
        [acc] Гэгээг
        [abl] Гэгээгээс
        [com] Гэгээтэй
    }
-visitor-15 =
    { $case ->
       *[nom] Намар
        [gen] Намрын
        [dat] Намарт
        [acc] Намрыг
        [abl] Намраас
        [com] Намартай
    }
-visitor-16 =
    { $case ->
       *[nom] Тал
        [gen] Талын
        [dat] Талд
        [acc] Талыг
        [abl] Талаас
        [com] Талтай
    }

## Ангийн хүүхдүүд: сондгой нь охин, тэгш нь хүү

-classmate-1 =
    { $case ->
       *[nom] Уянга
        [gen] Уянгын
        [dat] Уянгад
        [acc] Уянгыг
        [abl] Уянгаас
        [com] Уянгатай
    }
-classmate-2 =
    { $case ->
       *[nom] Болд
        [gen] Болдын
        [dat] Болдод
        [acc] Болдыг
        [abl] Болдоос
        [com] Болдтой
    }
-classmate-3 =
    { $case ->
       *[nom] Мишээл
        [gen] Мишээлийн
        [dat] Мишээлд
        [acc] Мишээлийг
        [abl] Мишээлээс
        [com] Мишээлтэй
    }
-classmate-4 =
    { $case ->
       *[nom] Хангай
        [gen] Хангайн
        [dat] Хангайд
        [acc] Хангайг
        [abl] Хангайгаас
        [com] Хангайтай
    }
-classmate-5 =
    { $case ->
       *[nom] Солонго
        [gen] Солонгын
        [dat] Солонгод
        [acc] Солонгыг
        [abl] Солонгоос
        [com] Солонготой
    }
-classmate-6 =
    { $case ->
       *[nom] Эрдэнэ
        [gen] Эрдэнийн
        [dat] Эрдэнэд
        [acc] Эрдэнийг
        [abl] Эрдэнээс
        [com] Эрдэнэтэй
    }
-classmate-7 =
    { $case ->
       *[nom] Оюу
        [gen] Оюугийн
        [dat] Оюуд
        [acc] Оюуг
        [abl] Оюугаас
        [com] Оюутай
    }
-classmate-8 =
    { $case ->
       *[nom] Тулга
        [gen] Тулгын
        [dat] Тулгад
        [acc] Тулгыг
        [abl] Тулгаас
        [com] Тулгатай
    }
-classmate-9 =
    { $case ->
       *[nom] Ивээл
        [gen] Ивээлийн
        [dat] Ивээлд
        [acc] Ивээлийг
        [abl] Ивээлээс
        [com] Ивээлтэй
    }
-classmate-10 =
    { $case ->
       *[nom] Цогт
        [gen] Цогтын
        [dat] Цогтод
        [acc] Цогтыг
        [abl] Цогтоос
        [com] Цогттой
    }
-classmate-11 =
    { $case ->
       *[nom] Сувд
        [gen] Сувдын
        [dat] Сувдад
        [acc] Сувдыг
        [abl] Сувдаас
        [com] Сувдтай
    }
-classmate-12 =
    { $case ->
       *[nom] Хүлэг
        [gen] Хүлгийн
        [dat] Хүлэгт
        [acc] Хүлгийг
        [abl] Хүлгээс
        [com] Хүлэгтэй
    }
-classmate-13 =
    { $case ->
       *[nom] Зулаа
        [gen] Зулаагийн
        [dat] Зулаад
        [acc] Зулааг
        [abl] Зулаагаас
        [com] Зулаатай
    }
-classmate-14 =
    { $case ->
       *[nom] Жавхаа
        [gen] Жавхаагийн
        [dat] Жавхаад
        [acc] Жавхааг
        [abl] Жавхаагаас
        [com] Жавхаатай
    }

## Тохиолоор сонгогдсон хүн
# Variables: $who (String): visitor-1 … visitor-16, classmate-1 … classmate-14, tamir, anu, ainur, maral, saraa, tsermaa
cast-nom =
    { $who ->
        [visitor-1] { -visitor-1(case: "nom") }
        [visitor-2] { -visitor-2(case: "nom") }
        [visitor-3] { -visitor-3(case: "nom") }
        [visitor-4] { -visitor-4(case: "nom") }
        [visitor-5] { -visitor-5(case: "nom") }
        [visitor-6] { -visitor-6(case: "nom") }
        [visitor-7] { -visitor-7(case: "nom") }
        [visitor-8] { -visitor-8(case: "nom") }
        [visitor-9] { -visitor-9(case: "nom") }
        [visitor-10] { -visitor-10(case: "nom") }
        [visitor-11] { -visitor-11(case: "nom") }
        [visitor-12] { -visitor-12(case: "nom") }
        [visitor-13] { -visitor-13(case: "nom") }
        [visitor-14] { -visitor-14(case: "nom") }
        [visitor-15] { -visitor-15(case: "nom") }
        [visitor-16] { -visitor-16(case: "nom") }
        [classmate-1] { -classmate-1(case: "nom") }
        [classmate-2] { -classmate-2(case: "nom") }
        [classmate-3] { -classmate-3(case: "nom") }
        [classmate-4] { -classmate-4(case: "nom") }
        [classmate-5] { -classmate-5(case: "nom") }
        [classmate-6] { -classmate-6(case: "nom") }
        [classmate-7] { -classmate-7(case: "nom") }
        [classmate-8] { -classmate-8(case: "nom") }
        [classmate-9] { -classmate-9(case: "nom") }
        [classmate-10] { -classmate-10(case: "nom") }
        [classmate-11] { -classmate-11(case: "nom") }
        [classmate-12] { -classmate-12(case: "nom") }
        [classmate-13] { -classmate-13(case: "nom") }
        [classmate-14] { -classmate-14(case: "nom") }
        [tamir] { -tamir(case: "nom") }
        [anu] { -anu(case: "nom") }
        [ainur] { -ainur(case: "nom") }
        [maral] { -maral(case: "nom") }
        [saraa] { -saraa(case: "nom") }
        [tsermaa] { -tsermaa(case: "nom") }
       *[other] нөгөө тоглогч
    }
cast-gen =
    { $who ->
        [visitor-1] { -visitor-1(case: "gen") }
        [visitor-2] { -visitor-2(case: "gen") }
        [visitor-3] { -visitor-3(case: "gen") }
        [visitor-4] { -visitor-4(case: "gen") }
        [visitor-5] { -visitor-5(case: "gen") }
        [visitor-6] { -visitor-6(case: "gen") }
        [visitor-7] { -visitor-7(case: "gen") }
        [visitor-8] { -visitor-8(case: "gen") }
        [visitor-9] { -visitor-9(case: "gen") }
        [visitor-10] { -visitor-10(case: "gen") }
        [visitor-11] { -visitor-11(case: "gen") }
        [visitor-12] { -visitor-12(case: "gen") }
        [visitor-13] { -visitor-13(case: "gen") }
        [visitor-14] { -visitor-14(case: "gen") }
        [visitor-15] { -visitor-15(case: "gen") }
        [visitor-16] { -visitor-16(case: "gen") }
        [classmate-1] { -classmate-1(case: "gen") }
        [classmate-2] { -classmate-2(case: "gen") }
        [classmate-3] { -classmate-3(case: "gen") }
        [classmate-4] { -classmate-4(case: "gen") }
        [classmate-5] { -classmate-5(case: "gen") }
        [classmate-6] { -classmate-6(case: "gen") }
        [classmate-7] { -classmate-7(case: "gen") }
        [classmate-8] { -classmate-8(case: "gen") }
        [classmate-9] { -classmate-9(case: "gen") }
        [classmate-10] { -classmate-10(case: "gen") }
        [classmate-11] { -classmate-11(case: "gen") }
        [classmate-12] { -classmate-12(case: "gen") }
        [classmate-13] { -classmate-13(case: "gen") }
        [classmate-14] { -classmate-14(case: "gen") }
        [tamir] { -tamir(case: "gen") }
        [anu] { -anu(case: "gen") }
        [ainur] { -ainur(case: "gen") }
        [maral] { -maral(case: "gen") }
        [saraa] { -saraa(case: "gen") }
        [tsermaa] { -tsermaa(case: "gen") }
       *[other] нөгөө тоглогчийн
    }
cast-dat =
    { $who ->
        [visitor-1] { -visitor-1(case: "dat") }
        [visitor-2] { -visitor-2(case: "dat") }
        [visitor-3] { -visitor-3(case: "dat") }
        [visitor-4] { -visitor-4(case: "dat") }
        [visitor-5] { -visitor-5(case: "dat") }
        [visitor-6] { -visitor-6(case: "dat") }
        [visitor-7] { -visitor-7(case: "dat") }
        [visitor-8] { -visitor-8(case: "dat") }
        [visitor-9] { -visitor-9(case: "dat") }
        [visitor-10] { -visitor-10(case: "dat") }
        [visitor-11] { -visitor-11(case: "dat") }
        [visitor-12] { -visitor-12(case: "dat") }
        [visitor-13] { -visitor-13(case: "dat") }
        [visitor-14] { -visitor-14(case: "dat") }
        [visitor-15] { -visitor-15(case: "dat") }
        [visitor-16] { -visitor-16(case: "dat") }
        [classmate-1] { -classmate-1(case: "dat") }
        [classmate-2] { -classmate-2(case: "dat") }
        [classmate-3] { -classmate-3(case: "dat") }
        [classmate-4] { -classmate-4(case: "dat") }
        [classmate-5] { -classmate-5(case: "dat") }
        [classmate-6] { -classmate-6(case: "dat") }
        [classmate-7] { -classmate-7(case: "dat") }
        [classmate-8] { -classmate-8(case: "dat") }
        [classmate-9] { -classmate-9(case: "dat") }
        [classmate-10] { -classmate-10(case: "dat") }
        [classmate-11] { -classmate-11(case: "dat") }
        [classmate-12] { -classmate-12(case: "dat") }
        [classmate-13] { -classmate-13(case: "dat") }
        [classmate-14] { -classmate-14(case: "dat") }
        [tamir] { -tamir(case: "dat") }
        [anu] { -anu(case: "dat") }
        [ainur] { -ainur(case: "dat") }
        [maral] { -maral(case: "dat") }
        [saraa] { -saraa(case: "dat") }
        [tsermaa] { -tsermaa(case: "dat") }
       *[other] нөгөө тоглогчид
    }
cast-acc =
    { $who ->
        [visitor-1] { -visitor-1(case: "acc") }
        [visitor-2] { -visitor-2(case: "acc") }
        [visitor-3] { -visitor-3(case: "acc") }
        [visitor-4] { -visitor-4(case: "acc") }
        [visitor-5] { -visitor-5(case: "acc") }
        [visitor-6] { -visitor-6(case: "acc") }
        [visitor-7] { -visitor-7(case: "acc") }
        [visitor-8] { -visitor-8(case: "acc") }
        [visitor-9] { -visitor-9(case: "acc") }
        [visitor-10] { -visitor-10(case: "acc") }
        [visitor-11] { -visitor-11(case: "acc") }
        [visitor-12] { -visitor-12(case: "acc") }
        [visitor-13] { -visitor-13(case: "acc") }
        [visitor-14] { -visitor-14(case: "acc") }
        [visitor-15] { -visitor-15(case: "acc") }
        [visitor-16] { -visitor-16(case: "acc") }
        [classmate-1] { -classmate-1(case: "acc") }
        [classmate-2] { -classmate-2(case: "acc") }
        [classmate-3] { -classmate-3(case: "acc") }
        [classmate-4] { -classmate-4(case: "acc") }
        [classmate-5] { -classmate-5(case: "acc") }
        [classmate-6] { -classmate-6(case: "acc") }
        [classmate-7] { -classmate-7(case: "acc") }
        [classmate-8] { -classmate-8(case: "acc") }
        [classmate-9] { -classmate-9(case: "acc") }
        [classmate-10] { -classmate-10(case: "acc") }
        [classmate-11] { -classmate-11(case: "acc") }
        [classmate-12] { -classmate-12(case: "acc") }
        [classmate-13] { -classmate-13(case: "acc") }
        [classmate-14] { -classmate-14(case: "acc") }
        [tamir] { -tamir(case: "acc") }
        [anu] { -anu(case: "acc") }
        [ainur] { -ainur(case: "acc") }
        [maral] { -maral(case: "acc") }
        [saraa] { -saraa(case: "acc") }
        [tsermaa] { -tsermaa(case: "acc") }
       *[other] нөгөө тоглогчийг
    }
cast-abl =
    { $who ->
        [visitor-1] { -visitor-1(case: "abl") }
        [visitor-2] { -visitor-2(case: "abl") }
        [visitor-3] { -visitor-3(case: "abl") }
        [visitor-4] { -visitor-4(case: "abl") }
        [visitor-5] { -visitor-5(case: "abl") }
        [visitor-6] { -visitor-6(case: "abl") }
        [visitor-7] { -visitor-7(case: "abl") }
        [visitor-8] { -visitor-8(case: "abl") }
        [visitor-9] { -visitor-9(case: "abl") }
        [visitor-10] { -visitor-10(case: "abl") }
        [visitor-11] { -visitor-11(case: "abl") }
        [visitor-12] { -visitor-12(case: "abl") }
        [visitor-13] { -visitor-13(case: "abl") }
        [visitor-14] { -visitor-14(case: "abl") }
        [visitor-15] { -visitor-15(case: "abl") }
        [visitor-16] { -visitor-16(case: "abl") }
        [classmate-1] { -classmate-1(case: "abl") }
        [classmate-2] { -classmate-2(case: "abl") }
        [classmate-3] { -classmate-3(case: "abl") }
        [classmate-4] { -classmate-4(case: "abl") }
        [classmate-5] { -classmate-5(case: "abl") }
        [classmate-6] { -classmate-6(case: "abl") }
        [classmate-7] { -classmate-7(case: "abl") }
        [classmate-8] { -classmate-8(case: "abl") }
        [classmate-9] { -classmate-9(case: "abl") }
        [classmate-10] { -classmate-10(case: "abl") }
        [classmate-11] { -classmate-11(case: "abl") }
        [classmate-12] { -classmate-12(case: "abl") }
        [classmate-13] { -classmate-13(case: "abl") }
        [classmate-14] { -classmate-14(case: "abl") }
        [tamir] { -tamir(case: "abl") }
        [anu] { -anu(case: "abl") }
        [ainur] { -ainur(case: "abl") }
        [maral] { -maral(case: "abl") }
        [saraa] { -saraa(case: "abl") }
        [tsermaa] { -tsermaa(case: "abl") }
       *[other] нөгөө тоглогчоос
    }
cast-com =
    { $who ->
        [visitor-1] { -visitor-1(case: "com") }
        [visitor-2] { -visitor-2(case: "com") }
        [visitor-3] { -visitor-3(case: "com") }
        [visitor-4] { -visitor-4(case: "com") }
        [visitor-5] { -visitor-5(case: "com") }
        [visitor-6] { -visitor-6(case: "com") }
        [visitor-7] { -visitor-7(case: "com") }
        [visitor-8] { -visitor-8(case: "com") }
        [visitor-9] { -visitor-9(case: "com") }
        [visitor-10] { -visitor-10(case: "com") }
        [visitor-11] { -visitor-11(case: "com") }
        [visitor-12] { -visitor-12(case: "com") }
        [visitor-13] { -visitor-13(case: "com") }
        [visitor-14] { -visitor-14(case: "com") }
        [visitor-15] { -visitor-15(case: "com") }
        [visitor-16] { -visitor-16(case: "com") }
        [classmate-1] { -classmate-1(case: "com") }
        [classmate-2] { -classmate-2(case: "com") }
        [classmate-3] { -classmate-3(case: "com") }
        [classmate-4] { -classmate-4(case: "com") }
        [classmate-5] { -classmate-5(case: "com") }
        [classmate-6] { -classmate-6(case: "com") }
        [classmate-7] { -classmate-7(case: "com") }
        [classmate-8] { -classmate-8(case: "com") }
        [classmate-9] { -classmate-9(case: "com") }
        [classmate-10] { -classmate-10(case: "com") }
        [classmate-11] { -classmate-11(case: "com") }
        [classmate-12] { -classmate-12(case: "com") }
        [classmate-13] { -classmate-13(case: "com") }
        [classmate-14] { -classmate-14(case: "com") }
        [tamir] { -tamir(case: "com") }
        [anu] { -anu(case: "com") }
        [ainur] { -ainur(case: "com") }
        [maral] { -maral(case: "com") }
        [saraa] { -saraa(case: "com") }
        [tsermaa] { -tsermaa(case: "com") }
       *[other] нөгөө тоглогчтой
    }
