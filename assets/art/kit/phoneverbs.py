#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The verbs of the fine print, in the family of verbs.py: ink, blue and one amber accent."""
from phone import calendar, coin, loop, lock, zed
from verbs import AD, AM, BD, BL, I2, SHEET, SKIN_A, SKIN_B, handset, soft
from kitlib import *

GROUND = lambda x=64, w=54: el(x, 122, w, 4.5, V, ' opacity=".18"')
def pointer(x, y, a=0, q=1., skin=SKIN_A, sleeve=BL):
    """a hand with one finger out; its tip at (x, y), pointing up"""
    d = sh(skin, .24)
    o = r(-20, 74, 46, 34, 9, sleeve) + p('M14,74 h3 q9,0 9,9 v16 q0,9 -9,9 h-3 Z', sh(sleeve, .22)) + r(-22, 68, 50, 13, 6, SHEET)
    o += ln('M-14,58 Q-26,50 -26,38', skin, 14) + r(-18, 32, 44, 42, 17, skin) + ln('M0,7 V44', skin, 15)
    o += ''.join(ln(f'M{k},36 V48', skin, 13) for k in (11, 20)) + ln('M7.500,33 V50 M16.500,38 V50', d, 2.8) + ln('M-7.500,42 V50', d, 2.8) + ln('M24,40 V62', d, 3, ' opacity=".6"')
    return g(o, f'translate({x},{y}) rotate({a}) scale({q})')
def arrow(shaft, tip, c=AM, w=11):
    """a bold arrow that stands off from what lies under it"""
    return ln(shaft, PAPER, w + 11) + soft(tip, PAPER, 15) + ln(shaft, sh(c, .22) if c == AM else c, w + 1.5) + ln(shaft, c, w - 1) + soft(tip, c, 6)
def page(x, y, w, h, rad=11):
    return r(x + 3, y + 4, w, h, rad, V, ' opacity=".2"') + r(x, y, w, h, rad, SHEET) + p(f'M{x+w},{y+rad} V{y+h-rad} Q{x+w},{y+h} {x+w-rad},{y+h} H{x+rad} Q{x+3},{y+h} {x+1},{y+h-6} H{x+w-14} Q{x+w-6},{y+h-6} {x+w-6},{y+h-14} V{y+1} Q{x+w},{y+3} {x+w},{y+rad} Z', sh(SHEET, .14))
def press():
    o = r(12, 31, 104, 44, 20, V, ' opacity=".2"') + r(10, 34, 104, 40, 19, BD) + r(10, 30, 104, 38, 19, BL) + ln('M28,40 H58', li(BL, .4), 6)
    return svg((128, 128), o + ln('M60,20 V6 M36,22 L28,10 M84,22 L92,10', I2, 7.5) + pointer(60, 46, -12, .80))
def box(x, y, w, c=SHEET): return r(x + 3, y + 4, w, w, w * .18, V, ' opacity=".2"') + r(x, y, w, w, w * .18, INK) + r(x + w * .1, y + w * .1, w * .8, w * .8, w * .1, c)
def tick():
    o = box(10, 28, 84) + ln('M30,70 L50,92 L108,24', PAPER, 25) + ln('M30,71 L50,93 L107,25', AD, 15) + ln('M30,69 L50,91 L107,23', AM, 14)
    return svg((128, 128), GROUND(56, 46) + o)
def scroll():
    o = page(14, 6, 68, 104) + ln('M28,26 H66 M28,44 H66 M28,62 H56 M28,80 H66', I2, 7)
    o += p('M14,110 Q14,98 24,98 H72 Q84,98 84,110 Q84,121 73,121 H25 Q14,121 14,110 Z', sh(SHEET, .26)) + ci(73, 110, 5, SHEET)
    return svg((128, 128), GROUND(52, 46) + o + arrow('M104,22 V84', 'M90,80 L104,100 L118,80 Z'))
def magnify():
    o = page(10, 12, 74, 98) + ln('M24,32 H68 M24,48 H50', I2, 7) + ln('M24,92 H44', I2, 3.4) + ln('M24,82 H40', I2, 3.4)
    h = ln('M92,96 L112,116', PAPER, 26) + ci(70, 72, 37, PAPER) + ln('M96,99 L111,114', AD, 18) + ln('M95,97 L110,112', AM, 15) + ln('M92,94 L97,99', INK, 13)
    h += ci(70, 72, 32, INK) + ci(70, 72, 24.5, '#eef8fd') + clip(circle(70, 72, 24.5), ln('M52,66 H92 M52,82 H82', I2, 9)) + ln('M53,66 A20,20 0 0 1 64,54', '#fff', 5)
    return svg((128, 128), o + h)
