//! The rules one by one, on rings that are set by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod properties;

use std::path::Path;

use super::*;
use crate::scenario::level::{Band, Level};
use crate::scenario::mechanics::{Board, Mechanic};
use crate::scenario::report::{Ending, Met, Praise};
use crate::scenario::seed::Throw;
use crate::scenario::session::{Action, Session, Stage};
use crate::scenario::source::Source;

/// Both shapes of the mechanic: a clip that is to stop, and a group beside which a table may stand.
const CLIP: &str = r#"(format: 1, c: conduct, minutes: 6, review: [], friend: tamir, partner: ainur, keepsake: "peg",
  mechanic: circle((theme: clip, objective: support,
    bands: [
      (band: a, seats: 10, laughers: 3, worried: 3, blank: 0, popular: 1, listeners: 3, torn: 0, mood: 2, table: 0,
       moves: 6, ripple: 3, stay: 2, busy: 0, from_you: 0),
      (band: b, seats: 12, laughers: 4, worried: 4, blank: 1, popular: 1, listeners: 3, torn: 0, mood: 2, table: 0,
       moves: 6, ripple: 3, stay: 2, busy: 1, from_you: 0),
    ],
    cases: [(id: "drawing", theme: clip, from_you: 0), (id: "nickname", theme: clip, from_you: 1)])))"#;
const TABLE: &str = r#"(format: 1, c: conduct, minutes: 6, review: [], friend: anu, partner: maral, keepsake: "chalk",
  mechanic: circle((theme: invitation, objective: include,
    bands: [
      (band: a, seats: 10, laughers: 3, worried: 3, blank: 0, popular: 1, listeners: 3, torn: 1, mood: 2, table: 6,
       moves: 6, ripple: 3, stay: 2, busy: 0, from_you: 1),
      (band: b, seats: 12, laughers: 4, worried: 4, blank: 1, popular: 2, listeners: 3, torn: 1, mood: 2, table: 7,
       moves: 6, ripple: 3, stay: 2, busy: 1, from_you: 0),
    ],
    cases: [(id: "list", theme: invitation, from_you: 0), (id: "party", theme: clip, from_you: 0)])))"#;
const BANDS: [Band; 2] = [Band::A, Band::B];

fn level_of(text: &str) -> Level {
    Level::check("conduct/ring", &Source { file: Path::new("ring.level.ron"), text }).unwrap()
}

fn levels() -> [Level; 2] {
    [CLIP, TABLE].map(level_of)
}

fn circle_of(level: &Level) -> &Circle {
    let Mechanic::Circle(circle) = level.mechanic() else { panic!("no level of the ring") };
    circle
}

fn first_ring(level: &Level, band: Band, throw: Throw) -> Ring {
    let Board::Circle(ring) = Session::new(level, band, throw, &[]).board().clone() else { panic!("no ring") };
    ring
}

/// A ring by letters, target first: `t`, `w` watches, `c` watches and minds, `l` laughs, `s` stands, `p` is popular.
fn ring(letters: &str) -> Ring {
    let level = level_of(CLIP);
    let mut ring = first_ring(&level, Band::A, Throw::default());
    let count = letters.len();
    (ring.target, ring.poster, ring.mood, ring.arrows) = (0, letters.find('l').unwrap_or(1), 2, Vec::new());
    ring.seats.truncate(count);
    for (at, letter) in letters.chars().enumerate() {
        let listens = [(at + count - 1) % count, (at + 1) % count].into_iter().filter(|other| *other != 0).collect();
        let mut seat = super::ring::Seat::new(ring.seats[at].who.clone(), listens);
        match letter {
            't' => seat.stance = Stance::Target,
            'l' => (seat.stance, seat.phone, seat.since) = (Stance::Laughs, true, -(at as i32)),
            's' => (seat.stance, seat.cares, seat.worried, seat.phone) = (Stance::Stands, true, true, true),
            'c' => (seat.cares, seat.worried) = (true, true),
            'p' => seat.popular = true,
            _ => {}
        }
        ring.seats[at] = seat;
    }
    ring
}

fn stances(ring: &Ring) -> String {
    let letter = |seat: &super::ring::Seat| match seat.stance {
        Stance::Target => 't',
        Stance::Watches => 'w',
        Stance::Laughs => 'l',
        Stance::Stands => 's',
    };
    ring.seats.iter().map(letter).collect()
}

