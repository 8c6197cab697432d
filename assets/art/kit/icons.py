#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Icons: the warning signs, the keys with their group badge, the bones, the life buoy, the mitten and
its light, the program icon. The white interface glyphs in assets/icons/ui/ are
Phosphor's own files (fill made white), but for those of glyphs.py."""
import math
import shagai_keys as sk
from kitlib import *

AM = '#f6b042'
# ------------------------------------------------------------------ signs: a cream badge, an ink thing, one amber accent
def badge(body): return svg((128, 128), ci(65, 67, 60, V, ' opacity=".16"') + ci(64, 63, 60, '#dcc79f') + ci(64, 63, 55.5, '#fff8ea') + body)
I2 = '#4a4466'
def star(x, y, q, k=.46): return 'M' + ' L'.join(f'{x+(q if i%2==0 else q*k)*math.sin(math.pi*i/5):.1f},{y-(q if i%2==0 else q*k)*math.cos(math.pi*i/5):.1f}' for i in range(10)) + ' Z'
def spark(x, y, q, c): return p(f'M{x},{y-q} Q{x+q*.16},{y-q*.16} {x+q},{y} Q{x+q*.16},{y+q*.16} {x},{y+q} Q{x-q*.16},{y+q*.16} {x-q},{y} Q{x-q*.16},{y-q*.16} {x},{y-q} Z', c)
def soft(d, c, w=4): return f'<path d="{d}" fill="{c}" stroke="{c}" stroke-width="{w}" stroke-linejoin="round"/>'
def flattery():
    o = soft('M46,70 L36,104 L50,98 L58,108 L66,80 Z', I2) + soft('M82,70 L92,104 L78,98 L70,108 L62,80 Z', INK)
    o += ''.join(ci(64 + 27 * math.sin(a), 56 - 27 * math.cos(a), 8.5, INK) for a in [i * math.pi / 5 for i in range(10)]) + ci(64, 56, 29, INK)
    return badge(o + ci(64, 56, 22.5, '#fff8ea') + soft(star(64, 57, 15), AM, 6) + spark(104, 38, 11, AM) + spark(25, 50, 9, AM) + spark(97, 60, 6, AM))
def gift():
    o = solid(rrect(33, 56, 62, 46, 7), INK, 0, 0) + p('M78,56 H88 Q95,56 95,63 V95 Q95,102 88,102 H78 Z', I2) + solid(rrect(27, 46, 74, 18, 7), INK, 0, 0)
    o += r(57, 46, 14, 56, 0, AM)
    o += ln('M64,45 C44,46 34,36 40,28 C46,20 60,28 64,45 C68,28 82,20 88,28 C94,36 84,46 64,45 Z', AM, 8) + ci(64, 45, 7, sh(AM, .2))
    return badge(o)
BUB = 'M40,26 H88 Q106,26 106,44 V70 Q106,88 88,88 H66 Q58,100 42,104 Q49,97 48,88 H40 Q22,88 22,70 V44 Q22,26 40,26 Z'
def secrecy():
    o = p(BUB, INK)
    t = ''.join(r(29 + k * 10.2, 50 if k % 2 else 57, 6.5, 9, 2, '#fff8ea') for k in range(5))
    o += ln('M22,58 H78', '#fff8ea', 2.5) + t
    o += ln('M80,58 Q94,50 104,42 M80,58 Q94,66 104,76', '#fff8ea', 4.5)
    return badge(o + r(70, 50, 17, 16, 6, AM) + r(72.5, 62, 11, 22, 5.5, AM) + ci(78, 78, 2.6, INK))
def elsewhere():
    o = p('M30,36 H56 Q66,36 66,46 V58 Q66,68 56,68 H46 Q41,76 31,78 Q35,73 35,68 H30 Q20,68 20,58 V46 Q20,36 30,36 Z', INK) + ''.join(ci(x, 52, 3.6, '#fff8ea') for x in (32, 43, 54))
    o += r(80, 36, 30, 62, 5, INK) + r(85, 42, 20, 56, 3, AM) + p('M85,42 L98,47 V95 L85,98 Z', I2) + ci(94.5, 71, 2.4, AM)
    return badge(o + ln('M46,90 H70', INK, 8) + p('M66,78 L82,90 L66,102 Z', INK, f' stroke="{INK}" stroke-width="4" stroke-linejoin="round"'))
