//! Letters that are not what they seem: split accents (E-nfc), stand-ins for ө and ү (E-subst),
//! digits in words (W-digit-letter).

use super::alphabet::is_cyrillic;
use super::line::Line;
use super::place::Found;

/// What is typed where a keyboard lacks the Mongolian letters.
const STAND_INS: &[(char, &str)] = &[
    ('є', "э"),
    ('ї', "ү"),
    ('і', "и"),
    ('ұ', "ү"),
    ('ӫ', "ө"),
    ('ѳ', "ө"),
    ('θ', "ө"),
    ('ɵ', "ө"),
    ('ӱ', "ү"),
    ('ў', "ү"),
    ('Є', "Э"),
    ('Ї', "Ү"),
    ('І', "И"),
    ('Ұ', "Ү"),
    ('Ӫ', "Ө"),
    ('Ѳ', "Ө"),
    ('Θ', "Ө"),
    ('Ɵ', "Ө"),
    ('Ӱ', "Ү"),
    ('Ў', "Ү"),
];

/// Neither language has a letter that needs a separate accent, so each one is a split letter.
pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    for (i, c) in line.flat.chars.iter().enumerate() {
        if ('\u{300}'..='\u{36f}').contains(c) {
            let what = format!("the accent U+{:04X} stands as a character of its own", u32::from(*c));
            let start = i.saturating_sub(1);
            out.push(line.found("E-nfc", start, what, "type the letter as one character (й, ё)"));
        }
    }
}

/// Stand-ins, and digits stuck to letters.
pub(super) fn substitutes(line: &Line<'_>, out: &mut Vec<Found>) {
    let cyrillic = |i: Option<usize>| i.and_then(|i| line.flat.get(i)).is_some_and(is_cyrillic);
    for (start, end) in line.flat.runs(|c| !c.is_whitespace()) {
        let mixed = (start..end).any(|i| cyrillic(Some(i)));
        let token = line.flat.slice(start, end);
        let mut digit_told = false;
        for i in start..end {
            let Some(c) = line.flat.get(i) else { continue };
            let (left, right) = (cyrillic(i.checked_sub(1)), cyrillic(Some(i + 1)));
            let alone = !i.checked_sub(1).and_then(|i| line.flat.get(i)).is_some_and(|c| c.is_ascii_digit());
            let meant = match c {
                'V' | 'Y' if mixed => Some("Ү"),
                'v' | 'y' if mixed => Some("ү"),
                '6' if right && alone => Some("б"),
                _ => STAND_INS.iter().find(|(wrong, _)| *wrong == c).map(|(_, right)| *right),
            };
            if let Some(meant) = meant {
                let what = format!("`{c}` (U+{:04X}) stands for a Mongolian letter in “{token}”", u32::from(c));
                out.push(line.found("E-subst", i, what, format!("type {meant}")));
            }
            if c.is_ascii_digit() && (left || right) && !digit_told {
                digit_told = true;
                let what = format!("digit and letter touch in “{token}”");
                let remedy = "put a hyphen or a space between them, or use another name";
                out.push(line.found("W-digit-letter", i, what, remedy));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_fault, assert_fault_en, assert_none};

    #[test]
    fn split_letters_are_found() {
        assert_at("E-nfc", "a = Сай\u{306}н\n", 1, 7);
        assert_at("E-nfc", "a = Саи\u{306}н\n", 1, 7);
        assert_fault("E-nfc", "a = За\nb = Е\u{308}с\n", 2);
        assert_fault_en("E-nfc", "b = Do\u{308}rvon\n", 1);
        assert_none("E-nfc", "a = Сайн ёс\n");
    }

    #[test]
    fn stand_ins_are_found() {
        for word in ["хvн", "хYн", "Vнэ", "бїр", "єдєр", "θнгө", "6агш", "хүн6э"] {
            let text = format!("a = За\nb = {word}\n");
            let places = if word == "єдєр" { 2 } else { 1 };
            let faults = super::super::check_language(
                super::super::Lang::Mn,
                &super::super::sample::source("a", &text),
                &[],
                &super::super::sample::words(),
            );
            let found = faults.iter().filter(|fault| fault.code == "E-subst");
            assert_eq!(found.count(), places, "{word}");
        }
        assert_none("E-subst", "a = 6 хүн, 6-р анги, 16 хүн, Youtube very\n");
    }

    #[test]
    fn digits_stay_apart_from_letters() {
        assert_at("W-digit-letter", "a = Барс77\n", 1, 9);
        assert_none("W-digit-letter", "a = 5-р анги, 5 хүн\n");
    }
}
