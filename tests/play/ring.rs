//! The ring without a window: every face by arrows, every token by key, click and drag, and what a beat leaves behind.

use std::collections::BTreeSet;

use bevy::prelude::*;
use dorvon_berkh::play::{AtRing, Press, Screen, key_around};
use dorvon_berkh::scenario::mechanics::BoardSeen;
use dorvon_berkh::scenario::mechanics::circle::{Move, RingSeen, Verb};
use dorvon_berkh::scenario::session::{Action, Stage};

use crate::child::{Child, Folder};

/// Tokens with their keys, in the order of the tray.
const KEYS: [(KeyCode, Verb); 10] = [
    (KeyCode::Digit1, Verb::BeWith),
    (KeyCode::Digit2, Verb::TakeDown),
    (KeyCode::Digit3, Verb::Invite),
    (KeyCode::Digit4, Verb::Thank),
    (KeyCode::Digit6, Verb::Proof),
    (KeyCode::Digit7, Verb::Subject),
    (KeyCode::Digit8, Verb::Sorry),
    (KeyCode::Digit9, Verb::Mute),
    (KeyCode::Digit0, Verb::AnswerBack),
    (KeyCode::Minus, Verb::Forward),
];

/// A child who sits down at the ring of this case.
fn at_the_ring(folder: &Folder, more: &[&str]) -> Child {
    let mut options = vec!["--level", "conduct/wrong-note"];
    options.extend(more);
    let mut child = Child::at(folder, &options);
    child.turns_to(&Press::Act(Action::Next));
    child.picks(&Press::Act(Action::Next));
    // First the one it happened to, alone: there is nothing else to press.
    assert!(child.buttons().iter().all(|press| press.seat().is_none()), "the ring is there too early");
    child.picks(&Press::from(AtRing::Open));
    child
}

fn ring(child: &Child) -> RingSeen {
    match child.game().seen().unwrap().board {
        BoardSeen::Circle(ring) => ring,
        board => panic!("no ring but {board:?}"),
    }
}

/// The first seat on which a token fits.
fn fits(child: &Child, wanted: Verb) -> Option<usize> {
    child.game().seen().unwrap().offers.iter().find_map(|offer| match offer.action {
        Action::Play(step) => match step {
            dorvon_berkh::scenario::mechanics::Move::Circle(Move::Put { verb, seat }) if verb == wanted => Some(seat),
            _ => None,
        },
        _ => None,
    })
}

fn last(child: &Child) -> Option<Action> {
    child.game().session().unwrap().to_log().actions.last().copied()
}

fn put(verb: Verb, seat: usize) -> Action {
    Action::Play(Move::Put { verb, seat }.into())
}

#[test]
fn arrows_lead_from_every_face_to_every_other() {
    for options in [&["--band", "a"][..], &["--band", "b"], &["--band", "b", "--text-size", "200", "--window", "1024x768"]] {
        let folder = Folder::new("around");
        let mut child = at_the_ring(&folder, options);
        let seats = ring(&child).seats.len();
        for from in 0..seats {
            for to in 0..seats {
                child.walks_to_the_seat(from);
                child.walks_to_the_seat(to);
                assert_eq!(child.focused(), Some(Press::from(AtRing::Seat(to))));
            }
        }
        // Looking and walking are free.
        assert_eq!(ring(&child).left, ring(&child).beats);
    }
}

#[test]
fn every_token_is_laid_by_its_key() {
    for (key, verb) in KEYS {
        let mut tried = false;
        for throw in 0..40 {
            let folder = Folder::new(&format!("token-{verb:?}-{throw}"));
            let mut child = at_the_ring(&folder, &["--throw", &throw.to_string(), "--band", "b"]);
            if verb == Verb::Sorry {
                // Somebody has to be hurt before one can say sorry.
                let seat = fits(&child, Verb::AnswerBack).unwrap();
                child.walks_to_the_seat(seat);
                child.presses_key(KeyCode::Digit0);
            }
            let Some(seat) = fits(&child, verb) else { continue };
            child.walks_to_the_seat(seat);
            let before = ring(&child);
            child.presses_key(key);
            assert_eq!(last(&child), Some(put(verb, seat)), "{verb:?}");
            let now = ring(&child);
            assert_ne!((&now.seats, &now.happened), (&before.seats, &before.happened), "{verb:?} shows nothing");
            tried = true;
            break;
        }
        assert!(tried, "{verb:?} fits nowhere in forty throws");
    }
}

#[test]
fn telling_and_waiting_have_keys_too() {
    let folder = Folder::new("tell");
    let mut child = at_the_ring(&folder, &[]);
    child.presses_key(KeyCode::KeyT);
    assert_eq!(last(&child), Some(Action::Play(Move::Tell.into())));
    child.presses_key(KeyCode::KeyS);
    assert_eq!(last(&child), Some(Action::Play(Move::Wait.into())));
    assert_eq!(ring(&child).left, ring(&child).beats - 2);
}

