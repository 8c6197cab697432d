//! The mechanics as a closed set: files name them, and the compiler lists what a new one lacks.

pub mod doors;

use serde::{Deserialize, Serialize};

use super::level::{Band, C, Level};
use super::phrase::{Id, Phrase, Said};
use super::report::{Ending, Report};
use super::seed::Draw;
use super::seen::{Field, Offer};
use super::session::Action;
use super::source::{Fault, Source};
use super::tell::{FirstAnswer, TellSeen};
use doors::{Doors, DoorsFile, Landing, LandingSeen};

/// A mechanic's content as written in a level file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum MechanicFile<'a> {
    /// Хаалга.
    Doors(#[serde(borrow)] DoorsFile<'a>),
}

/// A mechanic's content as checked.
#[derive(Debug, Clone)]
pub enum Mechanic {
    /// Хаалга.
    Doors(Doors),
}

/// The state of a mechanic in one session.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Board {
    /// The landing.
    Doors(Landing),
}

/// A move of some mechanic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// At the landing.
    Doors(doors::Move),
}

impl From<doors::Move> for Move {
    fn from(step: doors::Move) -> Self {
        Self::Doors(step)
    }
}

impl Move {
    /// An adult is told by this move.
    pub fn tells(self) -> bool {
        let Self::Doors(step) = self;
        matches!(step, doors::Move::Tell { .. })
    }

    /// Ends a turn (a day, a beat) rather than touching somebody.
    pub fn ends_turn(self) -> bool {
        let Self::Doors(step) = self;
        step == doors::Move::Sleep
    }
}

/// The picture of a moment: a mechanic's board or what a stage shows instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum BoardSeen {
    /// Somebody stands at the help desk.
    Knock {
        /// The level's id.
        level: Id,
        /// Who it is about.
        friend: Id,
        /// The throw in letters.
        throw: String,
    },
    /// The landing.
    Doors(LandingSeen),
    /// The doors open for a moment.
    Ripple(RippleSeen),
    /// The way that was gone.
    Rewind(RewindSeen),
    /// The asking.
    Tell(TellSeen),
    /// The transfer case.
    NewFace(NewFaceSeen),
    /// Something for the shelf.
    Keepsake(KeepsakeSeen),
    /// Nothing to see.
    Nothing {},
}

/// What the partner says when a hint is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The sentence.
    pub text: Phrase,
    /// What it points at: the number of a door, a place, a person.
    pub at: Option<usize>,
}

impl Hint {
    fn new(key: &'static str) -> Self {
        Self { text: Phrase::new(key), at: None }
    }

    fn at(key: &'static str, at: usize) -> Self {
        Self { text: Phrase::new(key), at: Some(at) }
    }
}

impl BoardSeen {
    /// The mechanic's board, when something can be done on it.
    fn landing(&self) -> Option<&LandingSeen> {
        match self {
            Self::Doors(landing) => Some(landing),
            Self::NewFace(new_face) if !new_face.over => new_face.board.landing(),
            Self::NewFace(_)
            | Self::Knock { .. }
            | Self::Ripple(_)
            | Self::Rewind(_)
            | Self::Tell(_)
            | Self::Keepsake(_)
            | Self::Nothing {} => None,
        }
    }

    /// A hint, where the board has any; it knows no more than what is seen.
    pub fn hint(&self) -> Option<Hint> {
        self.landing().map(LandingSeen::hint)
    }

    /// The next rule for whoever plays this mechanic for the first time.
    pub fn guide(&self) -> Option<Phrase> {
        self.landing().and_then(LandingSeen::guide)
    }

    /// Verbs of the board, each with the keys of its button and of the sentence that says what it does; empty where
    /// there is no board.
    pub fn how(&self) -> &'static [(&'static str, &'static str, &'static str)] {
        self.landing().map_or(&[], |_| &doors::HOW)
    }
}

