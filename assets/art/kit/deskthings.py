#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Things that lie over the room of the help desk: a printed joke, the circle of helpers, a toy telephone, a note, the
hint lamp, a tray, the bowl for the day when every case is helped. The boxes named here are in each picture's own units."""
import math
from kitlib import *

PAPER_SHADE = '#ddd4e4'
PRINTOUT = (48, 42, 262, 136)            # calm middle of the sheet
CIRCLE = [(150 + 81 * math.sin(2 * math.pi * n / 5), 148 - 81 * math.cos(2 * math.pi * n / 5)) for n in range(5)]
CIRCLE_R = 39                            # radius of each place
DISPLAY = (76, 124, 268, 96)
KEYS = [(66 + 100 * (n % 3), 268 + 78 * (n // 3), 88, 68) for n in range(12)]
NOTE = (28, 44, 240, 128)

def sheet(d, c, w=8): return p(d, c, f' stroke="{c}" stroke-width="{w}" stroke-linejoin="round"')
def printout():
    d = 'M24,30 L74,18 L128,25 L188,14 L250,24 L304,15 L340,28 L334,78 L345,118 L336,160 L341,194 L292,206 L240,198 L178,209 L120,200 L70,207 L20,196 L27,150 L16,104 L26,66 Z'
    o = g(sheet(d, V), 'translate(6,8)', ' opacity=".16"') + sheet(d, '#fffdf6')
    # folds near the edge only: the middle stays calm for the words
    o += p('M24,30 L74,18 L62,40 L30,62 Z', '#f3ecef') + p('M340,28 L334,78 L316,52 L304,15 Z', PAPER_SHADE) + p('M345,118 L336,160 L322,138 Z', '#ebe3ec')
    o += p('M341,194 L292,206 L300,182 L336,160 Z', PAPER_SHADE) + p('M292,206 L240,198 L262,188 L300,182 Z', '#ebe3ec') + p('M20,196 L27,150 L42,176 L70,207 Z', '#ebe3ec') + p('M70,207 L120,200 L98,190 L42,176 Z', '#f5eff1') + p('M16,104 L26,66 L38,96 L27,150 Z', '#f5eff1')
    o += ln('M128,25 L140,38 L188,14 M188,14 L204,34 L250,24 M178,209 L166,194 L120,200', '#e6dde8', 3.5)
    o += ln('M62,40 L30,62 M300,182 L336,160 M316,52 L304,15 M42,176 L27,150', '#cfc5d8', 3.5)
    return svg((360, 220), o)
def circle_frame():
    wood, felt = '#b9793f', '#7a5f9e'
    o = ci(156, 158, 140, V, ' opacity=".15"') + ci(150, 150, 140, sh(wood, .24)) + clip(circle(150, 150, 140), ci(145, 145, 140, wood))
    o += f'<path d="M26,150 A124,124 0 0 1 108,33" fill="none" stroke="{li(wood, .5)}" stroke-width="6" stroke-linecap="round"/>'
    # gold nails between the places
    for n in range(5):
        t = 2 * math.pi * (n + .5) / 5; x, y = 150 + 133 * math.sin(t), 149 - 133 * math.cos(t); o += ci(x + 1, y + 1.5, 5, sh(wood, .5)) + ci(x, y, 4.6, GOLD)
    o += ci(150, 148, 127, sh(felt, .34)) + clip(circle(150, 148, 127), ci(151, 153, 126, felt))
    o += f'<circle cx="150" cy="149" r="122" fill="none" stroke="{GOLD}" stroke-width="2.6" stroke-dasharray="7 8.33" stroke-linecap="round" opacity=".6"/>'
    # a thread from place to place: who helps knows the next one
    o += f'<circle cx="150" cy="148" r="81" fill="none" stroke="{li(felt, .5)}" stroke-width="5" stroke-dasharray="1 9.18" stroke-linecap="round"/>'
    for x, y in CIRCLE:
        q = CIRCLE_R
        o += ci(x, y, q, sh(felt, .3)) + clip(circle(x, y, q), ci(x + 2, y + 4, q, sh(felt, .12))) + f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{q-5}" fill="none" stroke="{CR}" stroke-width="3" stroke-dasharray="1 7.9" stroke-linecap="round" opacity=".85"/>'
    # in the middle the crown of a ger
    o += ci(151, 151, 34, sh(felt, .4)) + ci(150, 148, 33, '#d8502f') + ci(150, 148, 24, '#8fd0ea') + p('M150,124 a24,24 0 0 1 0,48 Z', '#78bedc')
    o += ln('M150,122 V174 M124,148 H176', '#d8502f', 5.5) + ln('M132,130 L168,166 M168,130 L132,166', '#d8502f', 3.4) + ci(150, 148, 9, GOLD) + ''.join(ci(150 + 28.5 * math.sin(k * math.pi / 4), 148 - 28.5 * math.cos(k * math.pi / 4), 2.4, GOLD) for k in range(8))
    return svg((300, 300), o)
def lamp_hint(bright):
    """a small lantern of felt on a wooden foot"""
    wood = '#b9793f'; felt, seam = ('#ffd66b', '#f09a2e') if bright else ('#cdbfd0', '#a291b2')
    x = 64; o = ''
    if bright:
        o += ''.join(ci(x, 58, q, '#ffd98a', f' opacity="{a}"') for q, a in ((58, .3), (50, .42)))
        o += ln(' '.join(f'M{x+45*math.sin(t):.1f},{58-45*math.cos(t):.1f} L{x+54*math.sin(t):.1f},{58-54*math.cos(t):.1f}' for t in (-1.75, -1.15, -.6, .6, 1.15, 1.75)), '#f6952f', 5.5)
    o += el(x + 2, 118, 34, 6, V, ' opacity=".2"')
    o += f'<path d="M{x-13},26 Q{x-13},8 {x},8 Q{x+13},8 {x+13},26" fill="none" stroke="{sh(wood, .3)}" stroke-width="6" stroke-linecap="round"/>'
    body = f'M{x-15},24 H{x+15} C{x+34},34 {x+42},56 {x+36},74 Q{x+32},90 {x+20},96 H{x-20} Q{x-32},90 {x-36},74 C{x-42},56 {x-34},34 {x-15},24 Z'
    o += solid(body, felt, 6, 4, .18 if bright else .22)
    if bright: o += clip(body, el(x - 3, 66, 27, 30, '#fff0b0') + el(x - 3, 70, 16, 19, '#fffbe6'))
    flame = f'M{x},{45 if bright else 60} C{x+5},{56 if bright else 66} {x+13},{64 if bright else 70} {x+11},77 Q{x+8},88 {x},88 Q{x-8},88 {x-11},77 C{x-12},70 {x-4},{66 if bright else 70} {x},{45 if bright else 60} Z'
    o += p(flame, '#f1742c' if bright else '#a86a6a') + p(f'M{x},{64 if bright else 72} C{x+5},72 {x+7},76 {x+5},81 Q{x+3},86 {x},86 Q{x-4},86 {x-5},81 C{x-6},77 {x-2},74 {x},{64 if bright else 72} Z', '#ffd04e' if bright else '#d99a86')
    o += f'<path d="M{x-17},30 C{x-36},46 {x-36},72 {x-22},92 M{x+17},30 C{x+36},46 {x+36},72 {x+22},92" fill="none" stroke="{seam}" stroke-width="3.4" stroke-dasharray="5 6.5" stroke-linecap="round"/>'
    o += solid(rrect(x - 19, 19, 38, 11, 5.5), wood, 3, 3, .22) + solid(rrect(x - 29, 92, 58, 15, 7), wood, 4, 4, .24) + solid(rrect(x - 36, 104, 72, 13, 6.5), wood, 5, 4, .3) + ln(f'M{x-24},96.500 H{x+8}', li(wood, .5), 3)
    return svg((128, 128), o)
def tray():
    wood = '#c98a4f'
    o = el(102, 106, 92, 9, V, ' opacity=".2"')
    # back wall, bottom, front wall; felt on the bottom
    o += p('M30,30 Q31,22 40,22 H160 Q169,22 170,30 L176,62 H24 Z', sh(wood, .3)) + p('M38,32 Q39,28 43,28 H157 Q161,28 162,32 L168,62 H32 Z', sh(wood, .46))
    o += p('M30,62 L40,44 H160 L170,62 V76 H30 Z', '#4f7fa8') + p('M40,44 H160 L164,51 H36 Z', V, ' opacity=".22"')
    o += p('M30,30 Q31,22 40,22 L32,62 L24,66 L14,62 Z', wood) + p('M170,30 Q169,22 160,22 L168,62 L176,66 L186,62 Z', sh(wood, .2))
    front = 'M14,60 Q14,56 19,56 H56 Q62,56 66,62 Q70,70 78,70 H122 Q130,70 134,62 Q138,56 144,56 H181 Q186,56 186,60 L181,98 Q179,106 171,106 H29 Q21,106 19,98 Z'
    o += solid(front, wood, 6, 6, .22) + ln('M24,64 H52', li(wood, .5), 4) + ln('M44,92 h26 v-13 h-18 v6.5 h9 M87,92 h26 v-13 h-18 v6.5 h9 M130,92 h26 v-13 h-18 v6.5 h9', '#ffd98a', 3.4, ' opacity=".9"')
    return svg((200, 120), o)
def cup_party():
    o = el(112, 203, 70, 9, V, ' opacity=".18"')
    # bunting: a cord and seven small flags in the colours of the four bones
    def at(t): return 12 + 196 * t, 22 + 4 * 40 * t * (1 - t)
    cols = ('#1b52b0', '#f6b042', '#8a2250', '#45c4b6', '#1b52b0', '#f6b042', '#8a2250')
    o += ln('M12,22 Q110,102 208,22', '#9a6a43', 3.4)
    for n, c in enumerate(cols):
        (x1, y1), (x2, y2) = at(.05 + n * .131), at(.05 + n * .131 + .105); mx, my = (x1 + x2) / 2, (y1 + y2) / 2
        a = math.atan2(y2 - y1, x2 - x1); tx, ty = mx - 27 * math.sin(a) * .6, my + 27
        d = f'M{x1:.1f},{y1:.1f} L{x2:.1f},{y2:.1f} L{tx:.1f},{ty:.1f} Z'
        o += f'<path d="{d}" fill="{c}" stroke="{c}" stroke-width="3.4" stroke-linejoin="round"/>' + p(f'M{mx:.1f},{my:.1f} L{x2:.1f},{y2:.1f} L{tx:.1f},{ty:.1f} Z', sh(c, .22))
    o += ci(12, 21, 6, GOLD) + ci(208, 21, 6, GOLD)
    # steam, the third curl nearly a heart
    o += ln('M86,116 q-8,-9 0,-18 M136,116 q-8,-9 0,-18', '#fff', 5.5, ' opacity=".85"') + p('M111,117 C97,106 101,93 108,94 Q111,95 111,99 Q112,95 116,94 C123,94 124,107 111,117 Z', '#fff', ' opacity=".9"')
    # the bowl
    o += p('M74,186 H148 L154,204 H68 Z', '#b4bdd2') + p('M74,186 H124 L126,204 H68 Z', '#dde3ee')
    bowl = 'M34,134 H188 C188,166 162,190 138,192 H84 C60,190 34,166 34,134 Z'
    o += solid(bowl, '#eef1f7', 14, 3, .2) + clip(bowl, ln('M30,160 Q111,184 192,160', '#2d6da8', 15) + ln(' '.join(f'M{43+k*20.5:g},{167 + (0, 3, 5, 6, 5, 3, 0)[k]} h14 v-8 h-10 v4 h5' for k in range(7)), '#ffd98a', 2.2) + ln('M30,148 Q111,171 192,148', GOLD, 4))
    o += el(111, 134, 77, 17, '#fbfcff') + el(111, 135, 68, 12.5, '#c9a06f') + el(111, 137, 66, 10.500, '#ecd0a6') + ci(88, 136, 3, '#fff3d6') + ci(97, 139, 2.2, '#fff3d6') + ci(136, 136, 2.6, '#fff3d6')
    # three quiet sparks
    def spark(x, y, q): return p(f'M{x},{y-q} Q{x+q*.16},{y-q*.16} {x+q},{y} Q{x+q*.16},{y+q*.16} {x},{y+q} Q{x-q*.16},{y+q*.16} {x-q},{y} Q{x-q*.16},{y-q*.16} {x},{y-q} Z', '#f6b042')
    return svg((220, 220), o + spark(24, 106, 10) + spark(198, 104, 12) + spark(206, 170, 7))
def main():
    for n, f in (('printout', printout), ('circle-frame', circle_frame), ('lamp-hint', lambda: lamp_hint(False)), ('lamp-hint-bright', lambda: lamp_hint(True)), ('tray', tray), ('cup-party', cup_party)):
        restart(); save(f'art/desk/{n}', f())
if __name__ == '__main__': main()
