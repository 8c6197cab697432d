//! Two habits of translated Mongolian: plural after a numeral (W-plural-num), and a gentle
//! request under a stern “do not” (W-prohib).

use super::flat::HOLE;
use super::line::Line;
use super::place::Found;

/// Numerals as they stand before a noun.
const NUMERALS: &[&str] = &["хоёр", "гурван", "дөрвөн", "таван", "зургаан", "долоон", "найман", "есөн", "арван"];
const PLURALS: &[&str] = &["ууд", "үүд", "чид"];
const REQUESTS: &[&str] = &["аарай", "ээрэй", "оорой", "өөрэй"];

pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    for (i, word) in line.words.iter().enumerate() {
        let Some(before) = line.before(i) else { continue };
        let ends = |tails: &[&str]| tails.iter().any(|tail| word.text.strip_suffix(tail).is_some_and(|stem| !stem.is_empty()));
        let counted = before.chars().all(|c| c.is_ascii_digit() || c == HOLE) || NUMERALS.contains(&before);
        if counted && ends(PLURALS) {
            let what = format!("“{}” is plural after a numeral", word.text);
            out.push(line.found("W-plural-num", word.start, what, "keep the singular: 5 сурагч"));
        }
        if before == "бүү" && ends(REQUESTS) {
            let what = format!("“бүү {}” mixes a rule and a request", word.text);
            out.push(line.found("W-prohib", word.start, what, "write “битгий …аарай”, or “бүү” and the bare stem"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_fault, assert_none};

    #[test]
    fn a_numeral_keeps_the_singular() {
        assert_at("W-plural-num", "a = 5 сурагчид тоглосон\n", 1, 7);
        assert_fault("W-plural-num", "a = { $n } найзууд\n", 1);
        assert_fault("W-plural-num", "a = гурван үгсүүд\n", 1);
        assert_none("W-plural-num", "-t = Ану\na = 5 сурагч, олон найзууд, { -t } найзууд\n");
    }

    #[test]
    fn a_rule_is_no_request() {
        assert_at("W-prohib", "a = Бүү бичээрэй\n", 1, 9);
        assert_none("W-prohib", "a = Битгий бичээрэй. Бүү бич.\n");
    }
}
