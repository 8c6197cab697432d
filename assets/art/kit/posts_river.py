#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The pictures of the posts by the river, and of its three cases. One picture serves a true and a false post: it must tell neither."""
import math
import re
from charkit import character
from postkit import *

COACH = dict(name='coach', age='adult', skin='d', hair='short', moustache='#2b2233', hat='cap', hat_col=('#e0694a', '#fff3d6'), outfit='hoodie', colors=('#2d6da8', '#fff3d6', '#f0c46a'), turn=-.2)
MUD, MUD2 = '#b9936a', '#94714f'
def bush(x, y, s, c='#5f9f58'):
    d = ' '.join(circle(*q) for q in ((-24, -16, 20), (0, -26, 25), (24, -16, 21)))
    return g(shadow(2, 2, 44, 6) + p(d, sh(c, .2)) + clip(d, g(p(d, c), 'translate(-5,-5)')), f'translate({x},{y}) scale({s})')
def blooms(at): return ''.join(ln(f'M{x},{y} q-2,8 0,14', '#3f8449', 2.6) + ''.join(ci(x + 4.6 * math.cos(a), y + 4.6 * math.sin(a), 3.4, c) for a in (i * 1.2566 for i in range(5))) + ci(x, y, 2.8, '#e8912d') for x, y, c in at)
def tufts(seed, n, y0, y1, cols=('#5fa84f', '#8cc75f', '#4a8f49')):
    R = random.Random(seed); return ''.join(k.tuft(round(R.uniform(0, W)), round(R.uniform(y0, y1)), round(R.uniform(.3, .6), 2), R.choice(cols)) for _ in range(n))
def bridge():
    wet, d = water(300, MUD, MUD2, 5, 30)
    c = '#b8b2cc'
    o = far_hills('rain') + hill([(-60, 284), (120, 268), (300, 288), (480, 270), (700, 284)], '#74a37e', '#93bd8c', 7) + bush(420, 298, .8) + bush(560, 296, .9) + bush(610, 300, .7, '#6fae62') + wet
    for x in (300, 440, 580): o += p(f'M{x},230 h46 l-6,96 q-17,8 -34,0 Z', c) + p(f'M{x+29},230 h17 l-6,96 q-6,4 -14,4 Z', sh(c, .2)) + ln(f'M{x-18},322 q16,-10 28,-1 q18,9 32,0 q12,-8 24,1', li(MUD, .7), 6)
    o += p('M-10,334 V196 Q120,190 236,196 L262,236 Q256,300 190,334 Z', '#7d9a6c') + p('M-10,214 V196 Q120,190 236,196 L250,216 Q120,210 -10,222 Z', '#9dbd84') + p('M-10,196 V174 H236 V196 Q120,192 -10,196 Z', sh(c, .16))
    o += solid(rrect(226, 188, 440, 40, 4), sh(c, .08), 0, 12, .24) + r(-10, 176, 680, 16, 4, li(c, .35))
    o += ''.join(r(6 + 56 * i, 126, 10, 52, 3, '#7d7aa6') for i in range(12)) + r(-10, 122, 680, 10, 4, '#9a96c0') + r(-10, 150, 680, 7, 3, '#9a96c0')
    o += g(bus(0, 0, .98, '#e0854f', '#fff3d6'), 'translate(52,408) rotate(-1.500)')
    o += p('M-10,392 Q60,382 130,390 T270,386 T400,392 T520,388 T660,392 V490 H-10 Z', MUD, ' opacity=".93"') + ''.join(ln(e, li(MUD, .6), 5) for e in ('M42,394 q22,-9 40,0 t40,-2 t44,0 t40,-2 t44,2 t40,-2 t40,2', 'M30,422 q24,-7 46,0 t46,0', 'M220,426 q28,-8 54,0 t54,0', 'M420,400 q24,-7 46,0 t46,0', 'M90,444 q30,-8 60,0 t60,0', 'M380,448 q30,-8 60,0 t60,0', 'M540,430 q20,-6 36,0 t36,0'))
    o += g(ln('M0,0 Q34,-10 70,2', '#7a5a44', 9) + ln('M40,-4 Q52,-18 62,-18', '#7a5a44', 6) + el(66, -22, 9, 5, '#74a37e'), 'translate(470,436)')
    return sheet_of('rain', o, d)
def river():
    wet, d = water(262, '#9f9a86', '#71806f', 9, 34); c = '#c4bccf'
    o = k.cloud(120, 76, .62, o=.9) + k.cloud(500, 60, .5, o=.85) + far_hills('summer') + hill([(-60, 254), (140, 236), (320, 252), (520, 238), (700, 250)], '#74b07a', '#93c486', 7) + bush(50, 262, .8) + bush(120, 264, .6, '#6fae62') + birch(596, 262, .8) + birch(548, 264, .6) + wet
    o += p('M-10,300 Q80,290 150,330 T190,420 T120,490 H-10 Z', '#7fae62') + p('M-10,312 Q70,304 132,340 T166,430 T96,490 H-10 Z', '#94c46e') + ''.join(k.tuft(x, y, .5, '#6fa650') for x, y in ((30, 350), (74, 372), (24, 420), (104, 400), (60, 448), (122, 366))) + ''.join(el(x, y, q, q * .6, sh('#b5a8b8', .1)) + el(x - 2, y - 2, q * .82, q * .44, '#c9bfce') for x, y, q in ((176, 384, 16), (160, 420, 20), (188, 356, 11)))
    d2 = 'M292,-10 H408 L414,366 Q352,382 286,366 Z'
    o += p('M286,360 Q352,378 414,360 L424,392 Q352,412 276,392 Z', V, ' opacity=".16"') + p(d2, sh(c, .2)) + clip(d2, p('M280,-10 H376 L380,390 H280 Z', c) + ''.join(ln(e, sh(c, .14), 4) for e in ('M300,40 h36', 'M320,120 h30', 'M296,190 h24')))
    o += r(-10, -10, 660, 46, 0, sh(c, .1)) + r(-10, 28, 660, 12, 0, sh(c, .32)) + p('M286,40 h128 l-14,24 h-100 Z', sh(c, .24))
    o += r(330, 84, 44, 284, 5, '#fffaf0') + r(364, 84, 10, 284, 3, '#dcd2e2')
    for i in range(14): o += r(330, 92 + 20 * i, 26 if i % 2 else 44, 9, 2, '#d8503f' if i % 4 < 2 else '#3f6fa8')
    o += p('M262,352 Q306,340 350,352 T440,350 L452,404 Q350,424 250,404 Z', '#938f7c') + ln('M256,356 q20,-10 42,-2 q26,10 52,0 q26,-10 50,0 q20,8 42,-2', '#e6e4d6', 6) + ln('M270,378 q24,-8 46,0 M390,376 q20,-7 42,0 M320,394 q22,-7 44,0', '#e6e4d6', 4.5)
    return sheet_of('summer', o, d)
