//! A case with a ring in the window: faces by arrows, tokens by key, by click and by drag, and at rest nothing is drawn.

use dorvon_berkh::play::{AtRing, Press, Screen as View};
use dorvon_berkh::scenario::mechanics::circle::{Move, Verb};
use dorvon_berkh::scenario::session::{Action, Stage};

use super::case::{enters, gives_a_reason, takes_the_keepsake, tells_somebody};
use super::picture::costs_nearly_nothing;
use crate::support::Folder;
use crate::support::child::{Child, RING, ring, write_profiles};
use crate::support::hand::Hand;
use crate::support::screen::Screen;

/// Options of every start here, with more of them.
fn options<'a>(more: &[&'a str]) -> Vec<&'a str> {
    ["--throw", "1"].iter().chain(more).copied().collect()
}

/// The face on which a token fits that is the farthest from where the child is; of several the first.
fn far_away(child: &Child, verb: &str) -> usize {
    let (seats, here) = (ring(&child.seen()).seats.len(), child.twin.game().hands().circle.last);
    let apart = |seat: usize| seat.abs_diff(here).min(seats - seat.abs_diff(here));
    let fits = (0..seats).rev().filter(|seat| child.offered(verb, Some(*seat)).is_some());
    fits.max_by_key(|seat| apart(*seat)).unwrap_or_else(|| panic!("{verb} fits nowhere: {:?}", child.seen()))
}

/// Chooses a face, which the first time is a look at whom this child listens to.
fn chooses(child: &mut Child, seat: usize, how: impl FnOnce(&mut Child)) {
    match child.offered("look", Some(seat)) {
        Some(look) => child.acts(look, how),
        None => how(child),
    }
    let hand = child.twin.game().hands().circle;
    assert_eq!((hand.seat, hand.last, hand.token), (Some(seat), seat, None));
}

/// Lets beats pass until the bell rings.
fn waits_for_the_bell(child: &mut Child) {
    while child.seen().stage == Stage::Play {
        child.acts_by_key("wait", None, "s");
    }
    child.at(Stage::Ripple);
}

#[test]
fn the_keyboard_alone_plays_the_ring_to_the_keepsake() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let mut child = Child::at_the_desk(&screen, &folder);
    Hand::Keyboard.opens_the_ring(&mut child);

    // Once around: every face is an arrow away from the one beside it, and walking is no move.
    let (seats, left) = (ring(&child.seen()).seats.len(), ring(&child.seen()).left);
    let played = child.actions();
    for seat in (1..seats).chain([0]) {
        child.walks_around_to(seat);
    }
    assert_eq!(child.actions(), played);

    // Three tokens by their keys: one on the face that has the focus, two on a face that was chosen before.
    for (verb, key, chosen) in [("be-with", "1", false), ("take-down", "2", true), ("proof", "6", true)] {
        let seat = far_away(&child, verb);
        child.walks_around_to(seat);
        if chosen {
            chooses(&mut child, seat, |child| drop(child.key("Return")));
        }
        child.acts_by_key(verb, Some(seat), key);
        assert!(!child.twin.game().hands().hold());
    }
    assert_eq!(ring(&child.seen()).left, left - 3);
    // What is chosen can be laid down again.
    let seat = far_away(&child, "be-with");
    child.walks_around_to(seat);
    chooses(&mut child, seat, |child| drop(child.key("Return")));
    child.key("Escape");
    child.at(Stage::Play);
    child.acts_by_key("tell", None, "t");
    waits_for_the_bell(&mut child);
    enters(&mut child, Action::Next);
    child.at(Stage::Rewind);

    // Back to the decision after telling, and on from there.
    child.acts(Action::Rewind(4), |child| child.picks(&Press::Act(Action::Rewind(4))));
    child.at(Stage::Play);
    assert_eq!(ring(&child.seen()).left, left - 4);
    waits_for_the_bell(&mut child);
    enters(&mut child, Action::Next);
    enters(&mut child, Action::Next);
    child.at(Stage::Tell);
    tells_somebody(&mut child);
    enters(&mut child, Action::Next);

    // The new face is a row with two moves.
    child.at(Stage::NewFace);
    assert_eq!(ring(&child.seen()).left, 2);
    let target = ring(&child.seen()).target;
    child.walks_around_to(target);
    child.acts_by_key("be-with", Some(target), "1");
    child.acts_by_key("wait", None, "s");
    gives_a_reason(&mut child);
    enters(&mut child, Action::Next);
    takes_the_keepsake(&mut child, RING);
}

