#!/usr/bin/env python3
# SPDX-License-Identifier: CC0-1.0
"""Parametric flat vector characters (original work, no third-party art).
Layers: back-hair, legs, torso, arms, neck, head, face(emotion), front-hair, hat.
character(definition, emotion, bust=…) returns the SVG text; people.py says who is drawn.
"""
import math, re

def hx(c): c=c.lstrip('#'); return tuple(int(c[i:i+2],16) for i in (0,2,4))
def mix(a,b,t):
    a,b=hx(a),hx(b); return '#%02x%02x%02x'%tuple(round(x+(y-x)*t) for x,y in zip(a,b))
def dark(c,t=.16): return mix(c,'#2a1a4a',t)     # shade = towards a cool violet, never black
def light(c,t=.18): return mix(c,'#fff3d6',t)    # light = towards a warm cream

SKIN={'a':'#f6cfa6','b':'#efbd8e','c':'#e2a877','d':'#cf9264'}
HAIR='#2b2233'; GREY='#b9b6c2'; INK='#2b2233'

BODY={ # head w,h ; chin y ; shoulder y, half width ; hip y, half width; limb width; base
 'kid':  dict(w=88,h=84,chin=452,sy=462,sw=60,hy=624,hw=60,aw=34,lw=38,base=780),
 'teen': dict(w=82,h=82,chin=372,sy=386,sw=70,hy=580,hw=62,aw=36,lw=42,base=780),
 'adult':dict(w=73,h=84,chin=318,sy=334,sw=86,hy=560,hw=72,aw=42,lw=46,base=780),
 'elder':dict(w=78,h=78,chin=362,sy=376,sw=80,hy=580,hw=76,aw=42,lw=46,base=780),
}

def head_path(cx,cy,w,h):
    return (f'M{cx-w},{cy-.05*h} C{cx-w},{cy-.78*h} {cx-.62*w},{cy-1.08*h} {cx},{cy-1.08*h} '
            f'C{cx+.62*w},{cy-1.08*h} {cx+w},{cy-.78*h} {cx+w},{cy-.05*h} '
            f'C{cx+w},{cy+.52*h} {cx+.56*w},{cy+h} {cx},{cy+h} '
            f'C{cx-.56*w},{cy+h} {cx-w},{cy+.52*h} {cx-w},{cy-.05*h} Z')

# ---------------------------------------------------------------- face
def eye(x,y,rx,ry,look=(0,0)):
    lx,ly=look
    return (f'<ellipse cx="{x+lx}" cy="{y+ly}" rx="{rx}" ry="{ry}" fill="{INK}"/>'
            f'<circle cx="{x+lx-rx*.32}" cy="{y+ly-ry*.38}" r="{rx*.36:.1f}" fill="#fff"/>'
            f'<circle cx="{x+lx+rx*.35}" cy="{y+ly+ry*.42}" r="{rx*.18:.1f}" fill="#fff" opacity=".8"/>')
def arc(x,y,w,k,sw,col=INK,extra=''):
    return f'<path d="M{x-w},{y} Q{x},{y+k} {x+w},{y}" fill="none" stroke="{col}" stroke-width="{sw}" stroke-linecap="round" {extra}/>'
def brow(x,y,w,tin,tout,side,col,sw):
    # side -1 left, +1 right ; tin/tout = raise of inner/outer end
    xi,xo=x-side*w,x+side*w
    return f'<path d="M{xi},{y-tin} Q{x},{y-(tin+tout)/2-5} {xo},{y-tout}" fill="none" stroke="{col}" stroke-width="{sw}" stroke-linecap="round"/>'
def lash(x,y,rx,ry,side):
    return f'<path d="M{x-side*rx*.9},{y-ry*.72} Q{x+side*rx*.2},{y-ry*1.5} {x+side*(rx*1.45)},{y-ry*.62} l{side*rx*.45},{-ry*.22}" fill="none" stroke="{INK}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>'

def face(em,cx,cy,w,h,skin,browc,fem=False,age='kid',turn=0):
    fx=cx+turn*w*.16
    kid=age=='kid'
    rx,ry=(10.5,13.5) if kid else (8.6,11)
    ey=cy+.16*h; dx=.42*w; by=ey-(32 if kid else 28); bw=15 if kid else 15; bs=6 if kid else 6.5
    my=cy+.56*h; lip=mix(skin,'#b23a48',.55); mouth='#7c2336'; sh=mix(skin,'#c2554a',.42)
    o=[]
    # cheeks
    blush=.5 if em in('happy','proud','shy') else .34
    for s in(-1,1): o.append(f'<ellipse cx="{fx+s*.60*w}" cy="{cy+.42*h}" rx="{.19*w:.1f}" ry="{.125*w:.1f}" fill="#f0796b" opacity="{blush}"/>')
    # nose
    o.append(f'<path d="M{fx-6+turn*5},{cy+.335*h} q{6},{6} {12},0" fill="none" stroke="{mix(skin,"#8a3b2a",.5)}" stroke-width="4.2" stroke-linecap="round"/>')
    def eyes(kind='open',look=(0,0),sc=1.0):
        for s in(-1,1):
            x=fx+s*dx*(1-.07*turn*s)
            if kind=='open':
                o.append(eye(x,ey,rx*sc,ry*sc,look)); 
                o.append(lash(x+look[0],ey+look[1],rx*sc,ry*sc,s) if fem else
                   f'<path d="M{x+look[0]-rx*1.05},{ey+look[1]-ry*.62} Q{x+look[0]},{ey+look[1]-ry*1.42} {x+look[0]+rx*1.05},{ey+look[1]-ry*.62}" fill="none" stroke="{INK}" stroke-width="3.6" stroke-linecap="round"/>')
            elif kind=='smile': o.append(arc(x,ey+5,rx+5,-19,5.6))
            elif kind=='closed': o.append(arc(x,ey-2,rx+4,12,5.2)); 
            elif kind=='wide':
                o.append(f'<ellipse cx="{x}" cy="{ey}" rx="{rx*1.75}" ry="{ry*1.55}" fill="#fff"/>'); o.append(eye(x,ey,rx*.92,ry*.9,look))
                o.append(f'<path d="M{x-rx*1.75},{ey-ry*.25} A{rx*1.75},{ry*1.55} 0 0 1 {x+rx*1.75},{ey-ry*.25}" fill="none" stroke="{INK}" stroke-width="3.6" stroke-linecap="round"/>')
    def brows(tin,tout,dy=0,asym=0):
        for s in(-1,1):
            a=asym if s==1 else 0
            o.append(brow(fx+s*dx,by+dy-a,bw,tin,tout,s,browc,bs))
    if em=='neutral': eyes(); brows(0,1); o.append(arc(fx,my,15,9,5.2,mouth))
    elif em=='happy':
        eyes('open',(0,0),1.04); brows(3,1,-5)
        m=my-5; W=27
        o.append(f'<path d="M{fx-W},{m} Q{fx},{m+7} {fx+W},{m} Q{fx+W-1},{m+29} {fx},{m+30} Q{fx-W+1},{m+29} {fx-W},{m} Z" fill="{mouth}"/>')
        o.append(f'<path d="M{fx-W+3},{m+1.2} Q{fx},{m+7} {fx+W-3},{m+1.2} L{fx+W-6},{m+9} Q{fx},{m+13} {fx-W+6},{m+9} Z" fill="#fff"/>')
        o.append(f'<path d="M{fx-14},{m+25} Q{fx},{m+14} {fx+14},{m+25} Q{fx+7},{m+30} {fx},{m+30} Q{fx-7},{m+30} {fx-14},{m+25} Z" fill="#ef7d7d"/>')
    elif em=='proud':
        eyes('smile'); brows(2,2,-6)
        o.append(f'<path d="M{fx-25},{my-1} Q{fx},{my+25} {fx+25},{my-1}" fill="none" stroke="{mouth}" stroke-width="5.6" stroke-linecap="round"/>')
        for s in(-1,1): o.append(f'<path d="M{fx+s*25-5},{my-4+0} q5,-4 10,0" fill="none" stroke="{sh}" stroke-width="4" stroke-linecap="round"/>')
    elif em=='worried':
        eyes('open',(0,1)); brows(10,-3,-3)
        o.append(f'<path d="M{fx-20},{my+6} q7,-9 13,-2 q7,7 14,-1 q6,-7 13,1" fill="none" stroke="{mouth}" stroke-width="5.2" stroke-linecap="round" stroke-linejoin="round"/>')
        o.append(f'<path d="M{fx+.80*w},{cy-.28*h} q9,14 0,19 q-9,-5 0,-19 Z" fill="#7cc7ee"/>')
    elif em=='sad':
        eyes('open',(0,4),.96); brows(12,-4,1)
        for s in(-1,1):
            x=fx+s*dx; o.append(f'<path d="M{x-rx-6},{ey-ry-9} L{x+rx+6},{ey-ry-9} L{x+s*(rx+6)},{ey-ry*.18} Q{x},{ey-ry*1.0} {x-s*(rx+6)},{ey-ry*1.05} Z" fill="{skin}" opacity="0"/>')
        o.append(arc(fx,my+12,19,-17,5.4,mouth))
        o.append(f'<path d="M{fx-dx-3},{ey+ry+6} q9,15 0,21 q-10,-6 0,-21 Z" fill="#7cc7ee"/>')
    elif em=='angry':
        eyes('open',(0,1),.95); brows(-9,6,6)
        o.append(f'<path d="M{fx-19},{my+11} Q{fx},{my-7} {fx+19},{my+11}" fill="none" stroke="{mouth}" stroke-width="5.8" stroke-linecap="round"/>')
        o.append(f'<path d="M{fx-5},{by+12} l2,8 M{fx+5},{by+12} l-2,8" stroke="{sh}" stroke-width="3.4" stroke-linecap="round"/>')
    elif em=='surprised':
        eyes('wide'); brows(4,4,-15)
        o.append(f'<ellipse cx="{fx}" cy="{my+9}" rx="11" ry="15" fill="{mouth}"/><ellipse cx="{fx}" cy="{my+17}" rx="7" ry="6" fill="#ef7d7d"/>')
    elif em=='thinking':
        eyes('open',(7,-6)); brows(1,1,-2,9)
        o.append(f'<path d="M{fx-8},{my+6} Q{fx+6},{my+5} {fx+18},{my-1}" fill="none" stroke="{mouth}" stroke-width="5.4" stroke-linecap="round"/>')
    elif em=='talk':
        eyes(); brows(1,1,-2); o.append(f'<path d="M{fx-16},{my-2} Q{fx},{my-8} {fx+16},{my-2} Q{fx+14},{my+18} {fx},{my+19} Q{fx-14},{my+18} {fx-16},{my-2} Z" fill="{mouth}"/><ellipse cx="{fx}" cy="{my+13}" rx="9" ry="5" fill="#ef7d7d"/>')
    if age=='elder':
        for s in(-1,1):
            x=fx+s*(dx+rx+9); o.append(f'<path d="M{x},{ey-4} l{s*9},-5 M{x},{ey+3} l{s*10},1" stroke="{sh}" stroke-width="3" stroke-linecap="round"/>')
            o.append(f'<path d="M{fx+s*.37*w},{cy+.40*h} q{s*9},12 {s*5},22" fill="none" stroke="{sh}" stroke-width="3" stroke-linecap="round"/>')
    return '<g id="face">'+''.join(o)+'</g>'

