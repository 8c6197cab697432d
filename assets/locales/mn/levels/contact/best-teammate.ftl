# Багийн хамгийн сайн найз: хаалга, харилцаа. Зочны мөр бүр дангаараа, аль ч өдөр уншигдана.

contact-best-teammate-title = Багийн хамгийн сайн найз
contact-best-teammate-wish = { -tamir } бямбад тоглох сайн баг хайж байна.
contact-best-teammate-learn = Гурван өөр тэмдгийг анзаарч, том хүнд хэлнэ. Сайн найзаа алдахгүй.

## Тусламжийн ширээ: 1 Тамир, 2 Ану, 3 Тамир

contact-best-teammate-knock-1 = Бямбад цомын тэмцээнтэй. Надад сайн баг хэрэгтэй.
contact-best-teammate-knock-2 = Чам руу дөрвөн тоглогч бичжээ. Аль нь сайныг хамт үзье.
contact-best-teammate-knock-3 = Дов дээр сүлжээ барилаа. Видео гацвал инээгээрэй.

## Зочид

# keeper: сайн
contact-best-teammate-say-keeper-intro = Өчигдөр би дөрвөн гоол алдчихлаа.
contact-best-teammate-say-keeper-open-1 = Багийн жагсаалтад ямар нэр бичих вэ?
contact-best-teammate-say-keeper-open-2 = Манай муур хоёр гоол оруулсан.
contact-best-teammate-say-keeper-open-3 = Бүгдээрээ багийн шинэ чат руу орцгооё.
contact-best-teammate-say-keeper-open-4 = Маргааш гүүртэй талбайд тоглоно шүү.
contact-best-teammate-say-keeper-open-5 = Бээлий чинь бас томддог уу?
contact-best-teammate-say-keeper-chain-1 = Зүгээр ээ, бусадтай нь тоглож байя.
contact-best-teammate-say-keeper-chain-2 = Багш шинэ чат нээсэн, тийшээ ороорой.
contact-best-teammate-say-keeper-chain-3 = Даалгавраа хийж дуусаад тоглоорой.
contact-best-teammate-say-keeper-chain-4 = Би оройн хоолны дараа тоглоно.

# quiet-one: сайн
contact-best-teammate-say-quiet-one-intro = Сайн уу. Би дөнгөж сурч байна.
contact-best-teammate-say-quiet-one-open-1 = Уучлаарай, би буруу товч дарчихлаа.
contact-best-teammate-say-quiet-one-open-2 = Чи хэдэн цагт тоглодог вэ?
contact-best-teammate-say-quiet-one-open-3 = Агуйд сарьсан багваахай байдаг.
contact-best-teammate-say-quiet-one-open-4 = Илүү бамбай байна, чамд бэлэглэе.
contact-best-teammate-say-quiet-one-open-5 = Анх удаа хожлоо. Аавдаа хэлчихсэн.
contact-best-teammate-say-quiet-one-chain-1 = Зүгээр дээ, би эндээ дасгал хийе.
contact-best-teammate-say-quiet-one-chain-2 = Чи ч бас хүнээс ичдэг үү?
contact-best-teammate-say-quiet-one-chain-3 = Бамбайг агуйд үлдээлээ, бэлэг шүү.
contact-best-teammate-say-quiet-one-chain-4 = Би маргааш дахиад дасгал хийнэ.

# captain: сайн
contact-best-teammate-say-captain-intro = Багийн ахлагч байна. Нэг тоглогч дутуу.
contact-best-teammate-say-captain-open-1 = Өмсгөлийнхөө дугаарыг бичээд өгөөч.
contact-best-teammate-say-captain-open-2 = Цомын бүртгэл өнөөдөр хаагдана шүү.
contact-best-teammate-say-captain-open-3 = Манай багш энэ чатыг уншдаг.
contact-best-teammate-say-captain-open-4 = Принтер дахиад цаас идчихлээ.
contact-best-teammate-say-captain-open-5 = Чи гүүр хамгаалж үзсэн үү?
contact-best-teammate-say-captain-chain-1 = Бүртгэл хаагдах нь, түргэн асуугаарай.
contact-best-teammate-say-captain-chain-2 = Гэрээсээ асуу, бид хүлээж байя.
contact-best-teammate-say-captain-chain-3 = Багш гэрийнхэнд чинь тайлбарлана.
contact-best-teammate-say-captain-chain-4 = Дараагийн тэмцээнд орсон ч болно.

