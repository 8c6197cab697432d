#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The verbs of Doors and of the Circle: one family of ink, blue and a single amber accent, so that no colour hints at an answer."""
from kitlib import *

AM, BL, I2, SHEET = '#f6b042', '#2d6da8', '#4a4466', '#c3d6ef'
AD, BD = sh(AM, .2), sh(BL, .22)
def soft(d, c, w=4): return f'<path d="{d}" fill="{c}" stroke="{c}" stroke-width="{w}" stroke-linejoin="round"/>'
def question(x, y, s, c, w):
    """a question mark drawn, not typed"""
    k = lambda a, b: f'{x+a*s:g},{y+b*s:g}'
    return ln(f'M{k(-8,-8)} C{k(-8,-21)} {k(11,-21)} {k(10,-7)} C{k(9.5,0)} {k(0,0)} {k(0,8)}', c, w) + ci(x, y + 18 * s, w * .62, c)

# ------------------------------------------------------------------ one door in three states; hinges on the left
def frame(inside):
    o = el(66, 121, 54, 5, V, ' opacity=".18"')
    o += p(arch(20, 5, 92, 116, 13), INK)
    o += p(arch(31, 16, 70, 105, 4), inside)
    return o + ln('M26,20 Q26,11 35,11 H84', I2, 4)
def open_():
    gap = '#ffe9ac'
    o = frame(gap)
    # a quiet light stands in the opening and falls out over the step, no brighter than behind the chained door
    o += p('M46,121 V40 Q46,26 60,26 H77 Q91,26 91,40 V121 Z', '#ffefc4') + p('M55,121 V50 Q55,38 68,38 Q82,38 82,50 V121 Z', '#fff6dc')
    o += soft('M40,117 H99 L121,123.500 H26 Z', gap, 6) + soft('M54,117 H84 L96,123 H50 Z', '#fff6dc', 4)
    # the leaf swung out to the left
    o += soft('M36,17 V115 L8,123 V9 Z', BL, 6) + soft('M37,17 V115 L31,117 V15 Z', BD, 5)
    o += soft('M26,27 V57 L14,57 V24 Z', li(BL, .3), 4) + soft('M26,74 V103 L14,106 V76 Z', li(BL, .3), 4)
    return svg((128, 128), o + ci(14.500, 66, 4.6, AM))
def chain_():
    gap = '#ffe9ac'
    o = frame(gap) + p('M97,16 H101 V121 H97 Z', '#ffd36e')
    o += soft('M33,18 V117 L58,123 V12 Z', BL, 6) + soft('M56,12 V123 L60,122 V13 Z', BD, 5)
    o += soft('M40,28 V54 L49,54 V26 Z', li(BL, .3), 4) + soft('M40,84 V107 L49,109 V84 Z', li(BL, .3), 4)
    # plates and links: thick enough to count at button size
    o += r(38, 47, 22, 20, 7, AD) + r(37, 45, 22, 20, 7, AM) + r(100, 47, 23, 22, 7, AD) + r(99, 45, 23, 22, 7, AM)
    flat = lambda x, y, t: g(f'<rect x="-11.500" y="-7.500" width="23" height="15" rx="7.500" fill="none" stroke="{INK}" stroke-width="6"/>', f'translate({x},{y}) rotate({t})')
    o += flat(55, 63, 52) + flat(80, 82, 0) + flat(105, 63, -52) + ln('M62,71 L71,80.500 M98,71 L89,80.500', INK, 8.5)
    return svg((128, 128), o)
def close_():
    o = frame(BD) + r(33, 18, 66, 105, 3, BL) + p('M90,18 H99 V123 H90 Z', BD)
    o += r(42, 27, 42, 26, 6, li(BL, .3)) + r(42, 88, 42, 24, 6, li(BL, .3))
    # the bolt, pushed across into the frame
    o += r(98, 50, 27, 42, 9, AD) + r(97, 48, 26, 42, 9, AM) + r(36, 64, 80, 20, 9, BD)
    o += r(34, 60, 82, 19, 9.5, '#e6ebf5') + p('M116,69.500 a9.500,9.500 0 0 1 -9.500,9.500 H43.500 q-6,0 -8,-5 H112 Z', '#b3bfd6')
    o += r(72, 62, 14, 31, 7, '#8e9cba') + r(70, 60, 14, 31, 7, '#e6ebf5') + p('M84,74 v10 a7,7 0 0 1 -13,3.500 q8,-1 9,-13.500 Z', '#b3bfd6')
    o += r(47, 54, 15, 32, 6, AD) + r(45, 53, 14, 32, 6, AM) + r(97, 48, 11, 42, 5.5, AM) + p('M108,55 v29 h-3 v-29 Z', AD)
    return svg((128, 128), o)

