//! The rules one by one, on maps that are set by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod check;
mod counts;
mod properties;
mod prototype;
mod queue;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::town::{Copy, End, Post};
use super::*;
use crate::scenario::level::{Band, Level};
use crate::scenario::mechanics::{Board, Mechanic};
use crate::scenario::report::{Ending, Met, Praise};
use crate::scenario::seed::{Draw, Throw};
use crate::scenario::session::{Action, Session, Stage};
use crate::scenario::source::Source;

/// Both shapes of the mechanic: two maps and two measured acts.
const WINTER: &str = include_str!("tests/winter.level.ron");
const RIVER: &str = include_str!("tests/river.level.ron");
const BANDS: [Band; 2] = [Band::A, Band::B];

/// Places of the winter map. The desk lies beside the first three; a line leads from block to gers, dorm to camp, station
/// to gers and to herders, and camp to herders.
const BLOCK: usize = 1;
const DORM: usize = 2;
const STATION: usize = 3;
const GERS: usize = 4;
const CAMP: usize = 5;
const HERDERS: usize = 6;

fn level_of(text: &str) -> Level {
    let source = Source { file: Path::new("map.level.ron"), text };
    let shown = |faults: Vec<crate::scenario::source::Fault>| faults.iter().map(|fault| format!("{fault}\n")).collect::<String>();
    Level::check("content/map", &source).unwrap_or_else(|faults| panic!("{}", shown(faults)))
}

fn levels() -> [Level; 2] {
    [WINTER, RIVER].map(level_of)
}

fn content(level: &Level) -> &Trace {
    let Mechanic::Trace(content) = level.mechanic() else { panic!("no map") };
    content
}

fn town_of(level: &Level, band: Band, throw: Throw) -> Town {
    let Board::Trace(town) = Session::new(level, band, throw, &[]).board().clone() else { panic!("no map") };
    town
}

/// A post by letters, as in `prototype.txt`: truth, people, runs or waits, from, two places, arrive, due, four threads.
fn post(pattern: &Post, letters: &str) -> Post {
    let all: Vec<char> = letters.chars().collect();
    let [truth, people, runs, from, near, far, arrive, due, rest @ ..] = &all[..] else { panic!("{letters}") };
    let number = |c: &char| c.to_digit(10).unwrap() as usize;
    let end = |c: char| match c {
        's' => Strength::Strong,
        'w' => Strength::Weak,
        '_' => Strength::Silent,
        _ => panic!("{letters}"),
    };
    let mut post = pattern.clone();
    (post.truth, post.people, post.runs, post.from) = (*truth == 't', number(people), *runs == 'r', number(from));
    (post.meant, post.arrive, post.due) = (vec![number(near), number(far)], number(arrive), number(due));
    post.ends = std::array::from_fn(|at| End { strength: end(rest[at]), wording: 1 });
    post.own = Thread::ALL.into_iter().zip(&post.ends).filter(|(_, end)| end.strength == Strength::Strong).map(|(own, _)| own).collect();
    post.copies = BTreeMap::from([(post.from, Copy { noted: false, ours: false })]);
    post
}

/// The winter map of a band with these posts.
fn laid(band: Band, posts: &str) -> Town {
    let mut town = town_of(&level_of(WINTER), band, Throw::default());
    let pattern = town.posts[0].clone();
    town.posts = posts.split_whitespace().map(|letters| post(&pattern, letters)).collect();
    town.happened = town.arrivals();
    town
}

fn town(posts: &str) -> Town {
    laid(Band::A, posts)
}

/// A move by letters: `q0e` pulls thread *else* of the first post, `h` holds, `l` lets go, `p` passes, `n` notes, `r`
/// reports, `E` ends the turn.
fn step(letters: &str) -> Move {
    let all: Vec<char> = letters.chars().collect();
    let post = all.get(1).and_then(|c| c.to_digit(10)).unwrap_or(0) as usize;
    let thread = match all.get(2) {
        Some('f') => Thread::First,
        Some('w') => Thread::When,
        Some('p') => Thread::Pays,
        _ => Thread::Else,
    };
    match all[0] {
        'q' => Move::Pull { post, thread },
        'h' => Move::Hold { post },
        'l' => Move::LetGo { post },
        'p' => Move::Pass { post },
        'n' => Move::Note { post },
        'r' => Move::Report { post },
        'E' => Move::End,
        _ => panic!("{letters}"),
    }
}

