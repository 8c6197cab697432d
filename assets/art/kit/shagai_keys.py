#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Four shagai sides and seven Doors keys, 128x128, flat, original; icons.py says where they go."""
V, CR = '2A1A4A', 'FFF3D6'
def mix(a, b, t):
    a, b = a.lstrip('#'), b.lstrip('#')
    return '#' + ''.join('%02X' % round(int(a[i:i+2], 16) * (1 - t) + int(b[i:i+2], 16) * t) for i in (0, 2, 4))
sd = lambda c, t=.18: mix(c, V, t)
lt = lambda c, t=.18: mix(c, CR, t)
N = ['', 0]
def circ(x, y, r, ry=None):
    ry = ry or r
    return f'M{x-r:g} {y:g}a{r:g} {ry:g} 0 1 1 {2*r:g} 0a{r:g} {ry:g} 0 1 1 {-2*r:g} 0Z'
def rr(x, y, w, h, r):
    return f'M{x+r:g} {y:g}h{w-2*r:g}a{r:g} {r:g} 0 0 1 {r:g} {r:g}v{h-2*r:g}a{r:g} {r:g} 0 0 1 {-r:g} {r:g}h{-(w-2*r):g}a{r:g} {r:g} 0 0 1 {-r:g} {-r:g}v{-(h-2*r):g}a{r:g} {r:g} 0 0 1 {r:g} {-r:g}Z'
def f(d, c, x=''): return f'<path d="{d}" fill="{c}"{(" " + x) if x else ""}/>'
def st(d, c, w, x=''): return f'<path d="{d}" fill="none" stroke="{c}" stroke-width="{w:g}" stroke-linecap="round" stroke-linejoin="round"{(" " + x) if x else ""}/>'
def clip(d, inner):
    N[1] += 1; i = f'{N[0]}-c{N[1]}'
    return f'<clipPath id="{i}"><path d="{d}"/></clipPath><g clip-path="url(#{i})">{inner}</g>'
def sh(d, c, dx=6, dy=5, t=.18):
    """base in shade, then the base moved up and left, clipped: one shade shape right and below"""
    return f(d, sd(c, t)) + clip(d, f'<g transform="translate({-dx:g} {-dy:g})">{f(d, c)}</g>')
def g(s, tr): return f'<g transform="{tr}">{s}</g>'
INK, PAPER, GOLD = '#241E3D', '#FFF8EA', '#F3BE55'

# ---------- shagai ----------
C = dict(camel='#1B52B0', horse='#F6B042', sheep='#8A2250', goat='#45C4B6')
TINT = dict(camel='#E3EDFB', horse='#FFF1D6', sheep='#FBE3EC', goat='#DDF6F2')
SHAPE = dict(
    camel=circ(64, 46, 43),
    horse='M46 8H84Q107 8 107 31V56Q107 79 84 79H40Q30 86 15 85Q11 84.500 13.500 81.500Q21 75 21 62V31Q21 8 46 8Z',
    sheep='M64 98C40 82 14 64 14 36C14 16 28 4 42 4C52 4 60 9 64 16C68 9 76 4 86 4C100 4 114 16 114 36C114 64 88 82 64 98Z',
    goat='M56 4Q64 -2 72 4L106 30Q111 34 111 40V86Q111 96 101 96H27Q17 96 17 86V40Q17 34 22 30Z')
