#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The cast and the visitors: busts and full bodies, and the three pictures of the help screen."""
from charkit import character, CAST, GREY, HAIR, dark
from faces import face
from kitlib import *

BY = {c['name']: c for c in CAST}
def who(kit, name, **more):
    c = dict(BY[kit], name=name, **more)
    return {k: v for k, v in c.items() if v is not None}
CAST_OF_GAME = [
    who('bat', 'tamir'),
    who('anujin', 'anu', glasses=None),
    who('saruul', 'ainur'),
    who('nomin', 'maral', aid='#35a7a0'),
    who('teacher', 'saraa'),
    who('emee', 'tsermaa'),
    who('aav', 'father'),
]
BROWN, UMBER = '#4a2f2e', '#3a2630'
VISITORS = [
    dict(age='kid', skin='b', hair='wavy', hair_col=BROWN, fem=True, freckles=1, outfit='sweater', colors=('#2f8f83', '#fff3d6', '#d8502f'), turn=.2),
    dict(age='kid', skin='c', hair='bowl', outfit='puffer', colors=('#e4572e', '#ffd98a', '#2d6da8'), turn=-.2),
    dict(age='kid', skin='a', hair='buns2', fem=True, acc='#e4572e', outfit='dungaree', colors=('#2d6da8', '#f6c453', '#e4572e'), turn=-.2),
    dict(age='kid', skin='d', hair='curly', hair_col=UMBER, glasses='#2d6da8', outfit='hoodie', colors=('#5a9e5a', '#fff3d6', '#7a4fa3'), turn=.25),
    dict(age='kid', skin='d', hair='onebraid', fem=True, acc='#ffd98a', outfit='deel', colors=('#b0487f', '#45a99f', '#ffe9b8'), turn=.15),
    dict(age='kid', skin='b', hair='short', hat='cap', hat_col=('#2d6da8', '#f2a33a'), outfit='shirt', colors=('#d8694a', '#ffe3b0', '#2d6da8'), turn=-.25),
    dict(age='teen', skin='a', hair='wavy', fem=True, hat='beanie', hat_col=('#c2475a', '#fff3d6'), outfit='puffer', colors=('#57b3a6', '#fff3d6', '#c2475a'), turn=-.15),
    dict(age='teen', skin='b', hair='crop', hair_col=BROWN, outfit='tee', colors=('#f2a33a', '#fff3d6', '#2d6da8'), turn=.2),
    dict(age='teen', skin='c', hair='pony', fem=True, acc='#f6c453', glasses='#b0487f', outfit='hoodie', colors=('#6c7fd0', '#fff3d6', '#e4572e'), turn=.2),
    dict(age='teen', skin='c', hair='short', hat='malgai', hat_col=('#b3243b', '#2a2a55'), outfit='deel', colors=('#2d6da8', '#f2a33a', '#ffe9b8'), turn=-.15),
    dict(age='adult', skin='b', hair='long', hair_col=UMBER, fem=True, glasses='#5a3a2e', outfit='blazer', colors=('#a34a6b', '#fff6e6', '#3a3358'), turn=.15),
    dict(age='adult', skin='d', hair='short', moustache='#2b2233', outfit='sweater', colors=('#3f6fa8', '#ffe9b8', '#5a3a2e'), turn=-.15),
    dict(age='elder', skin='a', hair='grandma', hair_col=GREY, fem=True, acc='#45a99f', outfit='cardigan', colors=('#c9743f', '#fff3d6', '#5b5fa0'), turn=.15),
    dict(age='elder', skin='d', hair='parted', hair_col=GREY, fem=True, hat='kerchief', hat_col=('#7d5aa8', '#fff3d6'), glasses='#8a3b4a', outfit='deel', colors=('#2f7f6f', '#e0a040', '#ffe9b8'), turn=-.1),
    dict(age='adult', skin='b', hair='sidebob', fem=True, outfit='apron', colors=('#e6a23c', '#3f7f9a', '#8a4f3a'), turn=.15),
    dict(age='adult', skin='c', hair='short', hair_col='#8f8c9c', hat='flatcap', hat_col=('#4f6f9f', '#3d5680'), lines=1, outfit='vest', colors=('#5a8a56', '#dfe9f3', '#5a3a2e'), turn=-.2),
]
def pose(em, bust):
    if bust and em == 'happy': return 'wavein'
    if bust and em == 'worried': return 'idle'      # folded hands would be cut by the edge
    return None

