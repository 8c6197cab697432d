//! The careful player of Fine print: reads where it matters, infers where it can, and mends at once.
//!
//! It knows what is drawn and what the glass has shown, and no more.

use std::collections::BTreeSet;

use super::super::mechanic;
use super::habits::Habits;
use super::seen::{first, harms, is_doubtful, known, takes_more};
use super::workshop::Bench;
use crate::scenario::mechanics::fine_print::{Half, Move, PartSeen, PhoneSeen, Role, Says, ScreenKind, Slip, ThingSeen};
use crate::scenario::mechanics::{BoardSeen, Reason};
use crate::scenario::phrase::Id;
use crate::scenario::seed::Draw;
use crate::scenario::seen::Offer;
use crate::scenario::session::Action;
use crate::text::Texts;

/// More minutes than this must be left for a look at a box that says nothing, or for a second thought about a slow door.
const HURRY: usize = 4;
const SLOW: usize = 15;
/// So many doors may be given up for being slow.
const DOORS: usize = 2;

/// What the player keeps in mind.
pub(in crate::bots) struct Mind {
    habits: Habits,
    draw: Draw,
    /// Doors that were given up.
    bad: BTreeSet<usize>,
    /// Doors whose address is one's own.
    own: BTreeSet<usize>,
    /// Screens over which a lamp burned, and the one that it goes back to.
    lamps: BTreeSet<Id>,
    back_to: Option<Id>,
    /// Screens on which the helper was asked.
    asked: BTreeSet<Id>,
    bench: Bench,
}

impl Mind {
    /// A careful player with its own luck.
    pub(in crate::bots) fn new(seed: u16, habits: Habits) -> Self {
        Self {
            habits,
            draw: Draw::from_words(&["careful at the phone", &seed.to_string()]),
            bad: habits.shuns.into_iter().collect(),
            own: BTreeSet::new(),
            lamps: BTreeSet::new(),
            back_to: None,
            asked: BTreeSet::new(),
            bench: Bench::default(),
        }
    }

    /// The next move.
    pub(super) fn wants(&mut self, phone: &PhoneSeen) -> Move {
        if let (Half::Mend, Some(mend)) = (phone.half, &phone.mend) {
            return self.bench.choose(mend);
        }
        if let Some(step) = puts_right(phone) {
            return step;
        }
        if let Some(step) = self.curious_first(phone) {
            return step;
        }
        match phone.screen.kind {
            ScreenKind::Dead => Move::Back,
            ScreenKind::Doors => self.at_the_doors(phone),
            ScreenKind::Page => self.at_a_page(phone),
            ScreenKind::Login => self.at_a_login(phone),
            ScreenKind::Ways | ScreenKind::Boxes | ScreenKind::YesNo | ScreenKind::Exit | ScreenKind::Pay => self.on_the_way(phone),
        }
    }

    /// Habits that come before anything else.
    fn curious_first(&mut self, phone: &PhoneSeen) -> Option<Move> {
        let unread = |part: &PartSeen| part.fine.is_none();
        if self.habits.reads_all && phone.left > HURRY {
            return first(phone, unread).map(|part| Move::Magnify { part });
        }
        (self.habits.asks && self.asked.insert(phone.screen.id.clone())).then_some(Move::Ask)
    }

    fn at_the_doors(&mut self, phone: &PhoneSeen) -> Move {
        let own = |part: &PartSeen| part.address.is_some() && part.address == phone.card;
        self.own.extend((0..phone.parts.len()).filter(|at| own(&phone.parts[*at])));
        let mut left: Vec<usize> = (0..phone.parts.len()).filter(|at| !self.bad.contains(at)).collect();
        if self.habits.upwards {
            left.reverse();
        }
        if let Some(part) = left.iter().copied().find(|at| self.own.contains(at)) {
            return Move::Press { part };
        }
        match left.first().copied() {
            None => {
                self.bad.clear();
                Move::Wait
            }
            // The last one is simply tried.
            Some(part) if self.habits.glass && left.len() > 1 && !known(phone, part) => Move::Magnify { part },
            Some(part) => Move::Press { part },
        }
    }

