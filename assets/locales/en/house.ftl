# The rooms of the game: who plays, my circle, the help desk, the throw.

## Who is playing

who-title = Who is playing?
who-new = New player
who-create = Ready
who-another-name = Another name
who-alone = One child
who-together = Two children
who-tidy = Tidy up
who-throw-away = Into the tray
# Variables: $name (Id)
who-throw-away-spoken = Into the tray: { $name }
who-tidy-about = Whoever goes into the tray can be brought back.
who-bring-back = Bring back

## The class: four pictures open it

who-class = Class
who-class-title = Which class?
who-class-new-title = A new class
who-class-key = Press your class's four pictures in their order.
who-class-unknown = No class here has these pictures. Try once more.
who-class-again = Press them again
who-class-full = No new class fits on this computer any more.
who-class-erase = Take the last picture back
who-class-change = Change class
who-class-new = Teachers: a new class
who-class-choose = Choose four pictures for the new class.
who-class-chosen = This is the class's code. Write it on the board, then open.
who-class-open = Open the class
# Variables: $number (Number), $picture (Id)
who-class-nth = { $number }. { who-class-picture }
who-class-none = Play without a class
# Variables: $picture (Id)
who-class-picture =
    { $picture ->
        [ger] ger
        [deel] deel
        [boot] boot
        [bowl] bowl
        [buuz] buuz
        [toono] toono
        [fiddle] horse-head fiddle
        [khadag] khadag
       *[bone] anklebone
    }
who-full = 60 players are here now. If you are new, tell your teacher.

## Finding oneself

who-find = Press your animal or colour to find yourself.
# Variables: $animal (Id), $state (Id)
who-find-animal =
    { who-animal }: { $state ->
        [chosen] chosen
       *[not-chosen] see only such players
    }
# Variables: $colour (Id), $state (Id)
who-find-colour =
    { who-colour }: { $state ->
        [chosen] chosen
       *[not-chosen] see only such players
    }
who-nobody-found = No such player. Try another animal or colour.
who-only-read = Not saved here
who-only-read-about = A newer version of the game has saved this player. You can play here, but it is not saved. What was there stays.
# Variables: $number (Number), $animal (Id)
who-child = Child { $number }: { who-animal }
# Variables: $animal (Id)
who-animal =
    { $animal ->
        [camel] camel
        [horse] horse
        [sheep] sheep
        [goat] goat
        [yak] yak
        [dog] dog
        [cat] cat
        [fox] fox
        [hedgehog] hedgehog
        [marmot] marmot
        [crane] crane
       *[hare] hare
    }
# Variables: $other (Id)
who-other =
    { $other ->
        [camel] camel
        [horse] horse
        [sheep] sheep
        [goat] goat
        [yak] yak
        [dog] dog
        [cat] cat
        [fox] fox
        [hedgehog] hedgehog
        [marmot] marmot
        [crane] crane
       *[hare] hare
    }
# Variables: $colour (Id)
who-colour =
    { $colour ->
        [blue] blue
        [amber] amber
        [plum] plum
        [turquoise] turquoise
        [green] green
        [red] red
        [lilac] lilac
       *[sand] sand
    }

