#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The help desk of a school: felt board for the bones, shelf for keepsakes, window, door with a bell, desk, printer."""
import scenekit as k
from kitlib import *

W, H = 1920, 1080
WOOD, WOOD2 = '#c98a4f', '#b9793f'
def bone_places(): return [(104 + 116 * n, 139, 96, 96) for n in range(4)]
def shelf_places(): return [(1356 + 124 * n, SHELF + 18 + 158 * row, 112, 126) for row in range(2) for n in range(4)]
DESK = 812
SHELF = 128   # its top edge: below the buttons in the corner
PRINTER = (1416, 474, 448, 392)   # box of the three printer pictures in the scene

def frieze():
    o = r(0, 0, W, 40, 0, '#fff6e0')
    o += ''.join(ln(f'M{i*72},31 h52 v-23 h-36 v12 h18', '#e0a04a', 5.5) for i in range(-1, 28))
    return o + r(0, 40, W, 6, 0, '#e0a04a')
def felt_board():
    x, y, w, h = 66, 84, 520, 210; felt = '#3f6f9c'
    o = ln(f'M{x+90},{y+6} L{x+w/2},{y-26} L{x+w-90},{y+6}', '#a9784a', 4) + ci(x + w / 2, y - 27, 7, '#c6d2e6')
    o += r(x + 7, y + 10, w, h, 26, V, ' opacity=".15"') + solid(rrect(x, y, w, h, 26), WOOD2, 8, 7, .2) + ln(f'M{x+16},{y+h-30} V{y+24} Q{x+16},{y+10} {x+30},{y+10} H{x+w-60}', li(WOOD2, .5), 5)
    o += r(x + 18, y + 20, w - 36, h - 38, 16, sh(felt, .2)) + r(x + 18, y + 26, w - 36, h - 44, 16, felt)
    o += f'<rect x="{x+26}" y="{y+35}" width="{w-52}" height="{h-62}" rx="12" fill="none" stroke="#ffd98a" stroke-width="3.4" stroke-dasharray="9 11" stroke-linecap="round" opacity=".75"/>'
    for bx, by, bw, bh in bone_places():
        cx, cy = bx + bw / 2, by + bh / 2
        o += ci(cx, cy, bw / 2, sh(felt, .22)) + p(f'M{bx+4},{cy+6} a{bw/2-4},{bh/2-4} 0 0 0 {bw-8},0 a{bw/2-4},{bh/2-2} 0 0 1 {-(bw-8)},0 Z', li(felt, .2)) + f'<circle cx="{cx}" cy="{cy}" r="{bw/2-3}" fill="none" stroke="#fff3d6" stroke-width="3" stroke-dasharray="1 10.4" stroke-linecap="round" opacity=".8"/>'
    return o
