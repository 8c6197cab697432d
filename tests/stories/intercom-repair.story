# The calm week of the same throw, without any letter: whoever uses the name comes in, gets two keys and asks to meet.
# Afterwards the keys are taken home and somebody is told.

level contact/intercom  band a  throw 21
see stage knock
hear contact-intercom-knock-1
hear contact-intercom-knock-2
> begin

see stage play
see day 1
see stones 3
hear contact-intercom-say-false-cousin-intro
> open 1
see door 1 open
> open 2
see door 2 open
> open 3
see door 3 open
> sleep

see day 2
see stones 3
hear contact-intercom-say-little-cousin-open-1
> open 4
see door 4 open
> give 1 routine
see door 1 flames 3
see door 1 holds routine
see door 1 circle district
> give 3 jersey
see door 3 flames 3
see door 3 holds jersey
see door 3 circle district
> sleep

see day 3
see stones 3
hear contact-intercom-say-classmate-open-2
> sleep

see day 4
see stones 3
hear contact-intercom-say-false-cousin-open-2
> give 2 routine
see door 2 flames 3
see door 2 holds routine
see door 2 circle district
> give 4 routine
see door 4 flames 3
see door 4 holds routine
see door 4 circle district
> sleep

see day 5
see stones 3
see door 2 just asked
hear contact-intercom-say-little-cousin-open-4
hear doors-say-meeting
hear doors-friend-asked
> sleep

see day 6
see stones 3
hear contact-intercom-say-little-cousin-open-5
> give 2 place
see door 2 flames 3
see door 2 holds routine place
see door 2 circle street
> sleep

see stage ripple
see ending repair
hear contact-intercom-ripple-cousin-goat
hear contact-intercom-ripple-false-cousin
hear contact-intercom-ripple-little-cousin
hear contact-intercom-ripple-classmate
hear contact-intercom-ending-repair
hear flow-praise-kept-warm
> take 1
see mended
see door 1 holds none
> take 2
see mended
see door 2 holds none
> take 3
see mended
see door 3 holds none
> take 4
see mended
see door 4 holds none
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

ending Repair
