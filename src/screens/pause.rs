//! Paused: everything is saved; go on, to the desk, or end.

use bevy::prelude::*;

use super::{Corner, corner, full_scene, root, sheet};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::phrase::Phrase;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Pause)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    commands.spawn(root("pause")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/quiet.png");
        let veil = Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() };
        screen.spawn((Name::new("veil"), veil, BackgroundColor(palette::VEIL), Pickable::IGNORE));
        screen
            .spawn(kit.paper(Node {
                top: px(if kit.frame.sheets() { 72 } else { 110 }),
                ..sheet(if kit.frame.sheets() { 820.0 } else { 620.0 })
            }))
            .with_children(|paper| {
                paper.spawn(kit.text(&Phrase::new("ui-paused"), Size::Title));
                let saved = if kit.game.cannot_save() { "ui-no-save" } else { "ui-saved" };
                paper.spawn(kit.text_in(&Phrase::new(saved), Size::Reading, palette::INK_2));
                let wide = || Node { width: percent(100), min_height: px(58), ..default() };
                let go_on = Face::both(Icon::glyph("icons/ui/play.png", 26.0), Phrase::new("ui-resume"));
                let go_on = kit.button(paper, Press::Uncover, Look::Amber, go_on, wide());
                paper.commands().entity(go_on).insert(Preferred);
                let face = |icon, key| Face::both(Icon::glyph(icon, 26.0), Phrase::new(key));
                kit.button(paper, Press::Desk, Look::Paper, face("icons/ui/house.png", "ui-to-desk"), wide());
                kit.button(paper, Press::Settings, Look::Paper, face("icons/ui/gear.png", "ui-settings"), wide());
                kit.button(paper, Press::Exit, Look::Paper, face("icons/ui/sign-out.png", "ui-exit"), wide());
                if let Some(session) = kit.game.session() {
                    throw(&kit, paper, session.throw());
                }
            });
        corner(&kit, screen, Corner::Over);
    });
}

/// The throw of six bones, as pictures: the same throw is the same case for a neighbour.
fn throw(kit: &Kit, parent: &mut ChildSpawnerCommands, throw: crate::scenario::seed::Throw) {
    use crate::scenario::level::C;
    let row = Node { column_gap: px(6), align_items: AlignItems::Center, margin: UiRect::top(px(6)), ..default() };
    parent.spawn((Name::new("throw"), row)).with_children(|row| {
        row.spawn(kit.text_in(&Phrase::new("ui-throw-title"), Size::Label, palette::INK_2));
        for side in throw.sides() {
            let bone = C::ALL[side as usize].bone();
            row.spawn(kit.picture(&format!("icons/bones/{bone}.png"), 48.0, 48.0));
        }
    });
}
