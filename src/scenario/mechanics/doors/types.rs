//! The words of Doors: signs, keys, positions and what a child can do.

use serde::{Deserialize, Serialize};

/// Doors on the landing.
pub const DOORS: usize = 4;
/// Flames over a door that make a friendship.
pub const WARM: u8 = 3;
/// Different signs that make a pattern.
pub const PATTERN: usize = 3;

/// How many different kinds of sign there are, plain lines left out.
pub const SIGNS: usize = 8;

/// What a line of a visitor shows once one looks closely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    /// Nothing: an ordinary line.
    Plain,
    /// “You are special, not like the others.”
    Flattery,
    /// Something for nothing.
    Gift,
    /// “Do not tell.”
    Secrecy,
    /// “Come to another chat.”
    Elsewhere,
    /// “Now or never.”
    Hurry,
    /// Asks for one of the friend's keys.
    Key,
    /// Wants to meet.
    Meeting,
    /// Makes guilty or afraid.
    Threat,
}

impl Sign {
    /// All that can hang on a string, in the order of their pictures.
    pub const ALL: [Self; SIGNS] =
        [Self::Flattery, Self::Gift, Self::Secrecy, Self::Elsewhere, Self::Hurry, Self::Key, Self::Meeting, Self::Threat];

    /// The id in files, pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Flattery => "flattery",
            Self::Gift => "gift",
            Self::Secrecy => "secrecy",
            Self::Elsewhere => "elsewhere",
            Self::Hurry => "hurry",
            Self::Key => "key",
            Self::Meeting => "meeting",
            Self::Threat => "threat",
        }
    }
}

/// A thing of the friend's that others can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Key {
    /// The friend's real name.
    Name,
    /// A picture of the friend.
    Photo,
    /// Something nobody else knows.
    Secret,
    /// The school's jersey and number.
    Jersey,
    /// Where the friend is now.
    Place,
    /// When the friend does what.
    Routine,
    /// When nobody else is there.
    Alone,
}

/// What a key tells about the friend; keys of two colours together show the street.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Colour {
    /// Who the friend is.
    Who,
    /// Where the friend is.
    Where,
    /// When the friend is there.
    When,
}

impl Key {
    /// The id in files, pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Photo => "photo",
            Self::Secret => "secret",
            Self::Jersey => "jersey",
            Self::Place => "place",
            Self::Routine => "routine",
            Self::Alone => "alone",
        }
    }

    /// What it tells about the friend.
    pub fn colour(self) -> Colour {
        match self {
            Self::Name | Self::Photo | Self::Secret => Colour::Who,
            Self::Jersey | Self::Place => Colour::Where,
            Self::Routine | Self::Alone => Colour::When,
        }
    }

    /// Everyday keys warm a friendship; nothing is ever won with the others (safeguarding, rule 13).
    pub fn everyday(self) -> bool {
        matches!(self, Self::Name | Self::Jersey | Self::Routine)
    }
}

/// How far a hand that holds these keys can see: the circle on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Circle {
    /// Nothing known: somewhere in the city.
    City,
    /// One colour.
    District,
    /// Two colours.
    Street,
    /// Three colours.
    Door,
}

impl Circle {
    /// The circle of a hand with these keys.
    pub fn of(keys: &[Key]) -> Self {
        let colours: std::collections::BTreeSet<_> = keys.iter().map(|key| key.colour()).collect();
        match colours.len() {
            0 => Self::City,
            1 => Self::District,
            2 => Self::Street,
            _ => Self::Door,
        }
    }

    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::City => "city",
            Self::District => "district",
            Self::Street => "street",
            Self::Door => "door",
        }
    }
}

/// How a door stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Position {
    /// Talk freely.
    Open,
    /// Talk, keep the distance, others can see.
    Chain,
    /// Nobody speaks.
    Closed,
}

impl Position {
    /// All positions in the order of the dial.
    pub const ALL: [Self; 3] = [Self::Open, Self::Chain, Self::Closed];

    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Chain => "chain",
            Self::Closed => "closed",
        }
    }
}

/// What a visitor is. Never shown before the Ripple.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Means well.
    Kind,
    /// Loud, not dangerous.
    Pest,
    /// Not safe.
    Unsafe,
}

/// What comes back when one asks by another way: the truth of *who*, not of *what they want*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Truth {
    /// It is the one they say.
    Yes,
    /// Somebody else uses the name.
    No,
    /// Nobody knows them.
    Nobody,
}

/// The state of asking by another way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Not asked yet.
    NotAsked,
    /// The letter is out.
    OnItsWay,
    /// It is the one they say.
    Yes,
    /// Somebody else uses the name.
    No,
    /// Nobody knows them.
    Nobody,
}

impl Answer {
    /// The id in pictures and texts; none before anybody asked.
    pub fn id(self) -> Option<&'static str> {
        match self {
            Self::NotAsked => None,
            Self::OnItsWay => Some("on-its-way"),
            Self::Yes => Some("yes"),
            Self::No => Some("no"),
            Self::Nobody => Some("nobody"),
        }
    }
}

impl From<Truth> for Answer {
    fn from(truth: Truth) -> Self {
        match truth {
            Truth::Yes => Self::Yes,
            Truth::No => Self::No,
            Truth::Nobody => Self::Nobody,
        }
    }
}

/// One move of the child at the landing. `door` counts from 0, left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// Turns the dial of a door.
    Turn {
        /// Which door.
        door: usize,
        /// The position it gets.
        to: Position,
    },
    /// Hands over a key that the visitor wants.
    Give {
        /// Which door.
        door: usize,
        /// Which key.
        key: Key,
    },
    /// Asks for the last key back.
    Take {
        /// Which door.
        door: usize,
    },
    /// Asks by another way who this is.
    Ask {
        /// Which door.
        door: usize,
    },
    /// Turns the slip of a day round; its sign goes on the string if it is new.
    Pin {
        /// Which door.
        door: usize,
        /// The day on which it was said.
        day: usize,
    },
    /// Tells an adult about a door.
    Tell {
        /// Which door.
        door: usize,
    },
    /// Ends the day.
    Sleep,
}

/// What a visitor or the house just did, for the view to play.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Happening {
    /// The friend put the chain back on: likes the visitor and saw no reason.
    Reopened,
    /// A knock at a closed door.
    Knocked,
    /// A pest's noise took a stone.
    Noise,
    /// The ask came, and the friend said yes.
    Asked,
    /// The ask came, and the friend looked at the string and put the chain on.
    Hesitated,
    /// The answer to the letter came.
    Answered,
    /// The adult came.
    HelperCame,
    /// Three different signs: the friend bolted the door.
    Bolted,
    /// The hand closed over the key.
    KeptKey,
    /// A sign that hangs there already.
    SameSign,
    /// The slip was an ordinary one.
    Smiled,
    /// The visitor went away for good.
    Left,
}
