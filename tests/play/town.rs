//! The map without a window: both cases to the keepsake, every key, the open card, and a picture that speaks without words.

use std::collections::{BTreeMap, BTreeSet};

use bevy::prelude::*;
use dorvon_berkh::play::{AtTown, Press, Pressed, Screen};
use dorvon_berkh::scenario::mechanics::trace::{Move, Status, Strength, Thread, TownSeen};
use dorvon_berkh::scenario::mechanics::{BoardSeen, Move as AnyMove};
use dorvon_berkh::scenario::session::{Action, Stage};

use crate::child::{Child, Folder};
use crate::well_made::{faults, mute, settles};

/// The cases with their keepsakes.
const CASES: [(&str, &str); 2] = [("content/snow-day", "snow-globe"), ("content/old-photo", "paper-boat")];
/// Large text in a narrow window.
const LARGE: [&str; 4] = ["--text-size", "200", "--window", "1024x768"];
/// Keys of the threads.
const DIGITS: [KeyCode; 4] = [KeyCode::Digit1, KeyCode::Digit2, KeyCode::Digit3, KeyCode::Digit4];

/// A child who has come past the knock of a case.
fn at_the_map(folder: &Folder, case: &str, more: &[&str]) -> Child {
    let mut child = Child::at(folder, &[&["--level", case][..], more].concat());
    acts(&mut child, Action::Next);
    child.sees(Screen::Case(Stage::Play));
    child
}

fn town(child: &Child) -> TownSeen {
    match child.game().seen().unwrap().board.board() {
        BoardSeen::Trace(town) => town.clone(),
        board => panic!("no map but {board:?}"),
    }
}

fn play(step: Move) -> Action {
    Action::Play(step.into())
}

/// Does an action without looking for its button.
#[track_caller]
fn acts(child: &mut Child, action: Action) {
    child.app.world_mut().write_message(Pressed(Press::Act(action)));
    child.waits();
    assert!(child.game().session().is_none() || last(child) == Some(action), "{action:?} is not possible");
}

fn last(child: &Child) -> Option<Action> {
    child.game().session()?.to_log().actions.last().copied()
}

fn offers(child: &Child) -> Vec<Move> {
    let offers = child.game().seen().unwrap().offers;
    let step = |action| match action {
        Action::Play(AnyMove::Trace(step)) => Some(step),
        _ => None,
    };
    offers.iter().filter_map(|offer| step(offer.action)).collect()
}

/// From the desk to the keepsake, both cases in both bands.
fn from_the_desk_to_the_keepsake(options: &[&str], opens: fn(&mut Child, &Press), plays: impl Fn(&mut Child)) {
    for (case, keepsake) in CASES {
        for band in ["a", "b"] {
            let folder = Folder::new(&format!("town-{keepsake}-{band}-{}", options.len()));
            let mut child = Child::at(&folder, &[&["--screen", "desk", "--band", band][..], options].concat());
            opens(&mut child, &Press::Case(case.into()));
            child.sees(Screen::Case(Stage::Knock));
            plays(&mut child);
            child.sees(Screen::Desk);
            let record = &child.game().profile().cases[case];
            assert_eq!((record.keepsake.as_str(), record.finished), (keepsake, 1));
        }
    }
}

#[test]
fn both_maps_are_played_from_the_desk_to_the_keepsake_with_keys_alone() {
    let plays = |child: &mut Child| assert_eq!(child.plays_to_the_end().len(), 7);
    from_the_desk_to_the_keepsake(&[], Child::picks_where_it_lies, plays);
}

#[test]
fn both_maps_are_played_from_the_desk_to_the_keepsake_with_the_mouse_alone_at_large_text() {
    from_the_desk_to_the_keepsake(&LARGE, Child::clicks_where_it_lies, Child::clicks_to_the_end);
}

#[test]
fn many_throws_can_be_played_to_the_keepsake() {
    for throw in ["2", "9", "77", "1200"] {
        for (case, _) in CASES {
            let folder = Folder::new(&format!("town-throw-{throw}"));
            let mut child = Child::at(&folder, &["--throw", throw, "--band", "b", "--level", case]);
            assert_eq!(child.plays_to_the_end().len(), 7, "{case}, throw {throw}");
        }
    }
}

