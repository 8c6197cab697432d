//! A stronger adversary: the luckiest of many fixed orders of acts, chosen by look alone, measured again on fresh throws.
//!
//! It reads no label and no small letters. It works on the rules themselves, only because it plays thousands of apps.

use super::super::measures::Sheet;
use super::super::runs::throws;
use super::super::variation::begin;
use super::careful::puts_right;
use crate::scenario::mechanics::Board;
use crate::scenario::mechanics::fine_print::{Half, Kind, Machine, Move, PhoneSeen, Role};
use crate::scenario::report::Ending;
use crate::scenario::seed::Draw;

/// Orders that are tried, and rounds: throws on which an order is tried, and how many of the best stay.
const ORDERS: usize = 200;
const ROUNDS: [(u16, usize); 3] = [(20, 40), (60, 8), (120, 1)];
/// Steps of an order; then it begins again.
const LENGTH: usize = 14;
/// More steps than an app has minutes.
const MOST_STEPS: usize = 90;
/// The search learns on these throws and is measured on as many as the sheet has, both far from those of the table.
const LEARNS_FROM: u16 = 1000;
const MEASURED_FROM: u16 = 2000;

/// One step of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Presses the button at this place, from the top or from below.
    Place(usize),
    PlaceUpwards(usize),
    Biggest,
    Smallest,
    /// Takes the uppermost tick out, or puts one in.
    Untick,
    Tick,
    Keep,
    Ask,
    Mend,
    Back,
}

const STEPS: [Step; 16] = [
    Step::Place(0),
    Step::Place(1),
    Step::Place(2),
    Step::PlaceUpwards(0),
    Step::PlaceUpwards(1),
    Step::Biggest,
    Step::Biggest,
    Step::Smallest,
    Step::Smallest,
    Step::Untick,
    Step::Tick,
    Step::Keep,
    Step::Mend,
    Step::Mend,
    Step::Ask,
    Step::Back,
];

/// How often in 100 the luckiest order is Calm.
pub(super) fn luckiest_percent(sheet: &Sheet) -> f64 {
    let learning = apps(sheet, LEARNS_FROM, ROUNDS.iter().map(|(throws, _)| *throws).max().unwrap_or(0));
    let mut draw = Draw::from_words(&["orders", sheet.level.id(), sheet.band.id()]);
    let mut orders: Vec<Vec<Step>> = (0..ORDERS).map(|_| (0..LENGTH).map(|_| STEPS[draw.below(STEPS.len())]).collect()).collect();
    for (throws, stay) in ROUNDS {
        let apps = &learning[..learning.len().min(throws.into())];
        let mut ranked: Vec<(usize, Vec<Step>)> = orders.into_iter().map(|order| (calm(apps, &order), order)).collect();
        ranked.sort_by_key(|(calm, _)| std::cmp::Reverse(*calm));
        orders = ranked.into_iter().take(stay).map(|(_, order)| order).collect();
    }
    let fresh = apps(sheet, MEASURED_FROM, sheet.seeds);
    orders.first().map_or(0.0, |order| 100.0 * calm(&fresh, order) as f64 / fresh.len().max(1) as f64)
}

fn apps(sheet: &Sheet, from: u16, count: u16) -> Vec<Machine> {
    let app = |throw| {
        let Board::FinePrint(machine) = begin(sheet, throw).board().clone() else { return None };
        Some(machine.without_workshop())
    };
    throws(from.saturating_add(count)).skip(from.into()).filter_map(app).collect()
}

fn calm(apps: &[Machine], order: &[Step]) -> usize {
    let ends_calm = |app: &&Machine| {
        let mut machine = (*app).clone();
        // A step that does not fit is left out, as a child would.
        for step in order.iter().cycle().take(MOST_STEPS) {
            if machine.half() != Half::App {
                break;
            }
            if let Some(step) = chosen(&machine.seen(), *step) {
                machine.apply(step);
            }
        }
        machine.ending() == Ending::Calm
    };
    apps.iter().filter(ends_calm).count()
}

fn chosen(phone: &PhoneSeen, step: Step) -> Option<Move> {
    let of = |kind: Kind| (0..phone.parts.len()).filter(move |at| phone.parts[*at].kind == kind);
    let press = |part: usize| Move::Press { part };
    let ticked = |ticked: bool| of(Kind::Box).find(|at| phone.parts[*at].ticked == ticked).map(|part| Move::Tick { part });
    let size = |at: &usize| phone.parts[*at].size;
    match step {
        Step::Place(place) => of(Kind::Button).nth(place).map(press),
        Step::PlaceUpwards(place) => of(Kind::Button).rev().nth(place).map(press),
        Step::Biggest => of(Kind::Button).max_by_key(size).map(press),
        Step::Smallest => of(Kind::Button).min_by_key(size).map(press),
        Step::Untick => ticked(true),
        Step::Tick => ticked(false),
        Step::Keep => of(Kind::Button).find(|at| phone.parts[*at].role == Role::Keep).map(press),
        Step::Ask => Some(Move::Ask),
        Step::Mend => puts_right(phone),
        Step::Back => Some(Move::Back),
    }
}
