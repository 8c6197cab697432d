#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""What lies on the map of Trace: beads, lamps, suns, looks, threads, stamps, senders, and its verbs. Told apart by shape, not by colour alone."""
import math
from verbs import AM, AD, BL, BD, I2, SHEET, soft
from kitlib import *

S = (64, 64)
BEADS = ('#2d6da8', '#c2475a', '#3f8a5a', '#7a54a8', '#b0602a', '#2f7f8f')
def star(x, y, q, k=.45, n=5): return 'M' + ' L'.join(f'{x+(q if i%2==0 else q*k)*math.sin(math.pi*i/n):.1f},{y-(q if i%2==0 else q*k)*math.cos(math.pi*i/n):.1f}' for i in range(2 * n)) + ' Z'
MARKS = (circle(32, 32, 9.5), star(32, 33, 14), 'M32,20 L44,42 H20 Z', rrect(22, 22, 20, 20, 3), 'M32,17 L46,32 L32,47 L18,32 Z', 'M20,44 C18,28 28,19 45,19 C46,36 37,46 20,44 Z')
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
    y, q = {3: 23, 2: 31, 1: 39, 0: 47}[n], 10
    sky = ('#f0a58a', '#f8cfa0', '#cfe3f0', '#b6dcf0')[n]
    rays = ''.join(ln(f'M{48+14.5*math.cos(a):.1f},{y+14.5*math.sin(a):.1f} L{48+17.5*math.cos(a):.1f},{y+17.5*math.sin(a):.1f}', '#e08a1e', 4) for a in (k * math.pi / 4 for k in range(8))) if n else ''
    body = r(0, 0, 96, 64, 12, sky) + (p('M0,34 Q48,22 96,34 V64 H0 Z', '#f8cfa0') if n == 0 else '') + rays + ci(48, y, q + 1.5, '#e08a1e') + ci(47.500, y - .5, q, '#ffc64a') + p('M0,50 Q26,38 52,46 T96,42 V64 H0 Z', '#4a5a8a') + p('M0,56 Q30,47 60,53 T96,50 V64 H0 Z', '#35426e')
    return svg((96, 64), clip(rrect(2, 2, 92, 60, 12), body) + f'<rect x="2" y="2" width="92" height="60" rx="12" fill="none" stroke="{PAPER}" stroke-width="4"/>')
def look(full):
    glass = '#ffe9a0' if full else '#8f8aa8'
    o = ln('M40,40 L55,55', sh(AM, .3) if full else '#5a5570', 13) + ln('M40,40 L54,54', AM if full else '#77718f', 9) + ci(27, 27, 22, PAPER if full else '#a9a4c0') + ci(27, 27, 17, glass)
    return svg(S, o + (ln('M17,25 A11,11 0 0 1 26,16', '#ffffff', 5) + p(star(30, 31, 8), '#f0a020') if full else ln('M18,18 L36,36', '#6a6488', 4)))