# ------------------------------------------------------------------ the mood of the two friends, from very low to happy
MOODS = [dict(bow=(9, 23), build=dict(sy=449, sw=55)), dict(bow=(6, 11), build=dict(sy=456, sw=58)), dict(bow=(3, 3)), dict(bow=(0, 0)), dict(bow=(-2, -3)), dict(bow=(-4, -7))]
def mood(c, k):
    m = MOODS[k]; s = -1 if c['turn'] < 0 else 1
    return character(dict(c, build=m.get('build', {})), f'mood-{k}', 'wavein' if k == 5 else 'idle', bust=True, face_of=face, bow=(m['bow'][0] * s, m['bow'][1]))

# ------------------------------------------------------------------ the help screen
def person(c, em, pose_, prefix, x, y, scale, **more):
    return g(inner(prefixed(character(c, em, pose=pose_, bust=True, **more), prefix)), f'translate({x},{y}) scale({scale})')
def room(ground, disc, extra=''):
    return r(0, 0, 480, 320, 0, ground) + ci(240, 180, 150, disc) + extra
def picture(body): return svg((480, 320), clip(rrect(0, 0, 480, 320, 36), body))
def help_call():
    c = dict(BY['temuulen'], name='caller', turn=.2, outfit='hoodie', colors=('#2f8f83', '#fff3d6', '#e4572e'))
    o = room('#fff1d6', '#ffe2ae')
    # a window with evening light, a plant
    o += r(34, 44, 92, 104, 14, '#fffaf0') + r(42, 52, 76, 88, 8, '#9cc9ea') + p('M42,112 q24,-20 42,-6 q18,-14 34,0 v26 q0,8 -8,8 h-60 q-8,0 -8,-8 Z', '#8bbf8a') + r(77, 52, 6, 88, 0, '#fffaf0') + r(28, 146, 104, 12, 6, '#fffaf0')
    o += person(c, 'neutral', 'call', 'a-', 26, -206, 1.02, prop='handset')
    # the call goes out: three soft arcs, and a heart comes back
    for k, op in ((0, .95), (16, .7), (32, .45)): o += ln(f'M{376+k*.8},{150-k*.7} Q{390+k*1.2},{172} {376+k*.8},{194+k*.7}', '#f6b042', 7, f' opacity="{op}"')
    o += p('M440,84 C418,69 416,48 428,46 Q436,44 440,54 Q444,44 452,46 C464,48 462,69 440,84 Z', '#d8502f')
    return picture(o)
def help_listen():
    c = dict(BY['teacher'], name='listener', hair='bob', outfit='sweater', colors=('#5a6fc0', '#fff3d6', '#3a3358'), turn=-.12, earring=None)
    c = {k: v for k, v in c.items() if v is not None}
    cx, cy, w, h = 200, 234, 73, 84; top = cy - 1.08 * h
    c['over'] = (ln(f'M{cx-w-8},{cy+8} C{cx-w-18},{cy-1.06*h} {cx-.62*w},{top-30} {cx},{top-30} C{cx+.62*w},{top-30} {cx+w+18},{cy-1.06*h} {cx+w+8},{cy+8}', '#3d4170', 11)
        + ''.join(r(cx + s * (w + 9) - 15, cy - 14, 30, 52, 14, '#3d4170') + r(cx + s * (w + 9) - (15 if s < 0 else 9), cy - 14, 24, 52, 12, '#45c4b6') for s in (-1, 1))
        + ln(f'M{cx-w-12},{cy+36} C{cx-w-6},{cy+70} {cx-w+14},{cy+74} {cx-40},{cy+66}', '#3d4170', 6) + r(cx - 48, cy + 57, 24, 16, 8, '#3d4170'))
    o = room('#e6f1f6', '#cfe5ee') + r(360, 52, 78, 92, 10, '#fffaf0') + ln('M376,74 h46 M376,94 h46 M376,114 h30', '#b9cede', 7)
    o += person(c, 'neutral', 'idle', 'b-', 38, -92, 1.01)
    o += el(240, 316, 300, 34, '#d99b58') + p('M0,292 Q240,262 480,292 V320 H0 Z', '#e6ae6c') + ln('M0,292 Q240,262 480,292', '#f6cf96', 5)
    # what the child says is heard: a bubble with three quiet dots
    o += p('M56,56 H124 Q144,56 144,76 V96 Q144,116 124,116 H104 Q98,130 82,134 Q88,126 87,116 H56 Q36,116 36,96 V76 Q36,56 56,56 Z', '#fff') + ''.join(ci(a, 86, 6.5, '#4a4466') for a in (66, 90, 114))
    o += g(p('M-30,-26 H30 C30,-4 18,8 8,11 V16 H-8 V11 C-18,8 -30,-4 -30,-26 Z', '#dde3ee') + p('M14,-26 H30 C30,-4 18,8 8,11 V16 H2 C12,6 16,-10 14,-26 Z', '#b4bdd2') + el(0, -26, 30, 8, '#eef1f7') + el(0, -25.500, 25, 5.5, '#e8c9a0'), 'translate(410,284)')
    return picture(o)
