#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The two maps of Trace, their places and the people who live there."""
import random
from postkit import *

P = (256, 256)
def spot(body, season):
    """a place on its own patch of ground; season None: neither snow nor grass"""
    c, c2 = {'winter': ('#f6f6fd', '#c9cfe8'), 'river': ('#8cc766', '#5a9f52'), None: ('#d9c9a8', '#b79f7c')}[season]
    return svg(P, el(130, 206, 118, 36, V, ' opacity=".16"') + el(128, 198, 118, 38, sh(c2, .08)) + el(126, 192, 116, 36, c2) + el(124, 188, 112, 32, c) + body)
def block(x, y, s, snow):
    o = solid(rrect(-70, -176, 140, 178, 6), '#e9d9c4', 22, 0, .2) + r(-76, -186, 152, 14, 5, '#c2604a')
    for j in range(7):
        for i in range(4): o += r(-58 + 30 * i, -162 + 22 * j, 18, 14, 2, '#ffdf8c' if (i * 3 + j * 5) % 7 == 0 else '#8fb4d4')
    o += r(-12, -24, 24, 26, 3, '#8a5a3a') + r(-26, -34, 52, 8, 3, '#7fa3a0')
    return g(o + (cap_of_snow(-74, -184, 148, 12) if snow else ''), f'translate({x},{y}) scale({s})')
def hall(x, y, s, wall, roof, snow, floors=2, flag=True, doors='#3f74a8'):
    """a long house with a gable, two rows of windows"""
    h = 46 * floors + 14
    o = solid(rrect(-98, -h, 196, h, 5), wall, 16, 0, .18) + r(-98, -16, 196, 16, 3, sh(wall, .3)) + solid(f'M-108,{-h+4} L-86,{-h-34} H86 L108,{-h+4} Z', roof, 10, 3, .2)
    for j in range(floors):
        for i in range(5):
            if j == floors - 1 and i == 2: continue
            o += r(-84 + 36 * i, -h + 16 + 44 * j, 24, 26, 4, PAPER) + r(-81 + 36 * i, -h + 19 + 44 * j, 18, 20, 2, '#ffdf8c' if (i + j) % 3 == 0 else '#8fb4d4')
    o += r(-18, -44, 36, 46, 4, sh(doors, .3)) + r(-14, -40, 28, 42, 3, doors) + p(f'M-30,-46 L0,-62 L30,-46 Z', roof)
    if snow: o += p(f'M-110,{-h+4} L-88,{-h-38} H88 L110,{-h+4} Q96,{-h+8} 84,{-h-4} Q50,{-h+8} 20,{-h-6} Q-20,{-h+8} -50,{-h-6} Q-84,{-h+8} -110,{-h+4} Z', '#ffffff')
    return g(o, f'translate({x},{y}) scale({s})')
