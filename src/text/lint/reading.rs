//! How much there is to read: words and sentences of a text, in either language.

use super::flat::{HOLE, NAME};

/// One sentence: the character it begins at and its number of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) words: usize,
}

/// The number of words. `5-р` and `don’t` are one word each, `9–12` is two.
#[must_use]
pub fn words(text: &str) -> usize {
    let chars: Vec<char> = text.chars().collect();
    starts(&chars).len()
}

/// The lengths of the sentences in words. A sentence ends at `.`, `!`, `?`, `…` before a space
/// and at a colon before a space, since a child rests there.
#[must_use]
pub fn sentences(text: &str) -> Vec<usize> {
    let chars: Vec<char> = text.chars().collect();
    spans(&chars).into_iter().map(|span| span.words).collect()
}

/// The sentences that hold at least one word.
pub(super) fn spans(chars: &[char]) -> Vec<Span> {
    let mut ends: Vec<usize> = chars
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| matches!(pair, ['.' | '!' | '?' | '…' | ':', space] if space.is_whitespace()))
        .map(|(i, _)| i)
        .collect();
    ends.push(chars.len());
    let mut starts = starts(chars).into_iter().peekable();
    let mut spans = Vec::new();
    for end in ends {
        let start = starts.peek().copied();
        let mut count = 0;
        while starts.next_if(|at| *at < end).is_some() {
            count += 1;
        }
        if let (Some(start), true) = (start, count > 0) {
            spans.push(Span { start, words: count });
        }
    }
    spans
}

/// Where each word begins.
fn starts(chars: &[char]) -> Vec<usize> {
    let part = |c: char| c.is_alphanumeric() || c == HOLE || c == NAME;
    let mut starts = Vec::new();
    for (i, c) in chars.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|at| chars.get(at)).copied();
        let second = i.checked_sub(2).and_then(|at| chars.get(at)).copied();
        let inside = match before {
            Some('-' | '‑' | '’' | '\'') => c.is_alphabetic() && second.is_some_and(part),
            Some('.' | ',') => c.is_ascii_digit() && second.is_some_and(|c| c.is_ascii_digit()),
            Some(before) => part(before),
            None => false,
        };
        if part(*c) && !inside {
            starts.push(i);
        }
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_read() {
        assert_eq!(words("5-р шат, 1,250 зоос"), 4);
        assert_eq!(words("Don’t hurry. It's ‘our’ secret…"), 5);
        assert_eq!(words("9–12 нас – ¤"), 4);
        assert_eq!(words(" … – “ ”"), 0);
    }

    #[test]
    fn sentences_end_where_a_child_rests() {
        assert_eq!(sentences("Уянга: Зогс! Хариу бүү бич. 3.5 цаг…"), [1, 1, 3, 2]);
        assert_eq!(sentences("… ! За"), [1]);
        assert_eq!(sentences(""), [0; 0]);
    }
}
