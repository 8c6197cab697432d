//! Reads a line as a test player does: by general words of the language, never by a level's own sentences.

use std::collections::BTreeMap;

use crate::scenario::mechanics::doors::Sign;
use crate::scenario::source::ron_options;

const WORDS_MN: &str = include_str!("reader-mn.ron");

/// Word stems by sign.
#[derive(Debug, Clone, Default)]
pub struct Reader {
    stems: BTreeMap<Sign, Vec<String>>,
}

impl Reader {
    /// The reader of Mongolian. An unreadable word list reads nothing, and its test says so.
    pub fn mongolian() -> Self {
        Self { stems: ron_options().from_str(WORDS_MN).unwrap_or_default() }
    }

    /// The same, read once for all.
    pub(super) fn shared() -> &'static Self {
        static SHARED: std::sync::LazyLock<Reader> = std::sync::LazyLock::new(Reader::mongolian);
        &SHARED
    }

    /// The sign that the line's words show, or none.
    pub fn read(&self, text: &str) -> Sign {
        let text = text.to_lowercase();
        let shows = |sign: &Sign| self.stems.get(sign).is_some_and(|stems| stems.iter().any(|stem| text.contains(stem.as_str())));
        Sign::ALL.into_iter().find(shows).unwrap_or(Sign::Plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_list_can_be_read_and_knows_every_sign() {
        let reader = Reader::mongolian();
        assert!(Sign::ALL.iter().all(|sign| reader.stems.get(sign).is_some_and(|stems| stems.len() >= 3)));
        assert_eq!(reader.read("Энэ бол нууц шүү."), Sign::Secrecy);
        assert_eq!(reader.read("Манай муур унтаж байна."), Sign::Plain);
    }
}
