# A new table: one after the other is invited, the first is thanked, one leaves the closed group and stands up too.
# Anu herself is asked.

level conduct/new-group  band b  throw 4
see stage knock
hear conduct-new-group-knock-1
hear conduct-new-group-knock-2
hear conduct-new-group-knock-3
> begin

see stage play
see left 6
see mood 3
see arrow 6 7
hear conduct-new-group-inner-high
see seat 5 worried
> look 7
see seat 7 listens 6 8 12
> invite 7
see seat 7 just stood-up
see seat 8 just rose-too
see seat 9 just worse
see mood 2
see arrow 4 3
hear circle-say-stood-up
hear circle-say-rose-too
> invite 3
see seat 3 just stood-up
see seat 2 just rose-too
see seat 9 just better
see mood 3
see arrow none
hear circle-say-stood-up
hear circle-say-rose-too
> thank 3
see seat 3 just thanked
see seat 4 just laid-down
see seat 9 just better
see mood 4
hear circle-say-thanked
hear circle-say-laid-down
> take-down 5
see seat 5 just put-down
see seat 6 just laid-down
see seat 9 just better
see mood 5
hear circle-say-put-down
hear circle-say-laid-down
> invite 5
see seat 5 just stood-up
see seat 4 just rose-too
see seat 6 just rose-too
hear circle-say-stood-up
hear circle-say-rose-too
> be-with 9

see stage ripple
see ending calm
see mood 5
see count laughs 0
see count stands 7
hear conduct-new-group-ripple-target-well
hear conduct-new-group-ripple-stands
hear conduct-new-group-ripple-stopped
hear conduct-new-group-ending-calm
hear flow-praise-thanked
see asked
> next

see stage rewind
> next

see stage tell
see step who
hear tell-say-who
> who grandparent
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
see mood 2
hear conduct-new-group-case-team-list-scene
hear conduct-new-group-case-team-list-inner
> thank 5
see seat 5 just thanked
see seat 3 just received
see seat 4 just laid-down
see seat 2 just worse
see mood 1
hear circle-say-thanked
hear circle-say-laid-down
> be-with 4
see seat 2 just better
see mood 3
hear flow-new-face-why
> reason thanks
see seat 2 just better
hear circle-new-face-well
hear flow-because-thanks
> next

see stage keepsake
hear conduct-new-group-keepsake
> next

ending Calm
