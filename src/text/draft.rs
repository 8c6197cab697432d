//! Texts that wait for a translator: the source's own text behind a mark, so that nobody takes it for finished.
//!
//! Such a text is read as if the mark were not there: an unfinished language shows the source text by text, and what
//! is translated already may quote names that are not.

use std::borrow::Cow;

/// What stands in front of a text that nobody has translated.
pub const UNTRANSLATED: &str = "(mn)";

/// The text of a file without its marks. Every other letter keeps its place, so that faults keep theirs.
pub fn without_marks(text: &str) -> Cow<'_, str> {
    let marked = format!("= {UNTRANSLATED}");
    if text.contains(&marked) { Cow::Owned(text.replace(&marked, &format!("={}", " ".repeat(marked.len() - 1)))) } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_blanks_and_nothing_moves() {
        let text = "a = (mn) Тоглох\n-t = (mn)\n    { $case ->\n       *[nom] Ану\n    }\nb = Play (mn)\n";
        let bare = without_marks(text);
        assert_eq!(bare, text.replace("= (mn)", "=     "));
        assert_eq!(bare.len(), text.len());
        assert!(matches!(without_marks("a = b\n"), Cow::Borrowed(_)));
    }
}
