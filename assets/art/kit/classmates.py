#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The fourteen classmates of the ring, each in seven states; drawn to be told apart at a hundred pixels."""
import math
import re
from xml.etree import ElementTree
from charkit import BODY, SKIN, character, dark, hair, light, limb, mix, outfit
from faces import face
from kitlib import INK, inner, p, r, save, svg

W, H = 272, 306                    # the box in units of the drawing; the PNG is 240 x 270
X0, Y0 = 200 - W / 2, 210
STATES = ('watch', 'worry', 'laugh', 'bold', 'stand', 'sad', 'glad')

# ------------------------------------------------------------------ hair
def top_of(cy, h): return cy - 1.08 * h
def shine(cx, cy, w, h, col): return f'<path d="M{cx-.62*w},{cy-.66*h} Q{cx-.42*w},{cy-.98*h} {cx-.05*w},{top_of(cy,h)-2}" fill="none" stroke="{light(col,.2)}" stroke-width="7" stroke-linecap="round" opacity=".55"/>'
def cap(cx, cy, w, h):
    t = top_of(cy, h)
    return f'M{cx-w-5},{cy+.02*h} C{cx-w-9},{cy-.95*h} {cx-.6*w},{t-16} {cx},{t-16} C{cx+.6*w},{t-16} {cx+w+9},{cy-.95*h} {cx+w+5},{cy+.02*h} '
def bow(x, y, q, c): return f'<g transform="translate({x},{y}) scale({q})"><path d="M0,0 c-12,-21 -36,-17 -33,0 c3,15 22,15 33,0 Z" fill="{c}"/><path d="M0,0 c12,-21 36,-17 33,0 c-3,15 -22,15 -33,0 Z" fill="{dark(c,.12)}"/><circle r="8" fill="{dark(c,.26)}"/></g>'
def pigtails(cx, cy, w, h, col, acc):
    """two full tails, tied low with white bows"""
    b = ''
    for s in (-1, 1):
        x, y = cx + s * (w - 2), cy + .62 * h
        b += f'<path d="M{x-s*10},{y-16} C{x+s*30},{y-18} {x+s*44},{y+22} {x+s*32},{y+62} C{x+s*28},{y+76} {x+s*18},{y+82} {x+s*10},{y+92} C{x-s*2},{y+70} {x-s*14},{y+30} {x-s*10},{y-16} Z" fill="{col}"/>'
        b += f'<path d="M{x+s*14},{y+2} q{s*16},24 {s*6},56" fill="none" stroke="{light(col,.2)}" stroke-width="5" stroke-linecap="round" opacity=".5"/>' + bow(x + s * 8, y - 8, .8, acc)
    return b, hair('buns2', cx, cy, w, h, col)[1]
def twintails(cx, cy, w, h, col, acc):
    """two tails high at the sides"""
    b = ''
    for s in (-1, 1):
        x, y = cx + s * .74 * w, top_of(cy, h) + 10
        b += f'<path d="M{x-s*8},{y+6} C{x+s*6},{y-38} {x+s*54},{y-34} {x+s*51},{y+26} C{x+s*49},{y+64} {x+s*36},{y+84} {x+s*42},{y+118} C{x+s*16},{y+104} {x+s*8},{y+62} {x+s*12},{y+34} Z" fill="{col}"/>'
        b += f'<path d="M{x+s*32},{y-8} C{x+s*46},{y+8} {x+s*42},{y+40} {x+s*34},{y+60}" fill="none" stroke="{light(col,.2)}" stroke-width="5" stroke-linecap="round" opacity=".5"/>'
        b += f'<ellipse cx="{x+s*9}" cy="{y+8}" rx="17" ry="13" fill="{acc}" transform="rotate({s*40} {x+s*9} {y+8})"/>'
    return b, hair('bob', cx, cy, w, h, col)[1].replace(f'{cy+.80*h}', f'{cy+.34*h}').replace(f'{cy+.62*h}', f'{cy+.24*h}')
