//! Bots that do not think: whoever wins with one of these has not judged anything. Each mechanic has its own.

use super::mechanic::of;
use super::runs::Player;
use crate::scenario::level::C;
use crate::scenario::seed::Draw;
use crate::scenario::seen::{Offer, Seen};
use crate::text::Texts;

/// Makes a bot for a throw.
pub type Make = Box<dyn Fn(u16) -> Box<dyn Player>>;

/// All stupid bots of a mechanic: name and maker.
pub fn stupid(c: C) -> Vec<(String, Make)> {
    of(c).stupid()
}

/// The first offer of the first wanted verb that has one, else the night.
pub(super) fn first_of(offers: &[Offer], wanted: &[&str], night: &str, fits: impl Fn(&Offer) -> bool) -> usize {
    let of = |verb: &str| offers.iter().position(|offer| offer.verb == verb && fits(offer));
    wanted.iter().find_map(|verb| of(verb)).or_else(|| offers.iter().position(|offer| offer.verb == night)).unwrap_or(0)
}

/// Always these verbs.
pub(super) fn always(wanted: &'static [&'static str], night: &'static str) -> Make {
    Box::new(move |_| Box::new(move |seen: &Seen, _: &Texts| first_of(&seen.offers, wanted, night, |_| true)))
}

/// Presses anything.
pub(super) fn random(seed: u16) -> impl FnMut(&Seen, &Texts) -> usize {
    let mut draw = Draw::from_words(&["random bot", &seed.to_string()]);
    move |seen: &Seen, _: &Texts| draw.below(seen.offers.len())
}
