//! What a level of Trace must keep, each fault with its place and a remedy.

use std::collections::BTreeSet;

use super::script::{Case, Draft, Place, Rules};
use super::town::steps;
use super::types::{DESK, PostKind, Thread};
use crate::scenario::source::{Entry, kebab};

/// Places beside the desk.
const PLACES: usize = 6;
/// Of them so many lie beside the desk.
const NEAR: usize = 3;
/// Threads of a post that can be strong.
const FACTS: std::ops::RangeInclusive<usize> = 2..=3;
/// The largest number of false posts.
const MOST_LIES: usize = 4;
/// The last turn in which a sun may set.
const LAST: usize = 8;

/// The sender is no face that the game has.
pub(super) fn sender(entry: &Entry<String>) -> Option<(String, &'static str)> {
    let name = entry.value.as_str();
    let number = name.strip_prefix("classmate-").and_then(|number| number.parse::<usize>().ok());
    let known = ["anu", "ainur", "maral", "tamir"].contains(&name) || number.is_some_and(|number| (1..=14).contains(&number));
    (!known).then(|| (format!("'{name}' is nobody who can send a post"), "write anu, ainur, maral, tamir or classmate-1 to classmate-14"))
}

/// Ids are kebab-case and stand once.
pub(super) fn ids<'a>(all: impl Iterator<Item = (usize, &'a str)>, what: &str, tell: &mut impl FnMut(usize, String, &str)) {
    let mut known = BTreeSet::new();
    for (offset, id) in all {
        if !kebab(id) || id == "desk" {
            tell(offset, format!("{what} '{id}': the id is not kebab-case"), "use small Latin letters, digits and dashes, and not `desk`");
        }
        if !known.insert(id) {
            tell(offset, format!("the {what} '{id}' stands twice"), "give each one an id of its own");
        }
    }
}

/// Places and lines; gives the lines as numbers of places, the smaller one first.
pub(super) fn map(
    places: &[Entry<Place>],
    lines: &[Entry<(String, String)>],
    at: usize,
    tell: &mut impl FnMut(usize, String, &str),
) -> Vec<(usize, usize)> {
    if places.len() != PLACES {
        tell(at, format!("there are {} places", places.len()), "write six: three beside the desk and three behind them");
    }
    for place in places.iter().filter(|place| place.value.at.0 > 100 || place.value.at.1 > 100) {
        tell(
            place.offset,
            format!("'{}' lies outside the map", place.value.id),
            "write per cent, 0 to 100, from the left and from the top",
        );
    }
    let number = |id: &str| if id == "desk" { Some(DESK) } else { places.iter().position(|place| place.value.id == id).map(|at| at + 1) };
    let mut all = BTreeSet::new();
    for line in lines {
        let (one, other) = (number(&line.value.0), number(&line.value.1));
        let (Some(one), Some(other)) = (one, other) else {
            let unknown = if one.is_none() { &line.value.0 } else { &line.value.1 };
            tell(line.offset, format!("there is no place '{unknown}'"), "name a place of `places`, or the desk");
            continue;
        };
        if one == other || !all.insert((one.min(other), one.max(other))) {
            tell(line.offset, "this line stands twice or leads nowhere".into(), "write each line once, between two places");
        }
    }
    let lines: Vec<(usize, usize)> = all.into_iter().collect();
    let far = steps(DESK, places.len() + 1, &lines);
    if far.iter().filter(|far| **far == Some(1)).count() != NEAR {
        tell(at, "not three places lie beside the desk".into(), "join the desk with three places");
    }
    for (place, far) in places.iter().zip(far.iter().skip(1)) {
        if far.is_none_or(|far| far > 2) {
            let what = format!("'{}' is more than two lines away from the desk", place.value.id);
            tell(place.offset, what, "join it with a place beside the desk");
        }
    }
    lines
}

pub(super) fn posts(posts: &[Entry<Draft>], at: usize, tell: &mut impl FnMut(usize, String, &str)) {
    for entry in posts {
        let post = &entry.value;
        facts(entry.offset, &post.id, &post.facts, tell);
        if post.facts.contains(&Thread::Pays) && post.kind != PostKind::Offer {
            tell(entry.offset, format!("post '{}' asks who pays, and offers nothing", post.id), "make it an offer, or take `pays` out");
        }
        if post.claims_office && !post.facts.contains(&Thread::First) {
            let what = format!("post '{}' speaks for an office, and nothing can show who wrote it first", post.id);
            tell(entry.offset, what, "add `first` to its facts: what only claims to come from an office must be found out");
        }
    }
    let kinds: BTreeSet<PostKind> = posts.iter().map(|post| post.value.kind).collect();
    if !posts.is_empty() && kinds.len() < 2 {
        tell(at, "all posts are of one kind".into(), "mix notices, pictures, offers and rumours: the kind must tell nothing");
    }
}