MIT = '#c2475a'
def sleeve(x, y, a): return g(r(-19, 0, 38, 26, 8, sh('#f6e7c6', .16)) + r(-19, 0, 33, 26, 8, '#f6e7c6') + ''.join(ln(f'M{i},5 V20', '#d8c7a6', 3) for i in (-10, -1, 8)), f'translate({x},{y}) rotate({a})')
def sheet(x, y, a, s=1.): return g(r(-19, -27, 40, 56, 6, V, ' opacity=".2"') + r(-20, -29, 40, 56, 6, sh(SHEET, .12)) + r(-20, -29, 37, 53, 6, SHEET) + r(-15, -24, 28, 20, 4, '#fffaf0') + ln('M-14,4 H11 M-14,14 H6', I2, 4.5), f'translate({x},{y}) rotate({a}) scale({s})')
def hand(closed):
    """a mitten that holds a sheet: closed over it, or open below it while it flies off"""
    if closed:
        palm = 'M30,78 C22,66 20,48 28,42 C36,36 66,36 72,44 C80,54 78,70 70,78 Z'
        over = 'M22,50 C20,40 28,36 36,38 L66,42 C78,44 80,58 70,62 C62,66 40,66 32,64 C26,62 23,57 22,50 Z'
        return svg((96, 96), sleeve(50, 70, 0) + p(palm, sh(MIT, .26)) + sheet(48, 33, -5) + solid(over, MIT, 3, 5, .2) + p('M26,74 C28,60 70,58 74,70 L70,80 H30 Z', MIT) + p('M62,64 Q72,62 74,70 L70,80 H58 Q64,72 62,64 Z', sh(MIT, .2)) + ln('M38,50 Q52,48 66,53', li(MIT, .4), 4) + solid('M18,68 C10,60 12,46 22,46 C32,46 34,56 38,60 C42,66 36,76 28,76 Z', li(MIT, .06), 2, 3, .22))
    d = 'M26,80 C18,70 8,60 6,50 C5,43 14,40 18,46 L26,54 C24,44 26,34 34,32 C46,29 66,30 72,38 C80,48 78,68 70,80 Z'
    return svg((96, 96), sheet(62, 32, 22, .86) + ln('M28,10 L34,18 M15,20 L25,25', AM, 5) + sleeve(48, 70, 0) + solid(d, MIT, 5, 4, .2) + ''.join(ln(f'M{36+k*10},46 L{39+k*7},56', li(MIT, .4), 4) for k in range(3)))
def envelope():
    return svg((96, 96), r(10, 24, 78, 56, 8, V, ' opacity=".2"') + r(8, 20, 78, 56, 8, SHEET) + p('M8,26 L47,54 L86,26 V24 Q86,20 80,20 H14 Q8,20 8,26 Z', li(SHEET, .5)) + ln('M10,24 L47,52 L84,24', I2, 5) + ci(47, 54, 9, '#c2475a') + ci(46, 53, 6, li('#c2475a', .3)))
TH = '#c2475a'
def thread(kind):
    """where a pulled thread leads: to a knot with a pin, on in dashes, nowhere"""
    if kind == 'knot': return svg(S, ln('M3,50 C10,30 18,56 28,42', TH, 6.5) + ln('M28,42 C14,26 30,10 40,24 C50,40 26,50 22,36 C20,22 46,18 52,34 C56,46 42,52 34,44', sh(TH, .3), 7.5) + ln('M28,42 C14,26 30,10 40,24 C50,40 26,50 22,36 C20,22 46,18 52,34 C56,46 42,52 34,44', TH, 5.5) + ln('M45,20 L36,36', INK, 4.5) + ci(48, 14, 11.5, INK) + ci(47.500, 13.500, 8.5, AM) + ci(44.500, 10.500, 2.8, '#fff3c8'))
    if kind == 'dash': return svg(S, ln('M3,44 C10,22 16,44 24,32', TH, 6.5) + ln('M32,29 L37,28', TH, 6) + ln('M44,28 L48,29', TH, 5) + ln('M55,31 L57,32', TH, 4) + ln('M24,32 l5,-9 M24,32 l3,9', TH, 3.4))
    return svg(S, ln('M3,24 C12,4 22,34 34,18 C44,6 56,18 50,28 C46,36 36,32 40,42 C43,49 36,56 32,50', TH, 6.5) + ln('M32,50 l-8,5 M32,50 l-1,11 M34,52 l7,7', TH, 3.4))
