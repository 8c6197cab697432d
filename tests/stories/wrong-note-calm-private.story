# Without a word in front of all: an adult is called and shown the proof, somebody sits beside Tamir, the edge is asked,
# one child is sat with and thanked. It is enough.

level conduct/wrong-note  band b  throw 5
see stage knock
hear conduct-wrong-note-knock-1
hear conduct-wrong-note-knock-2
hear conduct-wrong-note-knock-3
> begin

see stage play
see left 6
see mood 3
see arrow 9 10
hear conduct-wrong-note-inner-high
> look 7
see seat 7 listens 4 6 8
> tell
see seat 12 just called
see seat 10 just received
see seat 12 just worse
see steps 1
see mood 2
see arrow 7 6
hear circle-say-called
hear circle-say-received-kept
> proof 7
see seat 7 just proof-kept
see seat 6 just received
see seat 9 just laid-down
see seat 8 just laid-down
see seat 12 just adult-came
see adult-here
see arrow none
hear circle-say-proof
hear circle-say-adult-came-proof
see proof
> be-with 12
see seat 12 just sat-with
see adult-here
see mood 4
hear circle-say-target-with
> take-down 7
see seat 7 just put-down
see adult-here
hear circle-say-put-down
> be-with 10
see seat 10 just sat-with
see seat 10 just rose-too
see seat 12 just better
see adult-here
see mood 5
hear circle-say-sat-with
hear circle-say-rose-beside-you
> thank 10

see stage ripple
see ending calm
see mood 5
see count laughs 0
see count stands 1
hear conduct-wrong-note-ripple-target-well
hear conduct-wrong-note-ripple-stands
hear conduct-wrong-note-ripple-stopped
hear conduct-wrong-note-ending-calm
hear flow-told-was-right
hear flow-praise-thanked
> next

see stage rewind
> next

see stage tell
see step who
hear tell-say-who
> who social-worker
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
hear conduct-wrong-note-case-nickname-scene
hear conduct-wrong-note-case-nickname-inner
> be-with 4
see seat 4 just sat-with
see seat 4 just received
see seat 4 just rose-too
see seat 2 just worse
see mood 1
hear circle-say-sat-with
hear circle-say-rose-beside-you
> sorry 1
hear flow-new-face-why
> reason company
hear circle-new-face-well
hear flow-because-company
> next

see stage keepsake
hear conduct-wrong-note-keepsake
> next

ending Calm
