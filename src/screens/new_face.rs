//! New face: the same trick or kindness in another costume, acted in the mechanic, then a reason.

use bevy::prelude::*;

use super::{Corner, corner, full_scene, root, spoken};
use crate::play::mechanics;
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::seen::Seen;
use crate::scenario::session::{Action, Stage};
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Case(Stage::NewFace))).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let Some(seen) = kit.game.seen() else { return };
    commands.spawn(root("new face")).with_children(|screen| {
        if matches!(&seen.board, BoardSeen::NewFace(new_face) if new_face.over) {
            why(&kit, screen, &seen);
        } else {
            mechanics::draw(&kit, screen, &seen);
        }
        corner(&kit, screen, Corner::Case);
    });
}

/// Three reasons, and afterwards what is so and why.
fn why(kit: &Kit, screen: &mut ChildSpawnerCommands, seen: &Seen) {
    full_scene(kit, screen, "art/scenes/desk.png");
    let width = (kit.frame.width - 48.0).min(820.0);
    let node = Node { top: px(if kit.frame.sheets() { 80 } else { 100 }), ..super::sheet(width) };
    screen.spawn((kit.paper(node), Pop::default())).with_children(|paper| {
        if !spoken(kit, paper, &seen.say, &["thinking"], width - 60.0) {
            return;
        }
        let mut first = true;
        for offer in &seen.offers {
            let (look, icon) = match offer.action {
                Action::Next => (Look::Amber, "icons/ui/arrow-right.png"),
                Action::Skip => (Look::Paper, "icons/ui/caret-right.png"),
                _ => (Look::Paper, "icons/ui/chats.png"),
            };
            let node = Node { min_width: px(width * 0.6), ..default() };
            let button = kit.button(paper, Press::Act(offer.action), look, Face::both(Icon::glyph(icon, 26.0), offer.label.clone()), node);
            if std::mem::take(&mut first) {
                paper.commands().entity(button).insert(Preferred);
            }
        }
    });
}
