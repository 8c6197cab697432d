//! Spelling by `hunspell-mn` (W-spell, W-oe-ue). It is an alarm, not a judge: both are warnings.

use super::alphabet::is_cyrillic;
use super::fault::{Fault, tidy};
use super::flat::{Flat, flatten};
use super::place::Found;
use super::space::Space;
use super::{Lang, Source, WordList};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

/// Beyond this many vowels the number of spellings to try explodes.
const MOST_VOWELS: usize = 8;

/// Words that neither the dictionary nor the list knows, each once, at its first place.
///
/// `None` when hunspell or its Mongolian dictionary is not installed.
#[must_use]
pub fn spelling(mn: &[Source], words: &WordList) -> Option<Vec<Fault>> {
    let space = Space::read(Lang::Mn, mn, &[], &mut Vec::new());
    let mut first: BTreeMap<String, (usize, &Source)> = BTreeMap::new();
    for entry in &space.entries {
        for flat in flatten(&entry.pattern, &entry.source.text, entry.at) {
            for (start, end) in spelled(&flat) {
                let place = (flat.place(start), entry.source);
                first.entry(flat.slice(start, end)).or_insert(place);
            }
        }
    }
    let unknown: BTreeSet<String> = ask(first.keys().cloned().collect())?.into_iter().filter(|word| !words.contains(word)).collect();
    let tries: BTreeMap<&String, Vec<String>> = unknown.iter().map(|word| (word, respellings(&word.to_lowercase()))).collect();
    let bad = ask(tries.values().flatten().cloned().collect())?;
    let mut faults = Vec::new();
    for (word, tries) in tries {
        // hunspell may name only the half of a hyphened word that it does not know.
        let whole = first.get(word).or_else(|| first.iter().find(|(w, _)| w.contains(word.as_str())).map(|(_, p)| p));
        let Some((at, source)) = whole else { continue };
        let found = match tries.iter().find(|candidate| !bad.contains(*candidate)) {
            Some(right) => Found::new(
                "W-oe-ue",
                *at,
                format!("“{word}” may have lost an ө or ү"),
                format!("write “{right}”, or add the word to the word list with a reason"),
            ),
            None => Found::new(
                "W-spell",
                *at,
                format!("“{word}” is not in the dictionary"),
                "mend it, or add it to the word list with a reason",
            ),
        };
        faults.push(found.placed(source));
    }
    Some(tidy(faults))
}

/// Words as a dictionary has them: Cyrillic, with inner hyphens.
fn spelled(flat: &Flat) -> Vec<(usize, usize)> {
    let mut runs = flat.runs(|c| is_cyrillic(c) || c == '-');
    for (start, end) in &mut runs {
        while start < end && flat.get(*start) == Some('-') {
            *start += 1;
        }
        while start < end && flat.get(*end - 1) == Some('-') {
            *end -= 1;
        }
    }
    runs.retain(|(start, end)| start < end);
    runs
}

/// All ways to put ө for о or э and ү for у, the original left out.
fn respellings(word: &str) -> Vec<String> {
    let chars: Vec<char> = word.chars().collect();
    let swap = |c: char| match c {
        'о' | 'э' => Some('ө'),
        'у' => Some('ү'),
        _ => None,
    };
    let places: Vec<(usize, char)> = chars.iter().enumerate().filter_map(|(i, c)| Some((i, swap(*c)?))).collect();
    if places.len() > MOST_VOWELS {
        return Vec::new();
    }
    let respell = |mask: usize| {
        let mut word = chars.clone();
        for (bit, (i, c)) in places.iter().enumerate() {
            if mask >> bit & 1 == 1
                && let Some(place) = word.get_mut(*i)
            {
                *place = *c;
            }
        }
        word.into_iter().collect()
    };
    (1..1usize << places.len()).map(respell).collect()
}

/// The words that the dictionary does not know.
fn ask(words: Vec<String>) -> Option<BTreeSet<String>> {
    if words.is_empty() {
        return Some(BTreeSet::new());
    }
    let mut child = Command::new("hunspell")
        .args(["-d", "mn_MN", "-i", "utf-8", "-l"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut input = child.stdin.take()?;
    // It answers while it reads: written from here, a long list would block both sides.
    let writer = std::thread::spawn(move || input.write_all(words.join("\n").as_bytes()));
    let output = child.wait_with_output().ok()?;
    let written = writer.join().is_ok_and(|result| result.is_ok());
    if !written || !output.status.success() {
        return None;
    }
    let answer = String::from_utf8_lossy(&output.stdout);
    Some(answer.split_whitespace().map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn respellings_cover_every_choice() {
        assert_eq!(respellings("сур"), ["сүр"]);
        assert_eq!(respellings("оу"), ["өу", "оү", "өү"]);
        assert_eq!(respellings("хар"), [""; 0]);
        assert_eq!(respellings(&"у".repeat(9)), [""; 0]);
    }

    #[test]
    fn words_keep_their_inner_hyphen_only() {
        let flats = sample::flats("a = 5-р Бат-Эрдэнэ – за-\n");
        let words: Vec<_> = spelled(&flats[0]).into_iter().map(|(s, e)| flats[0].slice(s, e)).collect();
        assert_eq!(words, ["р", "Бат-Эрдэнэ", "за"]);
    }

    #[test]
    fn unknown_words_are_placed_where_hunspell_is_installed() {
        let text = "a = Ургэлжлуулэх чат\nb = ыыбвг, Тоглох ыыбвг\n";
        let Some(faults) = spelling(&sample::source("mn.ftl", text), &sample::words()) else {
            return;
        };
        let shown: Vec<_> = faults.iter().map(|f| (f.code, f.line, f.col)).collect();
        assert_eq!(shown, [("W-oe-ue", 1, 5), ("W-spell", 2, 5)]);
        assert!(faults[0].remedy.contains("үргэлжлүүлэх"));
    }
}
