//! The words of Fine print: moves, what a part of a screen is and says, what it costs, what just happened.

use serde::{Deserialize, Serialize};

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

/// What can be done to a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It is pressed.
    Button,
    /// It is ticked.
    Box,
    /// It is only read.
    Note,
}

/// What a part is, by its look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// One of the ways on.
    Way,
    /// A side show: a wheel, a story, one more.
    Side,
    /// Yes to a wish of the app.
    Yes,
    /// No to it.
    No,
    /// On, past the boxes.
    Next,
    /// Ticks all and goes on.
    TickAll,
    /// A way out.
    Done,
    /// A way out: ✕.
    Cross,
    /// Keeps the thing that has arrived.
    Keep,
    /// A door to a page.
    Door,
    /// Get it.
    Get,
    /// Give the picture code.
    Code,
    /// Without a code.
    NoCode,
    /// A box.
    Box,
    /// The app's clock.
    Clock,
    /// The plan of the hall.
    Seats,
    /// The address of a page.
    Address,
    /// Promises too much.
    TooGood,
    /// Hurries.
    Hurry,
    /// A wheel that turns.
    Spinner,
    /// What it comes to.
    Total,
}

impl Role {
    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Way => "way",
            Self::Side => "side",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Next => "next",
            Self::TickAll => "tick-all",
            Self::Done => "done",
            Self::Cross => "cross",
            Self::Keep => "keep",
            Self::Door => "door",
            Self::Get => "get",
            Self::Code => "code",
            Self::NoCode => "no-code",
            Self::Box => "box",
            Self::Clock => "clock",
            Self::Seats => "seats",
            Self::Address => "address",
            Self::TooGood => "too-good",
            Self::Hurry => "hurry",
            Self::Spinner => "spinner",
            Self::Total => "total",
        }
    }
}

/// What a reader gets from a label. That a label admits its cost is a flag of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Says {
    /// "Now, cheaper!": no trust, look or infer.
    Claims,
    /// "Keep it on this device."
    Keep,
    /// "And a toy goat."
    Extra,
    /// "Tick if you want no letters."
    Not,
    /// "A gold frame."
    Nice,
    /// "Best way ✓": nothing.
    Vague,
    /// The wish suits the thing.
    Fits,
    /// The wish does not suit the thing.
    Unfit,
    /// No.
    No,
    /// Costs minutes.
    Side,
    /// What it is.
    Plain,
}

impl Says {
    /// The id in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Claims => "claims",
            Self::Keep => "keep",
            Self::Extra => "extra",
            Self::Not => "not",
            Self::Nice => "nice",
            Self::Vague => "vague",
            Self::Fits => "fits",
            Self::Unfit => "unfit",
            Self::No => "no",
            Self::Side => "side",
            Self::Plain => "plain",
        }
    }
}

/// The pictures of which addresses and codes are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pic {
    /// A goat.
    Goat,
    /// A star.
    Star,
    /// A bowl of tea.
    Tea,
    /// A moon.
    Moon,
    /// A ger.
    Ger,
    /// A fish.
    Fish,
}

impl Pic {
    /// All pictures.
    pub const ALL: [Self; 6] = [Self::Goat, Self::Star, Self::Tea, Self::Moon, Self::Ger, Self::Fish];

    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Goat => "goat",
            Self::Star => "star",
            Self::Tea => "tea",
            Self::Moon => "moon",
            Self::Ger => "ger",
            Self::Fish => "fish",
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

/// What kind of screen it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenKind {
    /// Two or three ways on.
    Ways,
    /// Boxes.
    Boxes,
    /// A wish: yes or no.
    YesNo,
    /// The last one.
    Exit,
    /// Three doors.
    Doors,
    /// Behind a door.
    Page,
    /// Asks for the picture code.
    Login,
    /// A wheel turns.
    Dead,
    /// Two ways to pay.
    Pay,
}

impl ScreenKind {
    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ways => "ways",
            Self::Boxes => "boxes",
            Self::YesNo => "yes-no",
            Self::Exit => "exit",
            Self::Doors => "doors",
            Self::Page => "page",
            Self::Login => "login",
            Self::Dead => "dead",
            Self::Pay => "pay",
        }
    }
}

/// Which half of the play it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Half {
    /// The pretend app.
    App,
    /// Its workshop.
    Mend,
    /// Over.
    Over,
}

/// Where the thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThingSeen {
    /// Not here yet.
    Away,
    /// Arrived, and to be kept first.
    Outlined,
    /// In the pocket.
    Solid,
    /// The tray stays empty: it got stuck on the way.
    Stuck,
}

/// Why a visitor stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// A box was ticked for them.
    Tick,
    /// A trap was the biggest.
    Size,
    /// A trap had the biggest picture.
    Picture,
    /// A trap was the bright one.
    Bright,
    /// She was tired.
    Tired,
}

impl Why {
    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Tick => "tick",
            Self::Size => "size",
            Self::Picture => "picture",
            Self::Bright => "bright",
            Self::Tired => "tired",
        }
    }
}

/// What the last move and its minute did, in the order in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Happening {
    /// The next screen came.
    Turned,
    /// The screen slid back.
    WentBack,
    /// Walked out.
    WalkedOut,
    /// A tick jumped in or out.
    Ticked {
        /// Which box.
        part: usize,
    },
    /// All ticks jumped in at once.
    AllTicked,
    /// What lay under the fold is here.
    Scrolled,
    /// Small letters opened.
    Read {
        /// Of which part.
        part: usize,
        /// They cost something.
        harm: bool,
    },
    /// The goat chewed.
    Waited,
    /// The app's clock reached zero and started again.
    ClockStarted,
    /// A seat was taken.
    SeatTaken,
    /// The hall is full.
    HallFull,
    /// Printed in ink at once.
    Printed(Cost),
    /// Pencil turned to ink.
    Inked(Slip),
    /// A painted way out: an advert.
    Advert,
    /// A side show took minutes.
    Dawdled,
    /// The thing arrived.
    Arrived,
    /// The tray stays empty, and a lamp burns.
    Stuck,
    /// The outlined thing is in the pocket.
    KeptThing,
    /// The helper's finger rests on a part.
    Pointed {
        /// On which.
        part: usize,
    },
    /// The helper sees nothing that costs something here.
    NothingOdd,
    /// The helper was told and sits beside you.
    Told,
    /// A new code.
    NewCode,
    /// The new code was typed on their page and is gone too.
    CodeGone,
    /// The weekly paying is stopped.
    SubStopped,
    /// The coins came back.
    MoneyBack,
    /// The form wants a grown-up's name: tell first.
    TellFirst,
    /// A sticker slipped out of the account.
    StickerGone,
    /// A friend got a message that you did not write.
    FriendBothered,
    /// The bell.
    Bell,
    /// A piece was laid on a screen.
    PiecePut,
    /// A piece went back to the tray.
    PieceLifted,
    /// The visitors walked.
    Walked {
        /// How many came out with the thing.
        out: u8,
    },
}
