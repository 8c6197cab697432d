# Three trails of the closed school say nothing clear, and the sun is near. So it goes on with a note, and it was true:
# everybody had it in time. The yellow bus goes on with a note too, and was false: half of them read the note and stayed.

level content/snow-day  band b  throw 184
see stage knock
hear content-snow-day-knock-1
hear content-snow-day-knock-2
hear content-snow-day-knock-3
> begin

see stage play
see turn 1
see looks 2
hear content-snow-day-start
see post coal waits
see post coal people 2
see post coal due 4
hear content-snow-day-post-coal
see post closed runs
see post closed people 8
see post closed due 4
hear content-snow-day-post-closed
see post lift runs
see post lift people 4
see post lift due 4
hear content-snow-day-post-lift
> pull closed else
see post closed found else silent
hear trace-silent-else-3
> pull closed first
see post closed found first weak
hear trace-weak-first-1
> end

see turn 2
see post closed there station camp herders
see post lift there station camp herders
see post dog runs
see post dog people 2
see post dog due 4
hear content-snow-day-post-dog
see post cloud runs
see post cloud people 4
see post cloud due 5
hear content-snow-day-post-cloud
> pull closed when
see post closed found when silent
hear trace-silent-when-2
> pull lift pays
see post lift found pays weak
hear trace-weak-pays-3
> end

see turn 3
see post closed there dorm station gers camp herders
see post lift there dorm station gers camp herders
see post dog there block gers
see post cloud there dorm camp
see post water runs
see post water people 8
see post water due 6
hear content-snow-day-post-water
> pull water else
see post water found else strong
hear content-snow-day-fact-water-else-false
> hold water
see post water held
> pull lift else
see post lift found else weak
hear trace-weak-else-3
> note closed
see post closed noted
> note lift
see post lift noted
> end

see turn 4
see post closed there desk block dorm station gers camp herders
see post lift there desk block dorm station gers camp herders
see post dog there block station gers
see post cloud there dorm camp herders
see post water there station
> pull cloud when
see post cloud found when strong
hear content-snow-day-fact-cloud-when-true
> pass cloud
see post cloud passed
> end

see turn 5
see post cloud there desk block dorm station camp herders
see post water there station
see post coal false
see post coal sunset station spared
see post coal sunset gers spared
hear content-snow-day-fact-coal-pays-false
hear content-snow-day-fact-coal-else-false
see post closed true
see post closed sunset station helped
see post closed sunset gers helped
hear content-snow-day-fact-closed-first-true
hear content-snow-day-fact-closed-else-true
see post lift false
see post lift sunset station half-misled
see post lift sunset camp half-misled
hear content-snow-day-fact-lift-pays-false
hear content-snow-day-fact-lift-first-false
see post dog true
see post dog sunset station helped
see post dog sunset gers helped
hear content-snow-day-fact-dog-when-true
hear content-snow-day-fact-dog-first-true
hear trace-say-half
hear content-snow-day-post-closed-helped
> end

see turn 6
see post water there station
see post cloud true
see post cloud sunset block helped
see post cloud sunset camp helped
hear content-snow-day-fact-cloud-when-true
hear content-snow-day-fact-cloud-else-true
hear content-snow-day-post-cloud-helped
> end

see stage ripple
see post water false
see post water sunset dorm spared
see post water sunset camp spared
hear content-snow-day-fact-water-first-false
hear content-snow-day-fact-water-else-false
see ending calm
hear content-snow-day-ripple-sent
hear content-snow-day-ending-calm
hear flow-praise-looked-first
see place station badly 2
see place camp badly 2
see place block helped 4
see place station helped 10
see place gers helped 10
see place camp helped 4
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
hear content-snow-day-case-lesson-scene
hear content-snow-day-case-lesson-post
> pull lesson first
see post lesson found first strong
hear content-snow-day-case-lesson-first-true
> pass lesson
see post lesson passed
> end
see turn 2
see post lesson there desk dorm camp
> end
see post lesson true
see post lesson sunset camp helped
hear content-snow-day-case-lesson-first-true
hear content-snow-day-case-lesson-else-true
hear flow-new-face-why
> reason origin
hear trace-new-face-well
hear flow-because-origin
> next

see stage keepsake
hear content-snow-day-keepsake
> next

ending Calm