def thread_first(): return svg(S, p('M50,6 C26,10 18,28 20,46 L26,44 C40,44 52,30 50,6 Z', SHEET) + ln('M47,11 C34,22 26,34 16,58', I2, 5) + ln('M14,59 C24,50 34,62 44,54 S58,44 60,40', AM, 6.5, ' stroke-dasharray=".1 9.5"'))
def thread_when(): return svg(S, r(6, 10, 42, 44, 7, I2) + r(9, 20, 36, 31, 4, '#fffaf0') + ln('M16,6 V15 M38,6 V15', AM, 6) + ln('M16,30 H38 M16,40 H28', SHEET, 6) + p('M48,30 C60,30 62,44 48,60 C34,44 36,30 48,30 Z', TH) + ci(48, 42, 5, PAPER))
def thread_else():
    h = lambda x, c: ci(x, 24, 12, c) + p(f'M{x-17},56 C{x-17},40 {x-8},37 {x},37 C{x+8},37 {x+17},40 {x+17},56 Z', c)
    return svg(S, h(43, AM) + g(h(22, PAPER), 'translate(0,0)') + h(21, BL))
def thread_pays(): return svg(S, p('M4,46 C14,36 22,40 30,42 H44 C50,42 50,49 44,50 H32 L56,44 C62,43 63,50 58,53 L34,62 C26,64 14,60 4,58 Z', '#efbd8e') + ci(38, 22, 17, sh(AM, .3)) + ci(37, 21, 15, AM) + ln('M31,17 H44 M37.500,17 V30 M33,24 l9,-2', INK, 4))
def ring(late):
    c, dash = ('#6a6488', '16 14') if late else ('#1b52b0', '2 13')
    one = lambda col, w: f'<ellipse cx="120" cy="120" rx="106" ry="106" fill="none" stroke="{col}" stroke-width="{w}" stroke-linecap="round" stroke-dasharray="{dash}"/>'
    return svg((240, 240), one(PAPER, 16) + one(c, 9))
def stamp(true):
    """both of one colour: a whole leaf with an open eye, a leaf broken in two over which a curl hangs"""
    c = '#6a5f98'; leaf = 'M10,52 C2,28 20,6 56,8 C60,42 40,62 14,54 Z'; big = 'M6,57 C-4,24 18,0 61,3 C66,46 42,70 13,59 Z'
    if true: return svg(S, p(big, PAPER) + p(leaf, c) + ln('M11,55 L4,61', PAPER, 8) + ln('M12,54 L5,60', c, 5) + p('M17,36 Q33,14 50,27 Q35,49 17,36 Z', PAPER) + ci(34, 31.5, 7.5, c) + ci(34, 31.5, 3, PAPER))
    one, two = 'M0,0 H64 L47,16 L53,24 L38,28 L42,38 L26,38 L28,50 L12,64 H0 Z', 'M64,6 L54,18 L59,29 L45,32 L48,43 L33,43 L34,55 L24,64 H64 Z'
    return svg('-3 -3 70 70', clip(one, p(big, PAPER) + p(leaf, c)) + g(clip(two, p(big, PAPER) + p(leaf, c)), 'translate(3,3)') + ln('M14,42 C12,28 20,18 28,22 C34,26 29,34 24,31', PAPER, 4.4))
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
def v_pull(): return svg(B, ln('M6,96 C22,74 34,120 52,104 C66,92 56,76 46,66', TH, 8) + ln('M86,74 L110,98', INK, 17) + ln('M88,76 L109,97', AM, 10) + ci(62, 48, 40, INK) + ci(62, 48, 32, li(BL, .62)) + clip(circle(62, 48, 32), ln('M46,80 C34,62 60,70 62,52 C64,34 84,40 98,14', TH, 10)) + ln('M42,46 A20,20 0 0 1 58,28', '#fff', 7))
def v_hand(closed): return svg(B, g(inner(hand(closed)), 'translate(0,0) scale(1.333)'))
def v_pass():
    """a swallow folded out of a sheet, on its way"""
    o = soft('M62,60 L38,84 L14,84 L30,96 L24,118 L50,98 L78,76 Z', sh(SHEET, .22), 4) + soft('M50,62 L8,30 L58,36 L86,52 Z', SHEET, 4) + soft('M84,58 L98,8 L64,42 L56,66 Z', li(SHEET, .5), 4)
    o += soft('M52,78 L60,46 L92,40 L120,50 L100,60 L84,78 Z', li(SHEET, .3), 4) + soft('M56,78 L96,56 L84,78 Z', sh(SHEET, .12), 3) + p('M104,45 L124,50 L106,56 Z', AM) + ci(98, 48, 4, INK)
    return svg(B, o + ln('M74,102 q10,-2 18,6 M92,88 q8,-2 14,4', AM, 7))
