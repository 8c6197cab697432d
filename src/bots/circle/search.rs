//! A search of the ring: it knows everything and shows what is possible. It never plays.

use std::collections::BTreeSet;

use super::super::measures::Sheet;
use super::super::variation::begin;
use crate::scenario::mechanics::Board;
use crate::scenario::mechanics::circle::{Move, Ring, Verb};
use crate::scenario::report::Ending;
use crate::scenario::seed::{Draw, Throw};

/// Rings that are followed at a time.
const WIDTH: usize = 12;

/// Verbs of a style; telling belongs to some.
struct Style {
    verbs: &'static [Verb],
    tells: bool,
}

const STYLES: [Style; 4] = [
    Style { verbs: &[Verb::BeWith, Verb::TakeDown, Verb::Thank, Verb::Proof], tells: true },
    Style { verbs: &[Verb::BeWith, Verb::Invite, Verb::Thank, Verb::Subject], tells: false },
    Style { verbs: &[Verb::BeWith, Verb::TakeDown, Verb::Invite, Verb::Thank], tells: false },
    Style { verbs: &[Verb::BeWith, Verb::TakeDown, Verb::Proof, Verb::Invite, Verb::Thank], tells: true },
];

/// A way that is being gone.
#[derive(Clone)]
struct Way {
    ring: Ring,
    path: Vec<Move>,
}

/// Calm ways of a throw in different styles.
pub(super) fn calm_ways(sheet: &Sheet, throw: Throw) -> Vec<Vec<Move>> {
    let Board::Circle(ring) = begin(sheet, throw).board().clone() else { return Vec::new() };
    let mut draw = Draw::from_words(&["search", &throw.to_string()]);
    STYLES.iter().flat_map(|style| search(&ring, style, &mut draw)).collect()
}

fn search(first: &Ring, style: &Style, draw: &mut Draw) -> Vec<Vec<Move>> {
    let mut ways = vec![Way { ring: first.clone(), path: Vec::new() }];
    while ways.iter().any(|way| !way.ring.over()) {
        let (mut known, mut next) = (BTreeSet::new(), Vec::new());
        for way in &ways {
            for step in way.ring.moves().into_iter().filter(|step| belongs(style, *step)) {
                let mut on = way.clone();
                on.ring.apply(step);
                on.path.push(step);
                if known.insert(on.ring.fingerprint()) {
                    next.push((promise(&on.ring, draw), on));
                }
            }
        }
        next.sort_by_key(|(promise, _)| std::cmp::Reverse(*promise));
        // At the bell every way counts, however it looked.
        let over = next.first().is_some_and(|(_, way)| way.ring.over());
        ways = next.into_iter().take(if over { usize::MAX } else { WIDTH }).map(|(_, way)| way).collect();
        if ways.is_empty() {
            break;
        }
    }
    ways.into_iter().filter(|way| way.ring.ending() == Ending::Calm).map(|way| way.path).collect()
}

fn belongs(style: &Style, step: Move) -> bool {
    match step {
        Move::Put { verb, .. } => style.verbs.contains(&verb),
        Move::Tell => style.tells,
        Move::Wait => true,
        Move::Look { .. } => false,
    }
}

/// How well it looks, with some luck: few laughers, many who stand, a better mood.
fn promise(ring: &Ring, draw: &mut Draw) -> usize {
    let (laughing, standing, mood) = ring.counts();
    1000 + 10 * standing + 8 * mood + draw.below(12) - (15 * laughing).min(900)
}
