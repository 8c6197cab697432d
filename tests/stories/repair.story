# Everybody gets everything. Somebody comes too close; afterwards the keys are taken home and somebody is told.
# The first adult is cross, the second helps, and the first says sorry.

level contact/best-teammate  band a  throw 12
see stage knock
hear contact-best-teammate-knock-1
hear contact-best-teammate-knock-2
> begin

see stage play
see day 1
see stones 3
hear contact-best-teammate-say-club-helper-intro
> open 1
see door 1 open
> open 2
see door 2 open
> open 3
see door 3 open
> sleep

see day 2
see stones 3
hear contact-best-teammate-say-surprise-team-open-2
> open 4
see door 4 open
> give 3 name
see door 3 flames 3
see door 3 holds name
see door 3 circle district
> sleep

see day 3
see stones 3
hear contact-best-teammate-say-far-fan-open-1
> give 1 routine
see door 1 holds routine
see door 1 circle district
> sleep

see day 4
see stones 3
hear contact-best-teammate-say-quiet-one-open-3
> give 2 routine
see door 2 holds routine
see door 2 circle district
> give 4 name
see door 4 holds name
see door 4 circle district
> sleep

see day 5
see stones 3
see door 2 just asked
hear doors-say-meeting
hear doors-friend-asked
> sleep

see day 6
see stones 3
hear contact-best-teammate-say-surprise-team-open-5
> give 2 photo
see door 2 holds routine photo
see door 2 circle street
> sleep

see stage ripple
see ending repair
hear contact-best-teammate-ripple-quiet-one
hear contact-best-teammate-ripple-club-helper
hear contact-best-teammate-ripple-surprise-team
hear contact-best-teammate-ripple-far-fan
hear contact-best-teammate-ending-repair
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
> back
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
> sleep
hear flow-new-face-why
> reason no-pattern
hear doors-new-face-well
hear flow-look-pattern
> next

see stage keepsake
hear contact-best-teammate-keepsake
> next

ending Repair
