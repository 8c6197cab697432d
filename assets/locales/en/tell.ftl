# Telling an adult: who, the first sentence, what to show.

# Variables: $role (Id)
tell-role =
    { $role ->
        [mother] Mother
        [father] Father
        [grandparent] Grandparents
        [elder-sibling] Big brother or sister
        [class-teacher] Class teacher
        [social-worker] Social worker
        [psychologist] Psychologist
        [dorm-teacher] Dormitory teacher
        [doctor] Doctor
        [neighbour] Neighbour
        [coach] Coach
       *[helpline] Child helpline
    }
tell-opener-1 = Have you a little time?
tell-opener-2 = There is something I want to tell you.
tell-opener-3 = I can’t sort this out alone.
tell-kept-words = What the friend said
tell-title-heard = Somebody listened

tell-say-who = Whom do we tell?
tell-say-reminder = Nobody at all? Let’s think of one person.
tell-say-opener = Show. Then say it.
tell-say-busy = I’m busy now, dear. Let’s talk tonight.
tell-say-cross = The phone again? I am tired!
tell-say-another = Never mind. Let’s tell somebody else.
tell-say-heard = Thank you for telling me. It isn’t your fault. We’ll sort it out together.
tell-say-evidence = It helped that you showed it.
tell-say-sorry = I’m sorry that I was cross. You were right to tell me.
