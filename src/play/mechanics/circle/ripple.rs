//! The Ripple of the ring: the bell has rung, the ring goes on without the child, and everybody is seen once more.

use bevy::prelude::*;

use super::place::{Place, Use};
use super::timing::Moment;
use super::{everybody, face, ground as rug, label_height, lines, middle};
use crate::scenario::mechanics::circle::RingSeen;
use crate::scenario::phrase::Said;
use crate::stage::Pop;
use crate::theme::{Kit, Size};

/// The ring as the bell left it, in the upper part of the screen.
pub(in crate::play::mechanics) fn ground(kit: &Kit, screen: &mut ChildSpawnerCommands, ring: &RingSeen, before: Option<&RingSeen>) {
    let place = Place::of(&kit.frame, ring.seats.len(), ring.target, label_height(kit), Use::Ripple);
    rug(kit, screen, &place, ring);
    let moment = Moment::of(ring, before);
    everybody(kit, screen, &place, moment, &[], false);
    lines::flights(kit, screen, &place, moment);
    middle::rung(kit, screen, &place);
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
