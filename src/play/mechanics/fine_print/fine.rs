//! Small letters once they were read: pictures beside the part, words under the glass.

use bevy::prelude::*;

use super::side::SMALL;
use crate::scenario::mechanics::fine_print::{Cost, FineSeen, Kind, PartSeen};
use crate::scenario::phrase::Phrase;
use crate::theme::{Kit, Meaning, Size, palette};

/// The picture of a cost; nothing more is a picture too.
pub(super) fn picture(cost: Option<&Cost>) -> String {
    match cost {
        Some(Cost::Lies) => "art/phone/clock-0.png".into(),
        Some(Cost::Seats) => "art/phone/seat-free.png".into(),
        Some(cost) => format!("art/phone/cost-{}.png", cost.id()),
        None => "art/phone/cost-none.png".into(),
    }
}

/// The words of a cost.
pub(super) fn words(cost: Option<&Cost>) -> Phrase {
    let Some(cost) = cost else { return Phrase::new("fine-cost-none") };
    let phrase = Phrase::new(format!("fine-cost-{}", cost.id()));
    match cost {
        Cost::Money(count) | Cost::Friends(count) | Cost::Data(count) | Cost::Mins(count) => phrase.number("count", *count),
        Cost::Sub | Cost::Code | Cost::Lose | Cost::Lies | Cost::Seats => phrase,
    }
}

/// What a part does, case by case: ticked and empty for a box, else the one thing it does.
fn cases<'a>(part: &PartSeen, fine: &'a FineSeen) -> Vec<(Option<bool>, &'a [Cost])> {
    match part.kind {
        Kind::Box => vec![(Some(true), &fine.on), (Some(false), &fine.off)],
        Kind::Button | Kind::Note => vec![(None, &fine.on)],
    }
}

/// A small tick box, for pictures of what a box does.
pub(super) fn tick(kit: &Kit, parent: &mut ChildSpawnerCommands, side: f32, ticked: bool) {
    let node = Node {
        width: px(side),
        height: px(side),
        flex_shrink: 0.0,
        border: px(3).all(),
        border_radius: BorderRadius::all(px(side * 0.2)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let look = (BackgroundColor(palette::WHITE), BorderColor::all(kit.colour(palette::INK)), Pickable::IGNORE);
    parent.spawn((Name::new("tick box"), node, look)).with_children(|inside| {
        if ticked {
            let image = ImageNode { image: kit.image("icons/ui/check.png"), color: kit.colour(palette::INK), ..default() };
            let node = Node { width: px(side * 0.84), height: px(side * 0.84), flex_shrink: 0.0, ..default() };
            inside.spawn((Name::new("tick"), image, node, Pickable::IGNORE));
        }
    });
}

/// The small letters as pictures.
pub(super) fn chips(kit: &Kit, parent: &mut ChildSpawnerCommands, part: &PartSeen, fine: &FineSeen, side: f32) {
    let column = Node { flex_direction: FlexDirection::Column, row_gap: px(2), align_items: AlignItems::Center, ..default() };
    parent.spawn((Name::new("chips"), column, Pickable::IGNORE)).with_children(|column| {
        for (state, costs) in cases(part, fine) {
            let row = Node { column_gap: px(3), align_items: AlignItems::Center, ..default() };
            column.spawn((Name::new("case"), row, Pickable::IGNORE)).with_children(|row| {
                if let Some(state) = state {
                    tick(kit, row, side * 0.7, state);
                }
                if let Some(address) = part.address {
                    for picture in address {
                        row.spawn(kit.picture(&format!("art/phone/addr-{}.png", picture.id()), side, side));
                    }
                } else if costs.is_empty() {
                    row.spawn(kit.picture(&picture(None), side, side));
                }
                for cost in costs {
                    row.spawn(kit.picture(&picture(Some(cost)), side, side));
                }
            });
        }
    });
}

/// The small letters in words, each with its picture.
pub(super) fn lines(kit: &Kit, parent: &mut ChildSpawnerCommands, part: &PartSeen, fine: &FineSeen) {
    for (state, costs) in cases(part, fine) {
        if let Some(address) = part.address {
            let row = Node { column_gap: px(6), align_items: AlignItems::Center, ..default() };
            parent.spawn((Name::new("address"), row)).with_children(|row| {
                for picture in address {
                    let meaning = kit.game.texts().say(&Phrase::new("fine-address").id("picture", picture.id())).to_string();
                    row.spawn((kit.picture(&format!("art/phone/addr-{}.png", picture.id()), 46.0, 46.0), Meaning(meaning)));
                }
            });
        } else if costs.is_empty() {
            line(kit, parent, state, None);
        }
        for cost in costs {
            line(kit, parent, state, Some(cost));
        }
    }
}

fn line(kit: &Kit, parent: &mut ChildSpawnerCommands, state: Option<bool>, cost: Option<&Cost>) {
    let row = Node { column_gap: px(8), align_items: AlignItems::Center, ..default() };
    parent.spawn((Name::new("line"), row)).with_children(|row| {
        if let Some(state) = state {
            tick(kit, row, 26.0, state);
        }
        row.spawn(kit.picture(&picture(cost), 40.0, 40.0));
        let words_node = Node { flex_shrink: 1.0, ..default() };
        row.spawn((Name::new("words"), words_node)).with_children(|inside| {
            let letters = if kit.frame.sheets() { SMALL } else { kit.pixels(Size::Reading) };
            inside.spawn(kit.fitted_text(&words(cost), letters, palette::INK, Justify::Left));
        });
    });
}

/// The small letters for a screen reader, after what the part is called.
pub(super) fn spoken(kit: &Kit, part: &PartSeen, fine: &FineSeen) -> String {
    let say = |phrase: &Phrase| kit.game.texts().say(phrase).to_string();
    let mut all = Vec::new();
    for (state, costs) in cases(part, fine) {
        let mut said: Vec<String> = costs.iter().map(|cost| say(&words(Some(cost)))).collect();
        if let Some(address) = part.address {
            said.extend(address.iter().map(|picture| say(&Phrase::new("fine-address").id("picture", picture.id()))));
        } else if said.is_empty() {
            said.push(say(&words(None)));
        }
        let said = said.join(", ");
        all.push(match state {
            Some(true) => format!("{}: {said}", say(&Phrase::new("fine-ticked"))),
            Some(false) => format!("{}: {said}", say(&Phrase::new("fine-empty"))),
            None => said,
        });
    }
    all.join(". ")
}
