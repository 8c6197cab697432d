//! A level file beside its texts: which keys are missing, and whether its keepsake is drawn.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::scenario::level::Level;
use crate::scenario::source::{Fault, Source, kebab};

/// A level file as it was read, and the level when it has no fault.
pub(crate) struct Case {
    id: String,
    path: PathBuf,
    text: String,
    level: Option<Level>,
}

impl Case {
    /// Checks the text of a level file, which is empty when it could not be read. `path` is shown in faults.
    pub(crate) fn check(id: &str, path: &Path, text: String) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let named_well = id.split('/').all(kebab);
        if !named_well {
            let remedy = "use small Latin letters, digits and dashes in names";
            faults.push(Fault { file: path.into(), line: 1, col: 1, what: format!("'{id}' is no id of a level"), remedy: remedy.into() });
        }
        // A file that could not be read has told its fault already.
        let checked = if text.is_empty() { Err(Vec::new()) } else { Level::check(id, &Source { file: path, text: &text }) };
        let level = checked.map_err(|found| faults.extend(found)).ok().filter(|_| named_well);
        (Self { id: id.into(), path: path.into(), text, level }, faults)
    }

    /// Like `contact/best-teammate`.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// What all texts of the level begin with.
    pub(crate) fn prefix(&self) -> String {
        format!("{}-", self.id.replace('/', "-"))
    }

    /// The level, unless the file has a fault: then nobody knows what it asks for.
    pub(crate) fn level(&self) -> Option<&Level> {
        self.level.as_ref()
    }

    /// The level itself.
    pub(crate) fn into_level(self) -> Option<Level> {
        self.level
    }

    fn fault(&self, offset: usize, what: String, remedy: String) -> Fault {
        Source { file: &self.path, text: &self.text }.fault(offset, what, remedy)
    }

    /// Keys that the level asks for and that nobody has written; `wanted` says where they belong.
    pub(crate) fn missing(&self, known: &BTreeSet<String>, wanted: &str) -> Vec<Fault> {
        let keys = self.level.iter().flat_map(Level::keys).filter(|key| !known.contains(key));
        let tell = |key: String| {
            let at = self.place_of(key.trim_start_matches(&self.prefix()));
            self.fault(at, format!("the level asks for the text `{key}`, which is not there"), format!("write it in {wanted}"))
        };
        keys.map(tell).collect()
    }

    /// Where the level names what a key is about: the entry whose id stands last in the key.
    fn place_of(&self, rest: &str) -> usize {
        let key = format!("-{rest}-");
        let mut at = 0;
        let mut best = (0, 0);
        for (number, piece) in self.text.split('"').enumerate() {
            // Every second piece stands between two quotes.
            if number % 2 == 1
                && !piece.is_empty()
                && let Some(found) = key.rfind(&format!("-{piece}-"))
            {
                best = best.max((found + 1, at));
            }
            at += piece.len() + 1;
        }
        best.1
    }

    /// The keepsake has a picture. This is told even when the level has other faults.
    pub(crate) fn keepsake(&self, home: &Path) -> Option<Fault> {
        let at = self.text.find("keepsake").unwrap_or(0);
        let written = || self.text.get(at..)?.split('"').nth(1);
        let keepsake = self.level.as_ref().map(Level::keepsake).or_else(written).filter(|keepsake| kebab(keepsake))?;
        let picture = format!("assets/art/keepsakes/{keepsake}.png");
        if home.join(&picture).is_file() {
            return None;
        }
        Some(self.fault(at, format!("the keepsake '{keepsake}' has no picture"), format!("draw {picture}, or name one that is there")))
    }
}
