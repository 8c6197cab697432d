# Every tick is taken out unread, and every question is answered with no. The ticket hung on a tick: over its screen burns a
# lamp. A painted way out takes three minutes more. There is time to go back to the lamp, and nobody does.

level contract/ten-seconds  band a  throw 13
see stage knock
hear contract-ten-seconds-knock-1
hear contract-ten-seconds-knock-2
hear contract-ten-seconds-knock-3
> begin

see stage play
see screen hurry
see minutes 28
see clock 3
> press btn-hurry-2

see screen offers
see minutes 27
see part btn-offers-2 admits
> press btn-offers-3

see screen boxes
see minutes 26
see part box-vague-1 ticked
see part box-keep-2 ticked
see part box-vague-4 ticked
> tick box-vague-1
see not part box-vague-1 ticked
> tick box-keep-2
see not part box-keep-2 ticked
> tick box-vague-4
see not part box-vague-4 ticked
> press fine-btn-next

see screen shame
see minutes 22
> press no-shame-4

see screen permit
see minutes 21
> press no-permit-2

see screen pay
see minutes 20
> press btn-pay-1

see screen exit
see minutes 19
see just stuck
see thing stuck
see lamp boxes
hear fine-say-stuck
> press fine-btn-cross
see minutes 15
see just advert
see roll exit ink mins-3
hear fine-say-advert
> press fine-btn-done

see just walked-out
see receipt nothing
see bites 7
see swaps 4
see patience 15
see bench hurry clock
see bench hurry vague
see bench boxes vague
hear fine-say-mend-begin
> leave

see stage ripple
see ending lonely
hear contract-ten-seconds-ripple-nothing
hear contract-ten-seconds-ripple-clean
hear contract-ten-seconds-ending-lonely
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
see screen camel-permit
see minutes 4
hear contract-ten-seconds-case-camel-permit-scene
> press case-camel-permit-unfit

see just inked money
see thing solid
see slips money
hear flow-new-face-why
> reason small-letters
hear fine-new-face-next
hear flow-because-small-letters
> next

see stage keepsake
hear contract-ten-seconds-keepsake
> next

ending Lonely
