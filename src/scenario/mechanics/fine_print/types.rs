//! The words of Fine print: moves, slips, pieces, visitors, costs.

mod happening;
mod look;

use serde::{Deserialize, Serialize};

pub use happening::Happening;
pub use look::{Half, Kind, Pic, Role, Says, ScreenKind, ThingSeen, Why};

/// One move of the child at the pretend app or, afterwards, in its workshop. `part` and `screen` count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// Presses a button.
    Press {
        /// Which part.
        part: usize,
    },
    /// Flips the tick of a box.
    Tick {
        /// Which part.
        part: usize,
    },
    /// Holds the glass over a part: its small letters open.
    Magnify {
        /// Which part.
        part: usize,
    },
    /// Looks under the fold.
    Scroll,
    /// Lets a minute pass.
    Wait,
    /// To the screen before; on the first one: walks out.
    Back,
    /// Asks the helper; after a slip that is telling.
    Ask,
    /// Puts right in one's own corner what stands open.
    Mend {
        /// What.
        what: Slip,
    },
    /// Lays a fair piece on a screen of the workshop.
    Put {
        /// Which screen.
        screen: usize,
        /// Which piece.
        piece: Piece,
    },
    /// Takes a piece back to the tray.
    Lift {
        /// Which screen.
        screen: usize,
        /// Which piece.
        piece: Piece,
    },
    /// Lets the three visitors walk through.
    Walk,
    /// Leaves the workshop.
    Leave,
}

/// What can stand open after a slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Slip {
    /// Friends are pestered.
    Friends,
    /// The picture code is in strange hands.
    Code,
    /// It is paid every week.
    Sub,
    /// Money went that was not meant.
    Money,
}

impl Slip {
    /// All of them, in the order of mending.
    pub const ALL: [Self; 4] = [Self::Friends, Self::Code, Self::Sub, Self::Money];

    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Friends => "friends",
            Self::Code => "code",
            Self::Sub => "sub",
            Self::Money => "money",
        }
    }
}

/// A fair piece of the workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// The fair button is big.
    Big,
    /// The thing's picture on the fair button.
    Picture,
    /// Plain words.
    Plain,
    /// Nothing is ticked for you.
    Empty,
    /// Your place is kept: no clock.
    Kept,
}

impl Piece {
    /// All pieces in the order of the tray.
    pub const ALL: [Self; 5] = [Self::Big, Self::Picture, Self::Plain, Self::Empty, Self::Kept];

    /// The id in files, pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Big => "big",
            Self::Picture => "picture",
            Self::Plain => "plain",
            Self::Empty => "empty",
            Self::Kept => "kept",
        }
    }
}

/// Who walks through the mended app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Visitor {
    /// Presses the biggest.
    Hurried,
    /// Goes by pictures.
    Small,
    /// Reads everything and tires.
    Grandmother,
}

impl Visitor {
    /// All three in the order in which they walk.
    pub const ALL: [Self; 3] = [Self::Hurried, Self::Small, Self::Grandmother];

    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Hurried => "hurry",
            Self::Small => "small",
            Self::Grandmother => "granny",
        }
    }
}

/// Which thing the app promises, and so how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// A pack of stickers.
    Stickers,
    /// A ticket for a film.
    Cinema,
}

impl Style {
    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Stickers => "stickers",
            Self::Cinema => "cinema",
        }
    }

    /// The costume of the new face.
    pub fn other(self) -> Self {
        match self {
            Self::Stickers => Self::Cinema,
            Self::Cinema => Self::Stickers,
        }
    }
}

/// One line of small letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// So much money more.
    Money(usize),
    /// Paid every week.
    Sub,
    /// So many friends get letters.
    Friends(usize),
    /// So much is told about you.
    Data(usize),
    /// So many minutes.
    Mins(usize),
    /// The picture code goes to strange hands.
    Code,
    /// The thing cannot arrive.
    Lose,
    /// The clock starts again.
    Lies,
    /// These seats are true.
    Seats,
}

impl Cost {
    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Money(_) => "money",
            Self::Sub => "sub",
            Self::Friends(_) => "friends",
            Self::Data(_) => "data",
            Self::Mins(_) => "mins",
            Self::Code => "code",
            Self::Lose => "lose",
            Self::Lies => "lies",
            Self::Seats => "seats",
        }
    }

    /// How much of it, where it can be counted.
    pub fn count(self) -> Option<usize> {
        match self {
            Self::Money(count) | Self::Friends(count) | Self::Data(count) | Self::Mins(count) => Some(count),
            Self::Sub | Self::Code | Self::Lose | Self::Lies | Self::Seats => None,
        }
    }
}
