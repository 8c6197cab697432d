//! Stupid bots of Fine print: they press by look, place or length, tick without reading, or ask and mend without looking.
//!
//! In the workshop they leave, but for those that press anything.

use std::collections::{BTreeMap, BTreeSet};

use super::super::stupid::{Make, random};
use super::careful::puts_right;
use super::seen::{first, harms, phone_of};
use crate::scenario::mechanics::fine_print::{Half, Kind, Move, PartSeen, PhoneSeen, Role, Says, ScreenKind};
use crate::scenario::phrase::Id;
use crate::scenario::seed::Draw;
use crate::scenario::seen::Seen;
use crate::scenario::session::Action;
use crate::text::Texts;

/// The tools of the first half.
const ALL: [&str; 8] = ["press", "tick", "magnify", "scroll", "wait", "back", "ask", "mend"];

/// By what a bot chooses among the buttons of a screen: the least comes first.
type Key = fn(&PartSeen, usize, &Texts) -> (usize, usize);
/// What a bot does before it presses.
type Before = fn(&PhoneSeen, &mut Memory) -> Option<Move>;

/// A screen: the same page stands behind several doors.
type Place = (Id, Option<usize>);

/// What a bot keeps in mind: it does not press the same part of a screen twice running.
#[derive(Default)]
struct Memory {
    pressed: BTreeMap<Place, Vec<usize>>,
    asked: BTreeSet<Place>,
    waited: usize,
    /// Doors behind which was a dead page.
    dead: BTreeSet<usize>,
}

/// All of them: name and maker.
pub(super) fn stupid() -> Vec<(String, Make)> {
    let mut bots: Vec<(String, Make)> = vec![
        ("refuse-all".into(), refuses_all()),
        ("trust-all".into(), presses(biggest, nothing_before)),
        ("first".into(), presses(by_place, nothing_before)),
        ("last".into(), presses(by_place_upwards, nothing_before)),
        ("longest".into(), presses(longest, nothing_before)),
        ("shortest".into(), presses(shortest, nothing_before)),
        ("smallest".into(), presses(smallest, nothing_before)),
        ("random".into(), Box::new(|seed| Box::new(random(seed)))),
        ("random-press".into(), random_press()),
        ("untick-then-biggest".into(), presses(biggest, unticks)),
        ("untick-then-first".into(), presses(by_place, unticks)),
        ("tick-then-biggest".into(), presses(biggest, ticks)),
        ("tick-then-first".into(), presses(by_place, ticks)),
        ("flip-then-biggest".into(), presses(biggest, flips)),
        ("no-to-all".into(), presses(refusing, unticks)),
        ("yes-to-all".into(), presses(agreeing, ticks)),
        ("wait-then-biggest".into(), presses(biggest, waits_out_the_clock)),
        ("ask-then-biggest".into(), presses(biggest, asks)),
        ("ask-then-refuses".into(), presses(refusing, asks)),
        ("biggest-mends-at-the-end".into(), presses(biggest, mends_at_the_end)),
        ("biggest-mends-at-once".into(), presses(biggest, mends)),
        ("first-mends-at-once".into(), presses(by_place, mends)),
        ("yes-to-all-mends-at-once".into(), presses(agreeing, ticks_and_mends)),
        ("yes-to-all-mends-at-the-end".into(), presses(agreeing, ticks_and_mends_at_the_end)),
        ("yes-to-all-mends-leaves-dead-doors".into(), presses(agreeing, ticks_mends_and_leaves)),
        ("tick-then-biggest-mends-at-once".into(), presses(biggest, ticks_and_mends)),
        ("ask-then-biggest-mends".into(), presses(biggest, mends_and_asks)),
        ("ask-when-told-biggest-mends".into(), presses(biggest, mends_and_asks_for_nothing)),
        ("ask-when-told-first-mends".into(), presses(by_place, mends_and_asks_for_nothing)),
        ("no-to-all-mends-at-once".into(), presses(refusing, unticks_and_mends)),
    ];
    bots.extend(ALL.iter().map(|verb| (format!("one-verb-{verb}"), one_verb(verb))));
    bots.push(("tell-only".into(), at_the_phone(|_, _, _| Some(Move::Ask))));
    bots
}

/// Back, until it has walked out.
pub(super) fn refuses_all() -> Make {
    at_the_phone(|_, _, _| Some(Move::Back))
}