fn put(ring: &mut Ring, verb: Verb, seat: usize) {
    let step = Move::Put { verb, seat };
    assert!(ring.moves().contains(&step), "{step:?} in {}", stances(ring));
    ring.apply(step);
}

fn happened(ring: &Ring, seat: usize) -> Vec<Happening> {
    ring.happened.iter().filter(|(at, _)| *at == seat).map(|(_, what)| *what).collect()
}

#[test]
fn between_two_laughers_nobody_hears_and_at_the_edge_they_do() {
    let mut middle = ring("twlllwww");
    put(&mut middle, Verb::TakeDown, 3);
    assert_eq!((stances(&middle).as_str(), middle.happened[0]), ("twlllwww", (3, Happening::Refused)));
    let mut edge = ring("twlllwww");
    put(&mut edge, Verb::TakeDown, 4);
    assert_eq!((stances(&edge).as_str(), edge.happened[0]), ("twllwwww", (4, Happening::PutDown)));
    let mut warmed = ring("twlllwww");
    put(&mut warmed, Verb::BeWith, 3);
    put(&mut warmed, Verb::TakeDown, 3);
    assert!(happened(&warmed, 3).contains(&Happening::PutDown), "whom you sat with, one laugher less counts");
}

#[test]
fn two_reasons_make_brave_and_the_popular_one_needs_three() {
    let mut blank = ring("twwwwwll");
    put(&mut blank, Verb::Invite, 3);
    assert_eq!(blank.happened[0], (3, Happening::NotYet));
    let mut minds = ring("twwcwwll");
    put(&mut minds, Verb::Invite, 3);
    assert_eq!((minds.happened[0], minds.seats[3].stance), ((3, Happening::StoodUp), Stance::Stands));
    let mut two = ring("twwcwwll");
    put(&mut two, Verb::BeWith, 3);
    assert_eq!(happened(&two, 3), [Happening::SatWith, Happening::RoseToo]);
    let mut popular = ring("twwpwwll");
    popular.seats[3].cares = true;
    put(&mut popular, Verb::Invite, 3);
    assert_eq!(popular.happened[0], (3, Happening::NotYet));
    put(&mut popular, Verb::BeWith, 3);
    put(&mut popular, Verb::Invite, 3);
    assert_eq!(popular.happened[0], (3, Happening::StoodUp));
}

#[test]
fn who_stands_alone_sits_down_again_unless_thanked() {
    let mut alone = ring("twwswwll");
    alone.apply(Move::Wait);
    assert_eq!((happened(&alone, 3), alone.seats[3].cares), (vec![Happening::SatDown], false));
    let mut thanked = ring("twwswwll");
    put(&mut thanked, Verb::Thank, 3);
    thanked.apply(Move::Wait);
    assert!(thanked.is(3, Stance::Stands));
    let mut two = ring("twwsswll");
    two.apply(Move::Wait);
    assert_eq!(stances(&two), "twwsswll", "two are not alone");
}

#[test]
fn one_who_stands_beside_the_laughter_and_is_thanked_tips_the_ring() {
    let mut ring = ring("twcllwww");
    put(&mut ring, Verb::Invite, 2);
    assert_eq!(stances(&ring), "twsllwww", "one friend weighs as much as one laugher");
    put(&mut ring, Verb::Thank, 2);
    assert_eq!(happened(&ring, 3), [Happening::LaidDown], "a thanked friend weighs two");
}

#[test]
fn the_arrow_is_known_before_and_ends_with_what_stops_its_start() {
    let mut first = ring("twwllwww");
    first.arrows = first.aim();
    assert_eq!(first.arrows, [(3, 2)], "from the newest laugher to whoever listens");
    let mut waited = first.clone();
    waited.apply(Move::Wait);
    assert_eq!(happened(&waited, 2), [Happening::Received { from: 3 }]);
    assert!(waited.is(2, Stance::Laughs), "who has no reason laughs too");
    let mut asked = first.clone();
    put(&mut asked, Verb::TakeDown, 3);
    assert_eq!(happened(&asked, 2), []);
    let mut distracted = first.clone();
    put(&mut distracted, Verb::Subject, 3);
    assert_eq!(happened(&distracted, 2), []);
    assert_eq!(distracted.arrows, [(3, 2)], "the ball has rolled by");
    let mut minds = first;
    minds.seats[2].cares = true;
    minds.apply(Move::Wait);
    assert!(minds.is(2, Stance::Watches) && minds.seats[2].phone, "who minds lays it down");
}

