//! How much text a place on the screen holds (E-length).

use super::flat::Flat;
use super::line::note;
use super::measure::Meter;
use super::place::Found;
use super::space::Entry;

/// Slot, part of a key that means it, most characters.
const SLOTS: &[(&str, &str, usize)] = &[
    ("button", "-btn-", BUTTON),
    ("bubble", "-say-", 90),
    ("feedback", "-why-", 110),
    ("feedback", "-feedback-", 110),
    ("hint", "-hint-", 80),
    ("menu", "", 22),
    ("badge", "", 20),
    ("title", "", 28),
];
const BUTTON: usize = 14;
/// A button may break once: 2 × 12 characters, if each word fits on a line.
const BUTTON_TWO_LINES: usize = 24;

pub(super) fn check(entry: &Entry<'_>, flats: &[Flat], meter: &mut Meter<'_>, out: &mut Vec<Found>) {
    // A term stands inside other texts; an attribute is read aloud, not shown.
    if entry.is_term() || entry.key.contains('.') {
        return;
    }
    let named = note(&entry.comments, "slot");
    let slot = match named {
        Some("") => None,
        Some(name) => SLOTS.iter().find(|(slot, part, _)| *slot == name || part.trim_matches('-') == name),
        None => by_key(&entry.key),
    };
    let Some((slot, _, most)) = slot else {
        if let Some(name) = named {
            let what = format!("no slot is called `{name}`");
            let remedy = "write button, bubble, feedback, hint, menu, badge or title";
            out.push(Found::new("E-length", entry.at, what, remedy));
        }
        return;
    };
    let length = meter.longest(&entry.pattern);
    if length <= *most || (*slot == "button" && breaks_well(length, flats)) {
        return;
    }
    let what = format!("`{}` has {length} characters, a {slot} holds {most}", entry.key);
    let remedy =
        if *slot == "button" { "say it in 14 characters, or in 24 with no word longer than 14" } else { "say it shorter, or in two texts" };
    out.push(Found::new("E-length", entry.at, what, remedy));
}

fn by_key(key: &str) -> Option<&'static (&'static str, &'static str, usize)> {
    if key.ends_with("-title") {
        return SLOTS.iter().find(|(slot, _, _)| *slot == "title");
    }
    let key = format!("{key}-");
    SLOTS.iter().find(|(_, part, _)| !part.is_empty() && key.contains(part))
}

fn breaks_well(length: usize, flats: &[Flat]) -> bool {
    let fits = |flat: &Flat| flat.text().split_whitespace().all(|word| word.chars().count() <= BUTTON);
    length <= BUTTON_TWO_LINES && flats.iter().all(fits)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_fault, assert_fault_en, assert_none};

    #[test]
    fn slots_have_their_measure() {
        assert_fault("E-length", "\na-btn-b = Үргэлжлүүлэхийгээ\n", 2);
        assert_fault("E-length", "a-btn-b = Нэг хоёр гурав дөрөв таван\n", 1);
        assert_none("E-length", "a-btn-b = Үйлдлээ буцаах шүү\na-btn-c = Үргэлжлүүлэх\n");
        assert_fault("E-length", &format!("a-say-b = {}\n", "за ".repeat(31)), 1);
        assert_none("E-length", &format!("a-say-b = {}\n", "за ".repeat(30)));
        assert_fault("E-length", &format!("a-why-b = {}\n", "за ".repeat(38)), 1);
        assert_fault("E-length", &format!("a-feedback-b = {}\n", "за ".repeat(38)), 1);
        assert_fault("E-length", &format!("a-hint-b = {}\n", "за ".repeat(28)), 1);
        assert_fault("E-length", "ab-title = Нэг хоёр гурав дөрөв тав зургаа\n", 1);
        assert_none("E-length", &format!("a-other = {}\n", "за ".repeat(90)));
    }

    #[test]
    fn a_comment_names_the_slot() {
        assert_fault("E-length", "# slot: button\nui-x = Үргэлжлүүлэхийгээ\n", 2);
        assert_none("E-length", "# slot: bubble\na-btn-x = Нэг хоёр гурав дөрөв таван\n");
        assert_fault("E-length", "# slot: menu\nui-x = Нэг хоёр гурав дөрөв тав\n", 2);
        assert_none("E-length", "# slot: say\nui-x = Нэг хоёр гурав дөрөв тав\n");
        assert_fault("E-length", "# slot: buton\nui-x = За\n", 2);
    }

    #[test]
    fn terms_count_in_full_and_english_too() {
        assert_fault("E-length", "-t = Нэг хоёр гурав дөрөв таван\na-btn-b = { -t }\n", 2);
        assert_fault_en("E-length", "a-btn-b = Continuing everything now\n", 1);
    }
}
