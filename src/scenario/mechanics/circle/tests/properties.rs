//! What holds on every way through a ring, however it is played.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::*;
use crate::bots::{Careful, play_week, stupid};
use crate::library::{Library, find_home};
use crate::scenario::level::C;
use crate::scenario::mechanics::Move as AnyMove;
use crate::scenario::report::Ending;
use crate::scenario::seed::Draw;
use crate::scenario::session::{Action, Stage};

/// The same cases every time: what fails once must fail on the next run too.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(4095), ..ProptestConfig::default() }
}

thread_local!(static LEVELS: [Level; 2] = levels());

/// Both levels are read once a thread: most cases take less time than reading one.
fn ring_of(which: usize, band: Band, throw: Throw) -> Ring {
    LEVELS.with(|levels| first_ring(&levels[which], band, throw))
}

fn new_face_of(which: usize, band: Band, throw: Throw) -> Ring {
    LEVELS.with(|levels| Ring::new_face(circle_of(&levels[which]), band, &mut Draw::new("new face", throw)).unwrap())
}

/// Which level, a band, a throw and what somebody presses who presses anything.
fn anything() -> impl Strategy<Value = (usize, Band, Throw, Vec<usize>)> {
    let throws = (0..Throw::COUNT).prop_map(|number| Throw::new(number).unwrap());
    (0..2_usize, prop::sample::select(&BANDS[..]), throws, prop::collection::vec(0..100_000_usize, 6))
}

fn acts(ring: &Ring) -> Vec<Move> {
    ring.moves().into_iter().filter(|step| !matches!(step, Move::Look { .. })).collect()
}

/// Means well: three presses of four are of this kind, so that telling and thanking have something to change.
fn kind(step: Move) -> bool {
    !matches!(step, Move::Wait | Move::Put { verb: Verb::Mute | Verb::AnswerBack | Verb::Forward, .. })
}

/// Presses until the bell; `look` sees the ring before each move, the move, and the ring after its beat.
fn press(mut ring: Ring, picks: &[usize], mut look: impl FnMut(&Ring, Move, &Ring)) -> (Ring, Vec<Move>) {
    let mut path = Vec::new();
    let mut picks = picks.iter().cycle();
    while !ring.over() {
        let pick = picks.next().copied().unwrap_or(0);
        let all = acts(&ring);
        let well: Vec<Move> = all.iter().copied().filter(|step| kind(*step)).collect();
        let pool = if pick % 4 > 0 && !well.is_empty() { &well } else { &all };
        let step = pool[pick / 4 % pool.len()];
        let mut after = ring.clone();
        after.step(step);
        look(&ring, step, &after);
        ring.apply(step);
        path.push(step);
    }
    (ring, path)
}

/// Makes the moves; where one does not fit, the beat passes all the same.
fn replay(mut ring: Ring, path: &[Move]) -> Ring {
    for step in path {
        ring.apply(if ring.moves().contains(step) { *step } else { Move::Wait });
    }
    ring
}

/// Makes the moves that fit; a token that does not bounces and costs nothing, and what is left passes.
fn replay_at_once(mut ring: Ring, path: &[Move]) -> Ring {
    for step in path {
        if ring.moves().contains(step) {
            ring.apply(*step);
        }
    }
    while !ring.over() {
        ring.apply(Move::Wait);
    }
    ring
}

/// The first point of a path at which one more Tell makes the ending worse.
fn hurt_by_telling(first: &Ring, path: &[Move]) -> Option<(usize, Ending, Ending)> {
    let without = replay(first.clone(), path);
    let mut ring = first.clone();
    for (at, step) in path.iter().enumerate() {
        for tell in ring.tells() {
            let mut told = ring.clone();
            told.apply_free(tell);
            // A token that bounces costs nothing: whoever holds it waits, or goes on with the next one.
            let ways = [replay(told.clone(), &path[at..]), replay_at_once(told, &path[at..])];
            if let Some(with) = ways.iter().max_by_key(|way| way.goodness()).filter(|way| way.goodness() < without.goodness()) {
                return Some((at, without.ending(), with.ending()));
            }
        }
        ring.apply(*step);
    }
    None
}

