//! Once, and without alarm: what is reached now is kept only until the game closes.

use bevy::prelude::*;

use super::{Corner, bubble, corner, full_scene, headline, root, sheet};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::phrase::{Phrase, Said};
use crate::theme::{Face, Icon, Kit, Look, Size};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Unkept)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let (title, about) =
        if kit.game.only_read() { ("who-only-read", "who-only-read-about") } else { ("ui-unkept-title", "ui-unkept-about") };
    commands.spawn(root("unkept")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/quiet.png");
        let width = (kit.frame.width - 32.0).min(820.0);
        screen.spawn(kit.paper(Node { top: px(110), ..sheet(width) })).with_children(|paper| {
            headline(&kit, paper, title, None);
            let size = if kit.frame.sheets() { Size::Label } else { Size::Reading };
            bubble(&kit, paper, &Said::new("maral", Phrase::new(about)), "neutral", size, width - 48.0);
            let face = Face::both(Icon::glyph("icons/ui/check.png", 26.0), Phrase::new("ui-understood"));
            let on = kit.button(paper, Press::Uncover, Look::Amber, face, Node { min_width: px(260), min_height: px(60), ..default() });
            paper.commands().entity(on).insert(Preferred);
        });
        corner(&kit, screen, Corner::Over);
    });
}
