# Every door stays shut, and nobody is asked. The neighbour from below knocks twice and goes: closing is always allowed, and it has a cost.
# Telling and the new face are skipped; that needs no reason.

level contact/intercom  band a  throw 8
see stage knock
hear contact-intercom-knock-1
hear contact-intercom-knock-2
> begin

see stage play
see day 1
see stones 3
hear contact-intercom-say-aunt-below-intro
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
hear contact-intercom-say-button-presser-chain-2
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
see door 2 just knocked
see door 3 just knocked
hear contact-intercom-say-false-granny-chain-1
hear doors-friend-reopened
> close 1
see door 1 closed
> close 4
see door 4 closed
> sleep

see day 4
see stones 3
see door 1 just reopened
see door 2 just knocked
see door 2 just left
see door 3 just knocked
see door 4 just reopened
hear contact-intercom-say-granny-phone-chain-3
hear doors-friend-reopened
hear doors-friend-left
hear doors-friend-reopened
> close 1
see door 1 closed
> close 4
see door 4 closed
> sleep

see day 5
see stones 3
see door 1 just reopened
see door 3 just knocked
see door 4 just reopened
hear contact-intercom-say-false-granny-chain-4
hear doors-friend-reopened
hear doors-friend-reopened
> close 1
see door 1 closed
> close 4
see door 4 closed
> sleep

see day 6
see stones 3
see door 1 just reopened
see door 3 just knocked
see door 4 just reopened
hear contact-intercom-say-plain-1
hear doors-friend-reopened
hear doors-friend-reopened
> close 1
see door 1 closed
> close 4
see door 4 closed
> sleep

see stage ripple
see ending lonely
hear contact-intercom-ripple-granny-phone
hear contact-intercom-ripple-aunt-below
hear contact-intercom-ripple-button-presser
hear contact-intercom-ripple-false-granny
hear contact-intercom-ending-lonely
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
hear contact-intercom-case-reading-club-scene
> skip

see stage keepsake
hear contact-intercom-keepsake
> next

ending Lonely
