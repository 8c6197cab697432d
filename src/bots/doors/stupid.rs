//! Stupid bots of Doors.

use super::super::stupid::{Make, always, random};
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::seen::{Offer, Seen};
use crate::text::Texts;

const ALL: [&str; 8] = ["open", "chain", "close", "give", "take", "ask", "pin", "sleep"];
const REFUSE: &[&str] = &["close"];
const TRUST: &[&str] = &["open", "give"];
const NIGHT: &str = "sleep";

/// All of them: name and maker.
pub(super) fn stupid() -> Vec<(String, Make)> {
    let mut bots: Vec<(String, Make)> = vec![
        ("refuse-all".into(), always(REFUSE, NIGHT)),
        ("trust-all".into(), always(TRUST, NIGHT)),
        ("longest".into(), longest(TRUST, REFUSE, NIGHT)),
        ("longest-refused".into(), longest(REFUSE, TRUST, NIGHT)),
        ("first".into(), Box::new(|_| Box::new(|seen: &Seen, _: &Texts| usize::from(seen.offers.len() > 1)))),
        ("first-door".into(), one_door(TRUST, REFUSE, NIGHT)),
        ("first-door-refused".into(), one_door(REFUSE, TRUST, NIGHT)),
        ("random".into(), Box::new(|seed| Box::new(random(seed)))),
    ];
    bots.extend(ALL.iter().map(|verb| (format!("one-verb-{verb}"), always(std::slice::from_ref(verb), NIGHT))));
    bots.push(("tell-only".into(), always(&["tell"], NIGHT)));
    bots
}

/// Lets the days pass.
pub(super) fn nothing() -> Make {
    always(&[], NIGHT)
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
