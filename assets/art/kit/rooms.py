# SPDX-License-Identifier: CC0-1.0
"""The two rooms in which the ring sits: a music room and a class room with computers. The camera looks a little from above:
the wall ends at FLOOR, a round rug fills the middle; the children sit at its edge, so all of it stays low in contrast."""
import math
import scenekit as k
from kitlib import *

W, H = 1920, 1080
FLOOR = 250
RUG = (960, 634, 806, 368)          # centre and half axes of the rug

def shell(wall, low, skirting):
    """wall with a frieze, a lower half, a skirting board"""
    o = r(0, 0, W, FLOOR + 4, 0, 'url(#rm-wall)') + r(0, 164, W, FLOOR - 160, 0, low) + r(0, 160, W, 8, 0, li(low, .5))
    o += ''.join(p(f'M{x},176 h3 v60 h-3 Z', sh(low, .06)) for x in range(40, W, 96))
    o += r(0, 0, W, 22, 0, '#fff6e0') + ''.join(ln(f'M{i*48},17 h34 v-12 h-23 v6 h11', mix('#e0a04a', wall, .35), 3) for i in range(-1, 42)) + r(0, 22, W, 4, 0, mix('#e0a04a', wall, .35))
    return o + r(0, FLOOR - 14, W, 18, 0, skirting) + r(0, FLOOR - 14, W, 5, 0, li(skirting, .5))
def boards(c):
    """floor boards that run towards us"""
    o = r(0, FLOOR, W, H - FLOOR, 0, 'url(#rm-floor)')
    o += ''.join(ln(f'M{960+i*66:g},{FLOOR} L{960+i*176:g},{H}', c, 2.6, ' opacity=".34"') for i in range(-20, 21))
    for n, (y, s) in enumerate(((292, 0), (352, 1), (436, 0), (548, 1), (694, 0), (880, 1))):
        t = (y - FLOOR) / (H - FLOOR); step = 66 + 110 * t
        o += ''.join(ln(f'M{960+i*step+4:g},{y+(i*37%29)} h{step-8:g}', c, 2.6, ' opacity=".26"') for i in range(-16, 16) if (i + s) % 3 == 0)
    return o + p(f'M0,{FLOOR} H{W} V{FLOOR+26} Q960,{FLOOR+12} 0,{FLOOR+26} Z', V, ' opacity=".08"')
def ringed(n, q, body):
    """a mark set n times round the rug, at q of its radius"""
    return ''.join(f'<g transform="rotate({i*360/n:g}) translate(0,{-806*q:g})">{body(i)}</g>' for i in range(n))
def rug(c, edge, mark, kind):
    x, y, rx, ry = RUG; R = 806
    o = el(x + 8, y + 24, rx + 6, ry + 4, V, ' opacity=".13"') + el(x, y + 12, rx, ry, sh(edge, .26))
    b = ci(0, 0, R, edge) + ci(0, 0, R - 18, li(edge, .26)) + ci(0, 0, R - 26, edge)
    hollow = lambda q, cc, w, extra='': f'<circle r="{R*q:g}" fill="none" stroke="{cc}" stroke-width="{w}"{extra}/>'
    b += ci(0, 0, R * .80, c) + hollow(.80, mark, 9) + hollow(.775, li(c, .4), 5)
    if kind == 'horn':      # the ram's horn, as on felt
        horn = lambda i: ln('M0,32 V4 C0,-26 -38,-34 -40,-8 C-40,8 -20,10 -20,-4 M0,4 C0,-26 38,-34 40,-8 C40,8 20,10 20,-4', mark, 10)
        b += ringed(32, .895, horn) + f'<g transform="rotate(5.625)">{ringed(32, .885, lambda i: p("M0,-24 L13,0 L0,24 L-13,0 Z", mark))}</g>'
        b += hollow(.56, mix(c, edge, .4), 8) + hollow(.535, mix(c, edge, .3), 4) + ringed(16, .66, lambda i: p('M0,-34 C18,-10 18,10 0,34 C-18,10 -18,-10 0,-34 Z', mix(c, edge, .34)))
        mid = mix(c, edge, .34)
        b += ''.join(f'<g transform="rotate({a})">' + ln('M0,-40 V-120 C0,-190 -90,-206 -94,-140 C-94,-104 -46,-100 -46,-136 M0,-120 C0,-190 90,-206 94,-140 C94,-104 46,-100 46,-136', mid, 13) + '</g>' for a in (0, 90, 180, 270)) + p('M0,-56 L56,0 L0,56 L-56,0 Z', mid)
    else:                   # the hammer meander, and a quiet sun of wedges
        key = lambda i: ln('M-44,30 V-28 H34 V18 H-12 V-2 H10', mark, 10)
        b += ringed(44, .895, key)
        mid = mix(c, edge, .3)
        b += hollow(.58, mid, 8) + ringed(24, .68, lambda i: ci(0, 0, 15, mid)) + ringed(12, .30, lambda i: p('M0,-150 C34,-90 34,-30 0,60 C-34,-30 -34,-90 0,-150 Z', mix(c, edge, .18))) + hollow(.13, mid, 8) + ci(0, 0, 64, mid)
    # the light falls from the upper left: the far side a little lighter
    b += f'<circle r="{R}" fill="url(#rm-glow)"/>'
    fringe = ''.join(ln(f'M{x+rx*math.cos(a):.1f},{y+ry*math.sin(a)+6:.1f} l{9*math.cos(a):.1f},{10*max(0, math.sin(a))+3:.1f}', li(edge, .34), 4) for a in (i * math.pi / 110 for i in range(-12, 123)))
    return o + fringe + f'<g transform="translate({x},{y}) scale(1,{ry/rx:.4f})">{b}</g>'
