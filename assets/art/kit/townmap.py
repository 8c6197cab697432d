#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The two maps of Trace: a winter valley with a frozen stream, a summer valley after rain. Light and calm in the middle, where places and lines are laid."""
import random
import scenekit as k
from kitlib import *
from postkit import birch

W, H = 1600, 900
def fold(pts, c, lit, shade, name, band=9):
    """a fold of the land: a bright crest, the ground darkens a little below it"""
    d = k.smooth(pts); back = k.smooth([(x, y + band * (1.6 if i % 2 else .5)) for i, (x, y) in enumerate(pts)][::-1])
    return p(f'{d} L{W+80},{H+40} L-80,{H+40} Z', f'url(#{name})') + p(f'{d} L{back[1:]} Z', lit), grad(name, [(0, c), (1, shade)])
def course(pts, grow=0., drop=0.):
    """the outline of a stream through (x, y, half its width); grow makes it wider, drop moves it down"""
    up = k.smooth([(x, y - w - grow + drop) for x, y, w in pts]); down = k.smooth([(x, y + w + grow + drop) for x, y, w in pts[::-1]])
    return f'{up} L{down[1:]} Z'
def larch(x, y, s, c): return k.larch(x, y, s, c, sh(c, .2), trunk='#8a6a64', snow='#ffffff')
def wood(seed, n, box, one):
    """trees of one stand, the far ones first and smaller"""
    R, o = random.Random(seed), ''; x0, y0, x1, y1 = box
    spots = []
    for _ in range(n * 30):
        x, y = R.uniform(x0, x1), R.uniform(y0, y1)
        if len(spots) < n and ((x - (x0 + x1) / 2) / (x1 - x0) * 2) ** 2 + ((y - (y0 + y1) / 2) / (y1 - y0) * 2) ** 2 < 1 and all(abs(x - a) > 20 or abs(y - b) > 9 for a, b in spots): spots.append((x, y))
    for x, y in sorted(spots, key=lambda q: q[1]): o += one(round(x), round(y), round(.22 + y / H * .36, 2), R)
    return o
# both run where no place stands: below the feet of the far ones, above those of the near ones
STREAM = [(1680, 318, 9), (1520, 346, 12), (1390, 418, 16), (1240, 464, 20), (1060, 470, 23), (860, 464, 25), (660, 484, 28), (460, 496, 30), (260, 490, 35), (80, 516, 41), (-90, 566, 48)]
RIVER = [(1690, 392, 24), (1550, 410, 28), (1390, 470, 33), (1210, 508, 40), (1010, 486, 38), (820, 472, 40), (640, 482, 40), (440, 490, 41), (240, 486, 45), (80, 514, 54), (-90, 572, 64)]
def on(pts, x, across=0.):
    """a spot on the course at x; across from -1 (far bank) to 1 (near bank)"""
    for (x1, y1, w1), (x0, y0, w0) in zip(pts, pts[1:]):
        if x0 <= x <= x1:
            t = (x - x0) / (x1 - x0); t = t * t * (3 - 2 * t); return y0 + (y1 - y0) * t + across * (w0 + (w1 - w0) * t), w0 + (w1 - w0) * t
    raise ValueError(x)
