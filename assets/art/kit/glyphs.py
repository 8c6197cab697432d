#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Three interface glyphs of our own in the manner of Phosphor's (white, 256 units, strokes of 24): motion, spacing, dice."""
from kitlib import *

W = '#fff'
def s(d, w=24): return ln(d, W, w)
def motion():
    """a ball, and the two lines it leaves behind"""
    return ci(164, 128, 68, W) + s('M20,96 H72 M36,160 H72')
def spacing():
    """two bars, and the arrow that moves them apart"""
    return s('M28,44 V212 M228,44 V212 M72,128 H184 M100,96 L68,128 L100,160 M156,96 L188,128 L156,160')
def dice():
    """a shagai: four knuckles, a waist, the hollow"""
    d = 'M72,40 C96,36 106,60 128,62 C150,60 160,36 184,40 C222,44 232,92 204,108 C194,114 194,142 204,148 C232,164 222,212 184,216 C160,220 150,196 128,194 C106,196 96,220 72,216 C34,212 24,164 52,148 C62,142 62,114 52,108 C24,92 34,44 72,40 Z'
    hole = 'M96,100 Q128,116 160,100 Q172,128 160,156 Q128,140 96,156 Q84,128 96,100 Z'
    return g(f'<path fill-rule="evenodd" d="{d} {hole}" fill="{W}"/>', 'translate(128,128) rotate(-14) scale(1.06,.98) translate(-128,-128)')
def main():
    for n, f in dict(motion=motion, spacing=spacing, dice=dice).items(): save(f'icons/ui/{n}', svg((256, 256), f()))
if __name__ == '__main__': main()
