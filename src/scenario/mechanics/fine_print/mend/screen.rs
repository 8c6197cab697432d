//! One screen of the workshop: what the pieces change on it, and what each visitor does there.

use super::pieces::Pieces;
use crate::scenario::mechanics::fine_print::types::{Piece, Why};

/// Buttons that fit a screen.
pub(super) const MOST_BUTTONS: usize = 3;
/// The size of the fair button under the big piece.
const BIG: u8 = 4;
/// The size of all buttons under plain words, which need room.
const EQUAL: u8 = 2;
/// What a kept place saves the grandmother: she may rest.
const REST: usize = 2;

/// A button.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Button {
    /// The fair one.
    pub(super) right: bool,
    pub(super) size: u8,
    pub(super) picture: bool,
    /// It shines.
    pub(super) bright: bool,
}

/// A screen. With pieces on it is again a screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Screen {
    /// By their place; the first `count` are there.
    pub(super) buttons: [Button; MOST_BUTTONS],
    pub(super) count: usize,
    pub(super) notes: usize,
    /// The words are vague.
    pub(super) vague: bool,
    pub(super) clock: bool,
    /// A box is ticked for you.
    pub(super) ticked: bool,
    /// The rest slid down beside a big button.
    pub(super) slid: bool,
    /// The place is kept.
    pub(super) kept: bool,
}

impl Screen {
    pub(super) fn buttons(&self) -> &[Button] {
        self.buttons.get(..self.count).unwrap_or_default()
    }

    /// The screen with these pieces on it.
    pub(super) fn mended(&self, pieces: Pieces) -> Self {
        let mut screen = *self;
        for button in &mut screen.buttons {
            if pieces.has(Piece::Plain) {
                button.size = EQUAL;
            }
            if button.right && pieces.has(Piece::Big) {
                button.size = BIG;
            }
            // A picture that is on a trap already stays there.
            button.picture |= button.right && pieces.has(Piece::Picture);
        }
        screen.vague &= !pieces.has(Piece::Plain);
        screen.clock &= !pieces.has(Piece::Kept);
        screen.ticked &= !pieces.has(Piece::Empty);
        screen.slid = pieces.has(Piece::Big);
        screen.kept = pieces.has(Piece::Kept);
        screen
    }

    /// What stops the hurried one here, and at which button.
    pub(super) fn stops_hurried(&self) -> Option<(Why, Option<usize>)> {
        self.stops(self.biggest(|_| true), Why::Size)
    }

    /// What stops the small one here, and at which button.
    pub(super) fn stops_small(&self) -> Option<(Why, Option<usize>)> {
        match self.biggest(|button| button.picture) {
            Some(at) => self.stops(Some(at), Why::Picture),
            None => self.stops(self.buttons().iter().position(|button| button.bright), Why::Bright),
        }
    }

    /// A ticked box, which stands above the buttons, or the button that is pressed, if it is a trap.
    fn stops(&self, pressed: Option<usize>, why: Why) -> Option<(Why, Option<usize>)> {
        if self.ticked {
            return Some((Why::Tick, None));
        }
        let fair = pressed.and_then(|at| self.buttons().get(at)).is_some_and(|button| button.right);
        (!fair).then_some((why, pressed))
    }

    /// The biggest of these buttons; of equals the upper one.
    fn biggest(&self, of: impl Fn(&Button) -> bool) -> Option<usize> {
        let rated = self.buttons().iter().enumerate().filter(|(_, button)| of(button));
        rated.min_by_key(|(at, button)| (u8::MAX - button.size, *at)).map(|(at, _)| at)
    }

    /// What it costs the grandmother to read all of it.
    pub(super) fn reading(&self) -> usize {
        let again = if self.vague { self.count } else { 0 };
        let cost = self.count + self.notes + again + usize::from(self.ticked) + usize::from(self.slid);
        // She loses her place and starts again from the top.
        let cost = if self.clock { cost * 2 } else { cost };
        if self.kept { cost.saturating_sub(REST).max(1) } else { cost }
    }
}
