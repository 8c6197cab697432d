//! Words in capitals (E-caps): hard to read in Mongolian, and screen readers may spell them.

use super::line::Line;
use super::place::Found;

/// Short abbreviations are usual; longer ones stand in the word list.
const LONGEST: usize = 3;

pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    for (start, end) in line.flat.runs(char::is_alphabetic) {
        let word = line.flat.slice(start, end);
        let capitals = word.chars().all(char::is_uppercase);
        if end - start > LONGEST && capitals && !line.list.contains(&word) {
            let what = format!("“{word}” is all capitals");
            out.push(line.found("E-caps", start, what, "write it small, only the first word of a sentence large"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_fault_en, assert_none};

    #[test]
    fn long_capitals_are_found() {
        assert_at("E-caps", "a = Энэ ЧУХАЛ шүү\n", 1, 9);
        assert_fault_en("E-caps", "a = STOP now\n", 1);
        assert_none("E-caps", "a = НҮБ, Чухал, ЮНЕСКО\n");
    }
}
