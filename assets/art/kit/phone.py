#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The fine print, the small things: what a button costs, signs, address pictures, clocks, seats, things to get."""
import math
import animals
from goatkit import head, loupe_small, zed
from mnobjects import O
from kitlib import *

AM, BL, I2, SHEET, RED, TURQ, SAND = '#f6b042', '#2d6da8', '#4a4466', '#c3d6ef', '#d8502f', '#45c4b6', '#ecd0a6'
AD, BD = sh(AM, .22), sh(BL, .22)
def soft(d, c, w=4): return f'<path d="{d}" fill="{c}" stroke="{c}" stroke-width="{w:g}" stroke-linejoin="round"/>'
def tugrik(x, y, q, c, w):
    """the sign of the tugrik, drawn"""
    return ln(f'M{x-q*.62:g},{y-q*.8:g} H{x+q*.62:g} M{x:g},{y-q*.8:g} V{y+q:g}', c, w) + ln(f'M{x-q*.5:g},{y+q*.16:g} L{x+q*.5:g},{y-q*.22:g} M{x-q*.5:g},{y+q*.58:g} L{x+q*.5:g},{y+q*.2:g}', c, w * .72)
def coin(x, y, q, sign=True):
    o = ci(x + q * .04, y + q * .09, q, sh(AM, .42)) + ci(x, y, q, AD) + ci(x, y, q * .88, '#ffc860') + p(f'M{x+q*.42:g},{y-q*.78:g} A{q*.88:g},{q*.88:g} 0 0 1 {x-q*.5:g},{y+q*.72:g} A{q:g},{q:g} 0 0 0 {x+q*.42:g},{y-q*.78:g} Z', AM)
    o += ln(f'M{x-q*.7:g},{y-q*.2:g} A{q*.73:g},{q*.73:g} 0 0 1 {x-q*.22:g},{y-q*.69:g}', '#fff3c8', q * .12)
    return o + (tugrik(x, y - q * .02, q * .54, INK, q * .2) if sign else '')
def envelope(x, y, w, h, c=PAPER, flap=BL):
    return r(x - w / 2, y - h / 2, w, h, h * .16, c) + p(f'M{x-w/2:g},{y-h/2+h*.16:g} q0,{-h*.16:g} {h*.16:g},{-h*.16:g} h{w-h*.32:g} q{h*.16:g},0 {h*.16:g},{h*.16:g} L{x+w*.07:g},{y+h*.12:g} q{-w*.07:g},{h*.12:g} {-w*.14:g},0 Z', flap)
def lock(x, y, q, open_=False, c=BL, extra=''):
    """a padlock; (x, y) the middle of its body, q half its width"""
    d = sh(c, .24)
    sx = f'M{-q*.58:g},{-q*.5:g} V{-q*1.05:g} A{q*.58:g},{q*.58:g} 0 0 1 {q*.58:g},{-q*1.05:g} V{-q*(.9 if open_ else .5):g}'
    o = g(ln(sx, I2, q * .36) + ln(f'M{-q*.6:g},{-q*.7:g} V{-q*1.02:g} A{q*.6:g},{q*.6:g} 0 0 1 {-q*.1:g},{-q*1.56:g}', '#9aa3cc', q * .1), f'translate({-q*.02:g},{-q*.28 if open_ else 0:g}) ' + (f'rotate(-24 {-q*.58:g} {-q*.4:g})' if open_ else ''))
    o += r(-q, -q * .7, q * 2, q * 1.6, q * .3, d) + r(-q, -q * .7, q * 1.9, q * 1.5, q * .3, c) + ln(f'M{-q*.78:g},{-q*.3:g} V{q*.3:g}', li(c, .5), q * .14)
    o += ci(0, -q * .06, q * .27, INK) + soft(f'M0,{-q*.06:g} L{q*.12:g},{q*.44:g} H{-q*.12:g} Z', INK, q * .1)
    return g(o + extra, f'translate({x},{y})')
