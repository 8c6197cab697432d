//! Suffixes glued to a placeable (E-suffix): which form is right depends on a word that only
//! the running game knows. `-р` (ordinal) and `-нд` (date) never change and are allowed.

use super::alphabet::is_cyrillic;
use super::place::{Found, offset};
use super::space::Entry;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

pub(super) fn check(entry: &Entry<'_>, out: &mut Vec<Found>) {
    pattern(&entry.pattern, entry, out);
}

fn pattern(pattern_: &Pattern<&str>, entry: &Entry<'_>, out: &mut Vec<Found>) {
    let mut elements = pattern_.elements.iter().peekable();
    while let Some(element) = elements.next() {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        if let Some(PatternElement::TextElement { value }) = elements.peek()
            && let Some(tail) = glued(value)
        {
            let what = format!("the suffix `{tail}` is glued to a placeable");
            let remedy = "let a fixed noun carry it: `{ $name } нэртэй тоглогчид`, or use a term with cases";
            let at = offset(&entry.source.text, value).unwrap_or(entry.at);
            out.push(Found::new("E-suffix", at, what, remedy));
        }
        inside(expression, entry, out);
    }
}

fn inside(expression: &Expression<&str>, entry: &Entry<'_>, out: &mut Vec<Found>) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().for_each(|variant| pattern(&variant.value, entry, out));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => inside(expression, entry, out),
        Expression::Inline(_) => {}
    }
}

/// The letters that a text begins with, unless they are one of the two stable tails.
fn glued(text: &str) -> Option<String> {
    let hyphen: String = text.chars().take(1).filter(|c| "-‑–".contains(*c)).collect();
    let letters = |c: &char| is_cyrillic(*c);
    let word: String = text.chars().skip(hyphen.chars().count()).take_while(letters).collect();
    let stable = hyphen == "-" && matches!(word.as_str(), "р" | "нд");
    (!word.is_empty() && !stable).then(|| format!("{hyphen}{word}"))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_fault, assert_none};

    #[test]
    fn glued_suffixes_are_found() {
        assert_fault("E-suffix", "a = За\nb = { $name }-д хэл\n", 2);
        assert_fault("E-suffix", "b = { $name }ийн оноо\n", 1);
        assert_fault("E-suffix", "b = { $n }-рт\n", 1);
        assert_fault("E-suffix", "b = { $n ->\n *[other] { $name }‑д\n }\n", 2);
    }

    #[test]
    fn stable_tails_and_free_words_pass() {
        assert_none("E-suffix", "a = { $n }-р шат, { $d }-нд, { $name } гэдэг\n");
        assert_none("E-suffix", "a = { $done }/{ $total }. { $name }: за\n");
    }
}
