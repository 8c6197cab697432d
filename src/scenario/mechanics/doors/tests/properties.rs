//! What holds on every way through a week, however it is played.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::{ALL_KEYS, doors_of, level};
use crate::bots::{Careful, play_week};
use crate::library::{Library, find_home};
use crate::scenario::level::{Band, Level};
use crate::scenario::mechanics::doors::{Answer, Doors, Kind, Landing, Move, Position, Sign, WARM};
use crate::scenario::mechanics::{Board, Move as AnyMove};
use crate::scenario::report::Ending;
use crate::scenario::seed::{Draw, Throw};
use crate::scenario::session::{Action, Session};

const BANDS: [Band; 2] = [Band::A, Band::B];
/// Presses that fill a week.
const PRESSES: usize = 40;

/// The same cases every time: what fails once must fail on the next run too.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(4095), ..ProptestConfig::default() }
}

/// A throw, a band and what somebody presses who presses anything.
fn anything() -> impl Strategy<Value = (Throw, Band, Vec<usize>)> {
    let throws = (0..Throw::COUNT).prop_map(|number| Throw::new(number).unwrap());
    (throws, prop::sample::select(&BANDS[..]), prop::collection::vec(0..1000_usize, 0..PRESSES))
}

fn first_landing(level: &Level, band: Band, throw: Throw) -> Landing {
    let Board::Doors(landing) = Session::new(level, band, throw, &[]).board().clone() else { panic!("no landing") };
    landing
}

/// Presses what `picks` say, then sleeps until the week is over; `look` sees every moment.
fn press(doors: &Doors, landing: &mut Landing, picks: &[usize], mut look: impl FnMut(&Landing)) -> Vec<Move> {
    let mut path = Vec::new();
    let mut picks = picks.iter();
    look(landing);
    while !landing.over() {
        let moves = landing.moves();
        let step = picks.next().map_or(Move::Sleep, |pick| moves[pick % moves.len()]);
        landing.apply(doors, step);
        path.push(step);
        look(landing);
    }
    path
}

/// Makes the moves that are possible when their turn comes, then lets the days pass.
fn replay(doors: &Doors, mut landing: Landing, path: &[Move]) -> Landing {
    for step in path {
        if landing.moves().contains(step) {
            landing.apply(doors, *step);
        }
    }
    while !landing.over() {
        landing.apply(doors, Move::Sleep);
    }
    landing
}

