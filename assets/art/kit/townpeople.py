#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The people of Trace's places: three by three, at ease, ready, waiting for nothing, on the wrong way; in winter and in summer. Small on the board, so one large gesture each."""
from kitlib import *

FELT, RUBBER = '#6a4a48', '#f2b632'
WHO = {'winter': (dict(coat='#d8694a', sash='#f6c65a', hat='#2d6da8', skin='#efbd8e', kind='knit'), dict(coat='#3f8f86', sash='#f0b45a', hat='#8a5a3a', skin='#e2a877', kind='fur'), dict(coat='#7a5fb8', sash='#f2c25a', hat='#c2475a', skin='#f6cfa6', kind='knit')),
       'river': (dict(coat='#f08a3a', sash=None, hat=None, skin='#efbd8e', kind='short'), dict(coat='#2f86c4', sash=None, hat='#f6c043', skin='#e2a877', kind='rain'), dict(coat='#c2475a', sash=None, hat=None, skin='#f6cfa6', kind='braids'))}
HAIR = '#2b2233'
ARMS = {'down': (-11, 27), 'wave': (-17, -33), 'front': (13, 20), 'hold': (10, 12), 'out': (-25, 4), 'back': (-16, 22), 'brow': (-4, -27)}
def arm(side, pose, coat, skin):
    dx, dy = ARMS[pose]; x = side * 18; ey = -62 + dy
    ex = x + (dx if side < 0 else -dx); mid = (x + ex) / 2 + side * (9 if pose in ('front', 'hold', 'brow') else 4), (-62 + ey) / 2 + (5 if pose in ('front', 'hold') else 0)
    return ci(ex, ey + (6 if dy > 0 else -6), 7.5, skin) + ln(f'M{x},-60 Q{mid[0]:.1f},{mid[1]:.1f} {ex:.1f},{ey:.1f}', coat, 14)
def legs(season, stride):
    boot = FELT if season == 'winter' else RUBBER; h = 12 if season == 'winter' else 19
    if not stride: return ''.join(r(x, -32, 14, 26, 6, '#4a4266') + r(x - 1, -h, 16, h, 6, sh(boot, t)) + r(x - (3 if x < 0 else -1), -9, 18, 10, 5, sh(boot, t)) for x, t in ((3, .14), (-17, 0)))
    leg = lambda kx, ky, fx, fy, a, t: ln(f'M0,-34 Q{kx},{ky} {fx},{fy}', sh('#4a4266', t), 14) + g(r(-8, -h, 16, h, 6, sh(boot, t)) + r(-8, -9, 22, 10, 5, sh(boot, t)), f'translate({fx},{fy+6}) rotate({a})')
    return leg(-8, -22, -17, -12, 28, .16) + leg(10, -24, 17, -8, -10, 0)
