//! The waiting cases: the suggested one first, all of them choosable; by C through the bones, by band here.

use bevy::prelude::*;

use crate::play::{Preferred, Press, Room, Waiting};
use crate::scenario::level::{Band, Level};
use crate::scenario::phrase::Phrase;
use crate::screens::{SceneBox, bust, pager};
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

/// Cards that have room over the bar: with the large one that is suggested, and on a page of small ones.
const CARDS: (usize, usize) = (2, 3);

pub(super) fn draw(kit: &Kit, parent: &mut ChildSpawnerCommands, at: SceneBox) {
    let large = kit.frame.sheets();
    let width = if large { kit.frame.width - 40.0 } else { (890.0 * at.factor).max(580.0) };
    let left = if large { 20.0 } else { at.place((510.0, 0.0, 0.0, 0.0)).0.max(20.0).min(kit.frame.width - width - 20.0) };
    let column = Node {
        position_type: PositionType::Absolute,
        left: px(left),
        top: px(if large { 262.0 * at.factor } else { 300.0 * at.factor }),
        width: px(width),
        flex_direction: FlexDirection::Column,
        row_gap: px(8),
        ..default()
    };
    let cases = kit.game.cases();
    let (first, others) = if large { (1, 1) } else { CARDS };
    let pages = 1 + cases.len().saturating_sub(first).div_ceil(others);
    let page = kit.game.page().min(pages - 1);
    let (skipped, shown) = if page == 0 { (0, first) } else { (first + (page - 1) * others, others) };
    parent.spawn((Name::new("cases"), column)).with_children(|column| {
        head(kit, column, page, pages);
        if cases.is_empty() {
            nothing(kit, column);
        }
        for (at, level) in cases.iter().enumerate().skip(skipped).take(shown) {
            case(kit, column, level, at == 0);
        }
    });
}

/// Bands and pages.
fn head(kit: &Kit, parent: &mut ChildSpawnerCommands, page: usize, pages: usize) {
    let row = Node { column_gap: px(8), align_items: AlignItems::Center, ..default() };
    parent.spawn((Name::new("head"), row)).with_children(|row| {
        for band in [Band::A, Band::B] {
            let look = if kit.game.band() == band { Look::Chosen } else { Look::Paper };
            let words = Phrase::new("desk-band").id("band", band.id());
            let face = Face::words(words).spoken(Phrase::new("desk-band-spoken").id("band", band.id()));
            kit.button(row, Press::Band(band), look, face, Node::default());
        }
        row.spawn((Name::new("gap"), Node { flex_grow: 1.0, ..default() }));
        if pages > 1 {
            // On paper: behind it hang the shelf and the curtain.
            row.spawn(kit.paper(Node { padding: px(3).all(), ..default() })).with_children(|paper| pager(kit, paper, page, pages));
        }
    });
}

/// No case of this sort, or none at all.
fn nothing(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let node = Node { padding: px(18).all(), column_gap: px(14), align_items: AlignItems::Center, ..default() };
    parent.spawn(kit.paper(node)).with_children(|paper| {
        paper.spawn(kit.picture(&bust("maral", "thinking"), 96.0, 106.0));
        let key = if kit.game.room() == Room::Empty { "desk-no-cases" } else { "desk-no-cases-here" };
        paper.spawn((Name::new("words"), Node { flex_grow: 1.0, flex_basis: px(0), ..default() })).with_children(|words| {
            words.spawn(kit.text(&Phrase::new(key), Size::Reading));
        });
        if let Some(c) = kit.game.filter() {
            let face = Face::both(Icon::glyph("icons/ui/list.png", 24.0), Phrase::new("desk-show-all"));
            kit.button(paper, Press::Filter(c), Look::Paper, face, Node { flex_shrink: 0.0, ..default() });
        }
    });
}

/// One case: who waits, what is wanted, the way in, and the bones.
fn case(kit: &Kit, parent: &mut ChildSpawnerCommands, level: &Level, suggested: bool) {
    let waiting = kit.game.waiting(level);
    let (status, button, mood) = match waiting {
        Waiting::Begun => ("ui-resume-case", "ui-continue", "worried"),
        Waiting::New if suggested => ("desk-suggested", "ui-play", "worried"),
        Waiting::New => ("ui-waiting", "ui-play", "worried"),
        Waiting::Done => ("ui-done", "ui-again", "happy"),
    };
    let large = kit.frame.sheets();
    let wide = suggested || large;
    let row = Node { padding: px(10).all(), column_gap: px(12), align_items: AlignItems::Center, ..default() };
    parent.spawn(kit.paper(row)).with_children(|row| {
        let side = if wide { 106.0 } else { 80.0 };
        row.spawn(kit.picture(&bust(level.friend(), mood), side, side * 1.1));
        let words = Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, flex_basis: px(0), ..default() };
        row.spawn((Name::new("words"), words)).with_children(|words| {
            let line = Node { column_gap: px(8), align_items: AlignItems::Center, ..default() };
            words.spawn((Name::new("status"), line)).with_children(|line| {
                line.spawn(kit.picture(&format!("icons/bones/{}.png", level.c().bone()), 30.0, 30.0));
                line.spawn(kit.text_in(&Phrase::new(status), Size::Label, palette::INK_2));
            });
            words.spawn(kit.text(&level.key("title"), if suggested && !large { Size::Title } else { Size::Button }));
            if wide {
                words.spawn(kit.text(&level.key("wish"), Size::Reading));
                ways_in(kit, words, level, button, suggested);
            }
        });
        if !wide {
            ways_in(kit, row, level, button, suggested);
        }
    });
}

/// Into the case, and to the bones with which it begins.
fn ways_in(kit: &Kit, parent: &mut ChildSpawnerCommands, level: &Level, words: &'static str, suggested: bool) {
    let waiting = kit.game.waiting(level);
    let line = Node { column_gap: px(8), margin: UiRect::top(px(10)), flex_shrink: 0.0, ..default() };
    parent.spawn((Name::new("ways in"), line)).with_children(|line| {
        let look = if suggested { Look::Amber } else { Look::Paper };
        // Several cases have the same words on their buttons: a screen reader says which case it is.
        let texts = kit.game.texts();
        let title = texts.say(&level.key("title")).to_string();
        let spoken = |words: &'static str| Phrase::new("desk-spoken").id("what", texts.key(words).to_string()).id("title", title.clone());
        let face = Face::both(Icon::glyph("icons/ui/play.png", 22.0), Phrase::new(words)).spoken(spoken(words));
        // A case that was helped begins with the bones: the same people, or others.
        let press = if waiting == Waiting::Done { Press::Bones(level.id().into()) } else { Press::Case(level.id().into()) };
        let open = kit.button(line, press, look, face, Node { min_width: px(180), ..default() });
        if suggested {
            line.commands().entity(open).insert(Preferred);
        }
        if waiting == Waiting::New {
            let face = Face::icon(Icon::picture("icons/bones/bone-blank.png", 36.0), spoken("ui-throw-title"));
            kit.button(line, Press::Bones(level.id().into()), Look::Paper, face, Node { padding: px(6).all(), ..default() });
        }
    });
}