def tick(x, y, q, c, w): return ln(f'M{x-q*.7:g},{y+q*.05:g} L{x-q*.15:g},{y+q*.6:g} L{x+q*.75:g},{y-q*.6:g}', c, w)
def calendar(x, y, w, h, c=RED):
    q = w * .14
    o = r(x + 2, y + 4, w, h, q, V, ' opacity=".2"') + r(x, y, w, h, q, '#fffdf6') + p(f'M{x+w:g},{y+h*.4:g} V{y+h-q:g} Q{x+w:g},{y+h:g} {x+w-q:g},{y+h:g} H{x+q:g} Q{x+w*.1:g},{y+h:g} {x+w*.04:g},{y+h*.92:g} H{x+w*.8:g} Q{x+w*.94:g},{y+h*.9:g} {x+w:g},{y+h*.4:g} Z', '#e2d8e6')
    o += p(f'M{x:g},{y+h*.3:g} V{y+q:g} Q{x:g},{y:g} {x+q:g},{y:g} H{x+w-q:g} Q{x+w:g},{y:g} {x+w:g},{y+q:g} V{y+h*.3:g} Z', c) + p(f'M{x+w*.7:g},{y:g} H{x+w-q:g} Q{x+w:g},{y:g} {x+w:g},{y+q:g} V{y+h*.3:g} H{x+w*.76:g} Z', sh(c, .2))
    return o + ''.join(r(x + w * k - w * .05, y - h * .1, w * .1, h * .26, w * .05, INK) for k in (.27, .73))
def loop(x, y, q, c, w):
    """two thirds of a ring with an arrow head"""
    a0, a1 = math.radians(-50), math.radians(230)
    d = f'M{x+q*math.cos(a0):.1f},{y+q*math.sin(a0):.1f} A{q},{q} 0 1 1 {x+q*math.cos(a1):.1f},{y+q*math.sin(a1):.1f}'
    hx_, hy_ = x + q * math.cos(a1), y + q * math.sin(a1)
    return ln(d, c, w) + g(soft(f'M{-w*.2:g},{-w*1.05:g} L{w*1.35:g},0 L{-w*.2:g},{w*1.05:g} Z', c, w * .4), f'translate({hx_:.1f},{hy_:.1f}) rotate(-40)')

# ------------------------------------------------------------------ costs and signs, 96 x 96
C = (96, 96)
def cost_money(): return svg(C, el(50, 88, 34, 5, V, ' opacity=".18"') + coin(48, 46, 42))
def cost_sub(): return svg(C, calendar(8, 12, 80, 78) + loop(48, 62, 17, INK, 8))
def small_head(x, y, q, skin, hair='#2b2233'):
    o = ci(x, y, q, skin) + soft(f'M{x-q*1.02:g},{y+q*.1:g} C{x-q*1.15:g},{y-q*1.45:g} {x+q*1.15:g},{y-q*1.45:g} {x+q*1.02:g},{y+q*.1:g} Q{x+q*.5:g},{y-q*.45:g} {x:g},{y-q*.4:g} Q{x-q*.5:g},{y-q*.45:g} {x-q*1.02:g},{y+q*.1:g} Z', hair, 2)
    return o + ci(x - q * .38, y + q * .16, q * .16, INK) + ci(x + q * .38, y + q * .16, q * .16, INK) + ln(f'M{x-q*.26:g},{y+q*.52:g} q{q*.26:g},{q*.2:g} {q*.52:g},0', '#7c2336', q * .15)
def cost_friends():
    o = ''
    for x, y, skin, hair, f in ((20, 46, '#e2a877', '#2b2233', BL), (76, 46, '#f6cfa6', '#4a2f2e', BL), (48, 27, '#efbd8e', '#2b2233', BL)):
        o += small_head(x, y, 18.5, skin, hair) + r(x - 16 + 2, y + 15 + 3, 34, 25, 4, V, ' opacity=".22"') + envelope(x, y + 29, 34, 25, '#d3e2f6', f)
    return svg(C, o)