def winter_window(x, y, w, h, second=False, frame='#fffaf0'):
    v = r(x, y, w, h, 0, 'url(#rm-sky)') + ci(x + w * .74, y + h * .28, 34, '#fff6d8', ' opacity=".7"') + ci(x + w * .74, y + h * .28, 18, '#fffbea')
    v += p(f'M{x},{y+h*.62} C{x+w*.2},{y+h*.34} {x+w*.34},{y+h*.5} {x+w*.5},{y+h*.56} S{x+w*.84},{y+h*.36} {x+w},{y+h*.5} V{y+h} H{x} Z', '#b9c8e2') + p(f'M{x},{y+h*.76} C{x+w*.3},{y+h*.58} {x+w*.6},{y+h*.82} {x+w},{y+h*.66} V{y+h} H{x} Z', '#e6ecf8')
    if second: v += k.ger(x + w * .82, y + h * .86, h / 500, door='#2d7fb8', band='#2d7fb8', accent='#c8453a', snow=True, shade='#cbc6e2', smoke=False) + ''.join(k.larch(x + w * a, y + h * (.84 + b), h / q, '#7fa3b0', '#6a92a4', snow='#fff') for a, b, q in ((.10, .06, 400), (.2, 0, 520), (.45, .04, 440), (.54, 0, 600)))
    else: v += k.ger(x + w * .22, y + h * .9, h / 420, snow=True, shade='#cbc6e2') + ''.join(k.larch(x + w * a, y + h * .84, h / 560, '#7fa3b0', '#6a92a4', snow='#fff') for a in (.5, .58, .93))
    v += p(f'M{x},{y+h*.9} Q{x+w*.5},{y+h*.82} {x+w},{y+h*.92} V{y+h} H{x} Z', '#fff') + ''.join(ci(x + (n * 67) % w, y + (n * 41 + 9) % h, 1.6 + n % 2, '#fff', ' opacity=".9"') for n in range(22))
    o = r(x - 14, y - 12, w + 28, h + 24, 12, frame) + p(f'M{x+w},{y} l14,-8 v{h+14} l-14,-6 Z', sh(frame, .12)) + clip(rrect(x, y, w, h, 6), v)
    o += p(f'M{x+w/3-4},{y} h8 v{h} h-8 Z M{x+2*w/3-4},{y} h8 v{h} h-8 Z', frame)
    return o + r(x - 26, y + h + 8, w + 52, 14, 7, '#fff6e0') + r(x - 26, y + h + 16, w + 52, 7, 3.5, '#e3cdb2')
