//! What the partner may say at the app: a hint when it is asked for, and the rules one by one the first time.
//!
//! Both know no more than the child sees. A hint points at a part and never says what is right.

use super::see::{PartSeen, PhoneSeen};
use super::types::{Cost, Half, Kind, Role, Says, ScreenKind, Slip, ThingSeen};
use crate::scenario::mechanics::Hint;
use crate::scenario::phrase::Phrase;

/// Tools of the first half, with their button and the sentence that says what each does.
pub(super) const APP: [(&str, &str, &str); 8] = [
    ("press", "fine-btn-press", "fine-how-press"),
    ("tick", "fine-btn-tick", "fine-how-tick"),
    ("magnify", "fine-btn-magnify", "fine-how-magnify"),
    ("scroll", "fine-btn-scroll", "fine-how-scroll"),
    ("wait", "fine-btn-wait", "fine-how-wait"),
    ("back", "fine-btn-back", "fine-how-back"),
    ("ask", "fine-btn-ask", "fine-how-ask"),
    ("mend", "fine-btn-mend", "fine-how-mend"),
];
/// Pieces and buttons of the second half.
pub(super) const WORKSHOP: [(&str, &str, &str); 7] = [
    ("piece-big", "fine-piece-big", "fine-how-piece-big"),
    ("piece-picture", "fine-piece-picture", "fine-how-piece-picture"),
    ("piece-plain", "fine-piece-plain", "fine-how-piece-plain"),
    ("piece-empty", "fine-piece-empty", "fine-how-piece-empty"),
    ("piece-kept", "fine-piece-kept", "fine-how-piece-kept"),
    ("walk", "fine-btn-walk", "fine-how-walk"),
    ("leave", "fine-btn-leave", "fine-how-leave"),
];
/// From here on minutes are few.
const FEW: usize = 4;

impl PartSeen {
    /// What was read here costs something but minutes.
    fn costs(&self) -> bool {
        let weighs = |cost: &Cost| !matches!(cost, Cost::Mins(_) | Cost::Seats);
        self.fine.as_ref().is_some_and(|fine| fine.on.iter().chain(&fine.off).any(weighs))
    }

    fn unread(&self) -> bool {
        self.fine.is_none()
    }
}

impl PhoneSeen {
    fn find(&self, key: &'static str, fits: impl Fn(&PartSeen) -> bool) -> Option<Hint> {
        self.parts.iter().position(fits).map(|at| Hint::at(key, at))
    }

    /// The most useful thing to look at now.
    pub(in crate::scenario) fn hint(&self) -> Hint {
        if let Some(mend) = &self.mend {
            let stop = mend.walks.iter().flatten().find_map(|walk| walk.stopped.as_ref());
            return match stop {
                Some(stop) => Hint::at("fine-hint-stop", stop.screen),
                None if mend.screens.iter().all(|screen| screen.pieces.is_empty()) => Hint::new("fine-hint-pieces"),
                None => Hint::new("fine-hint-walk"),
            };
        }
        // The order is that of the harm: what stands open, what is stuck, what would cost something here.
        self.after_a_slip()
            .or_else(|| (self.screen.kind == ScreenKind::Dead).then(|| Hint::new("fine-hint-dead")))
            .or_else(|| (self.thing == ThingSeen::Stuck && !self.stuck.is_empty()).then(|| Hint::new("fine-hint-lamp")))
            .or_else(|| self.outlined())
            .or_else(|| (self.left <= FEW && !self.new_face).then(|| Hint::new("fine-hint-late")))
            .or_else(|| self.about_doors())
            .or_else(|| self.about_ways())
            .or_else(|| self.about_boxes())
            .or_else(|| self.find("fine-hint-fits", |part| part.role == Role::Yes && part.says != Says::Vague && part.unread()))
            .or_else(|| self.find("fine-hint-look", |part| part.kind == Kind::Button && wants_a_look(part)))
            .unwrap_or(Hint::new("fine-hint-go"))
    }