def cost_data():
    o = r(6, 21, 88, 66, 12, V, ' opacity=".2"') + r(4, 17, 88, 66, 12, SHEET) + p('M92,40 V71 Q92,83 80,83 H16 Q8,83 5,76 Q76,78 82,66 Q86,58 87,19 Q92,23 92,32 Z', sh(SHEET, .14)) + r(4, 17, 88, 17, 8, BL) + r(4, 25, 88, 9, 0, BL) + r(36, 10, 24, 15, 6, INK) + r(42, 16, 12, 4.500, 2, PAPER)
    o += p('M14,58 Q48,24 82,58 Q48,92 14,58 Z', PAPER) + ln('M14,58 Q48,24 82,58 Q48,92 14,58 Z', INK, 5) + ci(48, 58, 13.5, BL) + ci(48, 58, 7, INK) + ci(44, 53.500, 3.4, '#fff')
    return svg(C, o)
def cost_mins():
    w = '#a9683a'
    o = el(50, 90, 32, 4.5, V, ' opacity=".18"')
    d = 'M23,14 H73 V20 C73,36 56,40 55,48 C56,56 73,60 73,76 V82 H23 V76 C23,60 40,56 41,48 C40,40 23,36 23,20 Z'
    o += soft(d, '#cfe6f2', 6) + soft('M60,16 H71 V20 C71,35 57,39 54,47 C57,56 71,60 71,76 V80 H60 Z', '#a9cbe0', 4)
    o += soft('M30,27 H66 C62,38 50,40 48,46 C46,40 34,38 30,27 Z', AM, 3) + r(46, 42, 4.500, 34, 2, AM) + soft('M28,79 C30,66 44,62 48,60 C52,62 66,66 68,79 Z', AM, 3) + p('M50,61 C56,64 66,67 69,80 H54 Q58,70 50,61 Z', AD)
    for y in (5, 77): o += r(14, y + 2, 68, 14, 6, sh(w, .34)) + r(14, y, 68, 13, 6, w) + ln(f'M22,{y+4.5} H56', li(w, .4), 3)
    return svg(C, o)
def cost_code(): return svg(C, el(48, 90, 34, 4.5, V, ' opacity=".18"') + lock(52, 63, 27, True, AM))
def little_pack(x, y, q, a):
    """a small lavender card with a star: the thing one wanted"""
    return g(r(-q * .72, -q, q * 1.5, q * 2.05, q * .22, V, ' opacity=".25"') + r(-q * .75, -q, q * 1.5, q * 2, q * .22, '#8a6fb8') + r(-q * .75, -q, q * 1.5, q * .5, q * .22, sh('#8a6fb8', .28)) + zed(0, q * .2, q * .56, '#ffe08a'), f'translate({x},{y}) rotate({a})')
def cost_lose():
    o = el(48, 74, 45, 18, sh('#b9a4c8', .1)) + el(48, 72, 43, 16.5, '#dcd0e6') + el(48, 74, 36, 12, INK)
    lip = 'M0,0 H96 V74 A36,12 0 0 1 84,74 V74 A36,12 0 0 1 12,74 H0 Z'
    o += clip(lip, little_pack(48, 58, 27, 14))
    return svg(C, o + ln('M16,14 V40 M80,14 V40 M30,4 V16 M66,4 V16', I2, 7))
def cost_none():
    o = ci(49, 50, 42, V, ' opacity=".18"') + ci(48, 47, 42, sh(TURQ, .3)) + ci(48, 46, 41, TURQ) + ci(48, 46, 32, PAPER) + f'<circle cx="48" cy="46" r="36.500" fill="none" stroke="{sh(TURQ, .4)}" stroke-width="2.4" stroke-dasharray="1 6.6" stroke-linecap="round"/>'
    return svg(C, o + tick(48, 46, 23, INK, 9.5))
