//! The Ripple of the ring: the bell has rung, the ring goes on without the child, and everybody is seen once more.

use bevy::prelude::*;

use super::place::{Place, Use};
use super::timing::Moment;
use super::{everybody, face, ground as rug, label_height, lines, middle};
use crate::play::mechanics::talk::row_of_voices;
use crate::scenario::mechanics::Board;
use crate::scenario::mechanics::circle::RingSeen;
use crate::scenario::phrase::Said;
use crate::scenario::session::Session;
use crate::theme::Kit;

/// Seconds that a beat of the ripple is shown.
const BEAT: f32 = 0.9;

/// The ring in the upper part of the screen: as the bell found it, then beat for beat without the child.
pub(super) fn ground(kit: &Kit, screen: &mut ChildSpawnerCommands, ring: &RingSeen, calm: bool) {
    let place = Place::of(&kit.frame, ring.seats.len(), ring.target, label_height(kit), Use::Ripple);
    rug(kit, screen, &place, ring);
    // At large text the ring has the first page for itself.
    if kit.frame.sheets() && kit.game.page() > 0 {
        return;
    }
    let film = film(kit, ring);
    everybody(kit, screen, &place, &Moment::film(ring, &film, BEAT, calm), &[], false);
    for (beat, ring) in film.iter().enumerate().skip(1) {
        lines::flights(kit, screen, &place, ring, (beat as f32 - 0.5) * BEAT);
    }
    middle::rung(kit, screen, &place);
}

/// The moments from the bell on; the end alone where they are not known.
fn film<'a>(kit: &'a Kit, end: &'a RingSeen) -> Vec<&'a RingSeen> {
    let Some(Board::Circle(ring)) = kit.game.session().map(Session::board) else { return vec![end] };
    // Whoever comes back to this screen later sees how it ended.
    if kit.game.before().is_none() {
        return vec![end];
    }
    ring.at_bell().into_iter().chain(ring.after()).collect()
}

/// What a few of them say, side by side.
pub(super) fn voices(kit: &Kit, parent: &mut ChildSpawnerCommands, voices: &[&Said], ring: &RingSeen) {
    row_of_voices(kit, parent, voices, |said| ring.seats.iter().find(|seat| seat.who == said.who).map(|seat| face::picture(ring, seat)));
}
