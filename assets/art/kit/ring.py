#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The things of the ring: what travels from hand to hand, what is left to give, seats, chair, door."""
import math
from charkit import character
from faces import face
from kitlib import *
from people import who

BL, AM, WOOD, FELT = '#2d6da8', '#f6b042', '#c98a4f', '#d9c7a6'
def soft(d, c, w=4): return f'<path d="{d}" fill="{c}" stroke="{c}" stroke-width="{w:g}" stroke-linejoin="round"/>'
def heart(x, y, q): return f'M{x},{y+q} C{x-q*1.5},{y+q*.05} {x-q*1.25},{y-q} {x-q*.55},{y-q*.9} Q{x-q*.1},{y-q*.85} {x},{y-q*.4} Q{x+q*.1},{y-q*.85} {x+q*.55},{y-q*.9} C{x+q*1.25},{y-q} {x+q*1.5},{y+q*.05} {x},{y+q} Z'
def star(x, y, q, n=5, inner_=.48, a0=-90):
    pts = [(x + (q if k % 2 == 0 else q * inner_) * math.cos(math.radians(a0 + k * 180 / n)), y + (q if k % 2 == 0 else q * inner_) * math.sin(math.radians(a0 + k * 180 / n))) for k in range(2 * n)]
    return 'M' + ' L'.join(f'{a:.1f},{b:.1f}' for a, b in pts) + ' Z'

# ------------------------------------------------------------------ what travels
def post():
    """a lit screen like a card: a play sign, under it a small mocking squiggle"""
    o = r(12, 2, 104, 124, 26, '#fff3b8', ' opacity=".6"') + r(24, 12, 84, 108, 18, V, ' opacity=".22"') + r(21, 8, 84, 108, 18, INK) + r(28, 16, 70, 92, 11, '#fff7d0')
    o += clip(rrect(28, 16, 70, 92, 11), p('M28,16 H98 L28,86 Z', '#fffdf0') + r(28, 78, 70, 30, 0, '#8fd3ec'))
    o += ci(63, 47, 24, AM) + p('M63,23 a24,24 0 0 1 0,48 a30,30 0 0 0 0,-48 Z', sh(AM, .14)) + soft('M56,36 L75,47 L56,58 Z', INK, 6)
    o += ln('M36,95 q5,-10 10,0 t10,0 t10,0', INK, 5.5) + ln('M76,96 q7,5 12,-5', INK, 5.5) + ci(77, 86, 3, INK) + ci(88, 84, 3, INK)
    return svg((128, 128), o)
def invite_card():
    o = g(r(-51, -39, 104, 84, 15, V, ' opacity=".2"') + r(-54, -43, 104, 84, 15, '#fffaf0') + p('M50,-24 V26 Q50,41 35,41 H-39 Q-49,41 -53,34 Q26,34 34,26 Q42,18 42,-41 Q50,-37 50,-24 Z', sh('#fffaf0', .12))
          + f'<rect x="-46" y="-35" width="88" height="68" rx="10" fill="none" stroke="{AM}" stroke-width="4" stroke-dasharray="1 8.5" stroke-linecap="round"/>', 'translate(66,74) rotate(-5)')
    o += p('M30,26 H92 Q108,26 108,42 V66 Q108,82 92,82 H66 Q60,96 44,101 Q52,91 50,82 H30 Q14,82 14,66 V42 Q14,26 30,26 Z', BL) + p('M108,42 V66 Q108,82 92,82 H66 Q60,96 44,101 Q50,94 51,87 Q60,84 62,74 H88 Q99,74 99,62 V28 Q108,32 108,42 Z', sh(BL, .2))
    o += ''.join(ci(x, 54, 6.5, '#fff8ea') for x in (32, 51, 70))
    o += ci(96, 31, 27, PAPER) + ci(97, 32.5, 23, sh(AM, .2)) + ci(96, 31, 23, AM) + ln('M96,20 V42 M85,31 H107', INK, 7.5)
    return svg((128, 128), o)
