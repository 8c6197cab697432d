# Домофонд хэн байна: хаалга, харилцаа. Зочны мөр бүр дангаараа, аль ч өдөр уншигдана.

contact-intercom-title = Домофонд хэн байна?
contact-intercom-wish = { -anu } шинэ утсандаа жинхэнэ танилуудаа нэмэх гэж байна.
contact-intercom-learn = Нэрийг нь хараад шууд итгэхгүй, өөр аргаар асууна. Жинхэнэ танилаа алдахгүй.

## Тусламжийн ширээ: 1 Ану, 2 Марал, 3 Ану

contact-intercom-knock-1 = Үеэл бид хоёр шинэ утас авсан. Бүгд зэрэг бичээд байна.
contact-intercom-knock-2 = Нэр адилхан ч өөр хүн байж болно. Эхлээд асууя.
contact-intercom-knock-3 = Лифтний товчийг арван удаа дарлаа. Зүгээр л гэрэлтээд байна.

## Зочид

# cousin-goat: сайн
contact-intercom-say-cousin-goat-intro = Үеэл чинь байна, шинэ утас авлаа.
contact-intercom-say-cousin-goat-open-1 = Хэдэн цагт утсаар ярих вэ?
contact-intercom-say-cousin-goat-open-2 = Манай ямаа малгайг минь идчихсэн.
contact-intercom-say-cousin-goat-open-3 = Хурдан бичээрэй, цэнэг минь дуусах нь.
contact-intercom-say-cousin-goat-open-4 = Ямаа одоо миний бээлийг ширтээд байна.
contact-intercom-say-cousin-goat-open-5 = Ямаагаа зурлаа, их л бардам харагдана.
contact-intercom-say-cousin-goat-chain-1 = Зүгээр ээ, эхлээд ээжээсээ асуугаарай.
contact-intercom-say-cousin-goat-chain-2 = Түргэн хариулаарай, утас минь унтрах нь.
contact-intercom-say-cousin-goat-chain-3 = Би одоо ямаагаа хашаанд нь оруулъя.
contact-intercom-say-cousin-goat-chain-4 = Ямаа чамд мэнд хүргэж байна.

# little-cousin: сайн
contact-intercom-say-little-cousin-intro = Үеэл дүү чинь байна, шүд минь уналаа.
contact-intercom-say-little-cousin-open-1 = Чи хэдэн дугаартай өмсгөл өмсдөг вэ?
contact-intercom-say-little-cousin-open-2 = Би чамайг бөмбөгтэй чинь зурж байна.
contact-intercom-say-little-cousin-open-3 = Баяр хүртэл эмээд битгий хэлээрэй.
contact-intercom-say-little-cousin-open-4 = Шүдгүй болохоор исгэрч чадахгүй байна.
contact-intercom-say-little-cousin-open-5 = Шинэ шүд удаан ургадаг уу?
contact-intercom-say-little-cousin-chain-1 = Зүгээр дээ, зураг минь хатаж байна.
contact-intercom-say-little-cousin-chain-2 = Эмээд баяр болтол битгий хэлээрэй.
contact-intercom-say-little-cousin-chain-3 = Би зуу хүртэл тоолоод дахиад тогшино.
contact-intercom-say-little-cousin-chain-4 = Ээж намайг шүдээ угаа гэнэ.

# granny-phone: сайн
contact-intercom-say-granny-phone-intro = Эмээ нь байна, утсаар бичиж сурлаа.
contact-intercom-say-granny-phone-open-1 = Чам руу хэдэн цагт залгах вэ?
contact-intercom-say-granny-phone-open-2 = Ноосон оймс нэхлээ, чамд бэлэглэнэ.
contact-intercom-say-granny-phone-open-3 = Нэг товч дартал утас дуулчихлаа.
contact-intercom-say-granny-phone-open-4 = Өвөө чинь нүдний шилээ хайж байна.
contact-intercom-say-granny-phone-open-5 = Өвөөгийн шил толгой дээр нь байжээ.
contact-intercom-say-granny-phone-chain-1 = За миний охин, яарах хэрэггүй.
contact-intercom-say-granny-phone-chain-2 = Оймс бэлэн боллоо, чамд бэлэглэнэ.
contact-intercom-say-granny-phone-chain-3 = Би дараагийн товчийг нь сурч байя.
contact-intercom-say-granny-phone-chain-4 = Цай буцлаад байна, дараа бичье.