def fence(x0, x1, y, c='#a9744a', snow=True): return planks(x0, x1, y, 34, c, snow, 13)
def panel(x, y, s): return g(ln('M0,0 V-40 M-16,0 L0,-30 L16,0', '#6a6f9c', 5) + p('M-34,-36 L24,-62 L40,-40 L-18,-14 Z', '#2f4f8a') + ln('M-14,-45 L4,-24 M6,-54 L24,-33 M-26,-26 L33,-52', '#8fb4e0', 3), f'translate({x},{y}) scale({s})')
def p_block(): return spot(block(124, 196, 1., False), None)
def p_dorm(): return spot(hall(126, 196, .98, '#8fb4c8', '#7a5a8a', True), 'winter')
def p_station(): return spot(hall(116, 178, .74, '#f0cf9a', '#c2604a', True, 1) + bus(66, 212, .56, '#7fb8c9', '#f4efe0', snow=True), 'winter')
def p_gers(): return spot(fence(24, 226, 152) + k.ger(72, 176, .42, snow=True, smoke=False) + k.ger(182, 172, .4, snow=True, smoke=False, door='#2d7fb8') + k.ger(126, 212, .5, snow=True, smoke=False, door='#3f8a5a'), 'winter')
def p_camp(): return spot(k.ger(96, 188, .62, snow=True, smoke=True) + panel(196, 186, 1.0) + planks(140, 232, 214, 26, '#8a6a4a', True, 13) + k.sheep(170, 208, .5) + k.sheep(204, 212, .46, -1), 'winter')
def p_herders(): return spot(k.ger(84, 172, .5, snow=True, smoke=True, door='#2d7fb8') + k.ger(150, 164, .42, snow=True, smoke=False) + k.horse(196, 206, .34) + ''.join(k.sheep(x, y, .44, f) for x, y, f in ((62, 212, 1), (98, 218, -1), (132, 208, 1))), 'winter')
def p_school(): return spot(hall(126, 194, 1., '#f3d9a2', '#4f8f86', False), 'river')
def p_stop():
    o = r(56, 96, 8, 104, 3, '#6a6f9c') + r(178, 96, 8, 104, 3, '#6a6f9c') + r(64, 110, 114, 74, 5, '#bcdcec') + p('M64,110 h70 L64,170 Z', '#d9edf6') + solid(rrect(40, 78, 162, 24, 9), '#2d6da8', 6, 4, .2) + r(78, 168, 86, 10, 4, '#b9793f') + r(86, 178, 8, 22, 2, '#8a5a3a') + r(148, 178, 8, 22, 2, '#8a5a3a')
    return spot(o + ln('M214,202 V100', '#6a6f9c', 7) + ci(214, 92, 20, '#f6b042') + r(203, 86, 22, 12, 4, INK) + ci(208, 98, 3, INK) + ci(220, 98, 3, INK), 'river')
def p_kiosk(): return spot(kiosk(126, 202, .72, '#7fb3d0', '#3f74a8', ('#4a86c0', '#fff3d6'), False) + ''.join(r(x, 190, 18, 24, 5, c) + r(x + 5, 184, 8, 8, 3, sh(c, .3)) for x, c in ((186, '#f0a03a'), (206, '#5fb06a'))), 'river')
def p_field():
    o = p('M24,176 L70,140 H196 L236,196 Q130,228 24,176 Z', '#6fb356') + ln('M130,142 L134,206 M34,178 L78,146 H190 L226,194', '#f4f8ea', 3.4) + el(132, 174, 22, 9, 'none', ' stroke="#f4f8ea" stroke-width="3.4"')
    goal = lambda x, y, s: g(ln('M-22,0 V-44 H22 V0', '#ffffff', 6) + ln('M-14,-38 V-4 M-6,-38 V-4 M2,-38 V-4 M10,-38 V-4 M-20,-30 H20 M-20,-20 H20 M-20,-10 H20', '#cfe0d8', 2), f'translate({x},{y}) scale({s})')
    return spot(o + goal(64, 168, .9) + goal(210, 196, 1.) + ci(120, 190, 8, '#fffdf6') + ci(120, 190, 3, INK), 'river')