# ------------------------------------------------------------------ paper, envelope, talk
def turn():
    o = g(p('M31,36 H88 Q99,36 99,47 V88 L69,119 H31 Q20,119 20,108 V47 Q20,36 31,36 Z', V, ' opacity=".2"')
          + p('M27,30 H85 Q96,30 96,41 V84 L66,114 H27 Q16,114 16,103 V41 Q16,30 27,30 Z', SHEET)
          + ln('M30,50 H70 M30,66 H80 M30,82 H62', I2, 7)
          # the corner curls up and shows the other side
          + p('M66,114 Q70,96 62,88 Q82,92 96,84 Z', AM, f' stroke="{AM}" stroke-width="4" stroke-linejoin="round"') + p('M96,84 L66,114 Q84,108 96,84 Z', AD, f' stroke="{AD}" stroke-width="4" stroke-linejoin="round"'), 'rotate(-6 56 72)')
    # the arrow goes over to the back
    o += ln('M60,22 C84,2 116,18 111,58', INK, 10) + soft('M94,56 L109,78 L124,53 Z', INK, 6)
    return svg((128, 128), o)
def ask():
    o = ln('M10,58 H28 M4,76 H26 M12,94 H30', I2, 7)
    o += g(r(-42, -26, 90, 64, 11, V, ' opacity=".2"') + r(-45, -32, 90, 64, 11, SHEET) + p('M45,-14 V21 Q45,32 34,32 H-34 Q-42,32 -44,25 Q28,28 33,20 Q37,12 36,-20 Z', sh(SHEET, .14))
           + ln('M-38,26 L-12,2 M38,26 L12,2', sh(SHEET, .26), 5) + p('M-44,-24 Q-42,-32 -34,-32 H34 Q42,-32 44,-24 L8,6 Q0,12 -8,6 Z', BL), 'translate(76,82) rotate(-12)')
    o += ci(92, 37, 33, PAPER) + ci(93, 39, 29, AD) + ci(92, 37, 29, AM) + question(92, 35, 1.02, INK, 8)
    return svg((128, 128), o)
def head(x, y, q, skin, hair, shirt, shoulder, bottom=126):
    o = p(f'M{x-shoulder},{bottom} V{y+q*1.75} Q{x-shoulder},{y+q*1.12} {x-shoulder*.42},{y+q*1.05} H{x+shoulder*.42} Q{x+shoulder},{y+q*1.12} {x+shoulder},{y+q*1.75} V{bottom} Z', shirt)
    return o + p(f'M{x+shoulder*.3},{y+q} h{shoulder*.12} Q{x+shoulder},{y+q*1.12} {x+shoulder},{y+q*1.75} V{bottom} H{x+shoulder*.45} Z', sh(shirt, .2)) + hair
