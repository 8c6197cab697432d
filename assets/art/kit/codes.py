#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""The nine pictures of a class's code: things that every child knows by name, none like another in colour and shape."""
from mnobjects import O
from kitlib import *

CODES = {'ger': 'ger', 'deel': 'deel', 'boot': 'gutal', 'bowl': 'tea_bowl', 'buuz': 'buuz', 'toono': 'toono', 'fiddle': 'morin_khuur', 'khadag': 'khadag', 'bone': 'shagai'}

def main():
    for name, thing in CODES.items():
        save(f'icons/codes/{name}', f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">{O[thing]}</svg>')
if __name__ == '__main__': main()