/// The ring turned by some seats.
fn turned(ring: &Ring, by: usize) -> Ring {
    let count = ring.seats.len();
    let to = |seat: usize| (seat + by) % count;
    let mut turned = ring.clone();
    for (at, seat) in ring.seats.iter().enumerate() {
        let mut seat = seat.clone();
        seat.listens = seat.listens.iter().map(|other| to(*other)).collect();
        seat.listens.sort_unstable();
        turned.seats[to(at)] = seat;
    }
    (turned.target, turned.poster) = (to(ring.target), to(ring.poster));
    turned.arrows = ring.arrows.iter().map(|(from, other)| (to(*from), to(*other))).collect();
    turned
}

fn turned_move(step: Move, by: usize, count: usize) -> Move {
    match step {
        Move::Put { verb, seat } => Move::Put { verb, seat: (seat + by) % count },
        Move::Look { seat } => Move::Look { seat: (seat + by) % count },
        Move::Tell | Move::Wait => step,
    }
}

fn bold(ring: &Ring) -> usize {
    ring.seats.iter().filter(|seat| seat.bold && seat.stance == Stance::Laughs).count()
}

/// What a beat did to a face: never more than one of these, and never together with a post that made it laugh.
fn changes(ring: &Ring) -> BTreeMap<usize, usize> {
    let mut changes = BTreeMap::new();
    for (seat, what) in &ring.happened {
        let joined = matches!(what, Happening::Received { .. }) && ring.is(*seat, Stance::Laughs);
        let change = joined || matches!(what, Happening::Joined | Happening::LaidDown | Happening::RoseToo | Happening::SatDown);
        *changes.entry(*seat).or_insert(0) += usize::from(change);
    }
    changes
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn bounds_hold_and_there_is_always_something_to_do((which, band, throw, picks) in anything()) {
        for first in [ring_of(which, band, throw), new_face_of(which, band, throw)] {
            let seats = first.seats.len();
            let (end, path) = press(first.clone(), &picks, |before, _, after| {
                let moves = before.moves();
                let different: BTreeSet<Move> = moves.iter().copied().collect();
                assert_eq!(different.len(), moves.len(), "an offer stands twice");
                assert!(moves.contains(&Move::Wait) && after.mood <= TOP_MOOD && after.beside <= 2);
                assert_eq!(after.seats.iter().filter(|seat| seat.stance == Stance::Target).count(), 1);
                assert!(after.is(after.target, Stance::Target));
                for seat in &after.seats {
                    assert!(!seat.listens.contains(&after.target) && seat.listens.iter().all(|other| *other < seats));
                    assert!(seat.stance != Stance::Laughs || seat.phone, "laughs at nothing");
                }
            });
            prop_assert_eq!(path.len(), first.moves);
            prop_assert!(end.moves().is_empty() && end.over() && end.after().len() == first.ripple && end.at_bell().is_some());
            prop_assert_eq!(replay(first, &path), end);
        }
    }

    #[test]
    fn a_beat_never_makes_two_things_of_one_seat((which, band, throw, picks) in anything()) {
        let (end, _) = press(ring_of(which, band, throw), &picks, |_, _, after| {
            assert!(changes(after).values().all(|count| *count <= 1), "{:?}", after.happened);
            let felt = after.happened.iter().filter(|(_, what)| matches!(what, Happening::Better | Happening::Worse)).count();
            assert!(felt <= 1, "{:?}", after.happened);
        });
        for seen in end.after() {
            let stances: BTreeMap<usize, Stance> = seen.seats.iter().map(|seat| (seat.seat, seat.stance)).collect();
            let moved = |(seat, what): &&(usize, Happening)| {
                matches!(what, Happening::Joined | Happening::LaidDown | Happening::RoseToo | Happening::SatDown)
                    || matches!(what, Happening::Received { .. }) && stances[seat] == Stance::Laughs
            };
            let seats: Vec<usize> = seen.happened.iter().filter(moved).map(|(seat, _)| *seat).collect();
            prop_assert_eq!(seats.iter().collect::<BTreeSet<_>>().len(), seats.len(), "{:?}", seen.happened);
        }
    }

    #[test]
    fn the_post_travels_along_the_arrow_that_was_shown_and_along_nothing_else((which, band, throw, picks) in anything()) {
        press(ring_of(which, band, throw), &picks, |before, step, after| {
            let shown: BTreeSet<(usize, usize)> = before.seen().arrows.into_iter().collect();
            let travelled: BTreeSet<(usize, usize)> = after
                .happened
                .iter()
                .filter_map(|(to, what)| if let Happening::Received { from } = what { Some((*from, *to)) } else { None })
                .collect();
            assert!(travelled.is_subset(&shown), "{step:?}: {travelled:?} of {shown:?}");
            let touched = matches!(step, Move::Put { .. });
            assert!(touched || travelled == shown, "nothing stopped it: {step:?}: {travelled:?} of {shown:?}");
        });
    }

    #[test]
    fn scolding_in_front_of_all_only_ever_makes_laughers_bolder((which, band, throw, picks) in anything()) {
        press(ring_of(which, band, throw), &picks, |before, _, _| {
            for seat in 0..before.seats.len() {
                let attack = Move::Put { verb: Verb::AnswerBack, seat };
                if before.moves().contains(&attack) {
                    let mut attacked = before.clone();
                    attacked.happened.clear();
                    attacked.put(Verb::AnswerBack, seat);
                    assert!(bold(&attacked) >= bold(before), "{seat}");
                    let others = |ring: &Ring| ring.seats.iter().enumerate().filter(|(at, there)| *at != seat && there.stance == Stance::Laughs).count();
                    assert_eq!(others(&attacked), others(before), "nobody else stops laughing");
                }
            }
        });
    }

    #[test]
    fn no_seat_is_better_than_another((which, band, throw, picks) in anything(), by in 1..12_usize) {
        let first = ring_of(which, band, throw);
        let count = first.seats.len();
        let (end, path) = press(first.clone(), &picks, |_, _, _| ());
        let there: Vec<Move> = path.iter().map(|step| turned_move(*step, by, count)).collect();
        let end_there = replay(turned(&first, by), &there);
        let wanted = turned(&end, by);
        prop_assert_eq!((end_there.ending(), end_there.loss(), end_there.mood), (wanted.ending(), wanted.loss(), wanted.mood));
        prop_assert_eq!(end_there.seats, wanted.seats);
        prop_assert_eq!(end_there.arrows, wanted.arrows);
    }

    #[test]
    fn every_verb_changes_what_is_seen((which, band, throw, picks) in anything()) {
        press(ring_of(which, band, throw), &picks, |before, _, _| {
            let seen = before.seen();
            for step in before.moves() {
                let mut after = before.clone();
                after.apply(step);
                assert_ne!(after.seen(), seen, "{step:?}");
                if let Move::Look { .. } = step {
                    assert_eq!((after.beat, after.mood, after.happened), (before.beat, before.mood, before.happened.clone()), "a look costs nothing");
                }
            }
        });
    }

    #[test]
    fn nothing_that_is_shown_says_what_is_hidden((which, band, throw, _) in anything()) {
        let first = ring_of(which, band, throw);
        let mut other = first.clone();
        // Another ring that looks alike: a blank face that minds or not, a busy adult or not.
        other.busy = !other.busy;
        for seat in other.seats.iter_mut().filter(|seat| !seat.worried) {
            seat.cares = !seat.cares;
        }
        prop_assert_eq!(first.seen(), other.seen());
        let unseen = first.seen().seats.iter().all(|seat| seat.listens.is_none());
        prop_assert!(unseen, "lines are shown before anybody has looked");
    }

    #[test]
    fn only_offered_moves_apply_in_a_session((which, band, throw, picks) in anything()) {
        LEVELS.with(|levels| {
            let level = &levels[which];
            let mut session = Session::new(level, band, throw, &[]);
            session.apply(level, Action::Next).unwrap();
            for pick in picks {
                let moves = session.board().moves();
                let strange = [Move::Look { seat: 99 }, Move::Put { verb: Verb::ALL[pick % 10], seat: 50 + pick % 60 }];
                for step in strange {
                    assert!(session.apply(level, Action::Play(step.into())).is_err());
                }
                for (seat, verb) in (0..12).flat_map(|seat| Verb::ALL.map(|verb| (seat, verb))) {
                    let step: AnyMove = Move::Put { verb, seat }.into();
                    assert_eq!(session.clone().apply(level, Action::Play(step)).is_ok(), moves.contains(&step), "{step:?}");
                }
                let before = session.path().len();
                let step = moves[pick % moves.len()];
                session.apply(level, Action::Play(step)).unwrap();
                assert_eq!(session.path().len(), before + usize::from(!step.free()), "a look is no decision");
                if session.stage() != Stage::Play {
                    break;
                }
            }
        });
    }
}

