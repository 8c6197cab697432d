# The game’s name, the cast and the player names, with the case names of the Mongolian file.

-game-title =
    { $case ->
       *[nom] Dörvön Berkh
        [gen] Dörvön Berkh’s
        [dat] Dörvön Berkh
        [acc] Dörvön Berkh
        [abl] Dörvön Berkh
        [com] Dörvön Berkh
    }
-tamir =
    { $case ->
       *[nom] Tamir
        [gen] Tamir’s
        [dat] Tamir
        [acc] Tamir
        [abl] Tamir
        [com] Tamir
    }
-anu =
    { $case ->
       *[nom] Anu
        [gen] Anu’s
        [dat] Anu
        [acc] Anu
        [abl] Anu
        [com] Anu
    }
-ainur =
    { $case ->
       *[nom] Ainur
        [gen] Ainur’s
        [dat] Ainur
        [acc] Ainur
        [abl] Ainur
        [com] Ainur
    }
-maral =
    { $case ->
       *[nom] Maral
        [gen] Maral’s
        [dat] Maral
        [acc] Maral
        [abl] Maral
        [com] Maral
    }
-saraa =
    { $case ->
       *[nom] Saraa
        [gen] Saraa’s
        [dat] Saraa
        [acc] Saraa
        [abl] Saraa
        [com] Saraa
    }
-tsermaa =
    { $case ->
       *[nom] Granny Tsermaa
        [gen] Granny Tsermaa’s
        [dat] Granny Tsermaa
        [acc] Granny Tsermaa
        [abl] Granny Tsermaa
        [com] Granny Tsermaa
    }

## Player names (invented)

-visitor-1 =
    { $case ->
       *[nom] Tsakhiur
        [gen] Tsakhiur’s
        [dat] Tsakhiur
        [acc] Tsakhiur
        [abl] Tsakhiur
        [com] Tsakhiur
    }
-visitor-2 =
    { $case ->
       *[nom] Ulbar
        [gen] Ulbar’s
        [dat] Ulbar
        [acc] Ulbar
        [abl] Ulbar
        [com] Ulbar
    }
-visitor-3 =
    { $case ->
       *[nom] Bambar
        [gen] Bambar’s
        [dat] Bambar
        [acc] Bambar
        [abl] Bambar
        [com] Bambar
    }
-visitor-4 =
    { $case ->
       *[nom] Bömbör
        [gen] Bömbör’s
        [dat] Bömbör
        [acc] Bömbör
        [abl] Bömbör
        [com] Bömbör
    }
-visitor-5 =
    { $case ->
       *[nom] Shovgor
        [gen] Shovgor’s
        [dat] Shovgor
        [acc] Shovgor
        [abl] Shovgor
        [com] Shovgor
    }
-visitor-6 =
    { $case ->
       *[nom] Jigüür
        [gen] Jigüür’s
        [dat] Jigüür
        [acc] Jigüür
        [abl] Jigüür
        [com] Jigüür
    }
-visitor-7 =
    { $case ->
       *[nom] Shargal
        [gen] Shargal’s
        [dat] Shargal
        [acc] Shargal
        [abl] Shargal
        [com] Shargal
    }
-visitor-8 =
    { $case ->
       *[nom] Ursgal
        [gen] Ursgal’s
        [dat] Ursgal
        [acc] Ursgal
        [abl] Ursgal
        [com] Ursgal
    }
-visitor-9 =
    { $case ->
       *[nom] Khövsgör
        [gen] Khövsgör’s
        [dat] Khövsgör
        [acc] Khövsgör
        [abl] Khövsgör
        [com] Khövsgör
    }
-visitor-10 =
    { $case ->
       *[nom] Gyalgar
        [gen] Gyalgar’s
        [dat] Gyalgar
        [acc] Gyalgar
        [abl] Gyalgar
        [com] Gyalgar
    }
-visitor-11 =
    { $case ->
       *[nom] Saraal
        [gen] Saraal’s
        [dat] Saraal
        [acc] Saraal
        [abl] Saraal
        [com] Saraal
    }