    fn at_a_page(&mut self, phone: &PhoneSeen) -> Move {
        let door = phone.screen.door.unwrap_or(0);
        let Some(get) = first(phone, |part| part.role == Role::Get) else { return Move::Back };
        if self.bad.contains(&door) {
            return Move::Back;
        }
        if takes_more(&phone.parts[get]) && (phone.left < SLOW || self.bad.len() < DOORS) {
            self.bad.insert(door);
            return Move::Back;
        }
        let signs = phone.parts.iter().filter(|part| matches!(part.role, Role::TooGood | Role::Hurry)).count();
        if self.habits.glass && !known(phone, get) && !self.own.contains(&door) && signs < 2 {
            return Move::Magnify { part: get };
        }
        Move::Press { part: get }
    }

    /// A strange address that asks for a secret is a trap; one's own may ask.
    fn at_a_login(&mut self, phone: &PhoneSeen) -> Move {
        let address = first(phone, |part| part.role == Role::Address);
        let code = first(phone, |part| part.role == Role::Code);
        let (Some(address), Some(code)) = (address, code) else { return Move::Back };
        match phone.parts[address].address {
            None => Move::Magnify { part: address },
            Some(read) if phone.card == Some(read) => Move::Press { part: code },
            Some(_) => {
                self.bad.extend(phone.screen.door);
                Move::Back
            }
        }
    }

    fn on_the_way(&mut self, phone: &PhoneSeen) -> Move {
        if let Some(step) = self.back_to_the_lamp(phone) {
            return step;
        }
        if phone.below {
            return Move::Scroll;
        }
        if let Some(step) = self.at_a_box(phone) {
            return step;
        }
        let press = |part: Option<usize>| part.map_or(Move::Back, |part| Move::Press { part });
        let find = |role: Role| first(phone, |part| part.role == role);
        match phone.screen.kind {
            ScreenKind::Boxes if self.habits.ticks_all && all_ticks_are_fine(phone) => press(find(Role::TickAll)),
            ScreenKind::Boxes => press(find(Role::Next)),
            ScreenKind::YesNo => self.at_a_wish(phone),
            ScreenKind::Exit => self.at_the_exit(phone),
            ScreenKind::Ways | ScreenKind::Pay => self.at_ways(phone),
            ScreenKind::Doors | ScreenKind::Page | ScreenKind::Login | ScreenKind::Dead => Move::Back,
        }
    }

    /// The tray is empty: back to the first screen over which a lamp burns, and there look again.
    fn back_to_the_lamp(&mut self, phone: &PhoneSeen) -> Option<Move> {
        if !phone.stuck.is_empty() && phone.thing == ThingSeen::Stuck {
            self.lamps.extend(phone.stuck.iter().cloned());
            self.back_to = phone.chain.iter().find(|id| phone.stuck.contains(id)).cloned();
        }
        let place = |id: &Id| phone.chain.iter().position(|screen| screen == id);
        let (there, here) = (place(self.back_to.as_ref()?)?, place(&phone.screen.id)?);
        if here > there {
            return Some(Move::Back);
        }
        self.back_to = None;
        None
    }

    /// Reads the boxes, looks at those that say nothing, and ticks or unticks.
    fn at_a_box(&self, phone: &PhoneSeen) -> Option<Move> {
        let boxes = (0..phone.parts.len()).filter(|at| phone.parts[*at].role == Role::Box);
        let lamp = self.lamps.contains(&phone.screen.id);
        for part in boxes {
            let there = &phone.parts[part];
            let wanted = match (&there.fine, there.says) {
                (Some(fine), _) if harms(&fine.on) || harms(&fine.off) => !harms(&fine.on),
                (Some(_), _) => there.ticked,
                (None, says) => {
                    let doubts = (says == Says::Vague || lamp) && phone.left > HURRY;
                    if self.habits.glass && (doubts || says == Says::Keep && phone.left > self.habits.slack) {
                        return Some(Move::Magnify { part });
                    }
                    match says {
                        Says::Keep | Says::Not => true,
                        Says::Extra => false,
                        _ => there.ticked,
                    }
                }
            };
            if wanted != there.ticked {
                return Some(Move::Tick { part });
            }
        }
        None
    }

