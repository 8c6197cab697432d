//! The directive particle (E-directive): луу/лүү after р, руу/рүү elsewhere, vowel as the word.

use super::alphabet::{Row, is_cyrillic, row_of};
use super::line::Line;
use super::place::Found;

pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    for (i, particle) in line.words.iter().enumerate() {
        let (row, after_r) = match particle.text.as_str() {
            "руу" => (Row::Back, false),
            "рүү" => (Row::Front, false),
            "луу" => (Row::Back, true),
            "лүү" => (Row::Front, true),
            _ => continue,
        };
        // After a placeable or a digit nothing is known of the word.
        let Some(word) = line.before(i).filter(|word| word.ends_with(is_cyrillic)) else {
            continue;
        };
        let consonant = if word.ends_with('р') { 'л' } else { 'р' };
        let wanted_row = row_of(word).unwrap_or(row);
        if word.ends_with('р') != after_r || wanted_row != row {
            let vowels = if wanted_row == Row::Back { "уу" } else { "үү" };
            let what = format!("“{word} {}” does not agree", particle.text);
            let remedy = format!("write “{word} {consonant}{vowels}”");
            out.push(line.found("E-directive", particle.start, what, remedy));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_fault, assert_none};

    #[test]
    fn consonant_and_vowel_agree() {
        assert_at("E-directive", "a = Гэр рүү яв\n", 1, 9);
        assert_fault("E-directive", "a = Сургууль луу яв\n", 1);
        assert_fault("E-directive", "a = Гэр луу яв\n", 1);
        assert_fault("E-directive", "a = Дэлгүүр рүү яв\n", 1);
        assert_fault("E-directive", "a = Сургууль рүү яв\n", 1);
        assert_none("E-directive", "a = Гэр лүү, сургууль руу, чат руу, хот руу, дэлгүүр лүү\n");
        assert_none("E-directive", "a = { $x } руу, 5 рүү, “Аян” луу, интернет рүү\n");
    }
}
