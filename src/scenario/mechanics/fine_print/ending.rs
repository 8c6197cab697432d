//! How it ends, what it cost, what can be put right tomorrow, and what a teacher may see of it.

use super::machine::{Machine, Receipt};
use super::mend::Workshop;
use super::part::Screen;
use super::script::{FinePrint, Objective};
use super::types::{Cost, Half, Happening, Kind, Role, ScreenKind, Slip, Visitor};
use crate::scenario::report::{Ending, Met, Praise, Report};

/// Loss is counted in sixtieths of a bite; a bite is about ten minutes of somebody's afternoon.
pub(super) const BITE: u32 = 60;
/// An afternoon without the thing, and the friend who waited.
const NO_THING: u32 = 390;
const BELL: u32 = 60;
const CODE: u32 = 90;
const SUB: u32 = 60;
/// So much money is a bite, and no more than three.
const MONEY: usize = 1000;
const MOST_MONEY: u32 = 180;
const FRIEND: u32 = 10;
const MOST_FRIENDS: usize = 9;
/// The trouble of mending, for each kind of slip.
const MENDING: u32 = 30;
/// Tricks or signs that the measured act asks for.
const SIGNS: usize = 3;

impl Machine {
    /// Walked out, or the bell rang.
    pub(super) fn finish(&mut self) {
        let receipt = self.as_it_stands();
        self.receipt = Some(receipt);
        self.open_at_end = self.open();
        self.happened.push(if self.left { Happening::WalkedOut } else { Happening::Bell });
        self.half = Half::Over;
        if let Some(tools) = self.tools.filter(|_| self.new_face.is_none()) {
            let titled =
                |screen: &&Screen| matches!(screen.kind, ScreenKind::Ways | ScreenKind::Boxes | ScreenKind::YesNo | ScreenKind::Pay);
            let names: Vec<_> = self.screens.iter().filter(titled).map(|screen| (screen.id.clone(), screen.title.clone())).collect();
            self.workshop = Some(Workshop::draw(&tools, &names, self.seed));
            self.half = Half::Mend;
        }
    }

    /// All three visitors came through the mended app.
    pub(super) fn made_fair(&self) -> bool {
        self.workshop.as_ref().is_some_and(|workshop| usize::from(workshop.best()) == Visitor::ALL.len())
    }

    fn as_it_stands(&self) -> Receipt {
        let thing = self.has_thing();
        let late = self.minute >= self.limit && !self.left;
        let open = !self.open().is_empty();
        let ending = if open {
            Ending::Repair
        } else if thing && !late {
            Ending::Calm
        } else if late || self.full() {
            Ending::Missed
        } else {
            Ending::Lonely
        };
        Receipt { ending, thing, late, loss: self.loss_of(thing, late) }
    }

    fn loss_of(&self, thing: bool, late: bool) -> u32 {
        let of = |is: bool, loss: u32| if is { loss } else { 0 };
        let money = ((self.ink.money * BITE as usize / MONEY) as u32).min(MOST_MONEY);
        let friends = self.ink.friends.min(MOST_FRIENDS) as u32 * FRIEND;
        let mending = of(self.open().is_empty(), self.slipped.len() as u32 * MENDING);
        of(!thing, NO_THING) + of(late, BELL) + of(self.ink.code > 0, CODE) + of(self.ink.sub > 0, SUB) + money + friends + mending
    }

    /// The ending depends on the app alone; what is put right afterwards does not change it.
    pub fn ending(&self) -> Ending {
        self.receipt.unwrap_or_else(|| self.as_it_stands()).ending
    }

    /// For the test that telling never hurts: what stands open is worst, then an afternoon without the thing, then one
    /// with it and the bell. Whether the afternoon without it is called Lonely or Missed makes it no better.
    pub fn goodness(&self) -> u8 {
        let receipt = self.receipt.unwrap_or_else(|| self.as_it_stands());
        match receipt.ending {
            Ending::Repair => 0,
            Ending::Lonely => 1,
            Ending::Missed => 1 + u8::from(receipt.thing),
            Ending::Calm => 3,
        }
    }

    /// For tests, never shown: sixtieths of a bite.
    pub fn loss(&self) -> u32 {
        self.receipt.unwrap_or_else(|| self.as_it_stands()).loss
    }

    /// After the play: everything that is still open can be put right tomorrow, with a grown-up.
    pub fn mends(&self) -> Vec<usize> {
        if !self.over() {
            return Vec::new();
        }
        Slip::ALL.iter().enumerate().filter(|(_, slip)| self.ink.of(**slip) > 0).map(|(at, _)| at).collect()
    }

    /// Puts one of them right.
    pub fn mend(&mut self, at: usize) {
        if let Some(slip) = Slip::ALL.get(at) {
            self.ink.clear(*slip);
        }
    }

