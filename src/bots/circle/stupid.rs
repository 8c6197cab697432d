//! Stupid bots of Circle. Some follow an order of verbs, some an order of faces; none weighs what it sees.

use super::super::runs::Player;
use super::super::stupid::{Make, always, first_of, random};
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::mechanics::circle::{RingSeen, SeatSeen, Stance};
use crate::scenario::seed::Draw;
use crate::scenario::seen::{Offer, Seen};
use crate::text::Texts;

const NIGHT: &str = "wait";
/// Verbs that mean well.
const KIND: [&str; 7] = ["be-with", "subject", "take-down", "invite", "thank", "proof", "tell"];
static ALL: [&str; 11] = ["be-with", "subject", "take-down", "invite", "thank", "proof", "mute", "answer-back", "forward", "sorry", "wait"];

/// A verb on a seat.
type Want = Option<(&'static str, usize)>;

/// All of them: name and maker.
pub(super) fn stupid() -> Vec<(String, Make)> {
    let mut bots: Vec<(String, Make)> = vec![
        ("refuse-all".into(), bot(|| shut_out)),
        ("trust-all".into(), bot(|| answer_back)),
        ("join-in".into(), always(&["forward", "answer-back"], NIGHT)),
        ("nothing".into(), nothing()),
        ("longest".into(), Box::new(|_| Box::new(longest))),
        ("first".into(), Box::new(|_| Box::new(first))),
        ("random".into(), Box::new(|seed| Box::new(random(seed)))),
        ("random-kind".into(), Box::new(|seed| Box::new(random_of(seed, &KIND)))),
        ("proof-tell".into(), bot(|| proof_tell)),
        ("popular-first".into(), looking(|| in_order(by_popularity))),
        ("with-then-popular".into(), looking(with_then_popular)),
        ("popular-sit".into(), looking(popular_sit)),
        ("poster-first".into(), looking(|| in_order(poster_first))),
        ("first-place".into(), bot(|| in_order(by_place))),
        ("last-place".into(), bot(|| in_order(by_place_backwards))),
        ("with-ask-in-turn".into(), bot(|| with_then_asks)),
        ("recipe-ask".into(), recipe(&["be-with!", "take-down", "take-down", "take-down", "invite", "thank"])),
        ("recipe-invite".into(), recipe(&["invite", "thank", "be-with!", "take-down", "take-down", "take-down"])),
        ("recipe-proof".into(), recipe(&["proof", "tell", "be-with!", "take-down", "invite", "thank"])),
    ];
    for (at, verb) in ALL.into_iter().enumerate() {
        bots.push((format!("one-verb-{verb}"), bot(move || move |ring: &RingSeen, offers: &[Offer]| natural(verb, ring, offers))));
        if verb != NIGHT {
            bots.push((format!("any-face-{verb}"), Box::new(move |seed| Box::new(random_of(seed, &ALL[at..=at])))));
        }
    }
    bots.push(("tell-only".into(), always(&["tell"], NIGHT)));
    bots.push(("tell-once".into(), bot(|| |ring: &RingSeen, _: &[Offer]| (ring.beat == 1).then_some(("tell", usize::MAX)))));
    bots
}

/// Lets the beats pass.
pub(super) fn nothing() -> Make {
    always(&[], NIGHT)
}

fn ring_of(seen: &Seen) -> Option<&RingSeen> {
    match &seen.board {
        BoardSeen::Circle(ring) => Some(ring),
        _ => None,
    }
}

fn index_of(offers: &[Offer], want: Want) -> usize {
    let (verb, seat) = want.unwrap_or((NIGHT, usize::MAX));
    first_of(offers, &[verb], NIGHT, |offer| offer.number("seat").is_none_or(|at| at == seat))
}

/// A bot that answers with a verb on a seat.
fn bot<F: FnMut(&RingSeen, &[Offer]) -> Want + 'static>(make: impl Fn() -> F + 'static) -> Make {
    Box::new(move |_| {
        let mut choose = make();
        Box::new(move |seen: &Seen, _: &Texts| ring_of(seen).map_or(0, |ring| index_of(&seen.offers, choose(ring, &seen.offers))))
    })
}

