# Тусламжийн дэлгэц. Дугаарыг assets/help/helplines.ron файлаас авна.

help-title = Тусламж
# Variables: $number (Id)
help-number-child = { $number }: хүүхдийн тусламжийн утас
help-child-free = Үнэгүй, өдөр шөнөгүй
# Variables: $number (Id)
help-number-police = { $number }: цагдаа
help-police-when = Яг одоо аюултай бол
help-picture-1 = Залгана
help-picture-2 = Том хүн сонсоно
help-picture-3 = Хамт шийднэ
help-first-words = “Надад тусламж хэрэгтэй” гэж эхэлж болно.
help-no-trouble = Залгалаа гэж хэн ч загнахгүй.
help-others = Бас туслах хүмүүс: ангийн багш, нийгмийн ажилтан, сэтгэл зүйч, дотуур байрны багш, хамаатан, эмч.
help-no-phone = Утасгүй юү? Тэдний утсыг гуйж залга.
help-another = Эхний хүн тусалсангүй юү? Өөр хүнд хэл.
help-back = Тоглоом руу
help-hide = Дэлгэц нуух
help-unchecked = Багшид: дугаарыг хараахан шалгаагүй, ноорог.
