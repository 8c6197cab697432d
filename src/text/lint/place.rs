//! From a byte in a file to its line and column.

use super::Source;
use super::fault::{Fault, severity};

/// A fault as the rules know it: a byte of the file instead of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) at: usize,
    pub(super) code: &'static str,
    pub(super) what: String,
    pub(super) remedy: String,
}

impl Found {
    pub(super) fn new(code: &'static str, at: usize, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        let (what, remedy) = (what.into(), remedy.into());
        Self { at, code, what, remedy }
    }

    pub(super) fn placed(self, source: &Source) -> Fault {
        let (line, col) = line_col(&source.text, self.at);
        Fault { file: source.path.clone(), line, col, code: self.code, severity: severity(self.code), what: self.what, remedy: self.remedy }
    }
}

/// Line and column of a byte, both from 1, columns in characters. Any number is safe to ask for.
pub(super) fn line_col(text: &str, at: usize) -> (usize, usize) {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = text.get(..at).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |i| i + 1);
    let line = before.matches('\n').count() + 1;
    let col = before.get(start..).unwrap_or_default().chars().count() + 1;
    (line, col)
}

/// Where a slice of a file begins. The parser hands out slices of the file itself, so the
/// distance of the two beginnings is the place; a slice from elsewhere gives `None`.
pub(super) fn offset(file: &str, slice: &str) -> Option<usize> {
    let distance = slice.as_ptr().addr().checked_sub(file.as_ptr().addr())?;
    (distance + slice.len() <= file.len()).then_some(distance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "нэг = 1\nхоёр = 2";
        let at = text.find('2').unwrap_or_default();
        assert_eq!(line_col(text, at), (2, 8));
        assert_eq!(line_col(text, 0), (1, 1));
        assert_eq!(line_col(text, 1), (1, 1));
        assert_eq!(line_col(text, 9999), (2, 9));
    }

    #[test]
    fn a_slice_knows_where_it_begins() {
        let text = String::from("abcdef");
        assert_eq!(offset(&text, &text[2..4]), Some(2));
        assert_eq!(offset(&text[3..], &text[..2]), None);
    }
}
