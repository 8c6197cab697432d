# Fine print: an invented app, a magnifying glass, a till roll. Big letters promise, small letters tell. Small letters never lie.

## Moves (full form: screen reader, `drive`)

fine-do-scroll = Move the screen up and look below
fine-do-wait = Wait and let one minute pass
fine-do-back = Go back one screen
fine-do-walk-out = Leave the app and put the phone away
fine-do-ask = Ask { -saraa(case: "acc") }
fine-do-tell = Tell { -saraa(case: "acc") } what happened
# Variables: $what (Id)
fine-do-mend =
    Mending corner: { $what ->
        [friends] let the friends know
        [code] make a new picture code
        [sub] stop the weekly paying
       *[money] get the money back
    }
# Variables: $piece (Id), $screen (Number)
fine-do-put =
    Screen { $screen }: { $piece ->
        [big] put a big fair button on it
        [picture] put a picture on it
        [plain] put plain words on it
        [empty] put empty boxes on it
       *[kept] put a bookmark on it
    }
# Variables: $piece (Id), $screen (Number)
fine-do-lift =
    Screen { $screen }: { $piece ->
        [big] take the big fair button off
        [picture] take the picture off
        [plain] take the plain words off
        [empty] take the empty boxes off
       *[kept] take the bookmark off
    }
fine-do-walk = Let the three visitors walk through
fine-do-leave = Stop mending and go on

## Buttons

fine-btn-press = Press
fine-btn-tick = Tick
fine-btn-magnify = Use the glass
fine-btn-scroll = Look below
fine-btn-wait = Wait
fine-btn-back = Back
fine-btn-ask = Ask
fine-btn-mend = Mending corner
fine-btn-walk = Let them walk
fine-btn-leave = Go on

## What can I do here

fine-how-press = Press: the next screen comes. It takes a minute.
fine-how-tick = Put a tick in, or take it out. It takes a minute.
fine-how-magnify = Use the glass: the small letters open. It takes a minute.
fine-how-scroll = Look below: the lower lines come up. It takes a minute.
fine-how-wait = Wait: one minute passes. See what changes.
fine-how-back = Back: the screen before comes. From the first screen you leave the app. It takes a minute.
fine-how-ask = Ask: the teacher looks with you for three minutes. After something happened, telling takes no minute.
fine-how-mend = The mending corner changes the code. It sends one request a day: stop paying, or give back.
fine-how-walk = Three visitors go through the app. You can try as often as you like.
fine-how-leave = You stop mending and go on.

## Pieces for mending

fine-piece-big = Big button
fine-piece-picture = Picture
fine-piece-plain = Plain words
fine-piece-empty = Empty boxes
fine-piece-kept = Bookmark
fine-how-piece-big = The fair button becomes the biggest. Granny reads one line more.
fine-how-piece-picture = The fair button gets a picture. A picture on a tricky one stays too.
fine-how-piece-plain = All words become plain. But all buttons grow equal, and the upper one comes first.
fine-how-piece-empty = Ticks that the app put in go away, and the boxes are empty.
fine-how-piece-kept = The hurrying clock goes away. Granny rests and reads on from where she stopped.

## The app’s own words

fine-btn-next = Next
fine-btn-tick-all = Tick all
fine-btn-done = Done
fine-btn-cross = Close
fine-note-clock = Time is running out
fine-note-seats = Free seats in the hall
fine-note-address = Address of this page
fine-note-spinner = Please wait…

## Small letters: six words at most, always true

# Variables: $count (Number)
fine-cost-money =
    { $count ->
        [1000] 1,000
        [1500] 1,500
        [2000] 2,000
        [2500] 2,500
        [3000] 3,000
        [4000] 4,000
        [4500] 4,500
        [5500] 5,500
       *[other] { $count }
    } tögrög more
fine-cost-sub = Costs money every week
# Variables: $count (Number)
fine-cost-friends =
    { $count ->
        [one] A message to { $count } friend
       *[other] Messages to { $count } friends
    }
# Variables: $count (Number)
fine-cost-data =
    { $count ->
        [one] Passes on { $count } private fact
       *[other] Passes on { $count } private facts
    }
