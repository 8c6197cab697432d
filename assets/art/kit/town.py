#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""What lies on the map of Trace: beads, lamps, suns, looks, threads, stamps, senders, and its verbs. Told apart by shape, not by colour alone."""
import math
from verbs import AM, AD, BL, BD, I2, SHEET, soft
from kitlib import *

S = (64, 64)
BEADS = ('#2d6da8', '#c2475a', '#3f8a5a', '#7a54a8', '#b0602a', '#2f7f8f')
def star(x, y, q, k=.45, n=5): return 'M' + ' L'.join(f'{x+(q if i%2==0 else q*k)*math.sin(math.pi*i/n):.1f},{y-(q if i%2==0 else q*k)*math.cos(math.pi*i/n):.1f}' for i in range(2 * n)) + ' Z'
MARKS = (circle(32, 32, 9.5), star(32, 33, 14), 'M32,20 L44,42 H20 Z', rrect(22, 22, 20, 20, 3), 'M32,18 C40,29 43,33 43,37 A11,11 0 0 1 21,37 C21,33 24,29 32,18 Z', 'M20,44 C18,28 28,19 45,19 C46,36 37,46 20,44 Z')
def bead(n):
    """a round bead; its inner mark is another for each post"""
    c = BEADS[n]
    return svg(S, ci(34, 36, 26, V, ' opacity=".22"') + ci(32, 32, 28, PAPER) + ci(32, 32, 25, sh(c, .3)) + clip(circle(32, 32, 25), ci(29, 29, 25, c)) + p(MARKS[n], '#fffaf0'))
def bead_flag():
    return svg(S, r(14, 6, 6, 54, 3, '#8a5a3a') + soft('M20,8 H54 L45,19 L54,31 H20 Z', sh(AM, .3), 5) + soft('M20,8 H54 L45,19 L54,31 H20 Z', AM, 2.4) + ln('M26,15 H40 M26,23 H36', INK, 3.6))
def bead_desk():
    return svg(S, f'<circle cx="32" cy="32" r="27" fill="none" stroke="{INK}" stroke-width="8"/><circle cx="32" cy="32" r="27" fill="none" stroke="{GOLD}" stroke-width="4.5"/>')
def face_small():
    return svg(S, ci(32, 34, 27, '#2b2233') + ci(32, 37, 24, '#efbd8e') + p('M10,34 C9,6 55,6 54,34 Q44,22 32,22 Q20,22 10,34 Z', '#2b2233') + ci(23, 38, 4, INK) + ci(41, 38, 4, INK) + ln('M24,49 Q32,55 40,49', sh('#efbd8e', .5), 4))
def shoe(x, y, a, s=1.): return g(p('M-15,8 C-16,-2 -12,-12 -4,-12 H4 L7,-2 C12,1 17,2 17,8 Z', BL) + p('M-15,6 H17 V11 Q17,13 14,13 H-12 Q-15,13 -15,10 Z', INK) + ln('M-2,-6 H5', PAPER, 3), f'translate({x},{y}) rotate({a}) scale({s})')
def feet(): return svg(S, shoe(41, 24, -22) + shoe(27, 46, 14) + ln('M4,18 H18 M2,32 H14 M4,50 H10', I2, 5))
def rest(): return svg(S, shoe(18, 44, 0, .85) + shoe(46, 44, 0, .85) + ln('M6,59 H58', I2, 4.5))
def sun(n):
    """a sun above its hill: high with three turns left, behind the hill with none"""
    y = {3: 20, 2: 30, 1: 40, 0: 52}[n]
    sky = ('#f2b196', '#f8cfa0', '#cfe3f0', '#b6dcf0')[n]
    rays = ''.join(ln(f'M{48+21*math.cos(a):.1f},{y+21*math.sin(a):.1f} L{48+27*math.cos(a):.1f},{y+27*math.sin(a):.1f}', '#e08a1e', 5) for a in (k * math.pi / 4 for k in range(8))) if n else ''
    body = r(0, 0, 96, 64, 12, sky) + rays + ci(48, y, 16, '#e08a1e') + ci(47, y - 1, 14.5, '#ffc64a') + p('M0,50 Q26,38 52,46 T96,42 V64 H0 Z', '#4a5a8a') + p('M0,56 Q30,47 60,53 T96,50 V64 H0 Z', '#35426e')
    return svg((96, 64), clip(rrect(2, 2, 92, 60, 12), body) + f'<rect x="2" y="2" width="92" height="60" rx="12" fill="none" stroke="{PAPER}" stroke-width="4"/>')
