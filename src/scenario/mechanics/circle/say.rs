//! What is said in the ring: at most two sentences a beat, the answer of the touched face and the weightiest thing that
//! the ring did. Before the first move the target's inner voice, so that feelings come before deeds.

use super::ring::Ring;
use super::types::{Happening, Stance};
use crate::scenario::level::Level;
use crate::scenario::phrase::{Id, Phrase, Said};

/// The adult of the school.
const ADULT: &str = "saraa";

/// Sentences that differ by what travels.
const OF_A_THEME: [&str; 8] = [
    "circle-say-put-down",
    "circle-say-refused",
    "circle-say-sent-on",
    "circle-say-received-kept",
    "circle-say-received-joined",
    "circle-say-joined",
    "circle-say-laid-down",
    "circle-say-target-worse",
];

impl Ring {
    /// A sentence of a face. To laugh at a clip is, with an invitation, to be in the group: such sentences say which.
    fn said(&self, seat: usize, key: &'static str) -> Option<Said> {
        let text = Phrase::new(key);
        let text = if OF_A_THEME.contains(&key) { text.id("theme", self.theme.id()) } else { text };
        Some(Said::new(self.who(seat)?, text))
    }

    /// What is said about what just happened.
    pub fn say(&self, level: &Level) -> Vec<Said> {
        if self.beat == 0 {
            let voice = match &self.new_face {
                Some(new_face) => level.key(&format!("case-{}-inner", new_face.case)),
                None => level.key(&format!("inner-{}", self.mood_word())),
            };
            return self.who(self.target).map(|who| Said::new(who, voice)).into_iter().collect();
        }
        let answer = self.happened.first().and_then(|(seat, what)| self.answer(*seat, *what, level));
        let rest = if answer.is_some() { self.happened.get(1..) } else { self.happened.get(..) }.unwrap_or_default();
        let heaviest = rest.iter().filter_map(|(seat, what)| self.news(*seat, *what)).max_by_key(|(weight, _)| *weight);
        answer.into_iter().chain(heaviest.map(|(_, said)| said)).collect()
    }

    fn mood_word(&self) -> &'static str {
        match self.mood {
            0 | 1 => "low",
            2 => "mid",
            _ => "high",
        }
    }

    /// What the touched face says to the player's own move.
    fn answer(&self, seat: usize, what: Happening, level: &Level) -> Option<Said> {
        let there = self.seats.get(seat)?;
        let key = match what {
            Happening::SatWith if seat == self.target => "circle-say-target-with",
            Happening::SatWith => "circle-say-sat-with",
            Happening::CurtainOpened => "circle-say-curtain-opened",
            Happening::Distracted => "circle-say-distracted",
            Happening::PutDown => "circle-say-put-down",
            Happening::Refused if there.attacked => "circle-say-refused-cloud",
            Happening::Refused => "circle-say-refused",
            Happening::StoodUp => "circle-say-stood-up",
            Happening::NotYet if there.popular => "circle-say-not-yet-popular",
            Happening::NotYet => "circle-say-not-yet",
            Happening::Thanked => "circle-say-thanked",
            Happening::CurtainDrawn => "circle-say-curtain-drawn",
            Happening::Attacked if self.happened.contains(&(seat, Happening::Bolder)) => "circle-say-attacked",
            Happening::Attacked => "circle-say-attacked-alone",
            Happening::SentOn => "circle-say-sent-on",
            Happening::Forgave => "circle-say-forgave",
            Happening::ProofKept => return Some(Said::new(level.partner(), Phrase::new("circle-say-proof"))),
            Happening::Called => return Some(Said::new(level.partner(), Phrase::new("circle-say-called"))),
            Happening::Received { .. }
            | Happening::Joined
            | Happening::LaidDown
            | Happening::RoseToo
            | Happening::SatDown
            | Happening::Bolder
            | Happening::Better
            | Happening::Worse
            | Happening::AdultCame
            | Happening::AdultLeft => return None,
        };
        self.said(seat, key)
    }

    /// What is said of something that the ring did, with how much it matters; nothing of what only the picture shows.
    fn news(&self, seat: usize, what: Happening) -> Option<(u8, Said)> {
        let adult = |key: &'static str| Some(Said::new(ADULT, Phrase::new(key)));
        let (weight, said) = match what {
            Happening::AdultCame if self.shown => (9, adult("circle-say-adult-came-proof")),
            Happening::AdultCame => (9, adult("circle-say-adult-came")),
            Happening::SatDown => (8, self.said(seat, "circle-say-sat-down")),
            Happening::Joined => (7, self.said(seat, "circle-say-joined")),
            // Some rise because a friend did, some because somebody sits beside them.
            Happening::RoseToo if self.standing(seat) == 0 => (6, self.said(seat, "circle-say-rose-beside-you")),
            Happening::RoseToo => (6, self.said(seat, "circle-say-rose-too")),
            Happening::LaidDown => (5, self.said(seat, "circle-say-laid-down")),
            Happening::Received { .. } if self.is(seat, Stance::Laughs) => (4, self.said(seat, "circle-say-received-joined")),
            Happening::Received { .. } => (4, self.said(seat, "circle-say-received-kept")),
            Happening::Worse => (3, self.said(seat, "circle-say-target-worse")),
            Happening::AdultLeft => (2, adult("circle-say-adult-left")),
            Happening::Better => (1, self.said(seat, "circle-say-target-better")),
            Happening::SatWith
            | Happening::CurtainOpened
            | Happening::Distracted
            | Happening::PutDown
            | Happening::Refused
            | Happening::StoodUp
            | Happening::NotYet
            | Happening::Thanked
            | Happening::ProofKept
            | Happening::Called
            | Happening::CurtainDrawn
            | Happening::Attacked
            | Happening::SentOn
            | Happening::Forgave
            | Happening::Bolder => return None,
        };
        Some((weight, said?))
    }

    /// How it goes on for them, once the ripple is over.
    pub fn ripple(&self, level: &Level) -> Vec<(Id, Phrase)> {
        let mood = match self.mood {
            0 | 1 => "low",
            2 | 3 => "mid",
            _ => "well",
        };
        let first = |fits: &dyn Fn(usize) -> bool| self.clockwise().find(|seat| fits(*seat)).and_then(|seat| self.who(seat));
        let story = || Id::from("story");
        let mut lines = Vec::new();
        lines.extend(self.who(self.target).map(|who| (who, level.key(&format!("ripple-target-{mood}")))));
        lines.push(match first(&|seat| self.is(seat, Stance::Stands)) {
            Some(who) => (who, level.key("ripple-stands")),
            None => (story(), level.key("ripple-nobody")),
        });
        lines.push(match first(&|seat| self.is(seat, Stance::Laughs)) {
            Some(who) => (who, level.key("ripple-laughs")),
            None => {
                let put_down = first(&|seat| self.is(seat, Stance::Watches) && self.seats.get(seat).is_some_and(|there| there.phone));
                (put_down.unwrap_or_else(story), level.key("ripple-stopped"))
            }
        });
        let curtain = first(&|seat| self.seats.get(seat).is_some_and(|there| there.curtain));
        lines.extend(curtain.map(|who| (who, level.key("ripple-curtain"))));
        lines
    }

    /// Where the new face plays, told by the partner, and how it is for the one it happened to.
    pub fn scene(&self, level: &Level) -> Vec<Said> {
        let place = self.new_face.as_ref().filter(|_| self.beat == 0).map(|new_face| level.key(&format!("case-{}-scene", new_face.case)));
        place.map(|place| Said::new(level.partner(), place)).into_iter().chain(self.say(level)).collect()
    }
}
