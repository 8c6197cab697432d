# SPDX-License-Identifier: CC0-1.0
"""What the pictures of the posts share: sky, hills, weather, vehicles, small people, kiosks, paper. 640 by 480, the whole sheet filled."""
import random
import scenekit as k
from kitlib import *

W, H = 640, 480
SNOW, SNOW2, WOOD, GLASS, GLASS2, IRON = '#f6f6fd', '#cdd3ec', '#b9793f', '#d3e9f3', '#a9cde2', '#4a4a70'
SKY = {'clear': ('#5f9ad6', '#a9cdea', '#e6eef4'), 'winter': ('#8dbde2', '#cfe3f0', '#fbefdd'), 'grey': ('#a9b9d6', '#cbd5e6', '#e6e6f0'), 'dusk': ('#4a5ba6', '#a58cc0', '#f6c3a4'),
    'summer': ('#5fb7dd', '#b6e2ea', '#ffeec4'), 'rain': ('#7f9fbe', '#a9c1d2', '#d7e0e2'), 'evening': ('#5a6bb0', '#c79abb', '#ffd3a0'), 'dream': ('#8a93d6', '#cbb0dc', '#ffdcc4')}
def sheet_of(kind, body, defs=''):
    """the finished picture over a sky; kind None: no sky"""
    back = ''
    if kind:
        a, b, c = SKY[kind]; defs = grad('sky', [(0, a), (.55, b), (1, c)]) + defs; back = r(0, 0, W, H, 0, 'url(#sky)')
    return svg((W, H), back + body, defs)
def hill(pts, c, lit=None, band=6):
    d = k.smooth(pts); o = p(f'{d} L700,520 L-60,520 Z', c)
    return o + (p(f'{d} L{k.smooth([(x, y + band) for x, y in pts[::-1]])[1:]} Z', lit) if lit else '')
def far_hills(kind='winter'):
    a, b, c, d = {'winter': ('#a9b9da', '#d9e1f0', '#c4cfe8', '#eef0fa'), 'summer': ('#9cc3cf', '#b4d5da', '#82b6a6', '#9ac8b0'), 'dusk': ('#8086c0', '#b3aed8', '#a3a1d0', '#cfcbe8'), 'rain': ('#8faebb', '#a5c0c8', '#7fa79c', '#95b9aa')}[kind]
    return hill([(-60, 250), (60, 206), (150, 226), (260, 176), (370, 222), (480, 186), (590, 214), (700, 196)], a, b, 7) + hill([(-60, 276), (90, 252), (240, 274), (400, 244), (540, 268), (700, 246)], c, d, 6)
def ground(pts, c, c2, lit): return hill(pts, 'url(#ground)', lit, 7), grad('ground', [(0, c), (1, c2)])
def snow_ground(y=290): return ground([(-60, y + 4), (120, y - 8), (320, y + 6), (520, y - 6), (700, y + 4)], SNOW, '#c3cae8', '#ffffff')
def grass(y=290): return ground([(-60, y + 4), (120, y - 8), (320, y + 6), (520, y - 6), (700, y + 4)], '#86c25f', '#4f9a4c', '#a8d678')
def flakes(seed, n=60, big=4.2):
    R = random.Random(seed); return ''.join(ci(R.uniform(0, W), R.uniform(0, H), R.uniform(1.8, big), '#ffffff', f' opacity="{R.uniform(.6, .95):.2f}"') for _ in range(n))
def rain(seed, n=70, c='#e6f2f8'):
    R = random.Random(seed); return ''.join(ln(f'M{x:.0f},{y:.0f} l-7,22', c, 2.6, ' opacity=".55"') for x, y in ((R.uniform(0, 660), R.uniform(-20, H)) for _ in range(n)))
def drift(x, y, w, h, c='#ffffff', s=SNOW2): return p(f'M{x-w/2:g},{y} Q{x-w*.3:g},{y-h*1.1:g} {x-w*.02:g},{y-h:g} Q{x+w*.28:g},{y-h*.9:g} {x+w/2:g},{y} Z', s) + p(f'M{x-w/2:g},{y} Q{x-w*.3:g},{y-h*1.1:g} {x-w*.02:g},{y-h:g} Q{x+w*.16:g},{y-h*.9:g} {x+w*.24:g},{y} Z', c)
def cap_of_snow(x, y, w, h=12):
    """snow that lies on something: a soft upper edge, drops below"""
    n = max(2, round(w / 34)); q = w / n
    return p(f'M{x-6:g},{y} Q{x-6:g},{y-h} {x+10:g},{y-h} H{x+w-10:g} Q{x+w+6:g},{y-h} {x+w+6:g},{y} ' + ''.join(f'q{-q/2-12/n:g},{9 if i % 2 else 5} {-q-12/n:g},0 ' for i in range(n)) + 'Z', '#ffffff')
