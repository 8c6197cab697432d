//! Help numbers (E-number): they may change, so they come from the help file, never from a text.

use super::line::Line;
use super::place::Found;

const HELP: &[&str] = &["108", "102", "112"];

pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    for (start, end) in line.flat.runs(|c| c.is_ascii_digit()) {
        let number = line.flat.slice(start, end);
        if HELP.contains(&number.as_str()) {
            let what = format!("the help number {number} stands in the text");
            out.push(line.found("E-number", start, what, "pass it in from assets/help/helplines.ron"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_fault, assert_fault_en, assert_none};

    #[test]
    fn help_numbers_are_found() {
        assert_at("E-number", "a = Утас: 108 (үнэгүй)\n", 1, 11);
        assert_fault("E-number", "a = Утас: { 102 }\n", 1);
        assert_fault("E-number", "a = Утас: { \"112\" }\n", 1);
        assert_fault_en("E-number", "a = Call 102.\n", 1);
        assert_none("E-number", "a = 1080 зоос, { $phone } дугаар\n");
    }
}