def window():
    x, y, w, h = 712, 92, 500, 266
    sky = r(x, y, w, h, 0, 'url(#d-sky)')
    v = sky + ci(x + 392, y + 70, 62, '#fff4cf', ' opacity=".55"') + ci(x + 392, y + 70, 34, '#fffbea')
    v += p(f'M{x-10},{y+132} C{x+60},{y+70} {x+110},{y+96} {x+170},{y+110} C{x+240},{y+60} {x+300},{y+78} {x+360},{y+112} C{x+420},{y+84} {x+460},{y+92} {x+510},{y+112} V{y+h} H{x-10} Z', '#a9bbdc') + p(f'M{x+36},{y+100} C{x+70},{y+76} {x+110},{y+90} {x+150},{y+105} C{x+120},{y+108} {x+100},{y+100} {x+84},{y+112} C{x+70},{y+100} {x+52},{y+106} {x+36},{y+100} Z M{x+214},{y+86} C{x+250},{y+66} {x+300},{y+76} {x+330},{y+95} C{x+300},{y+98} {x+286},{y+90} {x+270},{y+102} C{x+252},{y+88} {x+236},{y+96} {x+214},{y+86} Z', '#e6ebf8')
    v += p(f'M{x-10},{y+168} C{x+90},{y+126} {x+180},{y+140} {x+270},{y+166} C{x+350},{y+140} {x+430},{y+136} {x+510},{y+160} V{y+h} H{x-10} Z', '#d3daf0')
    for a, b, s in ((30, 168, .34), (54, 164, .28), (448, 160, .32), (474, 162, .26)): v += k.larch(x + a, y + b, s, '#5c8f97', '#487a88', snow='#fff')
    v += p(f'M{x-10},{y+206} C{x+100},{y+172} {x+230},{y+184} {x+330},{y+204} C{x+400},{y+186} {x+460},{y+184} {x+510},{y+196} V{y+h} H{x-10} Z', '#eef1fb')
    v += k.ger(x + 132, y + 218, .46, snow=True, shade='#cbc6e2', smoke=True) + k.ger(x + 336, y + 214, .36, door='#2d7fb8', band='#2d7fb8', accent='#c8453a', snow=True, shade='#cbc6e2', smoke=False) + k.ger(x + 412, y + 226, .42, snow=True, shade='#cbc6e2', smoke=True)
    v += p(f'M{x-10},{y+238} C{x+100},{y+216} {x+240},{y+246} {x+330},{y+234} C{x+410},{y+224} {x+470},{y+228} {x+510},{y+236} V{y+h} H{x-10} Z', '#ffffff')
    for n in range(9): v += p(f'M{x+188+n*15},{y+238-(n%2)*2} v-24 l6,-6 l6,6 v24 Z', mix('#a5806a', '#caa58a', (n % 3) / 3)) + p(f'M{x+187+n*15},{y+214-(n%2)*2} l7,-8 l7,8 l-7,-3 Z', '#fff')
    v += ''.join(ci(x + (n * 97) % w, y + (n * 61 + 20) % (h - 60), 2 + n % 3, '#fff', ' opacity=".9"') for n in range(34))
    o = r(x - 8, y + 2, w + 34, h + 20, 20, V, ' opacity=".12"') + r(x - 18, y - 18, w + 36, h + 36, 20, '#fffaf0') + p(f'M{x+w},{y} l18,-14 v{h+8} q0,20 -20,20 h-{w} l14,-14 h{w-12} Z', '#ead9c4')
    o += clip(rrect(x, y, w, h, 10), v) + p(f'M{x+w/2-7},{y} h14 v{h} h-14 Z', '#fffaf0') + p(f'M{x},{y+88} h{w} v9 h-{w} Z', '#fffaf0') + p(f'M{x+w/2+2},{y} h5 v{h} h-5 Z M{x},{y+94} h{w} v3.500 h-{w} Z', '#ead9c4')
    # curtains, rail, sill with a plant
    o += ln(f'M{x-62},{y-32} H{x+w+62}', '#9a6a43', 10) + ci(x - 66, y - 32, 10, '#b9793f') + ci(x + w + 66, y - 32, 10, '#b9793f')
    for s, xx in ((1, x - 56), (-1, x + w + 56)):
        c = '#e9825a'
        o += p(f'M{xx},{y-32} h{s*106} C{xx+s*104},{y+90} {xx+s*84},{y+180} {xx+s*34},{y+222} L{xx+s*40},{y+h+22} H{xx} Z', c) + p(f'M{xx+s*74},{y-32} h{s*32} C{xx+s*104},{y+90} {xx+s*84},{y+180} {xx+s*34},{y+222} L{xx+s*20},{y+218} C{xx+s*60},{y+160} {xx+s*74},{y+80} {xx+s*74},{y-32} Z', sh(c, .14))
        o += ln(f'M{xx+s*26},{y-28} C{xx+s*28},{y+80} {xx+s*20},{y+160} {xx+s*10},{y+212} M{xx+s*52},{y-28} C{xx+s*52},{y+80} {xx+s*42},{y+160} {xx+s*18},{y+212}', sh(c, .24), 4)
        o += r(min(xx, xx + s * 44) - 2, y + 212, 48, 16, 8, GOLD) + ln(f'M{xx+s*22},{y+232} V{y+h+18}', sh(c, .2), 4)
    o += r(x - 40, y + h + 16, w + 80, 20, 10, '#fff6e0') + r(x - 40, y + h + 27, w + 80, 9, 4.5, '#e3cdb2')
    return o
