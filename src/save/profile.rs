//! The form of a profile's file.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::settings::Settings;
use super::who::Who;
use crate::scenario::level::Band;
use crate::scenario::report::Ending;
use crate::scenario::session::SessionLog;
use crate::scenario::tell::Role;

/// The version that this program writes.
pub(super) const VERSION: u32 = 2;

/// Steps of a case that are kept: ten times as many as the longest way that anybody needs, and little enough that a file
/// stays below 64 KB.
pub(super) const MOST_STEPS: usize = 800;

/// Everything that is kept of one profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Version of the form.
    pub version: u32,
    /// Animal, colour and nickname.
    pub who: Who,
    /// How the game looks and sounds.
    pub settings: Settings,
    /// The five helpers, once they were chosen.
    pub circle: Option<Vec<Role>>,
    /// The band that was chosen on the desk.
    pub band: Option<Band>,
    /// Finished cases by level id.
    pub cases: BTreeMap<String, CaseRecord>,
    /// A case that was left in the middle.
    pub session: Option<SessionLog>,
}

/// What is remembered of one case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseRecord {
    /// The keepsake on the shelf.
    pub keepsake: String,
    /// Which endings have been seen.
    pub endings: BTreeSet<Ending>,
    /// How often it was finished.
    pub finished: u32,
    /// The throw with which it was finished last.
    #[serde(default)]
    pub throw: Option<u16>,
}

impl Profile {
    /// A new profile.
    pub fn new(who: Who, settings: Settings) -> Self {
        Self { version: VERSION, who, settings, circle: None, band: None, cases: BTreeMap::new(), session: None }
    }

    /// The same with every number inside its bounds, whatever the file said.
    #[must_use]
    pub(super) fn bounded(mut self) -> Self {
        self.settings = self.settings.bounded();
        if let Some(log) = &mut self.session {
            log.actions.truncate(MOST_STEPS);
        }
        self
    }

    /// Keeps a case that was left in the middle. Of an endless one the first steps are kept: it goes on from there.
    pub fn leave_open(&mut self, mut log: SessionLog) {
        log.actions.truncate(MOST_STEPS);
        self.session = Some(log);
    }

    /// Puts a finished case's keepsake on the shelf.
    pub fn finish(&mut self, level: &str, keepsake: &str, ending: Option<Ending>, throw: u16) {
        let record = self.cases.entry(level.to_string()).or_default();
        record.keepsake = keepsake.to_string();
        record.endings.extend(ending);
        record.finished = record.finished.saturating_add(1);
        record.throw = Some(throw);
        self.session = None;
    }

    /// Sessions that were finished, all cases together.
    pub fn sessions(&self) -> u32 {
        self.cases.values().fold(0, |sum, record| sum.saturating_add(record.finished))
    }
}
