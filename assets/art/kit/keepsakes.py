#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Keepsakes: the things a visitor leaves behind, for the shelf of the help desk."""
from kitlib import *

def button():
    """the old button of a lift: a steel plate, a ring that glows, a worn ivory cap with an arrow up"""
    plate_c, cap, warm = '#8190b8', '#fff3d6', '#f6a63a'
    o = el(128, 246, 84, 7, V, ' opacity=".16"')
    # the plate, with its four screws
    plate = rrect(30, 14, 196, 226, 40)
    o += solid(plate, plate_c, 11, 9, .26) + ln('M42,196 V58 Q42,26 74,26 H168', li(plate_c, .55), 5)
    for x, y, a in ((56, 40, 20), (200, 40, -35), (56, 214, 70), (200, 214, -10)):
        o += ci(x + 1, y + 2, 11, sh(plate_c, .34)) + ci(x, y, 10, li(plate_c, .34)) + g(ln('M-5.5,0 H5.5', sh(plate_c, .5), 3.6), f'translate({x},{y}) rotate({a})')
    # the light spreads over the plate, then the ring itself
    x, y = 128, 127
    o += clip(plate, ''.join(ci(x, y, q, '#ffd98a', f' opacity="{a}"') for q, a in ((96, .26), (91, .32), (86, .4))))
    o += ci(x + 2, y + 4, 80, '#a8632a') + ci(x, y, 80, '#c97a2c') + ci(x, y, 76, warm)
    o += p(circle(x, y, 76) + ' ' + circle(x, y, 58), '#ffc861', ' fill-rule="evenodd"') + p(circle(x, y, 71) + ' ' + circle(x, y, 62), '#ffe9a6', ' fill-rule="evenodd"')
    o += ln(f'M{x-64},{y-18} A66.5,66.5 0 0 1 {x-18},{y-64}', '#fffbea', 7)
    # the cap
    o += ci(x + 1, y + 3, 58, '#b9752c') + p(circle(x, y, 55), sh(cap, .26)) + clip(circle(x, y, 55), ci(x - 5, y - 6, 55, cap) + p(f'M{x-60},{y+60} Q{x+40},{y+40} {x+60},{y-50} V{y+60} Z', sh(cap, .1), ' opacity=".55"'))
    o += ln(f'M{x-40},{y-15} A43,43 0 0 1 {x-13},{y-41}', '#ffffff', 6)
    # the arrow, pressed into the cap, lit from within
    arrow = f'M{x},{y-31} L{x+29},{y+2} H{x+12} V{y+27} Q{x+12},{y+32} {x+7},{y+32} H{x-7} Q{x-12},{y+32} {x-12},{y+27} V{y+2} H{x-29} Z'
    soft = lambda c, w: f' stroke="{c}" stroke-width="{w}" stroke-linejoin="round"'
    o += g(p(arrow, sh(cap, .3), soft(sh(cap, .3), 9)), 'translate(0,-2.5)') + p(arrow, '#e2762a', soft('#e2762a', 8)) + p(arrow, '#f6952f', soft('#f6952f', 2))
    # a chip and a scratch: it has been pressed for many winters
    o += ln(f'M{x+24},{y+36} l9,-7', sh(cap, .34), 3.4) + ln(f'M{x+22},{y+44} l5,-3', sh(cap, .34), 3)
    return svg((256, 256), o)

def main(): restart(); save('art/keepsakes/button', button())
if __name__ == '__main__': main()
