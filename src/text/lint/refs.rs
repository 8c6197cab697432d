//! What a pattern leans on: variables, terms with their cases, other messages.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// Everything one pattern refers to; the slices keep their places in the file.
#[derive(Default)]
pub(super) struct Refs<'s> {
    /// Variables whose value is shown.
    pub(super) shown: BTreeSet<&'s str>,
    /// Variables that a selector asks.
    pub(super) asked: BTreeSet<&'s str>,
    pub(super) terms: Vec<(&'s str, Option<&'s str>)>,
    pub(super) messages: Vec<(&'s str, Option<&'s str>)>,
    /// Variants of selectors on `$case`.
    pub(super) cases: BTreeSet<&'s str>,
}

impl<'s> Refs<'s> {
    pub(super) fn of(pattern: &Pattern<&'s str>) -> Self {
        let mut refs = Self::default();
        refs.pattern(pattern);
        refs
    }

    fn pattern(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let mut on_case = false;
                match selector {
                    InlineExpression::VariableReference { id } => {
                        self.asked.insert(id.name);
                        on_case = id.name == "case";
                    }
                    other => self.inline(other),
                }
                for variant in variants {
                    if on_case {
                        self.cases.insert(variant_name(&variant.key));
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.shown.insert(id.name);
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.push((id.name, attribute.as_ref().map(|a| a.name)));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.terms.push((id.name, arguments.as_ref().and_then(case_of)));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'s str>) {
        arguments.positional.iter().for_each(|value| self.inline(value));
        arguments.named.iter().for_each(|named| self.inline(&named.value));
    }
}

/// The name of a variant: a word or a number.
pub(super) fn variant_name<'s>(key: &fluent_syntax::ast::VariantKey<&'s str>) -> &'s str {
    match key {
        fluent_syntax::ast::VariantKey::Identifier { name } => name,
        fluent_syntax::ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// The case that a call asks for: `-hero(case: "gen")`.
pub(super) fn case_of<'s>(arguments: &CallArguments<&'s str>) -> Option<&'s str> {
    arguments.named.iter().find_map(|named| match &named.value {
        InlineExpression::StringLiteral { value } if named.name.name == "case" => Some(*value),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Lang, sample, space::Space};
    use super::*;

    #[test]
    fn everything_is_collected() {
        let text = "a = { $x } { -t(case: \"gen\") } { b } { b.c } { F($y) } { $n ->\n [one] 1\n *[other] { $z }\n }\n";
        let sources = sample::source("a", text);
        let space = Space::read(Lang::Mn, &sources, &[], &mut Vec::new());
        let refs = Refs::of(&space.entries[0].pattern);
        assert_eq!(refs.shown.into_iter().collect::<Vec<_>>(), ["x", "y", "z"]);
        assert_eq!(refs.asked.into_iter().collect::<Vec<_>>(), ["n"]);
        assert_eq!(refs.terms, [("t", Some("gen"))]);
        assert_eq!(refs.messages, [("b", None), ("b", Some("c"))]);
    }
}