def tell():
    skin, hair, pink = '#efbd8e', '#2b2233', '#7c2336'
    o = el(64, 123, 60, 4.5, V, ' opacity=".18"')
    # the grown-up, on the right
    x, y = 94, 50
    o += p(circle(x, y - 29, 10), hair) + head(x, y, 25, skin, '', BL, 31, 123) + r(x - 8, y + 14, 16, 18, 8, sh(skin, .14)) + ci(x, y, 25, skin)
    o += p(f'M{x-27},{y+4} C{x-30},{y-38} {x+30},{y-38} {x+27},{y+4} C{x+24},{y-10} {x+14},{y-14} {x+4},{y-18} C{x-8},{y-12} {x-22},{y-8} {x-27},{y+4} Z', hair, f' stroke="{hair}" stroke-width="2" stroke-linejoin="round"')
    o += ci(x - 13, y + 2, 3.4, INK) + ci(x + 5, y + 2, 3.4, INK) + ln(f'M{x-11},{y+11} q7,6 14,0', pink, 3.6)
    # the child, on the left and lower
    x, y = 31, 83
    o += head(x, y, 19, skin, '', SHEET, 26, 123) + ci(x, y, 19.500, '#e2a877')
    o += p(f'M{x-21},{y+3} C{x-24},{y-29} {x+24},{y-29} {x+21},{y+3} C{x+19},{y-6} {x+15},{y-9} {x+12},{y-9} Q{x},{y-6} {x-12},{y-9} C{x-17},{y-7} {x-19},{y-4} {x-21},{y+3} Z', hair, f' stroke="{hair}" stroke-width="2" stroke-linejoin="round"')
    o += ci(x - 4, y + 2, 3.2, INK) + ci(x + 9, y + 2, 3.2, INK) + el(x + 4, y + 10.500, 4.6, 4, pink)
    # what is said, from the child to the grown-up
    o += p('M17,4 H53 Q65,4 65,16 V34 Q65,46 53,46 H48 Q47,55 39,60 Q41,53 38,46 H17 Q5,46 5,34 V16 Q5,4 17,4 Z', AM)
    return svg((128, 128), o + ''.join(ci(a, 25, 5.4, INK) for a in (19, 35, 51)))
# ------------------------------------------------------------------ the Circle
SKIN_A, SKIN_B, HAIR, PINK = '#efbd8e', '#e2a877', '#2b2233', '#7c2336'
def kid(x, y, q, shirt, skin=SKIN_A, look=0, mouth='smile', bob=False, bottom=123, shoulder=None, body=True):
    """a head with shoulders in the manner of `tell`"""
    o = p(f'M{x-q*1.2},{y+q*1.1} C{x-q*1.5},{y-q*1.7} {x+q*1.5},{y-q*1.7} {x+q*1.2},{y+q*1.1} Z', HAIR) if bob else ''
    if body: o += head(x, y, q, skin, '', shirt, shoulder or q * 1.32, bottom) + r(x - q * .34, y + q * .6, q * .68, q * .7, q * .32, sh(skin, .14))
    o += ci(x, y, q, skin)
    o += soft(f'M{x-q*1.06},{y+q*.14} C{x-q*1.22},{y-q*1.5} {x+q*1.22},{y-q*1.5} {x+q*1.06},{y+q*.14} C{x+q*.95},{y-q*.34} {x+q*.78},{y-q*.5} {x+q*.6},{y-q*.5} Q{x},{y-q*.3} {x-q*.6},{y-q*.5} C{x-q*.8},{y-q*.4} {x-q*.95},{y-q*.3} {x-q*1.06},{y+q*.14} Z', HAIR, 2)
    lx = x + look * q * .2
    if mouth == 'bowed': o += ln(f'M{lx-q*.52},{y+q*.16} q{q*.16},{q*.14} {q*.32},0 M{lx+q*.2},{y+q*.16} q{q*.16},{q*.14} {q*.32},0', INK, q * .14)
    else: o += ci(lx - q * .36, y + q * .1, q * .145, INK) + ci(lx + q * .36, y + q * .1, q * .145, INK)
    if mouth == 'smile': o += ln(f'M{lx-q*.28},{y+q*.46} q{q*.28},{q*.24} {q*.56},0', PINK, q * .15)
    elif mouth == 'flat' or mouth == 'bowed': o += ln(f'M{lx-q*.2},{y+q*.55} h{q*.4}', PINK, q * .15)
    elif mouth == 'sad': o += ln(f'M{lx-q*.24},{y+q*.62} q{q*.24},{-q*.24} {q*.48},0', PINK, q * .15)
    elif mouth == 'open': o += el(lx, y + q * .52, q * .24, q * .2, PINK)
    return o
