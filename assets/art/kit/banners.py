#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The strips on the screens of the apps: one calm ground for all, and their goat at its work."""
import math
from goatkit import *
from mnobjects import O
from phone import AM, AD, BL, I2, clock, goat_face, soft, tick
from kitlib import *

W, H, FLOOR = 720, 200, 186
WALL, LOW = '#efe9f7', '#ded4ea'
def strip(body):
    panel = rrect(0, 0, W, H, 22)
    back = r(0, 0, W, H, 0, WALL) + ''.join(ci(x, y, q, '#f7f3fb') for x, y, q in ((90, 40, 70), (660, 70, 96), (380, -30, 100))) + p(f'M0,168 Q360,154 720,168 V200 H0 Z', LOW)
    return svg((W, H), clip(panel, back + body))
def goat(x, s=.56, y=FLOOR, flip=False, **k):
    o = figure(wear='bow', **k)
    return g(o, f'translate({x},{y}) scale({-s if flip else s},{s})')
def fore(x, s=.56, y=FLOOR): return lambda body: g(body, f'translate({x},{y}) scale({s})')
def little_door(x, y=FLOOR, q=1., c='#7d93bd'):
    o = el(0, 0, 54, 5, V, ' opacity=".17"') + p(arch(-46, -136, 92, 136, 40), sh(c, .34)) + p(arch(-38, -127, 76, 127, 33), sh(c, .12)) + p(arch(-38, -127, 70, 127, 33), c)
    o += p(arch(-24, -110, 48, 44, 20), li(c, .42)) + r(-24, -56, 48, 42, 8, li(c, .2)) + ci(24, -60, 5.5, sh(GOLD, .3)) + ci(23, -61, 5, GOLD) + r(-54, -6, 108, 9, 4, sh(c, .4))
    return g(o, f'translate({x},{y}) scale({q})')
def doors():
    o = ''.join(little_door(x, 184, .98) for x in (190, 340, 490))
    # it looks round the last one
    peep = clip('M531,0 H720 V200 H531 Z', goat(578, tilt=-12, left=REST_L, right=REST_R, eyes='sly', look=(-4, 2), mouth='smile', brows='cheek'))
    o = peep + o + hoof(538, 122, 70, .75)
    return strip(o + ''.join(zed(x, y, q, AM) for x, y, q in ((110, 60, 9), (88, 110, 6), (650, 40, 8))))
def pack(x, y, q, a=0):
    d, c = rrect(-62, -78, 124, 156, 18), '#f7a8b8'
    o = g(p(d, V), 'translate(5,7)', ' opacity=".16"') + p(d, sh(c, .2)) + clip(d, g(p(d, c), 'translate(-6,-6)') + p('M-62,-78 H62 V-44 l-12,9 l-10,-9 l-10,9 l-10,-9 l-10,9 l-10,-9 l-10,9 l-10,-9 l-10,9 l-10,-9 l-10,9 l-12,-9 Z', '#8a6fb8')) + r(-16, -69, 32, 13, 6.5, PAPER)
    o += ci(0, 16, 48, '#fff') + ci(0, 16, 43, '#ffe9a8') + goat_face(0, 18, .33, eyes='smile', mouth='laugh')
    return g(o, f'translate({x},{y}) rotate({a}) scale({q})')
def page():
    o = ''.join(g(ln('M0,0 L0,-60', '#fff8e0', 10, ' opacity=".8"'), f'translate(360,100) rotate({a}) translate(0,-62)') for a in range(-96, 97, 24))
    o += el(360, 184, 70, 7, V, ' opacity=".17"') + pack(360, 98, .98, -4)
    o += goat(200, left=REST_L, right=((40, -120), (84, -110), (104, -146)), eyes='smile', mouth='grin', tilt=-5)
    o += ''.join(zed(x, y, q + 2, PAPER) + zed(x, y, q, c) for x, y, q, c in ((470, 44, 16, AM), (512, 104, 11, AM), (458, 150, 10, AM), (556, 54, 9, AM), (286, 26, 10, AM), (600, 128, 8, AM), (92, 60, 9, AM)))
    return strip(o)