def curtain_of(x, y, s, c, h=178):
    o = p(f'M{x},{y} h{s*62} C{x+s*62},{y+70} {x+s*46},{y+110} {x+s*20},{y+h*.7} L{x+s*26},{y+h} H{x} Z', c) + p(f'M{x+s*40},{y} h{s*22} C{x+s*62},{y+70} {x+s*46},{y+110} {x+s*20},{y+h*.7} L{x+s*11},{y+h*.68} C{x+s*32},{y+100} {x+s*40},{y+60} {x+s*40},{y} Z', sh(c, .12))
    return o + r(min(x, x + s * 26) - 1, y + h * .66, 28, 9, 4.5, GOLD)
def light_on_floor(x, w, tilt=300): return p(f'M{x},{FLOOR} H{x+w} L{x+w*1.8+tilt},{H} H{x+tilt} Z', '#fff6cf', ' opacity=".10"')
def pot_plant(x, y, s, pot='#c9694a', leaf='#6a9e72'):
    """a tall plant in a pot that stands on the floor"""
    o = el(6, 2, 62, 12, V, ' opacity=".16"')
    for a, ln_, t in ((-58, 120, .12), (52, 126, .2), (-32, 168, .0), (30, 176, .16), (-6, 206, .06), (-80, 84, .2), (76, 84, .26)):
        cc = sh(leaf, t)
        o += g(p(f'M0,0 C-30,{-ln_*.35} -26,{-ln_*.8} 0,{-ln_} C26,{-ln_*.8} 30,{-ln_*.35} 0,0 Z', cc) + ln(f'M0,-8 V{-ln_*.82}', sh(cc, .16), 3), f'translate(0,-66) rotate({a})')
    o += p('M-46,-78 H46 L36,-4 Q35,2 28,2 H-28 Q-35,2 -36,-4 Z', pot) + p('M20,-78 H46 L36,-4 Q35,2 28,2 H8 Q20,-30 20,-78 Z', sh(pot, .18)) + r(-52, -90, 104, 20, 9, li(pot, .12)) + p('M24,-90 h19 q9,0 9,9 v2 q0,9 -9,9 H20 Z', sh(pot, .12))
    return g(o, f'translate({x},{y}) scale({s})')

# ------------------------------------------------------------------ instruments
def horse_head(c, mane):
    o = p('M-9,10 V-12 C-9,-34 0,-50 12,-54 L15,-66 L22,-54 C34,-50 41,-38 49,-28 C55,-20 50,-11 42,-12 C36,-13 31,-18 25,-20 C16,-20 10,-10 9,10 Z', c)
    o += p('M-9,10 V-12 C-9,-36 0,-52 15,-57 L16,-50 C6,-46 -1,-30 -1,-12 V10 Z', mane) + ''.join(p(f'M{-9+d*2.4},{-8-d*11} q-9,-3 -11,-11 q9,-1 14,5 Z', mane) for d in range(4))
    return o + ci(25, -39, 3, INK) + ln('M40,-18 q5,1 8,-3', sh(c, .4), 2.4)
def morin_khuur(x, y, s, body='#b9713f', head='#5f9a6a', a=0):
    """the horse-head fiddle on its stand; the foot at (x, y)"""
    d, t = sh(body, .24), li(body, .34)
    st = '#8a6248'
    o = el(4, 0, 66, 11, V, ' opacity=".16"') + ln('M-40,-2 L-14,-96 M40,-2 L14,-96', st, 9) + ln('M-46,-30 H46', sh(st, .2), 9)
    k_ = r(-5, -330, 10, 206, 4, '#6b4632') + r(1, -330, 4, 206, 2, sh('#6b4632', .3))
    k_ += ln('M-32,-302 H-6 M6,-286 H32', '#6b4632', 8) + el(-34, -302, 7, 9, '#8a5a3a') + el(34, -286, 7, 9, '#8a5a3a')
    k_ += p('M-36,-138 Q-36,-150 -24,-150 H24 Q36,-150 36,-138 L52,-38 Q54,-24 40,-24 H-40 Q-54,-24 -52,-38 Z', d) + p('M-36,-140 Q-36,-150 -25,-150 H20 Q31,-150 32,-140 L46,-38 Q47,-27 36,-27 H-40 Q-53,-27 -51,-38 Z', body)
    k_ += p('M-28,-134 Q-28,-142 -20,-142 H16 Q24,-142 25,-134 L36,-44 Q37,-36 28,-36 H-32 Q-42,-36 -41,-44 Z', t)
    k_ += ln('M-22,-112 q-6,12 2,20 q7,8 0,18 M18,-112 q-6,12 2,20 q7,8 0,18', sh(body, .4), 4)
    k_ += r(-16, -66, 32, 8, 4, '#6b4632') + p('M-9,-52 H9 L6,-32 H-6 Z', '#6b4632') + ln('M-2.500,-52 V-318 M2.500,-52 V-318', '#fff6e0', 1.8)
    k_ += g(horse_head(head, sh(head, .34)), 'translate(0,-330) scale(.9)')
    bow_ = g(ln('M0,0 Q-12,-100 0,-200', '#8a5a3a', 6) + ln('M0,0 V-200', '#fff6e0', 3), 'translate(62,-22) rotate(8)')
    return g(o + bow_ + g(k_, f'rotate({a})'), f'translate({x},{y}) scale({s})')

