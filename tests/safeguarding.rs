//! Safeguarding. Here rule 13, which is Doors': no level rewards opening to, or giving something private to, somebody known only from a
//! screen, however kind.
//!
//! Many players play many weeks of every shipped level of Doors. Whatever a Calm week did of that kind is taken out of
//! it again: photo, live place, secret and time alone are not handed to a new face, and a new face whom no card `yes`
//! has verified gets the chain instead of an open door. Then
//!
//! - *as it was*: with every other move unchanged the week is still Calm, wherever the new face is kind or a pest;
//! - *with the same moves*: an unsafe one says other things at the chain, so that the slip of the same day may show
//!   nothing new there. A move that has lost its sense is spent at the same door on another slip, on asking by another
//!   way or on an adult. Then every week is still Calm, and none has taken a move more.

//!
//! What Circle must keep stands in `safeguarding/ring.rs`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "safeguarding/ring.rs"]
mod ring;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use dorvon_berkh::bots::{Careful, Curious, Habits, LandingHabits, Player, play_week, stupid};
use dorvon_berkh::library::Library;
use dorvon_berkh::scenario::level::{Band, Level};
use dorvon_berkh::scenario::mechanics::doors::{Answer, DoorSeen, Key, Kind, LandingSeen, Move, Position, Sign};
use dorvon_berkh::scenario::mechanics::{Board, Mechanic, Move as AnyMove};
use dorvon_berkh::scenario::report::Ending;
use dorvon_berkh::scenario::seed::{Draw, Throw};
use dorvon_berkh::scenario::seen::Seen;
use dorvon_berkh::scenario::session::Session;
use dorvon_berkh::text::Texts;

const THROWS: u16 = 100;
/// Curious children and children who press anything, a throw.
const CHILDREN: usize = 24;
/// So many in a hundred weeks, at most, miss an unsafe new face when its door stays at the chain and nobody looks again.
const MOST_MISSED: usize = 15;

/// What a line shows, by the key of its text.
type Signs = BTreeMap<String, Sign>;

/// Careful ones with every set of habits, steady and shaky; curious, random and stupid ones.
fn players(level: &Level, throw: Throw) -> Vec<Box<dyn Player>> {
    let number = throw.number();
    let mut all: Vec<Box<dyn Player>> = Vec::new();
    for set in 0..16_usize {
        let landing = LandingHabits { misses: 5, keys: set & 1 > 0, ask: set & 2 > 0, tell: set & 4 > 0, pin: set & 8 > 0 };
        let habits = Habits { landing, ..Habits::default() };
        all.push(Box::new(Careful::new(number, habits)));
        all.push(Box::new(Careful::new(number, habits).with_random_every(3 + set % 3)));
    }
    for child in 0..CHILDREN {
        all.push(Box::new(Curious::new(number, child)));
        let mut draw = Draw::from_words(&["rule 13", &number.to_string(), &child.to_string()]);
        all.push(Box::new(move |seen: &Seen, _: &Texts| draw.below(seen.offers.len())));
    }
    all.extend(stupid(level.c()).iter().map(|(_, make)| make(number)));
    all
}

fn seen(board: &Board) -> LandingSeen {
    let Board::Doors(landing) = board else { panic!("no landing") };
    landing.seen()
}

/// A Calm week as it was played.
struct Week<'a> {
    level: &'a Level,
    signs: &'a Signs,
    name: String,
    first: Board,
    last: Board,
    path: Vec<Move>,
    kinds: Vec<Kind>,
}

/// A week without its risky acts.
struct Without {
    board: Board,
    /// Doors at which something was left out.
    doors: BTreeSet<usize>,
    moves: usize,
}

/// What is never to be won with at a new face, whatever it is.
fn private(key: Key) -> bool {
    matches!(key, Key::Photo | Key::Place | Key::Secret | Key::Alone)
}

fn holds_private(door: &DoorSeen) -> bool {
    !door.known && door.holds.iter().any(|key| private(*key))
}