def shelf():
    x, y, w, h = 1330, SHELF, 548, 330; c = WOOD2; back = '#8f5c34'
    o = r(x + 8, y + 12, w, h, 20, V, ' opacity=".16"') + r(x, y, w, h, 20, c) + r(x + 16, y + 14, w - 32, h - 30, 10, sh(back, .14)) + r(x + 16, y + 22, w - 32, h - 38, 10, back)
    for row in range(2):
        by = y + 18 + 158 * row
        o += p(f'M{x+16},{by-4} h{w-32} v14 h-{w-32} Z', sh(back, .26)) if row else ''
        for n in range(4):
            bx = 1356 + 124 * n
            o += r(bx - 2, by + 2, 116, 124, 14, li(back, .10), ' opacity=".75"')
            o += el(bx + 56, by + 120, 40, 6, V, ' opacity=".22"') + f'<rect x="{bx+16}" y="{by+22}" width="80" height="92" rx="20" fill="none" stroke="{GOLD}" stroke-width="3" stroke-dasharray="1 10" stroke-linecap="round" opacity=".55"/>'
        o += r(x + 6, by + 126, w - 12, 18, 6, li(c, .12)) + r(x + 6, by + 136, w - 12, 8, 4, sh(c, .2))
    o += p(f'M{x+w-16},{y+6} q16,4 16,18 v{h-44} q0,20 -16,20 Z', sh(c, .22)) + ln(f'M{x+8},{y+h-24} V{y+22} Q{x+8},{y+8} {x+24},{y+8} H{x+w-50}', li(c, .45), 4.5)
    # a carved crest, and two pegs below
    o += p(f'M{x+w/2-104},{y+2} Q{x+w/2-56},{y-2} {x+w/2-44},{y-12} Q{x+w/2},{y-28} {x+w/2+44},{y-12} Q{x+w/2+56},{y-2} {x+w/2+104},{y+2} Z', c) + p(f'M{x+w/2},{y-16} l9,10 l-9,10 l-9,-10 Z', GOLD)
    o += ln(f'M{x+w/2-22},{y-6} h-20 M{x+w/2+22},{y-6} h20', GOLD, 4.5)
    return o
def door():
    x, y, w, h = 48, 352, 222, 462; c = '#d08a4c'; fr = '#fff6e0'
    o = p(f'M{x+w+20},{y+10} l18,24 V{y+h} h-18 Z', V, ' opacity=".13"') + p(arch(x - 22, y - 20, w + 44, h + 20, 26), fr) + p(f'M{x+w},{y+4} l22,-12 v{h+8} h-22 Z', sh(fr, .14))
    o += p(arch(x, y, w, h, 12), sh(c, .4)) + p(arch(x + 6, y + 6, w - 12, h - 6, 10), c) + p(f'M{x+w-26},{y+6} h14 q6,0 6,6 V{y+h} h-20 Z', sh(c, .18))
    o += p(arch(x + 40, y + 40, w - 84, 170, 40), sh(c, .3))
    o += clip(arch(x + 48, y + 48, w - 100, 158, 34), r(x, y, w, h, 0, '#cfe6ef') + p(f'M{x+48},{y+48} h90 L{x+48},{y+180} Z', '#fff', ' opacity=".5"') + p(f'M{x+w-52},{y+110} v96 h-110 q90,-20 110,-96 Z', '#a9cfe0'))
    o += ln(f'M{x+122},{y+50} V{y+206} M{x+48},{y+126} H{x+w-52}', sh(c, .1), 8)
    o += r(x + 40, y + 250, w - 84, 150, 18, sh(c, .24)) + r(x + 48, y + 259, w - 98, 134, 14, li(c, .06))
    o += r(x + w - 46, y + 214, 26, 62, 12, sh(c, .4)) + r(x + w - 49, y + 210, 26, 62, 12, '#f2c25a') + ci(x + w - 36, y + 230, 9, '#fff3c8') + ci(x + w - 36, y + 256, 4, sh('#f2c25a', .4))
    # the small bell over the door: a spring on the lintel, the bell, its tassel
    bx, by, be = x + 58, y + 6, '#f2c25a'
    bell = ln('M-34,-14 C-26,-34 2,-34 2,-6', '#6b4a3a', 7) + ci(-34, -12, 8, '#8a6a4f')
    bell += p('M-30,50 C-16,40 -22,-2 4,-4 C30,-2 24,40 38,50 Q40,58 32,58 H-24 Q-32,58 -30,50 Z', be) + p('M14,-2 C30,2 24,40 38,50 Q40,58 32,58 H10 Q24,30 14,-2 Z', sh(be, .2)) + ln('M-10,12 q-6,12 -8,28', '#fff3c8', 5) + ci(4, 62, 8, '#d9963a')
    bell += ln('M4,70 q-4,12 2,24', '#c2475a', 4) + p('M6,90 l8,20 h-16 Z', '#c2475a')
    o += g(bell, f'translate({bx},{by}) scale(.8)')
    return o
