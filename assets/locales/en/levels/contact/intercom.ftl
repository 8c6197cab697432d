# Who is at the intercom: doors, contact. Each visitor line stands alone, on any day.

contact-intercom-title = Who is at the intercom?
contact-intercom-wish = { -anu } wants to add real friends to her new phone.
contact-intercom-learn = Asking by another way before trusting a name, while keeping real friends.

## Help desk: 1 Anu, 2 Maral, 3 Anu

contact-intercom-knock-1 = My cousin and I got new phones. Everybody writes at once.
contact-intercom-knock-2 = Same name, maybe another person. Let’s ask first.
contact-intercom-knock-3 = I pressed the lift button ten times. It only glows.

## Visitors

# cousin-goat: kind
contact-intercom-say-cousin-goat-intro = Your cousin here, on a new phone.
contact-intercom-say-cousin-goat-open-1 = What time shall we call?
contact-intercom-say-cousin-goat-open-2 = Our goat ate my hat.
contact-intercom-say-cousin-goat-open-3 = Write quickly, my battery is running out.
contact-intercom-say-cousin-goat-open-4 = The goat is eyeing my mitten now.
contact-intercom-say-cousin-goat-open-5 = I drew the goat, it looks proud.
contact-intercom-say-cousin-goat-chain-1 = That’s fine, ask your mum first.
contact-intercom-say-cousin-goat-chain-2 = Answer quickly, my phone is going off.
contact-intercom-say-cousin-goat-chain-3 = I’ll put the goat away now.
contact-intercom-say-cousin-goat-chain-4 = The goat says hello to you.

# little-cousin: kind
contact-intercom-say-little-cousin-intro = Little cousin here, my tooth fell out.
contact-intercom-say-little-cousin-open-1 = What number is on your jersey?
contact-intercom-say-little-cousin-open-2 = I am drawing you with your ball.
contact-intercom-say-little-cousin-open-3 = Don’t tell Granny till the party.
contact-intercom-say-little-cousin-open-4 = Without the tooth I can’t whistle.
contact-intercom-say-little-cousin-open-5 = Do new teeth grow slowly?
contact-intercom-say-little-cousin-chain-1 = That’s OK, my picture is drying.
contact-intercom-say-little-cousin-chain-2 = Don’t tell Granny before the party.
contact-intercom-say-little-cousin-chain-3 = I’ll count to a hundred and knock.
contact-intercom-say-little-cousin-chain-4 = Mum says I must brush my teeth.

# granny-phone: kind
contact-intercom-say-granny-phone-intro = Granny here, I learned to write messages.
contact-intercom-say-granny-phone-open-1 = What time shall I call you?
contact-intercom-say-granny-phone-open-2 = I knitted wool socks as a gift.
contact-intercom-say-granny-phone-open-3 = I pressed something, the phone sang.
contact-intercom-say-granny-phone-open-4 = Grandpa is looking for his glasses.
contact-intercom-say-granny-phone-open-5 = Grandpa’s glasses were on his head.
contact-intercom-say-granny-phone-chain-1 = All right, dear, there is no hurry.
contact-intercom-say-granny-phone-chain-2 = Your socks are ready, a gift.
contact-intercom-say-granny-phone-chain-3 = I’ll learn the next button.
contact-intercom-say-granny-phone-chain-4 = The tea is boiling, I’ll write later.

# team-mate: kind
contact-intercom-say-team-mate-intro = Your teammate here, I changed my number.
contact-intercom-say-team-mate-open-1 = Which jersey number do you take?
contact-intercom-say-team-mate-open-2 = Let’s all join the new team chat.
contact-intercom-say-team-mate-open-3 = The ball got stuck on the hoop.
contact-intercom-say-team-mate-open-4 = Can a broom get the ball down?
contact-intercom-say-team-mate-open-5 = Coach’s whistle is lost again.
contact-intercom-say-team-mate-chain-1 = Coach is in the new chat too.
contact-intercom-say-team-mate-chain-2 = Fine, I’ll explain at training.
contact-intercom-say-team-mate-chain-3 = I’ll practise my shots.
contact-intercom-say-team-mate-chain-4 = I’ll write again tomorrow.

