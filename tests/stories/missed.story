# The child sleeps all week, and somebody kind was not understood in time.
# The first adult is busy, the second helps. Both new faces are fine.

level contact/best-teammate  band a  throw 28
see stage knock
hear contact-best-teammate-knock-1
hear contact-best-teammate-knock-2
> begin

see stage play
see day 1
see stones 3
hear contact-best-teammate-say-quiet-one-intro
> sleep

see day 2
see stones 3
hear contact-best-teammate-say-older-player-chain-3
> sleep

see day 3
see stones 3
hear contact-best-teammate-say-captain-chain-4
> sleep

see day 4
see stones 3
hear contact-best-teammate-say-sore-loser-chain-4
> sleep

see day 5
see stones 3
hear contact-best-teammate-say-quiet-one-chain-4
> sleep

see day 6
see stones 3
hear contact-best-teammate-say-plain-1
> sleep

see stage ripple
see ending missed
hear contact-best-teammate-ripple-sore-loser
hear contact-best-teammate-ripple-quiet-one
hear contact-best-teammate-ripple-older-player
hear contact-best-teammate-ripple-captain
hear contact-best-teammate-ending-missed
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
see step second
hear tell-say-busy
hear tell-say-another
> who grandparent
see step heard
hear tell-say-heard
hear tell-say-evidence
> next

see stage new-face
hear contact-best-teammate-case-chess-club-scene
> sleep
hear flow-new-face-why
> reason no-pattern
hear doors-new-face-well
hear flow-because-no-pattern
> next

see stage keepsake
hear contact-best-teammate-keepsake
> next

ending Missed
