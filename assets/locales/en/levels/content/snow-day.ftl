# Snow day: trace, content. Each post has two faces: true in one game, false in another. Its text does not tell which; only its trails do.

content-snow-day-title = Snow day
content-snow-day-wish = { -tamir } wants people to get the true news in time.
content-snow-day-learn = Ask who was first, and who else says so. Then pass it on. If it is unclear, write a note.

## Help desk: 1 Tamir, 2 Ainur, 3 Tamir

content-snow-day-knock-1 = News is snowing into my phone. Which of it is true?
content-snow-day-knock-2 = Let’s follow its trails together.
content-snow-day-knock-3 = { -tsermaa } forwarded all of it. Twice.

## Beginning: Ainur

content-snow-day-start = Let’s check first what matters to most people.

## Places

content-snow-day-place-block = Flats
content-snow-day-place-dorm = Dormitory
content-snow-day-place-station = Station
content-snow-day-place-gers = Ger district
content-snow-day-place-camp = Winter camp
content-snow-day-place-herders = Herders

## Mending afterwards

content-snow-day-correct-block = Tell the flats the truth
content-snow-day-correct-dorm = Tell the dormitory the truth
content-snow-day-correct-station = Tell the station the truth
content-snow-day-correct-gers = Tell the gers the truth
content-snow-day-correct-camp = Tell the camp the truth
content-snow-day-correct-herders = Tell the herders the truth

## Posts: the text, its trails, what people do at sunset

content-snow-day-post-closed = From the school: storm, no lessons tomorrow! Doors are locked. Tell everybody.
content-snow-day-fact-closed-first-true = The head teacher wrote it.
content-snow-day-fact-closed-first-false = A pupil wrote it, wanting rest.
content-snow-day-fact-closed-else-true = The dorm teacher says so too.
content-snow-day-fact-closed-else-false = The caretaker says: lessons tomorrow.
content-snow-day-post-closed-helped = They sit in the warm and read.
content-snow-day-post-closed-without = They walked through snow to a locked door.
content-snow-day-post-closed-misled = Lessons begin, and they are still asleep.

content-snow-day-post-bus = The soum bus leaves at 13 today, not at 16.
content-snow-day-fact-bus-first-true = The driver himself wrote it today.
content-snow-day-fact-bus-first-false = The driver wrote it last year.
content-snow-day-fact-bus-else-true = The ticket lady says “at 13”.
content-snow-day-fact-bus-else-false = The ticket lady says “at 16”.
content-snow-day-post-bus-helped = In time, they wave from the bus window.
content-snow-day-post-bus-without = They stare at the tracks of the bus.
content-snow-day-post-bus-misled = Three hours early, and their feet are freezing.

content-snow-day-post-pass = They say snow blocked the pass, two cars stuck! Nobody should go.
content-snow-day-fact-pass-else-true = Road workers put up a barrier.
content-snow-day-fact-pass-else-false = Three drivers just came over it.
content-snow-day-fact-pass-when-true = This morning’s snow, our pass.
content-snow-day-fact-pass-when-false = It’s about another province’s pass.
content-snow-day-post-pass-helped = They put off the trip and drink tea.
content-snow-day-post-pass-without = At the barrier they turn round for home.
content-snow-day-post-pass-misled = They hug packed bags and wait for nothing.

content-snow-day-post-cloud = Look at the sky over camp! A white wall is coming.
content-snow-day-fact-cloud-when-true = Today’s picture, our winter camp.
content-snow-day-fact-cloud-when-false = A spring picture, four years old.
content-snow-day-fact-cloud-else-true = Herders nearby see that cloud too.
content-snow-day-fact-cloud-else-false = The camp says: clear sky here.
content-snow-day-post-cloud-helped = Windows and doors shut, they sit inside.
content-snow-day-post-cloud-without = They sweep out snow that blew in.
content-snow-day-post-cloud-misled = A clear day, and they sit in darkness.

