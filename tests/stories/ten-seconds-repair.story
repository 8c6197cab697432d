# Yes to everything. Messages go out at once, money only on the last screen. The form for the money wants a grown-up’s name:
# the teacher is told; then my corner sends its one form a day: no paying every week. The money is for tomorrow.

level contract/ten-seconds  band a  throw 1
see stage knock
hear contract-ten-seconds-knock-1
hear contract-ten-seconds-knock-2
hear contract-ten-seconds-knock-3
> begin

see stage play
see screen hurry
see minutes 28
see clock 3
> press btn-hurry-1

see screen offers
see minutes 27
> press btn-offers-3

see screen boxes
see minutes 26
see part box-vague-4 ticked
see part box-vague-2 ticked
> tick box-vague-1
see part box-vague-1 ticked
> tick box-keep-1
see part box-keep-1 ticked
> press fine-btn-tick-all

see screen shame
see minutes 23
see just all-ticked
> press yes-shame-vague-2

see screen permit
see minutes 22
> press yes-permit-unfit-2

see screen pay
see minutes 21
see just printed friends-2
see roll permit ink friends-2
see slips friends
hear fine-say-printed-friends
> press btn-pay-3

see screen exit
see minutes 20
see just inked money
see just inked sub
see just inked money
see just arrived
see thing outlined
see roll offers ink money-1200
see roll boxes ink sub
see roll permit ink money-700 friends-2
see slips friends sub money
hear fine-say-inked-money
hear fine-say-inked-sub
> press keep-1
see just kept-thing
see thing solid
hear fine-say-kept
> put-right money
see minutes 17
see just tell-first
hear fine-say-tell-first
> tell-helper
see just told
see slips sub money
see put-right friends
see helper
hear fine-say-told-friends
> put-right sub
see minutes 15
see just sub-stopped
see roll boxes mended
see slips money
see put-right friends sub
see forms 0
see not offered put-right money
hear fine-say-sub-stopped
> glass fine-btn-cross
see part fine-btn-cross costs none
> press fine-btn-cross

see just walked-out
see receipt thing
see bites 2
see swaps 4
see patience 15
see bench hurry clock
see bench hurry vague
see bench offers vague
see bench boxes vague
hear fine-say-mend-begin
> walk
see out 1
see visitor hurried out
see visitor small stopped boxes picture
see visitor grandmother stopped boxes tired
hear fine-say-walked
> leave

see stage ripple
see ending repair
hear contract-ten-seconds-ripple-thing
hear contract-ten-seconds-ripple-open
hear contract-ten-seconds-ending-repair
hear flow-told-was-right
hear flow-praise-told
> put-right money
see mended
see roll offers mended
see roll permit mended
see slips none
see put-right friends sub money
hear flow-praise-put-right
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
see screen camel-page
see minutes 4
see card ger moon fish
hear contract-ten-seconds-case-camel-page-scene
> glass case-camel-page-door
see part case-camel-page-door address ger moon star
> glass case-camel-page-nocode
see part case-camel-page-nocode costs friends-3
> walk-out

hear flow-new-face-why
> reason small-letters
hear fine-new-face-well
hear flow-because-small-letters
> next

see stage keepsake
hear contract-ten-seconds-keepsake
> next

ending Repair
