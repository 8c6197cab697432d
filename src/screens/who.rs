//! How a profile looks: its animals on their colours, and its nickname.

use bevy::prelude::*;

use crate::save::{Child, Who};
use crate::scenario::phrase::Phrase;
use crate::theme::{Kit, palette};

/// The nickname of a profile.
pub(crate) fn name(who: &Who) -> Phrase {
    let number = who.nickname_number();
    match who.partner {
        None => Phrase::new(format!("who-name-{number}")).id("animal", who.child.animal.id()),
        Some(partner) => Phrase::new(format!("who-pair-{number}")).id("animal", who.child.animal.id()).id("other", partner.animal.id()),
    }
}

/// One child: the animal on a disc of its colour.
pub(crate) fn disc(kit: &Kit, parent: &mut ChildSpawnerCommands, child: Child, side: f32) {
    let node = Node {
        width: px(side),
        height: px(side),
        border: px(3).all(),
        border_radius: BorderRadius::MAX,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let (ground, edge) = (palette::of_profile(child.colour), kit.colour(palette::PAPER_EDGE));
    parent.spawn((Name::new("disc"), node, BackgroundColor(ground), BorderColor::all(edge), Pickable::IGNORE)).with_children(|disc| {
        disc.spawn(kit.picture(&format!("icons/animals/{}.png", child.animal.id()), side * 0.8, side * 0.8));
    });
}

/// All children of a profile, side by side.
pub(crate) fn discs(kit: &Kit, parent: &mut ChildSpawnerCommands, who: &Who, side: f32) {
    // Two together take little more room than one.
    let side = if who.partner.is_some() { side * 0.78 } else { side };
    let row = Node { column_gap: px(-side * 0.12), align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..default() };
    parent.spawn((Name::new("discs"), row, Pickable::IGNORE)).with_children(|row| {
        for child in who.children() {
            disc(kit, row, child, side);
        }
    });
}