BONE = '#F8ECD0'
BROAD = 'M13 87C12 76 23 71 36 74C48 77 54 79 64 79C74 79 82 73 93 72C107 71 117 77 116 88C116 94 111 95 111 98C111 101 117 104 117 110C117 120 106 124 94 122C82 120 75 117 64 117C53 117 47 122 34 122C22 122 11 119 12 109C12 103 18 101 18 97C18 93 13 92 13 87Z'
HORSE = 'M15 99C11 93 13 84 24 82C35 80 43 88 54 88C67 88 76 77 90 76C104 75 117 83 115 95C114 101 109 103 110 108C111 114 103 118 95 116C84 113 76 108 64 110C52 112 44 120 31 119C19 118 13 111 15 105Q16 102 15 99Z'
CAMEL = 'M13 104C11 92 17 82 29 79C40 77 44 85 50 86C56 87 59 86 65 84C72 81 76 76 86 76C99 76 112 85 115 98C117 109 109 116 98 117C86 118 76 114 64 114C52 114 44 119 32 118C21 117 14 113 13 104Z'
def bone(n):
    """each side by its own mark, to be known at a finger's breadth: a hill, a hollow, a wave, a knob with its ridge"""
    dent, deep = '#CDAE83', '#A9845A'
    s = f(circ(65, 118, 44, 5.500), '#' + V, 'opacity=".18"')
    if n == 'sheep':   # broad side, swelling: a hill with light above and shade below
        s += sh(BROAD, BONE, 5, 6, .2) + f('M34 100C34 86 49 83 65 83C83 83 97 86 97 100C97 112 83 115 66 115C49 115 34 112 34 100Z', dent)
        s += f('M34 97C34 85 49 82 65 82C82 82 95 85 95 96C95 107 81 110 65 110C49 110 34 108 34 97Z', '#F3E2BE') + f('M37 94C38 85 50 82.500 64 82.500C77 82.500 88 84.500 88 93C88 101 77 103.500 62 103.500C48 103.500 36 102 37 94Z', '#FFFBEF')
        s += st('M21 84Q25 80 31 81M101 112Q107 112 109 108', dent, 4)
    elif n == 'goat':  # broad side, hollow: a dark bowl between the knuckles
        hol = 'M35 88Q50 96 64 94Q79 96 93 87Q100 98 93 110Q78 103 64 104Q51 103 36 110Q28 98 35 88Z'
        s += sh(BROAD, BONE, 5, 6, .17) + f(hol, deep, f'stroke="{deep}" stroke-width="6" stroke-linejoin="round"') + clip(hol, g(f(hol, dent, f'stroke="{dent}" stroke-width="4" stroke-linejoin="round"'), 'translate(3 6)')) + st('M38 113Q64 108 90 113', '#FFFBEF', 3)
    elif n == 'horse': # narrow side, wave: one long S from end to end
        s += sh(HORSE, BONE, 5, 6, .17) + st('M27 103C36 91 48 107 62 102S86 87 102 96', dent, 12) + st('M27 102C36 90 48 105 62 100S86 85 102 94', deep, 6.500) + st('M24 92C36 84 47 93 60 91', '#FFFBEF', 3.500)
    else:              # narrow side, a knob and a long ridge beside it
        s += sh(CAMEL, BONE, 5, 6, .17) + f(circ(34, 99, 13, 11.500), deep) + f(circ(35.500, 101, 11, 9), dent) + st('M62 106C74 94 92 93 104 102', dent, 11) + st('M62 106C74 94 92 93 104 102', deep, 6) + st('M68 92C76 84 92 84 99 89', '#FFFBEF', 3.500)
    return s
def eye(x, y, r=3.6):
    return f(circ(x, y, r, r * 1.15), INK) + f(circ(x - r * .32, y - r * .4, r * .34), PAPER)
