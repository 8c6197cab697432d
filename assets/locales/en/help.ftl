# The help screen. Numbers come from assets/help/helplines.ron.

help-title = Help
# Variables: $number (Id)
help-number-child = { $number }: child helpline
help-child-free = Free, day and night
# Variables: $number (Id)
help-number-police = { $number }: police
help-police-when = In danger right now
help-picture-1 = You call
help-picture-2 = A grown-up listens
help-picture-3 = You sort it out together
help-first-words = You can begin with: “I need help.”
help-no-trouble = Nobody will scold you for calling.
help-others = Others who help: class teacher, social worker, psychologist, dormitory teacher, relative, doctor.
help-no-phone = No phone? Ask one of them for theirs.
help-another = The first one did not help? Tell another.
help-back = Back to the game
help-hide = Hide the screen
help-unchecked = For teachers: the numbers are not verified yet, a draft.