# classmate: kind
contact-intercom-say-classmate-intro = Your classmate here, with a new number.
contact-intercom-say-classmate-open-1 = What time shall we do homework?
contact-intercom-say-classmate-open-2 = The printer ate the maths page.
contact-intercom-say-classmate-open-3 = You are the best at maths.
contact-intercom-say-classmate-open-4 = I got seven out of ten.
contact-intercom-say-classmate-open-5 = Is the printer laughing at me?
contact-intercom-say-classmate-chain-1 = That’s OK, I can ask in class.
contact-intercom-say-classmate-chain-2 = Nobody does maths as well as you.
contact-intercom-say-classmate-chain-3 = Did you do the last problem?
contact-intercom-say-classmate-chain-4 = Teacher will explain it tomorrow.

# new-neighbour: kind
contact-intercom-say-new-neighbour-intro = We moved in on floor seven.
contact-intercom-say-new-neighbour-open-1 = What is your name?
contact-intercom-say-new-neighbour-open-2 = Is this lift always so slow?
contact-intercom-say-new-neighbour-open-3 = I found a ball in a box.
contact-intercom-say-new-neighbour-open-4 = Quick, look outside, a rainbow.
contact-intercom-say-new-neighbour-open-5 = My brother fell asleep in a box.
contact-intercom-say-new-neighbour-chain-1 = That’s OK, I am shy too.
contact-intercom-say-new-neighbour-chain-2 = Look quickly, the lift is working.
contact-intercom-say-new-neighbour-chain-3 = We are on box number forty.
contact-intercom-say-new-neighbour-chain-4 = Our dog is afraid of the lift.

# aunt-below: kind
contact-intercom-say-aunt-below-intro = It’s me, from the flat below.
contact-intercom-say-aunt-below-open-1 = What time do you bounce your ball?
contact-intercom-say-aunt-below-open-2 = I fried boortsog, a gift for you.
contact-intercom-say-aunt-below-open-3 = My baby laughs at the bouncing.
contact-intercom-say-aunt-below-open-4 = Is my cat asleep at your door?
contact-intercom-say-aunt-below-open-5 = My baby crawled for the first time.
contact-intercom-say-aunt-below-chain-1 = That’s fine, I’ll talk to your mum.
contact-intercom-say-aunt-below-chain-2 = Your mum gets the boortsog, a gift.
contact-intercom-say-aunt-below-chain-3 = My cat ran off again.
contact-intercom-say-aunt-below-chain-4 = The baby has just fallen asleep.

# button-presser: pest
contact-intercom-say-button-presser-intro = Ding-dong! Guess who it is!
contact-intercom-say-button-presser-open-1 = It’s me again! Ha ha!
contact-intercom-say-button-presser-open-2 = Tell me your name, I’ll sing it!
contact-intercom-say-button-presser-open-3 = Hurry, say something funny!
contact-intercom-say-button-presser-open-4 = What time do you wake? I’ll ring!
contact-intercom-say-button-presser-open-5 = Forty rings! A record!
contact-intercom-say-button-presser-chain-1 = Hurry! Hurry! Answer, hurry!
contact-intercom-say-button-presser-chain-2 = Ding-dong, ding-dong, ding-dong!
contact-intercom-say-button-presser-chain-3 = Answer quickly, my finger is tired!
contact-intercom-say-button-presser-chain-4 = I changed fingers! Ringing again!

# carpet-shop: pest
contact-intercom-say-carpet-shop-intro = Carpets! Carpets! Fine carpets here!
contact-intercom-say-carpet-shop-open-1 = Free carpet samples! Free for all!
contact-intercom-say-carpet-shop-open-2 = What time will you look? Tell me!
contact-intercom-say-carpet-shop-open-3 = This is red! This one is redder!
contact-intercom-say-carpet-shop-open-4 = What name goes on the carpet?
contact-intercom-say-carpet-shop-open-5 = Two samples free! Or three!
contact-intercom-say-carpet-shop-chain-1 = Free! Free! A free sample!
contact-intercom-say-carpet-shop-chain-2 = It can’t fly, but it’s very soft!
contact-intercom-say-carpet-shop-chain-3 = A corner as a gift! One corner!
contact-intercom-say-carpet-shop-chain-4 = I’m rolling on my carpet!