proptest! {
    // What hurts is rare: while the rules were written, one case in two hundred, then one in thirty thousand.
    #![proptest_config(cases(20_000))]

    /// Safeguarding, rule 15.
    #[test]
    fn telling_at_any_point_never_makes_the_ending_worse((which, band, throw, picks) in anything()) {
        let first = ring_of(which, band, throw);
        let (_, path) = press(first.clone(), &picks, |_, _, _| ());
        prop_assert_eq!(hurt_by_telling(&first, &path), None, "{:?}", path);
    }
}

/// The same on the ways of players who want something: careful and stupid ones.
#[test]
fn telling_never_hurts_those_who_play_with_a_plan() {
    let library = Library::read(&find_home().unwrap());
    let mut paths = 0;
    for level in levels() {
        for band in BANDS {
            for throw in (0..30).filter_map(Throw::new) {
                let first = first_ring(&level, band, throw);
                let mut players: Vec<_> = stupid(C::Conduct).iter().map(|(_, make)| make(throw.number())).collect();
                players.push(Box::new(Careful::new(throw.number(), Default::default())));
                players.push(Box::new(Careful::new(throw.number(), Default::default()).with_random_every(3)));
                for player in &mut players {
                    let run = play_week(&level, band, throw, &mut **player, &library.texts);
                    let path: Vec<Move> =
                        run.path.iter().filter_map(|step| if let AnyMove::Circle(step) = step { Some(*step) } else { None }).collect();
                    assert_eq!(hurt_by_telling(&first, &path), None, "{band:?} {throw} {path:?}");
                    paths += 1;
                }
            }
        }
    }
    assert!(paths > 4000, "{paths}");
}