    fn at_a_wish(&self, phone: &PhoneSeen) -> Move {
        let yes = first(phone, |part| part.role == Role::Yes);
        let no = first(phone, |part| part.role == Role::No);
        let (Some(yes), Some(no)) = (yes, no) else { return Move::Back };
        let there = &phone.parts[yes];
        let suits = match (&there.fine, there.says) {
            (Some(_), _) => !takes_more(there),
            (None, Says::Vague) if self.habits.glass => return Move::Magnify { part: yes },
            (None, says) => says == Says::Fits,
        };
        Move::Press { part: if suits { yes } else { no } }
    }

    fn at_the_exit(&self, phone: &PhoneSeen) -> Move {
        let find = |role: Role| first(phone, |part| part.role == role);
        if let (ThingSeen::Outlined, Some(keep)) = (phone.thing, find(Role::Keep)) {
            return Move::Press { part: keep };
        }
        let (one, other) = if self.habits.upwards { (Role::Cross, Role::Done) } else { (Role::Done, Role::Cross) };
        let (Some(one), Some(other)) = (find(one), find(other)) else { return Move::Back };
        if self.habits.glass && !known(phone, one) && phone.left > 2 {
            return Move::Magnify { part: one };
        }
        Move::Press { part: if takes_more(&phone.parts[one]) { other } else { one } }
    }

    /// Leaves out what admits a cost, looks at one; where only one is left, that is the fair one.
    fn at_ways(&self, phone: &PhoneSeen) -> Move {
        let mut ways: Vec<usize> = (0..phone.parts.len()).filter(|at| is_doubtful(&phone.parts[*at])).collect();
        if self.habits.tries {
            let size = |at: &usize| (phone.parts[*at].size, std::cmp::Reverse(*at));
            let untried = ways.iter().copied().filter(|at| !takes_more(&phone.parts[*at]));
            return untried.max_by_key(size).map_or(Move::Back, |part| Move::Press { part });
        }
        if self.habits.upwards {
            ways.reverse();
        }
        let (read, unread): (Vec<usize>, Vec<usize>) = ways.into_iter().partition(|at| known(phone, *at));
        if let Some(part) = read.iter().copied().find(|at| !takes_more(&phone.parts[*at])) {
            return Move::Press { part };
        }
        match unread.as_slice() {
            [] => Move::Back,
            [only] => Move::Press { part: *only },
            [part, ..] if self.habits.glass => Move::Magnify { part: *part },
            [part, ..] => Move::Press { part: *part },
        }
    }
}

/// No box was read that costs something when it is ticked, and none says so.
fn all_ticks_are_fine(phone: &PhoneSeen) -> bool {
    let costs = |part: &PartSeen| part.says == Says::Extra || part.fine.as_ref().is_some_and(|fine| harms(&fine.on));
    !phone.parts.iter().filter(|part| part.role == Role::Box).any(costs)
}

/// Goes off a strange page, tells, then puts right in one's own corner what stands open.
pub(super) fn puts_right(phone: &PhoneSeen) -> Option<Move> {
    if phone.open.is_empty() {
        return None;
    }
    let off = phone.screen.kind == ScreenKind::Dead || phone.screen.kind == ScreenKind::Login && phone.open.contains(&Slip::Code);
    if off {
        return Some(Move::Back);
    }
    if !phone.told || phone.open.contains(&Slip::Friends) {
        return Some(Move::Ask);
    }
    let of = |what: &Slip| phone.open.contains(what) && (*what == Slip::Code || phone.forms > 0);
    [Slip::Code, Slip::Sub, Slip::Money].into_iter().find(of).map(|what| Move::Mend { what })
}

impl mechanic::Mind for Mind {
    fn choose(&mut self, board: &BoardSeen, offers: &[Offer], _: &Texts) -> Option<usize> {
        let BoardSeen::FinePrint(phone) = board else { return None };
        let wanted = self.wants(phone);
        let is = |wanted: Move| offers.iter().position(|offer| offer.action == Action::Play(wanted.into()));
        Some(is(wanted).or_else(|| is(Move::Back)).unwrap_or(0))
    }

    fn reason(&self, board: &BoardSeen) -> Option<Reason> {
        matches!(board, BoardSeen::FinePrint(_)).then_some(Reason::SmallLetters)
    }

    fn any(&mut self, offers: &[Offer]) -> usize {
        self.draw.below(offers.len())
    }
}
