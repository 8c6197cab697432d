# Free diamonds: fine print, contract. The goat is the hero inside the app. Fair and tricky buttons use the same pool of labels.

contract-free-diamonds-title = Free diamonds
contract-free-diamonds-wish = { -maral } wants a free pack of goat stickers.
contract-free-diamonds-learn = Compare the address with the card. Read the small letters, then decide. You can mend, and tell.

## Help desk: 1 Maral, 2 Tamir, 3 Maral

contract-free-diamonds-knock-1 = I found goat stickers! Three pages, and each says “I’m the real one”.
contract-free-diamonds-knock-2 = Let’s look together. If I stop moving, don’t worry: the video froze.
contract-free-diamonds-knock-3 = I can repair anything. Except goats.

## Screens

contract-free-diamonds-screen-doors = Where is the goat?
contract-free-diamonds-screen-page = The goat pack
contract-free-diamonds-screen-login = The goat begs for a code
contract-free-diamonds-screen-dead = Nearly there…
contract-free-diamonds-screen-offers = Diamond offers
contract-free-diamonds-screen-boxes = The goat’s list
contract-free-diamonds-screen-shame = The goat has a question
contract-free-diamonds-screen-permit = The goat asks: may I?
contract-free-diamonds-screen-exit = The goat waves goodbye

## Doors: ways to a page

contract-free-diamonds-door-1 = Goat stickers
contract-free-diamonds-door-2 = All funny goats here
contract-free-diamonds-door-3 = This page has every goat
contract-free-diamonds-door-4 = Tap here and a goat runs over

## Page

contract-free-diamonds-get-1 = Get it
contract-free-diamonds-get-2 = Goat for my phone
contract-free-diamonds-get-3 = Put this pack on my phone
contract-free-diamonds-get-4 = Make that goat run to me now
contract-free-diamonds-story-1 = Hear the goat’s story
contract-free-diamonds-story-2 = See how a goat became a star
contract-free-diamonds-sign-toogood = A thousand free diamonds, with goat
contract-free-diamonds-sign-hurry = Hurry, only two goats left

## Login

contract-free-diamonds-code-1 = Put in my picture code
contract-free-diamonds-code-2 = Press my four code pictures
contract-free-diamonds-nocode-1 = Go in without a code
contract-free-diamonds-nocode-2 = Go on without telling a code

## Offers: priced in diamonds

# slot: bubble
contract-free-diamonds-btn-offers-1 = Diamond pack
# slot: bubble
contract-free-diamonds-btn-offers-2 = A pack for seven diamonds
# slot: bubble
contract-free-diamonds-btn-offers-3 = Three diamonds with the pack
# slot: bubble
contract-free-diamonds-btn-offers-4 = One diamond for taking one pack

## Boxes: keep, extra, none wanted, nice, vague

contract-free-diamonds-box-keep-1 = Keep it
contract-free-diamonds-box-keep-2 = Keep it right here
contract-free-diamonds-box-keep-3 = Leave it on this phone
contract-free-diamonds-box-keep-4 = Let my pack stay on my phone
contract-free-diamonds-box-extra-1 = Camel too
contract-free-diamonds-box-extra-2 = Add a camel pack
contract-free-diamonds-box-extra-3 = One camel with the goat
contract-free-diamonds-box-extra-4 = One camel to keep the goat company
contract-free-diamonds-box-not-1 = No extras
contract-free-diamonds-box-not-2 = I want no extras
contract-free-diamonds-box-not-3 = No letters or other stickers
contract-free-diamonds-box-not-4 = I want nothing but this one pack
contract-free-diamonds-box-nice-1 = Gold trim
contract-free-diamonds-box-nice-2 = Green hats for goats
contract-free-diamonds-box-nice-3 = A star on every goat
contract-free-diamonds-box-nice-4 = Draw four little boots on every goat
contract-free-diamonds-box-vague-1 = Make it nicer
contract-free-diamonds-box-vague-2 = Make everything even nicer
contract-free-diamonds-box-vague-3 = Make it very very nice
contract-free-diamonds-box-vague-4 = So nice that even a goat smiles

## Question: yes, no

