//! Which class plays: four pictures in their order, as they hang on the classroom's wall.

use bevy::prelude::*;

use super::{Corner, corner, full_scene, headline, root, sheet};
use crate::play::{ClassDoor, Preferred, Press, Screen, drawing};
use crate::save::{CODE, Picture, Place};
use crate::scenario::phrase::Phrase;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Class)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    commands.spawn(root("class")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/title.png");
        let width = (kit.frame.width - 32.0).min(1040.0);
        let node = Node { top: px(70), padding: px(16).all(), row_gap: px(10), ..sheet(width) };
        screen.spawn(kit.paper(node)).with_children(|paper| {
            headline(&kit, paper, "who-class-title", Some(Press::Title));
            let columns = Node { width: percent(100), column_gap: px(20), align_items: AlignItems::Center, ..default() };
            paper.spawn((Name::new("columns"), columns)).with_children(|columns| {
                words(&kit, columns, width - 32.0 - 20.0 - 3.0 * SIDE - 2.0 * GAP);
                keys(&kit, columns);
            });
        });
        corner(&kit, screen, Corner::Title);
    });
}

/// Side of a key, and the gap between two.
const SIDE: f32 = 132.0;
const GAP: f32 = 12.0;

/// A picture of the code.
pub(super) fn picture(kit: &Kit, parent: &mut ChildSpawnerCommands, picture: Picture, side: f32) {
    parent.spawn(kit.picture(&path_of(picture), side, side));
}

fn path_of(picture: Picture) -> String {
    format!("icons/codes/{}.png", picture.id())
}

fn words(kit: &Kit, parent: &mut ChildSpawnerCommands, width: f32) {
    let column = Node { flex_direction: FlexDirection::Column, row_gap: px(12), width: px(width), flex_shrink: 0.0, ..default() };
    let text = match kit.game.class_door() {
        ClassDoor::SoFar => "who-class-key",
        ClassDoor::Unknown => "who-class-unknown",
        ClassDoor::Full => "who-class-full",
    };
    parent.spawn((Name::new("words"), column)).with_children(|column| {
        keyed(kit, column, ((width - (CODE as f32 - 1.0) * 8.0) / CODE as f32).min(96.0));
        column.spawn(kit.text(&Phrase::new(text), if kit.frame.sheets() { Size::Label } else { Size::Reading }));
        let wide = || Node { min_height: px(54), ..default() };
        if !kit.game.keyed_pictures().is_empty() {
            let face = Face::both(Icon::glyph("icons/ui/backspace.png", 26.0), Phrase::new("who-class-erase"));
            kit.button(column, Press::ErasePicture, Look::Paper, face, wide());
        }
        if kit.game.class_door() == ClassDoor::Unknown {
            let face = Face::both(Icon::glyph("icons/ui/plus.png", 26.0), Phrase::new("who-class-new"));
            kit.button(column, Press::NewClass, Look::Paper, face, wide());
        }
        let face = Face::both(Icon::glyph("icons/ui/house.png", 26.0), Phrase::new("who-class-none"));
        kit.button(column, Press::Class(Place::Home), Look::Paper, face, wide());
    });
}

/// What was keyed; places that are still empty are dashed.
fn keyed(kit: &Kit, parent: &mut ChildSpawnerCommands, side: f32) {
    parent.spawn((Name::new("keyed"), Node { column_gap: px(8), ..default() })).with_children(|row| {
        for at in 0..CODE {
            let there = kit.game.keyed_pictures().get(at);
            let node = Node {
                width: px(side),
                height: px(side),
                border: px(3).all(),
                border_radius: BorderRadius::all(px(16)),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                ..default()
            };
            let ground = if there.is_some() { palette::PAPER } else { palette::PAPER_EDGE };
            row.spawn((Name::new("place"), node, BackgroundColor(kit.colour(ground)), BorderColor::all(kit.colour(palette::INK_2))))
                .with_children(|place| {
                    if let Some(keyed) = there {
                        picture(kit, place, *keyed, side * 0.76);
                    }
                });
        }
    });
}

/// Three times three pictures, like the digits of a phone: 1 to 9 of the keyboard key them too.
fn keys(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let grid = Node { flex_direction: FlexDirection::Column, row_gap: px(GAP), flex_shrink: 0.0, ..default() };
    parent.spawn((Name::new("keys"), grid)).with_children(|grid| {
        for row in Picture::ALL.chunks(3) {
            grid.spawn((Name::new("row"), Node { column_gap: px(GAP), ..default() })).with_children(|keys| {
                for picture in row {
                    let path = path_of(*picture);
                    let face = Face::icon(Icon::picture(&path, 92.0), Phrase::new("who-class-picture").id("picture", picture.id()));
                    let node = Node { width: px(SIDE), height: px(SIDE), padding: px(4).all(), ..default() };
                    let key = kit.button(keys, Press::Picture(*picture), Look::Paper, face, node);
                    if *picture == Picture::ALL[0] {
                        keys.commands().entity(key).insert(Preferred);
                    }
                }
            });
        }
    });
}