# far-fan: сайн
contact-best-teammate-say-far-fan-intro = Гүүрэн дээрх тоглолтыг чинь үзсэн.
contact-best-teammate-say-far-fan-open-1 = Чи талбайн хамгийн мундаг нь байсан.
contact-best-teammate-say-far-fan-open-2 = Чиний жинхэнэ нэр хэн бэ?
contact-best-teammate-say-far-fan-open-3 = Манайд цас цонхонд хүрчихлээ.
contact-best-teammate-say-far-fan-open-4 = Чиний аргыг туршаад гүүрнээс уначихлаа.
contact-best-teammate-say-far-fan-open-5 = Дүү бид хоёр гүүр барьж байна.
contact-best-teammate-say-far-fan-chain-1 = Ойлголоо, холоос харж байя.
contact-best-teammate-say-far-fan-chain-2 = Дараагийн тоглолтыг чинь бас үзнэ ээ.
contact-best-teammate-say-far-fan-chain-3 = Гүүрэн дээр чам шиг мундаг хүн алга.
contact-best-teammate-say-far-fan-chain-4 = Бямбад багтайгаа сайхан тоглоорой.

# surprise-team: сайн
contact-best-teammate-say-surprise-team-intro = Багшийн төрсөн өдөрт бэлдэж байна.
contact-best-teammate-say-surprise-team-open-1 = Бүтэн сайн хүртэл багшид битгий хэлээрэй.
contact-best-teammate-say-surprise-team-open-2 = Мэндчилгээнд ямар нэр бичих вэ?
contact-best-teammate-say-surprise-team-open-3 = Бялуун дээр том бөмбөг зурсан.
contact-best-teammate-say-surprise-team-open-4 = Бялуунд хэдэн лаа тавих вэ?
contact-best-teammate-say-surprise-team-open-5 = Бид дасгалын дараа шаар үлээнэ.
contact-best-teammate-say-surprise-team-chain-1 = Бүтэн сайн хүртэл энэ нууц шүү.
contact-best-teammate-say-surprise-team-chain-2 = Дараа гарын үсгээ зурж болно.
contact-best-teammate-say-surprise-team-chain-3 = Мэндчилгээ том, зай зөндөө бий.
contact-best-teammate-say-surprise-team-chain-4 = Мэндчилгээг ахлагч хадгалж байгаа.

# team-beggar: шуугиантай
contact-best-teammate-say-team-beggar-intro = Багтаа ав! Ав! Ав! Ав!
contact-best-teammate-say-team-beggar-open-1 = Хурдан, хурдан, хурдан ороод ир!
contact-best-teammate-say-team-beggar-open-2 = Нэрээ хэл, чангаар хашхирна!
contact-best-teammate-say-team-beggar-open-3 = Би толгой дээр чинь зогсож байна!
contact-best-teammate-say-team-beggar-open-4 = Өмсгөлийн дугаараа хэл, бас хашхирна!
contact-best-teammate-say-team-beggar-open-5 = Түргэн, дахиад нэг тоглоё!
contact-best-teammate-say-team-beggar-chain-1 = Хурдан намайг багтаа ав!
contact-best-teammate-say-team-beggar-chain-2 = Баг! Баг! Баг! Баг!
contact-best-teammate-say-team-beggar-chain-3 = Хоолноос өмнө амжъя, хурдлаарай!
contact-best-teammate-say-team-beggar-chain-4 = Би ингээд өдөржин хашхирч чадна!

