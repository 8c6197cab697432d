#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Flat vector background scenes with parallax layers (original work); scenes.py says which are used."""
import random,math
def hx(c): c=c.lstrip('#'); return tuple(int(c[i:i+2],16) for i in (0,2,4))
def mix(a,b,t):
    a,b=hx(a),hx(b); return '#%02x%02x%02x'%tuple(round(x+(y-x)*t) for x,y in zip(a,b))
W,H=1920,1080
def svg(layers,defs=''):
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {W} {H}"><defs>{defs}</defs>'+''.join(f'<g id="layer-{n}">{b}</g>' for n,b in layers)+'</svg>'
def grad(id_,stops,x2=0,y2=1):
    return f'<linearGradient id="gr-{id_}" x1="0" y1="0" x2="{x2}" y2="{y2}">'+''.join(f'<stop offset="{o}" stop-color="{c}"/>' for o,c in stops)+'</linearGradient>'
def smooth(pts):
    d=f'M{pts[0][0]:.0f},{pts[0][1]:.0f} '
    for i in range(len(pts)-1):
        p0=pts[max(i-1,0)];p1=pts[i];p2=pts[i+1];p3=pts[min(i+2,len(pts)-1)]
        c1=(p1[0]+(p2[0]-p0[0])/6,p1[1]+(p2[1]-p0[1])/6); c2=(p2[0]-(p3[0]-p1[0])/6,p2[1]-(p3[1]-p1[1])/6)
        d+=f'C{c1[0]:.0f},{c1[1]:.0f} {c2[0]:.0f},{c2[1]:.0f} {p2[0]:.0f},{p2[1]:.0f} '
    return d
def ridge(pts,fill,lit=None,extra='',band=15):
    """hill with an optional lit band along its crest (thicker on slopes that face the light, upper left)"""
    d=smooth(pts); s=f'<path d="{d} L{W+60},{H} L-60,{H} Z" fill="{fill}"/>'
    if lit:
        dn=[]
        for i,(x,y) in enumerate(pts):
            y0=pts[max(i-1,0)][1]; y1=pts[min(i+1,len(pts)-1)][1]
            up=max(-1,min(1,(y1-y0)/120))            # >0: slope falls to the right (shaded)
            dn.append((x,y+band*(1-.75*up)))
        s+=f'<path d="{d} L{smooth(dn[::-1])[1:]} Z" fill="{lit}"/>'
    return s+extra
def cloud(x,y,s,c='#ffffff',o=1,sh='#dcebf2'):
    k=f'c{int(x)}_{int(y)}'
    return (f'<g transform="translate({x},{y}) scale({s})" opacity="{o}"><clipPath id="{k}"><path d="M-120,30 C-160,30 -160,-18 -118,-18 C-112,-56 -56,-66 -36,-36 C-14,-76 54,-70 60,-26 C104,-42 152,-12 130,18 C125,27 114,30 100,30 Z"/></clipPath><path d="M-120,30 C-160,30 -160,-18 -118,-18 C-112,-56 -56,-66 -36,-36 C-14,-76 54,-70 60,-26 C104,-42 152,-12 130,18 C125,27 114,30 100,30 Z" fill="{c}"/>'
            f'<path clip-path="url(#{k})" d="M-160,10 C-90,24 -20,0 30,9 C70,16 100,4 140,0 V40 H-160 Z" fill="{sh}"/></g>')
