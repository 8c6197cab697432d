# The wrong note: circle, conduct. The khuur is a lesson, a peg, a note that slipped.

conduct-wrong-note-title = The wrong note
conduct-wrong-note-wish = { -tamir } wants to play his khuur again.
conduct-wrong-note-learn = Sitting beside him and finding others who stand up too. No lone hero.

## Help desk: 1 Tamir, 2 Ainur, 3 Tamir

conduct-wrong-note-knock-1 = One note slipped. They made it a song.
conduct-wrong-note-knock-2 = Let’s look together.
conduct-wrong-note-knock-3 = My khuur covered its ears.

## Inside Tamir

conduct-wrong-note-inner-low = I don’t want to go to class tomorrow.
conduct-wrong-note-inner-mid = That note goes round in my head.
conduct-wrong-note-inner-high = I tried to laugh too. It didn’t work.

## Ripple: after the bell

conduct-wrong-note-ripple-target-low = The khuur stayed in its bag.
conduct-wrong-note-ripple-target-mid = Khuur out, khuur back in.
conduct-wrong-note-ripple-target-well = Played again. Slipped again, ha ha!
conduct-wrong-note-ripple-stands = I’ll sit beside him tomorrow too.
conduct-wrong-note-ripple-nobody = For now the seat beside is empty.
conduct-wrong-note-ripple-laughs = Everybody went on laughing, so did I.
conduct-wrong-note-ripple-stopped = That song is deleted. Ears can rest.
conduct-wrong-note-ripple-curtain = I’m here, behind the curtain.

## Endings, keepsake

conduct-wrong-note-ending-calm = { -tamir } played and his friends listened.
conduct-wrong-note-ending-lonely = It is quiet around { -tamir(case: "acc") }. You can sit beside him and open the curtains.
conduct-wrong-note-ending-repair = Some things are not mended. You can say sorry, show an adult the proof.
conduct-wrong-note-ending-missed = The clip still goes round. Not too late: sit beside { -tamir(case: "acc") }, tell an adult.
conduct-wrong-note-keepsake = A khuur peg. It listens well.

## New face

conduct-wrong-note-case-drawing-scene = A drawing that mocks one child goes round the class.
conduct-wrong-note-case-drawing-inner = Is my hair as messy as that?
conduct-wrong-note-case-nickname-scene = Somebody twisted a child’s name. You laughed and passed it on.
conduct-wrong-note-case-nickname-inner = I like my real name.
