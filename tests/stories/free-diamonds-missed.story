# The helper is asked on every screen, though nothing has happened: three minutes each time. Nothing is paid, and the bell
# rings while the stickers are still an outline. The workshop has no bell: a piece is tried, taken back, and all come through.
# In the new face a wish is refused that the thing needed.

level contract/free-diamonds  band a  throw 11
see stage knock
hear contract-free-diamonds-knock-1
hear contract-free-diamonds-knock-2
hear contract-free-diamonds-knock-3
> begin

see stage play
see screen doors
see minutes 27
see card fish ger star
> ask-helper
see minutes 24
see just nothing-odd
hear fine-say-nothing-odd
> glass door-3
see part door-3 costs none
see part door-3 address goat ger star
> press door-3

see screen page
see behind 1
see minutes 22
> ask-helper
see minutes 19
see just nothing-odd
hear fine-say-nothing-odd
> glass get-2
see part get-2 costs none
> press get-2

see screen offers
see minutes 17
see part btn-offers-2 admits
> ask-helper
see minutes 14
see just nothing-odd
hear fine-say-nothing-odd
> glass btn-offers-1
see part btn-offers-1 costs none
> press btn-offers-1

see screen boxes
see minutes 12
see part box-vague-2 ticked
see part box-not-2 ticked
> ask-helper
see minutes 9
see part box-not-4 costs none
see part box-not-4 empty-costs sub
see part box-not-4 finger
hear fine-say-pointed
> glass box-vague-2
see part box-vague-2 costs none
see part box-vague-2 empty-costs lose
> tick box-not-4
see part box-not-4 ticked
> press fine-btn-next

see screen shame
see minutes 6
> ask-helper
see minutes 3
see part yes-shame-unfit-2 costs sub
see part yes-shame-unfit-2 finger
hear fine-say-pointed
> press no-shame-2

see screen exit
see minutes 2
see just arrived
see thing outlined
hear fine-say-outlined
> ask-helper

see just nothing-odd
see just bell
see receipt nothing
see receipt late
see bites 8
see swaps 4
see patience 15
see bench shame vague
hear fine-say-nothing-odd
hear fine-say-mend-begin
> lay offers picture
see bench offers pieces picture
see swaps 3
> lay boxes picture
see bench boxes pieces picture
see swaps 2
> walk
see out 1
see visitor hurried stopped boxes size
see visitor small stopped shame picture
see visitor grandmother out
hear fine-say-walked
> lift boxes picture
see bench boxes pieces none
see swaps 3
> lay boxes big
see bench boxes pieces big
see tray big 1
see swaps 2
> lay shame plain
see bench shame pieces plain
see swaps 1
> walk
see out 3
see visitor hurried out
see visitor small out
see visitor grandmother out
hear fine-say-walked
> leave

see stage ripple
see ending missed
hear contract-free-diamonds-ripple-nothing
hear contract-free-diamonds-ripple-clean
hear contract-free-diamonds-ripple-visitors
hear contract-free-diamonds-ending-missed
hear flow-told-was-right
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
see step heard
hear tell-say-heard
hear tell-say-evidence
> next

see stage new-face
see screen cinema-permit
see minutes 4
hear contract-free-diamonds-case-cinema-permit-scene
> press case-cinema-permit-no

hear flow-new-face-why
> reason small-letters
hear fine-new-face-next
hear flow-because-small-letters
> next

see stage keepsake
hear contract-free-diamonds-keepsake
> next

ending Missed
