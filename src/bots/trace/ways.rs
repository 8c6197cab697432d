//! Curious children at the map: careful players with other habits, and what counts when two ways are compared.

use super::super::measures::Sheet;
use super::super::variation::begin;
use super::careful::careful;
use super::habits::Habits;
use crate::scenario::mechanics::trace::Move;
use crate::scenario::mechanics::{Board, BoardSeen, Move as AnyMove};
use crate::scenario::report::Ending;
use crate::scenario::seed::{Draw, Throw};

/// Children of a throw, and the shares of what they do at random.
const CHILDREN: usize = 240;
const RANDOM: [u32; 4] = [0, 0, 8, 16];

/// To lay something back is no other way, nor is the end of a turn.
pub(super) fn counts(step: AnyMove) -> bool {
    !matches!(step, AnyMove::Trace(Move::LetGo { .. } | Move::End))
}

/// Calm ways that careful players with other habits find.
pub(super) fn searched(sheet: &Sheet, throw: Throw) -> Vec<Vec<AnyMove>> {
    let mut draw = Draw::from_words(&["ways of the map", &throw.to_string()]);
    let begun = begin(sheet, throw);
    let mut ways = Vec::new();
    for child in 0..CHILDREN {
        let habits = Habits::drawn(&mut draw);
        let random = RANDOM[child % RANDOM.len()];
        let other = |moves: &[AnyMove]| if draw.percent(random) { moves.get(draw.below(moves.len())).copied() } else { None };
        let (board, path) = play_but(sheet, begun.board().clone(), &habits, other);
        if board.ending() == Ending::Calm {
            ways.push(path);
        }
    }
    ways
}

/// Plays to the end with these habits.
pub(super) fn play(sheet: &Sheet, board: Board, habits: &Habits) -> (Board, Vec<AnyMove>) {
    play_but(sheet, board, habits, |_| None)
}

/// The same, but for another move now and then.
fn play_but(
    sheet: &Sheet,
    mut board: Board,
    habits: &Habits,
    mut other: impl FnMut(&[AnyMove]) -> Option<AnyMove>,
) -> (Board, Vec<AnyMove>) {
    let mut path = Vec::new();
    while let (false, BoardSeen::Trace(town)) = (board.over(), board.seen()) {
        let moves = board.moves();
        let wanted = || AnyMove::from(careful(&town, habits, &|step| moves.contains(&step.into())));
        let step = other(&moves).unwrap_or_else(wanted);
        board.apply(sheet.level.mechanic(), step);
        path.push(step);
    }
    (board, path)
}
