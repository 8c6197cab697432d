#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Three scenes of the fine print: the desk on which the phone lies, the culture centre in the evening, a corner of the school corridor."""
import math, random
import rooms
import scenekit as k
from desk import frieze
from goatkit import zed
from phone import AM, BL, I2, RED, goat_face, peel, soft
from kitlib import *

W, H = 1920, 1080
# ------------------------------------------------------------------ the desk from above
def pencil(x, y, a, c, length=330):
    o = r(6, 10, length, 26, 8, V, ' opacity=".18"') + r(0, 0, length, 26, 5, sh(c, .24)) + r(0, 0, length, 18, 5, c) + r(0, 3, length, 6, 3, li(c, .4)) + p(f'M{length},0 L{length+46},13 L{length},26 Q{length+8},19 {length},13 Q{length+8},6 {length},0 Z', '#f1d3a2') + p(f'M{length},19 L{length+40},14.500 L{length+46},13 L{length},26 Z', '#d4ad78') + p(f'M{length+30},8.500 L{length+46},13 L{length+30},17.500 Z', sh(c, .5))
    o += r(-26, 0, 30, 26, 6, '#e88f96') + p('M-26,14 H4 V26 H-20 q-6,0 -6,-6 Z', sh('#e88f96', .2)) + r(-4, 0, 22, 26, 2, '#b9c4d8') + ln('M3,2 V24 M11,2 V24', '#8e9cba', 3)
    return g(o, f'translate({x},{y}) rotate({a})')
def desk():
    R = random.Random(5)
    defs = grad('top', [(0, '#e9bd86'), (1, '#d49d63')]) + '<radialGradient id="glow" cx=".30" cy=".10" r=".95"><stop offset="0" stop-color="#fff3d2" stop-opacity=".55"/><stop offset=".55" stop-color="#fff3d2" stop-opacity=".10"/><stop offset="1" stop-color="#2a1a4a" stop-opacity=".14"/></radialGradient>'
    # the room behind the far edge
    o = r(0, 0, W, 60, 0, '#6faf9f') + r(0, 0, W, 16, 0, '#8cc5b5') + r(0, 34, W, 30, 0, sh('#6faf9f', .2))
    o += r(0, 48, W, H, 0, 'url(#top)') + r(0, 48, W, 9, 0, '#f6d9ab')
    seams = (310, 566, 824)
    for y in seams: o += r(0, y, W, 4, 0, '#b47f4b', ' opacity=".55"') + r(0, y + 4, W, 3, 0, '#f4d3a3', ' opacity=".6"')
    for top, bot in zip((62,) + seams, seams + (1030,)):
        for _ in range(7):
            x, y, l = R.uniform(-100, W), R.uniform(top + 24, bot - 20), R.uniform(200, 560)
            o += ln(f'M{x:.0f},{y:.0f} q{l/2:.0f},{R.uniform(-9, 9):.0f} {l:.0f},0', '#bd864f', 2.6, ' opacity=".30"')
        x, y = R.uniform(200, W - 200), (top + bot) / 2 + R.uniform(-50, 50)
        o += ''.join(el(x, y, q, q * .36, 'none', f' stroke="#b47f4b" stroke-width="2.600" opacity=".34"') for q in (16, 34, 54))
    o += r(0, 48, W, H, 0, 'url(#glow)')
    # light through a window lies over it
    o += p('M120,57 H520 L860,1030 H330 Z', '#fff6d8', ' opacity=".10"') + p('M600,57 H860 L1290,1030 H960 Z', '#fff6d8', ' opacity=".08"')
    # the front edge
    o += r(0, 1030, W, 50, 0, '#a96f3e') + r(0, 1024, W, 12, 0, '#f3cf9b') + r(0, 1060, W, 20, 0, sh('#a96f3e', .2)) + ''.join(ln(f'M{x},1047 h{l}', '#8f5a30', 2.6, ' opacity=".5"') for x, l in ((120, 240), (560, 160), (900, 300), (1420, 200)))
    # things at the edges
    o += pencil(1120, 104, -2, AM) + pencil(1230, 148, 3, BL, 250)
    o += g(r(5, 8, 92, 50, 12, V, ' opacity=".18"') + r(0, 0, 92, 50, 12, '#e9e3f0') + p('M80,0 h2 q10,0 10,12 v26 q0,12 -12,12 H12 q-8,0 -11,-8 Q76,44 80,0 Z', '#cfc3dc') + r(40, 0, 52, 50, 10, '#7fa6cf') + r(40, 0, 12, 50, 0, '#7fa6cf') + p('M82,2 q10,2 10,12 v24 q0,12 -12,12 H50 Q82,40 82,2 Z', sh('#7fa6cf', .16)), 'translate(980,104) rotate(-14)')
    # a pot with a plant looks in at the far corner
    for a, l, c in ((-70, 150, '#5f9a66'), (-30, 190, '#74ac74'), (8, 170, '#5f9a66'), (44, 130, '#83b87c'), (96, 150, '#6aa36c'), (132, 120, '#5a9262')): o += g(g(p(f'M0,0 C-36,{-l*.3:.0f} -30,{-l*.8:.0f} 0,{-l} C30,{-l*.8:.0f} 36,{-l*.3:.0f} 0,0 Z', V), 'translate(8,10)', ' opacity=".14"') + p(f'M0,0 C-36,{-l*.3:.0f} -30,{-l*.8:.0f} 0,{-l} C30,{-l*.8:.0f} 36,{-l*.3:.0f} 0,0 Z', c) + ln(f'M0,-10 V{-l*.8:.0f}', sh(c, .2), 4), f'translate(20,66) rotate({a+70})')
    o += ci(20, 62, 58, sh('#c9694a', .24)) + ci(14, 56, 54, '#c9694a') + ci(14, 56, 42, '#6b4a3a')
    return svg((W, H), o, defs)

