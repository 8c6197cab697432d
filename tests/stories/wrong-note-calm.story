# Somebody already stands up alone and hears thanks. The laugher at the edge stops, a second child is thanked, one who
# laughed is invited and stands up too. Then the private word. Nobody is scolded.

level conduct/wrong-note  band a  throw 17
see stage knock
hear conduct-wrong-note-knock-1
hear conduct-wrong-note-knock-2
hear conduct-wrong-note-knock-3
> begin

see stage play
see left 6
see mood 1
see arrow 6 5
hear conduct-wrong-note-inner-low
see seat 3 stands
see seat 3 worried
see seat 6 began
> look 8
see seat 8 listens 7
> look 3
see seat 3 listens 2 4
> thank 3
see seat 3 just thanked
see seat 5 just received
see seat 4 just rose-too
see seat 9 just worse
see mood 0
see arrow none
hear circle-say-thanked
hear circle-say-rose-too
> take-down 8
see seat 8 just put-down
see seat 5 just rose-too
see seat 9 just better
see mood 1
hear circle-say-put-down
hear circle-say-rose-too
> thank 5
see seat 5 just thanked
see seat 6 just laid-down
see seat 9 just better
see mood 2
hear circle-say-thanked
hear circle-say-laid-down
> invite 6
see seat 6 just stood-up
see seat 7 just laid-down
see seat 9 just better
see mood 3
hear circle-say-stood-up
hear circle-say-laid-down
> be-with 9
see seat 9 just sat-with
see mood 5
hear circle-say-target-with
see asked
> proof 7

see stage ripple
see ending calm
see mood 5
see count laughs 0
see count stands 4
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
hear conduct-wrong-note-case-nickname-scene
hear conduct-wrong-note-case-nickname-inner
> be-with 4
see seat 4 just sat-with
see seat 4 just received
see seat 4 just rose-too
see seat 1 just worse
see mood 1
hear circle-say-sat-with
hear circle-say-rose-beside-you
> sorry 3
hear flow-new-face-why
> reason company
hear circle-new-face-well
hear flow-because-company
> next

see stage keepsake
hear conduct-wrong-note-keepsake
> next

ending Calm