    /// In the new face: with the thing and no harm; where nothing but harm is to be had, without both.
    pub fn acted_well(&self) -> bool {
        let harmed = !self.slipped.is_empty() || self.lines.iter().any(|line| line.pencil.harms());
        let hopeless = !self.screens.iter().flat_map(|screen| &screen.parts).any(|part| part.kind == Kind::Button && !part.on.harms());
        !harmed && self.left && (self.kept || hopeless)
    }

    /// Counts and praise; `level` says which act is measured.
    pub fn report(&self, level: &FinePrint) -> Report {
        let tricks = self.tricks();
        let misses = tricks.iter().filter(|trick| self.taken_in.contains(trick)).count();
        let refused = self.stuck().len();
        let walked_by = usize::from(!self.took_along() && refused == 0 && self.left);
        Report {
            objective: self.objective(level.objective),
            hits: tricks.len() - misses,
            misses,
            false_alarms: refused + walked_by,
            correct_passes: self.lines.iter().filter(|line| !line.pencil.harms() && line.printed.costs().is_empty()).count(),
            praise: self.praise(),
        }
    }

    /// Tricks that stood on screens where somebody was.
    fn tricks(&self) -> Vec<(usize, usize)> {
        let of = |(at, screen): (usize, &Screen)| {
            let tricks = screen.parts.iter().enumerate().filter(|(_, part)| part.trick());
            tricks.map(move |(part, _)| (at, part)).collect::<Vec<_>>()
        };
        self.screens.iter().enumerate().filter(|(_, screen)| screen.visited).flat_map(of).collect()
    }

    fn took_along(&self) -> bool {
        self.receipt.is_some_and(|receipt| receipt.thing)
    }

    /// Tricks that were read, or stood there and were not taken.
    fn seen_through(&self) -> usize {
        let read = |(screen, part): &(usize, usize)| {
            self.screens.get(*screen).and_then(|there| there.parts.get(*part)).is_some_and(|part| part.read)
        };
        self.tricks().iter().filter(|trick| read(trick) || !self.taken_in.contains(*trick)).count() + usize::from(self.restarted > 0)
    }

    /// Signs of a look-alike that were seen: a strange address, hurry, too good, and that a secret is asked for.
    fn signs(&self) -> usize {
        let left = |screen: usize| self.backed_off.contains(&screen);
        let strange = || self.screens.iter().enumerate().filter(|(_, screen)| screen.strange && screen.visited);
        let has = |screen: &Screen, role: Role| screen.parts.iter().any(|part| part.role == role);
        let address = self
            .screens
            .iter()
            .flat_map(|screen| &screen.parts)
            .any(|part| part.read && part.address.is_some() && part.address != self.card);
        let sign = |role: Role| strange().any(|(at, screen)| has(screen, role) && left(at));
        let secret = strange().any(|(at, screen)| screen.kind == ScreenKind::Login && left(at));
        [address, sign(Role::Hurry), sign(Role::TooGood), secret].into_iter().filter(|seen| *seen).count()
    }

    fn objective(&self, objective: Objective) -> Met {
        let met = match objective {
            Objective::LookAlike if self.slipped.is_empty() => self.signs() >= SIGNS || self.took_along(),
            Objective::LookAlike => self.open().is_empty() && self.told,
            // Of an honest maker there are no three tricks to see through: then it is to take the thing along all the same.
            Objective::Fair if self.honest() => {
                return if self.took_along() && self.paid_nothing() { Met::Mirrored } else { Met::NotMet };
            }
            Objective::Fair => self.took_along() && self.paid_nothing() && self.seen_through() >= SIGNS,
        };
        if met { Met::Met } else { Met::NotMet }
    }

    /// Fewer tricks than the measured act asks for, on all screens together.
    fn honest(&self) -> bool {
        let parts = self.screens.iter().take(self.chain).flat_map(|screen| &screen.parts);
        parts.filter(|part| part.trick() || part.clock == Some(Cost::Lies)).count() < SIGNS
    }

    /// What came back was not paid.
    fn paid_nothing(&self) -> bool {
        [Slip::Money, Slip::Sub].iter().all(|slip| !self.open_at_end.contains(slip))
    }

    fn praise(&self) -> Vec<Praise> {
        let read = self.screens.iter().flat_map(|screen| &screen.parts).any(|part| part.read);
        let acts = [
            (Praise::MadeFair, self.made_fair()),
            (Praise::PutRight, !self.slipped.is_empty() && self.open().is_empty()),
            (Praise::Told, self.told),
            (Praise::PaidNothing, self.took_along() && self.slipped.is_empty()),
            (Praise::ReadSmall, read),
        ];
        acts.into_iter().filter(|(_, done)| *done).map(|(praise, _)| praise).collect()
    }
}