def hime(cx, cy, w, h, col, acc): return hair('long', cx, cy, w, h, col)[0], hair('bob', cx, cy, w, h, col)[1]
def pixie(cx, cy, w, h, col, acc):
    """short, swept to one side, with a clip"""
    t = top_of(cy, h)
    f = (f'<path d="M{cx-w-4},{cy+.30*h} C{cx-w-14},{cy-.9*h} {cx-.62*w},{t-18} {cx+.05*w},{t-18} C{cx+.62*w},{t-18} {cx+w+12},{cy-.95*h} {cx+w+5},{cy+.24*h} C{cx+w-2},{cy+.34*h} {cx+.95*w},{cy+.22*h} {cx+.93*w},{cy+.06*h} '
         f'C{cx+.90*w},{cy-.22*h} {cx+.74*w},{cy-.46*h} {cx+.50*w},{cy-.66*h} C{cx+.30*w},{cy-.40*h} {cx-.30*w},{cy-.16*h} {cx-.74*w},{cy-.12*h} C{cx-.92*w},{cy-.08*h} {cx-.92*w},{cy+.20*h} {cx-w-4},{cy+.30*h} Z" fill="{col}"/>')
    f += f'<path d="M{cx+.48*w},{cy-.70*h} C{cx+.20*w},{cy-.52*h} {cx-.20*w},{cy-.34*h} {cx-.56*w},{cy-.30*h}" fill="none" stroke="{light(col,.2)}" stroke-width="5" stroke-linecap="round" opacity=".4"/>'
    return '', f + shine(cx, cy, w, h, col) + g_rot(r(-19, -7, 38, 14, 7, acc) + r(-13, -3, 20, 4, 2, light(acc, .5)), cx + .62 * w, cy - .66 * h, 50)
def g_rot(body, x, y, a): return f'<g transform="translate({x},{y}) rotate({a})">{body}</g>'
def halfbun(cx, cy, w, h, col, acc):
    b, f = hair('sidebob', cx, cy, w, h, col)
    y = top_of(cy, h) - 14
    bun = f'<circle cx="{cx}" cy="{y}" r="25" fill="{col}"/><path d="M{cx-13},{y-8} q13,-13 26,0" stroke="{light(col,.2)}" stroke-width="5" fill="none" stroke-linecap="round" opacity=".5"/>'
    return bun + b, f + f'<path d="M{cx-26},{y+20} Q{cx},{y+8} {cx+26},{y+20} Q{cx},{y+30} {cx-26},{y+20} Z" fill="{acc}"/>'
def crown(cx, cy, w, h, col, acc):
    """a plait laid round the head"""
    f = hair('parted', cx, cy, w, h, col)[1]
    for i in range(-5, 6):
        a = i * .27; x, y = cx + (w + 2) * math.sin(a), cy - .30 * h - (h * .86) * math.cos(a)
        f += f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="17" ry="13" fill="{col if i % 2 else mix(col, light(col, .2), .5)}" transform="rotate({math.degrees(a)+(24 if i%2 else -24):.0f} {x:.1f} {y:.1f})"/>'
    x, y = cx + .80 * w, cy - .66 * h
    return '', f + ''.join(f'<circle cx="{x+9*math.cos(k*1.2566):.1f}" cy="{y+9*math.sin(k*1.2566):.1f}" r="7" fill="{acc}"/>' for k in range(5)) + f'<circle cx="{x}" cy="{y}" r="6" fill="#f6b042"/>'
def quiff(cx, cy, w, h, col, acc):
    """short sides, the top combed up"""
    t = top_of(cy, h); side = mix(col, '#b9805a', .42)
    f = (f'<path d="M{cx-w-1},{cy-.02*h} C{cx-w-6},{cy-.8*h} {cx-.7*w},{t-4} {cx},{t-4} C{cx+.7*w},{t-4} {cx+w+6},{cy-.8*h} {cx+w+1},{cy-.02*h} C{cx+.96*w},{cy-.26*h} {cx+.9*w},{cy-.44*h} {cx+.72*w},{cy-.58*h} Q{cx},{cy-.72*h} {cx-.72*w},{cy-.58*h} C{cx-.9*w},{cy-.44*h} {cx-.96*w},{cy-.26*h} {cx-w-1},{cy-.02*h} Z" fill="{side}"/>')
    f += f'<path d="M{cx-.74*w},{cy-.56*h} C{cx-.98*w},{cy-.98*h} {cx-.72*w},{t-26} {cx-.34*w},{t-26} C{cx-.14*w},{t-44} {cx+.30*w},{t-44} {cx+.48*w},{t-30} C{cx+.86*w},{t-28} {cx+.98*w},{cy-.92*h} {cx+.70*w},{cy-.54*h} C{cx+.48*w},{cy-.72*h} {cx+.22*w},{cy-.62*h} {cx+.02*w},{cy-.72*h} C{cx-.22*w},{cy-.60*h} {cx-.52*w},{cy-.70*h} {cx-.74*w},{cy-.56*h} Z" fill="{col}"/>'
    hi = light(col, .2)
    return '', f + ''.join(f'<path d="M{cx+a*w},{cy-.78*h} C{cx+(a-.06)*w},{t} {cx+(a+.02)*w},{t-14} {cx+(a+.16)*w},{t-22}" fill="none" stroke="{hi}" stroke-width="5.5" stroke-linecap="round" opacity=".5"/>' for a in (-.46, -.14, .2))
