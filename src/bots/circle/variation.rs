//! The best first face: no seat, no picture and no single mark gives it away.

use std::collections::BTreeMap;

use super::super::measures::{Goal, Sheet};
use super::super::runs::throws;
use super::super::variation::{Feature, begin};
use super::careful::{Habits, careful};
use crate::scenario::mechanics::circle::{Move, Ring, RingSeen, SeatSeen, Stance, Verb};
use crate::scenario::mechanics::{Board, Move as AnyMove};
use crate::scenario::report::Ending;

/// Not Calm weighs more than anything that is lost in a Calm ring.
const NOT_CALM: i64 = 50;
/// Verbs that are tried first.
const GOOD: [Verb; 6] = [Verb::BeWith, Verb::Subject, Verb::TakeDown, Verb::Invite, Verb::Thank, Verb::Proof];

/// Looks at every face.
pub(super) fn looked(mut ring: Ring) -> Ring {
    for step in ring.moves() {
        if let Move::Look { .. } = step {
            ring.apply(step);
        }
    }
    ring
}

/// Plays on as the careful player would.
pub(super) fn play_on(mut ring: Ring, habits: Habits) -> Ring {
    while !ring.over() {
        let wanted = careful(&ring.seen(), habits);
        let step = if ring.moves().contains(&wanted) { wanted } else { Move::Wait };
        ring.apply(step);
    }
    ring
}

fn cost(end: &Ring) -> i64 {
    let standing = end.seen().seats.iter().filter(|seat| seat.stance == Stance::Stands).count() as i64;
    10 * i64::from(end.loss()) + if end.ending() == Ending::Calm { 0 } else { NOT_CALM } - standing
}

/// The faces after which careful play ends best, each with its share.
fn best_first(ring: &Ring) -> BTreeMap<usize, f64> {
    let good = |step: &Move| matches!(step, Move::Put { verb, .. } if GOOD.contains(verb));
    let mut costs: BTreeMap<usize, i64> = BTreeMap::new();
    for step in ring.moves().into_iter().filter(good) {
        let Move::Put { seat, .. } = step else { continue };
        let mut after = ring.clone();
        after.apply(step);
        let cost = cost(&play_on(after, Habits::default()));
        costs.entry(seat).and_modify(|least| *least = cost.min(*least)).or_insert(cost);
    }
    let least = costs.values().min().copied().unwrap_or(0);
    let best: Vec<usize> = costs.into_iter().filter(|(_, cost)| *cost == least).map(|(seat, _)| seat).collect();
    let share = 1.0 / best.len().max(1) as f64;
    best.into_iter().map(|seat| (seat, share)).collect()
}

/// What a face is at first sight.
fn role(ring: &RingSeen, seat: &SeatSeen) -> &'static str {
    match seat.stance {
        Stance::Target => "target",
        Stance::Stands => "stands",
        Stance::Laughs if seat.began => "began",
        Stance::Laughs if ring.heard(seat, Stance::Laughs) < Some(2) => "edge",
        Stance::Laughs => "middle",
        Stance::Watches if seat.popular => "popular",
        Stance::Watches if seat.worried => "worried",
        Stance::Watches => "blank",
    }
}

/// Seat, picture, popularity and role of the best first face.
pub(super) fn features(sheet: &mut Sheet) {
    let mut features: BTreeMap<&'static str, Feature> = BTreeMap::new();
    let mut roles: BTreeMap<&'static str, f64> = BTreeMap::new();
    for throw in throws(sheet.seeds) {
        let Board::Circle(ring) = begin(sheet, throw).board().clone() else { return };
        let ring = looked(ring);
        let (seen, best) = (ring.seen(), best_first(&ring));
        for seat in &seen.seats {
            let share = best.get(&seat.seat).copied().unwrap_or(0.0);
            let mut count = |name: &'static str, value: String| features.entry(name).or_default().share(value, [1.0 - share, share]);
            count("place", seat.seat.to_string());
            if seat.stance != Stance::Target {
                count("picture", seat.who.to_string());
                count("popular", seat.popular.to_string());
                count("began", seat.began.to_string());
                let beside = (seat.seat + 1) % seen.seats.len() == seen.target || (seen.target + 1) % seen.seats.len() == seat.seat;
                count("beside-the-target", beside.to_string());
            }
            *roles.entry(role(&seen, seat)).or_default() += share;
        }
    }
    for (name, feature) in &features {
        sheet.row(format!("best-rule-on-{name}-percent"), feature.best_rule_percent(), Goal::AtMost(60.0));
    }
    let all: f64 = roles.values().sum();
    let commonest = roles.values().copied().fold(0.0, f64::max);
    sheet.row("best-first-face-commonest-role-percent", 100.0 * commonest / all.max(f64::MIN_POSITIVE), Goal::AtMost(60.0));
    if let Some(place) = features.get("place") {
        let (least, most) = place.shares();
        sheet.row("place-holds-the-best-first-face-least-share", least, Goal::AtLeast(0.6));
        sheet.row("place-holds-the-best-first-face-most-share", most, Goal::AtMost(1.4));
    }
    sheet.row("different-careful-lines-in-50-throws", lines(sheet) as f64, Goal::AtLeast(20.0));
}

/// Throws over which lines are counted.
const LINES: u16 = 50;

/// How many different ways the careful player goes, in verbs and roles: stricter than counting boards.
fn lines(sheet: &Sheet) -> usize {
    let mut lines: std::collections::BTreeSet<Vec<String>> = Default::default();
    for throw in throws(LINES) {
        let Board::Circle(ring) = begin(sheet, throw).board().clone() else { continue };
        let (mut ring, mut line) = (looked(ring), Vec::new());
        while !ring.over() {
            let seen = ring.seen();
            let wanted = careful(&seen, Habits::default());
            let step = if ring.moves().contains(&wanted) { wanted } else { Move::Wait };
            line.push(match step {
                Move::Put { verb, seat } => format!("{} {}", verb.id(), seen.seats.get(seat).map_or("", |there| role(&seen, there))),
                Move::Look { .. } | Move::Tell | Move::Wait => format!("{step:?}"),
            });
            ring.apply(step);
        }
        lines.insert(line);
    }
    lines.len()
}

/// The move of a ring inside a move of any mechanic.
pub(super) fn in_ring(step: &AnyMove) -> Option<Move> {
    if let AnyMove::Circle(step) = step { Some(*step) } else { None }
}
