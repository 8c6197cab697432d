# New group without her: circle, conduct. Laughing is being in the new group, the arrow an invitation. Nobody is forced.

conduct-new-group-title = New group without her
conduct-new-group-wish = { -anu } is looking for children to play with on Saturday.
conduct-new-group-learn = Setting a new table with a friend who was left out. Nobody is forced.

## Help desk: 1 Anu, 2 Maral, 3 Anu

conduct-new-group-knock-1 = There’s a new group without me.
conduct-new-group-knock-2 = We won’t force anyone. Let’s find friends to join.
conduct-new-group-knock-3 = I shook my phone. Still asleep.

## Inside Anu

conduct-new-group-inner-low = All the other phones beeped at once. Mine did not.
conduct-new-group-inner-mid = I wonder what they are laughing about.
conduct-new-group-inner-high = At first I thought it was an accident.

## Ripple: after the bell

conduct-new-group-ripple-target-low = I bounced my ball alone.
conduct-new-group-ripple-target-mid = I took my ball outside. I’m waiting.
conduct-new-group-ripple-target-well = I threw at the basket. It’s in!
conduct-new-group-ripple-stands = There is a seat at our table.
conduct-new-group-ripple-nobody = Nobody is at the new table yet.
conduct-new-group-ripple-laughs = Everybody joined, so I joined too.
conduct-new-group-ripple-stopped = The group is open. Everybody may come.
conduct-new-group-ripple-curtain = I’m waving from behind the curtain.

## Endings, keepsake

conduct-new-group-ending-calm = On Saturday { -anu } plays with friends.
conduct-new-group-ending-lonely = There is a gap in the ring. You can sit beside her, open curtains.
conduct-new-group-ending-repair = Some things are not mended. You can say sorry, invite again, tell an adult.
conduct-new-group-ending-missed = The group is still closed. Not too late: sit beside { -anu(case: "acc") }, tell an adult.
conduct-new-group-keepsake = Chalk. The ring has an open side.

## New face

conduct-new-group-case-team-list-scene = One child’s name is not on the relay list.
conduct-new-group-case-team-list-inner = But I am a fast runner.
conduct-new-group-case-birthday-scene = Birthday photos go round the chat. One child was not asked.
conduct-new-group-case-birthday-inner = I wonder how the cake tasted.
