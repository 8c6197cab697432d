//! The ring in the window: a class around a rug, the post that goes from phone to phone, tokens to lay on faces.

mod drag;
mod face;
mod hand;
mod keys;
mod label;
mod lines;
mod middle;
mod place;
mod ripple;
mod timing;
mod tray;

use bevy::prelude::*;

use super::view::BoardView;
use crate::play::{Game, PlaySystems, Press};
use crate::scenario::mechanics::circle::{Move, RingSeen, Theme, Verb};
use crate::scenario::mechanics::{BoardSeen, Move as AnyMove};
use crate::scenario::phrase::{Id, Said};
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::{Action, Stage};
use crate::screens::mist;
use crate::theme::{Kit, Size, palette};
use face::Seated;
pub use hand::{AtRing, Hand};
use place::{Place, Use};
use timing::{Moment, STEP};

pub(super) fn plugin(app: &mut App) {
    // Keys of another mechanic find another board: only one of them ever presses anything.
    app.add_plugins(drag::plugin).add_systems(Update, keys::tokens.in_set(PlaySystems::Verbs).ambiguous_with_all());
}

/// The ring of a moment, when it shows one on which something can be done.
fn ring_of(seen: &Seen) -> Option<&RingSeen> {
    match seen.board.live()? {
        BoardSeen::Circle(ring) => Some(ring),
        _ => None,
    }
}

impl BoardView for RingSeen {
    fn draw(&self, kit: &Kit, screen: &mut ChildSpawnerCommands, seen: &Seen) {
        draw(kit, screen, self, seen);
    }

    fn ripple_ground(&self, kit: &Kit, screen: &mut ChildSpawnerCommands, calm: bool) {
        ripple::ground(kit, screen, self, calm);
    }

    fn ripple_voices(&self, kit: &Kit, parent: &mut ChildSpawnerCommands, voices: &[&Said]) {
        ripple::voices(kit, parent, voices, self);
    }

    fn scene(&self) -> &'static str {
        scene(self.theme)
    }

    fn touched(&self, offer: &Offer) -> Option<Id> {
        Some(self.seats.get(offer.number("seat")?)?.who.clone())
    }

    fn turn(&self) -> usize {
        1 + self.beats - self.left
    }

    /// First the target alone, then a face, then the token.
    fn towards(&self, game: &Game, step: AnyMove) -> Option<Press> {
        let AnyMove::Circle(step) = step else { return None };
        if before_the_ring(game, self) {
            return Some(AtRing::Open.into());
        }
        match step {
            Move::Look { seat } => Some(AtRing::Seat(seat).into()),
            Move::Put { seat, .. } => (game.hands().circle.seat != Some(seat)).then(|| AtRing::Seat(seat).into()),
            Move::Tell | Move::Wait => None,
        }
    }
}

/// A token fits on a face.
fn fits(offers: &[Offer], verb: Verb, seat: usize) -> bool {
    let wanted = Action::Play(Move::Put { verb, seat }.into());
    offers.iter().any(|offer| offer.action == wanted)
}

/// The calm picture of the place where it happens.
fn scene(theme: Theme) -> &'static str {
    match theme {
        Theme::Clip => "art/scenes/ring-music.png",
        Theme::Invitation => "art/scenes/ring-class.png",
    }
}

/// The one it happened to is seen alone before anything can be done.
fn before_the_ring(game: &Game, ring: &RingSeen) -> bool {
    let playing = game.session().is_some_and(|session| session.stage() == Stage::Play && session.path().is_empty());
    playing && !ring.new_face && ring.left == ring.beats && !game.hands().circle.met
}

/// Draws the ring with all that can be done there.
fn draw(kit: &Kit, screen: &mut ChildSpawnerCommands, ring: &RingSeen, seen: &Seen) {
    let what = if ring.new_face { Use::Row } else { Use::Play };
    let place = Place::of(&kit.frame, ring.seats.len(), ring.target, label_height(kit), what);
    if before_the_ring(&kit.game, ring) {
        ground(kit, screen, &Place::of(&kit.frame, ring.seats.len(), ring.target, label_height(kit), Use::Ripple), ring);
        middle::inner(kit, screen, ring, &seen.say);
        return;
    }
    let moment = &Moment::of(ring, kit.game.before().and_then(ring_of));
    ground(kit, screen, &place, ring);
    middle::things(kit, screen, &place, moment);
    if let Some(seat) = kit.game.hands().circle.seat {
        lines::listening(kit, screen, &place, moment, seat);
    }
    everybody(kit, screen, &place, moment, &seen.offers, true);
    lines::arrows(kit, screen, &place, moment);
    if moment.before.is_some() {
        lines::flights(kit, screen, &place, ring, STEP);
    }
    middle::talk(kit, screen, &place, seen, moment);
    tray::draw(kit, screen, &place, ring, &seen.offers);
}

/// From the back to the front, so that whoever sits nearer covers whoever sits behind.
fn everybody(kit: &Kit, screen: &mut ChildSpawnerCommands, place: &Place, moment: &Moment, offers: &[Offer], alive: bool) {
    let mut order: Vec<usize> = (0..moment.ring.seats.len()).collect();
    order.sort_by(|one, other| place.middles[*one].y.total_cmp(&place.middles[*other].y));
    for seat in order {
        Seated { kit, place, moment, seat: &moment.ring.seats[seat], offers, alive }.draw(screen);
    }
}

fn ground(kit: &Kit, screen: &mut ChildSpawnerCommands, place: &Place, ring: &RingSeen) {
    let all = Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() };
    screen.spawn((Name::new("ground"), all, BackgroundColor(palette::FLOOR), Pickable::IGNORE));
    screen.spawn(kit.picture_at(scene(ring.theme), place.scene()));
    mist(kit, screen);
}

fn label_height(kit: &Kit) -> f32 {
    kit.pixels(Size::Label) * 1.4 + 6.0
}
