//! The mechanics as a closed set: files name them, and the compiler lists what a new one lacks.
//!
//! A mechanic is a folder that implements the traits of `seam`, and one line in each enum: content as written and as
//! checked, move (here), board (`board`), what is seen of it (`moment`).

pub mod circle;
pub mod doors;
pub mod fine_print;

mod board;
mod landing;
mod moment;
mod reason;
mod seam;

use serde::{Deserialize, Serialize};

use super::level::{Band, C};
use super::phrase::Phrase;
use super::seed::Draw;
use super::seen::Offer;
use super::session::Action;
use super::source::{Fault, Source, ron_options};
use super::tell::FirstAnswer;
pub use board::Board;
use circle::{Circle, CircleFile};
use doors::{Doors, DoorsFile};
use fine_print::{FinePrint, FinePrintFile};
pub use moment::{BoardSeen, Decision, Hint, KeepsakeSeen, NewFaceSeen, RewindSeen, RippleSeen};
pub use reason::Reason;
pub(crate) use seam::Setting;
use seam::{ContentRules, FileRules, MoveRules};

/// A mechanic's content as written in a level file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum MechanicFile<'a> {
    /// Хаалга.
    Doors(#[serde(borrow)] DoorsFile<'a>),
    /// Тойрог.
    Circle(#[serde(borrow)] CircleFile<'a>),
    /// Жижиг үсэг. Names in level files have no dashes.
    #[serde(rename = "fine_print")]
    FinePrint(#[serde(borrow)] FinePrintFile<'a>),
}

/// A mechanic's content as checked.
#[derive(Debug, Clone)]
pub enum Mechanic {
    /// Хаалга.
    Doors(Doors),
    /// Тойрог.
    Circle(Circle),
    /// Жижиг үсэг.
    FinePrint(FinePrint),
}

/// A move of some mechanic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// At the landing.
    Doors(doors::Move),
    /// In the ring.
    Circle(circle::Move),
    /// At the pretend app.
    FinePrint(fine_print::Move),
}

impl From<doors::Move> for Move {
    fn from(step: doors::Move) -> Self {
        Self::Doors(step)
    }
}

impl From<circle::Move> for Move {
    fn from(step: circle::Move) -> Self {
        Self::Circle(step)
    }
}

impl From<fine_print::Move> for Move {
    fn from(step: fine_print::Move) -> Self {
        Self::FinePrint(step)
    }
}

impl Move {
    fn ask(self, doors: fn(doors::Move) -> bool, circle: fn(circle::Move) -> bool, fine_print: fn(fine_print::Move) -> bool) -> bool {
        match self {
            Self::Doors(step) => doors(step),
            Self::Circle(step) => circle(step),
            Self::FinePrint(step) => fine_print(step),
        }
    }

    /// An adult is told by this move.
    pub fn tells(self) -> bool {
        self.ask(MoveRules::tells, MoveRules::tells, MoveRules::tells)
    }

    /// Ends a turn (a day, a beat) rather than touching somebody.
    pub fn ends_turn(self) -> bool {
        self.ask(MoveRules::ends_turn, MoveRules::ends_turn, MoveRules::ends_turn)
    }

    /// A turn passes by this move, whoever is touched by it.
    pub fn takes_turn(self) -> bool {
        self.ask(MoveRules::takes_turn, MoveRules::takes_turn, MoveRules::takes_turn)
    }

    /// Only a look: nothing changes by it, and it is no decision.
    pub fn free(self) -> bool {
        self.ask(MoveRules::free, MoveRules::free, MoveRules::free)
    }
}

/// For a move of another mechanic, which nothing ever offers.
fn strange_offer(step: Move) -> Offer {
    Offer::new("nothing", Phrase::new("ui-next"), Action::Play(step))
}

/// How files name the mechanics.
const NAMES: [&str; 3] = ["doors", "circle", "fine_print"];

impl MechanicFile<'_> {
    /// What is wrong and what to do, when a mechanic cannot be read because it holds the content of another.
    pub(crate) fn of_another(part: &str) -> Option<(String, String)> {
        let named = part.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).next()?;
        let content = part.strip_prefix(named)?;
        let reads_as = |name: &str| {
            let text = format!("{name}{content}");
            let c = ron_options().from_str::<MechanicFile<'_>>(&text).ok()?.c();
            Some((
                format!("this is the content of `{name}`, not of `{named}`"),
                format!("write `mechanic: {name}((…))` and `c: {}`", c.id()),
            ))
        };
        NAMES.iter().filter(|name| **name != named).find_map(|name| reads_as(name))
    }

    fn rules(&self) -> &dyn FileRules {
        match self {
            Self::Doors(file) => file,
            Self::Circle(file) => file,
            Self::FinePrint(file) => file,
        }
    }

    /// The C that the mechanic belongs to.
    pub(crate) fn c(&self) -> C {
        self.rules().c()
    }

    pub(crate) fn check(&self, setting: Setting<'_>, source: &Source<'_>, at: usize, faults: &mut Vec<Fault>) -> Mechanic {
        self.rules().check(setting, source, at, faults)
    }
}

impl Mechanic {
    fn rules(&self) -> &dyn ContentRules {
        match self {
            Self::Doors(doors) => doors,
            Self::Circle(circle) => circle,
            Self::FinePrint(fine_print) => fine_print,
        }
    }

    /// The first moment of a throw.
    pub fn begin(&self, band: Band, first_answer: FirstAnswer, draw: &mut Draw) -> Board {
        self.rules().begin(band, first_answer, draw)
    }

    /// The transfer case of a throw.
    pub fn new_face(&self, band: Band, draw: &mut Draw) -> Option<Board> {
        self.rules().new_face(band, draw)
    }

    /// The same mechanic, whatever its content.
    pub fn same_as(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Bands for which the level has numbers.
    pub fn bands(&self) -> Vec<Band> {
        self.rules().bands()
    }

    /// Every text key that the mechanic can ask this level for, without the level's prefix.
    pub(super) fn keys(&self) -> Vec<String> {
        self.rules().keys()
    }
}
