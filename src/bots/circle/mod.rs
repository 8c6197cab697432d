//! Circle: its careful player, its stupid bots and the measures that need to know the ring.

mod careful;
mod measures;
mod orders;
mod search;
mod stupid;
mod variation;
mod ways;

use super::measures::Sheet;
use super::mechanic::MechanicBots;
use super::stupid::Make;
use crate::scenario::level::C;
use crate::scenario::mechanics::{BoardSeen, Move};
use crate::scenario::phrase::Phrase;
use crate::scenario::seed::Throw;
pub(super) use careful::Mind;
pub use careful::{Adult, Habits};

/// The bots of Circle.
pub(super) struct Bots;

impl MechanicBots for Bots {
    fn c(&self) -> C {
        C::Conduct
    }

    fn stupid(&self) -> Vec<(String, Make)> {
        stupid::stupid()
    }

    fn nothing(&self) -> Make {
        stupid::nothing()
    }

    fn rows(&self, sheet: &mut Sheet) {
        measures::rows(sheet);
    }

    fn features(&self, sheet: &mut Sheet) {
        variation::features(sheet);
    }

    fn searched(&self, sheet: &Sheet, throw: Throw) -> Vec<Vec<Move>> {
        ways::searched(sheet, throw)
    }

    fn ways(&self, sheet: &mut Sheet, calm: &[(Throw, Vec<Vec<Move>>)]) {
        ways::curious(sheet, calm);
    }

    /// The words under the faces: how each stands, and how the target feels.
    fn on_screen(&self, board: &BoardSeen) -> Vec<Phrase> {
        let BoardSeen::Circle(ring) = board else { return Vec::new() };
        let label = |stance| Phrase::new("circle-stance").id("stance", stance);
        let mood = || Phrase::new("circle-mood").number("mood", ring.mood.into());
        ring.seats.iter().map(|seat| seat.label().map_or_else(mood, label)).collect()
    }
}