# ---------------------------------------------------------------- hair : returns (back, front)
def hair(style,cx,cy,w,h,col,acc='#e4572e'):
    hi=light(col,.20) if col!=GREY else '#d6d3dd'; sh=dark(col,.35)
    top=cy-1.08*h
    cap=(f'M{cx-w-5},{cy+.02*h} C{cx-w-9},{cy-.95*h} {cx-.6*w},{top-16} {cx},{top-16} '
         f'C{cx+.6*w},{top-16} {cx+w+9},{cy-.95*h} {cx+w+5},{cy+.02*h} ')
    shine=f'<path d="M{cx-.62*w},{cy-.66*h} Q{cx-.42*w},{cy-.98*h} {cx-.05*w},{top-2}" fill="none" stroke="{hi}" stroke-width="7" stroke-linecap="round" opacity=".55"/>'
    b=f='';
    if style=='short':      # swept fringe
        f=(f'<path d="{cap} C{cx+w},{cy-.12*h} {cx+.93*w},{cy-.30*h} {cx+.84*w},{cy-.40*h} '
           f'C{cx+.55*w},{cy-.34*h} {cx+.30*w},{cy-.42*h} {cx+.12*w},{cy-.56*h} C{cx+.02*w},{cy-.40*h} {cx-.42*w},{cy-.30*h} {cx-.72*w},{cy-.36*h} '
           f'C{cx-.9*w},{cy-.26*h} {cx-.95*w},{cy-.12*h} {cx-w-5},{cy+.02*h} Z" fill="{col}"/>'+shine)
    elif style=='spiky':
        pts=[(-.98,-.05),(-1.10,-.62),(-.80,-.95),(-.72,-1.30),(-.38,-1.20),(-.18,-1.48),(.10,-1.24),(.42,-1.42),(.58,-1.14),(.92,-1.16),(.96,-.78),(1.10,-.55),(.98,-.05)]
        d=f'M{cx+pts[0][0]*w},{cy+pts[0][1]*h} '
        for i in range(1,len(pts)):
            x,y=pts[i]; px,py=pts[i-1]; d+=f'Q{cx+(px+x)/2*w+(4 if i%2 else -4)},{cy+(py+y)/2*h-5} {cx+x*w},{cy+y*h} '
        d+=f'C{cx+.95*w},{cy-.25*h} {cx+.88*w},{cy-.38*h} {cx+.78*w},{cy-.46*h} L{cx+.52*w},{cy-.32*h} L{cx+.32*w},{cy-.52*h} L{cx+.05*w},{cy-.33*h} L{cx-.2*w},{cy-.54*h} L{cx-.48*w},{cy-.34*h} L{cx-.78*w},{cy-.46*h} C{cx-.9*w},{cy-.3*h} {cx-.95*w},{cy-.2*h} {cx-.98*w},{cy-.05*h} Z'
        f=f'<path d="{d}" fill="{col}" stroke="{col}" stroke-width="6" stroke-linejoin="round"/>'+shine
    elif style=='buzz':
        f=(f'<path d="M{cx-w+1},{cy-.02*h} C{cx-w-5},{cy-.9*h} {cx-.6*w},{top-9} {cx},{top-9} C{cx+.6*w},{top-9} {cx+w+5},{cy-.9*h} {cx+w-1},{cy-.02*h} '
           f'C{cx+.96*w},{cy-.25*h} {cx+.88*w},{cy-.42*h} {cx+.72*w},{cy-.56*h} Q{cx},{cy-.74*h} {cx-.72*w},{cy-.56*h} C{cx-.88*w},{cy-.42*h} {cx-.96*w},{cy-.25*h} {cx-w+1},{cy-.02*h} Z" fill="{col}"/>'+shine)
    elif style in('braids','bob','pony','long','bun','grandma','buns2','onebraid','wavy','parted','sidebob'):
        part={'braids':0,'bob':None,'pony':.30,'long':-.25,'bun':.25,'grandma':0,'buns2':0,'onebraid':.28,'wavy':-.2,'parted':-.15,'sidebob':.34}[style]
        if style in('braids','onebraid'):
            for s in((-1,1) if style=='braids' else (-1,)):
                x=cx+s*(w+2); y0=cy+.35*h
                for i in range(5):
                    b+=f'<ellipse cx="{x+s*(i*3.2)}" cy="{y0+24+i*23}" rx="{19-i*1.4}" ry="16" fill="{col if i%2==0 else mix(col,hi,.35)}" transform="rotate({s*(-18 if i%2 else 18)} {x+s*i*3.2} {y0+24+i*23})"/>'
                yb=y0+24+5*23-4; xb=x+s*16
                b+=f'<path d="M{xb},{yb} q-10,22 {-6*s},30 q10,2 14,-4 q2,-14 -2,-26 Z" fill="{col}"/>'
                b+=f'<g fill="{acc}"><path d="M{xb},{yb} c-10,-18 -30,-14 -27,0 c2,12 18,12 27,0 Z"/><path d="M{xb},{yb} c10,-18 30,-14 27,0 c-2,12 -18,12 -27,0 Z"/></g><circle cx="{xb}" cy="{yb}" r="6.5" fill="{dark(acc,.25)}"/>'
        if style=='bob':
            b=(f'<path d="M{cx-w-14},{cy-.1*h} C{cx-w-16},{cy-1.1*h} {cx-.6*w},{top-22} {cx},{top-22} C{cx+.6*w},{top-22} {cx+w+16},{cy-1.1*h} {cx+w+14},{cy-.1*h} '
               f'C{cx+w+20},{cy+.5*h} {cx+w+14},{cy+.86*h} {cx+w-4},{cy+.98*h} Q{cx},{cy+.7*h} {cx-w+4},{cy+.98*h} C{cx-w-14},{cy+.86*h} {cx-w-20},{cy+.5*h} {cx-w-14},{cy-.1*h} Z" fill="{sh}"/>')
        if style=='sidebob':    # short, to the jaw, parted at the side
            b=(f'<path d="M{cx-w-12},{cy-.1*h} C{cx-w-14},{cy-1.1*h} {cx-.6*w},{top-20} {cx},{top-20} C{cx+.6*w},{top-20} {cx+w+14},{cy-1.1*h} {cx+w+12},{cy-.1*h} '
               f'C{cx+w+22},{cy+.28*h} {cx+w+16},{cy+.62*h} {cx+w-12},{cy+.68*h} Q{cx},{cy+.5*h} {cx-w+12},{cy+.68*h} C{cx-w-16},{cy+.62*h} {cx-w-22},{cy+.28*h} {cx-w-12},{cy-.1*h} Z" fill="{sh}"/>')
        if style=='long':
            b=(f'<path d="M{cx-w-10},{cy-.1*h} C{cx-w-14},{cy-1.1*h} {cx-.6*w},{top-20} {cx},{top-20} C{cx+.6*w},{top-20} {cx+w+14},{cy-1.1*h} {cx+w+10},{cy-.1*h} '
               f'C{cx+w+16},{cy+.8*h} {cx+w+18},{cy+1.3*h} {cx+w+6},{cy+1.75*h} Q{cx},{cy+1.45*h} {cx-w-6},{cy+1.75*h} C{cx-w-18},{cy+1.3*h} {cx-w-16},{cy+.8*h} {cx-w-10},{cy-.1*h} Z" fill="{sh}"/>')
        if style=='wavy':
            b=(f'<path d="M{cx-w-10},{cy-.1*h} C{cx-w-14},{cy-1.1*h} {cx-.6*w},{top-20} {cx},{top-20} C{cx+.6*w},{top-20} {cx+w+14},{cy-1.1*h} {cx+w+10},{cy-.1*h} '
               f'C{cx+w+30},{cy+.2*h} {cx+w+4},{cy+.5*h} {cx+w+22},{cy+.8*h} C{cx+w+30},{cy+1.1*h} {cx+w+6},{cy+1.32*h} {cx+w-22},{cy+1.26*h} Q{cx+.5*w},{cy+1.1*h} {cx},{cy+1.1*h} Q{cx-.5*w},{cy+1.1*h} {cx-w+22},{cy+1.26*h} '
               f'C{cx-w-6},{cy+1.32*h} {cx-w-30},{cy+1.1*h} {cx-w-22},{cy+.8*h} C{cx-w-4},{cy+.5*h} {cx-w-30},{cy+.2*h} {cx-w-10},{cy-.1*h} Z" fill="{sh}"/>')
        if style=='buns2':
            for s in(-1,1):
                bx,by_=cx+s*.74*w,top+4
                b+=f'<circle cx="{bx}" cy="{by_}" r="31" fill="{col}"/><path d="M{bx-15},{by_-10} q15,-16 30,0 M{bx-6},{by_-2} q8,-8 16,2" stroke="{hi}" stroke-width="5" fill="none" stroke-linecap="round" opacity=".5"/><ellipse cx="{bx-s*9}" cy="{by_+23}" rx="20" ry="8" fill="{acc}" transform="rotate({s*24} {bx-s*9} {by_+23})"/>'
        if style=='pony':
            x=cx+.55*w; y=top-2
            b=(f'<path d="M{x-16},{y+6} C{x+10},{y-50} {x+96},{y-36} {x+88},{y+44} C{x+84},{y+92} {x+58},{y+104} {x+60},{y+138} C{x+24},{y+118} {x+30},{y+70} {x+22},{y+44} Z" fill="{col}"/>'
               f'<path d="M{x+42},{y-8} C{x+70},{y+8} {x+64},{y+40} {x+54},{y+66}" fill="none" stroke="{hi}" stroke-width="6" stroke-linecap="round" opacity=".5"/>'
               f'<ellipse cx="{x+10}" cy="{y+6}" rx="19" ry="15" fill="{acc}" transform="rotate(24 {x+10} {y+6})"/>')
        if style in('bun','grandma'):
            r=34 if style=='bun' else 27; yy=top-24 if style=='bun' else top-14
            b=f'<circle cx="{cx}" cy="{yy}" r="{r}" fill="{col}"/><path d="M{cx-r*.5},{yy-r*.3} q{r*.5},{-r*.5} {r},0" stroke="{hi}" stroke-width="5" fill="none" stroke-linecap="round" opacity=".5"/><rect x="{cx-22}" y="{yy+r-10}" width="44" height="11" rx="5" fill="{acc}"/>'
        if part is None: # full fringe
            f=(f'<path d="{cap} C{cx+w+6},{cy+.36*h} {cx+w+6},{cy+.62*h} {cx+w-6},{cy+.80*h} C{cx+.86*w},{cy+.4*h} {cx+.90*w},{cy-.12*h} {cx+.84*w},{cy-.40*h} '
               f'Q{cx+.45*w},{cy-.33*h} {cx},{cy-.34*h} Q{cx-.45*w},{cy-.33*h} {cx-.84*w},{cy-.40*h} C{cx-.90*w},{cy-.12*h} {cx-.86*w},{cy+.4*h} {cx-w+6},{cy+.80*h} C{cx-w-6},{cy+.62*h} {cx-w-6},{cy+.36*h} {cx-w-5},{cy+.02*h} Z" fill="{col}"/>'+shine)
            f+=f'<path d="M{cx-.34*w},{cy-.38*h} q2,-22 10,-34 M{cx+.30*w},{cy-.38*h} q0,-22 -6,-34" stroke="{hi}" stroke-width="4" stroke-linecap="round" opacity=".35" fill="none"/>'
        else:
            px=cx+part*w; low=.62 if style in('long','wavy') else .44 if style=='sidebob' else .30
            f=(f'<path d="{cap} C{cx+w+3},{cy+low*.6*h} {cx+w-1},{cy+low*h} {cx+w-5},{cy+low*h} C{cx+.93*w},{cy+.02*h} {cx+.88*w},{cy-.20*h} {cx+.74*w},{cy-.30*h} '
               f'C{cx+.60*w},{cy-.40*h} {px+.12*w},{cy-.52*h} {px},{cy-.86*h} C{px-.12*w},{cy-.52*h} {cx-.60*w},{cy-.40*h} {cx-.74*w},{cy-.30*h} C{cx-.88*w},{cy-.20*h} {cx-.93*w},{cy+.02*h} {cx-w+5},{cy+low*h} '
               f'C{cx-w+1},{cy+low*h} {cx-w-3},{cy+low*.6*h} {cx-w-5},{cy+.02*h} Z" fill="{col}"/>'+shine)
            f+=f'<path d="M{px},{cy-.86*h} Q{px+2},{top-2} {px+(cx-px)*.3},{top-14}" stroke="{sh}" stroke-width="3.4" fill="none" stroke-linecap="round"/>'
    elif style=='bowl':
        f=(f'<path d="{cap} C{cx+w+3},{cy+.16*h} {cx+.92*w},{cy+.14*h} {cx+.88*w},{cy+.02*h} L{cx+.85*w},{cy-.34*h} Q{cx+.42*w},{cy-.25*h} {cx+.1*w},{cy-.27*h} L{cx+.02*w},{cy-.36*h} L{cx-.06*w},{cy-.26*h} Q{cx-.45*w},{cy-.25*h} {cx-.85*w},{cy-.34*h} '
           f'L{cx-.88*w},{cy+.02*h} C{cx-.92*w},{cy+.14*h} {cx-w-3},{cy+.16*h} {cx-w-5},{cy+.02*h} Z" fill="{col}"/>'+shine)
    elif style=='crop':
        f=(f'<path d="M{cx-w-3},{cy-.02*h} C{cx-w-10},{cy-.8*h} {cx-.84*w},{top-2} {cx-.5*w},{top-12} C{cx-.16*w},{top-30} {cx+.66*w},{top-30} {cx+.86*w},{cy-.86*h} C{cx+w+6},{cy-.62*h} {cx+w+6},{cy-.3*h} {cx+w+3},{cy-.02*h} '
           f'C{cx+.97*w},{cy-.2*h} {cx+.92*w},{cy-.34*h} {cx+.8*w},{cy-.46*h} C{cx+.42*w},{cy-.42*h} {cx-.02*w},{cy-.48*h} {cx-.34*w},{cy-.78*h} C{cx-.48*w},{cy-.58*h} {cx-.72*w},{cy-.5*h} {cx-.8*w},{cy-.42*h} C{cx-.92*w},{cy-.3*h} {cx-.97*w},{cy-.2*h} {cx-w-3},{cy-.02*h} Z" fill="{col}"/>'+shine)
    elif style=='curly':
        f=(f'<path d="M{cx-w+1},{cy-.02*h} C{cx-w-5},{cy-.9*h} {cx-.6*w},{top-9} {cx},{top-9} C{cx+.6*w},{top-9} {cx+w+5},{cy-.9*h} {cx+w-1},{cy-.02*h} '
           f'C{cx+.96*w},{cy-.25*h} {cx+.88*w},{cy-.42*h} {cx+.72*w},{cy-.50*h} Q{cx},{cy-.62*h} {cx-.72*w},{cy-.50*h} C{cx-.88*w},{cy-.42*h} {cx-.96*w},{cy-.25*h} {cx-w+1},{cy-.02*h} Z" fill="{col}"/>')
        for a,b_,q in((-1.0,-.14,.18),(-1.04,-.46,.25),(-.9,-.8,.28),(-.56,-1.06,.30),(-.16,-1.18,.30),(.26,-1.15,.30),(.64,-.99,.29),(.94,-.7,.27),(1.05,-.38,.23),(1.0,-.1,.16),(-.66,-.56,.20),(-.34,-.62,.22),(.02,-.66,.21),(.36,-.62,.22),(.68,-.54,.20)):
            f+=f'<circle cx="{cx+a*w:.1f}" cy="{cy+b_*h:.1f}" r="{q*w:.1f}" fill="{col}"/>'
        for a,b_ in((-.62,-.98),(-.2,-1.12),(-.86,-.62),(.22,-.98),(-.42,-.72),(.56,-.8)):
            f+=f'<path d="M{cx+a*w-9:.1f},{cy+b_*h+4:.1f} q5,-14 18,-9" stroke="{hi}" stroke-width="4.5" fill="none" stroke-linecap="round" opacity=".45"/>'
    elif style=='bald':
        f=''.join(f'<path d="M{cx+s*(w+2)},{cy+.14*h} C{cx+s*(w+9)},{cy-.35*h} {cx+s*(w-2)},{cy-.62*h} {cx+s*.80*w},{cy-.66*h} C{cx+s*.88*w},{cy-.4*h} {cx+s*.9*w},{cy-.15*h} {cx+s*(w+2)},{cy+.14*h} Z" fill="{col}"/>' for s in(-1,1))
    return b,f