def shadow(x, y, rx, ry=7, op=.18): return el(x, y, rx, ry, V, f' opacity="{op}"')
def scrawl(x, y, w, n=4, gap=14, c='#8a84ad', sw=4):
    """lines that stand for writing"""
    R = random.Random(n * 7 + int(w)); o = ''
    for i in range(n):
        e = w * (R.uniform(.78, 1) if i < n - 1 else .56); d, t = f'M{x:g},{y+i*gap:g} ', 0
        while t + 14 <= e: d += f'q3.5,{-4.5} 7,0 t7,0 '; t += 14
        o += ln(d, c, sw)
    return o
def paper(x, y, w, h, a=0, lines=5, head='#4a4466'):
    o = r(-w / 2 + 3, 4, w, h, 4, V, ' opacity=".20"') + r(-w / 2, 0, w, h, 4, '#e6dcd6') + r(-w / 2, 0, w - 4, h - 4, 4, '#fffaf0')
    o += scrawl(-w * .34, h * .20, w * .66, 1, 14, head, 6) + scrawl(-w * .36, h * .38, w * .7, lines, h * .115)
    return g(o + r(-13, -7, 26, 13, 3, '#f0b45a'), f'translate({x},{y}) rotate({a})')
def wheel(x, y, q=20): return ci(x, y, q + 4, '#3a3560') + ci(x, y, q, '#2e2a52') + ci(x, y, q * .52, '#b4bcd8') + ci(x, y, q * .22, '#6a6f9c')
def bus(x, y, s=1., c='#e9b94a', band='#3f7f9a', snow=False, dots=0):
    """the front to the right; dots: the line, as pips beside the door"""
    o = shadow(150, 4, 168, 10, .2)
    d = 'M6,-26 V-124 Q6,-148 30,-148 H250 Q282,-148 288,-116 L298,-66 V-26 Q298,-16 288,-16 H16 Q6,-16 6,-26 Z'
    o += solid(d, c, 6, 6, .2) + clip(d, r(0, -70, 300, 16, 0, band) + r(0, -70, 300, 5, 0, li(band, .4)))
    for i in range(4): o += r(20 + 48 * i, -130, 41, 48, 8, GLASS2) + p(f'M{20+48*i},-90 V-122 q0,-8 8,-8 h20 l-24,48 q-4,-2 -4,-8 Z', GLASS)
    o += r(216, -132, 38, 112, 7, sh(c, .34)) + r(220, -127, 30, 102, 5, GLASS2) + p('M220,-60 V-122 q0,-5 5,-5 h20 Z', GLASS) + ln('M235,-126 V-28', sh(c, .34), 4)
    o += p('M260,-130 Q272,-128 275,-114 L281,-84 Q281,-80 277,-80 H264 Q260,-80 260,-84 Z', GLASS) + el(293, -48, 6, 10, '#fffbe0') + r(2, -50, 7, 22, 3, '#d8502f') + r(268, -30, 34, 12, 5, '#5f6596')
    o += r(204, -166, 78, 20, 6, INK) + (''.join(ci(226 + 11.5 * i, -156, 4.2, GOLD) for i in range(dots)) if dots else r(214, -159, 56, 5, 2.5, GOLD))
    o += wheel(62, -18, 20) + wheel(190, -18, 20)
    if snow: o += cap_of_snow(14, -146, 186, 11)
    return g(o, f'translate({x},{y}) scale({s})')
def van(x, y, s=1., c='#f5c53c', snow=True):
    o = shadow(118, 4, 132, 9, .2)
    d = 'M4,-26 V-104 Q4,-128 28,-128 H140 Q160,-128 172,-110 L190,-80 Q226,-76 230,-50 V-26 Q230,-16 220,-16 H14 Q4,-16 4,-26 Z'
    o += solid(d, c, 6, 6, .2) + clip(d, r(0, -66, 240, 8, 0, '#fff6dc'))
    for a, b in ((18, 50), (74, 50)): o += r(a, -114, b, 40, 8, GLASS2) + p(f'M{a},-82 V-106 q0,-8 8,-8 h22 l-22,40 q-8,0 -8,-8 Z', GLASS)
    o += p('M132,-114 H140 Q152,-114 160,-102 L175,-78 Q176,-74 171,-74 H132 Q128,-74 128,-78 V-110 Q128,-114 132,-114 Z', GLASS2) + p('M132,-114 H142 L134,-74 H132 Q128,-74 128,-78 V-110 Q128,-114 132,-114 Z', GLASS)
    o += ln('M70,-116 V-24 M126,-70 V-24', sh(c, .28), 3) + r(78, -58, 14, 5, 2.5, sh(c, .4)) + r(132, -58, 14, 5, 2.5, sh(c, .4)) + el(224, -54, 6, 9, '#fffbe0') + r(200, -30, 34, 12, 5, '#5f6596') + r(1, -52, 6, 20, 3, '#d8502f')
    o += wheel(52, -18, 19) + wheel(184, -18, 19)
    return g(o + (cap_of_snow(20, -126, 124, 10) if snow else ''), f'translate({x},{y}) scale({s})')
