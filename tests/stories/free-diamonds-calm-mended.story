# The older children’s numbers. The first page is not looked at, and it takes the picture code. Off the strange page; tell,
# which takes no minute and warns the friends; make a new code. There is still time for a page that asks for nothing.

level contract/free-diamonds  band b  throw 15
see stage knock
hear contract-free-diamonds-knock-1
hear contract-free-diamonds-knock-2
hear contract-free-diamonds-knock-3
> begin

see stage play
see screen doors
see minutes 28
see card goat fish ger
> press door-1

see screen page
see behind 1
see minutes 27
> press get-3

see screen login
see behind 1
see minutes 26
> press code-2

see screen dead
see behind 1
see minutes 25
see just printed code
see just sticker-gone
see roll login ink code
see slips code
hear fine-say-printed-code
hear fine-say-sticker-gone
> let-pass
see just sticker-gone
hear fine-say-sticker-gone
> go-back

see screen login
see behind 1
see minutes 23
see just sticker-gone
see just friend-bothered
see slips friends code
hear fine-say-friend-bothered
hear fine-say-sticker-gone
> go-back

see screen page
see behind 1
see minutes 22
see just sticker-gone
hear fine-say-sticker-gone
> tell-helper
see just told
see slips code
see put-right friends
see helper
hear fine-say-told-friends
> put-right code
see minutes 20
see just new-code
see roll login mended
see slips none
see put-right friends code
see forms 0
hear fine-say-new-code
see not offered tell-helper
> go-back

see screen doors
see minutes 19
> glass door-3
see part door-3 costs none
see part door-3 address goat ger fish
> press door-3

see screen page
see behind 2
see minutes 17
> glass get-1
see part get-1 costs none
> press get-1

see screen offers
see minutes 15
> glass btn-offers-1
see part btn-offers-1 costs none
> press btn-offers-1

see screen boxes
see minutes 13
see part box-vague-4 ticked
see part box-nice-3 ticked
see part box-vague-2 ticked
see part box-vague-1 ticked
> glass box-vague-4
see part box-vague-4 costs none
see part box-vague-4 empty-costs none
> glass box-vague-2
see part box-vague-2 costs none
see part box-vague-2 empty-costs lose
> press fine-btn-next

see screen permit
see minutes 10
> glass yes-permit-vague-1
see part yes-permit-vague-1 costs none
> press yes-permit-vague-1

see screen exit
see minutes 8
see just arrived
see thing solid
see roll login mended
hear fine-say-arrived
> glass fine-btn-done
see part fine-btn-done costs mins-3
> press fine-btn-cross

see just walked-out
see receipt thing
see bites 1
see swaps 4
see patience 15
see bench offers clock
see bench boxes vague
see bench permit ticked
see bench permit vague
hear fine-say-mend-begin
> walk
see out 0
see visitor hurried stopped permit tick
see visitor small stopped permit tick
see visitor grandmother stopped permit tired
hear fine-say-walked
> lay permit empty
see bench permit pieces empty
see swaps 3
> lay permit plain
see bench permit pieces plain empty
see swaps 2
> walk
see out 2
see visitor hurried out
see visitor small out
see visitor grandmother stopped permit tired
hear fine-say-walked
> lay boxes kept
see bench boxes pieces kept
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
hear contract-free-diamonds-ripple-thing
hear contract-free-diamonds-ripple-mended
hear contract-free-diamonds-ripple-visitors
hear contract-free-diamonds-ending-calm
hear flow-told-was-right
hear flow-praise-made-fair
> next

see stage rewind
> next

see stage tell
see step who
hear tell-say-who
> who class-teacher
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
see screen cinema-permit
see minutes 4
hear contract-free-diamonds-case-cinema-permit-scene
> glass case-cinema-permit-unfit
see part case-cinema-permit-unfit costs money-500
> press case-cinema-permit-no

see thing solid
hear flow-new-face-why
> reason small-letters
hear fine-new-face-well
hear flow-because-small-letters
> next

see stage keepsake
hear contract-free-diamonds-keepsake
> next

ending Calm