def head(kind, skin, hat, mood, turn):
    """face forward with a small turn; the mood sits in brows and mouth"""
    o = ''
    if kind == 'braids': o += ''.join(ln(f'M{a},-6 q{a*.22:.0f},14 {a*.1:.0f},28', HAIR, 8) + ci(a * 1.1, 24, 4.4, '#f6c043') for a in (-22, 22))
    o += ci(0, -2, 24, HAIR) + ci(-22, 3, 5, skin) + ci(22, 3, 5, sh(skin, .1)) + el(0, 3, 21.5, 21, skin)
    if kind == 'knit': o += p('M-25,-4 C-28,-36 28,-36 25,-4 Q0,-10 -25,-4 Z', hat) + p('M9,-27 C21,-24 26,-16 25,-4 L14,-6 Q16,-19 9,-27 Z', sh(hat, .18)) + r(-26, -12, 52, 11, 5.5, li(hat, .42)) + ci(0, -30, 7, li(hat, .5))
    elif kind == 'fur': o += p('M-27,14 C-34,-14 -20,-32 0,-32 C20,-32 34,-14 27,14 Q18,14 18,2 V-6 H-18 V2 Q-18,14 -27,14 Z', hat) + p('M12,-30 C28,-24 33,-8 27,14 Q20,14 18,2 V-6 Q22,-18 12,-30 Z', sh(hat, .18)) + r(-21, -14, 42, 12, 6, li(hat, .34))
    elif kind == 'rain': o += p('M-22,-5 C-24,-34 24,-34 22,-5 Z', hat) + p('M9,-26 C20,-22 23,-14 22,-5 H13 Q15,-18 9,-26 Z', sh(hat, .18)) + r(-31, -9, 62, 9, 4.5, li(hat, .24))
    else: o += p('M-23,4 C-27,-32 27,-32 23,4 Q15,-12 4,-12 Q-14,-11 -23,4 Z', HAIR)
    t, ink = turn, sh(skin, .62)
    eye = lambda x: ln(f'M{x-4},6 q4,3.500 8,0', INK, 3) if mood == 'sad' else (ln(f'M{x-4},5 q4,-5 8,0', INK, 3) if mood == 'glad' else el(x, 4, 3, 4, INK))
    o += eye(-8 + t) + eye(8 + t) + ci(-14 + t, 11, 4.6, '#ef7f6a', ' opacity=".45"') + ci(14 + t, 11, 4.6, '#ef7f6a', ' opacity=".45"')
    if mood == 'sad': return o + ln(f'M{-12+t},-1 l7,-3 M{12+t},-1 l-7,-3', HAIR, 2.6) + ln(f'M{-5+t},16 q5,-4.500 10,0', ink, 2.8)
    if mood == 'lost': return o + ln(f'M{-12+t},-4 l7,-2 M{5+t},-7 l7,3', HAIR, 2.6) + el(t, 14.5, 3.2, 3.8, ink)
    if mood == 'glad': return o + p(f'M{-7+t},11 H{7+t} Q{6+t},20 {t},20 Q{-6+t},20 {-7+t},11 Z', '#8a3342')
    return o + ln(f'M{-5+t},13 q5,4.500 10,0', ink, 2.8)
def person(x, y, s, season, who, mood='calm', left='down', right='down', turn=0, stride=False, bow=0, thing='', behind=''):
    """(x, y) between the feet; about 116 high; thing is held in front, behind stands above the head"""
    c, skin = who['coat'], who['skin']; hem = -14 if season == 'winter' else -27
    d = f'M-19,-58 Q-17,-70 -6,-70 H6 Q17,-70 19,-58 L24,{hem} Q0,{hem+9} -24,{hem} Z'
    o = el(2, 3, 27, 5, V, ' opacity=".18"') + behind + legs(season, stride)
    front = ('front', 'hold', 'brow')
    if right not in front: o += arm(1, right, sh(c, .2), skin)
    if left not in front: o += arm(-1, left, c, skin)
    o += p(d, c) + clip(d, r(8, -80, 30, 90, 0, sh(c, .17)) + (r(-30, -42, 60, 10, 0, who['sash']) if who['sash'] else ''))
    if who['sash']: o += ln('M3,-68 C4,-57 -4,-55 -13,-54 L-19,-51', li(who['sash'], .3), 3.6)
    else: o += ln(f'M0,-66 V{hem+2}', li(c, .4), 3.6)
    o += g(head(who['kind'], skin, who['hat'], mood, turn), f'translate({turn*.5+bow*.4:g},{-91+bow}) rotate({bow*.5:g})') + thing
    if left in front: o += arm(-1, left, c, skin)
    if right in front: o += arm(1, right, sh(c, .14), skin)
    return g(o, f'translate({x},{y}) scale({s})')
def wood():
    """an armful of split wood"""
    o = ''
    for i, (x, y) in enumerate(((0, -36), (4, -46), (-2, -56))): o += r(-34 + x, y - 6, 66, 12, 6, sh('#b9793f', (.2, .06, 0)[i])) + ci(-31 + x, y, 6, '#f0d2a0') + ci(-31 + x, y, 2.6, '#c98f58')
    return o + ln('M8,-62 V-30', '#f3e3c0', 4)
def umbrella():
    return ln('M20,-44 V-128', '#6a4a3a', 5) + p('M-30,-118 C-26,-158 66,-158 70,-118 Q58,-126 45,-118 Q32,-126 20,-118 Q8,-126 -5,-118 Q-18,-126 -30,-118 Z', '#f6c043') + p('M20,-148 C50,-148 68,-138 70,-118 Q58,-126 45,-118 Q42,-138 20,-148 Z', sh('#f6c043', .18))