def p_lower(): return spot(house(74, 172, .74, '#e2a86a', '#4f7f9a', False) + house(170, 168, .7, '#c98a8a', '#6a5a8a', False) + p('M14,206 Q70,190 126,200 T240,196 Q236,224 126,226 Q30,226 14,206 Z', '#6fa3bf') + ln('M40,206 q10,-5 20,0 t20,0 M120,212 q10,-5 20,0 t20,0 M176,204 q8,-4 16,0', '#cfe6f2', 4) + birch(226, 178, .5), 'river')
def p_desk():
    o = el(130, 222, 110, 20, V, ' opacity=".18"') + r(44, 62, 12, 158, 4, '#8a5a3a') + r(200, 62, 12, 158, 4, '#8a5a3a') + solid('M18,70 L40,26 H216 L238,70 Q128,84 18,70 Z', '#f6b042', 8, 4, .2) + ''.join(p(f'M{40+44*i},26 h22 l{(i-2)*3+2},49 q-14,5 -26,3 Z', '#fff3d6') for i in range(0, 4))
    o += solid(rrect(30, 146, 196, 74, 10), '#b9793f', 8, 0, .2) + r(22, 134, 212, 20, 8, sh('#b9793f', .1)) + r(22, 132, 212, 14, 7, li('#b9793f', .2))
    o += ln('M72,134 V108 L92,92', '#3f7f9a', 7) + p('M82,80 L112,92 L92,112 Z', '#3f7f9a') + ci(100, 104, 7, '#ffe9a0')
    o += r(138, 98, 70, 36, 8, '#8f8ab8') + r(146, 84, 54, 18, 4, '#fffaf0') + r(146, 122, 54, 6, 3, INK) + ci(198, 108, 4, '#5fd08a')
    return svg(P, o + ci(128, 182, 22, '#fff3d6') + p('M118,176 H138 V190 H118 Z', '#fff3d6') + ln('M116,178 h24 M116,188 h16', '#8a5a3a', 5))

WINTER = [dict(coat='#d8694a', hat='#2d6da8'), dict(coat='#4f8f86', sash='#e9b94a', hat='#7a4a8a', skin='#e2a877'), dict(coat='#7a6ab0', sash='#f2c25a', hat='#c2475a', skin='#f6cfa6')]
RIVER = [dict(coat='#f0a03a', hat=None, long=False, sash=None), dict(coat='#3f8ac0', hat='#f6b042', long=False, sash=None, skin='#e2a877'), dict(coat='#c2475a', hat=None, long=False, sash=None, skin='#f6cfa6')]
def group(state, season):
    who = WINTER if season == 'winter' else RIVER
    arms = {'calm': ('down', 'front', 'down'), 'glad': ('up', 'up', 'up'), 'sad': ('front', 'down', 'front'), 'lost': ('point', 'down', 'point')}[state]
    mouth = 'smile' if state in ('calm', 'glad') else ('o' if state == 'lost' else 'flat')
    look = {'calm': (0, 0, 0), 'glad': (0, 0, 0), 'sad': (-4, 0, 4), 'lost': (5, -5, 5)}[state]
    o = ''.join(person(40 + 62 * i, 150 - (8 if i == 1 else 0), .98, arms=arms[i], mouth=mouth, look=look[i], **who[i]) for i in (1, 0, 2))
    if state == 'glad': o += ''.join(ln(f'M{x},{y} l{a},{b}', '#f6b042', 6) for x, y, a, b in ((18, 26, -8, -10), (102, 10, 0, -9), (186, 26, 8, -10)))
    if state == 'sad': o += p('M72,26 C60,26 60,10 74,12 C78,0 98,0 100,10 C112,4 124,16 116,26 Z', '#8f96b8') + ln('M80,34 v8 M94,34 v10 M108,34 v8', '#6f9fc8', 5)
    if state == 'lost': o += ln('M26,30 C60,-4 96,40 128,14 C150,-2 168,20 152,28 C140,32 138,16 156,16 C172,16 178,24 184,30', '#6a5f98', 6, ' stroke-dasharray="1 11"')
    return svg((204, 156), o)

W2, H2 = 1600, 900
def trees(R, n, box, winter):
    x0, y0, x1, y1 = box; o = ''
    for y, x in sorted((R.uniform(y0, y1), R.uniform(x0, x1)) for _ in range(n)):
        s = .5 + (y / H2) * .35
        o += k.larch(round(x), round(y), round(s, 2), '#6f8fa0', '#8aa9b4', snow='#ffffff') if winter else birch(round(x), round(y), round(s * .8, 2), '#5f9f4f' if R.random() < .5 else '#74b05a')
    return o
