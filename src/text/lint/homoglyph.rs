//! Words of two alphabets (E-homoglyph): a Latin `a` looks like а, but no search and no screen
//! reader finds it.

use super::Lang;
use super::alphabet::is_cyrillic;
use super::line::Line;
use super::place::Found;

pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    for (start, end) in line.flat.runs(|c| !c.is_whitespace()) {
        let first = |wanted: fn(char) -> bool| (start..end).find(|i| line.flat.get(*i).is_some_and(wanted));
        let (Some(latin), Some(cyrillic)) = (first(|c| c.is_ascii_alphabetic()), first(is_cyrillic)) else {
            continue;
        };
        let (alien, remedy) = match line.lang {
            Lang::Mn => (latin, "type the whole word in Cyrillic"),
            Lang::En => (cyrillic, "type the whole word in Latin letters"),
        };
        let sign = line.flat.slice(alien, alien + 1);
        let what = format!("“{}” mixes Cyrillic and Latin letters (`{sign}`)", line.flat.slice(start, end));
        out.push(line.found("E-homoglyph", alien, what, remedy));
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_fault_en, assert_none, assert_none_en};

    #[test]
    fn mixed_words_are_found() {
        assert_at("E-homoglyph", "a = Нэг бaгш\n", 1, 10);
        assert_none("E-homoglyph", "a = Нийтийн Wi-Fi сүлжээ\n");
        assert_fault_en("E-homoglyph", "a = Plаy\n", 1);
        assert_none_en("E-homoglyph", "a = Play\n");
    }
}