fn facts(offset: usize, id: &str, facts: &[Thread], tell: &mut impl FnMut(usize, String, &str)) {
    let single: BTreeSet<Thread> = facts.iter().copied().collect();
    if !FACTS.contains(&single.len()) || single.len() != facts.len() {
        tell(offset, format!("'{id}' has facts for {} threads", single.len()), "name two or three different threads");
    }
}

pub(super) fn cases(cases: &[Entry<Case>], written: usize, at: usize, tell: &mut impl FnMut(usize, String, &str)) {
    if written == 0 {
        tell(at, "there is no case for the new face".into(), "add one to `cases`");
    }
    for entry in cases {
        facts(entry.offset, &entry.value.id, &entry.value.facts, tell);
        if entry.value.facts.contains(&Thread::Pays) || entry.value.kind == PostKind::Offer {
            let what = format!("case '{}' is an offer", entry.value.id);
            tell(entry.offset, what, "use another kind: its reasons are who first, when and where, who else");
        }
    }
}

pub(super) fn rules(entry: &Entry<Rules>, pool: usize, tell: &mut impl FnMut(usize, String, &str)) {
    let rules = &entry.value;
    let count = rules.arrive.len();
    let mut bound = |name: &str, value: usize, least: usize, most: usize, remedy: &str| {
        if !(least..=most).contains(&value) {
            tell(entry.offset, format!("`{name}` is {value}"), &format!("write {least} to {most}: {remedy}"));
        }
    };
    bound(
        "arrive",
        count,
        3,
        6.min(pool.max(3)),
        "so many posts lie on the tray, each with a bead of its own, and the pool must have them",
    );
    bound("span", rules.span.len(), count, count, "one for each post of `arrive`");
    bound("people", rules.people.len(), count, count, "one for each post of `arrive`");
    bound("running", rules.running, 0, count, "posts that run by themselves");
    bound("looks", rules.looks, 1, 4, "looks of a turn");
    bound("hands", rules.hands, 1, 2, "one has two hands");
    bound("report", rules.report, 1, 4, "turns until a report is answered");
    bound("calm", rules.calm, 0, 40, "people who may be badly off at a Calm end");
    bound("rescue", rules.rescue as usize, 0, 100, "per cent");
    bound("others", rules.others.strong.saturating_add(rules.others.weak) as usize, 1, 100, "strong and weak together, per cent");
    bound("own", rules.own.strong.saturating_add(rules.own.weak) as usize, 1, 100, "strong and weak together, per cent");
    bound(
        "lies",
        rules.lies.len(),
        1,
        MOST_LIES.min(count.saturating_sub(1)).max(1),
        "weights of one, two, three, four false posts; one post at least is true",
    );
    for span in &rules.span {
        bound("span", *span, 2, 4, "a far place needs two turns");
    }
    for people in &rules.people {
        bound("people", *people, 1, 8, "people in each place; more small faces have no room");
    }
    for weight in &rules.lies {
        bound("lies", *weight as usize, 0, 1000, "a weight among the others");
    }
    let last = rules.arrive.iter().max().unwrap_or(&0).saturating_add(*rules.span.iter().max().unwrap_or(&0));
    bound("arrive", last, 3, LAST, "the last turn in which a sun sets");
    if rules.arrive.first() != Some(&1) || !rules.arrive.is_sorted() || rules.arrive.contains(&0) {
        tell(entry.offset, "`arrive` is not in order".into(), "begin with 1 and go on to later turns");
    }
    if rules.lies.iter().all(|weight| *weight == 0) {
        tell(entry.offset, "all weights of `lies` are 0".into(), "give one of them a weight");
    }
    let large = rules.people.iter().filter(|people| **people >= super::draw::SOME).count();
    if large < 2 {
        tell(entry.offset, "fewer than two posts concern four people or more".into(), "something must be at stake on both sides");
    }
}