def hurry():
    o = r(36, 22, 56, 11, 5.5, INK) + r(36, 94, 56, 11, 5.5, INK)
    gl = 'M42,33 H86 V40 C86,54 70,58 70,63.5 C70,69 86,73 86,87 V94 H42 V87 C42,73 58,69 58,63.5 C58,58 42,54 42,40 Z'
    o += p(gl, '#e8e0f0', f' stroke="{INK}" stroke-width="5" stroke-linejoin="round"') + p('M49,47 H79 C75,55 67,58 64,63 C61,58 53,55 49,47 Z', AM) + p('M47,91 C48,82 58,80 64,72 C70,80 80,82 81,91 Z', AM) + ln('M64,62 V74', AM, 3.5)
    return badge(o + ln('M24,50 H14 M26,64 H12 M24,78 H15', I2, 5.5) + ln('M104,50 h10 M102,64 h14 M104,78 h9', I2, 5.5))
def keysign():
    k = p(circle(84, 42, 20) + ' ' + circle(84, 42, 8.5), AM, ' fill-rule="evenodd"') + ln('M71,55 L44,82', AM, 10) + ln('M54,72 L62,80 M46,80 L54,88', AM, 9) + p('M84,22 a20,20 0 0 1 0,40 v-11.500 a8.500,8.500 0 0 0 0,-17 Z', sh(AM, .14))
    hand = 'M22,76 C30,68 42,70 50,74 L70,74 C78,74 79,84 71,86 L58,88 L86,78 C94,76 98,85 91,90 L68,104 C60,109 48,108 38,105 L24,105 Z'
    return badge(clip(circle(64, 63, 55.5), k + p(hand, INK) + ln('M56,89 L70,86.500', '#fff8ea', 2.6) + p('M6,70 H24 Q28,70 28,74 V108 H6 Z', I2)))
def pin(x, y, q, c, hole): return p(f'M{x},{y} C{x-q*.5},{y-q*.9} {x-q},{y-q*1.25} {x-q},{y-q*1.8} A{q},{q} 0 0 1 {x+q},{y-q*1.8} C{x+q},{y-q*1.25} {x+q*.5},{y-q*.9} {x},{y} Z', c) + ci(x, y - q * 1.8, q * .42, hole)
def meeting():
    o = el(43, 92, 14, 4.5, V, ' opacity=".2"') + el(85, 92, 14, 4.5, V, ' opacity=".2"')
    o += f'<path d="M43,92 Q64,112 85,92" fill="none" stroke="{I2}" stroke-width="5" stroke-dasharray="1 10" stroke-linecap="round"/>'
    return badge(o + pin(43, 91, 20, INK, '#fff8ea') + pin(85, 91, 20, AM, INK) )
def threat():
    c = 'M38,76 C22,76 18,56 34,51 C34,36 54,29 64,41 C76,31 94,40 92,54 C108,56 108,76 92,76 Z'
    o = soft(c, INK, 6) + clip(c, p('M96,40 q10,30 -30,30 h-40 v12 h80 v-42 Z', I2))
    return badge(o + soft('M68,68 L52,88 H63 L57,106 L78,83 H66 L74,68 Z', AM, 5) + ln('M40,86 l-4,9 M92,86 l-4,9', I2, 5.5))
def plain():
    return badge(ci(46, 52, 6.5, INK) + ci(82, 52, 6.5, INK) + ln('M40,72 Q64,96 88,72', INK, 8.5) + el(32, 70, 8, 5, AM, ' opacity=".7"') + el(96, 70, 8, 5, AM, ' opacity=".7"'))
SIGNS = dict(flattery=flattery, gift=gift, secrecy=secrecy, elsewhere=elsewhere, hurry=hurry, key=keysign, meeting=meeting, threat=threat, plain=plain)

# ------------------------------------------------------------------ keys: the kit's key, and whose group it belongs to
def group_badge(c):
    x, y, w = 103, 103, '#fff8ea'
    o = ci(x + 1, y + 2, 24, V, ' opacity=".18"') + ci(x, y, 24, w) + ci(x, y, 20.5, c)
    if c == sk.WHO: o += ci(x, y - 6, 7, w) + p(f'M{x-12},{y+13} C{x-12},{y+1} {x+12},{y+1} {x+12},{y+13} Z', w)
    elif c == sk.WHERE: o += pin(x, y + 14, 9, w, c)
    else: o += f'<circle cx="{x}" cy="{y}" r="11" fill="none" stroke="{w}" stroke-width="4.5"/>' + ln(f'M{x},{y-6} V{y} L{x+4.5},{y+2.5}', w, 4)
    return o