contract-free-diamonds-yes-shame-fits-1 = Keep my pack for me
contract-free-diamonds-yes-shame-fits-2 = Yes, bring it to this phone
contract-free-diamonds-yes-shame-unfit-1 = Let the goat bleat at me daily
contract-free-diamonds-yes-shame-unfit-2 = Yes, let the goat use my phone
contract-free-diamonds-yes-shame-vague-1 = Make it nicer
contract-free-diamonds-yes-shame-vague-2 = Yes, the nicest way of all
contract-free-diamonds-no-shame-1 = No, boredom
contract-free-diamonds-no-shame-2 = No, I’ll watch stones
contract-free-diamonds-no-shame-3 = No, laughing isn’t my thing
contract-free-diamonds-no-shame-4 = No, I’ll just look at a wall

## Permission

contract-free-diamonds-yes-permit-fits-1 = Keep the pack on this phone
contract-free-diamonds-yes-permit-fits-2 = Show stickers in this phone’s chat
contract-free-diamonds-yes-permit-unfit-1 = Read the list of all friends
contract-free-diamonds-yes-permit-unfit-2 = Always see where this phone is
contract-free-diamonds-yes-permit-vague-1 = Make everything easy
contract-free-diamonds-yes-permit-vague-2 = Make the goat even happier
contract-free-diamonds-no-permit-1 = Not now
contract-free-diamonds-no-permit-2 = No, some other time
contract-free-diamonds-no-permit-3 = No, this is quite enough
contract-free-diamonds-no-permit-4 = No, I don’t need it this time

## Exit

contract-free-diamonds-more-1 = See one more goat
contract-free-diamonds-more-2 = Hear the next goat story
contract-free-diamonds-keep-1 = Save my pack
contract-free-diamonds-keep-2 = Save my pack on this phone

## Ripple: after the bell. Maral: thing, nothing, open, bell. Tamir: mended, clean.

contract-free-diamonds-ripple-thing = The goat fits in the phone. Only its horns stick out.
contract-free-diamonds-ripple-nothing = The phone is empty. The goat runs round in my head.
contract-free-diamonds-ripple-open = One line is not mended yet. Let’s mend it with an adult.
contract-free-diamonds-ripple-mended = Mended! Even my video didn’t freeze.
contract-free-diamonds-ripple-bell = The bell rang. The goat went to class too.
contract-free-diamonds-ripple-clean = Nothing extra came along.
contract-free-diamonds-ripple-visitors = All three came out with the goat!

## Endings, keepsake

contract-free-diamonds-ending-calm = { -maral } has her goat stickers. Everything else is in its place.
contract-free-diamonds-ending-lonely = { -maral } has no stickers. The known address is waiting. You can go in again.
contract-free-diamonds-ending-repair = Some things are not mended. Tell an adult, and tomorrow you can mend them together.
contract-free-diamonds-ending-missed = The bell rang. It is not too late. You can look again together tomorrow.
contract-free-diamonds-keepsake = A goat sticker. It sticks to anything.

## New face

contract-free-diamonds-case-cinema-rush-scene = A child is in a hurry to the film. The app shows two buttons.
contract-free-diamonds-case-cinema-rush-screen = The film is starting!
# slot: bubble
contract-free-diamonds-case-cinema-rush-btn-1 = A ticket
# slot: bubble
contract-free-diamonds-case-cinema-rush-btn-2 = One ticket right now
# slot: bubble
contract-free-diamonds-case-cinema-rush-btn-3 = Give me the softest seat
# slot: bubble
contract-free-diamonds-case-cinema-rush-btn-4 = One ticket before the film starts
contract-free-diamonds-case-cinema-permit-scene = A cinema app asks a child for permission.
contract-free-diamonds-case-cinema-permit-screen = The app asks: may I?
contract-free-diamonds-case-cinema-permit-fits = Keep the ticket on this phone
contract-free-diamonds-case-cinema-permit-unfit = Look at all pictures on the phone
contract-free-diamonds-case-cinema-permit-no = Not now
contract-free-diamonds-case-cinema-page-scene = A child looks for a film ticket and has found a page.
contract-free-diamonds-case-cinema-page-screen = The ticket page
contract-free-diamonds-case-cinema-page-door = Film tickets are here
contract-free-diamonds-case-cinema-page-code = Put in my picture code
contract-free-diamonds-case-cinema-page-nocode = Go in without a code