def v_note(): return svg(B, r(26, 12, 10, 108, 5, '#8a5a3a') + soft('M36,16 H110 L92,40 L110,64 H36 Z', sh(AM, .25), 6) + soft('M36,16 H110 L92,40 L110,64 H36 Z', AM, 3) + ln('M48,32 H82 M48,48 H72', INK, 7) + g(p('M-8,-40 H8 V22 L0,38 L-8,22 Z', BL) + p('M-8,22 H8 L0,38 Z', PAPER) + p('M-3,32 H3 L0,38 Z', INK), 'translate(92,92) rotate(38)'))
def v_report(): return svg(B, ci(94, 36, 18, BL) + p('M64,92 C64,66 78,60 94,60 C110,60 124,66 124,92 Z', BL) + p('M100,60 C114,62 124,70 124,92 H106 Z', BD) + g(inner(envelope()), 'translate(0,44) scale(.82)'))
def v_end():
    o = ''.join(ln(f'M{64+44*math.cos(a):.1f},{66+44*math.sin(a):.1f} L{64+56*math.cos(a):.1f},{66+56*math.sin(a):.1f}', AM, 9) for a in (math.pi + k * math.pi / 6 for k in range(7)))
    return svg(B, o + ci(64, 68, 34, sh(AM, .2)) + ci(62, 66, 31, '#ffc64a') + p('M2,80 Q40,62 72,74 T126,70 V112 Q126,120 118,120 H10 Q2,120 2,112 Z', '#6f71b6') + p('M2,98 Q44,82 84,94 T126,92 V112 Q126,120 118,120 H10 Q2,120 2,112 Z', '#34468c'))
def v_correct(): return svg(B, g(inner(envelope()), 'translate(18,30) scale(.98)') + ln('M104,70 C116,30 74,6 36,22', INK, 10) + soft('M48,8 L22,26 L50,40 Z', INK, 5))
SET = {**{f'bead-{n}': (lambda n=n: bead(n)) for n in range(6)}, 'bead-flag': bead_flag, 'bead-desk': bead_desk, 'face-small': face_small, 'feet': feet, 'rest': rest,
    **{f'sun-{n}': (lambda n=n: sun(n)) for n in range(4)}, 'look-full': lambda: look(True), 'look-empty': lambda: look(False), 'hand-closed': lambda: hand(True), 'envelope': envelope,
    **{f'thread-{k}': (lambda k=k: thread(k)) for k in ('knot', 'dash', 'loose')}, 'thread-first': thread_first, 'thread-when': thread_when, 'thread-else': thread_else, 'thread-pays': thread_pays,
    'ring-late': lambda: ring(True), 'ring-meant': lambda: ring(False), 'stamp-true': lambda: stamp(True), 'stamp-false': lambda: stamp(False),
    **{f'lamp-{n}': (lambda n=n: lamp(n)) for n in range(3)}, 'sender-page': sender_page, 'sender-stranger': sender_stranger}
VERBS = {'pull': v_pull, 'hold': lambda: v_hand(True), 'let-go': lambda: v_hand(False), 'pass': v_pass, 'note': v_note, 'report': v_report, 'end': v_end, 'correct': v_correct}
def main():
    for n, f in SET.items(): restart(); save(f'art/town/{n}', f())
    for n, f in VERBS.items(): restart(); save(f'icons/verbs/{n}', f())
if __name__ == '__main__': main()