/// The same, but it has looked at every face before.
fn looking<F: FnMut(&RingSeen, &[Offer]) -> Want + 'static>(make: impl Fn() -> F + 'static) -> Make {
    let blind = bot(make);
    Box::new(move |seed| {
        let mut blind = blind(seed);
        Box::new(move |seen: &Seen, texts: &Texts| {
            let look = seen.offers.iter().position(|offer| offer.verb == "look");
            look.unwrap_or_else(|| Player::choose(&mut *blind, seen, texts))
        })
    })
}

fn has(offers: &[Offer], verb: &str, seat: usize) -> bool {
    offers.iter().any(|offer| offer.verb == verb && offer.number("seat") == Some(seat))
}

fn of_verb<'a>(offers: &'a [Offer], verb: &'a str) -> impl Iterator<Item = usize> + 'a {
    offers.iter().filter(move |offer| offer.verb == verb).filter_map(|offer| offer.number("seat"))
}

/// Draws the curtain before whoever laughs, then before whoever is left; says nothing to anybody.
fn shut_out(ring: &RingSeen, offers: &[Offer]) -> Want {
    let seat = of_verb(offers, "mute").max_by_key(|at| (laughs(ring, *at), ring.seats[*at].popular, std::cmp::Reverse(*at)))?;
    Some(("mute", seat))
}

fn laughs(ring: &RingSeen, at: usize) -> bool {
    ring.seats.get(at).is_some_and(|seat| seat.stance == Stance::Laughs)
}

/// Laughers on both sides, which can be seen without looking.
fn crowd(ring: &RingSeen, at: usize) -> usize {
    let count = ring.seats.len();
    [(at + 1) % count, (at + count - 1) % count].into_iter().filter(|next| laughs(ring, *next)).count()
}

/// Answers back in front of all, the loudest first, and goes round the laughers.
fn answer_back(ring: &RingSeen, offers: &[Offer]) -> Want {
    let order = |at: &usize| {
        let seat = &ring.seats[*at];
        (seat.cloud, !seat.began, std::cmp::Reverse(crowd(ring, *at)))
    };
    Some(("answer-back", of_verb(offers, "answer-back").min_by_key(order)?))
}

/// The longest text that is offered is the answer.
fn longest(seen: &Seen, texts: &Texts) -> usize {
    let length = |at: &usize| texts.say(&seen.offers[*at].label).chars().count();
    (0..seen.offers.len()).filter(|at| seen.offers[*at].verb != "look").max_by_key(length).unwrap_or(0)
}

/// The first verb that fits the first face.
fn first(seen: &Seen, _: &Texts) -> usize {
    seen.offers.iter().position(|offer| offer.verb != "look").unwrap_or(0)
}

fn random_of(seed: u16, verbs: &'static [&'static str]) -> impl FnMut(&Seen, &Texts) -> usize {
    let mut draw = Draw::from_words(&["random kind bot", &seed.to_string()]);
    move |seen: &Seen, _: &Texts| {
        let kind: Vec<usize> = (0..seen.offers.len()).filter(|at| verbs.contains(&seen.offers[*at].verb)).collect();
        kind.get(draw.below(kind.len())).copied().unwrap_or_else(|| index_of(&seen.offers, None))
    }
}

fn proof_tell(ring: &RingSeen, offers: &[Offer]) -> Want {
    match ring.beat {
        1 => of_verb(offers, "proof").next().map(|seat| ("proof", seat)),
        2 => Some(("tell", usize::MAX)),
        _ => None,
    }
}

/// The one verb that fits how a face stands.
fn fitting(seat: &SeatSeen) -> Option<&'static str> {
    match seat.stance {
        Stance::Watches => Some("invite"),
        Stance::Laughs => Some("take-down"),
        Stance::Stands => Some("thank"),
        Stance::Target => None,
    }
}

