# Curtains shut the laughter out, and the children behind them too. Sitting beside one of them opens the curtain again,
# before the bell and after it.

level conduct/wrong-note  band a  throw 3
see stage knock
hear conduct-wrong-note-knock-1
hear conduct-wrong-note-knock-2
hear conduct-wrong-note-knock-3
> begin

see stage play
see left 6
see mood 3
see arrow 8 9
hear conduct-wrong-note-inner-high
> mute 7
see seat 7 just curtain-drawn
see seat 9 just received
see seat 6 just worse
see mood 2
see arrow 9 10
hear circle-say-curtain-drawn
hear circle-say-received-joined
see seat 7 curtain
> mute 8
see seat 8 just curtain-drawn
see seat 10 just received
see seat 6 just worse
see mood 1
see arrow 10 1
hear circle-say-curtain-drawn
hear circle-say-received-joined
> mute 5
see seat 5 just curtain-drawn
see seat 1 just received
see seat 6 just worse
see mood 0
see arrow 5 4
hear circle-say-curtain-drawn
hear circle-say-received-kept
> be-with 8
see seat 8 just curtain-opened
see seat 4 just received
see arrow none
hear circle-say-curtain-opened
hear circle-say-received-kept
see not seat 8 curtain
> wait
> wait

see stage ripple
see ending lonely
see mood 0
see count laughs 5
see count stands 0
hear conduct-wrong-note-ripple-target-low
hear conduct-wrong-note-ripple-nobody
hear conduct-wrong-note-ripple-laughs
hear conduct-wrong-note-ripple-curtain
hear conduct-wrong-note-ending-lonely
> be-with 7
see mended
see not seat 7 curtain
> be-with 5
see mended
see not offered be-with 5
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
see mood 2
hear conduct-wrong-note-case-nickname-scene
hear conduct-wrong-note-case-nickname-inner
> skip

see stage keepsake
hear conduct-wrong-note-keepsake
> next

ending Lonely