def car(x, y, s, c):
    d = 'M2,-12 V-26 Q2,-36 14,-37 L28,-54 Q31,-58 37,-58 H70 Q76,-58 80,-53 L92,-37 Q108,-35 108,-24 V-12 Q108,-8 104,-8 H6 Q2,-8 2,-12 Z'
    return g(shadow(56, 1, 60, 5) + solid(d, c, 4, 4, .22) + p('M33,-37 L41,-50 H53 V-37 Z M58,-37 V-50 H69 L79,-37 Z', GLASS) + wheel(26, -9, 8) + wheel(84, -9, 8) + cap_of_snow(34, -56, 40, 7), f'translate({x},{y}) scale({s})')
def person(x, y, s=1., coat='#d8694a', sash='#f2c25a', hat='#2d6da8', skin='#efbd8e', arms='down', back=False, hood=False, long=True, look=0, mouth='smile', pack=None, hair='#2b2233', sit=False):
    """about 106 high; feet at (x, y). A long coat is a deel with its sash; it closes on the wearer's right"""
    hem = -8 if long else -26
    o = el(-19, -7, 11, 7, '#5a3a3e') + el(13, -3, 12, 7.5, '#5a3a3e') if sit else shadow(2, 2, 26, 5) + ''.join(r(a, -28, 14, 26, 6, '#4a4266') + r(a - (1 if a < 0 else 0), -9, 18, 11, 5, '#5a3a3e') for a in (-17, 3))
    hand = lambda a, b: ci(a, b, 7, skin)
    near = {'down': ('M-17,-58 Q-27,-44 -25,-32', (-25, -27)), 'up': ('M-17,-58 Q-34,-66 -34,-84', (-34, -91)), 'point': ('M-17,-58 Q-36,-52 -46,-62', (-51, -66)), 'front': ('M-17,-58 Q-26,-44 -8,-40', (-3, -39))}
    far = {'down': ('M17,-58 Q27,-44 25,-32', (25, -27)), 'up': ('M17,-58 Q34,-66 34,-84', (34, -91)), 'point': ('M17,-58 Q36,-52 48,-62', (53, -66)), 'front': ('M17,-58 Q26,-44 8,-40', (4, -38))}
    la, ra = arms if isinstance(arms, tuple) else (arms, arms)
    d = f'M-20,-58 Q-18,-68 -7,-69 H7 Q18,-68 20,-58 L24,{hem} Q0,{hem+8} -24,{hem} Z'
    if ra != 'front': o += hand(*far[ra][1]) + ln(far[ra][0], sh(coat, .2), 13)
    if la != 'front': o += hand(*near[la][1]) + ln(near[la][0], coat, 13)
    o += p(d, coat) + clip(d, r(9, -80, 30, 90, 0, sh(coat, .17)) + (r(-30, -41, 60, 10, 0, sash) if sash else ''))
    if not back and sash and long: o += ln('M3,-67 C4,-56 -4,-54 -13,-53 L-19,-50', li(sash, .3), 3.4)
    if pack: o += r(-16, -64, 32, 34, 10, sh(pack, .24)) + r(-16, -64, 27, 30, 10, pack) + r(-9, -48, 16, 12, 4, li(pack, .25))
    if la == 'front': o += ln(near[la][0], coat, 13) + hand(*near[la][1])
    if ra == 'front': o += ln(far[ra][0], sh(coat, .14), 13) + hand(*far[ra][1])
    if hood:
        dome = 'M-26,-80 C-28,-106 -14,-118 0,-118 C14,-118 28,-106 26,-80 Q22,-62 0,-62 Q-22,-62 -26,-80 Z'
        o += p(dome, coat) + clip(dome, p('M8,-120 H40 V-60 H14 Q22,-90 8,-120 Z', sh(coat, .17)))
        if back: return g(o + ln('M0,-112 V-72', sh(coat, .2), 3), f'translate({x},{y}) scale({s})')
        o += el(0, -85, 19, 19, skin) + p('M-19,-88 Q-14,-106 0,-105 Q14,-106 19,-88 Q8,-98 0,-97 Q-10,-97 -19,-88 Z', hair)
    elif back: return g(o + ci(0, -88, 22, hair) + (p('M-23,-90 C-24,-112 24,-112 23,-90 Q0,-82 -23,-90 Z', hat) + ci(0, -108, 6, li(hat, .4)) if hat else ''), f'translate({x},{y}) scale({s})')
    else:
        o += ci(0, -90, 22, hair) + ci(-21, -85, 5, skin) + ci(21, -85, 5, sh(skin, .1)) + el(0, -86, 20.5, 20, skin)
        o += p('M-24,-92 C-26,-122 26,-122 24,-92 Q0,-98 -24,-92 Z', hat) + p('M8,-114 C20,-112 25,-104 24,-92 L14,-94 Q16,-106 8,-114 Z', sh(hat, .17)) + r(-25, -99, 50, 10, 5, li(hat, .4)) + ci(0, -116, 6, li(hat, .5)) if hat else p('M-21,-86 C-25,-116 25,-116 21,-86 Q12,-100 0,-100 Q-12,-100 -21,-86 Z', hair)
    o += el(-7 + look, -84, 2.6, 3.4, INK) + el(7 + look, -84, 2.6, 3.4, INK) + ci(-13 + look, -77, 4, '#ef7f6a', ' opacity=".45"') + ci(13 + look, -77, 4, '#ef7f6a', ' opacity=".45"')
    o += ln(f'M{-5+look},-75 q5,{4 if mouth == "smile" else 0} 10,0', sh(skin, .5), 2.4) if mouth != 'o' else el(look, -74, 3, 3.6, sh(skin, .5))
    return g(o, f'translate({x},{y}) scale({s})')