def head(n):
    s = ''
    if n == 'camel':
        b, m, d = '#DDA765', '#F3D2A0', '#8A5430'
        s += clip(SHAPE[n], sh('M52 92C56 78 62 70 68 64C70 48 74 41 79 41C85 41 87 52 89 60C91 52 93 46 98 46C104 46 108 58 112 72V96H52Z', '#C4864A', 4, 0, .18)
             + f('M72 52C74 44 76 41 79 41C83 41 85 46 86 51Q79 47 72 52ZM91 53C93 48 95 46 98 46C102 46 104 50 106 55Q98 50 91 53Z', d))
        s += sh('M50 26C62 24 70 32 70 46C70 58 76 68 80 92H48C50 80 52 70 49 62C42 64 30 64 25 60C19 55 22 47 29 44C35 41 38 28 50 26Z', b, 5, 0, .16)
        s += f('M29 44Q36 44 39 50T36 61.500Q28 62 25 60C19 55 22 47 29 44Z', m)
        s += f('M49.500 64Q55 70 53 92H48C50 80 52 72 49.500 64Z', d)
        s += f('M62 30Q68 19 73 24Q75 32 66 38Z', sd(b, .2)) + f('M40 31C37 22 44 16 49 18C52 12 61 12 62 18C68 20 68 28 63 31C59 28 57 33 53 29C49 33 45 28 40 31Z', d)
        s += eye(46, 41, 4.4) + f('M40 38.500Q46 31.500 52.500 38.500Q46 40.500 40 38.500Z', sd(b, .2)) + f(circ(55, 50, 4.5, 3.2), '#E8946A', 'opacity=".7"')
        s += f(circ(28.500, 49.500, 1.9), d) + st('M24 56Q32 59 38 54', d, 2.6)
    elif n == 'horse':
        b, m, d = '#8F5130', '#D7A27A', '#3B2430'
        s += f('M82 20Q96 32 92 62Q90 72 84 74L74 30Z', d)
        for k in (-1, 1):
            s += f(f'M{64+k*7} 25Q{64+k*12} 6 {64+k*19} 7Q{64+k*25} 17 {64+k*20} 32Z', b if k < 0 else sd(b)) + f(f'M{64+k*12} 24Q{64+k*14} 13 {64+k*18} 13Q{64+k*20} 19 {64+k*17} 27Z', m)
        s += sh('M64 18C79 18 86 26 85 38C84 48 79 54 79 64C79 77 73 83 64 83C55 83 49 77 49 64C49 54 44 48 43 38C42 26 49 18 64 18Z', b, 5, 2, .2)
        s += f('M64 30C69 30 70 40 68.500 48C68 53 70 57 64 57C58 57 60 53 59.500 48C58 40 59 30 64 30Z', PAPER)
        s += f('M64 57C73 57 79 61 79 68C79 78 72 82.500 64 82.500C56 82.500 49 78 49 68C49 61 55 57 64 57Z', m)
        s += f('M64 9C72 9 77 16 75 24Q73 33 66 38Q67 31 62 36Q61 31 56 34Q50 24 54 16Q58 9 64 9Z', d)
        s += eye(51.500, 43, 4) + eye(76.500, 43, 4)
        s += f(circ(58, 66, 2.4, 3), sd(m, .55)) + f(circ(70, 66, 2.4, 3), sd(m, .55)) + st('M56.500 74Q64 79 71.500 74', sd(m, .55), 2.6)
    elif n == 'sheep':
        w, b = '#FFFBF0', '#4A3040'
        for k in (-1, 1):
            e = f'M{64+k*20} 42C{64+k*30} 36 {64+k*42} 41 {64+k*41} 49C{64+k*40} 56 {64+k*28} 57 {64+k*19} 50Z'
            s += f(e, b if k < 0 else sd(b, .3)) + f(f'M{64+k*25} 45.500C{64+k*31} 42 {64+k*37} 45 {64+k*37} 48C{64+k*36} 52 {64+k*30} 52 {64+k*25} 49Z', '#D79AA0')
        W = ''.join(circ(x, y, r) for x, y, r in ((64,20,12),(50,23,11),(78,23,11),(41,34,10),(87,34,10),(64,32,18),(42,46,8),(86,46,8)))
        s += sh(W, w, 3, 3, .16)
        s += sh('M64 31C78 31 83 38 83 49C83 62 76 81 64 81C52 81 45 62 45 49C45 38 50 31 64 31Z', b, 4, 2, .3)
        W2 = ''.join(circ(x, y, r) for x, y, r in ((64,31,9.500),(53,33,8),(75,33,8)))
        s += f(W2, w)
        for x in (55, 73): s += f(circ(x, 50, 5.4, 6), PAPER) + f(circ(x + (.6 if x < 64 else -.6), 51, 3.2, 3.7), INK) + f(circ(x - .8, 49.500, 1.2), PAPER)
        s += f('M58 65Q64 62 70 65Q69 70 64 71Q59 70 58 65Z', '#E7A6A8') + st('M64 71V73Q60 77 57 74.500M64 73Q68 77 71 74.500', '#E7A6A8', 2.4)
    else:
        b, m, h = '#FFF6E4', '#F1CFAE', '#7A5A45'
        for k in (-1, 1):
            hn = f'M{64+k*4} 34C{64+k*5} 20 {64+k*14} 10 {64+k*28} 9C{64+k*32} 9 {64+k*32} 13 {64+k*29} 14C{64+k*20} 18 {64+k*16} 26 {64+k*15} 36Z'
            s += f(hn, h if k < 0 else sd(h, .24)) + st(f'M{64+k*9.500} 24L{64+k*15} 27.500M{64+k*14} 17.500L{64+k*19} 21', lt(h, .4), 2)
            s += f(f'M{64+k*17} 38C{64+k*26} 32 {64+k*37} 33 {64+k*38} 38C{64+k*37} 46 {64+k*27} 50 {64+k*17} 48Z', b if k < 0 else sd(b, .16)) + f(f'M{64+k*21} 41C{64+k*27} 37 {64+k*33} 37 {64+k*34} 39C{64+k*32} 44 {64+k*26} 46 {64+k*21} 45Z', '#E9AFA2')
        s += f('M54 72H74Q75 86 65 93Q63 94.500 62 92.500Q60 90 60 91Q54 84 54 72Z', sd(b, .12)) 
        s += sh('M64 28C78 28 84 34 83 45C82 55 78 60 77 69C76 78 71 82 64 82C57 82 52 78 51 69C50 60 46 55 45 45C44 34 50 28 64 28Z', b, 4, 2, .15)
        s += f('M45 45C44 34 50 28 60 28C58 38 60 52 53 58C49 55 46 50 45 45Z', '#C98E5C')
        s += f('M64 61C72 61 76.500 65 76.500 70C76 78 71 81 64 81C57 81 52 78 51.500 70C51.500 65 56 61 64 61Z', m)
        s += eye(54, 47, 4) + eye(74, 47, 4)
        s += f('M58.500 65.500Q64 62.500 69.500 65.500Q68.500 70 64 70.500Q59.500 70 58.500 65.500Z', '#7A4A45') + st('M64 70.500V72.500Q60 77 57 74.500M64 72.500Q68 77 71 74.500', '#7A4A45', 2.4)
        s += st('M60 84Q61 89 63.500 91M68 84Q68 88 66 90.500', sd(b, .3), 2)
    return s
