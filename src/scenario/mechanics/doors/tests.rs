//! The rules of Doors, one by one, on hand-made landings; what holds on every way stands in `properties`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod properties;

use std::path::Path;

use super::visitor::{Line, Slip, Visitor};
use super::*;
use crate::scenario::level::{Band, Level};
use crate::scenario::mechanics::{Board, Mechanic};
use crate::scenario::phrase::{Id, Phrase};
use crate::scenario::report::Ending;
use crate::scenario::seed::Throw;
use crate::scenario::session::Session;
use crate::scenario::source::Source;
use crate::scenario::tell::FirstAnswer;

const KINDS: [Kind; 3] = [Kind::Kind, Kind::Pest, Kind::Unsafe];
const ALL_KEYS: [Key; 7] = [Key::Name, Key::Photo, Key::Secret, Key::Jersey, Key::Place, Key::Routine, Key::Alone];

fn level() -> Level {
    let text = include_str!("../../../../levels/contact/best-teammate.level.ron");
    Level::check("contact/best-teammate", &Source { file: Path::new("best-teammate.level.ron"), text }).unwrap()
}

fn doors_of(level: &Level) -> &Doors {
    let Mechanic::Doors(doors) = level.mechanic() else { panic!("no level of doors") };
    doors
}

/// Somebody who has only plain things to say and stands at the chain.
fn visitor(kind: Kind, known: bool) -> Visitor {
    Visitor::new(Id::from("somebody"), kind, Truth::Yes, known, 1)
}

fn at(mut visitor: Visitor, position: Position) -> Visitor {
    visitor.position = position;
    visitor
}

/// Slips of the days from 1 on.
fn with_slips(mut visitor: Visitor, signs: &[Sign]) -> Visitor {
    let slip = |(at, sign): (usize, &Sign)| Slip { day: at + 1, text: Phrase::new("slip"), sign: *sign, turned: false };
    visitor.slips = signs.iter().enumerate().map(slip).collect();
    visitor
}

fn with_pins(mut visitor: Visitor, pins: &[Sign]) -> Visitor {
    visitor.pins = pins.iter().copied().collect();
    visitor
}

/// An evening in the middle of the week, three stones left.
fn evening(visitors: Vec<Visitor>) -> Landing {
    Landing {
        day: 3,
        days: 6,
        moves: 3,
        stones: 3,
        first_answer: FirstAnswer::Helpful,
        told: 0,
        mornings: vec![((0..visitors.len()).collect(), vec![1, 2, 3, 4]); 6],
        visitors,
        happenings: Vec::new(),
        new_face: None,
        over: false,
    }
}

/// Makes one offered move after the other.
fn play(landing: &mut Landing, moves: &[Move]) {
    let level = level();
    for step in moves {
        assert!(landing.moves().contains(step), "{step:?} is not offered");
        landing.apply(doors_of(&level), *step);
    }
}

fn happened(landing: &Landing, door: usize, what: Happening) -> bool {
    landing.happenings.contains(&(door, what))
}

#[test]
fn the_third_different_pin_bolts_the_door_at_once() {
    let signs = [Sign::Gift, Sign::Hurry, Sign::Gift, Sign::Plain, Sign::Threat];
    let mut door = at(with_slips(visitor(Kind::Unsafe, true), &signs), Position::Open);
    door.wants = vec![Key::Name];
    let mut landing = evening(vec![door]);
    landing.stones = 5;
    play(&mut landing, &[Move::Pin { door: 0, day: 1 }, Move::Pin { door: 0, day: 2 }, Move::Pin { door: 0, day: 3 }]);
    assert!(happened(&landing, 0, Happening::SameSign));
    play(&mut landing, &[Move::Pin { door: 0, day: 4 }]);
    assert!(happened(&landing, 0, Happening::Smiled));
    assert_eq!((landing.visitors[0].pins.len(), landing.visitors[0].position), (2, Position::Open));
    play(&mut landing, &[Move::Pin { door: 0, day: 5 }]);
    assert!(happened(&landing, 0, Happening::Bolted));
    assert_eq!((landing.visitors[0].pins.len(), landing.visitors[0].position), (3, Position::Closed));
    assert!(landing.visitors[0].wants.is_empty(), "nobody asks for keys through a bolted door");
    play(&mut landing, &[Move::Sleep]);
    assert_eq!(landing.visitors[0].position, Position::Closed, "the friend sees the reason");
}

