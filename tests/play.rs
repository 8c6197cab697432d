//! The game without a window: a scripted child presses real keys, and sees what the screens hold.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "play/child.rs"]
mod child;
#[path = "play/house.rs"]
mod house;
#[path = "play/phone.rs"]
mod phone;
#[path = "play/ring.rs"]
mod ring;
#[path = "play/school.rs"]
mod school;
#[path = "play/town.rs"]
mod town;
#[path = "play/way.rs"]
mod way;
#[path = "play/well_made.rs"]
mod well_made;

use std::collections::BTreeSet;

use bevy::prelude::*;
use child::{Child, Folder, kept};
use dorvon_berkh::play::{Press, Screen, Setting};
use dorvon_berkh::scenario::session::{Action, Stage};
use house::moves_in;

#[test]
fn a_child_moves_in_and_finishes_every_case_with_keys_alone() {
    let folder = Folder::new("keys");
    let mut child = Child::at(&folder, &[]);
    child.tab_reaches_everything();
    moves_in(&mut child, Child::picks);
    for (number, (case, keepsake)) in CASES.into_iter().enumerate() {
        child.tab_reaches_everything();
        child.buttons_are_well_made();
        child.picks_where_it_lies(&Press::Case(case.into()));
        child.sees(Screen::Case(Stage::Knock));
        let stages = child.plays_to_the_end();
        assert_eq!(stages.len(), 7, "{stages:?}");
        lays_the_keypad_down(&mut child, number + 1);
        child.sees(Screen::Desk);
        let record = &child.game().profile().cases[case];
        assert_eq!((record.keepsake.as_str(), record.finished), (keepsake, 1));
        assert_eq!(child.game().profile().cases.len(), number + 1);
    }
    assert!(child.game().profile().session.is_none());
    throws_the_four_berkh(&mut child);
}

/// All four Cs were practised: the four bones show four different sides, as often as they are thrown.
fn throws_the_four_berkh(child: &mut Child) {
    child.picks(&Press::Berkh);
    child.sees(Screen::Berkh);
    let sides = |child: &mut Child| -> BTreeSet<String> {
        let world = child.app.world_mut();
        let mut images = world.query::<&ImageNode>();
        let pictures = images.iter(world).filter_map(|image| image.image.path().map(ToString::to_string));
        pictures.filter(|path| ["camel", "horse", "sheep", "goat"].iter().any(|side| *path == format!("icons/bones/{side}.png"))).collect()
    };
    assert!(sides(child).is_empty(), "nothing is thrown yet");
    for _ in 0..2 {
        child.tab_reaches_everything();
        child.buttons_are_well_made();
        child.picks(&Press::ThrowBerkh);
        assert_eq!(sides(child).len(), 4);
        child.picks(&Press::ThrowBerkh);
        assert!(sides(child).is_empty(), "they are in hand again");
    }
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Desk);
}

/// After every fourth case the number is asked for from memory.
fn lays_the_keypad_down(child: &mut Child, finished: usize) {
    if finished.is_multiple_of(4) {
        child.sees(Screen::Keypad);
        child.presses_key(KeyCode::Escape);
    }
}

/// The cases with their keepsakes.
const CASES: [(&str, &str); 8] = [
    ("contact/intercom", "button"),
    ("contact/best-teammate", "mitten"),
    ("conduct/wrong-note", "peg"),
    ("conduct/new-group", "chalk"),
    ("contract/free-diamonds", "goat-sticker"),
    ("contract/ten-seconds", "ticket-stub"),
    ("content/snow-day", "snow-globe"),
    ("content/old-photo", "paper-boat"),
];

#[test]
fn every_sort_of_week_can_be_played_to_its_end() {
    for throw in ["2", "5", "9", "30", "77", "1200"] {
        for case in ["contact/best-teammate", "conduct/wrong-note", "conduct/new-group"] {
            let folder = Folder::new(&format!("throw-{throw}"));
            let mut child = Child::at(&folder, &["--throw", throw, "--band", "b", "--level", case]);
            assert_eq!(child.plays_to_the_end().len(), 7, "{case}, throw {throw}");
            assert_eq!(child.game().profile().cases[case].finished, 1, "{case}, throw {throw}");
        }
    }
}

#[test]
fn a_child_moves_in_and_finishes_every_case_with_the_mouse_alone() {
    let folder = Folder::new("mouse");
    let mut child = Child::at(&folder, &[]);
    moves_in(&mut child, Child::clicks);
    for (number, (case, _)) in CASES.into_iter().enumerate() {
        child.clicks_where_it_lies(&Press::Case(case.into()));
        child.clicks_to_the_end();
        lays_the_keypad_down(&mut child, number + 1);
        child.sees(Screen::Desk);
        assert_eq!(child.game().profile().cases[case].finished, 1);
    }
}

