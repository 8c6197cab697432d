# Best teammate ever: doors, contact. Each visitor line stands alone, on any day.

contact-best-teammate-title = Best teammate ever
contact-best-teammate-wish = { -tamir } wants a good team for Saturday.
contact-best-teammate-learn = Noticing three different signs and telling an adult, while keeping good friends.

## Help desk: 1 Tamir, 2 Anu, 3 Tamir

contact-best-teammate-knock-1 = The cup is on Saturday. I need a good team.
contact-best-teammate-knock-2 = Four players wrote to you. Let’s see who is good.
contact-best-teammate-knock-3 = I’m on the hill for signal. If I freeze, laugh.

## Visitors

# keeper: kind
contact-best-teammate-say-keeper-intro = I let in four goals yesterday.
contact-best-teammate-say-keeper-open-1 = What name goes on the list?
contact-best-teammate-say-keeper-open-2 = Our cat scored two goals.
contact-best-teammate-say-keeper-open-3 = Let’s all join the new team chat.
contact-best-teammate-say-keeper-open-4 = Tomorrow we play the bridge map.
contact-best-teammate-say-keeper-open-5 = Are your gloves too big too?
contact-best-teammate-say-keeper-chain-1 = Fine, I’ll play with the others.
contact-best-teammate-say-keeper-chain-2 = Coach made a new chat, join it.
contact-best-teammate-say-keeper-chain-3 = Finish your homework, then play.
contact-best-teammate-say-keeper-chain-4 = I’ll play after supper.

# quiet-one: kind
contact-best-teammate-say-quiet-one-intro = Hi. I am only just learning.
contact-best-teammate-say-quiet-one-open-1 = Sorry, I pressed the wrong button.
contact-best-teammate-say-quiet-one-open-2 = What time do you play?
contact-best-teammate-say-quiet-one-open-3 = A bat lives in the cave.
contact-best-teammate-say-quiet-one-open-4 = I have a spare shield, a gift.
contact-best-teammate-say-quiet-one-open-5 = My first win. I told Dad.
contact-best-teammate-say-quiet-one-chain-1 = That’s OK, I’ll practise here.
contact-best-teammate-say-quiet-one-chain-2 = Are you shy too?
contact-best-teammate-say-quiet-one-chain-3 = The shield is in the cave, a gift.
contact-best-teammate-say-quiet-one-chain-4 = I’ll practise again tomorrow.

# captain: kind
contact-best-teammate-say-captain-intro = Captain here. We are one player short.
contact-best-teammate-say-captain-open-1 = Please write your jersey number.
contact-best-teammate-say-captain-open-2 = The cup list closes today.
contact-best-teammate-say-captain-open-3 = Our coach reads this chat.
contact-best-teammate-say-captain-open-4 = The printer ate the paper again.
contact-best-teammate-say-captain-open-5 = Have you ever guarded the bridge?
contact-best-teammate-say-captain-chain-1 = The list is closing, ask home quickly.
contact-best-teammate-say-captain-chain-2 = Ask at home, we will wait.
contact-best-teammate-say-captain-chain-3 = Coach can explain to your family.
contact-best-teammate-say-captain-chain-4 = You can also join the next cup.

# far-fan: kind
contact-best-teammate-say-far-fan-intro = I saw your match on the bridge.
contact-best-teammate-say-far-fan-open-1 = You were the best on the field.
contact-best-teammate-say-far-fan-open-2 = What is your name?
contact-best-teammate-say-far-fan-open-3 = Snow is up to our window.
contact-best-teammate-say-far-fan-open-4 = I tried your trick and fell off.
contact-best-teammate-say-far-fan-open-5 = My sister and I build a bridge.
contact-best-teammate-say-far-fan-chain-1 = That’s fine, I’ll watch from afar.
contact-best-teammate-say-far-fan-chain-2 = I’ll watch your next match too.
contact-best-teammate-say-far-fan-chain-3 = On the bridge nobody beats you.
contact-best-teammate-say-far-fan-chain-4 = Have a nice game on Saturday.

# surprise-team: kind
contact-best-teammate-say-surprise-team-intro = We are preparing Coach’s birthday.
contact-best-teammate-say-surprise-team-open-1 = Don’t tell Coach till Sunday.
contact-best-teammate-say-surprise-team-open-2 = What name goes on the card?
contact-best-teammate-say-surprise-team-open-3 = The cake has a big ball on it.
contact-best-teammate-say-surprise-team-open-4 = How many candles on the cake?
contact-best-teammate-say-surprise-team-open-5 = We blow up balloons after training.
contact-best-teammate-say-surprise-team-chain-1 = This is a secret till Sunday.
contact-best-teammate-say-surprise-team-chain-2 = You can sign it later.
contact-best-teammate-say-surprise-team-chain-3 = The card is big, with lots of room.
contact-best-teammate-say-surprise-team-chain-4 = The captain is keeping the card.