def bubble(x, y, w, h, c, tail, rad=13):
    """a speech bubble; `tail` is the tip"""
    tx, ty = tail; a = min(max(tx, x + rad + 12), x + w - rad - 12)
    base = y + h - 2 if ty > y + h / 2 else y + 2
    return p(f'M{a-10},{base} Q{(a+tx)/2-5},{(base+ty)/2} {tx},{ty} Q{(a+tx)/2+8},{(base+ty)/2+2} {a+10},{base} Z', c) + r(x, y, w, h, rad, c)
def dots(x, y, gap=16, q=5.4, c=INK): return ''.join(ci(x + k * gap, y, q, c) for k in (-1, 0, 1))
def handset(x, y, w, h, a, face_='#eef4fb'):
    return g(r(-w / 2 + 3, -h / 2 + 4, w, h, w * .2, V, ' opacity=".2"') + r(-w / 2, -h / 2, w, h, w * .2, INK) + r(-w / 2 + 6, -h / 2 + 8, w - 12, h - 20, w * .1, face_) + r(-5, h / 2 - 8.5, 10, 3.4, 1.7, I2), f'translate({x},{y}) rotate({a})')
def palm(x, y, q, a, mirror=1):
    """an open hand seen from above, fingers to the right, thumb up; the sleeve to the left"""
    skin, d = SKIN_A, sh(SKIN_A, .2)
    o = r(-62, -17, 36, 34, 9, BL) + r(-62, 6, 36, 11, 5, BD) + r(-32, -19, 11, 38, 5, SHEET)
    o += r(-24, -15, 42, 31, 14, skin) + ''.join(ln(f'M6,{yy} H{xx}', skin, 9) for yy, xx in ((-9.5, 36), (-1, 40), (7.5, 38), (14, 30))) + ln('M-8,-10 Q0,-26 14,-28', skin, 10)
    o += ln('M14,-5.200 H32 M14,3.300 H34 M14,11 H30', d, 2.4)
    return g(o, f'translate({x},{y}) rotate({a}) scale({q},{q*mirror})')
def be_with():
    """somebody has sat down beside somebody, an arm about the shoulder"""
    o = el(64, 123, 60, 4.5, V, ' opacity=".18"') + kid(33, 64, 25, SHEET, SKIN_B, .7, 'flat', bottom=121, shoulder=30)
    o += kid(90, 55, 28, BL, SKIN_A, -.7, 'smile', True, 121, 35)
    o += ln('M68,106 Q46,110 20,104', BD, 19) + ln('M68,103 Q46,107 22,101', BL, 17) + r(7, 93, 20, 17, 8, SKIN_A) + ln('M22,92 V110', SHEET, 6)
    return svg((128, 128), o)
def subject():
    o = el(86, 119, 32, 4.5, V, ' opacity=".18"') + bubble(8, 6, 84, 50, SHEET, (24, 76)) + p('M92,19 V43 Q92,56 79,56 H50 Q84,50 84,8 Q92,11 92,19 Z', sh(SHEET, .14)) + dots(50, 31, 20, 6, I2)
    o += ln('M10,88 H34 M4,102 H40 M14,116 H36', I2, 7)
    b = ci(84, 86, 34, AM) + p('M100,54 A34,34 0 0 1 62,112 Q108,108 100,54 Z', AD) + p('M76,52 C66,70 70,98 84,120 H95 C79,98 76,70 87,52 Z', PAPER) + p('M50,88 C70,98 98,94 118,76 V86 C100,104 72,108 50,98 Z', BL)
    return svg((128, 128), o + clip(circle(84, 86, 33), b) + ln('M60,76 Q63,66 72,61', li(AM, .6), 5))
def take_down():
    """a hand lays the telephone on its face"""
    o = el(66, 116, 58, 7, V, ' opacity=".18"') + soft('M12,102 H116 L124,112 H4 Z', SHEET, 6) + soft('M6,112 H122 L121,116 H7 Z', sh(SHEET, .2), 4)
    o += g(r(-40, -7, 80, 15, 7, INK) + r(-36, -8, 72, 7, 3.5, I2) + r(18, -12, 16, 6, 3, INK), 'translate(70,92) rotate(-7)')
    # the hand over it: sleeve from above, four fingers in front
    o += g(r(-20, -70, 40, 44, 10, BL) + p('M8,-70 h2 q10,0 10,10 v34 h-14 Z', BD) + r(-23, -33, 46, 13, 6, SHEET) + r(-21, -22, 44, 36, 16, SKIN_A) + ''.join(ln(f'M{x},4 V{y}', SKIN_A, 10.5) for x, y in ((-15, 25), (-5, 29), (6, 29), (16.5, 25))) + ln('M-10,10 V26 M.5,10 V28 M11,10 V26', sh(SKIN_A, .22), 2.4) + ln('M21,-8 Q36,0 34,14', SKIN_A, 11), 'translate(62,62) rotate(-7)')
    return svg((128, 128), o + ln('M112,48 V70', INK, 8) + soft('M101,66 L112,82 L123,66 Z', INK, 4))