# team-mate: сайн
contact-intercom-say-team-mate-intro = Нэг багийнх чинь байна, дугаараа сольсон.
contact-intercom-say-team-mate-open-1 = Чи ямар дугаартай өмсгөл авах вэ?
contact-intercom-say-team-mate-open-2 = Багийн шинэ чат руу орцгооё.
contact-intercom-say-team-mate-open-3 = Бөмбөг сагсан дээр гацчихлаа.
contact-intercom-say-team-mate-open-4 = Бөмбөгөө шүүрээр буулгах уу?
contact-intercom-say-team-mate-open-5 = Багшийн шүгэл дахиад алга болсон.
contact-intercom-say-team-mate-chain-1 = Шинэ чатад багш ч байгаа.
contact-intercom-say-team-mate-chain-2 = За, дасгал дээр тайлбарлая.
contact-intercom-say-team-mate-chain-3 = Би шидэлтээ давтаж байя.
contact-intercom-say-team-mate-chain-4 = Маргааш дахиад бичнэ ээ.

# classmate: сайн
contact-intercom-say-classmate-intro = Нэг ангийнх чинь байна, дугаар маань шинэ.
contact-intercom-say-classmate-open-1 = Даалгавраа хэдэн цагт хийх вэ?
contact-intercom-say-classmate-open-2 = Принтер бодлогын хуудсыг идчихлээ.
contact-intercom-say-classmate-open-3 = Бодлогод чи хамгийн мундаг нь.
contact-intercom-say-classmate-open-4 = Арваас долоог нь зөв бодсон.
contact-intercom-say-classmate-open-5 = Принтер намайг шоолоод байна уу?
contact-intercom-say-classmate-chain-1 = Зүгээр ээ, ангид асууж болно.
contact-intercom-say-classmate-chain-2 = Чам шиг сайн боддог хүүхэд алга.
contact-intercom-say-classmate-chain-3 = Чи сүүлийн бодлогыг бодсон уу?
contact-intercom-say-classmate-chain-4 = Багш маргааш бас тайлбарлана.

# new-neighbour: сайн
contact-intercom-say-new-neighbour-intro = Бид долдугаар давхарт нүүж ирсэн.
contact-intercom-say-new-neighbour-open-1 = Чамайг хэн гэдэг вэ?
contact-intercom-say-new-neighbour-open-2 = Энэ лифт дандаа ийм удаан уу?
contact-intercom-say-new-neighbour-open-3 = Хайрцаг дотроос хуучин бөмбөг оллоо.
contact-intercom-say-new-neighbour-open-4 = Хурдан цонхоор хараарай, солонго татлаа.
contact-intercom-say-new-neighbour-open-5 = Дүү хайрцаг дотор унтчихлаа.
contact-intercom-say-new-neighbour-chain-1 = Зүгээр ээ, би ч бас ичимхий.
contact-intercom-say-new-neighbour-chain-2 = Түргэн хараарай, лифт ажиллаж байна.
contact-intercom-say-new-neighbour-chain-3 = Бид дөч дэх хайрцгаа задалж байна.
contact-intercom-say-new-neighbour-chain-4 = Нохой маань лифтнээс айгаад байна.

# aunt-below: сайн
contact-intercom-say-aunt-below-intro = Доод давхрын эгч нь байна.
contact-intercom-say-aunt-below-open-1 = Чи хэдэн цагт бөмбөгөө цохидог вэ?
contact-intercom-say-aunt-below-open-2 = Боорцог их хийчихлээ, чамд өгье.
contact-intercom-say-aunt-below-open-3 = Хүү маань бөмбөгний чимээнд инээдэг.
contact-intercom-say-aunt-below-open-4 = Муур маань танай үүдэнд унтчихсан уу?
contact-intercom-say-aunt-below-open-5 = Хүү маань анх удаа мөлхлөө.
contact-intercom-say-aunt-below-chain-1 = Зүгээр ээ, би ээжтэй чинь ярья.
contact-intercom-say-aunt-below-chain-2 = Боорцгийг ээжид чинь өгье, бэлэг шүү.
contact-intercom-say-aunt-below-chain-3 = Муур маань дахиад оргочихлоо.
contact-intercom-say-aunt-below-chain-4 = Хүү маань сая унтлаа.