def curtains(cx, cy, w, h, col, acc):
    """parted in the middle, falling to the brows"""
    f = (f'<path d="{cap(cx,cy,w,h)} C{cx+w+3},{cy+.2*h} {cx+.9*w},{cy+.16*h} {cx+.86*w},{cy-.02*h} C{cx+.84*w},{cy-.14*h} {cx+.80*w},{cy-.2*h} {cx+.76*w},{cy-.14*h} C{cx+.40*w},{cy-.22*h} {cx+.10*w},{cy-.46*h} {cx},{cy-.80*h} '
         f'C{cx-.10*w},{cy-.46*h} {cx-.40*w},{cy-.22*h} {cx-.76*w},{cy-.14*h} C{cx-.80*w},{cy-.2*h} {cx-.84*w},{cy-.14*h} {cx-.86*w},{cy-.02*h} C{cx-.9*w},{cy+.16*h} {cx-w-3},{cy+.2*h} {cx-w-5},{cy+.02*h} Z" fill="{col}"/>')
    return '', f + shine(cx, cy, w, h, col) + f'<path d="M{cx},{cy-.80*h} V{top_of(cy,h)-10}" stroke="{dark(col,.35)}" stroke-width="3.4" stroke-linecap="round"/>'
def combed(cx, cy, w, h, col, acc):
    b, f = hair('crop', cx, cy, w, h, col); return '', f'<g transform="translate({2*cx},0) scale(-1,1)">{f}</g>'
def tousled(cx, cy, w, h, col, acc):
    """soft waves that stand off at every side"""
    t = top_of(cy, h)
    f = (f'<path d="M{cx-w-2},{cy+.08*h} C{cx-w-24},{cy-.2*h} {cx-w-20},{cy-.5*h} {cx-w-4},{cy-.62*h} C{cx-w-12},{cy-.98*h} {cx-.70*w},{t-14} {cx-.46*w},{t-10} C{cx-.30*w},{t-36} {cx+.12*w},{t-34} {cx+.22*w},{t-16} C{cx+.52*w},{t-30} {cx+.86*w},{t-4} {cx+.86*w},{cy-.86*h} C{cx+w+18},{cy-.74*h} {cx+w+24},{cy-.24*h} {cx+w+2},{cy+.08*h} '
         f'C{cx+.94*w},{cy-.06*h} {cx+.90*w},{cy-.26*h} {cx+.80*w},{cy-.36*h} C{cx+.70*w},{cy-.22*h} {cx+.46*w},{cy-.22*h} {cx+.38*w},{cy-.40*h} C{cx+.24*w},{cy-.20*h} {cx-.06*w},{cy-.20*h} {cx-.10*w},{cy-.42*h} C{cx-.22*w},{cy-.22*h} {cx-.52*w},{cy-.22*h} {cx-.56*w},{cy-.44*h} C{cx-.70*w},{cy-.26*h} {cx-.90*w},{cy-.2*h} {cx-w-2},{cy+.08*h} Z" fill="{col}"/>')
    hi = light(col, .2)
    return '', f + ''.join(f'<path d="M{cx+a*w},{cy+b*h} q10,-20 32,-18" fill="none" stroke="{hi}" stroke-width="6" stroke-linecap="round" opacity=".5"/>' for a, b in ((-.78, -.66), (-.34, -.94), (.16, -.86), (.46, -.62), (-.30, -.58)))

