# Ainur and Tamir look at what concerns most people first. Everything that a clear trail says is true goes on, everything
# that is false stays where it is. One small post ran by itself and misled two; that is few enough.

level content/snow-day  band a  throw 155
see stage knock
hear content-snow-day-knock-1
hear content-snow-day-knock-2
hear content-snow-day-knock-3
> begin

see stage play
see turn 1
see looks 2
hear content-snow-day-start
see post pass runs
see post pass people 2
see post pass due 3
hear content-snow-day-post-pass
see post bread runs
see post bread people 2
see post bread due 4
hear content-snow-day-post-bread
see post bus runs
see post bus people 8
see post bus due 3
hear content-snow-day-post-bus
> pull bus else
see post bus found else strong
hear content-snow-day-fact-bus-else-true
> pass bus
see post bus passed
> pull pass else
see post pass found else strong
hear content-snow-day-fact-pass-else-false
> end

see turn 2
see post pass there block station gers
see post bread there block gers
see post bus there desk block dorm station camp herders
see post water waits
see post water people 4
see post water due 5
hear content-snow-day-post-water
see post dorm runs
see post dorm people 8
see post dorm due 5
hear content-snow-day-post-dorm
> pull dorm else
see post dorm found else strong
hear content-snow-day-fact-dorm-else-true
> pass dorm
see post dorm passed
> pull water else
see post water found else strong
hear content-snow-day-fact-water-else-false
> end

see turn 3
see post pass there block station gers herders
see post bread there block station gers
see post bus there desk block dorm station gers camp herders
see post dorm there desk block dorm station camp
> pull bread else
see post bread found else strong
hear content-snow-day-fact-bread-else-true
> pass bread
see post bread passed
> end

see turn 4
see post bread there desk block dorm station gers herders
see post dorm there desk block dorm station gers camp herders
see post pass false
see post pass sunset dorm spared
see post pass sunset herders misled
hear content-snow-day-fact-pass-else-false
hear content-snow-day-fact-pass-when-false
see post bus true
see post bus sunset dorm helped
see post bus sunset gers helped
hear content-snow-day-fact-bus-first-true
hear content-snow-day-fact-bus-else-true
hear content-snow-day-post-pass-misled
hear content-snow-day-post-bus-helped
> end

see turn 5
see post bread true
see post bread sunset dorm helped
see post bread sunset gers helped
hear content-snow-day-fact-bread-else-true
hear content-snow-day-fact-bread-when-true
hear content-snow-day-post-bread-helped
> end

see stage ripple
see post water false
see post water sunset station spared
see post water sunset herders spared
hear content-snow-day-fact-water-first-false
hear content-snow-day-fact-water-else-false
see post dorm true
see post dorm sunset station helped
see post dorm sunset gers helped
hear content-snow-day-fact-dorm-else-true
hear content-snow-day-fact-dorm-first-true
see ending calm
hear content-snow-day-ripple-well
hear content-snow-day-ripple-wild
hear content-snow-day-ending-calm
hear flow-praise-looked-first
see place herders badly 2
see place dorm helped 10
see place station helped 8
see place gers helped 18
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
> who grandparent
see step heard
hear tell-say-heard
hear tell-say-evidence
hear tell-say-sorry
> next

see stage new-face
hear content-snow-day-case-tea-stand-scene
hear content-snow-day-case-tea-stand-post
> pull tea-stand else
see post tea-stand found else silent
hear trace-silent-else-3
> pull tea-stand first
see post tea-stand found first strong
hear content-snow-day-case-tea-stand-first-false
> hold tea-stand
see post tea-stand held
> end
see turn 2
see post tea-stand there dorm
> end
see post tea-stand false
see post tea-stand sunset camp spared
hear content-snow-day-case-tea-stand-first-false
hear content-snow-day-case-tea-stand-else-false
hear flow-new-face-why
> reason origin
hear trace-new-face-well
hear flow-because-origin
> next

see stage keepsake
hear content-snow-day-keepsake
> next

ending Calm