-visitor-12 =
    { $case ->
       *[nom] Salkhit
        [gen] Salkhit’s
        [dat] Salkhit
        [acc] Salkhit
        [abl] Salkhit
        [com] Salkhit
    }
-visitor-13 =
    { $case ->
       *[nom] Buural
        [gen] Buural’s
        [dat] Buural
        [acc] Buural
        [abl] Buural
        [com] Buural
    }
-visitor-14 =
    { $case ->
       *[nom] Gegee
        [gen] Gegee’s
        [dat] Gegee
        [acc] Gegee
        [abl] Gegee
        [com] Gegee
    }
-visitor-15 =
    { $case ->
       *[nom] Namar
        [gen] Namar’s
        [dat] Namar
        [acc] Namar
        [abl] Namar
        [com] Namar
    }
-visitor-16 =
    { $case ->
       *[nom] Tal
        [gen] Tal’s
        [dat] Tal
        [acc] Tal
        [abl] Tal
        [com] Tal
    }

## Classmates: odd girls, even boys

-classmate-1 =
    { $case ->
       *[nom] Uyanga
        [gen] Uyanga’s
        [dat] Uyanga
        [acc] Uyanga
        [abl] Uyanga
        [com] Uyanga
    }
-classmate-2 =
    { $case ->
       *[nom] Bold
        [gen] Bold’s
        [dat] Bold
        [acc] Bold
        [abl] Bold
        [com] Bold
    }
-classmate-3 =
    { $case ->
       *[nom] Misheel
        [gen] Misheel’s
        [dat] Misheel
        [acc] Misheel
        [abl] Misheel
        [com] Misheel
    }
-classmate-4 =
    { $case ->
       *[nom] Khangai
        [gen] Khangai’s
        [dat] Khangai
        [acc] Khangai
        [abl] Khangai
        [com] Khangai
    }
-classmate-5 =
    { $case ->
       *[nom] Solongo
        [gen] Solongo’s
        [dat] Solongo
        [acc] Solongo
        [abl] Solongo
        [com] Solongo
    }
-classmate-6 =
    { $case ->
       *[nom] Erdene
        [gen] Erdene’s
        [dat] Erdene
        [acc] Erdene
        [abl] Erdene
        [com] Erdene
    }
-classmate-7 =
    { $case ->
       *[nom] Oyuu
        [gen] Oyuu’s
        [dat] Oyuu
        [acc] Oyuu
        [abl] Oyuu
        [com] Oyuu
    }
-classmate-8 =
    { $case ->
       *[nom] Tulga
        [gen] Tulga’s
        [dat] Tulga
        [acc] Tulga
        [abl] Tulga
        [com] Tulga
    }
-classmate-9 =
    { $case ->
       *[nom] Iveel
        [gen] Iveel’s
        [dat] Iveel
        [acc] Iveel
        [abl] Iveel
        [com] Iveel
    }
-classmate-10 =
    { $case ->
       *[nom] Tsogt
        [gen] Tsogt’s
        [dat] Tsogt
        [acc] Tsogt
        [abl] Tsogt
        [com] Tsogt
    }
-classmate-11 =
    { $case ->
       *[nom] Suvd
        [gen] Suvd’s
        [dat] Suvd
        [acc] Suvd
        [abl] Suvd
        [com] Suvd
    }
-classmate-12 =
    { $case ->
       *[nom] Khüleg
        [gen] Khüleg’s
        [dat] Khüleg
        [acc] Khüleg
        [abl] Khüleg
        [com] Khüleg
    }
-classmate-13 =
    { $case ->
       *[nom] Zulaa
        [gen] Zulaa’s
        [dat] Zulaa
        [acc] Zulaa
        [abl] Zulaa
        [com] Zulaa
    }
-classmate-14 =
    { $case ->
       *[nom] Javkhaa
        [gen] Javkhaa’s
        [dat] Javkhaa
        [acc] Javkhaa
        [abl] Javkhaa
        [com] Javkhaa
    }

## People drawn by a seed
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
       *[other] the other player
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
       *[other] the other player’s
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
       *[other] the other player
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
       *[other] the other player
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
       *[other] the other player
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
       *[other] the other player
    }
