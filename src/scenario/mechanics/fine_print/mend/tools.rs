//! The numbers of the workshop as an author writes them, and their check.

use serde::Deserialize;

use super::draw;
use super::pieces::MOST_A_SCREEN;
use crate::scenario::mechanics::fine_print::types::Piece;

/// Screens side by side: one alone is no walk, and more do not fit the window.
const SCREENS: (usize, usize) = (2, 4);
/// Patience that no screens can use up.
const MOST_PATIENCE: usize = 60;

/// The numbers of the workshop in one band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tools {
    /// Screens to mend.
    pub screens: usize,
    /// Pieces that may be laid.
    pub swaps: usize,
    /// What the grandmother can bear.
    pub patience: usize,
    /// Copies of the big fair button.
    pub big: usize,
    /// Copies of the picture of the thing.
    pub picture: usize,
    /// Copies of the plain words.
    pub plain: usize,
    /// Copies of the empty boxes.
    pub empty: usize,
    /// Copies of the kept place.
    pub kept: usize,
}

impl Tools {
    /// Copies of a piece.
    pub fn copies(&self, piece: Piece) -> usize {
        match piece {
            Piece::Big => self.big,
            Piece::Picture => self.picture,
            Piece::Plain => self.plain,
            Piece::Empty => self.empty,
            Piece::Kept => self.kept,
        }
    }

    /// Tells what is wrong with the numbers and what to write. `titled` is the fewest screens of ways, boxes, wishes and
    /// paying that an app of this band can have.
    pub fn check(&self, titled: usize, tell: &mut impl FnMut(String, &str)) {
        let mut fits = true;
        let mut bound = |name: &str, value: usize, (least, most): (usize, usize), remedy: &str| {
            if !(least..=most).contains(&value) {
                fits = false;
                tell(format!("`mend`: `{name}` is {value}"), &format!("write {least} to {most}: {remedy}"));
            }
        };
        let (least, most) = SCREENS;
        let room = titled.clamp(least, most);
        bound("screens", self.screens, (least, room), "each is a screen of ways, boxes, a wish or paying that every app of the band has");
        let screens = self.screens.clamp(least, most);
        bound("swaps", self.swaps, (1, screens * MOST_A_SCREEN), "two pieces fit a screen");
        bound("patience", self.patience, (1, MOST_PATIENCE), "what the grandmother can bear to read on all screens");
        for piece in Piece::ALL {
            bound(piece.id(), self.copies(piece), (0, screens), "a piece lies on a screen once");
        }
        if titled < least {
            fits = false;
            tell(
                format!("`mend`: the app has {titled} screens that can be mended"),
                "add screens of ways, boxes or wishes, or leave `mend` out",
            );
        }
        let copies: usize = Piece::ALL.into_iter().map(|piece| self.copies(piece).min(screens)).sum();
        if copies < self.swaps.min(screens * MOST_A_SCREEN) {
            fits = false;
            tell(format!("`mend`: {} pieces may be laid, and there are {copies}", self.swaps), "write more copies, or fewer `swaps`");
        }
        if fits && draw::spare(self).is_none() {
            let what = "`mend`: with these numbers no workshop can be drawn that has three good ways and none without mending";
            tell(what.into(), "write more or less `patience`, or more copies and `swaps`");
        }
    }
}
