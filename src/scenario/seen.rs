//! What a player can see and do at one moment: the one thing that the window, `drive` and the bots are given.

use serde::Serialize;

use super::mechanics::BoardSeen;
use super::phrase::{Phrase, Said};
use super::session::{Action, Stage};

/// A moment of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Seen {
    /// Where in the level we are.
    pub stage: Stage,
    /// The board of the mechanic, and what the stage itself shows.
    #[serde(rename = "seen")]
    pub board: BoardSeen,
    /// What is said now, in order.
    pub say: Vec<Said>,
    /// What can be done, never empty before the end.
    #[serde(rename = "actions")]
    pub offers: Vec<Offer>,
}

/// A detail of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Field {
    /// A position or a day.
    Number(usize),
    /// An id out of a closed set.
    Id(&'static str),
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The verb.
    pub verb: &'static str,
    /// What it is done to.
    pub fields: Vec<(&'static str, Field)>,
    /// What it is called.
    pub label: Phrase,
    /// What it is.
    pub action: Action,
}

impl Offer {
    /// An offer without details.
    pub fn new(verb: &'static str, label: Phrase, action: Action) -> Self {
        Self { verb, fields: Vec::new(), label, action }
    }

    /// The same with a detail.
    #[must_use]
    pub fn field(mut self, name: &'static str, value: Field) -> Self {
        self.fields.push((name, value));
        self
    }

    /// The door, place or person that it is done to, when it has a number.
    pub fn number(&self, name: &str) -> Option<usize> {
        self.fields.iter().find_map(|(field, value)| match value {
            Field::Number(number) if *field == name => Some(*number),
            Field::Number(_) | Field::Id(_) => None,
        })
    }
}

impl Serialize for Offer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("verb", self.verb)?;
        for (name, value) in &self.fields {
            map.serialize_entry(name, value)?;
        }
        map.serialize_entry("label", &self.label)?;
        map.end()
    }
}
