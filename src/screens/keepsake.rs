//! Keepsake: the visitor leaves a thing for the shelf.

use bevy::prelude::*;

use super::{Corner, bubble, corner, full_scene, root};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::session::Stage;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Size};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Case(Stage::Keepsake))).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let Some(seen) = kit.game.seen() else { return };
    let BoardSeen::Keepsake(keepsake) = &seen.board else { return };
    commands.spawn(root("keepsake")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/desk.png");
        let width = (kit.frame.width - 48.0).min(700.0);
        screen.spawn((kit.paper(Node { top: px(80), ..super::sheet(width) }), Pop::default())).with_children(|paper| {
            // At large text the words need the room.
            let part = if kit.frame.sheets() { 0.6 } else { 1.0 };
            let stage = Node { width: px(280.0 * part), height: px(250.0 * part), ..default() };
            paper.spawn((Name::new("stage"), stage)).with_children(|stage| {
                stage.spawn(kit.picture_at("art/keepsakes-light/burst.png", (-10.0 * part, -25.0 * part, 300.0 * part, 300.0 * part)));
                stage.spawn((
                    kit.picture_at(
                        &format!("art/keepsakes/{}.png", keepsake.keepsake),
                        (30.0 * part, 15.0 * part, 220.0 * part, 220.0 * part),
                    ),
                    Pop::default(),
                ));
            });
            for said in &seen.say {
                bubble(&kit, paper, said, "happy", Size::Reading, width - 60.0);
            }
            for offer in &seen.offers {
                let face = Face::both(Icon::glyph("icons/ui/heart.png", 26.0), offer.label.clone());
                let take = kit.button(
                    paper,
                    Press::Act(offer.action),
                    Look::Amber,
                    face,
                    Node { min_width: px(260), min_height: px(60), ..default() },
                );
                paper.commands().entity(take).insert(Preferred);
            }
        });
        corner(&kit, screen, Corner::Case);
    });
}