def sign_toogood():
    c = '#c2475a'
    o = el(48, 91, 36, 4, V, ' opacity=".18"') + r(18, 52, 60, 38, 6, sh(c, .2)) + r(18, 52, 54, 36, 6, c) + r(12, 38, 72, 18, 6, sh(c, .12)) + r(12, 38, 72, 15, 6, li(c, .16)) + r(40, 38, 16, 52, 2, '#ffe08a')
    o += p('M48,40 C30,42 22,28 30,21 C40,15 48,28 48,40 Z M48,40 C66,42 74,28 66,21 C56,15 48,28 48,40 Z', AM) + ci(48, 38, 6, AD)
    for x, y, q in ((14, 22, 14), (82, 18, 15), (48, 10, 11), (86, 66, 10), (9, 68, 10), (30, 66, 9), (66, 72, 8)): o += zed(x, y, q + 2.5, '#fffdf0') + zed(x, y, q, '#ffb52e')
    return svg(C, o)
def sign_hurry():
    o = el(46, 91, 30, 4, V, ' opacity=".18"') + ln('M4,34 H18 M2,50 H14 M6,66 H20', I2, 6.5)
    o += ln('M44,72 L32,80 L24,74', INK, 8) + ln('M60,72 L70,84 L82,80', INK, 8)
    o += r(46, 2, 20, 11, 5, AD) + ci(57, 44, 34, INK) + ci(56, 43, 27.5, PAPER) + p('M56,15.500 A27.5,27.5 0 0 1 79.800,56.800 L56,43 Z', AM) + ln('M56,43 V24 M56,43 L70,51', INK, 7) + ci(56, 43, 5, RED) + ln('M34,15 L28,9 M80,17 L86,11', INK, 8)
    return svg(C, o)
def stamp_crossed():
    o = calendar(10, 14, 76, 74) + loop(48, 62, 16, I2, 7)
    return svg(C, o + ln('M12,86 L84,14', PAPER, 17) + ln('M12,86 L84,14', RED, 10))
def padlock_new():
    return svg(C, el(46, 91, 32, 4.5, V, ' opacity=".18"') + lock(46, 61, 30, False, TURQ) + zed(80, 22, 17, PAPER) + zed(80, 22, 14, AM) + zed(14, 26, 9, AM))
def coins_back():
    o = el(44, 90, 34, 4, V, ' opacity=".18"')
    for y in (80, 70, 60): o += el(34, y + 3, 26, 9, sh(AM, .42)) + el(34, y, 26, 9, AD) + el(34, y - 1.500, 23, 7, '#ffc860')
    o += coin(36, 40, 25)
    d, tip = 'M88,84 C96,50 90,26 72,20', 'M78,6 L56,16 L74,36 Z'
    return svg(C, o + ln(d, PAPER, 16) + soft(tip, PAPER, 14) + ln(d, BL, 9.5) + soft(tip, BL, 5))

# ------------------------------------------------------------------ the corner, 64 x 64
def corner():
    o = p('M6,10 Q6,4 12,4 H40 L60,24 V54 Q60,60 54,60 H12 Q6,60 6,54 Z', V, ' opacity=".22" transform="translate(1.500,2)"') + p('M6,8 Q6,2 12,2 H40 L60,22 V52 Q60,58 54,58 H12 Q6,58 6,52 Z', '#fff1c9') + p('M40,2 L60,22 H46 Q40,22 40,16 Z', '#cdbfdc')
    o += ln('M14,13 H31 M14,20 H27', '#9a92b8', 3)
    return svg((64, 64), o + loupe_small(34, 33, 17.5, 42))

# ------------------------------------------------------------------ pictures of an address, 80 x 80
A = (80, 80)
def addr(body): return svg(A, body)
def addr_goat():
    restart(); s = animals.goat().svg(); restart()
    return addr(g(prefixed(inner(s), 'a'), 'scale(.3125)'))
