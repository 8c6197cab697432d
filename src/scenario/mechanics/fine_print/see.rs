//! What can be seen of the phone: never what a part does before it was read, nor how tricky its maker is.

use serde::Serialize;

use super::types::{Cost, Half, Happening, Kind, Pic, Piece, Role, Says, ScreenKind, Slip, Style, ThingSeen, Visitor, Why};
use crate::scenario::phrase::{Id, Phrase};

/// The phone as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PhoneSeen {
    /// Which thing it promises.
    pub style: Style,
    /// The single screen of the new face.
    pub new_face: bool,
    /// Which half of the play.
    pub half: Half,
    /// The screen.
    pub screen: ScreenSeen,
    /// On the first screen Back walks out.
    pub first: bool,
    /// Its parts from top to bottom: notes, boxes, buttons by their place, then what lay under the fold. A part's
    /// index is its number in moves.
    pub parts: Vec<PartSeen>,
    /// More lies under the fold.
    pub below: bool,
    /// Minutes before the bell.
    pub minutes: usize,
    /// Minutes left.
    pub left: usize,
    /// The app's clock where the screen has one: 3 to 1.
    pub clock: Option<u8>,
    /// How often it started again.
    pub restarted: u8,
    /// Free seats in the hall, of four.
    pub seats: Option<u8>,
    /// Your own address card, where there are doors.
    pub card: Option<[Pic; 3]>,
    /// The app's screens in their order.
    pub chain: Vec<Id>,
    /// On the last screen: over these screens a lamp burns.
    pub stuck: Vec<Id>,
    /// Where the thing is.
    pub thing: ThingSeen,
    /// The till roll.
    pub roll: Vec<RollLine>,
    /// What stands open.
    pub open: Vec<Slip>,
    /// A helper was told and sits beside you.
    pub told: bool,
    /// Forms that one's own corner can still send today.
    pub forms: usize,
    /// What stood open and was put right.
    pub mended: Vec<Slip>,
    /// What the last move and its minute did, in order.
    pub happened: Vec<Happening>,
    /// The receipt, after walking out or the bell.
    pub left_with: Option<ReceiptSeen>,
    /// The workshop, in the second half.
    pub mend: Option<MendSeen>,
}

/// A screen's head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScreenSeen {
    /// Its id.
    pub id: Id,
    /// What kind it is.
    pub kind: ScreenKind,
    /// Its title.
    pub title: Phrase,
    /// Behind which door it lies.
    pub door: Option<usize>,
}

/// A part of a screen as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartSeen {
    /// What can be done to it.
    pub kind: Kind,
    /// What it is.
    pub role: Role,
    /// What a reader gets from its label.
    pub says: Says,
    /// Its label.
    pub label: Phrase,
    /// Its size, 1 to 3.
    pub size: u8,
    /// Drawn faintly.
    pub faint: bool,
    /// Ticked.
    pub ticked: bool,
    /// Prints its cost openly: `fine` is there from the beginning.
    pub admits: bool,
    /// The small letters, once read.
    pub fine: Option<FineSeen>,
    /// The address, once read.
    pub address: Option<[Pic; 3]>,
    /// The helper's finger rests here.
    pub finger: bool,
}

/// Small letters: buttons and notes use `on`; a box does one thing ticked and another empty. Nothing: nothing more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FineSeen {
    /// Pressed, or ticked.
    pub on: Vec<Cost>,
    /// Left empty.
    pub off: Vec<Cost>,
}

/// A line of the till roll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RollLine {
    /// The screen from which it came.
    pub screen: Id,
    /// That screen's title.
    pub title: Phrase,
    /// What it costs: in ink always, in pencil as far as it was read.
    pub costs: Vec<Cost>,
    /// To how much was agreed there.
    pub lines: usize,
    /// In ink, not in pencil.
    pub ink: bool,
    /// A pencil line of which everything was read.
    pub known: bool,
    /// Nothing of it stands open any more.
    pub mended: bool,
}

/// The receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReceiptSeen {
    /// With the thing.
    pub thing: bool,
    /// The bell rang first.
    pub late: bool,
    /// Bites out of its edge.
    pub bites: u8,
}

/// The workshop as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MendSeen {
    /// The screens in the order in which they are walked through.
    pub screens: Vec<MendScreenSeen>,
    /// Pieces in the tray: how many of each are left.
    pub tray: Vec<(Piece, usize)>,
    /// Pieces that may still be laid.
    pub swaps: usize,
    /// What the grandmother can bear.
    pub patience: usize,
    /// How the last walk went; gone as soon as something is changed.
    pub walks: Option<[WalkSeen; 3]>,
    /// How often they walked.
    pub walked: usize,
    /// How many came out of the last walk.
    pub out: u8,
    /// How many came out of the best one.
    pub best: u8,
}

/// A screen of the workshop, as it looks with the pieces on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MendScreenSeen {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: Phrase,
    /// Buttons by their place.
    pub buttons: Vec<MendButtonSeen>,
    /// Notes.
    pub notes: usize,
    /// The words are vague.
    pub vague: bool,
    /// A clock runs.
    pub clock: bool,
    /// A box is ticked for you.
    pub ticked: bool,
    /// Pieces on it.
    pub pieces: Vec<Piece>,
}

/// A button of the workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MendButtonSeen {
    /// The fair one.
    pub right: bool,
    /// Its size, 1 to 4.
    pub size: u8,
    /// It carries a picture.
    pub picture: bool,
    /// It is the bright one.
    pub bright: bool,
}

/// How a visitor's walk went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WalkSeen {
    /// Who.
    pub visitor: Visitor,
    /// Where they stopped; None came out with the thing.
    pub stopped: Option<StopSeen>,
    /// What each screen that she read cost the grandmother; empty for the others.
    pub tired: Vec<usize>,
}

/// Where a visitor stopped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StopSeen {
    /// On which screen.
    pub screen: usize,
    /// Why.
    pub why: Why,
    /// At which button.
    pub button: Option<usize>,
}
