#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Twelve animal heads, one family: each with its own outline, a cream rim and a thin violet edge around it, so that
it stands on a light and on a dark ground alike."""
import math
from kitlib import *

DARK, ROSE = '#4a3040', '#e8a39a'
def flip(s): return g(s, 'translate(256,0) scale(-1,1)')
class Head:
    """`out` keeps every shape that belongs to the outline, for the rim"""
    def __init__(self, tr=''): self.out, self.o, self.tr = '', '', tr
    def part(self, d, c, dx=7, dy=6, t=.18):
        self.out += f'<path d="{d}"/>'; self.o += solid(d, c, dx, dy, t); return self
    def pair(self, d, c, t=.16, inside=''):
        """the left one lit, the right one in shade"""
        self.out += f'<path d="{d}"/>' + flip(f'<path d="{d}"/>')
        for s, col in ((lambda x: x, c), (flip, sh(c, t))): self.o += s(p(d, col) + clip(d, inside))
        return self
    def draw(self, s): self.o += s; return self
    def both(self, s): self.o += s + flip(prefixed(s, 'm')); return self
    def svg(self):
        k = f' transform="translate(8.3,8.3) scale(.935) {self.tr}"'
        rim = lambda c, w, a='': f'<g fill="{c}" stroke="{c}" stroke-width="{w}" stroke-linejoin="round"{a}>{self.out}</g>'
        return svg((256, 256), f'<g{k}>' + rim(V, 18, ' opacity=".26"') + rim(CR, 11) + self.o + '</g>')
def eye(x, y, q=11):
    return el(x, y, q, q * 1.16, INK) + ci(x - q * .3, y - q * .42, q * .36, PAPER) + ci(x + q * .36, y + q * .46, q * .17, PAPER, ' opacity=".8"')
def white_eye(x, y, q=15, look=1):
    return el(x, y, q, q * 1.1, PAPER) + eye(x + look, y + 1.5, q * .66)
def blush(x, y, q=14): return el(x, y, q, q * .64, '#ef7f6a', ' opacity=".5"')
def zigzag(x0, x1, y, deep, n, bow=0):
    """the lower edge of a fringe: soft points from right to left"""
    o, w = '', (x1 - x0) / n
    for i in range(n):
        a = x1 - i * w; b = a - w; m = (a + b) / 2; top = lambda x: y - bow * (1 - ((x - (x0 + x1) / 2) / ((x1 - x0) / 2)) ** 2)
        o += f'Q{m+w*.18:g},{top(m)+deep:.1f} {m:g},{top(m)+deep:.1f} Q{b+w*.2:g},{top(b)+deep*.5:.1f} {b:g},{top(b):.1f} '
    return o
MOUTH = lambda x, y, w, c, k=5: ln(f'M{x},{y} V{y+w*.4:g} Q{x-w*.5:g},{y+w:g} {x-w},{y+w*.66:g} M{x},{y+w*.4:g} Q{x+w*.5:g},{y+w:g} {x+w},{y+w*.66:g}', c, k)

def camel():
    b, m, d, back = '#dda765', '#f6dab0', '#8a5430', '#c07f45'
    a = Head()
    humps = 'M100,196 C106,168 122,152 140,144 C140,96 150,72 166,72 C182,72 188,104 194,126 C198,106 204,92 214,92 C232,92 242,150 244,190 C246,226 226,240 196,240 H120 Q98,240 100,196 Z'
    a.part(humps, back, 9, 4).draw(clip(humps, p('M140,112 C144,80 152,70 166,70 C180,70 186,90 189,106 Q178,96 168,108 Q156,94 140,112 Z M193,130 C198,102 204,90 214,90 C228,90 236,116 239,140 Q228,124 216,134 Q206,118 193,130 Z', d)))
    neck = 'M84,34 C120,24 148,50 146,92 C146,130 170,160 176,204 Q180,240 150,240 H104 Q82,240 86,208 C92,180 98,158 88,134 C70,142 44,142 28,130 C10,114 16,92 36,84 C54,76 58,42 84,34 Z'
    a.part('M116,44 Q132,12 146,28 Q150,52 130,64 Z', sh(b, .2), 0, 0).part(neck, b, 9, 3, .16)
    a.draw(clip(neck, p('M86,138 Q104,156 98,242 H80 C92,200 98,164 86,138 Z', d) + p('M36,82 Q58,86 64,104 T56,138 Q36,140 24,130 C8,114 14,92 36,82 Z', m)))
    a.part('M54,50 C46,24 66,8 80,14 C88,-2 114,-2 116,16 C134,20 134,46 120,54 C108,46 102,60 90,48 C80,60 64,42 54,50 Z', d, 5, 3, .2)
    a.draw(eye(79, 79, 12) + ln('M62,72 Q78,52 97,70', sh(b, .34), 5.5) + blush(104, 106) + el(35, 99, 4.5, 5.5, d) + ln('M26,117 Q46,128 64,112', d, 5.5))
    return a
def horse():
    b, m, d = '#9a5830', '#e3b48c', '#3b2430'
    a = Head('translate(-20,0) scale(1.15,1)')
    a.part('M150,42 C196,52 218,112 204,180 Q196,228 168,238 C150,242 140,220 150,190 Z', d, 6, 0, .3)
    a.pair('M104,58 C84,40 80,16 92,10 C112,12 124,34 124,56 Z', b, .2, p('M106,54 C94,40 90,24 96,20 C108,24 114,38 116,54 Z', m))
    face = 'M128,38 C166,38 186,60 184,94 C182,122 170,136 170,162 C180,196 166,244 128,244 C90,244 76,196 86,162 C86,136 74,122 72,94 C70,60 90,38 128,38 Z'
    a.part(face, b, 9, 3, .2)
    a.draw(p('M128,74 C140,74 144,98 140,124 Q138,150 142,176 H114 Q118,150 116,124 C112,98 116,74 128,74 Z', PAPER))
    a.draw(clip(face, p('M128,160 C156,160 174,178 176,206 V250 H80 V206 C82,178 100,160 128,160 Z', m) + p('M164,176 Q176,190 176,214 V250 H120 Q166,238 164,176 Z', sh(m, .16))))
    a.part('M128,12 C152,10 166,32 160,58 Q154,86 132,100 Q136,80 124,92 Q122,76 104,84 Q88,58 100,32 Q110,14 128,12 Z', d, 5, 3, .3)
    a.draw(eye(95, 112, 12) + eye(161, 112, 12) + ln('M82,98 Q92,88 106,94 M174,98 Q164,88 150,94', sh(b, .4), 5))
    a.both(el(109, 192, 6, 8, sh(m, .55))).draw(ln('M104,218 Q128,236 152,218', sh(m, .55), 6))
    return a
def sheep():
    w, b = '#fffaf0', '#54364a'
    a = Head('translate(0,-2)')
    puffs = ((128, 48, 38), (86, 58, 34), (170, 58, 34), (58, 90, 32), (198, 90, 32), (50, 130, 30), (206, 130, 30), (62, 168, 30), (194, 168, 30), (90, 200, 28), (166, 200, 28), (128, 110, 64), (128, 170, 60))
    wool = ' '.join(circle(*q) for q in puffs)
    a.out += f'<path d="{wool}"/>'
    a.draw(p(wool, '#cfc3d6') + clip(wool, g(p(wool, w), 'translate(-7,-7)')))
    a.draw(ln('M66,70 q14,-14 28,-2 M196,120 q14,6 10,20 M52,150 q-4,16 10,22 M178,72 q14,-2 16,12', '#d9cee0', 5.5))
    a.pair('M80,116 C54,98 20,104 14,120 C16,140 52,152 80,138 Z', b, .26, p('M68,120 C52,112 34,114 28,120 C34,132 54,138 70,132 Z', '#d79aa0'))
    a.part('M128,78 C164,78 180,98 180,128 C180,164 162,220 128,220 C94,220 76,164 76,128 C76,98 92,78 128,78 Z', b, 8, 4, .3)
    cap = ' '.join(circle(*q) for q in ((128, 78, 28), (98, 84, 22), (158, 84, 22)))
    a.draw(p(cap, '#d6cbdc') + clip(cap, g(p(cap, w), 'translate(-4,-6)')))
    a.draw(white_eye(104, 134) + white_eye(152, 134, look=-1))
    a.draw(p('M112,174 Q128,166 144,174 Q142,188 128,192 Q114,188 112,174 Z', '#e7a6a8') + ln('M128,192 V198 Q118,208 110,202 M128,198 Q138,208 146,202', '#e7a6a8', 5))
    return a
def goat():
    b, h, pat = '#fff2da', '#76543f', '#b98552'
    a = Head('translate(0,-2)')
    for s in (lambda x: x, flip):
        horn = 'M116,88 C112,52 96,24 62,10 C50,6 46,18 54,26 C70,42 78,62 82,98 Z'; c = h if s('') == '' else sh(h, .24)
        a.out += s(f'<path d="{horn}"/>'); a.draw(s(p(horn, c) + clip(horn, ln('M70,46 L92,28 M78,64 L106,48 M82,82 L114,70', li(h, .24), 5))))
    a.pair('M84,112 C60,92 28,96 10,114 C22,138 58,146 86,134 Z', b, .14, p('M74,118 C58,108 40,108 28,116 C38,130 58,132 76,128 Z', ROSE))
    a.part('M100,206 C100,232 114,250 126,254 C140,250 156,232 156,206 Z', '#c9a67e', 6, 3, .2)
    face = 'M128,74 C166,74 186,94 186,122 C186,150 170,166 166,190 C162,214 148,226 128,226 C108,226 94,214 90,190 C86,166 70,150 70,122 C70,94 90,74 128,74 Z'
    a.part(face, b, 8, 4, .16)
    a.draw(clip(face, p('M64,70 H118 C122,104 114,150 86,160 H60 Z', pat) + p('M196,70 H138 C134,104 142,150 170,160 H200 Z', sh(pat, .14))))
    a.part('M128,60 C148,58 160,70 158,84 Q152,104 138,114 Q140,100 128,106 Q116,100 116,112 Q102,102 98,84 Q98,62 128,60 Z', '#f3dfc0', 5, 4, .16)
    a.draw(eye(97, 130, 11.5) + eye(159, 130, 11.5))
    a.draw(p('M110,186 Q128,178 146,186 Q143,200 128,203 Q113,200 110,186 Z', '#7a4a45') + ln('M128,203 V208 Q118,218 108,211 M128,208 Q138,218 148,211', '#7a4a45', 5))
    return a
def yak():
    b, f, m = '#5a4054', '#7a5a70', '#d2b0a2'
    a = Head('translate(0,2)')
    for s in (lambda x: x, flip):
        horn = 'M84,104 C40,112 6,82 12,32 C14,18 30,16 34,30 C38,56 58,66 96,66 Z'; c = '#f0e2c4' if s('') == '' else sh('#f0e2c4', .16)
        a.out += s(f'<path d="{horn}"/>'); a.draw(s(p(horn, c) + clip(horn, p('M0,0 H60 V40 Q30,52 0,52 Z', '#7a5d55'))))
    a.pair('M76,118 C52,104 24,112 16,128 C30,146 60,148 80,140 Z', b, .24, p('M68,124 C52,116 38,122 32,128 C42,136 58,138 70,134 Z', '#c98f8c'))
    beard = 'M60,150 C62,186 58,206 70,220 Q78,210 84,206 Q88,228 102,242 Q108,232 112,226 Q120,246 128,252 Q136,246 144,226 Q148,232 154,242 Q168,228 172,206 Q178,210 186,220 C198,206 194,186 196,150 Z'
    a.part(beard, sh(b, .2), 7, 0, .3)
    a.part('M128,48 C178,48 204,82 202,124 C200,168 184,224 128,230 C72,224 56,168 54,124 C52,82 78,48 128,48 Z', b, 9, 4, .26)
    a.draw(el(130, 196, 52, 36, sh(m, .2)) + el(127, 193, 50, 34, m)).both(el(107, 188, 7.5, 9, '#7a5560')).draw(ln('M108,212 Q128,226 148,212', '#7a5560', 6))
    a.draw(white_eye(92, 140, 16) + white_eye(164, 140, 16, look=-1))
    a.part('M128,30 C172,30 196,58 190,104 ' + zigzag(66, 190, 106, 28, 5, -6) + 'C60,58 84,30 128,30 Z', f, 7, 5, .22)
    a.draw(ln('M128,48 V104 M100,54 Q90,78 90,100 M156,54 Q166,78 166,100', sh(f, .24), 5))
    return a
def dog():
    b, tan = '#46394e', '#e0a468'
    a = Head('translate(0,2)')
    a.part('M44,150 C26,190 40,214 66,226 Q84,238 104,240 Q128,250 152,240 Q172,238 190,226 C216,214 230,190 212,150 Z', sh(b, .12), 8, 3, .26)
    a.part('M128,26 C180,26 210,60 214,112 C220,170 190,222 128,226 C66,222 36,170 42,112 C46,60 76,26 128,26 Z', b, 9, 5, .26)
    muz = 'M128,108 C152,108 164,130 184,146 C202,172 182,222 128,224 C74,222 54,172 72,146 C92,130 104,108 128,108 Z'
    a.draw(solid(muz, tan, 8, 5, .16) + clip(muz, el(126, 206, 42, 30, li(tan, .5))))
    a.part('M74,40 C36,26 12,58 14,104 C14,142 30,166 46,162 C66,154 66,106 92,72 Z', sh(b, .3), 5, 3, .2)
    d = 'M74,40 C36,26 12,58 14,104 C14,142 30,166 46,162 C66,154 66,106 92,72 Z'
    a.out += flip(f'<path d="{d}"/>'); a.draw(flip(p(d, sh(b, .45))))
    a.draw(g(el(0, 0, 15, 10.5, tan), 'translate(96,78) rotate(-14)') + g(el(0, 0, 15, 10.5, tan), 'translate(160,78) rotate(14)'))
    a.draw(white_eye(95, 114, 15.5) + white_eye(161, 114, 15.5, look=-1))
    tongue = 'M112,188 H146 V206 Q146,224 129,224 Q112,224 112,206 Z'
    a.draw(p('M98,182 Q128,204 160,182 Q156,204 129,206 Q104,204 98,182 Z', '#6e2f3c') + p(tongue, '#f0787a') + ln('M129,196 V212', '#cf5560', 4))
    a.draw(ln('M128,166 V180 M92,178 Q112,196 128,182 Q144,196 166,178', '#6b4038', 5.5))
    a.draw(p('M104,144 Q128,130 152,144 Q154,158 140,166 Q128,174 116,166 Q102,158 104,144 Z', INK) + el(120, 147, 8, 4, '#8f86a6'))
    return a
def cat():
    b, d = '#99a0bd', '#5c5f80'
    a = Head('translate(0,2)')
    a.pair('M46,124 C34,76 36,30 48,20 C64,20 100,52 118,78 Z', b, .16, p('M60,98 C54,72 54,52 58,44 C70,50 86,64 98,78 Z', ROSE))
    face = 'M128,64 C174,64 206,88 216,122 C222,138 232,152 246,160 C234,170 226,170 220,178 C206,212 168,230 128,230 C88,230 50,212 36,178 C30,170 22,170 10,160 C24,152 34,138 40,122 C50,88 82,64 128,64 Z'
    a.part(face, b, 9, 6, .18)
    a.draw(clip(face, ln('M128,60 V98 M102,62 L108,92 M154,62 L148,92', d, 11))).both(clip(face, ln('M20,142 L62,148 M26,172 L64,166', d, 9)))
    a.draw(p(circle(105, 182, 30, 24) + circle(151, 182, 30, 24) + circle(128, 202, 24, 20), '#fff6e4'))
    for x in (84, 172): a.draw(el(x, 136, 20, 21, PAPER) + el(x, 136, 17, 18.5, '#f2b63c') + el(x, 137, 9.5, 15, INK) + ci(x - 5, 129, 5, PAPER))
    a.draw(p('M114,160 Q128,153 142,160 Q140,173 128,176 Q116,173 114,160 Z', '#e0736f') + MOUTH(128, 176, 20, DARK))
    a.both(ln('M78,180 L40,174 M80,192 L44,200', '#fffaf0', 4))
    return a
def fox():
    b, w, d = '#ef7d2d', '#fff6e4', '#4a2f3a'
    a = Head('translate(0,1)')
    ear = 'M38,132 C22,80 26,22 40,10 C68,18 104,54 120,88 Z'
    a.pair(ear, b, .16, p('M0,0 H120 L60,52 Q40,46 20,66 Z', d) + p('M58,108 C46,80 46,54 50,44 C70,56 86,74 98,90 Z', w))
    face = 'M128,72 C168,66 204,84 220,114 C230,136 240,154 250,164 C228,176 198,190 180,210 C162,230 144,246 128,246 C112,246 94,230 76,210 C58,190 28,176 6,164 C16,154 26,136 36,114 C52,84 88,66 128,72 Z'
    a.part(face, b, 9, 3, .16)
    for s in (lambda x: x, flip):
        c = w if s('') == '' else sh(w, .1)
        a.draw(s(clip(face, p('M-4,160 C40,150 78,152 98,170 C114,186 120,206 128,212 V256 H60 Z', c))))
    a.draw(p('M128,86 Q140,118 136,150 Q128,158 120,150 Q116,118 128,86 Z', sh(b, .2), ' opacity=".45"'))
    a.draw(eye(84, 138, 12.5) + eye(172, 138, 12.5) + ln('M66,126 Q80,110 100,124 M190,126 Q176,110 156,124', d, 6))
    a.draw(el(128, 222, 19, 15, INK) + el(122, 216, 7, 3.6, '#8f86a6'))
    return a
def hedgehog():
    b, c, face = '#6b4a44', '#96705a', '#f7dfb8'
    a = Head('translate(0,3)')
    def spikes(q1, q2, n, turn=0, y=126):
        pts = []
        for i in range(2 * n):
            t = math.pi * i / n + turn; q = q1 if i % 2 == 0 else q2
            pts.append(f'{128+q*math.sin(t):.1f},{y-q*math.cos(t):.1f}')
        return 'M' + ' L'.join(pts) + ' Z'
    a.part(spikes(120, 92, 19), b, 6, 5, .28)
    a.draw(f'<path d="{spikes(98, 76, 17, .1)}" fill="{c}" stroke="{c}" stroke-width="4" stroke-linejoin="round"/>')
    a.draw(ln('M84,60 l-7,-13 M128,48 v-15 M172,60 l7,-13 M52,94 l-13,-8 M204,94 l13,-8', '#f0d9b4', 6.5))
    for s in (lambda x: x, flip): a.draw(s(ci(66, 104, 21, sh(face, .3)) + ci(67, 105, 12, ROSE)))
    f = 'M128,106 C140,84 188,84 204,126 C216,176 178,228 128,228 C78,228 40,176 52,126 C68,84 116,84 128,106 Z'
    a.part(f, face, 9, 5, .16)
    a.draw(el(128, 186, 38, 30, li(face, .6)) + eye(94, 146, 12.5) + eye(162, 146, 12.5) + blush(72, 176) + blush(184, 176))
    a.draw(el(128, 172, 17, 14, INK) + el(122, 166, 6, 3.4, '#8f86a6') + ln('M128,186 V192 M106,192 Q128,216 150,192', '#6e3f3a', 5.5))
    return a
def marmot():
    b, d, m = '#d39a52', '#7a5140', '#fbe7c2'
    a = Head('translate(0,-2)')
    a.part('M128,132 C190,132 214,176 216,218 Q216,250 180,250 H76 Q40,250 40,218 C42,176 66,132 128,132 Z', sh(b, .1), 9, 4, .2)
    a.draw(p('M128,170 C164,170 176,200 176,250 H80 C80,200 92,170 128,170 Z', m))
    a.pair('M72,64 C46,70 30,54 38,36 C48,20 76,24 88,44 Z', d, .2, el(56, 46, 11, 10, ROSE))
    face = 'M128,16 C178,16 206,46 208,84 C226,104 226,154 190,168 C164,182 92,182 66,168 C30,154 30,104 48,84 C50,46 78,16 128,16 Z'
    a.part(face, b, 9, 6, .18)
    a.draw(clip(face, p('M40,10 H216 V62 C186,52 168,74 152,92 Q128,112 104,92 C88,74 70,52 40,62 Z', d)))
    a.draw(eye(84, 96, 12.5) + eye(172, 96, 12.5) + blush(62, 132, 15) + blush(194, 132, 15))
    a.draw(p('M113,146 H128 V168 Q128,174 122,174 H118 Q112,174 112,168 Z M129,146 H144 V168 Q144,174 138,174 H134 Q129,174 129,168 Z', '#fffdf4', f' stroke="{sh(m, .34)}" stroke-width="2.5"'))
    a.draw(p(circle(106, 136, 32, 24) + circle(150, 136, 32, 24), m) + p('M112,112 Q128,104 144,112 Q142,127 128,131 Q114,127 112,112 Z', DARK) + ln('M128,130 V144 M112,150 Q122,152 128,144 Q134,152 144,150', DARK, 5))
    for s in (lambda x: x, flip):
        paw = 'M74,206 C70,192 84,184 100,190 C116,194 122,206 116,216 C106,226 80,222 74,206 Z'
        a.draw(s(p(paw, d) + ln('M104,200 l10,4 M102,209 l10,3', li(d, .4), 3.6)))
    return a
def crane():
    b, k, w = '#a3b0d0', '#3f3c58', '#fffaf0'
    a = Head('translate(2,0)')
    a.part('M92,182 C128,146 214,150 242,204 Q250,246 206,248 H112 Q70,248 72,218 Q76,196 92,182 Z', b, 8, 5, .2)
    a.draw(ln('M168,196 Q196,194 212,210 M150,216 Q186,212 204,228', sh(b, .22), 5.5))
    neck = 'M66,72 C66,32 96,10 126,14 C158,18 172,48 164,82 C156,114 158,138 150,164 C146,190 136,214 116,234 Q108,240 106,228 C92,224 88,206 92,186 C97,172 99,162 98,150 C96,134 92,124 82,114 C70,102 66,88 66,72 Z'
    a.part('M78,64 L10,92 Q2,98 10,103 Q44,110 84,100 Z', '#e8b94e', 0, 6, .22).part(neck, k, 8, 2, .2)
    a.draw(clip(neck, p('M60,0 H180 V52 C150,40 118,46 96,60 Q78,70 62,66 Z', '#cfd6e8') + p('M150,0 H180 V52 C172,46 162,44 154,44 Q160,22 150,0 Z', sh('#cfd6e8', .16))))
    a.part('M118,70 C150,54 204,66 246,118 C216,112 196,118 168,112 Q132,104 118,70 Z', w, 3, 6, .16)
    a.draw(ln('M144,82 Q180,82 208,98', '#d9cee0', 4.5))
    a.draw(ci(106, 70, 17, PAPER) + ci(106, 70, 14, '#e2603f') + ci(105, 71, 10, INK) + ci(101, 66, 4, PAPER) + ln('M34,98 Q60,98 80,90', sh('#e8b94e', .4), 4.5))
    return a
def hare():
    b, m, tip = '#cba67e', '#fff3dc', '#3f3244'
    a = Head('translate(0,1)')
    ear = 'M80,128 C46,92 34,36 48,14 C56,2 72,4 82,18 C102,46 116,90 122,118 Z'
    a.pair(ear, b, .16, p('M20,-4 H90 V22 Q62,20 36,40 Z', tip) + p('M88,112 C66,84 58,48 60,34 C70,42 90,76 104,108 Z', ROSE))
    face = 'M128,90 C174,90 206,116 212,156 C220,200 180,244 128,244 C76,244 36,200 44,156 C50,116 82,90 128,90 Z'
    a.part(face, b, 9, 5, .18)
    a.draw(p(circle(104, 204, 32, 25) + circle(152, 204, 32, 25), m))
    a.draw(p('M114,212 H128 V230 Q128,234 124,234 H119 Q114,234 114,230 Z M129,212 H142 V230 Q142,234 138,234 H133 Q129,234 129,230 Z', '#fffdf4', f' stroke="{sh(m, .3)}" stroke-width="2.5"'))
    a.both(el(84, 155, 21, 23, li(b, .6))).draw(eye(86, 156, 13.5) + eye(170, 156, 13.5) + blush(62, 192) + blush(194, 192))
    a.draw(p('M113,184 Q128,177 143,184 Q141,196 128,200 Q115,196 113,184 Z', '#d9646a') + MOUTH(128, 199, 18, DARK))
    a.draw(p('M128,98 Q138,116 132,134 Q128,138 124,134 Q118,116 128,98 Z', sh(b, .22), ' opacity=".55"'))
    return a
ALL = dict(camel=camel, horse=horse, sheep=sheep, goat=goat, yak=yak, dog=dog, cat=cat, fox=fox, hedgehog=hedgehog, marmot=marmot, crane=crane, hare=hare)
def main():
    for n, f in ALL.items(): restart(); save(f'icons/animals/{n}', f().svg())
if __name__ == '__main__': main()
