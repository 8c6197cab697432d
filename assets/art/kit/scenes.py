#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The splash picture, the quiet picture that hides the game at one press, and the two rooms of the ring."""
import random, re
import rooms
import scenekit as k
from kitlib import *

def quiet():
    R = random.Random(21)
    W, H = k.W, k.H
    defs = k.grad('sky', [(0, '#7cc4e0'), (.55, '#c3e6ea'), (.8, '#fff0cc'), (1, '#ffe9ba')]) + k.grad('lake', [(0, '#c9eaf0'), (1, '#86c8dc')]) + k.grad('near', [(0, '#86c261'), (1, '#58a252')]) + k.grad('fg', [(0, '#549a50'), (1, '#357349')])
    sky = f'<rect width="{W}" height="{H}" fill="url(#gr-sky)"/>' + k.cloud(520, 210, 1.5) + k.cloud(1300, 150, 1.1, o=.95) + k.cloud(1720, 290, .7, o=.85) + k.cloud(140, 330, .6, o=.8) + k.cloud(930, 350, .5, o=.7)
    far = k.ridge([(-60, 520), (180, 470), (420, 410), (660, 470), (900, 505), (1180, 440), (1440, 400), (1700, 470), (1980, 450)], '#a5c9d2', '#bcd9dd')
    far += k.ridge([(-60, 590), (240, 560), (520, 600), (860, 560), (1220, 590), (1560, 540), (1980, 600)], '#8bbcaa', '#a2ccb4')
    mid = k.ridge([(-60, 660), (260, 610), (620, 640), (980, 690), (1360, 640), (1700, 610), (1980, 640)], '#7cb47f', '#9ac98b')
    for x, y, s in [(60, 640, .8), (120, 634, .65), (190, 626, .9), (1800, 620, .7), (1862, 626, .9), (1910, 630, .62)]: mid += k.larch(x, y, s, '#4a9270', '#387d67')
    mid += '<path d="M1000,760 C1160,728 1400,732 1540,744 C1660,756 1690,776 1640,790 C1500,816 1180,812 1060,796 C970,784 950,770 1000,760 Z" fill="url(#gr-lake)"/><path d="M1120,768 h140 M1330,760 h160 M1230,790 h110" stroke="#eefcff" stroke-width="5" stroke-linecap="round" opacity=".8"/>'
    near = k.ridge([(-60, 790), (300, 760), (640, 790), (1000, 836), (1400, 826), (1700, 790), (1980, 800)], 'url(#gr-near)', '#abd775')
    for _ in range(70): near += k.tuft(R.uniform(0, W), R.uniform(880, 960), R.uniform(.35, .6), R.choice(['#66ad55', '#92ca66', '#50944e']))
    flock = [(320, 846, .8, 1), (420, 866, .95, -1), (540, 848, .85, 1), (640, 884, 1.05, 1), (760, 870, .9, -1), (480, 910, 1.15, 1), (880, 902, 1.1, 1), (1020, 888, .95, -1), (250, 896, 1.05, 1)]
    for x, y, s, f in sorted(flock, key=lambda a: a[1]): near += k.sheep(x, y, s, f)
    near += k.sheep(1120, 914, 1.05, -1, '#5a4f62', '#2f2939') + k.horse(1480, 890, 1.05) + k.horse(1640, 872, .85, '#c99a62', '#6d4630', -1)
    fg = f'<path d="M-60,1000 C300,950 620,985 960,1000 C1300,1015 1620,960 1980,985 L1980,1080 L-60,1080 Z" fill="url(#gr-fg)"/>'
    for _ in range(50): fg += k.tuft(R.uniform(-20, W + 20), R.uniform(1010, 1078), R.uniform(.8, 1.4), R.choice(['#468a4d', '#60a757', '#357049']))
    return k.svg([('sky', sky), ('far', far), ('mid', mid), ('near', near), ('fore', fg)], defs)
def main():
    save('art/scenes/title', k.steppe()); save('art/scenes/quiet', quiet())
    for n, f in (('music', rooms.music), ('class', rooms.classroom)): restart(); save(f'art/scenes/ring-{n}', f())
if __name__ == '__main__': main()
