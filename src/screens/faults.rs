//! For grown-ups: what is wrong with level files, texts and saved files. It says where, what, and what to do.

use bevy::prelude::*;

use super::{Corner, corner, full_scene, headline, pager, root, sheet};
use crate::play::{Press, Screen, drawing};
use crate::scenario::phrase::Phrase;
use crate::theme::{Kit, Size, palette};

/// Letters of a line that is shown; the rest stands in the terminal.
const LONGEST: usize = 260;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Faults)).in_set(crate::play::PlaySystems::Show));
}

/// Everything that is wrong, one line each.
pub(super) fn lines(kit: &Kit) -> Vec<String> {
    let game = &kit.game;
    game.set_aside().iter().cloned().chain(game.library().all_faults().iter().map(ToString::to_string)).collect()
}

fn show(mut commands: Commands, kit: Kit) {
    let lines = lines(&kit);
    let a_page = if kit.frame.sheets() { 3 } else { 6 };
    let pages = lines.len().div_ceil(a_page).max(1);
    let page = kit.game.page().min(pages - 1);
    commands.spawn(root("faults")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/quiet.png");
        let width = (kit.frame.width - 32.0).min(1180.0);
        screen.spawn(kit.paper(Node { top: px(74), align_items: AlignItems::Stretch, ..sheet(width) })).with_children(|paper| {
            headline(&kit, paper, "faults-title", Some(Press::Uncover));
            paper.spawn(kit.text(&Phrase::new("faults-harmless"), Size::Reading));
            for line in lines.iter().skip(page * a_page).take(a_page) {
                let mut text: String = line.chars().take(LONGEST).collect();
                if text.len() < line.len() {
                    text.push('…');
                }
                paper.spawn(kit.raw_text(text, Size::Label, palette::INK_2));
            }
            pager(&kit, paper, page, pages);
        });
        corner(&kit, screen, Corner::Over);
    });
}