def hat(kind,cx,cy,w,h,c1='#b3243b',c2='#2a2a55'):
    top=cy-1.08*h
    if kind=='malgai':   # summer/festive hat: upturned velvet brim, pointed crown, red tassel
        br=cy-.52*h
        return (f'<path d="M{cx-.74*w},{br-6} C{cx-.62*w},{top-22} {cx-.22*w},{top-48} {cx},{top-66} C{cx+.22*w},{top-48} {cx+.62*w},{top-22} {cx+.74*w},{br-6} Z" fill="{c1}"/>'
          f'<path d="M{cx+.16*w},{top-50} C{cx+.5*w},{top-28} {cx+.66*w},{top-14} {cx+.74*w},{br-6} L{cx+.34*w},{br-6} C{cx+.38*w},{top} {cx+.30*w},{top-30} {cx+.16*w},{top-50} Z" fill="{dark(c1,.2)}"/>'
          + ''.join(f'<path d="M{cx+k*w},{br-10} Q{cx+k*.72*w},{top-16} {cx+k*.12*w},{top-56}" stroke="#f2b63c" stroke-width="3.4" fill="none" opacity=".9"/>' for k in(-.38,0,.38))
          + f'<circle cx="{cx}" cy="{top-70}" r="11" fill="#f2b63c"/><circle cx="{cx-3}" cy="{top-73}" r="3.4" fill="#fff" opacity=".7"/>'
          f'<path d="M{cx-w-13},{br+18} C{cx-w-12},{br-34} {cx-.72*w},{br-40} {cx-.52*w},{br-16} Q{cx},{br+10} {cx+.52*w},{br-16} C{cx+.72*w},{br-40} {cx+w+12},{br-34} {cx+w+13},{br+18} Q{cx},{br+48} {cx-w-13},{br+18} Z" fill="{c2}"/>'
          f'<path d="M{cx-w-13},{br+18} Q{cx},{br+48} {cx+w+13},{br+18} L{cx+w+12},{br+6} Q{cx},{br+35} {cx-w-12},{br+6} Z" fill="#f2b63c"/>')
    if kind=='fur':      # winter hat with ear flaps
        br=cy-.42*h; fur='#8a5a3c'
        s=f'<path d="M{cx-w-9},{br} C{cx-w-9},{top-46} {cx+w+9},{top-46} {cx+w+9},{br} Z" fill="{c1}"/><path d="M{cx},{top-32} V{br}" stroke="{dark(c1,.25)}" stroke-width="4"/>'
        for k in(-1,1): s+=f'<path d="M{cx+k*(w+10)},{br-6} C{cx+k*(w+26)},{br+40} {cx+k*(w+22)},{cy+.55*h} {cx+k*(w-2)},{cy+.74*h} C{cx+k*(w-18)},{cy+.6*h} {cx+k*(w-14)},{cy} {cx+k*(w-18)},{br+16} Z" fill="{fur}"/>'
        s+=''.join(f'<circle cx="{cx+i*w/5.0*1.06}" cy="{br+2-abs(i)*-.8}" r="{21-abs(i)*.4}" fill="{fur if i%2 else light(fur,.10)}"/>' for i in range(-5,6))
        return s
    if kind=='scarf':
        return (f'<path d="M{cx-w-8},{cy+.10*h} C{cx-w-14},{cy-1.0*h} {cx-.6*w},{top-18} {cx},{top-18} C{cx+.6*w},{top-18} {cx+w+14},{cy-1.0*h} {cx+w+8},{cy+.10*h} C{cx+.9*w},{cy-.35*h} {cx+.5*w},{cy-.62*h} {cx},{cy-.62*h} C{cx-.5*w},{cy-.62*h} {cx-.9*w},{cy-.35*h} {cx-w-8},{cy+.10*h} Z" fill="{c1}"/>')
    if kind=='kerchief':   # a headscarf tied under the chin
        d1=dark(c1,.17); by=cy+h+4
        hole=(f'M{cx},{cy-.74*h} C{cx-.62*w},{cy-.74*h} {cx-.90*w},{cy-.36*h} {cx-.90*w},{cy+.12*h} C{cx-.90*w},{cy+.55*h} {cx-.52*w},{cy+.94*h} {cx},{cy+.96*h} '
              f'C{cx+.52*w},{cy+.94*h} {cx+.90*w},{cy+.55*h} {cx+.90*w},{cy+.12*h} C{cx+.90*w},{cy-.36*h} {cx+.62*w},{cy-.74*h} {cx},{cy-.74*h} Z')
        outer=(f'M{cx},{top-22} C{cx-.66*w},{top-22} {cx-w-16},{cy-.9*h} {cx-w-12},{cy+.06*h} C{cx-w-10},{cy+.62*h} {cx-.62*w},{cy+1.02*h} {cx-12},{by+16} H{cx+12} '
               f'C{cx+.62*w},{cy+1.02*h} {cx+w+10},{cy+.62*h} {cx+w+12},{cy+.06*h} C{cx+w+16},{cy-.9*h} {cx+.66*w},{top-22} {cx},{top-22} Z')
        half=(f'M{cx+.40*w},{top-16} C{cx+.8*w},{top-4} {cx+w+14},{cy-.7*h} {cx+w+12},{cy+.06*h} C{cx+w+10},{cy+.62*h} {cx+.62*w},{cy+1.02*h} {cx+12},{by+16} L{cx+4},{cy+.96*h} '
              f'C{cx+.52*w},{cy+.94*h} {cx+.90*w},{cy+.55*h} {cx+.90*w},{cy+.12*h} C{cx+.90*w},{cy-.21*h} {cx+.75*w},{cy-.46*h} {cx+.50*w},{cy-.61*h} C{cx+.58*w},{cy-.8*h} {cx+.52*w},{top} {cx+.40*w},{top-16} Z')
        s=f'<path d="{outer} {hole}" fill-rule="evenodd" fill="{c1}"/><path d="{half}" fill="{d1}"/>'
        for fx,fy,q in((-.56,-.90,.95),(-.02,-1.03,.95),(.52,-.92,.95),(-.93,-.46,.85),(.92,-.48,.85),(1.02,.06,.7),(-1.02,.06,.7)):
            x,y=cx+fx*w,cy+fy*h
            s+=''.join(f'<circle cx="{x+6*q*math.cos(a*1.2566-1.57):.1f}" cy="{y+6*q*math.sin(a*1.2566-1.57):.1f}" r="{4.2*q:.1f}" fill="{c2}"/>' for a in range(5))+f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{3.2*q:.1f}" fill="#f2b63c"/>'
        s+=f'<path d="M{cx-4},{by+8} C{cx-20},{by+20} {cx-42},{by+30} {cx-46},{by+46} C{cx-34},{by+46} {cx-16},{by+40} {cx},{by+16} Z" fill="{c1}"/><path d="M{cx+4},{by+8} C{cx+20},{by+20} {cx+36},{by+32} {cx+38},{by+48} C{cx+26},{by+46} {cx+10},{by+38} {cx},{by+16} Z" fill="{d1}"/><rect x="{cx-15}" y="{by-4}" width="30" height="24" rx="11" fill="{dark(c1,.1)}"/><path d="M{cx-5},{by+2} q3,6 1,11 M{cx+5},{by+2} q-2,6 0,10" fill="none" stroke="{dark(c1,.3)}" stroke-width="2.6" stroke-linecap="round"/>'
        return s
    if kind=='flatcap':   # a soft low cap with a short peak
        br=cy-.62*h; d1=dark(c1,.18)
        s=f'<path d="M{cx-w-2},{br+4} C{cx-w-20},{br+2} {cx-w-18},{br-26} {cx-w+2},{top+2} C{cx-.72*w},{top-24} {cx-.40*w},{top-34} {cx},{top-34} C{cx+.40*w},{top-34} {cx+.72*w},{top-24} {cx+w-2},{top+2} C{cx+w+18},{br-26} {cx+w+20},{br+2} {cx+w+2},{br+4} Q{cx},{br-18} {cx-w-2},{br+4} Z" fill="{c1}"/>'
        s+=f'<path d="M{cx+.36*w},{top-31} C{cx+.64*w},{top-26} {cx+.84*w},{top-14} {cx+w-2},{top+2} C{cx+w+18},{br-26} {cx+w+20},{br+2} {cx+w+2},{br+4} Q{cx+.84*w},{br-3} {cx+.62*w},{br-5} C{cx+.72*w},{top+12} {cx+.58*w},{top-14} {cx+.36*w},{top-31} Z" fill="{d1}"/>'
        s+=f'<path d="M{cx-.10*w},{top-32} Q{cx-.44*w},{top-4} {cx-.52*w},{br-12} M{cx+.10*w},{top-32} Q{cx+.38*w},{top-4} {cx+.46*w},{br-13}" fill="none" stroke="{dark(c1,.26)}" stroke-width="3.2" stroke-linecap="round"/><ellipse cx="{cx}" cy="{top-34}" rx="10" ry="5.5" fill="{c2}"/>'
        s+=f'<path d="M{cx-w+2},{br+6} Q{cx},{br-38} {cx+w-2},{br+6} C{cx+.74*w},{br+25} {cx+.4*w},{br+17} {cx},{br+17} C{cx-.4*w},{br+17} {cx-.74*w},{br+25} {cx-w+2},{br+6} Z" fill="{c2}" stroke="{c2}" stroke-width="5" stroke-linejoin="round"/><path d="M{cx-w+2},{br+6} C{cx-.74*w},{br+25} {cx-.4*w},{br+17} {cx},{br+17} C{cx+.4*w},{br+17} {cx+.74*w},{br+25} {cx+w-2},{br+6} Q{cx+.5*w},{br+8} {cx},{br+6} Q{cx-.5*w},{br+8} {cx-w+2},{br+6} Z" fill="{dark(c2,.22)}" stroke="{dark(c2,.22)}" stroke-width="4" stroke-linejoin="round"/>'
        return s
    if kind=='beanie':   # knitted cap with a pompom
        br=cy-.40*h; d2=dark(c2,.16)
        s=f'<circle cx="{cx}" cy="{top-32}" r="23" fill="{c2}"/><path d="M{cx+12},{top-51} a23,23 0 0 1 -22,40 q26,-6 22,-40 Z" fill="{d2}"/>'
        s+=f'<path d="M{cx-w-8},{br} C{cx-w-8},{top-32} {cx-.5*w},{top-26} {cx},{top-26} C{cx+.5*w},{top-26} {cx+w+8},{top-32} {cx+w+8},{br} Z" fill="{c1}"/><path d="M{cx+.36*w},{top-24} C{cx+.8*w},{top-22} {cx+w+8},{top-20} {cx+w+8},{br} H{cx+.62*w} C{cx+.66*w},{top+20} {cx+.56*w},{top-8} {cx+.36*w},{top-24} Z" fill="{dark(c1,.16)}"/>'
        n=7; st=1.5*w/n; z=f'M{cx-.75*w:.1f},{br-34:.1f}'
        for k in range(n): z+=f' l{st/2:.1f},-13 l{st/2:.1f},13'
        s+=f'<path d="{z}" fill="none" stroke="{c2}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>'
        s+=f'<rect x="{cx-w-13}" y="{br-16}" width="{2*w+26}" height="36" rx="17" fill="{c2}"/><path d="M{cx+.5*w},{br-16} H{cx+w-4} a17,18 0 0 1 0,36 H{cx+.36*w} q{.2*w},-16 {.14*w},-36 Z" fill="{d2}"/>'
        for k in range(-6,7): s+=f'<path d="M{cx+k*w*.155:.1f},{br-9} v22" stroke="{dark(c2,.24)}" stroke-width="3" stroke-linecap="round" opacity=".7"/>'
        return s
    if kind=='cap':      # peaked cap
        br=cy-.42*h
        s=f'<path d="M{cx-w-7},{br+2} C{cx-w-7},{top-30} {cx-.5*w},{top-24} {cx},{top-24} C{cx+.5*w},{top-24} {cx+w+7},{top-30} {cx+w+7},{br+2} Z" fill="{c1}"/><path d="M{cx+.36*w},{top-22} C{cx+.8*w},{top-20} {cx+w+7},{top-20} {cx+w+7},{br+2} H{cx+.66*w} C{cx+.66*w},{top+20} {cx+.56*w},{top-6} {cx+.36*w},{top-22} Z" fill="{dark(c1,.18)}"/>'
        s+=f'<path d="M{cx-.4*w},{top-18} Q{cx-.56*w},{top+14} {cx-.56*w},{br-14} M{cx+.4*w},{top-18} Q{cx+.56*w},{top+14} {cx+.56*w},{br-14}" fill="none" stroke="{dark(c1,.26)}" stroke-width="3.4" stroke-linecap="round"/><ellipse cx="{cx}" cy="{top-25}" rx="11" ry="6" fill="{c2}"/>'
        s+=f'<circle cx="{cx}" cy="{top+20}" r="15" fill="{c2}"/><path d="M{cx-7},{top+20} l5,6 l10,-11" fill="none" stroke="{c1}" stroke-width="0"/>'
        s+=f'<path d="M{cx-w-2},{br+4} Q{cx},{br-40} {cx+w+2},{br+4} C{cx+.84*w},{br+30} {cx+.4*w},{br+22} {cx},{br+22} C{cx-.4*w},{br+22} {cx-.84*w},{br+30} {cx-w-2},{br+4} Z" fill="{c2}"/><path d="M{cx-w-2},{br+4} C{cx-.84*w},{br+30} {cx-.4*w},{br+22} {cx},{br+22} C{cx+.4*w},{br+22} {cx+.84*w},{br+30} {cx+w+2},{br+4} Q{cx+.5*w},{br+10} {cx},{br+9} Q{cx-.5*w},{br+10} {cx-w-2},{br+4} Z" fill="{dark(c2,.2)}"/>'
        return s
    if kind=='earmuffs':
        s=f'<path d="M{cx-w-2},{cy-.02*h} C{cx-w-12},{cy-1.02*h} {cx-.62*w},{top-24} {cx},{top-24} C{cx+.62*w},{top-24} {cx+w+12},{cy-1.02*h} {cx+w+2},{cy-.02*h}" fill="none" stroke="{c2}" stroke-width="10" stroke-linecap="round"/>'
        for k in(-1,1):
            x=cx+k*(w+4); y=cy+.16*h
            s+=f'<circle cx="{x}" cy="{y}" r="25" fill="{c1}"/><path d="M{x+10},{y-23} a25,25 0 0 1 -16,47 q26,-12 16,-47 Z" fill="{dark(c1,.18)}"/><circle cx="{x-8}" cy="{y-9}" r="5" fill="{light(c1,.5)}"/>'
        return s
    if kind=='headband':
        y0=cy-.50*h; my=top+12
        return (f'<path d="M{cx-w+1},{y0} C{cx-.9*w},{my-8} {cx-.5*w},{my-2} {cx},{my} C{cx+.5*w},{my-2} {cx+.9*w},{my-8} {cx+w-1},{y0}" fill="none" stroke="{c1}" stroke-width="13" stroke-linecap="round"/>'
          f'<g transform="translate({cx+.62*w:.1f},{top+26:.1f}) rotate(26)" fill="{c2}"><path d="M0,0 c-12,-20 -34,-16 -31,0 c2,14 20,14 31,0 Z"/><path d="M0,0 c12,-20 34,-16 31,0 c-2,14 -20,14 -31,0 Z" fill="{dark(c2,.12)}"/><circle r="8" fill="{dark(c2,.26)}"/></g>')
    return ''

