//! How each mechanic looks and is operated: which view draws which board.

pub(super) mod circle;
pub(crate) mod doors;
mod talk;
mod way;

use bevy::prelude::*;

use super::PlaySystems;
use super::game::{Screen, drawing};
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::phrase::{Id, Said};
use crate::scenario::report::Ending;
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::Stage;
use crate::screens::{Corner, corner, root};
use crate::theme::Kit;
pub use way::{key_around, next_press};

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((doors::plugin, circle::plugin))
        .add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Case(Stage::Play))).in_set(PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let Some(seen) = kit.game.seen() else { return };
    commands.spawn(root("board")).with_children(|screen| {
        draw(&kit, screen, &seen);
        corner(&kit, screen, Corner::Case);
    });
}

/// Draws the board with all that can be done there.
pub(crate) fn draw(kit: &Kit, screen: &mut ChildSpawnerCommands, seen: &Seen) {
    match seen.board.board() {
        BoardSeen::Doors(_) => doors::draw(kit, screen, seen),
        BoardSeen::Circle(_) => circle::draw(kit, screen, seen),
        _ => {}
    }
}

/// What lies behind the Ripple.
pub(crate) fn ripple_ground(kit: &Kit, screen: &mut ChildSpawnerCommands, seen: &Seen) {
    match seen.board.board() {
        BoardSeen::Doors(_) => doors::ripple::ground(kit, screen),
        BoardSeen::Circle(ring) => {
            let calm = matches!(&seen.board, BoardSeen::Ripple(ripple) if ripple.ending == Ending::Calm);
            circle::ripple::ground(kit, screen, ring, calm);
        }
        _ => {}
    }
}

/// At large text the board of the Ripple needs a page of its own before anybody speaks.
pub(crate) fn ripple_alone(seen: &Seen) -> bool {
    matches!(seen.board.board(), BoardSeen::Circle(_))
}

/// Those who speak in the Ripple, each in their place at the end.
pub(crate) fn ripple_voices(kit: &Kit, parent: &mut ChildSpawnerCommands, seen: &Seen, voices: &[&Said]) {
    match seen.board.board() {
        BoardSeen::Doors(landing) => doors::ripple::voices(kit, parent, voices, landing),
        BoardSeen::Circle(ring) => circle::ripple::voices(kit, parent, voices, ring),
        _ => {}
    }
}

/// A calm picture that stands for the board.
pub(crate) fn scene(seen: &Seen) -> Option<&'static str> {
    match seen.board.board() {
        BoardSeen::Doors(_) => Some("art/scenes/landing.png"),
        BoardSeen::Circle(ring) => Some(circle::scene(ring.theme)),
        _ => None,
    }
}

/// Whom a move touches, as an id of the cast.
pub(crate) fn touched(seen: &Seen, offer: &Offer) -> Option<Id> {
    match seen.board.board() {
        BoardSeen::Doors(landing) => Some(landing.doors.get(offer.number("door")?)?.visitor.clone()),
        BoardSeen::Circle(ring) => Some(ring.seats.get(offer.number("seat")?)?.who.clone()),
        _ => None,
    }
}

/// The turn of the board (a day, a beat), from 1; 0 where there is no board.
pub(super) fn turn(seen: &Seen) -> usize {
    match seen.board.board() {
        BoardSeen::Doors(landing) => landing.day,
        BoardSeen::Circle(ring) => 1 + ring.beats - ring.left,
        _ => 0,
    }
}

/// The picture of a verb.
pub(crate) fn verb_icon(verb: &str) -> String {
    match verb {
        "sleep" => "art/landing/moon.png".into(),
        "pin" => "icons/verbs/turn.png".into(),
        "give" | "take" => "icons/signs/key.png".into(),
        verb => format!("icons/verbs/{verb}.png"),
    }
}
