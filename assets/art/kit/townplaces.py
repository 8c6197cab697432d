#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The places of Trace, each on its own patch of ground, and the desk."""
from postkit import *

P = (256, 256)
def spot(body, season):
    """a place on its own patch of ground; season None: neither snow nor grass"""
    c, c2 = {'winter': ('#f6f6fd', '#c9cfe8'), 'river': ('#8cc766', '#5a9f52'), None: ('#d9c9a8', '#b79f7c')}[season]
    return svg(P, el(130, 206, 118, 36, V, ' opacity=".16"') + el(128, 198, 118, 38, sh(c2, .08)) + el(126, 192, 116, 36, c2) + el(124, 188, 112, 32, c) + body)
def block(x, y, s):
    """nine storeys, with balconies and a lit window here and there"""
    o = solid(rrect(-72, -182, 144, 184, 6), '#ecdcc6', 24, 0, .2) + r(-78, -190, 156, 13, 5, '#c2604a') + r(-40, -206, 34, 18, 4, sh('#c2604a', .24)) + ln('M30,-190 V-210 M20,-206 H40', '#6a6f9c', 4)
    for j in range(9):
        y0 = -172 + 17.5 * j
        if j == 8: o += ''.join(r(a, y0, 18, 12, 2, '#8fb4d4') for a in (-62, 20))
        else:
            for i, a in enumerate((-62, -36, -8, 20)):
                o += r(a, y0, 18, 12, 2, '#ffdf8c' if (i * 3 + j * 5) % 7 == 0 else '#8fb4d4') + (r(a - 2, y0 + 7, 22, 7, 2, '#7fa3a0') if i == 2 else '')
    return g(o + r(-20, -26, 28, 28, 3, '#8a5a3a') + r(-16, -22, 9, 22, 2, '#c9e2ee') + r(-28, -34, 44, 9, 3, '#3f74a8'), f'translate({x},{y}) scale({s})')
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
def p_block(): return spot(ln('M120,206 Q114,214 122,221', '#efe2c6', 16) + block(126, 204, .94) + ln('M70,206 q-14,-4 -30,0', sh('#d9c9a8', .2), 5) + ln('M196,206 H226 M202,206 V190 M220,206 V190', '#c2604a', 5), None)
def p_dorm(): return spot(ln('M126,196 Q120,208 130,220', '#d3daf0', 22) + r(172, 38, 16, 44, 3, sh('#c2604a', .2)) + r(172, 38, 11, 44, 3, '#c2604a') + r(168, 32, 24, 10, 4, '#ffffff') + ln('M180,28 q-6,-7 0,-12 t2,-10', '#ffffff', 6, ' opacity=".75"') + hall(126, 194, .98, '#7fb0cc', '#7a5a8a', True, doors='#d8694a') + ''.join(el(x, 202, 14, 8, '#ffffff') for x in (56, 74, 182, 200)), 'winter')
def sign(x, y, h):
    """the round sign of a bus"""
    return ln(f'M{x},{y} V{y-h}', '#6a6f9c', 7) + ci(x, y - h, 22, PAPER) + ci(x, y - h, 19, '#f6b042') + r(x - 11, y - h - 7, 22, 13, 4, INK) + ci(x - 6, y - h + 6, 3.4, INK) + ci(x + 6, y - h + 6, 3.4, INK)
def rails(x0, x1, y): return ''.join(r(x, y - 26, 7, 28, 3, '#7a5440') for x in range(x0, x1 + 1, 26)) + r(x0 - 4, y - 22, x1 - x0 + 14, 6, 3, '#a9744a') + r(x0 - 4, y - 11, x1 - x0 + 14, 6, 3, '#a9744a')
def p_station(): return spot(hall(112, 168, .82, '#f0cf9a', '#c2604a', True, 1) + sign(222, 186, 92) + bus(66, 214, .46, '#3f8fc4', '#f4efe0', snow=True), 'winter')
def p_gers():
    boards = ''.join(g(planks(a, b, 0, 34, '#a9744a', True, 13), f'translate(0,{y})') for a, b, y in ((28, 84, 214), (154, 216, 214)))
    return spot(k.ger(66, 164, .42, snow=True, smoke=False) + k.ger(190, 160, .42, snow=True, smoke=False, door='#2d7fb8') + k.ger(126, 192, .54, snow=True, smoke=True, door='#3f8a5a') + boards, 'winter')
