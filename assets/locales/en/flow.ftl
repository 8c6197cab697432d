# The stages of a level: knock, play, ripple, rewind, tell, new face, keepsake.

flow-do-begin = Help
flow-do-keep = Leave it so
# Variables: $number (Number)
flow-do-rewind = Back to decision { $number }
flow-do-shelf = Put it on the shelf
flow-told-was-right = Telling an adult was right.

flow-praise-kept-distance = You kept the distance.
flow-praise-checked = You checked by another way first.
flow-praise-kept-warm = You were kind to somebody new.
flow-praise-told = Not alone: you solved it with an adult.
flow-praise-stood-by = You stayed beside them.
flow-praise-thanked = You thanked the one who stood up.
flow-praise-gathered = You stood up together.
flow-praise-mended = You mended it.
flow-praise-read-small = You read the small letters.
flow-praise-paid-nothing = You got it, and paid nothing on top.
flow-praise-put-right = You put it right again.
flow-praise-made-fair = You made the app fair for three visitors.
flow-praise-looked-first = You looked first and passed it on then.
flow-praise-noted-source = You wrote down where it comes from.
flow-praise-brought-word = A true word was there in time.

# Variables: $ending (Id)
flow-ending =
    { $ending ->
        [calm] Calm
        [lonely] Lonely
        [repair] Let’s repair
       *[missed] It passed by
    }
# Variables: $ending (Id)
flow-earlier = Last time: { flow-ending }

flow-new-face-why = What made you decide so?
flow-why-pattern = Three different signs together
flow-why-no-pattern = One or two signs are no pattern
flow-why-stranger = It is a stranger
flow-why-company = Somebody was worried
flow-why-thanks = Somebody stood up alone
flow-why-loudest = Somebody laughed loudest
flow-why-small-letters = The small letters said so
flow-why-origin = It showed who was first
flow-why-time-place = It showed when and where
flow-why-others = Somebody else saw it for themselves
flow-why-looks = It looked like that
flow-why-habit = It is always like this
flow-because-pattern = Yes. Three different signs make a pattern.
flow-because-no-pattern = Yes. Anybody has one or two signs.
flow-because-company = Yes. It’s easier to be brave together.
flow-because-thanks = Yes. A thank-you keeps them standing.
flow-because-small-letters = Yes. Big letters promise, small letters tell.
flow-because-origin = Yes. Find where it began, and it is clear.
flow-because-time-place = Yes. Time and place don’t lie.
flow-because-others = Yes. You can trust the word of one who looked.
flow-look-pattern = Look at the three slips together. There is a pattern.
flow-look-no-pattern = New is not bad. There is no pattern.
flow-look-company = Who is beside the child who is worried?
flow-look-thanks = What does the child standing alone need?
flow-look-small-letters = A big button can be fair, a small one tricky. What did the small letters say?
flow-look-origin = Who was first? Look at that trail again.
flow-look-time-place = When and where? Look at that trail again.
flow-look-others = What did the one who looked say?
flow-ghost = Last time it was this
flow-rewind-title = Back to which decision?