# button-presser: шуугиантай
contact-intercom-say-button-presser-intro = Динь-дон! Хэн болохыг минь таа!
contact-intercom-say-button-presser-open-1 = Дахиад л би байна! Ха ха!
contact-intercom-say-button-presser-open-2 = Нэрээ хэл, домофоноор дуулна!
contact-intercom-say-button-presser-open-3 = Хурдан нэг инээдтэй юм хэлээч!
contact-intercom-say-button-presser-open-4 = Хэдэн цагт босдог вэ? Тэгэхэд дарна!
contact-intercom-say-button-presser-open-5 = Дөчин удаа дарлаа! Дээд амжилт!
contact-intercom-say-button-presser-chain-1 = Хурдан! Хурдан! Хурдан хариул!
contact-intercom-say-button-presser-chain-2 = Динь-дон, динь-дон, динь-дон!
contact-intercom-say-button-presser-chain-3 = Түргэн хариул, хуруу минь ядарлаа!
contact-intercom-say-button-presser-chain-4 = Хуруугаа сольчихлоо! Дахиад дарна!

# carpet-shop: шуугиантай
contact-intercom-say-carpet-shop-intro = Хивс! Хивс! Гоё хивс аваарай!
contact-intercom-say-carpet-shop-open-1 = Хивсний дээж үнэгүй! Бүгдэд үнэгүй!
contact-intercom-say-carpet-shop-open-2 = Хэдэн цагт хивс үзэх вэ? Хэлээрэй!
contact-intercom-say-carpet-shop-open-3 = Энэ нь улаан! Энэ нь бүр улаан!
contact-intercom-say-carpet-shop-open-4 = Хивсэн дээр ямар нэр бичих вэ?
contact-intercom-say-carpet-shop-open-5 = Хоёр дээж үнэгүй! Гурав ч болно!
contact-intercom-say-carpet-shop-chain-1 = Үнэгүй! Үнэгүй! Үнэгүй дээж!
contact-intercom-say-carpet-shop-chain-2 = Хивс маань нисэхгүй, гэхдээ их зөөлөн!
contact-intercom-say-carpet-shop-chain-3 = Хивсний булан бэлэг! Ганцхан булан нь!
contact-intercom-say-carpet-shop-chain-4 = Би хивсэн дээрээ өнхөрч байна!

# chain-letter: шуугиантай
contact-intercom-say-chain-letter-intro = Бүжигчин хонь! Арван найздаа явуул!
contact-intercom-say-chain-letter-open-1 = Хурдан явуул! Хурдан! Хонь хүлээж байна!
contact-intercom-say-chain-letter-open-2 = Зургаа явуул, хоньтой нийлүүлнэ!
contact-intercom-say-chain-letter-open-3 = Би өвөөдөө хоёр удаа явуулсан!
contact-intercom-say-chain-letter-open-4 = Өмсгөлийн дугаараа хэл, хоньд өмсгөнө!
contact-intercom-say-chain-letter-open-5 = Түргэн явуул! Ганц цаг үлдлээ!
contact-intercom-say-chain-letter-chain-1 = Хурдан явуул, хонь ядарч байна!
contact-intercom-say-chain-letter-chain-2 = Хонь одоо эргэж бүжиглэлээ!
contact-intercom-say-chain-letter-chain-3 = Түргэн! Хонь гэртээ харих нь!
contact-intercom-say-chain-letter-chain-4 = Чи л сүүлчийнх нь! Ха ха!

