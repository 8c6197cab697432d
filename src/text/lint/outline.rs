//! The names and places of the texts in a file, for whoever asks which are there and not how they read.

use super::fault::Fault;
use super::place::line_col;
use super::space::Space;
use super::{Lang, Source};
use crate::text::draft::UNTRANSLATED;
use fluent_syntax::ast::PatternElement;
use std::collections::BTreeSet;

/// One text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// A message's key, a term's name with its dash, or `key.attribute`.
    pub key: String,
    /// Where it stands, in bytes.
    pub at: usize,
    /// It waits for a translator.
    pub untranslated: bool,
}

impl Named {
    /// It is a message or a term, not an attribute of one.
    pub fn is_whole(&self) -> bool {
        !self.key.contains('.')
    }

    /// Its line and column in the text of its file.
    pub fn place(&self, text: &str) -> (usize, usize) {
        line_col(text, self.at)
    }
}

/// The texts of a file in their order; what is no Fluent or stands twice comes as faults.
#[must_use]
pub fn outline(source: &Source) -> (Vec<Named>, Vec<Fault>) {
    let mut faults = Vec::new();
    let sources = std::slice::from_ref(source);
    let space = Space::read(Lang::Mn, sources, &[], &mut faults);
    let named = space.entries.iter().map(|entry| {
        let first = entry.pattern.elements.first();
        let untranslated = matches!(first, Some(PatternElement::TextElement { value }) if value.starts_with(UNTRANSLATED));
        Named { key: entry.key.clone(), at: entry.at, untranslated }
    });
    (named.collect(), faults)
}

/// Keys of all messages that have a text, and names of terms with their dash.
#[must_use]
pub fn keys_of<'a>(files: impl IntoIterator<Item = &'a Source>) -> BTreeSet<String> {
    files.into_iter().flat_map(|file| outline(file).0).filter(Named::is_whole).map(|named| named.key).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn names_places_and_what_waits() {
        let text = "-t = (mn)\n    { $case ->\n       *[nom] Ану\n    }\na = За\n    .x = Тийм\nonly =\n    .y = Үгүй\nb = (mn) Үг\n";
        let (named, faults) = outline(&sample::source("m", text)[0]);
        assert_eq!(faults, []);
        let shown: Vec<_> = named.iter().map(|one| (one.key.as_str(), one.place(text).0, one.untranslated)).collect();
        assert_eq!(shown, [("-t", 1, true), ("a", 5, false), ("a.x", 6, false), ("only.y", 8, false), ("b", 9, true)]);
        let keys: Vec<String> = keys_of(&sample::source("m", text)).into_iter().collect();
        assert_eq!(keys, ["-t", "a", "b"]);
    }

    #[test]
    fn faults_come_along_and_deep_braces_are_never_parsed() {
        let (named, faults) = outline(&sample::source("m", "a = { $x\nb = За\nb = Тийм\n")[0]);
        assert_eq!((named.len(), sample::codes(&faults)), (2, vec!["E-parse", "E-dup"]));
        let (named, faults) = outline(&sample::source("m", &format!("a = {}", "{ \"}\" ->\n *[a] ".repeat(15_000)))[0]);
        assert_eq!((named.len(), faults.len()), (0, 1));
    }
}