# Variables: $count (Number)
fine-cost-mins =
    { $count ->
        [one] Takes { $count } minute
       *[other] Takes { $count } minutes
    }
fine-cost-code = Somebody else gets the picture code
fine-cost-lose = Then the thing cannot come
fine-cost-lies = This clock starts again
fine-cost-seats = These seats are true
fine-cost-none = Nothing more

## What Saraa says

fine-say-pointed = Let’s look at this one together.
fine-say-nothing-odd = I found no hidden price here.
fine-say-told = Thank you for telling me. I’ll sit with you.
fine-say-told-friends = Thank you for telling me. I’ll sit with you. I let the friends know.
fine-say-mend-next = I’m here. Let’s mend it in the mending corner.

## What partner and friend say

fine-say-new-code = A new code. The lock is ours again.
fine-say-code-gone = That page took the new code too. Back first, then we change it.
fine-say-sub-stopped = Stopped. No paying every week now.
fine-say-money-back = The money came back.
fine-say-tell-first = The form asks for a grown-up’s name. Let’s tell the teacher first.
fine-say-friend-bothered = A message came from you. Did you write it?
fine-say-sticker-gone = A sticker slipped out of the phone.
fine-say-printed-friends = Messages went to friends. We can tell the teacher.
fine-say-printed-code = The code went to another page. A new one helps.
fine-say-inked-money = More money went than we meant. We can get it back.
fine-say-inked-sub = Now it’s paid every week. That can be stopped.
fine-say-advert = A painted way out. Behind it: an advert. We’re still here.
fine-say-dawdled = Some minutes went by.
fine-say-clock = The clock coughed and started again!
fine-say-seat = One seat less in the hall.
fine-say-hall-full = The hall is full. There’s a film tomorrow too.
fine-say-arrived = It’s here, it’s here!
fine-say-outlined = It’s here. But only an outline. Let’s save it.
fine-say-kept = Now it’s in the pocket.
fine-say-stuck = Nothing came. See the lamp: it got stuck there.
fine-say-mend-begin = Now let’s make the app fair. Three visitors will try it.
# Variables: $out (Number)
fine-say-walked =
    { $out ->
        [0] All three got stuck. Let’s change it and try again.
        [1] { $out } visitor came out. Let’s change it and try again.
        [3] All three came out! The app is fair now.
       *[other] { $out } visitors came out. Let’s change it and try again.
    }

## Visitors

fine-visitor-hurry = The hurried one
fine-visitor-small = The small one
fine-visitor-granny = Granny
fine-why-tick = A tick that the app put in held me up.
fine-why-size = I pressed the biggest.
fine-why-picture = I pressed the one with the picture.
fine-why-bright = I pressed the bright one.
fine-why-tired = Tired from reading.

## New face

fine-new-face-well = Well looked. Nothing extra came along.
fine-new-face-next = Next time let’s read the small letters. They tell.

## Hints

fine-hint-dead = Nothing moves here. Only Back works.
fine-hint-tell = One line is not mended. Who could help? Telling takes no minute.
fine-hint-mend = One line is not mended. What can be done in the mending corner?
fine-hint-off-page = The code is out, and this is a strange page. Back first.
fine-hint-lamp = A lamp burns over a screen. What got stuck there?
fine-hint-keep = Only its outline is here. How does it become solid?
fine-hint-late = Only few minutes are left. What matters most?
fine-hint-other-way = This one costs something. There is always a fair way. Which?
fine-hint-admits = This one says its price openly. Do we need it?
fine-hint-fair = Here the small letters say “nothing more”.
fine-hint-signs = This page promises or hurries. What will its small letters say?
fine-hint-address = It asks for the code. Is the address the one on the card?
fine-hint-fold = There is more at the bottom of the screen.
fine-hint-ticked = This line has a tick already. Did we put it there?
fine-hint-box = This line doesn’t say what it does. The glass can tell.
fine-hint-fits = Does the thing need this wish?
fine-hint-clock = What happens when this clock gets to zero?
fine-hint-look = Hold the glass over one of them.
fine-hint-go = Everything is in order. On you go.
fine-hint-pieces = Which piece could help on this screen?
fine-hint-walk = Let the visitors walk through.
fine-hint-stop = A visitor stopped here. What stopped them?

