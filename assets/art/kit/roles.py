#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Twelve grown-ups a child can tell: round portraits, each with hair, clothes and one thing of its own."""
from charkit import character, BODY, CAST, GREY
from kitlib import *

BY = {c['name']: c for c in CAST}
AM, I2, STEEL, SLATE = '#f6b042', '#4a4466', '#dfe5f1', '#8e9cba'
BROWN, UMBER, PEPPER = '#4a2f2e', '#3a2630', '#6d6677'

def bust(c, em, x=80, y=64, s=.41, prefix=''):
    """the head's middle at x, y"""
    b = BODY[c['age']]
    return g(prefixed(inner(character(c, em, pose='idle', bust=True)), prefix), f'translate({x-200*s:.2f},{y-(b["chin"]-b["h"])*s:.2f}) scale({s})')
def portrait(tint, body, front=''):
    """`front` stands before the ring: the thing in hand, whole"""
    o = ci(81, 83, 76, V, ' opacity=".16"') + ci(80, 79, 76, '#dcc79f') + ci(80, 79, 71, '#fff8ea')
    inside = r(0, 0, 160, 160, 0, tint) + ci(62, 56, 58, li(tint, .5), ' opacity=".55"')
    return svg((160, 160), o + clip(circle(80, 79, 66), inside + body) + front)
# ------------------------------------------------------------------ the things
def book(x, y, q=1.1):
    o = r(-21, -24, 44, 52, 5, V, ' opacity=".22"') + r(-22, -27, 44, 53, 5, '#b8324a') + r(-15, -24, 35, 47, 3, '#fffaf0') + r(-22, -27, 38, 53, 5, '#d8502f')
    return g(o + p('M16,-22 v43 q0,5 -5,5 h-22 q24,-4 27,-48 Z', sh('#d8502f', .16)) + r(-12, -17, 21, 14, 4, '#ffe9b8') + r(-19, -27, 4, 53, 0, sh('#d8502f', .22)), f'translate({x},{y}) rotate(8) scale({q})')
def heart(x, y, q=1, c='#d8402f'):
    d = 'M0,17 C-24,1 -22,-19 -9,-19 Q-2,-18 0,-10 Q2,-18 9,-19 C22,-19 24,1 0,17 Z'
    return g(p(d, V, ' opacity=".2" transform="translate(2,3)"') + p(d, c) + p('M18,-13 C23,-3 14,8 0,17 C-6,13 -10,9 -13,5 Q10,6 18,-13 Z', sh(c, .18)) + ln('M-12,-9 Q-11,-13 -7,-13', li(c, .6), 3.6), f'translate({x},{y}) scale({q})')
def keys(x, y, q=1.12):
    def one(a, c): return g(ci(0, 14, 7.5, c) + ci(0, 14, 2.8, I2) + r(-2.8, 19, 5.6, 24, 2.8, c) + r(0, 30, 9, 4.6, 2, c) + r(0, 37, 8, 4.6, 2, c), f'rotate({a})')
    return g(one(34, '#c98f2c') + one(-36, SLATE) + one(-2, AM) + f'<circle cx="0" cy="0" r="12" fill="none" stroke="{SLATE}" stroke-width="5.4"/><path d="M11,-5 A12,12 0 0 1 -4,11.300" fill="none" stroke="{I2}" stroke-width="5.4"/>', f'translate({x},{y}) scale({q})')
def whistle(x, y):
    o = ln(f'M58,98 Q62,116 {x-9},{y-9} M101,98 Q98,112 {x-5},{y-9}', '#e4572e', 4.6)
    return o + g(p('M-13,-10 H24 Q28,-10 28,-6 V0 Q28,4 24,4 H13 A14.500,14.500 0 1 1 -13,-10 Z', AM) + p('M28,-3 Q28,4 24,4 H13 A14.500,14.500 0 0 1 -12,17 Q6,14 8,0 Z', sh(AM, .22)) + ci(-1, 4, 5.4, INK) + ci(-9, -9, 4, '#fff3c8'), f'translate({x},{y})')
def stethoscope():
    c = '#3d4170'
    return ln('M61,99 C57,114 65,124 75,127 M100,99 C104,112 97,124 84,127', c, 4.8) + ln('M79,128 C80,144 98,146 103,134', c, 4.8) + ci(79, 128, 4.6, c) + ci(105, 126, 11.500, c) + ci(104, 125, 9.4, STEEL) + ci(104, 125, 5.6, SLATE) + ci(102, 123, 2.4, '#fff')
