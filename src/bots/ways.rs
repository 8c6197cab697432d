//! Many ways: different Calm paths of one throw, and all four endings.

use std::collections::{BTreeMap, BTreeSet};

use super::Habits;
use super::careful::Careful;
use super::measures::{Goal, Sheet};
use super::mechanic::of;
use super::runs::{Player, play_week, throws};
use super::stupid::random;
use super::variation::begin;
use crate::scenario::mechanics::Move;
use crate::scenario::report::Ending;
use crate::scenario::seed::{Draw, Throw};
use crate::scenario::seen::Seen;
use crate::text::Texts;

/// Throws that are looked at closely.
const CLOSE: u16 = 8;
/// Curious children a throw.
const CHILDREN: usize = 160;
/// Two ways are different below this share of (verb, object) pairs.
const ALIKE: f64 = 0.6;

/// A curious child: the careful policy with some habits missing and random moves in between.
pub struct Curious {
    careful: Careful,
    draw: Draw,
    random_percent: u32,
}

impl Curious {
    /// One of many children, each with other habits.
    pub fn new(throw: u16, child: usize) -> Self {
        let mut draw = Draw::from_words(&["curious", &throw.to_string(), &child.to_string()]);
        let random_percent = [10, 30, 60][draw.below(3)];
        Self { careful: Careful::new(child as u16, Habits::curious(throw, child)), draw, random_percent }
    }
}

impl Player for Curious {
    fn choose(&mut self, seen: &Seen, texts: &Texts) -> usize {
        let chosen = self.careful.choose(seen, texts);
        if self.draw.percent(self.random_percent) { self.draw.below(seen.offers.len()) } else { chosen }
    }
}

pub(super) fn rows(sheet: &mut Sheet) {
    let bots = of(sheet.level.c());
    let mut fewest = usize::MAX;
    let mut endings = BTreeSet::new();
    let mut all_calm: Vec<(Throw, Vec<Vec<Move>>)> = Vec::new();
    for throw in throws(CLOSE) {
        let mut ways: Vec<Pairs> = Vec::new();
        let mut calm = Vec::new();
        for child in 0..CHILDREN {
            let mut pressing = random(child as u16);
            let mut curious = Curious::new(throw.number(), child);
            let player: &mut dyn Player = if child % 4 == 0 { &mut pressing } else { &mut curious };
            let run = play_week(sheet.level, sheet.band, throw, player, sheet.texts);
            endings.insert(run.ending);
            if run.ending == Ending::Calm {
                calm.push(run.path);
            }
        }
        calm.extend(bots.searched(sheet, throw));
        for way in calm.iter().map(|path| pairs(sheet, throw, path)) {
            if ways.iter().all(|other| alike(&way, other) < ALIKE) {
                ways.push(way);
            }
        }
        fewest = fewest.min(ways.len());
        all_calm.push((throw, calm));
    }
    sheet.row("different-calm-ways-fewest-of-a-throw", fewest as f64, Goal::AtLeast(3.0));
    sheet.row("endings-reached", endings.len() as f64, Goal::AtLeast(4.0));
    bots.ways(sheet, &all_calm);
}

/// (verb, object) pairs of a way; the place belongs to the object.
type Pairs = BTreeMap<(usize, Move), usize>;

fn pairs(sheet: &Sheet, throw: Throw, path: &[Move]) -> Pairs {
    let bots = of(sheet.level.c());
    let mut board = begin(sheet, throw).board().clone();
    let mut pairs = BTreeMap::new();
    for step in path {
        if bots.counts(&board, *step) {
            *pairs.entry((bots.place(&board, *step), *step)).or_insert(0) += 1;
        }
        board.apply(sheet.level.mechanic(), *step);
    }
    pairs
}

/// Shared (verb, object) pairs over all of both.
fn alike(one: &Pairs, other: &Pairs) -> f64 {
    let keys: BTreeSet<_> = one.keys().chain(other.keys()).collect();
    let count = |map: &Pairs, key: &(usize, Move)| map.get(key).copied().unwrap_or(0);
    let shared: usize = keys.iter().map(|key| count(one, key).min(count(other, key))).sum();
    let all: usize = keys.iter().map(|key| count(one, key).max(count(other, key))).sum();
    shared as f64 / all.max(1) as f64
}