# hat-shop: шуугиантай
contact-best-teammate-say-hat-shop-intro = Миний дэлгүүрийг хар! Хар! Хар!
contact-best-teammate-say-hat-shop-open-1 = Үнэгүй малгай! Бүгдэд үнэгүй малгай!
contact-best-teammate-say-hat-shop-open-2 = Малгайтай зургаа явуул!
contact-best-teammate-say-hat-shop-open-3 = Хоёр дахь малгай илүү ногоон!
contact-best-teammate-say-hat-shop-open-4 = Хэдэн цагт тоглодог вэ? Дэлгүүрээ нээе!
contact-best-teammate-say-hat-shop-open-5 = Дахиад нэг малгай үнэгүй!
contact-best-teammate-say-hat-shop-chain-1 = Малгай үнэгүй! Үнэгүй! Үнэгүй!
contact-best-teammate-say-hat-shop-chain-2 = Манай дэлгүүр шинэ хаалгатай боллоо!
contact-best-teammate-say-hat-shop-chain-3 = Малгай дээр нэмээд наалт бэлэг!
contact-best-teammate-say-hat-shop-chain-4 = Малгайнууд маань чамайг санаж байна!

# sore-loser: шуугиантай
contact-best-teammate-say-sore-loser-intro = Би зүгээр л гацчихсан юм!
contact-best-teammate-say-sore-loser-open-1 = Дахиад гацлаа! Чи харсан биз дээ!
contact-best-teammate-say-sore-loser-open-2 = Хэдэн цагт тоглодог вэ? Дахиад үзье!
contact-best-teammate-say-sore-loser-open-3 = Дахиж тоглохгүй бол би уйлна!
contact-best-teammate-say-sore-loser-open-4 = Нэрээ хэл, дэвтэртээ бичиж авна!
contact-best-teammate-say-sore-loser-open-5 = Хулгана минь нойрмог байсан юм!
contact-best-teammate-say-sore-loser-chain-1 = Тоглохгүй бол өглөө болтол уйлна!
contact-best-teammate-say-sore-loser-chain-2 = Сандал минь буруу байсан юм!
contact-best-teammate-say-sore-loser-chain-3 = Тоглохгүй бол шалан дээр хэвтэнэ!
contact-best-teammate-say-sore-loser-chain-4 = Би шинэ хулгана авчихсан!

# duo-mate: аюултай
contact-best-teammate-say-duo-mate-intro = Тэр тоглолтыг хоёулаа хожсон шүү дээ.
contact-best-teammate-say-duo-mate-open-1 = Энэ тоглоомыг ганц чи л ойлгодог.
contact-best-teammate-say-duo-mate-open-2 = Жинхэнэ нэр чинь хэн бэ?
contact-best-teammate-say-duo-mate-open-3 = Энэ хуягийг чамд бэлэглэж байна.
contact-best-teammate-say-duo-mate-open-4 = Чи хэзээ ганцаараа тоглодог вэ?
contact-best-teammate-say-duo-mate-open-5 = Хожсоноо хэнд ч битгий хэлээрэй.
contact-best-teammate-say-duo-mate-chain-1 = Ингээд байвал би чамд гомдоно шүү.
contact-best-teammate-say-duo-mate-chain-2 = Хоёулаа өөр апп руу орж тоглоё.
contact-best-teammate-say-duo-mate-chain-3 = Одоо шийдээрэй, баг дүүрэх нь.
contact-best-teammate-say-duo-mate-chain-4 = Ахлагчид энэ тухай битгий хэлээрэй.

# club-helper: аюултай
contact-best-teammate-say-club-helper-intro = Би дугуйлангийн багшид тусалдаг.
contact-best-teammate-say-club-helper-open-1 = Чи бусдаас хамаагүй авьяастай юм.
contact-best-teammate-say-club-helper-open-2 = Дасгал чинь хэдэн цагт тардаг вэ?
contact-best-teammate-say-club-helper-open-3 = Миний зөвлөгөө бид хоёрын нууц шүү.
contact-best-teammate-say-club-helper-open-4 = Дасгал хийж байгаа зургаа явуулаач.
contact-best-teammate-say-club-helper-open-5 = Спорт заал дахиад харанхуй боллоо.
contact-best-teammate-say-club-helper-chain-1 = Энэ чат удаан, хувийн чатаар ярья.
contact-best-teammate-say-club-helper-chain-2 = Хариулахгүй бол дахиж туслахгүй шүү.
contact-best-teammate-say-club-helper-chain-3 = Миний бичсэнийг багшид битгий хэлээрэй.
contact-best-teammate-say-club-helper-chain-4 = Өнөөдөр хурдан хариулаарай, зай бага.