#[test]
fn a_liked_visitor_without_a_reason_gets_the_chain_back_for_a_flame_and_speaks() {
    for kind in KINDS {
        let mut liked = at(visitor(kind, true), Position::Closed);
        liked.flames = 2;
        let answered_no = Visitor { answer: Answer::No, ..liked.clone() };
        let settled = Visitor { settled: true, ..liked.clone() };
        let pinned = with_pins(liked.clone(), &[Sign::Gift, Sign::Hurry, Sign::Threat]);
        let mut landing = evening(vec![liked, answered_no, pinned, settled]);
        play(&mut landing, &[Move::Sleep]);
        let back = &landing.visitors[0];
        assert_eq!((back.position, back.flames, back.slips.len()), (Position::Chain, 1, 1), "{kind:?}");
        assert!(happened(&landing, 0, Happening::Reopened));
        for with_reason in &landing.visitors[1..] {
            assert_eq!((with_reason.position, with_reason.flames, with_reason.slips.len()), (Position::Closed, 2, 0), "{kind:?}");
        }
    }
}

#[test]
fn after_the_second_knock_a_kind_one_leaves_and_nobody_else() {
    let cold = |kind| Visitor { flames: 0, ..at(visitor(kind, true), Position::Closed) };
    let mut landing = evening(KINDS.map(cold).to_vec());
    play(&mut landing, &[Move::Sleep]);
    assert!(landing.visitors.iter().all(|visitor| visitor.knocks == 1 && !visitor.gone));
    play(&mut landing, &[Move::Sleep]);
    assert_eq!(landing.visitors.iter().map(|visitor| visitor.gone).collect::<Vec<_>>(), [true, false, false]);
    assert!(happened(&landing, 0, Happening::Left));
    assert!(landing.moves().iter().all(|step| !matches!(step, Move::Turn { door: 0, .. })), "whoever left cannot be let in");
}

#[test]
fn the_chain_warms_new_faces_only_and_the_open_door_everybody() {
    for kind in KINDS {
        let new = Visitor { flames: 1, ..visitor(kind, false) };
        let known = visitor(kind, true);
        let mut landing = evening(vec![new.clone(), known.clone(), at(new, Position::Open), at(known, Position::Open)]);
        play(&mut landing, &[Move::Sleep]);
        assert_eq!(landing.visitors.iter().map(|visitor| visitor.flames).collect::<Vec<_>>(), [2, 1, 2, 2], "{kind:?}");
    }
}

#[test]
fn a_pest_at_an_open_door_costs_a_stone_but_never_the_last() {
    let pest = || at(visitor(Kind::Pest, true), Position::Open);
    let stones = |visitors: Vec<Visitor>, moves: u8| {
        let mut landing = evening(visitors);
        landing.moves = moves;
        play(&mut landing, &[Move::Sleep]);
        landing.stones
    };
    assert_eq!(stones(vec![at(pest(), Position::Chain), at(visitor(Kind::Kind, true), Position::Open)], 3), 3);
    assert_eq!(stones(vec![pest()], 3), 2);
    assert_eq!(stones(vec![pest(), pest()], 3), 1);
    assert_eq!(stones(vec![pest(), pest(), pest(), pest()], 3), 1);
    assert_eq!(stones(vec![pest()], 1), 1);
}

#[test]
fn the_ask_follows_the_third_sign_and_hesitates_with_two_pins() {
    let said = |signs: &[Sign]| Visitor { said: signs.iter().copied().collect(), ..at(visitor(Kind::Unsafe, true), Position::Open) };
    let three = [Sign::Gift, Sign::Key, Sign::Hurry];
    let false_name = |signs: &[Sign]| Visitor { truth: Truth::No, ..said(signs) };
    let next_morning = |visitor: Visitor| {
        let mut landing = evening(vec![visitor]);
        play(&mut landing, &[Move::Sleep]);
        let visitor = &landing.visitors[0];
        let meeting = visitor.slips.last().is_some_and(|slip| slip.sign == Sign::Meeting && &*slip.text.key == "doors-say-meeting");
        assert_eq!(meeting, visitor.asked || visitor.hesitated);
        (visitor.asked, visitor.hesitated, visitor.position)
    };
    assert_eq!(next_morning(said(&three[..2])), (false, false, Position::Open));
    assert_eq!(next_morning(said(&three)), (true, false, Position::Open));
    assert_eq!(next_morning(with_pins(said(&three), &three[..1])), (true, false, Position::Open));
    assert_eq!(next_morning(with_pins(said(&three), &three[..2])), (false, true, Position::Chain));
    assert_eq!(next_morning(at(said(&three), Position::Chain)), (false, false, Position::Chain));
    assert_eq!(next_morning(false_name(&three[..1])), (false, false, Position::Open));
    assert_eq!(next_morning(false_name(&three[..2])), (true, false, Position::Open));
    let kind = Visitor { kind: Kind::Kind, ..said(&three) };
    assert_eq!(next_morning(kind), (false, false, Position::Open));
}

