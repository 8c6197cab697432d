//! What a rule about plain text sees, and how it finds phrases in it.

use super::flat::{Flat, Word};
use super::place::Found;
use super::{Lang, WordList};

/// One text of one key.
pub(super) struct Line<'a> {
    pub(super) lang: Lang,
    pub(super) key: &'a str,
    /// The comment above the message, line by line.
    pub(super) comments: &'a [&'a str],
    pub(super) flat: &'a Flat,
    pub(super) words: &'a [Word],
    pub(super) list: &'a WordList,
}

impl Line<'_> {
    /// A fault at the given character.
    pub(super) fn found(&self, code: &'static str, i: usize, what: impl Into<String>, remedy: impl Into<String>) -> Found {
        Found::new(code, self.flat.place(i), what, remedy)
    }

    /// The text of word `i`, empty beyond the ends.
    pub(super) fn word(&self, i: usize) -> &str {
        self.words.get(i).map_or("", |word| &word.text)
    }

    /// The word before `i`, if nothing but a space or hyphen divides them.
    pub(super) fn before(&self, i: usize) -> Option<&str> {
        let joined = self.words.get(i)?.joined;
        let word = self.words.get(i.checked_sub(1)?)?;
        joined.then_some(&word.text)
    }

    /// The word after `i`, if nothing but a space or hyphen divides them.
    pub(super) fn after(&self, i: usize) -> Option<&str> {
        let word = self.words.get(i + 1)?;
        word.joined.then_some(&word.text)
    }

    /// Whether the phrase begins at word `i`. `x*` matches any word beginning with x.
    pub(super) fn is_phrase(&self, i: usize, phrase: &str) -> bool {
        phrase.split(' ').enumerate().all(|(n, wanted)| {
            let Some(word) = self.words.get(i + n) else {
                return false;
            };
            let fits = match wanted.strip_suffix('*') {
                Some(stem) => word.text.starts_with(stem),
                None => word.text == wanted,
            };
            fits && (n == 0 || word.joined)
        })
    }

    /// The beginnings of a phrase, as word numbers.
    pub(super) fn phrases(&self, phrase: &str) -> Vec<usize> {
        (0..self.words.len()).filter(|i| self.is_phrase(*i, phrase)).collect()
    }

    /// The first character of word `i`.
    pub(super) fn start(&self, i: usize) -> usize {
        self.words.get(i).map_or(0, |word| word.start)
    }

    /// The first character after word `i` that is no space.
    pub(super) fn sign_after(&self, i: usize) -> Option<char> {
        let end = self.words.get(i)?.end;
        let rest = self.flat.chars.get(end..)?;
        rest.iter().copied().find(|c| !c.is_whitespace())
    }

    /// Texts for grown-ups: the teacher's page.
    pub(super) fn is_for_adults(&self) -> bool {
        self.key.starts_with("teacher-") || self.key.starts_with("ui-teacher")
    }

    /// What a comment line `# name: value` above the message says.
    pub(super) fn note(&self, name: &str) -> Option<&str> {
        note(self.comments, name)
    }
}

/// The value of `# name: value` in the comment of a message.
pub(super) fn note<'a>(comments: &[&'a str], name: &str) -> Option<&'a str> {
    comments.iter().find_map(|line| {
        let (left, right) = line.split_once(':')?;
        (left.trim() == name).then(|| right.trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_read_from_comments() {
        assert_eq!(note(&["free text", "slot: button "], "slot"), Some("button"));
        assert_eq!(note(&["slots: button"], "slot"), None);
    }
}
