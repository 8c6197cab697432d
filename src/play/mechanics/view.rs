//! What the board of a mechanic must be able to show.

use bevy::prelude::*;

use crate::play::{Game, Press};
use crate::scenario::mechanics::Move;
use crate::scenario::phrase::{Id, Said};
use crate::scenario::seen::{Offer, Seen};
use crate::theme::Kit;

/// A board in the window.
pub(super) trait BoardView {
    /// Draws the board with all that can be done there.
    fn draw(&self, kit: &Kit, screen: &mut ChildSpawnerCommands, seen: &Seen);

    /// What lies behind the Ripple; `calm` when all is well.
    fn ripple_ground(&self, kit: &Kit, screen: &mut ChildSpawnerCommands, calm: bool);

    /// Those who speak in the Ripple.
    fn ripple_voices(&self, kit: &Kit, parent: &mut ChildSpawnerCommands, voices: &[&Said]);

    /// At large text the Ripple's board has a page of its own.
    fn ripple_alone(&self) -> bool {
        true
    }

    /// A calm picture of the place.
    fn scene(&self) -> &'static str;

    /// Whom an offer touches.
    fn touched(&self, _offer: &Offer) -> Option<Id> {
        None
    }

    /// The turn, from 1.
    fn turn(&self) -> usize;

    /// What has to be touched before a move can be pressed, where that is not its own button.
    fn towards(&self, game: &Game, step: Move) -> Option<Press>;
}
