//! What can I do here? The verbs of the board with a sentence for each, or the keys where there is no board.

use bevy::prelude::*;

use super::{Corner, corner, full_scene, headline, pager, root, sheet};
use crate::play::mechanics::{scene, verb_icon};
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
/// Verbs on a page at large text; how many have room at ordinary text, and on a page where there are more.
const A_PAGE: usize = 2;
const MOST: usize = 10;
const OF_MANY: usize = 6;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::How)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let seen = kit.game.seen();
    let verbs = seen.as_ref().map_or(&[][..], |seen| seen.board.how());
    commands.spawn(root("how")).with_children(|screen| {
        full_scene(&kit, screen, seen.as_ref().and_then(scene).unwrap_or("art/scenes/quiet.png"));
        let width = (kit.frame.width - 32.0).min(1180.0);
        let node = Node { top: px(74), padding: px(16).all(), row_gap: px(12), ..sheet(width) };
        screen.spawn((kit.paper(node), Pop::default())).with_children(|paper| {
            headline(&kit, paper, "how-title", None);
            let offered = |verb: &str| seen.as_ref().is_some_and(|seen| seen.offers.iter().any(|offer| offer.verb == verb));
            let lines: Vec<Line> = if verbs.is_empty() {
                ANYWHERE.iter().map(|(icon, key)| Line { icon: icon.to_string(), name: None, key, possible: true }).collect()
            } else {
                let line = |(verb, name, key): &(&str, &'static str, &'static str)| Line {
                    icon: verb_icon(verb),
                    name: Some(name),
                    key,
                    possible: offered(verb),
                };
                verbs.iter().map(line).collect()
            };
            let a_page = match (kit.frame.sheets(), lines.len()) {
                (true, _) => A_PAGE,
                (false, many) if many > MOST => OF_MANY,
                (false, few) => few,
            };
            let pages = lines.len().div_ceil(a_page);
            let page = kit.game.page().min(pages - 1);
            let grid = Node { width: percent(100), flex_wrap: FlexWrap::Wrap, column_gap: px(14), row_gap: px(10), ..default() };
            paper.spawn((Name::new("grid"), grid)).with_children(|grid| {
                for line in lines.iter().skip(page * a_page).take(a_page) {
                    line.draw(&kit, grid, if kit.frame.sheets() { 100.0 } else { 48.0 });
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

/// A picture, the name of its button, its sentence.
struct Line {
    icon: String,
    name: Option<&'static str>,
    key: &'static str,
    possible: bool,
}

impl Line {
    /// A verb that is possible somewhere now has an amber edge.
    fn draw(&self, kit: &Kit, parent: &mut ChildSpawnerCommands, share: f32) {
        let node = Node {
            width: percent(share),
            flex_grow: 1.0,
            min_height: px(66),
            padding: px(10).horizontal().with_top(px(2)).with_bottom(px(4)),
            column_gap: px(14),
            align_items: AlignItems::Center,
            border: px(3).all(),
            border_radius: BorderRadius::all(px(14)),
            ..default()
        };
        let edge = if self.possible { palette::AMBER } else { palette::PAPER_EDGE };
        parent.spawn((Name::new("line"), node, BorderColor::all(kit.colour(edge)))).with_children(|line| {
            let glyph = self.icon.starts_with("icons/ui/") && !self.icon.contains("lifebuoy");
            let color = if glyph { kit.colour(palette::INK) } else { Color::WHITE };
            let picture = ImageNode { image: kit.image(&self.icon), color, ..default() };
            line.spawn((Name::new("picture"), picture, Node { width: px(52), height: px(52), flex_shrink: 0.0, ..default() }));
            let column = Node { flex_grow: 1.0, flex_basis: px(0), flex_direction: FlexDirection::Column, ..default() };
            line.spawn((Name::new("words"), column)).with_children(|words| {
                if let Some(name) = self.name {
                    words.spawn(kit.text(&Phrase::new(name), Size::Button));
                }
                words.spawn(kit.text(&Phrase::new(self.key), Size::Reading));
            });
        });
    }
}
