//! Who knocks in this throw: visitors are drawn from the pool under constraints, so that nothing gives them away.

use std::sync::Arc;

use super::script::{Case, CaseVisitor, Doors, Known, Look, Rules, Script};
use super::types::{Answer, DOORS, Kind, Position, Sign, Truth};
use super::visitor::{Line, Slip, Visitor};
use crate::scenario::level::Band;
use crate::scenario::phrase::{EvenGroup, Id, Phrase};
use crate::scenario::seed::Draw;

/// Faces that can be dealt to any script; no face goes with a kind.
const FACES: usize = 12;
/// Faces in all: the others are dealt only where somebody must look like a grown-up.
pub const ALL_FACES: usize = 16;

impl Look {
    /// Faces that look so.
    fn faces(self) -> &'static [usize] {
        match self {
            Self::Any => &[],
            Self::Child => &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
            Self::Grandmother => &[13, 14],
            Self::Woman => &[11, 15],
            Self::Man => &[12, ALL_FACES],
        }
    }
}

/// A face for each: any, or one that agrees with who they say they are.
fn deal_faces(looks: &[Look], draw: &mut Draw) -> Vec<usize> {
    let mut faces = draw.sample(&(1..=FACES).collect::<Vec<_>>(), looks.len());
    for (at, look) in looks.iter().enumerate() {
        let fitting = look.faces();
        if *look == Look::Any || fitting.contains(&faces[at]) {
            continue;
        }
        let free: Vec<usize> = fitting.iter().copied().filter(|face| !faces.contains(face)).collect();
        // By the face that was dealt and not by another draw: what follows in the throw stays as it is.
        if let Some(face) = free.get(faces[at] % free.len().max(1)) {
            faces[at] = *face;
        }
    }
    faces
}
/// Draws before a throw is taken as it is. A checked pool needs two or three.
const TRIES: usize = 200;
/// With nobody unsafe: per cent of throws with three kind ones and one pest (else two and two).
const THREE_KIND: u32 = 75;
/// With one unsafe: per cent of throws with two kind ones and a pest (else three kind ones).
const PEST_BESIDE: u32 = 60;
/// Per cent of throws in which a kind visitor must be unknown to the friend.
const SHY_STRANGER: u32 = 85;
/// Per cent of new-face cases in which both visitors are fine.
const BOTH_FINE: u32 = 25;

/// The length orders and tails of every morning.
pub(super) type Mornings = Vec<(Vec<usize>, Vec<usize>)>;

impl Doors {
    /// The numbers of a band; the first ones for a band that the level lacks.
    pub(super) fn rules(&self, band: Band) -> Option<&Rules> {
        self.bands.iter().find(|rules| rules.band == band).or(self.bands.first())
    }

    pub(super) fn key(&self, rest: &str) -> Phrase {
        Phrase::new(format!("{}{rest}", self.prefix))
    }

    pub(super) fn draw_cast(&self, rules: &Rules, draw: &mut Draw) -> Vec<Visitor> {
        let (none, one, two) = rules.unsafe_weights;
        let not_safe = draw.weighted(&[none, one, two]);
        let (kind, pest) = match not_safe {
            0 if draw.percent(THREE_KIND) => (3, 1),
            0 => (2, 2),
            1 if draw.percent(PEST_BESIDE) => (2, 1),
            1 => (3, 0),
            _ => (2, 0),
        };
        let false_name = draw.percent(rules.false_name);
        let shy = draw.percent(SHY_STRANGER);
        let of = |wanted: Kind| self.scripts.iter().filter(move |script| script.kind == wanted).collect::<Vec<_>>();
        let unsafe_pool: Vec<&Script> = of(Kind::Unsafe).into_iter().filter(|s| s.false_name() == false_name).collect();
        let (kind_pool, pest_pool) = (of(Kind::Kind), of(Kind::Pest));
        let mut cast: Vec<(&Script, bool)> = Vec::new();
        for _ in 0..TRIES {
            let mut scripts = draw.sample(&kind_pool, kind);
            scripts.extend(draw.sample(&pest_pool, pest));
            scripts.extend(draw.sample(&unsafe_pool, not_safe));
            cast = scripts.into_iter().map(|script| (script, draw_known(script, draw))).collect();
            let known = cast.iter().filter(|(_, known)| *known).count();
            let stranger = cast.iter().any(|(script, known)| script.kind == Kind::Kind && !known);
            if (stranger || !shy) && (1..DOORS).contains(&known) {
                break;
            }
        }
        draw.shuffle(&mut cast);
        let looks: Vec<Look> = cast.iter().map(|(script, _)| script.look).collect();
        let faces = deal_faces(&looks, draw);
        cast.into_iter().zip(faces).map(|((script, known), face)| self.visitor(script, known, face, rules, draw)).collect()
    }

