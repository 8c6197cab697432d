# SPDX-License-Identifier: CC0-1.0
"""The goat of the fine print, as a figure that stands on two legs: head(), figure(), and things it holds."""
from kitlib import *

COAT, HORN, PATCH, LIP, ROSE, TURQ = '#fff2da', '#76543f', '#b98552', '#7a4a45', '#e8a39a', '#45c4b6'
def mirrored(s, w=256): return g(s, f'translate({w},0) scale(-1,1)')
def ball(x, y, q=11.5, look=(0, 0)):
    x, y = x + look[0], y + look[1]
    return el(x, y, q, q * 1.16, INK) + ci(x - q * .3, y - q * .42, q * .36, PAPER) + ci(x + q * .36, y + q * .46, q * .17, PAPER, ' opacity=".8"')
def head(eyes='open', mouth='smile', look=(0, 0), brows='', blush=.4):
    """the head in a box of 256, as in animals.py, with a face of its own"""
    o = ''
    for k in (0, 1):
        c = sh(HORN, .24) if k else HORN
        horn = 'M116,88 C112,52 96,24 62,10 C50,6 46,18 54,26 C70,42 78,62 82,98 Z'
        s = p(horn, c) + clip(horn, ln('M70,46 L92,28 M78,64 L106,48 M82,82 L114,70', li(HORN, .24), 5))
        o += mirrored(s) if k else s
    for k in (0, 1):
        c = sh(COAT, .14) if k else COAT
        s = p('M84,112 C60,92 28,96 10,114 C22,138 58,146 86,134 Z', c) + p('M74,118 C58,108 40,108 28,116 C38,130 58,132 76,128 Z', ROSE)
        o += mirrored(s) if k else s
    o += solid('M100,206 C100,232 114,250 126,254 C140,250 156,232 156,206 Z', '#c9a67e', 6, 3, .2)
    puff = mouth == 'chew'
    face = 'M128,74 C166,74 186,94 186,122 C186,150 ' + ('180,166 178,188 C176,214 152,226 128,226 C104,226 80,214 78,188 C76,166 70,150 70,122' if puff else '170,166 166,190 C162,214 148,226 128,226 C108,226 94,214 90,190 C86,166 70,150 70,122') + ' C70,94 90,74 128,74 Z'
    o += solid(face, COAT, 8, 4, .16)
    o += clip(face, p('M64,70 H118 C122,104 114,150 86,160 H60 Z', PATCH) + p('M196,70 H138 C134,104 142,150 170,160 H200 Z', sh(PATCH, .14)))
    o += solid('M128,60 C148,58 160,70 158,84 Q152,104 138,114 Q140,100 128,106 Q116,100 116,112 Q102,102 98,84 Q98,62 128,60 Z', '#f3dfc0', 5, 4, .16)
    # eyes
    for x, s in ((97, -1), (159, 1)):
        if eyes == 'open': o += ball(x, 130, 11.5, look)
        elif eyes == 'wide': o += el(x, 128, 18, 21, PAPER) + ball(x, 129, 10, look)
        elif eyes == 'smile': o += ln(f'M{x-14},136 Q{x},114 {x+14},136', INK, 6.5)
        elif eyes == 'shut': o += ln(f'M{x-14},127 Q{x},142 {x+14},127', INK, 6.5)
        elif eyes == 'sly': o += ball(x, 132, 11.5, look) + p(f'M{x-18},{132+look[1]} Q{x},{124+look[1]} {x+18},{132+look[1]} V106 H{x-18} Z', PATCH if s < 0 else sh(PATCH, .14)) + ln(f'M{x-15},{131+look[1]} Q{x},{125+look[1]} {x+15},{131+look[1]}', INK, 5.5)
        elif eyes == 'squeeze': o += ln(f'M{x+s*13},119 L{x-s*9},130 L{x+s*13},141', INK, 6.5)
    if brows == 'up': o += ln('M82,104 Q96,92 110,102 M174,104 Q160,92 146,102', sh(PATCH, .5), 6)
    if brows == 'worry': o += ln('M80,112 Q94,104 108,98 M176,112 Q162,104 148,98', sh(PATCH, .5), 6)
    if brows == 'cheek': o += ln('M82,110 Q96,100 110,110 M174,98 Q160,88 146,100', sh(PATCH, .5), 6)
    if blush: o += el(94, 164, 13, 8, '#ef7f6a', f' opacity="{blush}"') + el(162, 164, 13, 8, '#ef7f6a', f' opacity="{blush}"')
    # nose and mouth
    y = 186
    nose = p('M110,182 Q128,174 146,182 Q143,196 128,199 Q113,196 110,182 Z', LIP)
    if mouth == 'smile': o += nose + ln('M128,199 V204 Q118,216 106,208 M128,204 Q138,216 150,208', LIP, 5)
    elif mouth == 'grin': o += p('M98,198 Q128,212 158,198 Q154,226 128,227 Q102,226 98,198 Z', LIP) + p('M103,201 Q128,213 153,201 L150,210 Q128,219 106,210 Z', '#fff') + nose
    elif mouth == 'laugh': o += p('M98,198 Q128,208 158,198 Q158,240 128,241 Q98,240 98,198 Z', '#7c2336') + p('M103,200.500 Q128,209 153,200.500 L151,208 Q128,215 105,208 Z', '#fff') + p('M110,232 Q128,214 146,232 Q138,240 128,240 Q118,240 110,232 Z', '#ef7d7d') + nose
    elif mouth == 'open': o += nose + el(128, 213, 10, 11, '#7c2336')
    elif mouth == 'chew': o += nose + ln('M128,199 V203 M102,208 q8,-7 17,-1 t18,0 t17,1', LIP, 5.5)
    elif mouth == 'flat': o += nose + ln('M112,211 H144', LIP, 5.5)
    elif mouth == 'wobble': o += nose + ln('M106,213 q6,-8 11,-1 t11,0 t11,0 t11,1', LIP, 5)
    return o
