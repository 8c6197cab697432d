# The stages of a level: knock, play, ripple, rewind, tell, new face, keepsake.

flow-do-begin = Help
flow-do-keep = Leave it so
# Variables: $number (Number)
flow-do-rewind = Back to decision { $number }
flow-do-shelf = Put it on the shelf
flow-rewind = You can go back to any decision.
flow-told-was-right = Telling an adult was right.

flow-praise-kept-distance = You kept the distance.
flow-praise-checked = You checked by another way first.
flow-praise-kept-warm = You stayed warm with somebody new.
flow-praise-told = Not alone: you solved it with an adult.

# Variables: $ending (Id)
flow-ending =
    { $ending ->
        [calm] Calm
        [lonely] Lonely
        [repair] Let’s repair
       *[missed] It passed by
    }
# Variables: $ending (Id)
flow-earlier = The way before: { flow-ending }

flow-new-face-why = What made you decide so?
flow-new-face-well = Both doors stand at the right distance.
flow-new-face-next = The chain is enough for somebody who waits. Close when there is a pattern.
flow-why-pattern = Three different signs together
flow-why-no-pattern = One or two signs are no pattern
flow-why-stranger = Because it is a stranger
flow-because-pattern = Yes. Three different signs together made a pattern.
flow-because-no-pattern = Yes. Anybody has one or two signs.
flow-look-pattern = Not on one slip alone. Look at all three: there is a pattern.
flow-look-no-pattern = New is not bad. Count the signs: there is no pattern.
flow-ghost = Last time it was this