    fn after_a_slip(&self) -> Option<Hint> {
        let other = |part: &PartSeen| part.address.is_some() && part.address != self.card;
        let strange = match self.screen.kind {
            ScreenKind::Dead => true,
            ScreenKind::Login => self.parts.iter().any(other),
            ScreenKind::Ways
            | ScreenKind::Boxes
            | ScreenKind::YesNo
            | ScreenKind::Exit
            | ScreenKind::Doors
            | ScreenKind::Page
            | ScreenKind::Pay => false,
        };
        let to_tell = self.open.contains(&Slip::Friends) || !self.told;
        match self.open.as_slice() {
            [] => None,
            open if open.contains(&Slip::Code) && strange => Some(Hint::new("fine-hint-off-page")),
            _ if to_tell => Some(Hint::new("fine-hint-tell")),
            // The form of today is sent: the rest is for tomorrow, and here one goes on.
            open if self.forms == 0 && !open.contains(&Slip::Code) => None,
            _ => Some(Hint::new("fine-hint-mend")),
        }
    }

    fn outlined(&self) -> Option<Hint> {
        if self.thing == ThingSeen::Outlined { self.find("fine-hint-keep", |part| part.role == Role::Keep) } else { None }
    }

    fn about_doors(&self) -> Option<Hint> {
        match self.screen.kind {
            ScreenKind::Doors => self.find("fine-hint-address", |part| part.role == Role::Door && part.unread()),
            ScreenKind::Page if self.parts.iter().any(|part| matches!(part.role, Role::TooGood | Role::Hurry)) => {
                self.find("fine-hint-signs", |part| part.role == Role::Get && part.unread())
            }
            ScreenKind::Login => self.find("fine-hint-address", |part| part.role == Role::Address),
            ScreenKind::Ways
            | ScreenKind::Boxes
            | ScreenKind::YesNo
            | ScreenKind::Exit
            | ScreenKind::Page
            | ScreenKind::Dead
            | ScreenKind::Pay => None,
        }
    }

    /// What was read says most; then what lies under the fold; then the clock.
    fn about_ways(&self) -> Option<Hint> {
        let way = |part: &PartSeen| matches!(part.role, Role::Way | Role::Yes | Role::No);
        self.find("fine-hint-fair", |part| way(part) && !part.unread() && !part.costs())
            .or_else(|| self.find("fine-hint-other-way", |part| way(part) && !part.admits && part.costs()))
            .or_else(|| self.find("fine-hint-admits", |part| part.admits && part.costs()))
            .or_else(|| self.below.then(|| Hint::new("fine-hint-fold")))
            .or_else(|| if self.restarted == 0 { self.find("fine-hint-clock", |part| part.role == Role::Clock) } else { None })
    }

    fn about_boxes(&self) -> Option<Hint> {
        let unread = |part: &PartSeen| part.kind == Kind::Box && part.unread();
        self.find("fine-hint-box", |part| unread(part) && part.says == Says::Vague)
            .or_else(|| self.find("fine-hint-ticked", |part| unread(part) && part.ticked && part.says == Says::Extra))
            .or_else(|| self.find("fine-hint-box", |part| unread(part) && part.says == Says::Not && !part.ticked))
    }

    /// The next rule for whoever plays for the first time; nothing once they have seen it.
    pub(in crate::scenario) fn guide(&self) -> Option<Phrase> {
        let read = self.parts.iter().any(|part| part.fine.is_some() && !part.admits);
        let first = self.left == self.minutes;
        let key = match self.screen.kind {
            _ if self.new_face || self.half == Half::Over => return None,
            _ if self.mend.is_some() => "fine-guide-mend",
            _ if !self.open.is_empty() && self.forms > 0 => "fine-guide-tell",
            _ if self.thing == ThingSeen::Stuck => "fine-guide-lamp",
            // Until one of the addresses is one's own.
            ScreenKind::Doors if !self.parts.iter().any(|part| part.address.is_some() && part.address == self.card) => "fine-guide-door",
            _ if first => "fine-guide-glass",
            _ if self.first && read => "fine-guide-press",
            _ if self.roll.len() == 1 => "fine-guide-roll",
            ScreenKind::Boxes if self.parts.iter().any(|part| part.kind == Kind::Box && part.ticked) => "fine-guide-tick",
            ScreenKind::YesNo => "fine-guide-yes-no",
            ScreenKind::Exit => "fine-guide-exit",
            ScreenKind::Login => "fine-guide-door",
            ScreenKind::Ways | ScreenKind::Boxes | ScreenKind::Doors | ScreenKind::Page | ScreenKind::Dead | ScreenKind::Pay => {
                return None;
            }
        };
        Some(Phrase::new(key))
    }
}

/// A button that says nothing about its cost.
fn wants_a_look(part: &PartSeen) -> bool {
    part.unread() && matches!(part.says, Says::Claims | Says::Vague)
}
