//! A stronger adversary: the luckiest of many fixed orders of acts, chosen by stake and feet alone, measured on fresh throws.
//!
//! It pulls threads and sees how far they go, but never reads what they say. It works on the rules themselves, only
//! because it plays thousands of throws.

use super::super::measures::Sheet;
use super::super::runs::throws;
use super::super::variation::begin;
use super::careful::by_kind;
use super::seen::{has_found, is_settled, next_thread, on_the_table};
use crate::scenario::mechanics::trace::{Move, PostSeen, Status, TownSeen};
use crate::scenario::mechanics::{Board, BoardSeen, Move as AnyMove};
use crate::scenario::report::Ending;
use crate::scenario::seed::Draw;

/// Orders that are tried, and rounds: throws on which an order is tried, and how many of the best stay.
const ORDERS: usize = 200;
const ROUNDS: [(u16, usize); 3] = [(20, 40), (60, 8), (100, 3)];
/// Then each of the best is changed so many times, one act at a time.
const CHANGES: usize = 70;
/// The search learns on these throws and is measured on as many as the sheet has, both far from those of the table.
const LEARNS_FROM: u16 = 1000;
const MEASURED_FROM: u16 = 2000;

/// Posts that are treated alike: how many people, and whether it runs.
const KINDS: usize = 6;
/// Turns since it came.
const AGES: usize = 3;

/// One act of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Hold,
    LetGo,
    Pass,
    Note,
    Report,
    /// Reports it where nobody is being looked at already.
    ReportAlone,
    /// Pulls threads until one gives something.
    Look,
    /// Pulls threads until one is tied to a knot.
    LookOn,
}

/// What may be done with a post in one turn; what is not possible is left out.
const ACTS: [&[Act]; 16] = [
    &[],
    &[Act::Look, Act::Note],
    &[Act::ReportAlone, Act::Look, Act::Note],
    &[Act::Pass, Act::Look, Act::Report],
    &[Act::ReportAlone, Act::Pass],
    &[Act::Hold],
    &[Act::Pass],
    &[Act::Look],
    &[Act::Look, Act::Note],
    &[Act::LookOn, Act::Note],
    &[Act::Look, Act::Report],
    &[Act::Report, Act::Pass],
    &[Act::Note, Act::Pass],
    &[Act::Hold, Act::Look],
    &[Act::Pass, Act::Look, Act::Note],
    &[Act::LetGo, Act::Note, Act::Pass],
];

/// Orders that somebody might think of: note all, report one and note the rest, pass all and report later.
const THOUGHT_OF: [Order; 4] = [[[1; AGES]; KINDS], [[2; AGES]; KINDS], [[3; AGES]; KINDS], [[4; AGES]; KINDS]];

/// What is done with each sort of post at each age: the number of an entry of [`ACTS`].
type Order = [[usize; AGES]; KINDS];

/// How often in 100 the luckiest order is Calm.
pub(super) fn luckiest_percent(sheet: &Sheet) -> f64 {
    let most = ROUNDS.iter().map(|(throws, _)| *throws).max().unwrap_or(0);
    let learning = boards(sheet, LEARNS_FROM, most);
    let mut draw = Draw::from_words(&["orders of the map", sheet.level.id(), sheet.band.id()]);
    let any = |draw: &mut Draw| -> Order { std::array::from_fn(|_| std::array::from_fn(|_| draw.below(ACTS.len()))) };
    let mut orders: Vec<Order> = THOUGHT_OF.into_iter().chain((0..ORDERS).map(|_| any(&mut draw))).collect();
    for (throws, stay) in ROUNDS {
        let boards = &learning[..learning.len().min(throws.into())];
        let mut ranked: Vec<(usize, Order)> = orders.into_iter().map(|order| (calm(sheet, boards, &order), order)).collect();
        ranked.sort_by_key(|(calm, _)| std::cmp::Reverse(*calm));
        orders = ranked.into_iter().take(stay).map(|(_, order)| order).collect();
    }
    let climbed = orders.into_iter().map(|order| climb(sheet, &learning, order, &mut draw));
    let Some((_, luckiest)) = climbed.max_by_key(|(calm, _)| *calm) else { return 0.0 };
    let fresh = boards(sheet, MEASURED_FROM, sheet.seeds);
    100.0 * calm(sheet, &fresh, &luckiest) as f64 / fresh.len().max(1) as f64
}

