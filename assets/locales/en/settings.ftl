# Settings, keys, “What can I do here?”.

settings-text = Text size
settings-letters = Letter spacing
settings-contrast = High contrast
settings-motion = Less motion
settings-music = Music
settings-sounds = Sounds
settings-fullscreen = Full screen
settings-window = Window size
settings-on = On
settings-off = Off
# Variables: $percent (Number)
settings-percent = { $percent } %
# Variables: $width (Number), $height (Number)
settings-size = { $width }×{ $height }
# Variables: $what (Id), $state (Id)
settings-toggle =
    { $what }: { $state ->
        [on] on
       *[off] off
    }
# Variables: $what (Id), $way (Id)
settings-step =
    { $what }: { $way ->
        [less] less
       *[more] more
    }

settings-keys = Keys
settings-keys-move = Arrows, Tab: choose. Enter: press.
settings-keys-esc = Esc: back, pause.
settings-keys-help = F1: help. F4: settings.
settings-keys-how = F2: what can I do? F3: hint.
settings-keys-doors = Doors: 1 open, 2 chain, 3 close. K key, A ask, P turn, T tell, S sleep.
settings-keys-ring = Circle: 1–9, 0, −: lay a token. T tell, S wait.
settings-keys-town = Trace: 1–4 pull a thread, H hold, P pass on, N with a note, R report, S end the turn.
settings-keys-phone = Fine print: M glass, B back, D down, A ask, S wait. 1–5: take a piece. W: let them walk.

how-title = What can I do here?
how-mouse = Mouse: click with the left button. Nothing else is needed.
how-understood = Got it
