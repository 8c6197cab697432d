//! What the partner may say at the landing: a hint when it is asked for, and the rules one by one the first time.
//!
//! Both know no more than the child sees. A hint points at a door or a thing and never says what is right.

use super::see::{DoorSeen, LandingSeen};
use super::types::{Answer, PATTERN, Position};
use crate::scenario::mechanics::Hint;
use crate::scenario::phrase::Phrase;

/// Verbs with their button and the sentence that says what each does, in the order of the bar.
pub(in crate::scenario::mechanics) const HOW: [(&str, &str, &str); 9] = [
    ("open", "doors-btn-open", "doors-how-open"),
    ("chain", "doors-btn-chain", "doors-how-chain"),
    ("close", "doors-btn-closed", "doors-how-close"),
    ("give", "doors-btn-give", "doors-how-give"),
    ("take", "doors-btn-take", "doors-how-take"),
    ("pin", "doors-btn-pin", "doors-how-pin"),
    ("ask", "doors-btn-ask", "doors-how-ask"),
    ("tell", "doors-btn-tell", "doors-how-tell"),
    ("sleep", "doors-btn-sleep", "doors-how-sleep"),
];

impl DoorSeen {
    fn here(&self) -> bool {
        !self.gone && !self.settled
    }

    fn turned(&self) -> bool {
        self.slips.iter().any(|slip| slip.sign.is_some())
    }

    fn pattern(&self) -> bool {
        self.pins.len() >= PATTERN
    }
}

impl LandingSeen {
    /// The most useful thing to look at now.
    pub(in crate::scenario) fn hint(&self) -> Hint {
        let at = |key: &'static str, fits: &dyn Fn(&DoorSeen) -> bool| {
            self.doors.iter().find(|door| door.here() && fits(door)).map(|door| Hint::at(key, door.door))
        };
        if self.stones == 0 {
            return Hint::new("doors-hint-sleep");
        }
        // The order is that of the harm: what is out already, what is about to go out, what is still open to doubt.
        at("doors-hint-keys", &|door| door.pattern() && !door.holds.is_empty() && !door.kept_key)
            .or_else(|| at("doors-hint-pattern", &|door| door.pattern() && door.position == Position::Open))
            .or_else(|| at("doors-hint-tell", &|door| door.pattern() && !door.help_coming))
            .or_else(|| at("doors-hint-differs", &|door| door.answer == Answer::No && door.position == Position::Open))
            .or_else(|| at("doors-hint-ask", &|door| !door.known && door.position == Position::Open && door.answer == Answer::NotAsked))
            .or_else(|| at("doors-hint-turn", &|door| !door.slips.is_empty() && !door.turned()))
            .or_else(|| at("doors-hint-chain", &|door| door.position == Position::Closed && !door.pattern() && door.answer != Answer::No))
            .or_else(|| at("doors-hint-more", &|door| door.slips.iter().any(|slip| slip.sign.is_none())))
            .unwrap_or(Hint::new("doors-hint-look"))
    }

    /// The next rule for whoever plays for the first time; nothing once they have seen it.
    pub(in crate::scenario) fn guide(&self) -> Option<Phrase> {
        let turned = self.doors.iter().any(DoorSeen::turned);
        let key = match (self.day, self.stones) {
            _ if self.new_face => return None,
            (1, stones) if stones == self.moves => "doors-guide-door",
            (1, 0) => "doors-guide-moon",
            (1, _) => "doors-guide-stones",
            (2, stones) if stones == self.moves && !turned => "doors-guide-turn",
            (2, stones) if stones > 0 && turned => "doors-guide-signs",
            (3, stones) if stones == self.moves => "doors-guide-flames",
            (day, stones) if day == self.days && stones == self.moves => "doors-guide-last",
            _ => return None,
        };
        Some(Phrase::new(key))
    }
}