# ------------------------------------------------------------------ the rooms
def defs(wall, floor):
    glow = '<radialGradient id="rm-glow" cx=".36" cy=".24" r=".85"><stop offset="0" stop-color="#fff8e4" stop-opacity=".30"/><stop offset=".6" stop-color="#fff8e4" stop-opacity=".06"/><stop offset="1" stop-color="#2a1a4a" stop-opacity=".10"/></radialGradient>'
    return grad('rm-wall', [(0, wall[0]), (1, wall[1])]) + grad('rm-floor', [(0, floor[0]), (1, floor[1])]) + grad('rm-sky', [(0, '#a9cfe8'), (1, '#f3ecdf')]) + glow
def music():
    o = shell('#fbe8c6', '#d9b48a', '#fff2d8')
    # an empty blackboard in the middle of the wall
    o += r(706, 40, 516, 188, 14, V, ' opacity=".10"') + r(700, 34, 516, 186, 14, '#b98a5e') + r(714, 46, 488, 160, 6, '#5f7f76') + p('M714,46 H1202 L960,206 H714 Z', '#ffffff', ' opacity=".05"') + r(730, 208, 456, 14, 6, '#a9784a') + r(770, 203, 34, 8, 3, '#fffaf0') + r(814, 204, 24, 7, 3, '#ffe3a0') + r(1112, 198, 48, 13, 4, '#d98a6a')
    for x, w in ((350, 216), (1354, 216)):
        o += ln(f'M{x-60},40 H{x+w+60}', '#9a6a43', 7) + winter_window(x, 52, w, 138, x > 960)
        o += curtain_of(x - 56, 40, 1, '#d98a6a') + curtain_of(x + w + 56, 40, -1, '#d98a6a')
    # flutes on the wall between
    for x in (660, 1260):
        o += ''.join(g(r(-5, 0, 10, 118, 5, '#a9713f') + r(1, 0, 4, 118, 2, sh('#a9713f', .24)) + ''.join(ci(-1, 24 + 15 * i, 2.4, '#5a3a2e') for i in range(6)) + r(-6, 8, 12, 5, 2, '#d8502f') + r(-6, 104, 12, 5, 2, '#d8502f'), f'translate({x+d},{70}) rotate({t})') for d, t in ((-9, 5), (11, -4)))
    o += boards('#9a6238') + light_on_floor(350, 216, 210) + light_on_floor(1330, 200, 240)
    # the instruments along the wall, away from the rug
    for x, y, s, b, hd, a in ((216, 342, .78, '#a8623a', '#3f7fa0', -2), (88, 396, .98, '#c07f48', '#5f9a6a', 1), (1690, 342, .78, '#b9713f', '#5f9a6a', 2), (1812, 396, .98, '#a8623a', '#3f7fa0', -1)):
        o += morin_khuur(x, y, s, b, hd, a)
    o += rug('#b4c9b6', '#8fae9c', '#a6c0ad', 'horn')
    return svg((W, H), o, defs(('#fff0d2', '#f9dfb4'), ('#dcae7c', '#c98f5a')))
