//! The shipped texts: complete, used, drawable, spelled in one way, and readable for a player who knows only words.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs, unreachable_pub)]

#[path = "locales/fluent.rs"]
mod fluent;
#[path = "locales/source.rs"]
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use dorvon_berkh::bots::{Careful, Player, Reader, play_all, stupid};
use dorvon_berkh::library::Library;
use dorvon_berkh::scenario::mechanics::Mechanic;
use dorvon_berkh::scenario::mechanics::doors::Sign;
use dorvon_berkh::scenario::phrase::PHRASE_MARK;
use dorvon_berkh::scenario::seed::Throw;
use dorvon_berkh::text::lint::{self, Severity, WordList};
use fluent::Language;
use serde_json::Value;
use source::{Literal, literals, scan};
use unicode_normalization::is_nfc;

/// Keys of the game begin with one of these words, those of a level with the level's id.
const FIRST_WORDS: [&str; 16] = [
    "ui", "doors", "fine", "flow", "tell", "help", "cast", "who", "circle", "desk", "throw", "faults", "settings", "how", "berkh", "trace",
];
/// Levels, those from outside too, quote whichever case they need: nobody has to use each.
const LENT: &str = "cast-";
/// What only looks like a key is said by bots, by `levelcheck` and by the rules of the checker, never by the game.
const NO_KEYS_IN: [&str; 3] = ["src/bots/", "src/levelcheck/", "src/text/lint/"];
/// Patterns that may hold everywhere after their first word: the cases of the cast.
const WIDE: [&str; 1] = ["cast-{}"];
/// Files that may hold Cyrillic letters: rules about words, the message of a start without any window or text, a salt.
const CYRILLIC_IN: [&str; 3] = ["src/text/lint/", "src/play/no_window.rs", "src/scenario/seed.rs"];
/// Drawn wherever text is drawn.
const TEST_STRING: &str = "ӨөҮү ₮ „ “ ” – … №";

fn home() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn words() -> WordList {
    WordList::read(&home().join("assets/locales/mn/words.txt")).unwrap()
}

fn assert_none(what: &str, faults: &[String]) {
    let shown = faults.join("\n").replace(&format!("{}/", home().display()), "");
    assert!(faults.is_empty(), "{what}:\n{shown}");
}

#[test]
fn texts_have_no_fault() {
    let [mn, en] = Language::all(&home());
    let faults = lint::check_pair(&mn.files, &en.files, &words());
    let errors: Vec<String> =
        faults.iter().filter(|fault| fault.severity == Severity::Error).map(|f| format!("{f} ({})", f.code)).collect();
    faults.iter().filter(|fault| fault.severity == Severity::Warning).for_each(|fault| println!("{fault} ({})", fault.code));
    assert_none("faults of texts", &errors);
}

#[test]
fn spelling_is_only_listed() {
    let [mn, _] = Language::all(&home());
    match lint::spelling(&mn.files, &words()) {
        Some(doubts) => doubts.iter().for_each(|doubt| println!("{doubt}")),
        None => println!("hunspell with its Mongolian dictionary is not installed"),
    }
}

/// A literal as a pattern of keys: `flow-praise-{}` becomes `["flow-praise-", ""]`. None when it is no key.
fn pattern(text: &str) -> Option<Vec<String>> {
    let mut parts = vec![String::new()];
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c == '{' {
            chars.by_ref().find(|c| *c == '}')?;
            parts.push(String::new());
        } else if c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' {
            parts.last_mut()?.push(c);
        } else {
            return None;
        }
    }
    let whole = parts.join("x");
    let first = parts.first()?.split_once('-')?.0;
    (FIRST_WORDS.contains(&first) && whole.split('-').all(|word| !word.is_empty())).then_some(parts)
}

fn fits(parts: &[String], key: &str) -> bool {
    match parts {
        [] => false,
        [whole] => key == whole,
        [head, .., tail] => {
            let Some(mut rest) = key.strip_prefix(head.as_str()).and_then(|rest| rest.strip_suffix(tail.as_str())) else { return false };
            parts[1..parts.len() - 1].iter().all(|part| rest.split_once(part.as_str()).map(|(_, after)| rest = after).is_some())
                && !rest.is_empty()
        }
    }
}

