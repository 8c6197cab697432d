# No to everything: a tick is taken out unread, a wish is refused. Nothing extra comes along, and the stickers do not come
# either. Two lamps show where they got stuck, and nobody goes back there. The workshop is left as it is.
# Telling and the new face are skipped; that needs no reason.

level contract/free-diamonds  band a  throw 34
see stage knock
hear contract-free-diamonds-knock-1
hear contract-free-diamonds-knock-2
hear contract-free-diamonds-knock-3
> begin

see stage play
see screen doors
see minutes 27
see card goat fish star
> press door-4

see screen page
see behind 3
see minutes 26
> press get-4

see screen offers
see minutes 25
see part btn-offers-2 admits
> press btn-offers-4

see screen boxes
see minutes 24
see part box-keep-2 ticked
> tick box-keep-2
see not part box-keep-2 ticked
> press fine-btn-next

see screen permit
see minutes 22
> press no-permit-4

see screen exit
see minutes 21
see just stuck
see thing stuck
see lamp boxes permit
hear fine-say-stuck
> press fine-btn-done

see just walked-out
see receipt nothing
see bites 7
see swaps 4
see patience 15
see bench offers clock
see bench offers vague
see bench permit vague
hear fine-say-mend-begin
> leave

see stage ripple
see ending lonely
hear contract-free-diamonds-ripple-nothing
hear contract-free-diamonds-ripple-clean
hear contract-free-diamonds-ending-lonely
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
see screen cinema-permit
see minutes 4
hear contract-free-diamonds-case-cinema-permit-scene
> skip

see stage keepsake
hear contract-free-diamonds-keepsake
> next

ending Lonely
