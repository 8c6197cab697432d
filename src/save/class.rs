//! A class: its code of pictures, and what is counted of it. Never who did it, never when.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::scenario::report::{Ending, Report};

/// Pictures of a code.
pub const CODE: usize = 4;
/// Classes on one computer.
pub const MOST_CLASSES: usize = 40;
/// Profiles in a class, or without one.
pub const MOST_PROFILES: usize = 60;

listed! {
    /// A picture of a class's code.
    Picture {
        /// A ger.
        Ger "ger",
        /// A deel.
        Deel "deel",
        /// A boot.
        Boot "boot",
        /// A bowl of tea.
        Bowl "bowl",
        /// Buuz.
        Buuz "buuz",
        /// The crown of a ger.
        Toono "toono",
        /// A horse-head fiddle.
        Fiddle "fiddle",
        /// A khadag.
        Khadag "khadag",
        /// An anklebone.
        Bone "bone",
    }
}

/// What a class is known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClassCode([Picture; CODE]);

impl ClassCode {
    /// The code of these pictures, once there are enough.
    pub fn of(pictures: &[Picture]) -> Option<Self> {
        pictures.try_into().ok().map(Self)
    }

    /// Its pictures in their order.
    pub fn pictures(self) -> [Picture; CODE] {
        self.0
    }
}

/// As its folder is called.
impl fmt::Display for ClassCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.map(Picture::id).join("-"))
    }
}

impl FromStr for ClassCode {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let picture = |id: &str| Picture::ALL.iter().copied().find(|picture| picture.id() == id);
        let pictures: Option<Vec<Picture>> = name.split('-').map(picture).collect();
        pictures.and_then(|pictures| Self::of(&pictures)).ok_or_else(|| {
            format!(
                "'{name}' is no code; write {CODE} of these with - between them: {}",
                Picture::ALL.iter().map(|one| one.id()).collect::<Vec<_>>().join(", ")
            )
        })
    }
}

/// Whose profiles: those of a class, or of all who have none on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Place {
    /// Without a class.
    #[default]
    Home,
    /// In this class.
    Class(ClassCode),
}

/// What is counted of a class: sums over all its children.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassFile {
    /// Version of the form.
    pub version: u32,
    /// Counts by level id.
    pub levels: BTreeMap<String, Counts>,
}

impl Default for ClassFile {
    fn default() -> Self {
        Self { version: super::profile::VERSION, levels: BTreeMap::new() }
    }
}

/// Counts of one level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Counts {
    /// Cases that were finished.
    pub finished: u32,
    /// Of them ended calm.
    pub calm: u32,
    /// Ended lonely.
    pub lonely: u32,
    /// Ended in something to mend.
    pub repair: u32,
    /// Ended missed.
    pub missed: u32,
    /// Cases in which an adult was told.
    pub told: u32,
    /// What was not safe and was seen.
    pub hits: u32,
    /// What was not safe and was not seen.
    pub misses: u32,
    /// What was fine and was refused.
    pub false_alarms: u32,
    /// What was fine and was kept.
    pub correct_passes: u32,
}

impl Counts {
    /// The counts of one finished case.
    pub fn of(ending: Option<Ending>, told: bool, report: &Report) -> Self {
        let is = |wanted| u32::from(ending == Some(wanted));
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Self {
            finished: 1,
            calm: is(Ending::Calm),
            lonely: is(Ending::Lonely),
            repair: is(Ending::Repair),
            missed: is(Ending::Missed),
            told: u32::from(told),
            hits: number(report.hits),
            misses: number(report.misses),
            false_alarms: number(report.false_alarms),
            correct_passes: number(report.correct_passes),
        }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            finished: self.finished.saturating_add(other.finished),
            calm: self.calm.saturating_add(other.calm),
            lonely: self.lonely.saturating_add(other.lonely),
            repair: self.repair.saturating_add(other.repair),
            missed: self.missed.saturating_add(other.missed),
            told: self.told.saturating_add(other.told),
            hits: self.hits.saturating_add(other.hits),
            misses: self.misses.saturating_add(other.misses),
            false_alarms: self.false_alarms.saturating_add(other.false_alarms),
            correct_passes: self.correct_passes.saturating_add(other.correct_passes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_folders_name_and_back() {
        let code = ClassCode::of(&[Picture::Ger, Picture::Boot, Picture::Boot, Picture::Bone]);
        assert_eq!(code.map(|code| code.to_string()).as_deref(), Some("ger-boot-boot-bone"));
        assert_eq!("ger-boot-boot-bone".parse().ok(), code);
        for wrong in ["", "ger", "ger-boot-boot", "ger-boot-boot-bone-bell", "ger-boot-boot-drum", "../../x-y"] {
            assert!(wrong.parse::<ClassCode>().is_err(), "{wrong}");
        }
    }
}
