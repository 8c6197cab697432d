#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The goat: the partner of the fine print in three moods, and the goat of the apps in its banners."""
import math
from goatkit import *
from phone import AM, I2, RED, soft
from kitlib import *

def bust(fig): return svg((300, 320), g(fig, 'translate(148,422) scale(1.26)'))
def goat_glass():
    """it looks through the glass, and the eye behind it grows"""
    big = g(head(eyes='wide', look=(0, 2), blush=0), 'scale(1.5) translate(-159,-131)')
    hand = loupe_small(37, -208, 40, 26, '#fff2da', big) + arm(((44, -118), (86, -104), (74, -144)), sh(COAT, .1))
    return bust(figure(left=((-40, -120), (-82, -92), (-46, -74)), right=((40, -120), (60, -112), (62, -122)), legs=False, shadow=False, tilt=-3, eyes='open', look=(3, 1), brows='up', mouth='smile', hand_front=hand))
def strip(d, w=34):
    """till paper: its shade, its face, and little dark lines of print along it"""
    flat = lambda c, ww, extra='': f'<path d="{d}" fill="none" stroke="{c}" stroke-width="{ww}" stroke-linejoin="round"{extra}/>'
    return g(flat(V, w), 'translate(4,6)', ' opacity=".2"') + flat('#d3c7de', w) + g(flat('#fffdf6', w - 3), 'translate(-1,-1)') + flat('#8f86ad', w * .52, ' stroke-dasharray="4 9"') + flat('#fffdf6', 5)
def goat_chew():
    fig = figure(left=((-40, -118), (-74, -106), (-66, -134)), right=((40, -120), (78, -92), (44, -84)), legs=False, shadow=False, tilt=3, eyes='shut', mouth='chew', blush=.62)
    s = strip('M-4,-160 C-26,-150 -44,-150 -64,-160 C-88,-172 -102,-152 -98,-128 C-95,-108 -88,-92 -88,-62')
    s += soft('M-16,-166 Q-2,-176 14,-164 Q4,-156 -2,-148 Q-14,-152 -16,-166 Z', COAT, 3) + ln('M-22,-165 q7,-6 13,-1 t13,0 t14,1', LIP, 4.4)
    s += arm(((-40, -118), (-74, -106), (-66, -134)), COAT) + ''.join(r(x, y, 7, 5, 1.5, '#8f86ad', f' transform="rotate({a} {x} {y})"') for x, y, a in ((26, -146, 20), (38, -134, -30), (14, -140, 50)))
    return bust(fig + s + ln('M58,-178 q8,-4 9,-12 M64,-164 q9,-1 13,-8 M-54,-186 q-8,-3 -10,-10', I2, 4.4))
def goat_happy():
    spark = ''.join(zed(x, y, q, c) for x, y, q, c in ((-92, -262, 13, AM), (96, -254, 15, AM), (-62, -306, 9, TURQ), (70, -304, 10, TURQ), (104, -208, 8, RED), (-104, -214, 8, RED)))
    return bust(figure(left=((-40, -118), (-84, -116), (-90, -166)), right=((40, -118), (84, -116), (90, -168)), legs=False, shadow=False, tilt=-4, eyes='smile', mouth='laugh', brows='up', blush=.55, hand_front=spark))
PIC = {'goat-glass': goat_glass, 'goat-chew': goat_chew, 'goat-happy': goat_happy}
def main():
    for n, f in PIC.items(): restart(); save(f'art/phone/{n}', f())
if __name__ == '__main__': main()
