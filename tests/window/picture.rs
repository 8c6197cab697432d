//! What the window shows by itself: complete pictures, the focus, help from everywhere and back, and rest.

use std::time::{Duration, Instant};

use dorvon_berkh::play::{Press, Screen as View};
use dorvon_berkh::scenario::session::Action;

use crate::support::Folder;
use crate::support::child::{CASE, Child, write_profiles};
use crate::support::screen::Screen;

#[test]
fn the_ring_of_the_focus_moves_with_tab_and_back() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let child = Child::start(&screen, &folder);
    let splash = child.game.rest();
    child.game.keys(&["Tab"]);
    let ringed = child.game.changed("ring of the focus", &splash);
    assert!(ringed.difference(&splash) < 5, "more than a ring came up");
    let back = child.game.key_with("shift", "Tab", "ring of the focus", &ringed);
    child.game.keys(&["Tab"]);
    child.game.as_before("ring after Tab, shift and Tab, and Tab again", &ringed);
    assert!(back != splash, "the focus is there and not seen");
}

#[test]
fn help_is_one_key_or_click_away_and_leads_back() {
    let (screen, folder) = (Screen::start(), Folder::new());
    write_profiles(&folder, &[1]);
    let mut child = Child::start(&screen, &folder);
    // With the mouse alone no ring is shown, so that a screen looks as before when one comes back.
    let helps = |child: &mut Child, where_from: &str| {
        let (view, before) = (child.twin.screen(), child.pointer_away());
        child.key("F1");
        child.sees(View::Help);
        let by_key = child.game.rest();
        assert!(by_key.difference(&before) > 20, "{where_from}: no help is shown");
        child.key("Escape");
        child.game.as_before(&format!("{where_from} after help"), &before);
        child.clicks(&Press::Help);
        child.sees(View::Help);
        child.pointer_away();
        child.game.as_before(&format!("help by mouse on the {where_from}"), &by_key);
        child.key("Escape");
        child.game.as_before(&format!("{where_from} after help by mouse"), &before);
        child.sees(view);
    };
    helps(&mut child, "splash");
    let steps = [
        ("who is playing", Press::Begin),
        ("new profile", Press::NewProfile),
        ("who is playing again", Press::Begin),
        ("desk", Press::Profile(1)),
        ("settings", Press::Settings),
        ("desk again", Press::Uncover),
        ("circle", Press::Circle),
        ("desk after the circle", Press::Desk),
        ("knock", Press::Case(CASE.into())),
        ("landing", Press::Act(Action::Next)),
        ("pause", Press::Pause),
    ];
    for (name, press) in steps {
        child.clicks(&press);
        if !name.contains(' ') || name == "who is playing" || name == "new profile" {
            helps(&mut child, name);
        }
    }
    assert_eq!(child.actions(), [Action::Next]);
}

#[test]
fn a_picture_is_complete_without_another_touch() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let child = Child::start(&screen, &folder);
    let splash = child.game.rest();
    // As long as the key is held nothing else happens: what is still being loaded must show by itself.
    let (held, released) = child.game.held("Return", "new profile", &splash);
    assert!(held == released, "the new profile was shown with {} % missing", held.difference(&released));
}

/// At rest it draws nothing: it needs next to no time on a processor.
pub(crate) fn costs_nearly_nothing(child: &Child, what: &str) {
    /// Of one processor, in per cent.
    const MOST: u64 = 5;
    const WINDOW: Duration = Duration::from_secs(2);
    let game = &child.game;
    game.rest();
    let share = || {
        let (begun, ticks) = (Instant::now(), game.cpu_ticks());
        std::thread::sleep(WINDOW);
        (game.cpu_ticks() - ticks) * 1000 / u64::try_from(begun.elapsed().as_millis()).unwrap()
    };
    // What still ends in the first window is over in the second.
    let shares = [(); 2].map(|()| share());
    assert!(shares[1] < MOST, "{shares:?} % of a processor on the {what}");
    assert!(game.cpu_ticks() > 0, "the time on the processor was not read");
}

#[test]
fn a_still_picture_costs_nearly_nothing() {
    let (screen, folder) = (Screen::start(), Folder::new());
    write_profiles(&folder, &[1]);
    let mut child = Child::start(&screen, &folder);
    costs_nearly_nothing(&child, "splash");
    child.enters_the_desk(1);
    costs_nearly_nothing(&child, "desk");
    child.enters_the_landing();
    costs_nearly_nothing(&child, "landing");
    child.key("Escape");
    child.sees(View::Pause);
    costs_nearly_nothing(&child, "pause");
}