def p_camp():
    return spot(panel(202, 170, 1.2) + k.ger(88, 178, .6, snow=True, smoke=True) + rails(112, 216, 196) + k.sheep(140, 210, .56) + k.sheep(184, 206, .52, -1) + k.sheep(206, 214, .5) + rails(104, 222, 222), 'winter')
def p_herders():
    far = ''.join(k.sheep(x, y, q, f) for x, y, q, f in ((196, 150, .3, 1), (216, 158, .3, -1), (184, 162, .32, 1), (228, 168, .32, 1)))
    return spot(p('M150,168 Q190,128 236,168 Q200,180 150,168 Z', '#e2e7f6') + far + k.ger(136, 164, .4, snow=True, smoke=False) + k.ger(78, 184, .52, snow=True, smoke=True, door='#2d7fb8') + k.horse(146, 206, .42) + ''.join(k.sheep(x, y, .5, f) for x, y, f in ((90, 214, 1), (198, 200, -1), (214, 208, 1))), 'winter')
def p_school():
    flag = ln('M222,208 V92', '#6a6f9c', 6) + p('M222,94 q16,-8 30,0 v22 q-14,-8 -30,0 Z', '#f6b042')
    return spot(ln('M118,196 Q112,208 122,219', '#efe2c6', 20) + hall(118, 192, .96, '#f3d9a2', '#4f8f86', False, doors='#c2475a') + ci(118, 84, 15, PAPER) + ci(118, 84, 11.5, '#cfe3f0') + ln('M118,77 V84 L124,87', INK, 3.4) + flag, 'river')
def p_stop():
    o = r(46, 96, 8, 108, 3, '#6a6f9c') + r(168, 96, 8, 108, 3, '#6a6f9c') + r(54, 110, 114, 74, 5, '#bcdcec') + p('M54,110 h70 L54,170 Z', '#d9edf6') + solid(rrect(30, 76, 162, 26, 10), '#2d6da8', 6, 4, .2) + r(68, 166, 86, 11, 4, '#b9793f') + r(76, 176, 8, 26, 2, '#8a5a3a') + r(138, 176, 8, 26, 2, '#8a5a3a')
    return spot(o + sign(214, 208, 104) + el(110, 214, 30, 6, '#9cc7e0') + el(104, 213, 14, 2.6, '#dceef8'), 'river')
def p_kiosk():
    """the water kiosk: a drop as its sign, cans on the shelf and below"""
    drop = lambda x, y, q, c: p(f'M{x},{y-q*1.25:g} C{x+q*.8:g},{y-q*.3:g} {x+q},{y} {x+q},{y+q*.25:g} A{q},{q} 0 0 1 {x-q},{y+q*.25:g} C{x-q},{y} {x-q*.8:g},{y-q*.3:g} {x},{y-q*1.25:g} Z', c)
    can = lambda x, y, s, c: g(r(-12, -30, 24, 30, 5, sh(c, .2)) + r(-12, -30, 20, 28, 5, c) + r(-5, -38, 10, 10, 3, sh(c, .34)), f'translate({x},{y}) scale({s})')
    shelf = clip(rrect(60, 133, 83, 23, 2), r(60, 130, 83, 26, 0, '#ffe3a0') + ''.join(can(x, 157, .7, c) for x, c in ((72, '#6fb0dc'), (92, '#f0c46a'), (112, '#6fb0dc'), (131, '#5fb06a'))))
    return spot(kiosk(126, 200, .72, '#7fb3d0', '#3f74a8', ('#4a86c0', '#fff3d6'), False) + shelf + ci(86, 62, 29, sh(PAPER, .16)) + ci(85, 61, 27, PAPER) + drop(85, 62, 14, '#3f8fd0') + ln('M78,66 q2,6 7,7', '#cfe8f8', 4) + can(196, 218, .95, '#f0a03a') + can(220, 214, .95, '#5fb06a'), 'river')
