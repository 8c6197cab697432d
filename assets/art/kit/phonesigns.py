#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The fine print, what lies on the table round the phone: why somebody stopped, glass, bite, finger, small signs."""
import math
from charkit import CAST, character
from goatkit import TURQ, zed
from phone import AM, BL, BD, I2, RED, soft, tick
from kitlib import *

C = (96, 96)
GROUND = el(48, 90, 38, 4.5, V, ' opacity=".18"')
# ------------------------------------------------------------------ why a visitor stopped
def why_tick():
    """a box that was ticked already"""
    o = GROUND + r(13, 23, 66, 66, 13, V, ' opacity=".2"') + r(9, 19, 66, 66, 13, INK) + r(17, 27, 50, 50, 7, '#fdfcf8') + ln('M26,50 L42,68 L84,16', PAPER, 21) + ln('M26,51 L42,69 L84,17', sh(RED, .2), 12) + ln('M26,50 L42,68 L84,16', RED, 11)
    return svg(C, o)
def why_size():
    """one button swollen beside a tiny one"""
    o = r(4, 8, 90, 56, 24, V, ' opacity=".22"') + r(2, 9, 90, 54, 24, BD) + r(2, 4, 90, 53, 24, BL) + ln('M20,17 H46', li(BL, .45), 7)
    o += ln('M16,33 H78 M27,22 L15,33 L27,44 M67,22 L79,33 L67,44', PAPER, 8)
    return svg(C, o + r(32, 76, 34, 16, 8, V, ' opacity=".2"') + r(31, 74, 34, 15, 7.5, '#8fa3c4') + ln('M40,81.500 H56', PAPER, 4))
def why_picture():
    """the picture hangs on the wrong button"""
    t = g(soft('M-24,-15 H24 V-6 A6,6 0 0 0 24,6 V15 H-24 V6 A6,6 0 0 0 -24,-6 Z', AM, 4) + ln('M10,-9 V9', PAPER, 3.4, ' stroke-dasharray="2 5.5"') + zed(-7, 0, 9, '#fff8e0'), 'translate(34,26) rotate(-8)')
    o = r(6, 6, 62, 44, 9, V, ' opacity=".2"') + r(3, 3, 62, 44, 9, INK) + r(9, 9, 50, 32, 5, '#eef6fc') + t
    o += r(6, 58, 88, 34, 16, V, ' opacity=".2"') + r(4, 56, 88, 33, 16, '#8fa3c4') + ln('M20,66 H40', li('#8fa3c4', .5), 5)
    # a crooked hook leads from the picture to the button that has nothing to do with it
    d = ci(72, 62, 24, PAPER) + ci(72, 62, 20, RED) + ln('M64,54 L80,70 M80,54 L64,70', PAPER, 7)
    return svg(C, o + d)
def why_tired():
    """a yawn, the glasses folded before it"""
    c = dict(next(k for k in CAST if k['name'] == 'emee'), name='tired', turn=0)
    s = character(c, 'mood-0', 'idle', bust=True, face_of=lambda *a: '', bow=(-5, 0))
    hd = s[s.index('<g id="head"'):-len('</svg>')]; back = s[s.index('<g id="hair-back"'):s.index('<g id="legs">')]
    cx, cy = 200, 284
    f = ''.join(ln(f'M{cx+k*34-17},{cy+8} Q{cx+k*34},{cy+26} {cx+k*34+17},{cy+8}', INK, 9) + ln(f'M{cx+k*34-15},{cy-26} q{15},-9 30,0', '#8d8998', 8) for k in (-1, 1)) + el(cx, cy + 47, 21, 25, '#7c2336') + el(cx, cy + 60, 13, 10, '#ef7d7d') + ''.join(el(cx + k * 52, cy + 36, 15, 10, '#f0796b', ' opacity=".4"') for k in (-1, 1)) + p(f'M{cx+58},{cy+16} q13,20 0,29 q-13,-9 0,-29 Z', '#6fc0ec')
    o = g(back + hd.replace('<g id="hair-front">', f + '<g id="hair-front">'), 'translate(44,44) scale(.36) translate(-200,-284)')
    gl = ''.join(f'<rect x="{x}" y="-8" width="26" height="21" rx="9.5" fill="#dff0fa" stroke="{c_}" stroke-width="{w}"/>' for c_, w in ((PAPER, 12), ('#6a3a4a', 5.5)) for x in (-31, 3)) + ln('M-5,-1 Q-1,-5 3,-1 M-30,-4 L34,-15 M29,-4 L-26,-13', '#6a3a4a', 5)
    return svg(C, o + g(gl, 'translate(62,82) rotate(-4) scale(.88)'))

# ------------------------------------------------------------------ glass, bite, finger
def loupe():
    """the frame only: the words are written inside the lens, which is clear (110 round 140, 140)"""
    x = y = 140
    ring = lambda a, b, c, extra='': p(circle(x, y, a) + ' ' + circle(x, y, b), c, ' fill-rule="evenodd"' + extra)
    h = g(r(-17, 124, 38, 22, 6, I2) + r(-21, 140, 46, 90, 22, sh(AM, .34)) + r(-21, 140, 38, 86, 19, AM) + ln('M-10,166 V204', li(AM, .55), 7) + r(-21, 150, 44, 9, 3, sh(AM, .3)), f'translate({x},{y}) rotate(-45)')
    o = h + ring(136, 112, V, ' opacity=".2" transform="translate(3,6)"') + ring(135, 111, INK) + ring(131, 118, I2) + ring(123, 118, sh(TURQ, .1))
    o += ln(f'M{x-112},{y-55} A124.500,124.500 0 0 1 {x-50},{y-114}', '#9aa3cc', 6)
    return svg((320, 320), o + ln(f'M{x-88},{y-38} A96,96 0 0 1 {x-62},{y-73}', '#ffffff', 7, ' opacity=".75"') + ln(f'M{x-50},{y-82} l3,-2', '#ffffff', 7, ' opacity=".75"'))
