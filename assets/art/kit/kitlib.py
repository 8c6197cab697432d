# SPDX-License-Identifier: CC0-1.0
"""What the generators share: colours, short-hand for shapes, saving."""
import os, re
KIT = os.path.dirname(os.path.abspath(__file__))
ASSETS = os.path.normpath(os.path.join(KIT, '..', '..'))
V, CR, GOLD, INK, PAPER = '#2a1a4a', '#fff3d6', '#ffd98a', '#241e3d', '#fff8ea'
def hx(c): c = c.lstrip('#'); return tuple(int(c[i:i+2], 16) for i in (0, 2, 4))
def mix(a, b, t):
    a, b = hx(a), hx(b); return '#%02x%02x%02x' % tuple(round(x + (y - x) * t) for x, y in zip(a, b))
def sh(c, t=.18): return mix(c, V, t)
def li(c, t=.18): return mix(c, CR, t)
def grad(i, stops, x2=0, y2=1):
    return f'<linearGradient id="{i}" x1="0" y1="0" x2="{x2}" y2="{y2}">' + ''.join(f'<stop offset="{o}" stop-color="{c}"/>' for o, c in stops) + '</linearGradient>'
def r(x, y, w, h, rad, c, extra=''): return f'<rect x="{x:g}" y="{y:g}" width="{w:g}" height="{h:g}" rx="{rad:g}" fill="{c}"{extra}/>'
def ci(x, y, rad, c, extra=''): return f'<circle cx="{x:g}" cy="{y:g}" r="{rad:g}" fill="{c}"{extra}/>'
def el(x, y, rx, ry, c, extra=''): return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{rx:g}" ry="{ry:g}" fill="{c}"{extra}/>'
def p(d, c, extra=''): return f'<path d="{d}" fill="{c}"{extra}/>'
def ln(d, c, w, extra=''): return f'<path d="{d}" fill="none" stroke="{c}" stroke-width="{w:g}" stroke-linecap="round" stroke-linejoin="round"{extra}/>'
def g(body, tr, extra=''): return f'<g transform="{tr}"{extra}>{body}</g>'
def arch(x, y, w, h, rad): return f'M{x:g},{y+h:g} V{y+rad:g} Q{x:g},{y:g} {x+rad:g},{y:g} H{x+w-rad:g} Q{x+w:g},{y:g} {x+w:g},{y+rad:g} V{y+h:g} Z'
def rrect(x, y, w, h, q): return f'M{x+q:g},{y:g} h{w-2*q:g} a{q:g},{q:g} 0 0 1 {q:g},{q:g} v{h-2*q:g} a{q:g},{q:g} 0 0 1 {-q:g},{q:g} h{-(w-2*q):g} a{q:g},{q:g} 0 0 1 {-q:g},{-q:g} v{-(h-2*q):g} a{q:g},{q:g} 0 0 1 {q:g},{-q:g} Z'
def circle(x, y, q, ry=None):
    ry = ry or q; return f'M{x-q:g},{y:g} a{q:g},{ry:g} 0 1 1 {2*q:g},0 a{q:g},{ry:g} 0 1 1 {-2*q:g},0 Z'
_n = [0]
def restart(): _n[0] = 0
def clip(d, inner):
    _n[0] += 1; i = f'k{_n[0]}'
    return f'<clipPath id="{i}"><path d="{d}"/></clipPath><g clip-path="url(#{i})">{inner}</g>'
def solid(d, c, dx=6, dy=5, t=.18):
    """a shape with one shade right and below"""
    return p(d, sh(c, t)) + clip(d, g(p(d, c), f'translate({-dx:g},{-dy:g})'))
def svg(viewbox, body, defs=''):
    if not isinstance(viewbox, str): viewbox = f'0 0 {viewbox[0]:g} {viewbox[1]:g}'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{viewbox}">' + (f'<defs>{defs}</defs>' if defs else '') + body + '</svg>'
def short(s):
    """numbers with at most two decimals: smaller files, the same picture"""
    return re.sub(r'(?<![#\w])(-?\d+\.\d{3,})', lambda m: f'{float(m.group(1)):.2f}'.rstrip('0').rstrip('.'), s)
def prefixed(s, prefix):
    """the same drawing with its ids made its own, to put several into one picture"""
    s = re.sub(r'\bid="([^"]+)"', lambda m: f'id="{prefix}{m.group(1)}"', s)
    return re.sub(r'url\(#([^)]+)\)', lambda m: f'url(#{prefix}{m.group(1)})', s)
def inner(s): return s[s.index('>') + 1:s.rindex('</svg>')]
def save(rel, s):
    s = short(s).rstrip('\n') + '\n'
    path = os.path.join(ASSETS, rel + '.svg')
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if os.path.exists(path) and open(path, encoding='utf-8').read() == s: return
    with open(path, 'w', encoding='utf-8', newline='\n') as f: f.write(s)