# ------------------------------------------------------------------ hats
def docker(cx, cy, w, h, c1, c2):
    """a rolled knitted cap"""
    t, br = top_of(cy, h), cy - .50 * h; d2 = dark(c2, .16)
    s = f'<path d="M{cx-w-4},{br} C{cx-w-6},{t-26} {cx-.5*w},{t-24} {cx},{t-24} C{cx+.5*w},{t-24} {cx+w+6},{t-26} {cx+w+4},{br} Z" fill="{c1}"/><path d="M{cx+.36*w},{t-22} C{cx+.8*w},{t-20} {cx+w+6},{t-18} {cx+w+4},{br} H{cx+.62*w} C{cx+.66*w},{t+20} {cx+.56*w},{t-6} {cx+.36*w},{t-22} Z" fill="{dark(c1,.16)}"/>'
    s += ''.join(f'<path d="M{cx+k*w},{br-22} Q{cx+k*.9*w},{t+6} {cx+k*.6*w},{t-12}" fill="none" stroke="{dark(c1,.2)}" stroke-width="3.4" stroke-linecap="round"/>' for k in (-.72, -.36, 0, .36, .72))
    s += r(cx - w - 10, br - 22, 2 * w + 20, 42, 18, c2) + f'<path d="M{cx+.5*w},{br-22} H{cx+w-8} a18,18 0 0 1 18,18 v6 a18,18 0 0 1 -18,18 H{cx+.36*w} q{.2*w},-20 {.14*w},-42 Z" fill="{d2}"/>'
    return s + r(cx - 52, br - 11, 30, 20, 5, light(c2, .5)) + r(cx - 46, br - 3.5, 18, 5, 2.5, c1)
def toortsog(cx, cy, w, h, c1, c2):
    """the round cap of the steppe: a stiff band, a low crown, a knot"""
    t, br = top_of(cy, h), cy - .56 * h
    s = f'<circle cx="{cx}" cy="{t-30}" r="10" fill="#d8502f"/><path d="M{cx-.86*w},{br-20} C{cx-.80*w},{t-18} {cx-.3*w},{t-26} {cx},{t-26} C{cx+.3*w},{t-26} {cx+.80*w},{t-18} {cx+.86*w},{br-20} Z" fill="{c1}"/><path d="M{cx+.3*w},{t-23} C{cx+.6*w},{t-18} {cx+.82*w},{t-6} {cx+.86*w},{br-20} H{cx+.56*w} Q{cx+.54*w},{t} {cx+.3*w},{t-23} Z" fill="{dark(c1,.18)}"/>'
    s += f'<path d="M{cx-w-5},{br-8} Q{cx},{br-54} {cx+w+5},{br-8} L{cx+w+4},{br+20} Q{cx},{br-20} {cx-w-4},{br+20} Z" fill="{c2}"/><path d="M{cx+.5*w},{br-26} Q{cx+.8*w},{br-19} {cx+w+5},{br-8} L{cx+w+4},{br+20} Q{cx+.8*w},{br+8} {cx+.5*w},{br+4} Z" fill="{dark(c2,.2)}"/>'
    for k in (-.66, -.22, .22, .66):
        x, y = cx + k * w, br - 13 + 14 * k * k * 1.4
        s += f'<path d="M{x-15},{y+9+k*7} v-12 h22 v8 h-11" fill="none" stroke="#f6c453" stroke-width="4.4" stroke-linejoin="round" stroke-linecap="round" transform="rotate({k*22} {x} {y})"/>'
    return s + f'<path d="M{cx-w-4},{br+19} Q{cx},{br-20} {cx+w+4},{br+19}" fill="none" stroke="#f6c453" stroke-width="5" stroke-linecap="round"/>'
