//! Does the order of the moves matter, and does telling ever hurt?

use super::measures::{Goal, Sheet};
use super::mechanic::of;
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
    of(sheet.level.c()).until_the_ending(session.board().clone())
}

/// What becomes of a move that takes a turn and does not fit when its turn comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bounced {
    /// The turn passes all the same.
    Passes,
    /// It costs nothing: the next move comes at once.
    CostsNothing,
}

/// A move with the place where it was made.
type Placed = (usize, Move);

/// The moves of a run, each with its place.
fn placed(sheet: &Sheet, mut board: Board, path: &[Move]) -> Vec<Placed> {
    let bots = of(sheet.level.c());
    let mut steps = Vec::with_capacity(path.len());
    for step in path {
        steps.push((bots.place(&board, *step), *step));
        board.apply(sheet.level.mechanic(), *step);
    }
    steps
}

/// The move can be made now, and at the place where it was made.
fn fits(sheet: &Sheet, board: &Board, (place, step): &Placed) -> bool {
    board.moves().contains(step) && of(sheet.level.c()).place(board, *step) == *place
}

/// Plays the moves that are possible when their turn comes, then lets the turns pass.
fn play(sheet: &Sheet, mut board: Board, moves: &[Placed], bounced: Bounced) -> Board {
    for (place, step) in moves {
        if board.over() {
            break;
        }
        if fits(sheet, &board, &(*place, *step)) {
            board.apply(sheet.level.mechanic(), *step);
        } else if step.takes_turn() && bounced == Bounced::Passes {
            let night = board.moves().into_iter().find(|step| step.ends_turn());
            night.into_iter().for_each(|night| board.apply(sheet.level.mechanic(), night));
        }
    }
    let_pass(sheet, board)
}

/// Lets the turns pass that are left.
fn let_pass(sheet: &Sheet, mut board: Board) -> Board {
    while !board.over() {
        let Some(night) = board.moves().into_iter().find(|step| step.ends_turn()) else { break };
        board.apply(sheet.level.mechanic(), night);
    }
    board
}

/// Keeps drawing among those moves that are possible now: the stricter test, for nothing is lost.
fn play_possible(sheet: &Sheet, mut board: Board, mut moves: Vec<Placed>) -> Board {
    while let Some(at) = moves.iter().position(|step| fits(sheet, &board, step))
        && !board.over()
    {
        let (_, step) = moves.remove(at);
        board.apply(sheet.level.mechanic(), step);
    }
    let_pass(sheet, board)
}

pub(super) fn rows(sheet: &mut Sheet, careful: &Column) {
    let (mut all, mut differs, mut in_place_differs, mut possible_differs) = (0, 0, 0, 0);
    let freely = of(sheet.level.c()).bounces_freely();
    let bounced = if freely { Bounced::CostsNothing } else { Bounced::Passes };
    for run in &careful.runs {
        let mut draw = Draw::from_words(&["order", &run.throw.to_string()]);
        let board = first_board(sheet, run);
        let path = placed(sheet, board.clone(), &run.path);
        for _ in 0..ORDERS {
            let mut moves = path.clone();
            draw.shuffle(&mut moves);
            all += 1;
            let ends_otherwise = |board: Board| usize::from(board.ending() != run.ending);
            differs += ends_otherwise(play(sheet, board.clone(), &moves, bounced));
            let in_place = nights_in_place(&path, &mut draw);
            in_place_differs += ends_otherwise(play(sheet, board.clone(), &in_place, bounced));
            if freely {
                possible_differs += ends_otherwise(play_possible(sheet, board.clone(), moves));
            }
        }
    }
    let goal = match sheet.level.c() {
        C::Contact | C::Conduct => Goal::AtLeast(30.0),
        C::Content | C::Contract => Goal::AtLeast(20.0),
    };
    sheet.row("order-all-shuffled-differs-percent", percent(differs, all), goal);
    sheet.row("order-turns-in-place-differs-percent", percent(in_place_differs, all), goal);
    if freely {
        sheet.row("order-among-possible-moves-differs-percent", percent(possible_differs, all), goal);
    }
}

fn nights_in_place(path: &[Placed], draw: &mut Draw) -> Vec<Placed> {
    let mut moves: Vec<Placed> = path.iter().copied().filter(|(_, step)| !step.ends_turn()).collect();
    draw.shuffle(&mut moves);
    path.iter().filter_map(|step| if step.1.ends_turn() { Some(*step) } else { moves.pop() }).collect()
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
    let path = placed(sheet, board.clone(), &run.path);
    let mut worse = 0;
    for (at, step) in run.path.iter().enumerate() {
        for tell in board.tells() {
            let mut with = board.clone();
            with.apply_free(tell);
            // Whoever holds a token that bounces lets the turn pass or goes on: worse is what is worse both ways.
            let ends_worse = |bounced: Bounced| play(sheet, with.clone(), &path[at..], bounced).goodness() < without;
            worse += usize::from(ends_worse(Bounced::Passes) && ends_worse(Bounced::CostsNothing));
        }
        board.apply(sheet.level.mechanic(), *step);
    }
    worse
}
