#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The stairwell landing, its four doors in three states, and the small things that hang and lie there.
Doors are drawn in a 400 x 640 box; in the scene the box is scaled by DOOR_S and stands at door_at(i).
A door is a frame and a leaf. For `chain` and `open` the leaf is swung inwards: every point of it is put
through one projection, so each door keeps its own ornament. The rest of the opening stays transparent."""
import math, re
from kitlib import *

W, H = 1920, 1080
FLOOR = 700
DOOR_S = .725
NAMES = ('intercom', 'ger', 'lobby', 'sport')
def door_at(i): return 480 * i + 62, FLOOR - 640 * DOOR_S

# ------------------------------------------------------------------ projection of a leaf
NUM = re.compile(r'[-+]?(?:\d+\.\d*|\.\d+|\d+)')
def absolute(d):
    """a path as absolute M, L, C, Q, Z"""
    out, x, y, sx, sy, last = [], 0., 0., 0., 0., None
    for cmd, rest in re.findall(r'([MmLlHhVvCcQqSsAaZz])([^MmLlHhVvCcQqSsAaZz]*)', d):
        v = [float(n) for n in NUM.findall(rest)]; low = cmd.islower(); up = cmd.upper()
        size = {'M': 2, 'L': 2, 'H': 1, 'V': 1, 'C': 6, 'Q': 4, 'A': 7, 'Z': 0}[up]
        if up == 'Z': out.append(('Z', [])); x, y = sx, sy; continue
        for k in range(0, len(v), size):
            n = v[k:k + size]
            if up == 'H': pts = [(n[0] + (x if low else 0), y)]
            elif up == 'V': pts = [(x, n[0] + (y if low else 0))]
            elif up == 'A':
                ex, ey = n[5] + (x if low else 0), n[6] + (y if low else 0)
                # only round corners are drawn with arcs: a quadratic is near enough
                mx, my = (ex, y) if (ex - x) * (ey - y) * (1 if n[4] else -1) > 0 else (x, ey)
                out.append(('Q', [(mx, my), (ex, ey)])); x, y = ex, ey; continue
            else: pts = [(n[i] + (x if low else 0), n[i + 1] + (y if low else 0)) for i in range(0, size, 2)]
            c = {'H': 'L', 'V': 'L'}.get(up, up)
            if up == 'M' and k: c = 'L'
            out.append((c, pts)); x, y = pts[-1]
            if c == 'M': sx, sy = x, y
    return out
def attrs(tag): return dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
K = .5523
def as_path(name, a):
    f = lambda k: float(a.get(k, 0))
    if name == 'path': return a['d']
    if name == 'rect':
        x, y, w, h = f('x'), f('y'), f('width'), f('height'); q = min(f('rx'), w / 2, h / 2)
        if not q: return f'M{x},{y} h{w} v{h} h{-w} Z'
        e = q * (1 - K)
        return (f'M{x+q},{y} H{x+w-q} C{x+w-e},{y} {x+w},{y+e} {x+w},{y+q} V{y+h-q} C{x+w},{y+h-e} {x+w-e},{y+h} {x+w-q},{y+h} '
                f'H{x+q} C{x+e},{y+h} {x},{y+h-e} {x},{y+h-q} V{y+q} C{x},{y+e} {x+e},{y} {x+q},{y} Z')
    x, y = f('cx'), f('cy'); rx, ry = (f('r'), f('r')) if name == 'circle' else (f('rx'), f('ry')); a_, b = rx * K, ry * K
    return (f'M{x+rx},{y} C{x+rx},{y+b} {x+a_},{y+ry} {x},{y+ry} C{x-a_},{y+ry} {x-rx},{y+b} {x-rx},{y} '
            f'C{x-rx},{y-b} {x-a_},{y-ry} {x},{y-ry} C{x+a_},{y-ry} {x+rx},{y-b} {x+rx},{y} Z')
def swung(body, box, x1, inset, foot):
    """the leaf `body`, drawn flat in box (x, y, w, h), hinged at its left edge; its free edge stands at x1,
    `inset` lower at the top and `foot` higher at the bottom"""
    x0, y0, w, h = box; y1 = y0 + h
    far = (h - inset - foot) / h                      # how small the far edge is
    def put(x, y):
        u = (x - x0) / w
        q = u * (1 + (1 - u) * (1 - far))                       # steps get closer towards the far edge
        top, bottom = y0 + inset * q, y1 - foot * q
        return x0 + (x1 - x0) * q, top + (bottom - top) * (y - y0) / h
    squeeze = max(.42, (x1 - x0) / w)
    def one(m):
        name, a = m.group(1), attrs(m.group(2))
        d = ' '.join(c + ' '.join('%.1f,%.1f' % put(*q) for q in pts) for c, pts in absolute(as_path(name, a)))
        keep = {k: v for k, v in a.items() if k not in ('d', 'x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r')}
        if 'stroke-width' in keep: keep['stroke-width'] = '%.1f' % max(2, float(keep['stroke-width']) * (squeeze + .25 if squeeze < .75 else 1))
        return f'<path d="{d}"' + ''.join(f' {k}="{v}"' for k, v in keep.items()) + '/>'
    return re.sub(r'<(rect|circle|ellipse|path)((?:\s[\w-]+="[^"]*")*)\s*/>', one, body)

# ------------------------------------------------------------------ the four doors (400 x 640 box): frame, opening, leaf
def ring(outer, hole, c, extra=''): return p(outer + ' ' + hole, c, ' fill-rule="evenodd"' + extra)
def plain_frame(c, rad=30):
    """frame round the opening 36..364 x 38..640, open inside"""
    o = ring(arch(0, 0, 400, 640, rad), arch(36, 38, 328, 602, 8), c)
    o += p('M366,36 L398,17 Q400,22 400,30 V640 H366 Z', sh(c, .2)) + p(f'M{rad},0 H{400-rad} Q390,0 396,12 L366,24 H34 L6,10 Q14,0 {rad},0 Z', li(c, .34))
    return o + ring(arch(30, 30, 340, 610, 12), arch(36, 38, 328, 602, 8), sh(c, .42))
FLAT = (36, 38, 328, 602)

STEEL, LEATHER, PLATE = '#7f97bf', '#a3563f', '#6884b0'
def intercom_leaf():
    steel, lea = STEEL, LEATHER
    o = p(arch(36, 38, 328, 602, 8), li(PLATE, .06)) + r(58, 62, 284, 550, 26, lea)
    q = ''; dx, dy = 71, 68.75
    cell = ''
    for row in range(0, 17):                      # every pad has a light upper left and a shaded lower right
        for col in range(-1, 5):
            cx = 58 + col * dx + (dx / 2 if row % 2 else 0); cy = 62 + row * dy / 2
            cell += p(f'M{cx:g},{cy-26:g} Q{cx-4:g},{cy-18:g} {cx-27:g},{cy:g} Q{cx-14:g},{cy-8:g} {cx:g},{cy-26:g} Z', li(lea, .3))
            cell += p(f'M{cx+30:g},{cy:g} Q{cx+6:g},{cy+10:g} {cx:g},{cy+29:g} L{cx+4:g},{cy+31:g} L{cx+33:g},{cy+2:g} Z', sh(lea, .16))
    for k in range(-9, 9): q += f'M{58+k*dx:g},62 l{dx*8:g},{dy*8:g} M{342-k*dx:g},62 l{-dx*8:g},{dy*8:g} '
    cell += ln(q, sh(lea, .3), 4)
    for row in range(1, 16):
        for col in range(0, 5):
            cx = 58 + col * dx + (0 if row % 2 else dx / 2); cy = 62 + row * dy / 2
            if 70 < cx < 330: cell += ci(cx + 1.5, cy + 2, 7, sh(lea, .4)) + ci(cx, cy, 6, GOLD)
    o += clip(rrect(58, 62, 284, 550, 26), cell)
    o += p('M342,90 V586 Q342,612 316,612 H84 Q76,612 70,608 Q322,604 328,598 Q334,592 334,70 Q342,76 342,90 Z', sh(lea, .24))
    o += r(149, 116, 106, 66, 20, sh(lea, .42)) + r(145, 110, 106, 66, 20, li(steel, .3)) + p('M247,124 v32 q0,16 -16,16 h-64 q66,-4 72,-60 q8,3 8,12 Z', sh(li(steel, .3), .14))
    o += ci(200, 144, 19, sh(steel, .3)) + ci(198, 142, 17, li(steel, .6)) + ci(198, 142, 9, INK) + ci(195, 138, 3, '#fff')
    o += r(292, 424, 42, 100, 16, sh(steel, .36)) + r(288, 420, 42, 100, 16, li(steel, .3)) + r(236, 446, 82, 20, 10, sh(steel, .28)) + r(236, 443, 82, 18, 9, li(steel, .6)) + ci(309, 496, 8, sh(steel, .5))
    return o + p('M36,612 H364 V640 H36 Z', sh(PLATE, .3))
def intercom_frame(): return plain_frame(STEEL)

def meander(x0, x1, y, c, step=44, w=6):
    d = ''; n = int((x1 - x0) // step); off = (x1 - x0 - n * step) / 2
    for i in range(n):
        x = x0 + off + i * step
        d += f'M{x:g},{y:g} h{step*.72:g} v-20 h{-step*.5:g} v10 h{step*.26:g} M{x+step*.72:g},{y:g} h{step*.28:g} '
    return ln(d, c, w)
GER_BOX = (54, 90, 292, 550)
GER_LEAF = '#e7693f'
def ger_frame():
    c, felt, blue = '#d8502f', '#fbf6ea', '#2d6da8'
    hole = arch(48, 84, 304, 556, 4)
    o = ring(arch(0, 0, 400, 640, 44), hole, felt) + p('M372,12 Q400,20 400,46 V640 H372 Z', '#d9d0e0')
    o += ln('M11,628 V52 Q12,14 46,11 H354 Q388,14 389,52 V628', blue, 6, ' stroke-dasharray="2 20"')
    o += ring(arch(22, 22, 356, 618, 22), hole, c) + p('M352,84 H378 V640 H352 Z', sh(c, .18))
    o += p('M44,22 H356 Q378,22 378,44 V84 H22 V44 Q22,22 44,22 Z', '#b93a2c') + r(30, 28, 340, 8, 4, li('#b93a2c', .3)) + meander(34, 366, 72, GOLD)
    return o + ring(hole, arch(54, 90, 292, 550, 4), sh(c, .44))
def ger_leaf():
    leaf, blue = GER_LEAF, '#2d6da8'
    o = p(arch(54, 90, 292, 550, 4), leaf) + p('M330,90 H346 V640 H330 Z', sh(leaf, .16)) + p('M54,90 H346 V100 H54 Z', sh(leaf, .22))
    def panel(x, y, w, h, pc):
        return r(x, y, w, h, 12, sh(leaf, .3)) + r(x + 6, y + 6, w - 8, h - 8, 10, pc) + p(f'M{x+w-14},{y+8} q10,0 10,10 v{h-26} q0,8 -8,8 h-{w-30} q{w-24},-2 {w-22},-10 Z', sh(pc, .16))
    def curl(cx, cy, s, col, w=7):
        k = lambda a, b: f'{cx+a*s:g},{cy+b*s:g}'; d = ''
        for sx in (-1, 1):
            for sy in (-1, 1):
                d += f'M{k(0,20*sy)} C{k(30*sx,22*sy)} {k(48*sx,34*sy)} {k(36*sx,48*sy)} C{k(26*sx,58*sy)} {k(10*sx,50*sy)} {k(18*sx,40*sy)} '
        return ln(d, col, w)
    o += panel(82, 124, 236, 176, blue) + curl(200, 212, 1.24, GOLD)
    o += p('M200,180 L228,212 L200,244 L172,212 Z', GOLD) + p('M200,180 L228,212 L200,244 Z', sh(GOLD, .14)) + p('M200,197 L213,212 L200,227 L187,212 Z', '#c23b3b')
    for a in (114, 286): o += p(f'M{a},194 l12,18 l-12,18 l-12,-18 Z', '#f0a03a')
    for x in (82, 206):
        o += panel(x, 372, 112, 200, '#f0a03a'); m = x + 55
        o += p(f'M{m},402 L{m+34},470 L{m},538 L{m-34},470 Z', '#c23b3b') + p(f'M{m},402 L{m+34},470 L{m},538 Z', sh('#c23b3b', .2)) + p(f'M{m},436 L{m+17},470 L{m},504 L{m-17},470 Z', GOLD)
    o += p('M54,596 H346 V640 H54 Z', '#b93a2c') + p('M54,596 H346 V608 H54 Z', li('#b93a2c', .24))
    return o

PIX = ('0110000110', '0111111110', '1111111111', '1101111011', '1111111111', '1101111011', '1110000111', '0111111110')
LOBBY = '#5a4fb0'
def lobby_frame():
    c, t, pk = '#3a3478', '#5fe0d0', '#f58ab8'
    o = plain_frame(c)
    spots = [(16, y) for y in range(628, 30, -34)] + [(x, 18) for x in range(50, 384, 34)] + [(384, y) for y in range(50, 640, 34)]
    for n, (x, y) in enumerate(spots):
        col = (t, t, '#b6f7ea', t, pk, t, GOLD, t)[n % 8]
        o += r(x - 13, y - 13, 26, 26, 5, col, ' opacity=".30"') + r(x - 8, y - 8, 16, 16, 3, col)
    return o
def lobby_leaf():
    leaf, t, pk = LOBBY, '#5fe0d0', '#f58ab8'
    o = p(arch(36, 38, 328, 602, 8), leaf) + p('M202,38 H364 V640 H202 Z', sh(leaf, .10)) + p('M346,38 H364 V640 H346 Z', sh(leaf, .28)) + r(36, 38, 328, 14, 0, sh(leaf, .3))
    o += p('M36,52 H120 L36,220 Z', li(leaf, .18), ' opacity=".6"')
    o += r(76, 94, 256, 204, 26, sh(leaf, .46)) + r(70, 88, 256, 204, 26, '#2b2760') + p('M96,88 H200 L110,292 H96 Q70,292 70,266 V114 Q70,88 96,88 Z', '#fff', ' opacity=".06"')
    s = 18.6; x0 = 198 - s * 5; y0 = 190 - s * 4
    for j, row in enumerate(PIX):
        for i, b in enumerate(row):
            if b == '1': o += r(x0 + i * s, y0 + j * s, s - 1, s - 1, 3, t if i < 6 else sh(t, .14))
    o += r(78, 388, 250, 128, 46, sh(leaf, .4)) + r(72, 380, 250, 128, 46, li(leaf, .3))
    o += p('M112,434 h20 v-20 h24 v20 h20 v24 h-20 v20 h-24 v-20 h-20 Z', sh(leaf, .5))
    for a, b, col in ((258, 418, pk), (286, 446, t), (230, 446, GOLD), (258, 474, '#8fd0ea')): o += ci(a + 2, b + 2, 13, sh(leaf, .4)) + ci(a, b, 12.5, col)
    o += ln('M201,52 V86 M201,294 V378 M201,512 V640', sh(leaf, .44), 5)
    for x in (172, 216): o += r(x + 2, 536, 16, 70, 8, sh(leaf, .44)) + r(x, 532, 16, 70, 8, li(leaf, .6))
    return o

SPORT = '#2d7fb8'
def sport_frame(): return plain_frame('#f4ead6')
def sport_leaf():
    leaf = SPORT
    o = p(arch(36, 38, 328, 602, 8), leaf) + p('M344,38 H364 V640 H344 Z', sh(leaf, .2)) + r(36, 38, 328, 12, 0, sh(leaf, .3))
    for k, col in ((0, '#ffd98a'), (58, '#fff8ea')): o += p(f'M36,{500+k} L344,{378+k} v38 L36,{538+k} Z', col)
    o += p('M344,378 L364,370 V408 L344,416 Z M344,436 L364,428 V466 L344,474 Z', sh('#ffe9bf', .2))
    for x in (70, 212):
        o += r(x + 3, 90, 118, 150, 16, sh(leaf, .36)) + r(x, 86, 118, 150, 16, '#cfe9f2') + p(f'M{x+16},86 h50 l-66,104 v-88 q0,-16 16,-16 Z', '#fff', ' opacity=".55"') + p(f'M{x+118},110 v110 q0,16 -16,16 h-70 q80,-10 86,-126 Z', '#a9cfe0')
    o += r(80, 274, 112, 84, 20, sh(leaf, .4)) + r(76, 268, 112, 84, 20, '#fff8ea') + p('M188,290 v42 q0,20 -20,20 h-66 q72,-6 86,-62 Z', '#e9dcd6')
    o += ln('M114,290 h38 l-22,42', INK, 13) + ci(90, 282, 4, '#cbbfb4') + ci(174, 282, 4, '#cbbfb4')
    o += r(78, 458, 250, 26, 13, sh(leaf, .42)) + r(74, 452, 250, 24, 12, '#e3ebf4') + r(80, 454, 236, 7, 3.5, '#fff') + r(86, 444, 22, 40, 9, '#b4c6dc') + r(290, 444, 22, 40, 9, '#b4c6dc')
    o += r(58, 566, 284, 54, 12, '#b9cade') + p('M342,578 v30 q0,12 -12,12 h-240 q240,-4 252,-42 Z', '#9fb3cf')
    for x in (76, 324): o += ci(x, 580, 4.5, '#7d94b8')
    return o

FRAMES = (intercom_frame, ger_frame, lobby_frame, sport_frame)
LEAVES = (intercom_leaf, ger_leaf, lobby_leaf, sport_leaf)
BOXES = (FLAT, GER_BOX, FLAT, FLAT)
EDGES = (PLATE, GER_LEAF, LOBBY, SPORT)
BRASS, IRON = '#f2c25a', li('#8fa3c4', .3)

def bolt(right):
    """a bolt pushed across from the leaf into the frame; `right` is where the leaf ends"""
    x, y, b = right - 110, 318, sh(BRASS, .3)
    o = r(x + 4, y + 6, 100, 62, 16, V, ' opacity=".26"') + r(x, y, 100, 62, 16, IRON) + p(f'M{x+100},{y+26} v20 q0,16 -16,16 h-68 q-10,0 -14,-8 q88,4 98,-28 Z', sh(IRON, .14))
    o += r(right + 2, y - 6, 34, 76, 12, V, ' opacity=".3"') + r(right - 2, y - 10, 34, 76, 12, IRON) + p(f'M{right+32},{y+28} v26 q0,12 -12,12 h-16 q24,-2 28,-38 Z', sh(IRON, .14))
    o += r(x + 16, y + 21, right - x + 8, 26, 13, b) + r(x + 16, y + 18, right - x + 8, 22, 11, BRASS) + r(x + 24, y + 21, right - x - 10, 6, 3, '#fff3c8')
    o += ln(f'M{x+44},{y+28} v46', b, 16) + ln(f'M{x+43},{y+26} v44', BRASS, 12) + ci(x + 43, y + 73, 13, BRASS) + ci(x + 39, y + 69, 4.5, '#fff3c8')
    for a, c in ((14, 12), (14, 50), (88, 12), (88, 50)): o += ci(x + a, y + c, 4, sh(IRON, .4))
    return o
def chain(x0, y0, x1, y1, sag, n):
    o = ''
    pts = [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)) for t in [k / n for k in range(n + 1)]]
    for k in range(0, n, 2):
        (a, b), (c, d) = pts[k], pts[k + 1]; L = math.hypot(c - a, d - b)
        o += f'<g transform="translate({(a+c)/2:.1f},{(b+d)/2:.1f}) rotate({math.degrees(math.atan2(d-b,c-a)):.1f})"><rect x="{-L/2-5:.1f}" y="-8" width="{L+10:.1f}" height="19" rx="9.5" fill="none" stroke="#6a5590" stroke-width="7"/><rect x="{-L/2-5:.1f}" y="-10" width="{L+10:.1f}" height="19" rx="9.5" fill="none" stroke="#e6ecf6" stroke-width="6"/></g>'
    for k in range(1, n, 2):
        (a, b), (c, d) = pts[k], pts[k + 1]; o += ln(f'M{a:.1f},{b+1.5:.1f} L{c:.1f},{d+1.5:.1f}', '#6a5590', 10) + ln(f'M{a:.1f},{b:.1f} L{c:.1f},{d:.1f}', '#c3cfe6', 7.5)
    return o
def door(i, kind):
    restart()
    x, y, w, h = BOXES[i]; right = x + w; edge = EDGES[i]
    o = FRAMES[i]()
    if kind == 'closed':
        return svg((400, 640), o + LEAVES[i]() + bolt(364 if i != 1 else 350))
    free, inset, foot = (x + (128 if i != 1 else 106), 26, 18) if kind == 'chain' else (x + (54 if i != 1 else 46), 40, 28)
    # a rim of warm light round the opening, then the swung leaf and its edge
    rim = ''
    for k, op in ((16, .28), (10, .45), (5, .75)):
        rim += p(f'M{x},{y} H{right} V{y+h} H{right-k} V{y+k} H{x} Z', '#ffe08a', f' opacity="{op}"')
    o = rim + o
    leaf = swung(LEAVES[i](), BOXES[i], free, inset, foot)
    t = 13 if kind == 'chain' else 11
    o += leaf + p(f'M{x},{y} L{free},{y+inset} V{y+h-foot} L{x},{y+h} Z', V, f' opacity="{.10 if kind == "chain" else .2}"')
    o += p(f'M{free},{y+inset} l{t},-4 V{y+h-foot+5} L{free},{y+h-foot} Z', li(edge, .5)) + p(f'M{free+t-4},{y+inset-3} l4,-1 V{y+h-foot+5} l-4,-2 Z', '#fff3c4')
    if kind == 'chain':
        a, b = free - 30, right + 14
        o += r(a - 22, 316, 52, 36, 13, V, ' opacity=".28"') + r(a - 26, 310, 52, 36, 13, IRON) + r(a - 16, 324, 32, 9, 4.5, sh(IRON, .4))
        o += r(b - 15, 302, 34, 60, 12, V, ' opacity=".3"') + r(b - 18, 298, 34, 60, 12, IRON) + ci(b - 1, 311, 4, sh(IRON, .4)) + ci(b - 1, 346, 4, sh(IRON, .4))
        o += chain(a + 6, 329, b - 1, 329, 54, 17) + ci(a + 6, 329, 9, BRASS) + ci(a + 4, 326, 3, '#fff3c8') + ci(b - 1, 329, 9, BRASS) + ci(b - 3, 326, 3, '#fff3c8')
    else:
        o += ci(free - 8, 392, 10, sh(BRASS, .3)) + ci(free - 10, 389, 9, BRASS)
    return svg((400, 640), o)

def door_back():
    """the warm corridor behind every door"""
    restart()
    defs = grad('back', [(0, '#ffe9a8'), (.62, '#ffd27a'), (1, '#ffc06c')]) + grad('end', [(0, '#fff3c8'), (1, '#ffdf98')])
    o = r(36, 38, 328, 602, 0, 'url(#back)')
    o += p('M36,38 L132,120 V500 L36,640 Z', sh('#ffcf7a', .08)) + p('M364,38 L268,120 V500 L364,640 Z', sh('#ffc56e', .14)) + p('M36,38 H364 L268,120 H132 Z', '#fff0c4')
    o += r(132, 120, 136, 380, 0, 'url(#end)') + p('M36,640 L132,500 H268 L364,640 Z', '#d99a5b')
    o += p('M112,640 L160,506 H240 L288,640 Z', '#cf6148') + ln('M128,636 L167,512 H233 L272,636', GOLD, 5)
    o += ln('M132,500 L36,640 M268,500 L364,640', '#fff6e0', 9) + r(132, 492, 136, 10, 0, '#fff6e0')
    o += ci(200, 196, 84, '#fff8dc', ' opacity=".45"') + ci(200, 196, 52, '#fff8dc', ' opacity=".6"')
    o += ln('M200,92 V142', '#b98a52', 5) + p('M200,138 q42,6 52,50 q-52,15 -104,0 q10,-44 52,-50 Z', '#f0a03a') + p('M208,139 q36,9 44,49 q-18,5 -36,7 q3,-34 -8,-56 Z', sh('#f0a03a', .16)) + p('M172,191 q28,7 56,0 q-3,18 -28,18 q-25,0 -28,-18 Z', '#fffbe6')
    # a coat on a hook and a picture on the side walls
    o += p('M64,250 L100,262 V322 L64,326 Z', '#9a6a43') + p('M70,258 L94,266 V315 L70,318 Z', '#8fd0ea') + p('M70,300 L82,288 L94,304 V315 L70,318 Z', '#74b07a')
    o += p('M340,226 L304,238 V314 L340,318 Z', '#9a6a43') + p('M334,235 L310,243 V307 L334,309 Z', '#fff3d6') + p('M322,262 q8,-14 10,2 q-1,12 -10,18 q-9,-6 -10,-14 q2,-16 10,-6 Z', '#d8694a')
    return svg((400, 640), clip(arch(30, 30, 340, 610, 12), o), defs)

# ------------------------------------------------------------------ the scene
def cx_of(i): return 480 * i + 62 + 400 * DOOR_S / 2
def lamp_slots(i): return [(cx_of(i) - 30 + k * 70, 152, 60, 75) for k in (-1, 0, 1)]
def hook_slots(i): return [(480 * i + 394, 386 + 100 * k, 36, 48) for k in range(3)]
def photo_slot(i): return (480 * i + 360, 252, 102, 119)
def mat_slot(i): return (cx_of(i) - 150, 710, 300, 60)
def window_slots(): return [(521 + 150 * k, 14, 128, 112) for k in range(6)]

def niche(i):
    x, y, w, h = cx_of(i) - 112, 150, 224, 78
    c = '#e9b98a'
    o = p(arch(x - 9, y - 9, w + 18, h + 9, 40), '#fff8ea') + p(f'M{x+w},{y+32} l9,-12 v{h-20} h-9 Z', '#ecd9c0')
    o += p(arch(x, y, w, h, 32), sh(c, .10)) + p(f'M{x},{y+h} V{y+32} Q{x},{y} {x+32},{y} H{x+w-32} Q{x+w-14},{y} {x+w-7},{y+10} Q{x+w-28},{y+15} {x+42},{y+14} Q{x+14},{y+15} {x+14},{y+44} V{y+h} Z', sh(c, .26))
    return o + r(x - 16, y + h - 3, w + 32, 13, 6.5, '#fff8ea') + r(x - 16, y + h + 5, w + 32, 5, 2.5, '#e3cdb2')
def ball(kind, x, y, q):
    base = {'basket': '#ee8a3c', 'foot': '#fff8ea', 'volley': '#ffd98a'}[kind]
    o = ci(x, y, q, base)
    if kind == 'basket': o += ln(f'M{x-q},{y} q{q},-9 {2*q},0 M{x},{y-q} q-8,{q} 0,{2*q} M{x-q*.8},{y-q} q{q},{q} 0,{2*q} M{x+q*.8},{y-q} q{-q},{q} 0,{2*q}', sh(base, .5), 3)
    if kind == 'foot':
        o += p(f'M{x},{y-11} l11,8 l-4,13 h-14 l-4,-13 Z', INK) + ln(f'M{x},{y-11} v-20 M{x+11},{y-3} l20,-8 M{x+7},{y+10} l12,18 M{x-7},{y+10} l-12,18 M{x-11},{y-3} l-20,-8', '#9d94ab', 3)
        o += p(f'M{x-12},{y-q} h24 l-12,9 Z M{x+q},{y-16} v16 l-10,-8 Z M{x-q},{y-16} v16 l10,-8 Z', INK)
    if kind == 'volley': o += p(f'M{x-q},{y-4} q{q},-18 {2*q},2 v14 q{-q},-18 {-2*q},-2 Z', '#2d6da8') + p(f'M{x-6},{y+4} q-4,14 -2,{q} h16 q-4,-14 -2,{-q+2} Z', '#fff8ea')
    o += p(f'M{x+q*.5:g},{y-q} q{q*.35:g},{q*1.3:g} {-q*1.2:g},{q*1.75:g} l{q*2},{q} v{-q*3} Z', V, ' opacity=".18"')
    return clip(circle(x, y, q), o) + ci(x - q * .36, y - q * .42, q * .16, '#fff', ' opacity=".75"')
def buttons(x, y):
    s = '#9fb3d3'
    o = r(x + 4, y + 6, 70, 178, 16, V, ' opacity=".16"') + r(x, y, 70, 178, 16, s) + p(f'M{x+62},{y+3} q8,4 8,13 v146 q0,16 -16,16 h-40 q46,-4 48,-24 Z', sh(s, .2))
    o += ci(x + 34, y + 26, 14, sh(s, .44)) + ci(x + 34, y + 26, 9, INK) + ci(x + 31, y + 23, 3, '#fff')
    for k in range(3): o += ln(f'M{x+20},{y+52+k*8} h28', sh(s, .4), 4)
    for a in range(4):
        for b in range(3): o += r(x + 12 + b * 16, y + 84 + a * 18, 13, 13, 4, sh(s, .36)) + r(x + 12 + b * 16, y + 82 + a * 18, 13, 13, 4, '#fff8ea')
    return o + r(x + 12, y + 157, 45, 10, 5, GOLD)
def rack(x, y):
    c = '#d98a4a'
    o = el(x + 42, y + 2, 52, 8, V, ' opacity=".18"') + r(x, y - 262, 9, 262, 4.5, c) + r(x + 71, y - 262, 9, 262, 4.5, sh(c, .22))
    for k, (kd, q) in enumerate((('volley', 30), ('foot', 31), ('basket', 33))):
        yy = y - 180 + k * 82
        o += ball(kd, x + 40, yy - q + 1, q) + r(x - 2, yy - 2, 84, 13, 6, c) + r(x - 2, yy + 5, 84, 6, 3, sh(c, .24))
    return o
def plant(pot='#3a7fb0'):
    o = el(42, 2, 46, 8, V, ' opacity=".18"')
    for d, col in (('M42,-70 C8,-92 2,-140 12,-170 C32,-148 42,-112 42,-70 Z', '#4f9a5e'), ('M42,-70 C76,-94 84,-132 74,-160 C54,-142 42,-112 42,-70 Z', '#3f8652'), ('M42,-70 C26,-110 32,-160 44,-194 C58,-160 58,-110 42,-70 Z', '#5fae68')): o += p(d, col)
    return o + p('M6,-76 h72 l-9,68 q-1,8 -9,8 h-36 q-8,0 -9,-8 Z', pot) + p('M54,-76 h24 l-9,68 q-1,8 -9,8 h-22 q14,-20 16,-76 Z', sh(pot, .2)) + r(0, -84, 84, 18, 9, li(pot, .24)) + ln('M17,-44 h36', GOLD, 6)
def lobby_sign(x, y):
    c = LOBBY
    o = r(x + 4, y + 6, 74, 74, 18, V, ' opacity=".16"') + r(x, y, 74, 74, 18, c) + p(f'M{x+66},{y+4} q8,4 8,14 v38 q0,18 -18,18 h-36 q44,-6 46,-24 Z', sh(c, .22))
    for a, b, col in ((1, 0, '#5fe0d0'), (3, 0, '#5fe0d0'), (0, 1, '#5fe0d0'), (1, 1, '#b6f7ea'), (2, 1, '#5fe0d0'), (3, 1, '#5fe0d0'), (4, 1, '#5fe0d0'), (1, 2, '#5fe0d0'), (2, 2, '#5fe0d0'), (3, 2, '#5fe0d0'), (2, 3, '#5fe0d0')): o += r(x + 12 + a * 10, y + 16 + b * 10, 9, 9, 2, col)
    return o
def landing():
    restart()
    defs = grad('gr-wall', [(0, '#ffeecb'), (1, '#ffdfae')]) + grad('gr-paint', [(0, '#97cdbe'), (1, '#88bfb2')]) + grad('gr-floor', [(0, '#e6bf92'), (1, '#d3a071')]) + grad('gr-dark', [(0, '#7a4f5c'), (1, '#5b3a55')])
    wall = r(0, 0, W, FLOOR, 0, 'url(#gr-wall)') + r(0, 484, W, FLOOR - 484, 0, 'url(#gr-paint)') + r(0, 472, W, 15, 0, '#5fa893') + r(0, 472, W, 4, 0, li('#5fa893', .4))
    wall += ''.join(p(f'M{x},0 h{w} L{x+w-260},{FLOOR} h-{w} Z', '#fff6cf', ' opacity=".14"') for x, w in ((560, 150), (1060, 210), (1790, 180)))
    wall += r(0, 0, W, 8, 0, '#f0cf9e') + r(0, FLOOR - 16, W, 18, 0, '#fff6e0') + r(0, FLOOR - 4, W, 6, 0, '#e3cdb2')
    # where a window hangs there is a faint recess, so that the strip does not look bare without one
    floor = r(0, FLOOR, W, H - FLOOR, 0, 'url(#gr-floor)')
    floor += ''.join(ln(f'M{960+(i-6)*190},{FLOOR+4} L{960+(i-6)*262},{1036}', '#c08a5c', 3, ' opacity=".20"') for i in range(13)) + ln(f'M0,792 H{W} M0,902 H{W}', '#c08a5c', 3, ' opacity=".16"')
    floor += r(0, 1036, W, 10, 0, '#f2d3a8') + r(0, 1046, W, 34, 0, sh('#c98f62', .16))
    # light falls through the stairwell windows
    floor += p('M300,1036 L420,702 H560 L520,1036 Z M1180,1036 L1160,702 H1330 L1440,1036 Z', '#fff6cf', ' opacity=".10"')
    doors = ''
    for i in range(4):
        x, y = door_at(i); bx, by, bw, bh = BOXES[i]
        halo = p(arch(-26, -24, 452, 664, 54), '#5fe0d0', ' opacity=".14"') + p(arch(-12, -11, 424, 651, 42), '#5fe0d0', ' opacity=".2"') if i == 2 else ''
        doors += g(halo + p('M400,40 L422,66 V640 H400 Z', V, ' opacity=".13"') + r(bx - 8, by - 8, bw + 16, bh + 8, 0, 'url(#gr-dark)') + FRAMES[i](), f'translate({x:g},{y:g}) scale({DOOR_S})')
        doors += niche(i)
    things = g(buttons(0, 0), 'translate(6,404) scale(.7)') + g(plant(), f'translate(483,{FLOOR+6}) scale(.66)') + g(lobby_sign(0, 0), 'translate(963,404) scale(.68)') + g(rack(0, 0), f'translate(1443,{FLOOR+6}) scale(.66)')
    return svg((W, H), f'<g id="layer-wall">{wall}</g><g id="layer-floor">{floor}</g><g id="layer-doors">{doors}</g><g id="layer-things">{things}</g>', defs)

# ------------------------------------------------------------------ the small things
def window(kind):
    x, y, w, h = 15, 18, 130, 96; o = ''
    if kind == 'lit': o += r(1, 4, 158, 130, 36, '#ffeeb0', ' opacity=".55"')
    if kind == 'now': o += r(0, 2, 160, 136, 40, '#ffdf86', ' opacity=".55"') + r(5, 7, 150, 122, 30, '#ffcf5e', ' opacity=".6"')
    fr = '#f6b042' if kind == 'now' else '#fff8ea'
    o += r(x - 9, y - 9, w + 18, h + 18, 18, fr) + p(f'M{x+w},{y+8} l9,-8 v{h-4} q0,12 -12,12 h-{w-10} l8,-8 h{w-14} q9,0 9,-9 Z', sh(fr, .14))
    c = {'dark': '#7f9cc4', 'lit': '#ffd868', 'now': '#ffe9a0'}[kind]
    b = r(x, y, w, h, 0, c) + p(f'M{x+w*.5},{y} h{w*.5} v{h} h-{w*.5+30} Z', mix(c, V, .12) if kind == 'dark' else li(c, .36))
    if kind == 'dark':
        b += ''.join(ci(x + a, y + b_, q, '#fff3d6', ' opacity=".8"') for a, b_, q in ((22, 22, 2), (44, 44, 1.6), (98, 20, 2.2), (112, 50, 1.6), (82, 62, 1.8)))
    else:
        cur = '#e9825a' if kind == 'now' else '#f0a65e'
        b += p(f'M{x},{y} h46 C{x+40},{y+46} {x+24},{y+74} {x},{y+82} Z', cur) + p(f'M{x+w},{y} h-46 C{x+w-40},{y+46} {x+w-24},{y+74} {x+w},{y+82} Z', sh(cur, .12))
        b += ln(f'M{x+22},{y} C{x+20},{y+40} {x+12},{y+60} {x+2},{y+70} M{x+w-22},{y} C{x+w-20},{y+40} {x+w-12},{y+60} {x+w-2},{y+70}', sh(cur, .24), 3)
    if kind == 'now':   # somebody is at home now: a pot and a little flame on the sill
        b += p(f'M{x+80},{y+h} l3,-18 h22 l3,18 Z', '#c9613f') + p(f'M{x+94},{y+h-18} C{x+76},{y+h-30} {x+78},{y+h-46} {x+84},{y+h-50} C{x+88},{y+h-40} {x+92},{y+h-34} {x+94},{y+h-18} C{x+96},{y+h-36} {x+102},{y+h-48} {x+112},{y+h-48} C{x+112},{y+h-36} {x+106},{y+h-26} {x+94},{y+h-18} Z', '#5a9e5a')
    o += clip(rrect(x, y, w, h, 10), b)
    o += p(f'M{x+w/2-4},{y} h8 v{h} h-8 Z', fr) + r(x - 14, y + h + 4, w + 28, 13, 6.5, li(fr, .3) if kind == 'now' else fr) + r(x - 14, y + h + 11, w + 28, 6, 3, '#e3cdb2')
    if kind == 'dark': o += ln(f'M{x+14},{y+34} L{x+38},{y+10} M{x+14},{y+56} L{x+28},{y+42}', '#fff', 5, ' opacity=".3"')
    return svg((160, 140), o)
def lamp(on):
    x, y = 40, 94; b, gl = BRASS, '#d8ebec' if not on else '#fff0bc'; o = ''
    if on: o += ci(x, y - 62, 31, '#fff3b8', ' opacity=".55"') + ci(x, y - 62, 22, '#ffe48a', ' opacity=".7"')
    o += el(x + 3, y, 25, 4.5, V, ' opacity=".2"') + p(f'M{x-20},{y} q0,-8 12,-9 l3,-9 h10 l3,9 q12,1 12,9 Z', b) + p(f'M{x+3},{y} q4,-8 2,-18 l3,9 q12,1 12,9 Z', sh(b, .24))
    o += p(f'M{x-22},{y-38} q1,20 17,22 h10 q16,-2 17,-22 Z', gl) + p(f'M{x+8},{y-38} q0,16 -6,22 h3 q16,-2 17,-22 Z', sh(gl, .2))
    o += r(x - 23, y - 41, 46, 7, 3.5, li(b, .4)) + ln(f'M{x},{y-42} v-7', sh('#8a6a5a', .3), 4) + ln(f'M{x-14},{y-30} q1,7 5,10', '#fff', 3.4, ' opacity=".8"')
    if on: o += p(f'M{x},{y-88} C{x+16},{y-70} {x+15},{y-48} {x},{y-46} C{x-15},{y-48} {x-16},{y-64} {x-6},{y-74} C{x-4},{y-68} {x-2},{y-72} {x},{y-88} Z', '#f6902f') + p(f'M{x+1},{y-70} C{x+9},{y-60} {x+8},{y-49} {x},{y-48} C{x-8},{y-49} {x-8},{y-58} {x-3},{y-62} Z', '#ffe08a')
    return svg((80, 100), o)
def mat(c, band=GOLD):
    o = el(162, 54, 152, 9, V, ' opacity=".16"')
    o += p('M44,4 Q36,4 32,12 L8,44 Q4,54 18,54 H302 Q316,54 312,44 L288,12 Q284,4 276,4 Z', c) + p('M8,44 Q4,54 18,54 H302 Q316,54 312,44 Z', sh(c, .24))
    o += ln('M50,12 H270 L292,38 H28 Z', li(c, .5), 3.5)
    for k in range(5): o += ln(f'M{90+k*35},29 v-8 h18 v8 h-10', li(c, .5), 3)
    return svg((320, 64), o)
def snow(n):
    s, d = '#ffffff', '#d3d9ee'; o = el(120, 70, 112, 8, V, ' opacity=".14"')
    if n == 1:
        o += p('M14,72 C20,52 48,48 62,54 C78,38 112,36 126,48 C146,38 176,42 186,56 C206,54 226,62 228,72 Z', d) + p('M14,72 C20,52 48,48 62,54 C78,38 112,36 126,48 C146,38 176,42 186,56 C196,55 206,57 214,61 C180,58 170,66 140,60 C110,56 90,66 60,62 C40,60 24,64 14,72 Z', s)
    else:
        o += p('M6,72 C8,46 34,36 54,42 C62,20 92,8 116,16 C138,4 172,16 178,38 C206,34 232,48 234,72 Z', d) + p('M6,72 C8,46 34,36 54,42 C62,20 92,8 116,16 C138,4 172,16 178,38 C196,35 213,41 223,51 C196,44 186,54 160,48 C136,44 120,56 92,50 C64,46 30,50 6,72 Z', s)
        o += ''.join(ci(a, b, q, s) for a, b, q in ((30, 22, 5), (206, 22, 6), (190, 10, 3.5), (44, 8, 3.5)))
    return svg((240, 80), o)
def hook():
    c = '#b9793f'
    o = r(9, 5, 36, 30, 13, V, ' opacity=".16"') + r(6, 2, 36, 30, 13, c) + p('M6,19 h36 q0,13 -13,13 h-10 q-13,0 -13,-13 Z', sh(c, .2))
    return svg((48, 64), o + ln('M25,16 v30 q0,11 9,11 q9,0 9,-10', sh('#e0a04a', .34), 8) + ln('M24,15 v29 q0,11 9,11 q9,0 9,-10', GOLD, 6) + ci(24, 15, 6.5, GOLD) + ci(22, 13, 2.2, '#fff8ea'))
def photo_frame(photo=True):
    c = '#b9793f'
    nail = ci(60, 10, 6, sh('#9fb3d3', .3)) + ci(59, 9, 5, '#c6d2e6')
    if not photo:
        o = r(12, 30, 96, 104, 14, '#fff6e0', ' opacity=".5"') + f'<rect x="12" y="30" width="96" height="104" rx="14" fill="none" stroke="{sh("#d9b98a", .1)}" stroke-width="3" stroke-dasharray="3 9" stroke-linecap="round" opacity=".7"/>'
        return svg((120, 140), o + nail)
    hole = rrect(24, 42, 72, 80, 8)
    o = ln('M20,32 L60,12 L100,32', '#8a6a4f', 3.4) + nail
    o += p(rrect(14, 32, 98, 106, 14) + ' ' + hole, V, ' fill-rule="evenodd" opacity=".16"')
    o += p(rrect(10, 28, 100, 108, 14) + ' ' + hole, c, ' fill-rule="evenodd"') + p('M96,42 L110,40 V122 Q110,136 96,136 H22 L24,122 H88 Q96,122 96,114 Z', sh(c, .2)) + ln('M17,120 V42 Q17,35 24,35 H94', li(c, .5), 4)
    o += ''.join(p(f'M{a},{b-7} l7,7 l-7,7 l-7,-7 Z', GOLD) for a, b in ((17, 129), (103, 129)))
    return svg((120, 140), o)
def stone(on):
    if on:
        c = '#8fa6c2'
        o = el(34, 40, 27, 6, V, ' opacity=".2"') + p('M5,28 C4,14 18,5 34,6 C50,6 60,16 59,28 C58,38 46,42 31,41 C16,41 6,38 5,28 Z', sh(c, .22))
        return svg((64, 48), o + p('M5,26 C4,13 18,5 33,6 C46,7 55,15 54,25 C53,34 42,38 29,37 C15,37 6,35 5,26 Z', c) + p('M13,21 C15,13 24,10 32,11', 'none') + ln('M13,20 Q18,12 29,11.500', li(c, .7), 4.5) + ln('M22,29 q8,4 18,0', sh(c, .12), 3))
    return svg((64, 48), el(32, 27, 27, 15, V, ' opacity=".16"') + el(33, 29.5, 24, 12, '#fff3d6', ' opacity=".55"') + f'<ellipse cx="32" cy="27" rx="27" ry="15" fill="none" stroke="{V}" stroke-width="2.4" stroke-dasharray="1 6" stroke-linecap="round" opacity=".28"/>')
def moon():
    o = ci(60, 64, 56, '#fff3d0', ' opacity=".16"') + ci(60, 64, 44, '#fff3d0', ' opacity=".2"')
    o += p('M72,18 A48,48 0 1 0 110,88 A40,40 0 0 1 72,18 Z', sh('#ffe6a0', .14)) + p('M72,18 A48,48 0 0 0 39,103 A52,52 0 0 1 72,18 Z', '#ffe6a0')
    o += p('M72,18 A48,48 0 1 0 104,92 A45,45 0 0 1 72,18 Z', '#ffeaae')
    star = lambda x, y, q: p(f'M{x},{y-q} Q{x+q*.18},{y-q*.18} {x+q},{y} Q{x+q*.18},{y+q*.18} {x},{y+q} Q{x-q*.18},{y+q*.18} {x-q},{y} Q{x-q*.18},{y-q*.18} {x},{y-q} Z', '#fff3d6')
    o += ln('M44,66 q6,6 12,0 M70,70 q5,5 10,0', '#a9803f', 4) + ln('M54,82 q8,6 15,1', '#a9803f', 4) + el(42, 78, 6, 4, '#f0a37a', ' opacity=".5"')
    return svg((128, 128), o + star(100, 38, 11) + star(116, 62, 7) + star(92, 62, 6))
def peg(x, y, q=1):
    c = '#d9a35c'
    return g(r(-9, -10, 18, 44, 6, sh(c, .26)) + r(-9, -12, 15, 44, 6, c) + ln('M-1,-4 V26', sh(c, .34), 2.6) + r(-11, 6, 22, 6, 3, '#9fb3d3'), f'translate({x},{y}) scale({q})')
def peg_empty(): return svg((48, 64), peg(25, 20, 1.25))
def peg_string():
    o = ln('M8,14 Q150,40 292,14', sh('#b98a52', .24), 5) + ln('M8,12.5 Q150,38.500 292,12.5', '#d9b27a', 3.6)
    for x in (8, 292): o += ci(x + 1, 13.500, 7.5, sh('#9fb3d3', .34)) + ci(x, 12.5, 7, '#c6d2e6')
    for x, y in ((66, 22), (150, 27), (234, 22)): o += peg(x, y, .95)
    return svg((300, 70), o)
def paper(c, w, h, fold=True):
    o = p(rrect(8, 10, w - 12, h - 14, 22), V, ' opacity=".16"')
    if not fold: return o + p(rrect(4, 4, w - 12, h - 14, 22), c)
    k = 46; X, Y = w - 8, h - 10
    o += p(f'M26,4 H{X-22} Q{X},4 {X},26 V{Y-k} L{X-k},{Y} H26 Q4,{Y} 4,{Y-22} V26 Q4,4 26,4 Z', c)
    o += p(f'M{X},{Y-k} H{X-k+14} Q{X-k},{Y-k} {X-k},{Y-k+14} V{Y} Z', sh(c, .16))
    return o
def slip(): return svg((480, 320), paper('#fffaf0', 480, 320) + ln('M30,22 H440', '#fff', 5, ' opacity=".9"'))
def slip_smile():
    c = '#fff1d6'
    o = paper(c, 480, 320, False) + ln('M236,14 V300', sh(c, .08), 3, ' stroke-dasharray="2 12"')
    return svg((480, 320), o + ci(214, 138, 8, INK) + ci(258, 138, 8, INK) + ln('M200,164 Q236,200 272,164', INK, 8) + el(190, 160, 14, 9, '#f0796b', ' opacity=".4"') + el(282, 160, 14, 9, '#f0796b', ' opacity=".4"'))
def envelope():
    c = '#f4dfb4'
    o = r(16, 22, 296, 190, 22, V, ' opacity=".16"') + r(10, 14, 296, 190, 22, c) + p('M306,34 V182 Q306,204 284,204 H32 Q18,204 12,194 Q280,196 288,186 Q296,176 296,16 Q306,22 306,34 Z', sh(c, .12))
    o += ln('M22,192 L118,102 M294,192 L198,102', sh(c, .22), 6) + p('M14,26 Q18,14 32,14 H284 Q298,14 302,26 L178,132 Q158,148 138,132 Z', sh(c, .28)) + p('M16,24 Q20,14 32,14 H284 Q296,14 300,24 L177,124 Q158,138 139,124 Z', '#fff4dc')
    return svg((320, 224), o + ci(160, 124, 31, sh('#d8502f', .24)) + ci(158, 121, 30, '#d8502f') + p('M158,138 C142,127 141,111 151,109 Q156,108 158,114 Q160,108 165,109 C175,111 174,127 158,138 Z', '#ffd98a'))
def footprints():
    o = ''
    for k in range(5):
        x, y = 22 + k * 46, 26 if k % 2 else 54
        o += g(p('M-14,0 C-14,-9 -2,-10 6,-8 C14,-7 17,-3 17,0 C17,5 12,8 5,8 C-4,8 -14,8 -14,0 Z', '#8f9cc8') + p('M-27,0 C-27,-6 -20,-7 -17,-6 V6 C-20,8 -27,7 -27,0 Z', '#8f9cc8'), f'translate({x+6},{y}) rotate({-4 if k%2 else 4}) scale(.95)')
    return svg((240, 80), o)
def face_card(kind):
    from charkit import character
    from people import VISITORS, UMBER
    o = p(rrect(10, 12, 224, 304, 26), V, ' opacity=".16"') + p(rrect(5, 5, 224, 304, 26), '#fffaf0')
    bg = {'yes': '#cfe6ef', 'no': '#e4dff2', 'nobody': '#ece6da'}[kind]
    o += p(rrect(21, 21, 192, 216, 18), bg)
    if kind == 'nobody':
        o += p(rrect(31, 31, 172, 196, 12), 'none', f' stroke="{sh(bg, .2)}" stroke-width="4" stroke-dasharray="4 12" stroke-linecap="round"')
        o += ln('M90,108 C90,74 144,74 144,106 C144,130 117,128 117,156', '#4a4466', 17) + ci(117, 188, 11, '#4a4466')
        o += ln('M70,274 H164', '#d9cfbe', 9)
    elif kind == 'yes':     # the portrait place stays empty: the game lays the visitor's own bust there
        o += ln('M42,264 H128 M42,286 H96', '#d9cfbe', 9)
        o += ci(184, 272, 31, '#e4f4e2') + ln('M169,273 l10,11 l20,-24', '#1f6b3a', 9.5)
    else:
        c = dict(VISITORS[5], name='card', hair='curly', hair_col=UMBER, glasses='#2d6da8', outfit='hoodie', colors=('#5a9e5a', '#fff3d6', '#7a4fa3'), turn=.25)
        c.pop('hat', None)
        pic = inner(prefixed(character(c, 'neutral', bust=True), 'f-'))
        o += clip(rrect(21, 21, 192, 216, 18), g(pic, 'translate(-40,-170) scale(.785)'))
        o += ln('M42,264 H128 M42,286 H96', '#d9cfbe', 9)
        o += ci(184, 258, 38, '#fffaf0') + ci(184, 258, 33, '#fde7e4') + ln('M171,245 l26,26 M197,245 l-26,26', '#a3222f', 10)
    return svg((240, 320), o)
def town_map():
    """few and large shapes, so that it reads at a hundred pixels; the middle is left clear for the circle"""
    from scenekit import ger
    road = '#fffaf0'
    o = r(0, 0, 512, 512, 0, '#d3e8b6') + p('M0,0 H512 V64 C430,40 370,88 290,66 C210,44 110,92 0,60 Z', '#93c4bf')
    # the road passes round the middle, the river below it
    o += ln('M-20,256 H532 M256,-20 V532', road, 34) + ci(256, 256, 92, road) + ci(256, 256, 66, '#e6f1cf')
    o += p('M-10,424 C80,380 150,452 256,424 C350,398 420,462 522,416 V492 C420,532 350,474 256,496 C150,520 80,454 -10,496 Z', '#6fbde3') + ln('M48,446 q44,-14 86,10 M360,456 q44,14 86,-4', '#d9f0f8', 9)
    o += r(236, 398, 40, 126, 6, '#c98a4f') + r(266, 398, 10, 126, 4, sh('#c98a4f', .2))
    def block(x, y, w, h, c, cols, rows):
        o = r(x, y - h, w, h, 12, c) + p(f'M{x+w*.74},{y-h} H{x+w-12} Q{x+w},{y-h} {x+w},{y-h+12} V{y-12} Q{x+w},{y} {x+w-12},{y} H{x+w*.74} Z', sh(c, .16)) + r(x - 6, y - h - 8, w + 12, 20, 10, li(c, .5))
        return o + ''.join(r(x + 13 + k * 32, y - h + 26 + j * 38, 20, 22, 5, '#fff3d6') for j in range(rows) for k in range(cols))
    o += block(296, 222, 74, 132, '#8fb7dd', 2, 2) + block(392, 222, 84, 170, '#e9825a', 2, 3)
    # the school with its flag
    o += ln('M104,96 V24', '#8a6a4f', 9) + p('M106,24 q20,-10 36,0 q14,8 26,0 v32 q-14,8 -28,0 q-16,-8 -34,0 Z', '#d8502f')
    o += p('M36,226 V138 L104,92 L172,138 V226 Z', '#f6c453') + p('M104,92 L172,138 V226 H128 Z', sh('#f6c453', .14)) + ln('M26,142 L104,90 L182,142', '#c2475a', 20)
    o += r(86, 174, 36, 52, 8, '#8a4f3a') + r(48, 164, 26, 28, 6, '#fff3d6') + r(134, 164, 26, 28, 6, '#fff3d6')
    for x, y in ((122, 388), (390, 388)): o += ger(x, y, .64, smoke=False)
    return svg((512, 512), clip(rrect(0, 0, 512, 512, 44), o) + f'<rect x="6" y="6" width="500" height="500" rx="38" fill="none" stroke="#fffaf0" stroke-width="12"/>')
def noise():
    o = ci(26, 40, 12, '#4a4466')
    for k, c in ((18, '#4a4466'), (32, '#6f6a94'), (46, '#9a95b8')): o += ln(f'M{26+k*.62},{40-k*.72} Q{26+k*1.16},{40} {26+k*.62},{40+k*.72}', c, 8)
    return svg((80, 80), o)
def heart_flame():
    heart = 'M40,72 C8,50 4,26 18,16 Q32,8 40,24 Q48,8 62,16 C76,26 72,50 40,72 Z'
    o = solid(heart, '#d8502f', 4, 3)
    return svg((80, 80), o + p('M41,22 C56,36 55,56 40,58 C25,56 24,44 32,34 C34,39 38,36 41,22 Z', '#ffb347') + p('M41,38 C48,45 47,55 40,56 C33,55 33,49 37,44 Z', '#ffe9a0'))

def main():
    save('art/scenes/landing', landing())
    for i, n in enumerate(NAMES):
        for k in ('closed', 'chain', 'open'): save(f'art/landing/door-{i+1}-{n}-{k}', door(i, k))
    save('art/landing/door-back', door_back())
    for k in ('dark', 'lit', 'now'): restart(); save(f'art/landing/window-{k}', window(k))
    save('art/landing/mat', mat('#b0754e'))
    for k, c in enumerate(('#a9654a', '#b8443a', '#5d57a6', '#2f6f9f'), 1): save(f'art/landing/mat-{k}', mat(c))
    for n, f in (('lamp-off', lambda: lamp(0)), ('lamp-on', lambda: lamp(1)), ('snow-1', lambda: snow(1)), ('snow-2', lambda: snow(2)), ('hook', hook),
                 ('photo-frame', photo_frame), ('no-photo', lambda: photo_frame(False)), ('stone-on', lambda: stone(1)), ('stone-off', lambda: stone(0)), ('moon', moon),
                 ('peg-empty', peg_empty), ('peg-string', peg_string), ('slip', slip), ('slip-smile', slip_smile), ('envelope', envelope), ('footprints', footprints),
                 ('card-yes', lambda: face_card('yes')), ('card-no', lambda: face_card('no')), ('card-nobody', lambda: face_card('nobody')), ('map', town_map), ('noise', noise), ('heart-flame', heart_flame)):
        restart(); save(f'art/landing/{n}', f())
if __name__ == '__main__': main()
