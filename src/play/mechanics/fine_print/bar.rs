//! The bar under the phone: waiting, asking a grown-up, and the child's own corner where slips are put right.

use bevy::prelude::*;

use super::View;
use crate::play::Press;
use crate::scenario::mechanics::fine_print::{Move, Slip};
use crate::scenario::phrase::Phrase;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

/// Side of a verb's picture.
const PICTURE: f32 = 44.0;

/// The dark bar at the foot of the board.
pub(super) fn node(height: f32) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: px(0),
        right: px(0),
        bottom: px(0),
        height: px(height),
        padding: px(12).horizontal().with_top(px(8)).with_bottom(px(8)),
        column_gap: px(8),
        row_gap: px(6),
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Stretch,
        ..default()
    }
}

/// A verb of the bar: its picture over its word. At large text there may be two rows of them.
pub(super) fn verb(
    kit: &Kit,
    bar: &mut ChildSpawnerCommands,
    press: Press,
    look: Look,
    (icon, words, spoken): (&str, Phrase, Phrase),
) -> Entity {
    let face = Face::icon(Icon::picture(icon, PICTURE), spoken).upright();
    let button = kit.button(bar, press, look, face, one_of(kit.frame.sheets()));
    let ink = if look == Look::Night { palette::PAPER } else { palette::INK };
    bar.commands().entity(button).with_children(|inside| {
        inside.spawn(kit.middle_text(&words, Size::Label, ink));
    });
    button
}

/// The place of a verb in the bar.
pub(super) fn one_of(sheets: bool) -> Node {
    let (basis, most, height) = if sheets { (percent(22), 300, px(82)) } else { (px(0), 220, percent(100)) };
    Node { flex_grow: 1.0, flex_basis: basis, max_width: px(most), height, padding: px(3).all(), ..default() }
}

pub(super) fn draw(view: &View, screen: &mut ChildSpawnerCommands) {
    screen.spawn((Name::new("bar"), node(view.place.bar), BackgroundColor(palette::INK))).with_children(|bar| {
        let mut one = |step: Move, icon: &str, words: String, look: Look| {
            if let Some(offer) = view.offer(step) {
                verb(view.kit, bar, Press::Act(offer.action), look, (icon, Phrase::new(words), offer.label.clone()));
            }
        };
        for what in Slip::ALL {
            let id = what.id();
            one(Move::Mend { what }, &format!("icons/verbs/mend-{id}.png"), format!("fine-btn-mend-{id}"), Look::Amber);
        }
        one(Move::Ask, "icons/verbs/ask.png", "fine-btn-ask".into(), Look::Paper);
        one(Move::Wait, "icons/verbs/wait.png", "fine-btn-wait".into(), Look::Night);
    });
}