/// Makes these moves, each of which must be offered.
fn play(town: &mut Town, moves: &str) {
    for letters in moves.split_whitespace() {
        let step = step(letters);
        assert!(town.moves().contains(&step), "{letters} of {moves} in turn {}", town.turn);
        town.apply(step);
    }
}

fn played(posts: &str, moves: &str) -> Town {
    let mut town = town(posts);
    play(&mut town, moves);
    town
}

fn offered(town: &Town, letters: &str) -> bool {
    town.moves().contains(&step(letters))
}

fn places(town: &Town, post: usize) -> Vec<usize> {
    town.posts[post].copies.keys().copied().collect()
}

fn lamps(town: &Town) -> Vec<u8> {
    town.places.iter().skip(1).map(|place| place.lamp).collect()
}

#[test]
fn a_copy_moves_one_line_a_turn() {
    let mut town = town("t8w41616ssww");
    play(&mut town, "p0 E");
    assert_eq!(places(&town, 0), [DESK, BLOCK, DORM, STATION, GERS], "one line, in all directions");
    play(&mut town, "E");
    assert_eq!(places(&town, 0), [DESK, BLOCK, DORM, STATION, GERS, CAMP, HERDERS]);
}

#[test]
fn what_runs_runs_and_what_waits_stays_where_it_is() {
    assert_eq!(places(&played("f8r42616ssww", "E"), 0), [BLOCK, STATION, GERS]);
    assert_eq!(places(&played("f8w42616ssww", "E E"), 0), [GERS]);
    let later = played("f8r42616ssww f8r42626ssww", "E");
    assert_eq!(places(&later, 1), [GERS], "a post that has not come does not run");
}

#[test]
fn a_note_takes_the_place_of_plain_copies_on_its_way() {
    let mut town = town("f8r11616ssww");
    play(&mut town, "q0e p0 E n0 E");
    let copy = |place: usize| town.posts[0].copies[&place];
    assert!(copy(BLOCK).noted && copy(BLOCK).ours && copy(STATION).noted);
    assert!(!copy(GERS).noted, "it has not come so far");
}

#[test]
fn a_note_needs_something_found() {
    let mut silent = town("f8r41615____");
    play(&mut silent, "q0e q0f");
    assert!(!offered(&silent, "n0") && !offered(&silent, "r0"), "a loose end is nothing to write down");
    let weak = played("f8r41615wwww", "q0w");
    assert!(offered(&weak, "n0") && offered(&weak, "r0"));
}

#[test]
fn a_hand_stops_only_where_the_lamp_is_bright() {
    let bright = played("f8r42616ssww", "h0 E");
    assert_eq!(places(&bright, 0), [GERS]);
    let mut dim = town("f8r42616ssww");
    dim.places[GERS].lamp = 1;
    play(&mut dim, "h0 E");
    assert_eq!(places(&dim, 0), [BLOCK, STATION, GERS]);
    play(&mut dim, "E");
    assert_eq!(places(&dim, 0), [BLOCK, STATION, GERS], "in bright places they sit down again");
}

#[test]
fn letting_go_gives_back_the_hand() {
    let mut town = town("t8r41615ssww t4r52615ssww");
    play(&mut town, "h0");
    assert!(!offered(&town, "h1") && offered(&town, "l0"), "one hand in band A");
    play(&mut town, "l0 h1");
    assert_eq!((town.posts[0].status, town.posts[1].status), (Status::Tray, Status::Held));
    let mut two = laid(Band::B, "t8r41615ssww t4r52615ssww");
    play(&mut two, "h0 h1");
    assert_eq!(two.held(), 2);
}