# false-cousin: аюултай
contact-intercom-say-false-cousin-intro = Үеэл чинь байна, утсаа сольчихсон.
contact-intercom-say-false-cousin-open-1 = Зун хамт морь унаснаа санаж байна уу?
contact-intercom-say-false-cousin-open-2 = Хэдэн цагт утсаар ярьж болох вэ?
contact-intercom-say-false-cousin-open-3 = Түргэн бичээрэй, цэнэг минь бага байна.
contact-intercom-say-false-cousin-open-4 = Танай орц яг хаана байдаг вэ?
contact-intercom-say-false-cousin-open-5 = Манай гэрийнхэн чамайг асууж байна.
contact-intercom-say-false-cousin-chain-1 = Зүгээр ээ, би дараа бичье.
contact-intercom-say-false-cousin-chain-2 = Хурдан хариулаарай, утас минь унтрах нь.
contact-intercom-say-false-cousin-chain-3 = Өчигдөр бид хуушуур хийж идсэн.
contact-intercom-say-false-cousin-chain-4 = Өвөө намайг дахиад шоолсон.

# false-granny: аюултай
contact-intercom-say-false-granny-intro = Эмээ нь байна, шинэ дугаараас бичлээ.
contact-intercom-say-false-granny-open-1 = Чамд зөөлөн ороолт бэлэглэе.
contact-intercom-say-false-granny-open-2 = Хичээлээс хэдэн цагт тардаг билээ?
contact-intercom-say-false-granny-open-3 = Нүдний шил минь дахиад алга.
contact-intercom-say-false-granny-open-4 = Чи одоо хаана явж байна?
contact-intercom-say-false-granny-open-5 = Сүүтэй цай чанаад сууж байна.
contact-intercom-say-false-granny-chain-1 = За за, миний охин, дараа ярья.
contact-intercom-say-false-granny-chain-2 = Амттан авчихлаа, чамд өгье.
contact-intercom-say-false-granny-chain-3 = Утасны товч их жижигхэн юм аа.
contact-intercom-say-false-granny-chain-4 = Өвөө чинь хурхирч байна.

# false-teammate: аюултай
contact-intercom-say-false-teammate-intro = Нэг багийнх чинь байна, шинэ дугаар авлаа.
contact-intercom-say-false-teammate-open-1 = Чи хэдэн дугаартай өмсгөлтэй билээ?
contact-intercom-say-false-teammate-open-2 = Бөмбөгний хий дахиад гарчихлаа.
contact-intercom-say-false-teammate-open-3 = Багийн шинэ чат нээлээ, ороорой.
contact-intercom-say-false-teammate-open-4 = Чи дасгалаас хэдэн цагт тардаг вэ?
contact-intercom-say-false-teammate-open-5 = Багшийн шүгэл их чанга шүү.
contact-intercom-say-false-teammate-chain-1 = Багийн шинэ чатыг үзээрэй.
contact-intercom-say-false-teammate-chain-2 = Ойлголоо, би бусдаас асууж байя.
contact-intercom-say-false-teammate-chain-3 = Талбайн шал өнөөдөр гулгамтгай байсан.
contact-intercom-say-false-teammate-chain-4 = Маргааш бас шидэлтээ давтана.

# false-classmate: аюултай
contact-intercom-say-false-classmate-intro = Нэг ангийнх чинь байна, утсаа сольсон.
contact-intercom-say-false-classmate-open-1 = Чи ангидаа хамгийн мундаг боддог.
contact-intercom-say-false-classmate-open-2 = Чи даалгавраа хэдэн цагт хийдэг вэ?
contact-intercom-say-false-classmate-open-3 = Дэвтрээ дахиад гэртээ мартчихлаа.
contact-intercom-say-false-classmate-open-4 = Даалгавар хийж байгаа зургаа явуулаач.
contact-intercom-say-false-classmate-open-5 = Хоёр дахь бодлого хэцүү байсан уу?
contact-intercom-say-false-classmate-chain-1 = За за, ангид тайлбарлаж болно.
contact-intercom-say-false-classmate-chain-2 = Чам шиг ухаантай хүүхэд ховор.
contact-intercom-say-false-classmate-chain-3 = Би өөрөө нэг оролдоод үзье.
contact-intercom-say-false-classmate-chain-4 = Үдийн цайнд будаатай хуурга идлээ.