# ------------------------------------------------------------------ the culture centre in the evening
def lantern(x, y, s=1.):
    o = el(0, 0, 26, 6, V, ' opacity=".22"') + r(-6, -262, 12, 262, 5, '#3d4170') + r(1, -262, 5, 262, 2, sh('#3d4170', .3)) + r(-14, -16, 28, 18, 6, '#3d4170')
    o += ci(0, -296, 150, 'url(#warm)') + p('M-22,-322 H22 L16,-268 H-16 Z', '#fff0b8') + p('M8,-322 H22 L16,-268 H4 Z', '#ffd982') + p('M-28,-322 Q0,-352 28,-322 Z', '#3d4170') + p('M-26,-324 Q0,-356 26,-324 Q0,-334 -26,-324 Z', '#fff') + r(-18, -270, 36, 10, 4, '#3d4170')
    return g(o, f'translate({x},{y}) scale({s})')
def bus(x, y, s=1.):
    """waits with its lamps lit, the front to the left"""
    c, band = '#f2c25a', '#3f7f9a'
    o = el(300, 6, 330, 18, V, ' opacity=".24"') + p('M-330,20 Q-350,-6 -300,-18 L16,-64 V-34 L-250,44 Q-310,50 -330,20 Z', 'url(#beam)') + el(-190, 12, 170, 32, 'url(#warm)')
    o += p('M8,-34 L12,-190 Q16,-236 62,-238 H570 Q596,-238 598,-210 V-34 Q598,-22 586,-22 H20 Q8,-22 8,-34 Z', sh(c, .22)) + p('M8,-38 L12,-194 Q16,-236 62,-238 H556 Q580,-238 582,-210 V-38 Q582,-28 572,-28 H18 Q8,-28 8,-38 Z', c)
    o += r(8, -92, 590, 26, 0, band) + r(8, -92, 590, 7, 0, li(band, .4)) + p('M24,-118 L30,-192 Q32,-210 50,-210 H104 V-118 Z', '#ffeec0') + p('M24,-118 L30,-192 Q32,-210 50,-210 H66 L40,-118 Z', '#fff9e2')
    for k_ in range(4): o += r(200 + 92 * k_, -210, 78, 84, 10, '#ffe39a') + p(f'M{200+92*k_},-140 V-200 q0,-10 10,-10 h34 l-40,84 q-4,-2 -4,-14 Z', '#fff3c8') + (ci(248 + 92 * k_, -146, 15, '#8a6a7e') + p(f'M{226+92*k_},-126 q22,-22 44,0 Z', '#8a6a7e') if k_ in (1, 2) else '')
    o += r(118, -212, 66, 180, 8, sh(c, .34)) + r(124, -206, 54, 170, 6, '#fff0c0') + ln('M151,-204 V-38', sh(c, .34), 5)
    for wx in (92, 470): o += ci(wx, -24, 46, sh(c, .4)) + ci(wx, -18, 38, '#2e3054') + ci(wx, -18, 19, '#aab2d6') + ci(wx, -18, 8, '#5f6596')
    o += el(20, -50, 13, 15, '#fffbe0') + el(20, -50, 26, 28, '#fff3b8', ' opacity=".4"') + r(590, -62, 10, 26, 4, '#e0523a') + r(0, -38, 40, 14, 6, '#5f6596')
    o += p('M52,-238 C90,-262 160,-248 230,-254 C330,-262 470,-250 560,-254 Q596,-252 598,-226 Q560,-238 470,-232 Q330,-244 230,-234 Q120,-244 52,-238 Z', '#fff')
    return g(o + ''.join(ci(612 + a, -30 - b, q, '#fff', f' opacity="{op}"') for a, b, q, op in ((14, 4, 14, .5), (36, 14, 18, .4), (60, 30, 22, .28))), f'translate({x},{y}) scale({s})')
