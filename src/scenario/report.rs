//! What a teacher may see of a session: an ending and counts, no name, no text, no time.

use serde::{Deserialize, Serialize};

pub use super::mechanics::Praise;

/// How a level ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Ending {
    /// People are well and nobody was shut out.
    Calm,
    /// Over-distrust had a cost.
    Lonely,
    /// Harm happened and can be mended.
    Repair,
    /// It passed by.
    Missed,
}

impl Ending {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Calm, Self::Lonely, Self::Repair, Self::Missed];

    /// The id in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Lonely => "lonely",
            Self::Repair => "repair",
            Self::Missed => "missed",
        }
    }

    /// For the test that telling never hurts: a higher one is better.
    pub fn goodness(self) -> u8 {
        match self {
            Self::Repair => 0,
            Self::Lonely => 1,
            Self::Missed => 2,
            Self::Calm => 3,
        }
    }
}

/// Whether the level's one measured act was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Met {
    /// Done.
    Met,
    /// Not done.
    NotMet,
    /// Nothing was wrong in this throw, and the child saw that: no false alarm and a doubt cleared.
    Mirrored,
}

/// Counts of one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The measured act.
    pub objective: Met,
    /// What was not safe and was seen.
    pub hits: usize,
    /// What was not safe and was not seen.
    pub misses: usize,
    /// What was fine and was refused.
    pub false_alarms: usize,
    /// What was fine and was kept.
    pub correct_passes: usize,
    /// Acts to praise.
    pub praise: Vec<Praise>,
}

impl Report {
    /// A report of nothing.
    pub(super) fn empty() -> Self {
        Self { objective: Met::NotMet, hits: 0, misses: 0, false_alarms: 0, correct_passes: 0, praise: Vec::new() }
    }
}
