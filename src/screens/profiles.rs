//! Who is playing: one card a profile, a new one, and a tray from which what was thrown away comes back.

use bevy::prelude::*;

use super::{Corner, corner, full_scene, headline, pager, root, sheet, who};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::save::Profile;
use crate::scenario::phrase::Phrase;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Profiles)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let numbers = kit.game.profile_numbers();
    let a_page = if kit.frame.sheets() { 4 } else { 8 };
    let pages = numbers.len().div_ceil(a_page).max(1);
    let page = kit.game.page().min(pages - 1);
    commands.spawn(root("profiles")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/title.png");
        let width = (kit.frame.width - 32.0).min(1080.0);
        let node = Node { top: px(76), padding: px(18).all(), row_gap: px(12), ..sheet(width) };
        screen.spawn(kit.paper(node)).with_children(|paper| {
            headline(&kit, paper, "who-title", None);
            if kit.game.tidying() {
                paper.spawn(kit.text(&Phrase::new("who-tidy-about"), Size::Label));
            }
            let grid = Node {
                flex_wrap: FlexWrap::Wrap,
                column_gap: px(14),
                row_gap: px(14),
                justify_content: JustifyContent::Center,
                ..default()
            };
            paper.spawn((Name::new("grid"), grid)).with_children(|grid| {
                for number in numbers.iter().skip(page * a_page).take(a_page) {
                    if let Some(profile) = kit.game.profiles().get(number) {
                        card(&kit, grid, *number, profile, numbers.first() == Some(number));
                    }
                }
            });
            pager(&kit, paper, page, pages);
            below(&kit, paper, numbers.is_empty());
        });
        corner(&kit, screen, Corner::Title);
    });
}

/// Animal, nickname and keepsakes; while tidying, the way into the tray.
fn card(kit: &Kit, parent: &mut ChildSpawnerCommands, number: u32, profile: &Profile, first: bool) {
    let large = kit.frame.sheets();
    let column = Node { flex_direction: FlexDirection::Column, row_gap: px(4), width: px(if large { 420 } else { 240 }), ..default() };
    parent.spawn((Name::new("profile"), column)).with_children(|column| {
        let name = who::name(&profile.who);
        let node = Node { flex_direction: FlexDirection::Column, padding: px(8).all(), row_gap: px(2), ..default() };
        let mut face = Face::words(name.clone()).wordless();
        face.upright = true;
        let button = kit.button(column, Press::Profile(number), Look::Paper, face, node);
        column.commands().entity(button).with_children(|inside| {
            who::discs(kit, inside, &profile.who, if large { 84.0 } else { 104.0 });
            inside.spawn(kit.middle_text(&name, Size::Button, palette::INK));
            let things = Node { column_gap: px(2), min_height: px(26), ..default() };
            inside.spawn((Name::new("keepsakes"), things, Pickable::IGNORE)).with_children(|row| {
                for record in profile.cases.values().filter(|record| !record.keepsake.is_empty()).take(8) {
                    row.spawn(kit.picture(&format!("art/keepsakes/{}.png", record.keepsake), 26.0, 26.0));
                }
            });
        });
        if first && !kit.game.tidying() {
            column.commands().entity(button).insert(Preferred);
        }
        if kit.game.tidying() {
            let face = Face::both(Icon::glyph("icons/ui/tray.png", 24.0), Phrase::new("who-throw-away"));
            let spoken = Phrase::new("who-throw-away-spoken").id("name", kit.game.texts().say(&name).to_string());
            kit.button(column, Press::ThrowAway(number), Look::Paper, face.spoken(spoken), Node::default());
        }
    });
}

/// A new one, tidying, and the tray.
fn below(kit: &Kit, parent: &mut ChildSpawnerCommands, empty: bool) {
    let row = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(12),
        row_gap: px(8),
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        ..default()
    };
    parent.spawn((Name::new("below"), row)).with_children(|row| {
        let wide = || Node { min_width: px(200), min_height: px(56), ..default() };
        let new = kit.button(
            row,
            Press::NewProfile,
            if empty { Look::Amber } else { Look::Paper },
            Face::both(Icon::glyph("icons/ui/plus.png", 26.0), Phrase::new("who-new")),
            wide(),
        );
        if empty {
            row.commands().entity(new).insert(Preferred);
        } else {
            let (look, icon, words) = match kit.game.tidying() {
                true => (Look::Amber, "icons/ui/check.png", "who-create"),
                false => (Look::Paper, "icons/ui/tray.png", "who-tidy"),
            };
            kit.button(row, Press::Tidy, look, Face::both(Icon::glyph(icon, 24.0), Phrase::new(words)), wide());
        }
        if let Some(thrown) = kit.game.in_tray() {
            row.spawn((Name::new("tray"), Node { column_gap: px(8), align_items: AlignItems::Center, ..default() })).with_children(
                |tray| {
                    tray.spawn(kit.picture("art/desk/tray.png", 80.0, 48.0));
                    who::discs(kit, tray, &thrown.who, 48.0);
                    let face = Face::both(Icon::glyph("icons/ui/arrow-u-up-left.png", 24.0), Phrase::new("who-bring-back"));
                    kit.button(tray, Press::BringBack, Look::Paper, face, wide());
                },
            );
        }
    });
}