def ln_(d, c, w): return f'<path d="{d}" fill="none" stroke="{c}" stroke-width="{w}" stroke-linecap="round"/>'
def loovuuz(cx, cy, w, h, c1, c2):
    """the winter hat: four cloth panels, a fur brow, fur flaps over the ears"""
    t, br = top_of(cy, h), cy - .44 * h; d = dark(c2, .16)
    s = f'<circle cx="{cx}" cy="{t-34}" r="9" fill="#f6c453"/><path d="M{cx-w+2},{br} C{cx-w-2},{t-14} {cx-.5*w},{t-32} {cx},{t-32} C{cx+.5*w},{t-32} {cx+w+2},{t-14} {cx+w-2},{br} Z" fill="{c1}"/><path d="M{cx+.30*w},{t-30} C{cx+.7*w},{t-24} {cx+w},{t-8} {cx+w-2},{br} H{cx+.56*w} C{cx+.60*w},{t+14} {cx+.5*w},{t-14} {cx+.30*w},{t-30} Z" fill="{dark(c1,.18)}"/>'
    s += f'<path d="M{cx},{t-30} V{br-20} M{cx-4},{t-31} C{cx-.4*w},{t-20} {cx-.6*w},{t+6} {cx-.62*w},{br-20} M{cx+4},{t-31} C{cx+.4*w},{t-20} {cx+.6*w},{t+6} {cx+.62*w},{br-20}" fill="none" stroke="#f6c453" stroke-width="4" stroke-linecap="round"/>'
    for k in (-1, 1):
        c, cl = (c2, c1) if k < 0 else (d, dark(c1, .18))
        flap = lambda q, e: f'M{cx+k*(w-12)},{br-4} Q{cx+k*(w+16+q)},{br} {cx+k*(w+15+q)},{br+34} Q{cx+k*(w+14+q)},{br+74+e} {cx+k*(w-2)},{br+84+e} Q{cx+k*(w-14-q*.5)},{br+64} {cx+k*(w-12)},{br-4} Z'
        s += ln_(f'M{cx+k*(w)},{br+84} q{k*5},16 {k*1},30', '#f6c453', 5) + f'<path d="{flap(8, 7)}" fill="{c}" stroke="{c}" stroke-width="5" stroke-dasharray="7 9" stroke-linecap="round"/><path d="{flap(-2, -6)}" fill="{cl}"/>'
    z, n = f'M{cx-w-8},{br+14} Q{cx-w-12},{br-30} {cx-.70*w},{br-32} Q{cx},{br-52} {cx+.70*w},{br-32} Q{cx+w+12},{br-30} {cx+w+8},{br+14}', 9
    for i in range(n):
        x = cx + (w + 8) * (1 - 2 * (i + 1) / n); y = br + 14 - 20 * (1 - (1 - 2 * (i + 1) / n) ** 2)
        z += f' Q{x+(w+8)/n*1.2:.1f},{y+12:.1f} {x:.1f},{y:.1f}'
    s += f'<path d="{z} Z" fill="{c2}"/><path d="M{cx+.55*w},{br-37} Q{cx+.7*w},{br-34} {cx+.70*w},{br-32} Q{cx+w+12},{br-30} {cx+w+8},{br+14} Q{cx+.84*w},{br+12} {cx+.66*w},{br+4} Q{cx+.70*w},{br-18} {cx+.55*w},{br-37} Z" fill="{d}"/>'
    return s + ''.join(f'<path d="M{cx+a*w},{br+b} q{5 if a<0 else -5},8 {0},15" fill="none" stroke="{dark(c2,.18)}" stroke-width="3.4" stroke-linecap="round"/>' for a, b in ((-.78, -18), (-.5, -24), (-.2, -28), (.12, -28), (.42, -25)))
def bandana(cx, cy, w, h, c1, c2):
    """a kerchief tied behind the neck"""
    t, br = top_of(cy, h), cy - .50 * h
    s = f'<path d="M{cx-w-4},{cy+.02*h} C{cx-w-12},{cy-.98*h} {cx-.6*w},{t-21} {cx},{t-21} C{cx+.6*w},{t-21} {cx+w+12},{cy-.98*h} {cx+w+4},{cy+.02*h} C{cx+.86*w},{br+2} {cx+.5*w},{br-24} {cx},{br-26} C{cx-.5*w},{br-24} {cx-.86*w},{br+2} {cx-w-4},{cy+.02*h} Z" fill="{c1}"/>'
    s += f'<path d="M{cx+.40*w},{t-14} C{cx+.8*w},{t} {cx+w+12},{cy-.8*h} {cx+w+4},{cy+.02*h} C{cx+.92*w},{br+18} {cx+.80*w},{br-2} {cx+.62*w},{br-13} C{cx+.74*w},{cy-.8*h} {cx+.6*w},{t} {cx+.40*w},{t-14} Z" fill="{dark(c1,.16)}"/>'
    s += f'<path d="M{cx-w+2},{cy-.12*h} C{cx-.84*w},{br-8} {cx-.5*w},{br-33} {cx},{br-35} C{cx+.5*w},{br-33} {cx+.84*w},{br-8} {cx+w-2},{cy-.12*h}" fill="none" stroke="{c2}" stroke-width="5" stroke-dasharray="1 11" stroke-linecap="round"/>'
    return s + ''.join(f'<circle cx="{cx+a*w}" cy="{cy+b*h}" r="6.5" fill="{c2}"/>' for a, b in ((-.66, -.86), (-.24, -1.08), (.24, -1.08), (.66, -.86), (-.86, -.52), (.86, -.52), (0, -.92)))