def addr_star():
    pts = [(40 + (37 if k % 2 == 0 else 17.5) * math.cos(math.radians(-90 + 36 * k)), 43 + (37 if k % 2 == 0 else 17.5) * math.sin(math.radians(-90 + 36 * k))) for k in range(10)]
    d = 'M' + ' L'.join(f'{a:.1f},{b:.1f}' for a, b in pts) + ' Z'
    return addr(soft(d, AD, 5) + g(soft(d, AM, 3), 'translate(-1.5,-1.5) scale(.955) translate(1.6,1.6)') + p('M40,8 L48.500,28 L72,32 L40,43 Z', '#ffcf6e') + p('M40,43 L62,74 L57,50 Z', AD, ' opacity=".5"'))
def addr_tea(): return addr(g(O['tea_bowl'].replace('#C9C4DA', '#9d95bd').replace('#DDE3EE', '#7fb0dc').replace('#B4BDD2', '#5b8cc0').replace('#EEF1F7', '#a9cdec'), 'translate(1,2) scale(1.22)'))
def addr_moon():
    c = '#6a63b8'
    d = 'M50,6 C24,2 5,20 6,42 C7,64 28,79 50,74 C61,71 69,64 73,55 C52,62 34,52 33,36 C32,22 40,12 50,6 Z'
    return addr(soft(d, sh(c, .28), 3) + clip(d, g(p(d, c), 'translate(-4,-4)')) + ci(20, 36, 4, sh(c, .2)) + ci(34, 62, 5, sh(c, .2)) + ci(16, 50, 2.6, sh(c, .2)) + zed(60, 30, 10, AM))
def addr_ger():
    rim = '<path d="M4,41 C16,27 26,21 31,18 L34,10 L40,4 L50,6 L51,18 C57,22 66,28 77,41 L72,46 V68 Q40,80 8,68 V46 Z" fill="#8b7aa6" stroke="#8b7aa6" stroke-width="5" stroke-linejoin="round"/>'
    return addr(rim + g(O['ger'], 'translate(1,1) scale(1.22)'))
def addr_fish():
    c = '#3fa9b8'
    tail = 'M52,41 C62,34 66,22 76,20 C78,34 74,38 72,42 C74,48 78,52 76,64 C66,60 60,50 52,43 Z'
    body = 'M4,42 C12,20 40,14 58,38 Q60,42 58,46 C40,68 12,64 4,42 Z'
    o = soft(tail, sh(c, .2), 3) + soft('M26,24 C30,12 42,10 48,14 C48,22 44,26 42,30 Z', sh(c, .2), 3) + soft('M28,60 C30,70 40,72 44,68 L40,58 Z', sh(c, .2), 3)
    o += p(body, sh(c, .26)) + clip(body, g(p(body, c), 'translate(-2,-4)') + ''.join(ln(f'M{x},30 q8,6 0,12 q8,6 0,12', li(c, .46), 3.4) for x in (30, 40, 50)))
    return addr(o + ci(16, 37, 6, PAPER) + ci(15, 37.500, 3.4, INK) + ln('M6,46 q6,2 9,-1', sh(c, .5), 3))

