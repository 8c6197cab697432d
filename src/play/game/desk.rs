//! The room of the help desk: which cases wait, which one is suggested, what the printer does.

use super::{Game, Screen, any_throw};
use crate::scenario::level::{Band, C, Level};
use crate::scenario::seed::{BONES, Side, Throw};

/// Jokes of the printer.
const JOKES: usize = 6;

/// How a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// Left in the middle.
    Begun,
    /// Nobody has helped yet.
    New,
    /// Helped at least once.
    Done,
}

/// What state the desk is in as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// There is nothing to play.
    Empty,
    /// Nothing was played yet.
    First,
    /// Something waits.
    Usual,
    /// Everything was helped.
    AllDone,
}

impl Game {
    /// The band of the desk: the command line's, else the one that was chosen, else the younger.
    pub fn band(&self) -> Band {
        self.band.or(self.profile().band).unwrap_or(Band::A)
    }

    pub(crate) fn choose_band(&mut self, band: Band) {
        self.band = None;
        self.page = 0;
        self.change_profile(|profile| profile.band = Some(band));
    }

    /// The C whose cases are shown, or all.
    pub fn filter(&self) -> Option<C> {
        self.house.filter
    }

    pub(crate) fn filter_by(&mut self, c: C) {
        self.house.filter = (self.house.filter != Some(c)).then_some(c);
        self.page = 0;
    }

    /// How a case stands with whoever plays.
    pub fn waiting(&self, level: &Level) -> Waiting {
        if self.profile().session.as_ref().is_some_and(|session| session.level == level.id()) {
            Waiting::Begun
        } else if self.profile().cases.contains_key(level.id()) {
            Waiting::Done
        } else {
            Waiting::New
        }
    }

    /// Cases of the band and the chosen C: the begun one first, then those that wait, then those that were helped.
    pub fn cases(&self) -> Vec<&Level> {
        let (band, filter) = (self.band(), self.filter());
        let fits = |level: &&Level| level.mechanic().bands().contains(&band) && filter.is_none_or(|c| level.c() == c);
        let mut cases: Vec<&Level> = self.library.playable().filter(fits).collect();
        cases.sort_by_key(|level| match self.waiting(level) {
            Waiting::Begun => 0,
            Waiting::New => 1,
            Waiting::Done => 2,
        });
        cases
    }

    /// The state of the room as a whole.
    pub fn room(&self) -> Room {
        let mut cases = self.library.playable().filter(|level| level.mechanic().bands().contains(&self.band())).peekable();
        if cases.peek().is_none() {
            Room::Empty
        } else if self.profile().cases.is_empty() && self.profile().session.is_none() {
            Room::First
        } else if cases.all(|level| self.waiting(level) == Waiting::Done) {
            Room::AllDone
        } else {
            Room::Usual
        }
    }

    /// The joke on the printer's sheet, 1 and onwards; nothing before it was asked.
    pub fn printed(&self) -> Option<usize> {
        self.house.printed.checked_sub(1).map(|printed| printed % JOKES + 1)
    }

    pub(crate) fn print(&mut self) {
        self.house.printed += 1;
    }

    /// To the room of the help desk.
    pub(crate) fn enter_the_desk(&mut self) {
        self.house.printed = 0;
        self.house.keypad = None;
        self.house.bones = None;
        self.go(Screen::Desk);
    }

    /// The six bones for a case, while they are in hand.
    pub fn bones(&self) -> Option<(&str, Throw)> {
        self.house.bones.as_ref().map(|(level, throw)| (level.as_str(), *throw))
    }

    /// Takes the bones in hand: as they lay the last time, else any.
    pub(crate) fn take_bones(&mut self, level: &str) {
        let last = self.profile().cases.get(level).and_then(|record| record.throw).and_then(Throw::new);
        self.house.bones = Some((level.to_string(), self.throw.or(last).unwrap_or_else(any_throw)));
        self.go(Screen::Throw);
    }

    /// Lays a bone on its next side.
    pub(crate) fn turn_bone(&mut self, bone: usize) {
        if let Some((_, throw)) = &mut self.house.bones {
            let mut sides = throw.sides();
            if let Some(side) = sides.get_mut(bone.min(BONES - 1)) {
                *side = Side::ALL[(*side as usize + 1) % Side::ALL.len()];
            }
            *throw = Throw::of(sides);
        }
    }

    /// Other people: the bones are thrown anew, and never lie as before.
    pub(crate) fn throw_bones(&mut self) {
        if let Some((_, throw)) = &mut self.house.bones {
            let before = *throw;
            while *throw == before {
                *throw = any_throw();
            }
        }
    }

    /// A case of this C was helped.
    pub fn practised(&self, c: C) -> bool {
        self.profile().cases.keys().any(|id| id.split('/').next() == Some(c.id()))
    }

    /// A case of each C was helped: the four berkh can be thrown.
    pub fn all_four(&self) -> bool {
        C::ALL.into_iter().all(|c| self.practised(c))
    }

    /// The four berkh lie on the table.
    pub fn berkh_thrown(&self) -> bool {
        self.house.berkh
    }

    /// Takes the four bones in hand; nothing while one of them is still blank.
    pub(crate) fn take_the_four(&mut self) {
        if self.all_four() {
            self.house.berkh = false;
            self.go(Screen::Berkh);
        }
    }

    /// Throws them: whoever has practised all four sides sees all four. A second throw takes them in hand again.
    pub(crate) fn throw_the_four(&mut self) {
        self.house.berkh = !self.house.berkh;
    }

    /// Plays the case with the bones as they lie.
    pub(crate) fn play_bones(&mut self) {
        if let Some((level, throw)) = self.house.bones.take() {
            self.begin_case(&level, throw);
        }
    }
}