## The first time

fine-guide-glass = Big letters promise, small letters tell. Hold the glass over one.
fine-guide-press = Now press one. Each thing takes a minute: a bead falls.
fine-guide-roll = See the roll. Pencil can still be changed. Ink has happened.
fine-guide-tick = Some lines have a tick already. Leave it, or take it out?
fine-guide-yes-no = Does the thing need this wish? Yes is fine, no is fine.
fine-guide-door = Look at the address through the glass. Are its three pictures those of the card?
fine-guide-exit = The last screen. Is the thing here? Then out.
fine-guide-lamp = A lamp came on. Go back there. Nothing is lost.
fine-guide-tell = Never mind. Go back, tell, mend. Telling takes no minute.
fine-guide-mend = Lay pieces on a screen. Then let the visitors walk.

## What can be shown

fine-show-ink-money = Receipt: more money went
fine-show-ink-sub = Receipt: paid every week
fine-show-ink-friends = Receipt: messages went to friends
fine-show-ink-code = Receipt: a page took a code
fine-show-read = Small letters we read
fine-show-clock = The clock that started again
fine-show-sign = An odd page with another address
fine-show-lamp = The lamp: where it got stuck
fine-show-receipt = The paper receipt

## Board: phone, roll, card, screens to mend (some only for the screen reader)

fine-btn-leave-app = Leave the app
fine-btn-mend-friends = Let them know
fine-btn-mend-code = New code
fine-btn-mend-sub = Stop paying
fine-btn-mend-money = Money back
fine-card = The real address
# Variables: $picture (Id)
fine-address =
    { $picture ->
        [goat] goat
        [star] star
        [tea] tea
        [moon] moon
        [ger] ger
       *[fish] fish
    }
fine-ticked = ticked
fine-empty = not ticked
fine-reread = Read the small letters again
fine-roll = Till roll
fine-roll-empty = Empty so far
# Variables: $count (Number)
fine-pencil =
    { $count ->
        [one] In pencil: { $count } line
       *[other] In pencil: { $count } lines
    }
fine-mended = Mended
# Variables: $count (Number)
fine-minutes-left = Minutes left: { $count }
fine-stuck = A lamp: it got stuck here
fine-thing-away = The thing has not come yet
fine-thing-outlined = Only the thing’s outline has come
fine-thing-solid = The thing is in the pocket
fine-thing-stuck = The thing got stuck
fine-mend-clock = With a hurrying clock
fine-mend-ticked = With a tick that the app put in
fine-mend-vague = With vague words
# Variables: $number (Number), $size (Number)
fine-mend-right = Button { $number }: fair, size { $size }
# Variables: $number (Number), $size (Number)
fine-mend-other = Button { $number }: tricky, size { $size }
fine-mend-picture = with a picture
# Variables: $piece (Id), $count (Number)
fine-piece-left =
    { $piece ->
        [big] { fine-piece-big }
        [picture] { fine-piece-picture }
        [plain] { fine-piece-plain }
        [empty] { fine-piece-empty }
       *[kept] { fine-piece-kept }
    }: { $count } left
# Variables: $visitor (Id)
fine-visitor =
    { $visitor ->
        [hurry] { fine-visitor-hurry }
        [small] { fine-visitor-small }
       *[granny] { fine-visitor-granny }
    }
# Variables: $visitor (Id)
fine-way =
    { $visitor ->
        [hurry] Presses the biggest button.
        [small] Presses the button with a picture.
       *[granny] Reads everything. Gets tired.
    }
# Variables: $visitor (Id), $why (Id)
fine-stopped =
    { fine-visitor }: { $why ->
        [tick] { fine-why-tick }
        [size] { fine-why-size }
        [picture] { fine-why-picture }
        [bright] { fine-why-bright }
       *[tired] { fine-why-tired }
    }
# Variables: $visitor (Id)
fine-out = { fine-visitor }: out with a ticket