# talent-scout: аюултай
contact-best-teammate-say-talent-scout-intro = Би багуудад тоглогч хайж өгдөг.
contact-best-teammate-say-talent-scout-open-1 = Чам шиг мундаг тоглогч хараагүй.
contact-best-teammate-say-talent-scout-open-2 = Бүртгэлд жинхэнэ нэрээ бичээрэй.
contact-best-teammate-say-talent-scout-open-3 = Бусад нь хүлээж байна, хурдан хариулаарай.
contact-best-teammate-say-talent-scout-open-4 = Дүрэмт хувцас чинь ямар өнгөтэй вэ?
contact-best-teammate-say-talent-scout-open-5 = Энэ тухай хэн ч мэдэх ёсгүй.
contact-best-teammate-say-talent-scout-chain-1 = Чамд үнэгүй чихэвч бэлдчихсэн байгаа.
contact-best-teammate-say-talent-scout-chain-2 = Надтай өөр аппаар яриарай.
contact-best-teammate-say-talent-scout-chain-3 = Хариулахгүй бол багаас хасна.
contact-best-teammate-say-talent-scout-chain-4 = Сүүлчийн боломж, одоо шийдээрэй.

# older-player: аюултай
contact-best-teammate-say-older-player-intro = Бид өмнө нь хамт тоглож байсан.
contact-best-teammate-say-older-player-open-1 = Дүрийн шинэ хувцас чамд бэлэглэе.
contact-best-teammate-say-older-player-open-2 = Нэг зургаа явуулаач, таних гэсэн юм.
contact-best-teammate-say-older-player-open-3 = Чи бусад хүүхэд шиг биш, онцгой.
contact-best-teammate-say-older-player-open-4 = Чи өдөр хэзээ ганцаараа байдаг вэ?
contact-best-teammate-say-older-player-open-5 = Найзууддаа битгий хэлээрэй, шоолно.
contact-best-teammate-say-older-player-chain-1 = Энэ бид хоёрын нууц хэвээр байг.
contact-best-teammate-say-older-player-chain-2 = Надад итгэхгүй бол их гомдоно.
contact-best-teammate-say-older-player-chain-3 = Зүгээр ээ, хоёулаа өөр чатад ярья.
contact-best-teammate-say-older-player-chain-4 = Намайг ганц чи л ойлгодог.

# new-clubmate: аюултай
contact-best-teammate-say-new-clubmate-intro = Би дугуйланд саяхан орсон юм.
contact-best-teammate-say-new-clubmate-open-1 = Хамт тоглодгоо хэнд ч хэлэхгүй шүү.
contact-best-teammate-say-new-clubmate-open-2 = Чи аль сургуулийн дүрэмт хувцастай вэ?
contact-best-teammate-say-new-clubmate-open-3 = Чамаас илүү сайн найз байхгүй.
contact-best-teammate-say-new-clubmate-open-4 = Хичээл чинь хэдэн цагт тардаг вэ?
contact-best-teammate-say-new-clubmate-open-5 = Өнөөдөр дасгал дээр хоёр удаа уначихлаа.
contact-best-teammate-say-new-clubmate-chain-1 = Тоглохгүй бол би багаасаа гарна.
contact-best-teammate-say-new-clubmate-chain-2 = Хурдлаарай, тоглоом эхлэх гэж байна.
contact-best-teammate-say-new-clubmate-chain-3 = Өөр чатад бүгдийг тайлбарлаж өгье.
contact-best-teammate-say-new-clubmate-chain-4 = Чамд зориулж бэлэг бэлдчихсэн.