/// Gives something private to a new face, or opens to one whom nobody has verified.
fn risky(board: &Board, step: Move) -> bool {
    match step {
        Move::Give { door, key } => private(key) && !seen(board).doors[door].known,
        Move::Turn { door, to: Position::Open } => {
            let there = &seen(board).doors[door];
            !there.known && there.answer != Answer::Yes
        }
        Move::Turn { .. } | Move::Take { .. } | Move::Ask { .. } | Move::Pin { .. } | Move::Tell { .. } | Move::Sleep => false,
    }
}

fn door_of(step: Move) -> Option<usize> {
    match step {
        Move::Give { door, .. } | Move::Turn { door, .. } | Move::Take { door } => Some(door),
        Move::Ask { door } | Move::Pin { door, .. } | Move::Tell { door } => Some(door),
        Move::Sleep => None,
    }
}

fn possible(board: &Board, step: Move) -> bool {
    board.moves().contains(&step.into())
}

fn pins(board: &Board, door: Option<usize>) -> usize {
    door.map_or(0, |door| seen(board).doors[door].pins.len())
}

impl Week<'_> {
    fn told(&self) -> String {
        format!("{}: {:?} {:?}", self.name, self.kinds, self.path)
    }

    /// A closer look at this door: a slip that shows something new, `rather` this one; else asking by another way, and
    /// closing when nobody there is who they say; else an adult.
    fn look(&self, board: &Board, door: usize, rather: Move) -> Option<Move> {
        let there = &seen(board).doors[door];
        let shows_new = |key: &str| self.signs.get(key).is_some_and(|sign| *sign != Sign::Plain && !there.pins.contains(sign));
        let slips = there.slips.iter().filter(|slip| slip.sign.is_none() && shows_new(&slip.text.key));
        let turns: Vec<Move> = slips.map(|slip| Move::Pin { door, day: slip.day }).collect();
        let turn = turns.iter().find(|turn| **turn == rather).or(turns.first()).copied();
        let close = (there.answer == Answer::No).then_some(Move::Turn { door, to: Position::Closed });
        let ways = [close, turn, Some(Move::Ask { door }), Some(Move::Tell { door })];
        ways.into_iter().flatten().find(|step| possible(board, *step))
    }

    /// The same week without risky acts at doors of these kinds; with `again`, moves there that lose their sense are
    /// spent on a closer look.
    fn without(&self, kinds: &[Kind], again: bool) -> Without {
        let mut original = self.first.clone();
        let mut out = Without { board: self.first.clone(), doors: BTreeSet::new(), moves: 0 };
        for &step in &self.path {
            let door = door_of(step);
            let left_out = risky(&original, step) && door.is_some_and(|door| kinds.contains(&self.kinds[door]));
            if left_out {
                out.doors.extend(door);
            }
            let touched = door.filter(|door| again && out.doors.contains(door));
            let before = pins(&original, touched);
            original.apply(self.level.mechanic(), step.into());
            let showed = pins(&original, touched) > before;
            let same = match step {
                Move::Turn { door, .. } if left_out => Some(Move::Turn { door, to: Position::Chain }),
                _ => (!left_out).then_some(step),
            };
            let same = same.filter(|step| possible(&out.board, *step));
            let look = touched.filter(|_| same.is_none() || showed);
            let look = look.and_then(|door| self.look(&out.board, door, step));
            if let Some(step) = look.or(same) {
                out.moves += usize::from(step != Move::Sleep);
                out.board.apply(self.level.mechanic(), step.into());
            }
        }
        out
    }
}

