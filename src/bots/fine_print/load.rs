//! What a phone asks a child to read.

use crate::scenario::mechanics::BoardSeen;
use crate::scenario::mechanics::fine_print::{Cost, Half, Happening, Kind, MendSeen, PartSeen, PhoneSeen};
use crate::scenario::phrase::Phrase;

/// The app's own words, and the small letters that were opened just now.
pub(super) fn must_read(board: &BoardSeen) -> Vec<Phrase> {
    let BoardSeen::FinePrint(phone) = board else { return Vec::new() };
    match (phone.half, &phone.mend) {
        (Half::App, _) => app(phone),
        (Half::Mend, Some(mend)) => workshop(mend),
        (Half::Mend | Half::Over, _) => Vec::new(),
    }
}

/// The same, with the names of the pieces and the titles on the till roll; all else beside the phone is pictures.
pub(super) fn on_screen(board: &BoardSeen) -> Vec<Phrase> {
    let BoardSeen::FinePrint(phone) = board else { return Vec::new() };
    let mut phrases = must_read(board);
    if let (Half::Mend, Some(mend)) = (phone.half, &phone.mend) {
        phrases.extend(mend.tray.iter().map(|(piece, _)| Phrase::new(format!("fine-piece-{}", piece.id()))));
    }
    if phone.half == Half::App && !phone.new_face {
        phrases.push(Phrase::new("fine-roll"));
        phrases.extend(phone.card.map(|_| Phrase::new("fine-card")));
        phrases.extend(phone.roll.iter().map(|line| line.title.clone()));
    }
    phrases
}

fn app(phone: &PhoneSeen) -> Vec<Phrase> {
    let labels = phone.parts.iter().map(|part| part.label.clone());
    let glass = phone.happened.iter().find_map(|what| match what {
        Happening::Read { part, .. } | Happening::Pointed { part } => phone.parts.get(*part),
        _ => None,
    });
    let small = glass.map(small_letters).unwrap_or_default();
    [phone.screen.title.clone()].into_iter().chain(labels).chain(small).collect()
}

/// Under the glass small letters are words, later they are pictures. An address is always pictures.
fn small_letters(part: &PartSeen) -> Vec<Phrase> {
    let Some(fine) = part.fine.as_ref().filter(|_| part.address.is_none()) else { return Vec::new() };
    let of = |costs: &[Cost]| if costs.is_empty() { vec![Phrase::new("fine-cost-none")] } else { costs.iter().map(words).collect() };
    let off = if part.kind == Kind::Box { of(&fine.off) } else { Vec::new() };
    of(&fine.on).into_iter().chain(off).collect()
}

fn words(cost: &Cost) -> Phrase {
    let phrase = Phrase::new(format!("fine-cost-{}", cost.id()));
    cost.count().map_or(phrase.clone(), |count| phrase.number("count", count))
}

/// Names of the screens. Pieces are pictures too, like verbs.
fn workshop(mend: &MendSeen) -> Vec<Phrase> {
    mend.screens.iter().map(|screen| screen.title.clone()).collect()
}
