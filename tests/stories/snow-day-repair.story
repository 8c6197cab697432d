# Almost everything is looked at before it goes on. The picture of the cloud shocks, concerns eight and goes on unasked, and
# was false. Two places sat in darkness on a clear day; both are told the truth, and their lamps are brighter again.

level content/snow-day  band b  throw 33
see stage knock
hear content-snow-day-knock-1
hear content-snow-day-knock-2
hear content-snow-day-knock-3
> begin

see stage play
see turn 1
see looks 2
hear content-snow-day-start
see post storm runs
see post storm people 4
see post storm due 4
hear content-snow-day-post-storm
see post bread runs
see post bread people 8
see post bread due 4
hear content-snow-day-post-bread
see post closed waits
see post closed people 2
see post closed due 4
hear content-snow-day-post-closed
> pull bread else
see post bread found else strong
hear content-snow-day-fact-bread-else-true
> pass bread
see post bread passed
> pull storm else
see post storm found else strong
hear content-snow-day-fact-storm-else-true
> pass storm
see post storm passed
> end

see turn 2
see post storm there desk block dorm station gers
see post bread there desk block dorm station camp herders
see post cloud runs
see post cloud people 8
see post cloud due 5
hear content-snow-day-post-cloud
see post hail runs
see post hail people 2
see post hail due 4
hear content-snow-day-post-hail
> pass cloud
see post cloud passed
> pull closed else
see post closed found else strong
hear content-snow-day-fact-closed-else-true
> pass closed
see post closed passed
> pull hail when
see post hail found when strong
hear content-snow-day-fact-hail-when-true
> pass hail
see post hail passed
> end

see turn 3
see post storm there desk block dorm station gers camp herders
see post bread there desk block dorm station gers camp herders
see post closed there desk block dorm station camp
see post cloud there desk block dorm station gers
see post hail there desk block dorm station camp herders
see post dog runs
see post dog people 4
see post dog due 6
hear content-snow-day-post-dog
> pull dog when
see post dog found when strong
hear content-snow-day-fact-dog-when-true
> pass dog
see post dog passed
> end

see turn 4
see post closed there desk block dorm station gers camp herders
see post cloud there desk block dorm station gers camp herders
see post hail there desk block dorm station gers camp herders
see post dog there desk block dorm station gers
> end

see turn 5
see post dog there desk block dorm station gers camp herders
see post storm true
see post storm sunset station helped
see post storm sunset camp helped
hear content-snow-day-fact-storm-first-true
hear content-snow-day-fact-storm-else-true
see post bread true
see post bread sunset block helped
see post bread sunset herders helped
hear content-snow-day-fact-bread-else-true
hear content-snow-day-fact-bread-when-true
see post closed true
see post closed sunset dorm helped
see post closed sunset gers helped
hear content-snow-day-fact-closed-first-true
hear content-snow-day-fact-closed-else-true
see post hail true
see post hail sunset dorm helped
see post hail sunset herders helped
hear content-snow-day-fact-hail-when-true
hear content-snow-day-fact-hail-else-true
hear content-snow-day-post-storm-helped
hear content-snow-day-post-bread-helped
> end

see turn 6
see post cloud false
see post cloud sunset dorm misled
see post cloud sunset camp misled
hear content-snow-day-fact-cloud-when-false
hear content-snow-day-fact-cloud-else-false
see place dorm just dimmer
see place camp just dimmer
hear content-snow-day-post-cloud-misled
> end

see stage ripple
see post dog true
see post dog sunset station helped
see post dog sunset herders helped
hear content-snow-day-fact-dog-when-true
hear content-snow-day-fact-dog-first-true
see ending repair
hear content-snow-day-ripple-sent
hear content-snow-day-ending-repair
hear flow-praise-brought-word
see place dorm badly 8
see place camp badly 8
see place block helped 8
see place dorm helped 4
see place station helped 8
see place gers helped 2
see place camp helped 4
see place herders helped 14
> correct dorm
see place dorm just corrected
see place dorm badly 0
see mended
see place dorm just brighter
see not offered correct dorm
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
hear content-snow-day-case-tea-stand-scene
hear content-snow-day-case-tea-stand-post
> pull tea-stand else
see post tea-stand found else strong
hear content-snow-day-case-tea-stand-else-true
> pass tea-stand
see post tea-stand passed
> end
see turn 2
see post tea-stand there desk dorm camp
> end
see post tea-stand true
see post tea-stand sunset camp helped
hear content-snow-day-case-tea-stand-first-true
hear content-snow-day-case-tea-stand-else-true
hear flow-new-face-why
> reason others
hear trace-new-face-well
hear flow-because-others
> next

see stage keepsake
hear content-snow-day-keepsake
> next

ending Repair