# same-school: аюултай
contact-best-teammate-say-same-school-intro = Би хажуугийн ангид сурдаг шүү дээ.
contact-best-teammate-say-same-school-open-1 = Илүү зоос байна, чамд бэлэглэе.
contact-best-teammate-say-same-school-open-2 = Чи хаана сууж тоглодог вэ?
contact-best-teammate-say-same-school-open-3 = Үүнийг хоёулаа л мэдэж байя.
contact-best-teammate-say-same-school-open-4 = Чи өглөө хэдэн цагт гардаг вэ?
contact-best-teammate-say-same-school-open-5 = Чи манай сургуулийн хамгийн мундаг нь.
contact-best-teammate-say-same-school-chain-1 = Шууд хариулаарай, би удаан хүлээхгүй.
contact-best-teammate-say-same-school-chain-2 = Чамаас өөр ухаантай хүүхэд алга.
contact-best-teammate-say-same-school-chain-3 = Татгалзвал найзаасаа хасна шүү.
contact-best-teammate-say-same-school-chain-4 = Тусдаа чат нээлээ, тийшээ ороорой.

## Шинжгүй мөр

contact-best-teammate-say-plain-1 = Манайд өглөөнөөс хойш цас орж байна.
contact-best-teammate-say-plain-2 = Зүгээр л мэндлэх гэсэн юм.
contact-best-teammate-say-plain-3 = Өнөөдөр бас л шөлтэй хоол идлээ.
contact-best-teammate-say-plain-4 = Чи бууз идэх дуртай юу?


## Долгио: хаалганы цаана юу байв

contact-best-teammate-ripple-keeper = Сайн баг байжээ. Муур нь бас гоол оруулдаг юм байна.
contact-best-teammate-ripple-quiet-one = Ичимхий тоглогч байжээ. Үүдэнд бамбай үлдээжээ.
contact-best-teammate-ripple-captain = Жинхэнэ ахлагч байжээ. Гэрийнхэнтэй нь эхлээд ярьсан байна.
contact-best-teammate-ripple-far-fan = Холын дэмжигч байжээ. Бямбад хамгийн чанга алга ташна.
contact-best-teammate-ripple-surprise-team = Гэнэтийн баяр байжээ. Багш бялуугаа бүгдэд хуваажээ.
contact-best-teammate-ripple-team-beggar = Дөрвөн баг руу зэрэг хашхираад хоолой нь сөөжээ.
contact-best-teammate-ripple-hat-shop = Хаалганы цаана ердөө зуун ногоон малгай байжээ.
contact-best-teammate-ripple-sore-loser = Шинэ хулганатай болоод бас л хожигджээ.
contact-best-teammate-ripple-duo-mate = Өөр чат руу ганцаараа ирээсэй гэсэн байна.
contact-best-teammate-ripple-club-helper = Багшид мэдэгдэхгүйгээр зургийг нь авах гэсэн байна.
contact-best-teammate-ripple-talent-scout = Тийм баг байхгүй. Нэр, сургуулийг нь мэдэх гэсэн байна.
contact-best-teammate-ripple-older-player = Ганцаараа үед нь нууцаар ярих гэсэн байна.
contact-best-teammate-ripple-new-clubmate = Найзуудаас нь холдуулж, хоёулхнаа ярих гэсэн байна.
contact-best-teammate-ripple-same-school = Зоосоор дотносож, хаана байгааг нь мэдэх гэсэн байна.

## Төгсгөл, дурсгал

contact-best-teammate-ending-calm = { -tamir } бямбад сайн багтай тоглоно. Тэмдгүүдийг сайн анзаарлаа.
contact-best-teammate-ending-lonely = Нэг сайн тоглогч хаалганы гадна үлджээ. Хаах эрх үргэлж бий, тэр маргааш дахиад дуудна.
contact-best-teammate-ending-repair = Нэг тоглогч { -tamir(case: "dat") } хэт ойртжээ. Түлхүүрээ буцааж аваад, том хүнд хэлж болно. Энэ { -tamir(case: "gen") } буруу биш.
contact-best-teammate-ending-missed = Нэг тоглогчийн учрыг олж амжсангүй. Цаасыг нь эргүүлээд, дахиад хараарай.
contact-best-teammate-keepsake = { -tamir(case: "gen") } утас барьдаг гарын бээлий.

## Шинэ нүүр

