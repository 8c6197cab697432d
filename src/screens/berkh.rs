//! The four berkh: whoever has practised all four Cs throws the four bones, and they show four different sides.

use bevy::prelude::*;

use super::{Corner, corner, full_scene, headline, root, sheet};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::level::C;
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Meaning, Size, palette};

/// Seconds between one bone that comes to rest and the next.
const APART: f32 = 0.35;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Berkh)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let landed = kit.game.berkh_thrown();
    commands.spawn(root("berkh")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/desk.png");
        let width = (kit.frame.width - 32.0).min(1040.0);
        let node = Node { top: px(76), padding: px(18).all(), row_gap: px(12), ..sheet(width) };
        screen.spawn(kit.paper(node)).with_children(|paper| {
            headline(&kit, paper, "berkh-title", Some(Press::Desk));
            paper.spawn(kit.text(&Phrase::new(if landed { "berkh-landed" } else { "berkh-ready" }), Size::Reading));
            bones(&kit, paper, landed, width);
            let wide = Node { min_width: px(260), min_height: px(60), ..default() };
            let face = |key| Face::both(Icon::picture("icons/bones/bone-blank.png", 34.0), Phrase::new(key));
            if landed {
                kit.button(paper, Press::ThrowBerkh, Look::Paper, face("berkh-again"), wide);
            } else {
                let throw = kit.button(paper, Press::ThrowBerkh, Look::Amber, face("berkh-throw"), wide);
                paper.commands().entity(throw).insert(Preferred);
            }
        });
        corner(&kit, screen, Corner::Over);
    });
}

/// The four bones side by side, each with what its side stands for once it has landed.
fn bones(kit: &Kit, parent: &mut ChildSpawnerCommands, landed: bool, width: f32) {
    let column = (width - 36.0 - 3.0 * 12.0) / 4.0;
    let side = if kit.frame.sheets() { 104.0 } else { 168.0 };
    let row = Node { column_gap: px(12), align_items: AlignItems::FlexStart, justify_content: JustifyContent::Center, ..default() };
    parent.spawn((Name::new("bones"), row)).with_children(|row| {
        for (at, c) in C::ALL.into_iter().enumerate() {
            let node = Node {
                width: px(column),
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                row_gap: px(8),
                ..default()
            };
            row.spawn((Name::new("bone"), node)).with_children(|bone| {
                let picture = format!("icons/bones/{}.png", if landed { c.bone() } else { "bone-blank" });
                let meaning = Meaning(kit.game.texts().say(&Phrase::new("throw-side").id("side", c.bone())).to_string());
                let mut shown = bone.spawn((kit.picture(&picture, side, side), meaning));
                if landed {
                    shown.insert(Pop::after(APART * at as f32));
                    bone.spawn(kit.middle_text(&Phrase::new("berkh-side").id("side", c.bone()), Size::Label, palette::INK));
                }
            });
        }
    });
}
