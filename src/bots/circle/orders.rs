//! A stronger adversary: the luckiest of many fixed orders of verbs on random faces, measured again on fresh throws.
//!
//! It works on the rules themselves and not on what is seen, only because it plays tens of thousands of rings.

use super::super::measures::Sheet;
use super::super::runs::throws;
use super::super::variation::begin;
use crate::scenario::mechanics::circle::{Move, Verb};
use crate::scenario::mechanics::{Board, Move as AnyMove};
use crate::scenario::report::Ending;
use crate::scenario::seed::{Draw, Throw};

/// Orders that are tried, and rounds: throws on which an order is tried, and how many of the best stay.
const ORDERS: usize = 240;
const ROUNDS: [(u16, usize); 3] = [(20, 40), (60, 8), (120, 1)];
/// The search learns on these throws and is measured on as many as the sheet has, both far from those of the table.
const LEARNS_FROM: u16 = 1000;
const MEASURED_FROM: u16 = 2000;

/// One step of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Target,
    Any(Verb),
    Tell,
}

const STEPS: [Step; 8] = [
    Step::Target,
    Step::Any(Verb::TakeDown),
    Step::Any(Verb::Invite),
    Step::Any(Verb::Invite),
    Step::Any(Verb::Thank),
    Step::Any(Verb::Proof),
    Step::Tell,
    Step::Any(Verb::BeWith),
];

/// How often in 100 the luckiest order is Calm.
pub(super) fn luckiest_percent(sheet: &Sheet) -> f64 {
    let learning: Vec<(Throw, Board)> = boards(sheet, LEARNS_FROM, ROUNDS.iter().map(|(throws, _)| *throws).max().unwrap_or(0));
    let length = learning.first().map_or(0, |(_, board)| length_of(board));
    let mut draw = Draw::from_words(&["orders", sheet.level.id(), sheet.band.id()]);
    let mut orders: Vec<Vec<Step>> = (0..ORDERS).map(|_| (0..length).map(|_| STEPS[draw.below(STEPS.len())]).collect()).collect();
    for (throws, stay) in ROUNDS {
        let rings = &learning[..learning.len().min(throws.into())];
        let mut ranked: Vec<(usize, Vec<Step>)> = orders.into_iter().map(|order| (calm(sheet, rings, &order), order)).collect();
        ranked.sort_by_key(|(calm, _)| std::cmp::Reverse(*calm));
        orders = ranked.into_iter().take(stay).map(|(_, order)| order).collect();
    }
    let fresh = boards(sheet, MEASURED_FROM, sheet.seeds);
    orders.first().map_or(0.0, |order| 100.0 * calm(sheet, &fresh, order) as f64 / fresh.len().max(1) as f64)
}

fn boards(sheet: &Sheet, from: u16, count: u16) -> Vec<(Throw, Board)> {
    throws(from.saturating_add(count)).skip(from.into()).map(|throw| (throw, begin(sheet, throw).board().clone())).collect()
}

fn length_of(board: &Board) -> usize {
    if let Board::Circle(ring) = board { ring.seen().beats } else { 0 }
}

fn calm(sheet: &Sheet, boards: &[(Throw, Board)], order: &[Step]) -> usize {
    let ends_calm = |(throw, board): &&(Throw, Board)| {
        let mut board = board.clone();
        let mut draw = Draw::from_words(&["order", &throw.to_string()]);
        for step in order {
            let chosen = chosen(&board, *step, &mut draw);
            board.apply(sheet.level.mechanic(), chosen.into());
        }
        board.ending() == Ending::Calm
    };
    boards.iter().filter(ends_calm).count()
}

fn chosen(board: &Board, step: Step, draw: &mut Draw) -> Move {
    let Board::Circle(ring) = board else { return Move::Wait };
    let fits = |wanted: &AnyMove| match (step, wanted) {
        (Step::Target, AnyMove::Circle(Move::Put { verb: Verb::BeWith, seat })) => *seat == ring.target(),
        (Step::Any(verb), AnyMove::Circle(Move::Put { verb: there, .. })) => verb == *there,
        (Step::Tell, AnyMove::Circle(Move::Tell)) => true,
        _ => false,
    };
    let fitting: Vec<AnyMove> = board.moves().into_iter().filter(fits).collect();
    match fitting.get(draw.below(fitting.len())) {
        Some(AnyMove::Circle(step)) => *step,
        _ => Move::Wait,
    }
}
