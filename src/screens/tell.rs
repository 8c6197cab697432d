//! Tell: who, what to show, the first sentence; and what the grown-up answers.

use bevy::prelude::*;

use super::{Corner, corner, full_scene, root, spoken};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::phrase::{Arg, Phrase};
use crate::scenario::seen::{Field, Offer, Seen};
use crate::scenario::session::{Action, Stage};
use crate::scenario::tell::{Asking, TellSeen, TellStep};
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Size};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Case(Stage::Tell))).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let Some(seen) = kit.game.seen() else { return };
    let BoardSeen::Tell(tell) = &seen.board else { return };
    commands.spawn(root("tell")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/desk.png");
        let width = (kit.frame.width - 48.0).min(1080.0);
        let (top, padding, gap) = if kit.frame.sheets() { (70, 14, 8) } else { (100, 24, 20) };
        let node = Node { top: px(top), padding: px(padding).all(), row_gap: px(gap), ..super::sheet(width) };
        screen.spawn(kit.paper(node)).with_children(|paper| {
            if tell.step == TellStep::Heard {
                paper.spawn(kit.text(&Phrase::new("tell-title-heard"), Size::Title));
            }
            if !spoken(&kit, paper, &seen.say, &["neutral"], width - 40.0) {
                return;
            }
            match tell.step {
                TellStep::Who | TellStep::Second => who(&kit, paper, &seen),
                TellStep::Say => say(&kit, paper, tell, &seen),
                TellStep::Heard => {}
            }
            way_on(&kit, paper, &seen);
        });
        corner(&kit, screen, Corner::Case);
    });
}

/// The circle: five people, at least one outside the family.
fn who(kit: &Kit, parent: &mut ChildSpawnerCommands, seen: &Seen) {
    let row = Node { column_gap: px(12), row_gap: px(10), justify_content: JustifyContent::Center, flex_wrap: FlexWrap::Wrap, ..default() };
    parent.spawn((Name::new("circle"), row)).with_children(|row| {
        for (at, offer) in seen.offers.iter().filter(|offer| matches!(offer.action, Action::Tell(Asking::Who(_)))).enumerate() {
            let role = offer.fields.iter().find_map(|(_, field)| match field {
                Field::Id(role) => Some(*role),
                Field::Number(_) => None,
            });
            let icon = format!("icons/roles/{}.png", role.unwrap_or("class-teacher"));
            let side = if kit.frame.sheets() { 66.0 } else { 112.0 };
            let face = Face::both(Icon::picture(&icon, side), offer.label.clone()).upright();
            let node = Node { width: px(if kit.frame.sheets() { 210 } else { 180 }), padding: px(8).all(), ..default() };
            let button = kit.button(row, Press::Act(offer.action), Look::Paper, face, node);
            if at == 0 {
                row.commands().entity(button).insert(Preferred);
            }
        }
    });
}

/// What was kept lies beside the first sentences; choosing a sentence says it.
fn say(kit: &Kit, parent: &mut ChildSpawnerCommands, tell: &TellSeen, seen: &Seen) {
    let columns = Node { column_gap: px(24), width: percent(100), align_items: AlignItems::Center, ..default() };
    parent.spawn((Name::new("say"), columns)).with_children(|columns| {
        // The chosen one stays in sight.
        if let Some(role) = tell.helper.and_then(|who| tell.circle.get(who)).filter(|_| !kit.frame.sheets()) {
            columns.spawn(kit.picture(&super::bust(role, "neutral"), 150.0, 150.0));
        }
        let column = || Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, flex_basis: px(0), row_gap: px(8), ..default() };
        columns.spawn((Name::new("evidence"), column())).with_children(|column| {
            for offer in seen.offers.iter().filter(|offer| matches!(offer.action, Action::Tell(Asking::Show(_)))) {
                let shown = offer.number("number").and_then(|at| tell.evidence.get(at)).is_some_and(|(_, shown)| *shown);
                let look = if shown { Look::Chosen } else { Look::Paper };
                // Whose it is, as a face; what lies on the table already has a tick.
                let whose = offer.label.args.iter().find_map(|(_, arg)| match arg {
                    Arg::Id(who) if who.starts_with("visitor-") => Some(super::bust(who, "neutral")),
                    Arg::Id(_) | Arg::Number(_) => None,
                });
                let icon = match (&whose, shown) {
                    (_, true) => Icon::glyph("icons/ui/check-circle.png", 32.0),
                    (Some(whose), false) => Icon::picture(whose, 36.0),
                    (None, false) => Icon::glyph("icons/ui/plus.png", 26.0),
                };
                let face = Face::both(icon, offer.label.clone());
                kit.button(column, Press::Act(offer.action), look, face, Node { justify_content: JustifyContent::FlexStart, ..default() });
            }
        });
        columns.spawn((Name::new("openers"), column())).with_children(|column| {
            for (at, offer) in seen.offers.iter().filter(|offer| matches!(offer.action, Action::Tell(Asking::Opener(_)))).enumerate() {
                let face = Face::both(Icon::glyph("icons/ui/chats.png", 26.0), offer.label.clone());
                let button = kit.button(
                    column,
                    Press::Act(offer.action),
                    Look::Paper,
                    face,
                    Node { justify_content: JustifyContent::FlexStart, ..default() },
                );
                if at == 0 {
                    column.commands().entity(button).insert((Preferred, Pop::default()));
                }
            }
        });
    });
}

/// Back, skip, next.
fn way_on(kit: &Kit, parent: &mut ChildSpawnerCommands, seen: &Seen) {
    let row = Node { column_gap: px(12), justify_content: JustifyContent::Center, ..default() };
    parent.spawn((Name::new("way on"), row)).with_children(|row| {
        let mut on = |offer: &Offer, look: Look, icon: &'static str| {
            let button = kit.button(
                row,
                Press::Act(offer.action),
                look,
                Face::both(Icon::glyph(icon, 24.0), offer.label.clone()),
                Node { min_width: px(160), ..default() },
            );
            if offer.action == Action::Next {
                row.commands().entity(button).insert(Preferred);
            }
        };
        for offer in &seen.offers {
            match offer.action {
                Action::Tell(Asking::Back) => on(offer, Look::Paper, "icons/ui/arrow-left.png"),
                Action::Skip => on(offer, Look::Paper, "icons/ui/caret-right.png"),
                Action::Next => on(offer, Look::Amber, "icons/ui/arrow-right.png"),
                _ => {}
            }
        }
    });
}
