//! How much is read, how much is talk, and whether telling can always be done.

use std::collections::BTreeSet;

use super::careful::{Careful, Habits};
use super::measures::{Goal, Sheet};
use super::panel::percent;
use super::runs::{play_all, throws};
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::mechanics::doors::LandingSeen;
use crate::scenario::phrase::Phrase;
use crate::scenario::report::Ending;
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::{Action, Session, Stage};
use crate::scenario::tell::{Asking, TellStep};
use crate::text::Texts;
use crate::text::lint::reading::{sentences, words};

/// How fast a child of nine reads, in words a minute.
const WORDS_A_MINUTE: f64 = 90.0;
/// Seconds that a move takes.
const SECONDS_A_MOVE: f64 = 3.0;

/// What one whole level asks of a child.
#[derive(Default)]
struct Load {
    modal_seconds: f64,
    all_seconds: f64,
    board_inputs: usize,
    inputs: usize,
    must_read: usize,
    fullest_screen: usize,
}

pub(super) fn rows(sheet: &mut Sheet) {
    let mut loads = Vec::new();
    let mut lengths: Vec<usize> = Vec::new();
    let (mut turned_away, mut helped, mut all) = (0, 0, 0);
    let mut tell_reached: BTreeSet<Ending> = BTreeSet::new();
    for throw in throws(sheet.seeds) {
        let mut player = Careful::new(throw.number(), Habits::default());
        let (session, steps) = play_all(sheet.level, sheet.band, throw, &mut player, sheet.texts);
        loads.push(load(&steps, sheet.texts, &mut lengths));
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
    sheet.row("words-on-the-fullest-screen", most(&|l| l.fullest_screen), Goal::AtMost(60.0));
    sheet.row("words-that-must-be-read-most", most(&|l| l.must_read), Goal::AtMost(350.0));
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

fn load(steps: &[(Seen, usize)], texts: &Texts, lengths: &mut Vec<usize>) -> Load {
    let mut load = Load::default();
    let mut read: BTreeSet<String> = BTreeSet::new();
    for (seen, chosen) in steps {
        let fresh: Vec<String> =
            must_read(seen).iter().map(|phrase| texts.say(phrase).to_string()).filter(|t| read.insert(t.clone())).collect();
        let fresh_words: usize = fresh.iter().map(|text| words(text)).sum();
        lengths.extend(fresh.iter().flat_map(|text| sentences(text)));
        let seconds = fresh_words as f64 * 60.0 / WORDS_A_MINUTE;
        let on_board = seen.offers.get(*chosen).is_some_and(on_the_board);
        load.must_read += fresh_words;
        load.all_seconds += seconds + SECONDS_A_MOVE;
        load.modal_seconds += if talk(seen) { seconds * talk_share(seen, texts) } else { 0.0 };
        load.inputs += 1;
        load.board_inputs += usize::from(on_board);
        let screen: usize = on_screen(seen).iter().map(|phrase| words(&texts.say(phrase))).sum();
        load.fullest_screen = load.fullest_screen.max(screen);
    }
    load
}

fn on_the_board(offer: &Offer) -> bool {
    matches!(offer.action, Action::Play(_) | Action::Mend(_))
}

/// Text that stands in the way of the board.
fn talk(seen: &Seen) -> bool {
    match seen.stage {
        Stage::Play => false,
        Stage::NewFace => !seen.offers.iter().any(on_the_board),
        Stage::Knock | Stage::Ripple | Stage::Rewind | Stage::Tell | Stage::Keepsake | Stage::End => true,
    }
}

/// In the Ripple each visitor's line stands at their own open door, and only the rest is talk.
fn talk_share(seen: &Seen, texts: &Texts) -> f64 {
    let of = |talk: bool| -> usize {
        let said = seen.say.iter().filter(|said| !talk || !said.who.starts_with("visitor-"));
        said.map(|said| words(&texts.say(&said.text))).sum()
    };
    if seen.stage == Stage::Ripple { of(true) as f64 / of(false).max(1) as f64 } else { 1.0 }
}

fn newest(landing: &LandingSeen) -> impl Iterator<Item = Phrase> + '_ {
    landing.doors.iter().filter_map(|door| door.slips.first()).filter(|slip| slip.day == landing.day).map(|slip| slip.text.clone())
}

/// What has to be read to go on: speech, today's lines, what must be chosen between. Labels of verbs are pictures too.
fn must_read(seen: &Seen) -> Vec<Phrase> {
    let mut phrases: Vec<Phrase> = seen.say.iter().map(|said| said.text.clone()).collect();
    match &seen.board {
        BoardSeen::Doors(landing) => phrases.extend(newest(landing)),
        BoardSeen::NewFace(new_face) => {
            if let BoardSeen::Doors(landing) = &*new_face.board {
                phrases.extend(landing.doors.iter().flat_map(|door| door.slips.iter().map(|slip| slip.text.clone())));
            }
            phrases.extend(choices(seen));
        }
        BoardSeen::Tell(_) => phrases.extend(choices(seen)),
        _ => {}
    }
    phrases
}

fn choices(seen: &Seen) -> impl Iterator<Item = Phrase> + '_ {
    let told = |offer: &&Offer| matches!(offer.action, Action::Reason(_) | Action::Tell(Asking::Opener(_) | Asking::Who(_)));
    seen.offers.iter().filter(told).map(|offer| offer.label.clone())
}

/// What stands on the screen at one moment: one slip a door (older ones are leafed), speech, choices.
fn on_screen(seen: &Seen) -> Vec<Phrase> {
    let mut phrases: Vec<Phrase> = seen.say.iter().map(|said| said.text.clone()).collect();
    let landing = match &seen.board {
        BoardSeen::Doors(landing) => Some(landing),
        BoardSeen::NewFace(new_face) => match &*new_face.board {
            BoardSeen::Doors(landing) if !new_face.over => Some(landing),
            _ => None,
        },
        _ => None,
    };
    if let Some(landing) = landing {
        phrases.extend(landing.doors.iter().filter_map(|door| door.slips.first()).map(|slip| slip.text.clone()));
    }
    phrases.extend(choices(seen));
    phrases
}
