//! Runs each rule over each text of a key space.

use super::fault::Fault;
use super::flat::flatten;
use super::line::Line;
use super::measure::Meter;
use super::place::Found;
use super::space::Space;
use super::{
    Lang, WordList, address, blame, blame_mn, caps, cases, directive, grammar, harmony, homoglyph, letters, never, numbers, question,
    shape, slots, suffix, wording,
};

type Rule = fn(&Line<'_>, &mut Vec<Found>);

const BOTH: &[Rule] = &[letters::check, homoglyph::check, caps::check, numbers::check, shape::spaces, shape::quotes, never::check];
const MONGOLIAN: &[Rule] = &[
    letters::substitutes,
    harmony::check,
    shape::long,
    directive::check,
    question::check,
    grammar::check,
    address::check,
    wording::check,
    blame_mn::check,
];
const ENGLISH: &[Rule] = &[blame::check];

pub(super) fn run(space: &Space<'_>, list: &WordList, faults: &mut Vec<Fault>) {
    let of_language = match space.lang {
        Lang::Mn => MONGOLIAN,
        Lang::En => ENGLISH,
    };
    let mut meter = Meter::new(space);
    for entry in space.own() {
        let mut out = Vec::new();
        cases::check(space, entry, &mut out);
        if space.lang == Lang::Mn {
            suffix::check(entry, &mut out);
        }
        let flats = flatten(&entry.pattern, &entry.source.text, entry.at);
        slots::check(entry, &flats, &mut meter, &mut out);
        for flat in &flats {
            let words = flat.words();
            let line = Line { lang: space.lang, key: &entry.key, comments: &entry.comments, flat, words: &words, list };
            for rule in BOTH.iter().chain(of_language) {
                rule(&line, &mut out);
            }
        }
        faults.extend(out.into_iter().map(|found| found.placed(entry.source)));
    }
}