def curtain():
    """closed, on a rail: it hides a bust completely"""
    c, d, o = '#b8474f', sh('#b8474f', .26), ''
    top, n = 26, 6; w = 238 / n
    o += p('M1,26 H239 V252 Q239,264 228,264 H12 Q1,264 1,252 Z', c)
    for k in range(n):
        x = 1 + k * w
        o += p(f'M{x},{top} h{w} V252 Q{x+w*.5},270 {x},252 Z', c)
        o += p(f'M{x+w*.62},{top} H{x+w} V253 Q{x+w*.8},261 {x+w*.55},261 Q{x+w*.74},150 {x+w*.62},{top} Z', d) + ln(f'M{x+w*.26},{top+26} Q{x+w*.32},140 {x+w*.24},236', li(c, .26), 6)
    # where the halves meet; a band of ornament along the foot
    o += ln(f'M120,{top+14} V258', sh(c, .5), 4.5)
    o += p('M1,222 Q21,230 41,222 T80,222 T120,222 T160,222 T199,222 T239,222 V240 Q219,232 199,240 T160,240 T120,240 T80,240 T41,240 T1,240 Z', GOLD)
    o += ''.join(ln(f'M{13+k*39.6},{(238,234)[k%2]-1} h17 v-9 h-10 v4', sh('#b8474f', .3), 3.6) for k in range(6))
    # scallops above, rail with two knobs
    o += p('M1,16 H239 V40 H236 ' + ' '.join(f'Q{236-38.67*(k+.5):g},72 {236-38.67*(k+1):g},40' for k in range(6)) + ' Z', sh(c, .34)) + p('M1,16 H239 V34 H236 ' + ' '.join(f'Q{236-38.67*(k+.5):g},64 {236-38.67*(k+1):g},34' for k in range(6)) + ' Z', li(c, .12))
    o += ln('M6,35 ' + ' '.join(f'Q{4+38.67*(k+.5):g},64 {4+38.67*(k+1):g},35' for k in range(6)), GOLD, 5)
    o += r(0, 7, 240, 15, 7.5, sh(WOOD, .3)) + r(0, 5, 240, 14, 7, WOOD) + ln('M12,9.500 H210', li(WOOD, .5), 3.4) + ''.join(ci(x, 12, 12, sh(GOLD, .2)) + ci(x - 1, 11, 10.5, GOLD) + ci(x - 4, 8, 3, '#fffbe6') for x in (13, 227))
    return svg((240, 270), o)
def cloud():
    c = '#5a6190'
    d = 'M22,60 C4,60 4,36 20,35 C20,14 46,8 54,24 C66,12 86,24 80,40 C96,42 94,60 78,60 Z'
    o = solid(d, c, 5, 6, .3) + ln('M26,38 C27,28 34,22 42,24', li(c, .4), 5)
    return svg((96, 96), o + p('M48,64 C58,78 58,90 48,90 C38,90 38,78 48,64 Z', '#5fb7e6') + p('M48,64 C58,78 58,90 48,90 Q54,82 48,64 Z', '#3f8fc9') + ci(44, 81, 3, '#eefaff'))