def printer(state):
    """she prints when she likes to: at ease, with a sheet stuck in her mouth, laughing at her own joke"""
    x, y = 1440, 548; b, d = '#e8e2f0', '#3d4170'
    under = el(x + 200, y + 284, 205, 15, V, ' opacity=".2"')
    # paper waiting in the back
    o = g(r(92, -54, 212, 110, 10, '#e3dcea') + r(84, -62, 212, 118, 10, '#fffdf6') + ln('M112,-36 H240 M112,-14 H262', '#d3cbdc', 7), f'translate({x},{y}) rotate(-3 200 0)')
    o += p(f'M{x+52},{y+60} L{x+74},{y+4} Q{x+80},{y-8} {x+94},{y-8} H{x+306} Q{x+320},{y-8} {x+326},{y+4} L{x+350},{y+60} Z', sh(b, .26)) + p(f'M{x+84},{y+40} L{x+96},{y+10} H{x+304} L{x+316},{y+40} Z', sh(b, .44))
    # body
    o += p(rrect(x, y + 34, 400, 244, 46), sh(b, .2)) + p(rrect(x, y + 34, 384, 236, 46), b) + ln(f'M{x+34},{y+54} Q{x+50},{y+46} {x+80},{y+46} H{x+250}', '#fff', 8)
    # face: a dark screen with two eyes
    o += p(rrect(x + 46, y + 74, 292, 96, 36), sh(b, .34)) + p(rrect(x + 46, y + 70, 292, 96, 36), d) + p(f'M{x+82},{y+70} h70 l-60,96 h-10 q-36,0 -36,-36 v-24 q0,-36 36,-36 Z', '#fff', ' opacity=".07"')
    def pupil(ex, dx=0, dy=0): return ci(ex + dx, y + 123 + dy, 15, '#5fb7c9') + ci(ex + dx, y + 123 + dy, 8.5, INK) + ci(ex + dx - 4, y + 118 + dy, 4.5, '#fff')
    a, c = x + 134, x + 250
    if state == 'calm':
        for ex in (a, c): o += clip(f'M{ex-34},{y+107} q34,-12 68,0 v50 h-68 Z', el(ex, y + 122, 27, 29, '#fff8ea') + pupil(ex, 0, -1))
        o += ln(f'M{a-24},{y+90} Q{a},{y+82} {a+24},{y+90} M{c-24},{y+90} Q{c},{y+82} {c+24},{y+90}', '#ffd98a', 7)
    elif state == 'jam':
        # she squints at it, one brow up, one down
        for ex, lid in ((a, f'M{a-34},{y+118} q34,-10 68,6 v40 h-68 Z'), (c, f'M{c-34},{y+100} q34,-14 68,0 v60 h-68 Z')): o += clip(lid, el(ex, y + 122, 27, 29, '#fff8ea') + pupil(ex, 1, 9))
        o += ln(f'M{a-26},{y+100} L{a+24},{y+108} M{c-26},{y+91} Q{c-2},{y+76} {c+26},{y+86}', '#ffd98a', 7.5)
        o += p(f'M{x+318},{y+84} q-10,16 0,20 q10,-4 0,-20 Z', '#8fd8ea')
    else:
        o += ln(f'M{a-26},{y+134} Q{a},{y+92} {a+26},{y+134} M{c-26},{y+134} Q{c},{y+92} {c+26},{y+134}', '#fff8ea', 11)
        o += ln(f'M{a-24},{y+88} Q{a},{y+76} {a+22},{y+86} M{c-22},{y+86} Q{c},{y+76} {c+24},{y+88}', '#ffd98a', 7)
    q = .85 if state == 'laugh' else .6
    o += el(x + 76, y + 146, 15, 9, '#f0796b', f' opacity="{q}"') + el(x + 308, y + 146, 15, 9, '#f0796b', f' opacity="{q}"')
    # the slot is her mouth
    if state == 'calm':
        o += p(f'M{x+100},{y+190} H{x+284} Q{x+300},{y+190} {x+298},{y+204} Q{x+290},{y+238} {x+192},{y+238} Q{x+94},{y+238} {x+86},{y+204} Q{x+84},{y+190} {x+100},{y+190} Z', sh(b, .12))
        o += ln(f'M{x+112},{y+204} Q{x+192},{y+230} {x+272},{y+204}', sh(b, .5), 22) + ln(f'M{x+114},{y+206} Q{x+192},{y+230} {x+270},{y+206}', '#2b2440', 11)
    elif state == 'jam':
        o += p(rrect(x + 84, y + 190, 216, 34, 17), sh(b, .5)) + p(rrect(x + 92, y + 196, 200, 22, 11), '#2b2440')
        o += p(f'M{x+128},{y+204} L{x+264},{y+204} L{x+276},{y+232} L{x+256},{y+246} L{x+272},{y+268} L{x+240},{y+284} L{x+222},{y+272} L{x+196},{y+292} L{x+172},{y+274} L{x+146},{y+286} L{x+118},{y+266} L{x+136},{y+248} L{x+116},{y+230} Z', '#fffdf6', ' stroke="#fffdf6" stroke-width="8" stroke-linejoin="round"')
        o += p(f'M{x+264},{y+204} L{x+276},{y+232} L{x+256},{y+246} L{x+272},{y+268} L{x+240},{y+284} L{x+232},{y+256} L{x+244},{y+232} Z', '#ddd4e4') + p(f'M{x+136},{y+248} L{x+176},{y+240} L{x+172},{y+274} L{x+146},{y+286} Z', '#ece5ee') + p(f'M{x+128},{y+200} h136 l4,14 h-146 Z', V, ' opacity=".16"')
        o += ln(f'M{x+150},{y+226} L{x+196},{y+234} L{x+236},{y+222} M{x+186},{y+262} L{x+204},{y+248}', '#cfc5d8', 5)
    else:
        big = f'M{x+96},{y+188} H{x+288} Q{x+304},{y+188} {x+301},{y+204} Q{x+288},{y+262} {x+192},{y+262} Q{x+96},{y+262} {x+83},{y+204} Q{x+80},{y+188} {x+96},{y+188} Z'
        o += p(big, sh(b, .5)) + clip(f'M{x+102},{y+196} H{x+282} Q{x+294},{y+196} {x+291},{y+208} Q{x+280},{y+254} {x+192},{y+254} Q{x+104},{y+254} {x+93},{y+208} Q{x+90},{y+196} {x+102},{y+196} Z', r(x, y, 400, 300, 0, '#2b2440') + r(x + 110, y + 190, 164, 16, 7, '#fff8ea') + el(x + 192, y + 258, 62, 26, '#e0626a'))
        # the good sheet comes out like a tongue, with a smile on it
        o += g(r(-52, 0, 104, 78, 9, '#ddd4e4') + r(-54, -2, 104, 76, 9, '#fffdf6') + p('M-54,7 q0,-9 9,-9 h86 q9,0 9,9 v5 h-104 Z', V, ' opacity=".14"') + ci(-20, 30, 4.5, d) + ci(16, 30, 4.5, d) + ln('M-22,44 Q-2,62 18,44', d, 5), f'translate({x+196},{y+222}) rotate(4)')
    lit = dict(calm=(1, 0, 0), jam=(0, 0, 1), laugh=(1, 1, 0))[state]
    for n, col in enumerate(('#45c4b6', '#f6b042', '#e4572e')):
        o += ci(x + 342, y + 196 + n * 24, 9, sh(b, .34)) + ci(x + 341, y + 194 + n * 24, 8, col if lit[n] else mix(col, sh(b, .3), .62)) + (ci(x + 339, y + 192 + n * 24, 2.6, '#fff', ' opacity=".9"') if lit[n] else '')
    if state == 'laugh':
        o = g(o, f'rotate(-2.5 {x+200} {y+278})')
        o += ln(f'M{x+22},{y+18} l-14,-20 M{x+44},{y-2} l-8,-24 M{x+366},{y-4} l10,-24 M{x+388},{y+18} l14,-20', '#f6b042', 7)
    if state == 'jam': o += ln(f'M{x+22},{y+16} q-12,-10 -4,-22 q8,-10 -2,-20 M{x+368},{y-4} q12,-10 4,-22 q-6,-8 0,-16', '#b3a9c6', 6)
    return svg(' '.join(map(str, PRINTER)), under + o)
