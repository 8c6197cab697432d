# Menu, buttons and settings of the game.

ui-title = { -game-title }
ui-tagline = The help desk of the school
ui-play = Play
ui-continue = Continue
ui-again = Play again
ui-next = Next
ui-back = Back
ui-skip = Skip
ui-pause = Pause
ui-resume = Continue
ui-to-desk = Back to the desk
ui-exit = Exit
ui-help = Help
ui-language = Language
ui-settings = Settings
ui-how = What can I do here?
ui-hint = Hint
# The other language's own name is put in by the game.
# Variables: $name (Id)
ui-language-to = Language: { $name }
ui-paused = Paused
ui-saved = The game is saved. Go on whenever you like.
ui-waiting = Waiting
ui-resume-case = Already begun
ui-done = Helped
ui-bone-turned = You have won a new side of the bone.
ui-throw-title = The six bones
ui-draft = This is a draft: no Mongolian editor or teacher has read it yet.
ui-keys = Arrows, Enter: choose. F1: help. F2: what can I do?
ui-page-before = Page before
ui-page-after = Next page
ui-older = Older
ui-newer = Newer
# Variables: $page (Number), $pages (Number)
ui-page = { $page }/{ $pages }
ui-save-set-aside = The saved game could not be opened. Its file was not deleted: it was put aside.
ui-no-save = Saving did not work. You can play on.
ui-unkept-title = Not saved yet
ui-unkept-about = Saving did not work. Everything stays until you close the game. Play on. The game will try to save again by itself. Tell an adult before you close it.
ui-understood = I see