    fn visitor(&self, script: &Script, known: bool, face: usize, rules: &Rules, draw: &mut Draw) -> Visitor {
        let line =
            |track: &str, index: usize, sign: Sign| Line { sign, text: self.key(&format!("say-{}-{track}-{}", script.id, index + 1)) };
        let track = |name: &str, signs: &[Sign]| signs.iter().enumerate().map(|(i, s)| line(name, i, *s)).collect::<Vec<_>>();
        let (mut open, mut chain) = (track("open", &script.open), track("chain", &script.chain));
        if script.kind == Kind::Kind {
            for said in open.iter_mut().chain(&mut chain) {
                if !matches!(said.sign, Sign::Plain | Sign::Key) && !draw.percent(rules.signs_kept) {
                    *said = Line { sign: Sign::Plain, text: self.key(&format!("say-plain-{}", draw.below(self.plain) + 1)) };
                }
            }
            draw.shuffle(&mut chain);
            // The errand comes on the first or the second visit.
            if let Some(errand) = open.iter().position(|said| said.sign == Sign::Key) {
                let said = open.remove(errand);
                open.insert(draw.below(2), said);
            }
        } else {
            let first = draw.below(open.len().saturating_sub(1));
            open.swap(first, first + 1);
            draw.shuffle(&mut chain);
        }
        open.reverse();
        chain.reverse();
        Visitor {
            intro: Line { sign: Sign::Plain, text: self.key(&format!("say-{}-intro", script.id)) },
            open,
            chain,
            wanted: script.keys.iter().rev().copied().collect(),
            ..Visitor::new(Id::from(script.id.as_str()), script.kind, script.truth, known, face)
        }
    }

    pub(super) fn draw_mornings(&self, rules: &Rules, draw: &mut Draw) -> Mornings {
        let tails: Vec<usize> = (1..=self.tails).collect();
        (0..rules.days).map(|_| (draw.sample(&(0..DOORS).collect::<Vec<_>>(), DOORS), draw.sample(&tails, self.tails))).collect()
    }

    /// Two visitors of a case that the week did not show, three slips on each mat.
    pub(super) fn draw_new_face(&self, draw: &mut Draw) -> Option<(&Case, Vec<Visitor>)> {
        let case = self.cases.get(draw.below(self.cases.len()))?;
        let mut pair: Vec<(Kind, &CaseVisitor)> = Vec::new();
        let fine = draw.sample(&case.fine.iter().collect::<Vec<_>>(), 2);
        if draw.percent(BOTH_FINE) {
            pair.extend(fine.iter().map(|visitor| (Kind::Kind, *visitor)));
        } else {
            let not_safe = draw.sample(&case.not_safe.iter().collect::<Vec<_>>(), 1);
            pair.extend(fine.iter().take(1).map(|visitor| (Kind::Kind, *visitor)));
            pair.extend(not_safe.iter().map(|visitor| (Kind::Unsafe, *visitor)));
        }
        draw.shuffle(&mut pair);
        let faces = draw.sample(&(1..=FACES).collect::<Vec<_>>(), pair.len());
        let mut visitors: Vec<Visitor> = pair
            .iter()
            .zip(faces)
            .map(|((kind, seen), face)| {
                let truth = seen.card.unwrap_or(Truth::Nobody);
                let mut visitor = Visitor::new(Id::from(seen.id.as_str()), *kind, truth, false, face);
                visitor.answer = seen.card.map_or(Answer::NotAsked, Answer::from);
                visitor.position = Position::Chain;
                visitor
            })
            .collect();
        self.lay_slips(case, &pair, &mut visitors, draw);
        Some((case, visitors))
    }

    fn lay_slips(&self, case: &Case, pair: &[(Kind, &CaseVisitor)], visitors: &mut [Visitor], draw: &mut Draw) {
        let days = pair.iter().map(|(_, seen)| seen.signs.len()).max().unwrap_or(0);
        for day in 1..=days {
            let text = |seen: &CaseVisitor| self.key(&format!("say-{}-{}-{day}", case.id, seen.id));
            let mut order: Vec<usize> = (0..pair.len()).collect();
            draw.shuffle(&mut order);
            let tails = draw.sample(&(1..=self.tails).collect::<Vec<_>>(), self.tails);
            let lines = order.iter().map(|&door| text(pair[door].1)).collect();
            let group = self.even_group(lines, &tails);
            for (rank, &door) in order.iter().enumerate() {
                let sign = pair[door].1.signs.get(day - 1).copied().unwrap_or(Sign::Plain);
                if let Some(text) = Phrase::of_group(&group, rank) {
                    visitors[door].slips.push(Slip { day, text, sign, turned: false });
                }
            }
        }
    }

    pub(super) fn even_group(&self, lines: Vec<Phrase>, tails: &[usize]) -> Arc<EvenGroup> {
        Arc::new(EvenGroup { lines, tails: tails.iter().map(|tail| self.key(&format!("say-tail-{tail}"))).collect() })
    }
}

fn draw_known(script: &Script, draw: &mut Draw) -> bool {
    match script.known {
        Known::Yes => true,
        Known::No => false,
        Known::Either => draw.percent(50),
    }
}
