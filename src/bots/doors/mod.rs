//! Doors: its careful player, its stupid bots and the measures that need to know the landing.

mod careful;
mod load;
mod reader;
mod stupid;
mod variation;

use super::measures::Sheet;
use super::mechanic::MechanicBots;
use super::stupid::Make;
use crate::scenario::level::C;
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::phrase::Phrase;
pub use careful::Habits;
pub(super) use careful::Mind;
pub use reader::Reader;

/// The bots of Doors.
pub(super) struct Bots;

impl MechanicBots for Bots {
    fn c(&self) -> C {
        C::Contact
    }

    fn stupid(&self) -> Vec<(String, Make)> {
        stupid::stupid()
    }

    fn nothing(&self) -> Make {
        stupid::nothing()
    }

    fn features(&self, sheet: &mut Sheet) {
        variation::features(sheet);
    }

    fn must_read(&self, board: &BoardSeen, new_face: bool) -> Vec<Phrase> {
        load::must_read(board, new_face)
    }

    fn on_screen(&self, board: &BoardSeen) -> Vec<Phrase> {
        load::on_screen(board)
    }
}