def p_field():
    """grass with its lines, two goals that face each other, the ball"""
    o = p('M22,196 L66,146 H190 L234,196 Q130,230 22,196 Z', '#74b95a') + ''.join(p(f'M{x0},146 h22 L{x1},{211 if 60 < x1 < 200 else 204} h-32 Z', '#82c566') for x0, x1 in ((82, 84), (126, 146), (168, 206)))
    o += ln('M32,192 L72,151 H184 L224,192 Q130,220 32,192 Z M128,151 V206', '#f4f8ea', 4) + el(128, 178, 26, 12, 'none', ' stroke="#f4f8ea" stroke-width="4"')
    net = lambda a: ''.join(ln(d, '#dfeaf2', 2) for d in ('M0,-50 L-18,-34 V8 M14,-62 L-4,-44 V-4 M28,-74 L10,-56 V-18', 'M-18,-20 L10,-44 M-18,-6 L10,-30'))
    goal = lambda x, y, f: g(net(0) + ln('M0,14 V-50 L28,-74 V-18', '#ffffff', 7) + ln('M0,-50 L-18,-34 V8 L0,14', '#cfd9ea', 4), f'translate({x},{y}) scale({f},1)')
    return spot(o + goal(38, 178, 1) + goal(218, 178, -1) + el(120, 206, 15, 4, V, ' opacity=".2"') + ci(118, 194, 13, '#fffdf6') + p('M118,188 l6,4 l-2,7 h-8 l-2,-7 Z', INK) + ''.join(ci(118 + a, 194 + b, 2.4, INK) for a, b in ((-10, -2), (10, -3), (0, -10), (-7, 9), (7, 9))), 'river')
def p_lower(): return spot(house(74, 172, .74, '#e2a86a', '#4f7f9a', False) + house(170, 168, .7, '#c98a8a', '#6a5a8a', False) + p('M14,206 Q70,190 126,200 T240,196 Q236,224 126,226 Q30,226 14,206 Z', '#6fa3bf') + ln('M40,206 q10,-5 20,0 t20,0 M120,212 q10,-5 20,0 t20,0 M176,204 q8,-4 16,0', '#cfe6f2', 4) + birch(226, 178, .5), 'river')
def p_desk():
    """the desk under its awning: a lamp that burns, a printer, on the roof a loupe as its sign"""
    o = el(130, 226, 112, 18, V, ' opacity=".18"') + r(42, 84, 12, 138, 4, '#8a5a3a') + r(202, 84, 12, 138, 4, '#8a5a3a') + r(54, 96, 148, 56, 0, '#5a4a78') + p('M60,150 L84,104 H124 L140,150 Z', '#ffe9a0', ' opacity=".28"')
    for i in range(6): x0, x1, y0, y1 = 40 + 29.4 * i, 40 + 29.4 * (i + 1), 18 + 36.7 * i, 18 + 36.7 * (i + 1); c = ('#f6b042', '#fff3d6')[i % 2]; o += p(f'M{x0:g},52 H{x1:g} L{y1:g},92 q-2,13 -18.4,13 q-16.3,0 -18.3,-13 Z', c) + p(f'M{y0:g},88 h36.700 v4 q-2,13 -18.4,13 q-16.3,0 -18.3,-13 Z', sh(c, .16))
    o += r(34, 46, 188, 12, 6, sh('#f6b042', .26))
    o += solid(rrect(28, 158, 200, 68, 10), '#b9793f', 9, 0, .2) + r(20, 146, 216, 20, 9, sh('#b9793f', .14)) + r(20, 144, 212, 15, 7, li('#b9793f', .22))
    o += el(82, 145, 20, 5, '#2f6280') + ln('M82,144 V124 L104,108', '#3f7f9a', 7) + p('M92,92 L122,110 L100,128 Z', '#3f7f9a') + ci(109, 120, 8, '#ffe9a0')
    o += r(134, 112, 72, 34, 8, sh('#9a94c4', .2)) + r(134, 112, 66, 31, 8, '#9a94c4') + r(146, 96, 46, 20, 4, '#fffaf0') + ln('M153,104 H184', '#a9b4dc', 4) + r(144, 132, 50, 6, 3, INK) + ci(194, 121, 4, '#5fd08a')
    o += ci(128, 32, 29, V, ' opacity=".2"') + ci(127, 30, 29, sh('#fff3d6', .16)) + ci(126, 29, 27, '#fffaf0') + ln('M132,36 L142,46', INK, 9) + ci(122, 26, 14, INK) + ci(122, 26, 9, '#a9d3ec') + ln('M117,26 a5,5 0 0 1 5,-5', '#ffffff', 3)
    return svg(P, o + g(r(-26, -18, 52, 36, 5, '#fffaf0') + ln('M-24,-15 L0,4 L24,-15', '#8a84ad', 4), 'translate(124,194)'))

SET = {'place-block': p_block, 'place-dorm': p_dorm, 'place-station': p_station, 'place-gers': p_gers, 'place-camp': p_camp, 'place-herders': p_herders,
    'place-school': p_school, 'place-stop': p_stop, 'place-kiosk': p_kiosk, 'place-field': p_field, 'place-lower': p_lower, 'place-desk': p_desk}
def main():
    for n, f in SET.items(): restart(); save(f'art/town/{n}', f())
if __name__ == '__main__': main()
