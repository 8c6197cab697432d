//! The project word list: words that are right here although a dictionary or a rule doubts them.

use std::collections::BTreeSet;
use std::path::Path;

/// One word a line; whatever follows `#` is the reason why the word is right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordList {
    words: BTreeSet<String>,
}

impl WordList {
    /// Reads a list from its text.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let bare = |line: &str| line.split('#').next().unwrap_or_default().trim().to_lowercase();
        let words = text.lines().map(bare).filter(|word| !word.is_empty());
        Self { words: words.collect() }
    }

    /// Reads a list from a file.
    ///
    /// # Errors
    /// As reading the file fails.
    pub fn read(path: &Path) -> std::io::Result<Self> {
        Ok(Self::parse(&std::fs::read_to_string(path)?))
    }

    /// Whether the word stands in the list, in capitals or not.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        self.words.contains(&word.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_words_and_leaves_reasons() {
        let list = WordList::parse("# head\nчат\n  Админ # loan\n\n#апп\n");
        assert!(list.contains("Чат") && list.contains("админ"));
        assert!(!list.contains("апп") && !list.contains("loan") && !list.contains(""));
    }

    #[test]
    fn a_missing_file_is_an_error() {
        assert!(WordList::read(Path::new("/no/such/list")).is_err());
    }
}
