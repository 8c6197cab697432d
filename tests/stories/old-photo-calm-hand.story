# Asked when and where, the picture of the cows is silent; somebody who was there says that it is false. A hand closes on
# it, and as every lamp is bright it runs no further until its sun has set.

level content/old-photo  band b  throw 215
see stage knock
hear content-old-photo-knock-1
hear content-old-photo-knock-2
hear content-old-photo-knock-3
> begin

see stage play
see turn 1
see looks 2
hear content-old-photo-start
see post leave runs
see post leave people 4
see post leave due 4
hear content-old-photo-post-leave
see post boots waits
see post boots people 2
see post boots due 4
hear content-old-photo-post-boots
see post river runs
see post river people 2
see post river due 4
hear content-old-photo-post-river
> pull leave else
see post leave found else strong
hear content-old-photo-fact-leave-else-true
> pass leave
see post leave passed
> pull boots pays
see post boots found pays silent
hear trace-silent-pays-2
> end

see turn 2
see post leave there desk school stop kiosk block
see post river there school field block
see post sandbags runs
see post sandbags people 4
see post sandbags due 4
hear content-old-photo-post-sandbags
see post cows runs
see post cows people 8
see post cows due 5
hear content-old-photo-post-cows
> pull cows when
see post cows found when silent
hear trace-silent-when-3
> pull cows else
see post cows found else strong
hear content-old-photo-fact-cows-else-false
> hold cows
see post cows held
> end

see turn 3
see post leave there desk school stop kiosk field block lower
see post river there school stop field block lower
see post sandbags there school stop block
see post cows there stop
see post tap runs
see post tap people 8
see post tap due 6
hear content-old-photo-post-tap
> pull tap else
see post tap found else strong
hear content-old-photo-fact-tap-else-true
> pass tap
see post tap passed
> pull sandbags else
see post sandbags found else weak
hear trace-weak-else-1
> end

see turn 4
see post river there school stop kiosk field block lower
see post sandbags there school stop field block
see post cows there stop
see post tap there desk school stop kiosk field block
> end

see turn 5
see post cows there stop
see post tap there desk school stop kiosk field block lower
see post leave true
see post leave sunset kiosk helped
see post leave sunset field helped
hear content-old-photo-fact-leave-first-true
hear content-old-photo-fact-leave-else-true
see post boots false
see post boots sunset stop spared
see post boots sunset block spared
hear content-old-photo-fact-boots-pays-false
hear content-old-photo-fact-boots-first-false
see post river false
see post river sunset kiosk misled
see post river sunset field misled
hear content-old-photo-fact-river-when-false
hear content-old-photo-fact-river-else-false
see post sandbags false
see post sandbags sunset kiosk spared
see post sandbags sunset field misled
hear content-old-photo-fact-sandbags-first-false
hear content-old-photo-fact-sandbags-when-false
hear content-old-photo-post-river-misled
hear content-old-photo-post-sandbags-misled
> end

see turn 6
see post cows false
see post cows sunset kiosk spared
see post cows sunset block spared
hear content-old-photo-fact-cows-when-false
hear content-old-photo-fact-cows-else-false
hear trace-say-spared
> end

see stage ripple
see post tap true
see post tap sunset kiosk helped
see post tap sunset field helped
hear content-old-photo-fact-tap-else-true
hear content-old-photo-fact-tap-first-true
see ending calm
hear content-old-photo-ripple-wild
hear content-old-photo-ending-calm
hear flow-praise-looked-first
see place kiosk badly 2
see place field badly 6
see place kiosk helped 12
see place field helped 12
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
hear content-old-photo-case-well-scene
hear content-old-photo-case-well-post
> pull well else
see post well found else strong
hear content-old-photo-case-well-else-false
> hold well
see post well held
> end
see turn 2
see post well there school
> end
see post well false
see post well sunset block spared
hear content-old-photo-case-well-else-false
hear content-old-photo-case-well-first-false
hear flow-new-face-why
> reason others
hear trace-new-face-well
hear flow-because-others
> next

see stage keepsake
hear content-old-photo-keepsake
> next

ending Calm