# team-beggar: pest
contact-best-teammate-say-team-beggar-intro = Take me! Me! Me! Me!
contact-best-teammate-say-team-beggar-open-1 = Hurry, hurry, hurry, come in!
contact-best-teammate-say-team-beggar-open-2 = Tell me your name, I’ll shout it!
contact-best-teammate-say-team-beggar-open-3 = I’m standing on your head!
contact-best-teammate-say-team-beggar-open-4 = Your jersey number, I’ll shout it too!
contact-best-teammate-say-team-beggar-open-5 = Quick, one more game!
contact-best-teammate-say-team-beggar-chain-1 = Hurry, take me on your team!
contact-best-teammate-say-team-beggar-chain-2 = Team! Team! Team! Team!
contact-best-teammate-say-team-beggar-chain-3 = Hurry, before supper!
contact-best-teammate-say-team-beggar-chain-4 = I can shout like this all day!

# hat-shop: pest
contact-best-teammate-say-hat-shop-intro = Look at my shop! Look! Look!
contact-best-teammate-say-hat-shop-open-1 = Free hats! Free hats for all!
contact-best-teammate-say-hat-shop-open-2 = Send a photo in the hat!
contact-best-teammate-say-hat-shop-open-3 = Hat number two is greener!
contact-best-teammate-say-hat-shop-open-4 = What time do you play? I’ll open!
contact-best-teammate-say-hat-shop-open-5 = One more hat is free!
contact-best-teammate-say-hat-shop-chain-1 = Free hat! Free! Free!
contact-best-teammate-say-hat-shop-chain-2 = My shop has a new door!
contact-best-teammate-say-hat-shop-chain-3 = A sticker as a gift with the hat!
contact-best-teammate-say-hat-shop-chain-4 = My hats miss you!

# sore-loser: pest
contact-best-teammate-say-sore-loser-intro = It was only the lag!
contact-best-teammate-say-sore-loser-open-1 = Lag again! You saw it!
contact-best-teammate-say-sore-loser-open-2 = What time do you play? Rematch!
contact-best-teammate-say-sore-loser-open-3 = If you won’t play again, I’ll cry!
contact-best-teammate-say-sore-loser-open-4 = Your name! I’ll write it down!
contact-best-teammate-say-sore-loser-open-5 = My mouse was sleepy!
contact-best-teammate-say-sore-loser-chain-1 = If you won’t play, I’ll cry till morning!
contact-best-teammate-say-sore-loser-chain-2 = It was the wrong chair!
contact-best-teammate-say-sore-loser-chain-3 = If you won’t play, I’ll lie down here!
contact-best-teammate-say-sore-loser-chain-4 = I’ve got a new mouse!

# duo-mate: unsafe
contact-best-teammate-say-duo-mate-intro = The two of us won that match.
contact-best-teammate-say-duo-mate-open-1 = Only you understand this game.
contact-best-teammate-say-duo-mate-open-2 = What is your real name?
contact-best-teammate-say-duo-mate-open-3 = Here is armour, a gift for you.
contact-best-teammate-say-duo-mate-open-4 = When do you play alone?
contact-best-teammate-say-duo-mate-open-5 = Don’t tell anybody that we won.
contact-best-teammate-say-duo-mate-chain-1 = If you go on, I’ll be hurt.
contact-best-teammate-say-duo-mate-chain-2 = Let’s play in another app.
contact-best-teammate-say-duo-mate-chain-3 = Decide now, the team is filling.
contact-best-teammate-say-duo-mate-chain-4 = Don’t tell the captain about it.

# club-helper: unsafe
contact-best-teammate-say-club-helper-intro = I help the coach at the club.
contact-best-teammate-say-club-helper-open-1 = You have far more talent than others.
contact-best-teammate-say-club-helper-open-2 = What time does your training end?
contact-best-teammate-say-club-helper-open-3 = My tips are our secret.
contact-best-teammate-say-club-helper-open-4 = Please send your training photo.
contact-best-teammate-say-club-helper-open-5 = The gym went dark again.
contact-best-teammate-say-club-helper-chain-1 = This chat is slow, use a private chat.
contact-best-teammate-say-club-helper-chain-2 = If you don’t answer, I stop helping.
contact-best-teammate-say-club-helper-chain-3 = Don’t tell the coach that I write.
contact-best-teammate-say-club-helper-chain-4 = Answer quickly today, few places left.

