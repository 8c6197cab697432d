//! What no level of Circle may do, on the ways of many players.
//!
//! - a Calm ring shuts nobody out (at most one curtain) and leaves nobody hurt, and somebody stands by the target;
//! - telling an adult, at any point and on top of everything else, never makes an ending worse (rule 15);
//! - whatever was done can be mended, and after every ending somebody can be told (rule 5).

use std::path::Path;

use dorvon_berkh::bots::{Adult, Careful, Curious, Habits, Player, RingHabits, Run, play_week, stupid};
use dorvon_berkh::library::Library;
use dorvon_berkh::scenario::level::Level;
use dorvon_berkh::scenario::mechanics::circle::{GLAD, RingSeen, Stance};
use dorvon_berkh::scenario::mechanics::{Board, BoardSeen, Mechanic, Move};
use dorvon_berkh::scenario::report::Ending;
use dorvon_berkh::scenario::seed::{Draw, Throw};
use dorvon_berkh::scenario::seen::Seen;
use dorvon_berkh::scenario::session::{Action, Session, Stage};
use dorvon_berkh::text::Texts;

const THROWS: u16 = 60;
/// Curious children and children who press anything, a throw.
const CHILDREN: usize = 16;

/// Careful ones with every set of habits, curious, random and stupid ones.
fn players(level: &Level, throw: Throw) -> Vec<Box<dyn Player>> {
    let number = throw.number();
    let mut all: Vec<Box<dyn Player>> = Vec::new();
    for (set, adult) in (0..8_usize).flat_map(|set| [Adult::Crowd, Adult::First, Adult::Bare, Adult::Never].map(|adult| (set, adult))) {
        let ring = RingHabits { thank: set & 1 > 0, ask: set & 2 > 0, invite: set & 4 > 0, adult, target_first: set % 3 == 0 };
        all.push(Box::new(Careful::new(number, Habits { ring, ..Habits::default() })));
        all.push(Box::new(Careful::new(number, Habits { ring, ..Habits::default() }).with_random_every(2 + set % 3)));
    }
    for child in 0..CHILDREN {
        all.push(Box::new(Curious::new(number, child)));
        let mut draw = Draw::from_words(&["ring", &number.to_string(), &child.to_string()]);
        all.push(Box::new(move |seen: &Seen, _: &Texts| draw.below(seen.offers.len())));
    }
    all.extend(stupid(level.c()).iter().map(|(_, make)| make(number)));
    all
}

/// Every way of every player through every level of the ring.
fn each_way(mut look: impl FnMut(&Level, &Run)) {
    let library = Library::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let mut levels = 0;
    for level in library.playable().filter(|level| matches!(level.mechanic(), Mechanic::Circle(_))) {
        levels += 1;
        for band in level.mechanic().bands() {
            for throw in (0..THROWS).filter_map(Throw::new) {
                for mut player in players(level, throw) {
                    look(level, &play_week(level, band, throw, &mut *player, &library.texts));
                }
            }
        }
    }
    assert!(levels >= 2, "no level of the ring was read");
}

fn ring_of(board: &Board) -> RingSeen {
    let BoardSeen::Circle(ring) = board.seen() else { panic!("no ring") };
    ring
}

fn told(level: &Level, run: &Run) -> String {
    format!("{} {}: {:?}", level.id(), run.throw, run.path)
}

#[test]
fn a_calm_ring_shuts_nobody_out_and_leaves_nobody_hurt() {
    let (mut all, mut calm) = (0, 0);
    each_way(|level, run| {
        all += 1;
        let ring = ring_of(run.session.board());
        let curtains = ring.seats.iter().filter(|seat| seat.curtain).count();
        if run.ending == Ending::Calm {
            calm += 1;
            assert!(curtains <= 1 && ring.seats.iter().all(|seat| !seat.cloud), "{}", told(level, run));
            assert!(ring.mood >= GLAD && ring.seats.iter().any(|seat| seat.stance == Stance::Stands), "{}", told(level, run));
        }
        if curtains > 1 {
            assert!(matches!(run.ending, Ending::Lonely | Ending::Repair), "{}", told(level, run));
        }
    });
    assert!(all > 20_000 && calm > 2000, "{calm} Calm of {all} are too few to say anything");
}

/// Goes on from a board. A token that does not fit bounces and costs nothing: whoever holds it lets the beat pass
/// (`waits`), or goes on with the next one.
fn go_on(level: &Level, mut board: Board, path: &[Move], waits: bool) -> u8 {
    let wait = |board: &Board| board.moves().into_iter().find(|step| step.ends_turn());
    for step in path {
        let step = Some(*step).filter(|step| board.moves().contains(step)).or_else(|| wait(&board).filter(|_| waits));
        step.into_iter().for_each(|step| board.apply(level.mechanic(), step));
    }
    while let Some(step) = wait(&board) {
        board.apply(level.mechanic(), step);
    }
    board.goodness()
}

#[test]
fn telling_an_adult_never_makes_an_ending_worse() {
    let mut points = 0;
    each_way(|level, run| {
        let mut session = Session::new(level, run.session.band(), run.throw, &[]);
        session.apply(level, Action::Next).unwrap();
        let mut board = session.board().clone();
        let without = run.session.board().goodness();
        for (at, step) in run.path.iter().enumerate() {
            for tell in board.tells() {
                let mut with = board.clone();
                with.apply_free(tell);
                points += 1;
                let path = &run.path[at..];
                let best = go_on(level, with.clone(), path, true);
                let best = if best < without { best.max(go_on(level, with, path, false)) } else { best };
                assert!(best >= without, "a call before move {at}, {}", told(level, run));
            }
            board.apply(level.mechanic(), *step);
        }
    });
    assert!(points > 80_000, "{points} points are too few to say anything");
}

#[test]
fn whatever_was_done_can_be_mended_and_somebody_can_be_told() {
    let (mut sorries, mut curtains) = (0, 0);
    each_way(|level, run| {
        let mut session = run.session.clone();
        let broken = |session: &Session| {
            let ring = ring_of(session.board());
            ring.seats.iter().filter(|seat| if run.ending == Ending::Repair { seat.cloud } else { seat.curtain }).count()
        };
        let begun = broken(&session);
        while let Some(mend) = session.seen(level).offers.iter().find(|offer| matches!(offer.action, Action::Mend(_))).cloned() {
            let before = broken(&session);
            session.apply(level, mend.action).unwrap();
            assert_eq!(broken(&session) + 1, before, "{}", told(level, run));
            *(if mend.verb == "sorry" { &mut sorries } else { &mut curtains }) += 1;
        }
        if matches!(run.ending, Ending::Repair | Ending::Lonely) {
            assert_eq!(broken(&session), 0, "of {begun}, {}", told(level, run));
        }
        assert_eq!(session.ending(), Some(run.ending), "how it ended stays");
        session.apply(level, Action::Next).unwrap();
        session.apply(level, Action::Next).unwrap();
        assert_eq!(session.stage(), Stage::Tell);
    });
    assert!(sorries > 1000 && curtains > 1000, "{sorries} and {curtains}");
}
