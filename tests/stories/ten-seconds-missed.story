# Everything is read, and time goes by. The plan of the hall tells the truth: one seat goes every five minutes, and the last
# one before anything was paid. No harm comes along, and no ticket; no lamp burns, for nothing can be changed any more.

level contract/ten-seconds  band b  throw 5
see stage knock
hear contract-ten-seconds-knock-1
hear contract-ten-seconds-knock-2
hear contract-ten-seconds-knock-3
> begin

see stage play
see screen hurry
see minutes 29
see free-seats 4
> glass fine-note-seats
see part fine-note-seats costs seats
> glass btn-hurry-3
see part btn-hurry-3 costs none
> glass btn-hurry-2
see part btn-hurry-2 costs none
> glass side-hurry
see part side-hurry costs mins-4
> press btn-hurry-3

see screen offers
see minutes 24
see free-seats 3
see just seat-taken
hear fine-say-seat
> glass btn-offers-4
see part btn-offers-4 costs none
> glass btn-offers-3
see part btn-offers-3 costs none
> glass btn-offers-1
see part btn-offers-1 costs none
> press btn-offers-4

see screen boxes
see minutes 20
see part box-extra-3 ticked
see part box-nice-4 ticked
see part box-keep-1 ticked
see part box-vague-4 ticked
> glass box-extra-3
see free-seats 2
see part box-extra-3 costs money-700 friends-2
see part box-extra-3 empty-costs none
see just seat-taken
hear fine-say-seat
> tick box-extra-3
see not part box-extra-3 ticked
> glass box-nice-4
see part box-nice-4 costs none
see part box-nice-4 empty-costs none
> glass box-keep-1
see part box-keep-1 costs none
see part box-keep-1 empty-costs lose
> glass box-vague-4
see part box-vague-4 costs none
see part box-vague-4 empty-costs lose
> press fine-btn-next

see screen shame
see minutes 14
see free-seats 1
see just seat-taken
hear fine-say-seat
> glass yes-shame-fits-2
see part yes-shame-fits-2 costs none
> glass no-shame-1
see part no-shame-1 costs lose
> press yes-shame-fits-2

see screen permit
see minutes 11
> glass yes-permit-vague-2
see part yes-permit-vague-2 costs sub
> press no-permit-4

see screen pay
see minutes 9
see free-seats 0
see just hall-full
hear fine-say-hall-full
> glass btn-pay-3
see part btn-pay-3 costs money-700 friends-2
> glass btn-pay-2
see part btn-pay-2 costs none
> press btn-pay-2

see screen exit
see minutes 6
see just stuck
see thing stuck
see lamp none
hear fine-say-hall-full
> press fine-btn-cross

see just walked-out
see receipt nothing
see bites 7
see swaps 5
see patience 20
see bench hurry vague
see bench boxes vague
see bench shame vague
hear fine-say-mend-begin
> walk
see out 1
see visitor hurried out
see visitor small stopped offers bright
see visitor grandmother stopped shame tired
hear fine-say-walked
> leave

see stage ripple
see ending missed
hear contract-ten-seconds-ripple-nothing
hear contract-ten-seconds-ripple-clean
hear contract-ten-seconds-ending-missed
hear flow-praise-read-small
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
see screen camel-rush
see minutes 4
hear contract-ten-seconds-case-camel-rush-scene
> skip

see stage keepsake
hear contract-ten-seconds-keepsake
> next

ending Missed
