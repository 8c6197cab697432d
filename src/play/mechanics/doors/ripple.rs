//! The Ripple of the landing: each door opens for a moment and shows what was behind it.

use bevy::prelude::*;

use super::door::doorway_at_the_end;
use crate::scenario::mechanics::doors::{Answer, DoorSeen, LandingSeen};
use crate::scenario::phrase::{Phrase, Said};
use crate::screens::full_scene;
use crate::stage::Pop;
use crate::theme::{Kit, Size, palette};

/// The landing in the evening.
pub(super) fn ground(kit: &Kit, screen: &mut ChildSpawnerCommands) {
    full_scene(kit, screen, "art/scenes/landing.png");
    let veil = Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() };
    screen.spawn((Name::new("veil"), veil, BackgroundColor(palette::VEIL), Pickable::IGNORE));
}

/// Each door as it stands at the end, who stood there, what hung on the string, and what it was.
pub(super) fn voices(kit: &Kit, parent: &mut ChildSpawnerCommands, voices: &[&Said], landing: &LandingSeen) {
    let row =
        Node { column_gap: px(14), justify_content: JustifyContent::Center, align_items: AlignItems::Stretch, flex_grow: 1.0, ..default() };
    parent.spawn((Name::new("doors"), row)).with_children(|row| {
        for (at, said) in voices.iter().enumerate() {
            let card = Node {
                flex_grow: 1.0,
                flex_basis: px(0),
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Stretch,
                padding: px(14).all(),
                row_gap: px(6),
                ..default()
            };
            row.spawn((kit.paper(card), Pop::default())).with_children(|card| {
                if let Some(door) = landing.doors.get(at) {
                    door_at_the_end(kit, card, door);
                }
                card.spawn(kit.middle_text(&Phrase::new("cast-nom").who(said.who.clone()), Size::Label, palette::INK_2));
                card.spawn(kit.text(&said.text, Size::Reading));
            });
        }
    });
}

fn door_at_the_end(kit: &Kit, card: &mut ChildSpawnerCommands, door: &DoorSeen) {
    let row = Node { justify_content: JustifyContent::Center, align_items: AlignItems::Center, column_gap: px(12), ..default() };
    card.spawn((Name::new("door"), row)).with_children(|row| {
        let (width, height) = (150.0, 240.0);
        let doorway = Node { width: px(width), height: px(height), flex_shrink: 0.0, ..default() };
        row.spawn((Name::new("doorway"), doorway)).with_children(|doorway| doorway_at_the_end(kit, doorway, door, (width, height)));
        if !door.pins.is_empty() {
            let string = Node { flex_direction: FlexDirection::Column, row_gap: px(6), ..default() };
            row.spawn((Name::new("string"), string)).with_children(|string| {
                for sign in &door.pins {
                    string.spawn(kit.picture(&format!("icons/signs/{}.png", sign.id()), 52.0, 52.0));
                }
                // Somebody else uses the name: the card says what no sign showed.
                if door.answer == Answer::No {
                    string.spawn(kit.picture("art/landing/card-no.png", 52.0, 70.0));
                }
            });
        }
    });
}