#[test]
fn an_unsafe_one_keeps_the_key_and_that_pins_a_threat() {
    for kind in KINDS {
        let mut holding = with_pins(visitor(kind, true), &[Sign::Gift, Sign::Key]);
        holding.holds = vec![Key::Name, Key::Jersey];
        let mut landing = evening(vec![holding]);
        play(&mut landing, &[Move::Take { door: 0 }]);
        let after = &landing.visitors[0];
        if kind == Kind::Unsafe {
            assert_eq!(after.holds, [Key::Name, Key::Jersey]);
            assert!(after.kept_key && after.pins.contains(&Sign::Threat));
            assert_eq!(after.position, Position::Closed, "it was the third pin");
            assert!(!landing.moves().contains(&Move::Take { door: 0 }));
        } else {
            assert_eq!((after.holds.as_slice(), after.pins.len()), ([Key::Name].as_slice(), 2), "{kind:?}");
        }
    }
}

#[test]
fn everyday_keys_give_two_flames_and_others_none() {
    for key in ALL_KEYS {
        for flames in 0..=WARM {
            let wanting = Visitor { wants: vec![key], flames, ..visitor(Kind::Kind, true) };
            let mut landing = evening(vec![wanting]);
            play(&mut landing, &[Move::Give { door: 0, key }]);
            let everyday = [Key::Name, Key::Jersey, Key::Routine].contains(&key);
            assert_eq!(landing.visitors[0].flames, if everyday { (flames + 2).min(3) } else { flames }, "{key:?}");
            assert_eq!(landing.visitors[0].holds, [key]);
            assert!(!landing.moves().contains(&Move::Give { door: 0, key }), "a key is handed over once");
        }
    }
    let closed = Visitor { wants: vec![Key::Name], ..at(visitor(Kind::Kind, true), Position::Closed) };
    assert!(!evening(vec![closed]).moves().contains(&Move::Give { door: 0, key: Key::Name }), "not through a closed door");
}

#[test]
fn two_colours_show_the_street_and_two_keys_of_one_colour_do_not() {
    assert_eq!(Circle::of(&[]), Circle::City);
    assert_eq!(Circle::of(&[Key::Photo]), Circle::District);
    assert_eq!(Circle::of(&[Key::Name, Key::Photo, Key::Secret]), Circle::District);
    assert_eq!(Circle::of(&[Key::Jersey, Key::Place]), Circle::District);
    assert_eq!(Circle::of(&[Key::Routine, Key::Alone]), Circle::District);
    assert_eq!(Circle::of(&[Key::Name, Key::Place]), Circle::Street);
    assert_eq!(Circle::of(&[Key::Jersey, Key::Routine]), Circle::Street);
    assert_eq!(Circle::of(&[Key::Name, Key::Jersey, Key::Alone]), Circle::Door);
}

/// The morning after an adult was told about a visitor at an open door.
fn told(visitor: Visitor) -> Visitor {
    let mut landing = evening(vec![at(visitor, Position::Open)]);
    play(&mut landing, &[Move::Tell { door: 0 }, Move::Sleep]);
    assert!(happened(&landing, 0, Happening::HelperCame));
    landing.visitors.remove(0)
}

#[test]
fn an_adult_settles_with_evidence_a_no_or_an_ask() {
    let holding = Visitor { holds: vec![Key::Name, Key::Jersey], ..visitor(Kind::Unsafe, true) };
    let evidence = with_pins(holding.clone(), &[Sign::Gift, Sign::Key]);
    let answered = Visitor { answer: Answer::No, ..holding.clone() };
    let asked = Visitor { asked: true, ..holding.clone() };
    for settled in [evidence, answered, asked].map(told) {
        assert!(settled.settled && settled.reason());
        assert_eq!((settled.position, settled.holds.as_slice()), (Position::Closed, [].as_slice()), "all keys come home");
    }
    assert!(!told(holding).settled);
}

