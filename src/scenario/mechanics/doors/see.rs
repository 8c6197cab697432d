//! What can be seen of the landing. Kind, truth and all that follows from the seed stay behind the doors.

use serde::Serialize;

use super::rules::Landing;
use super::types::{Answer, Circle, Happening, Key, Move, Position, Sign};
use super::visitor::{Slip, Visitor};
use crate::scenario::phrase::{Id, Phrase, Said};
use crate::scenario::seen::{Field, Offer};
use crate::scenario::session::Action;

/// The landing as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct LandingSeen {
    /// Today, from 1.
    pub day: usize,
    /// Days of the level.
    pub days: usize,
    /// Stones left today.
    pub stones: u8,
    /// Stones of a fresh day.
    pub moves: u8,
    /// The evening board of the new face.
    pub new_face: bool,
    /// The doors from left to right.
    pub doors: Vec<DoorSeen>,
}

/// One door as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct DoorSeen {
    /// Which one, from 0.
    pub door: usize,
    /// Who stands there, as an id of the cast.
    pub visitor: Id,
    /// Their name as it is shown.
    pub name: Phrase,
    /// A photograph with the friend hangs at the door.
    pub known: bool,
    /// How the door stands.
    pub position: Position,
    /// Flames over the door, 0–3.
    pub flames: u8,
    /// What lies on the mat, newest first.
    pub slips: Vec<SlipSeen>,
    /// What hangs on the string.
    pub pins: Vec<Sign>,
    /// Keys the visitor would like.
    pub wants: Vec<Key>,
    /// Keys in the visitor's hand.
    pub holds: Vec<Key>,
    /// How far that hand can see.
    pub circle: Circle,
    /// The letter.
    pub answer: Answer,
    /// Knocks at the closed door.
    pub knocks: u8,
    /// The ask came and the friend said yes.
    pub asked: bool,
    /// The ask came and the friend hesitated.
    pub hesitated: bool,
    /// Went away for good.
    pub gone: bool,
    /// Closed for good by an adult.
    pub settled: bool,
    /// A reason that the friend can see.
    pub reason: bool,
    /// An adult is on the way.
    pub help_coming: bool,
    /// The hand closed over the key.
    pub kept_key: bool,
    /// What just happened here.
    pub happened: Vec<Happening>,
}

/// One slip as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct SlipSeen {
    /// The day on which it was said.
    pub day: usize,
    /// What was said.
    pub text: Phrase,
    /// It asks for a key: the visitor points at the hook.
    pub asks_key: bool,
    /// The sign on its back, once it is turned.
    pub sign: Option<Sign>,
}

impl SlipSeen {
    fn of(slip: &Slip) -> Self {
        Self { day: slip.day, text: slip.text.clone(), asks_key: slip.sign == Sign::Key, sign: slip.turned.then_some(slip.sign) }
    }
}

/// The id in the cast of the face that was dealt.
pub(super) fn face_id(face: usize) -> Id {
    Id::from(format!("visitor-{face}"))
}

impl Landing {
    /// What can be seen now.
    pub fn seen(&self) -> LandingSeen {
        LandingSeen {
            day: self.day,
            days: self.days,
            stones: self.stones,
            moves: self.moves,
            new_face: self.new_face.is_some(),
            doors: self.visitors.iter().enumerate().map(|(door, visitor)| self.door_seen(door, visitor)).collect(),
        }
    }

    fn door_seen(&self, door: usize, visitor: &Visitor) -> DoorSeen {
        let who = face_id(visitor.face);
        DoorSeen {
            door,
            name: Phrase::new("cast-nom").who(who.clone()),
            visitor: who,
            known: visitor.known,
            position: visitor.position,
            flames: visitor.flames,
            slips: visitor.slips.iter().rev().map(SlipSeen::of).collect(),
            pins: visitor.pins.iter().copied().collect(),
            wants: visitor.wants.clone(),
            holds: visitor.holds.clone(),
            circle: visitor.circle(),
            answer: visitor.answer,
            knocks: visitor.knocks,
            asked: visitor.asked,
            hesitated: visitor.hesitated,
            gone: visitor.gone,
            settled: visitor.settled,
            reason: visitor.reason(),
            help_coming: visitor.help_day != 0,
            kept_key: visitor.kept_key,
            happened: self.happenings.iter().filter(|(at, _)| *at == door).map(|(_, what)| *what).collect(),
        }
    }

