//! Finds oneself among many: by animal and by colour. It stands beside the cards once they fill more than a page.

use bevy::prelude::*;

use super::colour_dot;
use crate::play::Press;
use crate::save::{Animal, Colour};
use crate::scenario::phrase::Phrase;
use crate::theme::{Face, Icon, Kit, Look};

/// So many cards are seen at a glance.
const AT_A_GLANCE: usize = 8;
/// Width of the finder.
pub(super) const WIDTH: f32 = 214.0;

/// There are so many cards that one has to look for one's own.
pub(super) fn needed(kit: &Kit) -> bool {
    kit.game.cards().len() > AT_A_GLANCE
}

pub(super) fn show(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let (animal, colour) = kit.game.wanted();
    let look = |on: bool| if on { Look::Chosen } else { Look::Paper };
    let state = |on: bool| if on { "chosen" } else { "not-chosen" };
    let row = || Node { flex_wrap: FlexWrap::Wrap, column_gap: px(6), row_gap: px(6), ..default() };
    let small = || Node { width: px(66), padding: px(5).all(), ..default() };
    let column = Node { width: px(WIDTH), flex_shrink: 0.0, flex_direction: FlexDirection::Column, row_gap: px(14), ..default() };
    parent.spawn((Name::new("finder"), column)).with_children(|column| {
        column.spawn((Name::new("animals"), row())).with_children(|row| {
            for one in Animal::ALL {
                let (icon, on) = (format!("icons/animals/{}.png", one.id()), animal == Some(*one));
                let spoken = Phrase::new("who-find-animal").id("animal", one.id()).id("state", state(on));
                kit.button(row, Press::FindAnimal(*one), look(on), Face::icon(Icon::picture(&icon, 46.0), spoken), small());
            }
        });
        column.spawn((Name::new("colours"), row())).with_children(|row| {
            for one in Colour::ALL {
                let on = colour == Some(*one);
                let spoken = Phrase::new("who-find-colour").id("colour", one.id()).id("state", state(on));
                let node = Node { width: px(48), padding: px(4).all(), ..default() };
                let button = kit.button(row, Press::FindColour(*one), look(on), Face::words(spoken).wordless(), node);
                row.commands().entity(button).with_children(|inside| colour_dot(kit, inside, *one, 30.0));
            }
        });
    });
}