def poster(x, y, w, h, body, ground):
    return r(x - 8, y - 8, w + 16, h + 16, 8, '#6a5a86') + r(x, y, w, h, 4, ground) + clip(rrect(x, y, w, h, 4), body) + p(f'M{x},{y} h{w*.5} L{x},{y+h*.6} Z', '#fff', ' opacity=".10"')
def centre():
    """a culture centre: columns, a gable, wide steps, an open door with warm light; the middle of its foot is (0, 0)"""
    wall, col, trim = '#d9a98e', '#f3e2d2', '#f7ede2'
    o = p('M-640,4 H640 L760,40 H-760 Z', V, ' opacity=".14"')
    for s in (-1, 1):
        o += r(-620 if s < 0 else 300, -300, 320, 290, 0, sh(wall, .06 if s < 0 else .2)) + r(-634 if s < 0 else 300, -318, 334, 24, 4, trim if s < 0 else sh(trim, .12)) + p(f'M{-640 if s<0 else 300},-318 q60,-22 150,-14 q110,-14 190,14 Z', '#fff')
        for i in range(3):
            x = (-592 if s < 0 else 332) + 92 * i
            o += r(x - 7, -252, 74, 150, 8, trim if s < 0 else sh(trim, .1)) + r(x, -245, 60, 136, 4, '#ffdf8c' if (i + (s > 0)) % 3 != 1 else '#8d86b8') + ln(f'M{x+30},-245 v136 M{x},-186 h60', trim, 6) + r(x - 10, -104, 80, 12, 4, '#fff')
        o += r(-620 if s < 0 else 300, -34, 320, 30, 0, sh(wall, .28))
    # the middle part
    o += r(-300, -340, 600, 334, 0, wall) + r(180, -340, 120, 334, 0, sh(wall, .12)) + r(-250, -300, 500, 296, 0, '#8a5a58')
    o += r(-250, -300, 500, 296, 0, 'url(#inside)')
    # behind the columns: door, posters
    o += r(-86, -214, 172, 212, 8, '#7a4a3a') + r(-76, -204, 152, 202, 4, '#fff1bd') + r(-58, -160, 116, 158, 50, '#fffbe6') + p('M-76,-204 L-118,-190 V6 L-76,-2 Z', '#a9683a') + p('M76,-204 L118,-190 V6 L76,-2 Z', sh('#a9683a', .2)) + p('M-84,-190 L-110,-180 V-100 L-84,-102 Z', '#ffdf8c') + p('M84,-190 L110,-180 V-100 L84,-102 Z', '#f0c878')
    reel = ci(0, 0, 30, '#f3e2d2') + ''.join(ci(17 * math.sin(a), -17 * math.cos(a), 6.5, '#4a5aa0') for a in (i * math.pi / 3 for i in range(6))) + ci(0, 0, 4, '#4a5aa0')
    o += poster(-241, -228, 84, 134, goat_face(-199, -158, .34, eyes='smile', mouth='laugh') + zed(-224, -210, 7, GOLD) + zed(-172, -206, 6, GOLD), '#4a5aa0') + poster(157, -228, 84, 134, g(reel, 'translate(199,-170)') + ln('M175,-118 H223', '#f3e2d2', 6), '#8a5a9a')
    for x in (-268, -130, 130, 268):
        o += r(x - 21, -318, 42, 14, 4, trim) + p(f'M{x-16},-304 H{x+16} L{x+19},-14 H{x-19} Z', col) + p(f'M{x+4},-304 H{x+16} L{x+19},-14 H{x+7} Z', sh(col, .2)) + ln(f'M{x-7},-298 L{x-9},-20', '#fffaf0', 4) + r(x - 24, -18, 48, 18, 4, sh(trim, .1))
    # beam with ornament, gable with a disc of the sun
    o += r(-316, -352, 632, 38, 4, trim) + ''.join(ln(f'M{-300+42*i},-322 h28 v-18 h-18 v9 h8', '#c8862a', 4) for i in range(15)) + p('M-330,-352 L0,-466 L330,-352 Z', sh(trim, .08)) + p('M-258,-360 L0,-448 L258,-360 Z', sh(wall, .04)) + p('M0,-448 L258,-360 H120 Z', sh(wall, .16))
    o += ci(0, -386, 26, GOLD) + ci(0, -386, 17, '#f6b042') + ''.join(g(r(-3, -46, 6, 13, 3, GOLD), f'translate(0,-386) rotate({a})') for a in (-90, -60, -30, 0, 30, 60, 90))
    o += p('M-346,-350 L0,-474 L346,-350 Q330,-346 318,-354 L0,-462 L-318,-354 Q-330,-346 -346,-350 Z', '#fff')
    # a chain of lamps
    o += ln('M-316,-312 Q-200,-272 -130,-300 M-130,-300 Q0,-250 130,-300 M130,-300 Q200,-272 316,-312', '#5a4a6e', 3)
    for x, y in ((-280, -300), (-238, -290), (-196, -286), (-156, -291), (-92, -287), (-48, -278), (0, -275), (48, -278), (92, -287), (156, -291), (196, -286), (238, -290), (280, -300)): o += ci(x, y + 8, 14, '#ffe6a0', ' opacity=".35"') + ci(x, y + 8, 7, ('#ffd36e', '#ff9d7a', '#9fe0d4')[abs(x) // 40 % 3])
    # steps
    for n_, (w, y) in enumerate(((300, -8), (330, 10), (362, 30))): o += r(-w, y, 2 * w, 22, 3, '#f0ebf4') + r(-w, y + 11, 2 * w, 12, 3, '#b9b0d0') + p(f'M-86,{y} H86 L{100+n_*8},{y+11} H{-100-n_*8} Z', '#ffe9b0')
    return o
def cinema():
    R = random.Random(17)
    defs = k.grad('sky', [(0, '#27356f'), (.30, '#5a5ea6'), (.50, '#a583b6'), (.62, '#e6a99f'), (.70, '#ffd0a0')]) + k.grad('snow', [(0, '#dfe0f2'), (.35, '#cfd3ec'), (1, '#a9b1da')]) + grad('inside', [(0, '#c98a5e'), (1, '#f0b872')]) + '<radialGradient id="warm"><stop offset="0" stop-color="#ffe3a0" stop-opacity=".75"/><stop offset=".5" stop-color="#ffd890" stop-opacity=".28"/><stop offset="1" stop-color="#ffd890" stop-opacity="0"/></radialGradient>'
    defs += '<linearGradient id="beam" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#fff3b8" stop-opacity="0"/><stop offset="1" stop-color="#fff3b8" stop-opacity=".7"/></linearGradient>'
    sky = f'<rect width="{W}" height="{H}" fill="url(#gr-sky)"/>' + ''.join(ci(R.uniform(0, W), R.uniform(0, 330), R.uniform(1.2, 3), '#fff', f' opacity="{R.uniform(.4, .9):.2f}"') for _ in range(70))
    sky += ci(1590, 150, 110, '#fff3d0', ' opacity=".10"') + '<path d="M1596,94 A58,58 0 1 0 1640,172 A48,48 0 0 1 1596,94 Z" fill="#fff3d0"/>'
    far = k.ridge([(-60, 560), (180, 470), (380, 420), (620, 500), (860, 440), (1120, 470), (1380, 400), (1640, 460), (1980, 500)], '#6c70b0', '#a9a9d6', band=20) + k.ridge([(-60, 640), (260, 590), (560, 620), (900, 580), (1240, 610), (1560, 570), (1980, 620)], '#8b8cc4', '#c3c2e4', band=16)
    mid = k.ridge([(-60, 690), (300, 668), (700, 690), (1100, 680), (1500, 668), (1980, 686)], '#b9bbe0', '#dcdcf0', band=12)
    # houses and gers of the aimag behind
    for x, y, s in ((60, 694, .52), (1436, 676, .5), (1880, 688, .62)): mid += k.ger(x, y, s, snow=True, shade='#b9b4d8', felt='#e6e2f0', smoke=True)
    for x, w_, h_, c in ((128, 150, 150, '#8d86b8'), (1560, 190, 190, '#9a86b0'), (1730, 130, 140, '#7f86b3')):
        mid += r(x, 690 - h_, w_, h_ + 20, 4, c) + r(x + w_ * .72, 690 - h_, w_ * .28, h_ + 20, 0, sh(c, .2)) + r(x - 5, 690 - h_ - 10, w_ + 10, 16, 6, '#f4f3fb')
        mid += ''.join(r(x + 16 + i * 34, 690 - h_ + 22 + j * 44, 18, 24, 3, '#ffdf8c' if R.random() < .6 else sh(c, .4)) for j in range(int(h_ // 48)) for i in range(int((w_ - 20) // 34)))
    for x, y, s in ((22, 716, .8), (1500, 708, .7), (1545, 716, .9), (1905, 722, .95)): mid += k.larch(x, y, s, '#4f6f96', '#3f5c86', snow='#e9ecf8')
    near = f'<path d="M-60,712 C300,700 700,716 960,714 C1300,712 1640,702 1980,712 L1980,1080 L-60,1080 Z" fill="url(#gr-snow)"/>'
    near += g(centre(), 'translate(790,716) scale(.98)')
    near += p('M1180,716 C1200,676 1260,672 1290,690 C1330,680 1372,694 1384,718 Q1280,732 1180,716 Z', '#f4f5fc') + p('M1290,690 C1330,680 1372,694 1384,718 Q1330,726 1280,724 Q1310,706 1290,690 Z', '#c6cbe8') + p('M196,716 C214,690 262,684 290,700 C322,694 352,704 362,720 Q280,730 196,716 Z', '#f4f5fc') + p('M290,700 C322,694 352,704 362,720 Q320,726 276,724 Q304,712 290,700 Z', '#c6cbe8')
    # light from the door falls over the snow
    light = el(790, 800, 620, 150, 'url(#warm)') + p('M706,762 H874 L1080,1010 Q790,1060 500,1010 Z', '#ffe6ac', ' opacity=".40"') + p('M742,762 H838 L930,960 Q790,990 650,960 Z', '#fff3cf', ' opacity=".42"')
    for x, y, s in ((1270, 790, .95), (118, 800, 1.02)): light += el(x, y, 210, 44, 'url(#warm)') + lantern(x, y, s)
    side = ''.join(k.larch(x, y, s, '#3f6287', '#335276', snow='#f4f5fc') for x, y, s in ((40, 838, 1.35), (-10, 880, 1.6)))
    side += bus(1372, 868, .98)
    # trodden path, drifts
    tracks = ''.join(el(x, y, 9, 4.5, '#8f97c6', ' opacity=".5"') for x, y in ((420, 886), (446, 900), (476, 892), (502, 906), (534, 896), (560, 912), (1120, 946), (1150, 934), (1182, 948), (1210, 936)))
    fg = f'<path d="M-60,1010 C200,975 460,1000 760,1036 C1100,1066 1500,1000 1980,1010 L1980,1080 L-60,1080 Z" fill="#eceef9"/><path d="M-60,1040 C260,1010 520,1034 860,1058 C1200,1076 1560,1036 1980,1042 L1980,1080 L-60,1080 Z" fill="#ffffff"/>'
    flakes = ''.join(ci(R.uniform(0, W), R.uniform(0, H), R.choice((2.2, 3, 3.6, 4.6)), '#fff', f' opacity="{R.uniform(.5, .95):.2f}"') for _ in range(130))
    return k.svg([('sky', sky), ('far', far), ('mid', mid), ('near', near), ('light', light + tracks), ('side', side), ('fore', fg + flakes)], defs)

# ------------------------------------------------------------------ a corner of the corridor in the break
def sticker(x, y, q, c, a=0, **f): return g(ci(3, 4, 74, V, ' opacity=".2"') + ci(0, 0, 74, '#fff') + ci(0, 0, 66, c) + goat_face(0, 6, .44, **f), f'translate({x},{y}) rotate({a}) scale({q/74:.3f})')
def locker(x, y, w, h, c, dark=0):
    c = sh(c, dark)
    o = r(x, y, w, h, 8, sh(c, .34)) + r(x + 5, y + 5, w - 10, h - 10, 8, sh(c, .16)) + r(x + 5, y + 5, w - 16, h - 14, 8, c) + ln(f'M{x+13},{y+h-40} V{y+22} Q{x+13},{y+14} {x+22},{y+14} H{x+w*.5:g}', li(c, .4), 4)
    o += ''.join(r(x + w * .26, y + 34 + 17 * i, w * .48, 7, 3.5, sh(c, .36)) for i in range(3)) + r(x + w * .26, y + 96, w * .48, 26, 5, '#fff8ea') + r(x + w - 36, y + h * .50, 12, 44, 6, '#e6ebf5') + r(x + w - 31, y + h * .50, 7, 44, 3.5, '#aab2d6') + ci(x + w - 30, y + h * .50 + 64, 6, sh(c, .45))
    return o
def corridor():
    R = random.Random(3)
    FL = 700
    defs = grad('wall', [(0, '#fdf0d4'), (1, '#f7deb2')]) + grad('wall2', [(0, '#f3e2c2'), (1, '#e9cda0')]) + grad('floor', [(0, '#dcae7c'), (1, '#c28a58')]) + grad('rm-sky', [(0, '#a9cfe8'), (1, '#f3ecdf')])
    CX = 1010                                              # where the walls meet
    o = r(0, 0, CX, FL + 8, 0, 'url(#wall)') + r(CX, 0, W - CX, FL + 8, 0, 'url(#wall2)') + r(0, 440, CX, FL - 440, 0, '#9fcdb9') + r(CX, 440, W - CX, FL - 440, 0, '#8fbda9') + r(0, 432, CX, 10, 0, '#6faf97') + r(CX, 432, W - CX, 10, 0, '#5f9f88')
    o += frieze() + r(CX, 46, 46, FL - 46, 0, V, ' opacity=".06"') + r(CX - 3, 46, 6, FL - 46, 0, V, ' opacity=".10"')
    # window with a winter yard, curtains, sill
    x, y, w, h = 196, 110, 560, 290
    o += ln(f'M{x-90},{y-30} H{x+w+90}', '#9a6a43', 11) + ci(x - 92, y - 30, 11, '#8a5a38') + ci(x + w + 92, y - 30, 11, '#8a5a38')
    o += rooms.winter_window(x, y, w, h) + rooms.curtain_of(x - 84, y - 30, 1, '#e0896a', 400) + rooms.curtain_of(x + w + 84, y - 30, -1, '#d97a5a', 400)
    # radiator under the sill
    o += r(280, 470, 400, 150, 10, V, ' opacity=".10"') + ''.join(r(280 + 40 * i, 462, 34, 146, 14, '#f4efe6') + r(300 + 40 * i, 468, 12, 134, 6, '#d9cfd8') for i in range(10)) + r(266, 582, 424, 10, 5, '#d9cfd8')
    # skirting and floor
    o += r(0, FL - 22, CX, 30, 0, '#fff2d8') + r(CX, FL - 22, W - CX, 30, 0, '#ead9b8') + r(0, FL, W, H - FL, 0, 'url(#floor)')
    o += ''.join(ln(f'M{960+i*110:g},{FL} L{960+i*190:g},{H}', '#9a6238', 3, ' opacity=".30"') for i in range(-12, 13))
    for n_, yy in enumerate((752, 826, 930)): o += ''.join(ln(f'M{960+i*(110+80*(yy-FL)/(H-FL)):.0f},{yy+(i*37%23)} h{100+60*(yy-FL)/(H-FL):.0f}', '#9a6238', 2.6, ' opacity=".24"') for i in range(-12, 12) if (i + n_) % 3 == 0)
    o += p(f'M0,{FL} H{W} V{FL+34} Q960,{FL+16} 0,{FL+34} Z', V, ' opacity=".09"') + p(f'M250,{FL} H{430} L{900},{H} H560 Z', '#fff6cf', ' opacity=".16"') + p(f'M470,{FL} H{800} L{1500},{H} H1010 Z', '#fff6cf', ' opacity=".14"')
    # a string of paper flags over the lockers, a clock without figures
    cols = ('#e0896a', '#f0c46a', '#8fbf8a', '#7fb0d9', '#b79be0')
    o += ln(f'M{CX},92 Q1240,142 1465,96 Q1690,142 {W},92', '#9a6a43', 3.4)
    for n_ in range(18):
        t = (n_ % 9 + .5) / 9; x0, x1 = (CX, 1465) if n_ < 9 else (1465, W); xm = (x0 + x1) / 2
        fx = x0 + (x1 - x0) * t; fy = (1 - t) ** 2 * 94 + 2 * t * (1 - t) * 142 + t * t * 94; c = cols[n_ % 5]
        o += soft(f'M{fx-16:.0f},{fy:.0f} H{fx+16:.0f} L{fx:.0f},{fy+34:.0f} Z', c, 4) + p(f'M{fx+2:.0f},{fy:.0f} H{fx+16:.0f} L{fx:.0f},{fy+34:.0f} Z', sh(c, .14))
    o += ci(931, 206, 55, V, ' opacity=".10"') + ci(926, 200, 54, '#b9793f') + ci(926, 200, 44, '#fffdf6') + ''.join(g(r(-2.500, -40, 5, 9, 2.5, '#b9a98f'), f'translate(926,200) rotate({a})') for a in range(0, 360, 30)) + ln('M926,200 V172 M926,200 L944,212', I2, 6) + ci(926, 200, 5, RED)
    # lockers
    hues = ('#7fa6c9', '#e0b878', '#86b79c')
    o += el(1466, FL + 22, 440, 22, V, ' opacity=".16"') + r(1066, 196, 806, 518, 12, '#6f7f9f') + r(1060, 190, 806, 20, 8, '#aebbd4') + r(1066, 690, 806, 30, 6, sh('#6f7f9f', .3))
    for i in range(6): o += locker(1076 + 131 * i, 214, 126, 470, hues[i % 3], .02 + .02 * i)
    for sx, sy, q, c, a, f in ((1130, 410, 40, '#f7a8b8', -8, dict(eyes='smile', mouth='laugh')), (1256, 400, 34, '#ffe9a8', 10, dict(eyes='open', mouth='smile')), (1384, 620, 36, '#9fdcd4', -14, dict(eyes='sly', mouth='grin')), (1522, 406, 38, '#c9b6ee', 6, dict(eyes='smile', mouth='smile')), (1540, 606, 30, '#f7a8b8', -10, dict(eyes='wide', mouth='open')), (1788, 408, 40, '#ffe9a8', 8, dict(eyes='smile', mouth='laugh')), (1656, 560, 30, '#f7a8b8', 12, dict(eyes='open', mouth='smile'))): o += sticker(sx, sy, q, c, a, **f)
    # bench with a bag, a ball beneath
    b = '#b9793f'
    o += el(500, 762, 330, 18, V, ' opacity=".18"') + ''.join(p(f'M{xx},640 h30 l-4,116 q0,6 -6,6 h-12 q-6,0 -6,-6 Z', sh(b, .34)) for xx in (236, 740)) + r(210, 690, 590, 14, 6, sh(b, .4)) + r(190, 608, 632, 34, 12, sh(b, .2)) + r(190, 602, 632, 28, 12, li(b, .12)) + ln('M214,610 H700', li(b, .55), 5) + ln('M500,604 V628', sh(b, .2), 3)
    bag, d = '#7a5fae', sh('#7a5fae', .24)
    o += g(el(0, 2, 78, 8, V, ' opacity=".2"') + ln('M-18,-138 Q0,-164 18,-138', d, 10) + p('M-64,-4 V-92 Q-64,-142 -14,-142 H14 Q64,-142 64,-92 V-4 Q64,4 54,4 H-54 Q-64,4 -64,-4 Z', d) + p('M-64,-8 V-92 Q-64,-142 -14,-142 H6 Q52,-142 52,-92 V-8 Q52,0 44,0 H-56 Q-64,0 -64,-8 Z', bag) + r(-44, -62, 80, 52, 14, li(bag, .18)) + ln('M-44,-44 H36', d, 5) + ln('M-54,-92 Q0,-72 46,-92', d, 5), 'translate(318,604)') + sticker(314, 506, 24, '#ffe9a8', -8, eyes='smile', mouth='smile')
    o += el(640, 764, 44, 8, V, ' opacity=".2"') + ci(636, 724, 40, sh('#e2763f', .2)) + clip(circle(636, 724, 40), ci(632, 720, 40, '#e2763f') + ln('M596,716 Q640,736 676,706 M626,684 Q612,728 642,764', PAPER, 6))
    o += rooms.pot_plant(930, 730, 1.15, '#5f84b4', '#74a878') + rooms.pot_plant(84, 748, 1.2, '#c9694a', '#6a9e72')
    return svg((W, H), o, defs)
SCENES = {'desk-phone': desk, 'cinema-evening': cinema, 'yard-stickers': corridor}
def main():
    for n, f in SCENES.items(): restart(); save(f'art/scenes/{n}', f())
if __name__ == '__main__': main()
