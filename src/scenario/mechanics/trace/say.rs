//! What is said at the map: at first what is at stake, after each turn the weightiest things that people did.

use super::town::Town;
use super::types::{Cause, Happening, Outcome};
use crate::scenario::level::Level;
use crate::scenario::phrase::{Id, Phrase, Said};

/// Sentences after a turn, and causes that the ripple tells.
const MOST: usize = 2;
/// So few people badly off are hardly worth a word.
const FEW: usize = 2;

impl Town {
    /// What is said about what just happened.
    pub fn say(&self, level: &Level) -> Vec<Said> {
        if self.turn == 1 && self.happened.iter().all(|what| matches!(what, Happening::Arrived { .. })) && self.new_face.is_none() {
            return vec![Said::new(level.partner(), level.key("start"))];
        }
        let mut news: Vec<(u8, Phrase)> = Vec::new();
        for what in &self.happened {
            // Two places that did the same on the same post are told once.
            let told = self.news(*what).filter(|(_, phrase)| news.iter().all(|(_, known)| known != phrase));
            news.extend(told);
        }
        news.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        news.into_iter().take(MOST).map(|(_, phrase)| Said::new("story", phrase)).collect()
    }

    /// A sentence about something that happened at the end of a turn, with how much it matters.
    fn news(&self, what: Happening) -> Option<(u8, Phrase)> {
        match what {
            Happening::Acted { post, outcome, .. } => {
                let post = self.posts.get(post)?;
                let own = |end: &str| self.key(&format!("{}-{end}", post.sunset));
                Some(match outcome {
                    Outcome::Misled => (8, own("misled")),
                    Outcome::Without => (7, own("without")),
                    Outcome::HalfMisled => (6, Phrase::new("trace-say-half")),
                    Outcome::Helped => (3, own("helped")),
                    Outcome::Spared => (1, Phrase::new("trace-say-spared")),
                })
            }
            Happening::Answered { right: true, .. } => Some((5, Phrase::new("trace-say-answered-true"))),
            Happening::Answered { right: false, .. } => Some((4, Phrase::new("trace-say-answered-false"))),
            Happening::LampDown { place } if self.places.get(place)?.lamp == 0 => Some((9, Phrase::new("trace-say-lamp-out"))),
            Happening::Arrived { .. }
            | Happening::Found { .. }
            | Happening::TookHold { .. }
            | Happening::LaidBack { .. }
            | Happening::PassedOn { .. }
            | Happening::NotedOn { .. }
            | Happening::SentIn { .. }
            | Happening::Walked { .. }
            | Happening::LampUp { .. }
            | Happening::LampDown { .. }
            | Happening::Corrected { .. } => None,
        }
    }

    /// How it went for them, by causes: the two that weigh most.
    pub fn ripple(&self, level: &Level) -> Vec<(Id, Phrase)> {
        let mut causes: Vec<(usize, Cause)> = Cause::ALL.into_iter().map(|cause| (self.because(cause), cause)).collect();
        causes.retain(|(people, _)| *people > 0);
        causes.sort_by_key(|(people, _)| std::cmp::Reverse(*people));
        let friend = || Id::from(level.friend());
        let mut lines: Vec<(Id, Phrase)> = Vec::new();
        if self.badly() <= FEW {
            lines.push((friend(), level.key("ripple-well")));
        }
        lines.extend(causes.iter().take(MOST - lines.len()).map(|(_, cause)| (friend(), level.key(&format!("ripple-{}", cause.id())))));
        if self.out() > 0 {
            lines.push((friend(), level.key("ripple-out")));
        }
        lines
    }

    /// Where the new face plays, told by the partner.
    pub fn scene(&self, level: &Level) -> Vec<Said> {
        let begins = self.turn == 1 && self.happened.is_empty();
        let place = self.new_face.as_ref().filter(|_| begins).map(|new_face| level.key(&format!("case-{}-scene", new_face.case)));
        place.map(|place| Said::new(level.partner(), place)).into_iter().chain(self.say(level)).collect()
    }
}
