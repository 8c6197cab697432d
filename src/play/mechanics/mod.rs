//! How each mechanic looks and is operated. A mechanic is a folder that implements [`BoardView`] and [`InHand`], and one
//! line in each list of this file.

mod circle;
mod doors;
mod fine_print;
mod hands;
mod talk;
mod trace;
mod view;
mod way;

use bevy::prelude::*;

use super::game::{Game, Screen, drawing};
use super::{PlaySystems, Press};
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::phrase::{Id, Said};
use crate::scenario::report::Ending;
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::Stage;
use crate::screens::{Corner, corner, root};
use crate::stage::Sound;
use crate::theme::Kit;
pub use circle::{AtRing, Hand as RingHand};
pub use doors::{AtDoors, Hand as LandingHand};
pub use fine_print::{AtPhone, Hand as PhoneHand};
pub use hands::{After, InHand};
pub use trace::{AtTown, Hand as TownHand};
use view::BoardView;
pub use way::{key_around, next_press};

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((doors::plugin, circle::plugin, fine_print::plugin, trace::plugin))
        .add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Case(Stage::Play))).in_set(PlaySystems::Show));
}

/// The board of a moment, as it is drawn; nothing where there is none.
fn view(board: &BoardSeen) -> Option<&dyn BoardView> {
    match board.board() {
        BoardSeen::Doors(landing) => Some(landing),
        BoardSeen::Circle(ring) => Some(ring),
        BoardSeen::FinePrint(phone) => Some(phone),
        BoardSeen::Trace(town) => Some(town),
        _ => None,
    }
}

/// What the settings say of the keys of each board.
pub(crate) const KEYS: [&str; 4] = ["settings-keys-doors", "settings-keys-ring", "settings-keys-phone", "settings-keys-town"];

/// What is done at a board that is no move yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touch {
    /// On the landing.
    Doors(AtDoors),
    /// At the ring.
    Circle(AtRing),
    /// At the phone.
    FinePrint(AtPhone),
    /// At the map.
    Trace(AtTown),
}

impl Touch {
    pub(super) fn sound(self) -> Sound {
        match self {
            Self::Doors(touch) => touch.sound(),
            Self::Circle(touch) => touch.sound(),
            Self::FinePrint(touch) => touch.sound(),
            Self::Trace(touch) => touch.sound(),
        }
    }
}

impl Game {
    pub(super) fn touch(&mut self, touch: Touch) {
        match touch {
            Touch::Doors(touch) => self.touch_the_landing(touch),
            Touch::Circle(touch) => self.touch_the_ring(touch),
            Touch::FinePrint(touch) => self.touch_the_phone(touch),
            Touch::Trace(touch) => self.touch_the_map(touch),
        }
    }
}

/// What the child holds at each board.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hands {
    /// On the landing.
    pub doors: doors::Hand,
    /// At the ring.
    pub circle: circle::Hand,
    /// At the phone.
    pub fine_print: fine_print::Hand,
    /// At the map.
    pub trace: trace::Hand,
}

impl Hands {
    fn all(&self) -> [&dyn InHand; 4] {
        [&self.doors, &self.circle, &self.fine_print, &self.trace]
    }

    fn all_mut(&mut self) -> [&mut dyn InHand; 4] {
        [&mut self.doors, &mut self.circle, &mut self.fine_print, &mut self.trace]
    }
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
    if let Some(board) = view(&seen.board) {
        board.draw(kit, screen, seen);
    }
}

/// What lies behind the Ripple.
pub(crate) fn ripple_ground(kit: &Kit, screen: &mut ChildSpawnerCommands, seen: &Seen) {
    let calm = matches!(&seen.board, BoardSeen::Ripple(ripple) if ripple.ending == Ending::Calm);
    if let Some(board) = view(&seen.board) {
        board.ripple_ground(kit, screen, calm);
    }
}

/// At large text the board of the Ripple needs a page of its own before anybody speaks.
pub(crate) fn ripple_alone(seen: &Seen) -> bool {
    view(&seen.board).is_some_and(BoardView::ripple_alone)
}

/// Those who speak in the Ripple, each in their place at the end.
pub(crate) fn ripple_voices(kit: &Kit, parent: &mut ChildSpawnerCommands, seen: &Seen, voices: &[&Said]) {
    if let Some(board) = view(&seen.board) {
        board.ripple_voices(kit, parent, voices);
    }
}

/// A calm picture that stands for the board.
pub(crate) fn scene(seen: &Seen) -> Option<&'static str> {
    view(&seen.board).map(BoardView::scene)
}

/// Whom a move touches, as an id of the cast.
pub(crate) fn touched(seen: &Seen, offer: &Offer) -> Option<Id> {
    view(&seen.board)?.touched(offer)
}

/// The turn of the board (a day, a beat), from 1; 0 where there is no board.
pub(super) fn turn(seen: &Seen) -> usize {
    view(&seen.board).map_or(0, BoardView::turn)
}

/// What has to be touched before `step` can be pressed, where that is not its own button.
fn towards(game: &Game, seen: &Seen, step: crate::scenario::mechanics::Move) -> Option<Press> {
    view(seen.board.live()?)?.towards(game, step)
}

/// The picture of a verb.
pub(crate) fn verb_icon(verb: &str) -> String {
    match verb {
        "sleep" => "art/landing/moon.png".into(),
        "pin" => "icons/verbs/turn.png".into(),
        "give" | "take" => "icons/signs/key.png".into(),
        "mend" => "icons/verbs/mend-code.png".into(),
        verb => format!("icons/verbs/{verb}.png"),
    }
}