#[test]
fn an_adult_knows_a_kind_one_and_leaves_every_open_door_of_somebody_not_unsafe() {
    let two = [Sign::Gift, Sign::Key];
    let signs = [Sign::Hurry, Sign::Plain, Sign::Gift];
    let kind = told(with_pins(with_slips(visitor(Kind::Kind, true), &signs), &two));
    assert_eq!((kind.answer, kind.settled), (Answer::Yes, false), "“I know them.”");
    let pest = told(with_pins(with_slips(visitor(Kind::Pest, true), &signs), &two));
    assert_eq!((pest.answer, pest.settled, pest.pins.len()), (Answer::NotAsked, false, 2), "a pest stays what it is");
    for kind in [Kind::Kind, Kind::Pest] {
        for pins in 0..=2 {
            for answer in [Answer::NotAsked, Answer::No, Answer::Nobody] {
                let visitor = Visitor { answer, ..with_pins(with_slips(visitor(kind, false), &signs), &two[..pins]) };
                assert_eq!(told(visitor).position, Position::Open, "{kind:?}, {pins} pins, {answer:?}");
            }
        }
    }
}

#[test]
fn an_adult_reads_the_newest_slip_that_is_still_unturned() {
    let mut visitor = with_slips(visitor(Kind::Kind, true), &[Sign::Hurry, Sign::Gift, Sign::Secrecy]);
    visitor.slips[2].turned = true;
    let read = told(visitor);
    assert_eq!(read.slips.iter().map(|slip| slip.turned).collect::<Vec<_>>(), [false, true, true, false]);
    assert_eq!(read.pins.into_iter().collect::<Vec<_>>(), [Sign::Gift]);
}

#[test]
fn an_adult_who_was_told_keeps_an_eye_on_the_door() {
    let suspect = at(with_slips(visitor(Kind::Unsafe, true), &[Sign::Hurry, Sign::Gift, Sign::Plain]), Position::Open);
    let mut landing = evening(vec![suspect]);
    play(&mut landing, &[Move::Tell { door: 0 }, Move::Sleep, Move::Pin { door: 0, day: 1 }, Move::Sleep]);
    assert!(!landing.visitors[0].settled, "one sign is no evidence");
    play(&mut landing, &[Move::Pin { door: 0, day: 2 }, Move::Sleep]);
    assert!(landing.visitors[0].settled, "two are, and nobody had to call again");
}

#[test]
fn a_busy_adult_has_no_time_on_the_first_evening_only() {
    let comes_on = |first_answer, day| {
        let mut landing = Landing { day, first_answer, ..evening(vec![visitor(Kind::Kind, true), visitor(Kind::Kind, true)]) };
        play(&mut landing, &[Move::Tell { door: 0 }, Move::Tell { door: 1 }]);
        assert!(!landing.moves().contains(&Move::Tell { door: 0 }), "an adult is on the way");
        landing.visitors.iter().map(|visitor| visitor.help_day).collect::<Vec<_>>()
    };
    for late in [FirstAnswer::Busy, FirstAnswer::Cross] {
        assert_eq!([comes_on(late, 1), comes_on(late, 2), comes_on(late, 3)], [[3, 3], [3, 3], [4, 4]]);
    }
    assert_eq!([comes_on(FirstAnswer::Helpful, 1), comes_on(FirstAnswer::Helpful, 2)], [[2, 2], [3, 3]]);
}

#[test]
fn a_letter_is_answered_the_next_morning_with_the_truth() {
    for (truth, answer) in [(Truth::Yes, Answer::Yes), (Truth::No, Answer::No), (Truth::Nobody, Answer::Nobody)] {
        let mut landing = evening(vec![Visitor { truth, ..visitor(Kind::Kind, false) }]);
        play(&mut landing, &[Move::Ask { door: 0 }]);
        assert_eq!(landing.visitors[0].answer, Answer::OnItsWay);
        assert!(!landing.moves().contains(&Move::Ask { door: 0 }), "once a visitor");
        play(&mut landing, &[Move::Sleep]);
        assert_eq!(landing.visitors[0].answer, answer);
    }
}

