//! Who is playing: one card a profile, a new one, and a tray from which what was thrown away comes back.

use bevy::prelude::*;

use super::{Corner, class, corner, finder, full_scene, headline, pager, root, sheet, who};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::save::Card;
use crate::scenario::phrase::Phrase;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Profiles)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let numbers = kit.game.card_numbers();
    let (many, large) = (finder::needed(&kit), kit.frame.sheets());
    let in_a_row = match (many, large) {
        (true, true) => 1,
        (false, true) => 2,
        (true, false) if kit.frame.width < 1100.0 => 2,
        (true, false) => 3,
        (false, false) => 4,
    };
    // While tidying, each card has a button more, and beside the finder there is room for one row.
    let a_page = in_a_row * if many && kit.game.tidying() { 1 } else { 2 };
    let pages = numbers.len().div_ceil(a_page).max(1);
    let page = kit.game.page().min(pages - 1);
    commands.spawn(root("profiles")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/title.png");
        let width = (kit.frame.width - 32.0).min(1080.0);
        let node = Node { top: px(72), padding: px(16).all(), row_gap: px(10), ..sheet(width) };
        screen.spawn(kit.paper(node)).with_children(|paper| {
            title(&kit, paper);
            if kit.game.tidying() {
                paper.spawn(kit.text(&Phrase::new("who-tidy-about"), Size::Label));
            } else if many {
                paper.spawn(kit.text(&Phrase::new("who-find"), Size::Label));
            }
            let side_by_side = Node { width: percent(100), column_gap: px(16), ..default() };
            paper.spawn((Name::new("all"), side_by_side)).with_children(|all| {
                if many {
                    finder::show(&kit, all);
                }
                cards(&kit, all, &numbers, page * a_page, a_page);
            });
            below(&kit, paper, page, pages);
        });
        corner(&kit, screen, Corner::Title);
    });
}

/// A page of cards.
fn cards(kit: &Kit, parent: &mut ChildSpawnerCommands, numbers: &[u32], from: usize, a_page: usize) {
    let column = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(10),
        ..default()
    };
    let grid =
        Node { flex_wrap: FlexWrap::Wrap, column_gap: px(14), row_gap: px(14), justify_content: JustifyContent::Center, ..default() };
    parent.spawn((Name::new("cards"), column)).with_children(|column| {
        if numbers.is_empty() && !kit.game.cards().is_empty() {
            column.spawn(kit.text(&Phrase::new("who-nobody-found"), Size::Reading));
        }
        column.spawn((Name::new("grid"), grid)).with_children(|grid| {
            for number in numbers.iter().skip(from).take(a_page) {
                if let Some(there) = kit.game.cards().get(number) {
                    card(kit, grid, *number, there, numbers.first() == Some(number));
                }
            }
        });
    });
}

/// The question, and the class whose children are shown.
fn title(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let row = Node { width: percent(100), column_gap: px(12), align_items: AlignItems::Center, ..default() };
    parent.spawn((Name::new("head"), row)).with_children(|row| {
        row.spawn((Name::new("title"), Node { flex_grow: 1.0, flex_basis: px(0), ..default() })).with_children(|side| {
            headline(kit, side, "who-title", None);
        });
        let words = if kit.game.classes_are_known() { "who-class-change" } else { "who-class" };
        let face = Face::both(Icon::glyph("icons/ui/users-three.png", 26.0), Phrase::new(words));
        let button = kit.button(row, Press::AskClass, Look::Paper, face, Node { column_gap: px(8), ..default() });
        if let Some(code) = kit.game.class() {
            row.commands().entity(button).with_children(|inside| {
                for picture in code.pictures() {
                    class::picture(kit, inside, picture, 34.0);
                }
            });
        }
    });
}

/// Animal, nickname and keepsakes; while tidying, the way into the tray.
fn card(kit: &Kit, parent: &mut ChildSpawnerCommands, number: u32, card: &Card, first: bool) {
    let large = kit.frame.sheets();
    let column = Node { flex_direction: FlexDirection::Column, row_gap: px(4), width: px(if large { 420 } else { 240 }), ..default() };
    parent.spawn((Name::new("profile"), column)).with_children(|column| {
        let name = who::name(&card.who);
        let node = Node { flex_direction: FlexDirection::Column, padding: px(8).all(), row_gap: px(2), ..default() };
        let mut face = Face::words(name.clone()).wordless();
        face.upright = true;
        let button = kit.button(column, Press::Profile(number), Look::Paper, face, node);
        column.commands().entity(button).with_children(|inside| {
            who::discs(kit, inside, &card.who, if large { 84.0 } else { 104.0 });
            inside.spawn(kit.middle_text(&name, Size::Button, palette::INK));
            let things = Node { column_gap: px(2), min_height: px(26), ..default() };
            inside.spawn((Name::new("keepsakes"), things, Pickable::IGNORE)).with_children(|row| {
                if card.only_read {
                    row.spawn(kit.middle_text(&Phrase::new("who-only-read"), Size::Label, palette::INK_2));
                }
                for keepsake in &card.keepsakes {
                    row.spawn(kit.picture(&format!("art/keepsakes/{keepsake}.png"), 26.0, 26.0));
                }
            });
        });
        if first && !kit.game.tidying() {
            column.commands().entity(button).insert(Preferred);
        }
        if kit.game.tidying() && !card.only_read {
            let face = Face::both(Icon::glyph("icons/ui/tray.png", 24.0), Phrase::new("who-throw-away"));
            let spoken = Phrase::new("who-throw-away-spoken").id("name", kit.game.texts().say(&name).to_string());
            kit.button(column, Press::ThrowAway(number), Look::Paper, face.spoken(spoken), Node::default());
        }
    });
}

/// The pages, a new one, tidying, and the tray.
fn below(kit: &Kit, parent: &mut ChildSpawnerCommands, page: usize, pages: usize) {
    let empty = kit.game.cards().is_empty();
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
        pager(kit, row, page, pages);
        if kit.game.full() {
            let node = Node { max_width: px(if kit.frame.sheets() { 440 } else { 300 }), ..default() };
            row.spawn((Name::new("full"), node)).with_children(|side| {
                side.spawn(kit.text(&Phrase::new("who-full"), Size::Label));
            });
        } else {
            let look = if empty { Look::Amber } else { Look::Paper };
            let face = Face::both(Icon::glyph("icons/ui/plus.png", 26.0), Phrase::new("who-new"));
            let new = kit.button(row, Press::NewProfile, look, face, wide());
            if empty {
                row.commands().entity(new).insert(Preferred);
            }
        }
        if !empty {
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
