//! The mechanics as a closed set: files name them, and the compiler lists what a new one lacks.
//!
//! A mechanic is a folder that implements the traits of `seam`, and one entry in the table below.

pub mod circle;
pub mod doors;
pub mod fine_print;
pub mod trace;

mod board;
mod moment;
mod reason;
mod seam;
mod table;

use serde::{Deserialize, Serialize};

use super::level::{Band, C};
use super::phrase::{Id, Phrase};
use super::seed::Draw;
use super::seen::Offer;
use super::session::Action;
use super::source::{Fault, Source, ron_options};
use super::tell::{FirstAnswer, TellSeen};
pub use moment::{Decision, Hint, KeepsakeSeen, NewFaceSeen, RewindSeen, RippleSeen};
pub(crate) use seam::Setting;
use seam::{BoardRules, ContentRules, FileRules, MoveRules, SeenRules};
use table::mechanics;

mechanics! {
    /// Хаалга: the landing.
    Doors = "doors" in doors { DoorsFile, Doors, Landing, LandingSeen }
    reasons {
        /// Several different signs together.
        Pattern = "pattern",
        /// There is no pattern: one or two signs happen to anybody.
        NoPattern = "no-pattern",
        /// It is somebody new.
        Stranger = "stranger",
    }
    praise {
        /// A door chained or closed before the ask.
        KeptDistance = "kept-distance",
        /// Asked another way before opening.
        Checked = "checked",
        /// A new, kind one has three flames.
        KeptWarm = "kept-warm",
        /// An adult was told.
        Told = "told",
    }

    /// Тойрог: the ring.
    Circle = "circle" in circle { CircleFile, Circle, Ring, RingSeen }
    reasons {
        /// Somebody minds and lacks company.
        Company = "company",
        /// Somebody stands alone and has heard no thanks.
        Thanks = "thanks",
        /// It is the loudest one.
        Loudest = "loudest",
    }
    praise {
        /// Sat with the one it happened to.
        StoodBy = "stood-by",
        /// Somebody who stood by was thanked.
        Thanked = "thanked",
        /// Somebody was invited, and friends stand together.
        Gathered = "gathered",
        /// Said sorry.
        Mended = "mended",
    }

    /// Жижиг үсэг: the phone.
    FinePrint = "fine_print" in fine_print { FinePrintFile, FinePrint, Machine, PhoneSeen }
    reasons {
        /// What the small letters said.
        SmallLetters = "small-letters",
        /// How it looked.
        Looks = "looks",
        /// It is always so, or never.
        Habit = "habit",
    }
    praise {
        /// Small letters were read.
        ReadSmall = "read-small",
        /// Out with the thing, and nothing paid.
        PaidNothing = "paid-nothing",
        /// A slip was put right.
        PutRight = "put-right",
        /// All three came through the mended app.
        MadeFair = "made-fair",
    }

    /// Мөр: the map.
    Trace = "trace" in trace { TraceFile, Trace, Town, TownSeen }
    reasons {
        /// Who wrote it first was shown.
        Origin = "origin",
        /// When and where it was shown.
        TimePlace = "time-place",
        /// Somebody else had looked.
        Others = "others",
    }
    praise {
        /// Looked before passing on.
        LookedFirst = "looked-first",
        /// Wrote down where it comes from.
        NotedSource = "noted-source",
        /// A true word was there in time.
        BroughtWord = "brought-word",
    }
}

impl Move {
    /// An adult is told by this move.
    pub fn tells(self) -> bool {
        self.rules().tells()
    }

    /// Ends a turn (a day, a beat) rather than touching somebody.
    pub fn ends_turn(self) -> bool {
        self.rules().ends_turn()
    }

    /// A turn passes by this move, whoever is touched by it.
    pub fn takes_turn(self) -> bool {
        self.rules().takes_turn()
    }

    /// Only a look: nothing changes by it, and it is no decision.
    pub fn free(self) -> bool {
        self.rules().free()
    }
}

/// For a move of another mechanic, which nothing ever offers.
fn strange_offer(step: Move) -> Offer {
    Offer::new("nothing", Phrase::new("ui-next"), Action::Play(step))
}

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

    /// The C that the mechanic belongs to.
    pub(crate) fn c(&self) -> C {
        self.rules().c()
    }

    pub(crate) fn check(&self, setting: Setting<'_>, source: &Source<'_>, at: usize, faults: &mut Vec<Fault>) -> Mechanic {
        self.rules().check(setting, source, at, faults)
    }
}

impl Mechanic {
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
