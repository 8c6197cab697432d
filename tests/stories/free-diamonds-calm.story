# Three pages say that they are the real one. Their addresses are compared with the card: the first page only takes long,
# the next one has the address of the card and may ask for the code. Where a label does not say what a tick does, the small
# letters are read. Afterwards two fair pieces bring all three visitors through.

level contract/free-diamonds  band a  throw 12
see stage knock
hear contract-free-diamonds-knock-1
hear contract-free-diamonds-knock-2
hear contract-free-diamonds-knock-3
> begin

see stage play
see screen doors
see minutes 27
see card star tea ger
> glass door-3
see part door-3 costs none
see part door-3 address tea star ger
> press door-3

see screen page
see behind 1
see minutes 25
> glass get-3
see part get-3 costs mins-6
> go-back

see screen doors
see minutes 23
> glass door-2
see part door-2 costs none
see part door-2 address star tea ger
> press door-2

see screen page
see behind 2
see minutes 21
> press get-4

see screen login
see behind 2
see minutes 20
> press code-1

see screen offers
see minutes 19
see part btn-offers-2 admits
> glass btn-offers-1
see part btn-offers-1 costs money-500
> press btn-offers-4

see screen boxes
see minutes 17
see part box-vague-4 ticked
> tick box-not-3
see part box-not-3 ticked
> glass box-vague-4
see part box-vague-4 costs money-300 friends-2
see part box-vague-4 empty-costs none
> tick box-vague-4
see not part box-vague-4 ticked
> glass box-vague-2
see part box-vague-2 costs none
see part box-vague-2 empty-costs lose
> tick box-vague-2
see part box-vague-2 ticked
> glass box-vague-3
see part box-vague-3 costs money-300 friends-2
see part box-vague-3 empty-costs none
> press fine-btn-next

see screen permit
see minutes 10
> press yes-permit-fits-2

see screen exit
see minutes 9
see just arrived
see thing outlined
hear fine-say-outlined
> press keep-1
see just kept-thing
see thing solid
hear fine-say-kept
> glass fine-btn-done
see part fine-btn-done costs mins-3
> press fine-btn-cross

see just walked-out
see receipt thing
see bites 0
see swaps 4
see patience 15
see bench offers vague
see bench boxes vague
see bench permit vague
hear fine-say-mend-begin
> walk
see out 1
see visitor hurried out
see visitor small stopped permit picture
see visitor grandmother stopped permit tired
hear fine-say-walked
> lay permit picture
see bench permit pieces picture
see swaps 3
> walk
see out 2
see visitor hurried out
see visitor small out
see visitor grandmother stopped permit tired
hear fine-say-walked
> lay permit kept
see bench permit pieces picture kept
see swaps 2
> walk
see out 3
see visitor hurried out
see visitor small out
see visitor grandmother out
hear fine-say-walked
> leave

see stage ripple
see ending calm
hear contract-free-diamonds-ripple-thing
hear contract-free-diamonds-ripple-clean
hear contract-free-diamonds-ripple-visitors
hear contract-free-diamonds-ending-calm
hear flow-praise-made-fair
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
hear tell-say-cross
hear tell-say-another
> who grandparent
see step heard
hear tell-say-heard
hear tell-say-evidence
hear tell-say-sorry
> next

see stage new-face
see screen cinema-page
see minutes 4
see card tea goat ger
hear contract-free-diamonds-case-cinema-page-scene
> glass case-cinema-page-door
see part case-cinema-page-door address goat tea ger
> walk-out

hear flow-new-face-why
> reason small-letters
hear fine-new-face-well
hear flow-because-small-letters
> next

see stage keepsake
hear contract-free-diamonds-keepsake
> next

ending Calm