/// Keys and patterns of keys in the program, with one place each. A picture's name is no key.
fn asked_by_program(literals: &[Literal], pictures: &BTreeSet<String>) -> BTreeMap<Vec<String>, String> {
    let mut asked = BTreeMap::new();
    for Literal { file, line, text } in literals {
        if NO_KEYS_IN.iter().any(|part| file.starts_with(part)) || pictures.contains(text) {
            continue;
        }
        if let Some(parts) = pattern(text) {
            asked.entry(parts).or_insert_with(|| format!("{file}:{line}: \"{text}\""));
        }
    }
    asked
}

/// Names of files below assets/art and assets/icons without their ending.
fn pictures() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut waiting = vec![home().join("assets/art"), home().join("assets/icons")];
    while let Some(folder) = waiting.pop() {
        for path in fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                waiting.push(path);
            } else {
                names.insert(path.file_stem().unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    names
}

fn level_keys(library: &Library) -> BTreeSet<String> {
    let keys: BTreeSet<String> = library.playable().flat_map(|level| level.keys()).collect();
    assert!(!keys.is_empty(), "no level can be played");
    keys
}

#[test]
fn every_key_that_is_asked_for_exists_in_both_languages() {
    let asked = asked_by_program(&literals(&home()), &pictures());
    assert!(asked.len() > 50, "only {} keys were found in the program", asked.len());
    let library = Library::read(&home());
    let mut missing = Vec::new();
    for language in Language::all(&home()) {
        let code = language.code;
        for (parts, place) in &asked {
            let short = parts.len() > 1 && parts[0].matches('-').count() < 2 && !WIDE.contains(&parts.join("{}").as_str());
            if short {
                missing.push(format!("{place} is too wide: let two words stand before the first placeholder"));
            }
            if !language.messages.keys().any(|key| fits(parts, key)) {
                missing.push(format!("{place} is not in {code}"));
            }
        }
        let of_levels = level_keys(&library).into_iter().filter(|key| !language.has(key));
        missing.extend(of_levels.map(|key| format!("a level asks for {key}, which is not in {code}")));
    }
    assert_none("keys without a text", &missing);
}

#[test]
fn every_text_is_used() {
    let asked = asked_by_program(&literals(&home()), &pictures());
    let of_levels = level_keys(&Library::read(&home()));
    let is_used = |key: &str| key.starts_with(LENT) || of_levels.contains(key) || asked.keys().any(|parts| fits(parts, key));
    let unused: Vec<String> =
        Language::all(&home()).iter().flat_map(|language| lint::unused(&language.files, &is_used)).map(|fault| fault.to_string()).collect();
    assert_none("texts that nobody uses", &unused);
}

/// A key of a new family would be found neither in the program nor missing from it.
#[test]
fn every_key_begins_with_a_known_word() {
    let library = Library::read(&home());
    let levels: Vec<String> = library.levels.iter().map(|shelved| format!("{}-", shelved.id.replace('/', "-"))).collect();
    let mut strange = Vec::new();
    for language in Language::all(&home()) {
        let known = |key: &str| {
            key.starts_with('-')
                || levels.iter().any(|prefix| key.starts_with(prefix))
                || key.split_once('-').is_some_and(|(word, _)| FIRST_WORDS.contains(&word))
        };
        strange.extend(language.messages.iter().filter(|(key, _)| !known(key)).map(|(key, message)| format!("{} {key}", message.file)));
    }
    assert_none("keys that begin with no known word (FIRST_WORDS) and no level's id", &strange);
}

#[test]
fn the_search_for_keys_can_fail() {
    let text = "// \"ui-comment\"\nlet a = \"ui-a\"; /* \"ui-b\" */ let c = format!(\"flow-praise-{}\", x);\nlet l: &'static str = r#\"tell-\"x\"#;\n\
                #[cfg(test)]\nmod tests { fn f() { g(\"ui-test\", '{'); } }\n#[cfg(test)]\nmod sample;\nconst D: &str = \"ui-d\\u{2d}e\";";
    let found = scan(text);
    let texts: Vec<&str> = found.literals.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(texts, ["ui-a", "flow-praise-{}", "tell-\"x", "ui-d-e"]);
    assert_eq!(found.test_modules, ["sample"]);
    assert_eq!(found.literals.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 2, 3, 8]);
    for no_key in ["ui", "ui-", "menu-a", "ui-a b", "ui--a", "Ui-a", "ui-{a"] {
        assert_eq!(pattern(no_key), None, "{no_key}");
    }
    let parts = pattern("tell-{}-x-{b:?}").unwrap();
    assert!(fits(&parts, "tell-a-b-x-c") && !fits(&parts, "tell-a-b-c") && !fits(&parts, "tell-a-x-"));
    assert!(fits(&pattern("ui-a").unwrap(), "ui-a") && !fits(&pattern("ui-a").unwrap(), "ui-ab"));
}