# ------------------------------------------------------------------ seats
def cushion(marks):
    c, b = '#3f7fb0', '#f2c25a'
    o = el(66, 84, 56, 8, V, ' opacity=".18"')
    o += p('M14,30 C6,26 6,16 16,16 C50,22 78,22 112,16 C122,16 122,26 114,30 C118,46 118,54 114,68 C122,74 120,84 110,82 C78,76 50,76 18,82 C8,84 6,74 14,68 C10,54 10,46 14,30 Z', sh(c, .3))
    o += p('M14,28 C7,24 8,14 17,14 C50,20 78,20 111,14 C120,14 121,24 114,28 C118,42 118,50 114,62 C110,66 90,69 64,69 C38,69 18,66 14,62 C10,50 10,42 14,28 Z', c)
    o += p('M86,18 Q100,16.500 111,14 C120,14 121,24 114,28 C118,42 118,50 114,62 C111,65 100,67 86,68 Q100,42 86,18 Z', sh(c, .16))
    o += f'<path d="M24,27 Q64,33 104,27 Q107,42 104,57 Q64,62 24,57 Q21,42 24,27 Z" fill="none" stroke="{b}" stroke-width="3.6" stroke-linejoin="round"/>'
    # the knot of four horns in felt
    horn = lambda k: g(ln('M0,-3 C-3,-10 -13,-13 -13,-6 C-13,-2 -7,-2 -7,-6', '#fff3d6', 4) + ln('M0,-3 C3,-10 13,-13 13,-6 C13,-2 7,-2 7,-6', '#fff3d6', 4), f'translate(64,44) rotate({k}) scale(1.12,1)')
    o += p('M64,32 L80,44 L64,56 L48,44 Z', '#d8502f') + g(horn(0) + horn(180), 'translate(0,0)') + ci(64, 44, 3.6, '#fff3d6')
    o += ''.join(ci(x, y, 5, b) for x, y in ((12, 21), (116, 21)))
    if marks: o += ''.join(ci(x + 1, 45, 9.5, sh(b, .3)) + ci(x, 43.5, 9, b) + p(star(x, 44, 6), '#8a4b00') for x in (33, 95))
    return svg((128, 96), o)
def seat(target=False):
    """a thick mat of felt, stitched round its side; the warm one has a border of hearts"""
    c, band = ('#e79a6a', '#fff0d2') if target else ('#cdbfa9', '#8a7f9c')
    side = sh(c, .26)
    o = el(82, 40, 77, 19, V, ' opacity=".2"') + el(80, 35, 78, 24, side) + r(2, 25, 156, 10, 0, side) + el(80, 25, 78, 24, c)
    o += p('M104,2.200 A78,24 0 0 1 104,47.800 A78,24 0 0 0 152,33 A78,24 0 0 0 104,2.200 Z', sh(c, .08))
    for k in range(1, 24):          # blanket stitch
        a = math.radians(k * 7.5); x, y = 80 + 78 * math.cos(a), 25 + 24 * math.sin(a)
        o += ln(f'M{80+75*math.cos(a):.1f},{25+22.4*math.sin(a):.1f} L{x:.1f},{y+7:.1f}', li(c, .5) if target else '#f4ead8', 2)
    if target:
        o += el(80, 25, 50, 13.5, '#f6c08e')
        for k in range(14):
            a = math.radians(k * 360 / 14 + 90); x, y = 80 + 63 * math.cos(a), 25 + 18.6 * math.sin(a)
            o += g(p(heart(0, 0, 5.6), '#c23b4a'), f'translate({x:.1f},{y:.1f}) scale(1,.72)')
    else:
        for k in range(12):         # horns in twos, as they are laid into felt
            a = k * 30
            o += f'<g transform="translate(80,25) scale(1,.3)"><g transform="rotate({a}) translate(0,-55)">' + ln('M0,12 V2 C0,-12 -14,-14 -14,-3 C-14,4 -6,4 -6,-1 M0,2 C0,-12 14,-14 14,-3 C14,4 6,4 6,-1', band, 5) + '</g></g>'
    return svg((160, 60), o + el(82, 26, 38, 9.5, V, ' opacity=".12"'))

# ------------------------------------------------------------------ counters and signs
def ribbon():
    c = '#d8502f'
    o = soft('M28,44 L20,74 L33,67 L41,76 L45,48 Z', sh(c, .26), 4) + soft('M52,44 L60,74 L47,67 L39,76 L35,48 Z', sh(c, .1), 4)
    o += ''.join(ci(40 + 20 * math.cos(math.radians(k * 36)), 32 + 20 * math.sin(math.radians(k * 36)), 9, c if k % 2 else sh(c, .14)) for k in range(10))
    return svg((80, 80), o + ci(41, 34, 20, sh(c, .34)) + ci(40, 32, 19.5, '#fff6e0') + p(heart(40, 33, 11), '#c23b4a'))
