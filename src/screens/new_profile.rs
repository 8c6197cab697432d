//! A new profile: one child or two, an animal, a colour, a nickname out of a list. Nothing is typed.

use bevy::prelude::*;

use super::{Corner, colour_dot, corner, full_scene, headline, root, sheet, who};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::save::{Animal, Child, Colour, Who};
use crate::scenario::phrase::Phrase;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::NewProfile)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let new = kit.game.new_who();
    commands.spawn(root("new profile")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/title.png");
        let width = (kit.frame.width - 32.0).min(1080.0);
        let node = Node { top: px(70), padding: px(16).all(), row_gap: px(10), ..sheet(width) };
        screen.spawn(kit.paper(node)).with_children(|paper| {
            headline(&kit, paper, "who-new", Some(Press::Begin).filter(|_| kit.game.others_are_there()));
            let columns = Node { width: percent(100), column_gap: px(20), align_items: AlignItems::Center, ..default() };
            paper.spawn((Name::new("columns"), columns)).with_children(|columns| {
                portrait(&kit, columns, &new);
                choices(&kit, columns, &new);
            });
            let face = Face::both(Icon::glyph("icons/ui/check.png", 26.0), Phrase::new("who-create"));
            let ready = kit.button(paper, Press::Create, Look::Amber, face, Node { min_width: px(300), min_height: px(60), ..default() });
            paper.commands().entity(ready).insert(Preferred);
        });
        corner(&kit, screen, Corner::Title);
    });
}

/// How it will look.
fn portrait(kit: &Kit, parent: &mut ChildSpawnerCommands, new: &Who) {
    let column = Node {
        width: px(if kit.frame.sheets() { 330 } else { 360 }),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(10),
        ..default()
    };
    parent.spawn((Name::new("portrait"), column)).with_children(|column| {
        column.spawn((Name::new("children"), Node { column_gap: px(8), ..default() })).with_children(|row| match new.partner {
            None => who::disc(kit, row, new.child, 180.0),
            Some(_) => {
                for (number, child) in new.children().enumerate() {
                    one_of_two(kit, row, number, child);
                }
            }
        });
        column.spawn(kit.middle_text(&who::name(new), Size::Title, palette::INK));
        let face = Face::both(Icon::glyph("icons/ui/arrow-counter-clockwise.png", 24.0), Phrase::new("who-another-name"));
        kit.button(column, Press::Nickname, Look::Paper, face, Node::default());
    });
}

/// A child of a pair: pressing it chooses whose animal and colour are changed.
fn one_of_two(kit: &Kit, parent: &mut ChildSpawnerCommands, number: usize, child: Child) {
    let look = if kit.game.editing() == number { Look::Chosen } else { Look::Paper };
    let spoken = Phrase::new("who-child").number("number", number + 1).id("animal", child.animal.id());
    let button = kit.button(parent, Press::Edit(number), look, Face::words(spoken).wordless(), Node { padding: px(8).all(), ..default() });
    parent.commands().entity(button).with_children(|inside| who::disc(kit, inside, child, 120.0));
}

fn choices(kit: &Kit, parent: &mut ChildSpawnerCommands, new: &Who) {
    let column = Node { flex_grow: 1.0, flex_basis: px(0), flex_direction: FlexDirection::Column, row_gap: px(12), ..default() };
    let chosen = new.children().nth(kit.game.editing()).unwrap_or(new.child);
    let row = || Node { flex_wrap: FlexWrap::Wrap, column_gap: px(8), row_gap: px(8), ..default() };
    let look = |on: bool| if on { Look::Chosen } else { Look::Paper };
    parent.spawn((Name::new("choices"), column)).with_children(|column| {
        column.spawn((Name::new("how many"), row())).with_children(|row| {
            for (pair, icon, key) in [(false, "icons/ui/user.png", "who-alone"), (true, "icons/ui/users.png", "who-together")] {
                let face = Face::both(Icon::glyph(icon, 26.0), Phrase::new(key));
                kit.button(row, Press::Pair(pair), look(new.partner.is_some() == pair), face, Node::default());
            }
        });
        column.spawn((Name::new("animals"), row())).with_children(|row| {
            for animal in Animal::ALL {
                let icon = format!("icons/animals/{}.png", animal.id());
                let face = Face::icon(Icon::picture(&icon, 64.0), Phrase::new("who-animal").id("animal", animal.id()));
                kit.button(row, Press::Animal(*animal), look(chosen.animal == *animal), face, Node { padding: px(6).all(), ..default() });
            }
        });
        column.spawn((Name::new("colours"), row())).with_children(|row| {
            for colour in Colour::ALL {
                let spoken = Phrase::new("who-colour").id("colour", colour.id());
                let node = Node { padding: px(6).all(), ..default() };
                let button = kit.button(row, Press::Colour(*colour), look(chosen.colour == *colour), Face::words(spoken).wordless(), node);
                row.commands().entity(button).with_children(|inside| colour_dot(kit, inside, *colour, 40.0));
            }
        });
    });
}