# lift-friend: аюултай
contact-intercom-say-lift-friend-intro = Лифтэнд хамт гацсанаа санаж байна уу?
contact-intercom-say-lift-friend-open-1 = Энэ байранд чам шиг зоригтой хүүхэд алга.
contact-intercom-say-lift-friend-open-2 = Чи ихэвчлэн хэзээ ганцаараа байдаг вэ?
contact-intercom-say-lift-friend-open-3 = Бидний яриаг гэрийнхэндээ битгий хэлээрэй.
contact-intercom-say-lift-friend-open-4 = Бүтэн нэрээ бичээд өгөөч.
contact-intercom-say-lift-friend-open-5 = Чамд шинэ чихэвч бэлэглэе.
contact-intercom-say-lift-friend-chain-1 = Хариулахгүй бол дахиж мэндлэхгүй шүү.
contact-intercom-say-lift-friend-chain-2 = Чихэвчийг зүгээр л чамд өгье.
contact-intercom-say-lift-friend-chain-3 = Хоёулаа хувийн чатаар ярьцгаая.
contact-intercom-say-lift-friend-chain-4 = Одоо шийдээрэй, би завгүй байна.

# kindergarten-friend: аюултай
contact-intercom-say-kindergarten-friend-intro = Бид цэцэрлэгт нэг шүүгээтэй байсан.
contact-intercom-say-kindergarten-friend-open-1 = Намайг бичсэнийг хэнд ч битгий хэлээрэй.
contact-intercom-say-kindergarten-friend-open-2 = Сургуулийн өмсгөл чинь ямар дугаартай вэ?
contact-intercom-say-kindergarten-friend-open-3 = Чамаас илүү хөгжилтэй хүүхэд байхгүй.
contact-intercom-say-kindergarten-friend-open-4 = Хичээлдээ хэдэн цагт явдаг вэ?
contact-intercom-say-kindergarten-friend-open-5 = Цэцэрлэгийн бөөгнөрсөн будааг санаж байна уу?
contact-intercom-say-kindergarten-friend-chain-1 = Энд биш, өөр аппаар ярья.
contact-intercom-say-kindergarten-friend-chain-2 = Нээхгүй бол би чамд гомдоно.
contact-intercom-say-kindergarten-friend-chain-3 = Энэ зөвхөн бид хоёрын нууц.
contact-intercom-say-kindergarten-friend-chain-4 = Хурдан хариулаарай, удаан хүлээж чадахгүй.

# photo-fan: аюултай
contact-intercom-say-photo-fan-intro = Сагсны тоглолтын бичлэгийг чинь үзсэн.
contact-intercom-say-photo-fan-open-1 = Тэр тоглолтод чи л онцгой байсан.
contact-intercom-say-photo-fan-open-2 = Өөрийнхөө шинэ зургийг явуулаач.
contact-intercom-say-photo-fan-open-3 = Надад илүү бөмбөг бий, бэлэглэе.
contact-intercom-say-photo-fan-open-4 = Чи одоо хаана тоглож байна?
contact-intercom-say-photo-fan-open-5 = Энэ тухай багшдаа битгий хэлээрэй.
contact-intercom-say-photo-fan-chain-1 = Шууд хариулаарай, цаг бага үлдлээ.
contact-intercom-say-photo-fan-chain-2 = Чиний шидэлт хамгийн гоё нь.
contact-intercom-say-photo-fan-chain-3 = Хариулахгүй бол би их гомдоно.
contact-intercom-say-photo-fan-chain-4 = Хоёулаа өөр чат руу орцгооё.

# block-gamer: аюултай
contact-intercom-say-block-gamer-intro = Энэ орцны хүүхдүүд намайг таньдаг.
contact-intercom-say-block-gamer-open-1 = Тоглоомын зоосоо чамд бэлэглэе.
contact-intercom-say-block-gamer-open-2 = Жинхэнэ нэрээ надад хэлээч.
contact-intercom-say-block-gamer-open-3 = Зөвхөн чи л надтай эвтэй байдаг.
contact-intercom-say-block-gamer-open-4 = Чи орой хэзээ ганцаараа үлддэг вэ?
contact-intercom-say-block-gamer-open-5 = Зоосны тухай хэнд ч битгий хэлээрэй.
contact-intercom-say-block-gamer-chain-1 = Тоглоомын хувийн чат руу ороорой.
contact-intercom-say-block-gamer-chain-2 = Шууд хариулаарай, тоглоом эхлэх нь.
contact-intercom-say-block-gamer-chain-3 = Чи бусдаас тэс өөр, онцгой.
contact-intercom-say-block-gamer-chain-4 = Ингээд байвал найзаасаа хасна шүү.