# ------------------------------------------------------------------ the countdown of an app, 160 x 160
def clock(n):
    """a face with a ring that empties by thirds; at 0 it coughs"""
    x, y, c = 80, 86, '#8a6fb8'
    o = el(80, 153, 48, 5, V, ' opacity=".18"') + ln('M48,140 L38,151 M112,140 L122,151', INK, 11)
    o += g(p('M-20,6 A20,20 0 0 1 20,6 Z', AM) + p('M4,-13 A20,20 0 0 1 20,6 H8 Z', AD), 'translate(40,34) rotate(-40)') + g(p('M-20,6 A20,20 0 0 1 20,6 Z', AM) + p('M4,-13 A20,20 0 0 1 20,6 H8 Z', AD), 'translate(120,34) rotate(40)') + r(73, 10, 14, 18, 6, INK)
    o += ci(x + 2, y + 3, 66, V, ' opacity=".2"') + ci(x, y, 65, INK) + ci(x, y, 58, '#e4dcf0')
    pt = lambda a, q: f'{x+q*math.sin(math.radians(a)):.2f},{y-q*math.cos(math.radians(a)):.2f}'
    for k in range(n):
        a, b = 120 * k + 3, 120 * k + 117
        o += p(f'M{pt(a, 57)} A57,57 0 0 1 {pt(b, 57)} L{pt(b, 42)} A42,42 0 0 0 {pt(a, 42)} Z', RED if n == 1 else AM)
    o += ci(x, y, 42, PAPER) + p(f'M{x+26},{y-33} A42,42 0 0 1 {x-22},{y+36} Q{x+34},{y+28} {x+26},{y-33} Z', '#ece2dc')
    if n == 0:
        o += ln(f'M{x-26},{y-14} L{x-12},{y-6} L{x-26},{y+2} M{x+26},{y-14} L{x+12},{y-6} L{x+26},{y+2}', INK, 6) + el(x - 24, y + 12, 8, 5, '#ef7f6a', ' opacity=".5"') + el(x + 22, y + 12, 8, 5, '#ef7f6a', ' opacity=".5"')
        o += el(x + 2, y + 20, 9, 10, '#7c2336') + ''.join(ci(a, b, q, '#cbbfda') for a, b, q in ((112, 118, 15), (132, 112, 18), (130, 132, 15), (148, 124, 10))) + ''.join(ci(a, b, q, '#f1ecf7') for a, b, q in ((110, 115, 13), (130, 109, 15), (127, 128, 12), (146, 121, 8)))
        return o + ln('M102,104 l-7,-3', INK, 4) + ln('M22,50 l-12,-6 M16,70 l-13,1', I2, 6)
    lk = {3: 0, 2: 2, 1: 3}[n]
    if n == 1:
        for s in (-1, 1): o += el(x + s * 17, y - 4, 12, 14, '#fff') + ci(x + s * 17, y - 3, 6, INK) + ci(x + s * 17 - 2, y - 6, 2, '#fff')
        o += ln(f'M{x-30},{y-22} L{x-12},{y-27} M{x+30},{y-22} L{x+12},{y-27}', INK, 5) + ln(f'M{x-14},{y+23} q5,-8 9,-1 t9,0 t9,0', '#7c2336', 5) + p(f'M{x+40},{y-40} q11,17 0,24 q-11,-7 0,-24 Z', '#6fc0ec')
    else:
        for s in (-1, 1): o += ci(x + s * 16 + lk, y - 4, 7.5, INK) + ci(x + s * 16 + lk - 2.5, y - 7.500, 2.6, '#fff')
        o += el(x - 27, y + 9, 8, 5, '#ef7f6a', ' opacity=".45"') + el(x + 27, y + 9, 8, 5, '#ef7f6a', ' opacity=".45"')
        o += ln(f'M{x-14},{y+14} Q{x},{y+28} {x+14},{y+14}', '#7c2336', 5.5) if n == 3 else ln(f'M{x-11},{y+19} H{x+11}', '#7c2336', 5.5) + ln(f'M{x-24},{y-20} L{x-8},{y-22} M{x+28},{y-24} L{x+10},{y-22}', INK, 4.5)
    return o
# ------------------------------------------------------------------ apps and things
def peel(size, q, back_, front):
    """a round sticker whose lower right corner curls up"""
    x = y = size / 2 - size * .02
    disc = circle(x, y, q); k = q * .50
    cut = f'M{x-2*q},{y-2*q} H{x+2*q} V{y+k*.2} L{x+k*.2},{y+2*q} H{x-2*q} Z'
    o = clip(cut, p(circle(x + 3, y + 5, q), V, ' opacity=".2"'))
    o += clip(cut, p(disc, '#fff') + p(circle(x, y, q * .9), back_) + front)
    fold = f'M{x+q*.985},{y+q*.16} C{x+q*.7},{y+q*.2} {x+q*.34},{y+q*.16} {x+q*.22},{y+q*.24} C{x+q*.12},{y+q*.34} {x+q*.22},{y+q*.7} {x+q*.16},{y+q*.985} C{x+q*.5},{y+q*.86} {x+q*.86},{y+q*.52} {x+q*.985},{y+q*.16} Z'
    return o + p(fold, '#d5cae2') + p(f'M{x+q*.985},{y+q*.16} C{x+q*.7},{y+q*.2} {x+q*.34},{y+q*.16} {x+q*.22},{y+q*.24} Q{x+q*.5},{y+q*.3} {x+q*.985},{y+q*.16} Z', '#f3eef8')