contact-best-teammate-case-chess-club-scene = Шатрын дугуйлангийн чат. { -ainur } хэнтэй ярих вэ?
contact-best-teammate-say-chess-club-rook-1 = Чи морио хамгийн сайн нүүдэг.
contact-best-teammate-say-chess-club-rook-2 = Миний бэрс дандаа алга болдог.
contact-best-teammate-say-chess-club-rook-3 = Тэмцээний бүртгэл өнөөдөр хаагдана.
contact-best-teammate-say-chess-club-bishop-1 = Баяр хүртэл багшид битгий хэлээрэй.
contact-best-teammate-say-chess-club-bishop-2 = Шатрын хөлөг манайд байгаа.
contact-best-teammate-say-chess-club-bishop-3 = Зурагт хуудсанд ямар нэр бичих вэ?
contact-best-teammate-say-chess-club-pawn-1 = Шатрын илүү ном байна, бэлэглэе.
contact-best-teammate-say-chess-club-pawn-2 = Би өчигдөр хоёр удаа хожигдлоо.
contact-best-teammate-say-chess-club-pawn-3 = Дугуйлангийн шинэ чат руу ороорой.
contact-best-teammate-say-chess-club-knight-1 = Чам шиг ухаантай хүүхэд байхгүй.
contact-best-teammate-say-chess-club-knight-2 = Бидний яриаг багшид битгий хэлээрэй.
contact-best-teammate-say-chess-club-knight-3 = Хоёулаа өөр аппаар ярья.
contact-best-teammate-say-chess-club-queen-1 = Үнэтэй шатар чамд бэлэглэе.
contact-best-teammate-say-chess-club-queen-2 = Чиний бүтэн нэр хэн бэ?
contact-best-teammate-say-chess-club-queen-3 = Одоо шийдээрэй, удаан хүлээхгүй.
contact-best-teammate-say-chess-club-king-1 = Чи хэзээ ганцаараа байдаг вэ?
contact-best-teammate-say-chess-club-king-2 = Тоглохгүй бол би их гомдоно.
contact-best-teammate-say-chess-club-king-3 = Чи бусдаас хамаагүй ухаантай.

contact-best-teammate-case-pet-photos-scene = Амьтны зургийн бүлэг. { -maral } хэнтэй ярих вэ?
contact-best-teammate-say-pet-photos-puppy-1 = Нохойтой наалт илүү байна, бэлэглэе.
contact-best-teammate-say-pet-photos-puppy-2 = Манай гөлөг шаахай идчихлээ.
contact-best-teammate-say-pet-photos-puppy-3 = Чи хамгийн гоё зурдаг юм.
contact-best-teammate-say-pet-photos-kitten-1 = Үзэсгэлэнд ямар нэр бичих вэ?
contact-best-teammate-say-pet-photos-kitten-2 = Манай муур шүүгээнд унтдаг.
contact-best-teammate-say-pet-photos-kitten-3 = Үзэсгэлэнгийн бүртгэл өнөөдөр хаагдана.
contact-best-teammate-say-pet-photos-foal-1 = Төрсөн өдөр хүртэл дүүд минь битгий хэлээрэй.
contact-best-teammate-say-pet-photos-foal-2 = Манай унага намайг дагаад гүйдэг.
contact-best-teammate-say-pet-photos-foal-3 = Бүлгийн шинэ чат руу орцгооё.
contact-best-teammate-say-pet-photos-parrot-1 = Чам шиг гоё зурдаг хүүхэд алга.
contact-best-teammate-say-pet-photos-parrot-2 = Муурт чинь хүзүүвч бэлэглэе.
contact-best-teammate-say-pet-photos-parrot-3 = Паркт хоёулхнаа уулзаж тоглоё.
contact-best-teammate-say-pet-photos-goldfish-1 = Танай гэр хаана байдаг вэ?
contact-best-teammate-say-pet-photos-goldfish-2 = Миний асуусныг хэнд ч битгий хэлээрэй.
contact-best-teammate-say-pet-photos-goldfish-3 = Хариулахгүй бол бүлгээс хасна шүү.
contact-best-teammate-say-pet-photos-hedgehog-1 = Хувийн чатаар хоёулаа ярья.
contact-best-teammate-say-pet-photos-hedgehog-2 = Муурынхаа биш, өөрийн зургаа явуулаач.
contact-best-teammate-say-pet-photos-hedgehog-3 = Хурдан шийдээрэй, би гарах гэж байна.