# chain-letter: pest
contact-intercom-say-chain-letter-intro = A dancing sheep! Send it to ten!
contact-intercom-say-chain-letter-open-1 = Send it, hurry! The sheep is waiting!
contact-intercom-say-chain-letter-open-2 = Send your photo, I’ll add the sheep!
contact-intercom-say-chain-letter-open-3 = I sent it to Grandpa twice!
contact-intercom-say-chain-letter-open-4 = Your jersey number! The sheep needs one!
contact-intercom-say-chain-letter-open-5 = Send it quickly! One hour left!
contact-intercom-say-chain-letter-chain-1 = Hurry, the sheep is getting tired!
contact-intercom-say-chain-letter-chain-2 = Now the sheep is spinning!
contact-intercom-say-chain-letter-chain-3 = Quick! The sheep is going home!
contact-intercom-say-chain-letter-chain-4 = You are the last one! Ha ha!

# false-cousin: unsafe
contact-intercom-say-false-cousin-intro = Your cousin here, I changed my phone.
contact-intercom-say-false-cousin-open-1 = Remember riding together in summer?
contact-intercom-say-false-cousin-open-2 = What time can we talk?
contact-intercom-say-false-cousin-open-3 = Write quickly, my battery is low.
contact-intercom-say-false-cousin-open-4 = Where exactly is your entrance?
contact-intercom-say-false-cousin-open-5 = My family asks about you.
contact-intercom-say-false-cousin-chain-1 = That’s OK, I’ll write later.
contact-intercom-say-false-cousin-chain-2 = Answer quickly, my phone is going off.
contact-intercom-say-false-cousin-chain-3 = We made khuushuur yesterday.
contact-intercom-say-false-cousin-chain-4 = Grandpa teased me again.

# false-granny: unsafe
contact-intercom-say-false-granny-intro = Granny here, from a new number.
contact-intercom-say-false-granny-open-1 = A soft scarf, a gift for you.
contact-intercom-say-false-granny-open-2 = What time does your school end?
contact-intercom-say-false-granny-open-3 = My glasses are lost again.
contact-intercom-say-false-granny-open-4 = Where are you now?
contact-intercom-say-false-granny-open-5 = I am making milk tea.
contact-intercom-say-false-granny-chain-1 = All right, dear, we’ll talk later.
contact-intercom-say-false-granny-chain-2 = I bought sweets, a gift for you.
contact-intercom-say-false-granny-chain-3 = These phone buttons are so small.
contact-intercom-say-false-granny-chain-4 = Grandpa is snoring.

# false-teammate: unsafe
contact-intercom-say-false-teammate-intro = Your teammate here, on a new number.
contact-intercom-say-false-teammate-open-1 = What is your jersey number again?
contact-intercom-say-false-teammate-open-2 = The ball is flat again.
contact-intercom-say-false-teammate-open-3 = The team’s new chat is up, join.
contact-intercom-say-false-teammate-open-4 = What time does your training end?
contact-intercom-say-false-teammate-open-5 = Coach’s whistle is so loud.
contact-intercom-say-false-teammate-chain-1 = Look at the new team chat.
contact-intercom-say-false-teammate-chain-2 = I see, I’ll ask the others.
contact-intercom-say-false-teammate-chain-3 = The floor was slippery today.
contact-intercom-say-false-teammate-chain-4 = I’ll practise shots again tomorrow.

# false-classmate: unsafe
contact-intercom-say-false-classmate-intro = Your classmate here, I changed my phone.
contact-intercom-say-false-classmate-open-1 = You are the best in class.
contact-intercom-say-false-classmate-open-2 = What time do you do homework?
contact-intercom-say-false-classmate-open-3 = I left my notebook at home again.
contact-intercom-say-false-classmate-open-4 = Send a photo of you doing homework.
contact-intercom-say-false-classmate-open-5 = Was the second problem hard?
contact-intercom-say-false-classmate-chain-1 = OK, you can explain in class.
contact-intercom-say-false-classmate-chain-2 = Few children are as clever as you.
contact-intercom-say-false-classmate-chain-3 = I’ll try it by myself.
contact-intercom-say-false-classmate-chain-4 = We had fried rice for lunch.

# lift-friend: unsafe
contact-intercom-say-lift-friend-intro = Remember when our lift got stuck?
contact-intercom-say-lift-friend-open-1 = No child here is brave like you.
contact-intercom-say-lift-friend-open-2 = When are you usually alone?
contact-intercom-say-lift-friend-open-3 = Don’t tell at home that we talk.
contact-intercom-say-lift-friend-open-4 = Please write your full name.
contact-intercom-say-lift-friend-open-5 = New headphones, a gift for you.
contact-intercom-say-lift-friend-chain-1 = If you don’t answer, no more hello.
contact-intercom-say-lift-friend-chain-2 = Have the headphones, just a gift.
contact-intercom-say-lift-friend-chain-3 = Let’s talk in a private chat.
contact-intercom-say-lift-friend-chain-4 = Decide now, I am busy.