def back_knot(cx, cy, w, h, col, acc):
    """the plaits under the kerchief, and its two ends"""
    b = f'<path d="M{cx+w-14},{cy+.16*h} C{cx+w+16},{cy+.06*h} {cx+w+32},{cy+.24*h} {cx+w+27},{cy+.40*h} C{cx+w+20},{cy+.36*h} {cx+w},{cy+.40*h} {cx+w-14},{cy+.36*h} Z" fill="{dark(acc,.2)}"/><path d="M{cx+w-14},{cy+.22*h} C{cx+w+10},{cy+.34*h} {cx+w+26},{cy+.52*h} {cx+w+16},{cy+.70*h} C{cx+w+2},{cy+.58*h} {cx+w-8},{cy+.46*h} {cx+w-14},{cy+.36*h} Z" fill="{acc}"/>'
    for s in (-1, 1):
        x = cx + s * (w - 8)
        b += ''.join(f'<ellipse cx="{x+s*i*2.5}" cy="{cy+.62*h+i*21}" rx="{16-i}" ry="14" fill="{col if i%2==0 else mix(col,light(col,.2),.5)}" transform="rotate({s*(-18 if i%2 else 18)} {x+s*i*2.5} {cy+.62*h+i*21})"/>' for i in range(5))
    return b, hair('braids', cx, cy, w, h, col)[1]

# ------------------------------------------------------------------ who sits in the ring
BLACK, BLUE, BROWN, UMBER, CHEST = '#2b2233', '#26263f', '#4a2f2e', '#3a2630', '#6a4234'
ROUND, SLIM, LONG = dict(w=93, h=81), dict(w=82, h=85), dict(w=84, h=87)
CLASS = [
    dict(skin='b', hair=pigtails, hair_col=BROWN, fem=True, acc='#fff8ea', freckles=1, outfit='uniform_g', colors=('#9a3350', '#2f4b8f', '#f6d27a'), turn=.2),
    dict(skin='c', hair=quiff, outfit='hoodie', colors=('#2d57a6', '#ffd98a', '#e4572e'), turn=-.2, build=SLIM),
    dict(skin='a', hair=twintails, hair_col=UMBER, fem=True, acc='#f6b042', outfit='dungaree', colors=('#c2475a', '#fff3d6', '#c2475a'), turn=-.2, build=ROUND),
    dict(skin='b', hair=curtains, glasses='#3a3358', outfit='sweater', colors=('#6d4fa3', '#ffe3b0', '#3d4a6b'), turn=.22),
    dict(skin='d', hair=hime, hair_col=BLUE, fem=True, ears=False, hat='headband', hat_col=('#f2a33a', '#e4572e'), outfit='deel', colors=('#3f8fb0', '#e0a040', '#ffe9b8'), turn=.15, build=SLIM),
    dict(skin='a', hair=combed, hair_col=UMBER, outfit='uniform_b', colors=('#2f4b8f', '#b8324a', '#f2b63c'), turn=-.15, build=LONG),
    dict(skin='c', hair=pixie, fem=True, acc='#45c4b6', glasses='#c2363f', outfit='shirt', colors=('#4f9a6a', '#ffe9b8', '#2d6da8'), turn=.2),
    dict(skin='b', hair=tousled, hair_col=CHEST, freckles=1, outfit='tee', colors=('#e4682e', '#fff3d6', '#2d6da8'), turn=-.25, build=ROUND),
    dict(skin='d', hair=halfbun, fem=True, ears=False, acc='#e58aa6', outfit='hoodie', colors=('#e08aa4', '#fff3d6', '#7a4fa3'), turn=-.2),
    dict(skin='d', hair='buzz', hat=docker, hat_col=('#2f7f77', '#245f6a'), outfit='puffer', colors=('#f2a33a', '#fff3d6', '#3d4a6b'), turn=.2, build=LONG),
    dict(skin='c', hair=back_knot, hair_col=UMBER, fem=True, acc='#d8502f', hat=bandana, hat_col=('#d8502f', '#ffe3b0'), outfit='vest', colors=('#7a5a3f', '#dfe9f3', '#5a3a2e'), turn=.18, build=ROUND),
    dict(skin='c', hair='short', hat=toortsog, hat_col=('#7a2f4a', '#2a2a55'), outfit='deel', colors=('#6b4a8f', '#f2a33a', '#d9e2f2'), turn=-.18, build=ROUND),
    dict(skin='a', hair=crown, hair_col=CHEST, fem=True, acc='#fff8ea', earring='#f6c453', outfit='cardigan', colors=('#2f8f83', '#fff0d2', '#5b5fa0'), turn=-.15, build=SLIM),
    dict(skin='d', hair='buzz', hat=loovuuz, hat_col=('#2d6da8', '#f0e2cb'), outfit='deel', colors=('#2f6f4f', '#d8502f', '#f3ead6'), turn=.15),
]