def computer(x, y, s=1., glow='#a9d6e8'):
    """a screen on a desk, seen from the front; a quiet picture on it"""
    c = '#565a86'
    o = el(0, 0, 44, 5, V, ' opacity=".18"') + p('M-14,-22 H14 L20,-3 H-20 Z', sh(c, .24)) + r(-30, -6, 60, 7, 3.5, sh(c, .1)) + r(-64, -102, 128, 84, 10, c) + p('M50,-102 H54 Q64,-102 64,-92 V-28 Q64,-18 54,-18 H40 Q54,-50 50,-102 Z', sh(c, .2))
    o += clip(rrect(-56, -94, 112, 66, 5), r(-56, -94, 112, 66, 0, glow) + p('M-56,-44 Q-28,-62 0,-48 T56,-54 V-28 H-56 Z', mix(glow, '#5a9e7a', .45)) + p('M-56,-94 H20 L-30,-28 H-56 Z', '#fff', ' opacity=".18"')) + ci(0, -23, 2.4, '#c9cbe6')
    return g(o, f'translate({x},{y}) scale({s})')
def desk_row(x, w, n):
    c = '#d9a868'; top = 196
    o = p(f'M{x+8},{top+16} H{x+w-8} V{FLOOR+30} H{x+8} Z', sh(c, .34)) + r(x + 8, top + 12, w - 16, 20, 0, sh(c, .24))
    step = w / n
    for i in range(n + 1):
        xx = x + 12 + i * (w - 40) / n
        o += r(xx, top + 10, 16, FLOOR + 24 - top, 3, sh(c, .12))
    o += r(x - 6, top, w + 12, 20, 8, c) + r(x - 6, top + 11, w + 12, 9, 4, sh(c, .2)) + ln(f'M{x+8},{top+5} H{x+w-60}', li(c, .5), 3.4)
    for i in range(n):
        xx = x + step * (i + .5)
        o += computer(xx - 8, top + 3, .86, ('#a9d6e8', '#cfe3c6', '#f3dcb4')[i % 3]) + p(f'M{xx-44},{top+4} h66 l7,9 h-80 Z', '#f1eef6') + el(xx + 46, top + 9, 9, 4.5, '#f1eef6')
        # a stool pushed under
        o += el(xx, FLOOR + 34, 34, 6, V, ' opacity=".14"') + ln(f'M{xx-18},{FLOOR+32} L{xx-12},{FLOOR-6} M{xx+18},{FLOOR+32} L{xx+12},{FLOOR-6}', '#6f7396', 7) + r(xx - 30, FLOOR - 18, 60, 16, 8, '#7f9cc4') + r(xx - 30, FLOOR - 9, 60, 7, 3.5, sh('#7f9cc4', .2))
    return o
def poster(x, y, w, h, kind):
    o = r(x + 4, y + 5, w, h, 8, V, ' opacity=".10"') + r(x, y, w, h, 8, '#fffaf0') + ci(x + w / 2, y + 5, 4, '#d8694a')
    q = rrect(x + 9, y + 12, w - 18, h - 22, 5)
    if kind == 'globe': b = r(x, y, w, h, 0, '#dbe9f4') + ci(x + w / 2, y + h / 2, h * .31, '#7fb7d9') + p(f'M{x+w*.38},{y+h*.34} q{w*.16},-8 {w*.22},6 q-4,16 -14,14 q-16,-4 -16,-20 M{x+w*.52},{y+h*.58} q{w*.14},-8 {w*.14},6 q-10,14 -20,10 Z', '#8fbf8a')
    elif kind == 'plant': b = r(x, y, w, h, 0, '#e9f1dc') + ln(f'M{x+w/2},{y+h*.82} V{y+h*.36}', '#6a9e72', 5) + ''.join(p(f'M{x+w/2},{y+h*a} q{s*w*.10},{-h*.16} {s*w*.26},{-h*.12} q{-s*w*.06},{h*.14} {-s*w*.26},{h*.12} Z', '#7fb07a') for a, s in ((.72, -1), (.62, 1), (.50, -1), (.42, 1))) + el(x + w / 2, y + h * .84, w * .26, 7, '#b98a5e')
    else: b = r(x, y, w, h, 0, '#fbeed2') + ''.join(ln(f'M{x+w/2},{y+h*.54} m{-w*q_},0 a{w*q_},{w*q_} 0 0 1 {2*w*q_},0', c, 7) for q_, c in ((.34, '#e0896a'), (.26, '#f0c46a'), (.18, '#8fbf8a'), (.10, '#7fb0d9'))) + p(f'M{x},{y+h*.62} H{x+w} V{y+h} H{x} Z', '#c6dcb4')
    return o + clip(q, b)