content-snow-day-post-coal = Tonight by the shop: free coal for families with children. Bring sacks.
content-snow-day-fact-coal-pays-true = The soum has already paid.
content-snow-day-fact-coal-pays-false = Nobody paid, there is no coal.
content-snow-day-fact-coal-else-true = The district leader says: coal tonight.
content-snow-day-fact-coal-else-false = The shop lady says: no coal.
content-snow-day-post-coal-helped = They carry home full sacks of coal.
content-snow-day-post-coal-without = They heard late and borrow a neighbour’s coal.
content-snow-day-post-coal-misled = Empty sacks, they stand at a closed shop.

content-snow-day-post-water = From the water works: no water from 18. Fill your cans.
content-snow-day-fact-water-first-true = The water works sent it today.
content-snow-day-fact-water-first-false = A joke written in a chat.
content-snow-day-fact-water-else-true = Water kiosk: “it will stop”.
content-snow-day-fact-water-else-false = Water kiosk: “it won’t stop”.
content-snow-day-post-water-helped = From full cans they make tea.
content-snow-day-post-water-without = No water, so they are melting snow.
content-snow-day-post-water-misled = Tired of carrying, and the tap still runs.

content-snow-day-post-dorm = They say grade 5 may stay in the dormitory. Supper is soup.
content-snow-day-fact-dorm-else-true = The cook puts out more bowls.
content-snow-day-fact-dorm-else-false = The dorm teacher says “no beds”.
content-snow-day-fact-dorm-first-true = The duty teacher wrote it.
content-snow-day-fact-dorm-first-false = Written by two wishful friends.
content-snow-day-post-dorm-helped = In the warm dormitory they eat hot soup.
content-snow-day-post-dorm-without = Smelling soup, they walk home through the snow.
content-snow-day-post-dorm-misled = Hugging pillows, they stand at a locked door.

content-snow-day-post-hail = Lamb-sized ice fell off a roof! Keep the little ones in.
content-snow-day-fact-hail-when-true = Our own blue fence, today’s picture.
content-snow-day-fact-hail-when-false = Another town’s street, an old picture.
content-snow-day-fact-hail-else-true = The caretaker carts that ice away.
content-snow-day-fact-hail-else-false = The caretaker looked: no ice.
content-snow-day-post-hail-helped = Little ones look out and play inside.
content-snow-day-post-hail-without = They go round the ice, through deep snow.
content-snow-day-post-hail-misled = A fine day, and little ones sit bored.

content-snow-day-post-lift = A yellow bus takes everybody home together from the station, for free.
content-snow-day-fact-lift-pays-true = The school has paid for it.
content-snow-day-fact-lift-pays-false = At the door they want money.
content-snow-day-fact-lift-first-true = Our own coach wrote it.
content-snow-day-fact-lift-first-false = An empty page, opened yesterday.
content-snow-day-post-lift-helped = With their teacher they ride home, singing.
content-snow-day-post-lift-without = The bus has left, and they walk home.
content-snow-day-post-lift-misled = The bus wants money; they stand outside, cold.

content-snow-day-post-storm = From the weather office: strong storm tonight! Animals in, nobody travels alone.
content-snow-day-fact-storm-first-true = The weather office sent it today.
content-snow-day-fact-storm-first-false = Not the office: a prank page.
content-snow-day-fact-storm-else-true = The radio says “a storm tonight”.
content-snow-day-fact-storm-else-false = The radio says “no wind tonight”.
content-snow-day-post-storm-helped = All gathered at home, they tell stories.
content-snow-day-post-storm-without = They run after hats in the wind.
content-snow-day-post-storm-misled = No wind, yet they sit up all night.

content-snow-day-post-bread = The shop has bread, they say. Two a family, my sister saw.
content-snow-day-fact-bread-else-true = Two neighbours come out with bread.
content-snow-day-fact-bread-else-false = The shop closed early, at noon.
content-snow-day-fact-bread-when-true = She saw it today at noon.
content-snow-day-fact-bread-when-false = She saw it before the holiday.
content-snow-day-post-bread-helped = They walk home nibbling the crust.
content-snow-day-post-bread-without = Empty shelf: they go looking for boortsog.
content-snow-day-post-bread-misled = They peer into a closed shop for bread.

