//! The Ripple of the ring: the bell has rung, the ring goes on without the child, and everybody is seen once more.

use bevy::prelude::*;

use super::place::{Place, Use};
use super::timing::Moment;
use super::{everybody, face, ground as rug, label_height, lines, middle};
use crate::scenario::mechanics::Board;
use crate::scenario::mechanics::circle::RingSeen;
use crate::scenario::phrase::Said;
use crate::scenario::session::Session;
use crate::stage::Pop;
use crate::theme::{Kit, Size};

/// Seconds that a beat of the ripple is shown.
const BEAT: f32 = 0.9;

/// The ring in the upper part of the screen: as the bell found it, then beat for beat without the child.
pub(in crate::play::mechanics) fn ground(kit: &Kit, screen: &mut ChildSpawnerCommands, ring: &RingSeen, calm: bool) {
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
pub(in crate::play::mechanics) fn voices(kit: &Kit, parent: &mut ChildSpawnerCommands, voices: &[&Said], ring: &RingSeen) {
    let row =
        Node { column_gap: px(12), justify_content: JustifyContent::Center, align_items: AlignItems::FlexEnd, flex_grow: 1.0, ..default() };
    parent.spawn((Name::new("voices"), row)).with_children(|row| {
        for said in voices {
            let paper = Node {
                padding: px(12).horizontal().with_top(px(4)).with_bottom(px(6)),
                column_gap: px(8),
                align_items: AlignItems::Center,
                flex_shrink: 1.0,
                ..default()
            };
            row.spawn((kit.paper(paper), Pop::default())).with_children(|paper| {
                if let Some(seat) = ring.seats.iter().find(|seat| seat.who == said.who) {
                    paper.spawn(kit.picture(&face::picture(ring, seat), 44.0, 50.0));
                }
                let words = Node { flex_shrink: 1.0, ..default() };
                paper.spawn((Name::new("words"), words)).with_children(|words| {
                    words.spawn(kit.text(&said.text, Size::Reading));
                });
            });
        }
    });
}