def desk():
    o = p(f'M0,{DESK} H{W} V{H} H0 Z', 'url(#d-desk)')
    o += r(0, DESK + 96, W, 22, 0, li('#c07f45', .3)) + r(0, DESK + 118, W, H - DESK - 118, 0, '#b06f3a') + r(0, DESK + 118, W, 14, 0, sh('#b06f3a', .3))
    o += ''.join(ln(f'M{a},{DESK+b} h{c}', '#c98a4e', 4, ' opacity=".5"') for a, b, c in ((40, 30, 240), (420, 54, 330), (980, 26, 260), (1330, 62, 200), (160, 78, 200), (860, 80, 300)))
    o += r(0, DESK, W, 6, 0, '#f6cf96')
    # front: panels with a meander between
    for n in range(4):
        a = 40 + n * 470
        o += r(a, DESK + 150, 430, 150, 26, sh('#b06f3a', .2)) + r(a + 8, DESK + 160, 414, 150, 20, li('#b06f3a', .08)) + ln(' '.join(f'M{a+57+j*68},{DESK+232} h44 v-26 h-30 v14 h14' for j in range(5)), '#e0a560', 6, ' opacity=".8"')
    return o
def desk_things():
    y = DESK + 50
    # lamp
    o = el(92, y + 6, 66, 10, V, ' opacity=".2"') + p(f'M151,{y-140} L243,{y-189} L452,{y+22} Q300,{y+52} 168,{y+22} Z', '#fff3b8', ' opacity=".34"')
    o += p(f'M42,{y+4} q0,-22 26,-22 h50 q26,0 26,22 Z', '#2d6da8') + p(f'M112,{y-18} h6 q26,0 26,22 h-30 q8,-10 -2,-22 Z', sh('#2d6da8', .2)) + ln(f'M92,{y-18} L70,{y-128} L150,{y-214}', sh('#2d6da8', .14), 13) + ci(70, y - 128, 13, '#f2c25a') + ci(150, y - 214, 11, '#f2c25a')
    o += g(p('M-52,36 C-52,-18 -30,-42 0,-42 C30,-42 52,-18 52,36 Z', '#2d6da8') + p('M20,-38 C40,-30 52,-6 52,36 H26 Q34,-4 20,-38 Z', sh('#2d6da8', .2)) + el(0, 36, 52, 12, '#fff3c8'), f'translate(180,{y-196}) rotate(-28)')
    # letters and a tea bowl
    o += el(322, y + 30, 104, 11, V, ' opacity=".2"')
    for n, (c, a) in enumerate((('#e6d3ac', -2), ('#fff4dc', 3), ('#f4dfb4', -4))):
        o += g(r(-86, -16, 172, 16, 5, sh(c, .12)) + r(-86, -18, 172, 13, 5, c), f'translate(322,{y+28-n*15}) rotate({a})')
    o += g(r(-60, -84, 120, 80, 10, sh('#fff4dc', .12)) + r(-62, -86, 118, 78, 10, '#fff4dc') + ln('M-56,-80 L-4,-38 L48,-80', sh('#f4dfb4', .2), 5) + ci(-4, -42, 11, '#d8502f'), f'translate(330,{y-12}) rotate(-5)')
    o += el(1362, y + 26, 62, 9, V, ' opacity=".2"') + g(p('M-52,-46 H52 C52,-10 32,14 14,18 V26 H-14 V18 C-32,14 -52,-10 -52,-46 Z', '#dde3ee') + p('M24,-46 H52 C52,-10 32,14 14,18 V26 H4 C22,10 28,-16 24,-46 Z', '#b4bdd2') + el(0, -46, 52, 13, '#eef1f7') + el(0, -45, 45, 9.5, '#e8c9a0') + ln('M-46,-28 q46,18 92,0', '#2d6da8', 6) + ln('M-18,-70 q-6,-9 0,-18 t0,-16 M8,-72 q-6,-9 0,-18 t0,-16', '#fff', 5, ' opacity=".6"'), f'translate(1362,{y})')
    # pens
    o += el(1884, y + 8, 40, 8, V, ' opacity=".2"') + g(ln('M-12,-60 L-18,-110', '#e4572e', 9) + ln('M2,-60 V-122', '#f6b042', 9) + ln('M14,-60 L24,-104', '#45c4b6', 9) + p('M-26,-66 H26 L22,4 Q22,8 18,8 H-18 Q-22,8 -22,4 Z', '#7a4fa3') + p('M10,-66 H26 L22,4 Q22,8 18,8 H0 Q12,-24 10,-66 Z', sh('#7a4fa3', .2)) + ln('M-24,-48 Q0,-42 24,-48', GOLD, 5), f'translate(1882,{y})')
    return o