/// Lets the minutes pass.
pub(super) fn nothing() -> Make {
    at_the_phone(|_, _, _| Some(Move::Wait))
}

/// A bot that answers with a move; where that cannot be made it goes back.
fn at_the_phone(choose: impl Fn(&PhoneSeen, &mut Memory, &Texts) -> Option<Move> + Clone + 'static) -> Make {
    Box::new(move |_| {
        let choose = choose.clone();
        let mut memory = Memory::default();
        Box::new(move |seen: &Seen, texts: &Texts| {
            let Some(phone) = phone_of(seen) else { return 0 };
            let wanted = if phone.half == Half::App { choose(phone, &mut memory, texts) } else { Some(Move::Leave) };
            index_of(seen, wanted)
        })
    })
}

fn index_of(seen: &Seen, wanted: Option<Move>) -> usize {
    let is = |wanted: Move| seen.offers.iter().position(|offer| offer.action == Action::Play(wanted.into()));
    wanted.and_then(is).or_else(|| is(Move::Back)).or_else(|| is(Move::Leave)).unwrap_or(0)
}

fn place(phone: &PhoneSeen) -> Place {
    (phone.screen.id.clone(), phone.screen.door)
}

/// Presses by one feature alone.
fn presses(key: Key, before: Before) -> Make {
    at_the_phone(move |phone, memory, texts| {
        if let Some(step) = before(phone, memory) {
            return Some(step);
        }
        let buttons: Vec<usize> = (0..phone.parts.len()).filter(|at| phone.parts[*at].kind == Kind::Button).collect();
        let done = memory.pressed.entry(place(phone)).or_default();
        if buttons.iter().all(|at| done.contains(at)) {
            done.clear();
        }
        let left = buttons.into_iter().filter(|at| !done.contains(at));
        let part = left.min_by_key(|at| key(&phone.parts[*at], *at, texts))?;
        done.push(part);
        Some(Move::Press { part })
    })
}

fn biggest(part: &PartSeen, at: usize, _: &Texts) -> (usize, usize) {
    (usize::from(u8::MAX - part.size), at)
}

fn smallest(part: &PartSeen, at: usize, _: &Texts) -> (usize, usize) {
    (part.size.into(), at)
}

fn by_place(_: &PartSeen, at: usize, _: &Texts) -> (usize, usize) {
    (0, at)
}

fn by_place_upwards(_: &PartSeen, at: usize, _: &Texts) -> (usize, usize) {
    (0, usize::MAX - at)
}

fn shortest(part: &PartSeen, at: usize, texts: &Texts) -> (usize, usize) {
    (texts.say(&part.label).chars().count(), at)
}

fn longest(part: &PartSeen, at: usize, texts: &Texts) -> (usize, usize) {
    (usize::MAX - texts.say(&part.label).chars().count(), at)
}

/// No before anything else, then the ways on.
fn refusing(part: &PartSeen, at: usize, texts: &Texts) -> (usize, usize) {
    let order = match part.role {
        Role::No | Role::Next | Role::Done | Role::Cross => 0,
        _ if part.says == Says::Claims || part.role == Role::Keep => 1,
        _ => 2,
    };
    (order, biggest(part, at, texts).0)
}

/// Yes before anything else.
fn agreeing(part: &PartSeen, at: usize, texts: &Texts) -> (usize, usize) {
    let order = match part.role {
        Role::Yes | Role::TickAll | Role::Keep | Role::Code => 0,
        Role::Side => 2,
        _ => 1,
    };
    (order, biggest(part, at, texts).0)
}

fn nothing_before(_: &PhoneSeen, _: &mut Memory) -> Option<Move> {
    None
}

fn tick(phone: &PhoneSeen, ticked: bool) -> Option<Move> {
    first(phone, |part| part.kind == Kind::Box && part.ticked == ticked).map(|part| Move::Tick { part })
}

fn unticks(phone: &PhoneSeen, _: &mut Memory) -> Option<Move> {
    tick(phone, true)
}

fn ticks(phone: &PhoneSeen, _: &mut Memory) -> Option<Move> {
    tick(phone, false)
}

/// Turns each tick round once: whatever the app has set is wrong.
fn flips(phone: &PhoneSeen, memory: &mut Memory) -> Option<Move> {
    let done = memory.pressed.entry(place(phone)).or_default();
    let part = (0..phone.parts.len()).find(|at| phone.parts[*at].kind == Kind::Box && !done.contains(at))?;
    done.push(part);
    Some(Move::Tick { part })
}