#[test]
fn scolding_brings_a_second_arrow_and_alone_it_shames() {
    let mut crowd = ring("twwllwww");
    crowd.arrows = crowd.aim();
    put(&mut crowd, Verb::AnswerBack, 3);
    assert!(crowd.seats[3].bold && crowd.seats[4].bold && crowd.arrows.len() == 2 && crowd.seats[3].cloud());
    put(&mut crowd, Verb::TakeDown, 3);
    assert_eq!(crowd.happened[0], (3, Happening::Refused), "who was scolded does not listen");
    assert_eq!(crowd.ending(), Ending::Repair);
    let mut alone = ring("twwwlwww");
    put(&mut alone, Verb::AnswerBack, 4);
    assert_eq!((stances(&alone).as_str(), alone.seats[4].cloud()), ("twwwwwww", true));
    put(&mut alone, Verb::Sorry, 4);
    assert_eq!(alone.ending(), Ending::Lonely, "it stopped, and nobody stands");
}

#[test]
fn what_came_from_you_is_put_down_when_you_say_sorry() {
    let mut ring = ring("twwwlwww");
    put(&mut ring, Verb::Forward, 2);
    assert!(ring.is(2, Stance::Laughs) && ring.seats[2].cloud());
    put(&mut ring, Verb::Sorry, 2);
    assert!(ring.is(2, Stance::Watches) && !ring.seats[2].cloud());
    let level = level_of(TABLE);
    let from_you = first_ring(&level, Band::A, Throw::default());
    assert_eq!(from_you.seats.iter().filter(|seat| seat.sent).count(), 1);
    assert!(from_you.seen().seats.iter().all(|seat| !seat.began), "you began it");
    assert_eq!(from_you.ending(), Ending::Repair);
}

#[test]
fn an_adult_comes_a_beat_later_and_stays_only_with_proof() {
    let mut bare = ring("twwllwww");
    bare.apply(Move::Tell);
    assert_eq!((bare.seen().steps, bare.adult_here()), (Some(1), false));
    bare.apply(Move::Wait);
    assert!(bare.adult_here() && happened(&bare, 0).contains(&Happening::AdultCame));
    let laughing = bare.count(Stance::Laughs);
    bare.apply(Move::Wait);
    assert_eq!(bare.count(Stance::Laughs), laughing, "while an adult is here nobody joins");
    bare.apply(Move::Wait);
    assert!(!bare.adult_here() && happened(&bare, 0).contains(&Happening::AdultLeft) && bare.tells() == [Move::Tell]);
    let mut proven = ring("twwllwww");
    put(&mut proven, Verb::Proof, 3);
    proven.apply(Move::Tell);
    proven.apply(Move::Wait);
    assert!(proven.stays() && !proven.is(3, Stance::Laughs) && !proven.is(4, Stance::Laughs) && proven.tells().is_empty());
    let mut shown = ring("twwllwww");
    shown.apply(Move::Tell);
    shown.apply(Move::Wait);
    put(&mut shown, Verb::Proof, 3);
    assert!(shown.stays() && !shown.is(3, Stance::Laughs), "proof that comes later is shown to whoever is here");
    let mut busy = ring("twwllwww");
    busy.busy = true;
    busy.apply(Move::Tell);
    busy.apply(Move::Wait);
    assert!(!busy.adult_here() && busy.seen().steps == Some(1));
    busy.apply(Move::Wait);
    assert!(busy.adult_here());
}

#[test]
fn sitting_with_the_target_lifts_and_protects_for_two_beats() {
    let mut ring = ring("twwllwww");
    put(&mut ring, Verb::BeWith, 0);
    assert_eq!((ring.mood, ring.beside, ring.asked), (4, 1, true));
    ring.apply(Move::Wait);
    assert_eq!((ring.mood, ring.beside), (4, 0));
    ring.apply(Move::Wait);
    assert_eq!((ring.mood, happened(&ring, 0)), (3, vec![Happening::Worse]));
}

#[test]
fn a_curtain_hides_a_face_and_is_opened_by_sitting_there() {
    let mut ring = ring("twwllwww");
    put(&mut ring, Verb::Mute, 3);
    let there: Vec<Move> = ring.moves().into_iter().filter(|step| matches!(step, Move::Put { seat: 3, .. })).collect();
    assert_eq!(there, [Move::Put { verb: Verb::BeWith, seat: 3 }]);
    put(&mut ring, Verb::BeWith, 3);
    assert!(!ring.seats[3].curtain && ring.happened[0] == (3, Happening::CurtainOpened));
}