def kiosk(x, y, s=1., wall='#6faf9f', roof='#c2604a', stripes=('#e0694a', '#fff3d6'), snow=True, dark=False):
    """a small shop with an awning, the shelf open; the middle of its foot is (x, y)"""
    o = shadow(8, 3, 142, 10) + solid(rrect(-126, -150, 252, 150, 8), wall, 14, 0, .18) + r(-126, -18, 252, 18, 4, sh(wall, .3)) + solid(rrect(-138, -172, 276, 26, 9), roof, 6, 6, .2)
    o += r(-98, -116, 128, 66, 6, sh(wall, .42)) + r(-92, -110, 116, 54, 4, '#ffe3a0' if not dark else '#7a6a9a')
    for i, c in enumerate(('#d8694a', '#5f84b4', '#f0c46a', '#74a878', '#b79be0', '#e08aa4')): o += r(-86 + 18.5 * i, -90 + (i % 3) * 5, 14, 26 - (i % 3) * 5, 4, c) + r(-86 + 18.5 * i + 8, -90 + (i % 3) * 5, 6, 26 - (i % 3) * 5, 3, sh(c, .2))
    o += r(-92, -64, 116, 6, 2, WOOD) + solid(rrect(-108, -54, 148, 13, 6), WOOD, 3, 4, .2)
    for i in range(6): o += p(f'M{-108+24.6*i:g},-132 h24.6 l1,24 q-12.5,13 -26,0 Z', stripes[i % 2]) + p(f'M{-108+24.6*i:g},-114 l-.3,6 q13,13 26,0 l-.3,-6 q-12,10 -25.400,0 Z', sh(stripes[i % 2], .16))
    o += r(58, -112, 50, 112, 6, sh(wall, .4)) + solid(rrect(63, -107, 40, 107, 4), '#8a5a8c', 4, 0, .2) + r(70, -98, 26, 34, 4, GLASS2) + p('M70,-70 V-94 q0,-4 4,-4 h12 Z', GLASS) + ci(96, -48, 3.6, GOLD)
    return g(o + (cap_of_snow(-136, -168, 272, 15) if snow else ''), f'translate({x},{y}) scale({s})')
def planks(x0, x1, y, h, c='#a9744a', snow=False, w=24):
    """a fence of boards"""
    o = ''
    for i in range(int((x1 - x0) / w) + 1):
        x = x0 + i * w; t = (i * 7 % 3) * 4; cc = sh(c, (.02, .10, .06)[i % 3])
        o += p(f'M{x},{y} V{y-h+t+6} q0,-6 6,-6 h{w-15} q6,0 6,6 V{y} Z', cc) + r(x + w - 9, y - h + t + 4, 6, h - t - 4, 2, sh(cc, .2)) + (el(x + w / 2 - 1, y - h + t + 2, w * .42, 6, '#ffffff') if snow else '')
    return o + r(x0 - 6, y - h * .72, x1 - x0 + 24, 8, 3, sh(c, .3)) + r(x0 - 6, y - h * .28, x1 - x0 + 24, 8, 3, sh(c, .3))