    /// A move as it is offered to whoever plays.
    pub fn offer(&self, step: Move) -> Offer {
        let who = |door: usize| self.who(door).unwrap_or_default();
        let offer = |verb: &'static str, label: &'static str, door: usize| {
            Offer::new(verb, Phrase::new(label).who(who(door)), Action::Play(step.into())).field("door", Field::Number(door))
        };
        match step {
            Move::Sleep => Offer::new("sleep", Phrase::new("doors-do-sleep"), Action::Play(step.into())),
            Move::Turn { door, to: Position::Open } => offer("open", "doors-do-open", door),
            Move::Turn { door, to: Position::Chain } => offer("chain", "doors-do-chain", door),
            Move::Turn { door, to: Position::Closed } => offer("close", "doors-do-close", door),
            Move::Give { door, key } => {
                let mut offer = offer("give", "doors-do-give", door).field("key", Field::Id(key.id()));
                offer.label = offer.label.id("key", key.id());
                offer
            }
            Move::Take { door } => offer("take", "doors-do-take", door),
            Move::Ask { door } => offer("ask", "doors-do-ask", door),
            Move::Pin { door, day } => {
                let mut offer = offer("pin", "doors-do-pin", door).field("day", Field::Number(day));
                offer.label = offer.label.number("day", day);
                offer
            }
            Move::Tell { door } => offer("tell", "doors-do-tell", door),
        }
    }

    /// What is kept as evidence, for the Tell step to show.
    pub fn evidence(&self) -> Vec<Phrase> {
        let mut kept = Vec::new();
        for visitor in &self.visitors {
            let who = face_id(visitor.face);
            let about = |key: &'static str| Phrase::new(key).who(who.clone());
            if visitor.asked {
                kept.push(about("doors-kept-ask"));
            }
            if !visitor.pins.is_empty() {
                kept.push(about("doors-kept-pins").number("count", visitor.pins.len()));
            }
            if matches!(visitor.answer, Answer::No | Answer::Nobody) {
                kept.push(about("doors-kept-card"));
            }
            if visitor.kept_key {
                kept.push(about("doors-kept-hand"));
            } else if !visitor.holds.is_empty() {
                kept.push(about("doors-kept-keys"));
            }
        }
        kept
    }

    /// What was behind each door, once the week is over.
    pub fn ripple(&self, key: impl Fn(&str) -> Phrase) -> Vec<(Id, Phrase)> {
        self.visitors
            .iter()
            .map(|visitor| (face_id(visitor.face), key(&format!("ripple-{}", visitor.id)).who(face_id(visitor.face))))
            .collect()
    }

    /// What the friend and the house say about what just happened.
    pub fn say(&self, friend: &str) -> Vec<Said> {
        let mut say = Vec::new();
        if self.day == 1 && self.stones == self.moves && self.new_face.is_none() {
            say.push(Said::new(friend, Phrase::new("doors-friend-first").number("moves", self.moves.into())));
        }
        for (door, what) in &self.happenings {
            let key = match what {
                Happening::Reopened => "doors-friend-reopened",
                Happening::Asked => "doors-friend-asked",
                Happening::Hesitated => "doors-friend-hesitated",
                Happening::HelperCame => "doors-friend-helper",
                Happening::Bolted => "doors-friend-bolted",
                Happening::KeptKey => "doors-friend-kept-key",
                Happening::Left => "doors-friend-left",
                Happening::Noise => "doors-friend-noise",
                Happening::Knocked | Happening::Answered | Happening::SameSign | Happening::Smiled => continue,
            };
            if let Some(who) = self.who(*door) {
                say.push(Said::new(friend, Phrase::new(key).who(who)));
            }
        }
        say
    }

    /// Who stands at a door.
    pub fn who(&self, door: usize) -> Option<Id> {
        self.visitors.get(door).map(|visitor| face_id(visitor.face))
    }

    /// Today, from 1.
    pub fn day(&self) -> usize {
        self.day
    }

    /// Where the new face plays.
    pub fn scene(&self, key: impl Fn(&str) -> Phrase) -> Option<Phrase> {
        self.new_face.as_ref().map(|case| key(&format!("case-{case}-scene")))
    }

    /// For tests: who stands where, as `(kind, known)` from left to right.
    pub fn pattern(&self) -> Vec<(super::types::Kind, bool)> {
        self.visitors.iter().map(|visitor| (visitor.kind, visitor.known)).collect()
    }
}
