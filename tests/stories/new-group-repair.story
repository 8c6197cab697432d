# Anu is well: several children stand by her, and one of them was thanked. The closed group goes on all the same. What can
# still be done is said.

level conduct/new-group  band a  throw 1
see stage knock
hear conduct-new-group-knock-1
hear conduct-new-group-knock-2
hear conduct-new-group-knock-3
> begin

see stage play
see left 6
see mood 2
see arrow 9 8
hear conduct-new-group-inner-mid
see seat 4 stands
see seat 4 worried
> invite 5
see seat 5 just stood-up
see seat 8 just received
see seat 6 just laid-down
see seat 7 just joined
see seat 3 just worse
see mood 1
see arrow 8 1
hear circle-say-stood-up
hear circle-say-joined
> invite 1
see seat 1 just stood-up
see seat 2 just rose-too
see arrow none
hear circle-say-stood-up
hear circle-say-rose-too
> thank 1
see seat 1 just thanked
see seat 10 just laid-down
see seat 3 just better
see mood 2
hear circle-say-thanked
hear circle-say-laid-down
> be-with 6
see seat 6 just sat-with
see seat 6 just rose-too
see seat 3 just better
see mood 3
hear circle-say-sat-with
hear circle-say-rose-too
> thank 6
see seat 6 just thanked
see seat 7 just laid-down
see seat 3 just better
see mood 4
hear circle-say-thanked
hear circle-say-laid-down
> proof 4

see stage ripple
see ending repair
see mood 5
see count laughs 2
see count stands 5
hear conduct-new-group-ripple-target-well
hear conduct-new-group-ripple-stands
hear conduct-new-group-ripple-laughs
hear conduct-new-group-ending-repair
hear flow-praise-thanked
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
> who class-teacher
see step heard
hear tell-say-heard
hear tell-say-evidence
hear tell-say-sorry
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

ending Repair
