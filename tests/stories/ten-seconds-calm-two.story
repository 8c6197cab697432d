# The clock of the app starts again and takes nothing away. The bigger of two ways costs money, and so does a line below
# the fold that is ticked. Both are read, and the film is reached in time. Afterwards two visitors come through the mended
# app, whichever screen gets the bookmark: the one in a hurry still presses the biggest. One may stop there.

level contract/ten-seconds  band a  throw 6
see stage knock
hear contract-ten-seconds-knock-1
hear contract-ten-seconds-knock-2
hear contract-ten-seconds-knock-3
> begin

see stage play
see screen hurry
see minutes 28
see clock 3
see roll none
see part btn-hurry-3 size 3
see part btn-hurry-3 unread
see part side-hurry faint
> glass fine-note-clock
see clock 2
see part fine-note-clock costs lies
> glass btn-hurry-3
see clock 1
see part btn-hurry-3 costs money-700 friends-2
> let-pass
see clock 3
see restarted 1
see just clock-started
hear fine-say-clock
> press btn-hurry-1

see screen offers
see minutes 24
> glass btn-offers-2
see part btn-offers-2 costs money-1200
> glass btn-offers-4
see part btn-offers-4 costs none
> press btn-offers-4

see screen boxes
see minutes 21
see part box-not-3 ticked
see part box-vague-2 ticked
see part box-keep-4 ticked
see part box-keep-3 ticked
> glass box-vague-2
see part box-vague-2 costs money-1200
see part box-vague-2 empty-costs none
> tick box-vague-2
see not part box-vague-2 ticked
> glass box-keep-4
see part box-keep-4 costs none
see part box-keep-4 empty-costs lose
> press fine-btn-next

see screen shame
see minutes 17
> glass yes-shame-vague-1
see part yes-shame-vague-1 costs none
> press yes-shame-vague-1

see screen permit
see minutes 15
> press no-permit-3

see screen pay
see minutes 14
> scroll
see part line-vague ticked
> glass line-vague
see part line-vague costs money-1000
see part line-vague empty-costs none
> tick line-vague
see not part line-vague ticked
> glass btn-pay-1
see part btn-pay-1 costs none
> press btn-pay-1

see screen exit
see minutes 9
see just arrived
see thing outlined
hear fine-say-outlined
> press keep-2
see just kept-thing
see thing solid
hear fine-say-kept
> press fine-btn-done

see just walked-out
see receipt thing
see bites 0
see swaps 4
see patience 15
see bench hurry clock
see bench boxes ticked
see bench boxes vague
hear fine-say-mend-begin
> walk
see out 0
see visitor hurried stopped offers size
see visitor small stopped boxes tick
see visitor grandmother stopped boxes tired
hear fine-say-walked
> lay boxes empty
see bench boxes pieces empty
see swaps 3
> lay boxes kept
see bench boxes pieces empty kept
see swaps 2
> lay offers big
see bench offers pieces big
see swaps 1
> walk
see out 2
see visitor hurried stopped boxes size
see visitor small out
see visitor grandmother out
hear fine-say-walked
> lift boxes kept
see bench boxes pieces empty
see swaps 2
> lay hurry kept
see bench hurry pieces kept
see tray kept 0
see swaps 1
> walk
see out 2
see best 2
see visitor hurried stopped boxes size
see visitor small out
see visitor grandmother out
hear fine-say-walked
> leave

see stage ripple
see ending calm
hear contract-ten-seconds-ripple-thing
hear contract-ten-seconds-ripple-clean
hear contract-ten-seconds-ending-calm
hear flow-praise-paid-nothing
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
see screen camel-permit
see minutes 4
hear contract-ten-seconds-case-camel-permit-scene
> press case-camel-permit-no

see thing solid
hear flow-new-face-why
> reason small-letters
hear fine-new-face-well
hear flow-because-small-letters
> next

see stage keepsake
hear contract-ten-seconds-keepsake
> next

ending Calm
