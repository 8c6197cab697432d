# Two cousins write at once. A letter by another way tells who is who: one comes in, the other stays outside,
# and somebody known shows that an everyday key may be given.

level contact/intercom  band a  throw 21
see stage knock
hear contact-intercom-knock-1
hear contact-intercom-knock-2
> begin

see stage play
see day 1
see stones 3
hear contact-intercom-say-false-cousin-intro
> open 3
see door 3 open
> ask 1
see door 1 answer on-its-way
> ask 2
see door 2 answer on-its-way
> sleep

see day 2
see stones 3
see door 1 just answered
see door 2 just answered
hear contact-intercom-say-little-cousin-open-1
see door 1 answer yes
see door 2 answer no
see door 2 reason
> open 1
see door 1 open
> close 2
see door 2 closed
> give 3 jersey
see door 3 flames 3
see door 3 holds jersey
see door 3 circle district
> sleep

see day 3
see stones 3
see door 2 just knocked
hear contact-intercom-say-little-cousin-open-2
> open 4
see door 4 open
> pin 2 2
see door 2 just smiled
> sleep

see day 4
see stones 3
see door 2 just knocked
hear contact-intercom-say-cousin-goat-open-2
> pin 1 3
see door 1 pins key
> pin 3 2
see door 3 pins key
> sleep

see day 5
see stones 3
see door 2 just knocked
hear contact-intercom-say-classmate-open-1
> sleep

see day 6
see stones 3
see door 2 just knocked
hear contact-intercom-say-cousin-goat-open-4
> sleep

see stage ripple
see ending calm
hear contact-intercom-ripple-cousin-goat
hear contact-intercom-ripple-false-cousin
hear contact-intercom-ripple-little-cousin
hear contact-intercom-ripple-classmate
hear contact-intercom-ending-calm
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
hear contact-intercom-case-lost-found-scene
> sleep
hear flow-new-face-why
> reason no-pattern
hear doors-new-face-well
hear flow-because-no-pattern
> next

see stage keepsake
hear contact-intercom-keepsake
> next

ending Calm