def invite():
    o = el(92, 123, 34, 4, V, ' opacity=".18"') + kid(91, 56, 26, SHEET, SKIN_B, -.8, 'smile', True, 122, 34)
    return svg((128, 128), o + g(palm(0, 0, .84, 0), 'translate(46,104) rotate(-14)') + bubble(3, 5, 58, 42, AM, (54, 62)) + ln('M32,15 V37 M21,26 H43', INK, 8))
def thank():
    """a heart handed from two hands"""
    o = palm(46, 98, .92, -24, 1) + g(palm(46, 98, .92, -24, 1), 'translate(128,0) scale(-1,1)')
    h = 'M64,82 C28,58 24,26 44,19 Q58,15 64,31 Q70,15 84,19 C104,26 100,58 64,82 Z'
    return svg((128, 128), p(h, V, ' opacity=".2" transform="translate(3,4)"') + solid(h, AM, 5, 4, .2) + ln('M42,42 Q42,31 50,28', li(AM, .6), 6) + o + ln('M64,4 V10 M20,14 L25,19 M108,14 L103,19', I2, 6.5))
def proof():
    """the corners of a camera frame round a card with a tick"""
    o = r(33, 31, 70, 72, 10, V, ' opacity=".2"') + r(29, 27, 70, 72, 10, SHEET) + p('M99,37 V89 Q99,99 89,99 H39 Q31,99 30,92 Q84,92 90,84 Q95,76 95,28.500 Q99,31 99,37 Z', sh(SHEET, .14))
    o += r(38, 37, 52, 32, 6, BL) + p('M38,69 V62 L54,48 L66,58 L74,52 L90,66 Q90,69 86,69 Z', li(BL, .3)) + ci(79, 46, 5, AM) + ln('M40,80 H66 M40,90 H58', I2, 6)
    o += ln('M6,30 V14 Q6,6 14,6 H30 M98,6 H114 Q122,6 122,14 V30 M30,122 H14 Q6,122 6,114 V98', INK, 9)
    return svg((128, 128), o + ci(96, 97, 27, PAPER) + ci(97, 98.500, 23.500, AD) + ci(96, 97, 23.500, AM) + ln('M85,98 L93,106 L108,88', INK, 8))
def mute():
    """a curtain, half drawn over a face"""
    o = r(20, 20, 92, 98, 14, SHEET) + clip(rrect(20, 20, 92, 98, 14), kid(72, 66, 30, BL, SKIN_B, .2, 'open', False, 124, 40))
    c = I2
    o += p('M12,14 H70 Q62,70 76,118 Q76,122 70,122 H16 Q12,122 12,118 Z', c)
    for x, w in ((12, 14), (31, 14), (50, 12)): o += p(f'M{x+w*.55},16 H{x+w+4} V121 H{x+w*.4} Q{x+w*.8},70 {x+w*.55},16 Z', sh(c, .42))
    o += ln('M16,28 V108 M36,28 V108', li(c, .22), 4.4)
    return svg((128, 128), o + r(2, 6, 124, 15, 7.5, AD) + r(2, 4, 124, 14, 7, AM) + ''.join(ci(x, 23, 5.4, INK) for x in (20, 39, 58)))
