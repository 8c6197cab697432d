# Том хүнд хэлэх: хэнд, эхний үг, юу үзүүлэх.

# Variables: $role (Id)
tell-role =
    { $role ->
        [mother] Ээж
        [father] Аав
        [grandparent] Эмээ, өвөө
        [elder-sibling] Ах, эгч
        [class-teacher] Ангийн багш
        [social-worker] Нийгмийн ажилтан
        [psychologist] Сэтгэл зүйч
        [dorm-teacher] Дотуур байрны багш
        [doctor] Эмч
        [neighbour] Хөрш
        [coach] Дасгалжуулагч
       *[helpline] Хүүхдийн тусламжийн утас
    }
# address: та
tell-opener-1 = Танд цаг байна уу?
# address: та
tell-opener-2 = Танд хэлэх юм байна.
tell-opener-3 = Ганцаараа шийдэж чадахгүй нь.
tell-kept-words = Найзын хэлсэн үг
tell-title-heard = Чамайг сонслоо

tell-say-who = Хэнд хэлэх вэ?
tell-say-reminder = Хэнд ч хэлэхгүй юү? Нэг хүн бодож олъё.
tell-say-opener = Үзүүл. Дараа нь хэл.
tell-say-busy = Одоо завгүй байна, миний хүү. Орой ярья.
tell-say-cross = Дахиад утас уу? Би ядарч байна!
tell-say-another = Зүгээр. Өөр хүнд хэлье.
tell-say-heard = Надад хэлсэнд баярлалаа. Чиний буруу биш. Хамтдаа шийдье.
tell-say-evidence = Үзүүлсэн нь тус боллоо.
tell-say-sorry = Уучлаарай, уурлачихлаа. Хэлсэн чинь зөв.