def camp():
    o = far_hills('rain') + hill([(-60, 236), (120, 190), (300, 214), (460, 160), (700, 200)], '#6fa07a', '#8cb98a', 8)
    for x, y, s in ((30, 212, .5), (78, 206, .66), (130, 206, .5), (560, 186, .6), (606, 192, .76), (642, 198, .6)): o += k.larch(x, y, s, '#3f8a66', '#2f7560')
    gr, d = ground([(-60, 330), (80, 300), (260, 286), (440, 248), (700, 230)], '#86b968', '#4f8f52', '#a5d07c')
    o += gr + p('M-10,470 C120,430 260,440 360,388 C430,352 470,290 640,262 L650,240 C520,250 430,280 380,320 C300,380 120,370 -10,392 Z', '#d9bd92') + p('M-10,470 C120,430 260,440 360,388 C430,352 470,290 640,262 L640,254 C470,280 420,340 340,380 C240,428 110,420 -10,456 Z', sh('#d9bd92', .14))
    o += p('M-10,490 V474 C120,440 280,450 380,404 C450,372 520,310 650,290 V490 Z', '#6faa5a') + tufts(7, 16, 440, 474)
    o += person(462, 326, .96, '#2f8f83', None, '#d8694a', back=True, hood=True, pack='#c2604a') + person(402, 358, .8, '#f5c53c', None, back=True, hood=True, pack='#3f74a8')
    o += person(318, 396, .98, '#e0694a', None, back=True, hood=True, pack='#4f7f6f') + person(232, 414, 1.0, '#f5c53c', None, hood=True, arms=('down', 'up'), skin='#e2a877') + person(126, 436, 1.12, '#5f84c4', None, back=True, hood=True, pack='#e9b94a') + person(40, 448, 1.16, '#f5c53c', None, back=True, hood=True, pack='#b0487f')
    o += blooms(((520, 420, '#fff6e0'), (566, 440, '#f6d04d'), (604, 400, '#e98bb0'), (480, 446, '#b79be0')))
    return sheet_of('rain', o + rain(4, 56), d)
def ger():
    wet, d = water(286, '#9a94c6', '#5f6aa8', 11, 26)
    o = ci(500, 106, 92, '#fff3d6', ' opacity=".22"') + ci(500, 106, 58, '#fff3d6', ' opacity=".55"') + ci(500, 106, 42, '#fffbea') + k.cloud(130, 90, .7, '#fdeef2', .9, '#e6cfe2') + k.cloud(360, 62, .42, '#fdeef2', .8, '#e6cfe2') + k.cloud(590, 190, .5, '#fdeef2', .8, '#e6cfe2')
    o += hill([(-60, 262), (80, 224), (210, 252), (350, 216), (480, 248), (600, 222), (700, 246)], '#a99bd0', '#cdbfe2', 7) + wet
    o += g(re.sub(r'<ellipse[^>]*/>', '', k.ger(0, 0, 1.66, smoke=False), count=1), 'translate(316,392) scale(1,-.24)', ' opacity=".20"') + ln('M524,304 q12,-5 24,0 t24,0 M530,326 q20,-6 40,0 t40,0 M540,350 q14,-5 28,0 t28,0', '#fff3d6', 6, ' opacity=".75"')
    o += re.sub(r'<ellipse[^>]*/>', '', k.ger(316, 388, 1.66, smoke=False), count=1) + el(252, 202, 34, 9, V, ' opacity=".12"') + person(252, 206, 1.04, '#3f8f86', '#f2a33a', None, arms=('down', 'up'), look=3, sit=True)
    o += p('M96,372 Q150,360 206,372 T316,372 T426,372 T540,370 L548,410 Q320,430 90,408 Z', '#857fb6') + ''.join(ln(e, '#dcd6f0', 6) for e in ('M92,374 q26,-10 54,-1 t56,0 t56,0 t56,0 t56,0 t56,0 t56,0 t52,-2', 'M130,398 q24,-8 48,0 t48,0', 'M300,402 q26,-8 52,0 t52,0', 'M470,396 q20,-7 40,0 t40,0'))
    o += g(p('M-34,0 H34 Q28,16 16,18 H-16 Q-28,16 -34,0 Z', sh('#fff8ea', .1)) + p('M0,-34 L28,-2 H0 Z', '#fff8ea') + p('M0,-34 L-24,-2 H0 Z', '#e6dcea') + ln('M-44,22 q14,-6 28,0 t28,0 t28,0', '#dcd6f0', 5), 'translate(84,428) scale(.9)')
    return sheet_of('dream', o, d)
def symbol(kind, x, y, q, c):
    star = 'M' + ' L'.join(f'{(20 if i % 2 == 0 else 9.5)*math.sin(math.pi*i/5):.1f},{-(20 if i % 2 == 0 else 9.5)*math.cos(math.pi*i/5):.1f}' for i in range(10)) + ' Z'
    pic = {'star': p(star, c), 'moon': p('M8,-20 C-10,-22 -22,-8 -20,4 C-18,19 0,26 14,17 C2,15 -6,7 -6,-4 C-6,-12 0,-18 8,-20 Z', c), 'fish': p('M-22,2 C-16,-14 4,-16 12,-2 L24,-12 Q22,2 24,16 L12,6 C4,18 -16,16 -22,2 Z', c) + ci(-11, -1, 3, PAPER), 'sun': ci(0, 0, 11, c) + ''.join(g(r(-2.6, -22, 5.2, 8, 2.6, c), f'rotate({a})') for a in range(0, 360, 45)),
        'ger': p('M-20,-2 L-8,-16 H8 L20,-2 Z M-17,1 H17 V17 H-17 Z', c) + r(-4.5, 4, 9, 13, 1.5, PAPER), 'drop': p('M0,-21 C-10,-6 -15,0 -15,7 A15,13 0 0 0 15,7 C15,0 10,-6 0,-21 Z', c), 'hill': p('M-23,16 L-8,-12 Q-6,-15 -3,-12 L4,0 L9,-7 Q11,-9 13,-7 L23,16 Z', c), 'flower': ''.join(ci(11 * math.sin(a), -11 * math.cos(a), 8, c) for a in (i * 1.2566 for i in range(5))) + ci(0, 0, 6, PAPER), 'knot': p('M-17,-17 H17 V17 H-17 Z M-8,-8 V8 H8 V-8 Z', c, ' fill-rule="evenodd"')}[kind]
    return g(pic, f'translate({x},{y}) scale({q})')