def key(x, y, q, a, c=AM): return g(p(circle(-16, 0, 15) + ' ' + circle(-16, 0, 6.5), c, ' fill-rule="evenodd"') + ln('M0,0 H32 M22,0 V11 M32,0 V13', c, 8), f'translate({x},{y}) rotate({a}) scale({q})')
def four(x, y, q=1.):
    """a box for a key of pictures"""
    star = 'M' + ' L'.join(f'{(19 if k%2==0 else 9)*math.sin(math.pi*k/5):.1f},{-(19 if k%2==0 else 9)*math.cos(math.pi*k/5):.1f}' for k in range(10)) + ' Z'
    o = r(-146, -46, 296, 96, 18, V, ' opacity=".18"') + r(-148, -50, 296, 94, 18, INK)
    for k, pic in enumerate((soft(star, AM, 3), p('M8,-22 C-10,-24 -22,-10 -20,4 C-18,20 0,27 14,18 C2,16 -6,8 -6,-4 C-6,-12 0,-19 8,-22 Z', '#6a63b8'), g(O['tea_bowl'].replace('#C9C4DA', '#9d95bd').replace('#DDE3EE', '#7fb0dc').replace('#B4BDD2', '#5b8cc0').replace('#EEF1F7', '#a9cdec'), 'translate(-22,-24) scale(.7)'), p('M-24,2 C-18,-14 2,-16 12,-2 L24,-12 Q22,2 24,16 L12,6 C2,18 -18,16 -24,2 Z', '#3fa9b8') + ci(-13, -2, 3, INK))):
        o += g(r(-32, -38, 64, 70, 12, '#fffdf6') + g(pic, 'translate(0,-3)'), f'translate({-105+70*k},0)')
    return g(o, f'translate({x},{y}) scale({q})')
def login():
    o = goat(150, left=REST_L, right=((40, -120), (82, -118), (92, -150)), eyes='open', look=(5, 0), mouth='smile', brows='cheek', tilt=-3)
    o += four(432, 104, 1.12) + key(628, 52, .95, 28)
    return strip(o + zed(246, 40, 9, AM))
def dead():
    """a wheel that turns and turns, and the dust of somebody who is gone"""
    o = ''
    for k in range(10):
        a = 2 * math.pi * k / 10; c = mix('#5a4f86', LOW, k / 11)
        o += ci(360 + 56 * math.sin(a), 94 - 56 * math.cos(a), 12 - k * .55, c)
    for x, y, q in ((540, 168, 20), (568, 158, 26), (598, 170, 18), (626, 166, 12), (652, 172, 8)): o += ci(x + 1, y + 3, q, '#c9bcda') + ci(x - 1, y - 1, q - 1.5, '#faf7fd')
    for x, y, a in ((452, 182, 8), (480, 176, 8), (506, 184, 8)): o += g(el(-4, 0, 3.6, 6.5, '#a99bc0', ' transform="rotate(12)"') + el(4, 0, 3.6, 6.5, '#a99bc0', ' transform="rotate(-12)"'), f'translate({x},{y}) rotate(72)')
    return strip(o + ln('M668,150 h22 M676,164 h26', '#b3a6c8', 5))
def boxes():
    o = ''
    for k, x in enumerate((300, 406, 512, 618)):
        o += r(x - 31, 62, 68, 68, 14, V, ' opacity=".18"') + r(x - 34, 58, 68, 68, 14, INK) + r(x - 25, 67, 50, 50, 8, '#fdfcf8') + r(x - 30, 142, 60, 9, 4.5, '#b9aecd')
        if k < 2: o += tick(x, 90, 30, PAPER, 17) + tick(x, 90, 30, BL, 10)
    o += ln('M491,92 L505,107', PAPER, 17) + ln('M491,92 L505,107', BL, 10)
    pencil = g(p('M0,0 L-7,-18 H7 Z', '#f3dcb4') + p('M0,0 L-2.8,-7 H2.8 Z', INK) + r(-7, -84, 14, 67, 0, AM) + r(2, -84, 5, 67, 0, AD) + r(-7, -96, 14, 14, 4, '#e0808a') + r(-7, -86, 14, 7, 0, '#b4bdd2'), 'translate(507,109) rotate(-118) scale(.92)')
    # a very long arm
    o += goat(120, left=REST_L, right=((40, -120), (52, -112), (58, -104)), eyes='open', look=(-6, -4), mouth='open', brows='up', tilt=-4)
    a = ln('M146,120 C176,168 240,178 300,170 C370,160 424,176 452,150', sh(COAT, .22), 17) + ln('M146,118 C176,166 240,176 300,168 C370,158 424,174 452,148', sh(COAT, .06), 15)
    return strip(o + a + pencil + hoof(458, 137, 205, .85) + ln('M186,60 q8,-5 8,-13 M200,70 q10,-4 13,-12', I2, 4))