# ---------------------------------------------------------------- body
def limb(p,wd,col,id_=''):
    (x0,y0),(x1,y1),(x2,y2)=p
    return f'<circle cx="{x0}" cy="{y0}" r="{wd/2}" fill="{col}"/><path d="M{x0},{y0} Q{x1},{y1} {x2},{y2}" fill="none" stroke="{col}" stroke-width="{wd}"/>'
def hand(x,y,r,skin,ang=0,thumb=1):
    """mitten with a thumb; local +y = away from the wrist"""
    sh=mix(skin,"#a5483a",.34)
    return (f'<g transform="translate({x},{y}) rotate({ang})"><path d="M{-r*.72},{-r*.9} H{r*.72} C{r*1.02},{-r*.2} {r*.98},{r*.95} {r*.1},{r*1.12} C{-r*.9},{r*1.1} {-r*1.02},{-r*.1} {-r*.72},{-r*.9} Z" fill="{skin}"/>'
            f'<path d="M{thumb*r*.50},{-r*.55} Q{thumb*r*1.30},{-r*.25} {thumb*r*1.12},{r*.42}" fill="none" stroke="{skin}" stroke-width="{r*.58}" stroke-linecap="round"/>'
            f'<path d="M{-thumb*r*.30},{r*.62} v{r*.36} M{thumb*r*.14},{r*.66} v{r*.36}" stroke="{sh}" stroke-width="2.4" stroke-linecap="round"/></g>')

def arms_for(pose,B,cx,mirror=False):
    # wavein: a wave that stays inside a bust picture; call: a hand with a telephone at the ear
    sw,sy,hy=B['sw'],B['sy'],B['hy']; L=hy-sy; a=B['aw']/2
    def S(s): return (cx+s*(sw-a+3),sy+a+4)
    rest=lambda s:(S(s),(cx+s*(sw+20),sy+.52*L),(cx+s*(sw+12),sy+.90*L))
    hip =lambda s:(S(s),(cx+s*(sw+60),sy+.46*L),(cx+s*(sw-2),sy+.74*L))
    up  =lambda s:(S(s),(cx+s*(sw+52),sy+.42*L),(cx+s*(sw+62),sy-.22*L))
    chin=lambda s:(S(s),(cx+s*(sw+34),sy+.86*L),(cx+s*(sw*.34),sy+.10*L))
    chest=lambda s:(S(s),(cx+s*(sw+34),sy+.74*L),(cx+s*18,sy+.50*L))
    cheek=lambda s:(S(s),(cx+s*(sw+56),sy+.50*L),(cx+s*(B['w']*.80),sy-.10*L))
    phone=lambda s:(S(s),(cx+s*(sw+30),sy+.80*L),(cx+s*26,sy+.44*L))
    cross=lambda s:(S(s),(cx+s*(sw+30),sy+.62*L),(cx-s*sw*.42,sy+.50*L))
    point=lambda s:(S(s),(cx+s*(sw+44),sy+.42*L),(cx+s*(sw+88),sy+.10*L))
    wavein=lambda s:(S(s),(cx+s*(sw+44),sy+.46*L),(cx+s*min(sw+58,112),sy-.12*L))
    call=lambda s:(S(s),(cx+s*(sw+62),sy+.62*L),(cx+s*(B['w']+10),sy-.20*L))
    T={'wavein':(rest,wavein),'call':(rest,call),'idle':(rest,rest),'wave':(rest,up),'cheer':(up,up),'think':(rest,chin),'proud':(hip,hip),'worry':(chest,chest),'phone':(phone,phone),'shock':(cheek,cheek),'cross':(cross,cross),'point':(rest,point),'hip1':(hip,rest),'sad':(rest,rest)}
    l,r=T[pose]
    if mirror: l,r=r,l
    return l(-1),r(1)

