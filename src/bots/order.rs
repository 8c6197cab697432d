//! Does the order of the moves matter, and does telling ever hurt?

use super::measures::{Goal, Sheet};
use super::panel::{Column, percent};
use super::runs::Run;
use crate::scenario::level::C;
use crate::scenario::mechanics::{Board, Move};
use crate::scenario::seed::Draw;
use crate::scenario::session::{Action, Session};

/// Random orders of each careful path.
const ORDERS: usize = 20;
/// Every how many-th throw is tried with a Tell at each point: there are hundreds of points a path.
const TELL_EVERY: usize = 5;

fn first_board(sheet: &Sheet, run: &Run) -> Board {
    let mut session = Session::new(sheet.level, sheet.band, run.throw, &[]);
    let begun = session.apply(sheet.level, Action::Next);
    debug_assert!(begun.is_ok());
    session.board().clone()
}

/// What becomes of a move that takes a turn and does not fit when its turn comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bounced {
    /// The turn passes all the same.
    Passes,
    /// It costs nothing: the next move comes at once.
    CostsNothing,
}

/// Plays the moves that are possible when their turn comes, then lets the turns pass.
fn play(sheet: &Sheet, mut board: Board, moves: &[Move], bounced: Bounced) -> Board {
    for step in moves {
        if board.over() {
            break;
        }
        if board.moves().contains(step) {
            board.apply(sheet.level.mechanic(), *step);
        } else if step.takes_turn() && bounced == Bounced::Passes {
            let night = board.moves().into_iter().find(|step| step.ends_turn());
            night.into_iter().for_each(|night| board.apply(sheet.level.mechanic(), night));
        }
    }
    while !board.over() {
        let Some(night) = board.moves().into_iter().find(|step| step.ends_turn()) else { break };
        board.apply(sheet.level.mechanic(), night);
    }
    board
}

pub(super) fn rows(sheet: &mut Sheet, careful: &Column) {
    let (mut all, mut differs, mut differs_in_place) = (0, 0, 0);
    for run in &careful.runs {
        let mut draw = Draw::from_words(&["order", &run.throw.to_string()]);
        let board = first_board(sheet, run);
        for _ in 0..ORDERS {
            let mut moves = run.path.clone();
            draw.shuffle(&mut moves);
            all += 1;
            differs += usize::from(play(sheet, board.clone(), &moves, Bounced::Passes).ending() != run.ending);
            let in_place = nights_in_place(&run.path, &mut draw);
            differs_in_place += usize::from(play(sheet, board.clone(), &in_place, Bounced::Passes).ending() != run.ending);
        }
    }
    let goal = match sheet.level.c() {
        C::Contact | C::Conduct => Goal::AtLeast(30.0),
        C::Content | C::Contract => Goal::AtLeast(20.0),
    };
    sheet.row("order-all-shuffled-differs-percent", percent(differs, all), goal);
    sheet.row("order-turns-in-place-differs-percent", percent(differs_in_place, all), goal);
}

fn nights_in_place(path: &[Move], draw: &mut Draw) -> Vec<Move> {
    let mut moves: Vec<Move> = path.iter().copied().filter(|step| !step.ends_turn()).collect();
    draw.shuffle(&mut moves);
    path.iter().filter_map(|step| if step.ends_turn() { Some(*step) } else { moves.pop() }).collect()
}

pub(super) fn telling_rows(sheet: &mut Sheet, careful: &Column, stupid: &[Column]) {
    let recorded = stupid.iter().filter(|column| ["random", "trust-all", "refuse-all"].contains(&column.row.bot.as_str()));
    let mut worse = 0;
    for column in recorded.chain([careful]) {
        for run in column.runs.iter().step_by(TELL_EVERY) {
            worse += worse_with_a_tell(sheet, run);
        }
    }
    sheet.row("telling-made-an-ending-worse", worse as f64, Goal::AtMost(0.0));
}

/// Points of the path at which one more Tell, on top of the other moves, makes the ending worse.
fn worse_with_a_tell(sheet: &Sheet, run: &Run) -> usize {
    let mut board = first_board(sheet, run);
    let without = run.session.board().goodness();
    let mut worse = 0;
    for (at, step) in run.path.iter().enumerate() {
        for tell in board.tells() {
            let mut with = board.clone();
            with.apply_free(tell);
            // Whoever holds a token that bounces lets the turn pass or goes on: worse is what is worse both ways.
            let ends_worse = |bounced: Bounced| play(sheet, with.clone(), &run.path[at..], bounced).goodness() < without;
            worse += usize::from(ends_worse(Bounced::Passes) && ends_worse(Bounced::CostsNothing));
        }
        board.apply(sheet.level.mechanic(), *step);
    }
    worse
}