#[test]
fn a_token_may_be_taken_first_and_esc_lays_it_down() {
    let folder = Folder::new("token-first");
    let mut child = at_the_ring(&folder, &[]);
    child.clicks(&Press::from(AtRing::Token(Verb::BeWith)));
    assert_eq!(child.game().hands().circle.token, Some(Verb::BeWith));
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Case(Stage::Play));
    assert!(!child.game().hands().hold(), "Esc laid nothing down");
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Pause);
    child.presses_key(KeyCode::Escape);
    // A token that does not fit bounces, costs nothing and stays in hand.
    let before = ring(&child);
    child.clicks(&Press::from(AtRing::Token(Verb::TakeDown)));
    child.clicks(&Press::from(AtRing::Seat(before.target)));
    assert_eq!((ring(&child).left, child.game().hands().circle.token), (before.left, Some(Verb::TakeDown)));
    assert_eq!(child.game().hands().circle.bounced, Some(before.target));
    child.clicks(&Press::from(AtRing::Token(Verb::BeWith)));
    child.clicks(&Press::from(AtRing::Seat(before.target)));
    assert_eq!(last(&child), Some(put(Verb::BeWith, before.target)));
    assert!(!child.game().hands().hold());
}

#[test]
fn a_face_may_be_chosen_first_and_shows_whom_it_listens_to() {
    let folder = Folder::new("face-first");
    let mut child = at_the_ring(&folder, &[]);
    let seat = fits(&child, Verb::TakeDown).unwrap();
    assert_eq!(ring(&child).seats[seat].listens, None);
    child.clicks(&Press::from(AtRing::Seat(seat)));
    assert!(ring(&child).seats[seat].listens.is_some());
    assert_eq!(child.game().hands().circle.seat, Some(seat));
    child.clicks(&Press::Act(put(Verb::TakeDown, seat)));
    assert_eq!(last(&child), Some(put(Verb::TakeDown, seat)));
}

#[test]
fn a_token_can_be_dragged_onto_a_face() {
    let folder = Folder::new("drag");
    let mut child = at_the_ring(&folder, &[]);
    let target = ring(&child).target;
    child.drags(&Press::from(AtRing::Token(Verb::BeWith)), &Press::from(AtRing::Seat(target)));
    assert_eq!(last(&child), Some(put(Verb::BeWith, target)));
    // Dragged beside every face it falls back into the tray.
    let left = ring(&child).left;
    child.drags(&Press::from(AtRing::Token(Verb::BeWith)), &Press::Pause);
    assert_eq!((ring(&child).left, child.game().screen()), (left, Screen::Case(Stage::Play)));
}

#[test]
fn the_first_visit_meets_six_tokens_and_then_all() {
    let folder = Folder::new("waves");
    let mut child = at_the_ring(&folder, &[]);
    let tokens = |child: &mut Child| -> BTreeSet<String> {
        child.buttons().iter().filter(|press| press.token().is_some()).map(|press| format!("{press:?}")).collect()
    };
    let has = |child: &mut Child, verb: Verb| tokens(child).contains(&format!("{:?}", Press::from(AtRing::Token(verb))));
    assert!(has(&mut child, Verb::BeWith) && !has(&mut child, Verb::AnswerBack));
    child.presses_key(KeyCode::KeyS);
    child.presses_key(KeyCode::KeyS);
    assert!(has(&mut child, Verb::AnswerBack) && has(&mut child, Verb::Mute) && has(&mut child, Verb::Forward));
}

/// Every text that is drawn.
fn words(child: &mut Child) -> BTreeSet<String> {
    let world = child.app.world_mut();
    world.query::<&Text>().iter(world).map(|text| text.0.clone()).collect()
}

#[test]
fn rules_stand_beside_what_a_face_says_on_the_first_visit() {
    let folder = Folder::new("rules");
    let mut child = at_the_ring(&folder, &[]);
    let target = ring(&child).target;
    child.clicks(&Press::from(AtRing::Seat(target)));
    child.clicks(&Press::Act(put(Verb::BeWith, target)));
    let seen = child.game().seen().unwrap();
    let (rule, answer) = (seen.board.guide().expect("a rule of the second beat"), seen.say.first().unwrap().text.clone());
    let shown = words(&mut child);
    for phrase in [rule, answer] {
        let text = child.game().texts().say(&phrase).to_string();
        assert!(shown.contains(&text), "{text} is not shown: {shown:?}");
    }
}

#[test]
fn after_going_back_the_old_way_stands_there_as_a_shadow() {
    let folder = Folder::new("shadow");
    let mut child = at_the_ring(&folder, &[]);
    let shadow = child.game().texts().key("flow-ghost").to_string();
    while child.game().screen() == Screen::Case(Stage::Play) {
        assert!(!words(&mut child).contains(&shadow), "a shadow before anybody went back");
        child.presses_key(KeyCode::KeyS);
    }
    child.picks(&Press::Act(Action::Next));
    child.picks(&Press::Act(Action::Rewind(2)));
    child.sees(Screen::Case(Stage::Play));
    assert!(words(&mut child).contains(&shadow));
}

#[test]
fn the_way_around_is_the_shorter_one() {
    let ring: Vec<Vec2> = [(0.0, 1.0), (-1.0, 0.0), (0.0, -1.0), (1.0, 0.0)].map(|(x, y)| Vec2::new(x * 100.0, y * 90.0)).to_vec();
    assert_eq!(key_around(&ring, false, 0, 1), KeyCode::ArrowLeft);
    assert_eq!(key_around(&ring, false, 0, 3), KeyCode::ArrowRight);
    let row: Vec<Vec2> = (0..5).map(|seat| Vec2::new(100.0 * seat as f32, 0.0)).collect();
    assert_eq!(key_around(&row, true, 0, 4), KeyCode::ArrowRight);
    assert_eq!(key_around(&row, true, 4, 0), KeyCode::ArrowLeft);
}
