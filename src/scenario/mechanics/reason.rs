//! Why one acted so in the new face: each mechanic offers three of these.

use serde::{Deserialize, Serialize};

use crate::scenario::phrase::Phrase;
use crate::scenario::seen::{Field, Offer};
use crate::scenario::session::Action;

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
    /// Somebody minds and lacks company.
    Company,
    /// Somebody stands alone and has heard no thanks.
    Thanks,
    /// It is the loudest one.
    Loudest,
    /// What the small letters said.
    SmallLetters,
    /// How it looked.
    Looks,
    /// It is always so, or never.
    Habit,
}

impl Reason {
    /// The id in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pattern => "pattern",
            Self::NoPattern => "no-pattern",
            Self::Stranger => "stranger",
            Self::Company => "company",
            Self::Thanks => "thanks",
            Self::Loudest => "loudest",
            Self::SmallLetters => "small-letters",
            Self::Looks => "looks",
            Self::Habit => "habit",
        }
    }

    pub(in crate::scenario) fn offer(self) -> Offer {
        Offer::new("reason", Phrase::new(format!("flow-why-{}", self.id())), Action::Reason(self)).field("reason", Field::Id(self.id()))
    }

    /// What a crew member says: what is so, and why.
    pub(in crate::scenario) fn feedback(self, right: Self) -> Phrase {
        if self == right { Phrase::new(format!("flow-because-{}", right.id())) } else { Phrase::new(format!("flow-look-{}", right.id())) }
    }
}