# Variables: $animal (Id)
who-name-1 = Curious { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-1 = Curious { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-2 = Cheerful { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-2 = Cheerful { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-3 = Quick { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-3 = Quick { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-4 = Calm { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-4 = Calm { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-5 = Smiling { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-5 = Smiling { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-6 = Brave { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-6 = Brave { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-7 = Careful { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-7 = Careful { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-8 = Lively { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-8 = Lively { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-9 = Wise { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-9 = Wise { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-10 = Kind { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-10 = Kind { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-11 = Nimble { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-11 = Nimble { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-12 = Watchful { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-12 = Watchful { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-13 = Dancing { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-13 = Dancing { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-14 = Singing { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-14 = Singing { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-15 = Drawing { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-15 = Drawing { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-16 = Reading { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-16 = Reading { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-17 = Dreaming { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-17 = Dreaming { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-18 = Travelling { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-18 = Travelling { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-19 = Helpful { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-19 = Helpful { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-20 = Bright { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-20 = Bright { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-21 = Loyal { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-21 = Loyal { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-22 = Friendly { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-22 = Friendly { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-23 = Patient { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-23 = Patient { who-animal } and { who-other }
# Variables: $animal (Id)
who-name-24 = Happy { who-animal }
# Variables: $animal (Id), $other (Id)
who-pair-24 = Happy { who-animal } and { who-other }

## My circle

circle-title = My circle
# Variables: $more (Number)
circle-choose = Whom could you tell when it is hard? Choose { $more } more.
# Variables: $more (Number)
circle-choose-first = Whom could you tell when it is hard? Choose { $more } people.
circle-outsider = Swap one of them for somebody outside the family.
circle-whole = You have five helpers. In the game you ask them for help.
circle-keep = Keep my circle
# Variables: $role (Id)
circle-chosen = { tell-role }: chosen
# Variables: $role (Id)
circle-not-chosen = { tell-role }: not chosen
# Variables: $number (Id)
circle-key = The child helpline: { $number }. Try it on the toy phone.
circle-remember = Now key it without looking.
circle-forgot = One digit differs. Take it back and try, or look.
# Variables: $number (Id)
circle-differs = One digit differs. Take it back and key { $number }.
# Variables: $number (Id)
circle-keyed = { $number }: right. Remember it for when you need it.
circle-calls-nobody = This phone calls nobody. When you need it, call with a real one.
circle-show = Look at the number
circle-erase = Take one digit back
# Variables: $digit (Number)
circle-digit = { $digit }

## The desk

desk-who = Who is playing?
# Variables: $band (Id)
desk-band =
    { $band ->
        [a] 9–10 years
       *[b] 11–12 years
    }
# Variables: $band (Id)
desk-band-spoken = Players: { desk-band }
# Variables: $side (Id), $state (Id)
desk-bone =
    { throw-side }: { $state ->
        [chosen] only these
       *[not-chosen] show only these
    }
# Variables: $what (Id), $title (Id)
desk-spoken = { $what }: { $title }
desk-suggested = Start here
desk-no-cases = Nobody is here. No level file was found.
desk-no-cases-here = Nobody is here. Choose another bone or age.
desk-show-all = Show all
desk-empty = Nobody knocked today.
desk-first = Our help desk. Somebody is waiting!
desk-usual = Whom shall we help first?
desk-all-done = Everybody was helped! You can play again with other people.
desk-printer = Printer
# Variables: $count (Number)
desk-faults = Show an adult: faults: { $count }
desk-print-1 = Ate the paper. Tasty.
desk-print-2 = Ha ha ha! Press again.
desk-print-3 = Resting now. Come later.
desk-print-4 = Printed: one big dot.
desk-print-5 = Out of paper. Just saying.
desk-print-6 = I am not stuck. I am thinking.

## The throw

throw-first = Six bones decide who comes. Press one to turn it.
throw-again = With the same bones the same people come. Throw others for other people.
throw-others = With other people
# Variables: $number (Number), $side (Id)
throw-bone = Bone { $number }: { throw-side }
# Variables: $side (Id)
throw-side =
    { $side ->
        [camel] camel: what we see
        [horse] horse: whom we talk to
        [sheep] sheep: how we treat each other
       *[goat] goat: what we agree to
    }

## The four berkh: whoever has practised all four sides throws the bones

berkh-title = The four berkh
berkh-ready = You have practised all four sides. Throw your bones!
berkh-throw = Throw the bones
berkh-again = Throw again
berkh-landed = The four berkh! The finest throw there is.
# Variables: $side (Id)
berkh-side =
    { $side ->
        [camel] The camel does not hurry. Check, then pass it on.
        [horse] The horse knows its distance. You hold the reins.
        [sheep] The flock turns together. You stand beside a friend.
       *[goat] The goat nibbles everything. You read the small letters.
    }

## Faults

faults-title = For adults: what is wrong
faults-harmless = Everything else can be played. Nothing was deleted.
