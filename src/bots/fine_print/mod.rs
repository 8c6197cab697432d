//! Fine print: its careful player, its stupid bots and the measures that need to know the phone.

mod careful;
mod habits;
mod load;
mod measures;
mod orders;
mod seen;
mod stupid;
mod variation;
mod ways;
mod workshop;

use super::measures::Sheet;
use super::mechanic::MechanicBots;
use super::stupid::Make;
use crate::scenario::level::C;
use crate::scenario::mechanics::{Board, BoardSeen, Move};
use crate::scenario::phrase::Phrase;
use crate::scenario::seed::Throw;
pub(super) use careful::Mind;
pub use habits::Habits;

/// The bots of Fine print.
pub(super) struct Bots;

impl MechanicBots for Bots {
    fn c(&self) -> C {
        C::Contract
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

    /// What becomes of the workshop changes no ending.
    fn until_the_ending(&self, board: Board) -> Board {
        ways::without_workshop(board)
    }

    fn searched(&self, sheet: &Sheet, throw: Throw) -> Vec<Vec<Move>> {
        ways::searched(sheet, throw)
    }

    fn place(&self, board: &Board, step: Move) -> usize {
        ways::place(board, step)
    }

    fn counts(&self, board: &Board, step: Move) -> bool {
        ways::counts(board, step)
    }

    /// An act on a part that is not there changes nothing and costs nothing.
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
