# First every door stays shut. Then the child goes back to the first evening, looks closely and finds Calm.

level contact/best-teammate  band a  throw 10
see stage knock
hear contact-best-teammate-knock-1
hear contact-best-teammate-knock-2
> begin

see stage play
see day 1
see stones 3
hear contact-best-teammate-say-surprise-team-intro
> close 1
see door 1 closed
> close 2
see door 2 closed
> close 3
see door 3 closed
> sleep

see day 2
see stones 3
see door 1 just reopened
see door 2 just reopened
see door 3 just reopened
hear contact-best-teammate-say-keeper-chain-4
hear doors-friend-reopened
hear doors-friend-reopened
hear doors-friend-reopened
> close 1
see door 1 closed
> close 2
see door 2 closed
> close 3
see door 3 closed
> sleep

see day 3
see stones 3
see door 1 just reopened
see door 2 just reopened
see door 3 just knocked
hear contact-best-teammate-say-new-clubmate-chain-2
hear doors-friend-reopened
hear doors-friend-reopened
> close 1
see door 1 closed
> close 2
see door 2 closed
> close 4
see door 4 closed
> sleep

see day 4
see stones 3
see door 1 just reopened
see door 2 just reopened
see door 3 just knocked
see door 3 just left
see door 4 just reopened
hear contact-best-teammate-say-far-fan-chain-1
hear doors-friend-reopened
hear doors-friend-reopened
hear doors-friend-left
hear doors-friend-reopened
> close 1
see door 1 closed
> close 2
see door 2 closed
> close 4
see door 4 closed
> sleep

see day 5
see stones 3
see door 1 just reopened
see door 2 just reopened
see door 4 just knocked
hear contact-best-teammate-say-surprise-team-chain-2
hear doors-friend-reopened
hear doors-friend-reopened
> close 1
see door 1 closed
> close 2
see door 2 closed
> sleep

see day 6
see stones 3
see door 1 just reopened
see door 2 just reopened
see door 4 just knocked
hear contact-best-teammate-say-plain-1
hear doors-friend-reopened
hear doors-friend-reopened
> close 1
see door 1 closed
> close 2
see door 2 closed
> sleep

see stage ripple
see ending lonely
hear contact-best-teammate-ripple-far-fan
hear contact-best-teammate-ripple-surprise-team
hear contact-best-teammate-ripple-keeper
hear contact-best-teammate-ripple-new-clubmate
hear contact-best-teammate-ending-lonely
hear flow-praise-kept-distance
> next

see stage rewind
> rewind 1

see stage play
see day 1
see stones 3
hear contact-best-teammate-say-surprise-team-intro
> open 3
see door 3 open
> open 4
see door 4 open
> ask 1
see door 1 answer on-its-way
> sleep

see day 2
see stones 3
see door 1 just answered
hear contact-best-teammate-say-keeper-open-1
> ask 2
see door 2 answer on-its-way
> give 3 name
see door 3 flames 3
see door 3 holds name
see door 3 circle district
> give 4 jersey
see door 4 flames 3
see door 4 holds jersey
see door 4 circle district
> sleep

see day 3
see stones 3
see door 2 just answered
hear contact-best-teammate-say-new-clubmate-open-1
> chain 4
see door 4 chain
> open 2
see door 2 open
> pin 4 3
see door 4 pins secrecy
> sleep

see day 4
see stones 3
hear contact-best-teammate-say-far-fan-chain-1
> pin 4 4
see door 4 pins secrecy elsewhere
> pin 4 2
see door 4 closed
see door 4 pins secrecy elsewhere key
see door 4 just bolted
hear doors-friend-bolted
> pin 3 4
see door 3 just smiled
> sleep

see day 5
see stones 3
see door 4 just knocked
hear contact-best-teammate-say-surprise-team-open-1
> pin 2 5
see door 2 pins secrecy
> pin 2 4
see door 2 pins secrecy key
> pin 3 5
see door 3 just smiled
> sleep

see day 6
see stones 3
see door 4 just knocked
hear contact-best-teammate-say-keeper-open-5
> pin 3 6
see door 3 just smiled
> pin 3 3
see door 3 just smiled
> pin 3 1
see door 3 just smiled
> sleep

see stage ripple
see ending calm
see earlier lonely
hear contact-best-teammate-ripple-far-fan
hear contact-best-teammate-ripple-surprise-team
hear contact-best-teammate-ripple-keeper
hear contact-best-teammate-ripple-new-clubmate
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
see step second
hear tell-say-cross
hear tell-say-another
> who grandparent
see step heard
hear tell-say-heard
hear tell-say-evidence
hear tell-say-sorry
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
