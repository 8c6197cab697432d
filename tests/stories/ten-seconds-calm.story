# The older children’s numbers: the seats in the hall are true, and one goes every five minutes. One of two ways is read,
# the other one is inferred from it. All three visitors come through the mended app.
# In the new face the deed is right, and the reason is not.

level contract/ten-seconds  band b  throw 6
see stage knock
hear contract-ten-seconds-knock-1
hear contract-ten-seconds-knock-2
hear contract-ten-seconds-knock-3
> begin

see stage play
see screen hurry
see minutes 29
see free-seats 4
> glass btn-hurry-1
see part btn-hurry-1 costs none
> press btn-hurry-1

see screen offers
see minutes 27
see part btn-offers-3 admits
> glass btn-offers-1
see part btn-offers-1 costs sub
> press btn-offers-2

see screen boxes
see minutes 25
see part box-not-1 ticked
see part box-vague-1 ticked
see part box-keep-1 ticked
> glass box-vague-1
see free-seats 3
see part box-vague-1 costs none
see part box-vague-1 empty-costs sub
see just seat-taken
hear fine-say-seat
> glass box-vague-2
see part box-vague-2 costs none
see part box-vague-2 empty-costs none
> glass box-keep-1
see part box-keep-1 costs none
see part box-keep-1 empty-costs lose
> press fine-btn-next

see screen shame
see minutes 21
> glass yes-shame-vague-1
see part yes-shame-vague-1 costs none
> press yes-shame-vague-1

see screen permit
see minutes 19
see free-seats 2
see just seat-taken
hear fine-say-seat
> press yes-permit-fits-2

see screen pay
see minutes 18
> scroll
see part line-vague ticked
> glass line-vague
see part line-vague costs money-1000
see part line-vague empty-costs none
> tick line-vague
see not part line-vague ticked
> glass btn-pay-1
see free-seats 1
see part btn-pay-1 costs sub
see just seat-taken
hear fine-say-seat
> press btn-pay-3

see screen exit
see minutes 13
see just arrived
see thing outlined
hear fine-say-outlined
> press keep-2
see just kept-thing
see thing solid
hear fine-say-kept
> glass fine-btn-done
see part fine-btn-done costs none
> press fine-btn-done

see just walked-out
see receipt thing
see bites 0
see swaps 5
see patience 20
see bench hurry vague
see bench boxes vague
see bench shame vague
hear fine-say-mend-begin
> walk
see out 1
see visitor hurried stopped hurry size
see visitor small stopped hurry picture
see visitor grandmother out
hear fine-say-walked
> lay hurry big
see bench hurry pieces big
see swaps 4
> lay boxes big
see bench boxes pieces big
see swaps 3
> lay shame plain
see bench shame pieces plain
see swaps 2
> walk
see out 2
see visitor hurried out
see visitor small stopped hurry picture
see visitor grandmother out
hear fine-say-walked
> lay hurry picture
see bench hurry pieces big picture
see swaps 1
> walk
see out 3
see visitor hurried out
see visitor small out
see visitor grandmother out
hear fine-say-walked
> leave

see stage ripple
see ending calm
hear contract-ten-seconds-ripple-thing
hear contract-ten-seconds-ripple-clean
hear contract-ten-seconds-ripple-visitors
hear contract-ten-seconds-ending-calm
hear flow-praise-made-fair
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
> glass case-camel-rush-btn-2
see part case-camel-rush-btn-2 costs none
> press case-camel-rush-btn-2

see thing solid
hear flow-new-face-why
> reason looks
hear fine-new-face-well
hear flow-look-small-letters
> next

see stage keepsake
hear contract-ten-seconds-keepsake
> next

ending Calm