def outfit(kind,B,cx,c,skin):
    """returns (legs, torso, sleeve colour, cuff colour)"""
    sw,sy,hw,hy,base,lw=[B[k] for k in('sw','sy','hw','hy','base','lw')]
    c1,c2,c3=c; L=hy-sy; s1=dark(c1,.17); ny=sy-6
    shoulders=f'M{cx-sw},{sy+30} C{cx-sw+2},{sy+6} {cx-sw*.62},{sy-2} {cx-22},{sy-8} L{cx+22},{sy-8} C{cx+sw*.62},{sy-2} {cx+sw-2},{sy+6} {cx+sw},{sy+30} '
    def shoes(col,y=base,boot=0,lc=None,skirt=False):
        o=''
        for s in(-1,1):
            x=cx+s*(hw*.50)
            o+=f'<path d="M{x},{hy-12} L{x},{y-22}" stroke="{lc}" stroke-width="{lw}" stroke-linecap="butt"/>'
            g=f'<g transform="translate({x},{y}) scale({s},1)">'
            if boot: o+=g+f'<path d="M{-lw/2-3},{-boot} H{lw/2+3} V-24 C{lw/2+14},-22 {lw/2+25},-20 {lw/2+24},-2 H{-lw/2-3} Z" fill="{col}"/><rect x="{-lw/2-3}" y="{-boot}" width="{lw+6}" height="9" fill="{c3}"/><path d="M{-lw/2-3},-4 H{lw/2+24} l1,-9" fill="none" stroke="{dark(col,.45)}" stroke-width="8"/><path d="M{-lw/2+4},-32 q{lw/2},10 {lw-6},0" fill="none" stroke="{c3}" stroke-width="3.4" opacity=".8"/></g>'
            else: o+=g+f'<path d="M{-lw/2-2},-26 H{lw/2+2} v4 C{lw/2+16},-22 {lw/2+21},-12 {lw/2+20},0 H{-lw/2-2} Z" fill="{col}"/><path d="M{-lw/2-2},-3.5 H{lw/2+20}" stroke="#fff" stroke-width="7"/><path d="M{lw/2-3},-23 l8,6 M{lw/2+3},-26 l8,6" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/></g>'
        return f'<g id="legs">{o}</g>'
    if kind=='deel':
        hem=hy+ (base-hy)*.56; wy=sy+.66*L
        legs=shoes('#5a3a2e',boot=int((base-hem)+16),lc='#3a3358')
        t=(f'<path d="{shoulders} L{cx+sw-2},{wy} C{cx+sw+14},{hy} {cx+sw+22},{hem-30} {cx+sw+24},{hem} Q{cx},{hem+16} {cx-sw-24},{hem} C{cx-sw-22},{hem-30} {cx-sw-14},{hy} {cx-sw+2},{wy} Z" fill="{c1}"/>')
        t+=f'<path d="M{cx+sw*.40},{sy-2} C{cx+sw*.62},{sy-2} {cx+sw-2},{sy+6} {cx+sw},{sy+30} L{cx+sw-2},{wy} C{cx+sw+14},{hy} {cx+sw+22},{hem-30} {cx+sw+24},{hem} Q{cx+sw*.7},{hem+8} {cx+sw*.5},{hem+9} C{cx+sw*.42},{hy} {cx+sw*.62},{sy+.4*L} {cx+sw*.40},{sy-2} Z" fill="{s1}"/>'
        # pattern: simple round medallions
        for (px,py) in((cx-sw*.35,hy+18),(cx+sw*.10,hem-26),(cx-sw*.80,hem-30)):
            t+=f'<g opacity=".55" fill="none" stroke="{c3}" stroke-width="3"><circle cx="{px}" cy="{py}" r="11"/><path d="M{px-5},{py} h10 M{px},{py-5} v10"/></g>'
        # front flap (wearer's right = viewer's left) with two-tone trim
        flap=f'M{cx+4},{sy-6} C{cx+6},{sy+.18*L} {cx-2},{sy+.30*L} {cx-sw*.42},{sy+.33*L} C{cx-sw*.75},{sy+.35*L} {cx-sw*.92},{sy+.40*L} {cx-sw+4},{sy+.50*L}'
        t+=f'<path d="{flap}" fill="none" stroke="{c3}" stroke-width="13" stroke-linecap="butt"/><path d="{flap}" fill="none" stroke="{dark(c1,.45)}" stroke-width="4"/>'
        for (bx,by_) in((cx-2,sy+.20*L),(cx-sw*.46,sy+.33*L),(cx-sw+9,sy+.47*L)): t+=f'<circle cx="{bx}" cy="{by_}" r="5.5" fill="#f6d27a"/><circle cx="{bx-1.5}" cy="{by_-1.5}" r="2" fill="#fff"/>'
        # hem trim, sash, collar
        t+=f'<path d="M{cx-sw-24},{hem} Q{cx},{hem+16} {cx+sw+24},{hem} L{cx+sw+23},{hem-13} Q{cx},{hem+3} {cx-sw-23},{hem-13} Z" fill="{c3}"/>'
        t+=f'<path d="M{cx-sw-1},{wy-17} Q{cx},{wy-8} {cx+sw+1},{wy-17} L{cx+sw+5},{wy+17} Q{cx},{wy+27} {cx-sw-5},{wy+17} Z" fill="{c2}"/>'
        for k in(-6,6): t+=f'<path d="M{cx-sw-2},{wy+k} Q{cx},{wy+k+9} {cx+sw+2},{wy+k}" fill="none" stroke="{dark(c2,.22)}" stroke-width="2.6"/>'
        t+=f'<path d="M{cx+sw*.46},{wy+8} c12,26 4,52 12,74 l-17,5 c-6,-24 -2,-54 -11,-78 Z" fill="{dark(c2,.12)}"/><path d="M{cx+sw*.34},{wy+8} c4,22 -4,42 0,62 l-16,2 c-4,-22 2,-42 -2,-62 Z" fill="{c2}"/>'
        t+=f'<path d="M{cx-30},{sy-4} C{cx-26},{sy-22} {cx+26},{sy-22} {cx+30},{sy-4} Q{cx},{sy+16} {cx-30},{sy-4} Z" fill="{c3}"/><path d="M{cx-22},{sy-6} Q{cx},{sy+8} {cx+22},{sy-6}" fill="none" stroke="{dark(c1,.45)}" stroke-width="3.4"/>'
        return legs,t,c1,c3
    if kind in('uniform_b','uniform_g'):
        white='#fbf7ef'; navy=c1
        if kind=='uniform_b': legs=shoes('#2c2a3a',lc=dark(navy,.25))
        else: legs=shoes('#2c2a3a',lc='#f2eee6')
        t=f'<path d="{shoulders} L{cx+hw},{hy+6} Q{cx},{hy+16} {cx-hw},{hy+6} Z" fill="{white}"/>'
        if kind=='uniform_g':
            sk=hy+ (base-hy)*.42
            t+=f'<path d="M{cx-hw},{hy-22} H{cx+hw} L{cx+hw+20},{sk} Q{cx},{sk+12} {cx-hw-20},{sk} Z" fill="{c2}"/>'
            for k in(-.66,-.33,0,.33,.66): t+=f'<path d="M{cx+k*hw},{hy-20} L{cx+k*(hw+20)},{sk+9-abs(k)*8}" stroke="{dark(c2,.25)}" stroke-width="3"/>'
            for yy in(.35,.7): t+=f'<path d="M{cx-hw-20*yy},{hy-22+(sk-hy+22)*yy} Q{cx},{hy-22+(sk-hy+22)*yy+8} {cx+hw+20*yy},{hy-22+(sk-hy+22)*yy}" fill="none" stroke="{light(c2,.35)}" stroke-width="3.4" opacity=".8"/>'
        # vest
        t+=f'<path d="M{cx-sw+3},{sy+16} C{cx-sw*.6},{sy} {cx-38},{sy-5} {cx-34},{sy-5} L{cx},{sy+.44*L} L{cx+34},{sy-5} C{cx+38},{sy-5} {cx+sw*.6},{sy} {cx+sw-3},{sy+16} L{cx+hw+1},{hy-6} Q{cx},{hy+6} {cx-hw-1},{hy-6} Z" fill="{navy}"/>'
        t+=f'<path d="M{cx+34},{sy-5} C{cx+38},{sy-5} {cx+sw*.6},{sy} {cx+sw-3},{sy+16} L{cx+hw+1},{hy-6} Q{cx+hw*.7},{hy+1} {cx+hw*.46},{hy+2} Q{cx+hw*.62},{sy+.5*L} {cx+34},{sy-5} Z" fill="{dark(navy,.2)}"/>'
        t+=f'<path d="M{cx-34},{sy-5} L{cx},{sy+.44*L} L{cx+34},{sy-5}" fill="none" stroke="{c3}" stroke-width="4.5"/>'
        t+=f'<path d="M{cx-sw*.62},{sy+.40*L} h24 v20 q-12,12 -24,0 Z" fill="{c3}"/><path d="M{cx-sw*.62+12},{sy+.40*L+4} l3,7 7,0 -5.5,5 2,7 -6.5,-4 -6.5,4 2,-7 -5.5,-5 7,0 Z" fill="{navy}" transform="translate(0,-1) "/>'
        for yy in(.58,.74,.90): t+=f'<circle cx="{cx}" cy="{sy+yy*L}" r="4.2" fill="{c3}"/>'
        # collar + tie / bow
        if kind=='uniform_b': t+=f'<path d="M{cx-7},{sy+8} L{cx+7},{sy+8} L{cx+9},{sy+.36*L} L{cx},{sy+.43*L} L{cx-9},{sy+.36*L} Z" fill="{c2}"/><path d="M{cx-9},{sy-2} h18 l-3,13 h-12 Z" fill="{dark(c2,.15)}"/>'
        t+=f'<path d="M{cx-30},{sy-12} L{cx},{sy+8} L{cx-17},{sy+28} L{cx-38},{sy-2} Z" fill="#fff"/><path d="M{cx+30},{sy-12} L{cx},{sy+8} L{cx+17},{sy+28} L{cx+38},{sy-2} Z" fill="#e9e4dc"/>'
        if kind=='uniform_g': t+=f'<g fill="{c2}"><path d="M{cx},{sy+12} c-10,-16 -34,-14 -30,4 c3,14 20,10 30,-4 Z"/><path d="M{cx},{sy+12} c10,-16 34,-14 30,4 c-3,14 -20,10 -30,-4 Z"/></g><circle cx="{cx}" cy="{sy+12}" r="7" fill="{dark(c2,.25)}"/>'
        return legs,t,white,white
    if kind=='hoodie':
        legs=shoes(c3,lc='#3d4a6b')
        t=f'<path d="{shoulders} L{cx+hw+4},{hy+4} Q{cx},{hy+16} {cx-hw-4},{hy+4} Z" fill="{c1}"/>'
        t+=f'<path d="M{cx+sw*.45},{sy-2} C{cx+sw*.62},{sy-2} {cx+sw-2},{sy+6} {cx+sw},{sy+30} L{cx+hw+4},{hy+4} Q{cx+hw*.7},{hy+9} {cx+hw*.46},{hy+11} Q{cx+hw*.60},{sy+.5*L} {cx+sw*.45},{sy-2} Z" fill="{s1}"/>'
        t+=f'<path d="M{cx-34},{hy-14} L{cx-24},{hy-54} H{cx+24} L{cx+34},{hy-14} Z" fill="{dark(c1,.12)}"/><path d="M{cx-hw-3},{hy-6} Q{cx},{hy+5} {cx+hw+3},{hy-6} L{cx+hw+4},{hy+6} Q{cx},{hy+18} {cx-hw-4},{hy+6} Z" fill="{dark(c1,.24)}"/>'
        t+=f'<path d="M{cx-46},{sy+4} C{cx-52},{sy-24} {cx+52},{sy-24} {cx+46},{sy+4} Q{cx},{sy+46} {cx-46},{sy+4} Z" fill="{dark(c1,.14)}"/><path d="M{cx-26},{sy-8} Q{cx},{sy+22} {cx+26},{sy-8} Z" fill="{c2}"/>'
        t+=f'<path d="M{cx-12},{sy+17} v26 M{cx+12},{sy+17} v22" stroke="#fff" stroke-width="4" stroke-linecap="round"/>'
        return legs,t,c1,dark(c1,.24)
    if kind=='tee':
        legs=shoes(c3,lc='#3d4a6b')
        t=f'<path d="{shoulders} L{cx+hw+2},{hy+4} Q{cx},{hy+14} {cx-hw-2},{hy+4} Z" fill="{c1}"/>'
        t+=f'<path d="M{cx+sw*.45},{sy-2} C{cx+sw*.62},{sy-2} {cx+sw-2},{sy+6} {cx+sw},{sy+30} L{cx+hw+2},{hy+4} L{cx+hw*.46},{hy+10} Q{cx+hw*.60},{sy+.5*L} {cx+sw*.45},{sy-2} Z" fill="{s1}"/>'
        for k in(.34,.50,.66): t+=f'<path d="M{cx-sw+1},{sy+k*L} Q{cx},{sy+k*L+9} {cx+sw-1},{sy+k*L}" stroke="{c2}" stroke-width="10" fill="none"/>'
        t+=f'<path d="M{cx-27},{sy-8} Q{cx},{sy+20} {cx+27},{sy-8}" fill="{skin}" stroke="{dark(c1,.2)}" stroke-width="6"/>'
        return legs,t,c1,c1
    if kind=='blazer':
        legs=shoes('#3a2f3f',lc=c3)
        t=f'<path d="M{cx-40},{sy-8} h80 v{L+10} h-80 Z" fill="{c2}"/>'
        for s in(-1,1):
            t+=f'<path d="M{cx+s*18},{sy-12} C{cx+s*sw*.62},{sy-2} {cx+s*(sw-2)},{sy+4} {cx+s*sw},{sy+30} L{cx+s*(hw+6)},{hy+26} Q{cx+s*hw*.4},{hy+34} {cx+s*3},{hy+26} L{cx+s*3},{sy+.52*L} Z" fill="{c1 if s<0 else s1}"/>'
            t+=f'<path d="M{cx+s*20},{sy-13} L{cx+s*44},{sy+10} L{cx+s*34},{sy+30} L{cx+s*42},{sy+38} L{cx+s*3},{sy+.54*L} Z" fill="{dark(c1,.24 if s<0 else .34)}"/>'
        t+=f'<circle cx="{cx-9}" cy="{sy+.66*L}" r="4.5" fill="#f6d27a"/><circle cx="{cx-9}" cy="{sy+.82*L}" r="4.5" fill="#f6d27a"/>'
        t+=f'<path d="M{cx-24},{sy-12} L{cx},{sy+18} L{cx+24},{sy-12} Z" fill="{skin}"/>'
        return legs,t,c1,dark(c1,.2)
    body=f'<path d="{shoulders} L{cx+hw+4},{hy+4} Q{cx},{hy+16} {cx-hw-4},{hy+4} Z" fill="{c1}"/><path d="M{cx+sw*.45},{sy-2} C{cx+sw*.62},{sy-2} {cx+sw-2},{sy+6} {cx+sw},{sy+30} L{cx+hw+4},{hy+4} Q{cx+hw*.7},{hy+9} {cx+hw*.46},{hy+11} Q{cx+hw*.60},{sy+.5*L} {cx+sw*.45},{sy-2} Z" fill="{s1}"/>'
    if kind=='puffer':
        legs=shoes(c3,lc='#3d4a6b'); t=body
        for k in(.26,.46,.66,.86): t+=f'<path d="M{cx-sw+1},{sy+k*L} Q{cx-sw*.5},{sy+k*L+9} {cx},{sy+k*L+4} Q{cx+sw*.5},{sy+k*L+9} {cx+sw-1},{sy+k*L}" stroke="{dark(c1,.26)}" stroke-width="4" fill="none"/><path d="M{cx-sw+8},{sy+k*L+11} Q{cx-sw*.5},{sy+k*L+19} {cx-12},{sy+k*L+14}" stroke="{light(c1,.34)}" stroke-width="4" fill="none" stroke-linecap="round" opacity=".8"/>'
        t+=f'<path d="M{cx},{sy+8} V{hy+10}" stroke="{c2}" stroke-width="9"/><path d="M{cx-3},{sy+30} h6 v20 q-3,5 -6,0 Z" fill="{dark(c2,.3)}"/>'
        t+=f'<path d="M{cx-46},{sy+8} C{cx-52},{sy-26} {cx-30},{sy-24} {cx},{sy-20} C{cx+30},{sy-24} {cx+52},{sy-26} {cx+46},{sy+8} Q{cx+24},{sy+26} {cx},{sy+14} Q{cx-24},{sy+26} {cx-46},{sy+8} Z" fill="{light(c1,.16)}"/><path d="M{cx},{sy-20} C{cx+30},{sy-24} {cx+52},{sy-26} {cx+46},{sy+8} Q{cx+24},{sy+26} {cx},{sy+14} Z" fill="{dark(c1,.10)}"/><path d="M{cx-24},{sy-14} Q{cx},{sy+6} {cx+24},{sy-14} Q{cx},{sy-22} {cx-24},{sy-14} Z" fill="{c2}"/>'
        return legs,t,c1,dark(c1,.24)
    if kind=='sweater':
        legs=shoes(c3,lc='#3d4a6b'); t=body
        yy=sy+.40*L; n=8; st=2*sw/n; d=f'M{cx-sw},{yy}'
        for k in range(n): d+=f' l{st/2:.1f},16 l{st/2:.1f},-16'
        t+=f'<clipPath id="sweater"><path d="{shoulders} L{cx+hw+4},{hy+4} Q{cx},{hy+16} {cx-hw-4},{hy+4} Z"/></clipPath><g clip-path="url(#sweater)"><path d="M{cx-sw-4},{yy-20} H{cx+sw+4} v60 H{cx-sw-4} Z" fill="{c2}"/><path d="M{cx+sw*.5},{yy-20} H{cx+sw+4} v60 H{cx+sw*.56} Z" fill="{dark(c2,.14)}"/><path d="{d}" stroke="{c1}" stroke-width="8" fill="none" stroke-linejoin="round"/><path d="M{cx-sw-4},{yy-10} H{cx+sw+4} M{cx-sw-4},{yy+30} H{cx+sw+4}" stroke="{c1}" stroke-width="4" stroke-dasharray="3 9" stroke-linecap="round"/></g>'
        t+=f'<path d="M{cx-hw-3},{hy-6} Q{cx},{hy+5} {cx+hw+3},{hy-6} L{cx+hw+4},{hy+6} Q{cx},{hy+18} {cx-hw-4},{hy+6} Z" fill="{dark(c1,.24)}"/>'
        t+=f'<path d="M{cx-34},{sy-2} C{cx-36},{sy-24} {cx+36},{sy-24} {cx+34},{sy-2} Q{cx},{sy+22} {cx-34},{sy-2} Z" fill="{dark(c1,.2)}"/><path d="M{cx-22},{sy-8} Q{cx},{sy+8} {cx+22},{sy-8} Q{cx},{sy-16} {cx-22},{sy-8} Z" fill="{mix(skin,"#a5483a",.2)}"/>'
        return legs,t,c1,dark(c1,.24)
    if kind=='shirt':
        legs=shoes(c3,lc='#3d4a6b'); t=body
        for k in(-.62,-.22,.22,.62): t+=f'<path d="M{cx+k*sw},{sy+(2 if abs(k)<.5 else 10)} L{cx+k*(hw+4)},{hy+9}" stroke="{c2}" stroke-width="7" opacity=".55"/>'
        for k in(.28,.52,.76): t+=f'<path d="M{cx-sw+1},{sy+k*L} Q{cx},{sy+k*L+9} {cx+sw-1},{sy+k*L}" stroke="{c2}" stroke-width="7" fill="none" opacity=".55"/>'
        t+=f'<path d="M{cx},{sy+12} V{hy+10}" stroke="{dark(c1,.3)}" stroke-width="4"/>'
        for yy in(.34,.56,.78): t+=f'<circle cx="{cx-8}" cy="{sy+yy*L}" r="4" fill="#fff8ea"/>'
        t+=f'<path d="M{cx-24},{sy-10} L{cx},{sy+14} L{cx+24},{sy-10} Z" fill="{mix(skin,"#a5483a",.14)}"/><path d="M{cx-30},{sy-14} L{cx},{sy+12} L{cx-19},{sy+30} L{cx-42},{sy} Z" fill="{light(c1,.3)}"/><path d="M{cx+30},{sy-14} L{cx},{sy+12} L{cx+19},{sy+30} L{cx+42},{sy} Z" fill="{light(c1,.12)}"/>'
        return legs,t,c1,dark(c1,.24)
    if kind=='cardigan':     # buttoned, over a blouse and a long skirt
        legs=shoes('#6a4436',lc='#6f6a94'); sk=hy+(base-hy)*.66; ve=sy+.42*L
        t=f'<path d="M{cx-hw-2},{hy-14} H{cx+hw+2} C{cx+hw+12},{hy+40} {cx+hw+18},{sk-40} {cx+hw+20},{sk} Q{cx},{sk+14} {cx-hw-20},{sk} C{cx-hw-18},{sk-40} {cx-hw-12},{hy+40} {cx-hw-2},{hy-14} Z" fill="{c3}"/><path d="M{cx+hw*.46},{hy-14} H{cx+hw+2} C{cx+hw+12},{hy+40} {cx+hw+18},{sk-40} {cx+hw+20},{sk} Q{cx+hw*.8},{sk+6} {cx+hw*.56},{sk+8} Z" fill="{dark(c3,.18)}"/>'
        for k in(-.55,-.1): t+=f'<path d="M{cx+k*hw},{hy+26} L{cx+k*(hw+16)},{sk-4}" stroke="{dark(c3,.2)}" stroke-width="3.4" stroke-linecap="round"/>'
        t+=body+f'<path d="M{cx-33},{sy-7} L{cx},{ve} L{cx+33},{sy-7} Z" fill="{c2}"/><path d="M{cx-33},{sy-8} L{cx},{ve} L{cx+33},{sy-8}" fill="none" stroke="{dark(c1,.22)}" stroke-width="9" stroke-linejoin="round" stroke-linecap="round"/><path d="M{cx},{ve} V{hy+8}" stroke="{dark(c1,.22)}" stroke-width="10"/>'
        for k in(.52,.68,.84): t+=f'<circle cx="{cx}" cy="{sy+k*L}" r="5" fill="{light(c2,.2)}"/>'
        for k in(-1,1): t+=f'<path d="M{cx+k*hw*.56-20},{sy+.72*L} h40 v24 q0,10 -10,10 h-20 q-10,0 -10,-10 Z" fill="{dark(c1,.10 if k<0 else .26)}"/><path d="M{cx+k*hw*.56-18},{sy+.72*L+2} h36" stroke="{dark(c1,.26 if k<0 else .36)}" stroke-width="5" stroke-linecap="round"/>'
        t+=f'<path d="M{cx-hw-3},{hy-6} Q{cx},{hy+5} {cx+hw+3},{hy-6} L{cx+hw+4},{hy+6} Q{cx},{hy+18} {cx-hw-4},{hy+6} Z" fill="{dark(c1,.24)}"/>'
        t+=f'<path d="M{cx-22},{sy-10} L{cx},{sy+12} L{cx+22},{sy-10} Z" fill="{mix(skin,"#a5483a",.2)}"/><path d="M{cx-26},{sy-14} L{cx},{sy+11} Q{cx-8},{sy+30} {cx-22},{sy+22} Q{cx-32},{sy+8} {cx-26},{sy-14} Z" fill="{light(c2,.4)}"/><path d="M{cx+26},{sy-14} L{cx},{sy+11} Q{cx+8},{sy+30} {cx+22},{sy+22} Q{cx+32},{sy+8} {cx+26},{sy-14} Z" fill="{dark(c2,.10)}"/>'
        return legs,t,c1,dark(c1,.24)
    if kind=='apron':        # an apron over a jumper
        legs=shoes(c3,lc='#3d4a6b'); t=body; d2=dark(c2,.16); bt=sy+26; wy=sy+.60*L; ah=hy+(base-hy)*.34
        t+=f'<path d="M{cx-hw-3},{hy-6} Q{cx},{hy+5} {cx+hw+3},{hy-6} L{cx+hw+4},{hy+6} Q{cx},{hy+18} {cx-hw-4},{hy+6} Z" fill="{dark(c1,.24)}"/>'
        for k in(-1,1): t+=f'<path d="M{cx+k*34},{sy-10} L{cx+k*40},{bt+8}" stroke="{c2 if k<0 else d2}" stroke-width="13"/>'
        t+=f'<path d="M{cx-48},{bt+8} Q{cx-48},{bt} {cx-40},{bt} H{cx+40} Q{cx+48},{bt} {cx+48},{bt+8} L{cx+54},{wy-10} L{cx+hw+3},{wy} L{cx+hw+8},{ah-14} Q{cx+hw+6},{ah} {cx+hw-8},{ah+2} Q{cx},{ah+8} {cx-hw+8},{ah+2} Q{cx-hw-6},{ah} {cx-hw-8},{ah-14} L{cx-hw-3},{wy} L{cx-54},{wy-10} Z" fill="{c2}"/>'
        t+=f'<path d="M{cx+26},{bt} H{cx+40} Q{cx+48},{bt} {cx+48},{bt+8} L{cx+54},{wy-10} L{cx+hw+3},{wy} L{cx+hw+8},{ah-14} Q{cx+hw+6},{ah} {cx+hw-8},{ah+2} L{cx+hw*.5},{ah+5} Q{cx+hw*.6},{wy} {cx+26},{bt} Z" fill="{d2}"/>'
        t+=f'<path d="M{cx-42},{bt+9} H{cx+42}" stroke="{light(c2,.5)}" stroke-width="5" stroke-linecap="round"/><path d="M{cx-hw-3},{wy-2} Q{cx},{wy+10} {cx+hw+3},{wy-2}" fill="none" stroke="{dark(c2,.26)}" stroke-width="9"/>'
        t+=f'<path d="M{cx-36},{wy+34} h72 v34 q0,16 -16,16 h-40 q-16,0 -16,-16 Z" fill="{light(c2,.22)}"/><path d="M{cx-33},{wy+36} h66 M{cx},{wy+42} v36" stroke="{dark(c2,.22)}" stroke-width="4" stroke-linecap="round"/>'
        t+=f'<path d="M{cx-34},{sy-2} C{cx-36},{sy-24} {cx+36},{sy-24} {cx+34},{sy-2} Q{cx},{sy+22} {cx-34},{sy-2} Z" fill="{dark(c1,.2)}"/><path d="M{cx-22},{sy-8} Q{cx},{sy+8} {cx+22},{sy-8} Q{cx},{sy-16} {cx-22},{sy-8} Z" fill="{mix(skin,"#a5483a",.2)}"/>'
        return legs,t,c1,dark(c1,.24)
    if kind=='vest':         # a knitted vest over a shirt
        legs=shoes(c3,lc='#4a4466'); ve=sy+.40*L
        t=body.replace(f'fill="{c1}"',f'fill="{c2}"').replace(f'fill="{s1}"',f'fill="{dark(c2,.14)}"')
        t+=f'<path d="M{cx-sw*.80},{sy+3} C{cx-sw*.6},{sy-2} {cx-38},{sy-6} {cx-34},{sy-7} L{cx},{ve} L{cx+34},{sy-7} C{cx+38},{sy-6} {cx+sw*.6},{sy-2} {cx+sw*.80},{sy+3} C{cx+sw*.74},{sy+40} {cx+sw*.84},{sy+66} {cx+sw-4},{sy+80} L{cx+hw+5},{hy+4} Q{cx},{hy+16} {cx-hw-5},{hy+4} L{cx-sw+4},{sy+80} C{cx-sw*.84},{sy+66} {cx-sw*.74},{sy+40} {cx-sw*.80},{sy+3} Z" fill="{c1}"/>'
        t+=f'<path d="M{cx+34},{sy-7} C{cx+38},{sy-6} {cx+sw*.6},{sy-2} {cx+sw*.80},{sy+3} C{cx+sw*.74},{sy+40} {cx+sw*.84},{sy+66} {cx+sw-4},{sy+80} L{cx+hw+5},{hy+4} Q{cx+hw*.7},{hy+9} {cx+hw*.46},{hy+11} Q{cx+hw*.64},{sy+.5*L} {cx+34},{sy-7} Z" fill="{s1}"/>'
        t+=f'<path d="M{cx-34},{sy-7} L{cx},{ve} L{cx+34},{sy-7}" fill="none" stroke="{dark(c1,.26)}" stroke-width="8" stroke-linejoin="round"/><path d="M{cx},{ve+2} V{hy+10}" stroke="{dark(c1,.26)}" stroke-width="7"/>'
        for k in(.52,.68,.84): t+=f'<circle cx="{cx-9}" cy="{sy+k*L}" r="4.6" fill="#f6d27a"/>'
        t+=f'<path d="M{cx-hw-3},{hy-6} Q{cx},{hy+5} {cx+hw+3},{hy-6} L{cx+hw+5},{hy+6} Q{cx},{hy+18} {cx-hw-5},{hy+6} Z" fill="{dark(c1,.24)}"/>'
        t+=f'<path d="M{cx},{sy+14} V{ve-8}" stroke="{dark(c2,.2)}" stroke-width="3.4"/><circle cx="{cx-6}" cy="{sy+.24*L}" r="3.6" fill="{dark(c2,.3)}"/>'
        t+=f'<path d="M{cx-24},{sy-10} L{cx},{sy+14} L{cx+24},{sy-10} Z" fill="{mix(skin,"#a5483a",.14)}"/><path d="M{cx-28},{sy-14} L{cx},{sy+12} L{cx-17},{sy+30} L{cx-38},{sy} Z" fill="{light(c2,.4)}"/><path d="M{cx+28},{sy-14} L{cx},{sy+12} L{cx+17},{sy+30} L{cx+38},{sy} Z" fill="{dark(c2,.10)}"/>'
        return legs,t,c2,dark(c2,.16)
    if kind=='dungaree':
        legs=shoes(c3,lc=dark(c1,.1)); base_c=c1
        t=body.replace(f'fill="{c1}"',f'fill="{c2}"').replace(f'fill="{s1}"',f'fill="{dark(c2,.14)}"')
        by=sy+.34*L
        t+=f'<path d="M{cx-sw*.52},{by} H{cx+sw*.52} L{cx+hw*.7},{sy+.62*L} L{cx+hw+5},{sy+.66*L} L{cx+hw+4},{hy+6} Q{cx},{hy+18} {cx-hw-4},{hy+6} L{cx-hw-5},{sy+.66*L} L{cx-hw*.7},{sy+.62*L} Z" fill="{c1}"/><path d="M{cx+sw*.3},{by} H{cx+sw*.52} L{cx+hw*.7},{sy+.62*L} L{cx+hw+5},{sy+.66*L} L{cx+hw+4},{hy+6} L{cx+hw*.5},{hy+11} Z" fill="{dark(c1,.16)}"/>'
        for s in(-1,1): t+=f'<path d="M{cx+s*sw*.58},{sy} L{cx+s*sw*.40},{by+12}" stroke="{c1 if s<0 else dark(c1,.14)}" stroke-width="15" stroke-linecap="butt"/><circle cx="{cx+s*sw*.40}" cy="{by+12}" r="6" fill="#f6d27a"/>'
        t+=f'<path d="M{cx-18},{by+24} h36 v22 q0,8 -8,8 h-20 q-8,0 -8,-8 Z" fill="{light(c1,.18)}"/>'
        t+=f'<path d="M{cx-27},{sy-8} Q{cx},{sy+18} {cx+27},{sy-8} Q{cx},{sy-16} {cx-27},{sy-8} Z" fill="{mix(skin,"#a5483a",.2)}"/><path d="M{cx-27},{sy-8} Q{cx},{sy+18} {cx+27},{sy-8}" fill="none" stroke="{dark(c2,.18)}" stroke-width="5"/>'
        return legs,t,c2,dark(c2,.16)
    raise KeyError(kind)

