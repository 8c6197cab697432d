//! The key space of one language: all entries of its files, with their places.

use super::fault::Fault;
use super::nesting::too_deep;
use super::place::{Found, offset};
use super::{Lang, Source};
use fluent_syntax::ast::{self, Attribute, Comment, Pattern};
use fluent_syntax::parser::{ParserError, parse};
use std::collections::BTreeMap;

/// One text: a message, a term (its key begins with `-`) or an attribute (`key.name`).
pub(super) struct Entry<'s> {
    pub(super) key: String,
    pub(super) source: &'s Source,
    /// The byte where the key begins.
    pub(super) at: usize,
    pub(super) pattern: Pattern<&'s str>,
    pub(super) comments: Vec<&'s str>,
    /// False for what is only lent by the shipped files.
    pub(super) own: bool,
}

impl Entry<'_> {
    pub(super) fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }

    pub(super) fn fault(&self, code: &'static str, what: String, remedy: impl Into<String>) -> Fault {
        Found::new(code, self.at, what, remedy).placed(self.source)
    }
}

/// Faults of one kind that are placed: finding a place reads the file, and nobody reads thousands of faults.
const MOST_PLACED: usize = 100;

/// All entries of one language.
pub(super) struct Space<'s> {
    pub(super) lang: Lang,
    pub(super) entries: Vec<Entry<'s>>,
    first: BTreeMap<String, usize>,
}

impl<'s> Space<'s> {
    /// Parses the files. Faults of the parser and double keys are reported here.
    pub(super) fn read(lang: Lang, own: &'s [Source], shipped: &'s [Source], faults: &mut Vec<Fault>) -> Self {
        let mut space = Self { lang, entries: Vec::new(), first: BTreeMap::new() };
        let mut silent = Vec::new();
        for source in shipped {
            space.add_file(source, false, &mut silent);
        }
        for source in own {
            space.add_file(source, true, faults);
        }
        let mut doubles = 0;
        for (i, entry) in space.entries.iter().enumerate() {
            let first = *space.first.entry(entry.key.clone()).or_insert(i);
            if first != i && entry.own && doubles < MOST_PLACED {
                doubles += 1;
                let what = format!("the key `{}` stands twice", entry.key);
                faults.push(entry.fault("E-dup", what, "rename or delete one of the two"));
            }
        }
        space
    }

    pub(super) fn get(&self, key: &str) -> Option<&Entry<'s>> {
        self.entries.get(*self.first.get(key)?)
    }

    /// The entries that are checked, each key once.
    pub(super) fn own(&self) -> impl Iterator<Item = &Entry<'s>> {
        self.entries.iter().filter(|entry| entry.own)
    }

    fn add_file(&mut self, source: &'s Source, own: bool, faults: &mut Vec<Fault>) {
        if let Some(at) = too_deep(&source.text) {
            let found = Found::new("E-parse", at, "braces nest far too deep", "close them one by one");
            faults.push(found.placed(source));
            return;
        }
        let body = match parse(source.text.as_str()) {
            Ok(resource) => resource.body,
            Err((resource, errors)) => {
                faults.extend(errors.iter().take(MOST_PLACED).map(|error| unparsed(error).placed(source)));
                resource.body
            }
        };
        for entry in body {
            match entry {
                ast::Entry::Message(m) => {
                    let comments = lines(m.comment);
                    if let Some(pattern) = m.value {
                        self.add(source, own, m.id.name.to_owned(), m.id.name, pattern, &comments);
                    }
                    self.add_attributes(source, own, m.id.name, m.attributes, &comments);
                }
                ast::Entry::Term(t) => {
                    let (key, comments) = (format!("-{}", t.id.name), lines(t.comment));
                    self.add(source, own, key.clone(), t.id.name, t.value, &comments);
                    self.add_attributes(source, own, &key, t.attributes, &comments);
                }
                ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) | ast::Entry::Junk { .. } => {}
            }
        }
    }

    fn add_attributes(&mut self, source: &'s Source, own: bool, key: &str, attributes: Vec<Attribute<&'s str>>, comments: &[&'s str]) {
        for attribute in attributes {
            let key = format!("{key}.{}", attribute.id.name);
            self.add(source, own, key, attribute.id.name, attribute.value, comments);
        }
    }

    fn add(&mut self, source: &'s Source, own: bool, key: String, name: &str, pattern: Pattern<&'s str>, comments: &[&'s str]) {
        let at = offset(&source.text, name).unwrap_or(0);
        // The name of a term is parsed without its hyphen.
        let at = if key.starts_with('-') && !key.contains('.') { at.saturating_sub(1) } else { at };
        let comments = comments.to_vec();
        self.entries.push(Entry { key, source, at, pattern, comments, own });
    }
}

fn lines(comment: Option<Comment<&str>>) -> Vec<&str> {
    comment.map_or_else(Vec::new, |comment| comment.content)
}

fn unparsed(error: &ParserError) -> Found {
    let what = format!("this entry is no Fluent: {}", error.kind);
    Found::new("E-parse", error.pos.start, what, "mend the braces, the `=` or the indent of the entry")
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_fault, assert_none};

    #[test]
    fn broken_entries_are_placed() {
        assert_fault("E-parse", "ui-a = За\nui-b = { $x\nui-c = Тийм\n", 3);
        assert_fault("E-parse", &format!("ui-a = {}", "{".repeat(90_000)), 1);
        assert_none("E-parse", "ui-a = За { $x }\n");
    }

    #[test]
    fn double_keys_are_found() {
        assert_fault("E-dup", "ui-a = За\nui-b = Тийм\nui-a = За\n", 3);
        assert_fault("E-dup", "-t = За\n-t = За\n", 2);
        assert_fault("E-dup", "a = За\n    .x = Нэг\n    .x = Хоёр\n", 3);
        assert_none("E-dup", "t = За\n-t = За\n    .x = За\n");
    }
}
