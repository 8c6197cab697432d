//! How screens, parts and the thing look.

use serde::Serialize;

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