def dot(kind):
    if kind == 'on':
        d = 'M20,1 Q23,13 27,8 Q26,16 39,20 Q27,24 29,32 Q23,27 20,39 Q17,27 11,32 Q14,24 1,20 Q14,16 12,8 Q18,13 20,1 Z'
        return svg('-3.5 -3.5 47 47', f'<path d="{d}" fill="{INK}" stroke="{INK}" stroke-width="5" stroke-linejoin="round"/>' + p(d, AM) + ci(20, 20, 6.5, '#fff3c0'))
    if kind == 'off': return svg((40, 40), f'<circle cx="20" cy="20" r="14" fill="{PAPER}" fill-opacity=".55" stroke="{INK}" stroke-width="5"/>')
    o = f'<path d="M8.200,12.200 A14,14 0 0 1 31.800,12.200 M33.500,24 A14,14 0 0 1 26.500,32.400 M13.500,32.400 A14,14 0 0 1 6.500,24" fill="none" stroke="{INK}" stroke-width="5" stroke-linecap="round"/>'
    return svg((40, 40), o + ln('M15.500,16.500 C15.500,10 25,10.500 24.500,16.500 C24,20 20,20 20,24', INK, 4.4) + ci(20, 30.5, 2.9, INK))
def phone_dim():
    o = el(32, 46, 29, 9, V, ' opacity=".2"')
    o += p('M10,24 Q13,17 21,17 H52 Q61,17 59,25 L54,41 Q52,47 44,47 H11 Q2,47 4,40 Z', '#1a162e') + p('M10,21 Q13,14 21,14 H52 Q61,14 59,22 L54,38 Q52,44 44,44 H11 Q2,44 4,37 Z', '#3d3a5c')
    return svg((64, 64), o + p('M16,22 Q17,18 21,18 H51 Q56,18 55,22 L50,37 Q49,40 45,40 H13 Q9,40 10,36 Z', '#262241') + p('M21,18 H36 L22,40 H13 Q9,40 10,36 L16,22 Q17,18 21,18 Z', '#34305a'))
def popular():
    """many listen: a loudhailer with three rays"""
    o = ci(33, 34, 29, sh(AM, .26)) + ci(32, 32, 29, INK) + ci(32, 32, 24.5, AM)
    o += soft('M15,29 H22 L38,19 V45 L22,36 H15 Z', INK, 4) + p('M21,37 h7 l3,11 q0,3 -3,3 h-3 q-2,0 -3,-2 Z', INK) + p('M34,25 V38 L24,32.500 Z', PAPER)
    return svg((64, 64), o + ln('M44,24.500 L50,20.500 M45.500,32 H52.500 M44,39.500 L50,43.500', INK, 4.6))
def ball():
    c = '#e4682e'
    o = el(52, 89, 30, 5, V, ' opacity=".2"') + ln('M4,38 H14 M2,54 H16 M6,70 H16', '#4a4466', 5.5)
    b = ci(56, 52, 36, c) + p('M56,16 C44,32 44,70 56,88 M22,40 C44,52 68,52 90,40', 'none') + p(f'M72,18 A36,36 0 0 1 72,86 A36,36 0 0 1 36,82 Q78,74 72,18 Z', sh(c, .2))
    b += p('M47,17 C38,36 42,66 58,88 H68 C50,66 46,36 58,16 Z', '#fff3d6') + p('M21,56 C44,66 70,62 92,44 V54 C72,72 44,76 22,66 Z', '#fff3d6')
    return svg((96, 96), o + clip(circle(56, 52, 36), b) + ln('M30,38 Q34,27 44,23', li(c, .6), 5))
def proof_card():
    o = g(r(-37, -37, 78, 80, 12, V, ' opacity=".2"') + r(-40, -41, 78, 80, 12, '#fffaf0') + p('M38,-28 V27 Q38,39 26,39 H-28 Q-37,39 -39,32 Q18,32 25,26 Q31,20 31,-40 Q38,-37 38,-28 Z', sh('#fffaf0', .12))
          + clip(rrect(-33, -34, 46, 40, 6), r(-33, -34, 46, 40, 0, '#a9d6e8') + ci(2, -24, 6, '#fff3c0') + p('M-33,6 V-8 L-18,-20 L-4,-8 L4,-14 L13,-4 V6 Z', '#5a9e7a')) + ln('M-30,18 H2 M-30,28 H-8', '#b9cede', 5), 'translate(48,48) rotate(-4)')
    # a clock for when, a tick for kept
    o += ci(76, 24, 19.5, PAPER) + ci(76, 24, 16, BL) + ci(76, 24, 12, '#fffaf0') + ln('M76,16.500 V24 L82,27.500', INK, 4)
    o += ci(70, 74, 21, PAPER) + ci(71, 75, 17.5, '#1e3f66') + ci(70, 74, 17.5, '#2d5f94') + ln('M61.500,74.500 L68,81 L79,67.500', '#fffaf0', 6)
    return svg((96, 96), o)
