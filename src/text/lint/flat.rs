//! A Fluent pattern laid out as plain texts, one for each way its selectors can fall, each
//! character knowing the byte of the file that it came from.

use super::place::offset;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Stands for a variable, whose text nobody knows.
pub(super) const HOLE: char = '¤';
/// Stands for a term or another message. A private-use sign, so that no text holds it.
pub(super) const NAME: char = '\u{e000}';
/// Selectors multiply; beyond this each variant is still seen, but not each combination.
const MOST: usize = 64;

/// One text with its places.
#[derive(Debug, Clone, Default)]
pub(super) struct Flat {
    pub(super) chars: Vec<char>,
    at: Vec<usize>,
}

/// A run of letters (or one placeable), in lower case, with `’` as `'`.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Only spaces or hyphens divide it from the word before.
    pub(super) joined: bool,
}

impl Flat {
    pub(super) fn text(&self) -> String {
        self.chars.iter().collect()
    }

    /// The byte of the file where a character stands; past the end, that of the last one.
    pub(super) fn place(&self, i: usize) -> usize {
        self.at.get(i).or(self.at.last()).copied().unwrap_or(0)
    }

    pub(super) fn get(&self, i: usize) -> Option<char> {
        self.chars.get(i).copied()
    }

    pub(super) fn slice(&self, start: usize, end: usize) -> String {
        self.chars.get(start..end).unwrap_or_default().iter().collect()
    }

    /// Maximal runs of characters that `keep` accepts, as start and end.
    pub(super) fn runs(&self, keep: impl Fn(char) -> bool) -> Vec<(usize, usize)> {
        let mut runs = Vec::new();
        let mut start = None;
        for (i, c) in self.chars.iter().enumerate() {
            match (keep(*c), start) {
                (true, None) => start = Some(i),
                (false, Some(from)) => {
                    runs.push((from, i));
                    start = None;
                }
                _ => {}
            }
        }
        runs.extend(start.map(|from| (from, self.chars.len())));
        runs
    }

    /// The words in order. A digit run counts as a word too.
    pub(super) fn words(&self) -> Vec<Word> {
        let keep = |c: char| c.is_alphanumeric() || matches!(c, HOLE | NAME | '’' | '\'');
        let mut last = 0;
        let mut words = Vec::new();
        for (start, end) in self.runs(keep) {
            let shown = self.slice(start, end).to_lowercase().replace('’', "'");
            let text = shown.trim_matches('\'').to_owned();
            let gap = self.chars.get(last..start).unwrap_or_default();
            let joined = !words.is_empty() && gap.iter().all(|c| c.is_whitespace() || "-‑–".contains(*c));
            if !text.is_empty() {
                words.push(Word { text, start, end, joined });
                last = end;
            }
        }
        words
    }

    fn push(&mut self, text: &str, at: usize, step: bool) {
        for (i, c) in text.char_indices().filter(|(_, c)| *c != '\r') {
            self.chars.push(c);
            self.at.push(if step { at + i } else { at });
        }
    }

    fn extend(&mut self, other: &Self) {
        self.chars.extend(&other.chars);
        self.at.extend(&other.at);
    }
}

/// All plain texts of a pattern; `at` is the place of what has none of its own.
pub(super) fn flatten(pattern: &Pattern<&str>, file: &str, at: usize) -> Vec<Flat> {
    let mut outs = vec![Flat::default()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let from = offset(file, value).unwrap_or(at);
                outs.iter_mut().for_each(|out| out.push(value, from, true));
            }
            PatternElement::Placeable { expression } => {
                outs = product(outs, &expand(expression, file, at));
            }
        }
    }
    outs
}

fn expand(expression: &Expression<&str>, file: &str, at: usize) -> Vec<Flat> {
    match expression {
        Expression::Select { variants, .. } => {
            let texts = variants.iter().map(|variant| flatten(&variant.value, file, at));
            texts.flatten().collect()
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => expand(expression, file, at),
        Expression::Inline(inline) => vec![single(inline, file, at)],
    }
}

fn single(inline: &InlineExpression<&str>, file: &str, at: usize) -> Flat {
    let (text, slice) = match inline {
        InlineExpression::StringLiteral { value } => (unescape_unicode_to_string(value).into_owned(), *value),
        InlineExpression::NumberLiteral { value } => ((*value).to_owned(), *value),
        InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => (NAME.to_string(), id.name),
        InlineExpression::VariableReference { id } | InlineExpression::FunctionReference { id, .. } => (HOLE.to_string(), id.name),
        InlineExpression::Placeable { .. } => (HOLE.to_string(), ""),
    };
    let mut flat = Flat::default();
    flat.push(&text, offset(file, slice).unwrap_or(at), false);
    flat
}

fn product(outs: Vec<Flat>, tails: &[Flat]) -> Vec<Flat> {
    if tails.is_empty() {
        return outs;
    }
    let glue = |head: &Flat, tail: &Flat| {
        let mut whole = head.clone();
        whole.extend(tail);
        whole
    };
    if outs.len() * tails.len() <= MOST {
        let each = outs.iter().flat_map(|head| tails.iter().map(move |tail| glue(head, tail)));
        return each.collect();
    }
    let count = outs.len().max(tails.len());
    let pairs = outs.iter().cycle().zip(tails.iter().cycle()).take(count);
    pairs.map(|(head, tail)| glue(head, tail)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn selectors_unfold_and_places_hold() {
        let flats = sample::flats("a = Нэг { $n ->\n [one] ба\n *[other] { \"\\u0041\" }\n } { -t }\n");
        let texts: Vec<_> = flats.iter().map(Flat::text).collect();
        assert_eq!(texts, [format!("Нэг ба {NAME}"), format!("Нэг A {NAME}")]);
        assert_eq!(flats[0].place(1), 6);
        assert_eq!(flats[0].place(99), "a = Нэг { $n ->\n [one] ба\n *[other] { \"\\u0041\" }\n } { -".len());
    }

    #[test]
    fn many_selectors_stay_few() {
        let text = format!("a = {}\n", "{ $n ->\n [one] x\n *[other] y\n } ".repeat(30));
        let flats = sample::flats(&text);
        assert_eq!(flats.len(), 64);
        assert!(flats.iter().any(|f| f.text().contains('x')));
    }

    #[test]
    fn words_know_their_neighbours() {
        let flats = sample::flats("a = It’s ‘ok’, { $n }-р шат\n");
        let words: Vec<_> = flats[0].words().into_iter().map(|w| (w.text, w.joined)).collect();
        let expected = [("it's", false), ("ok", false), ("¤", false), ("р", true), ("шат", true)];
        assert_eq!(words, expected.map(|(text, joined)| (text.to_owned(), joined)));
    }
}
