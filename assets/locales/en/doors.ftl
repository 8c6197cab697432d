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
