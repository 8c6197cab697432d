//! The second half of Fine print: mend the app's screens with fair pieces, then three visitors walk through.
//!
//! **Rules of record.** Each screen has two or three buttons, one of them fair, and notes to read. *Pieces*, at most two on
//! a screen and none twice, so many in all as there are swaps:
//!
//! - *big*: the fair button has size 4; the rest slides down, one line more for the grandmother;
//! - *picture*: the thing's picture is on the fair button; one on a trap stays, and the bigger picture wins;
//! - *plain*: no vague words; they need room, so all buttons grow equal (but a big one), and the upper one wins;
//! - *empty*: nothing is ticked for you;
//! - *kept*: no clock, and the grandmother rests: two less, but never less than one.
//!
//! *Visitors.* The hurried one presses the biggest button, of equals the upper one. The small one presses the biggest with a
//! picture, without any picture the bright one. Neither touches a box: one that is ticked for you stops them before they
//! come to the buttons, a trap that is pressed stops them there. The grandmother reads everything and finds the fair
//! button, but she tires: buttons, notes, the buttons again if the words are vague, one for a box that she must untick, one
//! beside a big button; all of it twice under a clock. When it is more than her patience she goes home.
//!
//! Laying, lifting and walking cost nothing and can be done as often as one likes. What the last walk showed is gone as
//! soon as a piece moves. The draw is repeated until nobody-mended fails, there are three or more good layouts unlike each
//! other and at most sixty from which nothing can be left out, and one that helps two and fails the third.
//!
//! **What differs from the prototype, and why.** *The draw has a cap*, so that no throw can hang: then comes a spare workshop
//! that depends on the numbers alone, and the check of a level refuses numbers without one. *A ticked box and a trap on one
//! screen*: the box stands above the buttons, so it is what stopped the visitor; the prototype only knows that they stopped.
//! *Which good layouts are unlike each other* is decided fewest pieces first, then by screen and tray, not by the alphabet:
//! one workshop in some hundred counts one more or one less.

mod draw;
mod figures;
mod pieces;
mod screen;
mod search;
mod see;
mod tools;

#[cfg(test)]
mod tests;

use super::types::{Move, Piece};
use crate::scenario::phrase::{Id, Phrase};
pub use figures::Figures;
use pieces::{Layout, MOST_A_SCREEN};
use screen::Screen;
pub use tools::Tools;

/// The screens of the app on a workbench.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Workshop {
    tools: Tools,
    /// Id and title of each screen.
    names: Vec<(Id, Phrase)>,
    /// As they were drawn.
    screens: Vec<Screen>,
    laid: Layout,
    /// Nothing was changed since the last walk.
    fresh: bool,
    walked: usize,
    out: u8,
    best: u8,
}

impl Workshop {
    /// The workshop of a seed. `names` are id and title of the app's screens of ways, boxes, wishes and paying, in their
    /// order; the first of them are mended.
    pub fn draw(tools: &Tools, names: &[(Id, Phrase)], seed: usize) -> Self {
        let mut tools = *tools;
        tools.screens = tools.screens.min(names.len()).min(Layout::MOST_SCREENS);
        Self::of(tools, names, draw::screens(&tools, seed))
    }

    fn of(tools: Tools, names: &[(Id, Phrase)], screens: Vec<Screen>) -> Self {
        let names = names.iter().take(screens.len()).cloned().collect();
        Self { tools, names, screens, laid: Layout::default(), fresh: false, walked: 0, out: 0, best: 0 }
    }

    /// All that can be done: pieces to lay, pieces to take back, the walk, and to leave, which the board does.
    pub fn moves(&self) -> Vec<Move> {
        let on = |screen: usize| Piece::ALL.into_iter().map(move |piece| (screen, piece));
        let places = || (0..self.screens.len()).flat_map(on);
        let puts = places().map(|(screen, piece)| Move::Put { screen, piece }).filter(|step| self.can(*step));
        let lifts = places().map(|(screen, piece)| Move::Lift { screen, piece }).filter(|step| self.can(*step));
        puts.chain(lifts).chain([Move::Walk, Move::Leave]).collect()
    }

    /// The move belongs to the workshop and changes something.
    pub fn can(&self, step: Move) -> bool {
        match step {
            Move::Put { screen, piece } => {
                let room = screen < self.screens.len() && self.laid.pieces(screen).count() < MOST_A_SCREEN;
                room && !self.laid.has(screen, piece) && self.left(piece) > 0 && self.swaps() > 0
            }
            Move::Lift { screen, piece } => self.laid.has(screen, piece),
            Move::Walk | Move::Leave => true,
            Move::Press { .. }
            | Move::Tick { .. }
            | Move::Magnify { .. }
            | Move::Scroll
            | Move::Wait
            | Move::Back
            | Move::Ask
            | Move::Mend { .. } => false,
        }
    }

    /// Lays a piece on a screen; false where that cannot be.
    pub fn put(&mut self, screen: usize, piece: Piece) -> bool {
        let can = self.can(Move::Put { screen, piece });
        if can {
            self.laid = self.laid.and(Layout::one(screen, piece));
            self.fresh = false;
        }
        can
    }

    /// Takes a piece back to the tray; false where it does not lie.
    pub fn lift(&mut self, screen: usize, piece: Piece) -> bool {
        let can = self.can(Move::Lift { screen, piece });
        if can {
            self.laid = self.laid.without(Layout::one(screen, piece));
            self.fresh = false;
        }
        can
    }

    /// The three walk through; how many came out with the thing.
    pub fn walk(&mut self) -> u8 {
        self.out = self.walks().iter().filter(|walk| walk.stopped.is_none()).count() as u8;
        self.best = self.best.max(self.out);
        self.walked += 1;
        self.fresh = true;
        self.out
    }

    /// All three came out of the last walk, and nothing was changed since.
    pub fn all_out(&self) -> bool {
        self.fresh && usize::from(self.out) == self.walks().len()
    }

    /// How many came out of the best walk.
    pub fn best(&self) -> u8 {
        self.best
    }

    /// Copies of a piece in the tray.
    fn left(&self, piece: Piece) -> usize {
        self.tools.copies(piece).saturating_sub(self.laid.copies(piece))
    }

    /// Pieces that may still be laid.
    fn swaps(&self) -> usize {
        self.tools.swaps.saturating_sub(self.laid.count())
    }
}
