#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Keepsakes: the things a visitor leaves behind, for the shelf of the help desk."""
import math
from goatkit import head, zed
from kitlib import *

def button():
    """the old button of a lift: a steel plate, a ring that glows, a worn ivory cap with an arrow up"""
    plate_c, cap, warm = '#8190b8', '#fff3d6', '#f6a63a'
    o = el(128, 246, 84, 7, V, ' opacity=".16"')
    # the plate, with its four screws
    plate = rrect(30, 14, 196, 226, 40)
    o += solid(plate, plate_c, 11, 9, .26) + ln('M42,196 V58 Q42,26 74,26 H168', li(plate_c, .55), 5)
    for x, y, a in ((56, 40, 20), (200, 40, -35), (56, 214, 70), (200, 214, -10)):
        o += ci(x + 1, y + 2, 11, sh(plate_c, .34)) + ci(x, y, 10, li(plate_c, .34)) + g(ln('M-5.5,0 H5.5', sh(plate_c, .5), 3.6), f'translate({x},{y}) rotate({a})')
    # the light spreads over the plate, then the ring itself
    x, y = 128, 127
    o += clip(plate, ''.join(ci(x, y, q, '#ffd98a', f' opacity="{a}"') for q, a in ((96, .26), (91, .32), (86, .4))))
    o += ci(x + 2, y + 4, 80, '#a8632a') + ci(x, y, 80, '#c97a2c') + ci(x, y, 76, warm)
    o += p(circle(x, y, 76) + ' ' + circle(x, y, 58), '#ffc861', ' fill-rule="evenodd"') + p(circle(x, y, 71) + ' ' + circle(x, y, 62), '#ffe9a6', ' fill-rule="evenodd"')
    o += ln(f'M{x-64},{y-18} A66.5,66.5 0 0 1 {x-18},{y-64}', '#fffbea', 7)
    # the cap
    o += ci(x + 1, y + 3, 58, '#b9752c') + p(circle(x, y, 55), sh(cap, .26)) + clip(circle(x, y, 55), ci(x - 5, y - 6, 55, cap) + p(f'M{x-60},{y+60} Q{x+40},{y+40} {x+60},{y-50} V{y+60} Z', sh(cap, .1), ' opacity=".55"'))
    o += ln(f'M{x-40},{y-15} A43,43 0 0 1 {x-13},{y-41}', '#ffffff', 6)
    # the arrow, pressed into the cap, lit from within
    arrow = f'M{x},{y-31} L{x+29},{y+2} H{x+12} V{y+27} Q{x+12},{y+32} {x+7},{y+32} H{x-7} Q{x-12},{y+32} {x-12},{y+27} V{y+2} H{x-29} Z'
    soft = lambda c, w: f' stroke="{c}" stroke-width="{w}" stroke-linejoin="round"'
    o += g(p(arrow, sh(cap, .3), soft(sh(cap, .3), 9)), 'translate(0,-2.5)') + p(arrow, '#e2762a', soft('#e2762a', 8)) + p(arrow, '#f6952f', soft('#f6952f', 2))
    # a chip and a scratch: it has been pressed for many winters
    o += ln(f'M{x+24},{y+36} l9,-7', sh(cap, .34), 3.4) + ln(f'M{x+22},{y+44} l5,-3', sh(cap, .34), 3)
    return svg((256, 256), o)

def peg():
    """a carved tuning peg of a morin khuur: the ear-shaped grip, the tapered shaft, a turn of horsehair"""
    wood, dk, hair_ = '#b56a38', sh('#b56a38', .3), '#f3ead6'
    o = el(134, 240, 96, 9, V, ' opacity=".16"')
    # the shaft, from the grip down to the thin end
    t = p('M-17,-10 H17 L9,118 Q8,126 0,126 Q-8,126 -9,118 Z', dk) + p('M-17,-10 H6 L2,124 Q-8,126 -9,118 Z', '#8a4f2c') + ln('M-9,6 L-4,104', li('#8a4f2c', .34), 4)
    # horsehair wound round it, its end loose
    for k in range(6): t += ln(f'M{-13+k*.5},{44+k*9} Q0,{52+k*9} {13-k*.5},{40+k*9}', sh(hair_, .26), 8) + ln(f'M{-13+k*.5},{42.5+k*9} Q0,{50+k*9} {13-k*.5},{38.5+k*9}', hair_, 5.5)
    t += ln('M-11,90 C-44,104 -50,74 -74,92 C-92,106 -84,128 -100,132', hair_, 5.5) + ln('M-11,92 C-40,112 -52,84 -72,100', sh(hair_, .2), 3)
    # collar rings
    for y, w, c in ((-18, 25, '#8a4f2c'), (-32, 30, wood)): t += r(-w, y - 2, 2 * w, 17, 8, sh(c, .3)) + r(-w, y - 4, 2 * w - 5, 16, 8, c) + ln(f'M{-w+8},{y+1} H{w*.3}', li(c, .4), 3.6)
    # the grip: eight-sided, swelling, carved with flutes and a knot
    grip = 'M-26,-34 C-34,-58 -66,-70 -64,-104 C-62,-132 -32,-142 0,-142 C32,-142 62,-132 64,-104 C66,-70 34,-58 26,-34 Z'
    t += solid(grip, wood, 9, 6, .26) + ln('M-52,-106 C-50,-122 -34,-130 -14,-131', li(wood, .5), 6)
    t += clip(grip, ''.join(ln(f'M{a*.36},-30 C{a*.5},-62 {a},-76 {a*1.02},-106', sh(wood, .3), 4.6) for a in (-42, 42)))
    horn = ln('M0,-84 C0,-112 -34,-116 -34,-96 C-34,-84 -18,-84 -18,-95', GOLD, 6) + ln('M0,-84 C0,-112 34,-116 34,-96 C34,-84 18,-84 18,-95', GOLD, 6)
    t += horn + p('M0,-84 L10,-70 L0,-52 L-10,-70 Z', GOLD) + ci(0, -120, 7, sh(GOLD, .2)) + ci(-1, -121, 6, GOLD)
    return svg((256, 256), o + g(t, 'translate(146,138) rotate(22) scale(.93)'))