/// All Calm weeks of a level and band.
fn calm_weeks(level: &Level, band: Band, library: &Library, mut look: impl FnMut(&Week<'_>)) {
    let Mechanic::Doors(doors) = level.mechanic() else { panic!("no level of doors") };
    let mut signs: Signs = doors.signed_lines().into_iter().map(|(phrase, sign)| (phrase.key.to_string(), sign)).collect();
    signs.insert("doors-say-meeting".into(), Sign::Meeting);
    for throw in (0..THROWS).filter_map(Throw::new) {
        let first = Session::new(level, band, throw, &[]).board().clone();
        for mut player in players(level, throw) {
            let run = play_week(level, band, throw, &mut *player, &library.texts);
            if run.ending == Ending::Calm {
                let Board::Doors(landing) = run.session.board() else { continue };
                let kinds = landing.pattern().into_iter().map(|(kind, _)| kind).collect();
                let path = run.path.iter().filter_map(|step| if let AnyMove::Doors(step) = step { Some(*step) } else { None }).collect();
                let name = format!("{} {} {throw}", level.id(), band.id());
                look(&Week { level, signs: &signs, name, first: first.clone(), last: run.session.board().clone(), path, kinds });
            }
        }
    }
}

/// At the end no new face holds anything private, whatever it is; whoever is given something private likes nobody better
/// for it and shows nothing. Gives the number of such keys.
fn private_keys_win_nothing(week: &Week<'_>) -> usize {
    for door in &seen(&week.last).doors {
        assert!(!holds_private(door), "{}", week.told());
    }
    let (mut board, mut given) = (week.first.clone(), 0);
    for &step in &week.path {
        let before = board.clone();
        board.apply(week.level.mechanic(), step.into());
        if let Move::Give { door, key } = step
            && private(key)
        {
            let (was, is) = (&seen(&before).doors[door], &seen(&board).doors[door]);
            assert_ne!(week.kinds[door], Kind::Kind, "a kind one asks for {key:?}, {}", week.told());
            assert_eq!((is.flames, &is.pins, is.reason), (was.flames, &was.pins, was.reason), "{}", week.told());
            given += 1;
        }
    }
    given
}

/// What was counted over all Calm weeks of a level and band.
#[derive(Debug, Default)]
struct Counts {
    weeks: usize,
    private_keys: usize,
    /// Doors at which something risky was left out.
    doors: usize,
    /// Weeks in which such a door was an unsafe one's, and those among them that end Missed when nobody looks again.
    at_unsafe: usize,
    missed: usize,
}

impl Counts {
    fn judge(&mut self, week: &Week<'_>) {
        self.weeks += 1;
        self.private_keys += private_keys_win_nothing(week);
        let friendly = week.without(&[Kind::Kind, Kind::Pest], false);
        assert_eq!(friendly.board.ending(), Ending::Calm, "as it was, {}", week.told());
        let all = week.without(&[Kind::Kind, Kind::Pest, Kind::Unsafe], true);
        assert_eq!(all.board.ending(), Ending::Calm, "with the same moves, {}", week.told());
        assert!(all.moves <= week.path.iter().filter(|step| **step != Move::Sleep).count(), "{}", week.told());
        self.doors += all.doors.len();
        if all.doors.iter().any(|door| week.kinds[*door] == Kind::Unsafe) {
            self.at_unsafe += 1;
            let blind = week.without(&[Kind::Kind, Kind::Pest, Kind::Unsafe], false).board.ending();
            assert!(matches!(blind, Ending::Calm | Ending::Missed), "nobody is hurt or shut out by distance, {}", week.told());
            self.missed += usize::from(blind == Ending::Missed);
        }
    }
}

#[test]
fn no_calm_week_needs_an_open_door_or_a_private_key_at_a_new_face() {
    let library = Library::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let doors = library.playable().filter(|level| matches!(level.mechanic(), Mechanic::Doors(_)));
    let rows: Vec<_> = doors.flat_map(|level| level.mechanic().bands().into_iter().map(move |band| (level, band))).collect();
    assert!(rows.len() >= 2, "each level has two bands");
    let count = |(level, band)| {
        let mut counts = Counts::default();
        calm_weeks(level, band, &library, |week| counts.judge(week));
        counts
    };
    let counted: Vec<Counts> = std::thread::scope(|scope| {
        let threads: Vec<_> = rows.iter().map(|row| scope.spawn(|| count(*row))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|told| std::panic::resume_unwind(told))).collect()
    });
    for ((level, band), counts) in rows.iter().zip(counted) {
        let enough = counts.weeks > 1000 && counts.private_keys > 0 && counts.doors > 300 && counts.at_unsafe > 40;
        assert!(enough, "{} {band:?}: {counts:?} are too few to say anything", level.id());
        assert!(counts.missed * 100 <= counts.at_unsafe * MOST_MISSED, "{} {band:?}: {counts:?}", level.id());
    }
}