#[test]
fn the_mouse_alone_lays_tokens_at_the_largest_text() {
    let (screen, folder) = (Screen::start(), Folder::new());
    write_profiles(&folder, &[1]);
    let mut child = Child::start_with(&screen, &folder, &options(&["--window", "1024x768", "--text-size", "200"]));
    for step in [Press::Begin, Press::Profile(1)] {
        child.clicks(&step);
    }
    child.sees(View::Desk);
    Hand::Mouse.opens_the_ring(&mut child);
    let acts = |child: &mut Child, verb: &str, seat: Option<usize>| {
        let action = child.offered(verb, seat).unwrap_or_else(|| panic!("{verb} is not offered"));
        child.acts(action, |child| child.clicks(&Press::Act(action)));
    };

    // A face first, then the token.
    let seat = far_away(&child, "take-down");
    chooses(&mut child, seat, |child| child.clicks(&Press::from(AtRing::Seat(seat))));
    acts(&mut child, "take-down", Some(seat));
    // A token first, then the face.
    let seat = far_away(&child, "proof");
    let laid = child.offered("proof", Some(seat)).unwrap();
    child.clicks(&Press::from(AtRing::Token(Verb::Proof)));
    assert_eq!(child.twin.game().hands().circle.token, Some(Verb::Proof));
    child.acts(laid, |child| child.clicks(&Press::from(AtRing::Seat(seat))));
    // A token dragged onto a face.
    let target = ring(&child.seen()).target;
    let laid = Action::Play(Move::Put { verb: Verb::BeWith, seat: target }.into());
    child.acts(laid, |child| child.drags(&Press::from(AtRing::Token(Verb::BeWith)), &Press::from(AtRing::Seat(target))));

    // After a pause everything is as it was, also what was chosen.
    let seat = far_away(&child, "invite");
    chooses(&mut child, seat, |child| child.clicks(&Press::from(AtRing::Seat(seat))));
    let (before, played) = (child.pointer_away(), child.actions());
    child.clicks(&Press::Pause);
    child.sees(View::Pause);
    child.clicks(&Press::Uncover);
    child.pointer_away();
    child.game.as_before("ring as it was before the pause", &before);
    assert_eq!(child.actions(), played);

    acts(&mut child, "tell", None);
    while child.seen().stage == Stage::Play {
        acts(&mut child, "wait", None);
    }
    child.at(Stage::Ripple);
}

#[test]
fn a_still_ring_costs_nearly_nothing() {
    let screen = Screen::start();
    for motion in [&[][..], &["--reduced-motion"]] {
        let folder = Folder::new();
        write_profiles(&folder, &[1]);
        let mut child = Child::start_with(&screen, &folder, &options(&[&["--level", RING], motion].concat()));
        child.picks(&Press::Act(Action::Next));
        let what = |what: &str| format!("{what} {motion:?}");
        costs_nearly_nothing(&child, &what("page of the one it happened to"));
        child.picks(&Press::from(AtRing::Open));
        // A beat has passed, a face is chosen and shows its lines.
        let target = ring(&child.seen()).target;
        child.walks_around_to(target);
        child.acts_by_key("be-with", Some(target), "1");
        let seat = far_away(&child, "take-down");
        child.walks_around_to(seat);
        chooses(&mut child, seat, |child| drop(child.key("Return")));
        costs_nearly_nothing(&child, &what("ring"));
    }
}