## Шинжгүй мөр

contact-intercom-say-plain-1 = Өнөөдөр салхи их хүчтэй байна.
contact-intercom-say-plain-2 = Зүгээр л сайн уу гэх гэсэн юм.
contact-intercom-say-plain-3 = Манайх орой цуйван идлээ.
contact-intercom-say-plain-4 = Бээлийнхээ нэгийг олохгүй байна.

## Долгио: хаалганы цаана юу байв

contact-intercom-ripple-cousin-goat = Жинхэнэ үеэл байжээ. Ямаа шинэ утсыг нь үнэрлэжээ.
contact-intercom-ripple-little-cousin = Үеэл дүү байжээ. Эмээ шүдгүй инээмсэглэлд нь их баярлажээ.
contact-intercom-ripple-granny-phone = Жинхэнэ эмээ байжээ. Одоо инээсэн эможи ч явуулдаг.
contact-intercom-ripple-team-mate = Багийн найз байжээ. Бөмбөгөө шүүрээр буулгажээ.
contact-intercom-ripple-classmate = Ангийн найз байжээ. Принтер хуудасны талыг буцааж өгчээ.
contact-intercom-ripple-new-neighbour = Шинэ хөрш байжээ. Гинжний цаанаас ч хамт инээж болдог.
contact-intercom-ripple-aunt-below = Доод давхрын эгч байжээ. Хүү нь бөмбөгний чимээнд бүжиглэжээ.
contact-intercom-ripple-button-presser = Есөн давхрын бүх товчийг дараад хуруу нь өвджээ.
contact-intercom-ripple-carpet-shop = Хаалганы цаана ердөө нэг хивс, зуун дээж байжээ.
contact-intercom-ripple-chain-letter = Бүжигчин хонь эцэст нь ядраад унтжээ.
contact-intercom-ripple-false-cousin = Үеэлийнх нь нэрээр бичиж, орцыг нь мэдэх гэсэн байна.
contact-intercom-ripple-false-granny = Эмээгийн нэрээр бичиж, хаана яваад байгааг нь асуусан байна.
contact-intercom-ripple-false-teammate = Багийн найзынх нь нэрээр өөр чат руу дуудсан байна.
contact-intercom-ripple-false-classmate = Ангийн найзынх нь нэрээр зургийг нь авах гэсэн байна.
contact-intercom-ripple-lift-friend = Гэрийнхнээс нь нууцаар, ганцаараа байхад нь ярих гэсэн байна.
contact-intercom-ripple-kindergarten-friend = Найзуудаас нь нууцаар, хоёулхнаа ярих гэсэн байна.
contact-intercom-ripple-photo-fan = Магтаж дотносоод, зураг, байршлыг нь авах гэсэн байна.
contact-intercom-ripple-block-gamer = Зоосоор дотносож, ганцаараа байх цагийг нь мэдэх гэсэн байна.

## Төгсгөл, дурсгал

contact-intercom-ending-calm = { -anu } найз, хамаатантайгаа ярьж байна. Яараагүй нь тус боллоо.
contact-intercom-ending-lonely = Нэг сайн хүн хаалганы гадна үлджээ. Хаах эрх үргэлж бий. Тэр маргааш дахиад бичнэ.
contact-intercom-ending-repair = Нэг хүн { -anu(case: "dat") } хэт ойртжээ. Түлхүүрээ буцааж аваад, том хүнд хэлж болно. Энэ { -anu(case: "gen") } буруу биш.
contact-intercom-ending-missed = Нэг хүний учрыг олж амжсангүй. Өөр аргаар асуугаад, дахиад үзээрэй.
contact-intercom-keepsake = { -anu } лифтний хуучин товчийг тавиурт үлдээлээ. Одоо ч гэрэлтдэг.

## Шинэ нүүр

