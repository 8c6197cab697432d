//! Reports: one person looks at them, one after the other.

use super::*;

#[test]
fn a_false_one_goes_away_everywhere() {
    let mut town = town("f8r42616ssww");
    play(&mut town, "E q0e r0");
    assert_eq!((town.looks, town.posts[0].answer), (0, Some(3)), "a report costs a look");
    play(&mut town, "E");
    assert_eq!(town.posts[0].status, Status::Reported);
    play(&mut town, "E");
    let seen = &town.seen().posts[0];
    assert_eq!((seen.status, seen.truth, seen.copies.len(), seen.answer), (Status::Gone, Some(false), 0, None));
    assert!(!seen.facts.is_empty() && town.over() && town.badly() == 0);
    assert!(town.happened.contains(&Happening::Answered { post: 0, right: false }));
}

#[test]
fn a_true_one_comes_back_and_the_sender_is_hurt() {
    let mut town = town("t8w41614ssww");
    play(&mut town, "q0e r0 E E");
    let seen = &town.seen().posts[0];
    assert_eq!((seen.status, seen.truth), (Status::Tray, Some(true)));
    assert_eq!(town.places[GERS].lamp, 1);
    assert!(!offered(&town, "r0") && offered(&town, "p0"), "nobody looks at the same post twice");
    play(&mut town, "E E");
    assert_eq!(town.because(Cause::Kept), 16, "they hear that the desk had it");
}

#[test]
fn one_person_looks_at_one_after_the_other() {
    let mut town = town("f8w41615ssww f4w41615ssww");
    assert_eq!(town.seen().answer_at, 2);
    play(&mut town, "q0e r0 E");
    assert_eq!(town.seen().answer_at, 4);
    play(&mut town, "q1e r1");
    assert_eq!((town.posts[0].answer, town.posts[1].answer), (Some(2), Some(4)));
    assert_eq!(laid(Band::B, "f8w41615ssww").seen().answer_at, 3, "it takes three turns in band B");
}

#[test]
fn bright_places_wait_for_the_answer() {
    let mut town = town("f8r42616ssww");
    play(&mut town, "q0e r0 E");
    assert_eq!(places(&town, 0), [GERS]);
    let mut dim = super::town("f8r42616ssww");
    dim.places[GERS].lamp = 1;
    play(&mut dim, "q0e r0 E");
    assert_eq!(places(&dim, 0), [BLOCK, STATION, GERS]);
}

#[test]
fn what_was_passed_on_cannot_be_reported() {
    let town = played("f8w41616ssww", "q0e p0");
    assert!(!offered(&town, "r0") && offered(&town, "n0"));
}

#[test]
fn after_sunset_an_answer_changes_nothing() {
    let mut town = town("t8w41612ssww f2w41614ssww");
    play(&mut town, "E q0e r0 E");
    let before = town.clone();
    assert_eq!((town.posts[0].status, town.because(Cause::Kept)), (Status::Done, 16));
    play(&mut town, "E");
    assert_eq!((town.posts[0].clone(), lamps(&town)), (before.posts[0].clone(), lamps(&before)));
    assert!(!town.happened.iter().any(|what| matches!(what, Happening::Answered { .. })));
    assert_eq!(town.seen().answer_at, town.turn + 1, "and the one who looks is free again");
}

/// It is answered before the sun sets.
#[test]
fn an_answer_in_the_turn_of_the_sunset_is_in_time() {
    let town = played("f8r11412ssww", "q0e r0 E E");
    assert_eq!((town.posts[0].status, town.badly()), (Status::Gone, 0));
}
