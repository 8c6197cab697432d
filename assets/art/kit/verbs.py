#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The six verbs of Doors: one family of ink, blue and a single amber accent, so that no colour hints at an answer."""
from kitlib import *

AM, BL, I2, SHEET = '#f6b042', '#2d6da8', '#4a4466', '#c3d6ef'
AD, BD = sh(AM, .2), sh(BL, .22)
def soft(d, c, w=4): return f'<path d="{d}" fill="{c}" stroke="{c}" stroke-width="{w}" stroke-linejoin="round"/>'
def question(x, y, s, c, w):
    """a question mark drawn, not typed"""
    k = lambda a, b: f'{x+a*s:g},{y+b*s:g}'
    return ln(f'M{k(-8,-8)} C{k(-8,-21)} {k(11,-21)} {k(10,-7)} C{k(9.5,0)} {k(0,0)} {k(0,8)}', c, w) + ci(x, y + 18 * s, w * .62, c)

# ------------------------------------------------------------------ one door in three states; hinges on the left
def frame(inside):
    o = el(66, 121, 54, 5, V, ' opacity=".18"')
    o += p(arch(20, 5, 92, 116, 13), INK)
    o += p(arch(31, 16, 70, 105, 4), inside)
    return o + ln('M26,20 Q26,11 35,11 H84', I2, 4)
def open_():
    gap = '#ffe9ac'
    o = frame(gap)
    # a quiet light stands in the opening and falls out over the step, no brighter than behind the chained door
    o += p('M46,121 V40 Q46,26 60,26 H77 Q91,26 91,40 V121 Z', '#ffefc4') + p('M55,121 V50 Q55,38 68,38 Q82,38 82,50 V121 Z', '#fff6dc')
    o += soft('M40,117 H99 L121,123.500 H26 Z', gap, 6) + soft('M54,117 H84 L96,123 H50 Z', '#fff6dc', 4)
    # the leaf swung out to the left
    o += soft('M36,17 V115 L8,123 V9 Z', BL, 6) + soft('M37,17 V115 L31,117 V15 Z', BD, 5)
    o += soft('M26,27 V57 L14,57 V24 Z', li(BL, .3), 4) + soft('M26,74 V103 L14,106 V76 Z', li(BL, .3), 4)
    return svg((128, 128), o + ci(14.500, 66, 4.6, AM))
def chain_():
    gap = '#ffe9ac'
    o = frame(gap) + p('M97,16 H101 V121 H97 Z', '#ffd36e')
    o += soft('M33,18 V117 L58,123 V12 Z', BL, 6) + soft('M56,12 V123 L60,122 V13 Z', BD, 5)
    o += soft('M40,28 V54 L49,54 V26 Z', li(BL, .3), 4) + soft('M40,84 V107 L49,109 V84 Z', li(BL, .3), 4)
    # plates and links: thick enough to count at button size
    o += r(38, 47, 22, 20, 7, AD) + r(37, 45, 22, 20, 7, AM) + r(100, 47, 23, 22, 7, AD) + r(99, 45, 23, 22, 7, AM)
    flat = lambda x, y, t: g(f'<rect x="-11.500" y="-7.500" width="23" height="15" rx="7.500" fill="none" stroke="{INK}" stroke-width="6"/>', f'translate({x},{y}) rotate({t})')
    o += flat(55, 63, 52) + flat(80, 82, 0) + flat(105, 63, -52) + ln('M62,71 L71,80.500 M98,71 L89,80.500', INK, 8.5)
    return svg((128, 128), o)
def close_():
    o = frame(BD) + r(33, 18, 66, 105, 3, BL) + p('M90,18 H99 V123 H90 Z', BD)
    o += r(42, 27, 42, 26, 6, li(BL, .3)) + r(42, 88, 42, 24, 6, li(BL, .3))
    # the bolt, pushed across into the frame
    o += r(98, 50, 27, 42, 9, AD) + r(97, 48, 26, 42, 9, AM) + r(36, 64, 80, 20, 9, BD)
    o += r(34, 60, 82, 19, 9.5, '#e6ebf5') + p('M116,69.500 a9.500,9.500 0 0 1 -9.500,9.500 H43.500 q-6,0 -8,-5 H112 Z', '#b3bfd6')
    o += r(72, 62, 14, 31, 7, '#8e9cba') + r(70, 60, 14, 31, 7, '#e6ebf5') + p('M84,74 v10 a7,7 0 0 1 -13,3.500 q8,-1 9,-13.500 Z', '#b3bfd6')
    o += r(47, 54, 15, 32, 6, AD) + r(45, 53, 14, 32, 6, AM) + r(97, 48, 11, 42, 5.5, AM) + p('M108,55 v29 h-3 v-29 Z', AD)
    return svg((128, 128), o)

