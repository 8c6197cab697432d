# SPDX-License-Identifier: CC0-1.0
"""Faces with large features, for busts that are shown small: the ring of classmates and the moods of the two friends.
face(kind, …) has the signature that charkit.character() hands to `face_of`."""
from charkit import eye, arc, brow, lash, mix, INK

MOUTH, TONGUE, TEAR = '#7c2336', '#ef7d7d', '#6fc0ec'

def face(kind, cx, cy, w, h, skin, browc, fem=False, turn=0):
    fx = cx + turn * w * .16
    rx, ry, dx = 12.5, 16, .43 * w
    ey, my = cy + .15 * h, cy + .57 * h
    by = ey - 34; o = []
    shade, lidc = mix(skin, '#c2554a', .42), mix(skin, '#b06a5a', .20)
    def cheeks(q=.19, op=.36, c='#f0796b', dy=0):
        for s in (-1, 1): o.append(f'<ellipse cx="{fx+s*.62*w}" cy="{cy+.42*h+dy}" rx="{q*w:.1f}" ry="{q*.68*w:.1f}" fill="{c}" opacity="{op}"/>')
    def nose(): o.append(f'<path d="M{fx-6+turn*5},{cy+.335*h} q6,6 12,0" fill="none" stroke="{mix(skin, "#8a3b2a", .5)}" stroke-width="4.4" stroke-linecap="round"/>')
    def line(d, c, sw): o.append(f'<path d="{d}" fill="none" stroke="{c}" stroke-width="{sw}" stroke-linecap="round" stroke-linejoin="round"/>')
    def at(s): return fx + s * dx * (1 - .07 * turn * s)
    def open_eyes(look=(0, 0), sc=1., white=False):
        for s in (-1, 1):
            x, y = at(s) + look[0], ey + look[1]
            if white: o.append(f'<ellipse cx="{at(s)}" cy="{ey}" rx="{rx*1.42}" ry="{ry*1.16}" fill="#fff"/>')
            o.append(eye(x, y, rx * sc, ry * sc))
            if white: line(f'M{at(s)-rx*1.42},{ey-ry*.3} A{rx*1.42},{ry*1.16} 0 0 1 {at(s)+rx*1.42},{ey-ry*.3}', INK, 4.4)
            elif fem: o.append(lash(x, y, rx * sc, ry * sc, s))
            else: line(f'M{x-rx*1.05},{y-ry*.62} Q{x},{y-ry*1.42} {x+rx*1.05},{y-ry*.62}', INK, 4)
        if white and fem:
            for s in (-1, 1): line(f'M{at(s)+s*rx*1.45},{ey-ry*.4} l{s*7},-5', INK, 4)
    def smile_eyes(k=-22):
        for s in (-1, 1):
            o.append(arc(at(s), ey + 7, rx + 5, k, 7))
            if fem: line(f'M{at(s)+s*(rx+4)},{ey+5} l{s*6},-4', INK, 4)
    def low_eyes(cover=.55, look=3, slope=0):
        """the lids hang: `cover` of the eye is hidden, the outer corner lies `slope` lower"""
        for s in (-1, 1):
            x = at(s); e = ey - ry + 2 * ry * cover
            if cover < .95: o.append(eye(x, ey + look, rx * .95, ry * .95))
            o.append(f'<path d="M{x-rx-5},{e-(slope if s>0 else -slope)*.5} Q{x},{e+7} {x+rx+5},{e+(slope if s>0 else -slope)*.5} L{x+rx+4},{ey-ry-5} Q{x},{ey-ry-13} {x-rx-4},{ey-ry-5} Z" fill="{lidc}"/>')
            line(f'M{x-rx-5},{e-(slope if s>0 else -slope)*.5} Q{x},{e+7} {x+rx+5},{e+(slope if s>0 else -slope)*.5}', INK, 5.4)
            if fem: line(f'M{x+s*(rx+4)},{e+slope*.5} l{s*6},4', INK, 4)
    def brows(tin, tout, dy=0., sw=7.6, bw=17.5):
        for s in (-1, 1): o.append(brow(at(s), by + dy, bw, tin, tout, s, browc, sw))
    def laugh(W, H, dy=-8, teeth=10):
        m = my + dy
        o.append(f'<path d="M{fx-W},{m} Q{fx},{m+7} {fx+W},{m} Q{fx+W},{m+H-1} {fx},{m+H} Q{fx-W},{m+H-1} {fx-W},{m} Z" fill="{MOUTH}" stroke="{MOUTH}" stroke-width="3" stroke-linejoin="round"/>')
        o.append(f'<path d="M{fx-W+3},{m+1.2} Q{fx},{m+7.5} {fx+W-3},{m+1.2} L{fx+W-6},{m+teeth} Q{fx},{m+teeth+5} {fx-W+6},{m+teeth} Z" fill="#fff"/>')
        o.append(f'<path d="M{fx-W*.55},{m+H-6} Q{fx},{m+H*.46} {fx+W*.55},{m+H-6} Q{fx+W*.3},{m+H-1} {fx},{m+H-1} Q{fx-W*.3},{m+H-1} {fx-W*.55},{m+H-6} Z" fill="{TONGUE}"/>')
    def corners(W, y):
        for s in (-1, 1): line(f'M{fx+s*W-5},{y-3} q5,-5 10,0', shade, 4.4)
    def tear(s=-1, big=1.):
        x, y = at(s) - 2 * s, ey + ry + 3
        o.append(f'<path d="M{x},{y} q{11*big},{17*big} 0,{25*big} q{-11*big},{-8*big} 0,{-25*big} Z" fill="{TEAR}"/><circle cx="{x-2.4*big}" cy="{y+17*big}" r="{2.4*big}" fill="#fff" opacity=".8"/>')

    if kind == 'watch':       # quiet; the eyes go to the side
        cheeks(op=.26); nose(); open_eyes(((1 if turn >= 0 else -1) * 8, 1)); brows(3, -2, -1, 7); line(f'M{fx-12},{my+3} Q{fx},{my+5} {fx+13},{my+3}', MOUTH, 6)
    elif kind == 'worry':     # brows up in the middle, a small round mouth
        cheeks(op=.26); nose(); open_eyes((0, 1), .84, True); brows(17, -7, -4, 8)
        o.append(f'<path d="M{fx-11},{my+9} Q{fx-9},{my-3} {fx},{my-3} Q{fx+9},{my-3} {fx+11},{my+9} Q{fx},{my+3.5} {fx-11},{my+9} Z" fill="{MOUTH}" stroke="{MOUTH}" stroke-width="4.5" stroke-linejoin="round"/>')
        line(f'M{fx-7},{by-12} q3,-5 0,-9 M{fx+7},{by-12} q-3,-5 0,-9', shade, 3.6)
    elif kind == 'laugh':
        cheeks(.20, .52); nose(); smile_eyes(-26); brows(3, 2, -9); laugh(33, 37, -10, 11)
    elif kind == 'bold':      # cheeky: puffed red cheeks, a wink, a grin from ear to ear, low brows
        cheeks(.30, .66, '#ea5a47', 2); nose(); k = 1 if turn >= 0 else -1
        x = at(k); o.append(eye(x + 2 * k, ey, rx, ry))
        line(f'M{x-rx-2},{ey-ry*.5} Q{x},{ey-ry*1.3} {x+rx+2},{ey-ry*.5}', INK, 5)
        if fem: line(f'M{x+k*(rx+1)},{ey-ry*.5} l{k*6},-5', INK, 4)
        x = at(-k); line(f'M{x-k*(rx+3)},{ey-5} Q{x+k*6},{ey-4} {x+k*(rx-2)},{ey+4} Q{x+k*4},{ey+9} {x-k*(rx+1)},{ey+11}', INK, 6.4)
        o.append(brow(at(k), by + 4, 19, -1, 7, k, browc, 8.6)); o.append(brow(at(-k), by + 11, 19, -3, 3, -k, browc, 8.6))
        m, W, H = my - 12, 43, 38
        o.append(f'<path d="M{fx-W},{m-3} Q{fx},{m+11} {fx+W},{m-3} C{fx+W-1},{m+20} {fx+20},{m+H} {fx},{m+H} C{fx-20},{m+H} {fx-W+1},{m+20} {fx-W},{m-3} Z" fill="{MOUTH}" stroke="{MOUTH}" stroke-width="4" stroke-linejoin="round"/>')
        o.append(f'<path d="M{fx-W+2},{m-1.5} Q{fx},{m+11.5} {fx+W-2},{m-1.5} Q{fx+W-3},{m+7} {fx+W-9},{m+14} Q{fx},{m+24} {fx-W+9},{m+14} Q{fx-W+3},{m+7} {fx-W+2},{m-1.5} Z" fill="#fff"/>')
        o.append(f'<path d="M{fx-18},{m+H-5} Q{fx},{m+H-17} {fx+18},{m+H-5} Q{fx+9},{m+H} {fx},{m+H} Q{fx-9},{m+H} {fx-18},{m+H-5} Z" fill="{TONGUE}"/>')
        corners(W + 3, m - 3)
    elif kind == 'stand':     # calm and brave
        cheeks(.19, .42); nose(); open_eyes(); brows(-2, 4, -1, 8)
        line(f'M{fx-24},{my-3} Q{fx},{my+19} {fx+24},{my-3}', MOUTH, 6.6); corners(26, my - 4)
    elif kind in ('sad', 'mood-1'):
        cheeks(op=.3); nose(); low_eyes(.5, 3, 7); brows(17, -8, -1, 8)
        line(f'M{fx-19},{my+14} Q{fx},{my-7} {fx+19},{my+14}', MOUTH, 6.6); tear(-1, 1.05)
    elif kind in ('glad', 'mood-4'):
        cheeks(.20, .5); nose(); open_eyes((0, 0), 1.02); brows(3, 2, -5)
        k = 29 if kind == 'glad' else 21
        line(f'M{fx-k},{my-6} Q{fx},{my+(26 if kind == "glad" else 17)} {fx+k},{my-6}', MOUTH, 6.8); corners(k + 2, my - 7)
    elif kind == 'mood-0':    # nearly closed, everything hangs
        cheeks(op=.22); nose(); low_eyes(.96, 0, 11); brows(21, -11, 1, 8)
        line(f'M{fx-13},{my+12} Q{fx},{my-1} {fx+13},{my+12}', MOUTH, 6.6); tear(-1, .9); tear(1, .9)
    elif kind == 'mood-2':
        cheeks(op=.28); nose(); open_eyes((0, 1), .86, True); brows(15, -5, -4, 8)
        line(f'M{fx-21},{my+6} q7,-10 14,-2 q7,8 14,-1 q6,-8 14,1', MOUTH, 6.2)
    elif kind == 'mood-3':
        cheeks(op=.28); nose(); open_eyes(); brows(2, -1, -1, 7); line(f'M{fx-15},{my+2} H{fx+15}', MOUTH, 6.2)
    elif kind == 'mood-5':
        cheeks(.21, .55); nose(); smile_eyes(-27); brows(4, 2, -11); laugh(36, 38, -11, 12)
    else: raise KeyError(kind)
    return '<g id="face">' + ''.join(o) + '</g>'
