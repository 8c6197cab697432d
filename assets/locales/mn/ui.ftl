# Тоглоомын цэс, товч, тохиргоо.

ui-title = { -game-title }
ui-tagline = Сургуулийн тусламжийн ширээ
ui-play = Тоглох
ui-continue = Үргэлжлүүлэх
ui-again = Дахин тоглох
ui-next = Дараах
ui-back = Буцах
ui-skip = Алгасах
ui-pause = Түр зогсоох
ui-resume = Үргэлжлүүлэх
ui-to-desk = Ширээ рүү
ui-exit = Гарах
ui-help = Тусламж
ui-language = Хэл
ui-settings = Тохиргоо
ui-how = Энд юу хийж болох вэ?
ui-hint = Сануулга
# The other language's own name is put in by the game.
# Variables: $name (Id)
ui-language-to = Хэл: { $name }
ui-paused = Түр зогслоо
ui-saved = Тоглоомыг хадгаллаа. Хүссэн үедээ үргэлжлүүлээрэй.
ui-waiting = Хүлээж байна
ui-resume-case = Эхэлсэн
ui-done = Тусалсан
ui-bone-turned = Чи шинэ шагайтай боллоо.
ui-throw-title = Зургаан шагай
ui-draft = Энэ бол ноорог: монгол редактор, багш хараахан уншаагүй.
ui-keys = Сумтай товч, Enter: сонгох. F1: тусламж. F2: юу хийх вэ?
ui-page-before = Өмнөх хуудас
ui-page-after = Дараах хуудас
ui-older = Өмнөх
ui-newer = Дараагийнх
# Variables: $page (Number), $pages (Number)
ui-page = { $page }/{ $pages }
ui-save-set-aside = Хадгалсан тоглоом нээгдсэнгүй. Файлыг нь устгаагүй, тусад нь хадгаллаа.
ui-no-save = Хадгалж чадсангүй. Цааш тоглож болно.
ui-unkept-title = Хараахан хадгалагдаагүй
ui-unkept-about = Хадгалж чадсангүй. Тоглоомоо хаах хүртэл бүх юм хэвээр байна. Цааш тоглоорой. Тоглоом өөрөө дахин хадгалж үзнэ. Хаахаасаа өмнө том хүнд хэлээрэй.
ui-understood = Ойлголоо
