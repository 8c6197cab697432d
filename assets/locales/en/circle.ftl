# Circle: a ring of classmates, one move, one beat. Each child says the reason why.

## Moves (full form: screen reader, `drive`)

# Variables: $who (Id)
circle-do-be-with = { cast-nom }: sit beside
# Variables: $who (Id)
circle-do-subject = { cast-nom }: change the subject
# Variables: $who (Id)
circle-do-take-down = { cast-nom }: say “let’s stop”
# Variables: $who (Id)
circle-do-invite = { cast-nom }: invite to stand up together
# Variables: $who (Id)
circle-do-thank = { cast-nom }: say “thank you”
# Variables: $who (Id)
circle-do-proof = { cast-nom }: keep the proof
circle-do-tell = Tell an adult
# Variables: $who (Id)
circle-do-mute = { cast-nom }: mute, draw a curtain
# Variables: $who (Id)
circle-do-answer-back = { cast-nom }: scold in front of everybody
# Variables: $who (Id)
circle-do-forward = pass it on to { cast-dat }
# Variables: $who (Id)
circle-do-sorry = { cast-nom }: say sorry
circle-do-wait = Wait and let one move pass
# Variables: $who (Id)
circle-do-look = { cast-nom }: see who they listen to

## Buttons

circle-btn-be-with = Be with
circle-btn-subject = New topic
circle-btn-take-down = Say stop
circle-btn-invite = Invite
circle-btn-thank = Thank
circle-btn-proof = Proof
circle-btn-tell = Tell
circle-btn-mute = Curtain
circle-btn-answer-back = Scold
circle-btn-forward = Pass on
circle-btn-sorry = Sorry
circle-btn-wait = Wait

## What can I do here

circle-how-be-with = Sit beside them: they feel better and braver.
circle-how-subject = Change the subject: this time the laughter does not travel on.
circle-how-take-down = Say “let’s stop” and they stop, but not while two beside them laugh.
circle-how-invite = Invite: a child who has one reason stands up too.
circle-how-thank = A child who stands alone and hears “thank you” does not sit down again.
circle-how-proof = With proof the adult stays longer and can stop it.
circle-how-tell = Tell an adult: soon they come and help.
circle-how-mute = Draw a curtain: you can’t hear each other. Sit beside them and it opens.
circle-how-answer-back = Scolded in front of everybody, they laugh louder.
circle-how-forward = Pass it on: that child begins to laugh too.
circle-how-sorry = Say sorry: the cloud goes away.
circle-how-wait = Wait: the ring moves once by itself.

## Board

# Variables: $stance (Id), $theme (Id)
circle-stance =
    { $stance ->
        [watches] Watches
        [worried] Worried
        [laughs]
            { $theme ->
                [invitation] In group
               *[clip] Laughs
            }
        [bold] Loud
        [stands] Stands up
       *[curtain] Curtain
    }
# Variables: $mood (Number)
circle-mood =
    { $mood ->
        [0] Very sad
        [1] Sad
        [2] So-so
        [3] All right
        [4] Good
       *[5] Very good
    }
# Variables: $who (Id), $stance (Id), $theme (Id)
circle-spoken = { cast-nom }: { circle-stance }
# Variables: $who (Id), $mood (Number)
circle-spoken-target = { cast-nom }, feeling: { circle-mood }
# Variables: $count (Number), $need (Number)
circle-dots = Reasons: { $count }/{ $need }
circle-pick = Choose a face
circle-on-whom = Which child?
circle-to-the-ring = To the ring
circle-sat-with = You sit beside them
circle-thanked = Heard thanks
circle-cloud = Under a cloud
circle-listens = Who they listen to
circle-popular = Everybody listens to them
# Variables: $theme (Id)
circle-began =
    { $theme ->
        [invitation] Made the group
       *[clip] Sent it first
    }
circle-arrow = Goes here next
# Variables: $count (Number)
circle-moves-left = Moves left: { $count }
# Variables: $count (Number)
circle-steps = An adult is on the way. Steps left: { $count }
circle-adult-here = An adult is here
circle-proof-yes = Proof kept
circle-proof-no = No proof yet
circle-bell = The bell rings. Now the ring goes on by itself.

## What the children say