def look(full):
    glass = '#ffe9a0' if full else '#8f8aa8'
    o = ln('M40,40 L55,55', sh(AM, .3) if full else '#5a5570', 13) + ln('M40,40 L54,54', AM if full else '#77718f', 9) + ci(27, 27, 22, PAPER if full else '#a9a4c0') + ci(27, 27, 17, glass)
    return svg(S, o + (ln('M17,25 A11,11 0 0 1 26,16', '#ffffff', 5) + p(star(30, 31, 8), '#f0a020') if full else ln('M18,18 L36,36', '#6a6488', 4)))
def hand(closed):
    c, cuff = '#c2475a', '#f6e7c6'
    o = r(32, 66, 36, 26, 8, cuff) + r(32, 82, 36, 10, 6, sh(cuff, .16))
    if closed: o += solid('M24,46 C20,22 40,14 54,18 C74,20 78,38 76,54 C74,68 64,74 50,74 C36,74 27,64 24,46 Z', c, 5, 4, .22) + ln('M36,34 Q50,26 66,36 M34,48 Q50,40 70,50', sh(c, .4), 4) + soft('M24,50 C14,48 14,36 24,34 L44,40 V52 Z', c, 5)
    else: o += solid('M34,70 C30,52 22,40 20,20 C22,14 30,16 31,22 L35,40 L38,12 C40,6 48,6 48,12 L49,38 L56,12 C58,7 65,9 65,15 L62,42 L72,26 C76,21 82,26 80,32 C74,50 68,56 66,70 Z', c, 4, 3, .22)
    return svg((96, 96), o)
def envelope():
    return svg((96, 96), r(10, 24, 78, 56, 8, V, ' opacity=".2"') + r(8, 20, 78, 56, 8, SHEET) + p('M8,26 L47,54 L86,26 V24 Q86,20 80,20 H14 Q8,20 8,26 Z', li(SHEET, .5)) + ln('M10,24 L47,52 L84,24', I2, 5) + ci(47, 54, 9, '#c2475a') + ci(46, 53, 6, li('#c2475a', .3)))
TH = '#c2475a'
def spool(x, y): return r(x - 15, y - 20, 30, 9, 4, '#8a5a3a') + r(x - 12, y - 12, 24, 26, 4, sh(TH, .2)) + ln(f'M{x-10},{y-7} h20 M{x-10},{y} h20 M{x-10},{y+7} h20', TH, 4.5) + r(x - 15, y + 13, 30, 9, 4, '#8a5a3a')
def thread_rest(): return svg(S, spool(32, 32))
def thread(kind):
    o = ln('M2,44 C14,20 24,60 36,34', TH, 6)
    if kind == 'knot': o += ln('M36,34 C44,14 62,26 50,38 C40,48 34,28 52,30 L62,32', TH, 6) + ci(49, 32, 9, INK) + ci(47.500, 30.500, 6, AM)
    elif kind == 'dash': o += ln('M40,28 l5,-5 M49,24 l6,1 M58,30 l3,4', TH, 5) + ln('M36,34 l7,-1', TH, 4)
    else: o += ln('M36,34 q6,-8 9,-2 M36,34 q8,0 9,6 M36,34 q5,6 2,12', sh(TH, .1), 3.4)
    return svg(S, o)
def thread_first(): return svg(S, p('M50,6 C26,10 18,28 20,46 L26,44 C40,44 52,30 50,6 Z', SHEET) + ln('M47,11 C34,22 26,34 16,58', I2, 5) + ln('M8,59 H30', AM, 6))
def thread_when(): return svg(S, r(6, 10, 42, 44, 7, I2) + r(9, 20, 36, 31, 4, '#fffaf0') + ln('M16,6 V15 M38,6 V15', AM, 6) + ln('M16,30 H38 M16,40 H28', SHEET, 6) + p('M48,30 C60,30 62,44 48,60 C34,44 36,30 48,30 Z', TH) + ci(48, 42, 5, PAPER))
def thread_else():
    h = lambda x, c: ci(x, 24, 12, c) + p(f'M{x-17},56 C{x-17},40 {x-8},37 {x},37 C{x+8},37 {x+17},40 {x+17},56 Z', c)
    return svg(S, h(43, AM) + g(h(22, PAPER), 'translate(0,0)') + h(21, BL))