# talent-scout: unsafe
contact-best-teammate-say-talent-scout-intro = I look for players for teams.
contact-best-teammate-say-talent-scout-open-1 = I never saw a player like you.
contact-best-teammate-say-talent-scout-open-2 = Write your real name on the form.
contact-best-teammate-say-talent-scout-open-3 = Others are waiting, answer quickly.
contact-best-teammate-say-talent-scout-open-4 = What colour is your school uniform?
contact-best-teammate-say-talent-scout-open-5 = Nobody may know about this.
contact-best-teammate-say-talent-scout-chain-1 = A free headset is ready for you.
contact-best-teammate-say-talent-scout-chain-2 = Talk to me in another app.
contact-best-teammate-say-talent-scout-chain-3 = If you don’t answer, you are out.
contact-best-teammate-say-talent-scout-chain-4 = Last chance, decide now.

# older-player: unsafe
contact-best-teammate-say-older-player-intro = We played together before.
contact-best-teammate-say-older-player-open-1 = A new skin, my gift to you.
contact-best-teammate-say-older-player-open-2 = Send a photo, so I know you.
contact-best-teammate-say-older-player-open-3 = You are special, not like other kids.
contact-best-teammate-say-older-player-open-4 = When are you alone during the day?
contact-best-teammate-say-older-player-open-5 = Don’t tell your friends, they’d laugh.
contact-best-teammate-say-older-player-chain-1 = Let it stay our secret.
contact-best-teammate-say-older-player-chain-2 = If you don’t trust me, I’ll be hurt.
contact-best-teammate-say-older-player-chain-3 = Fine, let’s talk in another chat.
contact-best-teammate-say-older-player-chain-4 = Only you understand me.

# new-clubmate: unsafe
contact-best-teammate-say-new-clubmate-intro = I joined the club just now.
contact-best-teammate-say-new-clubmate-open-1 = We tell nobody that we play.
contact-best-teammate-say-new-clubmate-open-2 = Which school’s uniform do you wear?
contact-best-teammate-say-new-clubmate-open-3 = There is no better friend than you.
contact-best-teammate-say-new-clubmate-open-4 = What time does your school end?
contact-best-teammate-say-new-clubmate-open-5 = I fell twice at training today.
contact-best-teammate-say-new-clubmate-chain-1 = If you won’t play, I’ll leave the team.
contact-best-teammate-say-new-clubmate-chain-2 = Hurry, the game is starting.
contact-best-teammate-say-new-clubmate-chain-3 = I’ll explain it in another chat.
contact-best-teammate-say-new-clubmate-chain-4 = I got a gift ready for you.

# same-school: unsafe
contact-best-teammate-say-same-school-intro = I am in the class next door.
contact-best-teammate-say-same-school-open-1 = I have spare coins, a gift.
contact-best-teammate-say-same-school-open-2 = Where do you sit and play?
contact-best-teammate-say-same-school-open-3 = Let only us two know this.
contact-best-teammate-say-same-school-open-4 = What time do you leave in the morning?
contact-best-teammate-say-same-school-open-5 = You are the best of our school.
contact-best-teammate-say-same-school-chain-1 = Answer at once, I won’t wait long.
contact-best-teammate-say-same-school-chain-2 = No other kid is as clever.
contact-best-teammate-say-same-school-chain-3 = Say no and I’ll unfriend you.
contact-best-teammate-say-same-school-chain-4 = I made a separate chat, go there.

## Lines without a sign, tails

contact-best-teammate-say-plain-1 = It has snowed here since morning.
contact-best-teammate-say-plain-2 = I only wanted to say hello.
contact-best-teammate-say-plain-3 = We had soup again today.
contact-best-teammate-say-plain-4 = Do you like dumplings?


## Ripple: what was behind the door

contact-best-teammate-ripple-keeper = It was a good team. Even the cat scores.
contact-best-teammate-ripple-quiet-one = A shy player. There is a shield on the mat.
contact-best-teammate-ripple-captain = A real captain, who asked the family first.
contact-best-teammate-ripple-far-fan = A fan from far away. The loudest clapping on Saturday.
contact-best-teammate-ripple-surprise-team = A surprise party. Coach shared the cake with all.
contact-best-teammate-ripple-team-beggar = Shouted at four teams at once and lost the voice.
contact-best-teammate-ripple-hat-shop = Behind the door: just a hundred green hats.
contact-best-teammate-ripple-sore-loser = Got a new mouse, and lost again.
contact-best-teammate-ripple-duo-mate = Wanted him to come alone to another chat.
contact-best-teammate-ripple-club-helper = Wanted his photo without the coach knowing.
contact-best-teammate-ripple-talent-scout = There is no such team. Wanted his name and school.
contact-best-teammate-ripple-older-player = Wanted to talk in secret while he is alone.
contact-best-teammate-ripple-new-clubmate = Wanted him away from his friends, to talk alone.
contact-best-teammate-ripple-same-school = Wanted to use coins to learn where he is.

