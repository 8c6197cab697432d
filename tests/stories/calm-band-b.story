# The older children's week: two signs at one door are enough to tell an adult, who settles it for good.

level contact/best-teammate  band b  throw 0
see stage knock
hear contact-best-teammate-knock-1
hear contact-best-teammate-knock-2
> begin

see stage play
see day 1
see stones 3
hear contact-best-teammate-say-far-fan-intro
> open 3
see door 3 open
> open 4
see door 4 open
> ask 1
see door 1 answer on-its-way
> sleep

see day 2
see stones 2
see door 1 just answered
see door 4 just noise
hear contact-best-teammate-say-keeper-open-2
hear doors-friend-noise
> chain 4
see door 4 chain
> ask 2
see door 2 answer on-its-way
> sleep

see day 3
see stones 3
see door 2 just answered
hear contact-best-teammate-say-sore-loser-chain-3
> pin 2 3
see door 2 just smiled
> pin 2 1
see door 2 just smiled
> pin 3 2
see door 3 just smiled
> sleep

see day 4
see stones 3
hear contact-best-teammate-say-quiet-one-chain-2
> pin 3 4
see door 3 pins elsewhere
> pin 3 3
see door 3 pins elsewhere key
> tell 3
see door 3 help-coming
> sleep

see day 5
see stones 3
see door 3 just helper-came
hear contact-best-teammate-say-far-fan-chain-4
hear doors-friend-helper
> pin 1 4
see door 1 just smiled
> pin 1 3
see door 1 just smiled
> pin 1 2
see door 1 just smiled
> sleep

see day 6
see stones 3
hear contact-best-teammate-say-keeper-open-5
> pin 1 6
see door 1 just smiled
> pin 1 1
see door 1 just smiled
> pin 2 6
see door 2 just smiled
> sleep

see stage ripple
see ending calm
hear contact-best-teammate-ripple-quiet-one
hear contact-best-teammate-ripple-far-fan
hear contact-best-teammate-ripple-keeper
hear contact-best-teammate-ripple-sore-loser
hear contact-best-teammate-ending-calm
hear flow-told-was-right
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
> sleep
hear flow-new-face-why
> reason no-pattern
hear doors-new-face-well
hear flow-because-no-pattern
> next

see stage keepsake
hear contact-best-teammate-keepsake
> next

ending Calm
