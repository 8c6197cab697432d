//! My circle: five helpers out of twelve, one at least outside the family. Every Tell asks them.

use bevy::prelude::*;

use super::{Corner, bubble, corner, full_scene, root, sheet};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::circle::{HELPERS, Lacking};
use crate::scenario::phrase::{Phrase, Said};
use crate::scenario::tell::Role;
use crate::theme::{Face, Icon, Kit, Look, Size};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::MyCircle)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let lacking = kit.game.choosing().lacking();
    commands.spawn(root("circle")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/desk.png");
        let width = (kit.frame.width - 32.0).min(1120.0);
        let (top, gap) = if kit.frame.sheets() { (8, 4) } else { (74, 14) };
        let node = Node { top: px(top), padding: px(14).all(), row_gap: px(gap), ..sheet(width) };
        screen.spawn(kit.paper(node)).with_children(|paper| {
            let text = match lacking {
                Some(Lacking::More(HELPERS)) => Phrase::new("circle-choose-first").number("more", HELPERS),
                Some(Lacking::More(more)) => Phrase::new("circle-choose").number("more", more),
                Some(Lacking::Outsider) => Phrase::new("circle-outsider"),
                None => Phrase::new("circle-whole"),
            };
            // At large text the corner's buttons need the room at the right.
            let words = if kit.frame.sheets() { width - 110.0 } else { width - 60.0 };
            let size = if kit.frame.sheets() { Size::Label } else { Size::Reading };
            bubble(&kit, paper, &Said::new("maral", text), if lacking.is_none() { "happy" } else { "neutral" }, size, words);
            roles(&kit, paper);
            way_on(&kit, paper, lacking);
        });
        corner(&kit, screen, Corner::Over);
    });
}

fn roles(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let large = kit.frame.sheets();
    let gap = if large { 6 } else { 10 };
    let grid =
        Node { flex_wrap: FlexWrap::Wrap, column_gap: px(gap), row_gap: px(gap), justify_content: JustifyContent::Center, ..default() };
    parent.spawn((Name::new("roles"), grid)).with_children(|grid| {
        for role in Role::ALL {
            let chosen = kit.game.choosing().roles().contains(&role);
            let icon = format!("icons/roles/{}.png", role.id());
            let name = Phrase::new("tell-role").id("role", role.id());
            let spoken = Phrase::new(if chosen { "circle-chosen" } else { "circle-not-chosen" }).id("role", role.id());
            let mut face = Face::both(Icon::picture(&icon, if large { 44.0 } else { 72.0 }), name).spoken(spoken);
            if !large {
                face = face.upright();
            }
            let node = Node {
                width: px(if large { 292 } else { 170 }),
                min_height: px(if large { 96 } else { 128 }),
                padding: px(6).all(),
                ..default()
            };
            let button = kit.button(grid, Press::Helper(role), if chosen { Look::Chosen } else { Look::Paper }, face, node);
            if role == Role::ALL[0] {
                grid.commands().entity(button).insert(Preferred);
            }
            if chosen {
                // A tick besides the colour.
                grid.commands().entity(button).with_children(|inside| {
                    let place = Node {
                        position_type: PositionType::Absolute,
                        right: px(4),
                        top: px(4),
                        width: px(28),
                        height: px(28),
                        ..default()
                    };
                    let image =
                        ImageNode { image: kit.image("icons/ui/check-circle.png"), color: crate::theme::palette::GOOD.0, ..default() };
                    inside.spawn((Name::new("tick"), image, place, Pickable::IGNORE));
                });
            }
        }
    });
}

fn way_on(kit: &Kit, parent: &mut ChildSpawnerCommands, lacking: Option<Lacking>) {
    let row = Node { column_gap: px(14), align_items: AlignItems::Center, ..default() };
    parent.spawn((Name::new("way on"), row)).with_children(|row| {
        row.spawn((Name::new("places"), Node { column_gap: px(6), ..default() })).with_children(|places| {
            for at in 0..HELPERS {
                let picture = if at < kit.game.choosing().roles().len() { "stone-on" } else { "stone-off" };
                places.spawn(kit.picture(&format!("art/landing/{picture}.png"), 40.0, 30.0));
            }
        });
        let wide = || Node { min_width: px(220), min_height: px(56), ..default() };
        kit.button(
            row,
            Press::Desk,
            Look::Paper,
            Face::both(Icon::glyph("icons/ui/caret-right.png", 24.0), Phrase::new("ui-skip")),
            wide(),
        );
        if lacking.is_none() {
            let face = Face::both(Icon::glyph("icons/ui/check.png", 26.0), Phrase::new("circle-keep"));
            kit.button(row, Press::KeepCircle, Look::Amber, face, wide());
        }
    });
}