## Endings, keepsake

contact-best-teammate-ending-calm = { -tamir } plays with a good team on Saturday. The signs were read well.
contact-best-teammate-ending-lonely = One good player was left outside. Closing is always allowed, and they will call again tomorrow.
contact-best-teammate-ending-repair = One player came too close to { -tamir(case: "dat") }. Keys can be taken back, and an adult can be told. This is not { -tamir(case: "gen") } fault.
contact-best-teammate-ending-missed = There was no time to understand one player. Turn the slips round and look again.
contact-best-teammate-keepsake = { -tamir(case: "gen") } mitten for the phone hand.

## New face

contact-best-teammate-case-chess-club-scene = A chess club chat. Whom does { -ainur } talk to?
contact-best-teammate-say-chess-club-rook-1 = You move the knight best.
contact-best-teammate-say-chess-club-rook-2 = My queen always gets lost.
contact-best-teammate-say-chess-club-rook-3 = The tournament list closes today.
contact-best-teammate-say-chess-club-bishop-1 = Don’t tell Teacher till the party.
contact-best-teammate-say-chess-club-bishop-2 = The chess board is at our place.
contact-best-teammate-say-chess-club-bishop-3 = What name goes on the poster?
contact-best-teammate-say-chess-club-pawn-1 = A spare chess book, a gift.
contact-best-teammate-say-chess-club-pawn-2 = I lost twice yesterday.
contact-best-teammate-say-chess-club-pawn-3 = Come to the club’s new chat.
contact-best-teammate-say-chess-club-knight-1 = No kid is as clever as you.
contact-best-teammate-say-chess-club-knight-2 = Don’t tell Teacher that we talk.
contact-best-teammate-say-chess-club-knight-3 = Let’s talk in another app.
contact-best-teammate-say-chess-club-queen-1 = A fine chess set, my gift.
contact-best-teammate-say-chess-club-queen-2 = What is your full name?
contact-best-teammate-say-chess-club-queen-3 = Decide now, I won’t wait long.
contact-best-teammate-say-chess-club-king-1 = When are you alone?
contact-best-teammate-say-chess-club-king-2 = If you won’t play, I’ll be hurt.
contact-best-teammate-say-chess-club-king-3 = You are far cleverer than others.

contact-best-teammate-case-pet-photos-scene = A pet photo group. Whom does { -maral } talk to?
contact-best-teammate-say-pet-photos-puppy-1 = A spare dog sticker, a gift.
contact-best-teammate-say-pet-photos-puppy-2 = Our puppy ate a slipper.
contact-best-teammate-say-pet-photos-puppy-3 = You draw best of all.
contact-best-teammate-say-pet-photos-kitten-1 = What name goes in the show?
contact-best-teammate-say-pet-photos-kitten-2 = Our cat sleeps in the cupboard.
contact-best-teammate-say-pet-photos-kitten-3 = The show’s list closes today.
contact-best-teammate-say-pet-photos-foal-1 = Don’t tell my brother till his birthday.
contact-best-teammate-say-pet-photos-foal-2 = Our foal runs after me.
contact-best-teammate-say-pet-photos-foal-3 = Let’s go to the group’s new chat.
contact-best-teammate-say-pet-photos-parrot-1 = No kid draws as well as you.
contact-best-teammate-say-pet-photos-parrot-2 = A collar for your cat, a gift.
contact-best-teammate-say-pet-photos-parrot-3 = Let’s meet in the park, us two.
contact-best-teammate-say-pet-photos-goldfish-1 = Where is your home?
contact-best-teammate-say-pet-photos-goldfish-2 = Don’t tell anybody that I asked.
contact-best-teammate-say-pet-photos-goldfish-3 = If you don’t answer, you are out.
contact-best-teammate-say-pet-photos-hedgehog-1 = Let’s use a private chat.
contact-best-teammate-say-pet-photos-hedgehog-2 = Send your photo, not the cat’s.
contact-best-teammate-say-pet-photos-hedgehog-3 = Decide quickly, I am leaving.