def ger(x,y,s=1,door='#d8502f',felt='#fbf6ea',band='#c23b3b',smoke=True,snow=False,shade='#d9d0e0',accent='#2d6da8'):
    w,h,r=118,78,70
    o=f'<g transform="translate({x},{y}) scale({s})">'
    o+=f'<ellipse cx="12" cy="2" rx="{w+34}" ry="13" fill="#1f2a44" opacity=".20"/>'
    # chimney & smoke
    if smoke: o+='<path d="M22,-196 c-16,-16 14,-26 0,-46 c-12,-18 20,-28 8,-54" fill="none" stroke="#fff" stroke-width="13" stroke-linecap="round" opacity=".40"/>'
    o+='<path d="M14,-140 h14 v-46 h-14 Z" fill="#4b4a5e"/><path d="M10,-190 h22 v9 h-22 Z" fill="#35344a"/>'
    # walls
    o+=f'<path d="M{-w},{-h} Q0,{-h+14} {w},{-h} L{w-2},-4 Q0,10 {-w+2},-4 Z" fill="{felt}"/>'
    o+=f'<path d="M{w*.40},{-h+9} Q{w*.78},{-h+5} {w},{-h} L{w-2},-4 Q{w*.8},1 {w*.40},3 Z" fill="{shade}"/>'
    # roof
    o+=f'<path d="M{-w-10},{-h+3} C{-w*.66},{-h-34} {-52},{-h-r+6} -34,{-h-r} L34,{-h-r} C52,{-h-r+6} {w*.66},{-h-34} {w+10},{-h+3} Q0,{-h+21} {-w-10},{-h+3} Z" fill="{felt}"/>'
    o+=f'<path d="M12,{-h-r} L34,{-h-r} C52,{-h-r+6} {w*.66},{-h-34} {w+10},{-h+3} Q{w*.78},{-h+9} {w*.44},{-h+12} C{w*.40},{-h-20} 30,{-h-r+14} 12,{-h-r} Z" fill="{shade}"/>'
    # ropes on the roof
    for k in(-.78,-.30,.30,.78): o+=f'<path d="M{k*36},{-h-r+3} Q{k*74},{-h-r*.45} {k*(w+2)},{-h+8-abs(k)*3}" stroke="{mix(felt,"#7d6a8a",.34)}" stroke-width="3" fill="none"/>'
    # decorative roof skirt (scallops)
    o+=f'<path d="M{-w-10},{-h+3} Q0,{-h+21} {w+10},{-h+3} L{w+9},{-h+11} Q0,{-h+30} {-w-9},{-h+11} Z" fill="{accent}"/>'
    # bands
    for yy in(-50,-26): o+=f'<path d="M{-w+.5},{yy} Q0,{yy+13} {w-.5},{yy}" stroke="{band}" stroke-width="5" fill="none"/>'
    # crown (toono)
    o+=f'<path d="M-37,{-h-r+1} Q0,{-h-r-22} 37,{-h-r+1} Q0,{-h-r+11} -37,{-h-r+1} Z" fill="{door}"/><path d="M-20,{-h-r+2} L0,{-h-r-10} L20,{-h-r+2} M0,{-h-r-10} V{-h-r+5}" stroke="#ffd98a" stroke-width="3.4" fill="none"/>'
    # door
    o+=f'<rect x="-31" y="-67" width="62" height="70" rx="3" fill="{mix(door,"#2a1a4a",.35)}"/><rect x="-25" y="-61" width="50" height="64" rx="2" fill="{door}"/><path d="M0,-61 V3" stroke="{mix(door,"#2a1a4a",.3)}" stroke-width="3"/>'
    for sx in(-12.5,12.5): o+=f'<rect x="{sx-8.5}" y="-54" width="17" height="22" rx="2" fill="{accent}"/><path d="M{sx},-50 l5,7 -5,7 -5,-7 Z" fill="#ffd98a"/><rect x="{sx-8.5}" y="-26" width="17" height="22" rx="2" fill="{mix(door,"#ffd98a",.45)}"/>'
    if snow: o+=f'<path d="M{-w-10},{-h+3} C{-w*.66},{-h-34} {-52},{-h-r+6} -34,{-h-r} Q0,{-h-r+10} 34,{-h-r} C52,{-h-r+6} {w*.66},{-h-34} {w+10},{-h+3} Q{w*.8},{-h-10} {w*.6},{-h-4} Q{w*.4},{-h-16} {w*.1},{-h-2} Q{-w*.2},{-h-14} {-w*.5},{-h-3} Q{-w*.8},{-h-14} {-w-10},{-h+3} Z" fill="#fff"/>'
    return o+'</g>'
def tuft(x,y,s,c): return f'<path d="M{x},{y} q{-9*s},{-10*s} {-13*s},{-26*s} q{9*s},{8*s} {12*s},{16*s} q{-1*s},{-20*s} {4*s},{-34*s} q{5*s},{16*s} {3*s},{32*s} q{5*s},{-10*s} {14*s},{-17*s} q{-4*s},{18*s} {-13*s},{29*s} Z" fill="{c}"/>'
def larch(x,y,s,c1,c2,trunk='#6b4a3a',snow=None):
    o=f'<g transform="translate({x},{y}) scale({s})"><ellipse cx="4" cy="0" rx="34" ry="6" fill="#1f2a44" opacity=".16"/><rect x="-6" y="-26" width="12" height="28" fill="{trunk}"/>'
    for i,(yy,ww,hh) in enumerate([(-18,48,66),(-58,39,60),(-96,29,54)]):
        o+=f'<path d="M{-ww},{yy} Q{-ww*.3},{yy-hh*.45} 0,{yy-hh} Q{ww*.3},{yy-hh*.45} {ww},{yy} Q0,{yy+13} {-ww},{yy} Z" fill="{c1}"/><path d="M0,{yy-hh} Q{ww*.3},{yy-hh*.45} {ww},{yy} Q{ww*.55},{yy+7} {ww*.12},{yy+7} Q{ww*.28},{yy-hh*.4} 0,{yy-hh} Z" fill="{c2}"/>'
        if snow: o+=f'<path d="M{-ww*.52},{yy-hh*.36} Q{-ww*.2},{yy-hh*.7} 0,{yy-hh} Q{ww*.2},{yy-hh*.7} {ww*.52},{yy-hh*.36} Q{ww*.26},{yy-hh*.52} 0,{yy-hh*.36} Q{-ww*.26},{yy-hh*.52} {-ww*.52},{yy-hh*.36} Z" fill="{snow}"/>'
    return o+'</g>'