def shagai(n):
    """shape, head and bone, all inside the circle: (scale, top) of the shape and of the head"""
    m = C[n]
    (ks, ys), (kh, yh) = dict(camel=((.9, 6), (.9, 6)), horse=((1, 0), (.9, 5)), sheep=((.82, 6), (.88, 4)), goat=((.84, 7), (.8, 8)))[n]
    put = lambda s, k, y: g(s, f'translate({64*(1-k):g} {y:g}) scale({k:g})')
    hole = f(circ(64, 13, 5.5), sd(m, .24)) + f(circ(63.4, 12.4, 4.2), PAPER) if n == 'goat' else ''
    return f(circ(64, 64, 62), mix(TINT[n], m, .30)) + put(sh(SHAPE[n], m, 4, 4, .2) + hole, ks, ys) + put(head(n), kh, yh) + g(bone(n), 'translate(7.7 6.2) scale(.88)')

# ---------- keys ----------
WHO, WHERE, WHEN = '#D8502F', '#2D6DA8', '#7B5BB8'
def key(col):
    k = (f('M0 7a15 15 0 1 1 0 30a15 15 0 1 1 0 -30Zm0 8.500a6.500 6.500 0 1 0 0 13a6.500 6.500 0 1 0 0 -13Z', col, 'fill-rule="evenodd"')
       + f('M0 7a15 15 0 0 1 0 30v-8.500a6.500 6.500 0 0 0 0 -13Z', sd(col, .2)))
    bl = 'M-5 40H5V66H15Q18 66 18 69V73Q18 76 15 76H5V82H19Q22 82 22 85V89Q22 92 19 92H5V95Q5 100 0 100Q-5 100 -5 95Z'
    k += f(bl, GOLD) + f('M1 40H5V66H15Q18 66 18 69V73Q18 76 15 76H5V82H19Q22 82 22 85V89Q22 92 19 92H5V95Q5 100 1 100Z', sd(GOLD, .2))
    k += f(rr(-8.500, 34, 17, 8, 4), sd(GOLD, .1))
    return g(k, 'translate(63 14) rotate(-31) scale(.93)')