def goat_face(x, y, s, **k): return g(head(**k), f'translate({x},{y}) scale({s}) translate(-128,-140)')
def app_stickers(): return svg((160, 160), peel(160, 74, '#f7a8b8', goat_face(74, 82, .47, eyes='smile', mouth='laugh')))
def app_cinema():
    """a reel of film that is a pot on the boil as well; it looks pleased"""
    c, x, y = '#c8503a', 80, 90
    o = ci(80, 80, 75, '#2f3f78') + ''.join(ln(f'M{k},38 q-8,-6 0,-13 q7,-5 1,-10', '#dfe6fb', 6, ' opacity=".9"') for k in (58, 80, 102))
    o += ln('M36,82 C18,78 18,104 36,100 M124,82 C142,78 142,104 124,100', sh(GOLD, .25), 9) + ln('M52,132 L46,144 M108,132 L114,144', INK, 9) + r(70, 36, 20, 14, 6, GOLD)
    o += ci(x + 2, y + 4, 49, V, ' opacity=".25"') + ci(x, y, 48, sh(c, .26)) + ci(x - 1, y - 2, 46, c) + f'<circle cx="{x}" cy="{y}" r="41.500" fill="none" stroke="{GOLD}" stroke-width="3.200" stroke-dasharray="1 7.150" stroke-linecap="round"/>'
    for k in range(6):
        a = math.radians(60 * k + 30); hx_, hy_ = x + 25 * math.sin(a), y - 25 * math.cos(a); top = k in (0, 5)
        o += ci(hx_, hy_, 10.5, '#fff8e0' if top else '#2f3f78')
        if top: o += ci(hx_ + (1 if k else -1), hy_ + 2, 5.6, INK) + ci(hx_ - 2, hy_ - 1, 2, '#fff')
    return svg((160, 160), o + ci(x, y, 9, GOLD) + ci(x, y, 4.5, sh(c, .4)) + ln(f'M{x-13},{y+22} Q{x},{y+33} {x+13},{y+22}', PAPER, 5.5))
def pack_shape(): return rrect(38, 22, 124, 156, 18)
def thing_stickers():
    d, c = pack_shape(), '#f7a8b8'
    o = el(100, 188, 70, 7, V, ' opacity=".18"') + g(p(d, V), 'translate(5,7)', ' opacity=".16"') + p(d, sh(c, .2)) + clip(d, g(p(d, c), 'translate(-6,-6)') + r(38, 22, 124, 34, 0, '#8a6fb8') + p('M38,56 l10,9 l10,-9 l10,9 l10,-9 l10,9 l10,-9 l10,9 l10,-9 l10,9 l10,-9 l10,9 l12,-9 V40 H38 Z', '#8a6fb8')) + r(84, 31, 32, 13, 6.5, PAPER)
    o += ci(100, 116, 48, '#fff') + ci(100, 116, 43, '#ffe9a8') + goat_face(100, 118, .33, eyes='smile', mouth='laugh')
    for x, y, q in ((56, 84, 9), (150, 160, 10), (54, 164, 8), (148, 80, 7)): o += zed(x, y, q, '#fff8e0')
    return svg((200, 200), g(o, 'rotate(-5 100 100)'))