/// The key does exactly this, or nothing.
#[track_caller]
fn key_does(child: &mut Child, key: KeyCode, wanted: Option<Move>) {
    let before = child.game().session().unwrap().to_log().actions;
    child.presses_key(key);
    let now = child.game().session().unwrap().to_log().actions;
    assert_eq!(now, before.into_iter().chain(wanted.map(play)).collect::<Vec<_>>(), "{key:?}");
}

#[test]
fn every_verb_has_its_key_and_acts_on_the_open_post() {
    for size in [&[][..], &LARGE] {
        let folder = Folder::new("town-keys");
        let mut child = at_the_map(&folder, CASES[0].0, size);
        let post = 1;
        child.picks(&Press::from(AtTown::Open(post)));
        assert_eq!(child.game().hands().trace.open, Some(post));
        key_does(&mut child, KeyCode::KeyH, Some(Move::Hold { post }));
        assert_eq!(town(&child).posts[post].status, Status::Held);
        key_does(&mut child, KeyCode::KeyH, Some(Move::LetGo { post }));
        key_does(&mut child, DIGITS[2], Some(Move::Pull { post, thread: Thread::Else }));
        key_does(&mut child, DIGITS[2], None);
        key_does(&mut child, DIGITS[0], Some(Move::Pull { post, thread: Thread::First }));
        // Both looks of the turn are gone.
        assert_eq!(town(&child).looks, 0);
        key_does(&mut child, DIGITS[1], None);
        key_does(&mut child, KeyCode::KeyR, None);
        key_does(&mut child, KeyCode::KeyP, Some(Move::Pass { post }));
        key_does(&mut child, KeyCode::KeyP, None);
        key_does(&mut child, KeyCode::KeyS, Some(Move::End));
        assert_eq!((town(&child).turn, town(&child).looks), (2, 2));
    }
}

#[test]
fn a_note_and_a_report_have_keys_too() {
    let (mut noted, mut reported) = (false, false);
    for throw in 0..20 {
        let folder = Folder::new(&format!("town-note-{throw}"));
        let mut child = at_the_map(&folder, CASES[1].0, &["--throw", &throw.to_string(), "--band", "b"]);
        child.picks(&Press::from(AtTown::Open(0)));
        key_does(&mut child, KeyCode::KeyN, None);
        key_does(&mut child, DIGITS[2], Some(Move::Pull { post: 0, thread: Thread::Else }));
        let found = town(&child).posts[0].threads[2].found.unwrap();
        // Whoever has found nothing can neither write it down nor report it.
        let (key, step) = if throw % 2 == 0 { (KeyCode::KeyN, Move::Note { post: 0 }) } else { (KeyCode::KeyR, Move::Report { post: 0 }) };
        key_does(&mut child, key, (found != Strength::Silent).then_some(step));
        if found != Strength::Silent {
            noted |= town(&child).posts[0].status == Status::Noted;
            reported |= town(&child).posts[0].answer.is_some();
        }
    }
    assert!(noted && reported);
}

#[test]
fn at_large_text_the_card_opens_over_the_map_and_esc_lays_it_back() {
    let folder = Folder::new("town-card");
    let mut child = at_the_map(&folder, CASES[0].0, &LARGE);
    let pass = Press::Act(play(Move::Pass { post: 0 }));
    assert!(!child.buttons().contains(&pass), "nothing is open yet");
    child.clicks(&Press::from(AtTown::Open(0)));
    assert!(child.buttons().contains(&pass));
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Case(Stage::Play));
    assert!(!child.buttons().contains(&pass));
    // The same post again leaves it open; the way back on the card closes it.
    child.clicks(&Press::from(AtTown::Open(0)));
    child.clicks(&Press::from(AtTown::Open(0)));
    assert_eq!(child.game().hands().trace.open, Some(0));
    child.clicks(&Press::from(AtTown::Close));
    assert_eq!(child.game().hands().trace.open, None);
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Pause);
}

/// Every text that is drawn.
fn texts(child: &mut Child) -> BTreeSet<String> {
    let world = child.app.world_mut();
    world.query::<&Text>().iter(world).map(|text| text.0.clone()).collect()
}