/// With two moves, one of them what the reason names; never with none.
#[test]
fn every_new_face_can_be_solved_in_two_moves() {
    let (mut thanks, mut all) = (0, 0);
    let any: Vec<Move> = (0..5).flat_map(|seat| Verb::ALL.map(|verb| Move::Put { verb, seat })).collect();
    for level in levels() {
        for throw in (0..Throw::COUNT).step_by(9).filter_map(Throw::new) {
            let ring = Ring::new_face(circle_of(&level), Band::A, &mut Draw::new("new face", throw)).unwrap();
            let stands = ring.new_face.as_ref().unwrap().thanks;
            let named = |step: &Move| match step {
                Move::Put { verb: Verb::Thank, .. } => stands,
                Move::Put { verb: Verb::BeWith | Verb::Invite, seat } => !stands && ring.seats[*seat].cares,
                Move::Put { .. } | Move::Look { .. } | Move::Tell | Move::Wait => false,
            };
            let well = |first: &Move, second: &Move| replay(ring.clone(), &[*first, *second]).acted_well();
            let solved = any.iter().filter(|step| named(step)).any(|step| any.iter().any(|other| well(step, other) || well(other, step)));
            assert!(solved, "{throw}: {}", ring.pattern());
            assert!(!well(&Move::Wait, &Move::Wait), "{throw}: nothing has to be done in {}", ring.pattern());
            thanks += usize::from(stands);
            all += 1;
        }
    }
    assert!((0.35..0.65).contains(&(thanks as f64 / all as f64)), "thanks are what is missing in {thanks} of {all}");
}

/// The whole class is dealt, nobody twice.
#[test]
fn classmates_are_dealt_without_repetition() {
    let mut met: BTreeSet<String> = BTreeSet::new();
    for level in levels() {
        for (band, throw) in BANDS.into_iter().flat_map(|band| (0..60).filter_map(Throw::new).map(move |throw| (band, throw))) {
            for ring in [first_ring(&level, band, throw), Ring::new_face(circle_of(&level), band, &mut Draw::new("n", throw)).unwrap()] {
                let who: BTreeSet<String> = ring.seats.iter().map(|seat| seat.who.to_string()).collect();
                assert_eq!(who.len(), ring.seats.len());
                assert_eq!(ring.seats[ring.target].who.starts_with("classmate-"), ring.new_face.is_some());
                met.extend(who);
            }
        }
    }
    met.retain(|who| who.starts_with("classmate-"));
    assert_eq!(met.len(), CLASSMATES);
}
