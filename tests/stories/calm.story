# A week that ends well. Slips are turned, new faces stay at the chain, letters are answered,
# and when the third different sign hangs on a string the friend bolts that door.

level contact/best-teammate  band a  throw 0
see stage knock
hear contact-best-teammate-knock-1
hear contact-best-teammate-knock-2
> begin

see stage play
see day 1
see stones 3
hear contact-best-teammate-say-far-fan-intro
> open 1
see door 1 open
> open 3
see door 3 open
> open 4
see door 4 open
> sleep

see day 2
see stones 3
hear contact-best-teammate-say-club-helper-open-1
> ask 2
see door 2 answer on-its-way
> give 4 name
see door 4 flames 3
see door 4 holds name
see door 4 circle district
> pin 3 1
see door 3 just smiled
> sleep

see day 3
see stones 3
see door 2 just answered
hear contact-best-teammate-say-plain-2
> chain 3
see door 3 chain
> pin 3 3
see door 3 pins key
> pin 3 2
see door 3 pins flattery key
> sleep

see day 4
see stones 3
hear contact-best-teammate-say-captain-open-3
> pin 3 4
see door 3 closed
see door 3 pins flattery elsewhere key
see door 3 just bolted
hear doors-friend-bolted
> pin 1 4
see door 1 just smiled
> pin 1 2
see door 1 just smiled
> sleep

see day 5
see stones 3
see door 3 just knocked
hear contact-best-teammate-say-far-fan-chain-2
> pin 1 5
see door 1 just smiled
> pin 1 1
see door 1 just smiled
> pin 2 5
see door 2 just smiled
> sleep

see day 6
see stones 3
see door 3 just knocked
hear contact-best-teammate-say-surprise-team-open-5
> pin 1 6
see door 1 just smiled
> pin 2 6
see door 2 just smiled
> pin 2 4
see door 2 just smiled
> sleep

see stage ripple
see ending calm
hear contact-best-teammate-ripple-captain
hear contact-best-teammate-ripple-far-fan
hear contact-best-teammate-ripple-club-helper
hear contact-best-teammate-ripple-surprise-team
hear contact-best-teammate-ending-calm
hear flow-praise-kept-distance
> next

see stage rewind
> next

see stage tell
see step who
hear tell-say-who
> who mother
see step say
hear tell-say-opener
> show 1
see step say
> opener 1
see step heard
hear tell-say-heard
hear tell-say-evidence
> next

see stage new-face
hear contact-best-teammate-case-chess-club-scene
> close 1
see door 1 closed
> sleep
hear flow-new-face-why
> reason pattern
hear doors-new-face-well
hear flow-because-pattern
> next

see stage keepsake
hear contact-best-teammate-keepsake
> next

ending Calm
