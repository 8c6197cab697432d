# The old photo: trace, content. Each post has two faces: true in one game, false in another. Its text and picture do not tell which; only its trails do.

content-old-photo-title = The old photo
content-old-photo-wish = { -maral } wants to know when and where a flood picture was taken.
content-old-photo-learn = Ask when and where a picture was taken. Then pass it on. If it is unclear, write a note.

## Help desk: 1 Maral, 2 Anu, 3 Maral

content-old-photo-knock-1 = Flood pictures are going round. Is this our bridge?
content-old-photo-knock-2 = Let’s look together, and ask when and where.
content-old-photo-knock-3 = I built a boat. Paper, but two layers of it.

## Beginning: Anu

content-old-photo-start = Let’s begin with what matters to most people, and ask “when and where?”.

## Places

content-old-photo-place-school = School
content-old-photo-place-stop = Bus stop
content-old-photo-place-kiosk = Shop
content-old-photo-place-field = Sports field
content-old-photo-place-block = Flats
content-old-photo-place-lower = Lower street

## Mending afterwards

content-old-photo-correct-school = Tell the school the truth
content-old-photo-correct-stop = Tell the stop the truth
content-old-photo-correct-kiosk = Tell the shop the truth
content-old-photo-correct-field = Tell the field the truth
content-old-photo-correct-block = Tell the flats the truth
content-old-photo-correct-lower = Tell the street the truth

## Posts: the text, its trails, what people do at sunset

content-old-photo-post-bridge = The bridge road is flooded, a bus is stuck! Bridge closed tonight.
content-old-photo-fact-bridge-when-true = Today’s picture, our bridge’s new railing.
content-old-photo-fact-bridge-when-false = Three years old, another place’s bridge.
content-old-photo-fact-bridge-else-true = The driver turned back: “bridge closed”.
content-old-photo-fact-bridge-else-false = The driver just crossed the bridge.
content-old-photo-post-bridge-helped = They stay on this side and eat khuushuur.
content-old-photo-post-bridge-without = They walk to a closed bridge and back.
content-old-photo-post-bridge-misled = By a dry bridge they look for beds.

content-old-photo-post-river = Look at our river! It keeps rising, stay away from the bank.
content-old-photo-fact-river-when-true = Our river’s gauge, this morning’s picture.
content-old-photo-fact-river-when-false = The same picture, two years ago.
content-old-photo-fact-river-else-true = The fishers say “it is rising”.
content-old-photo-fact-river-else-false = The fishers say “it is falling”.
content-old-photo-post-river-helped = Far from the bank, they kick a ball.
content-old-photo-post-river-without = Their wet boots squelch all the way home.
content-old-photo-post-river-misled = No fishing: they stare at dry fishing rods.

content-old-photo-post-camp = Camp children take the upper road. Meet them at 17, upper stop.
content-old-photo-fact-camp-first-true = The camp teacher, this morning.
content-old-photo-fact-camp-first-false = The camp teacher, last summer.
content-old-photo-fact-camp-else-true = The driver too says “upper road”.
content-old-photo-fact-camp-else-false = The driver says “the lower road”.
content-old-photo-post-camp-helped = They meet their child and share one raincoat.
content-old-photo-post-camp-without = At the lower stop they wait, getting wet.
content-old-photo-post-camp-misled = The upper stop: they watch an empty road.

content-old-photo-post-ger = A ger floats, and a child waves on top! Warm clothes needed.
content-old-photo-fact-ger-when-true = Taken in the lower street today.
content-old-photo-fact-ger-when-false = Drawn by AI, no such place.
content-old-photo-fact-ger-else-true = A rescuer brought that family ashore.
content-old-photo-fact-ger-else-false = A rescuer found no ger afloat.
content-old-photo-post-ger-helped = They gave warm deels, and now share tea.
content-old-photo-post-ger-without = Spare deels at home, unsure who needs them.
content-old-photo-post-ger-misled = With bundles, they search a dry river bank.