def back():
    o = page(44, 14, 70, 96) + ln('M60,36 H98 M60,54 H98', I2, 7)
    return svg((128, 128), GROUND(76, 44) + o + arrow('M84,96 C96,74 74,66 34,72', 'M38,50 L12,75 L42,92 Z'))
def mend_code():
    o = GROUND(56, 44) + lock(52, 82, 38, False, BL)
    # a new key for it
    k = ln('M-2,0 H36 M24,0 V13 M36,0 V15', PAPER, 19) + ci(-14, 0, 24, PAPER) + ln('M-2,0 H36 M24,0 V13 M36,0 V15', AM, 9.5) + ln('M0,3.500 H34', AD, 2.5) + p(circle(-14, 0, 18) + ' ' + circle(-14, 0, 7.5), AM, ' fill-rule="evenodd"') + ln('M0,4 A14.500,14.500 0 0 1 -18,14', AD, 4.5)
    return svg((128, 128), o + g(k, 'translate(86,50) rotate(40)') + zed(112, 18, 12, I2))
def mend_sub():
    o = GROUND() + calendar(14, 20, 96, 92, BL) + loop(62, 80, 19, I2, 9)
    return svg((128, 128), o + ln('M20,112 L110,26', PAPER, 24) + ln('M20,112 L110,26', AD, 14) + ln('M20,110.500 L110,24.500', AM, 12))
def mend_money():
    """the coin comes back into the open hand"""
    skin = SKIN_A
    o = ln('M22,96 Q60,118 96,104', sh(skin, .24), 21) + r(4, 84, 34, 38, 9, BL) + p('M4,112 h25 q9,0 9,-9 v10 q0,9 -9,9 H13 q-9,0 -9,-9 Z', BD) + r(32, 82, 12, 40, 6, SHEET)
    o += ln('M46,100 Q76,112 104,94', skin, 20) + ln('M60,102 Q86,100 112,84', skin, 12) + ln('M46,94 Q54,82 66,86', skin, 13) + ln('M64,107 Q86,106 104,97', sh(skin, .24), 2.8)
    c = ci(77, 69, 26, PAPER) + coin(77, 68, 23)
    return svg((128, 128), GROUND(64, 52) + o + c + arrow('M12,64 C10,28 38,14 60,24', 'M56,8 L80,32 L47,41 Z', BL, 10))
def piece_tile(x, y, w, h, a=0):
    """a loose piece, like one of a puzzle"""
    return g(r(-w / 2 + 2, -h / 2 + 4, w, h, 12, V, ' opacity=".22"') + r(-w / 2, -h / 2, w, h, 12, AD) + r(-w / 2, -h / 2, w - 3, h - 4, 12, AM) + zed(-1, -2, min(w, h) * .34, '#fff3c8'), f'translate({x},{y}) rotate({a})')
def slot(): return handset(56, 72, 76, 104, 0) + f'<rect x="32" y="64" width="48" height="34" rx="9" fill="none" stroke="{I2}" stroke-width="4.500" stroke-dasharray="7 7" stroke-linecap="round"/>' + r(32, 34, 48, 9, 4.5, '#b9cede') + r(32, 48, 34, 7, 3.5, '#b9cede')
def put(): return svg((128, 128), GROUND(56, 44) + slot() + piece_tile(66, 74, 56, 42, -6) + arrow('M104,10 V42', 'M91,40 L104,58 L117,40 Z', BL))
def lift(): return svg((128, 128), GROUND(56, 44) + slot() + piece_tile(74, 30, 56, 42, 8) + arrow('M108,112 V84', 'M95,86 L108,66 L121,86 Z', BL))
def walker(x, y, q, shirt, skin, back_=False, c=I2, hair='#2b2233'):
    """somebody who walks to the right; the feet at y"""
    o = ln(f'M{x},{y-q*1.5} L{x+q*.7},{y-q*.8} L{x+q*.75},{y-q*.1}', c, q * .42) + ln(f'M{x},{y-q*1.5} L{x-q*.3},{y-q*.75} L{x-q*.95},{y-q*.35}', sh(c, .3), q * .42)
    o += ln(f'M{x+q*.75},{y-q*.1} h{q*.3} M{x-q*.98},{y-q*.36} l{q*.2},{q*.2}', INK, q * .4)
    o += r(x - q * .56, y - q * 3, q * 1.12, q * 1.75, q * .5, shirt) + ln(f'M{x+q*.1},{y-q*2.6} L{x+q*.75},{y-q*1.8} L{x+q*1.1},{y-q*2.1}', sh(shirt, .22), q * .36) + ci(x + q * 1.15, y - q * 2.15, q * .22, skin)
    o += ci(x + q * .1, y - q * 3.7, q * .8, skin) + soft(f'M{x-q*.72},{y-q*3.4} C{x-q*.95},{y-q*4.9} {x+q*.8},{y-q*4.9} {x+q*.88},{y-q*3.95} Q{x+q*.3},{y-q*4.25} {x-q*.1},{y-q*4.05} Q{x-q*.3},{y-q*3.5} {x-q*.72},{y-q*3.4} Z', hair, 2)
    return o + ci(x + q * .52, y - q * 3.66, q * .13, INK)