def yes():
    plate = el(0, 8, 92, 15, sh('#dde6f2', .3)) + el(0, 3, 92, 15, '#eef3fa') + el(0, 2, 70, 10, '#d3dfee')
    cookies = ''.join(g(el(0, 5, 25, 14, sh('#e0a860', .3)) + el(0, 0, 25, 14, '#e9b872') + ''.join(ci(a, b, 2.4, '#8a5a3a') for a, b in ((-10, -2), (2, 4), (9, -4), (-2, -6))), f'translate({x},{y})') for x, y in ((-40, -6), (40, -6), (0, -8), (-20, -24), (20, -24), (0, -40)))
    o = goat(300, s=.6, left=((-40, -120), (-50, -90), (20, -70)), right=((40, -120), (96, -104), (128, -84)), eyes='sly', look=(6, 2), mouth='grin', brows='cheek', tilt=4)
    o += g(plate + cookies, 'translate(432,130) scale(.98)') + hoof(364, 141, -66, .8) + zed(520, 56, 11, AM) + zed(552, 96, 7, AM) + zed(204, 52, 8, AM)
    return strip(o)
def tag(x, y, a, c):
    d = 'M-14,-22 L0,-34 L14,-22 Q18,-18 18,-12 V24 Q18,31 11,31 H-11 Q-18,31 -18,24 V-12 Q-18,-18 -14,-22 Z'
    return g(g(p(d, V), 'translate(2,4)', ' opacity=".2"') + p(d, sh(c, .2)) + clip(d, g(p(d, c), 'translate(-4,-3)')) + ci(0, -19, 5, WALL) + ln('M-9,2 H9 M-9,13 H5', li(c, .55), 4) + ln('M0,-20 q-8,-14 4,-22', '#8a5a3a', 3), f'translate({x},{y}) rotate({a})')
def permit():
    cols = ('#8fa3c4', '#c9a67e', '#a894c4', '#8fb0a8')
    o = el(456, 186, 170, 8, V, ' opacity=".15"')
    heap = ((330, 164, -70, 0), (380, 158, -20, 1), (430, 162, 24, 2), (484, 160, -34, 3), (540, 160, 66, 0), (590, 168, 84, 1), (404, 126, 62, 3), (456, 122, -12, 0), (508, 126, 40, 2), (448, 88, -56, 1), (486, 84, 22, 3))
    for n, (x, y, a, c) in enumerate(heap):
        o += tag(x, y, a, cols[c])
        if n in (3, 7, 10): o += key(x + 6, y + 14, .86, 30 * n % 90 - 30)
    o += goat(192, left=((-40, -120), (-70, -96), (-52, -62)), right=((40, -120), (88, -92), (124, -112)), eyes='smile', mouth='grin', tilt=-3)
    ring_ = p(circle(0, 26, 22) + ' ' + circle(0, 26, 16), '#9aa3cc', ' fill-rule="evenodd"')
    return strip(o + g(ring_ + key(6, 66, .8, 78) + key(-16, 60, .7, 110, sh(AM, .12)) + key(22, 56, .7, 48, li(AM, .2)), 'translate(272,116) scale(.8)') + hoof(264, 122, -110, .8))
def exit_():
    o = el(476, 186, 84, 7, V, ' opacity=".16"') + p(arch(410, 18, 132, 168, 20), I2) + p(arch(422, 30, 108, 156, 10), '#ffe9ac') + p(arch(442, 56, 68, 130, 34), '#fff6dc') + p('M422,186 H530 L590,200 H380 Z', '#ffe9ac', ' opacity=".8"')
    o += soft('M534,32 L586,20 V196 L534,184 Z', '#7d93bd', 5) + soft('M546,48 L574,42 V96 L546,98 Z', li('#7d93bd', .35), 4) + soft('M546,116 L574,117 V170 L546,164 Z', li('#7d93bd', .18), 4) + ci(543, 108, 5.5, GOLD)
    o += goat(250, left=((-40, -120), (-84, -126), (-88, -182)), right=((40, -120), (76, -98), (62, -62)), eyes='smile', mouth='laugh', tilt=-4) + ln('M176,66 q-10,6 -10,18 M190,54 q-16,-2 -24,6', I2, 4.5)
    return strip(o + zed(346, 60, 9, AM))
