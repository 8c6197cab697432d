//! How large each text is: words, sentences, characters of the longest way it can fall out.

use super::flat::{Flat, flatten};
use super::measure::Meter;
use super::reading::{sentences, words};
use super::space::Space;
use super::{Lang, Source};
use std::path::Path;

/// How large one message is. Names and numbers that are put in count as one word each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Size<'a> {
    /// The file it stands in.
    pub file: &'a Path,
    /// Its key.
    pub key: String,
    /// Words of the longest way it can fall out.
    pub words: usize,
    /// Its sentences, in words.
    pub sentences: Vec<usize>,
    /// Characters of the longest way, with the names that it quotes.
    pub chars: usize,
}

/// The sizes of all messages of a language, terms and attributes left out. Give it all files, so that quotes are known.
#[must_use]
pub fn sizes(files: &[Source]) -> Vec<Size<'_>> {
    let space = Space::read(Lang::Mn, files, &[], &mut Vec::new());
    let mut meter = Meter::new(&space);
    let mut sizes = Vec::new();
    for entry in space.entries.iter().filter(|entry| !entry.is_term() && !entry.key.contains('.')) {
        let source = entry.source;
        let flats = flatten(&entry.pattern, &source.text, entry.at);
        let text = flats.iter().map(Flat::text).max_by_key(|text| words(text)).unwrap_or_default();
        let chars = meter.longest(&entry.pattern);
        sizes.push(Size { file: &source.path, key: entry.key.clone(), words: words(&text), sentences: sentences(&text), chars });
    }
    sizes
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_longest_way_counts_and_names_count_once() {
        let text = "-t = { $case ->\n *[nom] Ану\n [gen] Ануугийн\n }\na = { -t(case: \"gen\") } үг. Хоёр үг.\n    .x = За\nb = { $n ->\n [one] Нэг\n *[other] Хоёр үг\n }\n";
        let sources = sample::source("m", text);
        let sizes = sizes(&sources);
        let shown: Vec<_> = sizes.iter().map(|size| (size.key.as_str(), size.words, size.sentences.clone(), size.chars)).collect();
        assert_eq!(shown, [("a", 4, vec![2, 2], 21), ("b", 2, vec![2], 7)]);
        assert_eq!(sizes[0].file, Path::new("m"));
    }
}