def box(): return r(-28, -56, 56, 34, 6, sh('#c98f58', .2)) + r(-28, -56, 50, 30, 6, '#c98f58') + r(-6, -56, 11, 33, 2, '#f3e3c0')
def can(): return g(p('M-14,-22 H14 L17,10 Q0,15 -17,10 Z', '#5fb0d8') + p('M6,-22 H14 L17,10 Q12,13 6,13 Z', sh('#5fb0d8', .2)) + ln('M-14,-22 C-12,-38 12,-38 14,-22', '#4a6f8a', 4), 'translate(-34,-14)')
def cloud(x, y, s):
    d = 'M-34,16 C-50,16 -50,-6 -33,-7 C-32,-27 -6,-32 2,-16 C14,-26 34,-14 29,1 C44,3 42,16 28,16 Z'
    return g(solid(d, '#8a90b4', 5, 6, .2), f'translate({x},{y}) scale({s})')
def empty_stop(x, y, season):
    """a stop at which nothing comes: a bare post with its round sign, an empty bench"""
    o = el(x + 2, y + 2, 34, 5, V, ' opacity=".18"') + r(x + 12, y - 104, 8, 106, 4, '#5f6596') + ci(x + 16, y - 104, 19.5, PAPER) + ci(x + 16, y - 104, 16, '#8f96b8') + r(x + 5, y - 111, 22, 12, 4, PAPER) + ci(x + 10, y - 98, 3, PAPER) + ci(x + 22, y - 98, 3, PAPER)
    o += r(x - 34, y - 28, 42, 9, 4, '#b9793f') + r(x - 29, y - 20, 7, 21, 3, '#8a5a3a') + r(x - 4, y - 20, 7, 21, 3, '#8a5a3a')
    return o + (p(f'M{x-36},{y-27} q6,-9 22,-8 q18,-2 24,8 Z', '#ffffff') + p(f'M{x-5},{y-116} q8,-12 21,-11 q13,-1 21,11 q-10,-7 -21,-7 q-11,0 -21,7 Z', '#ffffff') if season == 'winter' else '')
def rays(x, y): return ''.join(ln(f'M{x+a},{y+b} l{c},{d}', '#f6b042', 6) for a, b, c, d in ((-12, 4, -9, -7), (0, -4, 0, -11), (12, 4, 9, -7)))
def group(state, season):
    a, b, c = WHO[season]; P = lambda x, who, y=150, s=1., **kw: person(x, y, s, season, who, **kw)
    if state == 'calm': o = P(102, b, 144, left='front', right='front') + P(40, a, turn=3) + P(164, c, right='front', turn=-3)
    elif state == 'glad':
        mid = dict(thing=wood(), left='hold', right='hold') if season == 'winter' else dict(behind=umbrella(), right='hold', left='down')
        o = P(44, a, mood='glad', left='wave', s=.95) + P(160, c, mood='glad', right='wave', s=.95) + P(102, b, 152, mood='glad', s=.98, **mid) + (rays(102, 20) if season == 'winter' else '')
    elif state == 'sad':
        o = empty_stop(166, 150, season) + P(70, b, 142, .84, mood='sad', turn=4, bow=8, left='back', right='back') + P(27, a, 150, .84, mood='sad', turn=5, bow=9, left='front', right='front') + P(113, c, 150, .84, mood='sad', turn=3, bow=9, left='front', right='back') + cloud(74, 24, .8)
    else:
        # a trail of dots that curls up and ends in nothing
        d = 'M10,44 C44,4 74,38 104,24 C134,10 148,0 170,8 C192,18 188,44 168,44 C154,44 152,28 164,26'
        o = ln(d, PAPER, 12, ' stroke-dasharray=".1 15"') + ln(d, '#5a4f9a', 8, ' stroke-dasharray=".1 15"') + g(P(40, a, mood='lost', stride=True, turn=7, left='back', right='out') + P(102, b, 146, mood='lost', stride=True, turn=-6, left='out', right='brow') + P(162, c, mood='lost', stride=True, turn=7, left='down', right='out'), 'translate(12,32) scale(.8)')
    return svg((204, 156), o)
def main():
    for s in ('calm', 'glad', 'sad', 'lost'):
        for w in WHO: restart(); save(f'art/town/group-{s}-{w}', group(s, w))
if __name__ == '__main__': main()
