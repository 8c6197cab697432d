//! What stands in the Fluent files: letters, variables, comments.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use dorvon_berkh::library::{COMPLETE, Library, locale_folder};
use dorvon_berkh::text::TextFile;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// One message or attribute.
#[derive(Debug, Clone, Default)]
pub struct Message {
    pub file: String,
    pub letters: String,
    pub variables: BTreeSet<String>,
    pub quotes: BTreeSet<String>,
    /// What the comment right above says after `Variables:`.
    pub declared: Option<BTreeSet<String>>,
}

/// The texts of one language.
#[derive(Debug, Clone)]
pub struct Language {
    pub code: &'static str,
    pub files: Vec<TextFile>,
    /// By key; terms begin with a dash.
    pub messages: BTreeMap<String, Message>,
}

impl Language {
    pub fn all(home: &Path) -> [Self; 2] {
        COMPLETE.map(|code| {
            let mut library = Library::default();
            let files = library.text_files(&locale_folder(home, code));
            assert!(library.faults.is_empty() && !files.is_empty(), "{:?}", library.faults);
            Self::of(code, files)
        })
    }

    pub fn of(code: &'static str, files: Vec<TextFile>) -> Self {
        let mut messages = BTreeMap::new();
        for file in &files {
            let name = file.path.file_name().unwrap().to_str().unwrap();
            for entry in parse(file.text.as_str()).unwrap().body {
                let (key, pattern, comment) = match entry {
                    Entry::Message(m) => (m.id.name.to_owned(), m.value, m.comment),
                    Entry::Term(t) => (format!("-{}", t.id.name), Some(t.value), t.comment),
                    _ => continue,
                };
                let mut message = Message { file: format!("{code}/{name}"), ..Message::default() };
                message.declared = comment.and_then(|comment| comment.content.iter().find_map(|line| declared(line)));
                pattern.iter().for_each(|pattern| message.pattern(pattern));
                messages.insert(key, message);
            }
        }
        Self { code, files, messages }
    }

    pub fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key)
    }

    /// The variables of a message and of those that it quotes.
    pub fn variables(&self, key: &str) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut open = vec![key.to_owned()];
        let mut variables = BTreeSet::new();
        while let Some(key) = open.pop() {
            if let Some(message) = self.messages.get(&key)
                && seen.insert(key)
            {
                variables.extend(message.variables.iter().cloned());
                open.extend(message.quotes.iter().cloned());
            }
        }
        variables
    }
}

/// The names in `Variables: $who (Id), $day (Number)`.
fn declared(comment: &str) -> Option<BTreeSet<String>> {
    let names = comment.trim().strip_prefix("Variables:")?.split('$').skip(1);
    let name = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect();
    Some(names.map(name).collect())
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.letters.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.letters.push_str(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => self.letters.push_str(value),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.quotes.insert(id.name.to_owned());
            }
            // A term gets no variables but those of its call.
            InlineExpression::TermReference { arguments, .. } => arguments.iter().for_each(|arguments| self.arguments(arguments)),
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        let variables = arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value));
        for value in variables {
            if let InlineExpression::VariableReference { id } = value {
                self.variables.insert(id.name.to_owned());
            }
        }
    }
}