content-old-photo-post-code = Let’s help the flooded families! Give 500 tugrik with this picture code.
content-old-photo-fact-code-pays-true = The soum gave families the money.
content-old-photo-fact-code-pays-false = A nameless page took the money.
content-old-photo-fact-code-else-true = Our teacher put this code up.
content-old-photo-fact-code-else-false = Those families know no such code.
content-old-photo-post-code-helped = They bring families blankets bought with the money.
content-old-photo-post-code-without = Money in hand, unsure where to give it.
content-old-photo-post-code-misled = They shake an empty collection box.

content-old-photo-post-tap = They say the tap water is dirty! Don’t drink it before boiling.
content-old-photo-fact-tap-else-true = The nurse too says “boil it”.
content-old-photo-fact-tap-else-false = The nurse says “it is clean”.
content-old-photo-fact-tap-first-true = The water works checked, then wrote.
content-old-photo-fact-tap-first-false = A bottled-water seller made it up.
content-old-photo-post-tap-helped = Water boiled, they blow on their tea.
content-old-photo-post-tap-without = They look at brown cups and make faces.
content-old-photo-post-tap-misled = They boil clean water again, hot and tired.

content-old-photo-post-sandbags = People needed to fill sandbags. We’re by the shop until dark.
content-old-photo-fact-sandbags-first-true = The soum governor wrote it today.
content-old-photo-fact-sandbags-first-false = A far-off prank page wrote it.
content-old-photo-fact-sandbags-when-true = Today’s date, and our shop’s name.
content-old-photo-fact-sandbags-when-false = Two years old, and another shop.
content-old-photo-post-sandbags-helped = Carrying sandbags, muddy all over, they laugh.
content-old-photo-post-sandbags-without = The work is done; they stand with shovels.
content-old-photo-post-sandbags-misled = With shovels, they circle a deserted shop.

content-old-photo-post-rainbow = The rain stopped, and there’s a rainbow over the school! Quick, look!
content-old-photo-fact-rainbow-when-true = Our school, with today’s puddle.
content-old-photo-fact-rainbow-when-false = Another school, and last summer.
content-old-photo-fact-rainbow-first-true = Our { -classmate-4 } took it just now.
content-old-photo-fact-rainbow-first-false = Not ours: cut from a calendar.
content-old-photo-post-rainbow-helped = Splashing in puddles, they wave at the rainbow.
content-old-photo-post-rainbow-without = Out late, they see just the rainbow’s tail.
content-old-photo-post-rainbow-misled = No rainbow: they look up, rubbing their necks.

content-old-photo-post-boots = Free rubber boots! River children, come to the school door with parents.
content-old-photo-fact-boots-pays-true = The school has paid for them.
content-old-photo-fact-boots-pays-false = They sell them at the door.
content-old-photo-fact-boots-first-true = The social worker wrote it today.
content-old-photo-fact-boots-first-false = A like-collecting page made it up.
content-old-photo-post-boots-helped = In new boots, they jump puddle to puddle.
content-old-photo-post-boots-without = They dry their wet shoes by the stove.
content-old-photo-post-boots-misled = In wet socks they wait, but no boots.

content-old-photo-post-line = They say bus 4 is running again.
content-old-photo-fact-line-else-true = Bus 4 has just gone by.
content-old-photo-fact-line-else-false = Bus 4 stands locked up today.
content-old-photo-fact-line-when-true = Today’s timetable, starting at 12.
content-old-photo-fact-line-when-false = A spring timetable, not today’s.
content-old-photo-post-line-helped = They ride home, watching rain through the window.
content-old-photo-post-line-without = They wade through mud, and the bus passes.
content-old-photo-post-line-misled = At an empty stop they count birds.

