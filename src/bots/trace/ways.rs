//! Curious children at the map: careful players with other habits, and what counts when two ways are compared.

use super::super::measures::Sheet;
use super::super::variation::begin;
use super::careful::careful;
use super::habits::Habits;
use crate::scenario::mechanics::trace::Move;
use crate::scenario::mechanics::{Board, BoardSeen, Move as AnyMove};
use crate::scenario::report::Ending;
use crate::scenario::seed::{Draw, Throw};

/// Children of a throw who do nothing at random.
const CHILDREN: usize = 60;

/// To lay something back is no other way, nor is the end of a turn.
pub(super) fn counts(step: AnyMove) -> bool {
    !matches!(step, AnyMove::Trace(Move::LetGo { .. } | Move::End))
}

/// Calm ways that careful players with other habits find.
pub(super) fn searched(sheet: &Sheet, throw: Throw) -> Vec<Vec<AnyMove>> {
    let mut draw = Draw::from_words(&["ways of the map", &throw.to_string()]);
    let begun = begin(sheet, throw);
    let played = (0..CHILDREN).map(|_| play(sheet, begun.board().clone(), &Habits::drawn(&mut draw)));
    played.filter(|(board, _)| board.ending() == Ending::Calm).map(|(_, path)| path).collect()
}

/// Plays to the end with these habits.
pub(super) fn play(sheet: &Sheet, mut board: Board, habits: &Habits) -> (Board, Vec<AnyMove>) {
    let mut path = Vec::new();
    while let (false, BoardSeen::Trace(town)) = (board.over(), board.seen()) {
        let moves = board.moves();
        let step = AnyMove::from(careful(&town, habits, &|step| moves.contains(&step.into())));
        board.apply(sheet.level.mechanic(), step);
        path.push(step);
    }
    (board, path)
}