# kindergarten-friend: unsafe
contact-intercom-say-kindergarten-friend-intro = We shared a locker in nursery school.
contact-intercom-say-kindergarten-friend-open-1 = Don’t tell anybody that I write.
contact-intercom-say-kindergarten-friend-open-2 = What number is your school jersey?
contact-intercom-say-kindergarten-friend-open-3 = No child is more fun than you.
contact-intercom-say-kindergarten-friend-open-4 = What time do you go to school?
contact-intercom-say-kindergarten-friend-open-5 = Remember the lumpy nursery porridge?
contact-intercom-say-kindergarten-friend-chain-1 = Not here, let’s use another app.
contact-intercom-say-kindergarten-friend-chain-2 = If you don’t open, I’ll be hurt.
contact-intercom-say-kindergarten-friend-chain-3 = This is only our secret.
contact-intercom-say-kindergarten-friend-chain-4 = Answer quickly, I can’t wait long.

# photo-fan: unsafe
contact-intercom-say-photo-fan-intro = I watched the video of your match.
contact-intercom-say-photo-fan-open-1 = In that match you were special.
contact-intercom-say-photo-fan-open-2 = Please send a new photo of yourself.
contact-intercom-say-photo-fan-open-3 = I have a spare ball, a gift.
contact-intercom-say-photo-fan-open-4 = Where are you playing now?
contact-intercom-say-photo-fan-open-5 = Don’t tell your coach about this.
contact-intercom-say-photo-fan-chain-1 = Answer at once, little time is left.
contact-intercom-say-photo-fan-chain-2 = Your shot is the finest.
contact-intercom-say-photo-fan-chain-3 = If you don’t answer, I’ll be hurt.
contact-intercom-say-photo-fan-chain-4 = Let’s go to another chat.

# block-gamer: unsafe
contact-intercom-say-block-gamer-intro = The children of this block know me.
contact-intercom-say-block-gamer-open-1 = My game coins, a gift for you.
contact-intercom-say-block-gamer-open-2 = Please tell me your real name.
contact-intercom-say-block-gamer-open-3 = Only you are nice to me.
contact-intercom-say-block-gamer-open-4 = When are you alone in the evening?
contact-intercom-say-block-gamer-open-5 = Don’t tell anybody about the coins.
contact-intercom-say-block-gamer-chain-1 = Come to the game’s private chat.
contact-intercom-say-block-gamer-chain-2 = Answer at once, the game is starting.
contact-intercom-say-block-gamer-chain-3 = You are special, not like others.
contact-intercom-say-block-gamer-chain-4 = If you go on, I’ll unfriend you.

## Lines without a sign

contact-intercom-say-plain-1 = The wind is strong today.
contact-intercom-say-plain-2 = I only wanted to say hi.
contact-intercom-say-plain-3 = We had noodles for supper.
contact-intercom-say-plain-4 = I can’t find one of my mittens.

## Ripple: what was behind the door

contact-intercom-ripple-cousin-goat = The real cousin. The goat sniffed the new phone.
contact-intercom-ripple-little-cousin = The little cousin. Granny loved the gap-toothed smile.
contact-intercom-ripple-granny-phone = The real Granny. Now she even sends smiley pictures.
contact-intercom-ripple-team-mate = The real teammate. The broom got the ball down.
contact-intercom-ripple-classmate = The real classmate. The printer gave back half a page.
contact-intercom-ripple-new-neighbour = The new neighbour. One can laugh together through a chain too.
contact-intercom-ripple-aunt-below = The woman from below. Her baby danced to the bouncing.
contact-intercom-ripple-button-presser = Rang on all nine floors. Now the finger hurts.
contact-intercom-ripple-carpet-shop = Behind the door: one carpet and a hundred samples.
contact-intercom-ripple-chain-letter = In the end the dancing sheep fell asleep.
contact-intercom-ripple-false-cousin = Used the cousin’s name to learn where the entrance is.
contact-intercom-ripple-false-granny = Used Granny’s name to learn where she is.
contact-intercom-ripple-false-teammate = Used a teammate’s name to draw her into another chat.
contact-intercom-ripple-false-classmate = Used a classmate’s name to get her photo.
contact-intercom-ripple-lift-friend = Wanted to talk while she is alone, without her family knowing.
contact-intercom-ripple-kindergarten-friend = Wanted to talk alone, without her friends knowing.
contact-intercom-ripple-photo-fan = Praised her to get a photo and learn where she is.
contact-intercom-ripple-block-gamer = Used coins to learn when she is alone.