def walk():
    o = GROUND(64, 58)
    return svg((128, 128), o + walker(26, 119, 18, SHEET, SKIN_B) + walker(68, 119, 14, AM, SKIN_A) + walker(102, 119, 20, BL, SKIN_A, hair='#8f8a9c'))
def leave():
    o = GROUND(56, 50) + p(arch(12, 6, 74, 115, 12), INK) + p(arch(22, 16, 54, 105, 4), '#ffe9ac') + p(arch(32, 30, 34, 91, 14), '#fff6dc')
    o += soft('M72,18 V116 L50,122 V12 Z', BL, 5) + soft('M66,28 V56 L56,57 V26 Z', li(BL, .3), 3) + soft('M66,74 V102 L56,104 V74 Z', li(BL, .3), 3) + ci(55, 66, 4.4, AM)
    return svg((128, 128), o + arrow('M64,64 H100', 'M98,44 L122,64 L98,84 Z'))

# ------------------------------------------------------------------ pieces for the mended app
def piece_big():
    o = r(8, 40, 112, 62, 28, V, ' opacity=".2"') + r(5, 38, 112, 62, 28, BD) + r(5, 34, 112, 60, 28, BL) + ln('M26,48 H58', li(BL, .42), 7)
    return svg((128, 128), o + ln('M42,66 H80 M61,47 V85', PAPER, 12) + ln('M104,26 L120,10 M106,8 H122 V24', INK, 8) + ln('M24,108 L8,122 M22,124 H6 V110', INK, 8))
def piece_picture():
    o = r(11, 16, 110, 102, 14, V, ' opacity=".2"') + r(8, 12, 110, 102, 14, AD) + r(8, 12, 107, 98, 14, AM) + r(20, 24, 84, 76, 7, '#eef6fc')
    t = 'M-32,-20 H32 V-8 A8,8 0 0 0 32,8 V20 H-32 V8 A8,8 0 0 0 -32,-8 Z'
    return svg((128, 128), o + g(soft(t, BL, 5) + ln('M12,-13 V13', SHEET, 4, ' stroke-dasharray="3 7"') + zed(-10, 0, 14, '#fff3c8'), 'translate(62,62) rotate(-14)'))
def piece_plain():
    return svg((128, 128), page(8, 14, 108, 98, 14) + ln('M28,42 H96 M28,63 H96', INK, 10) + ln('M28,84 H66', INK, 10))
def piece_empty():
    o = r(21, 21, 94, 94, 18, V, ' opacity=".2"') + r(17, 17, 94, 94, 18, INK) + r(28, 28, 72, 72, 9, '#fdfcf8') + p('M100,40 V91 Q100,100 91,100 H37 Q30,100 28,95 Q84,96 90,88 Q95,80 95,29 Q100,31 100,40 Z', '#dfe4f0')
    return svg((128, 128), o)
def piece_kept():
    """a ribbon in the page: your place is kept"""
    o = page(10, 10, 100, 106, 13) + ln('M26,38 H56 M26,58 H56 M26,78 H92 M26,96 H76', I2, 7.5)
    d = 'M70,5 H100 V66 L85,52 L70,66 Z'
    return svg((128, 128), o + soft('M73,6 H103 V68 L88,54 L73,68 Z', V, 4).replace('/>', ' opacity=".2"/>') + soft(d, AM, 5) + p('M92,5 H100 V66 L92,58 Z', AD) + zed(85, 26, 11, '#fff3c8'))
VERBS = {'press': press, 'tick': tick, 'scroll': scroll, 'magnify': magnify, 'back': back, 'mend-code': mend_code, 'mend-sub': mend_sub, 'mend-money': mend_money, 'put': put, 'lift': lift, 'walk': walk, 'leave': leave,
    'piece-big': piece_big, 'piece-picture': piece_picture, 'piece-plain': piece_plain, 'piece-empty': piece_empty, 'piece-kept': piece_kept}
def main():
    for n, f in VERBS.items(): restart(); save(f'icons/verbs/{n}', f())
if __name__ == '__main__': main()