# ------------------------------------------------------------------ arms and the telephone
def sleeves(c):
    return outfit(c['outfit'], dict(BODY['kid'], **c.get('build', {})), 200, c['colors'], SKIN[c['skin']])[2:]
def shoulder(s, drop=0): return 200 + s * 46, 483 + drop
def forearm(c, pts, s):
    """one limb from points, without a hand; the cuff lies at its end"""
    slv, cuff = sleeves(c); col = slv if s < 0 else dark(slv, .12)
    skin = SKIN[c['skin']]; (x1, y1), (x2, y2) = pts[1:]
    if c['outfit'] == 'tee':
        return limb(pts, 28, skin) + f'<path d="M{pts[0][0]},{pts[0][1]} L{(pts[0][0]+x1)/2},{(pts[0][1]+y1)/2}" stroke="{col}" stroke-width="38" stroke-linecap="round"/>'
    n = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** .5 or 1; ux, uy = (x2 - x1) / n, (y2 - y1) / n
    return limb(pts, 34, col) + f'<path d="M{x2-ux*9},{y2-uy*9} L{x2+ux*3},{y2+uy*3}" stroke="{cuff if cuff != slv else dark(slv, .16)}" stroke-width="38"/>'
def fist(x, y, skin, a=0):
    shd = mix(skin, '#a5483a', .34)
    return g_rot(f'<path d="M-19,-12 Q-20,-21 -8,-21 H10 Q21,-20 20,-6 Q20,17 0,18 Q-20,17 -19,-12 Z" fill="{skin}"/><path d="M-7,-19 v12 M4,-19 v12" stroke="{shd}" stroke-width="2.6" stroke-linecap="round"/>', x, y, a)
def phone(c, x, y, q, a, s):
    """lit: the picture on it, a play sign, a light about it; fingers hold it from below"""
    skin = SKIN[c['skin']]; shd = mix(skin, '#a5483a', .34)
    o = ''.join(f'<path d="M{px},{py} L{qx},{qy}" stroke="#fffbe0" stroke-width="7" stroke-linecap="round" opacity=".95"/>' for px, py, qx, qy in ((0, -66, 0, -77), (-27, -63, -32, -73), (27, -63, 32, -73)))
    o += r(-37, -56, 74, 112, 17, '#fff3b8', ' opacity=".7"')
    o += r(-31, -50, 62, 100, 13, INK) + r(-25, -43, 50, 82, 7, '#fffbe0') + p('M-25,18 Q-6,4 8,14 T25,8 V32 Q25,39 18,39 H-18 Q-25,39 -25,32 Z', '#9fdcf2')
    o += p('M-10,-21 L14,-5 L-10,11 Z', INK, f' stroke="{INK}" stroke-width="6" stroke-linejoin="round"') + r(-8, 42.5, 16, 3.4, 1.7, '#8a86ad')
    o += ''.join(f'<path d="M{-s*37},{yy} H{-s*26}" stroke="{skin}" stroke-width="13" stroke-linecap="round"/>' for yy in (14, 29, 44)) + f'<path d="M{-s*36},21.5 h{s*7} M{-s*36},36.5 h{s*7}" stroke="{shd}" stroke-width="2.4" stroke-linecap="round"/>'
    o += f'<path d="M{s*36},48 Q{s*38},26 {s*24},16" fill="none" stroke="{skin}" stroke-width="14" stroke-linecap="round"/>'
    return f'<g transform="translate({x},{y}) rotate({a}) scale({q})">{o}</g>'
def open_hand(x, y, skin, a, s):
    """a raised palm with four fingers and a thumb"""
    shd = mix(skin, '#a5483a', .34)
    o = ''.join(f'<path d="M{fx},-4 L{fx*1.35},{fy}" stroke="{skin}" stroke-width="11.5" stroke-linecap="round"/>' for fx, fy in ((-14, -32), (-5, -39), (5, -38), (14, -30)))
    o += f'<path d="M{-s*14},8 L{-s*30},-8" stroke="{skin}" stroke-width="11.5" stroke-linecap="round"/>' + r(-20, -12, 40, 36, 15, skin) + f'<path d="M-10,6 q10,7 20,1" fill="none" stroke="{shd}" stroke-width="2.8" stroke-linecap="round"/>'
    return g_rot(o, x, y, a)