#[test]
fn the_ending_is_the_first_of_the_four_that_is_true() {
    let warm = Visitor { flames: WARM, ..visitor(Kind::Kind, true) };
    let cool = Visitor { flames: 2, ..warm.clone() };
    let shut = Visitor { flames: 0, ..at(warm.clone(), Position::Closed) };
    let gone = Visitor { gone: true, ..warm.clone() };
    let waiting = visitor(Kind::Unsafe, true);
    let liked = at(waiting.clone(), Position::Closed);
    let bolted = with_pins(liked.clone(), &[Sign::Gift, Sign::Key, Sign::Hurry]);
    let cold = Visitor { flames: 0, ..liked.clone() };
    let asked = Visitor { asked: true, settled: true, ..bolted.clone() };
    let street = |kind| Visitor { holds: vec![Key::Name, Key::Jersey], ..at(visitor(kind, true), Position::Closed) };
    let pest = at(visitor(Kind::Pest, true), Position::Open);
    let ends = |visitors: &[&Visitor]| evening(visitors.iter().map(|visitor| (*visitor).clone()).collect()).ending();
    assert_eq!(ends(&[&warm, &bolted, &cold, &pest]), Ending::Calm);
    assert_eq!(ends(&[&warm, &street(Kind::Kind)]), Ending::Missed, "a friend may hold two keys, but is closed and cool");
    assert_eq!([ends(&[&warm, &waiting]), ends(&[&warm, &liked]), ends(&[&cool])], [Ending::Missed; 3]);
    assert_eq!([ends(&[&shut, &waiting]), ends(&[&gone, &cool])], [Ending::Lonely; 2]);
    assert_eq!([ends(&[&asked, &gone]), ends(&[&street(Kind::Pest), &shut]), ends(&[&street(Kind::Unsafe)])], [Ending::Repair; 3]);
}

#[test]
fn mending_takes_the_keys_home_and_is_there_after_repair_only() {
    let mut landing = evening(vec![Visitor { holds: vec![Key::Name, Key::Jersey], kept_key: true, ..visitor(Kind::Unsafe, true) }]);
    assert_eq!(landing.mends(), [0]);
    landing.mend(0);
    assert!(landing.visitors[0].holds.is_empty() && !landing.visitors[0].kept_key);
    let calm = Visitor { holds: vec![Key::Name], flames: WARM, ..visitor(Kind::Kind, true) };
    assert!(evening(vec![calm]).mends().is_empty());
}

#[test]
fn the_open_and_the_chain_say_different_lines_and_a_key_is_wanted_once_it_was_asked_for() {
    let line = |sign, key: &str| Line { sign, text: Phrase::new(key) };
    let mut talking = visitor(Kind::Kind, true);
    talking.open = vec![line(Sign::Key, "open-1")];
    talking.chain = vec![line(Sign::Hurry, "chain-1")];
    talking.wanted = vec![Key::Jersey];
    let mut landing = evening(vec![at(talking.clone(), Position::Open), talking]);
    play(&mut landing, &[Move::Sleep]);
    let newest = |door: usize| landing.visitors[door].slips.last().map(|slip| slip.text.key.to_string()).unwrap_or_default();
    assert_eq!([newest(0), newest(1)], ["open-1", "chain-1"]);
    assert_eq!([landing.visitors[0].wants.as_slice(), landing.visitors[1].wants.as_slice()], [[Key::Jersey].as_slice(), &[]]);
}

#[test]
fn kind_visitors_ask_for_one_everyday_key_in_every_throw() {
    let level = level();
    for band in [Band::A, Band::B] {
        for throw in (0..Throw::COUNT).filter_map(Throw::new) {
            let Board::Doors(landing) = Session::new(&level, band, throw, &[]).board().clone() else { panic!("no landing") };
            assert_eq!(landing.visitors.len(), DOORS);
            for kind in landing.visitors.iter().filter(|visitor| visitor.kind == Kind::Kind) {
                let asks = kind.open.iter().filter(|line| line.sign == Sign::Key).count();
                assert!(kind.wanted.len() == 1 && asks == 1 && kind.wanted[0].everyday(), "{throw}, {}", kind.id);
                assert!(kind.chain.iter().all(|line| line.sign != Sign::Key), "{throw}, {}", kind.id);
            }
        }
    }
}