def key(n):
    sk.N[0], sk.N[1] = 'key-' + n, 0
    return svg((128, 128), g(sk.keyicon(n), 'translate(3,0) scale(.97)') + group_badge(sk.KC[n]))
def bone(n):
    sk.N[0], sk.N[1] = 'bone-' + n, 0
    return svg((128, 128), sk.shagai(n))
def blank():
    """the bone alone, lying on its side: four knuckles, a waist, the hollow between them, and its thickness below"""
    sk.N[0], sk.N[1] = 'bone-blank', 0
    c, d = '#fbefd2', '#cdae83'
    top = 'M-43,-15 C-45,-29 -30,-35 -18,-29 C-8,-23 8,-23 18,-29 C30,-35 45,-29 43,-15 C42,-7 34,-6 34,0 C34,6 43,7 44,16 C45,30 30,35 19,29 C9,23 -9,23 -19,29 C-30,35 -45,30 -44,16 C-43,7 -34,6 -34,0 C-34,-6 -42,-7 -43,-15 Z'
    o = ci(64, 64, 62, '#d8d2e0') + f'<circle cx="64" cy="64" r="54" fill="none" stroke="#b3abc2" stroke-width="4" stroke-dasharray=".1 11.290" stroke-linecap="round"/>' + el(66, 95, 42, 9, V, ' opacity=".18"')
    b = ''.join(g(p(top, sh(d, .12)), f'translate({k*.3:g},{k})') for k in (14, 11, 8, 5)) + p(top, d) + sk.clip(top, g(p(top, c), 'translate(-3,-3)'))
    # the hollow, and the grooves between the knuckles
    b += p('M-17,-9 C-8,-14 9,-13 17,-9 C22,-4 21,6 16,10 C8,14 -8,14 -16,10 C-21,5 -22,-5 -17,-9 Z', '#b68f62') + p('M-13,-4 C-6,-8 10,-8 16,-4 C19,1 18,6 14,9 C7,12 -7,12 -13,9 C-17,5 -17,-1 -13,-4 Z', '#d9b98b')
    b += ln('M-35,0 H-28 M35,0 H28', '#b68f62', 5) + ln('M-36,-19 C-34,-25 -28,-26 -22,-24', '#fffaf0', 5)
    return svg((128, 128), o + g(b, 'translate(63.500,58.500) rotate(-16) scale(.93)'))
def icon():
    sk.N[0], sk.N[1] = 'icon', 0
    o = r(4, 4, 120, 120, 30, '#f6b042') + p('M124,40 V94 Q124,124 94,124 H34 Q14,124 7,107 Q60,122 96,98 Q122,78 124,40 Z', sh('#f6b042', .14)) + ci(58, 50, 46, '#ffd98a', ' opacity=".55"')
    return svg((128, 128), o + g(sk.head('horse') + sk.bone('horse'), 'translate(2,2) scale(.97)'))

# ------------------------------------------------------------------ the rest
def lifebuoy():
    red, w = '#d8402f', '#fff8ea'
    ringp = circle(64, 62, 52) + ' ' + circle(64, 62, 23)
    o = p(circle(66, 67, 52) + ' ' + circle(66, 67, 23), V, ' fill-rule="evenodd" opacity=".18"')
    b = p(ringp, red, ' fill-rule="evenodd"')
    for k in range(4):
        b += f'<path d="M64,62 L38,2 H90 Z" fill="{w}" transform="rotate({45+k*90} 64 62)"/>'
    b += p('M104,28 A52,52 0 0 1 27,99 A58,58 0 0 0 104,28 Z', V, ' opacity=".16"') + p(circle(64, 62, 29) + ' ' + circle(64, 62, 23), V, ' fill-rule="evenodd" opacity=".14"')
    b += ln('M24,48 A43,43 0 0 1 50,21', '#fff', 5, ' opacity=".6"')
    i = 'ring'
    o += f'<clipPath id="{i}"><path d="{ringp}" clip-rule="evenodd"/></clipPath><g clip-path="url(#{i})">{b}</g>'
    for k in range(4): o += g(ln('M-17,0 Q0,-9 17,0', '#e8b45c', 5), f'rotate({k*90} 64 62) translate(64,9)')
    return svg((128, 128), o)
