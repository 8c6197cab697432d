# Trace: a map, posts, four trails. A post never tells whether it is true; only its trails do.

## Moves (full form: screen reader, `drive`)

# Variables: $post (Number), $thread (Id)
trace-do-pull =
    Follow a trail of post { $post }: { $thread ->
        [first] { trace-thread-first }
        [when] { trace-thread-when }
        [else] { trace-thread-else }
       *[pays] { trace-thread-pays }
    }
# Variables: $post (Number)
trace-do-hold = Hold post { $post } in your hand
# Variables: $post (Number)
trace-do-let-go = Put post { $post } back
# Variables: $post (Number)
trace-do-pass = Pass post { $post } on
# Variables: $post (Number)
trace-do-note = Pass post { $post } on with a note
# Variables: $post (Number)
trace-do-report = Report post { $post } to be checked
# Variables: $turn (Number)
trace-do-end = End turn { $turn }

## Buttons

trace-btn-pull = Follow
trace-btn-hold = Hold
trace-btn-let-go = Put back
trace-btn-pass = Pass on
trace-btn-note = With a note
trace-btn-report = Report
trace-btn-end = End turn

## What can I do here

trace-how-pull = One glass follows one trail: it can be clear, faint or broken off.
trace-how-hold = While you hold it, a post stays in the places whose light is bright.
trace-how-let-go = Put it back and your hand is free.
trace-how-pass = A post that you pass on reaches the next place each turn.
trace-how-note = Write down what you found: a true post helps everybody, a false one misleads only half.
trace-how-report = One glass reports what you found: a false post is wiped out, a true one comes back late.
trace-how-end = End the turn: posts move on, the sun sinks and the glasses fill again.

## The four trails: questions

trace-thread-first = Who was first?
trace-thread-when = When and where?
trace-thread-else = Who else says?
trace-thread-pays = Who will pay?

## The post: its kind, its sender. The sender does not tell whether it is true.

trace-kind-notice = Notice
trace-kind-picture = Picture
trace-kind-offer = Offer
trace-kind-rumour = Rumour
# Variables: $who (Id)
trace-sender-friend = Our friend { cast-nom }
trace-sender-page = A popular page
# Granny Tsermaa forwards all that she gets.
# Variables: $who (Id)
trace-sender-grandmother = { cast-nom } again
trace-sender-stranger = Somebody unknown
# A child whom few listen to and who notices a lot.
# Variables: $who (Id)
trace-sender-outsider = Watchful { cast-nom }

## Faint trails: they fit the true and the false

trace-weak-first-1 = A neighbour’s cousin, they say.
trace-weak-first-2 = Somebody’s sister sent it, perhaps.
trace-weak-first-3 = From a friend’s friend.
trace-weak-when-1 = Some day, some place.
trace-weak-when-2 = It might be ours.
trace-weak-when-3 = Some weekday, it seems.
trace-weak-else-1 = Two others wrote it alike.
trace-weak-else-2 = Four people liked it.
trace-weak-else-3 = A friend heard it too.
trace-weak-pays-1 = Somebody may gain a little.
trace-weak-pays-2 = Somebody pays, most likely.
trace-weak-pays-3 = A profit, so it seems.

## Broken trails: they tell nothing

trace-silent-first-1 = That phone is switched off.
trace-silent-first-2 = The first message is gone.
trace-silent-first-3 = Nobody wrote a name.
trace-silent-when-1 = No date, no place name.
trace-silent-when-2 = The date has rubbed off.
trace-silent-when-3 = Nobody can tell when, where.
trace-silent-else-1 = Nobody has answered.
trace-silent-else-2 = The one I asked sleeps.
trace-silent-else-3 = The line broke off.
trace-silent-pays-1 = No name, price or address.
trace-silent-pays-2 = Nothing here about money.
trace-silent-pays-3 = Nobody spoke of money.

## When the sun sets, when a check is done

trace-say-spared = The false post reached nobody.
trace-say-half = Half of them read the note and stayed.
trace-say-answered-false = Checked. It is false. It is wiped out everywhere.
trace-say-answered-true = Checked. It is true after all. The one who sent it feels hurt.
trace-say-lamp-out = One place has put out its light. For now they take no post from the desk.

## The first time

trace-guide-card = Open a post and read it. Then follow a trail.
trace-guide-look = You have two glasses a turn. You can follow one more trail.
trace-guide-pass = True? Pass it on. False? Hold it. Not sure? Add a note.
trace-guide-hold = Hold it. A post that runs stops where the light is bright.
trace-guide-note = In doubt, write what you found. A note keeps the good and halves the harm.
trace-guide-report = If what you found says “false”, you can report it. One person checks, so you wait.
trace-guide-end = When you are done, end the turn. Posts move and the sun sinks.

## Hints

trace-hint-big = Of the posts nobody has followed, this one matters to most people.
trace-hint-thread = There is a glass left, and a trail too.
trace-hint-pass = What you found says “true”. If it leaves now, it is in time.
trace-hint-hold = This post runs by itself. What you found says “false”.
trace-hint-note = It is unclear, and the sun is near. You can pass it on with a note.
trace-hint-end = This turn seems done. You can end it.

## New face

trace-new-face-well = Everybody there is all right.
trace-new-face-next = When in doubt, follow a trail first.

## Something to show

trace-kept-note = A note: what I found
trace-kept-report = An envelope: reported and checked
trace-kept-place = A place that needs help
trace-kept-unsure = I don’t know whether it is true

## Board (some for the screen reader only)

# Variables: $turn (Number), $turns (Number)
trace-turn = Turn: { $turn }/{ $turns }
# Variables: $left (Number)
trace-looks = Glasses left: { $left }
# Variables: $count (Number)
trace-people =
    { $count ->
        [one] { $count } person in each place
       *[other] { $count } people in each place
    }
# Variables: $left (Number)
trace-sun =
    { $left ->
        [0] The sun sets at the end of this turn
        [one] { $left } turn until the sun sets
       *[other] { $left } turns until the sun sets
    }
trace-runs = Runs by itself
trace-waits = Waits to be passed on
trace-meant = Matters to this place
trace-late = Sent now, it comes too late
# Variables: $lamp (Id)
trace-lamp =
    { $lamp ->
        [bright] The light is bright
        [dim] The light is dim
       *[out] The light is out
    }
# Variables: $strength (Id)
trace-strength =
    { $strength ->
        [strong] A clear trail
        [weak] A faint trail
       *[silent] The trail breaks off
    }
# Variables: $status (Id)
trace-status =
    { $status ->
        [tray] On the desk
        [held] In the hand
        [passed] Passed on
        [noted] Passed on with a note
        [reported] Being checked
        [gone] Wiped out
       *[done] Its sun has set
    }
# Variables: $number (Number)
trace-post = Post { $number }
# Variables: $left (Number)
trace-answer =
    { $left ->
        [0] The answer comes at the end of this turn
        [one] { $left } turn until the answer
       *[other] { $left } turns until the answer
    }
# Variables: $helped (Number), $badly (Number)
trace-places = Help reached: { $helped }. Having a hard time: { $badly }.
trace-true = True
trace-false = False
trace-desk = Our desk