def heart(x, y, s, c): return g(p('M0,26 C-34,4 -36,-28 -18,-30 Q-5,-30 0,-16 Q5,-30 18,-30 C36,-28 34,4 0,26 Z', sh(c, .16)) + p('M-3,22 C-34,2 -35,-28 -18,-30 Q-5,-30 0,-16 Q5,-30 15,-30 C30,-26 28,2 -3,22 Z', c), f'translate({x},{y}) scale({s})')
def code():
    box, w = '#d9a46a', '#b9793f'
    o = r(0, 0, W, 340, 0, '#bfe0d6') + r(0, 0, W, 340, 0, 'url(#lt)') + r(0, 336, W, 150, 0, w) + r(0, 330, W, 18, 6, '#d9a060') + r(0, 346, W, 9, 0, sh(w, .2))
    o += shadow(336, 424, 224, 16, .22) + p('M146,96 L190,54 H506 L476,96 Z', li(box, .3)) + p('M476,96 L506,54 V372 L476,420 Z', sh(box, .26)) + r(140, 92, 340, 330, 8, box) + r(140, 92, 340, 8, 4, li(box, .4))
    o += p('M238,84 L252,66 H420 L410,84 Z', sh(box, .5)) + g(r(-34, -46, 74, 62, 4, '#8fb98a') + r(-28, -40, 62, 50, 3, '#a9cf9f') + ci(3, -16, 14, '#8fb98a'), 'translate(330,64) rotate(-7)') + p('M238,84 L246,74 H414 L410,84 Z', li(box, .22))
    o += r(170, 130, 224, 256, 10, V, ' opacity=".16"') + r(166, 124, 224, 256, 10, '#fffaf0')
    kinds = ('star', 'drop', 'moon', 'ger', 'fish', 'sun', 'hill', 'flower', 'knot', 'moon', 'star', 'drop', 'fish', 'ger', 'flower', 'hill'); cols = ('#2d5fa8', '#c2475a', '#2f8f83', '#7a4fa3')
    for i, kd in enumerate(kinds): o += symbol(kd, 199 + 52.5 * (i % 4), 160 + 52.5 * (i // 4), .98, cols[(i + i // 4) % 4])
    for x, y, a in ((172, 130, 0), (384, 130, 90), (384, 374, 180), (172, 374, 270)): o += g(ln('M0,26 V0 H26', INK, 6), f'translate({x},{y}) rotate({a})')
    o += heart(434, 164, .8, '#d8503f')
    o += g(ci(0, 0, 42, 'none', ' stroke="#5a5fb0" stroke-width="6"') + ci(0, 0, 31, 'none', ' stroke="#5a5fb0" stroke-width="3"') + ''.join(g(r(-2, -38.5, 4, 5, 1, '#5a5fb0'), f'rotate({a})') for a in range(0, 360, 24)) + symbol('ger', 0, 0, .98, '#5a5fb0'), 'translate(434,352) rotate(-14)')
    for x, y, n, c in ((86, 420, 4, '#e2b04a'), (556, 430, 3, '#c9cfe0'), (50, 440, 2, '#c9cfe0')): o += shadow(x + 2, y + 8, 32, 7) + ''.join(el(x, y - i * 9 + 5, 27, 9, sh(c, .34)) + el(x, y - i * 9, 27, 9, c) + el(x - 2, y - i * 9 - 1, 20, 6, li(c, .45)) for i in range(n))
    return sheet_of(None, o, grad('lt', [(0, '#d6eee6'), (1, '#9fcabc')]))
def tap():
    o = r(0, 0, W, H, 0, '#a9d3dc')
    for y in range(6):
        for x in range(9): o += r(-34 + 80 * x + (y % 2) * 40 - 40, -6 + 66 * y, 74, 60, 8, ('#bfe0e6', '#b5d9e1', '#c7e5ea')[(x * 2 + y) % 3])
    o += r(0, 372, W, 120, 0, '#e9edf4') + r(0, 366, W, 16, 6, '#ffffff') + p('M150,392 H500 Q520,392 526,410 L544,480 H106 L124,410 Q130,392 150,392 Z', '#b9c3d8') + p('M164,402 H486 Q502,402 506,416 L520,480 H130 L144,416 Q148,402 164,402 Z', '#d3dbe9') + el(326, 462, 118, 12, '#b88a56', ' opacity=".55"')
    m, md = '#b9c2da', '#8790b4'
    o += shadow(170, 372, 60, 8) + solid(rrect(130, 344, 84, 28, 10), m, 8, 5, .26) + ln('M172,350 V150 Q172,84 250,84 Q328,84 328,150 V176', md, 46) + ln('M166,350 V150 Q166,78 248,78 Q322,78 322,150 V170', m, 32) + ln('M158,320 V150 Q158,92 206,80', '#e9eef8', 8) + solid(rrect(296, 168, 62, 24, 8), m, 7, 3, .28)
    for x, c in ((112, '#d8503f'), (232, '#4f8fc8')): o += r(x - 7, 308, 14, 42, 5, md) + ''.join(g(r(-36, -8, 72, 16, 8, c) + r(0, 2, 36, 6, 3, sh(c, .2)), f'translate({x},306) rotate({a})') for a in (-12, 62)) + ci(x, 306, 12, li(c, .4))
    br, bl = '#b88a56', '#d0a872'
    o += p('M312,190 h32 Q340,270 346,344 Q330,352 312,344 Q318,260 312,190 Z', br, ' opacity=".85"') + p('M318,190 h9 Q325,270 327,346 L316,344 Q321,260 318,190 Z', '#e3c79c', ' opacity=".8"')
    gl = 'M272,262 H390 L378,440 Q377,448 368,448 H294 Q285,448 284,440 Z'
    o += shadow(334, 448, 66, 9, .22) + p(gl, '#ffffff', ' opacity=".34"') + clip(gl, r(262, 306, 140, 150, 0, br, ' opacity=".9"') + p('M262,306 H302 L312,456 H262 Z', bl, ' opacity=".8"') + el(331, 306, 58, 9, bl) + ''.join(ci(x, y, q, '#e9d3ac', ' opacity=".8"') for x, y, q in ((322, 344, 5), (344, 372, 4), (336, 402, 5), (356, 338, 3.5), (318, 382, 3))) + ln('M290,280 L300,424', '#ffffff', 8, ' opacity=".6"')) + el(331, 262, 59, 9, 'none', ' stroke="#ffffff" stroke-width="5" opacity=".85"')
    o += p('M312,250 h34 l2,60 q-18,8 -38,0 Z', br, ' opacity=".6"')
    o += g(shadow(4, 4, 50, 7) + solid('M-34,0 L-42,-76 H42 L34,0 Z', '#d97a5a', 8, 3, .2) + solid(rrect(-48, -92, 96, 22, 8), '#e08a68', 6, 4, .2) + ''.join(g(p('M0,0 C-16,-20 -16,-52 0,-74 C16,-52 16,-20 0,0 Z', c) + ln('M0,-6 V-56', sh(c, .2), 3), f'translate({x},-88) rotate({a}) scale(1.1)') for x, a, c in ((-18, -46, '#5f9a66'), (18, 46, '#5a9262'), (-8, -16, '#74ac74'), (10, 18, '#83b87c'))), 'translate(546,372)')
    return sheet_of(None, o)
def bag(x, y, s=1., c='#d9c08f'):
    d = 'M-40,-2 C-50,-8 -50,-28 -40,-32 Q0,-40 40,-32 C50,-28 50,-8 40,-2 Q0,4 -40,-2 Z'
    return g(solid(d, c, 5, 6, .22) + ln('M-34,-20 q10,5 22,2', sh(c, .22), 3) + p('M38,-26 l12,-6 q4,10 0,26 l-10,-4 Z', sh(c, .26)), f'translate({x},{y}) scale({s})')
def sandbags():
    gr, d = ground([(-60, 336), (120, 326), (320, 336), (520, 328), (700, 334)], '#d3c39a', '#a99a78', '#e6dab6')
    o = far_hills('rain') + house(62, 332, .84, '#d9a88f', '#4f7f8f', False) + birch(578, 334, 1.3) + gr + kiosk(322, 352, 1.26, '#6f9fc4', '#c2604a', ('#e0694a', '#fff3d6'), snow=False)
    o += p('M0,430 Q160,420 320,432 T640,426 V480 H0 Z', '#a99b86') + ln('M60,452 q26,-8 50,0 t50,0 M260,462 q24,-7 46,0 t46,0 M470,450 q24,-7 46,0 t46,0', '#d3c8b4', 5)
    R = random.Random(2); cols = ('#d9c08f', '#cfb582', '#e0c99c')
    o += shadow(300, 424, 230, 9)
    for row, (x0, n) in enumerate(((112, 5), (156, 4), (112 + 88, 3))):
        for i in range(n): o += bag(x0 + 88 * i, 424 - 30 * row, 1.04, cols[(i + row) % 3])
    sand = 'M470,440 Q500,372 548,350 Q600,372 640,440 Z'
    o += p(sand, '#c9a86a') + p('M470,440 Q500,372 548,350 Q566,380 574,440 Z', '#e0c283') + ln('M604,448 L566,300', '#9a6a43', 10) + g(solid('M-22,0 H22 V30 Q22,52 0,58 Q-22,52 -22,30 Z', '#8790b4', 6, 3, .24), 'translate(598,424) rotate(14)') + ln('M556,304 L578,298', '#9a6a43', 10)
    o += bag(452, 462, 1.1, '#e0c99c') + person(52, 438, 1.2, '#f5c53c', None, hood=True, arms='front', look=4) + bag(54, 396, .56, '#e0c99c') + paper(196, 236, 40, 54, -3, 4)
    return sheet_of('rain', o + rain(6, 26), d)
def school(x, y, s=1.):
    w, rf = '#efc48d', '#c2604a'
    o = solid(rrect(-250, -170, 500, 172, 4), w, 26, 0, .14) + r(-250, -26, 500, 28, 0, sh(w, .28)) + solid('M-276,-166 L-236,-222 H236 L276,-166 Q276,-158 268,-158 H-268 Q-276,-158 -276,-166 Z', rf, 10, 6, .2) + ''.join(ln(f'M{a},-222 L{a*1.14:.0f},-166', sh(rf, .14), 3) for a in range(-210, 220, 42))
    for i in range(6):
        a = -224 + 72 * i + (54 if i > 2 else 0)
        o += r(a - 5, -134, 48, 74, 5, PAPER) + r(a, -129, 38, 64, 3, '#9fcbe2') + p(f'M{a},-129 h22 L{a},-84 Z', '#c3e0ee') + r(a + 16, -129, 6, 64, 0, PAPER)
    o += r(-46, -196, 92, 198, 6, li(w, .3)) + p('M-58,-190 L0,-244 L58,-190 Z', rf) + p('M0,-244 L58,-190 H26 Z', sh(rf, .2)) + r(-28, -104, 56, 106, 6, sh(w, .42)) + r(-23, -99, 46, 101, 4, '#3f74a8') + r(-1.5, -99, 3, 101, 0, sh('#3f74a8', .3)) + clock(0, -146, 22, 60, 180) + r(-40, -4, 80, 8, 3, '#cfc3d6')
    return g(o, f'translate({x},{y}) scale({s})')
def rainbow():
    d = grass()[1]
    arc = lambda q, c: f'<path d="M{320-q},380 A{q},{q} 0 0 1 {320+q},380" fill="none" stroke="{c}" stroke-width="19"/>'
    o = p('M-10,0 H650 V110 Q560,160 440,120 T220,140 T-10,110 Z', '#9db4c8', ' opacity=".7"') + k.cloud(92, 108, .8, '#eef3f6', .95, '#cfdbe4') + k.cloud(560, 92, .7, '#eef3f6', .95, '#cfdbe4') + far_hills('summer')
    o += g(''.join(arc(330 - 18 * i, c) for i, c in enumerate(('#e8604f', '#f2a33a', '#f6d95a', '#6fbf6a', '#4f9fd8', '#8a6fc8'))), 'translate(0,0)', ' opacity=".86"')
    o += hill([(-60, 350), (120, 338), (320, 346), (520, 336), (700, 348)], '#6fae62', '#93c486', 6) + birch(56, 384, 1.2) + birch(588, 384, 1.3, '#6aa858') + school(322, 400, .98) + p('M-10,392 Q160,384 320,396 T650,390 V490 H-10 Z', 'url(#ground)') + p('M276,398 H368 L420,490 H196 Z', '#dcc8a0') + el(334, 444, 62, 13, '#b9a47c') + el(334, 442, 58, 11, '#9cc6d6') + ln('M304,440 q10,-4 20,0 t20,0', '#ffffff', 3.4) + tufts(5, 22, 420, 474) + blooms(((60, 430, '#fff6e0'), (120, 452, '#e98bb0'), (506, 440, '#f6d04d'), (572, 456, '#fff6e0'), (602, 430, '#b79be0')))
    return sheet_of('rain', o, d)
def boot(x, y, s, c, stripe=None):
    d = 'M-26,-96 Q-26,-102 -20,-102 H22 Q28,-102 28,-96 V-36 C36,-30 64,-32 72,-14 Q74,-4 68,0 H-22 Q-28,0 -28,-6 Z'
    o = shadow(22, 6, 56, 7, .2) + solid(d, c, 7, 4, .22) + clip(d, r(-30, -88, 60, 12, 0, stripe or li(c, .35)) + ln('M-16,-70 V-30', li(c, .5), 6)) + el(1, -100, 26, 6, sh(c, .42)) + r(-29, -4, 102, 12, 5, sh(c, .4))
    return g(o, f'translate({x},{y}) scale({s})')
def boots():
    o = r(0, 0, W, 330, 0, '#c98a68')
    for y in range(9):
        for x in range(9): o += r(-40 + 84 * x + (y % 2) * 42, 4 + 37 * y, 78, 31, 4, ('#d59a78', '#cf9270', '#dba482')[(x + 2 * y) % 3])
    o += r(0, 322, W, 170, 0, '#b5b0c8') + r(0, 316, W, 12, 0, '#8f8ab0') + p('M0,328 H640 V348 Q320,338 0,348 Z', V, ' opacity=".12"') + ln('M0,420 H640 M160,328 L110,480 M480,328 L530,480 M320,328 V480', '#a09bb8', 3)
    o += r(44, 216, 552, 20, 7, '#d9a060') + r(44, 230, 552, 8, 4, sh('#b9793f', .2)) + ''.join(r(x, 236, 14, 86, 4, '#8a5a38') for x in (76, 310, 548))
    for x, s, c, t in ((84, .56, '#e0694a', None), (168, .62, '#f5c53c', '#fffaf0'), (262, .7, '#4f9a94', None), (366, .78, '#7a6fc0', '#ffd98a'), (478, .86, '#3f74a8', None)):
        for b in (0, 1): o += boot(x + b * 40 * s - 6, 214 + b * 3, s, sh(c, .1) if not b else c, t)
    for x, s, c, t in ((56, .96, '#74a858', '#fff3d6'), (246, 1.1, '#d8503f', '#fffaf0'), (452, 1.22, '#f2a33a', None)):
        for b in (0, 1): o += boot(x + b * 48 * s, 428 + b * 10, s, sh(c, .1) if not b else c, t)
    return sheet_of(None, o)
def line():
    gr, d = grass(300)
    o = k.cloud(110, 74, .7) + k.cloud(420, 58, .5, o=.9) + far_hills('summer')
    for x, y, w, h, c in ((20, 300, 92, 150, '#e0b48a'), (126, 300, 80, 116, '#a9b8d0'), (470, 300, 84, 140, '#d9a08a'), (566, 300, 90, 176, '#c9b48f')):
        o += solid(rrect(x, y - h, w, h + 10, 4), c, 20, 0, .14) + r(x - 4, y - h - 6, w + 8, 10, 4, li(c, .4)) + ''.join(r(x + 12 + 26 * a, y - h + 18 + 32 * b, 15, 19, 3, '#b5d9ea') for a in range(int(w // 30)) for b in range(int((h - 30) // 32)))
    o += gr + birch(236, 326, 1.2) + birch(420, 324, 1.05, '#6aa858') + r(-10, 350, 660, 34, 0, '#d6cfdf') + r(-10, 378, 660, 12, 0, '#b3abc4') + p('M0,388 H640 V490 H0 Z', '#8f8cae') + ''.join(r(30 + 130 * i, 446, 74, 9, 4, '#e9e4f0') for i in range(5))
    o += shadow(560, 382, 84, 6) + r(486, 212, 11, 168, 4, '#5f6596') + r(622, 212, 11, 168, 4, '#4f5586') + r(498, 232, 124, 106, 4, GLASS, ' opacity=".75"') + p('M498,232 h60 L498,310 Z', '#ffffff', ' opacity=".45"') + r(496, 336, 128, 12, 5, WOOD) + r(508, 346, 9, 34, 3, IRON) + r(602, 346, 9, 34, 3, IRON) + solid('M468,214 Q470,196 486,194 H636 Q650,196 652,214 Z', '#4f9a94', 4, 4, .2)
    o += r(446, 196, 9, 186, 4, '#5f6596') + solid(rrect(424, 160, 54, 54, 12), '#3f74a8', 4, 4, .2) + ''.join(ci(440 + 21 * a, 176 + 21 * b, 5.6, GOLD) for a in (0, 1) for b in (0, 1))
    o += tufts(8, 14, 318, 346) + bus(40, 432, 1.24, '#e5584a', '#fff3d6', dots=4)
    return sheet_of('summer', o, d)
def gate(x, y, s, c, f='#a9744a'):
    o = planks(-150, -68, 0, 96, f, w=21) + planks(68, 150, 0, 96, f, w=21) + r(-70, -132, 15, 134, 4, sh(f, .3)) + r(56, -132, 15, 134, 4, sh(f, .4)) + solid('M-86,-130 L-76,-152 H78 L88,-130 Z', sh(c, .2), 5, 4, .2)
    for a in (-54, 1): o += r(a, -118, 53, 118, 3, c if a < 0 else sh(c, .1)) + r(a + 7, -110, 39, 46, 4, sh(c, .22)) + r(a + 7, -56, 39, 46, 4, sh(c, .22)) + ln(f'M{a+26.5},-104 l12,17 -12,17 -12,-17 Z', GOLD, 4)
    return g(o + ci(-6, -58, 4, GOLD) + ci(7, -58, 4, GOLD), f'translate({x},{y}) scale({s})')
def leave():
    o = hill([(-60, 230), (90, 176), (230, 206), (370, 158), (520, 200), (700, 170)], '#7f86c0', '#b9b0da', 7) + hill([(-60, 250), (120, 228), (320, 248), (520, 226), (700, 246)], '#9a92c6', '#c3b6dc', 6)
    o += k.ger(330, 330, .98, smoke=True) + house(96, 322, 1.16, '#c9987f', '#5a5a98', False) + house(556, 322, 1.22, '#b98f9c', '#8a5a6a', False) + birch(222, 330, 1.3, '#7f9f7a')
    o += planks(-12, 640, 340, 84, '#a06f6a', w=22) + gate(150, 342, 1.06, '#3f8f86', '#a06f6a') + gate(520, 342, 1.06, '#3f6fb0', '#a06f6a')
    o += r(0, 338, W, 16, 0, '#8a7a9e') + r(0, 352, W, 130, 0, 'url(#road)')
    for x, c in ((150, '#3f8f86'), (520, '#3f6fb0')): o += p(f'M{x-52},354 H{x+54} L{x+66},440 Q{x},452 {x-64},440 Z', c, ' opacity=".30"')
    o += p('M310,356 H350 L372,470 Q330,480 288,470 Z', '#ffe3a0', ' opacity=".75"') + p('M322,356 H338 L350,470 Q330,476 310,470 Z', '#fff6d8', ' opacity=".8"')
    for x, y, n, q in ((20, 378, 3, 22), (216, 372, 2, 20), (392, 380, 3, 20), (590, 372, 2, 22), (92, 412, 4, 26), (268, 408, 4, 30), (440, 416, 4, 26), (-10, 452, 4, 32), (210, 452, 7, 36), (520, 456, 4, 32)): o += ln(f'M{x},{y} q{q/2},-6 {q},0 ' + f't{q},0 ' * (n - 1), '#f6eadc', 4 if y < 400 else 5.5, ' opacity=".85"')
    o += ci(330, 148, 118, 'url(#warm)') + r(324, 168, 12, 188, 5, '#3d4170') + r(331, 168, 5, 188, 2, sh('#3d4170', .3)) + r(314, 344, 32, 14, 5, '#3d4170') + p('M304,126 H356 L348,172 H312 Z', '#fff0b8') + p('M338,126 H356 L348,172 H335 Z', '#ffd982') + p('M296,126 Q330,92 364,126 Z', '#3d4170') + r(308, 168, 44, 9, 4, '#3d4170')
    o += g(shadow(0, 2, 44, 6) + solid(rrect(-38, -44, 76, 46, 9), '#c2604a', 6, 4, .22) + ln('M-12,-46 V-56 H12 V-46', '#8a3f3a', 6) + r(-38, -24, 76, 6, 0, '#8a3f3a') + solid(rrect(-22, -76, 44, 30, 12), '#e9b94a', 5, 4, .2) + ln('M-22,-61 H22', '#b98a2a', 4), 'translate(420,356) scale(.9)')
    return sheet_of('evening', o, grad('road', [(0, '#8f86b8'), (1, '#6a6aa6')]) + '<radialGradient id="warm"><stop offset="0" stop-color="#ffe3a0" stop-opacity=".85"/><stop offset="1" stop-color="#ffd890" stop-opacity="0"/></radialGradient>')
def cow(x, y, s, c='#9a5f3f', spot='#fff3e0', flip=1, graze=False):
    o = shadow(0, 2, 76, 8) + ''.join(r(a, -40, 15, 40, 6, q) + r(a, -7, 15, 8, 3, '#3b2f46') for a, q in ((-48, sh(c, .26)), (30, sh(c, .26)), (-34, c), (44, c))) + ln('M-62,-84 Q-78,-70 -72,-44', sh(c, .2), 5) + el(-72, -40, 5, 9, sh(c, .4))
    d = 'M-66,-60 C-68,-94 -44,-98 0,-96 C44,-100 66,-92 66,-62 C66,-36 48,-30 0,-30 C-48,-30 -64,-36 -66,-60 Z'
    o += el(-6, -31, 15, 8, '#eab0a8') + p(d, sh(c, .2)) + clip(d, g(p(d, c), 'translate(-3,-9)') + p('M-30,-100 C-40,-70 -10,-60 0,-76 C8,-90 4,-98 -4,-100 Z M22,-40 C20,-60 44,-64 52,-52 C56,-40 34,-26 22,-40 Z', spot))
    hd = p('M-22,-40 Q-40,-48 -44,-38 Q-36,-26 -22,-30 Z', sh(c, .24)) + p('M22,-40 Q40,-48 44,-38 Q36,-26 22,-30 Z', sh(c, .24)) + ln('M-14,-48 q-10,-8 -6,-20 M14,-48 q10,-8 6,-20', '#f3e2c0', 7) + p('M-22,-44 Q0,-58 22,-44 L17,-8 Q0,8 -17,-8 Z', c) + p('M-7,-52 Q0,-54 7,-52 L6,-22 H-6 Z', spot) + el(0, -5, 19, 12, '#eab8a8') + el(-7, -6, 2.8, 3.8, '#8a4f5a') + el(7, -6, 2.8, 3.8, '#8a4f5a') + el(-12, -30, 3.4, 4.4, INK) + el(12, -30, 3.4, 4.4, INK)
    o += g(hd, 'translate(76,-26) rotate(6)' if graze else 'translate(70,-76)')
    return g(o, f'translate({x},{y}) scale({s*flip},{s})')
def cows():
    o = k.cloud(90, 66, .6) + k.cloud(530, 84, .5, o=.9) + far_hills('summer') + p('M-10,258 Q160,246 320,258 T650,252 V490 H-10 Z', '#6fb058')
    for i in range(6): o += p(f'M{30+100*i},256 h50 L{320+(100*i-240)*1.9:.0f},490 H{320+(100*i-290)*1.9:.0f} Z', '#7fbf64')
    o += ln('M-10,276 H650', PAPER, 5) + ln('M330,276 L340,490', PAPER, 7) + el(334, 372, 124, 44, 'none', f' stroke="{PAPER}" stroke-width="7"') + el(334, 372, 8, 4, PAPER)
    o += ''.join(ln(f'M{-6+14*i},156 L{-20+13*i},274', '#eef2f8', 2, ' opacity=".8"') for i in range(7)) + ''.join(ln(f'M-6,{172+17*i} H{84-2*i}', '#eef2f8', 2, ' opacity=".8"') for i in range(6)) + ln('M-4,282 V150 H92 V276', PAPER, 10) + ln('M0,286 V152', sh(PAPER, .2), 3)
    o += birch(566, 262, .8) + birch(612, 264, 1., '#6aa858') + bush(500, 264, .6)
    o += cow(186, 322, .72, '#5f4a56', '#fff3e0') + cow(448, 316, .68, '#b9784a', '#fff3e0', -1, True) + cow(300, 352, .86, '#b06a44', '#fff6e6', 1, True)
    o += cow(130, 422, 1.16, '#a8603f', '#fff6e6') + cow(358, 446, 1.22, '#6a5060', '#fff3e0', -1)
    board = r(-40, -52, 84, 108, 10, '#8a5a38') + r(-31, -38, 66, 84, 5, '#fffaf0') + ln('M-18,-20 v34 M-4,-20 v34 M10,-20 v34 M-26,8 L22,-16', '#4a4466', 6) + r(-16, -60, 34, 18, 6, '#b4bcd8')
    o += g(el(200, 786, 120, 16, V, ' opacity=".2"') + inner(character(COACH, 'neutral', 'wave', mirror=True, held=g(board, 'translate(304,590) rotate(8)'))), 'translate(474,150) scale(.375)')
    o += g(shadow(2, 18, 20, 5) + ci(0, 0, 19, sh('#ffffff', .2)) + ci(-2, -2, 17.5, '#ffffff') + p('M-6,-8 L4,-9 L8,0 L1,7 L-8,2 Z', '#4a4470') + ln('M4,-9 L8,-17 M8,0 L17,2 M1,7 L1,17 M-8,2 L-17,6 M-6,-8 L-13,-13', '#4a4470', 2.6), 'translate(232,452)') + ''.join(k.tuft(x, y, .5, '#4f9a4c') for x, y in ((30, 452), (70, 470), (420, 470), (470, 456), (620, 470)))
    return sheet_of('summer', o)
# ------------------------------------------------------------------ the cases
def swing():
    gr, d = grass(286); c = '#d8503f'
    o = k.cloud(120, 84, .6) + k.cloud(520, 66, .5, o=.9) + far_hills('summer')
    o += solid(rrect(30, 120, 150, 176, 4), '#d9b08f', 20, 0, .14) + r(24, 112, 162, 14, 5, '#f0d9c0') + ''.join(r(48 + 42 * a, 142 + 42 * b, 24, 28, 4, '#b5d9ea') for a in range(3) for b in range(3)) + birch(578, 312, 1.5) + birch(232, 300, .8, '#6aa858') + gr + tufts(14, 22, 316, 380)
    o += el(336, 426, 214, 34, '#a8926a') + el(336, 422, 208, 31, '#9cc6d6') + el(330, 418, 176, 21, '#b9dce6') + ln('M220,420 q20,-6 40,0 t40,0 M380,430 q18,-6 36,0 t36,0', '#ffffff', 4.5, ' opacity=".8"') + ln('M240,438 l30,-14 M432,440 l-24,-14', '#8fb4c8', 8, ' opacity=".6"')
    for a, b in ((176, 196), (496, 476)): o += ln(f'M{b},128 L{a-26 if a < 300 else a+26},410', sh(c, .24), 14) + ln(f'M{b},128 L{a+40 if a < 300 else a-40},404', c, 14)
    o += ln('M176,124 H496', sh(c, .2), 18) + ln('M176,121 H496', c, 12) + ln('M186,118 H480', li(c, .45), 3.4)
    o += ln('M262,126 L254,354 M318,126 L314,356', '#6a6a92', 5) + solid(rrect(240, 350, 88, 16, 7), '#f2c25a', 3, 5, .22) + ln('M372,126 L396,340 M428,126 L452,334', '#6a6a92', 5) + g(solid(rrect(-44, -8, 88, 16, 7), '#4f9fd0', 3, 5, .22), 'translate(424,344) rotate(-6)')
    return sheet_of('summer', o + tufts(15, 10, 464, 476) + blooms(((60, 400, '#fff6e0'), (96, 440, '#e98bb0'), (580, 420, '#f6d04d'), (600, 452, '#b79be0'))), d)
def well():
    gr, d = grass(282); st, w = '#b9b0c4', '#a9744a'
    o = k.cloud(140, 82, .7) + k.cloud(500, 70, .5, o=.9) + far_hills('summer') + gr + k.ger(98, 318, .6, smoke=False) + k.sheep(466, 320, .62, -1) + k.sheep(506, 344, .8) + k.horse(572, 308, .6, '#c99a62', '#6d4630', -1, True)
    o += shadow(290, 428, 140, 16) + r(196, 178, 15, 190, 5, w) + r(366, 178, 15, 190, 5, sh(w, .18)) + solid(rrect(180, 166, 218, 20, 8), w, 5, 6, .22) + solid(rrect(204, 216, 172, 26, 12), '#c98f55', 4, 8, .24) + ''.join(ln(f'M{274+7*i},214 v30', '#e9d3a4', 6) for i in range(5)) + ln('M376,229 H404 V206', '#5f6596', 9) + ci(404, 202, 9, '#8a5a38')
    ring = 'M176,330 H402 L396,420 Q288,446 182,420 Z'
    o += p(ring, sh(st, .2)) + clip(ring, p('M170,320 H360 Q352,390 330,450 H170 Z', st) + ''.join(p(rrect(x, y, q, 24, 8), li(st, .18) if (x + y) % 3 else sh(st, .08)) for x, y, q in ((184, 346, 46), (236, 350, 52), (294, 350, 48), (348, 348, 50), (196, 378, 52), (256, 382, 46), (310, 380, 48), (364, 376, 40), (184, 408, 46), (238, 412, 50), (296, 412, 46), (350, 408, 44))))
    o += el(289, 330, 116, 24, li(st, .34)) + el(289, 330, 92, 17, '#4a4a78') + el(289, 336, 74, 10, '#5f84b4') + ln('M290,246 V318', '#e9d3a4', 5)
    bk = 'M-28,-40 H28 L22,4 Q0,10 -22,4 Z'
    b = lambda: ln('M-26,-40 Q0,-84 26,-40', '#5f6596', 4.5) + solid(bk, '#8fa3c4', 6, 3, .24) + el(0, -40, 28, 7, '#c3cfe2') + el(0, -39, 22, 4.6, '#7fb8d8')
    o += g(b(), 'translate(290,322) scale(.8)') + g(shadow(2, 6, 32, 6) + b(), 'translate(142,428) scale(1.1)')
    o += shadow(508, 432, 112, 9) + solid('M404,384 H612 L600,424 H416 Z', w, 6, 5, .24) + p('M404,384 H612 L604,396 H412 Z', '#7fb8d8') + ln('M430,390 h36 M500,390 h48', '#d9eef6', 3.6) + r(428, 420, 14, 18, 3, sh(w, .3)) + r(576, 420, 14, 18, 3, sh(w, .3))
    return sheet_of('summer', o + tufts(21, 22, 440, 474) + blooms(((60, 404, '#fff6e0'), (40, 446, '#e98bb0'), (330, 462, '#f6d04d'))), d)
def tent():
    gr, d = grass(284)
    o = k.cloud(120, 72, .6) + k.cloud(420, 92, .5, o=.9) + far_hills('summer') + gr + ''.join(k.larch(x, y, s, '#3f8a66', '#2f7560') for x, y, s in ((30, 290, .8), (82, 292, 1.), (566, 290, .9), (612, 292, 1.1)))
    o += p('M650,352 C560,356 540,390 470,412 C400,434 330,440 290,490 H650 Z', '#e3d2a4') + p('M650,366 C570,370 552,402 486,424 C420,444 360,450 324,490 H650 Z', '#7fb8d8') + ln('M540,420 q20,-6 40,0 t40,0 M470,452 q22,-7 44,0 t44,0 M400,476 q18,-6 36,0', '#e6f4fa', 4.5)
    c, bl = '#fbf6ea', '#2d6da8'
    o += shadow(270, 408, 196, 14) + p('M300,132 L386,156 L470,400 H412 Z', sh(c, .22)) + p('M206,132 H300 L412,404 H92 Z', c)
    o += clip('M206,132 H300 L412,404 H92 Z', p('M252,136 L330,410 H180 Z', '#4a4a78') + p('M252,136 L282,300 Q300,360 330,410 H420 L300,120 Z', sh(c, .08)) + p('M252,136 L262,220 Q244,340 176,410 H120 L200,136 Z', li(c, .3)) + p('M262,220 Q244,340 176,410 H156 Q226,330 252,136 Z', sh(c, .16)) + p('M88,384 H192 L184,410 H80 Z M320,384 H420 V410 H328 Z', bl))
    o += ln('M206,132 H300', bl, 12) + ln('M206,132 L92,404 M300,132 L412,404', bl, 8) + ln('M300,132 L386,156 L470,400', sh(bl, .2), 8)
    knot = 'M-13,0 L0,-17 L13,0 L0,17 Z'
    o += ''.join(g(ln(knot, bl, 5) + ci(0, 0, 4, bl), f'translate({x},{y}) scale({s})') for x, y, s in ((170, 318, 1.2), (362, 356, 1.1)))
    o += ln('M206,132 L62,392 M386,156 L520,384', '#c9a06a', 4) + r(57, 384, 11, 24, 3, WOOD) + r(515, 376, 11, 24, 3, WOOD) + ci(206, 128, 8, GOLD) + ci(300, 128, 8, GOLD)
    o += g(shadow(0, 10, 54, 8) + ''.join(g(r(-36, -6, 72, 13, 6, '#8a5a38') + el(36, 0, 5, 6.5, '#e0b584'), f'rotate({a})') for a in (-16, 18)) + p('M-20,-6 C-30,-34 -6,-42 -4,-66 C18,-48 30,-26 20,-6 Z', '#f2a33a') + p('M-9,-6 C-14,-22 0,-28 2,-42 C12,-28 16,-18 10,-6 Z', '#ffe08a'), 'translate(96,440)')
    o += g(shadow(0, 4, 30, 5) + solid('M-24,-40 H24 L20,0 Q0,6 -20,0 Z', '#5f84b4', 5, 3, .2) + ln('M-22,-40 Q0,-70 22,-40', '#4a4a70', 5), 'translate(172,446)')
    return sheet_of('summer', o + ''.join(k.tuft(x, y, .5, '#5fa84f') for x, y in ((40, 468), (140, 474), (214, 440), (250, 470), (600, 334), (560, 344))) + blooms(((30, 420, '#fff6e0'), (230, 452, '#e98bb0'), (262, 434, '#f6d04d'))), d)
ALL = {'bridge': bridge, 'river': river, 'camp': camp, 'ger': ger, 'code': code, 'tap': tap, 'sandbags': sandbags, 'rainbow': rainbow, 'boots': boots, 'line': line, 'leave': leave, 'cows': cows, 'case-swing': swing, 'case-well': well, 'case-tent': tent}
if __name__ == '__main__': write(ALL)