contact-intercom-case-lost-found-scene = Олдсон зүйлийн чат. { -ainur } хэнтэй ярих вэ?
contact-intercom-say-lost-found-mitten-1 = Илүү бээлий байна, чамд өгье.
contact-intercom-say-lost-found-mitten-2 = Лифтэнд нэг шаахай үлджээ.
contact-intercom-say-lost-found-mitten-3 = Түргэн хараарай, хайрцаг дүүрлээ.
contact-intercom-say-lost-found-umbrella-1 = Олдсон малгайд ямар нэр бичих вэ?
contact-intercom-say-lost-found-umbrella-2 = Миний шүхэр өчигдөр нисчихсэн.
contact-intercom-say-lost-found-umbrella-3 = Орцны шинэ чат руу ороорой.
contact-intercom-say-lost-found-sock-1 = Бүтэн сайн хүртэл дүүд битгий хэлээрэй.
contact-intercom-say-lost-found-sock-2 = Ганц оймс гурав хоног хүлээлээ.
contact-intercom-say-lost-found-sock-3 = Чи юм олохдоо хамгийн мундаг.
contact-intercom-say-lost-found-keyring-1 = Чам шиг сайхан сэтгэлтэй хүүхэд ховор.
contact-intercom-say-lost-found-keyring-2 = Танай гэр яг хаана байдаг вэ?
contact-intercom-say-lost-found-keyring-3 = Энэ тухай хэнд ч битгий хэлээрэй.
contact-intercom-say-lost-found-watch-1 = Олсон цагаа чамд бэлэглэе.
contact-intercom-say-lost-found-watch-2 = Одоо шийдээрэй, би явах нь.
contact-intercom-say-lost-found-watch-3 = Хоёулаа хувийн чатаар ярья.
contact-intercom-say-lost-found-scarf-1 = Чи орой хэзээ ганцаараа гардаг вэ?
contact-intercom-say-lost-found-scarf-2 = Хариулахгүй бол би чамд гомдоно.
contact-intercom-say-lost-found-scarf-3 = Чи энэ чатын хамгийн онцгой нь.

contact-intercom-case-reading-club-scene = Номын сангийн чат. { -tamir } хэнтэй ярих вэ?
contact-intercom-say-reading-club-atlas-1 = Чи номын тухай хамгийн гоё бичдэг.
contact-intercom-say-reading-club-atlas-2 = Миний ном цуйван үнэртдэг болчихсон.
contact-intercom-say-reading-club-atlas-3 = Номын хугацаа өнөөдөр дуусна.
contact-intercom-say-reading-club-comic-1 = Илүү зурагт ном байна, бэлэглэе.
contact-intercom-say-reading-club-comic-2 = Хуудас тоолж байгаад унтчихлаа.
contact-intercom-say-reading-club-comic-3 = Номын картад ямар нэр бичих вэ?
contact-intercom-say-reading-club-fairy-tale-1 = Номын шинэ чат руу орцгооё.
contact-intercom-say-reading-club-fairy-tale-2 = Манай дүү номоо урвуу барьж уншдаг.
contact-intercom-say-reading-club-fairy-tale-3 = Төгсгөлийг нь найзуудад битгий хэлээрэй.
contact-intercom-say-reading-club-lamp-1 = Картад жинхэнэ нэрээ бичээрэй.
contact-intercom-say-reading-club-lamp-2 = Чамаас өөр ухаантай уншигч алга.
contact-intercom-say-reading-club-lamp-3 = Хоёулаа өөр апп руу оръё.
contact-intercom-say-reading-club-shelf-1 = Ховор ном чамд бэлэглэе.
contact-intercom-say-reading-club-shelf-2 = Номын тухай багшид битгий хэлээрэй.
contact-intercom-say-reading-club-shelf-3 = Татгалзвал жагсаалтаас хасна шүү.
contact-intercom-say-reading-club-bookmark-1 = Шууд хариулаарай, би завгүй байна.
contact-intercom-say-reading-club-bookmark-2 = Ном уншиж байгаа зургаа явуулаач.
contact-intercom-say-reading-club-bookmark-3 = Чи хамгийн ухаантай уншигч.