TICKET = 'M20,64 Q20,54 30,54 H170 Q180,54 180,64 V84 A17,17 0 0 0 180,118 V138 Q180,148 170,148 H30 Q20,148 20,138 V118 A17,17 0 0 0 20,84 Z'
def thing_ticket():
    c = AM
    o = el(100, 172, 76, 7, V, ' opacity=".16"')
    t = g(p(TICKET, V), 'translate(4,7)', ' opacity=".16"') + p(TICKET, sh(c, .24)) + clip(TICKET, g(p(TICKET, c), 'translate(-5,-5)') + r(20, 54, 160, 10, 0, '#2f3f78') + r(20, 138, 160, 10, 0, '#2f3f78'))
    t += ln('M136,74 V130', PAPER, 5, ' stroke-dasharray="2 11"') + f'<g>{ci(84, 101, 31, "#2f3f78")}{ci(84, 101, 27, "#fff3d0")}</g>'
    t += ''.join(ci(84 + 15 * math.sin(a), 101 - 15 * math.cos(a), 6, '#2f3f78') for a in (k * math.pi * 2 / 5 for k in range(5))) + ci(84, 101, 4, '#2f3f78') + zed(158, 101, 13, '#fff3d0') + zed(39, 101, 9, '#fff3d0')
    return svg((200, 200), o + g(t, 'rotate(-9 100 100)'))
def dashed(d, a): return svg((200, 200), g(f'<path d="{d}" fill="#ffffff" fill-opacity=".30" stroke="{I2}" stroke-width="6" stroke-dasharray="13 12" stroke-linecap="round" stroke-linejoin="round"/>', f'rotate({a} 100 100)'))
def seat(taken):
    c = '#b23b4f'
    o = el(36, 67, 27, 3.6, V, ' opacity=".2"') + r(16, 55, 40, 8, 3, INK)
    o += r(12, 6, 48, 44, 13, sh(c, .24)) + r(12, 6, 44, 40, 13, c)
    if taken:
        o += r(20, 30, 32, 24, 10, BL) + ci(36, 19, 14, '#efbd8e') + soft('M22,21 C18,-2 54,-2 50,21 Q44,10 36,12 Q28,10 22,21 Z', '#2b2233', 2) + ci(31, 20, 2.2, INK) + ci(41, 20, 2.2, INK) + ln('M32,26 q4,3.500 8,0', '#7c2336', 2.4)
    else: o += ln('M22,14 Q26,11 34,11', li(c, .4), 4)
    return svg((72, 72), o + r(8, 42, 56, 17, 7, sh(c, .34)) + r(8, 40, 54, 15, 7, li(c, .12)) + r(3, 30, 13, 30, 6, sh(c, .14)) + r(56, 30, 13, 30, 6, sh(c, .34)))

SET = {**{f'cost-{n}': f for n, f in (('money', cost_money), ('sub', cost_sub), ('friends', cost_friends), ('data', cost_data), ('mins', cost_mins), ('code', cost_code), ('lose', cost_lose), ('none', cost_none))},
    'sign-toogood': sign_toogood, 'sign-hurry': sign_hurry, 'stamp-crossed': stamp_crossed, 'padlock-new': padlock_new, 'coins-back': coins_back, 'corner': corner,
    **{f'addr-{n}': f for n, f in (('goat', addr_goat), ('star', addr_star), ('tea', addr_tea), ('moon', addr_moon), ('ger', addr_ger), ('fish', addr_fish))},
    **{f'clock-{n}': (lambda n=n: svg((160, 160), clock(n))) for n in range(4)}, 'app-stickers': app_stickers, 'app-cinema': app_cinema, 'seat-free': lambda: seat(False), 'seat-taken': lambda: seat(True),
    'thing-stickers': thing_stickers, 'thing-stickers-outline': lambda: dashed(pack_shape(), -5), 'thing-ticket': thing_ticket, 'thing-ticket-outline': lambda: dashed(TICKET, -9)}
def main():
    for n, f in SET.items(): restart(); save(f'art/phone/{n}', f())
if __name__ == '__main__': main()