def hoof(x, y, a=0, q=1.):
    """the end of an arm: a cloven hoof, opening away from the wrist (local +y)"""
    return g(p('M-13,-6 Q-15,14 -8,17 Q-2,18 -1,6 H1 Q2,18 8,17 Q15,14 13,-6 Q0,-14 -13,-6 Z', '#5b4038') + p('M3,-9 Q10,-8 13,-6 Q15,14 8,17 Q3,18 1.500,10 Q6,2 3,-9 Z', sh('#5b4038', .3)), f'translate({x},{y}) rotate({a}) scale({q})')
def arm(pts, c=COAT, w=27):
    (x0, y0), (x1, y1), (x2, y2) = pts
    import math
    a = math.degrees(math.atan2(y2 - y1, x2 - x1)) - 90
    return ln(f'M{x0},{y0} Q{x1},{y1} {x2},{y2}', c, w) + hoof(x2, y2, a, 1.12)
REST_L, REST_R = ((-40, -120), (-66, -90), (-58, -54)), ((40, -120), (66, -90), (58, -54))
UP_L, UP_R = ((-40, -120), (-84, -126), (-92, -176)), ((40, -120), (84, -126), (92, -176))
def figure(left=REST_L, right=REST_R, wear='tag', tilt=0, legs=True, hand_front='', behind='', shadow=True, **face):
    """feet at (0,0), about 312 high; wear: tag (the partner: a turquoise kerchief with a tag), bow (the goat of the apps)"""
    o = (el(0, 0, 76, 8, V, ' opacity=".17"') if shadow else '') + behind
    o += solid('M44,-62 C62,-78 78,-74 82,-62 C72,-62 66,-52 50,-44 Z', COAT, 3, 3, .22)
    if legs == 'run':
        o += ln('M-22,-50 Q-40,-34 -66,-40', COAT, 30) + hoof(-74, -44, 78, 1.2) + ln('M22,-50 Q52,-44 58,-22', sh(COAT, .12), 30) + hoof(60, -12, -14, 1.2)
    elif legs:
        for x, c in ((-25, COAT), (25, sh(COAT, .12))):
            o += p(f'M{x-17},-52 H{x+17} L{x+13},-12 H{x-13} Z', c) + hoof(x, -9, 0, 1.2)
    # arms that lie behind the body
    body = 'M0,-160 C34,-160 54,-128 58,-88 C60,-62 56,-44 48,-36 L40,-26 L30,-36 L18,-24 L4,-34 L-10,-23 L-22,-34 L-36,-25 L-46,-36 C-58,-48 -60,-64 -58,-88 C-54,-128 -34,-160 0,-160 Z'
    o += solid(body, COAT, 9, 4, .16) + p('M-20,-96 q8,10 16,0 M6,-76 q8,10 16,0 M-26,-62 q8,10 16,0', 'none', f' stroke="{sh(COAT, .22)}" stroke-width="4.5" stroke-linecap="round"')
    o += arm(left) + arm(right, sh(COAT, .1))
    hd = g(head(**face), f'translate(0,-196) rotate({tilt}) scale(.66) translate(-128,-158)')
    if wear == 'tag':
        k = sh(TURQ, .22)
        o += p('M-44,-146 Q0,-122 44,-146 Q46,-134 40,-128 Q0,-106 -40,-128 Q-46,-134 -44,-146 Z', TURQ) + p('M18,-132 Q34,-138 44,-146 Q46,-134 40,-128 Q30,-122 18,-118 Z', k)
        o += ln('M0,-118 Q-3,-108 0,-100', '#b98552', 3.4) + g(p('M-9,-18 L0,-26 L9,-18 Q12,-15 12,-11 V16 Q12,21 7,21 H-7 Q-12,21 -12,16 V-11 Q-12,-15 -9,-18 Z', '#f6b042') + p('M4,-22 L9,-18 Q12,-15 12,-11 V16 Q12,21 7,21 H2 Q8,4 4,-22 Z', sh('#f6b042', .2)) + ci(0, -14, 4, PAPER) + ln('M-5,2 l4,5 l7,-9', INK, 3.6), 'translate(0,-82)')
    o += hd
    if wear == 'bow':
        b = '#8a6fb8'
        o += p('M0,-118 C-10,-134 -34,-132 -32,-116 C-30,-102 -10,-104 0,-118 Z', b) + p('M0,-118 C10,-134 34,-132 32,-116 C30,-102 10,-104 0,-118 Z', sh(b, .18)) + r(-8, -127, 16, 18, 7, sh(b, .34))
    return o + hand_front
def loupe_small(x, y, q, a=35, lens='#dff3fb', inside=''):
    """a magnifying glass; (x, y) the middle of the lens, q its radius"""
    o = g(r(-q * .16, q * .9, q * .32, q * 1.25, q * .14, sh('#f6b042', .22)) + r(-q * .16, q * .9, q * .22, q * 1.25, q * .11, '#f6b042') + r(-q * .12, q * .8, q * .24, q * .34, q * .08, INK), f'rotate({-a})')
    o += ci(0, 0, q, INK) + ci(0, 0, q * .78, lens) + (clip(circle(0, 0, q * .78), inside) if inside else '') + ln(f'M{-q*.48:.1f},{-q*.16:.1f} A{q*.52:.1f},{q*.52:.1f} 0 0 1 {-q*.1:.1f},{-q*.5:.1f}', '#fff', q * .14)
    return g(o, f'translate({x},{y})')
def zed(x, y, q, c=INK): return p(f'M{x},{y-q} Q{x+q*.16},{y-q*.16} {x+q},{y} Q{x+q*.16},{y+q*.16} {x},{y+q} Q{x-q*.16},{y+q*.16} {x-q},{y} Q{x-q*.16},{y-q*.16} {x},{y-q} Z', c)
