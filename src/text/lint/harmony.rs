//! Vowel harmony (W-harmony), as the style guide describes the algorithm.

use super::alphabet::{Row, is_cyrillic, is_loan, is_vowel, row};
use super::line::Line;
use super::place::Found;

/// Compounds written as one word, and names of the cast that are such compounds.
const COMPOUNDS: &[&str] = &["тэрбум", "санхүү", "гагцхүү", "аминдэм", "ханхүү", "цэрмаа"];
/// Endings that never change: явжээ, авчээ.
const INVARIANT: &[&str] = &["жээ", "чээ", "тэйгөө"];
/// Each begins a word within the word: аюул|гүй, гялс|хий, сэтгэл|зүй.
const FRESH: &[&str] = &["хий", "гүй", "зүй"];

pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    for (start, end) in line.flat.runs(is_cyrillic) {
        let word = line.flat.slice(start, end);
        let small = word.to_lowercase();
        if line.list.contains(&small) {
            continue;
        }
        if let Some(reason) = broken(&small) {
            let what = format!("“{word}” breaks vowel harmony: {reason}");
            let remedy = "mend the vowels of the suffix, or add the word to the word list with a reason";
            out.push(line.found("W-harmony", start, what, remedy));
        }
    }
}

/// Why a lower-case word breaks harmony, if it does.
fn broken(word: &str) -> Option<&'static str> {
    if is_loan(word) || COMPOUNDS.iter().any(|compound| word.starts_with(compound)) {
        return None;
    }
    let stem = INVARIANT.iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    parts(stem).into_iter().find_map(clash)
}

/// The parts between the fresh beginnings, found from left to right.
fn parts(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = word;
    while let Some((at, fresh)) = FRESH.iter().filter_map(|f| Some((rest.find(f)?, f))).min() {
        parts.push(rest.get(..at).unwrap_or_default());
        rest = rest.get(at + fresh.len()..).unwrap_or_default();
    }
    parts.push(rest);
    parts
}

fn clash(part: &str) -> Option<&'static str> {
    let has = |wanted: Row| part.chars().any(|c| row(c) == Some(wanted));
    if has(Row::Back) && has(Row::Front) {
        return Some("back and front vowels together");
    }
    let chars: Vec<char> = part.chars().collect();
    let wrong = |heads: &str, tail: char| chars.iter().enumerate().any(|(i, c)| heads.contains(*c) && doubled_next(&chars, i, tail));
    let rules = [
        ("оё", 'а', "о … аа, expected оо"),
        ("а", 'о', "а … оо, expected аа"),
        ("ө", 'э', "ө … ээ, expected өө"),
        ("эү", 'ө', "э/ү … өө, expected ээ"),
    ];
    rules.into_iter().find_map(|(heads, tail, reason)| wrong(heads, tail).then_some(reason))
}

/// Whether the next vowel after `i` is `tail`, written twice.
fn doubled_next(chars: &[char], i: usize, tail: char) -> bool {
    let mut rest = chars.iter().skip(i + 1).skip_while(|c| !is_vowel(**c));
    rest.next() == Some(&tail) && rest.next() == Some(&tail)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_none};
    use super::*;

    #[test]
    fn planted_words_are_caught() {
        let wrong = "хотаас тоглоомаар сургуульээс хүүхдаас багшээс найзээ дэлгэцаас номаар мөнгээр өдрээс \
            тоглоомтэй ангидээ нууцыгээ монголаар гароор дэлгэцөөс";
        for word in wrong.split_whitespace() {
            assert!(broken(word).is_some(), "{word}");
        }
    }

    #[test]
    fn right_words_pass() {
        let right = "аюулгүй гялсхийсэн сэтгэлзүйч явжээ авчээ өөртэйгөө компьютероор чатаас санхүүгийн \
            тоглоомоор өдрөөс гараар дэлгэцээс мөнгөөр найзаа фэйсбүүк цэрмаагийн интернетээр";
        for word in right.split_whitespace() {
            assert_eq!(broken(word), None, "{word}");
        }
    }

    #[test]
    fn the_place_and_the_word_list_hold() {
        assert_at("W-harmony", "a = Энэ Хүүхдаас ав\n", 1, 9);
        assert_none("W-harmony", "a = Тамирмөн ирлээ\n");
    }
}