def bowl(x, y, q=1):
    o = ln('M-9,-34 q-6,-6 0,-12 M7,-34 q-6,-6 0,-12', '#fff', 4.4) + p('M-25,-18 H30 C30,-1 20,11 11,14 V19 H-5 V14 C-15,11 -25,-1 -25,-18 Z', V, ' opacity=".22"') + p('M-27,-22 H27 C27,-4 17,8 8,11 V16 H-8 V11 C-17,8 -27,-4 -27,-22 Z', '#eaeef6') + p('M12,-22 H27 C27,-4 17,8 8,11 V16 H2 C11,6 14,-8 12,-22 Z', '#b4bdd2') + el(0, -22, 27, 7.5, '#fff') + el(0, -21.500, 22, 5, '#dcae7c') + ln('M-24,-9 Q0,2 24,-9', '#2d6da8', 4)
    return g(o, f'translate({x},{y}) scale({q})')
def talk(x, y, q=1.15):
    a = 'M-20,-18 H16 Q26,-18 26,-8 V2 Q26,12 16,12 H2 Q-2,20 -11,23 Q-7,18 -8,12 H-20 Q-30,12 -30,2 V-8 Q-30,-18 -20,-18 Z'
    return g(p(a, V, ' opacity=".18" transform="translate(2,3)"') + p(a, '#7a4fa3') + p('M26,-4 V2 Q26,12 16,12 H2 Q-2,20 -11,23 Q-7,18 -8,12 H-20 Q-24,12 -27,9 Q16,8 26,-4 Z', sh('#7a4fa3', .22)) + ln('M-20,-3 C-20,-13 -7,-13 -8,-3 C-9,5 -18,3 -15,-3 C-11,-10 0,-9 4,-3 Q8,1 18,-3', '#fff8ea', 4.4), f'translate({x},{y}) scale({q})')
def buns(x, y, q=1.1):
    """a plate of buuz, still steaming"""
    o = el(0, 13, 34, 9, '#2d6da8') + el(0, 9, 34, 8.5, '#eaf1fa')
    for a, b in ((-17, 2), (17, 2), (0, -8), (-1, 4)):
        d = f'M{a-13},{b+3} C{a-13},{b-8} {a-5},{b-11} {a},{b-13} C{a+5},{b-11} {a+13},{b-8} {a+13},{b+3} Q{a},{b+9} {a-13},{b+3} Z'
        o += p(d, '#f2dfc0') + p(f'M{a+4},{b-11} C{a+9},{b-9} {a+13},{b-7} {a+13},{b+3} Q{a+8},{b+6} {a+3},{b+6} Q{a+9},{b-1} {a+4},{b-11} Z', sh('#f2dfc0', .16)) + ln(f'M{a},{b-9} v6 M{a-5},{b-7} l-2,5 M{a+5},{b-7} l2,5', '#c9a877', 2)
    return g(o + ln('M-13,-20 q-5,-5 0,-10 M11,-22 q-5,-5 0,-10', '#fff', 3.8), f'translate({x},{y}) scale({q})')
def phones():
    """headphones round the neck"""
    k = '#3d4170'
    o = ln('M58,104 C56,96 60,92 62,90 M102,104 C104,96 100,92 98,90', k, 5)
    return o + ''.join(g(r(-8, -11, 16, 23, 7.5, k) + r(-8, -11, 11, 23, 5.5, AM) + r(-5.500, -8, 3.4, 9, 1.7, '#fff3c8'), f'translate({80+t*22},{109}) rotate({-t*14}) scale({-t},1)') for t in (-1, 1))
def headset(c):
    cx, cy, w, h = 200, 234, 73, 84; top = cy - 1.08 * h; k = '#3d4170'
    o = ln(f'M{cx-w-8},{cy+8} C{cx-w-18},{cy-1.06*h} {cx-.62*w},{top-30} {cx},{top-30} C{cx+.62*w},{top-30} {cx+w+18},{cy-1.06*h} {cx+w+8},{cy+8}', k, 14)
    o += ''.join(r(cx + s * (w + 9) - 18, cy - 20, 36, 62, 17, k) + r(cx + s * (w + 9) - (18 if s < 0 else 11), cy - 20, 29, 62, 14, c) for s in (-1, 1))
    return o + ln(f'M{cx-w-12},{cy+40} C{cx-w-6},{cy+78} {cx-w+14},{cy+80} {cx-36},{cy+70}', k, 9) + r(cx - 48, cy + 58, 34, 24, 12, k)

# ------------------------------------------------------------------ who
def child(x, y, prefix, **c):
    """a small one of theirs, leaning in"""
    return bust(dict(dict(age='kid', name=prefix + 'child'), **c), 'happy', x, y, .27, prefix)