/// Every move that could be named, possible or not.
fn all_moves() -> Vec<Move> {
    let mut moves = vec![Move::Sleep];
    for door in 0..6 {
        moves.extend(Position::ALL.map(|to| Move::Turn { door, to }));
        moves.extend(ALL_KEYS.map(|key| Move::Give { door, key }));
        moves.extend([Move::Take { door }, Move::Ask { door }, Move::Tell { door }]);
        moves.extend((0..8).map(|day| Move::Pin { door, day }));
    }
    moves
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn bounds_hold_and_there_is_always_something_to_do((throw, band, picks) in anything()) {
        let level = level();
        let mut landing = first_landing(&level, band, throw);
        let path = press(doors_of(&level), &mut landing, &picks, |landing| {
            assert_eq!(landing.moves().is_empty(), landing.over());
            assert!(landing.stones <= landing.moves);
            assert!(landing.visitors.iter().all(|visitor| visitor.flames <= WARM));
            let different: BTreeSet<Move> = landing.moves().into_iter().collect();
            assert_eq!(different.len(), landing.moves().len(), "an offer stands twice");
        });
        prop_assert_eq!(path.iter().filter(|step| **step == Move::Sleep).count(), landing.days);
        prop_assert!(path.len() <= landing.days * (usize::from(landing.moves) + 1));
    }

    #[test]
    fn the_same_moves_end_in_the_same_state((throw, band, picks) in anything()) {
        let level = level();
        let mut landing = first_landing(&level, band, throw);
        let path = press(doors_of(&level), &mut landing, &picks, |_| ());
        let again = replay(doors_of(&level), first_landing(&level, band, throw), &path);
        prop_assert_eq!(again.ending(), landing.ending());
        prop_assert_eq!(again, landing);
    }

    #[test]
    fn nothing_that_is_shown_says_who_is_what((throw, band, picks) in anything()) {
        let level = level();
        let shown = |landing: &Landing| {
            let offers: Vec<_> = landing.moves().into_iter().map(|step| landing.offer(step)).collect();
            let text = serde_json::to_string(&(landing.seen(), offers, landing.say("tamir"))).unwrap();
            for secret in ["unsafe", "kind", "pest", "truth", "wanted", "false"] {
                // A flag that is off is written `:false`; as a word of its own it would be a false name.
                let text = text.replace(":false", "");
                assert!(!text.contains(secret), "'{secret}' in {text}");
            }
        };
        press(doors_of(&level), &mut first_landing(&level, band, throw), &picks, shown);
        let mut draw = Draw::new("new face", throw);
        press(doors_of(&level), &mut Landing::new_face(doors_of(&level), &mut draw).unwrap(), &picks, shown);
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn only_offered_moves_apply_and_others_change_nothing((throw, band, picks) in anything()) {
        let level = level();
        let mut session = Session::new(&level, band, throw, &[]);
        session.apply(&level, Action::Next).unwrap();
        for pick in picks {
            let moves = session.board().moves();
            if moves.is_empty() {
                break;
            }
            let before = session.clone();
            for step in all_moves().into_iter().map(AnyMove::from) {
                if moves.contains(&step) {
                    prop_assert!(before.clone().apply(&level, Action::Play(step)).is_ok());
                } else {
                    prop_assert!(session.apply(&level, Action::Play(step)).is_err(), "{:?}", step);
                }
            }
            prop_assert_eq!(&session, &before);
            session.apply(&level, Action::Play(moves[pick % moves.len()])).unwrap();
        }
    }
}

/// The first point of a path at which one more Tell makes the ending worse.
fn hurt_by_telling(doors: &Doors, first: &Landing, path: &[Move]) -> Option<(usize, Move, Ending)> {
    let without = replay(doors, first.clone(), path).ending();
    let mut board = first.clone();
    for (at, step) in path.iter().enumerate() {
        for tell in board.tells() {
            let mut told = board.clone();
            told.apply_free(tell);
            let with = replay(doors, told, &path[at..]).ending();
            if with.goodness() < without.goodness() {
                return Some((at, tell, with));
            }
        }
        board.apply(doors, *step);
    }
    None
}

proptest! {
    // What hurts is rare: a late adult, two calls, one slip that says more than another.
    #![proptest_config(cases(3000))]

    /// Safeguarding, rule 15.
    #[test]
    fn telling_at_any_point_never_makes_the_ending_worse((throw, band, picks) in anything()) {
        let level = level();
        let first = first_landing(&level, band, throw);
        let path = press(doors_of(&level), &mut first.clone(), &picks, |_| ());
        prop_assert_eq!(hurt_by_telling(doors_of(&level), &first, &path), None, "{:?}", path);
    }
}

/// A week in which only the first call was late once: one more call made the adult come to door 2 a morning sooner,
/// read a slip that said nothing, and the last sign was missed.
#[test]
fn a_call_is_not_worth_less_because_somebody_else_was_told_before() {
    let turn = |door, to| Move::Turn { door, to };
    let pin = |door, day| Move::Pin { door, day };
    let tell = |door| Move::Tell { door };
    let evenings = [
        [pin(0, 1), tell(1), tell(2)],
        [pin(2, 2), Move::Ask { door: 1 }, Move::Sleep],
        [turn(3, Position::Open), turn(3, Position::Chain), tell(2)],
        [tell(1), turn(3, Position::Open), pin(3, 3)],
        [Move::Ask { door: 0 }, tell(1), pin(3, 1)],
        [pin(3, 6), pin(3, 5), pin(3, 2)],
    ];
    let level = level();
    let first = first_landing(&level, Band::A, "cchhhg".parse().unwrap());
    let mut path: Vec<Move> = Vec::new();
    for evening in evenings {
        path.extend(evening.into_iter().filter(|step| *step != Move::Sleep).chain([Move::Sleep]));
    }
    let mut landing = first.clone();
    for step in &path {
        assert!(landing.moves().contains(step), "{step:?}");
        landing.apply(doors_of(&level), *step);
    }
    assert_eq!(landing.ending(), Ending::Calm);
    assert_eq!(hurt_by_telling(doors_of(&level), &first, &path), None);
}

/// Gives more than everyday keys, or opens to a new face whom nobody has verified.
fn risky(landing: &Landing, step: Move) -> bool {
    match step {
        Move::Give { key, .. } => !key.everyday(),
        Move::Turn { door, to: Position::Open } => !landing.visitors[door].known && landing.visitors[door].answer != Answer::Yes,
        Move::Turn { .. } | Move::Take { .. } | Move::Ask { .. } | Move::Pin { .. } | Move::Tell { .. } | Move::Sleep => false,
    }
}

/// Turning a slip that shows something new at this door, `rather` this one; where there is none, telling.
fn look_closer(landing: &Landing, door: usize, rather: Option<Move>) -> Move {
    let visitor = &landing.visitors[door];
    let shows = visitor.slips.iter().rev().filter(|slip| !slip.turned && slip.sign != Sign::Plain && !visitor.pins.contains(&slip.sign));
    let turns: Vec<Move> = shows.map(|slip| Move::Pin { door, day: slip.day }).collect();
    rather.filter(|step| turns.contains(step)).or(turns.first().copied()).unwrap_or(Move::Tell { door })
}

/// The same week without its risky steps: an unverified new face stays at the chain, and the stones that this saves
/// are spent on a closer look. Lines at the chain are others, so a slip that showed a new sign is one that does so here.
fn kept_safe(doors: &Doors, first: &Landing, path: &[Move]) -> (Landing, usize) {
    let (mut original, mut safe, mut left_out) = (first.clone(), first.clone(), 0);
    for &step in path {
        let is_risky = risky(&original, step);
        left_out += usize::from(is_risky);
        let pins = |landing: &Landing| landing.visitors.iter().map(|visitor| visitor.pins.len()).sum::<usize>();
        let before = pins(&original);
        original.apply(doors, step);
        let instead = match step {
            Move::Sleep => step,
            Move::Turn { door, .. } if is_risky && safe.visitors[door].position == Position::Closed => {
                Move::Turn { door, to: Position::Chain }
            }
            Move::Pin { door, .. } if pins(&original) > before => look_closer(&safe, door, Some(step)),
            _ if !is_risky && safe.moves().contains(&step) => step,
            Move::Turn { door, .. } | Move::Give { door, .. } | Move::Take { door } => look_closer(&safe, door, None),
            Move::Ask { door } | Move::Pin { door, .. } | Move::Tell { door } => look_closer(&safe, door, None),
        };
        if safe.moves().contains(&instead) {
            safe.apply(doors, instead);
        }
    }
    (safe, left_out)
}

/// Safeguarding, rule 13.
#[test]
fn no_calm_week_needs_a_risky_key_or_an_open_door_for_an_unverified_new_face() {
    let level = level();
    let doors = doors_of(&level);
    let (mut calm, mut left_out) = (0, 0);
    let mut check = |first: &Landing, path: &[Move], throw: Throw| {
        calm += 1;
        let (safe, steps) = kept_safe(doors, first, path);
        left_out += steps;
        assert_eq!(safe.ending(), Ending::Calm, "{throw}: {path:?}");
    };
    let mut draw = Draw::from_words(&["rule 13"]);
    for band in BANDS {
        for throw in (0..Throw::COUNT).filter_map(Throw::new) {
            let first = first_landing(&level, band, throw);
            for _ in 0..3 {
                let mut landing = first.clone();
                let picks: Vec<usize> = (0..PRESSES).map(|_| draw.below(1000)).collect();
                let path = press(doors, &mut landing, &picks, |_| ());
                if landing.ending() == Ending::Calm {
                    check(&first, &path, throw);
                }
            }
        }
    }
    let library = Library::read(&find_home().unwrap());
    for band in BANDS {
        for throw in (0..400).filter_map(Throw::new) {
            let run = play_week(&level, band, throw, &mut Careful::new(throw.number(), Default::default()), &library.texts);
            if run.ending == Ending::Calm {
                let path: Vec<Move> =
                    run.path.iter().filter_map(|step| if let AnyMove::Doors(step) = step { Some(*step) } else { None }).collect();
                check(&first_landing(&level, band, throw), &path, throw);
            }
        }
    }
    assert!(calm > 2000 && left_out > 1000, "{calm} calm weeks with {left_out} risky steps are too few to say anything");
}

#[test]
fn a_new_face_that_is_fine_is_dealt_as_often_as_promised() {
    let level = level();
    let cases =
        (0..Throw::COUNT).filter_map(Throw::new).filter_map(|throw| Landing::new_face(doors_of(&level), &mut Draw::new("n", throw)));
    let cases: Vec<Landing> = cases.collect();
    assert_eq!(cases.len(), usize::from(Throw::COUNT));
    let fine = cases.iter().filter(|landing| !landing.anyone_unsafe()).count();
    assert!((900..1150).contains(&fine), "both are fine in {fine} of 4096");
    for landing in &cases {
        assert!(landing.acted_well(), "the chain is never wrong");
        let mut refused = landing.clone();
        refused.visitors.iter_mut().for_each(|visitor| visitor.position = Position::Closed);
        assert!(!refused.acted_well(), "somebody fine is there in each case");
        assert!(landing.visitors.iter().any(|visitor| visitor.kind == Kind::Kind));
    }
}
