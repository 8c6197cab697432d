//! The map: how far the hand of the visitor at this door can see. The circle shrinks as keys of new colours come in.

use bevy::prelude::*;

use super::place::Place;
use crate::scenario::mechanics::doors::{Circle, DoorSeen, LandingSeen};
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Kit, Size, palette};

/// The circle's share of the map's side.
fn share(circle: Circle) -> f32 {
    match circle {
        Circle::City => 0.98,
        Circle::District => 0.62,
        Circle::Street => 0.32,
        Circle::Door => 0.14,
    }
}

/// The map appears when a key is asked for the first time; before, the visitor's name stands alone.
pub(super) fn draw(kit: &Kit, bar: &mut ChildSpawnerCommands, place: Place, landing: &LandingSeen, door: &DoorSeen) {
    let keys = landing.doors.iter().any(|door| !door.wants.is_empty() || !door.holds.is_empty());
    let side = place.bar() - 20.0;
    let column =
        Node { width: px(if place.sheets { 104.0 } else { 236.0 }), column_gap: px(10), align_items: AlignItems::Center, ..default() };
    bar.spawn((Name::new("lens"), column)).with_children(|row| {
        if keys {
            map(kit, row, side.min(104.0), door);
        } else {
            row.spawn(kit.picture(&format!("art/visitors/{}-neutral.png", door.visitor), 88.0, 97.0));
        }
        if !place.sheets {
            let words = Node { flex_direction: FlexDirection::Column, flex_shrink: 1.0, row_gap: px(2), ..default() };
            row.spawn((Name::new("words"), words)).with_children(|words| {
                words.spawn(kit.text_in(&door.name, Size::Button, palette::PAPER));
                let status = match door.answer.id() {
                    Some(answer) => Phrase::new("doors-answer").id("answer", answer),
                    None if keys => Phrase::new("doors-map").id("circle", door.circle.id()),
                    None => Phrase::new(if door.known { "doors-known" } else { "doors-unknown" }),
                };
                words.spawn(kit.text_in(&status, Size::Label, palette::PAPER));
            });
        }
    });
}

fn map(kit: &Kit, row: &mut ChildSpawnerCommands, side: f32, door: &DoorSeen) {
    let node = Node {
        width: px(side),
        height: px(side),
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(px(12)),
        overflow: Overflow::clip(),
        ..default()
    };
    row.spawn((Name::new("map"), node)).with_children(|map| {
        map.spawn(kit.picture_at("art/landing/map.png", (0.0, 0.0, side, side)));
        let across = side * share(door.circle);
        let circle = Node { width: px(across), height: px(across), border: px(4).all(), border_radius: BorderRadius::MAX, ..default() };
        map.spawn((
            Name::new("circle"),
            circle,
            BorderColor::all(palette::FOCUS),
            BackgroundColor(palette::FOCUS.with_alpha(0.16)),
            Pop::default(),
        ));
    });
}