def thread_pays(): return svg(S, p('M4,46 C14,36 22,40 30,42 H44 C50,42 50,49 44,50 H32 L56,44 C62,43 63,50 58,53 L34,62 C26,64 14,60 4,58 Z', '#efbd8e') + ci(38, 22, 17, sh(AM, .3)) + ci(37, 21, 15, AM) + ln('M31,17 H44 M37.500,17 V30 M33,24 l9,-2', INK, 4))
def pin(): return svg(S, ln('M32,34 L20,58', I2, 5) + ci(34, 24, 16, sh(TH, .25)) + ci(33, 23, 14, TH) + ci(28, 18, 4, li(TH, .5)))
def ring(late):
    c, dash = ('#6a6488', '16 14') if late else ('#1b52b0', '2 13')
    one = lambda col, w: f'<ellipse cx="120" cy="120" rx="106" ry="106" fill="none" stroke="{col}" stroke-width="{w}" stroke-linecap="round" stroke-dasharray="{dash}"/>'
    return svg((240, 240), one(PAPER, 16) + one(c, 9))
def stamp(true):
    c = '#6a5f98'
    if true: return svg(S, p('M32,4 C52,12 60,30 56,46 C50,60 14,60 8,46 C4,30 12,12 32,4 Z', PAPER) + p('M32,9 C48,16 54,30 51,43 C46,54 18,54 13,43 C10,30 16,16 32,9 Z', c) + p('M14,33 Q32,16 50,33 Q32,50 14,33 Z', PAPER) + ci(32, 33, 8, c) + ci(32, 33, 3.4, PAPER))
    return svg(S, p('M32,4 C52,4 61,20 60,34 L48,30 L52,42 L40,44 L44,58 C20,62 4,48 4,30 C4,14 16,4 32,4 Z', PAPER) + p('M31,9 C46,9 55,18 56,28 L42,24 L46,37 L34,39 L37,54 C20,55 9,44 9,30 C9,18 18,9 31,9 Z', c) + ln('M20,32 C18,20 34,18 32,28 C30,35 22,32 26,27', PAPER, 4.5))
def lamp(n):
    o = ln('M32,4 V10', INK, 5) + r(20, 9, 24, 8, 4, INK) + r(20, 49, 24, 8, 4, INK)
    if n == 2: o = ''.join(ln(f'M{32+24*math.cos(a):.1f},{33+24*math.sin(a):.1f} L{32+30*math.cos(a):.1f},{33+30*math.sin(a):.1f}', '#f0a020', 5) for a in (k * math.pi / 4 for k in range(8) if k not in (2, 6))) + o + r(19, 16, 26, 34, 9, '#ffd76a') + p('M32,20 C41,30 41,44 32,46 C23,44 23,30 32,20 Z', '#ff9d2e') + p('M32,30 C36,35 36,43 32,44 C28,43 28,35 32,30 Z', '#fff3c4')
    elif n == 1: o += r(19, 16, 26, 34, 9, '#cfc9e0') + p('M32,34 C36,39 36,45 32,46 C28,45 28,39 32,34 Z', '#e2903a')
    else: o += r(19, 16, 26, 34, 5, '#5a5478') + ln('M22,23 H42 M22,30 H42 M22,37 H42 M22,44 H42', '#8f8aa8', 3.6)
    return svg(S, o)