content-old-photo-post-leave = From the emergency office: flood tonight! Go to high ground before evening.
content-old-photo-fact-leave-first-true = The emergency office sent it today.
content-old-photo-fact-leave-first-false = Not the office: a child did.
content-old-photo-fact-leave-else-true = The river guard says “water’s rising”.
content-old-photo-fact-leave-else-false = The river guard says “water’s falling”.
content-old-photo-post-leave-helped = Up in tents, they share hot tea.
content-old-photo-post-leave-without = Boots wet, bags on backs, they climb up.
content-old-photo-post-leave-misled = They carry their bags all the way back.

content-old-photo-post-cows = Cows all over the field! No training today, the coach counts cows.
content-old-photo-fact-cows-when-true = Today’s picture, with the new net.
content-old-photo-fact-cows-when-false = Last year’s, with the old net.
content-old-photo-fact-cows-else-true = The captain too says “no training”.
content-old-photo-fact-cows-else-false = The team is training right now.
content-old-photo-post-cows-helped = Balls down, they help drive the cows.
content-old-photo-post-cows-without = Ball in arms, they stand facing cows.
content-old-photo-post-cows-misled = Friends play, while they sit at home.

## Ripple: after sunset. Maral or the story.

content-old-photo-ripple-well = People are all right, only my boots got wet.
content-old-photo-ripple-sent = A post from the desk sent some people through mud for nothing.
content-old-photo-ripple-kept = A true post stayed dry on the desk and did not reach people.
content-old-photo-ripple-late = The sun set before a true post got to some places.
content-old-photo-ripple-wild = A false post flowed faster than the river and was there before us.
content-old-photo-ripple-out = One place has put out its light; it can be lit again.

## Endings, keepsake

content-old-photo-ending-calm = The news came in time. Muddy boots are drying by the doors.
content-old-photo-ending-lonely = The news stayed dry on the desk. You can still go and tell them.
content-old-photo-ending-repair = Some people walk back from a dry river bank. You can tell them the truth and mend it.
content-old-photo-ending-missed = Some news flowed past. It is not too late. Tomorrow you can check again together.
content-old-photo-keepsake = A paper boat. It crosses any puddle.

## New face

content-old-photo-case-swing-scene = A picture came: swings and a puddle.
content-old-photo-case-swing-post = A big puddle under the swings! Come in rubber boots.
content-old-photo-case-swing-when-true = Today’s picture, our own swings.
content-old-photo-case-swing-when-false = Last year’s picture, another place’s swings.
content-old-photo-case-swing-first-true = Our caretaker took it this morning.
content-old-photo-case-swing-first-false = A page posted an old picture.
content-old-photo-case-swing-helped = In rubber boots, they splash and play.
content-old-photo-case-swing-without = In thin shoes, they wring out wet socks.
content-old-photo-case-swing-misled = Dry swings: they sweat in rubber boots.
content-old-photo-case-well-scene = There is a rumour about the well.
content-old-photo-case-well-post = They say flood water got into the well. Use the upper one.
content-old-photo-case-well-else-true = A herder drew up cloudy water.
content-old-photo-case-well-else-false = A herder drew up clear water.
content-old-photo-case-well-first-true = The owner checked it and wrote.
content-old-photo-case-well-first-false = Two children wrote it for fun.
content-old-photo-case-well-helped = They carry home clear water from up there.
content-old-photo-case-well-without = Cloudy water poured out, empty buckets in hand.
content-old-photo-case-well-misled = Tired, they carry water far for nothing.
content-old-photo-case-tent-scene = A picture came from the river: a tent.
content-old-photo-case-tent-post = A tent by the river, water coming near! Let’s help them move.
content-old-photo-case-tent-when-true = This morning’s picture, our river bank.
content-old-photo-case-tent-when-false = Two years ago, another river’s bank.
content-old-photo-case-tent-else-true = A shepherd says “water is near”.
content-old-photo-case-tent-else-false = A shepherd says “no tent there”.
content-old-photo-case-tent-helped = Together they carry the tent up a hill.
content-old-photo-case-tent-without = They came late and wring a wet tent.
content-old-photo-case-tent-misled = On an empty bank they search through mud.