content-snow-day-post-dog = Grey dog, red collar, found! It waits in the warm school hall.
content-snow-day-fact-dog-when-true = Today’s picture, with our printer.
content-snow-day-fact-dog-when-false = A summer picture, with green leaves.
content-snow-day-fact-dog-first-true = Our caretaker took the picture.
content-snow-day-fact-dog-first-false = A page collecting likes with dogs.
content-snow-day-post-dog-helped = They hug the dog and get licked.
content-snow-day-post-dog-without = They walk through snow, calling the dog.
content-snow-day-post-dog-misled = In an empty hall they stand, holding bones.

## Ripple: after sunset. Tamir or the story.

content-snow-day-ripple-well = People are all right, and Granny forwarded that too.
content-snow-day-ripple-sent = A post from the desk made some people walk for nothing.
content-snow-day-ripple-kept = A true post stayed on the desk, and people did not hear it.
content-snow-day-ripple-late = A true post did not get everywhere in time.
content-snow-day-ripple-wild = A false post ran by itself and was faster than we were.
content-snow-day-ripple-out = One place has put out its light; it can be lit again.

## Endings, keepsake

content-snow-day-ending-calm = The news came in time. There is light in every window.
content-snow-day-ending-lonely = The news stayed on the desk. You can still go and tell them.
content-snow-day-ending-repair = Some people walk back from a locked door. You can tell them the truth and mend it.
content-snow-day-ending-missed = Some news passed by. It is not too late. Tomorrow you can check again together.
content-snow-day-keepsake = A snow globe. Shake it, and it snows.

## New face

content-snow-day-case-tea-stand-scene = A rumour about tea. What do its trails say?
content-snow-day-case-tea-stand-post = They say there is free hot tea for children by the station.
content-snow-day-case-tea-stand-first-true = Granny, who made it, said so.
content-snow-day-case-tea-stand-first-false = Two cold boys made it up.
content-snow-day-case-tea-stand-else-true = The driver drinks tea there.
content-snow-day-case-tea-stand-else-false = The driver found no tea there.
content-snow-day-case-tea-stand-helped = They hug their cups and blow.
content-snow-day-case-tea-stand-without = They stand with cups by an empty pot.
content-snow-day-case-tea-stand-misled = At an empty stop they stand with cups.
content-snow-day-case-wolf-tracks-scene = A picture came: big tracks in the snow.
content-snow-day-case-wolf-tracks-post = Wolf tracks outside the fence! Bring the sheep in.
content-snow-day-case-wolf-tracks-when-true = Today’s snow, and our own fence.
content-snow-day-case-wolf-tracks-when-false = Another place’s fence, an old picture.
content-snow-day-case-wolf-tracks-else-true = A herder looked: a wolf’s.
content-snow-day-case-wolf-tracks-else-false = A herder looked: a dog’s.
content-snow-day-case-wolf-tracks-helped = Sheep in, they calmly drink tea.
content-snow-day-case-wolf-tracks-without = They wade through snow, gathering startled sheep.
content-snow-day-case-wolf-tracks-misled = Sheep shut in for nothing, they carry hay.
content-snow-day-case-lesson-scene = A notice about lesson time came.
content-snow-day-case-lesson-post = From the school: lessons begin an hour later tomorrow.
content-snow-day-case-lesson-first-true = The deputy head wrote it.
content-snow-day-case-lesson-first-false = A sleepy pupil wrote it.
content-snow-day-case-lesson-else-true = The class teacher says “later” too.
content-snow-day-case-lesson-else-false = The class teacher says “on time”.
content-snow-day-case-lesson-helped = An hour more sleep, and they’re on time.
content-snow-day-case-lesson-without = They wait an hour at a locked door.
content-snow-day-case-lesson-misled = Mid-lesson, they peep in at the door.