def horse(x,y,s,c='#8a4f33',m='#4a2a26',flip=1,graze=True):
    o=f'<g transform="translate({x},{y}) scale({s*flip},{s})"><ellipse cx="4" cy="1" rx="70" ry="7" fill="#1f2a44" opacity=".18"/>'
    dk=mix(c,'#2a1a4a',.28)
    def leg(lx,cc,hind): 
        k=-5 if hind else 1
        return f'<path d="M{lx-8},-52 L{lx+9},-52 C{lx+8},-36 {lx+5+k},-30 {lx+5+k*.4},-6 L{lx+7},0 H{lx-5} L{lx-4+k*.4},-6 C{lx-4+k},-30 {lx-8},-36 {lx-8},-52 Z" fill="{cc}"/><path d="M{lx-4.6},-6 h10 l2,6 h-13 Z" fill="{m}"/>'
    o+=leg(-32,dk,1)+leg(36,dk,0)
    o+=f'<path d="M-52,-76 C-74,-74 -66,-46 -74,-20 C-62,-24 -54,-40 -48,-60 Z" fill="{m}"/>'
    neck=(f'<path d="M26,-84 C48,-86 66,-70 80,-46 L92,-18 C94,-8 84,-4 79,-10 L64,-34 C54,-40 44,-46 40,-50 Z" fill="{c}"/><path d="M24,-86 C52,-92 74,-70 84,-44 C74,-50 66,-56 60,-66 C50,-74 38,-80 24,-80 Z" fill="{m}"/><path d="M79,-44 l9,-9 1,13 Z" fill="{c}"/><circle cx="83" cy="-31" r="2.6" fill="#221a2e"/>'
      if graze else
      f'<path d="M22,-80 C40,-88 50,-110 62,-124 L72,-126 L98,-104 C104,-96 96,-88 88,-92 L74,-98 C68,-84 62,-62 54,-50 Z" fill="{c}"/><path d="M18,-82 C40,-92 46,-114 60,-128 L66,-118 C56,-104 52,-86 36,-74 Z" fill="{m}"/><path d="M60,-124 l2,-16 10,13 Z" fill="{c}"/><circle cx="78" cy="-109" r="2.8" fill="#221a2e"/>')
    o+=f'<path d="M-56,-64 C-58,-92 -22,-86 0,-83 C20,-86 40,-92 54,-72 C60,-52 48,-40 30,-42 C10,-35 -12,-36 -26,-42 C-46,-38 -56,-48 -56,-64 Z" fill="{c}"/>{neck}'
    o+=f'<path d="M-50,-52 C-30,-40 0,-42 20,-46 C10,-36 -12,-36 -26,-42 C-40,-38 -48,-44 -50,-52 Z" fill="{dk}" opacity=".6"/>'
    o+=leg(-44,c,1)+leg(24,c,0)
    return o+'</g>'
def sheep(x,y,s,flip=1,c='#fbf6ea',hd='#3b3346'):
    o=f'<g transform="translate({x},{y}) scale({s*flip},{s})"><ellipse cx="0" cy="1" rx="38" ry="6" fill="#1f2a44" opacity=".18"/>'
    for lx in(-18,-6,10,20): o+=f'<path d="M{lx},-16 v14" stroke="{hd}" stroke-width="6" stroke-linecap="round"/>'
    o+=''.join(f'<circle cx="{a}" cy="{b}" r="{r}" fill="{c}"/>' for a,b,r in((-20,-26,15),(-6,-34,16),(10,-33,16),(22,-26,14),(2,-22,18)))
    o+=f'<path d="M-30,-18 q30,14 60,0 q-6,12 -30,12 q-26,0 -30,-12" fill="{mix(c,"#7d6a8a",.22)}"/><ellipse cx="36" cy="-28" rx="10" ry="13" fill="{hd}" transform="rotate(-18 36 -28)"/><ellipse cx="27" cy="-36" rx="7" ry="4" fill="{hd}" transform="rotate(-20 27 -36)"/><circle cx="38" cy="-31" r="1.8" fill="#fff"/></g>'
    return o