def chalk():
    """a slate with a ring drawn on it that is still open at one side, and the chalk that drew it"""
    frame, slate, white = '#c98a4f', '#46606e', '#fdf8ea'
    o = el(130, 245, 100, 7, V, ' opacity=".16"') + solid(rrect(18, 14, 216, 224, 30), frame, 9, 8, .24) + ln('M30,196 V54 Q30,27 58,27 H160', li(frame, .5), 5)
    o += r(38, 36, 174, 180, 14, sh(slate, .3)) + r(38, 40, 174, 176, 14, slate) + clip(rrect(38, 40, 174, 176, 14), p('M38,40 H170 L38,190 Z', '#fff', ' opacity=".06"') + ''.join(el(x, y, w, 10, white, ' opacity=".06"') for x, y, w in ((90, 200, 60), (160, 70, 44))))
    # small figures of the ring: dots that stand for who sits there; the ring itself is open below at the right
    x, y, q = 120, 122, 56
    pt = lambda a, qq=q: f'{x+qq*math.cos(math.radians(a)):.1f},{y+qq*math.sin(math.radians(a)):.1f}'
    arc = f'M{pt(88)} A{q},{q} 0 1 1 {pt(14)}'
    o += ln(arc, white, 13, ' opacity=".30"') + ln(arc, white, 8.5) + ln(f'M{pt(96, q-3)} A{q-3},{q-3} 0 1 1 {pt(4, q-3)}', sh(slate, .0), 1.6, ' stroke-dasharray="2 9"')
    # the chalk lies in the opening
    c = r(-13, -50, 30, 100, 9, sh(white, .34)) + r(-15, -52, 27, 100, 9, white) + p('M4,-52 h-1 q9,0 9,9 v82 q0,9 -9,9 h-6 Q8,0 4,-52 Z', sh(white, .14)) + p('M-15,-44 q0,-8 9,-8 h9 q9,0 9,8 q-6,7 -14,3 q-7,-3 -13,-3 Z', '#fffdf6') + r(-16, 4, 29, 46, 8, '#e2763f') + p('M6,4 q7,0 7,8 v30 q0,8 -8,8 h-8 Q8,30 6,4 Z', sh('#e2763f', .2)) + ln('M-9,14 V38', li('#e2763f', .5), 4)
    o += g(r(-12, -46, 32, 102, 10, V, ' opacity=".24"') + c, 'translate(190,188) rotate(-43)')
    return svg((256, 256), o + ''.join(ci(a, b, 2.6, white, ' opacity=".8"') for a, b in ((140, 176), (132, 186), (150, 168), (124, 178))))

def goat_sticker():
    """a round sticker of the goat; one corner comes off and shows the printed back"""
    x, y, q = 122, 122, 108
    cut = 'M0,0 H256 V148 Q196,140 176,164 Q152,186 158,256 H0 Z'
    o = el(124, 246, 84, 6, V, ' opacity=".14"') + clip(cut, ci(x + 5, y + 8, q, V, ' opacity=".2"') + ci(x, y, q, '#e4dcec') + ci(x - 2, y - 3, q - 2, '#fffdf6'))
    ground = circle(x, y, 95)
    o += clip(cut, p(ground, '#45c4b6') + clip(ground, ''.join(g(p('M0,0 L-13,-150 H13 Z', '#6fd4c8'), f'translate({x},{y}) rotate({a})') for a in range(0, 360, 30)) + el(x, 214, 90, 40, '#f6b042') + el(x, 222, 90, 40, '#dc9a38')))
    o += clip(cut, g(head(eyes='smile', mouth='laugh', brows='up', blush=.55), f'translate({x-1},{y+8}) scale(.68) translate(-128,-140)'))
    o += f'<g opacity=".9">{clip(cut, ln(f"M{x-86},{y-26} A90,90 0 0 1 {x-26},{y-86}", "#ffffff", 7))}</g>'
    curl = 'M229,142 C214,150 190,136 172,158 C152,180 166,206 152,226 C190,222 222,190 229,142 Z'
    o += g(p(curl, V), 'translate(-5,4)', ' opacity=".24"') + p(curl, '#d9cfe4') + p('M229,142 C214,150 190,136 172,158 C164,166 163,176 163,184 C176,164 204,168 229,142 Z', '#fbf8fd') + clip(curl, ln('M166,214 l50,-50 M178,222 l44,-44', '#bfb2d0', 3.4, ' stroke-dasharray="1 9"'))
    return svg((256, 256), o)