/// Everything that ends a ring, on rings that are over.
#[test]
fn the_first_ending_that_is_true_is_the_ending() {
    let ends = |letters: &str, mood: u8, change: &dyn Fn(&mut Ring)| {
        let mut ring = ring(letters);
        ring.mood = mood;
        change(&mut ring);
        ring.ending()
    };
    let none: &dyn Fn(&mut Ring) = &|_| ();
    assert_eq!(ends("twwsswww", 4, none), Ending::Calm);
    assert_eq!(ends("twwsswww", 3, none), Ending::Lonely);
    assert_eq!(ends("twwwwwww", 5, none), Ending::Lonely);
    assert_eq!(ends("twwllwww", 4, none), Ending::Repair);
    assert_eq!(ends("twwllwww", 3, none), Ending::Missed);
    assert_eq!(ends("twwsswww", 5, &|ring| ring.seats[1].attacked = true), Ending::Repair);
    let two_curtains: &dyn Fn(&mut Ring) = &|ring| (ring.seats[1].curtain, ring.seats[2].curtain) = (true, true);
    assert_eq!(ends("twwsswww", 5, two_curtains), Ending::Lonely);
    assert_eq!(ends("twwsswww", 5, &|ring| ring.seats[1].curtain = true), Ending::Calm, "one curtain is allowed");
    let table: &dyn Fn(&mut Ring) = &|ring| (ring.table, ring.asked) = (3, true);
    assert_eq!(ends("tlsssllw", 5, table), Ending::Repair, "as many laugh as stand");
    assert_eq!(ends("tlssslww", 5, table), Ending::Calm, "a new table, and nobody is forced");
    assert_eq!(ends("tlssslww", 5, &|ring| ring.table = 3), Ending::Repair, "nobody asked whom it is about");
}

#[test]
fn after_the_bell_the_ring_goes_on_and_everything_can_be_mended() {
    let mut hurt = ring("twwllwww");
    put(&mut hurt, Verb::AnswerBack, 3);
    put(&mut hurt, Verb::Forward, 6);
    (0..4).for_each(|_| hurt.apply(Move::Wait));
    assert!(hurt.over() && hurt.after().len() == 3 && hurt.moves().is_empty());
    assert_eq!(hurt.at_bell().unwrap().left, 0);
    assert_eq!(*hurt.after().last().unwrap(), hurt.seen());
    assert_eq!((hurt.ending(), hurt.mends()), (Ending::Repair, vec![3, 6]));
    let offer = Board::Circle(hurt.clone()).mend_offer(3);
    assert_eq!((offer.verb, offer.number("seat")), ("sorry", Some(3)));
    hurt.mend(3);
    hurt.mend(6);
    assert_eq!((hurt.mends(), hurt.ending()), (vec![], Ending::Repair), "how it ended stays");
    let mut shut = ring("twwllwww");
    [1, 2, 3, 4].iter().for_each(|seat| put(&mut shut, Verb::Mute, *seat));
    (0..2).for_each(|_| shut.apply(Move::Wait));
    assert_eq!((shut.ending(), shut.mends()), (Ending::Lonely, vec![1, 2, 3, 4]));
    assert_eq!(Board::Circle(shut.clone()).mend_offer(2).verb, "be-with");
    shut.mend(2);
    assert_eq!(shut.mends(), [1, 3, 4]);
}

#[test]
fn a_look_shows_whom_a_child_listens_to_and_is_known_after_going_back() {
    let level = level_of(CLIP);
    let mut session = Session::new(&level, Band::A, Throw::default(), &[]);
    session.apply(&level, Action::Next).unwrap();
    let look = Move::Look { seat: usize::from(matches!(session.board(), Board::Circle(ring) if ring.target() == 0)) };
    session.apply(&level, Action::Play(look.into())).unwrap();
    assert!(session.path().is_empty() && session.apply(&level, Action::Play(look.into())).is_err(), "each seat once");
    while session.stage() == Stage::Play {
        session.apply(&level, Action::Play(Move::Wait.into())).unwrap();
    }
    session.apply(&level, Action::Next).unwrap();
    session.apply(&level, Action::Rewind(0)).unwrap();
    let Board::Circle(ring) = session.board() else { panic!("no ring") };
    assert_eq!(ring.seen().seats.iter().filter(|seat| seat.listens.is_some()).count(), 1);
}