# ------------------------------------------------------------------ 1 steppe
def steppe():
    R=random.Random(7)
    defs=grad('sky',[(0,'#5fb7dd'),(.55,'#b9e3ea'),(.8,'#ffeec4'),(1,'#ffe3ad')])+grad('lake',[(0,'#bfe6ee'),(1,'#6fbcd6')])+grad('near',[(0,'#7fbf5a'),(1,'#4f9a4c')])+grad('fg',[(0,'#4d9149'),(1,'#2f6a43')])
    sky=f'<rect width="{W}" height="{H}" fill="url(#gr-sky)"/><circle cx="1490" cy="300" r="210" fill="#fff4cf" opacity=".45"/><circle cx="1490" cy="300" r="120" fill="#fff4cf" opacity=".6"/><circle cx="1490" cy="300" r="72" fill="#fffbea"/>'
    clouds=cloud(330,190,1.35)+cloud(930,130,.85,o=.95)+cloud(1730,160,1.0,o=.9)+cloud(690,330,.55,o=.8)+cloud(1240,400,.5,o=.7)
    far=ridge([(-60,560),(120,500),(300,452),(470,520),(640,470),(820,410),(980,480),(1140,520),(1330,458),(1500,430),(1680,505),(1980,470)],'#9cc3cf','#b4d5da')
    far+=ridge([(-60,620),(200,560),(420,540),(640,600),(900,560),(1160,545),(1420,600),(1700,540),(1980,580)],'#82b6a6','#9ac8b0')
    mid=ridge([(-60,600),(160,590),(420,640),(700,690),(980,660),(1240,610),(1540,580),(1780,600),(1980,630)],'#74b07a','#93c486')
    for x,y,s in[(1560,603,.62),(1610,600,.80),(1668,602,.66),(1725,606,.9),(1790,612,.7),(1850,618,.85),(1895,628,.65)]: mid+=larch(x,y,s,'#3f8a66','#2f7560')
    for x,y,s in[(40,604,.7),(95,602,.55),(-5,610,.8)]: mid+=larch(x,y,s,'#3f8a66','#2f7560')
    mid+=f'<path d="M640,742 C820,706 1010,716 1180,724 C1330,730 1430,744 1400,764 C1250,796 860,796 700,778 C620,768 600,752 640,742 Z" fill="url(#gr-lake)"/><path d="M760,752 h150 M960,742 h210 M900,772 h120 M1220,758 h90" stroke="#e9fbff" stroke-width="5" stroke-linecap="round" opacity=".8"/>'
    near=ridge([(-60,735),(240,715),(520,770),(820,812),(1120,800),(1420,752),(1700,728),(1980,760)],'url(#gr-near)','#a5d36d')+'@@'
    near+=sheep(900,862,.8)+sheep(985,846,.7,-1)+sheep(1050,870,.9)+sheep(830,884,.85,-1)+sheep(1130,850,.65,1,'#4d4458','#2f2939')
    near+=ger(740,800,.86,door='#2d7fb8',band='#2d7fb8',accent='#c8453a',smoke=False)+ger(330,872,1.6)
    tf=''
    for _ in range(60):
        x=R.uniform(0,W); y=R.uniform(850,940); tf+=tuft(x,y,R.uniform(.35,.6),R.choice(['#5fa84f','#8cc75f','#4a8f49']))
    line='<path d="M1260,826 V690 M1660,806 V676" stroke="#6b4a3a" stroke-width="9" stroke-linecap="round"/><path d="M1260,698 Q1460,722 1660,684" stroke="#8a6a4f" stroke-width="4" fill="none"/>'
    near=near.replace('@@',tf)+line+horse(1545,838,.95,'#c99a62','#6d4630',-1,False)+horse(1390,872,1.15)
    fg=f'<path d="M-60,980 C240,900 560,960 900,985 C1240,1010 1560,930 1980,960 L1980,1080 L-60,1080 Z" fill="url(#gr-fg)"/>'
    for _ in range(60):
        x=R.uniform(-20,W+20); y=R.uniform(985,1075); fg+=tuft(x,y,R.uniform(.8,1.5),R.choice(['#3f8449','#5aa352','#2c6540']))
    for _ in range(34):
        x=R.uniform(0,W); y=R.uniform(975,1065); c=R.choice(['#f6d04d','#fff6e0','#e98bb0','#b79be0']); fg+=f'<path d="M{x:.0f},{y:.0f} q-2,14 1,24" stroke="#3f8449" stroke-width="3.4" fill="none"/>'+''.join(f'<circle cx="{x+8*math.cos(a):.1f}" cy="{y+8*math.sin(a):.1f}" r="5.6" fill="{c}"/>' for a in [i*1.2566 for i in range(5)])+f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.6" fill="#e8912d"/>'
    return svg([('sky',sky),('clouds',clouds),('far',far),('mid',mid),('near',near),('fore',fg)],defs)