/// The Ripple as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RippleSeen {
    /// How it ended.
    pub ending: Ending,
    /// How earlier paths of the same session ended.
    pub earlier: Vec<Ending>,
    /// Keys were taken home afterwards.
    pub mended: bool,
    /// The board at its end.
    pub board: Box<BoardSeen>,
}

/// The way that was gone, decision by decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RewindSeen {
    /// How it ended.
    pub ending: Ending,
    /// What was done, with the turn in which it was done.
    pub decisions: Vec<Decision>,
}

/// One decision of the way that was gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// The turn (day), from 1.
    pub turn: usize,
    /// Who was touched, if anybody.
    pub who: Option<Id>,
    /// The verb.
    pub verb: &'static str,
    /// What was done, in words.
    pub text: Phrase,
}

/// The transfer case as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NewFaceSeen {
    /// Its board.
    pub board: Box<BoardSeen>,
    /// The acting is over, a reason is asked for.
    pub over: bool,
    /// The reason that was given.
    pub reason: Option<Reason>,
}

/// The keepsake as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeepsakeSeen {
    /// Its id.
    pub keepsake: Id,
}

/// Why one acted so in the new face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Several different signs together.
    Pattern,
    /// There is no pattern: one or two signs happen to anybody.
    NoPattern,
    /// It is somebody new.
    Stranger,
}

impl Reason {
    /// The three that are offered.
    pub const OFFERED: [Self; 3] = [Self::Pattern, Self::NoPattern, Self::Stranger];

    /// The id in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pattern => "pattern",
            Self::NoPattern => "no-pattern",
            Self::Stranger => "stranger",
        }
    }

    pub(super) fn offer(self) -> Offer {
        Offer::new("reason", Phrase::new(format!("flow-why-{}", self.id())), Action::Reason(self)).field("reason", Field::Id(self.id()))
    }

    /// What a crew member says: what is so, and why.
    pub(super) fn feedback(self, right: Self) -> Phrase {
        if self == right { Phrase::new(format!("flow-because-{}", right.id())) } else { Phrase::new(format!("flow-look-{}", right.id())) }
    }
}

impl MechanicFile<'_> {
    /// The C that the mechanic belongs to.
    pub(crate) fn c(&self) -> C {
        match self {
            Self::Doors(_) => C::Contact,
        }
    }

    pub(crate) fn check(&self, prefix: &str, source: &Source, at: usize, faults: &mut Vec<Fault>) -> Mechanic {
        match self {
            Self::Doors(file) => Mechanic::Doors(file.check(prefix, source, at, faults)),
        }
    }
}

impl Mechanic {
    /// The first moment of a throw.
    pub fn begin(&self, band: Band, first_answer: FirstAnswer, draw: &mut Draw) -> Board {
        match self {
            Self::Doors(doors) => Board::Doors(Landing::begin(doors, band, first_answer, draw)),
        }
    }

    /// The transfer case of a throw.
    pub fn new_face(&self, draw: &mut Draw) -> Option<Board> {
        match self {
            Self::Doors(doors) => Landing::new_face(doors, draw).map(Board::Doors),
        }
    }

    /// The same mechanic, whatever its content.
    pub fn same_as(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Bands for which the level has numbers.
    pub fn bands(&self) -> Vec<Band> {
        match self {
            Self::Doors(doors) => doors.bands(),
        }
    }

    /// Every text key that the mechanic can ask this level for, without the level's prefix.
    pub(super) fn keys(&self) -> Vec<String> {
        match self {
            Self::Doors(doors) => doors.keys(),
        }
    }
}

impl Board {
    /// What can be done now.
    pub fn moves(&self) -> Vec<Move> {
        match self {
            Self::Doors(landing) => landing.moves().into_iter().map(Move::Doors).collect(),
        }
    }

