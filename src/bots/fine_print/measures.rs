//! Rows that only a phone has.

use super::super::measures::{Goal, Sheet};
use super::super::panel::{column, percent};
use super::super::runs::{Player, throws};
use super::super::variation::begin;
use super::super::{Careful, Habits as AllHabits};
use super::habits::Habits;
use super::orders::luckiest_percent;
use super::stupid::refuses_all;
use super::workshop::Bench;
use crate::scenario::mechanics::Board;
use crate::scenario::mechanics::fine_print::{Half, Machine, Move};
use crate::scenario::seed::Draw;

/// Throws whose workshop is looked at closely: all its good layouts are counted.
const CLOSE: u16 = 25;
/// Random layouts a workshop.
const RANDOM: usize = 100;

/// Refusing, reading everything, reading nothing, and the workshop.
pub(super) fn rows(sheet: &mut Sheet) {
    let refuse = column(sheet.level, sheet.band, sheet.seeds, sheet.texts, "refuse-all", &*refuses_all());
    sheet.row("refuse-all-lonely-percent", percent(refuse.row.lonely, refuse.row.seeds), Goal::AtLeast(100.0));
    let calm = |sheet: &Sheet, habits: Habits| {
        let make = |seed| Box::new(Careful::new(seed, AllHabits { phone: habits, ..AllHabits::default() })) as Box<dyn Player>;
        column(sheet.level, sheet.band, sheet.seeds, sheet.texts, "other-habits", &make).row.calm_percent()
    };
    // To read labels alone, or all small letters, is not the skill: it is to look where it matters.
    let labels = calm(sheet, Habits { glass: false, ..Habits::default() });
    sheet.row("reads-labels-only-calm-percent", labels, Goal::AtMost(60.0));
    let everything = calm(sheet, Habits { reads_all: true, ..Habits::default() });
    sheet.row("reads-everything-calm-percent", everything, Goal::AtMost(85.0));
    let luckiest = luckiest_percent(sheet);
    sheet.row("luckiest-fixed-order-on-fresh-throws-calm-percent", luckiest, Goal::AtMost(35.0));
    workshop(sheet);
}

/// The first moment of a throw's workshop: the app was left at once.
fn bench(sheet: &Sheet, throw: crate::scenario::seed::Throw) -> Option<Machine> {
    let Board::FinePrint(mut machine) = begin(sheet, throw).board().clone() else { return None };
    machine.apply(Move::Back);
    (machine.half() == Half::Mend).then_some(machine)
}

/// How many ways there are to mend the app, and whether judgement is needed for it.
fn workshop(sheet: &mut Sheet) {
    let benches: Vec<Machine> = throws(sheet.seeds).filter_map(|throw| bench(sheet, throw)).collect();
    if benches.is_empty() {
        return;
    }
    let (mut fewest, mut most, mut two, mut close) = (usize::MAX, 0, 0, 0);
    for workshop in benches.iter().take(CLOSE.into()).filter_map(Machine::workshop) {
        let figures = workshop.figures();
        fewest = fewest.min(figures.dissimilar);
        most = most.max(figures.minimal);
        two += usize::from(figures.helps_two);
        close += 1;
    }
    let mut at_random = 0;
    for (seed, workshop) in benches.iter().filter_map(Machine::workshop).enumerate() {
        let mut draw = Draw::from_words(&["workshop at random", &seed.to_string()]);
        at_random += (0..RANDOM).filter(|_| workshop.wins(&workshop.at_random(&mut draw)) == [true; 3]).count();
    }
    let well = benches.iter().filter(|machine| mends_well((*machine).clone())).count();
    sheet.row("workshop-different-good-layouts-fewest", fewest as f64, Goal::AtLeast(3.0));
    sheet.row("workshop-good-layouts-most", most as f64, Goal::AtMost(60.0));
    sheet.row("workshop-a-layout-helps-two-percent", percent(two, close), Goal::AtLeast(100.0));
    sheet.row("workshop-pieces-at-random-win-percent", percent(at_random, RANDOM * benches.len()), Goal::AtMost(35.0));
    sheet.row("workshop-careful-brings-three-through-percent", percent(well, benches.len()), Goal::AtLeast(85.0));
}

/// Whoever knows the three visitors brings them through.
fn mends_well(mut machine: Machine) -> bool {
    let mut hand = Bench::default();
    while let Some(mend) = machine.seen().mend.filter(|_| machine.half() == Half::Mend) {
        machine.apply(hand.choose(&mend));
    }
    machine.workshop().is_some_and(|workshop| workshop.best() == 3)
}
