# Түүнгүй шинэ бүлэг: тойрог, зан үйл. Инээсэн нь шинэ бүлэгт байгаа, сум нь урилга. Хэнийг ч албадахгүй.

conduct-new-group-title = Түүнгүй шинэ бүлэг
conduct-new-group-wish = { -anu } бямбад хамт тоглох хүүхэд хайж байна.
conduct-new-group-learn = Гадуур үлдсэн найзтайгаа шинэ ширээ засна. Хэнийг ч албадахгүй.

## Тусламжийн ширээ: 1 Ану, 2 Марал, 3 Ану

conduct-new-group-knock-1 = Шинэ бүлэг үүсгэжээ. Намайг оруулаагүй.
conduct-new-group-knock-2 = Хэнийг ч албадахгүй. Хамт байх хүүхэд олъё.
conduct-new-group-knock-3 = Утсаа сэгсэрлээ. Сэрсэнгүй.

## Анугийн дотор

conduct-new-group-inner-low = Бусдын утас зэрэг дуугарлаа. Минийх дуугарсангүй.
conduct-new-group-inner-mid = Тэд юунд инээж байгаа юм бол?
conduct-new-group-inner-high = Эхлээд санамсаргүй байх гэж бодсон.

## Долгио: хонхны дараа

conduct-new-group-ripple-target-low = Бөмбөгөө ганцаараа цохилоо.
conduct-new-group-ripple-target-mid = Бөмбөгөө аваад гарлаа. Хүлээж байна.
conduct-new-group-ripple-target-well = Сагс руу шидлээ. Орлоо, ха ха!
conduct-new-group-ripple-stands = Манай ширээнд суудал бий.
conduct-new-group-ripple-nobody = Шинэ ширээнд одоохондоо хүн алга.
conduct-new-group-ripple-laughs = Бүгд орохоор би ч орчихсон.
conduct-new-group-ripple-stopped = Бүлгээ нээлттэй болголоо. Бүгд орж болно.
conduct-new-group-ripple-curtain = Хөшигний цаанаас гараа даллаж байна.

## Төгсгөл, дурсгал

conduct-new-group-ending-calm = Бямбад { -anu } найзуудтайгаа тоглоно.
conduct-new-group-ending-lonely = Тойрогт хоосон зай гарчээ. Дэргэд нь сууж, хөшиг нээж болно.
conduct-new-group-ending-repair = Зарим зүйл засраагүй. Уучлалт гуйж, дахиад урьж, том хүнд хэлж болно.
conduct-new-group-ending-missed = Бүлэг хаалттай хэвээр. Оройтоогүй. { -anu(case: "gen") } дэргэд сууж, том хүнд хэлж болно.
conduct-new-group-keepsake = Шохой. Тойргийн нэг тал онгорхой.

## Шинэ нүүр

conduct-new-group-case-team-list-scene = Буухианы жагсаалтад нэг хүүхдийн нэр алга.
conduct-new-group-case-team-list-inner = Би хурдан гүйдэг шүү дээ.
conduct-new-group-case-birthday-scene = Чатаар төрсөн өдрийн зураг явж байна. Нэг хүүхдийг уриагүй.
conduct-new-group-case-birthday-inner = Бялуу нь ямар амттай байсан бол?
