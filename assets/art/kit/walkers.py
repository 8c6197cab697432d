#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Three who walk through a mended app: a woman in a hurry, a small child, a grandmother. Each goes, is stuck, walks out."""
from charkit import BODY, CAST, SKIN, character
from faces import face
from kitlib import *
from phone import AM, BL, I2, TICKET
from goatkit import zed

W, H, GROUND = 160, 200, 190
WOMAN = dict(name='hurry', age='adult', skin='b', hair='sidebob', fem=True, hat='cap', hat_col=('#2d6da8', '#f6b042'), outfit='blazer', colors=('#2f8f83', '#fff6e6', '#3a3358'))
CHILD = dict(name='small', age='kid', skin='a', hair='buns2', fem=True, acc='#e4572e', outfit='dungaree', colors=('#d8694a', '#ffe3b0', '#d8694a'))
GRANNY = dict(next(c for c in CAST if c['name'] == 'emee'), name='granny', glasses='#6a3a4a')
def head_of(c, em, tilt, turn):
    s = character(dict(c, turn=turn), em, 'idle', face_of=face, bow=(tilt, 0))
    return s[s.index('<g id="hair-back"'):s.index('<g id="legs">')], s[s.index('<g id="head"'):-len('</svg>')]
def limb(d, c, w, skin=None, at=None):
    return (ci(*at, w * .56, skin) if skin else '') + ln(d, c, w)
def shoe(x, y, c, a=0): return g(p('M-8,-9 H5 Q6,-5 13,-4 Q17,-2 16,5 H-8 Z', c) + r(-8, 2, 24, 4, 2, '#fffaf0'), f'translate({x},{y}) rotate({a})')
def boot(x, y, c, a=0): return g(p('M-9,-26 H8 V-9 Q18,-9 20,-3 L24,-6 Q24,3 18,5 H-9 Z', c) + r(-9, -26, 17, 6, 2, GOLD), f'translate({x},{y}) rotate({a})')
def puzzled(x, y):
    """a tangle over the head"""
    d = 'M-20,8 C-24,-10 0,-18 8,-6 C14,6 -8,14 -12,2 C-14,-10 12,-18 20,-4 C24,8 8,16 2,8'
    return g(ln(d, PAPER, 12) + ln(d, I2, 5) + ci(-26, 22, 4.5, I2) + ci(-33, 32, 3, I2), f'translate({x},{y})')
def ticket(x, y, a, q=.30): return g(p(TICKET, V, ' opacity=".22" transform="translate(6,10)"') + p(TICKET, '#c8862a') + clip(TICKET, g(p(TICKET, AM), 'translate(-6,-6)')) + ln('M136,74 V130', PAPER, 9, ' stroke-dasharray="2 16"') + zed(84, 101, 34, '#fff6dc'), f'translate({x},{y}) rotate({a}) scale({q}) translate(-100,-101)')
def sparks(*at): return ''.join(zed(x, y, q, c) for x, y, q, c in at)
def toy(x, y, a=0):
    """a little camel of cloth"""
    c = '#c98a4f'
    o = ln('M-12,10 V20 M10,10 V20', sh(c, .2), 6) + p('M-18,8 C-18,-6 -12,-16 -7,-8 C-4,-2 -1,-2 2,-8 C6,-16 12,-8 14,0 C18,-2 18,-14 24,-16 C32,-17 34,-9 28,-8 C26,2 22,12 14,14 H-12 Q-18,14 -18,8 Z', c) + ci(26, -13, 1.8, INK)
    return g(o, f'translate({x},{y}) rotate({a})')
def shade_right(d, c, frm): return p(d, c) + clip(d, r(frm, 0, 160, 200, 0, V, ' opacity=".16"'))

