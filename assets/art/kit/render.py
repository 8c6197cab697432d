#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Makes and checks the pictures (standard library only); called by scripts/art.
render.py [--all] [--check] [--no-generate] [pattern ...]
  1 runs the generators beside this file (they write the SVG sources),
  2 renders every SVG under assets/ to the PNG beside it, at the size in sizes.txt, when its recorded
    hash differs or the PNG is missing (--all: always), with $RESVG,
  3 writes assets/art/rendered.txt: `sha256-of-svg  path-of-svg`, sorted.
--check changes nothing: it compares the hashes, the sizes and the ids and fails when one is wrong."""
import sys, os, re, hashlib, struct, subprocess, fnmatch
from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree

KIT = os.path.dirname(os.path.abspath(__file__))
ASSETS = os.path.normpath(os.path.join(KIT, '..', '..'))
ROOT = os.path.dirname(ASSETS)
LIST = os.path.join(ASSETS, 'art', 'rendered.txt')
GENERATORS = ('people.py', 'classmates.py', 'ring.py', 'landing.py', 'desk.py', 'scenes.py', 'icons.py', 'verbs.py', 'roles.py', 'keepsakes.py',
    'animals.py', 'codes.py', 'deskthings.py', 'glyphs.py', 'phone.py', 'phoneverbs.py', 'goats.py', 'walkers.py', 'phonesigns.py', 'banners.py', 'phonescenes.py', 'posts_winter.py', 'posts_river.py', 'town.py', 'townplaces.py', 'townmap.py', 'townpeople.py')

def table():
    rows = []
    for line in open(os.path.join(KIT, 'sizes.txt'), encoding='utf-8'):
        line = line.split('#')[0].split()
        if len(line) == 3: rows.append((line[0], int(line[1]), int(line[2])))
    return rows

def size_of(rows, rel):
    for pattern, w, h in rows:
        if fnmatch.fnmatchcase(rel, pattern): return w, h
    sys.exit(f'{rel}: no size in {KIT}/sizes.txt')

def sources():
    found = []
    for top in ('art', 'icons'):
        for folder, _, names in os.walk(os.path.join(ASSETS, top)):
            if os.path.abspath(folder) == KIT: continue
            found += [os.path.join(folder, n) for n in names if n.endswith('.svg')]
    return sorted(os.path.relpath(f, ASSETS).replace(os.sep, '/') for f in found)

def digest(rel):
    # line ends do not count, so that a checkout with CRLF gives the same hash
    data = open(os.path.join(ASSETS, rel), 'rb').read().replace(b'\r\n', b'\n')
    return hashlib.sha256(data).hexdigest()

def recorded():
    seen = {}
    if os.path.exists(LIST):
        for line in open(LIST, encoding='utf-8'):
            if line.strip():
                h, name = line.split(maxsplit=1)
                seen[name.strip()] = h
    return seen

def png_size(path):
    with open(path, 'rb') as f: head = f.read(26)
    if head[:8] != b'\x89PNG\r\n\x1a\n': return None
    return struct.unpack('>II', head[16:24]) + (head[25],)

def faults(rel, rows):
    bad, w_h = [], size_of(rows, rel)
    text = open(os.path.join(ASSETS, rel), encoding='utf-8').read()
    tree = ElementTree.fromstring(text)
    ids = [e.get('id') for e in tree.iter() if e.get('id')]
    if len(ids) != len(set(ids)): bad.append('an id occurs twice')
    names = {e.tag.split('}')[1] for e in tree.iter()}
    if names & {'text', 'script', 'image', 'foreignObject'}: bad.append('text, script or image inside')
    for ref in re.findall(r'url\(#([^)]+)\)', text):
        if ref not in ids: bad.append(f'#{ref} is missing')
    x, y, vw, vh = map(float, tree.get('viewBox').split())
    if abs(vw / vh - w_h[0] / w_h[1]) > .01: bad.append(f'viewBox {vw:g}x{vh:g} does not fit {w_h[0]}x{w_h[1]}')
    return bad

def main():
    args = sys.argv[1:]
    every, check, generate = '--all' in args, '--check' in args, '--no-generate' not in args
    only = [a for a in args if not a.startswith('--')]
    if generate and not check:
        for g in GENERATORS:
            subprocess.run([sys.executable, os.path.join(KIT, g)], check=True)
    rows, old, new, todo, bad = table(), recorded(), {}, [], []
    for rel in sources():
        name, png = 'assets/' + rel, os.path.join(ASSETS, rel[:-4] + '.png')
        new[name] = digest(rel)
        wrong = faults(rel, rows)
        if check:
            if old.get(name) != new[name]: wrong.append('the PNG is older than the SVG: run scripts/art')
            if not os.path.exists(png): wrong.append('no PNG')
            elif png_size(png) not in ((*size_of(rows, rel), 6), (*size_of(rows, rel), 2), (*size_of(rows, rel), 3)): wrong.append(f'PNG is {png_size(png)}')
        elif every or old.get(name) != new[name] or not os.path.exists(png):
            if not only or any(fnmatch.fnmatchcase(rel, o) for o in only): todo.append((rel, png))
        bad += [f'{name}: {w}' for w in wrong]
    if check: bad += [f'{n}: recorded, but not there' for n in old if n not in new]
    if bad: sys.exit('\n'.join(bad[:20] + ([f'... and {len(bad) - 20} more'] if len(bad) > 20 else [])))
    if check:
        print(f'{len(new)} pictures are right')
        return
    resvg, optipng = os.environ.get('RESVG', 'resvg'), os.environ.get('OPTIPNG', '')
    def one(job):
        rel, png = job
        subprocess.run([resvg, '--width', str(size_of(rows, rel)[0]), os.path.join(ASSETS, rel), png], check=True)
        if optipng: subprocess.run([optipng, '-quiet', '-o2', '-nc', png], check=True)
        if png_size(png)[:2] != size_of(rows, rel): sys.exit(f'{rel}: rendered at {png_size(png)}')
    with ThreadPoolExecutor(os.cpu_count() or 2) as pool: list(pool.map(one, todo))
    done = {'assets/' + rel for rel, _ in todo}
    keep = {n: (h if n in done or not only else old.get(n)) for n, h in new.items()}
    with open(LIST, 'w', encoding='utf-8', newline='\n') as f:
        f.writelines(f'{h}  {n}\n' for h, n in sorted((h, n) for n, h in keep.items() if h))
    print(f'{len(todo)} of {len(new)} pictures rendered')

main()
