//! A case in the window: every verb by its key and by the mouse, going back, pausing, and to the keepsake.

use std::collections::BTreeSet;

use dorvon_berkh::play::{AtDoors, Press, Screen as View};
use dorvon_berkh::scenario::mechanics::BoardSeen;
use dorvon_berkh::scenario::session::{Action, Stage};
use dorvon_berkh::scenario::tell::{Asking, TellStep};

use crate::support::Folder;
use crate::support::child::{CASE, Child, landing};
use crate::support::screen::Screen;

/// Verbs at a door with their keys, in the order in which the child tries them.
const VERBS: [(&str, &str); 9] =
    [("open", "1"), ("ask", "a"), ("open", "1"), ("give", "k"), ("pin", "p"), ("tell", "t"), ("take", "k"), ("chain", "2"), ("close", "3")];

/// The six days: at each stone the next verb that is possible at some door, then sleep. Returns what was done.
fn plays_the_week(child: &mut Child) -> BTreeSet<&'static str> {
    let mut left: Vec<(&str, &str)> = VERBS.to_vec();
    let mut done = BTreeSet::new();
    while child.seen().stage == Stage::Play {
        let (doors, here) = (landing(&child.seen()).doors.len(), child.twin.game().door());
        // Another door each time, where that is possible.
        let there = |verb: &str| (1..=doors).map(|on| (here + on) % doors).find(|door| child.offered(verb, Some(*door)).is_some());
        let next = left.iter().enumerate().find_map(|(at, (verb, _))| Some((at, there(verb)?)));
        match next {
            Some((at, door)) => {
                let (verb, key) = left.remove(at);
                child.walks_to(door);
                child.acts_by_key(verb, Some(door), key);
                done.insert(verb);
            }
            None => {
                child.acts_by_key("sleep", None, "s");
                done.insert("sleep");
            }
        }
    }
    done
}

/// Nothing but sleep until the week is over.
fn sleeps_through(child: &mut Child) {
    while child.seen().stage == Stage::Play {
        child.acts_by_key("sleep", None, "s");
    }
    child.at(Stage::Ripple);
}

/// Presses Enter on what has the focus already, which must do just this.
pub(crate) fn enters(child: &mut Child, wanted: Action) {
    child.acts(wanted, |child| {
        child.key("Return");
    });
}

/// Tells the first grown-up something, and another one if the first has no time.
pub(crate) fn tells_somebody(child: &mut Child) {
    loop {
        let now = child.seen();
        let BoardSeen::Tell(tell) = &now.board else { panic!("nobody to tell: {:?}", now.board) };
        let first = |wanted: fn(&Action) -> bool| now.offers.iter().map(|offer| offer.action).find(wanted).unwrap();
        let wanted = match tell.step {
            TellStep::Who | TellStep::Second => first(|action| matches!(action, Action::Tell(Asking::Who(_)))),
            TellStep::Say => first(|action| matches!(action, Action::Tell(Asking::Opener(_)))),
            TellStep::Heard => return,
        };
        enters(child, wanted);
    }
}

/// From the first keepsake back to the desk: the case is kept as finished once.
pub(crate) fn takes_the_keepsake(child: &mut Child, case: &str) {
    child.at(Stage::Keepsake);
    let before = child.game.profiles();
    assert!(before[&1].cases.is_empty() && before[&1].session.is_some());
    let keepsake = child.game.look();
    child.key("Return");
    assert!(child.game.look().difference(&keepsake) > 20, "the keepsake is still shown");
    child.sees(View::Desk);
    let after = child.game.profiles();
    let (record, kept) = (&after[&1].cases[case], child.twin.game().library().level(case).unwrap().keepsake());
    assert_eq!((after[&1].cases.len(), record.keepsake.as_str(), record.finished, record.endings.len()), (1, kept, 1, 1));
    assert!(after[&1].session.is_none());
}

/// Closes the first door of the new face, sleeps, gives a reason.
fn acts_the_new_face(child: &mut Child) {
    child.acts_by_key("close", Some(0), "3");
    child.acts_by_key("sleep", None, "s");
    gives_a_reason(child);
}

/// Gives the first reason.
pub(crate) fn gives_a_reason(child: &mut Child) {
    let reason = child.seen().offers[0].action;
    assert!(matches!(reason, Action::Reason(_)), "{reason:?}");
    enters(child, reason);
}

#[test]
fn the_keyboard_alone_goes_back_once_and_on_to_the_keepsake() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let mut child = Child::at_the_desk(&screen, &folder);
    child.enters_the_landing();
    let done = plays_the_week(&mut child);
    let all = ["ask", "chain", "close", "give", "open", "pin", "sleep", "take", "tell"];
    assert_eq!(done, BTreeSet::from(all), "the week had no room for some verb");
    child.at(Stage::Ripple);
    enters(&mut child, Action::Next);
    child.at(Stage::Rewind);

    // Back to the last decision, which is as many Tabs away as there are decisions; then on as before.
    let last = child.seen().offers.len() - 2;
    for _ in 0..=last {
        child.key("Tab");
    }
    enters(&mut child, Action::Rewind(last));
    child.at(Stage::Play);
    sleeps_through(&mut child);
    enters(&mut child, Action::Next);
    enters(&mut child, Action::Next);
    child.at(Stage::Tell);
    tells_somebody(&mut child);
    enters(&mut child, Action::Next);
    child.at(Stage::NewFace);
    acts_the_new_face(&mut child);
    enters(&mut child, Action::Next);
    takes_the_keepsake(&mut child, CASE);
}

#[test]
fn the_mouse_alone_opens_turns_sleeps_pauses_and_goes_home() {
    let (screen, folder) = (Screen::start(), Folder::new());
    crate::support::child::write_profiles(&folder, &[1]);
    let mut child = Child::start(&screen, &folder);
    let acts = |child: &mut Child, verb: &str, door: Option<usize>| {
        let action = child.offered(verb, door).unwrap_or_else(|| panic!("{verb} is not offered"));
        child.acts(action, |child| child.clicks(&Press::Act(action)));
    };
    for step in [Press::Begin, Press::Profile(1), Press::Case(CASE.into()), Press::Act(Action::Next)] {
        child.clicks(&step);
    }
    child.at(Stage::Play);
    child.clicks(&Press::from(AtDoors::Stand(2)));
    acts(&mut child, "open", Some(2));
    child.clicks(&Press::from(AtDoors::Stand(1)));
    acts(&mut child, "pin", Some(1));
    acts(&mut child, "ask", Some(1));
    acts(&mut child, "sleep", None);
    acts(&mut child, "sleep", None);
    assert_eq!(landing(&child.seen()).day, 3);

    let played = child.actions();
    let before = child.pointer_away();
    child.clicks(&Press::Pause);
    child.sees(View::Pause);
    let pause = child.pointer_away();
    child.clicks(&Press::Uncover);
    child.pointer_away();
    child.game.as_before("landing as it was before the pause", &before);
    child.clicks(&Press::Pause);
    child.pointer_away();
    child.game.as_before("pause as it was the first time", &pause);
    child.clicks(&Press::Desk);
    child.sees(View::Desk);
    // The desk's card leads back into the case, on the same day.
    child.clicks(&Press::Case(CASE.into()));
    child.pointer_away();
    assert_eq!(child.actions(), played);
    acts(&mut child, "sleep", None);
    assert_eq!(landing(&child.seen()).day, 4);
}
