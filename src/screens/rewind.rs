//! Rewind: the way that was gone, turn by turn; any decision is a door back. Free, and never necessary.

use bevy::prelude::*;

use super::{Corner, bust, corner, full_scene, pager, root};
use crate::play::mechanics::verb_icon;
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::mechanics::{BoardSeen, Decision};
use crate::scenario::phrase::Phrase;
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::{Action, Stage};
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

/// So many steps have room as large cards, where a picture of whom they touched tells them apart.
const FEW: usize = 9;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Case(Stage::Rewind))).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let Some(seen) = kit.game.seen() else { return };
    let BoardSeen::Rewind(rewind) = &seen.board else { return };
    commands.spawn(root("rewind")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/quiet.png");
        let width = (kit.frame.width - 48.0).min(1180.0);
        let node = Node {
            top: px(76),
            bottom: px(16),
            padding: px(20).all(),
            row_gap: px(10),
            align_items: AlignItems::Stretch,
            ..super::sheet(width)
        };
        screen.spawn(kit.paper(node)).with_children(|paper| {
            let head =
                Node { justify_content: JustifyContent::SpaceBetween, align_items: AlignItems::Center, column_gap: px(16), ..default() };
            paper.spawn((Name::new("head"), head)).with_children(|head| {
                let words = Node { flex_shrink: 1.0, ..default() };
                head.spawn((Name::new("words"), words)).with_children(|words| {
                    words.spawn(kit.text(&Phrase::new("flow-rewind-title"), Size::Title));
                });
                if let Some(keep) = seen.offers.iter().find(|offer| offer.action == Action::Next) {
                    let face = Face::both(Icon::glyph("icons/ui/arrow-right.png", 26.0), keep.label.clone());
                    let keep = kit.button(head, Press::Act(keep.action), Look::Amber, face, Node { flex_shrink: 0.0, ..default() });
                    head.commands().entity(keep).insert(Preferred);
                }
            });
            // Days with a few decisions are rows; single steps are cards. What touches nobody needs words to be told apart.
            let somebody = rewind.decisions.iter().any(|decision| decision.who.is_some());
            let last = rewind.decisions.last().map_or(0, |decision| decision.turn);
            if last < rewind.decisions.len() && somebody {
                days(&kit, paper, &rewind.decisions, &seen)
            } else if rewind.decisions.len() <= FEW && somebody {
                steps(&kit, paper, &rewind.decisions, &seen)
            } else {
                many_steps(&kit, paper, &rewind.decisions, &seen)
            }
        });
        corner(&kit, screen, Corner::Case);
    });
}

/// One row a day; each decision is a picture of who and what.
fn days(kit: &Kit, parent: &mut ChildSpawnerCommands, decisions: &[Decision], seen: &Seen) {
    let last = decisions.last().map_or(1, |decision| decision.turn);
    for day in 1..=last {
        let row = Node { column_gap: px(16), align_items: AlignItems::Center, flex_grow: 1.0, max_height: px(92), ..default() };
        parent.spawn((Name::new("day"), row)).with_children(|row| {
            let label = Node { width: px(112.0 * kit.frame.text.min(1.5)), flex_shrink: 0.0, ..default() };
            row.spawn((Name::new("label"), label)).with_children(|label| {
                label.spawn(kit.text_in(&Phrase::new("doors-slip-day").number("day", day), Size::Label, palette::INK_2));
            });
            for (at, decision) in decisions.iter().enumerate().filter(|(_, decision)| decision.turn == day) {
                if let Some(offer) = seen.offers.iter().find(|offer| offer.action == Action::Rewind(at)) {
                    this(kit, row, decision, offer);
                }
            }
        });
    }
}

/// One card a step, numbered.
fn steps(kit: &Kit, parent: &mut ChildSpawnerCommands, decisions: &[Decision], seen: &Seen) {
    let grid = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(16),
        row_gap: px(16),
        justify_content: JustifyContent::Center,
        align_content: AlignContent::Center,
        flex_grow: 1.0,
        ..default()
    };
    parent.spawn((Name::new("steps"), grid)).with_children(|grid| {
        for (at, decision) in decisions.iter().enumerate() {
            let Some(offer) = seen.offers.iter().find(|offer| offer.action == Action::Rewind(at)) else { continue };
            let node = Node { flex_basis: percent(30), max_width: percent(32), min_height: px(150), column_gap: px(14), ..default() };
            let icon = verb_icon(decision.verb);
            let face = Face::icon(Icon::picture(&icon, 84.0), decision.text.clone()).wordless();
            let card = kit.button(grid, Press::Act(offer.action), Look::Paper, face, node);
            grid.commands().entity(card).with_children(|inside| {
                if let Some(who) = &decision.who {
                    inside.spawn(kit.picture(&bust(who, "neutral"), 92.0, 102.0));
                }
                let number = Node { position_type: PositionType::Absolute, left: px(10), top: px(2), ..default() };
                inside.spawn((Name::new("number"), number)).with_children(|corner| {
                    corner.spawn(kit.raw_text((at + 1).to_string(), Size::Label, palette::INK_2));
                });
            });
        }
    });
}

/// Many steps are small cards with words, in pages.
fn many_steps(kit: &Kit, parent: &mut ChildSpawnerCommands, decisions: &[Decision], seen: &Seen) {
    let (a_page, share) = if kit.frame.sheets() { (6, 48.0) } else { (16, 24.0) };
    let pages = decisions.len().div_ceil(a_page);
    let page = kit.game.page().min(pages - 1);
    let grid = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(8),
        row_gap: px(8),
        align_content: AlignContent::FlexStart,
        flex_grow: 1.0,
        ..default()
    };
    parent.spawn((Name::new("steps"), grid)).with_children(|grid| {
        for (at, decision) in decisions.iter().enumerate().skip(page * a_page).take(a_page) {
            let Some(offer) = seen.offers.iter().find(|offer| offer.action == Action::Rewind(at)) else { continue };
            let node = Node {
                flex_basis: percent(share),
                max_width: percent(share + 0.6),
                min_height: px(70),
                padding: px(8).all(),
                column_gap: px(8),
                justify_content: JustifyContent::FlexStart,
                ..default()
            };
            let icon = verb_icon(decision.verb);
            let face = Face::icon(Icon::picture(&icon, 40.0), decision.text.clone()).wordless();
            let card = kit.button(grid, Press::Act(offer.action), Look::Paper, face, node);
            grid.commands().entity(card).with_children(|inside| {
                let words = Node { flex_shrink: 1.0, ..default() };
                inside.spawn((Name::new("words"), words, Pickable::IGNORE)).with_children(|words| {
                    words.spawn(kit.text(&decision.text, Size::Label));
                });
            });
        }
    });
    pager(kit, parent, page, pages);
}

fn this(kit: &Kit, row: &mut ChildSpawnerCommands, decision: &Decision, offer: &Offer) {
    let icon = verb_icon(decision.verb);
    let who = decision.who.as_ref().map(|who| bust(who, "neutral"));
    let node = Node { padding: px(4).all(), min_width: px(84), min_height: px(64), ..default() };
    let button =
        kit.button(row, Press::Act(offer.action), Look::Paper, Face::icon(Icon::picture(&icon, 52.0), decision.text.clone()), node);
    if let Some(who) = who {
        row.commands().entity(button).with_children(|inside| {
            inside.spawn(kit.picture(&who, 52.0, 57.0));
        });
    }
}