# ------------------------------------------------------------------ 2 Ulaanbaatar winter dusk
def ub():
    R=random.Random(11)
    defs=grad('sky',[(0,'#34468c'),(.20,'#6f71b6'),(.33,'#c79abb'),(.40,'#f6b9a0'),(.47,'#ffd9a8'),(1,'#ffe6bf')])+grad('snow',[(0,'#f4f3fb'),(1,'#c9cfe8')])+grad('fg',[(0,'#ffffff'),(1,'#d7dbf0')])+grad('street',[(0,'#aab2d6'),(1,'#8f99c6')])
    sky=f'<rect width="{W}" height="{H}" fill="url(#gr-sky)"/>'+''.join(f'<circle cx="{R.uniform(0,W):.0f}" cy="{R.uniform(0,330):.0f}" r="{R.uniform(1.2,3):.1f}" fill="#fff" opacity="{R.uniform(.4,.9):.2f}"/>' for _ in range(70))
    sky+='<path d="M392,142 A60,60 0 1 0 436,222 A50,50 0 0 1 392,142 Z" fill="#fff3d0"/><circle cx="386" cy="200" r="120" fill="#fff3d0" opacity=".10"/>'
    far=ridge([(-60,520),(180,440),(420,380),(640,450),(860,400),(1120,350),(1380,430),(1620,390),(1980,460)],'#7b7fb8','#c3c2e6',band=22)
    # Bogd-like mountain snow streaks
    far+=ridge([(-60,600),(260,540),(560,560),(900,520),(1240,560),(1560,520),(1980,570)],'#9a98c8','#d6d4ee',band=18)
    city=''
    cols=['#c98f86','#d9a88f','#8f8fb8','#b9849c','#e0b9a0','#7f86b3']
    x=1000
    while x<1960:
        w=R.choice([96,120,150,110]); h=R.choice([190,250,310,360,230]); c=R.choice(cols); y=700
        city+=f'<rect x="{x}" y="{y-h}" width="{w}" height="{h+60}" fill="{c}"/><rect x="{x+w*.68:.0f}" y="{y-h}" width="{w*.32:.0f}" height="{h+60}" fill="{mix(c,"#2a1a4a",.22)}"/><rect x="{x-4}" y="{y-h-10}" width="{w+8}" height="14" fill="#f4f3fb"/>'
        n=max(3,int(w//28)); gx=w/(n)
        for r_ in range(int(h//42)):
            for k in range(n):
                lit=R.random()<.55; city+=f'<rect x="{x+gx*(k+.5)-8:.0f}" y="{y-h+22+r_*42}" width="16" height="22" rx="2" fill="{"#ffdf8c" if lit else mix(c,"#2a2a66",.55)}"/>'
        x+=w+R.choice([6,14,26])
    mid=ridge([(-60,640),(200,590),(460,560),(720,600),(940,680),(1180,715),(1500,720),(1980,700)],'#c9cae6','#eceaf6')
    # ger district on the slope
    def shack(x,y,s,c,roof): return f'<g transform="translate({x},{y}) scale({s})"><rect x="-60" y="-66" width="120" height="68" fill="{c}"/><rect x="20" y="-66" width="40" height="68" fill="{mix(c,"#2a1a4a",.2)}"/><path d="M-74,-64 L0,-116 L74,-64 Z" fill="{roof}"/><path d="M-74,-64 L0,-116 L74,-64 L60,-64 L0,-100 L-60,-64 Z" fill="#fff"/><rect x="-42" y="-48" width="28" height="28" fill="#ffdf8c"/><path d="M-28,-48 v28 M-42,-34 h28" stroke="{mix(c,"#2a1a4a",.4)}" stroke-width="4"/><rect x="6" y="-46" width="26" height="48" fill="{mix(c,"#2a1a4a",.45)}"/><rect x="34" y="-122" width="14" height="38" fill="#6a6480"/><path d="M41,-126 c-14,-14 12,-22 0,-40 c-10,-16 16,-24 6,-46" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".38"/></g>'
    for a in[(90,640,.55,'#4f9a9a','#b2484a'),(398,612,.5,'#d98a5a','#3f7f8f'),(570,612,.5,'#7a6fb0','#b2484a'),(760,660,.6,'#d9a94f','#4f7fae')]: mid+=shack(*a)
    for a in[(232,626,.42),(486,600,.40),(668,624,.44)]: mid+=ger(*a,snow=True,shade='#c9c4e0')
    near=f'<path d="M-60,790 C200,730 520,740 860,790 C1200,840 1560,800 1980,770 L1980,1080 L-60,1080 Z" fill="url(#gr-snow)"/>'
    near+=ger(300,892,1.5,door='#c8453a',snow=True,shade='#cbc6e2',felt='#f7f3f4')+shack(760,880,1.35,'#3f9a8f','#b2484a')
    # light spill from door / window
    near+='<circle cx="718" cy="836" r="60" fill="#ffdf8c" opacity=".22"/><path d="M688,892 h64 l60,52 h-190 Z" fill="#ffdf8c" opacity=".38"/>'+''.join(f'<path d="M{960+i*74},905 q{37},-34 {74},0 Z" fill="#fff"/>' for i in range(5))+''.join(f'<path d="M{1496+i*78},900 q{39},-30 {78},0 Z" fill="#fff"/>' for i in range(6))
    # fence (hashaa) of planks
    def fence(x0,x1,y0,y1,c='#8a6a5a'):
        o='';n=int((x1-x0)/26)
        for i in range(n):
            t=i/n; x=x0+(x1-x0)*t; y=y0+(y1-y0)*t; hh=98+((i*37)%5)*4; cc=mix(c,['#caa58a','#6a4f5a','#9f7a66'][i%3],.35)
            o+=f'<path d="M{x:.0f},{y:.0f} v-{hh} l11,-10 l11,10 v{hh} Z" fill="{cc}"/><path d="M{x-1:.0f},{y-hh:.0f} l12,-12 l12,12 l-12,-5 Z" fill="#fff"/>'
        o+=f'<path d="M{x0},{y0-28} L{x1},{y1-28} M{x0},{y0-74} L{x1},{y1-74}" stroke="{mix(c,"#2a1a4a",.35)}" stroke-width="7"/>'
        return o
    drift=''.join(f'<path d="M{952+i*74},912 q37,{-30-(i%3)*9} 80,0 Z" fill="#fff"/>' for i in range(5))+''.join(f'<path d="M{1496+i*78},906 q39,{-26-(i%2)*12} 84,0 Z" fill="#fff"/>' for i in range(6))
    near+=fence(960,1330,888,902)+fence(1500,1960,900,880)+drift
    near+='<path d="M1330,905 V770 h14 V905 M1486,905 V770 h14 V905" fill="none" stroke="#6a4f5a" stroke-width="16"/><path d="M1316,764 h198" stroke="#6a4f5a" stroke-width="18" stroke-linecap="round"/><path d="M1316,752 h198" stroke="#fff" stroke-width="9" stroke-linecap="round"/><rect x="1346" y="784" width="69" height="122" fill="#4f7fae"/><rect x="1415" y="784" width="69" height="122" fill="#44709c"/><path d="M1415,784 v122" stroke="#35597e" stroke-width="4"/><path d="M1365,810 l15,18 -15,18 -15,-18 Z M1451,810 l15,18 -15,18 -15,-18 Z" transform="translate(0,10)" fill="#ffdf8c"/>'
    for x,y,s in[(1090,820,.0),(60,850,1.15),(1870,850,1.2),(1780,838,.9)]:
        if s: near+=larch(x,y,s,'#4f7f8f','#3f6a80',snow='#fff')
    # street lamp
    near+='<path d="M1180,930 V640 q0,-40 44,-40" stroke="#3f4272" stroke-width="11" fill="none" stroke-linecap="round"/><circle cx="1232" cy="604" r="90" fill="#ffe9a8" opacity=".22"/><circle cx="1232" cy="604" r="46" fill="#ffe9a8" opacity=".35"/><ellipse cx="1232" cy="604" rx="24" ry="12" fill="#fff6d6"/>'
    fg='<path d="M-60,930 C300,905 700,960 1000,940 C1400,910 1700,930 1980,915 L1980,1080 L-60,1080 Z" fill="url(#gr-street)" opacity=".55"/><path d="M-60,1000 C260,940 620,1010 980,1020 C1340,1030 1640,960 1980,990 L1980,1080 L-60,1080 Z" fill="url(#gr-fg)"/>'
    snowf=''.join(f'<circle cx="{R.uniform(0,W):.0f}" cy="{R.uniform(60,1040):.0f}" r="{R.uniform(2.2,6):.1f}" fill="#fff" opacity="{R.uniform(.5,.95):.2f}"/>' for _ in range(120))
    return svg([('sky',sky),('far',far),('city',city),('mid',mid),('near',near),('fore',fg),('snowfall',snowf)],defs)

# ------------------------------------------------------------------ 3 classroom
def classroom():
    defs=grad('wall',[(0,'#ffeecb'),(1,'#ffdfae')])+grad('floor',[(0,'#d99b62'),(1,'#c07f4b')])+grad('sky',[(0,'#8fd0ea'),(1,'#e6f5ef')])+grad('board',[(0,'#2f6d62'),(1,'#285c55')])
    wall=f'<rect width="{W}" height="800" fill="url(#gr-wall)"/><rect y="560" width="{W}" height="240" fill="#8fc7b5"/><rect y="552" width="{W}" height="16" fill="#5fa893"/>'
    # ornament frieze (alkhan khee style meander) 
    fr=''
    for i in range(-1,28):
        x=i*72; fr+=f'<path d="M{x},34 h52 v-26 h-36 v14 h18" fill="none" stroke="#e0a04a" stroke-width="6" stroke-linejoin="round"/>'
    wall+=f'<rect width="{W}" height="44" fill="#fff6e0"/>{fr}<rect y="44" width="{W}" height="7" fill="#e0a04a"/>'
    floor=f'<path d="M0,800 H{W} V{H} H0 Z" fill="url(#gr-floor)"/>'+''.join(f'<path d="M{960+(i-8)*130},800 L{960+(i-8)*260},1080" stroke="#b0713f" stroke-width="4" opacity=".5"/>' for i in range(17))+f'<path d="M0,880 H{W} M0,975 H{W}" stroke="#b0713f" stroke-width="3" opacity=".35"/><rect y="786" width="{W}" height="20" fill="#fff6e0"/>'
    # windows with view on steppe hills
    win=''
    for x in(90,370):
        win+=f'<rect x="{x-16}" y="124" width="262" height="404" rx="8" fill="#fffaf0"/><svg x="{x}" y="140" width="230" height="372" viewBox="0 0 230 372"><rect width="230" height="372" fill="url(#gr-sky)"/><g transform="translate({60 if x<200 else 170},86) scale(.5)">{cloud(1 if x<200 else 2,0,1)}</g><path d="M-10,250 C60,190 110,210 150,230 S220,200 250,210 V380 H-10 Z" fill="#9cc9b0"/><path d="M-10,300 C60,270 140,300 250,262 V380 H-10 Z" fill="#79b56f"/>{ger(120 if x<200 else 60,332,.42,smoke=False)}</svg><path d="M{x+115},140 v372 M{x},270 h230" stroke="#fffaf0" stroke-width="11"/><rect x="{x-28}" y="520" width="286" height="20" rx="6" fill="#fff6e0"/>'
    win+='<path d="M52,110 h580" stroke="#9a6a43" stroke-width="11" stroke-linecap="round"/>'
    for x,s in((60,1),(624,-1),(342,1)):
        if x!=342: win+=f'<path d="M{x},112 h{s*74} C{x+s*70},300 {x+s*60},430 {x+s*14},540 h{-s*20} Z" fill="#e9825a"/><path d="M{x+s*22},112 C{x+s*22},300 {x+s*16},430 {x},540 M{x+s*50},112 C{x+s*48},280 {x+s*40},400 {x+s*10},520" stroke="#c9613f" stroke-width="5" fill="none"/>'
    win+='<g transform="translate(200,520)"><path d="M-26,-34 h52 l-8,36 h-36 Z" fill="#c9613f"/><path d="M0,-34 C-40,-60 -34,-96 -22,-104 C-14,-80 -6,-60 0,-34 C4,-70 16,-100 34,-104 C38,-80 24,-50 0,-34 Z" fill="#5a9e5a"/></g>'
    # board
    bd='<rect x="712" y="130" width="780" height="396" rx="12" fill="#b9793f"/><rect x="732" y="150" width="740" height="356" rx="4" fill="url(#gr-board)"/><path d="M732,150 h740 L1180,506 H732 Z" fill="#fff" opacity=".05"/><rect x="760" y="516" width="690" height="18" rx="8" fill="#9a6230"/><rect x="800" y="506" width="46" height="12" rx="4" fill="#fff"/><rect x="860" y="508" width="34" height="10" rx="4" fill="#ffd98a"/><rect x="1330" y="500" width="76" height="20" rx="5" fill="#e9825a"/>'
    bd+='<g fill="none" stroke="#f4efe0" stroke-linecap="round" stroke-linejoin="round" stroke-width="6"><path d="M1290,250 l52,20 v40 c0,46 -28,68 -52,80 c-24,-12 -52,-34 -52,-80 v-40 Z"/><path d="M1268,318 l18,20 30,-38" stroke="#9fe3b0" stroke-width="8"/></g>'
    # right wall: shelf, clock, posters
    rt='<circle cx="1690" cy="160" r="62" fill="#fffaf0"/><circle cx="1690" cy="160" r="62" fill="none" stroke="#3f6fa8" stroke-width="11"/><path d="M1690,160 V118 M1690,160 L1718,174" stroke="#2b2f55" stroke-width="7" stroke-linecap="round"/><circle cx="1690" cy="160" r="6" fill="#d8502f"/>'
    rt+='<rect x="1570" y="262" width="108" height="140" rx="6" fill="#fffaf0"/><rect x="1582" y="274" width="84" height="62" fill="#8fd0ea"/><path d="M1582,336 v-20 l26,-22 20,16 18,-12 20,20 v18 Z" fill="#79b56f"/><path d="M1588,354 h72 M1588,372 h52" stroke="#b9a98f" stroke-width="7" stroke-linecap="round"/>'
    rt+='<rect x="1712" y="252" width="112" height="148" rx="6" fill="#fffaf0"/><circle cx="1768" cy="306" r="34" fill="#f2a33a"/><path d="M1748,306 l14,14 26,-28" stroke="#fff" stroke-width="9" fill="none" stroke-linecap="round" stroke-linejoin="round"/><path d="M1734,362 h68 M1742,380 h52" stroke="#b9a98f" stroke-width="7" stroke-linecap="round"/>'
    rt+='<ellipse cx="1721" cy="806" rx="190" ry="12" fill="#5a2f2a" opacity=".25"/><rect x="1556" y="470" width="330" height="330" rx="8" fill="#b9793f"/><rect x="1572" y="486" width="298" height="140" fill="#8f5a2e"/><rect x="1572" y="642" width="298" height="146" fill="#8f5a2e"/>'
    bc=['#d8502f','#2d7fb8','#f2a33a','#5a9e5a','#7a4fa3','#c23b5a','#35a7a0']
    x=1582
    for i in range(9):
        w=[22,28,18,26,24,20,30,22,26][i]; h=[104,118,96,112,122,100,110,92,116][i]; rt+=f'<rect x="{x}" y="{626-h}" width="{w}" height="{h}" rx="3" fill="{bc[i%7]}"/><rect x="{x}" y="{626-h+16}" width="{w}" height="7" fill="#fff3d6" opacity=".8"/>'; x+=w+4
    rt+='<path d="M1600,788 v-64 q40,-40 80,0 v64 Z" fill="#3f6fa8"/><circle cx="1640" cy="676" r="0" fill="#fff"/><g transform="translate(1780,788)"><path d="M-44,0 h88 v-12 h-88 Z" fill="#6b4a3a"/><path d="M0,-12 v-14" stroke="#6b4a3a" stroke-width="10"/><circle cy="-66" r="44" fill="#5fb7dd"/><path d="M-30,-94 q22,-10 30,10 q-2,20 -20,18 q-16,-8 -10,-28 M6,-52 q22,-14 32,2 q-6,24 -22,24 q-12,-8 -10,-26" fill="#79b56f"/><path d="M-40,-100 A54,54 0 1 0 44,-98" fill="none" stroke="#e0a04a" stroke-width="7"/></g>'
    # desks in front
    dk=''
    for x in(330,960,1590):
        dk+=f'<ellipse cx="{x}" cy="1064" rx="250" ry="18" fill="#5a2f2a" opacity=".22"/><path d="M{x-190},930 l-14,140 h22 l14,-140 Z M{x+190},930 l14,140 h-22 l-14,-140 Z" fill="#3f6fa8"/><rect x="{x-182}" y="926" width="364" height="84" fill="#d99b52"/><rect x="{x-236}" y="888" width="472" height="40" rx="14" fill="#f2c077"/><rect x="{x-236}" y="912" width="472" height="18" rx="9" fill="#c98a45"/>'
    dk+='<g transform="translate(300,888)"><path d="M-70,0 l8,-20 h120 l12,20 Z" fill="#2d7fb8"/><path d="M-60,-18 h116" stroke="#fff" stroke-width="7"/></g><g transform="translate(480,888)"><path d="M-20,0 v-46 h40 v46 Z" fill="#e9825a"/><path d="M-10,-46 v-34 M4,-46 l8,-40" stroke="#f2a33a" stroke-width="8" stroke-linecap="round"/></g>'
    dk+='<g transform="translate(960,888)"><path d="M-104,0 h208 l-10,-12 h-188 Z" fill="#5b5f86"/><path d="M-84,-12 l-8,-108 q0,-10 10,-10 h164 q10,0 10,10 l-8,108 Z" fill="#3d4170"/><circle cx="0" cy="-66" r="14" fill="#8fd0ea"/></g><g transform="translate(1590,888)"><rect x="-90" y="-14" width="130" height="14" rx="3" fill="#c23b5a"/><rect x="-82" y="-28" width="120" height="14" rx="3" fill="#35a7a0"/><rect x="-86" y="-42" width="116" height="14" rx="3" fill="#f2a33a"/></g>'
    light='<path d="M90,540 L320,540 L760,1080 L260,1080 Z" fill="#fff6cf" opacity=".13"/><path d="M380,540 L600,540 L1180,1080 L800,1080 Z" fill="#fff6cf" opacity=".11"/>'
    return svg([('wall',wall),('windows',win),('board',bd),('floor',floor),('light',light),('right',rt),('desks',dk)],defs)
