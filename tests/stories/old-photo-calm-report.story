# The tap that concerns eight runs, and is false: a hand closes on it, and it is put into an envelope. There it is looked
# at until the third turn, just before its sun sets. Meanwhile it runs no further, and then it is gone everywhere.

level content/old-photo  band a  throw 520
see stage knock
hear content-old-photo-knock-1
hear content-old-photo-knock-2
hear content-old-photo-knock-3
> begin

see stage play
see turn 1
see looks 2
hear content-old-photo-start
see post rainbow runs
see post rainbow people 2
see post rainbow due 3
hear content-old-photo-post-rainbow
see post tap runs
see post tap people 8
see post tap due 3
hear content-old-photo-post-tap
see post ger waits
see post ger people 8
see post ger due 4
hear content-old-photo-post-ger
> pull tap else
see post tap found else strong
hear content-old-photo-fact-tap-else-false
> hold tap
see post tap held
> report tap
see post tap reported
see post tap answer 3
> end

see turn 2
see post rainbow there school field lower
see post tap there stop
see post leave runs
see post leave people 2
see post leave due 5
hear content-old-photo-post-leave
see post bridge runs
see post bridge people 4
see post bridge due 5
hear content-old-photo-post-bridge
> pull ger when
see post ger found when strong
hear content-old-photo-fact-ger-when-false
> pull bridge when
see post bridge found when strong
hear content-old-photo-fact-bridge-when-true
> pass bridge
see post bridge passed
> end

see turn 3
see post rainbow there school kiosk field block lower
see post tap there stop
see post leave there kiosk lower
see post bridge there desk school stop kiosk block
> pull leave else
see post leave found else strong
hear content-old-photo-fact-leave-else-false
> hold leave
see post leave held
> end

see turn 4
see post tap just answered
see post tap gone
see post leave there kiosk lower
see post bridge there desk school stop kiosk field block lower
see post rainbow false
see post rainbow sunset school misled
see post rainbow sunset lower misled
hear content-old-photo-fact-rainbow-when-false
hear content-old-photo-fact-rainbow-first-false
hear content-old-photo-post-rainbow-misled
hear trace-say-answered-false
> end

see turn 5
see post leave there kiosk lower
see post ger false
see post ger sunset school spared
see post ger sunset lower spared
hear content-old-photo-fact-ger-when-false
hear content-old-photo-fact-ger-else-false
hear trace-say-spared
> end

see stage ripple
see post leave false
see post leave sunset stop spared
see post leave sunset field spared
hear content-old-photo-fact-leave-first-false
hear content-old-photo-fact-leave-else-false
see post bridge true
see post bridge sunset kiosk helped
see post bridge sunset field helped
hear content-old-photo-fact-bridge-when-true
hear content-old-photo-fact-bridge-else-true
see ending calm
hear content-old-photo-ripple-wild
hear content-old-photo-ending-calm
hear flow-praise-looked-first
see place school badly 2
see place lower badly 2
see place kiosk helped 4
see place field helped 4
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
hear content-old-photo-case-swing-scene
hear content-old-photo-case-swing-post
> pull swing when
see post swing found when strong
hear content-old-photo-case-swing-when-false
> hold swing
see post swing held
> end
see turn 2
see post swing there kiosk
> end
see post swing false
see post swing sunset lower spared
hear content-old-photo-case-swing-when-false
hear content-old-photo-case-swing-first-false
hear flow-new-face-why
> reason time-place
hear trace-new-face-well
hear flow-because-time-place
> next

see stage keepsake
hear content-old-photo-keepsake
> next

ending Calm