    /// Makes a move that is one of [`Board::moves`].
    pub fn apply(&mut self, mechanic: &Mechanic, step: Move) {
        match (self, mechanic, step) {
            (Self::Doors(landing), Mechanic::Doors(doors), Move::Doors(step)) => landing.apply(doors, step),
        }
    }

    /// A Tell on top of the other moves, at no cost: for the test that telling never hurts.
    pub fn apply_free(&mut self, step: Move) {
        match (self, step) {
            (Self::Doors(landing), Move::Doors(step)) => landing.apply_free(step),
        }
    }

    /// Everybody about whom an adult could be told now, stones or not.
    pub fn tells(&self) -> Vec<Move> {
        let Self::Doors(landing) = self;
        landing.tells().into_iter().map(Move::Doors).collect()
    }

    /// The play is over.
    pub fn over(&self) -> bool {
        let Self::Doors(landing) = self;
        landing.over()
    }

    /// How it ends as things stand.
    pub fn ending(&self) -> Ending {
        let Self::Doors(landing) = self;
        landing.ending()
    }

    /// What it cost; for tests, never shown.
    pub fn loss(&self) -> u32 {
        let Self::Doors(landing) = self;
        landing.loss()
    }

    /// A picture of who is what, for the test of variation.
    pub fn pattern(&self) -> String {
        let Self::Doors(landing) = self;
        format!("{:?}", landing.pattern())
    }

    /// What can be seen.
    pub fn seen(&self) -> BoardSeen {
        let Self::Doors(landing) = self;
        BoardSeen::Doors(landing.seen())
    }

    pub(super) fn offer(&self, step: Move) -> Offer {
        let (Self::Doors(landing), Move::Doors(step)) = (self, step);
        landing.offer(step)
    }

    pub(super) fn mends(&self) -> Vec<usize> {
        let Self::Doors(landing) = self;
        landing.mends()
    }

    pub(super) fn mend(&mut self, door: usize) {
        let Self::Doors(landing) = self;
        landing.mend(door);
    }

    pub(super) fn mend_offer(&self, door: usize) -> Offer {
        let Self::Doors(landing) = self;
        let mut offer = landing.offer(doors::Move::Take { door });
        offer.action = Action::Mend(door);
        offer
    }

    pub(super) fn evidence(&self) -> Vec<Phrase> {
        let Self::Doors(landing) = self;
        landing.evidence()
    }

    pub(super) fn say(&self, friend: &str) -> Vec<Said> {
        let Self::Doors(landing) = self;
        landing.say(friend)
    }

    pub(super) fn ripple(&self, level: &Level) -> Vec<(Id, Phrase)> {
        let Self::Doors(landing) = self;
        landing.ripple(|rest| level.key(rest))
    }

    pub(super) fn scene(&self, level: &Level) -> Option<Phrase> {
        let Self::Doors(landing) = self;
        landing.scene(|rest| level.key(rest))
    }

    pub(super) fn report(&self, mechanic: &Mechanic) -> Report {
        match (self, mechanic) {
            (Self::Doors(landing), Mechanic::Doors(doors)) => landing.report(doors),
        }
    }

    pub(super) fn acted_well(&self) -> bool {
        let Self::Doors(landing) = self;
        landing.acted_well()
    }

    pub(super) fn right_reason(&self) -> Reason {
        let Self::Doors(landing) = self;
        if landing.anyone_unsafe() { Reason::Pattern } else { Reason::NoPattern }
    }

    /// The path in words, from the first board on.
    pub(super) fn retell(&self, mechanic: &Mechanic, mut first: Self, path: &[Move]) -> Vec<Decision> {
        path.iter()
            .map(|step| {
                let offer = first.offer(*step);
                let Self::Doors(landing) = &first;
                let decision = Decision {
                    turn: landing.day(),
                    who: offer.number("door").and_then(|door| landing.who(door)),
                    verb: offer.verb,
                    text: offer.label,
                };
                first.apply(mechanic, *step);
                decision
            })
            .collect()
    }
}