def answer_back():
    """a bubble all points"""
    d = 'M64,4 L74,23 L95,9 L94,31 L120,26 L106,47 L126,59 L105,68 L114,90 L90,84 L84,100 L66,88 L40,122 L45,86 L20,96 L26,73 L3,68 L21,54 L5,34 L30,35 L29,12 L50,24 Z'
    o = g(soft(d, V, 6), 'translate(3,4)', ' opacity=".2"') + soft(d, AD, 6) + soft('M62,8 L73,27 L91,14 L90,34 L114,30 L102,47 L119,58 L101,66 L109,85 L88,80 L82,94 L65,83 L44,112 L49,81 L24,91 L31,70 L9,66 L26,54 L12,38 L34,39 L33,18 L51,29 Z', AM, 5)
    o += g(ln('M46,36 L50,60 M64,34 V60 M82,36 L78,60', INK, 9.5) + ci(51, 74, 5.6, INK) + ci(64, 75, 5.6, INK) + ci(77, 74, 5.6, INK), 'translate(0,-2)')
    return svg((128, 128), g(o, 'translate(4.500,5) scale(.93)'))
def forward():
    o = el(50, 121, 38, 5, V, ' opacity=".18"') + handset(46, 64, 66, 112, -5)
    o += g(ci(0, 0, 19, BL) + soft('M-6,-9 L10,0 L-6,9 Z', PAPER, 4), 'translate(40,58) rotate(-5)') + ln('M24,88 H52', '#b9cede', 6)
    shaft, tip = 'M52,88 Q60,104 78,99 Q95,93 99,66', 'M81,60 L103,36 L119,64 Z'
    return svg((128, 128), o + ln(shaft, PAPER, 22) + soft(tip, PAPER, 17) + ln(shaft, AD, 12.5) + ln('M52,86.500 Q60,102 77,97.500 Q94,92 98,64', AM, 10.5) + soft(tip, AM, 7))
def sorry():
    """a bowed head, a hand on the heart"""
    o = el(64, 123, 50, 4.5, V, ' opacity=".18"') + head(64, 66, 34, SKIN_A, '', BL, 50, 123)
    o += r(52, 72, 24, 22, 10, sh(SKIN_A, .14)) + g(kid(0, 0, 33, BL, SKIN_A, .1, 'bowed', body=False), 'translate(62,50) rotate(-9)')
    heart_ = 'M88,104 C76,96 75,87 81,85 Q86,84 88,89 Q90,84 95,85 C101,87 100,96 88,104 Z'
    o += ln('M30,112 Q42,122 60,110', BD, 21) + ln('M30,110 Q42,120 60,108', BL, 19) + p(heart_, AM) + r(52, 92, 33, 25, 11, SKIN_A) + ln('M64,91 Q70,84 77,86', SKIN_A, 8) + ln('M70,100 H82 M70,107 H82', sh(SKIN_A, .24), 2.6) + ln('M57,96 L54,117', SHEET, 7)
    return svg((128, 128), o)
def wait():
    """a pair of eyes that only watch"""
    o = ''
    for x in (34, 94):
        o += el(x + 2, 70, 29, 33, V, ' opacity=".18"') + el(x, 66, 29, 33, INK) + el(x, 66, 23, 27, '#fffdf6')
        o += clip(circle(x, 66, 23, 27), ci(x + 8, 68, 16.5, BL) + p(f'M{x+17},54 A16.5,16.5 0 0 1 {x+4},84 Q{x+22},78 {x+17},54 Z', BD) + ci(x + 8, 68, 8.6, INK) + ci(x + 3, 61.5, 4.8, '#fff') + r(x - 30, 30, 60, 17, 0, SHEET) + r(x - 30, 45, 60, 4.6, 0, INK))
    o += ln('M12,24 Q32,8 54,18 M74,18 Q96,8 116,24', INK, 8)
    return svg((128, 128), o + dots(64, 116, 20, 5.6, I2))
VERBS = {'open': open_, 'chain': chain_, 'close': close_, 'turn': turn, 'ask': ask, 'tell': tell,
    'be-with': be_with, 'subject': subject, 'take-down': take_down, 'invite': invite, 'thank': thank, 'proof': proof, 'mute': mute, 'answer-back': answer_back, 'forward': forward, 'sorry': sorry, 'wait': wait}

def main():
    for n, f in VERBS.items(): restart(); save(f'icons/verbs/{n}', f())
if __name__ == '__main__': main()
