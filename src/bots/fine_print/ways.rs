//! Different ways through one app: where a move is made, what counts as a deed, and ways that many habits find.

use super::super::measures::Sheet;
use super::super::variation::begin;
use super::careful::Mind;
use super::habits::Habits;
use crate::scenario::mechanics::fine_print::{Half, Machine, Move, Role};
use crate::scenario::mechanics::{Board, Move as AnyMove};
use crate::scenario::report::Ending;
use crate::scenario::seed::{Draw, Throw};

/// The screen on which a part is touched; the device's own buttons are the same everywhere.
pub(super) fn place(board: &Board, step: AnyMove) -> usize {
    match (board, step) {
        (Board::FinePrint(machine), AnyMove::FinePrint(Move::Press { .. } | Move::Tick { .. } | Move::Magnify { .. } | Move::Scroll)) => {
            1 + machine.screen_number()
        }
        // To tell what stands open is another thing than to ask for a hint, and is offered as such.
        (Board::FinePrint(machine), AnyMove::FinePrint(Move::Ask)) => usize::from(machine.can_tell()),
        _ => 0,
    }
}

/// The same app without its second half.
pub(super) fn without_workshop(board: Board) -> Board {
    let Board::FinePrint(machine) = board else { return board };
    Board::FinePrint(machine.without_workshop())
}

/// Ways taken, asking and mending. Looking, waiting, side shows and ticks (mostly forced) do not make another way.
pub(super) fn counts(board: &Board, step: AnyMove) -> bool {
    match (board, step) {
        (Board::FinePrint(machine), AnyMove::FinePrint(Move::Press { part })) => {
            machine.seen().parts.get(part).is_some_and(|part| part.role != Role::Side)
        }
        (_, AnyMove::FinePrint(Move::Ask | Move::Mend { .. })) => true,
        _ => false,
    }
}

/// Shares of random moves in between.
const RANDOM: [u32; 4] = [0, 8, 16, 25];
/// Ways tried for each set of habits.
const TRIES: usize = 16;

/// Calm ways that careful players with other habits find.
pub(super) fn searched(sheet: &Sheet, throw: Throw) -> Vec<Vec<AnyMove>> {
    let Board::FinePrint(machine) = without_workshop(begin(sheet, throw).board().clone()) else { return Vec::new() };
    let mut ways = Vec::new();
    for (at, habits) in all_habits().into_iter().enumerate() {
        for try_ in 0..TRIES {
            let mut draw = Draw::from_words(&["ways", &throw.to_string(), &at.to_string(), &try_.to_string()]);
            let (end, path) = play(machine.clone(), habits, RANDOM[try_ % RANDOM.len()], &mut draw);
            if end.ending() == Ending::Calm {
                ways.push(path.into_iter().map(AnyMove::from).collect());
            }
        }
    }
    ways
}

fn all_habits() -> Vec<Habits> {
    let mut all = Vec::new();
    for set in 0..16_usize {
        let shuns = (set & 8 > 0).then_some(set % 3);
        let (tries, upwards, ticks_all) = (set & 1 > 0, set & 2 > 0, set & 4 > 0);
        all.push(Habits { tries, upwards, ticks_all, shuns, ..Habits::default() });
        all.push(Habits { asks: true, tries, upwards, ticks_all, shuns, ..Habits::default() });
    }
    all
}

/// One way through the app, as it is seen.
fn play(mut machine: Machine, habits: Habits, random_percent: u32, draw: &mut Draw) -> (Machine, Vec<Move>) {
    let mut mind = Mind::new(draw.below(1 << 16) as u16, habits);
    let mut path = Vec::new();
    // Ends by itself: every move of the app takes a minute, but for telling, which is done once.
    while machine.half() == Half::App {
        let wanted = mind.wants(&machine.seen());
        let moves = machine.moves();
        let step = if draw.percent(random_percent) || !moves.contains(&wanted) {
            moves.get(draw.below(moves.len())).copied().unwrap_or(Move::Back)
        } else {
            wanted
        };
        machine.apply(step);
        path.push(step);
    }
    (machine, path)
}
