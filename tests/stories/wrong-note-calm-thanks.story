# The first defender stands alone. Without thanks that child sits down again, and it does not end well. The same moves
# with “thank you” first end Calm.

level conduct/wrong-note  band a  throw 18
see stage knock
hear conduct-wrong-note-knock-1
hear conduct-wrong-note-knock-2
hear conduct-wrong-note-knock-3
> begin

see stage play
see left 6
see mood 3
see arrow 1 10
hear conduct-wrong-note-inner-high
see seat 8 stands
> wait
see seat 10 just received
see seat 7 just rose-too
see seat 8 just sat-down
see seat 4 just worse
see mood 2
see arrow none
hear circle-say-sat-down
> be-with 10
see seat 10 just sat-with
see seat 7 just sat-down
see seat 10 just rose-too
see seat 4 just worse
see mood 1
hear circle-say-sat-with
hear circle-say-sat-down
> invite 9
see seat 9 just not-yet
see seat 10 just sat-down
see seat 4 just worse
see mood 0
hear circle-say-not-yet-popular
hear circle-say-sat-down
> invite 5
see seat 5 just not-yet
hear circle-say-not-yet
> take-down 3
see seat 3 just put-down
hear circle-say-put-down
> be-with 4

see stage ripple
see ending missed
see mood 0
see count laughs 2
see count stands 0
hear conduct-wrong-note-ripple-target-low
hear conduct-wrong-note-ripple-nobody
hear conduct-wrong-note-ripple-laughs
hear conduct-wrong-note-ending-missed
hear flow-praise-stood-by
> next

see stage rewind
> rewind 1

see stage play
see left 6
see mood 3
see arrow 1 10
hear conduct-wrong-note-inner-high
> thank 8
see seat 8 just thanked
see seat 10 just received
see seat 7 just rose-too
see seat 4 just worse
see mood 2
see arrow none
hear circle-say-thanked
hear circle-say-rose-too
see seat 8 thanked
> be-with 10
see seat 10 just sat-with
see seat 10 just rose-too
hear circle-say-sat-with
hear circle-say-rose-beside-you
> invite 9
see seat 9 just stood-up
see seat 1 just laid-down
see seat 4 just better
see mood 3
hear circle-say-stood-up
hear circle-say-laid-down
> invite 5
see seat 5 just stood-up
see seat 6 just rose-too
see seat 1 just rose-too
see seat 4 just better
see mood 4
hear circle-say-stood-up
hear circle-say-rose-too
> take-down 3
see seat 3 just put-down
see seat 2 just laid-down
see seat 4 just better
see mood 5
hear circle-say-put-down
hear circle-say-laid-down
> be-with 4

see stage ripple
see ending calm
see earlier missed
see mood 5
see count laughs 0
see count stands 7
hear conduct-wrong-note-ripple-target-well
hear conduct-wrong-note-ripple-stands
hear conduct-wrong-note-ripple-stopped
hear conduct-wrong-note-ending-calm
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
see step heard
hear tell-say-heard
hear tell-say-evidence
> next

see stage new-face
see mood 2
hear conduct-wrong-note-case-drawing-scene
hear conduct-wrong-note-case-drawing-inner
> thank 1
see seat 1 just thanked
see seat 3 just received
see seat 2 just laid-down
see seat 4 just worse
see mood 1
hear circle-say-thanked
hear circle-say-laid-down
> be-with 2
see seat 4 just better
see mood 3
hear flow-new-face-why
> reason thanks
see seat 4 just better
hear circle-new-face-well
hear flow-because-thanks
> next

see stage keepsake
hear conduct-wrong-note-keepsake
> next

ending Calm
