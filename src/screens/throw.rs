//! The throw of six bones: who will knock. Shown and entered as pictures; with other people on replay.

use bevy::prelude::*;

use super::{Corner, corner, full_scene, headline, root, sheet};
use crate::play::{Preferred, Press, Screen, Waiting, drawing};
use crate::scenario::level::C;
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Throw)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let Some((id, throw)) = kit.game.bones() else { return };
    let Some(level) = kit.game.library().level(id) else { return };
    let again = kit.game.waiting(level) == Waiting::Done;
    commands.spawn(root("throw")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/desk.png");
        let width = (kit.frame.width - 32.0).min(1040.0);
        let node = Node { top: px(76), padding: px(18).all(), row_gap: px(14), ..sheet(width) };
        screen.spawn(kit.paper(node)).with_children(|paper| {
            headline(&kit, paper, "ui-throw-title", Some(Press::Desk));
            paper.spawn(kit.text(&Phrase::new(if again { "throw-again" } else { "throw-first" }), Size::Reading));
            bones(&kit, paper, throw, width);
            legend(&kit, paper);
            let row = Node {
                flex_wrap: FlexWrap::Wrap,
                column_gap: px(14),
                row_gap: px(10),
                justify_content: JustifyContent::Center,
                ..default()
            };
            paper.spawn((Name::new("way on"), row)).with_children(|row| {
                let wide = || Node { min_width: px(260), min_height: px(60), ..default() };
                let face = Face::both(Icon::glyph("icons/ui/users-three.png", 26.0), Phrase::new("throw-others"));
                kit.button(row, Press::Throw, Look::Paper, face, wide());
                let face = Face::both(Icon::glyph("icons/ui/play.png", 26.0), Phrase::new("ui-play"));
                let play = kit.button(row, Press::PlayBones, Look::Amber, face, wide());
                row.commands().entity(play).insert(Preferred);
            });
        });
        corner(&kit, screen, Corner::Over);
    });
}

fn bones(kit: &Kit, parent: &mut ChildSpawnerCommands, throw: crate::scenario::seed::Throw, width: f32) {
    let side = ((width - 140.0) / 6.0).min(120.0);
    parent.spawn((Name::new("bones"), Node { column_gap: px(10), ..default() })).with_children(|row| {
        for (at, lies) in throw.sides().into_iter().enumerate() {
            let bone = C::ALL[lies as usize].bone();
            let icon = format!("icons/bones/{bone}.png");
            let spoken = Phrase::new("throw-bone").number("number", at + 1).id("side", bone);
            let button = kit.button(
                row,
                Press::Bone(at),
                Look::Paper,
                Face::icon(Icon::picture(&icon, side), spoken),
                Node { padding: px(4).all(), ..default() },
            );
            row.commands().entity(button).insert(Pop::default());
        }
    });
}

/// The four sides with their names and what each stands for.
fn legend(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let row = Node { flex_wrap: FlexWrap::Wrap, column_gap: px(22), row_gap: px(4), justify_content: JustifyContent::Center, ..default() };
    parent.spawn((Name::new("legend"), row)).with_children(|row| {
        for c in C::ALL {
            row.spawn((Name::new("side"), Node { column_gap: px(8), align_items: AlignItems::Center, ..default() })).with_children(
                |side| {
                    side.spawn(kit.picture(&format!("icons/bones/{}.png", c.bone()), 44.0, 44.0));
                    side.spawn(kit.text_in(&Phrase::new("throw-side").id("side", c.bone()), Size::Label, palette::INK_2));
                },
            );
        }
    });
}