def mother():
    c = dict(name='mother', age='adult', skin='b', hair='long', hair_col=UMBER, fem=True, outfit='sweater', colors=('#c2475a', '#ffe9b8', '#3a3358'), turn=-.2, earring='#f6c453')
    return portrait('#fbd9c4', bust(c, 'proud', 86, 62) + child(48, 112, 'k-', skin='b', hair='buns2', fem=True, acc='#f6b042', outfit='hoodie', colors=('#f2a33a', '#fff3d6', '#e4572e'), turn=.15))
def father():
    c = dict(BY['aav'], turn=.15)
    return portrait('#d7e6c6', bust(c, 'happy', 74, 60) + child(113, 112, 'k-', skin='c', hair='bowl', outfit='hoodie', colors=('#2f8f83', '#fff3d6', '#e4572e'), turn=-.15))
def grandparent():
    m = dict(name='grandfather', age='elder', skin='c', hair='bald', hair_col=GREY, moustache='#fbf9ff', outfit='deel', colors=('#2d6da8', '#f2a33a', '#ffe9b8'), turn=.2)
    w = dict(BY['emee'], turn=-.2)
    return portrait('#f6dfb0', bust(m, 'proud', 51, 62, .345, 'm-') + bust(w, 'happy', 109, 71, .335, 'w-'), bowl(80, 141, .82))
def elder_sibling():
    c = dict(name='elder-sibling', age='teen', skin='b', hair='pony', fem=True, acc='#45c4b6', outfit='tee', colors=('#7a4fa3', '#f6d27a', '#e4572e'), turn=.2)
    return portrait('#cfe8e2', bust(c, 'happy', 76, 64, .42) + g(phones(), 'translate(-4,-1)'))
def class_teacher():
    c = dict(BY['teacher'], glasses='#8a2250', lips=None)
    return portrait('#d3e4f4', bust(c, 'happy', 74, 69, .39), book(120, 124))
def social_worker():
    c = dict(name='social-worker', age='adult', skin='c', hair='short', outfit='shirt', colors=('#4f8fb8', '#e3f1f8', '#3a3358'), turn=-.15)
    return portrait('#fbe0dc', bust(c, 'happy', 76, 64), heart(118, 128, 1.25))
def psychologist():
    c = dict(name='psychologist', age='adult', skin='a', hair='bob', hair_col=BROWN, fem=True, outfit='sweater', colors=('#6f8f5a', '#fff3d6', '#3a3358'), turn=.15)
    return portrait('#e3d8f2', bust(c, 'proud', 72, 63), talk(120, 124))
def dorm_teacher():
    c = dict(name='dorm-teacher', age='adult', skin='d', hair='grandma', hair_col=PEPPER, fem=True, acc='#f6b042', outfit='puffer', colors=('#8a4a7a', '#ffd98a', '#3a3358'), turn=-.1)
    return portrait('#dfe3c2', bust(c, 'happy', 74, 66, .4), keys(120, 106))
def doctor():
    c = dict(name='doctor', age='adult', skin='b', hair='crop', glasses='#3d4170', outfit='blazer', colors=('#f4f6fb', '#7cc4c4', '#3a3358'), turn=.1)
    return portrait('#bfe3e0', bust(c, 'happy', 80, 62) + stethoscope())
def neighbour():
    c = dict(name='neighbour', age='elder', skin='d', hair='grandma', hair_col=GREY, fem=True, hat='scarf', hat_col=('#3f9f8f', '#fff'), outfit='sweater', colors=('#e08a3c', '#fff3d6', '#3a3358'), turn=-.15)
    return portrait('#f4d8a8', bust(c, 'happy', 76, 65, .4), buns(113, 131))
def coach():
    c = dict(name='coach', age='adult', skin='d', hair='buzz', hat='cap', hat_col=('#2d6da8', '#f6b042'), stubble=1, outfit='hoodie', colors=('#3c8a5c', '#fff3d6', '#e4572e'), turn=-.2)
    return portrait('#f3ddc0', bust(c, 'happy', 80, 63, .4), whistle(82, 128))
def helpline():
    c = dict(name='helpline', age='adult', skin='a', hair='crop', outfit='shirt', colors=('#5a6fc0', '#c9d3f2', '#3a3358'), turn=-.12, over=headset('#45c4b6'))
    return portrait('#ffe0a3', bust(c, 'happy', 80, 68, .42))
ROLES = {'mother': mother, 'father': father, 'grandparent': grandparent, 'elder-sibling': elder_sibling, 'class-teacher': class_teacher, 'social-worker': social_worker,
         'psychologist': psychologist, 'dorm-teacher': dorm_teacher, 'doctor': doctor, 'neighbour': neighbour, 'coach': coach, 'helpline': helpline}

def main():
    for n, f in ROLES.items(): restart(); save(f'icons/roles/{n}', f())
if __name__ == '__main__': main()