#[test]
fn comments_name_the_variables_of_their_message() {
    let mut wrong = Vec::new();
    for language in Language::all(&home()) {
        wrong.extend(wrong_comments(&language));
    }
    assert_none("`# Variables:` does not agree", &wrong);
}

/// A message's own comment agrees exactly; without one, the file declares the variable somewhere above or below.
fn wrong_comments(language: &Language) -> Vec<String> {
    let mut by_file: BTreeMap<&str, BTreeSet<&String>> = BTreeMap::new();
    for message in language.messages.values() {
        by_file.entry(&message.file).or_default().extend(message.declared.iter().flatten());
    }
    let mut wrong = Vec::new();
    for (key, message) in language.messages.iter().filter(|(key, _)| !key.starts_with('-')) {
        let used = language.variables(key);
        match &message.declared {
            Some(declared) if *declared != used => wrong.push(format!("{} {key}: says {declared:?}, uses {used:?}", message.file)),
            None => {
                let unknown = message.variables.iter().filter(|name| !by_file[message.file.as_str()].contains(name));
                wrong.extend(unknown.map(|name| format!("{} {key}: no comment tells what ${name} is", message.file)));
            }
            Some(_) => {}
        }
    }
    wrong
}

#[test]
fn the_search_for_variables_can_fail() {
    let of = |text: &str| Language::of("mn", vec![lint::Source { path: "x.ftl".into(), text: text.into() }]);
    let cast = "# Variables: $who (Id)\ncast = { $who }\n";
    assert_eq!(wrong_comments(&of(&format!("{cast}# Variables: $who (Id), $day (Number)\na = {{ cast }} {{ $day }}\n"))), [""; 0]);
    assert_eq!(wrong_comments(&of(&format!("{cast}# Variables: $day (Number)\na = {{ cast }} {{ $day }}\n"))).len(), 1);
    assert_eq!(wrong_comments(&of(&format!("{cast}a = {{ $day }}\nb = {{ $who }}\n"))).len(), 1);
}

/// Every phrase in a moment as it is written for others: its key and the names of its arguments.
fn phrases(value: &Value, out: &mut BTreeMap<String, BTreeSet<String>>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| phrases(item, out)),
        Value::Object(map) => {
            if let Some(key) = map.get(PHRASE_MARK).and_then(Value::as_str) {
                out.insert(key.to_owned(), map.keys().filter(|name| !name.starts_with('$')).cloned().collect());
            }
            map.values().for_each(|item| phrases(item, out));
        }
        _ => {}
    }
}

#[test]
fn the_rules_give_every_argument_that_a_text_needs() {
    let library = Library::read(&home());
    let languages = Language::all(&home());
    let mut said = BTreeMap::new();
    for level in library.playable() {
        let bots = stupid(level.c());
        for band in level.mechanic().bands() {
            for throw in (0..24).filter_map(Throw::new) {
                let mut players: Vec<Box<dyn Player>> = bots.iter().map(|(_, make)| make(throw.number())).collect();
                players.push(Box::new(Careful::new(throw.number(), Default::default())));
                for player in &mut players {
                    let (_, steps) = play_all(level, band, throw, &mut **player, &library.texts);
                    steps.iter().for_each(|(seen, _)| phrases(&serde_json::to_value(seen).unwrap(), &mut said));
                }
            }
        }
    }
    assert!(said.len() > 100, "only {} texts were heard", said.len());
    let mut wrong = Vec::new();
    for language in &languages {
        for (key, given) in &said {
            let needed = language.variables(key);
            if !language.has(key) {
                wrong.push(format!("{key} is not in {}", language.code));
            } else if !needed.is_subset(given) {
                wrong.push(format!("{} {key}: needs {needed:?}, is given {given:?}", language.code));
            }
        }
    }
    assert_none("arguments", &wrong);
}

