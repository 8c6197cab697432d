# An adult is told, without proof and without company: the laughter comes back. Telling was right all the same.

level conduct/wrong-note  band a  throw 2
see stage knock
hear conduct-wrong-note-knock-1
hear conduct-wrong-note-knock-2
hear conduct-wrong-note-knock-3
> begin

see stage play
see left 6
see mood 1
see arrow 3 2
hear conduct-wrong-note-inner-low
> tell
see seat 6 just called
see seat 2 just received
see seat 6 just worse
see steps 1
see mood 0
see arrow 2 8
hear circle-say-called
hear circle-say-received-joined
> wait
see seat 8 just received
see seat 6 just adult-came
see adult-here
see arrow 8 9
hear circle-say-adult-came
> wait
see seat 9 just received
see adult-here
see arrow 8 7
hear circle-say-received-kept
> wait
see seat 7 just received
see seat 6 just adult-left
see arrow 2 10
hear circle-say-received-kept
> wait
see seat 10 just received
see arrow 2 1
hear circle-say-received-kept
> wait

see stage ripple
see ending missed
see mood 0
see count laughs 5
see count stands 0
hear conduct-wrong-note-ripple-target-low
hear conduct-wrong-note-ripple-nobody
hear conduct-wrong-note-ripple-laughs
hear conduct-wrong-note-ending-missed
hear flow-told-was-right
hear flow-praise-told
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
hear conduct-wrong-note-case-nickname-scene
hear conduct-wrong-note-case-nickname-inner
> skip

see stage keepsake
hear conduct-wrong-note-keepsake
> next

ending Missed