#[test]
fn large_text_in_a_narrow_window_reaches_the_end_too() {
    for (case, _) in CASES {
        let folder = Folder::new("large");
        let mut child = Child::at(&folder, &["--text-size", "200", "--window", "1024x768", "--level", case]);
        child.turns_to(&Press::Act(Action::Next));
        child.picks(&Press::Act(Action::Next));
        child.presses_key(KeyCode::F2);
        child.buttons_are_well_made();
        child.presses_key(KeyCode::Escape);
        assert_eq!(child.plays_to_the_end().len(), 6);
    }
}

#[test]
fn help_is_two_keys_away_from_every_screen_and_leads_back() {
    let folder = Folder::new("help");
    let mut child = Child::at(&folder, &[]);
    let opens_and_closes = |child: &mut Child| {
        let before = child.game().screen();
        child.presses_key(KeyCode::F1);
        child.sees(Screen::Help);
        child.tab_reaches_everything();
        child.buttons_are_well_made();
        child.picks(&Press::Hide);
        child.sees(Screen::Quiet);
        child.presses_key(KeyCode::Escape);
        child.sees(Screen::Help);
        child.presses_key(KeyCode::Escape);
        child.sees(before);
        assert!(child.buttons().contains(&Press::Help), "no lifebuoy on {before:?}");
    };
    opens_and_closes(&mut child);
    for screen in ["profiles", "new-profile", "circle", "keypad", "throw", "settings", "desk"] {
        child = Child::at(&folder, &["--screen", screen]);
        opens_and_closes(&mut child);
    }
    child.picks(&Press::Case("contact/best-teammate".into()));
    opens_and_closes(&mut child);
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Pause);
    child.tab_reaches_everything();
    child.buttons_are_well_made();
    opens_and_closes(&mut child);
}

#[test]
fn the_case_goes_on_where_it_was_left_and_the_language_is_remembered() {
    let folder = Folder::new("resume");
    let mut child = Child::at(&folder, &["--level", "contact/best-teammate"]);
    child.picks(&Press::Act(Action::Next));
    child.presses_key(KeyCode::Digit1);
    child.presses_key(KeyCode::KeyS);
    child.presses_key(KeyCode::F4);
    child.picks(&Press::Set(Setting::Language("en".into())));
    child.presses_key(KeyCode::Escape);
    let before = child.game().session().unwrap().to_log();
    assert_eq!(before.actions.len(), 3);
    assert_eq!(child.game().profile().settings.language, "en");
    let profile = child.game().profile().clone();
    drop(child);
    kept(&folder, |loaded| loaded.profiles.get(&1) == Some(&profile));
    let mut child = Child::at(&folder, &[]);
    assert_eq!(child.game().texts().code(), "mn", "nobody plays yet");
    child.picks(&Press::Begin);
    child.picks(&Press::Profile(1));
    assert_eq!(child.game().texts().code(), "en");
    if child.game().screen() == Screen::MyCircle {
        child.presses_key(KeyCode::Escape);
    }
    child.picks(&Press::Case("contact/best-teammate".into()));
    child.sees(Screen::Case(Stage::Play));
    assert_eq!(child.game().session().unwrap().to_log(), before);
}

#[test]
fn another_language_and_text_size_change_every_screen_at_once() {
    let folder = Folder::new("language");
    let mut child = Child::at(&folder, &["--screen", "desk"]);
    let words = |child: &mut Child| -> BTreeSet<String> {
        let world = child.app.world_mut();
        world.query::<&Text>().iter(world).map(|text| text.0.clone()).collect()
    };
    let mongolian = words(&mut child);
    child.presses_key(KeyCode::F4);
    child.picks(&Press::Set(Setting::Language("en".into())));
    child.presses_key(KeyCode::Escape);
    let english = words(&mut child);
    // The number of the page is the same in every language.
    let says = |text: &String| text.chars().any(char::is_alphabetic);
    let (mongolian, english): (BTreeSet<_>, BTreeSet<_>) =
        (mongolian.into_iter().filter(says).collect(), english.into_iter().filter(says).collect());
    assert!(mongolian.is_disjoint(&english), "{:?}", mongolian.intersection(&english).collect::<Vec<_>>());
    assert!(english.iter().all(|text| !text.starts_with('[')), "{english:?}");
}