/// Faces in a fixed order, each with the verb that fits it; never the same move twice.
fn in_order<K: Ord>(key: fn(&RingSeen, &SeatSeen) -> K) -> impl FnMut(&RingSeen, &[Offer]) -> Want {
    let mut done: Vec<(&'static str, usize)> = Vec::new();
    move |ring: &RingSeen, offers: &[Offer]| {
        let mut seats: Vec<&SeatSeen> = ring.seats.iter().collect();
        seats.sort_by_key(|seat| key(ring, seat));
        let wants = seats.into_iter().filter_map(|seat| Some((fitting(seat)?, seat.seat)));
        let want = wants.filter(|want| has(offers, want.0, want.1)).find(|want| !done.contains(want))?;
        done.push(want);
        Some(want)
    }
}

fn by_place(_: &RingSeen, seat: &SeatSeen) -> usize {
    seat.seat
}

fn by_place_backwards(_: &RingSeen, seat: &SeatSeen) -> std::cmp::Reverse<usize> {
    std::cmp::Reverse(seat.seat)
}

fn fans(ring: &RingSeen, at: usize) -> usize {
    let hears = |seat: &&SeatSeen| seat.listens.as_ref().is_some_and(|listens| listens.contains(&at));
    ring.seats.iter().filter(hears).count()
}

fn by_popularity(ring: &RingSeen, seat: &SeatSeen) -> (std::cmp::Reverse<usize>, usize) {
    (std::cmp::Reverse(fans(ring, seat.seat)), seat.seat)
}

fn poster_first(ring: &RingSeen, seat: &SeatSeen) -> (bool, std::cmp::Reverse<usize>, usize) {
    (!seat.began, std::cmp::Reverse(fans(ring, seat.seat)), seat.seat)
}

fn with_then_popular() -> impl FnMut(&RingSeen, &[Offer]) -> Want {
    let mut then = in_order(by_popularity);
    move |ring: &RingSeen, offers: &[Offer]| if ring.beat == 1 { Some(("be-with", ring.target)) } else { then(ring, offers) }
}

/// Sits with the popular face, invites it, thanks it, then goes down the list.
fn popular_sit() -> impl FnMut(&RingSeen, &[Offer]) -> Want {
    let mut then = in_order(by_popularity);
    let mut invited = false;
    move |ring: &RingSeen, offers: &[Offer]| {
        let star = ring.seats.iter().find(|seat| seat.popular)?;
        let want = match star.stance {
            Stance::Stands => ("thank", star.seat),
            _ if !star.sat_with => ("be-with", star.seat),
            _ if !invited => {
                invited = true;
                ("invite", star.seat)
            }
            _ => return then(ring, offers),
        };
        if has(offers, want.0, want.1) { Some(want) } else { then(ring, offers) }
    }
}

/// Alternates: sits with the one it happened to, asks the first laugher.
fn with_then_asks(ring: &RingSeen, offers: &[Offer]) -> Want {
    let asked = of_verb(offers, "take-down").next().filter(|_| ring.beat.is_multiple_of(2));
    Some(asked.map_or(("be-with", ring.target), |seat| ("take-down", seat)))
}

/// Always one verb, on the face that comes to mind first: the target, or where it began.
fn natural(verb: &'static str, ring: &RingSeen, offers: &[Offer]) -> Want {
    let comes_to_mind = |at: &usize| if verb == "be-with" { *at == ring.target } else { ring.seats[*at].began };
    let seats: Vec<usize> = of_verb(offers, verb).collect();
    Some((verb, seats.iter().copied().find(comes_to_mind).or(seats.first().copied())?))
}

/// A fixed order of verbs on random faces; `!` means the target.
fn recipe(order: &'static [&'static str]) -> Make {
    Box::new(move |seed| {
        let mut draw = Draw::from_words(&["recipe bot", &seed.to_string()]);
        Box::new(move |seen: &Seen, _: &Texts| {
            let Some(ring) = ring_of(seen) else { return 0 };
            let verb = order.get(ring.beat - 1).copied().unwrap_or(NIGHT);
            let want = match verb.strip_suffix('!') {
                Some(verb) => Some((verb, ring.target)),
                None if verb == "tell" => Some(("tell", usize::MAX)),
                None => {
                    let seats: Vec<usize> = of_verb(&seen.offers, verb).collect();
                    seats.get(draw.below(seats.len())).map(|seat| (verb, *seat))
                }
            };
            index_of(&seen.offers, want)
        })
    })
}