def mitten():
    c, d, w, bl = '#b8324a', sh('#b8324a', .2), '#fff3d6', '#2d6da8'
    hand = 'M70,232 L66,196 C44,186 18,150 22,130 C26,114 44,114 56,126 L70,142 L74,84 C78,44 104,22 140,22 C180,22 204,50 204,92 C204,140 192,172 188,196 L186,232 Z'
    shadow = el(128, 246, 88, 7, V, ' opacity=".16"')
    # the knitted loop to hang it up by, at the cuff
    loop = 'M190,216 C204,196 236,192 236,212 C236,232 206,230 190,220'
    o = ln(loop, sh(bl, .2), 12) + ln(loop, bl, 9) + f'<path d="{loop}" fill="none" stroke="{li(bl, .45)}" stroke-width="3" stroke-dasharray=".1 7.500" stroke-linecap="round"/>'
    o += solid(hand, c, 12, 6, .22)
    knit = ''
    for j in range(10):
        for k in range(9):
            x, y = 30 + k * 22 + (11 if j % 2 else 0), 38 + j * 18; knit += f'M{x-7},{y} l7,8 l7,-8 '
    o += clip(hand, ln(knit, li(c, .16), 3.6, ' opacity=".6"'))
    # the border of алхан хээ across the back of the hand
    shape = 'M60,104 Q136,96 210,100 V168 Q136,161 60,170 Z'
    band = p(shape, w) + clip(shape, p('M184,90 H214 V180 H186 Z', sh(w, .12)))
    me = ''.join(f'M{59+k*31},148 h31 v-29 h-20 v17 h9 ' for k in range(6))
    band += ln(me + 'M60,109 Q136,101 210,105 M60,164 Q136,155 210,162', bl, 5)
    o += clip('M74,84 C78,44 104,22 140,22 C180,22 204,50 204,92 C204,140 192,172 188,196 L186,232 H70 L67,196 Q72,170 70,142 Z', band)
    o += ln('M71,144 Q66,166 84,182', d, 5)
    # cuff
    o += p(rrect(52, 190, 148, 52, 20), w) + p('M178,190 h2 q20,0 20,20 v12 q0,20 -20,20 h-14 q12,-24 12,-52 Z', sh(w, .14))
    o += ''.join(ln(f'M{69+k*16},202 V230', sh(w, .2), 4) for k in range(8))
    return svg((256, 256), shadow + g(o, 'translate(-8,-17) scale(1.08)'))
def burst():
    """light to lie behind a keepsake: rays that fade outwards; light is the one thing here that may be a gradient"""
    def fade(i, rad, stops): return f'<radialGradient id="{i}" gradientUnits="userSpaceOnUse" cx="256" cy="256" r="{rad}">' + ''.join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in stops) + '</radialGradient>'
    defs = fade('long', 254, ((.2, '#ffd27a', 1), (.55, '#fbc15c', .85), (.85, '#ffcf78', .3), (1, '#ffe0a0', 0)))
    defs += fade('short', 210, ((.2, '#ffe2a0', .95), (.6, '#f6b042', .55), (1, '#ffd27a', 0)))
    defs += fade('glow', 200, ((0, '#fffaf0', 1), (.3, '#fff3d6', .95), (.6, '#ffdc90', .65), (1, '#ffd27a', 0)))
    def ray(n, of, q, a, f):
        t = n * 2 * math.pi / of + q
        xy = lambda rad, k: f'{256+rad*math.sin(t+k):.1f},{256-rad*math.cos(t+k):.1f}'
        return f'<path d="M256,256 L{xy(262, -a)} L{xy(262, a)} Z" fill="url(#{f})"/>'
    o = ''.join(ray(n, 12, 0, .085, 'long') for n in range(12)) + ''.join(ray(n, 12, math.pi / 12, .06, 'short') for n in range(12))
    o += '<circle cx="256" cy="256" r="200" fill="url(#glow)"/>'
    return svg((512, 512), o, defs)

def main():
    for n, f in SIGNS.items(): restart(); save(f'icons/signs/{n}', f())
    for n in sk.KC: save(f'icons/keys/{n}', key(n))
    for n in sk.C: save(f'icons/bones/{n}', bone(n))
    save('icons/bones/bone-blank', blank()); save('art/icon', icon())
    restart(); save('icons/ui/lifebuoy', lifebuoy())
    restart(); save('art/keepsakes/mitten', mitten())
    save('art/keepsakes-light/burst', burst())
if __name__ == '__main__': main()
