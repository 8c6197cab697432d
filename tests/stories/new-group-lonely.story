# The group is open again, because everybody in it was asked. But nobody was invited, and nobody stays beside Anu.

level conduct/new-group  band a  throw 0
see stage knock
hear conduct-new-group-knock-1
hear conduct-new-group-knock-2
hear conduct-new-group-knock-3
> begin

see stage play
see left 6
see mood 2
see arrow 10 9
hear conduct-new-group-inner-mid
> look 10
see seat 10 listens 1 9
> take-down 10
see seat 10 just put-down
see seat 3 just worse
see mood 1
see arrow none
hear circle-say-put-down
hear circle-say-target-worse
> be-with 3
see seat 3 just sat-with
see mood 3
hear circle-say-target-with
> be-with 6
see seat 6 just sat-with
see seat 6 just rose-too
hear circle-say-sat-with
hear circle-say-rose-beside-you
> take-down 1
see seat 1 just put-down
see seat 5 just rose-too
see seat 6 just sat-down
see seat 7 just rose-too
see seat 3 just better
see mood 4
hear circle-say-put-down
hear circle-say-sat-down
> take-down 2
see seat 2 just put-down
see seat 5 just sat-down
see seat 6 just rose-too
see seat 7 just sat-down
see seat 3 just better
see mood 5
hear circle-say-put-down
hear circle-say-sat-down
> be-with 1

see stage ripple
see ending lonely
see mood 5
see count laughs 0
see count stands 0
hear conduct-new-group-ripple-target-well
hear conduct-new-group-ripple-nobody
hear conduct-new-group-ripple-stopped
hear conduct-new-group-ending-lonely
hear flow-praise-stood-by
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
see step second
hear tell-say-busy
hear tell-say-another
> who class-teacher
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
see seat 4 just laid-down
hear circle-say-thanked
hear circle-say-laid-down
> be-with 2
see mood 4
hear flow-new-face-why
> reason thanks
hear circle-new-face-well
hear flow-because-thanks
> next

see stage keepsake
hear conduct-new-group-keepsake
> next

ending Lonely
