//! What can be seen of the workshop, and how the visitors fare in it. What would bring them through stands nowhere here.

use super::Workshop;
use super::screen::Screen;
use crate::scenario::mechanics::fine_print::see::{MendButtonSeen, MendScreenSeen, MendSeen, StopSeen, WalkSeen};
use crate::scenario::mechanics::fine_print::types::{Piece, Visitor, Why};

impl Workshop {
    /// What can be seen now.
    pub fn seen(&self) -> MendSeen {
        let owned = Piece::ALL.into_iter().filter(|piece| self.tools.copies(*piece) > 0);
        MendSeen {
            screens: (0..self.screens.len()).filter_map(|at| self.screen_seen(at)).collect(),
            tray: owned.map(|piece| (piece, self.left(piece))).collect(),
            swaps: self.swaps(),
            patience: self.tools.patience,
            walks: self.fresh.then(|| self.walks()),
            walked: self.walked,
            out: self.out,
            best: self.best,
        }
    }

    fn screen_seen(&self, at: usize) -> Option<MendScreenSeen> {
        let (id, title) = self.names.get(at)?.clone();
        let screen = self.mended(at)?;
        let button = |button: &super::screen::Button| MendButtonSeen {
            right: button.right,
            size: button.size,
            picture: button.picture,
            bright: button.bright,
        };
        Some(MendScreenSeen {
            id,
            title,
            buttons: screen.buttons().iter().map(button).collect(),
            notes: screen.notes,
            vague: screen.vague,
            clock: screen.clock,
            ticked: screen.ticked,
            pieces: self.laid.pieces(at).list().collect(),
        })
    }

    /// The screen with the pieces that lie on it.
    fn mended(&self, at: usize) -> Option<Screen> {
        self.screens.get(at).map(|screen| screen.mended(self.laid.pieces(at)))
    }

    /// How each of the three fares with the pieces as they lie.
    pub(super) fn walks(&self) -> [WalkSeen; 3] {
        Visitor::ALL.map(|visitor| match visitor {
            Visitor::Hurried => self.pressing(visitor, Screen::stops_hurried),
            Visitor::Small => self.pressing(visitor, Screen::stops_small),
            Visitor::Grandmother => self.reading(visitor),
        })
    }

    /// Goes on to the first screen that stops this visitor.
    fn pressing(&self, visitor: Visitor, stops: impl Fn(&Screen) -> Option<(Why, Option<usize>)>) -> WalkSeen {
        let stopped = (0..self.screens.len()).find_map(|screen| {
            let (why, button) = stops(&self.mended(screen)?)?;
            Some(StopSeen { screen, why, button })
        });
        WalkSeen { visitor, stopped, tired: Vec::new() }
    }

    /// Reads on to the screen on which her patience runs out; that one counts as read.
    fn reading(&self, visitor: Visitor) -> WalkSeen {
        let (mut tired, mut read) = (Vec::new(), 0);
        for screen in 0..self.screens.len() {
            let cost = self.mended(screen).map_or(0, |screen| screen.reading());
            tired.push(cost);
            read += cost;
            if read > self.tools.patience {
                let stopped = Some(StopSeen { screen, why: Why::Tired, button: None });
                return WalkSeen { visitor, stopped, tired };
            }
        }
        WalkSeen { visitor, stopped: None, tired }
    }
}