#[test]
fn all_letters_are_in_the_fonts() {
    let mut letters: BTreeMap<char, String> = TEST_STRING.chars().map(|c| (c, "the test string".to_owned())).collect();
    for language in Language::all(&home()) {
        for (key, message) in &language.messages {
            message.letters.chars().filter(|c| !c.is_control()).for_each(|c| {
                letters.entry(c).or_insert_with(|| format!("{} {key}", language.code));
            });
        }
        let name = fs::read_to_string(home().join(format!("assets/locales/{}/language.ron", language.code))).unwrap();
        name.chars().filter(|c| !c.is_control()).for_each(|c| {
            letters.entry(c).or_insert_with(|| format!("the name of {}", language.code));
        });
    }
    let mut lacking = Vec::new();
    for folder in ["nunito", "andika"] {
        let files = fs::read_dir(home().join("assets/fonts").join(folder)).unwrap().flatten().map(|entry| entry.path());
        let fonts: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|end| end == "ttf")).collect();
        assert!(!fonts.is_empty(), "no fonts in {folder}");
        for font in fonts {
            let bytes = fs::read(&font).unwrap();
            let face = ttf_parser::Face::parse(&bytes, 0).unwrap();
            assert!(face.glyph_index('\u{10ffff}').is_none());
            let name = font.file_name().unwrap().to_str().unwrap();
            let unknown = letters.iter().filter(|(c, _)| face.glyph_index(**c).is_none_or(|glyph| glyph.0 == 0));
            lacking.extend(unknown.map(|(c, place)| format!("{name} has no “{c}” (U+{:04X}) of {place}", u32::from(*c))));
        }
    }
    assert_none("letters that would show as boxes", &lacking);
}

#[test]
fn texts_are_composed_and_have_no_byte_order_mark() {
    let mut wrong = Vec::new();
    let mut waiting = vec![home().join("assets/locales"), home().join("assets/help"), home().join("levels")];
    let mut read = 0;
    while let Some(folder) = waiting.pop() {
        for path in fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            read += 1;
            let decomposed = text.lines().enumerate().filter(|(_, line)| !is_nfc(line) || line.contains('\u{feff}'));
            wrong.extend(decomposed.map(|(number, _)| format!("{}:{}", path.display(), number + 1)));
        }
    }
    assert!(read > 15 && !is_nfc("и\u{306}"));
    assert_none("letters in two pieces", &wrong);
}

#[test]
fn a_player_who_knows_only_words_reads_the_signs() {
    let library = Library::read(&home());
    let reader = Reader::mongolian();
    assert_eq!(library.texts.code(), "mn");
    let mut checked = 0;
    for level in library.playable() {
        let Mechanic::Doors(doors) = level.mechanic() else { continue };
        checked += 1;
        let (mut signed, mut plain) = (Tally::default(), Tally::default());
        for (phrase, sign) in doors.signed_lines() {
            let text = library.texts.say(&phrase);
            let read = reader.read(&text);
            let tally = if sign == Sign::Plain { &mut plain } else { &mut signed };
            tally.note(read == sign, || format!("{}: {text} (is {sign:?}, reads as {read:?})", &*phrase.key));
        }
        for (name, tally, least) in [("signed", signed, 95.0), ("plain", plain, 97.0)] {
            println!("{} {name}: {:.1} % of {}", level.id(), tally.percent(), tally.all);
            tally.wrong.iter().for_each(|line| println!("  {line}"));
            assert!(tally.all >= 20, "{}: only {} {name} lines", level.id(), tally.all);
            assert!(tally.percent() >= least, "{} {name}: {:.1} %\n{}", level.id(), tally.percent(), tally.wrong.join("\n"));
        }
    }
    assert!(checked > 0, "no level of doors was read");
}

#[derive(Default)]
struct Tally {
    all: usize,
    wrong: Vec<String>,
}

impl Tally {
    fn note(&mut self, right: bool, line: impl FnOnce() -> String) {
        self.all += 1;
        if !right {
            self.wrong.push(line());
        }
    }

    fn percent(&self) -> f64 {
        100.0 * (self.all - self.wrong.len()) as f64 / self.all.max(1) as f64
    }
}

#[test]
fn nothing_shown_to_a_person_stands_in_the_program() {
    let cyrillic = |text: &str| text.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
    let all = literals(&home());
    assert!(all.iter().any(|literal| cyrillic(&literal.text)), "not even the rules of the checker were found");
    let allowed = |file: &str| CYRILLIC_IN.iter().any(|part| file.starts_with(part));
    let found: Vec<String> = all
        .iter()
        .filter(|literal| cyrillic(&literal.text) && !allowed(&literal.file))
        .map(|literal| format!("{}:{}: {}", literal.file, literal.line, literal.text))
        .collect();
    assert_none("texts belong into assets/locales", &found);
    let sources = source::rust_files(Path::new(&home().join("src")));
    assert!(sources.len() > 50);
}
