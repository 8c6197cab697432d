//! The checker of the Fluent texts: its public face. `levelcheck check` and `tests/locales.rs` call it.
//!
//! A code that begins with `E` fails the build, one with `W` asks a person to look.
//! Rules about one piece of text see a [`line::Line`] and know nothing of files; places are
//! found once, in [`place`].

mod address;
mod alphabet;
mod blame;
mod blame_mn;
mod caps;
mod cases;
mod directive;
mod fault;
mod flat;
mod grammar;
mod harmony;
mod homoglyph;
mod letters;
mod line;
mod measure;
pub(super) mod nesting;
mod never;
mod numbers;
mod outline;
mod place;
mod question;
pub mod reading;
mod refs;
mod rules;
#[cfg(test)]
mod sample;
mod shape;
mod sizes;
mod slots;
mod space;
mod spelling;
mod suffix;
mod twins;
mod unused;
mod wording;
mod words;

pub use fault::{Fault, Severity};
pub use outline::{Named, keys_of, outline};
pub use sizes::{Size, sizes};
pub use spelling::spelling;
pub use unused::unused;
pub use words::WordList;

use space::Space;
use std::path::PathBuf;

/// Which language a text is written in: the rules differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// Mongolian, the source.
    Mn,
    /// English, the second language.
    En,
}

/// One `.ftl` file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it lies: shown in faults, never opened here.
    pub path: PathBuf,
    /// Its whole text.
    pub text: String,
}

/// Checks both languages and compares the twins. All files of one language form one key space.
#[must_use]
pub fn check_pair(mn: &[Source], en: &[Source], words: &WordList) -> Vec<Fault> {
    check_outside((mn, &[]), (en, &[]), words)
}

/// Checks one language alone: nothing is compared with a twin.
///
/// `shipped` lends its terms and messages (the cast, say) and is not checked itself.
#[must_use]
pub fn check_language(lang: Lang, own: &[Source], shipped: &[Source], words: &WordList) -> Vec<Fault> {
    let mut faults = Vec::new();
    let space = Space::read(lang, own, shipped, &mut faults);
    rules::run(&space, words, &mut faults);
    fault::tidy(faults)
}

/// Checks a level from outside: each pair is its own files and the shipped ones they lean on.
///
/// One language may be missing; then the twins are not compared.
#[must_use]
pub fn check_outside(mn: (&[Source], &[Source]), en: (&[Source], &[Source]), words: &WordList) -> Vec<Fault> {
    let mut faults = Vec::new();
    let left = Space::read(Lang::Mn, mn.0, mn.1, &mut faults);
    let right = Space::read(Lang::En, en.0, en.1, &mut faults);
    rules::run(&left, words, &mut faults);
    rules::run(&right, words, &mut faults);
    if !mn.0.is_empty() && !en.0.is_empty() {
        twins::compare(&left, &right, &mut faults);
    }
    fault::tidy(faults)
}

#[cfg(test)]
mod tests {
    use super::sample::{self, GOLD_EN, GOLD_MN};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_model_texts_are_clean() {
        let words = sample::words();
        let faults = check_pair(&sample::source("mn.ftl", GOLD_MN), &sample::source("en.ftl", GOLD_EN), &words);
        assert_eq!(faults, []);
    }

    #[test]
    fn a_single_language_misses_no_twin() {
        let own = sample::source("mn.ftl", "ui-play = Тоглох\n");
        let none: &[Source] = &[];
        assert_eq!(check_outside((&own, none), (none, none), &sample::words()), []);
        let paired = check_pair(&own, &sample::source("en.ftl", "ui-stop = Stop\n"), &sample::words());
        assert_eq!(sample::codes(&paired), ["E-missing", "E-extra"]);
    }

    #[test]
    fn shipped_texts_are_lent_but_not_checked() {
        let shipped = sample::source("cast.ftl", "-hero = Уянга\nold = Олон  зай\n");
        let own = sample::source("mn.ftl", "a = { -hero } ирлээ.\n");
        let words = sample::words();
        assert_eq!(check_language(Lang::Mn, &own, &shipped, &words), []);
        assert_eq!(sample::codes(&check_language(Lang::Mn, &own, &[], &words)), ["E-ref"]);
    }

    #[test]
    fn one_key_space_over_all_files() {
        let mut own = sample::source("a.ftl", "-hero = Уянга\n");
        own.extend(sample::source("b.ftl", "\na = { -hero } ирлээ.\na = Дахиад\n"));
        let faults = check_language(Lang::Mn, &own, &[], &sample::words());
        assert_eq!(sample::codes(&faults), ["E-dup"]);
        assert!(faults[0].to_string().starts_with("b.ftl:3:1: "));
    }

    proptest! {
        #[test]
        fn never_crashes_on_any_text(mn in ".{0,200}", en in "\\PC*") {
            let (mn, en) = (sample::source("m", &mn), sample::source("e", &en));
            let _ = check_pair(&mn, &en, &sample::words());
            let _ = unused(&mn, &|_| false);
        }

        #[test]
        fn never_crashes_on_anything_like_fluent(
            bits in prop::collection::vec(prop::sample::select(BITS), 0..40)
        ) {
            let text = bits.concat();
            let own = sample::source("m", &text);
            let faults = check_pair(&own, &own, &sample::words());
            for fault in faults {
                let line = text.split('\n').nth(fault.line - 1);
                prop_assert!(line.is_some_and(|l| fault.col <= l.chars().count() + 1));
            }
        }
    }

    const BITS: &[&str] = &[
        "a = ",
        "b = ",
        "-t = ",
        "\n",
        "\n    ",
        "\r\n",
        "{ ",
        " }",
        "$n",
        "-t",
        "a",
        "->",
        "[one] ",
        "*[other] ",
        "\"",
        "\"\\u0041\"",
        "(case: \"gen\")",
        "юу?",
        " руу",
        "тоглоомаар",
        "буруу ",
        "чиний ",
        "“",
        "”",
        "# slot: button\n",
        "108",
        "\u{301}",
        ".x = ",
        "\u{feff}",
        "яагаад ",
        "-р",
        "F(",
        "should have ",
        "вэ",
        "{ $n ->\n [a] x\n *[b] y\n }",
        "өөө",
        "є",
        "6",
        "v",
        "😀",
    ];
}