def ring(front=False):
    c = '#B3A9D0'
    if front: return st('M52 20a13.500 13.500 0 0 0 8 11.500', sd(c, .1), 5)
    return f('M64 3a15.500 15.500 0 1 1 0 31a15.500 15.500 0 1 1 0 -31Zm0 5.500a10 10 0 1 0 0 20a10 10 0 1 0 0 -20Z', c, 'fill-rule="evenodd"') + f('M79.500 18.500a15.500 15.500 0 0 1 -25 12.200l3.800 -4a10 10 0 0 0 15.700 -8.200Z', sd(c, .2))
def eyelet(x=50, y=40, c='#B3A9D0'):   # little link from ring to charm
    return st(f'M57 28Q{x} 30 {x} {y}', sd(c, .16), 4.5)
def T(n):
    if n == 'name':
        d = rr(10, 42, 78, 74, 12); s = sh(d, WHO, 5, 5) + f(rr(37, 48, 24, 6.500, 3.2), sd(WHO, .3))
        s += f(rr(18, 62, 62, 44, 7), PAPER) + f('M73 62Q80 62 80 69V99Q80 106 73 106H67Q71 100 71 92V62Z', sd(PAPER, .1))
        s += st('M26 82C28 70 36 70 34 80C33 88 28 88 29 82C31 74 40 72 42 78C43 84 47 84 49 78C51 73 55 75 55 79C56 84 62 84 68 76', INK, 4) + st('M27 97H60', '#E9A08B', 4)
    elif n == 'jersey':
        d = 'M34 44Q50 52 64 44L74 47Q80 49 83 55L93 73Q94 76 91 78L80 84Q78 85 77 83L75 79V113Q75 119 69 119H29Q23 119 23 113V79L21 83Q20 85 18 84L7 78Q4 76 5 73L15 55Q18 49 24 47Z'
        s = sh(d, WHERE, 6, 3, .2) + clip(d, f('M20 100H80V109H20Z', '#FFD98A') + f('M66 100H80V109H66Z', sd('#FFD98A')))
        s += clip(d, st('M2 70L22 81M96 70L76 81', '#FFD98A', 6))
        s += st('M35.500 45.500Q49.500 62 62.500 45.500', PAPER, 6)
        s += f('M49 66L53.300 75L63 76.200L55.900 83L57.800 92.700L49 88L40.200 92.700L42.100 83L35 76.200L44.700 75Z', PAPER, 'stroke="#FFF8EA" stroke-width="3" stroke-linejoin="round"')
    elif n == 'routine':
        s = sh(circ(49, 80, 41), WHEN, 5, 5) + f(circ(49, 80, 32), '#FFF3D6')
        s += clip(circ(49, 80, 32), f('M49 48H90V112H49Z', '#D9D3F0') )
        s += ''.join(f(circ(x, y, 2.6), mix(WHEN, V, .2)) for x, y in ((49, 54), (49, 106)))
        s += f(circ(29, 80, 6.500), '#F6B042') + ''.join(st(f'M{29+9.3*a:.1f} {80+9.3*b:.1f}L{29+10.6*a:.1f} {80+10.6*b:.1f}', '#F6B042', 3) for a, b in ((0,-1),(0,1),(-1,0),(.7,.7),(.7,-.7),(-.7,.7),(-.7,-.7)))
        s += f('M67 72A9.500 9.500 0 1 0 76 86A9 9 0 0 1 67 72Z', mix(WHEN, V, .15))
        s += st('M49 80V63M49 80L60 92', INK, 5) + f(circ(49, 80, 4.5), WHO)
    elif n == 'photo':
        d = rr(10, 40, 76, 80, 8); s = sh(d, '#FFFDF6', 5, 5, .16)
        p = rr(18, 48, 58, 52, 5); s += f(p, '#8FD0EA')
        s += clip(p, f('M10 92Q34 76 56 86T90 82V110H10Z', '#7FBF5A') + sh('M24 104Q24 87 38 86H56Q70 87 70 104Z', WHO, 5, 0) + f(circ(47, 68, 16, 15), '#2B2233') + f('M41 78H53V88Q47 92 41 88Z', '#E2A877') + f(circ(47, 73, 13, 12.500), '#F6CFA6') + f('M33 71Q33 55 47 55Q61 55 61 71Q58 64 52 63Q44 67 36 65Q34 67 33 71Z', '#2B2233') + f(circ(42, 74, 1.9, 2.3), INK) + f(circ(52, 74, 1.9, 2.3), INK) + st('M42.500 79Q47 83 51.500 79', '#A3482F', 2.2))
        s += f(rr(30, 106, 34, 6, 3), WHO)
        s = g(s, 'rotate(4 48 40)')
    elif n == 'place':
        d = 'M8 88Q8 84 12 83L32 78L60 84L84 78Q88 77 88 81V112Q88 116 84 117L60 122L34 116L13 121Q8 122 8 118Z'
        s = f(d, '#BFE3A8') + clip(d, f('M34 70L60 76V130L34 124Z', sd('#BFE3A8', .16)) + st('M2 106Q24 96 44 104T92 94', '#FFF3D6', 6) + st('M70 70Q66 90 76 124', '#7CC4E4', 6))
        s += f(circ(47, 104, 11, 4), '#' + V, 'opacity=".2"')
        s += sh('M47 104Q21 82 21 64A26 26 0 0 1 73 64Q73 82 47 104Z', WHERE, 5, 3, .2) + f(circ(47, 64, 11.500), PAPER)
    elif n == 'secret':
        d = rr(6, 48, 84, 64, 10); s = sh(d, '#F4DFB4', 5, 5, .14)
        s += st('M13 106L38 84M83 106L58 84', sd('#F4DFB4', .26), 3.6)
        s += f('M8 53Q10 48 16 48H80Q86 48 88 53L54 83Q48 88 42 83Z', sd('#F4DFB4', .34)) + f('M9 51Q11 48 16 48H80Q85 48 87 51L54 79Q48 84 42 79Z', '#FFF4DC')
        s += sh('M48 62C54 60 60 63 62 68C67 71 67 79 64 83C63 89 57 93 52 92C46 95 38 92 36 87C31 84 30 76 33 72C34 66 41 61 48 62Z', WHO, 4, 4, .24)
        s += f('M48 69a6 6 0 0 1 3.600 10.800L53.500 86H42.500L44.400 79.800A6 6 0 0 1 48 69Z', sd(WHO, .42))
    else:
        d = rr(10, 42, 76, 72, 10); s = sh(d, WHEN, 5, 4)
        w = rr(18, 50, 60, 56, 5); s += f(w, '#FFE3A0')
        s += clip(w, f('M18 66H78V62H18Z', lt(WHEN, .45)) + f('M46 50H50V64H46Z', lt(WHEN, .45))
             + f('M18 50H32Q33 78 18 92ZM78 50H64Q63 78 78 92Z', '#45548F') + f('M78 50H71Q72 76 70 88Q75 94 78 92Z', sd('#45548F', .3)) 
             + sh('M33 112Q32 96 42 95H54Q64 96 63 112Z', '#2F8F83', 4, 0) + f(circ(48, 82, 13, 12.500), '#2B2233') + f(circ(48, 86, 10.500, 10), '#EFBD8E') + f('M37 86Q37 71 48 71Q59 71 59 86Q56 79 48 79.500Q40 79 37 86Z', '#2B2233')
             + f(circ(44, 87, 1.8, 2.2), INK) + f(circ(52, 87, 1.8, 2.2), INK) + st('M46 91.500H50', '#A3482F', 2))
        s += sh(rr(6, 104, 84, 14, 6), lt(WHEN, .55), 4, 3, .2)
    return s
KC = dict(name=WHO, jersey=WHERE, routine=WHEN, photo=WHO, place=WHERE, secret=WHO, alone=WHEN)
def keyicon(n):
    y = dict(name=48, jersey=48, routine=42, photo=44, place=42, secret=52, alone=46)[n]
    return key(KC[n]) + ring() + T(n) + eyelet(48, y)
