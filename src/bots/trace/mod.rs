//! Trace: its careful player, its stupid bots and the measures that need to know the map.

mod careful;
mod habits;
mod load;
mod measures;
mod orders;
mod seen;
mod stupid;
mod variation;
mod ways;

use super::measures::Sheet;
use super::mechanic::MechanicBots;
use super::stupid::Make;
use crate::scenario::level::C;
use crate::scenario::mechanics::{Board, BoardSeen, Move};
use crate::scenario::phrase::Phrase;
use crate::scenario::seed::Throw;
pub(super) use careful::Mind;
pub use habits::Habits;

/// The bots of Trace.
pub(super) struct Bots;

impl MechanicBots for Bots {
    fn c(&self) -> C {
        C::Content
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

    fn counts(&self, _: &Board, step: Move) -> bool {
        ways::counts(step)
    }

    /// Only the end of a turn takes one.
    fn bounces_freely(&self) -> bool {
        true
    }

    fn must_read(&self, board: &BoardSeen, _new_face: bool) -> Vec<Phrase> {
        load::must_read(board)
    }

    fn on_screen(&self, board: &BoardSeen) -> Vec<Phrase> {
        load::on_screen(board)
    }
}
