//! Mongolian Cyrillic: which letters are letters, vowels, back or front.

/// The two rows of Mongolian vowels; a word keeps to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    Back,
    Front,
}

/// Loans that mix the rows by right, compared by their beginning.
pub(super) const LOANS: &[&str] = &[
    "компьютер",
    "видео",
    "телефон",
    "контент",
    "чат",
    "пост",
    "лайк",
    "блок",
    "админ",
    "интернет",
    "онлайн",
    "аватар",
    "алгоритм",
    "компани",
    "документ",
    "проект",
    "спорт",
    "автобус",
    "метр",
    "килограмм",
    "хакер",
    "линк",
    "апп",
    "программ",
    "принтер",
    "сервер",
    "камер",
];

pub(super) fn is_cyrillic(c: char) -> bool {
    ('А'..='я').contains(&c) || "ЁёӨөҮү".contains(c)
}

pub(super) fn is_vowel(c: char) -> bool {
    "аэиоуөүяеёюы".contains(c)
}

/// The row of one letter. `и`, `е`, `ю` go with both.
pub(super) fn row(c: char) -> Option<Row> {
    match c {
        'а' | 'о' | 'у' | 'я' | 'ё' | 'ы' => Some(Row::Back),
        'э' | 'ө' | 'ү' => Some(Row::Front),
        _ => None,
    }
}

pub(super) fn is_loan(word: &str) -> bool {
    LOANS.iter().any(|loan| word.starts_with(loan)) || word.contains(['ф', 'щ'])
}

/// The row that the end of a lower-case word asks of what follows it. `None` where nothing
/// is sure: loans, and words whose only vowels go with both rows.
pub(super) fn row_of(word: &str) -> Option<Row> {
    if is_loan(word) {
        return None;
    }
    if let Some(row) = word.chars().rev().find_map(row) {
        return Some(row);
    }
    let vowels = || word.chars().filter(|c| is_vowel(*c));
    (vowels().count() > 0 && vowels().all(|c| c == 'и')).then_some(Row::Front)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_words() {
        assert_eq!(row_of("сургууль"), Some(Row::Back));
        assert_eq!(row_of("гэр"), Some(Row::Front));
        assert_eq!(row_of("чичир"), Some(Row::Front));
        assert_eq!(row_of("ер"), None);
        assert_eq!(row_of("компьютер"), None);
        assert!(is_cyrillic('ө') && !is_cyrillic('o') && !is_cyrillic('і'));
    }
}