/// Changes one act after another and keeps what is no worse.
fn climb(sheet: &Sheet, learning: &[Board], mut order: Order, draw: &mut Draw) -> (usize, Order) {
    let mut best = calm(sheet, learning, &order);
    for _ in 0..CHANGES {
        let mut other = order;
        other[draw.below(KINDS)][draw.below(AGES)] = draw.below(ACTS.len());
        let calm = calm(sheet, learning, &other);
        if calm >= best {
            (best, order) = (calm, other);
        }
    }
    (best, order)
}

fn boards(sheet: &Sheet, from: u16, count: u16) -> Vec<Board> {
    throws(from.saturating_add(count)).skip(from.into()).map(|throw| begin(sheet, throw).board().clone()).collect()
}

fn calm(sheet: &Sheet, boards: &[Board], order: &Order) -> usize {
    boards.iter().filter(|board| play(sheet, (*board).clone(), order) == Ending::Calm).count()
}

fn play(sheet: &Sheet, mut board: Board, order: &Order) -> Ending {
    while let (false, BoardSeen::Trace(town)) = (board.over(), board.seen()) {
        let mut posts: Vec<&PostSeen> = on_the_table(&town).collect();
        posts.sort_by_key(|post| std::cmp::Reverse(post.people));
        for post in posts {
            for act in acts(&town, post, order) {
                does(sheet, &mut board, post, *act);
            }
        }
        board.apply(sheet.level.mechanic(), AnyMove::from(Move::End));
    }
    board.ending()
}

fn acts(town: &TownSeen, post: &PostSeen, order: &Order) -> &'static [Act] {
    let stake = match post.people {
        0..=2 => 0,
        3..=4 => 1,
        _ => 2,
    };
    let age = (town.turn - post.arrive).min(AGES - 1);
    ACTS[order[2 * stake + usize::from(post.runs)][age]]
}

/// What is not possible is left out.
fn does(sheet: &Sheet, board: &mut Board, post: &PostSeen, act: Act) {
    let number = post.post;
    let step = match act {
        Act::Hold => Move::Hold { post: number },
        Act::LetGo => Move::LetGo { post: number },
        Act::Pass => Move::Pass { post: number },
        Act::Note => Move::Note { post: number },
        Act::ReportAlone if is_anybody_looking(board) => return,
        Act::Report | Act::ReportAlone => Move::Report { post: number },
        Act::Look => return pull(sheet, board, number, has_found),
        Act::LookOn => return pull(sheet, board, number, is_settled),
    };
    let step = AnyMove::from(step);
    if board.moves().contains(&step) {
        board.apply(sheet.level.mechanic(), step);
    }
}

fn is_anybody_looking(board: &Board) -> bool {
    let BoardSeen::Trace(town) = board.seen() else { return false };
    town.posts.iter().any(|post| post.status == Status::Reported)
}

/// Pulls until it is enough.
fn pull(sheet: &Sheet, board: &mut Board, number: usize, enough: fn(&PostSeen) -> bool) {
    while let BoardSeen::Trace(town) = board.seen() {
        let Some(post) = town.posts.get(number).filter(|post| !enough(post)) else { return };
        let Some(thread) = next_thread(post, by_kind(post.kind)) else { return };
        let step = AnyMove::from(Move::Pull { post: number, thread });
        if !board.moves().contains(&step) {
            return;
        }
        board.apply(sheet.level.mechanic(), step);
    }
}
