//! Rows that only a map has.

use super::super::measures::{Goal, Sheet};
use super::super::panel::percent;
use super::super::runs::throws;
use super::super::variation::begin;
use super::habits::{Habits, Order};
use super::orders::luckiest_percent;
use super::seen::is_settled;
use super::ways::play;
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::mechanics::trace::{Thread, TownSeen};
use crate::scenario::report::Ending;

/// Many people.
const MANY: usize = 8;

/// How much the careful player settles, how other ways of playing fare, and the luckiest order.
pub(super) fn rows(sheet: &mut Sheet) {
    let (_, towns) = played(sheet, &Habits::default());
    let posts = || towns.iter().flat_map(|town| &town.posts);
    let settled = |many: bool| {
        let of: Vec<bool> = posts().filter(|post| !many || post.people >= MANY).map(is_settled).collect();
        percent(of.iter().filter(|settled| **settled).count(), of.len())
    };
    let (all, big) = (settled(false), settled(true));
    sheet.row("careful-settles-posts-percent", all, Goal::AtLeast(70.0));
    sheet.row("careful-settles-the-largest-percent", big, Goal::AtLeast(85.0));
    // What is worth looking at is half of the skill, and one thread for ever is not enough.
    let small = calm(sheet, Habits { order: Order::Small, ..Habits::default() });
    sheet.row("looks-at-the-small-first-calm-percent", small, Goal::AtMost(70.0));
    let one = Thread::ALL.map(|thread| calm(sheet, Habits::one_thread(thread)));
    sheet.row("one-thread-for-ever-best-calm-percent", one.into_iter().fold(0.0, f64::max), Goal::AtMost(85.0));
    // Each of these is another way to play well: none may be a must, and none may be useless.
    let without = [
        ("hold", Habits { hold: false, ..Habits::default() }),
        ("note", Habits { note: false, ..Habits::default() }),
        ("report", Habits { report: false, ..Habits::default() }),
    ];
    for (verb, habits) in without {
        let calm = calm(sheet, habits);
        sheet.row(format!("careful-without-{verb}-calm-percent"), calm, Goal::AtLeast(50.0));
    }
    let luckiest = luckiest_percent(sheet);
    sheet.row("luckiest-fixed-order-on-fresh-throws-calm-percent", luckiest, Goal::AtMost(35.0));
}

/// All throws of the sheet with these habits: how many were Calm, and how each map looks at the end.
fn played(sheet: &Sheet, habits: &Habits) -> (usize, Vec<TownSeen>) {
    let mut calm = 0;
    let mut towns = Vec::new();
    for throw in throws(sheet.seeds) {
        let (end, _) = play(sheet, begin(sheet, throw).board().clone(), habits);
        calm += usize::from(end.ending() == Ending::Calm);
        if let BoardSeen::Trace(town) = end.seen() {
            towns.push(town);
        }
    }
    (calm, towns)
}

fn calm(sheet: &Sheet, habits: Habits) -> f64 {
    let (calm, towns) = played(sheet, &habits);
    percent(calm, towns.len())
}