def folder(full):
    c = '#d9a04a'
    o = el(64, 112, 56, 6, V, ' opacity=".18"') + p('M12,34 Q12,24 22,24 H46 Q52,24 55,29 L59,36 H104 Q114,36 114,46 V98 Q114,108 104,108 H22 Q12,108 12,98 Z', sh(c, .34))
    if full:
        for k, (x, a, cc) in enumerate(((26, -8, '#e3ebf5'), (42, 5, '#fffaf0'), (30, -2, '#fff3d6'))):
            o += g(r(0, 0, 62, 62, 7, sh(cc, .1)) + r(0, 0, 58, 62, 7, cc) + ln('M10,14 H44 M10,25 H36', '#b9cede', 5), f'translate({x},{16-k*3+ (8 if k==0 else 4)}) rotate({a} 30 60)')
    y = 52 if full else 48
    o += p(f'M4,{y+8} Q3,{y} 12,{y} H114 Q124,{y} 123,{y+8} L116,100 Q115,110 104,110 H23 Q13,110 12,100 Z', c) + p(f'M104,{y} H114 Q124,{y} 123,{y+8} L116,100 Q115,110 104,110 H86 Q102,96 104,{y} Z', sh(c, .18)) + ln(f'M14,{y+8} H84', li(c, .5), 4.4)
    o += r(40, y + 22, 42, 20, 6, '#fff6e0')
    if full: o += ln(f'M53,{y+32} l6,6 l11,-12', INK, 5)
    else: o += ln(f'M50,{y+32} H72', '#d3c0a0', 5)
    return svg((128, 128), o)
def steps():
    c = '#4a4466'
    foot = p('M-9,4 C-13,-10 -9,-22 0,-22 C9,-22 12,-10 8,4 C6,9 -7,9 -9,4 Z', c) + p('M-8,12 C-3,15 4,15 8,12 C9,22 5,27 0,27 C-5,27 -9,22 -8,12 Z', c)
    return svg((64, 64), g(foot, 'translate(19,38) rotate(-8) scale(.92)') + g(foot, 'translate(45,26) rotate(8) scale(.92)'))
def door():
    c, gap = '#c47a44', '#ffe9ac'
    o = el(68, 121, 52, 5, V, ' opacity=".18"') + p(arch(22, 6, 90, 115, 12), '#8a5a34') + p(arch(31, 15, 72, 106, 4), gap) + p('M56,121 V15 H103 V121 Z', '#fff3cf') + soft('M60,117 H100 L118,123 H56 Z', gap, 5)
    o += p('M31,15 H33 L82,22 Q86,23 86,27 V116 Q86,120 82,121 L31,121 Z', c) + p('M76,21 L82,22 Q86,23 86,27 V116 Q86,120 82,121 L76,121 Z', sh(c, .26))
    o += p('M42,30 Q42,27 45,27.300 L66,30 Q69,30.500 69,33.500 V62 Q69,65 66,65 H45 Q42,65 42,62 Z', sh(c, .3)) + p('M45.500,33 L65.500,35 V61.500 H45.500 Z', '#cfe6ef') + p('M45.500,33 L58,34.200 L45.500,52 Z', '#fff')
    o += p('M42,79 Q42,76 45,76 H66 Q69,76 69,79 V104 Q69,107 66,107 H45 Q42,107 42,104 Z', sh(c, .16)) + ci(77, 72, 5, sh(GOLD, .3)) + ci(76, 71, 4.6, '#f2c25a')
    return svg((128, 128), o)