def house(x, y, s, c, roof, snow=True, lit='#ffdf8c'):
    o = shadow(4, 1, 74, 6, .14) + solid(rrect(-58, -66, 116, 67, 4), c, 14, 0, .18) + solid('M-74,-62 Q-74,-68 -68,-72 L-6,-112 Q0,-116 6,-112 L68,-72 Q74,-68 74,-62 Z', roof, 10, 3, .2)
    if snow: o += p('M-78,-64 Q-76,-74 -66,-80 L-8,-118 Q0,-123 8,-118 L66,-80 Q76,-74 78,-64 Q60,-62 50,-72 L0,-102 L-50,-72 Q-62,-62 -78,-64 Z', '#ffffff')
    return g(o + r(-42, -50, 34, 28, 4, PAPER) + r(-38, -46, 26, 20, 2, lit) + r(8, -50, 28, 50, 4, sh(c, .42)) + ci(31, -24, 2.6, GOLD), f'translate({x},{y}) scale({s})')
def birch(x, y, s=1., c='#74b05a', bare=False):
    o = shadow(0, 1, 26, 5) + p('M-7,0 C-5,-40 -4,-70 -3,-110 H4 C4,-70 6,-40 8,0 Z', '#efe8ea') + p('M3,0 C3,-40 3,-80 3,-110 H4 C4,-70 6,-40 8,0 Z', '#c9bcd0') + ln('M-5,-20 h5 M-2,-48 h6 M-3,-76 h4', '#6a5a78', 3)
    if bare: return g(o + ln('M0,-84 Q-10,-104 -26,-114 M0,-70 Q14,-92 28,-98 M1,-106 Q0,-128 -6,-142 M2,-100 Q14,-118 18,-134', '#a890a8', 5), f'translate({x},{y}) scale({s})')
    crown = ' '.join(circle(*q) for q in ((-20, -112, 28), (18, -108, 30), (0, -140, 30), (-2, -112, 30)))
    return g(o + p(crown, sh(c, .2)) + clip(crown, g(p(crown, c), 'translate(-7,-7)')), f'translate({x},{y}) scale({s})')
def water(y, c='#b98f62', c2='#8f6a50', seed=3, waves=22):
    """a flat stretch of water to the lower edge, with short bright lines"""
    R = random.Random(seed); o = p(f'M0,{y} Q160,{y-6} 320,{y} T640,{y} V480 H0 Z', 'url(#wet)')
    for _ in range(waves):
        x, yy = R.uniform(-20, 620), R.uniform(y + 14, 470); l = R.uniform(24, 60) * (.5 + (yy - y) / 260)
        o += ln(f'M{x:.0f},{yy:.0f} q{l/4:.0f},-5 {l/2:.0f},0 t{l/2:.0f},0', li(c, .5), 3.4, ' opacity=".75"')
    return o, grad('wet', [(0, li(c, .12)), (1, c2)])
def steam(x, y, s=1., op=.8): return g(ln('M-12,0 q-7,-9 0,-18 t0,-18 M4,-4 q-7,-9 0,-18 t0,-20 M20,0 q-7,-9 0,-18 t0,-16', '#ffffff', 5, f' opacity="{op}"'), f'translate({x},{y}) scale({s})')
def clock(x, y, q, h=-50, m=90, rim='#8a5a38'):
    o = ci(q * .06, q * .1, q, V, ' opacity=".18"') + ci(0, 0, q, sh(rim, .2)) + ci(-q * .03, -q * .03, q * .95, rim) + ci(0, 0, q * .8, '#fffdf6')
    o += ''.join(g(r(-q * .04, -q * .74, q * .08, q * .16, q * .04, '#a99bb8'), f'rotate({a})') for a in range(0, 360, 30))
    return g(o + g(r(-q * .055, -q * .46, q * .11, q * .5, q * .05, INK), f'rotate({h})') + g(r(-q * .04, -q * .64, q * .08, q * .68, q * .04, INK), f'rotate({m})') + ci(0, 0, q * .09, '#d8502f'), f'translate({x},{y})')
def write(table):
    for n, f in table.items(): restart(); save(f'art/posts/{n}', f())
