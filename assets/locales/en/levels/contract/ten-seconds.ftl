# Just ten seconds: fine print, contract. A film, an app in a hurry. Fair and tricky buttons use the same pool of labels.

contract-ten-seconds-title = Just ten seconds
contract-ten-seconds-wish = { -anu } wants a ticket for the film at the culture centre.
contract-ten-seconds-learn = Don’t hurry, read the small letters. Take what you came for and walk out. Then mend the app.

## Help desk: 1 Anu, 2 Maral, 3 Anu

contract-ten-seconds-knock-1 = I want a film ticket. This app is in more of a hurry than me.
contract-ten-seconds-knock-2 = Let’s look together. I can repair clocks.
contract-ten-seconds-knock-3 = Not even our lift hurries me like this.

## Screens

contract-ten-seconds-screen-hurry = Just ten seconds!
contract-ten-seconds-screen-offers = Diamond offers
contract-ten-seconds-screen-boxes = The ticket’s list
contract-ten-seconds-screen-shame = The app has a question
contract-ten-seconds-screen-permit = The app asks: may I?
contract-ten-seconds-screen-pay = The counter
contract-ten-seconds-screen-exit = The hall door

## The screen in a hurry

# slot: bubble
contract-ten-seconds-btn-hurry-1 = Get it
# slot: bubble
contract-ten-seconds-btn-hurry-2 = My ticket right away
# slot: bubble
contract-ten-seconds-btn-hurry-3 = One ticket for me now
# slot: bubble
contract-ten-seconds-btn-hurry-4 = Throw one ticket to me quickly
contract-ten-seconds-side-hurry = Spin the lucky wheel

## Offers: priced in diamonds

# slot: bubble
contract-ten-seconds-btn-offers-1 = Diamond ticket
# slot: bubble
contract-ten-seconds-btn-offers-2 = A ticket for seven diamonds
# slot: bubble
contract-ten-seconds-btn-offers-3 = Three diamonds with the ticket
# slot: bubble
contract-ten-seconds-btn-offers-4 = One diamond for taking one ticket

## Boxes: keep, extra, none wanted, nice, vague

contract-ten-seconds-box-keep-1 = Keep it
contract-ten-seconds-box-keep-2 = Keep my ticket here
contract-ten-seconds-box-keep-3 = Leave it on this phone
contract-ten-seconds-box-keep-4 = Let my ticket stay on my phone
contract-ten-seconds-box-extra-1 = Toy goat
contract-ten-seconds-box-extra-2 = One toy goat too
contract-ten-seconds-box-extra-3 = A toy goat in a seat
contract-ten-seconds-box-extra-4 = Sit a soft goat next to me
contract-ten-seconds-box-not-1 = No extras
contract-ten-seconds-box-not-2 = I want no extras
contract-ten-seconds-box-not-3 = No letters or adverts or trimmings
contract-ten-seconds-box-not-4 = I want nothing but the ticket
contract-ten-seconds-box-nice-1 = Gold trim
contract-ten-seconds-box-nice-2 = Goat on my ticket
contract-ten-seconds-box-nice-3 = A star in the corner
contract-ten-seconds-box-nice-4 = One song when the ticket comes out
contract-ten-seconds-box-vague-1 = Make it nicer
contract-ten-seconds-box-vague-2 = Make films even nicer
contract-ten-seconds-box-vague-3 = Make it very very nice
contract-ten-seconds-box-vague-4 = So nice that the whole hall smiles

## Question: yes, no

contract-ten-seconds-yes-shame-fits-1 = Hold my seat for me
contract-ten-seconds-yes-shame-fits-2 = Yes, I want my seat
contract-ten-seconds-yes-shame-unfit-1 = Sing to me every day
contract-ten-seconds-yes-shame-unfit-2 = Yes, play on my phone
contract-ten-seconds-yes-shame-vague-1 = Make it nicer
contract-ten-seconds-yes-shame-vague-2 = Yes, the nicest way of all
contract-ten-seconds-no-shame-1 = No, yawn
contract-ten-seconds-no-shame-2 = No, I’ll watch windows
contract-ten-seconds-no-shame-3 = No, I really hate fun
contract-ten-seconds-no-shame-4 = No, I’ll stay home and count socks

