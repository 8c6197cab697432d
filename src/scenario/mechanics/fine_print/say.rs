//! What is said at the app: at most two sentences a move, the heaviest first.

use super::machine::{Machine, Receipt};
use super::types::{Cost, Happening, Slip};
use crate::scenario::level::Level;
use crate::scenario::phrase::{Id, Phrase, Said};

/// The helper whom one asks.
const HELPER: &str = "saraa";
/// Sentences that fit a move.
const MOST: usize = 2;

impl Machine {
    /// What is said about what just happened.
    pub fn say(&self, level: &Level) -> Vec<Said> {
        let mut news: Vec<(u8, Said)> = self.happened.iter().filter_map(|what| self.news(*what, level)).collect();
        // The sort is stable: of equal weight the first that happened is said first.
        news.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        news.dedup_by(|(_, one), (_, other)| one == other);
        news.into_iter().take(MOST).map(|(_, said)| said).collect()
    }

    /// What is said of one thing, with how much it matters; nothing of what only the picture shows.
    fn news(&self, what: Happening, level: &Level) -> Option<(u8, Said)> {
        let partner = |weight: u8, key: &'static str| Some((weight, Said::new(level.partner(), Phrase::new(key))));
        let helper = |weight: u8, key: &'static str| Some((weight, Said::new(HELPER, Phrase::new(key))));
        match what {
            Happening::Told if !self.newly_told => helper(9, "fine-say-mend-next"),
            Happening::Told if self.warned => helper(9, "fine-say-told-friends"),
            Happening::Told => helper(9, "fine-say-told"),
            Happening::Pointed { .. } => helper(9, "fine-say-pointed"),
            Happening::NothingOdd => helper(9, "fine-say-nothing-odd"),
            Happening::CodeGone => partner(8, "fine-say-code-gone"),
            Happening::NewCode => partner(8, "fine-say-new-code"),
            Happening::SubStopped => partner(8, "fine-say-sub-stopped"),
            Happening::MoneyBack => partner(8, "fine-say-money-back"),
            Happening::TellFirst => partner(8, "fine-say-tell-first"),
            Happening::Printed(Cost::Code) => partner(7, "fine-say-printed-code"),
            Happening::Inked(Slip::Money) => partner(7, "fine-say-inked-money"),
            Happening::Inked(Slip::Sub) => partner(7, "fine-say-inked-sub"),
            Happening::Printed(Cost::Friends(_)) => partner(6, "fine-say-printed-friends"),
            Happening::FriendBothered => Some((6, Said::new(level.friend(), Phrase::new("fine-say-friend-bothered")))),
            Happening::Stuck if self.full() => partner(6, "fine-say-hall-full"),
            Happening::Stuck => partner(6, "fine-say-stuck"),
            Happening::HallFull => partner(6, "fine-say-hall-full"),
            Happening::Arrived if self.outlined && !self.kept => partner(5, "fine-say-outlined"),
            Happening::Arrived => partner(5, "fine-say-arrived"),
            Happening::KeptThing if self.outlined => partner(5, "fine-say-kept"),
            Happening::Advert => partner(5, "fine-say-advert"),
            Happening::StickerGone => partner(4, "fine-say-sticker-gone"),
            Happening::ClockStarted => partner(3, "fine-say-clock"),
            Happening::SeatTaken => partner(3, "fine-say-seat"),
            Happening::Dawdled | Happening::Printed(Cost::Mins(_)) => partner(2, "fine-say-dawdled"),
            Happening::Walked { out } => Some((1, Said::new(level.partner(), Phrase::new("fine-say-walked").number("out", out.into())))),
            Happening::WalkedOut | Happening::Bell if self.workshop.is_some() => partner(5, "fine-say-mend-begin"),
            Happening::Turned
            | Happening::WentBack
            | Happening::WalkedOut
            | Happening::Ticked { .. }
            | Happening::AllTicked
            | Happening::Scrolled
            | Happening::Read { .. }
            | Happening::Waited
            | Happening::Printed(Cost::Money(_) | Cost::Sub | Cost::Data(_) | Cost::Lose | Cost::Lies | Cost::Seats)
            | Happening::Inked(Slip::Friends | Slip::Code)
            | Happening::KeptThing
            | Happening::Bell
            | Happening::PiecePut
            | Happening::PieceLifted => None,
        }
    }

    /// How it goes on, once it is over: three voices at most.
    pub fn ripple(&self, level: &Level) -> Vec<(Id, Phrase)> {
        let is = |fits: fn(&Receipt) -> bool| self.receipt.as_ref().is_some_and(fits);
        let thing = if is(|receipt| receipt.thing) { "ripple-thing" } else { "ripple-nothing" };
        let slip = match (self.open_at_end.is_empty(), self.slipped.is_empty()) {
            (false, _) => (level.friend(), "ripple-open"),
            (true, false) => (level.partner(), "ripple-mended"),
            (true, true) => (level.partner(), "ripple-clean"),
        };
        let visitors = self.made_fair().then(|| (level.partner(), "ripple-visitors"));
        let bell = is(|receipt| receipt.late).then(|| (level.friend(), "ripple-bell"));
        let lines = [(level.friend(), thing), slip].into_iter().chain(visitors.or(bell));
        lines.map(|(who, key)| (Id::from(who), level.key(key))).collect()
    }

    /// Where the new face plays, told by the partner.
    pub fn scene(&self, level: &Level) -> Vec<Said> {
        let place = self.new_face.as_ref().filter(|_| self.moves == 0).map(|new_face| level.key(&format!("case-{}-scene", new_face.case)));
        place.map(|place| Said::new(level.partner(), place)).into_iter().chain(self.say(level)).collect()
    }
}
