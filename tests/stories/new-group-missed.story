# Another topic rolls by like a ball. While it rolls nobody thinks of the group, and then they do again. It is not too
# late for anything.

level conduct/new-group  band a  throw 5
see stage knock
hear conduct-new-group-knock-1
hear conduct-new-group-knock-2
hear conduct-new-group-knock-3
> begin

see stage play
see left 6
see mood 2
see arrow 6 7
hear conduct-new-group-inner-mid
> subject 5
see seat 5 just distracted
see seat 1 just sat-down
hear circle-say-distracted
hear circle-say-sat-down
> wait
see seat 7 just received
see seat 3 just worse
see mood 1
see arrow 7 8
hear circle-say-received-joined
> wait
see seat 8 just received
see seat 3 just worse
see mood 0
see arrow 7 10
hear circle-say-received-kept
> subject 5
see seat 5 just distracted
see seat 10 just received
see arrow 10 9
hear circle-say-distracted
hear circle-say-received-joined
> wait
see seat 9 just received
see arrow 7 2
hear circle-say-received-kept
> wait

see stage ripple
see ending missed
see mood 0
see count laughs 7
see count stands 0
hear conduct-new-group-ripple-target-low
hear conduct-new-group-ripple-nobody
hear conduct-new-group-ripple-laughs
hear conduct-new-group-ending-missed
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
see mood 2
hear conduct-new-group-case-team-list-scene
hear conduct-new-group-case-team-list-inner
> thank 3
see seat 3 just thanked
see seat 2 just laid-down
hear circle-say-thanked
hear circle-say-laid-down
> be-with 2
see seat 5 just better
see mood 5
hear flow-new-face-why
> reason thanks
see seat 5 just better
hear circle-new-face-well
hear flow-because-thanks
> next

see stage keepsake
hear conduct-new-group-keepsake
> next

ending Missed