def things(c, state):
    """the two arms (held below the picture where none is seen) and what lies on top"""
    skin = SKIN[c['skin']]; s = -1 if c['turn'] > 0 else 1           # the free side: away from the look
    if state == 'laugh':
        # laid out from the right shoulder, the telephone before the chest
        x, y = 200 + s * 64, 468
        return forearm(c, (shoulder(s), (200 + s * 108, 520), (x + s * 14, y + 48)), s) + phone(c, x, y, .92, s * 12, s)
    if state == 'bold':
        x, y = 200 + s * 84, 428
        return forearm(c, (shoulder(s), (200 + s * 120, 540), (x + s * 8, y + 66)), s) + fist(x + s * 5, y + 55, skin) + phone(c, x, y, .98, s * 9, s)
    if state == 'stand':
        x, y = 200 + s * 128, 414
        return forearm(c, (shoulder(s), (200 + s * 140, 560), (x, y + 40)), s) + open_hand(x + s, y, skin, s * 8, s)
    if state == 'worry':
        o = ''.join(forearm(c, ((200 + k * 52, 500), (200 + k * 70, 560), (200 + k * 20, 508)), k) for k in (-1, 1))
        return o + fist(184, 486, skin, 14) + fist(216, 486, skin, -14)
    return ''
BOW = {'watch': (0, 0), 'worry': (2, 2), 'laugh': (-4, -2), 'bold': (4, -3), 'stand': (-1, 0), 'sad': (6, 5), 'glad': (-2, 0)}

def outline(body, wide):
    """the silhouette of a drawing in ink, grown by `wide`: it lies behind the drawing"""
    o = []
    def walk(e):
        a = dict(e.attrib)
        if e.tag == 'clipPath' or 'clip-path' in a or a.get('id') == 'face' or 'opacity' in a: return
        if e.tag == 'g':
            o.append('<g transform="%s">' % a['transform'] if 'transform' in a else '<g>')
            for inside in e: walk(inside)
            o.append('</g>'); return
        own = float(a.get('stroke-width', 0)); hollow = a.get('fill') == 'none'
        keep = ''.join(f' {k}="{v}"' for k, v in a.items() if k in ('d', 'x', 'y', 'width', 'height', 'rx', 'ry', 'r', 'cx', 'cy', 'transform'))
        if hollow and own < 9: return                      # a fold or a seam lies inside
        o.append(f'<{e.tag}{keep}' + (' fill="none"' if hollow else '') + f' stroke-width="{own+2*wide:g}"/>')
    for e in ElementTree.fromstring(f'<g>{body}</g>'): walk(e)
    out = ''.join(o)
    while '<g></g>' in out: out = out.replace('<g></g>', '')
    return f'<g fill="{INK}" stroke="{INK}" stroke-linejoin="round" stroke-linecap="round">{out}</g>'

def floor_(drop): return f'M{X0},{Y0-60} H{X0+W} V{Y0+H-drop} Q200,{Y0+H+drop} {X0},{Y0+H-drop} Z'
def rounded(part, drop, name):
    """what would be cut straight by the lower edge ends in a curve, as one who sits on a round mat"""
    return f'<clipPath id="{name}"><path d="{floor_(drop)}"/></clipPath><g clip-path="url(#{name})">{part}</g>'
def picture(n, c, state):
    c = dict(c, name=f'c{n}', age='kid')
    tilt, dy = BOW[state]
    if c['turn'] < 0: tilt = -tilt
    body = inner(character(c, state, 'idle', bust=True, face_of=face, bow=(tilt, dy), held=things(c, state), view='0 0 1 1'))
    body = re.sub(r'<g id="legs">.*?</g>(?=<g id="(?:arm-l|torso)")', '', body)
    if state == 'stand':
        q = .8
        return svg(f'{X0} {Y0} {W} {H}', rounded(f'<g transform="translate({200-200*q:g},{Y0-(258-c.get("tall", 14))*q+7:g}) scale({q})">{body}</g>', 30, 'low'))
    cut = min(body.index(i) for i in ('<g id="neck"', '<g id="head"') if i in body)
    whole = rounded(body[:cut], 34, 'low') + body[cut:]
    if state == 'bold': whole = outline(body, 7) + whole
    return svg(f'{X0} {Y0} {W} {H}', whole)

def main():
    for n, c in enumerate(CLASS, 1):
        for s in STATES: save(f'art/classmates/classmate-{n}-{s}', picture(n, c, s))
if __name__ == '__main__': main()