def hurry():
    drops = ''.join(p(f'M{x},{y} q{q},{q*1.6} 0,{q*2.3} q{-q},{-q*.7} 0,{-q*2.3} Z', '#6fc0ec', f' transform="rotate({a} {x} {y})"') for x, y, q, a in ((206, 48, 10, 40), (190, 84, 8, 60), (322, 34, 9, -30), (222, 22, 8, 30)))
    o = ln('M40,90 H120 M20,124 H96 M56,154 H118', '#b3a6c8', 7)
    o += goat(258, s=.6, y=182, legs='run', left=((-40, -120), (-70, -118), (-86, -92)), right=((40, -120), (72, -118), (96, -126)), eyes='wide', mouth='wobble', brows='worry', tilt=8)
    c = g(clock(1), 'translate(304,-4) scale(1.2) rotate(7 80 80)')
    return strip(o + drops + c + hoof(318, 112, -80, .95) + ln('M524,60 l22,-8 M530,92 h24 M524,124 l22,8', I2, 6) + ''.join(ci(x, y, q, '#faf7fd') for x, y, q in ((150, 182, 12), (168, 176, 15), (132, 186, 8))))
def parcel(x, y, kind):
    c, rb = '#b9a0cf', '#fff3d6'
    o = el(4, 62, 66, 7, V, ' opacity=".17"') + r(-56, -44, 112, 104, 12, sh(c, .24)) + r(-56, -44, 104, 98, 12, c) + r(-10, -44, 20, 104, 0, rb) + r(-56, -6, 112, 18, 0, rb) + r(-10, -6, 20, 18, 0, sh(rb, .12))
    bow = {0: 'M0,-44 C-24,-44 -34,-62 -22,-70 C-10,-74 -2,-58 0,-44 Z M0,-44 C24,-44 34,-62 22,-70 C10,-74 2,-58 0,-44 Z', 1: 'M0,-42 C-30,-36 -42,-52 -32,-60 C-18,-66 -6,-54 0,-42 Z M0,-42 C30,-36 42,-52 32,-60 C18,-66 6,-54 0,-42 Z', 2: 'M0,-44 C-16,-52 -18,-76 -4,-78 C6,-76 4,-56 0,-44 Z M0,-44 C20,-50 36,-66 26,-74 C14,-78 4,-58 0,-44 Z'}[kind]
    return g(o + p(bow, sh(rb, .1)) + ci(0, -45, 9, sh(rb, .22)), f'translate({x},{y})')
def offers():
    o = goat(108, left=REST_L, right=((40, -120), (86, -118), (98, -160)), eyes='open', look=(6, 0), mouth='smile', brows='up', tilt=-4)
    return strip(o + ''.join(parcel(x, 124, k) for k, x in enumerate((268, 424, 580))) + zed(346, 40, 8, AM) + zed(504, 44, 8, AM) + zed(664, 40, 8, AM))
def pay():
    o = goat(322, s=.57, y=188, left=((-40, -120), (-76, -100), (-62, -88)), right=((40, -120), (80, -104), (86, -98)), eyes='smile', mouth='smile', tilt=-2, shadow=False)
    c = '#b9793f'
    o += r(130, 140, 470, 70, 0, sh(c, .3)) + r(130, 140, 450, 70, 0, c) + ''.join(r(150 + 112 * k, 160, 92, 60, 8, sh(c, .14)) for k in range(4)) + r(112, 124, 506, 22, 9, li(c, .2)) + r(112, 136, 506, 10, 5, sh(c, .2))
    bell = el(0, 2, 44, 6, V, ' opacity=".2"') + r(-40, -8, 80, 10, 5, INK) + p('M-34,-8 C-34,-36 -18,-46 0,-46 C18,-46 34,-36 34,-8 Z', AM) + p('M12,-44 C26,-40 34,-30 34,-8 H16 Q24,-28 12,-44 Z', AD) + r(-5, -56, 10, 12, 5, INK) + ln('M-22,-18 Q-20,-32 -8,-36', '#fff3c8', 4.5)
    o += g(bell + ln('M-40,-50 l-10,-8 M40,-50 l10,-8 M-50,-32 h-10 M50,-32 h10', I2, 4.5), 'translate(500,122)')
    o += ''.join(el(200, 120 - k * 9 + 3, 26, 8, sh(AM, .42)) + el(200, 120 - k * 9, 26, 8, AD) + el(200, 119 - k * 9, 23, 6, '#ffc860') for k in range(3))
    return strip(o)
ALL = {'doors': doors, 'page': page, 'login': login, 'dead': dead, 'boxes': boxes, 'yes': yes, 'permit': permit, 'exit': exit_, 'hurry': hurry, 'offers': offers, 'pay': pay}
def main():
    for n, f in ALL.items(): restart(); save(f'art/phone/banner-{n}', f())
if __name__ == '__main__': main()
