//! Texts in the child's language: Fluent messages, Mongolian first, English second, switched at run time.
//!
//! A message that one language lacks is shown in the next one, message by message.

pub mod draft;
pub mod lint;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::scenario::phrase::{Arg, EvenGroup, Phrase};
use crate::scenario::source::{Fault, Source};

/// A `.ftl` file as it was read.
pub use lint::Source as TextFile;

/// One language.
struct Language {
    code: String,
    name: String,
    bundle: FluentBundle<FluentResource>,
    /// Messages without any placeable: most of them, and found without formatting.
    plain: HashMap<String, Arc<str>>,
    terms: HashSet<String>,
}

/// All languages, one of them current.
#[derive(Default)]
pub struct Texts {
    languages: Vec<Language>,
    current: usize,
}

impl Texts {
    /// Adds a language with its own name for itself. Faulty files are reported and the rest is taken.
    pub fn add_language(&mut self, code: &str, name: &str, files: &[TextFile]) -> Vec<Fault> {
        let id: LanguageIdentifier = code.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        self.languages.push(Language { code: code.into(), name: name.into(), bundle, plain: HashMap::new(), terms: HashSet::new() });
        self.add_files(code, files)
    }

    /// Adds files to a language, for instance those of a level from outside. Nothing that is there is replaced.
    pub fn add_files(&mut self, code: &str, files: &[TextFile]) -> Vec<Fault> {
        let Some(language) = self.languages.iter_mut().find(|language| language.code == code) else { return Vec::new() };
        files.iter().flat_map(|file| language.add(file)).collect()
    }

    /// Codes and own names, in the order of preference.
    pub fn languages(&self) -> Vec<(&str, &str)> {
        self.languages.iter().map(|language| (language.code.as_str(), language.name.as_str())).collect()
    }

    /// The current language's code.
    pub fn code(&self) -> &str {
        self.languages.get(self.current).map_or("mn", |language| language.code.as_str())
    }

    /// Makes a language the current one; false when there is none of that code.
    pub fn switch(&mut self, code: &str) -> bool {
        let found = self.languages.iter().position(|language| language.code == code);
        self.current = found.unwrap_or(self.current);
        found.is_some()
    }

    /// The language after the current one.
    pub fn next_code(&self) -> &str {
        let next = (self.current + 1) % self.languages.len().max(1);
        self.languages.get(next).map_or("mn", |language| language.code.as_str())
    }

    /// True when some language has the message, or the term when the key begins with a dash.
    pub fn has(&self, key: &str) -> bool {
        self.languages.iter().any(|language| match key.strip_prefix('-') {
            Some(term) => language.terms.contains(term),
            None => language.bundle.has_message(key),
        })
    }

    /// The text of a phrase; `[key]` when no language has it.
    pub fn say(&self, phrase: &Phrase) -> Arc<str> {
        match &phrase.even {
            Some((group, index)) => self.even(group, *index),
            None => self.alone(phrase),
        }
    }

    /// The text of a key without arguments.
    pub fn key(&self, key: &str) -> Arc<str> {
        self.say(&Phrase::new(key))
    }

    fn alone(&self, phrase: &Phrase) -> Arc<str> {
        let current = self.languages.get(self.current).into_iter();
        let others = self.languages.iter().enumerate().filter(|(at, _)| *at != self.current).map(|(_, language)| language);
        current.chain(others).find_map(|language| language.format(phrase)).unwrap_or_else(|| Arc::from(format!("[{}]", phrase.key)))
    }

    fn even(&self, group: &EvenGroup, index: usize) -> Arc<str> {
        let lines: Vec<_> = group.lines.iter().take(index + 1).map(|line| self.alone(line)).collect();
        Arc::from(even_line(&lines, group.tails.iter().map(|tail| self.alone(tail)), index))
    }
}

/// Tails that differ by less than so many characters count as equally short, so that they take turns.
const ROUGHLY: usize = 4;

/// Adds neutral tails until the lines stand in their order, shortest first, and gives line `index`.
///
/// A short tail that is long enough is taken, so that little has to be read; of equally short ones the first.
pub fn even_line<S: AsRef<str>>(lines: &[S], tails: impl IntoIterator<Item = S>, index: usize) -> String {
    let mut tails: Vec<(usize, S)> = tails.into_iter().map(|tail| (length(tail.as_ref()), tail)).collect();
    let mut longest = 0;
    for (at, line) in lines.iter().enumerate() {
        let mut text = line.as_ref().to_string();
        while length(&text) <= longest {
            let lacking = longest - length(&text);
            let fitting = tails.iter().enumerate().filter(|(_, (long, _))| *long >= lacking).min_by_key(|(_, (long, _))| *long / ROUGHLY);
            let best = fitting.or_else(|| tails.iter().enumerate().max_by_key(|(_, (long, _))| *long)).map(|(at, _)| at);
            let Some(best) = best else { break };
            text = format!("{text} {}", tails.remove(best).1.as_ref());
        }
        if at == index {
            return text;
        }
        longest = longest.max(length(&text));
    }
    String::new()
}

fn length(text: &str) -> usize {
    text.chars().count()
}