EMO_POSE={'neutral':'idle','happy':'wave','worried':'worry','sad':'sad','angry':'hip1','surprised':'shock','thinking':'think','proud':'proud','talk':'point'}

def character(c,em='neutral',pose=None,bust=False,turn=None,prop=None,mirror=False,face_of=None,bow=None,arms=None,held='',view=None):
    """mirror=True mirrors the POSE and the look direction, not the clothes (deel flap stays on the wearer's right).
    face_of, bow (tilt, dy), arms (two limbs, drawn in front) and held (a thing on top) put a face, a head, arms and a thing of one's own in place;
    hair and hat of a definition may be functions."""
    B=dict(BODY[c['age']],**c.get('build',{})); cx=200; w,h=B['w'],B['h']; cy=B['chin']-h
    skin=SKIN[c['skin']]; hc=c.get('hair_col',HAIR); pose=pose or EMO_POSE.get(em,'idle')
    tilt={'sad':5,'thinking':-5,'proud':-3,'worried':3,'surprised':0,'happy':-2}.get(em,0)
    turn=c.get('turn',0) if turn is None else turn
    if mirror: turn=-turn; tilt=-tilt
    dyh={'sad':7,'proud':-4,'surprised':-4}.get(em,0)
    if bow: tilt,dyh=bow
    legs,torso,slv,cuff=outfit(c['outfit'],B,cx,c['colors'],skin)
    A=arms or arms_for(pose,B,cx,mirror)
    hb,hf=(c['hair'] if callable(c['hair']) else lambda *a:hair(c['hair'],*a))(cx,cy,w,h,hc,c.get('acc','#e4572e'))
    if bust and c['hair'] in('braids','onebraid'): hb=re.sub(r'<g fill="[^"]+"><path d="M[^>]*/><path[^>]*/></g><circle[^>]*/>','',hb)   # the bows hang below the edge
    def arm(p,s):
        (x0,y0),(x1,y1),(x2,y2)=p; aw=B['aw']; short=c['outfit'] in('tee',)
        vx,vy=x2-x1,y2-y1; n=math.hypot(vx,vy) or 1; ux,uy=vx/n,vy/n
        hx_,hy_=x2+ux*aw*.42,y2+uy*aw*.42; R=aw*.52
        ang=math.degrees(math.atan2(uy,ux))-90
        o=hand(hx_,hy_,R,skin,ang,(-s if uy<0 else -s))
        if short:
            o+=limb(p,aw*.78,skin); mx,my=(x0*.42+x1*.42+x2*.16),(y0*.42+y1*.42+y2*.16)
            cs=slv if s<0 else dark(slv,.12)
            o+=f'<circle cx="{x0}" cy="{y0}" r="{(aw+4)/2}" fill="{cs}"/><path d="M{x0},{y0} L{mx},{my}" stroke="{cs}" stroke-width="{aw+5}"/>'
        else:
            o+=limb(p,aw,slv if s<0 else dark(slv,.12))
            cc=cuff if cuff!=slv else dark(slv,.16)
            o+=f'<path d="M{x2-ux*aw*.26},{y2-uy*aw*.26} L{x2+ux*aw*.08},{y2+uy*aw*.08}" stroke="{cc}" stroke-width="{aw+4}"/>'
        return o
    front=arms or pose in('call','think','worry','phone','shock','cross','proud','hip1')
    ear=''.join(f'<ellipse cx="{cx+s*(w-1)}" cy="{cy+.20*h}" rx="14" ry="18" fill="{skin}"/><path d="M{cx+s*(w+3)},{cy+.12*h} q{s*7},8 0,15" fill="none" stroke="{mix(skin,"#a5483a",.38)}" stroke-width="3.4" stroke-linecap="round"/>' for s in(-1,1)) if c.get('ears',c['hair'] not in('bob','long','wavy','sidebob') and c.get('hat')!='kerchief') else ''
    neck=f'<path d="M{cx-19},{B["chin"]-26} h38 V{B["sy"]-2} q-19,16 -38,0 Z" fill="{mix(skin,"#a5483a",.26)}"/>'
    browc=HAIR if hc!=GREY else '#8d8998'
    hd=f'<path d="{head_path(cx,cy,w,h)}" fill="{skin}"/>'
    # soft side shade on the face (light from upper left)
    hd+=f'<path d="M{cx+.66*w},{cy-.86*h} C{cx+.9*w},{cy-.6*h} {cx+w},{cy-.4*h} {cx+w},{cy-.05*h} C{cx+w},{cy+.52*h} {cx+.56*w},{cy+h} {cx},{cy+h} C{cx+.50*w},{cy+.86*h} {cx+.84*w},{cy+.44*h} {cx+.84*w},{cy-.06*h} C{cx+.84*w},{cy-.4*h} {cx+.78*w},{cy-.66*h} {cx+.66*w},{cy-.86*h} Z" fill="{mix(skin,"#c2554a",.20)}" opacity=".75"/>'
    if c.get('stubble'): hd+=f'<path d="M{cx-w+2},{cy+.10*h} C{cx-.96*w},{cy+.56*h} {cx-.56*w},{cy+h} {cx},{cy+h} C{cx+.56*w},{cy+h} {cx+.96*w},{cy+.56*h} {cx+w-2},{cy+.10*h} C{cx+.86*w},{cy+.40*h} {cx+.62*w},{cy+.36*h} {cx+.36*w},{cy+.42*h} Q{cx},{cy+.36*h} {cx-.36*w},{cy+.42*h} C{cx-.62*w},{cy+.36*h} {cx-.86*w},{cy+.40*h} {cx-w+2},{cy+.10*h} Z" fill="{mix(skin,"#4a3a55",.22)}"/>'
    if c.get('earring'): ear+=''.join(f'<circle cx="{cx+s*(w+3)}" cy="{cy+.47*h}" r="6.5" fill="{c["earring"]}"/>' for s in(-1,1))
    fc=face_of(em,cx,cy,w,h,skin,browc,c.get('fem',False) and not c.get('glasses'),turn) if face_of else face(em,cx,cy,w,h,skin,browc,c.get('fem',False) and not c.get('glasses'),c['age'],turn)
    if c.get('lines'):       # a few lines beside the eyes and the mouth
        lx,lc_=cx+turn*w*.16,mix(skin,'#c2554a',.42)
        for s in(-1,1): fc+=f'<path d="M{lx+s*(.42*w+18)},{cy+.11*h} l{s*7},-4 M{lx+s*(.42*w+18)},{cy+.19*h} l{s*8},1 M{lx+s*.40*w},{cy+.44*h} q{s*7},9 {s*4},17" fill="none" stroke="{lc_}" stroke-width="2.8" stroke-linecap="round"/>'
    if c.get('glasses'):
        ey=cy+.16*h; dx=.42*w; g=c['glasses']
        for s in(-1,1): fc+=f'<rect x="{cx+turn*w*.16+s*dx-24}" y="{ey-20}" width="48" height="41" rx="17" fill="none" stroke="{g}" stroke-width="5"/>'
        fc+=f'<path d="M{cx+turn*w*.16-dx+24},{ey-2} q{dx-24},-9 {2*(dx-24)},0" fill="none" stroke="{g}" stroke-width="5"/>'
    if c.get('moustache'): fc+=f'<path d="M{cx-30},{cy+.50*h} Q{cx-12},{cy+.37*h} {cx},{cy+.43*h} Q{cx+12},{cy+.37*h} {cx+30},{cy+.50*h} Q{cx+12},{cy+.47*h} {cx},{cy+.49*h} Q{cx-12},{cy+.47*h} {cx-30},{cy+.50*h} Z" fill="{c["moustache"]}"/>'
    if c.get('freckles'):
        for a,b_ in((-.68,.32),(-.56,.38),(-.5,.30),(.5,.30),(.56,.38),(.68,.32)): fc+=f'<circle cx="{cx+turn*w*.16+a*w:.1f}" cy="{cy+b_*h:.1f}" r="2.6" fill="{mix(skin,"#a5483a",.42)}"/>'
    aid=''
    if c.get('aid'):     # hearing aid: the case behind the ear, the thin tube, the mould in the ear
        k=-1; ax,ay=cx+k*(w+7),cy+.10*h; ac=c['aid']
        body=f'M{ax-k*3},{ay-17} C{ax+k*5},{ay-24} {ax+k*13},{ay-17} {ax+k*13},{ay-5} C{ax+k*13},{ay+7} {ax+k*11},{ay+15} {ax+k*7},{ay+19}'
        aid=(f'<path d="{body}" fill="none" stroke="{ac}" stroke-width="11" stroke-linecap="round"/><path d="M{ax+k*15},{ay+1} C{ax+k*15},{ay+9} {ax+k*12},{ay+17} {ax+k*9},{ay+21}" fill="none" stroke="{dark(ac,.25)}" stroke-width="6" stroke-linecap="round"/><path d="M{ax+k*1},{ay-18} q{k*6},-1 {k*9},8" fill="none" stroke="{light(ac,.6)}" stroke-width="3" stroke-linecap="round"/>'
             f'<path d="M{ax-k*3},{ay-17} C{ax-k*11},{ay-11} {ax-k*9},{ay+2} {ax-k*3},{ay+8}" fill="none" stroke="#fff8ea" stroke-width="3.6" stroke-linecap="round"/><circle cx="{ax-k*2}" cy="{ay+10}" r="6" fill="{dark(ac,.16)}"/><circle cx="{ax-k*1}" cy="{ay+8.5}" r="2" fill="#fff8ea"/>')
    ht=(c['hat'] if callable(c['hat']) else lambda *a:hat(c['hat'],*a))(cx,cy,w,h,*c.get('hat_col',('#b3243b','#2a2a55'))) if c.get('hat') else ''
    hshadow=f'<clipPath id="hc-{c["name"]}-{em}"><path d="{head_path(cx,cy,w,h)}"/></clipPath><g clip-path="url(#hc-{c["name"]}-{em})" opacity=".20"><g transform="translate(0,9)">{hf.replace(hc,"#7a2f3f")}</g></g>' if hf else ''
    rot=f'rotate({tilt} {cx} {B["chin"]})'
    hg=f'translate(0,{dyh}) {rot}'
    pr=''
    if prop=='phone':
        (x2,y2)=A[1][2]; px,py=cx+2,y2-16
        pr=f'<g transform="translate({px},{py})"><rect x="-23" y="-40" width="46" height="78" rx="9" fill="#2b2740"/><rect x="-6" y="-33" width="14" height="14" rx="5" fill="#5b5680"/></g>'
    if prop=='handset':
        (x2,y2)=A[1][2]
        pr=f'<g transform="translate({x2-4},{y2-32}) rotate(9)"><rect x="-13" y="-50" width="30" height="96" rx="11" fill="#2b2740"/><rect x="-13" y="-50" width="22" height="96" rx="11" fill="#4a4470"/></g>'
    parts=[f'<ellipse cx="{cx}" cy="{B["base"]-1}" rx="{B["hw"]+40}" ry="11" fill="#2a1a4a" opacity=".16"/>' if not bust else '',
      f'<g id="hair-back" transform="{hg}">{hb}</g>', legs,
      (f'<g id="arm-l">{arm(A[0],-1)}</g><g id="arm-r">{arm(A[1],1)}</g>' if not front else ''),
      f'<g id="torso">{torso}</g>',
      (f'<g id="arm-l">{arm(A[0],-1)}</g><g id="arm-r">{arm(A[1],1)}</g>' if front and pose not in('shock','think','call') else ''),
      f'<g id="neck">{neck}</g>' if c['outfit'] not in('deel',) else '',
      f'<g id="head" transform="{hg}">{ear}{hd}{hshadow}{fc}<g id="hair-front">{hf}</g>{ht}{aid}{c.get("over","")}</g>',
      pr,held,
      (f'<g id="arm-l">{arm(A[0],-1)}</g><g id="arm-r">{arm(A[1],1)}</g>' if pose in('shock','think','call') else '')]
    vb=view or (f'{cx-145} {cy-170} 290 320' if bust else '0 80 400 720')
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{vb}">'+''.join(parts)+'</svg>'

