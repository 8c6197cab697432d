# Every door stays shut. Kind visitors knock twice and go: over-distrust has a cost, and nobody is blamed.
# Telling and the new face are skipped; that needs no reason.

level contact/best-teammate  band a  throw 0
see stage knock
hear contact-best-teammate-knock-1
hear contact-best-teammate-knock-2
> begin

see stage play
see day 1
see stones 3
hear contact-best-teammate-say-far-fan-intro
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
hear contact-best-teammate-say-club-helper-chain-1
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
see door 1 just knocked
see door 2 just reopened
see door 3 just knocked
hear contact-best-teammate-say-surprise-team-chain-1
hear doors-friend-reopened
> close 2
see door 2 closed
> close 4
see door 4 closed
> sleep

see day 4
see stones 3
see door 1 just knocked
see door 1 just left
see door 2 just reopened
see door 3 just knocked
see door 4 just reopened
hear contact-best-teammate-say-far-fan-chain-1
hear doors-friend-left
hear doors-friend-reopened
hear doors-friend-reopened
> close 2
see door 2 closed
> close 4
see door 4 closed
> sleep

see day 5
see stones 3
see door 2 just reopened
see door 3 just knocked
see door 4 just knocked
hear contact-best-teammate-say-far-fan-chain-2
hear doors-friend-reopened
> close 2
see door 2 closed
> sleep

see day 6
see stones 3
see door 2 just reopened
see door 3 just knocked
see door 4 just knocked
see door 4 just left
hear contact-best-teammate-say-plain-1
hear doors-friend-reopened
hear doors-friend-left
> close 2
see door 2 closed
> sleep

see stage ripple
see ending lonely
hear contact-best-teammate-ripple-captain
hear contact-best-teammate-ripple-far-fan
hear contact-best-teammate-ripple-club-helper
hear contact-best-teammate-ripple-surprise-team
hear contact-best-teammate-ending-lonely
hear flow-praise-kept-distance
> next

see stage rewind
> next

see stage tell
see step who
hear tell-say-who
> skip
see step who
hear tell-say-reminder
> skip

see stage new-face
hear contact-best-teammate-case-chess-club-scene
> skip

see stage keepsake
hear contact-best-teammate-keepsake
> next

ending Lonely