def ticket_stub():
    """the half of a ticket that one keeps: torn at the right, a reel and a star on it"""
    c, navy = '#f6b042', '#2f3f78'
    d = 'M14,70 Q14,56 28,56 H196 l9,10 l-8,12 l11,12 l-10,13 l9,12 l-11,13 l10,13 l-9,12 l8,13 l-9,14 l4,14 H28 Q14,198 14,184 V150 A24,24 0 0 0 14,102 Z'
    t = g(p(d, V), 'translate(6,9)', ' opacity=".18"') + p(d, sh(c, .26)) + clip(d, g(p(d, c), 'translate(-6,-6)') + r(0, 50, 256, 22, 0, navy) + r(0, 178, 256, 24, 0, navy) + ''.join(r(28 + 22 * k, 57, 11, 8, 2.5, '#fff3d0') + r(28 + 22 * k, 184, 11, 8, 2.5, '#fff3d0') for k in range(9)) + p('M188,40 H230 V210 H196 Z', '#fff3d0', ' opacity=".25"'))
    x, y = 108, 125
    t += ci(x + 2, y + 3, 44, sh(c, .4)) + ci(x, y, 43, navy) + ci(x, y, 37, '#fff3d0') + ''.join(ci(x + 22 * math.sin(a), y - 22 * math.cos(a), 8.5, navy) for a in (k * math.pi / 3 for k in range(6))) + ci(x, y, 6, navy)
    t += zed(173, 100, 15, '#fffbe6') + zed(176, 146, 11, '#fffbe6') + zed(48, 92, 9, '#fffbe6') + zed(46, 160, 9, '#fffbe6')
    return svg((256, 256), el(126, 226, 92, 7, V, ' opacity=".16"') + g(t, 'rotate(-11 120 128) translate(10,4)'))

def snow_globe():
    """a ger under falling snow, in a globe on a wooden foot"""
    import scenekit as k
    x, y, q = 128, 112, 92
    o = el(128, 240, 84, 8, V, ' opacity=".18"') + p('M58,190 H198 L212,232 Q212,240 202,240 H54 Q44,240 44,232 Z', sh('#a9643a', .2)) + p('M58,190 H190 L200,228 Q200,236 192,236 H54 Q46,236 46,230 Z', '#a9643a') + r(56, 184, 144, 14, 7, sh('#a9643a', .3))
    inside = p(circle(x, y, q), '#7fb0dc') + el(x, 210, 120, 66, '#f6f6fd') + el(x - 10, 204, 110, 60, '#ffffff') + k.ger(x, 184, .5, snow=True, smoke=True) + ''.join(ci(a, b, w, '#ffffff') for a, b, w in ((70, 70, 5), (96, 44, 4), (150, 40, 5), (184, 76, 5), (60, 116, 4), (196, 122, 4), (120, 66, 3.4), (172, 148, 4), (82, 150, 4)))
    o += clip(circle(x, y, q), inside) + f'<circle cx="{x}" cy="{y}" r="{q}" fill="none" stroke="#e6f1fb" stroke-width="6" opacity=".8"/>' + ln(f'M{x-66},{y-26} A72,72 0 0 1 {x-22},{y-68}', '#ffffff', 10, ' opacity=".8"')
    return svg((256, 256), o)
def paper_boat():
    """a boat folded out of a sheet with scribble lines, on a little puddle"""
    c = '#fffaf0'
    o = el(128, 206, 108, 22, '#8fc3e0') + el(116, 202, 70, 10, '#c3e2f2') + p('M24,132 L232,132 L192,204 Q128,218 64,204 Z', sh(c, .2)) + p('M24,132 L128,160 L128,212 Q92,212 64,204 Z', c) + p('M128,160 L232,132 L192,204 Q160,212 128,212 Z', sh(c, .12))
    o += p('M128,36 L190,144 L128,160 L66,144 Z', sh(c, .16)) + p('M128,36 L128,160 L66,144 Z', li(c, .3)) + ln('M92,140 L116,98 M104,146 L122,112 M50,148 L92,160 M60,166 L104,178', '#a9b4dc', 4) + ci(150, 120, 8, '#d8502f')
    return svg((256, 256), o)
def main():
    for n, f in (('snow-globe', snow_globe), ('paper-boat', paper_boat), ('button', button), ('peg', peg), ('chalk', chalk), ('goat-sticker', goat_sticker), ('ticket-stub', ticket_stub)): restart(); save(f'art/keepsakes/{n}', f())
if __name__ == '__main__': main()