## Permission

contract-ten-seconds-yes-permit-fits-1 = Keep the ticket on this phone
contract-ten-seconds-yes-permit-fits-2 = Read the ticket at the door
contract-ten-seconds-yes-permit-unfit-1 = Read the list of all friends
contract-ten-seconds-yes-permit-unfit-2 = Look at every picture on the phone
contract-ten-seconds-yes-permit-vague-1 = Make everything easy
contract-ten-seconds-yes-permit-vague-2 = Make the film even happier
contract-ten-seconds-no-permit-1 = Not now
contract-ten-seconds-no-permit-2 = No, some other time
contract-ten-seconds-no-permit-3 = No, this is quite enough
contract-ten-seconds-no-permit-4 = No, I don’t need it this time

## The counter

# slot: bubble
contract-ten-seconds-btn-pay-1 = Pay now
# slot: bubble
contract-ten-seconds-btn-pay-2 = Pay for my ticket
# slot: bubble
contract-ten-seconds-btn-pay-3 = Pay for one film ticket
# slot: bubble
contract-ten-seconds-btn-pay-4 = Pay and then run to the film
contract-ten-seconds-line-keep = Keep the ticket on this phone
contract-ten-seconds-line-extra = Add one soft goat
contract-ten-seconds-line-vague = Make everything nice
contract-ten-seconds-total = Total: all ticked lines

## Exit

contract-ten-seconds-more-1 = Watch one more
contract-ten-seconds-more-2 = Watch the next goat clip
contract-ten-seconds-keep-1 = Save my ticket
contract-ten-seconds-keep-2 = Save my ticket on this phone

## Ripple: after the bell. Anu: thing, nothing, open, bell. Maral: mended, clean, visitors.

contract-ten-seconds-ripple-thing = What a film! I even waited for the end.
contract-ten-seconds-ripple-nothing = Cold outside. On the way we made up a film of our own.
contract-ten-seconds-ripple-open = One line is not mended yet. Let’s mend it with an adult.
contract-ten-seconds-ripple-mended = Mended! I didn’t even need a screwdriver.
contract-ten-seconds-ripple-bell = The bell rang. The bus has its lamps on already.
contract-ten-seconds-ripple-clean = Nothing extra came along.
contract-ten-seconds-ripple-visitors = All three came out with tickets. Granny has a front seat!

## Endings, keepsake

contract-ten-seconds-ending-calm = { -anu } saw her film. Everything else is in its place.
contract-ten-seconds-ending-lonely = { -anu } went without a ticket. The door is open. You can go in again.
contract-ten-seconds-ending-repair = Some things are not mended. Tell an adult, and tomorrow you can mend them together.
contract-ten-seconds-ending-missed = The bell rang. It is not too late. There is a film tomorrow too.
contract-ten-seconds-keepsake = A ticket stub. A goat ate one corner.

## New face

contract-ten-seconds-case-camel-rush-scene = A child is getting camel stickers. There are two buttons.
contract-ten-seconds-case-camel-rush-screen = The camel is in a hurry!
# slot: bubble
contract-ten-seconds-case-camel-rush-btn-1 = Get it
# slot: bubble
contract-ten-seconds-case-camel-rush-btn-2 = My pack right now
# slot: bubble
contract-ten-seconds-case-camel-rush-btn-3 = Give me the two-humped camel
# slot: bubble
contract-ten-seconds-case-camel-rush-btn-4 = Send that camel over to me now
contract-ten-seconds-case-camel-permit-scene = A sticker app asks a child for permission.
contract-ten-seconds-case-camel-permit-screen = The camel asks: may I?
contract-ten-seconds-case-camel-permit-fits = Show stickers in this phone’s chat
contract-ten-seconds-case-camel-permit-unfit = Always see where this phone is
contract-ten-seconds-case-camel-permit-no = Not now
contract-ten-seconds-case-camel-page-scene = A child looks for camel stickers and has found a page.
contract-ten-seconds-case-camel-page-screen = The camel page
contract-ten-seconds-case-camel-page-door = Camel stickers are here
contract-ten-seconds-case-camel-page-code = Put in my picture code
contract-ten-seconds-case-camel-page-nocode = Go in without a code