def woman(s):
    coat, trou, skin = '#2f8f83', '#3a3358', SKIN['b']
    em, tilt, turn = {'go': ('stand', 3, .35), 'stuck': ('worry', -4, -.1), 'out': ('glad', -3, .3)}[s]
    x, chin, q = 76, 86, .365
    back, hd = head_of(WOMAN, em, tilt, turn)
    pl = f'translate({x-200*q:g},{chin-BODY["adult"]["chin"]*q:g}) scale({q})'
    o = el(x + 2, GROUND + 3, 40, 5, V, ' opacity=".18"')
    if s == 'stuck': o += limb(f'M{x-11},134 V178', sh(trou, .2), 19) + limb(f'M{x+12},134 V178', trou, 19) + shoe(x - 13, 185, '#c2475a') + shoe(x + 11, 185, '#c2475a')
    else: o += limb(f'M{x-4},134 Q{x-12},156 {x-36},164', sh(trou, .26), 18) + shoe(x - 44, 168, '#a83a4c', 58) + limb(f'M{x+4},134 Q{x+24},150 {x+27},176', trou, 19) + shoe(x + 28, 185, '#c2475a', -6)
    d = f'M{x-24},98 Q{x-22},86 {x-6},84 H{x+6} Q{x+22},86 {x+24},98 L{x+31},146 Q{x},154 {x-31},146 Z'
    far = {'go': (f'M{x+20},98 Q{x+40},112 {x+44},124', (x + 48, 130)), 'stuck': (f'M{x+20},98 Q{x+42},122 {x+32},94', (x + 30, 88)), 'out': (f'M{x+20},98 Q{x+44},96 {x+50},76', (x + 53, 66))}[s]
    near = {'go': (f'M{x-20},98 Q{x-40},112 {x-30},126', (x - 26, 130)), 'stuck': (f'M{x-20},98 Q{x-36},118 {x-30},134', (x - 28, 140)), 'out': (f'M{x-20},98 Q{x-40},112 {x-30},126', (x - 26, 130))}[s]
    o += g(back, pl)
    if s != 'stuck': o += limb(far[0], sh(coat, .2), 15, skin, far[1])
    o += r(x - 7, 76, 14, 14, 6, sh(skin, .2)) + shade_right(d, coat, x + 10) + p(f'M{x-9},84 L{x},104 L{x+9},84 Z', '#fff6e6') + ln(f'M{x},104 V148', sh(coat, .34), 3) + ci(x - 6, 116, 2.6, GOLD) + ci(x - 6, 130, 2.6, GOLD)
    bag = ln(f'M{x+16},88 L{x-30},126', '#8a5a2e', 5) + g(r(-18, -12, 38, 30, 8, sh(AM, .25)) + r(-18, -13, 36, 28, 8, AM) + p('M-18,-5 q0,-8 8,-8 h20 q8,0 8,8 L0,6 Z', sh(AM, .14)) + ci(0, 4, 3, PAPER), f'translate({x-34},134) rotate({8 if s == "stuck" else 20})')
    o += bag + limb(near[0], coat, 15, skin, near[1]) + g(hd, pl)
    if s == 'stuck': o += limb(far[0], sh(coat, .12), 15, skin, far[1]) + puzzled(x + 56, 26)
    if s == 'go': o += ln('M8,104 H26 M4,124 H20 M12,150 H24', I2, 5)
    if s == 'out': o += ticket(x + 57, 56, -16) + sparks((146, 28, 9, AM), (20, 66, 7, AM))
    return svg((W, H), o)
def child(s):
    c, shirt, skin = '#d8694a', '#ffe3b0', SKIN['a']
    em, tilt, turn = {'go': ('watch', 3, .3), 'stuck': ('worry', 5, .1), 'out': ('laugh', -4, .2)}[s]
    x, chin, q = 78, 134, .345
    back, hd = head_of(CHILD, em, tilt, turn)
    pl = f'translate({x-200*q:g},{chin-BODY["kid"]["chin"]*q:g}) scale({q})'
    o = el(x + 2, GROUND + 3, 34, 4.5, V, ' opacity=".18"')
    if s == 'stuck': o += limb(f'M{x-8},166 V180', c, 15) + limb(f'M{x+9},166 V180', sh(c, .12), 15) + shoe(x - 10, 185, BL) + shoe(x + 7, 185, BL)
    else: o += limb(f'M{x-4},164 Q{x-10},174 {x-22},174', sh(c, .22), 14) + shoe(x - 29, 176, sh(BL, .2), 50) + limb(f'M{x+4},164 Q{x+16},172 {x+17},180', c, 15) + shoe(x + 16, 185, BL, -5)
    far = {'go': (f'M{x+15},142 Q{x+28},150 {x+30},156', (x + 33, 160)), 'stuck': (f'M{x+15},142 Q{x+34},142 {x+28},124', (x + 27, 118)), 'out': (f'M{x+15},142 Q{x+36},134 {x+42},120', (x + 45, 112))}[s]
    near = {'go': (f'M{x-15},142 Q{x-30},148 {x-34},156', (x - 36, 160)), 'stuck': (f'M{x-15},142 Q{x-26},150 {x-22},160', (x - 20, 164)), 'out': (f'M{x-15},142 Q{x-34},142 {x-42},136', (x - 45, 131))}[s]
    o += g(back, pl) + limb(far[0], sh(shirt, .14), 12, skin, far[1])
    d = f'M{x-18},142 Q{x-17},134 {x-6},133 H{x+6} Q{x+17},134 {x+18},142 L{x+20},170 Q{x},176 {x-20},170 Z'
    o += shade_right(d, shirt, x + 8) + shade_right(f'M{x-12},146 H{x+12} L{x+19},156 V171 Q{x},176 {x-19},171 V156 Z', c, x + 7) + ln(f'M{x-12},135 L{x-9},148 M{x+12},135 L{x+9},148', c, 5) + r(x - 6, 154, 12, 10, 3, li(c, .3))
    o += limb(near[0], shirt, 12, skin, near[1])
    o += g(hd, pl) + {'go': toy(x - 44, 168, 12), 'stuck': toy(x - 22, 166, 4), 'out': toy(x - 52, 122, -22)}[s]
    if s == 'stuck': o += limb(far[0], sh(shirt, .08), 12, skin, far[1]) + puzzled(x + 52, 50)
    if s == 'out': o += ticket(x + 52, 98, -12, .28) + sparks((26, 66, 8, AM), (140, 62, 7, AM))
    return svg((W, H), o)
