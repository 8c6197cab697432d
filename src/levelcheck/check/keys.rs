//! A level beside its texts: which keys are missing, which nobody asks for, and whether its keepsake is drawn.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;

use super::at_start;
use super::sheet::Sheet;
use crate::scenario::level::Level;
use crate::scenario::mechanics::doors::kebab;
use crate::scenario::source::{Fault, Source};
use crate::text::TextFile;
use crate::text::lint;

/// A level file as it was read, and the level when it has no fault.
pub(super) struct Case {
    id: String,
    path: PathBuf,
    text: String,
    level: Option<Level>,
}

impl Case {
    /// Reads and checks a level file; its faults are noted.
    pub(super) fn read(id: &str, path: &Path, sheet: &mut Sheet) -> Self {
        let text = sheet.read(path).unwrap_or_default();
        let named_well = id.split('/').all(kebab);
        if !named_well {
            sheet.error(at_start(path, format!("'{id}' is no id of a level"), "use small Latin letters, digits and dashes in names"));
        }
        // A file that could not be read has told its fault already.
        let checked = if text.is_empty() { Err(Vec::new()) } else { Level::check(id, &Source { file: path, text: &text }) };
        let level = checked.map_err(|faults| faults.into_iter().for_each(|fault| sheet.error(fault))).ok().filter(|_| named_well);
        Self { id: id.into(), path: path.into(), text, level }
    }

    /// Like `contact/best-teammate`.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// What all texts of the level begin with.
    pub(super) fn prefix(&self) -> String {
        format!("{}-", self.id.replace('/', "-"))
    }

    /// The file has a fault, so that nobody knows what it asks for.
    pub(super) fn is_broken(&self) -> bool {
        self.level.is_none()
    }

    fn fault(&self, offset: usize, what: String, remedy: String) -> Fault {
        Source { file: &self.path, text: &self.text }.fault(offset, what, remedy)
    }

    /// Keys that the level asks for and that nobody has written; `wanted` says where they belong.
    pub(super) fn missing(&self, known: &BTreeSet<String>, wanted: &str) -> Vec<Fault> {
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
    pub(super) fn keepsake(&self, home: &Path) -> Option<Fault> {
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

/// Texts of levels that no level asks for. `is_level_key` tells texts of levels from those of the game.
pub(super) fn unused(files: &[TextFile], cases: &[Case], is_level_key: impl Fn(&str) -> bool) -> Vec<lint::Fault> {
    let asked: BTreeSet<String> = cases.iter().filter_map(|case| case.level.as_ref()).flat_map(Level::keys).collect();
    // Nobody knows what a broken level asks for.
    let broken: Vec<String> = cases.iter().filter(|case| case.is_broken()).map(Case::prefix).collect();
    lint::unused(files, &|key| asked.contains(key) || !is_level_key(key) || broken.iter().any(|prefix| key.starts_with(prefix)))
}

/// Keys of all messages that have a text, and names of terms with their dash.
pub(super) fn keys_of<'a>(files: impl IntoIterator<Item = &'a TextFile>) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for file in files {
        let body = match parse(file.text.as_str()) {
            Ok(resource) | Err((resource, _)) => resource.body,
        };
        keys.extend(body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) if message.value.is_some() => Some(message.id.name.to_string()),
            Entry::Term(term) => Some(format!("-{}", term.id.name)),
            _ => None,
        }));
    }
    keys
}