#[test]
fn looks_are_two_a_turn_and_not_saved_up() {
    let mut town = town("t8r41616ssww");
    play(&mut town, "q0e");
    assert_eq!(town.looks, 1);
    play(&mut town, "E");
    assert_eq!(town.looks, 2);
    play(&mut town, "q0f q0w");
    assert!(!offered(&town, "q0p") && offered(&town, "n0"), "writing down costs nothing");
}

#[test]
fn a_place_turns_grey_when_a_copy_can_no_longer_come_in_time() {
    let mut town = town("t8w41613ssww");
    let in_time = |town: &Town| town.seen().posts[0].meant.iter().map(|meant| meant.in_time).collect::<Vec<_>>();
    assert_eq!(in_time(&town), [true, true]);
    play(&mut town, "E");
    assert_eq!(in_time(&town), [true, true], "the turn before its sun sets");
    play(&mut town, "E");
    assert_eq!(in_time(&town), [true, false]);
    play(&mut town, "p0 E");
    let outcomes: Vec<_> = town.seen().posts[0].meant.iter().map(|meant| meant.outcome).collect();
    assert_eq!(outcomes, [Some(Outcome::Helped), Some(Outcome::Without)]);
}

#[test]
fn people_act_at_sunset_and_lamps_follow() {
    // True and sent: both are ready, and brighter.
    let mut sent = town("t8w41612ssww");
    (sent.places[BLOCK].lamp, sent.places[HERDERS].lamp) = (1, 1);
    play(&mut sent, "p0 E E");
    assert_eq!((sent.places[BLOCK].helped, sent.places[HERDERS].helped, sent.badly()), (8, 8, 0));
    assert_eq!(lamps(&sent), [2; 6]);
    // True, but it came by itself: no lamp is brighter.
    let mut by_itself = town("t8r42412ssww");
    by_itself.places[GERS].lamp = 1;
    play(&mut by_itself, "E E");
    assert_eq!((by_itself.places[GERS].helped, by_itself.places[GERS].lamp), (8, 1));
    // True and kept, or late.
    let kept = played("t8w41612ssww", "h0 E E");
    assert_eq!((kept.because(Cause::Kept), lamps(&kept)), (16, vec![1, 2, 2, 2, 2, 1]));
    let late = played("t8w41612ssww", "E E");
    assert_eq!((late.because(Cause::Late), lamps(&late)), (16, vec![1, 2, 2, 2, 2, 1]));
    // False and sent, or run by itself, or with a note, or nowhere.
    let misled = played("f8w41612ssww", "p0 E E");
    assert_eq!((misled.because(Cause::Sent), lamps(&misled)), (16, vec![1, 2, 2, 2, 2, 1]));
    let wild = played("f8r41412ssww", "E E");
    assert_eq!((wild.because(Cause::Wild), lamps(&wild)), (16, vec![2; 6]));
    let noted = played("f8w41612ssww", "q0e n0 E E");
    assert_eq!((noted.badly(), noted.because(Cause::Sent), lamps(&noted)), (8, 8, vec![2; 6]));
    let spared = played("f8w41612ssww", "E E");
    assert_eq!((spared.badly(), spared.ending()), (0, Ending::Calm));
}

#[test]
fn where_the_lamp_is_out_nobody_takes_anything_from_the_desk() {
    let mut town = town("t8w41613ssww f4r21413ssww");
    town.places[BLOCK].lamp = 0;
    play(&mut town, "p0 E E");
    assert!(!places(&town, 0).contains(&BLOCK) && places(&town, 0).contains(&HERDERS));
    town.places[STATION].lamp = 0;
    let wild = played("f8r41316ssww", "E");
    assert!(places(&wild, 0).contains(&STATION), "what runs by itself asks no lamp");
    assert_eq!(town.out(), 2);
    // Passed on or not, what runs comes there by itself: rule 14.
    for moves in ["E E", "p0 E E", "q0e n0 E E"] {
        let mut dark = super::tests::town("t8r41612ssww");
        dark.places[HERDERS].lamp = 0;
        play(&mut dark, moves);
        assert_eq!((dark.places[HERDERS].helped, dark.places[HERDERS].lamp), (8, 0), "{moves}");
    }
}