def bell():
    c = '#f2b844'
    o = el(48, 89, 30, 5, V, ' opacity=".2"')
    b = r(-7, -46, 14, 34, 7, '#8a4f3a') + r(-7, -46, 9, 34, 4.5, '#a9654a') + ci(0, -46, 8, '#8a4f3a') + r(-11, -16, 22, 8, 4, sh(c, .34))
    b += ci(0, 33, 8, sh(c, .44)) + p('M-26,26 C-18,18 -20,-10 0,-12 C20,-10 18,18 26,26 Q30,33 22,33 H-22 Q-30,33 -26,26 Z', c) + p('M6,-11 C20,-8 18,18 26,26 Q30,33 22,33 H6 Q20,10 6,-11 Z', sh(c, .2)) + ln('M-12,4 Q-12,14 -17,22', '#fff3c8', 5)
    return svg((96, 96), o + g(b, 'translate(46,50) rotate(-16)') + ln('M80,38 Q86,48 83,58 M14,66 Q8,58 10,48', '#4a4466', 5))
def arrow_head(): return svg((48, 48), f'<path d="M10,7 L42,24 L10,41 Z" fill="{PAPER}" stroke="{PAPER}" stroke-width="12" stroke-linejoin="round"/>' + soft('M12,11 L38,24 L12,37 Z', INK, 6))
def move(on):
    if not on: return svg((48, 48), el(24, 25, 20, 19, V, ' opacity=".10"') + f'<circle cx="24" cy="24" r="19" fill="#fff3d6" fill-opacity=".45" stroke="{INK}" stroke-opacity=".5" stroke-width="3" stroke-dasharray="1 6.950" stroke-linecap="round"/>')
    c = '#3f7fb0'
    o = ci(25, 27, 20, V, ' opacity=".22"') + ci(24, 25, 20.5, sh(c, .34)) + ci(24, 22.5, 20.5, c) + p('M34,5 A20.500,20.500 0 0 1 24,43 Q42,28 34,5 Z', sh(c, .16))
    o += f'<circle cx="24" cy="22.500" r="15.500" fill="none" stroke="#fff3d6" stroke-width="2.6" stroke-dasharray="3.500 4.600" stroke-linecap="round"/>'
    return svg((48, 48), o + p(star(24, 23, 9.5, 4, .42), '#ffe3a0'))

# ------------------------------------------------------------------ the teacher's chair (the feet stand at y = 348)
def chair_back(knot=True):
    c = '#b9713f'
    o = el(160, 348, 116, 14, V, ' opacity=".18"')
    o += ''.join(r(x, 250, 22, 96, 9, sh(c, .36)) for x in (76, 222))                                   # hind legs
    o += p('M66,70 Q66,30 106,28 Q160,14 214,28 Q254,30 254,70 V262 H230 V76 Q230,58 212,56 Q160,46 108,56 Q90,58 90,76 V262 H66 Z', c) + p('M236,40 Q254,48 254,70 V262 H240 Q246,140 236,40 Z', sh(c, .22))
    o += p('M90,76 Q90,58 108,56 Q160,46 212,56 Q230,58 230,76 V176 Q230,190 216,190 H104 Q90,190 90,176 Z', '#4a69a8') + p('M206,55 Q230,58 230,76 V176 Q230,190 216,190 H196 Q216,130 206,55 Z', sh('#4a69a8', .18))
    if knot: o += p('M160,76 L196,122 L160,168 L124,122 Z', 'none', f' stroke="{GOLD}" stroke-width="5" stroke-linejoin="round"') + ln('M148,122 h24 M160,110 v24', GOLD, 5)
    o += ln('M80,236 V84 Q80,50 112,44', li(c, .45), 6)
    return o
