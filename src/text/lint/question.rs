//! Question particles (E-question): уу/үү, юу/юү and вэ/бэ follow the word before them.

use super::alphabet::{Row, is_cyrillic, is_vowel, row_of};
use super::line::Line;
use super::place::Found;

pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    for (i, particle) in line.words.iter().enumerate() {
        let Some(word) = line.before(i).filter(|word| word.ends_with(is_cyrillic)) else {
            continue;
        };
        let wanted = match particle.text.as_str() {
            "вэ" | "бэ" => asking(word),
            "уу" | "үү" | "юу" | "юү" if asks(line, i, word) => yes_no(word, &particle.text),
            _ => continue,
        };
        if wanted != particle.text {
            let what = format!("“{word} {}” does not agree", particle.text);
            out.push(line.found("E-question", particle.start, what, format!("write “{word} {wanted}”")));
        }
    }
}

/// уу is also “drink” and юу “what”: a particle stands before `?` or after a request in -на.
fn asks(line: &Line<'_>, i: usize, word: &str) -> bool {
    line.sign_after(i) == Some('?') || ["на", "нэ", "но", "нө"].iter().any(|end| word.ends_with(end))
}

fn asking(word: &str) -> &'static str {
    if word.ends_with(['н', 'м', 'в']) { "бэ" } else { "вэ" }
}

/// The particle that the word asks for; the one that stands there where nothing is sure.
fn yes_no<'a>(word: &str, given: &'a str) -> &'a str {
    let mut end = word.chars().rev();
    let (last, before) = (end.next().unwrap_or(' '), end.next().unwrap_or(' '));
    let long = is_vowel(before) && (is_vowel(last) || last == 'й');
    let Some(row) = row_of(word) else {
        return given;
    };
    let after_long = given.starts_with('ю');
    // “юу” after a short vowel or a consonant is “what”; “за юу” is fixed.
    if after_long && !long {
        return given;
    }
    match (row, long) {
        (Row::Back, true) => "юу",
        (Row::Front, true) => "юү",
        (Row::Back, false) => "уу",
        (Row::Front, false) => "үү",
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_fault, assert_none};

    #[test]
    fn yes_no_particles_agree() {
        assert_at("E-question", "a = Тусламж хэрэгтэй юу?\n", 1, 22);
        assert_fault("E-question", "a = Гоо юү?\n", 1);
        assert_fault("E-question", "a = Болох үү?\n", 1);
        assert_fault("E-question", "a = Хийх уу?\n", 1);
        assert_fault("E-question", "a = Хэрэгтэй үү?\n", 1);
        assert_fault("E-question", "a = Бичнэ уу.\n", 1);
        let right = "Хийх үү? Болох уу? Гоё юу? Хэрэгтэй юү? Дэлгэцээ холбоно уу. Бичнэ үү.";
        assert_none("E-question", &format!("a = {right} За юу? Энэ юу? Ус уу. Юу вэ?\n"));
    }

    #[test]
    fn question_words_take_their_particle() {
        assert_fault("E-question", "a = Хэн вэ?\n", 1);
        assert_fault("E-question", "a = Юу бэ?\n", 1);
        assert_none("E-question", "a = Хэн бэ? Юм бэ? Хэд вэ? { $x } вэ?\n");
    }
}
