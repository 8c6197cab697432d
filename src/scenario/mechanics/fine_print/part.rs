//! What a screen is made of, and what its parts do: drawn once, and told to nobody before it is read.

use super::see::FineSeen;
use super::types::{Cost, Kind, Pic, Role, Says, ScreenKind, Slip};
use crate::scenario::phrase::{Id, Phrase};

/// What a press, a tick or an empty box costs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Bundle {
    pub(super) money: usize,
    pub(super) sub: usize,
    pub(super) friends: usize,
    pub(super) data: usize,
    pub(super) mins: usize,
    pub(super) code: usize,
    /// The thing cannot arrive.
    pub(super) lose: usize,
}

impl Bundle {
    /// Nothing more.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Something but minutes.
    pub(super) fn harms(&self) -> bool {
        !Self { mins: 0, ..*self }.is_empty()
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        self.with(other, |one, more| one + more)
    }

    /// What this has more than the other.
    pub(super) fn beyond(&self, other: &Self) -> Self {
        self.with(other, usize::saturating_sub)
    }

    fn with(&self, other: &Self, join: impl Fn(usize, usize) -> usize) -> Self {
        Self {
            money: join(self.money, other.money),
            sub: join(self.sub, other.sub),
            friends: join(self.friends, other.friends),
            data: join(self.data, other.data),
            mins: join(self.mins, other.mins),
            code: join(self.code, other.code),
            lose: join(self.lose, other.lose),
        }
    }

    pub(super) fn of(&self, slip: Slip) -> usize {
        match slip {
            Slip::Friends => self.friends,
            Slip::Code => self.code,
            Slip::Sub => self.sub,
            Slip::Money => self.money,
        }
    }

    pub(super) fn clear(&mut self, slip: Slip) {
        match slip {
            Slip::Friends => self.friends = 0,
            Slip::Code => self.code = 0,
            Slip::Sub => self.sub = 0,
            Slip::Money => self.money = 0,
        }
    }

    /// As it is written in small letters, in a fixed order.
    pub(super) fn costs(&self) -> Vec<Cost> {
        let lines = [
            (self.money, Cost::Money(self.money)),
            (self.sub, Cost::Sub),
            (self.friends, Cost::Friends(self.friends)),
            (self.data, Cost::Data(self.data)),
            (self.mins, Cost::Mins(self.mins)),
            (self.code, Cost::Code),
            (self.lose, Cost::Lose),
        ];
        lines.into_iter().filter(|(count, _)| *count > 0).map(|(_, cost)| cost).collect()
    }
}

/// Where a button leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Go {
    /// Nowhere.
    Stay,
    /// Out of the app.
    Leave,
    /// To another screen.
    To(usize),
}

/// A part of a screen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Part {
    pub(super) kind: Kind,
    pub(super) role: Role,
    pub(super) says: Says,
    pub(super) label: Phrase,
    pub(super) size: u8,
    pub(super) faint: bool,
    /// Lies under the fold.
    pub(super) below: bool,
    pub(super) ticked: bool,
    pub(super) admits: bool,
    /// What it does pressed or ticked.
    pub(super) on: Bundle,
    /// What a box does when it is left empty.
    pub(super) off: Bundle,
    /// What a clock or a plan of the hall is.
    pub(super) clock: Option<Cost>,
    pub(super) address: Option<[Pic; 3]>,
    pub(super) go: Go,
    /// Read on this way.
    pub(super) read: bool,
    /// Read on an earlier way.
    pub(super) known: bool,
}

impl Part {
    pub(super) fn new(kind: Kind, role: Role, says: Says, label: Phrase) -> Self {
        Self {
            kind,
            role,
            says,
            label,
            size: 2,
            faint: false,
            below: false,
            ticked: false,
            admits: false,
            on: Bundle::default(),
            off: Bundle::default(),
            clock: None,
            address: None,
            go: Go::Stay,
            read: false,
            known: false,
        }
    }

    pub(super) fn button(role: Role, says: Says, label: Phrase, go: Go, on: Bundle) -> Self {
        Self { go, on, ..Self::new(Kind::Button, role, says, label) }
    }

    pub(super) fn note(role: Role, label: Phrase) -> Self {
        Self::new(Kind::Note, role, Says::Plain, label)
    }

    /// What it does as it stands.
    pub(super) fn now(&self) -> &Bundle {
        if self.kind == Kind::Box && !self.ticked { &self.off } else { &self.on }
    }

    /// A trick: it costs something in one of its states. The thing that gets stuck is none, that is what a wish is for.
    pub(super) fn trick(&self) -> bool {
        let costs = |bundle: &Bundle| Bundle { lose: 0, ..*bundle }.harms();
        costs(&self.on) || costs(&self.off)
    }

    /// Its small letters can be seen.
    pub(super) fn shown(&self) -> bool {
        self.read || self.known || self.admits
    }

    pub(super) fn fine(&self) -> Option<FineSeen> {
        let on = || self.on.costs().into_iter().chain(self.clock).collect();
        self.shown().then(|| FineSeen { on: on(), off: self.off.costs() })
    }
}

/// A screen of the app.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Screen {
    pub(super) id: Id,
    pub(super) title: Phrase,
    pub(super) kind: ScreenKind,
    pub(super) door: Option<usize>,
    /// Behind a door that only looks like one's own.
    pub(super) strange: bool,
    pub(super) parts: Vec<Part>,
    /// What lay under the fold is here.
    pub(super) scrolled: bool,
    /// Somebody was here.
    pub(super) visited: bool,
}

impl Screen {
    /// How many parts can be seen; those under the fold come last.
    pub(super) fn visible(&self) -> usize {
        if self.scrolled { self.parts.len() } else { self.parts.iter().filter(|part| !part.below).count() }
    }
}
