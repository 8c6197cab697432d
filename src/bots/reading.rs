//! How much is read, how much is talk, and whether telling can always be done.

use std::collections::BTreeSet;

use super::Habits;
use super::careful::Careful;
use super::load::{Load, load};
use super::measures::{Goal, Sheet};
use super::panel::percent;
use super::runs::{play_all, throws};
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::report::Ending;
use crate::scenario::seen::Seen;
use crate::scenario::session::{Action, Session};
use crate::scenario::tell::{Asking, TellStep};

pub(super) fn rows(sheet: &mut Sheet) {
    let mut loads = Vec::new();
    let (mut turned_away, mut helped, mut all) = (0, 0, 0);
    let mut tell_reached: BTreeSet<Ending> = BTreeSet::new();
    for throw in throws(sheet.seeds) {
        let mut player = Careful::new(throw.number(), Habits::default());
        let (session, steps) = play_all(sheet.level, sheet.band, throw, &mut player, sheet.texts);
        loads.push(load(&steps, sheet.texts));
        all += 1;
        turned_away += usize::from(steps.iter().any(|(seen, _)| tell_step(seen) == Some(TellStep::Second)));
        helped += usize::from(session.told());
    }
    for throw in throws(sheet.seeds) {
        let mut player = super::stupid::random(throw.number());
        let run = super::runs::play_week(sheet.level, sheet.band, throw, &mut player, sheet.texts);
        if tell_through(sheet, run.session) {
            tell_reached.insert(run.ending);
        }
    }
    let sum = |of: &dyn Fn(&Load) -> f64| loads.iter().map(of).sum::<f64>();
    sheet.row("talk-percent-of-time", 100.0 * sum(&|l| l.modal_seconds) / sum(&|l| l.all_seconds).max(1.0), Goal::AtMost(30.0));
    sheet.row(
        "inputs-on-the-board-percent",
        100.0 * sum(&|l| l.board_inputs as f64) / sum(&|l| l.inputs as f64).max(1.0),
        Goal::AtLeast(70.0),
    );
    let most = |of: &dyn Fn(&Load) -> usize| loads.iter().map(of).max().unwrap_or(0) as f64;
    sheet.row("words-on-the-fullest-screen", most(&|l: &Load| l.fullest_screen()), Goal::AtMost(60.0));
    sheet.row("words-that-must-be-read-most", most(&|l| l.must_read), Goal::AtMost(350.0));
    let lengths: Vec<usize> = loads.iter().flat_map(|load| load.sentences.iter().copied()).collect();
    let mean = lengths.iter().sum::<usize>() as f64 / lengths.len().max(1) as f64;
    sheet.row("words-a-sentence-mean", mean, Goal::AtMost(10.0));
    sheet.row("tell-first-adult-busy-or-cross-percent", percent(turned_away, all), Goal::AtLeast(25.0));
    sheet.row("tell-somebody-helps-in-the-end-percent", percent(helped, all), Goal::AtLeast(100.0));
    sheet.row("tell-reached-from-endings", tell_reached.len() as f64, Goal::AtLeast(3.0));
}

fn tell_step(seen: &Seen) -> Option<TellStep> {
    match &seen.board {
        BoardSeen::Tell(tell) => Some(tell.step),
        _ => None,
    }
}

/// From the Ripple of any ending: tell somebody, and somebody helps.
fn tell_through(sheet: &Sheet, mut session: Session) -> bool {
    let steps = [Action::Next, Action::Next, Action::Tell(Asking::Who(0)), Action::Tell(Asking::Opener(0))];
    if steps.iter().any(|step| session.apply(sheet.level, *step).is_err()) {
        return false;
    }
    let second = Action::Tell(Asking::Who(1));
    let heard = |session: &Session| tell_step(&session.seen(sheet.level)) == Some(TellStep::Heard);
    heard(&session) || session.apply(sheet.level, second).is_ok() && heard(&session)
}