def drift(x, y, w, h): return p(f'M{x-w},{y} Q{x-w*.5},{y-h*1.5} {x},{y-h} Q{x+w*.5},{y-h*.7} {x+w},{y} Q{x},{y+h*.5} {x-w},{y} Z', '#cdd5ed') + p(f'M{x-w},{y} Q{x-w*.5},{y-h*1.5} {x},{y-h} Q{x+w*.1},{y-h*.6} {x+w*.2},{y-h*.1} Q{x-w*.3},{y} {x-w},{y} Z', '#ffffff')
def winter():
    o, defs = r(0, 0, W, H, 0, 'url(#sky)'), grad('sky', [(0, '#9cc4e8'), (.14, '#cfe2f2'), (.25, '#fdeedb'), (1, '#fdeedb')])
    defs += '<radialGradient id="glow"><stop offset="0" stop-color="#fff6dd" stop-opacity=".95"/><stop offset="1" stop-color="#fff6dd" stop-opacity="0"/></radialGradient>'
    o += ci(350, 120, 230, 'url(#glow)') + ci(350, 120, 38, '#fffdf2')
    for i, (pts, c, lit, shade, band) in enumerate((
            ([(-80, 196), (120, 132), (260, 168), (430, 120), (600, 182), (780, 128), (960, 176), (1120, 116), (1290, 170), (1460, 122), (1680, 180)], '#b4c3e2', '#e3e9f6', '#cfd9ee', 10),
            ([(-80, 236), (160, 190), (420, 222), (700, 184), (980, 226), (1240, 186), (1480, 220), (1680, 196)], '#cdd8ef', '#f6f8fe', '#dfe6f5', 10),
            ([(-80, 262), (200, 288), (520, 252), (820, 276), (1120, 250), (1400, 236), (1680, 264)], '#f0f3fb', '#ffffff', '#e2e8f6', 9))):
        s, d = fold(pts, c, lit, shade, f'w{i}', band); o += s; defs += d
        if i == 1: o += wood(3, 46, (-60, 214, 420, 270), lambda x, y, s, R: larch(x, y, s, '#a99aa8')) + wood(4, 40, (1200, 204, 1660, 256), lambda x, y, s, R: larch(x, y, s, '#a99aa8'))
    o += p('M-80,396 C40,340 260,340 420,372 S700,402 800,400 C600,424 200,434 -80,428 Z', '#fbfcff')
    o += p('M860,372 C1040,312 1380,330 1680,372 V420 C1400,384 1100,398 860,372 Z', '#f9fbff')
    # the stream under its ice
    o += p(course(STREAM, 8, -2), '#c6d0ea') + p(course(STREAM, 5, 5), '#ffffff') + p(course(STREAM), '#cbe1f2') + p(course([(x, y + w * .42, w * .5) for x, y, w in STREAM]), '#dcecf7')
    for x, q in ((1330, -.1), (1150, .2), (960, -.3), (770, .3), (560, -.2), (350, .35), (170, -.3), (20, .3)):
        y, w = on(STREAM, x, q); o += ln(f'M{x-w*1.3:.0f},{y:.0f} q{w*1.3:.0f},{-w*.34:.0f} {w*2.6:.0f},0', '#ffffff', 3 + w * .09)
    for x, q in ((1060, .2), (660, .1), (260, -.1), (110, .3)):
        y, w = on(STREAM, x, q); o += ln(f'M{x-w*.7:.0f},{y-w*.3:.0f} L{x},{y:.0f} L{x-w*.2:.0f},{y+w*.4:.0f} M{x},{y:.0f} l{w*.7:.0f},{-w*.2:.0f}', '#a9c6e2', 3)
    for i, pts in enumerate(([(-80, 770), (160, 726), (400, 742), (700, 800), (960, 824), (1260, 770), (1460, 716), (1680, 690)], [(-80, 856), (240, 822), (560, 868), (900, 892), (1240, 850), (1680, 812)])):
        s, d = fold(pts, ('#eef1fb', '#e6eaf8')[i], '#ffffff', ('#d9e0f2', '#cfd7ee')[i], f'f{i}', 11); o += s; defs += d
        tree = lambda x, y, s, R: p(f'M{x},{y} q{30*s},{4*s} {120*s},{34*s} q{-60*s},{4*s} {-130*s},{-24*s} Z', V, ' opacity=".10"') + larch(x, y, s, R.choice(('#b58f72', '#a8846e', '#8f9aa6')))
        o += wood(11 + i, (15, 10)[i], ((-50, 735, 330, 815), (-60, 850, 300, 900))[i], tree) + wood(21 + i, (16, 11)[i], ((1290, 725, 1650, 810), (1330, 840, 1660, 900))[i], tree)
    tree = lambda x, y, s, R: larch(x, y, s, R.choice(('#b0907c', '#a39098')))
    o += wood(31, 12, (-40, 330, 170, 400), tree) + wood(32, 11, (1440, 388, 1650, 450), tree)
    o += ''.join(drift(*q) for q in ((560, 640, 70, 12), (1200, 600, 64, 11), (720, 336, 50, 8), (1060, 724, 54, 10)))
    # a hare went over the snow
    o += ''.join(el(690 + 34 * i, 640 - 9 * i + (i % 2) * 7, 5, 3.4, '#b9c5e4') + el(700 + 34 * i, 634 - 9 * i + (i % 2) * 7, 4, 2.8, '#b9c5e4') for i in range(10))
    o += ''.join(ln(f'M{x},{y} q-3,-12 -9,-20 M{x+3},{y} q0,-14 2,-26 M{x+6},{y} q4,-10 10,-17', '#c9ac86', 3.4) for x, y in ((520, 720), (1250, 560), (930, 330), (380, 430), (1080, 800), (1400, 560), (660, 838), (290, 620)))
    R = random.Random(5); o += ''.join(ci(R.uniform(0, W), R.uniform(0, H), R.uniform(1.8, 4), '#ffffff', f' opacity="{R.uniform(.6, .95):.2f}"') for _ in range(70))
    return svg((W, H), o, defs)