circle-say-sat-with = It’s easier with you here.
circle-say-curtain-opened = The curtain is open. Hello!
circle-say-distracted = Oh, a ball! I lost my thread.
# Variables: $theme (Id)
circle-say-put-down =
    { $theme ->
        [invitation] There are so few of us. Let’s open the group.
       *[clip] Hardly anyone laughs beside me. I’ll stop.
    }
# Variables: $theme (Id)
circle-say-refused =
    { $theme ->
        [invitation] The two beside me are in the group.
       *[clip] Two beside me are laughing.
    }
circle-say-refused-cloud = You scolded me in front of everybody.
circle-say-stood-up = You asked, so I dare. I’m up!
circle-say-not-yet = Alone I don’t dare. One reason’s missing.
circle-say-not-yet-popular = Everybody watches me. I need three reasons.
circle-say-thanked = That helps. I’ll keep standing.
circle-say-curtain-drawn = I can’t hear you any more.
circle-say-attacked = Everybody’s watching. I can’t stop now.
circle-say-attacked-alone = Everybody saw. I feel ashamed.
# Variables: $theme (Id)
circle-say-sent-on =
    { $theme ->
        [invitation] You sent the invitation. So I joined.
       *[clip] You sent it. So I laughed too.
    }
circle-say-forgave = It’s all right. Thanks for saying it.
# Variables: $theme (Id)
circle-say-received-kept =
    { $theme ->
        [invitation] They invited me. Not without her.
       *[clip] I got it. I won’t pass it on.
    }
# Variables: $theme (Id)
circle-say-received-joined =
    { $theme ->
        [invitation] They invited me too. I’m in!
       *[clip] I got it too. Ha ha!
    }
# Variables: $theme (Id)
circle-say-joined =
    { $theme ->
        [invitation] Everybody joined, so I did too.
       *[clip] Everybody laughed, so I did too.
    }
# Variables: $theme (Id)
circle-say-laid-down =
    { $theme ->
        [invitation] My friends are standing up. I’m leaving.
       *[clip] My friends are standing up. I’ll stop.
    }
circle-say-rose-beside-you = With you beside me I dare. I’m up!
circle-say-rose-too = My friend stood up. I’ll stand too.
circle-say-sat-down = I stood up alone. Nobody said thanks.
circle-say-target-with = You came. I feel lighter now.
circle-say-target-better = More people are standing up for me.
# Variables: $theme (Id)
circle-say-target-worse =
    { $theme ->
        [invitation] I still hear their chat.
       *[clip] I still hear laughing.
    }

## Adult, partner

circle-say-adult-came = Hello, children. I’ll sit here.
circle-say-adult-came-proof = Thanks for showing me. Let’s stop it.
circle-say-adult-left = I’m off now. Call me any time.
circle-say-called = I called. An adult is coming.
circle-say-proof = I saved who sent it, and when.

## What was kept

circle-kept-proof = Proof: who sent it, and when
circle-kept-saw = I can say what I saw

## New face

circle-new-face-well = They are not alone now.
circle-new-face-next = When in doubt, sit beside them.

## The first time

circle-guide-target = First look at your friend’s face. How do they feel?
circle-guide-look = Choose a face. Who does this child listen to?
circle-guide-token = Now choose below what to do.
circle-guide-arrow = See the arrow. It goes there next.
circle-guide-reasons = Two reasons make a child brave.
circle-guide-thanks = A child who stands up alone sits down again. Let’s say thanks.
circle-guide-bell = The last move. Then the bell rings.

## Hints

circle-hint-alone = One child is standing up all alone.
circle-hint-low = Your friend is sad. Who is beside them?
# Variables: $theme (Id)
circle-hint-edge =
    { $theme ->
        [invitation] One side of this child isn’t in the group. Who is on the other side?
       *[clip] One side of this child isn’t laughing. Who is on the other side?
    }
circle-hint-one-more = Only one reason is missing here.
# Variables: $theme (Id)
circle-hint-many =
    { $theme ->
        [invitation] So many are in the group. Who could help?
       *[clip] So many are laughing. Who could help?
    }
circle-hint-cloud = There is a cloud here. How does it go away?
circle-hint-curtain = A curtain is drawn here. Who is behind it?
circle-hint-look = See who listens to whom.
circle-hint-bell = When the bell rings, who will still be standing up?
