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
            let known = matches!(kit.game.class_door(), ClassDoor::SoFar | ClassDoor::Unknown);
            headline(&kit, paper, if known { "who-class-title" } else { "who-class-new-title" }, Some(Press::Title));
            let columns = Node { width: percent(100), column_gap: px(20), align_items: AlignItems::FlexStart, ..default() };
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
    let door = kit.game.class_door();
    let text = match door {
        ClassDoor::SoFar => "who-class-key",
        ClassDoor::Unknown => "who-class-unknown",
        ClassDoor::Choosing => "who-class-choose",
        ClassDoor::Chosen => "who-class-chosen",
        ClassDoor::Full => "who-class-full",
    };
    parent.spawn((Name::new("words"), column)).with_children(|column| {
        keyed(kit, column, ((width - (CODE as f32 - 1.0) * 8.0) / CODE as f32).min(96.0));
        column.spawn(kit.text(&Phrase::new(text), if kit.frame.sheets() { Size::Label } else { Size::Reading }));
        let button = |column: &mut ChildSpawnerCommands, press: Press, look: Look, icon: &'static str, words: &'static str| {
            let face = Face::both(Icon::glyph(icon, 26.0), Phrase::new(words));
            kit.button(column, press, look, face, Node { min_height: px(54), ..default() })
        };
        match door {
            ClassDoor::Unknown => {
                let again = button(column, Press::AskClass, Look::Amber, "icons/ui/arrow-counter-clockwise.png", "who-class-again");
                column.commands().entity(again).insert(Preferred);
            }
            ClassDoor::Chosen => {
                names(kit, column);
                let open = button(column, Press::OpenClass, Look::Amber, "icons/ui/check.png", "who-class-open");
                column.commands().entity(open).insert(Preferred);
            }
            ClassDoor::SoFar | ClassDoor::Choosing | ClassDoor::Full => {}
        }
        if matches!(door, ClassDoor::SoFar | ClassDoor::Choosing | ClassDoor::Chosen) && !kit.game.keyed_pictures().is_empty() {
            button(column, Press::ErasePicture, Look::Paper, "icons/ui/backspace.png", "who-class-erase");
        }
        if door == ClassDoor::SoFar && kit.game.keyed_pictures().is_empty() {
            button(column, Press::Class(Place::Home), Look::Paper, "icons/ui/house.png", "who-class-none");
            button(column, Press::NewClass, Look::Paper, "icons/ui/plus.png", "who-class-new");
        }
    });
}

/// The pictures by their names, for whoever writes the code on the board.
fn names(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let row = Node { flex_wrap: FlexWrap::Wrap, column_gap: px(18), row_gap: px(2), ..default() };
    parent.spawn((Name::new("names"), row)).with_children(|row| {
        for (at, picture) in kit.game.keyed_pictures().iter().enumerate() {
            let name = Phrase::new("who-class-nth").number("number", at + 1).id("picture", picture.id());
            row.spawn(kit.text(&name, Size::Label));
        }
    });
}

/// What was keyed; the place that comes next is framed.
fn keyed(kit: &Kit, parent: &mut ChildSpawnerCommands, side: f32) {
    let pictures = kit.game.keyed_pictures();
    parent.spawn((Name::new("keyed"), Node { column_gap: px(8), ..default() })).with_children(|row| {
        for at in 0..CODE {
            let there = pictures.get(at);
            let node = Node {
                width: px(side),
                height: px(side),
                border: px(if at == pictures.len() { 5 } else { 3 }).all(),
                border_radius: BorderRadius::all(px(16)),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                ..default()
            };
            let edge = if at == pictures.len() { palette::FOCUS } else { kit.colour(palette::INK_2) };
            row.spawn((Name::new("place"), node, BackgroundColor(kit.colour(palette::PAPER)), BorderColor::all(edge))).with_children(
                |place| {
                    if let Some(keyed) = there {
                        picture(kit, place, *keyed, side * 0.76);
                    }
                },
            );
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
                    key(kit, keys, *picture);
                }
            });
        }
    });
}

/// A key; it rests once nothing more is to be keyed.
fn key(kit: &Kit, keys: &mut ChildSpawnerCommands, shown: Picture) {
    let node = || Node { width: px(SIDE), height: px(SIDE), padding: px(4).all(), ..default() };
    if !kit.game.pictures_are_wanted() {
        let resting = Node { align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..node() };
        keys.spawn((Name::new("key"), resting)).with_children(|key| picture(kit, key, shown, 92.0));
        return;
    }
    let path = path_of(shown);
    let face = Face::icon(Icon::picture(&path, 92.0), Phrase::new("who-class-picture").id("picture", shown.id()));
    let key = kit.button(keys, Press::Picture(shown), Look::Paper, face, node());
    if shown == Picture::ALL[0] {
        keys.commands().entity(key).insert(Preferred);
    }
}
