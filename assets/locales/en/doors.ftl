# Doors: moves of an evening, signs, keys, what the friend says.

## Moves (full form: screen reader, `drive`)

# Variables: $who (Id)
doors-do-open = { cast-nom }: open the door
doors-do-chain = { cast-nom }: put on the chain
doors-do-close = { cast-nom }: close the door
# Variables: $who (Id), $key (Id)
doors-do-give =
    { cast-nom }: { $key ->
        [name] tell the real name
        [photo] hand over the photo
        [secret] tell the secret
        [jersey] tell about the shirt
        [place] tell the place
        [routine] tell the daily plan
       *[alone] tell when nobody is there
    }
doors-do-take = { cast-nom }: take the key back
doors-do-ask = { cast-nom }: ask by another way who this is
# Variables: $who (Id), $day (Number)
doors-do-pin = { cast-nom }: turn the slip of day { $day }
doors-do-tell = { cast-nom }: tell an adult
doors-do-sleep = Sleep until tomorrow

## Buttons

doors-btn-open = Open
doors-btn-chain = Chain
doors-btn-closed = Close
doors-btn-take = Take back
doors-btn-ask = Ask
doors-btn-pin = Turn
doors-btn-tell = Tell
doors-btn-sleep = Sleep
doors-btn-give = Give

## Board

doors-known = The friend knows them
doors-unknown = New to the friend
doors-gone = Went away
doors-settled = Closed by an adult
doors-silent = Quiet
# Variables: $day (Number)
doors-slip-day = Day { $day }
# Variables: $circle (Id)
doors-map =
    { $circle ->
        [city] Somewhere in the city
        [district] They know the district
        [street] They see the street
       *[door] They see the door
    }
# Variables: $answer (Id)
doors-answer =
    { $answer ->
        [on-its-way] The letter is out
        [yes] Yes, it is them
        [no] No, it is somebody else
       *[nobody] Nobody knows them
    }
# Variables: $position (Id)
doors-position =
    { $position ->
        [open] open
        [chain] on the chain
       *[closed] closed
    }
# Variables: $count (Number)
doors-moves-left = Moves left: { $count }
# Variables: $count (Number)
doors-flames = Flames: { $count }/3

## What a visitor says

doors-say-meeting = Let’s meet tomorrow, just us two. Come alone.

## What the friend says

# Variables: $moves (Number)
doors-friend-first = They wrote to me. We have { $moves } moves a day.
# Variables: $who (Id)
doors-friend-reopened = { cast-nom } seems nice. We talk through the chain.
doors-friend-asked = { cast-nom } wants to meet. I said yes.
doors-friend-hesitated = I saw the signs and wondered.
doors-friend-helper = An adult came and helped.
doors-friend-bolted = Three different signs. I bolted it.
doors-friend-kept-key = They did not give my key back.
doors-friend-left = { cast-nom } knocked and went away.
doors-friend-noise = The noise cost a move.

## What was kept

# Variables: $who (Id)
doors-kept-ask = { cast-nom }: the slip that asks to meet
# Variables: $who (Id), $count (Number)
doors-kept-pins = { cast-nom }: signs found: { $count }
doors-kept-card = { cast-nom }: the answer card
doors-kept-hand = { cast-nom }: would not give the key back
doors-kept-keys = { cast-nom }: has a key

# Variables: $who (Id), $position (Id), $count (Number)
doors-spoken = { cast-nom }, door { doors-position }, { doors-flames }

## Names of the signs

# Variables: $sign (Id)
doors-sign =
    { $sign ->
        [plain] just talk
        [flattery] flattery
        [gift] gift
        [secrecy] secret
        [elsewhere] other chat
        [hurry] hurry
        [key] asks a key
        [meeting] meeting
       *[threat] scaring
    }

## What can I do here

doors-how-open = Open: talk closely. Flames grow.
doors-how-chain = Chain: you can talk and keep your distance.
doors-how-close = Close: that person stops talking. You may always close.
doors-how-give = Hand over a key. The circle on the map gets smaller.
doors-how-take = Take a key back that you handed over.
doors-how-pin = Turn a slip: on its back is a sign.
doors-how-ask = Ask another way: the answer comes tomorrow.
doors-how-tell = Tell an adult: tomorrow they come and help.
doors-how-sleep = Sleep: a new day begins, and the stones come back.

## The first time

doors-guide-door = Choose a door. Then choose below what to do.
doors-guide-stones = Every stone is one move. No need to hurry.
doors-guide-moon = No stones left. Press the moon for tomorrow.
doors-guide-turn = Turn a slip. There is a sign on its back.
doors-guide-signs = Three different signs at one door are a pattern.
doors-guide-flames = Good talk lights flames. Through the chain too.
doors-guide-last = Today is the last day.

## Hints

doors-hint-sleep = No stones left. Press the moon.
doors-hint-keys = There is a pattern at this door. In whose hand is the key?
doors-hint-pattern = Look at this door’s signs together. Which distance is right?
doors-hint-tell = Showing a pattern like this to an adult makes it easier.
doors-hint-differs = Look at the card again. What does it say?
doors-hint-ask = Your friend does not know this one. You can ask another way.
doors-hint-turn = No slip at this door was turned yet.
doors-hint-chain = This one is closed. A chain lets them talk at a distance.
doors-hint-more = There are slips here that were not turned.
doors-hint-look = Look at the flames, the cards, the slips.

doors-new-face-well = Both doors stand right.
doors-new-face-next = When in doubt, the chain is enough.