/// Waits until the app's clock has started again.
fn waits_out_the_clock(phone: &PhoneSeen, memory: &mut Memory) -> Option<Move> {
    memory.waited += 1;
    (phone.clock.is_some() && phone.restarted == 0 && memory.waited <= 4).then_some(Move::Wait)
}

/// Asks once on each screen and leaves out what the finger showed.
fn asks(phone: &PhoneSeen, memory: &mut Memory) -> Option<Move> {
    if memory.asked.insert(place(phone)) {
        return Some(Move::Ask);
    }
    let shown = |part: &PartSeen| part.fine.is_some() && !part.admits;
    let now = |part: &PartSeen| part.fine.as_ref().is_some_and(|fine| harms(if part.ticked { &fine.on } else { &fine.off }));
    if let Some(part) = first(phone, |part| part.kind == Kind::Box && now(part)) {
        return Some(Move::Tick { part });
    }
    let odd = (0..phone.parts.len()).filter(|at| phone.parts[*at].kind == Kind::Button && shown(&phone.parts[*at]));
    let done = memory.pressed.entry(place(phone)).or_default();
    odd.for_each(|at| done.push(at));
    None
}

fn mends(phone: &PhoneSeen, _: &mut Memory) -> Option<Move> {
    puts_right(phone)
}

fn mends_at_the_end(phone: &PhoneSeen, _: &mut Memory) -> Option<Move> {
    if matches!(phone.screen.kind, ScreenKind::Exit | ScreenKind::Dead) { puts_right(phone) } else { None }
}

fn mends_and_asks(phone: &PhoneSeen, memory: &mut Memory) -> Option<Move> {
    puts_right(phone).or_else(|| asks(phone, memory))
}

/// Slips at the first chance, because from then on the helper sits there and asking takes no minute.
fn mends_and_asks_for_nothing(phone: &PhoneSeen, memory: &mut Memory) -> Option<Move> {
    puts_right(phone).or_else(|| if phone.told { asks(phone, memory) } else { None })
}

fn ticks_and_mends(phone: &PhoneSeen, _: &mut Memory) -> Option<Move> {
    puts_right(phone).or_else(|| tick(phone, false))
}

/// The same, but no door is tried again behind which was a dead page.
fn ticks_mends_and_leaves(phone: &PhoneSeen, memory: &mut Memory) -> Option<Move> {
    let door = phone.screen.door;
    if phone.screen.kind == ScreenKind::Dead {
        memory.dead.extend(door);
        return Some(Move::Back);
    }
    if let Some(step) = puts_right(phone) {
        return Some(step);
    }
    if door.is_some_and(|door| memory.dead.contains(&door)) {
        return Some(Move::Back);
    }
    if phone.screen.kind == ScreenKind::Doors {
        let left = (0..phone.parts.len()).filter(|at| !memory.dead.contains(at));
        return left.max_by_key(|at| phone.parts[*at].size).map(|part| Move::Press { part });
    }
    tick(phone, false)
}

fn ticks_and_mends_at_the_end(phone: &PhoneSeen, memory: &mut Memory) -> Option<Move> {
    mends_at_the_end(phone, memory).or_else(|| tick(phone, false))
}

fn unticks_and_mends(phone: &PhoneSeen, _: &mut Memory) -> Option<Move> {
    puts_right(phone).or_else(|| tick(phone, true))
}

/// Anything of one verb; when there is nothing left of it, back.
fn one_verb(verb: &'static str) -> Make {
    drawn(move |offered, half| offered == verb || half == Half::Mend && offered == "leave")
}

/// Presses anything that can be pressed; in the workshop anything.
fn random_press() -> Make {
    drawn(|offered, half| offered == "press" || half == Half::Mend)
}

fn drawn(fits: impl Fn(&str, Half) -> bool + Clone + 'static) -> Make {
    Box::new(move |seed| {
        let fits = fits.clone();
        let mut draw = Draw::from_words(&["drawing bot", &seed.to_string()]);
        Box::new(move |seen: &Seen, _: &Texts| {
            let Some(phone) = phone_of(seen) else { return 0 };
            let fitting: Vec<usize> = (0..seen.offers.len()).filter(|at| fits(seen.offers[*at].verb, phone.half)).collect();
            fitting.get(draw.below(fitting.len())).copied().unwrap_or_else(|| index_of(seen, None))
        })
    })
}