# ------------------------------------------------------------------ paper, envelope, talk
def turn():
    o = g(p('M31,36 H88 Q99,36 99,47 V88 L69,119 H31 Q20,119 20,108 V47 Q20,36 31,36 Z', V, ' opacity=".2"')
          + p('M27,30 H85 Q96,30 96,41 V84 L66,114 H27 Q16,114 16,103 V41 Q16,30 27,30 Z', SHEET)
          + ln('M30,50 H70 M30,66 H80 M30,82 H62', I2, 7)
          # the corner curls up and shows the other side
          + p('M66,114 Q70,96 62,88 Q82,92 96,84 Z', AM, f' stroke="{AM}" stroke-width="4" stroke-linejoin="round"') + p('M96,84 L66,114 Q84,108 96,84 Z', AD, f' stroke="{AD}" stroke-width="4" stroke-linejoin="round"'), 'rotate(-6 56 72)')
    # the arrow goes over to the back
    o += ln('M60,22 C84,2 116,18 111,58', INK, 10) + soft('M94,56 L109,78 L124,53 Z', INK, 6)
    return svg((128, 128), o)
def ask():
    o = ln('M10,58 H28 M4,76 H26 M12,94 H30', I2, 7)
    o += g(r(-42, -26, 90, 64, 11, V, ' opacity=".2"') + r(-45, -32, 90, 64, 11, SHEET) + p('M45,-14 V21 Q45,32 34,32 H-34 Q-42,32 -44,25 Q28,28 33,20 Q37,12 36,-20 Z', sh(SHEET, .14))
           + ln('M-38,26 L-12,2 M38,26 L12,2', sh(SHEET, .26), 5) + p('M-44,-24 Q-42,-32 -34,-32 H34 Q42,-32 44,-24 L8,6 Q0,12 -8,6 Z', BL), 'translate(76,82) rotate(-12)')
    o += ci(92, 37, 33, PAPER) + ci(93, 39, 29, AD) + ci(92, 37, 29, AM) + question(92, 35, 1.02, INK, 8)
    return svg((128, 128), o)
def head(x, y, q, skin, hair, shirt, shoulder, bottom=126):
    o = p(f'M{x-shoulder},{bottom} V{y+q*1.75} Q{x-shoulder},{y+q*1.12} {x-shoulder*.42},{y+q*1.05} H{x+shoulder*.42} Q{x+shoulder},{y+q*1.12} {x+shoulder},{y+q*1.75} V{bottom} Z', shirt)
    return o + p(f'M{x+shoulder*.3},{y+q} h{shoulder*.12} Q{x+shoulder},{y+q*1.12} {x+shoulder},{y+q*1.75} V{bottom} H{x+shoulder*.45} Z', sh(shirt, .2)) + hair
def tell():
    skin, hair, pink = '#efbd8e', '#2b2233', '#7c2336'
    o = el(64, 123, 60, 4.5, V, ' opacity=".18"')
    # the grown-up, on the right
    x, y = 94, 50
    o += p(circle(x, y - 29, 10), hair) + head(x, y, 25, skin, '', BL, 31, 123) + r(x - 8, y + 14, 16, 18, 8, sh(skin, .14)) + ci(x, y, 25, skin)
    o += p(f'M{x-27},{y+4} C{x-30},{y-38} {x+30},{y-38} {x+27},{y+4} C{x+24},{y-10} {x+14},{y-14} {x+4},{y-18} C{x-8},{y-12} {x-22},{y-8} {x-27},{y+4} Z', hair, f' stroke="{hair}" stroke-width="2" stroke-linejoin="round"')
    o += ci(x - 13, y + 2, 3.4, INK) + ci(x + 5, y + 2, 3.4, INK) + ln(f'M{x-11},{y+11} q7,6 14,0', pink, 3.6)
    # the child, on the left and lower
    x, y = 31, 83
    o += head(x, y, 19, skin, '', SHEET, 26, 123) + ci(x, y, 19.500, '#e2a877')
    o += p(f'M{x-21},{y+3} C{x-24},{y-29} {x+24},{y-29} {x+21},{y+3} C{x+19},{y-6} {x+15},{y-9} {x+12},{y-9} Q{x},{y-6} {x-12},{y-9} C{x-17},{y-7} {x-19},{y-4} {x-21},{y+3} Z', hair, f' stroke="{hair}" stroke-width="2" stroke-linejoin="round"')
    o += ci(x - 4, y + 2, 3.2, INK) + ci(x + 9, y + 2, 3.2, INK) + el(x + 4, y + 10.500, 4.6, 4, pink)
    # what is said, from the child to the grown-up
    o += p('M17,4 H53 Q65,4 65,16 V34 Q65,46 53,46 H48 Q47,55 39,60 Q41,53 38,46 H17 Q5,46 5,34 V16 Q5,4 17,4 Z', AM)
    return svg((128, 128), o + ''.join(ci(a, 25, 5.4, INK) for a in (19, 35, 51)))
VERBS = {'open': open_, 'chain': chain_, 'close': close_, 'turn': turn, 'ask': ask, 'tell': tell}

def main():
    for n, f in VERBS.items(): restart(); save(f'icons/verbs/{n}', f())
if __name__ == '__main__': main()
