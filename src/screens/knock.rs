//! Knock: somebody wants something good; a snag; one joke.

use bevy::prelude::*;

use super::{Corner, SceneBox, corner, root, scene, spoken};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::session::{Action, Stage};
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Case(Stage::Knock))).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let Some(seen) = kit.game.seen() else { return };
    commands.spawn(root("knock")).with_children(|screen| {
        scene(&kit, screen, "art/scenes/desk.png", palette::WOOD);
        visitor(&kit, screen);
        let width = (kit.frame.width * 0.62).min(820.0);
        let column = Node {
            position_type: PositionType::Absolute,
            left: px(kit.frame.width - width - 20.0),
            top: px(86),
            bottom: px(24),
            width: px(width),
            flex_direction: FlexDirection::Column,
            justify_content: JustifyContent::Center,
            row_gap: px(12),
            ..default()
        };
        screen.spawn((Name::new("words"), column)).with_children(|column| {
            if !spoken(&kit, column, &seen.say, &["worried", "happy"], width) {
                return;
            }
            for offer in &seen.offers {
                let node = Node { align_self: AlignSelf::FlexEnd, min_width: px(220), min_height: px(60), ..default() };
                let face = Face::both(Icon::glyph("icons/ui/hand-heart.png", 28.0), offer.label.clone());
                let begin = kit.button(
                    column,
                    Press::Act(offer.action),
                    if offer.action == Action::Next { Look::Amber } else { Look::Paper },
                    face,
                    node,
                );
                column.commands().entity(begin).insert(Preferred);
            }
        });
        corner(&kit, screen, Corner::Case);
    });
}

/// Whoever knocks stands at the desk.
fn visitor(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let Some(level) = kit.game.level() else { return };
    let at = SceneBox::of(&kit.frame);
    let (left, top, width, height) = at.place((330.0, 330.0, 360.0, 485.0));
    let behind = Node {
        position_type: PositionType::Absolute,
        left: px(left.max(6.0)),
        top: px(top),
        width: px(width),
        height: px(height),
        overflow: Overflow::clip(),
        ..default()
    };
    // Behind the desk: it hides the legs.
    parent.spawn((Name::new("visitor"), behind, Pickable::IGNORE, Pop::default())).with_children(|behind| {
        let picture = format!("art/cast/{}-body-worried.png", level.friend());
        behind.spawn(kit.picture_at(&picture, (0.0, 0.0, width, width * 1.8)));
    });
}