def classroom():
    o = shell('#f3ead6', '#b9d0c4', '#fff6e6')
    # a pale board in the middle, empty, with a few round magnets
    o += r(706, 40, 516, 188, 14, V, ' opacity=".10"') + r(700, 34, 516, 186, 14, '#9fb0c6') + r(713, 46, 490, 160, 7, '#f7f8f6') + p('M713,46 H1203 L980,206 H713 Z', '#fff', ' opacity=".6"') + r(740, 208, 436, 13, 6, '#8296b0') + ''.join(ci(x, 62, 6.5, c) for x, c in ((738, '#d8896a'), (760, '#7fb0a0'), (782, '#e6bf6a'))) + r(1060, 202, 40, 8, 4, '#5f84b4') + r(1108, 202, 40, 8, 4, '#c9694a')
    o += winter_window(70, 52, 190, 100) + winter_window(1660, 52, 190, 100, True)
    o += boards('#8f6a48') + light_on_floor(70, 190, 330) + light_on_floor(1560, 160, -60)
    o += desk_row(300, 370, 3) + desk_row(1250, 370, 3)
    for x, kd in ((330, 'globe'), (452, 'rainbow'), (574, 'plant'), (1280, 'plant'), (1402, 'rainbow'), (1524, 'globe')): o += poster(x, 32, 82, 68, kd)
    # a low shelf with books at the left, a globe at the right; plants in the corners
    o += shelf(58, 214, 196) + shelf(1666, 214, 196) + globe(1712, 212, .62)
    o += pot_plant(60, 430, 1.0) + pot_plant(1862, 430, 1.0, '#5f84b4', '#74a878') + pot_plant(222, 213, .3, '#e0b060')
    o += rug('#b9bcd8', '#9499c4', '#aab0d2', 'key')
    return svg((W, H), o, defs(('#fbf3e2', '#eee3cb'), ('#d9b58c', '#c49a70')))
def shelf(x, y, w):
    c = '#c08a56'; h = 112
    o = el(x + w / 2 + 6, y + h + 4, w / 2 + 8, 9, V, ' opacity=".16"') + r(x, y, w, h, 8, c) + r(x + 10, y + 14, w - 20, h - 28, 4, sh(c, .34))
    bx, i = x + 16, 0
    while bx < x + w - 34:
        bw = (15, 20, 13, 18, 16)[i % 5]; bh = (66, 58, 70, 62, 54)[(i * 3) % 5]
        cc = ('#c9694a', '#5f84b4', '#e0b060', '#74a878', '#8f78b8')[i % 5]
        o += r(bx, y + h - 14 - bh, bw, bh, 3, cc) + r(bx, y + h - 14 - bh + 12, bw, 5, 0, li(cc, .6)); bx += bw + 3; i += 1
    return o + r(x - 5, y - 4, w + 10, 14, 6, li(c, .16)) + r(x - 5, y + 4, w + 10, 6, 3, sh(c, .16))
def globe(x, y, s):
    o = el(0, 0, 30, 5, '#8a6248') + r(-4, -20, 8, 20, 3, '#8a6248') + ci(0, -58, 38, '#7fb7d9') + clip(circle(0, -58, 38), p('M-26,-86 q20,-8 28,8 q-2,18 -18,16 q-14,-6 -10,-24 M4,-46 q20,-12 30,2 q-6,22 -20,22 q-12,-8 -10,-24', '#8fbf8a') + p('M14,-96 A40,40 0 0 1 -10,-20 Q34,-40 14,-96 Z', sh('#7fb7d9', .3), ' opacity=".35"'))
    return g(o + ln('M-34,-88 A46,46 0 0 0 36,-28', '#c08a56', 5), f'translate({x},{y}) scale({s})')
