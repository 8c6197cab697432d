#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The cast and the visitors: busts and full bodies, and the three pictures of the help screen."""
from charkit import character, CAST, HAIR, dark
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
]
def pose(em, bust):
    if bust and em == 'happy': return 'wavein'
    if bust and em == 'worried': return 'idle'      # folded hands would be cut by the edge
    return None
def main():
    for c in CAST_OF_GAME:
        for em in ('neutral', 'happy', 'worried', 'surprised', 'thinking', 'proud'):
            save(f'art/cast/{c["name"]}-{em}', character(c, em, pose(em, True), bust=True))
        if c['name'] in ('tamir', 'anu'):
            for em in ('neutral', 'happy', 'worried'):
                save(f'art/cast/{c["name"]}-body-{em}', character(c, em))
    for n, c in enumerate(VISITORS, 1):
        c = dict(c, name=f'visitor-{n}')
        for em in ('neutral', 'happy', 'sad', 'worried'):
            save(f'art/visitors/visitor-{n}-{em}', character(c, em, pose(em, True), bust=True))
            save(f'art/visitors/visitor-{n}-body-{em}', character(c, em))
if __name__ == '__main__': main()