def help_together():
    a = dict(BY['emee'], name='elder', turn=.35); b = dict(BY['nomin'], name='child', turn=-.3, outfit='hoodie', colors=('#f2a33a', '#fff3d6', '#e4572e'))
    o = room('#eaf4e2', '#d3e8c8') + ln('M240,0 V34', '#b98a52', 5) + p('M240,30 q40,6 50,46 q-50,14 -100,0 q10,-40 50,-46 Z', '#f0a03a') + p('M248,31 q34,8 42,45 q-18,5 -36,7 q4,-30 -6,-52 Z', sh('#f0a03a', .16)) + p('M212,80 q28,7 56,0 q-3,18 -28,18 q-25,0 -28,-18 Z', '#fffbe6') + ci(240, 96, 60, '#fff3b8', ' opacity=".4"')
    o += person(a, 'happy', 'idle', 'a-', -36, -134, .93) + person(b, 'proud', 'idle', 'b-', 152, -182, .88)
    o += p('M0,288 Q240,264 480,288 V320 H0 Z', '#e6ae6c') + ln('M0,288 Q240,264 480,288', '#f6cf96', 5)
    for x in (214, 286): o += g(p('M-26,-22 H26 C26,-4 16,7 7,9 V14 H-7 V9 C-16,7 -26,-4 -26,-22 Z', '#dde3ee') + p('M12,-22 H26 C26,-4 16,7 7,9 V14 H2 C10,4 14,-8 12,-22 Z', '#b4bdd2') + el(0, -22, 26, 7, '#eef1f7') + el(0, -21.500, 21, 4.6, '#e8c9a0'), f'translate({x},288)')
    return picture(o)
def main():
    for n, f in (('call', help_call), ('listen', help_listen), ('together', help_together)): restart(); save(f'art/people/help-{n}', f())
    for c in CAST_OF_GAME:
        for em in ('neutral', 'happy', 'worried', 'surprised', 'thinking', 'proud'):
            save(f'art/cast/{c["name"]}-{em}', character(c, em, pose(em, True), bust=True))
        if c['name'] in ('tamir', 'anu'):
            for k in range(len(MOODS)): save(f'art/cast/{c["name"]}-mood-{k}', mood(c, k))
            for em in ('neutral', 'happy', 'worried'):
                save(f'art/cast/{c["name"]}-body-{em}', character(c, em))
        # Whoever a level can be about stands at the desk with a worry.
        elif c['name'] in ('ainur', 'maral', 'tsermaa'): save(f'art/cast/{c["name"]}-body-worried', character(c, 'worried'))
    for n, c in enumerate(VISITORS, 1):
        c = dict(c, name=f'visitor-{n}')
        for em in ('neutral', 'happy', 'sad', 'worried'):
            save(f'art/visitors/visitor-{n}-{em}', character(c, em, pose(em, True), bust=True))
            save(f'art/visitors/visitor-{n}-body-{em}', character(c, em))
if __name__ == '__main__': main()
