//! How long a text can become, terms and quoted messages included. A variable counts as one
//! character: nobody knows more.

use super::refs::{case_of, variant_name};
use super::space::Space;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;

/// Texts that quote texts that quote texts: enough for any honest file, and circles end here.
const DEEPEST: usize = 6;

/// Remembers the lengths of terms and messages, which are quoted again and again.
pub(super) struct Meter<'a> {
    space: &'a Space<'a>,
    known: BTreeMap<(String, String), usize>,
}

impl<'a> Meter<'a> {
    pub(super) fn new(space: &'a Space<'a>) -> Self {
        let known = BTreeMap::new();
        Self { space, known }
    }

    /// Characters of the longest way the pattern can fall out.
    pub(super) fn longest(&mut self, pattern: &Pattern<&str>) -> usize {
        self.pattern(pattern, "", DEEPEST)
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, case: &str, depth: usize) -> usize {
        let mut sum = 0usize;
        for element in &pattern.elements {
            sum = sum.saturating_add(match element {
                PatternElement::TextElement { value } => value.chars().filter(|c| *c != '\r').count(),
                PatternElement::Placeable { expression } => self.expression(expression, case, depth),
            });
        }
        sum
    }

    fn expression(&mut self, expression: &Expression<&str>, case: &str, depth: usize) -> usize {
        match expression {
            Expression::Inline(inline) => self.inline(inline, case, depth),
            Expression::Select { selector, variants } => {
                let on_case = matches!(selector, InlineExpression::VariableReference { id } if id.name == "case");
                let exact = variants.iter().find(|v| variant_name(&v.key) == case);
                let taken = exact.or_else(|| variants.iter().find(|v| v.default));
                match taken {
                    Some(variant) if on_case => self.pattern(&variant.value, case, depth),
                    _ => variants.iter().map(|v| self.pattern(&v.value, case, depth)).max().unwrap_or(0),
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, case: &str, depth: usize) -> usize {
        match inline {
            InlineExpression::StringLiteral { value } => unescape_unicode_to_string(value).chars().count(),
            InlineExpression::NumberLiteral { value } => value.chars().count(),
            InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. } => 1,
            InlineExpression::Placeable { expression } => self.expression(expression, case, depth),
            InlineExpression::MessageReference { id, attribute } => {
                let key = attribute.as_ref().map_or_else(|| id.name.to_owned(), |a| format!("{}.{}", id.name, a.name));
                self.quoted(key, "", depth)
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                let case = arguments.as_ref().and_then(case_of).unwrap_or("");
                self.quoted(format!("-{}", id.name), case, depth)
            }
        }
    }

    fn quoted(&mut self, key: String, case: &str, depth: usize) -> usize {
        let wanted = (key, case.to_owned());
        if let Some(length) = self.known.get(&wanted) {
            return *length;
        }
        let space = self.space;
        let length = match space.get(&wanted.0) {
            Some(entry) if depth > 0 => self.pattern(&entry.pattern, case, depth - 1),
            _ => 1,
        };
        self.known.insert(wanted, length);
        length
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Lang, sample};
    use super::*;

    #[test]
    fn quoted_texts_count_with_their_case() {
        let text = "-t = { $case ->\n *[nom] Ану\n [gen] Ануугийн\n }\na = { -t(case: \"gen\") } { -t } { $n }\nb = { b } { a }\n";
        let sources = sample::source("a", text);
        let space = Space::read(Lang::Mn, &sources, &[], &mut Vec::new());
        let mut meter = Meter::new(&space);
        assert_eq!(meter.longest(&space.entries[1].pattern), 8 + 1 + 3 + 1 + 1);
        assert!(meter.longest(&space.entries[2].pattern) > 14);
    }
}
