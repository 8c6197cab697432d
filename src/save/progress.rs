//! The form of the save file.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::scenario::report::Ending;
use crate::scenario::session::SessionLog;

/// The version that this program writes.
pub(super) const VERSION: u32 = 1;

/// Everything that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// Version of the form.
    pub version: u32,
    /// How the game looks and sounds.
    pub settings: Settings,
    /// Finished cases by level id.
    pub cases: BTreeMap<String, CaseRecord>,
    /// A case that was left in the middle.
    pub session: Option<SessionLog>,
}

impl Default for Progress {
    fn default() -> Self {
        Self { version: VERSION, settings: Settings::default(), cases: BTreeMap::new(), session: None }
    }
}

/// How the game looks and sounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Code of the language.
    pub language: String,
    /// Text size in per cent, 100–200.
    pub text_size: u16,
}

impl Default for Settings {
    fn default() -> Self {
        Self { language: "mn".into(), text_size: 100 }
    }
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
}

impl Progress {
    /// Puts a finished case's keepsake on the shelf.
    pub fn finish(&mut self, level: &str, keepsake: &str, ending: Option<Ending>) {
        let record = self.cases.entry(level.to_string()).or_default();
        record.keepsake = keepsake.to_string();
        record.endings.extend(ending);
        record.finished = record.finished.saturating_add(1);
        self.session = None;
    }
}