def scene():
    restart()
    defs = grad('d-wall', [(0, '#ffeecb'), (1, '#ffe0b2')]) + grad('d-sky', [(0, '#9cc9ea'), (.6, '#d9e6f2'), (1, '#ffe9cf')]) + grad('d-desk', [(0, '#eeb878'), (1, '#d99b58')]) + grad('d-dado', [(0, '#9ccfc0'), (1, '#8cc2b4')])
    wall = r(0, 0, W, DESK + 10, 0, 'url(#d-wall)') + r(0, 590, W, DESK - 580, 0, 'url(#d-dado)') + r(0, 578, W, 15, 0, '#5fa893') + r(0, 578, W, 4, 0, li('#5fa893', .4))
    wall += p(f'M740,392 H1190 L1420,{DESK} H640 Z', '#fff6cf', ' opacity=".16"') + frieze()
    return svg((W, H), ''.join(f'<g id="layer-{n}">{b}</g>' for n, b in (('wall', wall), ('window', window()), ('board', felt_board()), ('shelf', shelf()), ('door', door()), ('desk', desk()), ('things', desk_things()))), defs)
def main():
    save('art/scenes/desk', scene())
    for state in ('calm', 'jam', 'laugh'): restart(); save(f'art/desk/printer-{state}', printer(state))
if __name__ == '__main__': main()
