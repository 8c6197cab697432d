//! What the partner may say in the ring: a hint when it is asked for, and the rules one by one the first time.
//!
//! Both know no more than the child sees. A hint points at a face and never says what is right.

use super::see::{RingSeen, SeatSeen};
use super::types::Stance;
use crate::scenario::mechanics::Hint;
use crate::scenario::phrase::Phrase;

/// Verbs with their button and the sentence that says what each does, in the order of the tokens.
pub(super) const HOW: [(&str, &str, &str); 12] = [
    ("be-with", "circle-btn-be-with", "circle-how-be-with"),
    ("subject", "circle-btn-subject", "circle-how-subject"),
    ("take-down", "circle-btn-take-down", "circle-how-take-down"),
    ("invite", "circle-btn-invite", "circle-how-invite"),
    ("thank", "circle-btn-thank", "circle-how-thank"),
    ("proof", "circle-btn-proof", "circle-how-proof"),
    ("tell", "circle-btn-tell", "circle-how-tell"),
    ("mute", "circle-btn-mute", "circle-how-mute"),
    ("answer-back", "circle-btn-answer-back", "circle-how-answer-back"),
    ("forward", "circle-btn-forward", "circle-how-forward"),
    ("sorry", "circle-btn-sorry", "circle-how-sorry"),
    ("wait", "circle-btn-wait", "circle-how-wait"),
];
/// So many laughing are too many for one.
const MANY: usize = 4;
/// From here down the target is at the bottom.
const LOW: u8 = 1;

impl RingSeen {
    fn is(&self, seat: usize, stance: Stance) -> bool {
        self.seats.get(seat).is_some_and(|there| there.stance == stance)
    }

    /// How many of those to whom this child listens are so; nothing before somebody has looked.
    pub fn heard(&self, seat: &SeatSeen, stance: Stance) -> Option<usize> {
        seat.listens.as_ref().map(|listens| listens.iter().filter(|other| self.is(**other, stance)).count())
    }

    /// Reasons that lack and are visible: from the dots where there are any, else from what was looked at.
    fn lacks(&self, seat: &SeatSeen) -> Option<usize> {
        if let Some((there, need)) = seat.dots {
            return Some(usize::from(need - there.min(need)));
        }
        let need = if seat.popular { 3 } else { 2 };
        let friends = self.heard(seat, Stance::Stands)?;
        Some(usize::saturating_sub(need, usize::from(seat.worried) + usize::from(seat.sat_with) + friends))
    }

    fn alone(&self, seat: &SeatSeen) -> bool {
        let only = self.seats.iter().filter(|other| other.stance == Stance::Stands).count() == 1;
        seat.stance == Stance::Stands && !seat.thanked && (only || self.heard(seat, Stance::Stands) == Some(0))
    }

    /// The most useful thing to look at now.
    pub(in crate::scenario) fn hint(&self) -> Hint {
        let at = |key: &'static str, fits: &dyn Fn(&SeatSeen) -> bool| {
            self.seats.iter().find(|seat| fits(seat)).map(|seat| Hint::at(key, seat.seat))
        };
        let themed = |mut hint: Hint| {
            hint.text = hint.text.id("theme", self.theme.id());
            hint
        };
        let open = |seat: &SeatSeen, stance: Stance| seat.stance == stance && !seat.curtain;
        let many = self.seats.iter().filter(|seat| seat.stance == Stance::Laughs).count() >= MANY;
        let low = self.mood <= LOW && self.beside == 0;
        let blind = self.seats.iter().all(|seat| seat.listens.is_none());
        // The order is that of the harm: what the child did, who is about to sit down, who is at the bottom.
        at("circle-hint-cloud", &|seat| seat.cloud && !seat.curtain)
            .or_else(|| at("circle-hint-alone", &|seat| self.alone(seat)))
            .or_else(|| low.then(|| Hint::at("circle-hint-low", self.target)))
            .or_else(|| blind.then(|| Hint::new("circle-hint-look")))
            .or_else(|| at("circle-hint-curtain", &|seat| seat.curtain))
            .or_else(|| (many && self.steps.is_none() && !self.adult_here).then(|| themed(Hint::new("circle-hint-many"))))
            .or_else(|| {
                at("circle-hint-edge", &|seat| open(seat, Stance::Laughs) && self.heard(seat, Stance::Laughs).is_some_and(|n| n < 2))
                    .map(themed)
            })
            .or_else(|| at("circle-hint-one-more", &|seat| open(seat, Stance::Watches) && self.lacks(seat) == Some(1)))
            .unwrap_or(Hint::new("circle-hint-bell"))
    }

    /// The next rule for whoever plays for the first time; nothing once they have seen it.
    pub(in crate::scenario) fn guide(&self) -> Option<Phrase> {
        let looks = self.seats.iter().filter(|seat| seat.listens.is_some()).count();
        let key = match self.beat {
            _ if self.new_face || self.left == 0 => return None,
            _ if self.left == 1 => "circle-guide-bell",
            1 if looks == 0 => "circle-guide-look",
            1 => "circle-guide-token",
            _ if self.seats.iter().any(|seat| self.alone(seat)) => "circle-guide-thanks",
            2 if looks == 0 => "circle-guide-look",
            2 => "circle-guide-arrow",
            3 => "circle-guide-reasons",
            _ => return None,
        };
        Some(Phrase::new(key))
    }
}
