//! What a visitor said: a slip on the mat that can be leafed, and at large text a sheet under the doors.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;

use super::place::Place;
use crate::play::{Game, Press};
use crate::scenario::mechanics::doors::{DoorSeen, Position, Sign, SlipSeen};
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

/// The slip of a door that lies on top, as the child has leafed the pile.
pub(super) fn on_top<'a>(kit: &Kit, door: &'a DoorSeen) -> Option<&'a SlipSeen> {
    door.slips.get(index_on_top(&kit.game, door)?)
}

/// Its index, counted from the newest.
pub(super) fn index_on_top(game: &Game, door: &DoorSeen) -> Option<usize> {
    Some(game.leafed(door.door).min(door.slips.len().checked_sub(1)?))
}

/// The slip in its door's column.
pub(super) fn under_the_door(
    kit: &Kit,
    screen: &mut ChildSpawnerCommands,
    place: Place,
    column: usize,
    door: &DoorSeen,
    before: Option<&DoorSeen>,
) {
    let (top, height) = place.strip();
    let (left, _, width, _) = place.at(column as f32, (20.0, 0.0, 440.0, 0.0));
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(left),
        top: px(top + 2.0),
        width: px(width),
        height: px(height - 8.0),
        padding: px(10).horizontal().with_top(px(2)).with_bottom(px(2)),
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let new = before.is_some_and(|before| before.slips.len() != door.slips.len());
    let mut paper = screen.spawn((kit.paper(node), Pickable::IGNORE));
    if new {
        paper.insert(Pop::default());
    }
    paper.with_children(|paper| match on_top(kit, door) {
        Some(slip) => {
            words(kit, paper, slip, stale(door, slip));
            leafing(kit, paper, door);
        }
        None => {
            paper.spawn(kit.text_in(&Phrase::new("doors-silent"), Size::Label, palette::INK_2));
        }
    });
}

/// Behind a closed door nobody speaks: what lies on the mat is old.
fn stale(door: &DoorSeen, slip: &SlipSeen) -> bool {
    door.position == Position::Closed && door.slips.first().is_some_and(|newest| newest.day == slip.day)
}

/// The words.
fn words(kit: &Kit, paper: &mut ChildSpawnerCommands, slip: &SlipSeen, stale: bool) {
    let row = Node { column_gap: px(6), align_items: AlignItems::Center, flex_grow: 1.0, ..default() };
    paper.spawn((Name::new("words"), row, Pickable::IGNORE)).with_children(|row| {
        let shrink = Node { flex_shrink: 1.0, flex_basis: px(0), flex_grow: 1.0, ..default() };
        row.spawn((Name::new("said"), shrink, Pickable::IGNORE)).with_children(|said| {
            said.spawn(kit.text_in(&slip.text, Size::Reading, if stale { palette::INK_2.with_alpha(0.7) } else { palette::INK }));
        });
    });
}

/// The day of the slip, with a button to the older and one to the newer.
fn leafing(kit: &Kit, paper: &mut ChildSpawnerCommands, door: &DoorSeen) {
    let Some((back, slip)) = index_on_top(&kit.game, door).and_then(|back| Some((back, door.slips.get(back)?))) else { return };
    let row = Node { justify_content: JustifyContent::SpaceBetween, align_items: AlignItems::Center, height: px(28), ..default() };
    paper.spawn((Name::new("leafing"), row, Pickable::IGNORE)).with_children(|row| {
        let older = (back + 1 < door.slips.len()).then_some(back + 1);
        arrow(kit, row, door.door, older, "icons/ui/caret-left.png", "ui-older");
        if kit.frame.sheets() {
            row.spawn(kit.text_in(&door.name, Size::Label, palette::INK));
        }
        row.spawn((Name::new("day"), Node { column_gap: px(8), align_items: AlignItems::Center, ..default() })).with_children(|day| {
            // The back of a turned slip; that a key is asked for is seen without turning.
            if let Some(sign) = slip.sign.or(slip.asks_key.then_some(Sign::Key)) {
                let side = if slip.sign.is_some() { 40.0 } else { 28.0 };
                day.spawn((kit.picture(&format!("icons/signs/{}.png", sign.id()), side, side), Pop::default()));
            }
            let words = match slip.sign {
                Some(sign) => Phrase::new("doors-sign").id("sign", sign.id()),
                None => Phrase::new("doors-slip-day").number("day", slip.day),
            };
            day.spawn(kit.text_in(&words, Size::Label, palette::INK_2));
        });
        arrow(kit, row, door.door, back.checked_sub(1), "icons/ui/caret-right.png", "ui-newer");
    });
}

fn arrow(kit: &Kit, row: &mut ChildSpawnerCommands, door: usize, to: Option<usize>, icon: &'static str, spoken: &'static str) {
    let node = Node { min_width: px(48), min_height: px(32), ..default() };
    let Some(to) = to else {
        row.spawn((Name::new("no arrow"), node));
        return;
    };
    let face = Face::icon(Icon::glyph(icon, 24.0), Phrase::new(spoken));
    let button = kit.button(row, Press::from(super::AtDoors::Leaf(door, to)), Look::Bare, face, node);
    if kit.game.door() != door {
        // Only the pile of the door at which the child stands is in the tab order.
        row.commands().entity(button).insert(TabIndex(-1));
    }
}

/// At large text: the slip of the door at which the child stands, as wide as the board.
pub(super) fn as_a_sheet(kit: &Kit, screen: &mut ChildSpawnerCommands, place: Place, door: &DoorSeen) {
    let (top, height) = place.strip();
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(12),
        right: px(12),
        top: px(top),
        height: px(height),
        padding: px(12).horizontal().with_top(px(2)).with_bottom(px(4)),
        flex_direction: FlexDirection::Column,
        ..default()
    };
    screen.spawn((kit.paper(node), Pickable::IGNORE)).with_children(|paper| match on_top(kit, door) {
        Some(slip) => {
            words(kit, paper, slip, stale(door, slip));
            leafing(kit, paper, door);
        }
        None => {
            paper.spawn(kit.text_in(&Phrase::new("doors-silent"), Size::Label, palette::INK_2));
        }
    });
}
