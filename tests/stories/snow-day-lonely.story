# First the hand closes by mistake and opens again. Then it closes on the notice about the water and nobody looks at it any
# more. It was true. Two places had no word; afterwards both are told how it really is.

level content/snow-day  band a  throw 24
see stage knock
hear content-snow-day-knock-1
hear content-snow-day-knock-2
hear content-snow-day-knock-3
> begin

see stage play
see turn 1
see looks 2
hear content-snow-day-start
see post water runs
see post water people 8
see post water due 4
hear content-snow-day-post-water
see post cloud runs
see post cloud people 4
see post cloud due 4
hear content-snow-day-post-cloud
see post bread waits
see post bread people 2
see post bread due 4
hear content-snow-day-post-bread
> hold cloud
see post cloud held
> let-go cloud
see post cloud tray
> hold water
see post water held
> pull cloud when
see post cloud found when strong
hear content-snow-day-fact-cloud-when-true
> pass cloud
see post cloud passed
> pull bread else
see post bread found else strong
hear content-snow-day-fact-bread-else-false
> end

see turn 2
see post water there block
see post cloud there desk block dorm station camp herders
see post lift runs
see post lift people 8
see post lift due 4
hear content-snow-day-post-lift
see post dorm runs
see post dorm people 2
see post dorm due 4
hear content-snow-day-post-dorm
> pull lift pays
see post lift found pays strong
hear content-snow-day-fact-lift-pays-false
> pull dorm else
see post dorm found else strong
hear content-snow-day-fact-dorm-else-false
> end

see turn 3
see post water there block
see post cloud there desk block dorm station gers camp herders
see post lift there block gers
see post dorm there station gers herders
> end

see turn 4
see post water there block
see post lift there block station gers
see post dorm there block station gers camp herders
> end

see stage ripple
see post water true
see post water sunset station without
see post water sunset camp without
hear content-snow-day-fact-water-first-true
hear content-snow-day-fact-water-else-true
see post cloud true
see post cloud sunset station helped
see post cloud sunset camp helped
hear content-snow-day-fact-cloud-when-true
hear content-snow-day-fact-cloud-else-true
see post bread false
see post bread sunset block spared
see post bread sunset camp spared
hear content-snow-day-fact-bread-else-false
hear content-snow-day-fact-bread-when-false
see post lift false
see post lift sunset dorm spared
see post lift sunset camp spared
hear content-snow-day-fact-lift-pays-false
hear content-snow-day-fact-lift-first-false
see post dorm false
see post dorm sunset block misled
see post dorm sunset gers misled
hear content-snow-day-fact-dorm-else-false
hear content-snow-day-fact-dorm-first-false
see place station just dimmer
see place camp just dimmer
see place station just brighter
see ending lonely
hear content-snow-day-ripple-kept
hear content-snow-day-ripple-wild
hear content-snow-day-ending-lonely
hear flow-praise-looked-first
see place block badly 2
see place station badly 8
see place gers badly 2
see place camp badly 8
see place station helped 4
see place camp helped 4
> correct station
see place station just corrected
see place station badly 0
see mended
see not offered correct station
> correct camp
see place camp just corrected
see place camp badly 0
see mended
see place camp just brighter
see not offered correct camp
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
see step heard
hear tell-say-heard
hear tell-say-evidence
> next

see stage new-face
hear content-snow-day-case-wolf-tracks-scene
hear content-snow-day-case-wolf-tracks-post
> pull wolf-tracks when
see post wolf-tracks found when strong
hear content-snow-day-case-wolf-tracks-when-true
> pass wolf-tracks
see post wolf-tracks passed
> end
see turn 2
see post wolf-tracks there desk block gers
> end
see post wolf-tracks true
see post wolf-tracks sunset gers helped
hear content-snow-day-case-wolf-tracks-when-true
hear content-snow-day-case-wolf-tracks-else-true
hear flow-new-face-why
> reason time-place
hear trace-new-face-well
hear flow-because-time-place
> next

see stage keepsake
hear content-snow-day-keepsake
> next

ending Lonely
