//! The till roll beside the phone: pencil for what was agreed to so far, ink for what has happened; the goat's bites.

use bevy::prelude::*;

use super::place::{Area, filling};
use super::{View, fine};
use crate::scenario::mechanics::fine_print::{PhoneSeen, RollLine};
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Kit, Meaning, Size, palette};

/// Height of a line, and the edge of the panel around the paper.
const LINE: f32 = 52.0;
const EDGE: f32 = 10.0;
/// A bite out of the paper's edge: width and height.
const BITE: (f32, f32) = (44.0, 34.0);
/// From this width on a line has words.
const WORDS: f32 = 200.0;

pub(super) fn draw(view: &View, screen: &mut ChildSpawnerCommands) {
    minutes(view, screen);
    // The single screen of the new face prints nothing.
    if view.phone.new_face {
        return;
    }
    let printed = view.before.map(|before| before.roll.len());
    paper(view.kit, screen, view.place.roll, view.phone, printed);
}

/// The paper with as many of its newest lines as there is room for, and bites once the child has walked out.
pub(super) fn paper(kit: &Kit, screen: &mut ChildSpawnerCommands, area: Area, phone: &PhoneSeen, printed: Option<usize>) {
    let panel = Node { padding: px(EDGE).all(), border_radius: BorderRadius::all(px(18)), overflow: Overflow::clip(), ..filling(area) };
    screen.spawn((Name::new("panel"), panel, BackgroundColor(palette::PANEL))).with_children(|panel| {
        let roll = Node {
            width: percent(100),
            height: percent(100),
            flex_direction: FlexDirection::Column,
            // The receipt's letters stay clear of the bites.
            padding: px(if phone.left_with.is_some() { 26.0 } else { 8.0 }).horizontal().with_top(px(8)).with_bottom(px(8)),
            row_gap: px(4),
            overflow: Overflow::clip(),
            ..default()
        };
        panel.spawn((Name::new("roll"), roll, BackgroundColor(kit.colour(palette::PAPER)))).with_children(|roll| {
            roll.spawn(kit.text_in(&Phrase::new("fine-roll"), Size::Label, palette::INK_2));
            let most = ((area.3 - 2.0 * EDGE - LINE) / (LINE + 4.0)).max(1.0) as usize;
            let from = phone.roll.len().saturating_sub(most);
            // Between the bites there is little room for words.
            let pencils = if phone.left_with.is_some() { 1 } else { 3 };
            for (at, line) in phone.roll.iter().enumerate().skip(from) {
                one(kit, roll, line, (pencils, area.2 > WORDS), printed.is_some_and(|printed| at >= printed));
            }
            if phone.roll.is_empty() && area.2 > WORDS {
                roll.spawn(kit.text_in(&Phrase::new("fine-roll-empty"), Size::Label, palette::INK_2));
            }
        });
        bites(kit, panel, area, phone);
    });
}

/// One line: what it cost as pictures, where it came from in words.
fn one(kit: &Kit, roll: &mut ChildSpawnerCommands, line: &RollLine, (pencils, words): (usize, bool), new: bool) {
    let row = Node { min_height: px(LINE), column_gap: px(6), align_items: AlignItems::Center, flex_shrink: 0.0, ..default() };
    let mut row = roll.spawn((Name::new("roll line"), row, Meaning(spoken(kit, line))));
    if new {
        row.insert(Pop::default());
    }
    row.with_children(|row| {
        let known = line.ink || line.known;
        let alpha = if line.ink { 1.0 } else { 0.6 };
        if known {
            for cost in &line.costs {
                let image = ImageNode { image: kit.image(&fine::picture(Some(cost))), color: Color::WHITE.with_alpha(alpha), ..default() };
                row.spawn((Name::new("cost"), image, Node { width: px(34), height: px(34), flex_shrink: 0.0, ..default() }));
            }
        } else {
            // Pencil: so many agreements, not yet what they cost.
            for _ in 0..line.lines.min(pencils) {
                let image = ImageNode { image: kit.image("icons/ui/pencil-simple.png"), color: kit.colour(palette::INK_2), ..default() };
                row.spawn((Name::new("pencil"), image, Node { width: px(24), height: px(24), flex_shrink: 0.0, ..default() }));
            }
        }
        if line.mended {
            row.spawn(kit.picture("icons/ui/check-circle.png", 28.0, 28.0));
        }
        if words {
            let ink = if line.ink { palette::INK } else { palette::INK_2 };
            row.spawn((Name::new("title"), Node { flex_shrink: 1.0, ..default() })).with_children(|title| {
                title.spawn(kit.text_in(&line.title, Size::Label, ink));
            });
        }
    });
}

fn spoken(kit: &Kit, line: &RollLine) -> String {
    let say = |phrase: &Phrase| kit.game.texts().say(phrase).to_string();
    let mut all = vec![say(&line.title)];
    if line.ink || line.known {
        all.extend(line.costs.iter().map(|cost| say(&fine::words(Some(cost)))));
        if line.costs.is_empty() {
            all.push(say(&fine::words(None)));
        }
    } else {
        all.push(say(&Phrase::new("fine-pencil").number("count", line.lines)));
    }
    if line.mended {
        all.push(say(&Phrase::new("fine-mended")));
    }
    all.join(". ")
}

/// The goat has eaten pieces out of the receipt's edge.
fn bites(kit: &Kit, panel: &mut ChildSpawnerCommands, (_, _, width, height): Area, phone: &PhoneSeen) {
    let Some(receipt) = &phone.left_with else { return };
    for bite in 0..receipt.bites {
        let (right, step) = (bite % 2 == 0, f32::from(bite / 2));
        let top = height - EDGE - BITE.1 - 8.0 - step * (BITE.1 + 14.0);
        let left = if right { width - EDGE - BITE.0 * 0.5 } else { EDGE - BITE.0 * 0.5 };
        let mut one = panel.spawn(kit.picture_at("art/phone/bite.png", (left, top, BITE.0, BITE.1)));
        one.insert((Pop::after(f32::from(bite) * 0.14), ZIndex(2)));
    }
}

/// The minutes that are left, as a number and a bar.
fn minutes(view: &View, screen: &mut ChildSpawnerCommands) {
    let (left, _, width, _) = view.place.roll;
    let row = Node {
        position_type: PositionType::Absolute,
        left: px(left),
        top: px(8),
        width: px(width),
        height: px(46),
        column_gap: px(8),
        padding: px(10).horizontal(),
        align_items: AlignItems::Center,
        ..default()
    };
    let phrase = Phrase::new("fine-minutes-left").number("count", view.phone.left);
    let meaning = Meaning(view.kit.game.texts().say(&phrase).to_string());
    screen.spawn((view.kit.paper(row), meaning)).with_children(|row| {
        row.spawn(view.kit.picture("art/phone/cost-mins.png", 32.0, 32.0));
        let share = view.phone.left as f32 / view.phone.minutes.max(1) as f32;
        let bar = Node { flex_grow: 1.0, height: px(16), border: px(2).all(), border_radius: BorderRadius::all(px(8)), ..default() };
        row.spawn((Name::new("minutes"), bar, BorderColor::all(view.kit.colour(palette::INK)))).with_children(|bar| {
            let full = Node { width: percent(100.0 * share), height: percent(100), border_radius: BorderRadius::all(px(6)), ..default() };
            bar.spawn((Name::new("left"), full, BackgroundColor(view.kit.colour(palette::INK_2))));
        });
        row.spawn(view.kit.raw_text(view.phone.left.to_string(), Size::Button, palette::INK));
    });
}