def bite():
    """three round marks of teeth, the flat side up"""
    c = '#6b4a3a'
    return svg((80, 60), p('M3,0 H77 V15 L56,26 H24 L3,15 Z', c) + ''.join(el(x, y, q, q * 1.1, c) for x, y, q in ((17, 15, 14), (40, 24, 17), (63, 15, 14))))
def finger():
    """a hand in a knitted glove points to the left: forefinger out on top, the others folded, the thumb along"""
    c, cuff = '#c2475a', '#f6e7c6'
    d = sh(c, .26)
    o = r(66, 34, 30, 42, 10, '#2f7f8f') + r(66, 58, 30, 18, 9, sh('#2f7f8f', .2)) + r(58, 30, 17, 50, 8, cuff) + p('M58,62 H75 V72 Q75,80 66.500,80 Q58,80 58,72 Z', sh(cuff, .16))
    o += ''.join(r(x, y, 27, 16, 8, cc) for x, y, cc in ((30, 62, d), (26, 51, sh(c, .13)), (28, 40, c))) + r(36, 32, 27, 46, 12, c) + p('M36,62 H63 V66 Q63,78 51,78 H47 Q38,77 36,68 Z', d)
    o += ln('M13,38 H50', d, 17) + ln('M13,36 H50', c, 16) + ln('M12,32.500 H28', li(c, .4), 3.4) + ln('M56,34 Q50,22 36,20', d, 13) + ln('M56,33 Q50,20 37,18', c, 12)
    o += ln('M32,55 H46 M33,66 H46 M30,45.500 H42', sh(c, .4), 2.6) + ln('M53,46 l4,4 l-4,4 l4,4 l-4,4 l4,4', '#fff3d6', 2.8)
    return svg(C, g(o, 'translate(0,0)'))

# ------------------------------------------------------------------ small signs
def printstep():
    foot = p('M-6,-14 C-2,-18 5,-17 6,-9 C7,-3 4,2 4,5 H-5 C-5,1 -9,-8 -6,-14 Z', I2) + p('M-5,9 H4 C5,15 2,17 -1,17 C-4,17 -5,14 -5,9 Z', I2)
    return svg((48, 48), g(foot, 'translate(15,29) rotate(6)') + g(foot, 'translate(34,19) rotate(6) scale(-1,1)'))
def mini_scribble():
    c = '#9a92b8'
    o = p('M14,34 C2,34 0,18 12,16 C14,5 30,3 36,10 C42,2 58,2 64,9 C72,2 86,4 90,11 C102,7 116,14 114,24 C114,33 104,35 98,34 Z', '#e6def0')
    return svg((120, 40), o + ln('M18,20 c5,-8 9,8 14,0 s9,8 13,-1 s8,9 13,0 s9,8 14,0 s8,7 13,-1 s8,8 14,1 M26,29 c6,-6 9,5 15,0 s9,5 14,0 s9,5 15,-1', c, 4.2))
def mini_lines():
    k = p(circle(14, 14, 10) + ' ' + circle(14, 14, 4.4), AM, ' fill-rule="evenodd"') + ln('M14,24 V36 M14,35 H20 M14,30 H19', AM, 5)
    return svg((120, 40), k + ln('M38,13 H110 M38,28 H88', INK, 7))
def spark():
    def rays(q, k): return 'M' + ' L'.join(f'{32+(q if n%2==0 else q*k)*math.sin(math.pi*n/8):.1f},{32-(q if n%2==0 else q*k)*math.cos(math.pi*n/8):.1f}' for n in range(16)) + ' Z'
    return svg((64, 64), soft(rays(28, .62), sh(AM, .3), 5) + soft(rays(26, .62), '#ffb52e', 4) + soft(rays(16, .62), '#fff0b8', 3) + ci(32, 32, 5, '#fff'))
def flag_fair():
    o = el(24, 59, 15, 3, V, ' opacity=".2"') + r(14, 5, 6.5, 54, 3, '#8a5a3a') + ci(17.200, 6, 5, GOLD)
    d = 'M20,9 C30,3 38,15 58,8 C54,16 54,24 58,33 C40,40 32,28 20,34 Z'
    return svg((64, 64), o + soft(d, sh(TURQ, .42), 5) + soft(d, TURQ, 2.4) + tick(38, 21, 9, INK, 5))
SET = {'why-tick': why_tick, 'why-size': why_size, 'why-picture': why_picture, 'why-tired': why_tired, 'loupe': loupe, 'bite': bite, 'finger': finger, 'printstep': printstep,
    'mini-scribble': mini_scribble, 'mini-lines': mini_lines, 'spark': spark, 'flag-fair': flag_fair}
def main():
    for n, f in SET.items(): restart(); save(f'art/phone/{n}', f())
if __name__ == '__main__': main()