#[test]
fn at_most_two_sentences_a_beat_and_first_of_all_how_it_feels() {
    let level = level_of(CLIP);
    let mut first = ring("twcllwww");
    first.arrows = first.aim();
    let keys = |ring: &Ring| ring.say(&level).iter().map(|said| said.text.key.to_string()).collect::<Vec<_>>();
    assert_eq!(keys(&first), ["conduct-ring-inner-mid"]);
    put(&mut first, Verb::TakeDown, 4);
    assert_eq!(keys(&first), ["circle-say-put-down", "circle-say-received-kept"]);
    put(&mut first, Verb::BeWith, 0);
    assert_eq!(keys(&first)[0], "circle-say-target-with");
    for (band, throw) in [(Band::A, 1), (Band::B, 2), (Band::B, 77)] {
        let mut ring = first_ring(&level, band, Throw::new(throw).unwrap());
        while !ring.over() {
            let moves = ring.moves();
            ring.apply(moves[moves.len() / 2]);
            assert!(keys(&ring).len() <= 2, "{:?}", keys(&ring));
        }
        let lines = ring.ripple(&level);
        assert!((3..=4).contains(&lines.len()), "{lines:?}");
    }
}

#[test]
fn dots_are_seen_in_band_b_and_in_band_a_where_an_invitation_failed() {
    let mut young = ring("twwcwwll");
    assert!(young.seen().seats.iter().all(|seat| seat.dots.is_none()));
    put(&mut young, Verb::Invite, 2);
    assert_eq!(young.seen().seats[2].dots, Some((0, 2)));
    assert_eq!(young.seen().seats.iter().filter(|seat| seat.dots.is_some()).count(), 1);
    let mut older = ring("twwcwwll");
    older.band = Band::B;
    assert_eq!(older.seen().seats[3].dots, Some((1, 2)));
    older.seats[3].worried = false;
    assert_eq!(older.seen().seats[3].dots, Some((0, 2)), "what a blank face minds is not shown");
}

#[test]
fn what_was_done_is_reported_and_praised() {
    let level = level_of(CLIP);
    let mut ring = ring("twcllwww");
    assert_eq!(ring.report(circle_of(&level)).objective, Met::NotMet);
    put(&mut ring, Verb::Invite, 2);
    put(&mut ring, Verb::Thank, 2);
    assert_eq!(ring.report(circle_of(&level)).objective, Met::NotMet, "nothing was in private to the target yet");
    put(&mut ring, Verb::BeWith, 0);
    let report = ring.report(circle_of(&level));
    assert_eq!((report.objective, report.praise), (Met::Met, vec![Praise::Thanked, Praise::StoodBy]));
    assert_eq!(ring.evidence().len(), 1);
    put(&mut ring, Verb::Proof, 4);
    ring.apply(Move::Tell);
    assert!(ring.report(circle_of(&level)).praise.contains(&Praise::Told));
    assert_eq!(ring.evidence()[0].key.to_string(), "circle-kept-proof");
}

#[test]
fn hints_point_at_a_face_and_rules_are_told_one_by_one() {
    let hint = |ring: &Ring| {
        let hint = ring.seen().hint();
        (hint.text.key.to_string(), hint.at)
    };
    let mut ring = ring("twcllwwww");
    assert_eq!(hint(&ring).0, "circle-hint-look");
    let guide = |ring: &Ring| ring.seen().guide().map(|rule| rule.key.to_string());
    assert_eq!(guide(&ring).as_deref(), Some("circle-guide-look"));
    ring.apply(Move::Look { seat: 3 });
    assert_eq!((guide(&ring).as_deref(), hint(&ring)), (Some("circle-guide-token"), ("circle-hint-edge".into(), Some(3))));
    (4..6).for_each(|seat| ring.apply(Move::Look { seat }));
    ring.apply(Move::Wait);
    assert_eq!((guide(&ring).as_deref(), hint(&ring)), (Some("circle-guide-arrow"), ("circle-hint-low".into(), Some(0))));
    put(&mut ring, Verb::Invite, 2);
    assert_eq!((guide(&ring).as_deref(), hint(&ring)), (Some("circle-guide-thanks"), ("circle-hint-alone".into(), Some(2))));
    put(&mut ring, Verb::AnswerBack, 4);
    assert_eq!(hint(&ring), ("circle-hint-cloud".into(), Some(4)));
    (0..2).for_each(|_| ring.apply(Move::Wait));
    assert_eq!(guide(&ring).as_deref(), Some("circle-guide-bell"));
}
