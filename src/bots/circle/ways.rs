//! Curious children in the ring, and what their Calm ways show about the rules.

use super::super::measures::{Goal, Sheet};
use super::super::variation::begin;
use super::search::calm_ways;
use super::variation::in_ring;
use crate::scenario::mechanics::circle::{Move, Verb};
use crate::scenario::mechanics::{Board, Move as AnyMove};
use crate::scenario::report::Ending;
use crate::scenario::seed::Throw;

/// Nothing that others hear: sitting, asking, thanking, keeping proof, telling.
fn private(step: Move) -> bool {
    match step {
        Move::Tell | Move::Wait | Move::Look { .. } => true,
        Move::Put { verb: Verb::BeWith | Verb::TakeDown | Verb::Thank | Verb::Proof, .. } => true,
        Move::Put { verb: Verb::Subject | Verb::Invite | Verb::Mute | Verb::AnswerBack | Verb::Forward | Verb::Sorry, .. } => false,
    }
}

/// The same way without its thanks is not Calm.
fn needs_thanks(sheet: &Sheet, throw: Throw, path: &[AnyMove]) -> bool {
    let steps: Vec<Move> = path.iter().filter_map(in_ring).collect();
    let thanks = |step: &Move| matches!(step, Move::Put { verb: Verb::Thank, .. });
    if !steps.iter().any(thanks) {
        return false;
    }
    let Board::Circle(mut ring) = begin(sheet, throw).board().clone() else { return false };
    for step in steps {
        let fits = !thanks(&step) && ring.moves().contains(&step);
        ring.apply(if fits { step } else { Move::Wait });
    }
    ring.ending() != Ending::Calm
}

/// Calm ways that a search finds.
pub(super) fn searched(sheet: &Sheet, throw: Throw) -> Vec<Vec<AnyMove>> {
    calm_ways(sheet, throw).into_iter().map(|way| way.into_iter().map(AnyMove::from).collect()).collect()
}

/// Rows about the Calm ways of the throws that were looked at closely.
pub(super) fn curious(sheet: &mut Sheet, calm: &[(Throw, Vec<Vec<AnyMove>>)]) {
    let quiet = |_: Throw, path: &[AnyMove]| path.iter().filter_map(in_ring).all(private);
    let share = |fits: &dyn Fn(Throw, &[AnyMove]) -> bool| {
        let there = calm.iter().filter(|(throw, paths)| paths.iter().any(|path| fits(*throw, path))).count();
        100.0 * there as f64 / calm.len().max(1) as f64
    };
    let (without, thanks) = (share(&quiet), share(&|throw, path| needs_thanks(sheet, throw, path)));
    sheet.row("calm-without-anything-public-percent-of-close-throws", without, Goal::AtLeast(100.0));
    sheet.row("calm-that-needs-thanks-percent-of-close-throws", thanks, Goal::AtLeast(50.0));
}