## Endings, keepsake

contact-intercom-ending-calm = { -anu } is talking with friends and family. Taking time helped.
contact-intercom-ending-lonely = One good person was left outside. Closing is always allowed, and they will write again tomorrow.
contact-intercom-ending-repair = Somebody came too close to { -anu(case: "dat") }. Keys can be taken back, and an adult can be told. This is not { -anu(case: "gen") } fault.
contact-intercom-ending-missed = There was no time to understand one person. Ask by another way and look again.
contact-intercom-keepsake = { -anu } left the old lift button for the shelf. It still glows.

## New face

contact-intercom-case-lost-found-scene = A lost-and-found chat. Whom does { -ainur } talk to?
contact-intercom-say-lost-found-mitten-1 = A spare mitten, a gift for you.
contact-intercom-say-lost-found-mitten-2 = One slipper was left in the lift.
contact-intercom-say-lost-found-mitten-3 = Look quickly, the box is full.
contact-intercom-say-lost-found-umbrella-1 = What name goes on the found hat?
contact-intercom-say-lost-found-umbrella-2 = My umbrella flew away yesterday.
contact-intercom-say-lost-found-umbrella-3 = Come to the block’s new chat.
contact-intercom-say-lost-found-sock-1 = Don’t tell my brother till Sunday.
contact-intercom-say-lost-found-sock-2 = One sock has waited three days.
contact-intercom-say-lost-found-sock-3 = You are the best at finding things.
contact-intercom-say-lost-found-keyring-1 = Few children are as warm-hearted as you.
contact-intercom-say-lost-found-keyring-2 = Where exactly is your home?
contact-intercom-say-lost-found-keyring-3 = Don’t tell anybody about this.
contact-intercom-say-lost-found-watch-1 = The watch I found, a gift for you.
contact-intercom-say-lost-found-watch-2 = Decide now, I am leaving.
contact-intercom-say-lost-found-watch-3 = Let’s talk in a private chat.
contact-intercom-say-lost-found-scarf-1 = When do you go out alone?
contact-intercom-say-lost-found-scarf-2 = If you don’t answer, I’ll be hurt.
contact-intercom-say-lost-found-scarf-3 = You are the special one here.

contact-intercom-case-reading-club-scene = A library chat. Whom does { -tamir } talk to?
contact-intercom-say-reading-club-atlas-1 = You write best about books.
contact-intercom-say-reading-club-atlas-2 = My book smells of noodles now.
contact-intercom-say-reading-club-atlas-3 = The book is due today.
contact-intercom-say-reading-club-comic-1 = A spare comic book, a gift.
contact-intercom-say-reading-club-comic-2 = I counted the pages and fell asleep.
contact-intercom-say-reading-club-comic-3 = What name goes on the library card?
contact-intercom-say-reading-club-fairy-tale-1 = Let’s go to the new book chat.
contact-intercom-say-reading-club-fairy-tale-2 = My sister reads books upside down.
contact-intercom-say-reading-club-fairy-tale-3 = Don’t tell our friends the ending.
contact-intercom-say-reading-club-lamp-1 = Write your real name on the card.
contact-intercom-say-reading-club-lamp-2 = No other reader is as clever.
contact-intercom-say-reading-club-lamp-3 = Let’s go to another app.
contact-intercom-say-reading-club-shelf-1 = A rare book, a gift for you.
contact-intercom-say-reading-club-shelf-2 = Don’t tell Teacher about the book.
contact-intercom-say-reading-club-shelf-3 = Say no and you are off the list.
contact-intercom-say-reading-club-bookmark-1 = Answer at once, I am busy.
contact-intercom-say-reading-club-bookmark-2 = Send a photo of you reading.
contact-intercom-say-reading-club-bookmark-3 = You are the cleverest reader.
