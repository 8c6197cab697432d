# Scolding in front of all makes them laugh louder, and one was sent the clip by the player. Two clouds hang at the bell.
# Saying sorry is possible, and play.

level conduct/wrong-note  band a  throw 20
see stage knock
hear conduct-wrong-note-knock-1
hear conduct-wrong-note-knock-2
hear conduct-wrong-note-knock-3
> begin

see stage play
see left 6
see mood 3
see arrow 6 5
hear conduct-wrong-note-inner-high
> answer-back 7
see seat 7 just attacked
see seat 7 just bolder
see seat 6 just bolder
see seat 5 just received
see seat 8 just worse
see mood 2
see arrow 1 2
hear circle-say-attacked
hear circle-say-received-kept
see seat 7 cloud
see seat 7 bold
> forward 10
see seat 10 just sent-on
see seat 2 just received
see seat 8 just worse
see mood 1
see arrow 10 9
see arrow 2 3
hear circle-say-sent-on
hear circle-say-received-joined
see seat 10 cloud
> take-down 7
see seat 7 just refused
see seat 9 just received
see seat 3 just received
see seat 8 just worse
see mood 0
see arrow none
hear circle-say-refused-cloud
hear circle-say-received-kept
> be-with 8
see seat 8 just sat-with
see mood 2
hear circle-say-target-with
> wait
> wait

see stage ripple
see ending repair
see mood 0
see count laughs 5
see count stands 0
hear conduct-wrong-note-ripple-target-low
hear conduct-wrong-note-ripple-nobody
hear conduct-wrong-note-ripple-laughs
hear conduct-wrong-note-ending-repair
hear flow-praise-stood-by
> sorry 7
see mended
see not seat 7 cloud
> sorry 10
see mended
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
> skip

see stage keepsake
hear conduct-wrong-note-keepsake
> next

ending Repair