def puddle(x, y, w): return el(x, y, w + 7, w * .3 + 4, '#8bb369') + el(x, y + 2, w, w * .29, '#9cc7e0') + el(x - w * .1, y + 4, w * .82, w * .19, '#bfdfee') + el(x - w * .3, y, w * .3, w * .06, '#eef8fc')
def bush(x, y, s, R):
    c = R.choice(('#6fae5a', '#5f9f58', '#84ba62')); d = f'M{x-46*s:.1f},{y} C{x-60*s:.1f},{y-40*s:.1f} {x-26*s:.1f},{y-60*s:.1f} {x-8*s:.1f},{y-44*s:.1f} C{x+8*s:.1f},{y-74*s:.1f} {x+56*s:.1f},{y-50*s:.1f} {x+48*s:.1f},{y} Z'
    return el(x + 4 * s, y, 54 * s, 8 * s, V, ' opacity=".14"') + solid(d, c, 7 * s, 7 * s, .17)
def tree(x, y, s, R): return bush(x, y, s * .9, R) if R.random() < .35 else birch(x, y, round(s * 1.15, 2), R.choice(('#6fae5a', '#5f9f58', '#86bd60')))
def summer():
    o, defs = r(0, 0, W, H, 0, 'url(#sky)'), grad('sky', [(0, '#74bfe4'), (.15, '#bfe3ee'), (.25, '#fff3d6'), (1, '#fff3d6')]) + grad('wet', [(0, '#c7a077'), (1, '#ab7f57')], 0, 1)
    o += ''.join(k.cloud(x, y, s, o=q) for x, y, s, q in ((250, 130, .8, .95), (660, 112, .62, .9), (1080, 128, .85, .95), (1420, 106, .6, .9)))
    for i, (pts, c, lit, shade, band) in enumerate((
            ([(-80, 210), (140, 150), (300, 186), (500, 138), (680, 196), (880, 146), (1060, 190), (1240, 134), (1420, 186), (1680, 150)], '#9cc8c8', '#bcdcd4', '#b6d9b8', 10),
            ([(-80, 246), (180, 206), (440, 236), (720, 200), (1000, 238), (1260, 202), (1480, 234), (1680, 210)], '#97cb8e', '#b9dea0', '#b4db92', 10),
            ([(-80, 276), (200, 300), (520, 264), (820, 288), (1120, 262), (1400, 248), (1680, 276)], '#b9e08c', '#d3eda8', '#a9d67c', 9))):
        s, d = fold(pts, c, lit, shade, f's{i}', band); o += s; defs += d
        if i == 1: o += wood(3, 40, (-60, 224, 420, 282), lambda x, y, s, R: k.larch(x, y, s, '#6fae86', '#5f9d7c')) + wood(4, 36, (1200, 220, 1660, 268), lambda x, y, s, R: k.larch(x, y, s, '#6fae86', '#5f9d7c'))
    o += p('M-80,420 C60,360 300,360 480,392 S760,430 860,424 C640,470 200,470 -80,460 Z', '#c6e89a') + p('M820,352 C1040,310 1380,326 1680,340 V372 C1400,366 1100,392 820,352 Z', '#c8e99d')
    # the river over its banks: wet earth, brown water, foam along the bend
    o += p(course(RIVER, 20, 2), '#9ccb74') + p(course(RIVER, 11, 0), '#8a6a4c') + p(course(RIVER, 2, 5), 'url(#wet)') + p(course([(x, y + w * .5, w * .34) for x, y, w in RIVER]), '#b58a60', ' opacity=".7"') + p(course([(x, y - w * .46, w * .2) for x, y, w in RIVER]), '#d9c3a4', ' opacity=".75"')
    R = random.Random(9)
    for n in range(30):
        x, q = 1520 - n * 50, (-.5, .1, .55)[n % 3]; y, w = on(RIVER, x, q); l = w * R.uniform(.7, 1.2)
        o += ln(f'M{x:.0f},{y:.0f} q{l/4:.0f},{-w*.12:.0f} {l/2:.0f},0 t{l/2:.0f},0', '#ecd6b6', 2.6 + w * .03, ' opacity=".85"')
    for x in (1440, 1130, 880, 690, 380, 160, 30):
        y, w = on(RIVER, x, -.16); o += ln(f'M{x},{y:.0f} q{w*.6:.0f},{w*.16:.0f} {w*1.2:.0f},0 M{x+w*.5:.0f},{y+w*.24:.0f} q{w*.5:.0f},{w*.12:.0f} {w:.0f},0', '#dcdfd6', 4 + w * .02, ' opacity=".7"')
    o += g(r(-40, -6, 80, 12, 6, '#7a5a44') + r(-40, -6, 80, 6, 3, '#9a7658') + ci(40, 0, 6, '#d9b98c') + ln('M-10,-4 l-14,-16', '#7a5a44', 6), 'translate(1070,500) rotate(5) scale(.8)')
    o += ''.join(bush(x, round(on(RIVER, x, -1.12)[0]), s, R) for x, s in ((1500, .3), (1450, .36), (1120, .4), (730, .36), (690, .46), (330, .42), (130, .36)))
    for x in (1300, 940, 560, 520, 250):
        y, w = on(RIVER, x, 1.16); o += k.tuft(x, round(y + 8), .6, '#6faf52') + k.tuft(x + 16, round(y + 10), .46, '#7fbf5a')
    o += ''.join(puddle(*q) for q in ((560, 406, 32), (1180, 396, 40), (740, 350, 28), (330, 640, 40), (1250, 640, 54), (640, 740, 44), (960, 620, 34)))
    for i, pts in enumerate(([(360, 940), (520, 836), (760, 800), (1000, 786), (1260, 730), (1480, 690), (1690, 660)], [(-80, 880), (240, 846), (560, 876), (900, 892), (1240, 850), (1680, 812)])):
        s, d = fold(pts, ('#b3dd86', '#9dd073')[i], '#d0eca4', ('#93c96c', '#80bb60')[i], f'f{i}', 10); defs += d
        if i == 0: s = p(f'{k.smooth(pts)} L1690,960 Z', 'url(#f0)')
        o += s
        o += wood(21 + i, (13, 9)[i], ((1290, 725, 1650, 810), (1330, 840, 1660, 900))[i], tree) + (wood(12, 9, (-60, 850, 330, 900), tree) if i else '')
    o += wood(31, 11, (-40, 350, 180, 430), tree) + wood(32, 8, (1490, 286, 1660, 330), tree)
    for _ in range(46):
        x, y = R.uniform(20, 1580), R.choice((R.uniform(310, 440), R.uniform(800, 890)))
        o += k.tuft(round(x), round(y), round(.2 + y / H * .3, 2), R.choice(('#8cc464', '#7fb95c'))) if R.random() < .5 else ''.join(ci(x + a, y + b, 3.2, c) for c in (R.choice(('#fff6e0', '#f6d04d', '#e98bb0')),) for a, b in ((0, 0), (9, 4), (-7, 6)))
    return svg((W, H), o, defs)
def main():
    for n, f in (('winter', winter), ('river', summer)): restart(); save(f'art/town/map-{n}', f())
if __name__ == '__main__': main()