def granny(s):
    deel, sash, trim, skin = '#a83250', '#3f9f8f', '#f6d27a', SKIN['c']
    em, tilt, turn = {'go': ('stand', 2, .3), 'stuck': ('worry', -5, .1), 'out': ('glad', -3, .25)}[s]
    x, chin, q = 78, 100, .385
    back, hd = head_of(GRANNY, em, tilt, turn)
    pl = f'translate({x-200*q:g},{chin-BODY["elder"]["chin"]*q:g}) scale({q})'
    o = el(x + 2, GROUND + 3, 44, 5, V, ' opacity=".18"')
    o += boot(x - 14, 186, sh('#5a3a2e', .2)) + boot(x + 12, 186, '#5a3a2e') if s == 'stuck' else boot(x - 22, 184, sh('#5a3a2e', .2), 20) + boot(x + 20, 186, '#5a3a2e', -4)
    far = {'go': (f'M{x+22},112 Q{x+42},126 {x+44},142', (x + 46, 150)), 'stuck': (f'M{x+22},112 Q{x+44},132 {x+30},110', (x + 27, 104)), 'out': (f'M{x+22},112 Q{x+46},108 {x+52},90', (x + 55, 82))}[s]
    near = {'go': (f'M{x-22},112 Q{x-44},126 {x-40},144', (x - 39, 152)), 'stuck': (f'M{x-22},112 Q{x-42},130 {x-34},146', (x - 31, 152)), 'out': (f'M{x-22},112 Q{x-44},126 {x-40},144', (x - 39, 152))}[s]
    o += g(back, pl)
    if s != 'stuck': o += limb(far[0], sh(deel, .2), 17, skin, far[1])
    d = f'M{x-26},112 Q{x-24},100 {x-8},97 H{x+8} Q{x+24},100 {x+26},112 L{x+27},138 L{x+36},172 Q{x},180 {x-36},172 L{x-27},138 Z'
    o += shade_right(d, deel, x + 12) + clip(d, ln(f'M{x-38},171 Q{x},180 {x+38},171', trim, 8) + p(f'M{x-28},130 Q{x},136 {x+28},130 V144 Q{x},151 {x-28},144 Z', sash) + ln(f'M{x-28},137 Q{x},143 {x+28},137', sh(sash, .24), 2.4))
    fl = f'M{x+4},99 C{x+5},114 {x-4},119 {x-14},121 C{x-20},122 {x-24},124 {x-27},129'
    o += ln(fl, trim, 6) + ln(fl, sh(deel, .4), 1.8) + ci(x - 1, 114, 2.8, trim) + ci(x - 20, 123, 2.8, trim) + r(x - 13, 93, 26, 9, 4, trim)
    o += limb(near[0], deel, 17, skin, near[1]) + ln(f'M{near[1][0]-7},{near[1][1]-9} h11', trim, 5) + g(hd, pl)
    if s == 'stuck': o += limb(far[0], sh(deel, .12), 17, skin, far[1]) + puzzled(x + 56, 34)
    if s == 'out': o += ticket(x + 57, 70, -14) + sparks((144, 38, 9, AM), (20, 74, 7, AM))
    return svg((W, H), o)
WHO = {'hurry': woman, 'small': child, 'granny': granny}
def main():
    for n, f in WHO.items():
        for s in ('go', 'stuck', 'out'): restart(); save(f'art/phone/walk-{n}-{s}', f(s))
if __name__ == '__main__': main()