def bump(x, y, w, h, c, lit): return p(f'M{x-w},{y} Q{x-w*.5},{y-h} {x},{y-h} Q{x+w*.55},{y-h} {x+w},{y} Q{x},{y+h*.34} {x-w},{y} Z', c) + p(f'M{x-w},{y} Q{x-w*.5},{y-h} {x},{y-h} Q{x-w*.3},{y-h*.7} {x-w*.5},{y+h*.12} Z', lit)
def map_of(winter):
    R = random.Random(7 if winter else 8)
    a, b, hill_c, hill_l = ('#eef1fb', '#d3daf0', '#dde3f4', '#ffffff') if winter else ('#b5dc8c', '#86bf6a', '#9dcf7a', '#c3e59c')
    o = r(0, 0, W2, H2, 0, 'url(#land)')
    for x, y, w, h in ((140, 150, 230, 90), (470, 96, 260, 70), (900, 120, 300, 84), (1330, 140, 280, 96), (1540, 320, 200, 80), (60, 420, 210, 70), (90, 800, 260, 80), (1500, 760, 280, 96), (700, 860, 340, 66)): o += bump(x, y, w, h, hill_c, hill_l)
    if winter: o += p('M-20,560 C220,470 380,640 620,560 C820,490 980,640 1200,560 C1380,500 1500,600 1640,540 V610 C1500,670 1380,570 1200,630 C980,710 820,560 620,630 C380,710 220,540 -20,630 Z', '#cfe0f2') + ln('M60,566 q60,-18 110,2 M420,626 q70,10 120,-8 M900,570 q60,20 120,26 M1300,582 q70,-8 120,14', '#ffffff', 7, ' opacity=".8"')
    else: o += p('M-20,600 C220,500 400,690 640,600 C840,530 980,700 1200,600 C1380,530 1500,640 1640,570 V690 C1500,760 1380,650 1200,720 C980,820 840,650 640,720 C400,810 220,620 -20,720 Z', '#b08a64') + ln('M60,640 q40,-14 80,0 t80,0 M420,720 q40,-14 80,0 t80,0 M860,650 q40,-14 80,0 t80,0 M1260,660 q40,-14 80,0 t80,0', '#d3b48c', 7) + ''.join(el(x, y, w, w * .3, '#a9cbe0') + el(x - w * .2, y - 3, w * .4, w * .1, '#dceef8') for x, y, w in ((300, 420, 46), (1120, 360, 58), (760, 300, 36), (1380, 430, 44), (250, 820, 50)))
    o += trees(R, 16, (20, 90, 360, 330), winter) + trees(R, 14, (1260, 90, 1580, 300), winter) + trees(R, 10, (20, 740, 330, 880), winter) + trees(R, 10, (1290, 760, 1590, 890), winter)
    if winter: o += ''.join(ci(R.uniform(0, W2), R.uniform(0, H2), R.uniform(2, 5), '#ffffff', f' opacity="{R.uniform(.7, 1):.2f}"') for _ in range(120))
    else: o += ''.join(k.cloud(x, y, s, o=.75) for x, y, s in ((380, 60, .6), (1060, 50, .7), (1480, 70, .5)))
    return svg((W2, H2), o, grad('land', [(0, a), (1, b)]))
SET = {'map-winter': lambda: map_of(True), 'map-river': lambda: map_of(False), 'place-block': p_block, 'place-dorm': p_dorm, 'place-station': p_station, 'place-gers': p_gers, 'place-camp': p_camp, 'place-herders': p_herders,
    'place-school': p_school, 'place-stop': p_stop, 'place-kiosk': p_kiosk, 'place-field': p_field, 'place-lower': p_lower, 'place-desk': p_desk,
    **{f'group-{s}-{w}': (lambda s=s, w=w: group(s, w)) for s in ('calm', 'glad', 'sad', 'lost') for w in ('winter', 'river')}}
def main():
    for n, f in SET.items(): restart(); save(f'art/town/{n}', f())
if __name__ == '__main__': main()