#[test]
fn what_a_thread_gave_stands_on_the_card_and_stays_after_going_back() {
    let folder = Folder::new("town-facts");
    let mut child = at_the_map(&folder, CASES[0].0, &[]);
    let shadow = child.game().texts().key("flow-ghost").to_string();
    child.picks(&Press::Act(play(Move::Pull { post: 0, thread: Thread::Else })));
    let fact = town(&child).posts[0].threads[2].fact.clone().expect("a fact");
    let fact = child.game().texts().say(&fact).to_string();
    assert!(texts(&mut child).contains(&fact), "{fact} is not shown");
    while child.game().screen() == Screen::Case(Stage::Play) {
        assert!(!texts(&mut child).contains(&shadow), "a shadow before anybody went back");
        child.presses_key(KeyCode::KeyS);
    }
    child.sees(Screen::Case(Stage::Ripple));
    child.picks(&Press::Act(Action::Next));
    child.picks(&Press::Act(Action::Rewind(0)));
    child.sees(Screen::Case(Stage::Play));
    // It is known already: nothing has to be pulled for it again.
    assert!(town(&child).posts[0].threads[2].fact.is_some());
    assert_eq!(town(&child).looks, 2);
    assert!(texts(&mut child).contains(&fact));
}

/// No button is meant to lie on another.
fn none(_: &Press) -> bool {
    false
}

#[test]
fn every_moment_is_well_made_at_both_sizes() {
    let mut found = Vec::new();
    for (case, _) in CASES {
        for size in [&[][..], &LARGE] {
            for (throw, band) in [("1", "a"), ("4", "b"), ("9", "b")] {
                let folder = Folder::new(&format!("town-moments-{throw}-{}", size.len()));
                let mut child = at_the_map(&folder, case, &[size, &["--reduced-motion", "--throw", throw, "--band", band]].concat());
                let what = |child: &Child, what: &str| format!("{case} {band} throw {throw} {size:?} turn {}, {what}", town(child).turn);
                while child.game().screen() == Screen::Case(Stage::Play) {
                    let text = what(&child, "the map");
                    found.extend(faults(&mut child, &text, none));
                    for post in 0..town(&child).posts.len() {
                        if child.game().hands().trace.open != Some(post) {
                            child.picks(&Press::from(AtTown::Open(post)));
                        }
                        let text = what(&child, &format!("post {post}"));
                        found.extend(faults(&mut child, &text, none));
                        let pull = offers(&child).into_iter().find(|step| matches!(step, Move::Pull { post: of, .. } if *of == post));
                        if let Some(pull) = pull {
                            acts(&mut child, play(pull));
                            let text = what(&child, &format!("post {post} pulled"));
                            found.extend(faults(&mut child, &text, none));
                        }
                    }
                    acts(&mut child, play(Move::End));
                }
                settles(&mut child);
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

fn sort_of(step: Move) -> &'static str {
    match step {
        Move::Pull { .. } => "pull",
        Move::Hold { .. } => "hold",
        Move::LetGo { .. } => "let go",
        Move::Pass { .. } => "pass",
        Move::Note { .. } => "note",
        Move::Report { .. } => "report",
        Move::End => "end",
        Move::Correct { .. } => "correct",
    }
}

#[test]
fn every_move_changes_the_picture_without_a_word() {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut luck: usize = 7;
    let mut draws = |below: usize| {
        luck = luck.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (luck >> 33) % below
    };
    for throw in 0..6 {
        for (case, _) in CASES {
            let folder = Folder::new(&format!("town-mute-{throw}"));
            let mut child = at_the_map(&folder, case, &["--band", "b", "--reduced-motion", "--throw", &throw.to_string()]);
            while child.game().screen() == Screen::Case(Stage::Play) {
                let offers = offers(&child);
                // A report asks for something found: it is seldom possible, and then it is made.
                let report = offers.iter().find(|step| matches!(step, Move::Report { .. }));
                let step = report.copied().unwrap_or_else(|| offers[draws(offers.len())]);
                // Its card is open before the verb is pressed.
                if let Move::Pull { post, .. }
                | Move::Hold { post }
                | Move::LetGo { post }
                | Move::Pass { post }
                | Move::Note { post }
                | Move::Report { post } = step
                    && child.game().hands().trace.open != Some(post)
                {
                    child.picks(&Press::from(AtTown::Open(post)));
                }
                let before = mute(&mut child, "");
                acts(&mut child, play(step));
                *seen.entry(sort_of(step)).or_default() += 1;
                assert!(mute(&mut child, "") != before, "{case} throw {throw}: {step:?} shows nothing");
            }
        }
    }
    for sort in ["pull", "hold", "let go", "pass", "note", "report", "end"] {
        assert!(seen.contains_key(sort), "{sort} was never made: {seen:?}");
    }
}