impl Language {
    fn add(&mut self, file: &TextFile) -> Vec<Fault> {
        let source = Source { file: &file.path, text: &file.text };
        if let Some(at) = lint::nesting::too_deep(&file.text) {
            return vec![source.fault(at, "braces nest far too deep", "close them one by one")];
        }
        let mut faults = Vec::new();
        let resource = match FluentResource::try_new(draft::without_marks(&file.text).into_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(errors.iter().map(|error| {
                    source.fault(
                        // Where the faulty message begins: that is where an author looks.
                        error.slice.as_ref().map_or(error.pos.start, |entry| entry.start),
                        format!("this is no message: {}", error.kind),
                        "write `key = text`, and every { has its }",
                    )
                }));
                resource
            }
        };
        self.remember(&resource);
        if let Err(errors) = self.bundle.add_resource(resource) {
            for error in errors {
                if let FluentError::Overriding { id, .. } = error {
                    let at = file.text.find(&format!("\n{id} =")).map_or(0, |newline| newline + 1);
                    faults.push(source.fault(at, format!("'{id}' stands twice in this language"), "keep one of the two"));
                }
            }
        }
        faults
    }

    fn remember(&mut self, resource: &FluentResource) {
        use fluent_syntax::ast::{Entry, PatternElement};
        for entry in resource.entries() {
            if let Entry::Term(term) = entry {
                self.terms.insert(term.id.name.to_string());
            }
            let Entry::Message(message) = entry else { continue };
            let Some(pattern) = &message.value else { continue };
            if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
                self.plain.entry(message.id.name.to_string()).or_insert_with(|| Arc::from(*value));
            }
        }
    }

    fn format(&self, phrase: &Phrase) -> Option<Arc<str>> {
        if let Some(text) = self.plain.get(&*phrase.key) {
            return Some(Arc::clone(text));
        }
        let pattern = self.bundle.get_message(&phrase.key)?.value()?;
        let mut args = FluentArgs::new();
        for (name, arg) in &phrase.args {
            match arg {
                Arg::Number(number) => args.set(name.clone(), *number),
                Arg::Id(id) => args.set(name.clone(), id.to_string()),
            }
        }
        let mut errors = Vec::new();
        Some(Arc::from(&*self.bundle.format_pattern(pattern, Some(&args), &mut errors)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        let file = |text: &str| TextFile { path: "x.ftl".into(), text: text.into() };
        let mut texts = Texts::default();
        let mn = "-anu = { $case ->\n   *[nom] Ану\n    [gen] Анугийн\n }\na = Сайн уу\nb = { -anu(case: \"gen\") } үг\nn = { $count } үг\nl1 = аб\nl2 = абвг\nt1 = Т.\nt2 = Тт.";
        assert!(texts.add_language("mn", "Монгол", &[file(mn)]).is_empty());
        assert!(texts.add_language("en", "English", &[file("a = Hello\nonly = English only")]).is_empty());
        texts
    }

    #[test]
    fn a_message_falls_back_by_itself_and_the_language_switches() {
        let mut texts = texts();
        assert_eq!(&*texts.key("a"), "Сайн уу");
        assert_eq!(&*texts.key("only"), "English only");
        assert_eq!(&*texts.key("none"), "[none]");
        assert_eq!(&*texts.key("b"), "Анугийн үг");
        assert_eq!(&*texts.say(&Phrase::new("n").number("count", 3)), "3 үг");
        assert!(texts.switch("en") && !texts.switch("xx"));
        assert_eq!(&*texts.key("a"), "Hello");
        assert_eq!(&*texts.key("b"), "Анугийн үг");
    }

    #[test]
    fn what_is_not_translated_is_shown_in_the_source() {
        let mut texts = texts();
        let stub = "-anu = (mn)\n    { $case ->\n       *[nom] Ану\n        [gen] Анугийн\n    }\na = (mn) Сайн уу\nb = { -anu(case: \"gen\") } сөзі";
        assert!(texts.add_language("kk", "Қазақша", &[TextFile { path: "k.ftl".into(), text: stub.into() }]).is_empty());
        assert!(texts.switch("kk") && texts.has("-anu") && !texts.has("-none"));
        assert_eq!((&*texts.key("a"), &*texts.key("b"), &*texts.key("l1")), ("Сайн уу", "Анугийн сөзі", "аб"));
    }

    #[test]
    fn absurd_nesting_is_a_fault_and_no_crash() {
        let file = TextFile { path: "z.ftl".into(), text: format!("z = {}", "{ \"}\" ->\n *[a] ".repeat(15_000)) };
        assert_eq!(texts().add_files("mn", &[file]).len(), 1);
    }

    #[test]
    fn tails_make_the_drawn_order_of_length_true() {
        let texts = texts();
        let group =
            Arc::new(EvenGroup { lines: vec![Phrase::new("l2"), Phrase::new("l1")], tails: vec![Phrase::new("t1"), Phrase::new("t2")] });
        let line = |at| Phrase::of_group(&group, at).map(|phrase| texts.say(&phrase).to_string());
        assert_eq!(line(0).as_deref(), Some("абвг"));
        assert_eq!(line(1).as_deref(), Some("аб Т."));
    }

    #[test]
    fn faulty_files_name_their_line_and_the_rest_is_taken() {
        let mut texts = texts();
        let file = TextFile { path: "y.ftl".into(), text: "new = ok\n\nbroken = { $x\n\nafter = да\na = двойник".into() };
        let faults = texts.add_files("mn", &[file]);
        assert!(faults.iter().any(|fault| fault.line == 3), "{faults:?}");
        assert!(faults.iter().any(|fault| fault.what.contains("twice")), "{faults:?}");
        assert_eq!(&*texts.key("new"), "ok");
    }
}