def chair_seat(low=0):
    c, f = '#b9713f', '#4a69a8'
    o = p('M54,232 Q56,218 70,218 H250 Q264,218 266,232 L272,268 Q272,280 260,280 H60 Q48,280 48,268 Z', sh(f, .3)) + p('M54,228 Q56,212 70,212 H250 Q264,212 266,228 L270,250 Q270,262 258,262 H62 Q50,262 50,250 Z', f) + p('M222,212 H250 Q264,212 266,228 L270,250 Q270,262 258,262 H226 Q236,238 222,212 Z', sh(f, .16))
    o += ln('M76,224 H200', li(f, .34), 5) + r(46, 270, 228, 22, 9, c) + p('M46,281 H274 Q274,292 265,292 H55 Q46,292 46,281 Z', sh(c, .2))
    return o + ''.join(p(f'M{x},288 h28 l-3,56 q0,6 -6,6 h-10 q-6,0 -6,-6 Z', c) + p(f'M{x+16},288 h12 l-3,56 q0,6 -6,6 h-6 Z', sh(c, .2)) for x in (54, 238))
def chair(): return svg((320, 360), chair_back() + chair_seat())
def chair_saraa():
    c = who('teacher', 'saraa', turn=0)
    arms = tuple(((200 + s * 80, 362), (200 + s * 128, 500), (200 + s * 40, 556)) for s in (-1, 1))
    q = .585
    pic = inner(prefixed(character(c, 'glad', 'idle', bust=True, face_of=face, bow=(-3, 0), arms=arms, view='0 0 1 1'), 's-'))
    parts = pic.split('<g id="s-torso">')
    # the long legs of the standing figure are left out: she sits
    back, rest = parts[0][:parts[0].index('<g id="s-legs">')], '<g id="s-torso">' + parts[1]
    skirt, dk = '#3a3358', sh('#3a3358', .3)
    o = chair_back(False) + chair_seat()
    leg = ''.join(r(x, 300, 26, 36, 6, '#e2b48c') + p(f'M{x-5},334 q0,-8 9,-8 h17 q9,0 9,8 v9 q0,7 -7,7 h-21 q-7,0 -7,-7 Z', '#3a2f3f') for x in (120, 174))
    lap = p('M98,236 Q100,216 120,214 H200 Q220,216 222,236 L228,300 Q228,316 212,316 H108 Q92,316 92,300 Z', skirt) + p('M200,214 Q220,216 222,236 L228,300 Q228,316 212,316 H184 Q214,280 200,214 Z', dk) + ln('M160,262 V310', dk, 4.4)
    fig = g(back + rest, f'translate({160-200*q:g},{-82:g}) scale({q})')
    i = fig.index('<g id="s-arm-l">') if '<g id="s-arm-l">' in fig else 0
    j = fig.index('<g id="s-neck">')
    arms_svg = fig[i:j]; fig = fig[:i] + fig[j:]
    return svg((320, 400), g(o + leg + fig + lap + g(arms_svg, f'translate({160-200*q:g},{-82:g}) scale({q})'), 'translate(0,44)'))

def began():
    """a little flag on a disc: here it began"""
    o = ci(32, 32, 30, INK) + ci(32, 32, 25.5, PAPER) + ln('M23,14 V52', INK, 5) + p('M24,16 L48,22 L37,29 L47,37 L24,36 Z', '#d8502f') + p('M37,29 L47,37 L24,36 Z', sh('#d8502f', .16))
    return svg((64, 64), o)
THINGS = {'post': post, 'began': began, 'invite-card': invite_card, 'curtain': curtain, 'cloud': cloud, 'cushion': lambda: cushion(0), 'cushion-2': lambda: cushion(1), 'ribbon': ribbon,
    'dot-on': lambda: dot('on'), 'dot-off': lambda: dot('off'), 'dot-missing': lambda: dot('missing'), 'phone-dim': phone_dim, 'popular': popular, 'ball': ball, 'proof-card': proof_card,
    'folder': lambda: folder(0), 'folder-full': lambda: folder(1), 'steps': steps, 'door': door, 'chair': chair, 'chair-saraa': chair_saraa, 'seat': seat, 'seat-target': lambda: seat(True),
    'arrow-head': arrow_head, 'bell': bell, 'move-on': lambda: move(1), 'move-off': lambda: move(0)}
def main():
    for n, f in THINGS.items(): restart(); save(f'art/ring/{n}', f())
if __name__ == '__main__': main()
