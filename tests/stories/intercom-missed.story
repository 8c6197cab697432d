# The older children’s week. The child sleeps through it: two write as Granny, and nobody asks which one is real.

level contact/intercom  band b  throw 11
see stage knock
hear contact-intercom-knock-1
hear contact-intercom-knock-2
> begin

see stage play
see day 1
see stones 3
hear contact-intercom-say-false-granny-intro
> sleep

see day 2
see stones 3
hear contact-intercom-say-false-classmate-chain-2
> sleep

see day 3
see stones 3
hear contact-intercom-say-little-cousin-chain-2
> sleep

see day 4
see stones 3
hear contact-intercom-say-granny-phone-chain-4
> sleep

see day 5
see stones 3
hear contact-intercom-say-false-granny-chain-2
> sleep

see day 6
see stones 3
hear contact-intercom-say-plain-1
> sleep

see stage ripple
see ending missed
hear contact-intercom-ripple-granny-phone
hear contact-intercom-ripple-false-granny
hear contact-intercom-ripple-false-classmate
hear contact-intercom-ripple-little-cousin
hear contact-intercom-ending-missed
hear flow-praise-kept-warm
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
hear contact-intercom-case-reading-club-scene
> close 1
see door 1 closed
> sleep
hear flow-new-face-why
> reason pattern
hear doors-new-face-well
hear flow-because-pattern
> next

see stage keepsake
hear contact-intercom-keepsake
> next

ending Missed