def sender_page(): return svg(S, r(8, 8, 50, 52, 7, V, ' opacity=".2"') + r(6, 5, 50, 52, 7, '#fffaf0') + r(6, 5, 50, 14, 7, BL) + r(6, 12, 50, 7, 0, BL) + r(12, 25, 18, 15, 3, SHEET) + ln('M36,27 H50 M36,35 H50 M13,47 H50', I2, 4))
def sender_stranger(): return svg(S, ci(32, 32, 30, '#d9d5e6') + clip(circle(32, 32, 30), ci(32, 26, 13, '#8f8aa8') + p('M6,66 C6,46 20,42 32,42 C44,42 58,46 58,66 Z', '#8f8aa8')))
# ------------------------------------------------------------------ verbs, 128
B = (128, 128)
def v_pull(): return svg(B, ln('M74,76 C88,96 70,118 104,116', TH, 7) + ln('M76,76 L98,98', INK, 16) + ln('M77,77 L97,97', AM, 10) + ci(50, 50, 40, INK) + ci(50, 50, 32, li(BL, .62)) + ln('M30,50 A20,20 0 0 1 48,30', '#fff', 7))
def v_hand(closed): return svg(B, g(inner(hand(closed)), 'translate(6,4) scale(1.25)'))
def v_pass():
    o = soft('M10,62 L116,14 L84,112 L58,78 Z', SHEET, 6) + soft('M116,14 L58,78 L50,110 L72,92 Z', sh(SHEET, .2), 5) + soft('M116,14 L84,112 L58,78 Z', li(SHEET, .4), 4)
    return svg(B, o + ln('M10,92 q14,-2 24,8 M22,112 q8,-2 14,4', AM, 7))
def v_note(): return svg(B, r(26, 12, 10, 108, 5, '#8a5a3a') + soft('M36,16 H110 L92,40 L110,64 H36 Z', sh(AM, .25), 6) + soft('M36,16 H110 L92,40 L110,64 H36 Z', AM, 3) + ln('M48,32 H82 M48,48 H72', INK, 7) + g(p('M-8,-40 H8 V22 L0,38 L-8,22 Z', BL) + p('M-8,22 H8 L0,38 Z', PAPER) + p('M-3,32 H3 L0,38 Z', INK), 'translate(92,92) rotate(38)'))
def v_report(): return svg(B, ci(94, 36, 18, BL) + p('M64,92 C64,66 78,60 94,60 C110,60 124,66 124,92 Z', BL) + p('M100,60 C114,62 124,70 124,92 H106 Z', BD) + g(inner(envelope()), 'translate(0,44) scale(.82)'))
def v_end():
    o = ''.join(ln(f'M{64+44*math.cos(a):.1f},{66+44*math.sin(a):.1f} L{64+56*math.cos(a):.1f},{66+56*math.sin(a):.1f}', AM, 9) for a in (math.pi + k * math.pi / 6 for k in range(7)))
    return svg(B, o + ci(64, 68, 34, sh(AM, .2)) + ci(62, 66, 31, '#ffc64a') + p('M2,80 Q40,62 72,74 T126,70 V112 Q126,120 118,120 H10 Q2,120 2,112 Z', '#6f71b6') + p('M2,98 Q44,82 84,94 T126,92 V112 Q126,120 118,120 H10 Q2,120 2,112 Z', '#34468c'))
def v_correct(): return svg(B, g(inner(envelope()), 'translate(18,30) scale(.98)') + ln('M104,70 C116,30 74,6 36,22', INK, 10) + soft('M48,8 L22,26 L50,40 Z', INK, 5))
SET = {**{f'bead-{n}': (lambda n=n: bead(n)) for n in range(6)}, 'bead-flag': bead_flag, 'bead-desk': bead_desk, 'face-small': face_small, 'feet': feet, 'rest': rest,
    **{f'sun-{n}': (lambda n=n: sun(n)) for n in range(4)}, 'look-full': lambda: look(True), 'look-empty': lambda: look(False), 'hand-closed': lambda: hand(True), 'envelope': envelope,
    'thread-rest': thread_rest, **{f'thread-{k}': (lambda k=k: thread(k)) for k in ('knot', 'dash', 'loose')}, 'thread-first': thread_first, 'thread-when': thread_when, 'thread-else': thread_else, 'thread-pays': thread_pays,
    'ring-late': lambda: ring(True), 'ring-meant': lambda: ring(False), 'stamp-true': lambda: stamp(True), 'stamp-false': lambda: stamp(False),
    **{f'lamp-{n}': (lambda n=n: lamp(n)) for n in range(3)}, 'sender-page': sender_page, 'sender-stranger': sender_stranger}
VERBS = {'pull': v_pull, 'hold': lambda: v_hand(True), 'let-go': lambda: v_hand(False), 'pass': v_pass, 'note': v_note, 'report': v_report, 'end': v_end, 'correct': v_correct}
def main():
    for n, f in SET.items(): restart(); save(f'art/town/{n}', f())
    for n, f in VERBS.items(): restart(); save(f'icons/verbs/{n}', f())
if __name__ == '__main__': main()
