# Only small things are looked at, and one of them is passed on. What concerns eight is never opened: a true warning waits
# on the desk until its sun has set, a false one runs by itself. Nothing can be mended; tomorrow one checks again.

level content/snow-day  band a  throw 18
see stage knock
hear content-snow-day-knock-1
hear content-snow-day-knock-2
hear content-snow-day-knock-3
> begin

see stage play
see turn 1
see looks 2
hear content-snow-day-start
see post bus runs
see post bus people 4
see post bus due 4
hear content-snow-day-post-bus
see post storm waits
see post storm people 8
see post storm due 4
hear content-snow-day-post-storm
see post pass runs
see post pass people 2
see post pass due 4
hear content-snow-day-post-pass
> pull pass else
see post pass found else strong
hear content-snow-day-fact-pass-else-true
> pass pass
see post pass passed
> end

see turn 2
see post bus there block gers
see post pass there desk block dorm station gers
see post dorm runs
see post dorm people 2
see post dorm due 4
hear content-snow-day-post-dorm
see post closed runs
see post closed people 8
see post closed due 4
hear content-snow-day-post-closed
> pull dorm else
see post dorm found else strong
hear content-snow-day-fact-dorm-else-false
> end

see turn 3
see post bus there block station gers
see post pass there desk block dorm station gers camp herders
see post dorm there block gers
see post closed there station gers herders
> end

see turn 4
see post bus there block station gers herders
see post dorm there block station gers
see post closed there block station gers camp herders
> end

see stage ripple
see post bus false
see post bus sunset dorm spared
see post bus sunset gers misled
hear content-snow-day-fact-bus-first-false
hear content-snow-day-fact-bus-else-false
see post storm true
see post storm sunset station without
see post storm sunset gers without
hear content-snow-day-fact-storm-first-true
hear content-snow-day-fact-storm-else-true
see post pass true
see post pass sunset station helped
see post pass sunset camp helped
hear content-snow-day-fact-pass-else-true
hear content-snow-day-fact-pass-when-true
see post dorm false
see post dorm sunset station misled
see post dorm sunset gers misled
hear content-snow-day-fact-dorm-else-false
hear content-snow-day-fact-dorm-first-false
see post closed false
see post closed sunset block misled
see post closed sunset camp misled
hear content-snow-day-fact-closed-first-false
hear content-snow-day-fact-closed-else-false
see place station just dimmer
see place gers just dimmer
see place station just brighter
see ending missed
hear content-snow-day-ripple-wild
hear content-snow-day-ripple-late
hear content-snow-day-ending-missed
hear flow-praise-looked-first
see place block badly 8
see place station badly 10
see place gers badly 14
see place camp badly 8
see place station helped 2
see place camp helped 2
see not offered correct block
see not offered correct station
see not offered correct gers
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
see step second
hear tell-say-busy
hear tell-say-another
> who class-teacher
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

ending Missed