CAST=[
 dict(name='nomin',  age='kid', skin='b',hair='braids',fem=True,outfit='uniform_g',colors=('#2f4b8f','#b8324a','#f2b63c'),acc='#fbf7ef',turn=.25),
 dict(name='temuulen',age='kid',skin='c',hair='short',outfit='uniform_b',colors=('#2f4b8f','#b8324a','#f2b63c'),turn=-.25),
 dict(name='anujin', age='kid', skin='a',hair='bob',fem=True,outfit='hoodie',colors=('#f2a33a','#fff3d6','#e4572e'),turn=.25,glasses='#7a3b8f'),
 dict(name='bat',    age='kid', skin='d',hair='spiky',outfit='deel',colors=('#1f7a8c','#f2a33a','#fff0c9'),turn=-.2),
 dict(name='saruul', age='teen',skin='b',hair='pony',fem=True,outfit='tee',colors=('#7a4fa3','#f6d27a','#e4572e'),acc='#35a7a0',turn=.2),
 dict(name='teacher',age='adult',skin='b',hair='bun',fem=True,outfit='blazer',colors=('#2f8f83','#fff6e6','#3a3358'),acc='#f2b63c',turn=.15,earring='#f2b63c',lips='#c2475a'),
 dict(name='aav',    age='adult',skin='c',hair='buzz',stubble=1,outfit='deel',colors=('#6b4a8f','#f2a33a','#d9e2f2'),turn=-.15),
 dict(name='emee',   age='elder',skin='c',hair='grandma',hair_col=GREY,fem=True,outfit='deel',colors=('#a83250','#3f9f8f','#f6d27a'),acc='#a83250',turn=.1),
]
EMO=['neutral','happy','worried','sad','angry','surprised','thinking','proud']
