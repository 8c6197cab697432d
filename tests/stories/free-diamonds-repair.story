# A page in a hurry gets the picture code, and its wheel turns for ever. Nobody is told, and no code is made: stickers slip
# out, and a friend gets messages that nobody here wrote. What stands open is put right afterwards, and somebody is told.
# In the new face the deed is right, and the reason is not.

level contract/free-diamonds  band a  throw 2
see stage knock
hear contract-free-diamonds-knock-1
hear contract-free-diamonds-knock-2
hear contract-free-diamonds-knock-3
> begin

see stage play
see screen doors
see minutes 27
see card star moon ger
> press door-1

see screen page
see behind 2
see minutes 26
> press get-4

see screen login
see behind 2
see minutes 25
> press code-2

see screen dead
see behind 2
see minutes 24
see just printed code
see just sticker-gone
see roll login ink code
see slips code
hear fine-say-printed-code
hear fine-say-sticker-gone
> let-pass
see just sticker-gone
hear fine-say-sticker-gone
> let-pass
see just sticker-gone
see just friend-bothered
see slips friends code
hear fine-say-friend-bothered
hear fine-say-sticker-gone
> go-back

see screen login
see behind 2
see minutes 21
see just sticker-gone
hear fine-say-sticker-gone
> go-back

see screen page
see behind 2
see minutes 20
see just sticker-gone
hear fine-say-sticker-gone
> go-back

see screen doors
see minutes 19
see just sticker-gone
see just friend-bothered
hear fine-say-friend-bothered
hear fine-say-sticker-gone
> walk-out

see just sticker-gone
see just walked-out
see receipt nothing
see bites 9
see swaps 4
see patience 15
see bench offers clock
see bench offers vague
see bench boxes vague
hear fine-say-mend-begin
hear fine-say-sticker-gone
> leave

see stage ripple
see ending repair
hear contract-free-diamonds-ripple-nothing
hear contract-free-diamonds-ripple-open
hear contract-free-diamonds-ending-repair
> put-right friends
see mended
see slips code
see put-right friends
> put-right code
see mended
see roll login mended
see slips none
see put-right friends code
hear flow-praise-put-right
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
> ask-helper
see minutes 1
see part case-cinema-permit-unfit costs money-500
see part case-cinema-permit-unfit finger
hear fine-say-pointed
> press case-cinema-permit-no

see thing solid
hear flow-new-face-why
> reason habit
hear fine-new-face-well
hear flow-look-small-letters
> next

see stage keepsake
hear contract-free-diamonds-keepsake
> next

ending Repair
