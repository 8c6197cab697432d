//! One visitor at one door: what they are, what they have said, what they hold.

use std::collections::BTreeSet;

use super::types::{Answer, Circle, Key, Kind, PATTERN, Position, Sign, Truth, WARM};
use crate::scenario::phrase::{Id, Phrase};

/// A line that will be said, with its sign.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Line {
    pub(super) sign: Sign,
    pub(super) text: Phrase,
}

/// A line that was said and lies on the mat.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Slip {
    pub(super) day: usize,
    pub(super) text: Phrase,
    pub(super) sign: Sign,
    pub(super) turned: bool,
}

/// The whole state of one door.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Visitor {
    pub(super) id: Id,
    pub(super) kind: Kind,
    pub(super) truth: Truth,
    pub(super) known: bool,
    pub(super) face: usize,
    pub(super) intro: Line,
    /// Lines still to be said at an open door, next one last.
    pub(super) open: Vec<Line>,
    /// Lines still to be said at the chain, next one last.
    pub(super) chain: Vec<Line>,
    /// Keys still to be asked for, next one last.
    pub(super) wanted: Vec<Key>,
    pub(super) position: Position,
    pub(super) flames: u8,
    /// What was said, newest last.
    pub(super) slips: Vec<Slip>,
    pub(super) pins: BTreeSet<Sign>,
    /// Signs that were said, whether seen or not: the ask follows from them.
    pub(super) said: BTreeSet<Sign>,
    pub(super) wants: Vec<Key>,
    pub(super) holds: Vec<Key>,
    pub(super) answer: Answer,
    pub(super) answer_day: usize,
    pub(super) knocks: u8,
    pub(super) gone: bool,
    pub(super) asked: bool,
    pub(super) hesitated: bool,
    pub(super) settled: bool,
    pub(super) kept_key: bool,
    /// The morning on which the adult comes; 0 when nobody was told.
    pub(super) help_day: usize,
    /// An adult has been here and keeps an eye on this door.
    pub(super) watched: bool,
    /// Closed or chained by the child before any ask: kept distance.
    pub(super) distanced: bool,
    /// Asked another way before the door was first opened: checked.
    pub(super) checked: bool,
    pub(super) ever_opened: bool,
}

impl Visitor {
    pub(super) fn new(id: Id, kind: Kind, truth: Truth, known: bool, face: usize) -> Self {
        Self {
            id,
            kind,
            truth,
            known,
            face,
            intro: Line { sign: Sign::Plain, text: Phrase::new("") },
            open: Vec::new(),
            chain: Vec::new(),
            wanted: Vec::new(),
            position: Position::Chain,
            flames: u8::from(known),
            slips: Vec::new(),
            pins: BTreeSet::new(),
            said: BTreeSet::new(),
            wants: Vec::new(),
            holds: Vec::new(),
            answer: Answer::NotAsked,
            answer_day: 0,
            knocks: 0,
            gone: false,
            asked: false,
            hesitated: false,
            settled: false,
            kept_key: false,
            help_day: 0,
            watched: false,
            distanced: false,
            checked: false,
            ever_opened: false,
        }
    }

    /// A reason that the friend can see: then a closed door stays closed.
    pub(super) fn reason(&self) -> bool {
        self.pins.len() >= PATTERN || self.answer == Answer::No || self.settled
    }

    pub(super) fn circle(&self) -> Circle {
        Circle::of(&self.holds)
    }

    pub(super) fn here(&self) -> bool {
        !self.gone && !self.settled
    }

    pub(super) fn warm_by(&mut self, flames: u8) {
        self.flames = (self.flames + flames).min(WARM);
    }

    /// The string of the ask: an unsafe one has said enough different signs.
    pub(super) fn ready_to_ask(&self) -> bool {
        let enough = if self.truth == Truth::No { PATTERN - 1 } else { PATTERN };
        self.kind == Kind::Unsafe && !self.asked && self.said.len() >= enough
    }
}
