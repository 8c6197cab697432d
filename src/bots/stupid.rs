//! Bots that do not think: whoever wins with one of these has not judged anything.

use super::runs::Player;
use crate::scenario::level::C;
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::seed::Draw;
use crate::scenario::seen::{Offer, Seen};
use crate::text::Texts;

/// The verbs of a mechanic, as the bots need them.
struct Verbs {
    all: &'static [&'static str],
    refuse: &'static [&'static str],
    trust: &'static [&'static str],
    night: &'static str,
    tell: &'static str,
}

fn verbs(c: C) -> Verbs {
    match c {
        C::Content | C::Contact | C::Conduct | C::Contract => Verbs {
            all: &["open", "chain", "close", "give", "take", "ask", "pin", "tell", "sleep"],
            refuse: &["close"],
            trust: &["open", "give"],
            night: "sleep",
            tell: "tell",
        },
    }
}

type Make = Box<dyn Fn(u16) -> Box<dyn Player>>;

/// All stupid bots of a mechanic: name and maker.
pub fn stupid(c: C) -> Vec<(String, Make)> {
    let verbs = verbs(c);
    let mut bots: Vec<(String, Make)> = vec![
        ("refuse-all".into(), always(verbs.refuse, verbs.night)),
        ("trust-all".into(), always(verbs.trust, verbs.night)),
        ("longest".into(), longest(verbs.trust, verbs.refuse, verbs.night)),
        ("longest-refused".into(), longest(verbs.refuse, verbs.trust, verbs.night)),
        ("first".into(), Box::new(|_| Box::new(|seen: &Seen, _: &Texts| usize::from(seen.offers.len() > 1)))),
        ("first-door".into(), one_door(verbs.trust, verbs.refuse, verbs.night)),
        ("first-door-refused".into(), one_door(verbs.refuse, verbs.trust, verbs.night)),
        ("random".into(), Box::new(|seed| Box::new(random(seed)))),
    ];
    let each = verbs.all.iter().filter(|verb| **verb != verbs.tell);
    bots.extend(each.map(|verb| (format!("one-verb-{verb}"), always(std::slice::from_ref(verb), verbs.night))));
    bots.push(("tell-only".into(), always(std::slice::from_ref(&"tell"), verbs.night)));
    bots
}

/// The bot that lets everything pass.
pub(super) fn do_nothing(c: C) -> Make {
    always(&[], verbs(c).night)
}

fn first_of(offers: &[Offer], wanted: &[&str], night: &str, fits: impl Fn(&Offer) -> bool) -> usize {
    let of = |verb: &str| offers.iter().position(|offer| offer.verb == verb && fits(offer));
    wanted.iter().find_map(|verb| of(verb)).or_else(|| offers.iter().position(|offer| offer.verb == night)).unwrap_or(0)
}

fn always(wanted: &'static [&'static str], night: &'static str) -> Make {
    Box::new(move |_| Box::new(move |seen: &Seen, _: &Texts| first_of(&seen.offers, wanted, night, |_| true)))
}

/// The first door is the answer: it gets `mine`, the others `rest`.
fn one_door(mine: &'static [&'static str], rest: &'static [&'static str], night: &'static str) -> Make {
    Box::new(move |_| {
        Box::new(move |seen: &Seen, _: &Texts| {
            let fits = |offer: &Offer| {
                let wanted = if offer.number("door") == Some(0) { mine } else { rest };
                wanted.contains(&offer.verb)
            };
            seen.offers.iter().position(fits).or_else(|| seen.offers.iter().position(|offer| offer.verb == night)).unwrap_or(0)
        })
    })
}

/// The longest text of the second morning is the answer: that door gets `mine`, the others `rest`.
fn longest(mine: &'static [&'static str], rest: &'static [&'static str], night: &'static str) -> Make {
    Box::new(move |_| {
        let mut answer = 0;
        Box::new(move |seen: &Seen, texts: &Texts| {
            if let BoardSeen::Doors(landing) = &seen.board
                && landing.day <= 2
            {
                let length = |door: usize| landing.doors[door].slips.first().map_or(0, |slip| texts.say(&slip.text).chars().count());
                answer = (0..landing.doors.len()).max_by_key(|door| length(*door)).unwrap_or(0);
            }
            let fits = |offer: &Offer| {
                let wanted = if offer.number("door") == Some(answer) { mine } else { rest };
                wanted.contains(&offer.verb)
            };
            seen.offers.iter().position(fits).or_else(|| seen.offers.iter().position(|offer| offer.verb == night)).unwrap_or(0)
        })
    })
}

/// Presses anything.
pub(super) fn random(seed: u16) -> impl FnMut(&Seen, &Texts) -> usize {
    let mut draw = Draw::from_words(&["random bot", &seed.to_string()]);
    move |seen: &Seen, _: &Texts| draw.below(seen.offers.len())
}
