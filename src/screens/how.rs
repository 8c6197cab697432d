//! What can I do here? The verbs of the board with a sentence for each, or the keys where there is no board.

use bevy::prelude::*;

use super::{Corner, corner, full_scene, headline, pager, root, sheet};
use crate::play::mechanics::doors::verb_icon;
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

/// Where there is no board: what leads on, back, and to help.
const ANYWHERE: [(&str, &str); 4] = [
    ("icons/ui/keyboard.png", "settings-keys-move"),
    ("icons/ui/mouse.png", "how-mouse"),
    ("icons/ui/arrow-left.png", "settings-keys-esc"),
    ("icons/ui/lifebuoy.png", "settings-keys-help"),
];
/// Verbs on a page at large text.
const A_PAGE: usize = 3;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::How)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let seen = kit.game.seen();
    let verbs = seen.as_ref().map_or(&[][..], |seen| seen.board.how());
    commands.spawn(root("how")).with_children(|screen| {
        full_scene(&kit, screen, if verbs.is_empty() { "art/scenes/quiet.png" } else { "art/scenes/landing.png" });
        let width = (kit.frame.width - 32.0).min(1180.0);
        let node = Node { top: px(74), padding: px(16).all(), row_gap: px(12), ..sheet(width) };
        screen.spawn((kit.paper(node), Pop::default())).with_children(|paper| {
            headline(&kit, paper, "how-title", None);
            let offered = |verb: &str| seen.as_ref().is_some_and(|seen| seen.offers.iter().any(|offer| offer.verb == verb));
            let lines: Vec<(String, &str, bool)> = if verbs.is_empty() {
                ANYWHERE.iter().map(|(icon, key)| (icon.to_string(), *key, true)).collect()
            } else {
                verbs.iter().map(|(verb, key)| (verb_icon(verb), *key, offered(verb))).collect()
            };
            let a_page = if kit.frame.sheets() { A_PAGE } else { lines.len() };
            let pages = lines.len().div_ceil(a_page);
            let page = kit.game.page().min(pages - 1);
            let grid = Node { width: percent(100), flex_wrap: FlexWrap::Wrap, column_gap: px(14), row_gap: px(10), ..default() };
            paper.spawn((Name::new("grid"), grid)).with_children(|grid| {
                for (icon, key, possible) in lines.iter().skip(page * a_page).take(a_page) {
                    line(&kit, grid, icon, key, *possible, if pages > 1 { 100.0 } else { 48.0 });
                }
            });
            pager(&kit, paper, page, pages);
            let face = Face::both(Icon::glyph("icons/ui/check.png", 26.0), Phrase::new("how-understood"));
            let back = kit.button(paper, Press::Uncover, Look::Amber, face, Node { min_width: px(260), min_height: px(56), ..default() });
            paper.commands().entity(back).insert(Preferred);
        });
        corner(&kit, screen, Corner::Over);
    });
}

/// A picture and its sentence; a verb that is possible somewhere now has an amber edge.
fn line(kit: &Kit, parent: &mut ChildSpawnerCommands, icon: &str, key: &str, possible: bool, share: f32) {
    let node = Node {
        width: percent(share),
        flex_grow: 1.0,
        min_height: px(68),
        padding: px(10).horizontal().with_top(px(4)).with_bottom(px(6)),
        column_gap: px(14),
        align_items: AlignItems::Center,
        border: px(3).all(),
        border_radius: BorderRadius::all(px(14)),
        ..default()
    };
    let edge = if possible { palette::AMBER } else { palette::PAPER_EDGE };
    parent.spawn((Name::new("line"), node, BorderColor::all(kit.colour(edge)))).with_children(|line| {
        let glyph = icon.starts_with("icons/ui/") && !icon.contains("lifebuoy");
        let color = if glyph { kit.colour(palette::INK) } else { Color::WHITE };
        let picture = ImageNode { image: kit.image(icon), color, ..default() };
        line.spawn((Name::new("picture"), picture, Node { width: px(52), height: px(52), flex_shrink: 0.0, ..default() }));
        line.spawn((Name::new("words"), Node { flex_grow: 1.0, flex_basis: px(0), ..default() })).with_children(|words| {
            words.spawn(kit.text(&Phrase::new(key.to_string()), Size::Reading));
        });
    });
}
