//! Beside the phone: who speaks, the small letters under the glass, one's own address card, the thing, the goat.

use bevy::prelude::*;

use super::place::{THING, filling};
use super::{View, fine};
use crate::play::mechanics::talk::{ghost, spoken};
use crate::scenario::mechanics::fine_print::{Happening, PartSeen, ScreenKind, ThingSeen};
use crate::scenario::phrase::Phrase;
use crate::screens::{bubble, bust};
use crate::stage::Pop;
use crate::theme::{Meaning, Size, palette};

/// At large text the column is narrow: letters under the glass are no larger than this, so that long words have room.
pub(super) const SMALL: f32 = 21.0;
/// From this width on the goat has room.
const GOAT_FROM: f32 = 320.0;
/// Side of a picture of what happened, and the size of the helper who sits beside the child.
const SIGN: f32 = 64.0;
const HELPER: (f32, f32) = (76.0, 96.0);
/// Side of a picture of an address.
const ADDRESS: (f32, f32) = (50.0, 38.0);

pub(super) fn draw(view: &View, screen: &mut ChildSpawnerCommands) {
    let column = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(10),
        justify_content: JustifyContent::SpaceBetween,
        ..filling(view.place.side)
    };
    thing(view, screen);
    screen.spawn((Name::new("side"), column, Pickable::IGNORE)).with_children(|column| {
        let upper = Node { flex_direction: FlexDirection::Column, row_gap: px(10), ..default() };
        column.spawn((Name::new("upper"), upper, Pickable::IGNORE)).with_children(|upper| {
            // Where there is little room the small letters that were just read come before anything that is said.
            let read = under_the_glass(view).is_some() && view.kit.game.hint().is_none();
            if !(view.place.sheets && read) {
                says(view, upper);
            }
            if read || !view.place.sheets {
                glass(view, upper);
            }
            signs(view, upper);
        });
        foot(view, column);
    });
}

/// One sentence: a hint, a rule, or what happened; after going back the shadow of the old way.
fn says(view: &View, column: &mut ChildSpawnerCommands) {
    let first_turn = view.phone.left == view.phone.minutes;
    let Some(said) = spoken(view.kit, view.seen, view.seen.say.first(), first_turn) else {
        ghost(view.kit, column, Node::default());
        return;
    };
    let width = view.place.side.2;
    let mut row = column.spawn((Name::new("talk"), Node::default(), Pickable::IGNORE));
    if view.before.is_some() || view.kit.game.hint().is_some() {
        row.insert(Pop::default());
    }
    row.with_children(|row| {
        if view.place.sheets {
            // The column is narrow: words need all of it.
            let paper =
                Node { padding: px(10).all(), row_gap: px(4), flex_direction: FlexDirection::Column, width: px(width), ..default() };
            row.spawn(view.kit.paper(paper)).with_children(|paper| {
                if &*said.who != "story" {
                    paper.spawn(view.kit.picture(&bust(&said.who, "thinking"), 56.0, 62.0));
                }
                paper.spawn(view.kit.text(&said.text, Size::Label));
            });
        } else {
            bubble(view.kit, row, &said, "thinking", Size::Reading, width);
        }
    });
}

/// The part whose small letters lie under the glass: the one that is read again, else the one that was read just now.
fn under_the_glass<'a>(view: &View<'a>) -> Option<&'a PartSeen> {
    let read = view.phone.happened.iter().find_map(|what| match what {
        Happening::Read { part, .. } | Happening::Pointed { part } => Some(*part),
        _ => None,
    });
    let at = view.kit.game.hands().fine_print.lens.or(read)?;
    view.phone.parts.get(at).filter(|part| part.fine.is_some())
}

fn glass(view: &View, column: &mut ChildSpawnerCommands) {
    let Some(part) = under_the_glass(view) else { return };
    let Some(fine) = &part.fine else { return };
    let card = Node { padding: px(12).all(), row_gap: px(6), flex_direction: FlexDirection::Column, ..default() };
    column.spawn((view.kit.paper(card), Pop::default())).with_children(|card| {
        let head = Node { column_gap: px(8), align_items: AlignItems::Center, ..default() };
        card.spawn((Name::new("head"), head)).with_children(|head| {
            head.spawn(view.kit.picture("icons/verbs/magnify.png", 40.0, 40.0));
            head.spawn((Name::new("label"), Node { flex_shrink: 1.0, ..default() })).with_children(|label| {
                let letters = if view.place.sheets { SMALL } else { view.kit.pixels(Size::Label) };
                label.spawn(view.kit.fitted_text(&part.label, letters, palette::INK_2, Justify::Left));
            });
        });
        fine::lines(view.kit, card, part, fine);
    });
}

/// What happened by itself or in one's own corner, as a picture.
fn sign_of(what: Happening) -> Option<&'static str> {
    match what {
        Happening::ClockStarted => Some("art/phone/clock-0.png"),
        Happening::SeatTaken | Happening::HallFull => Some("art/phone/seat-taken.png"),
        Happening::Advert | Happening::Dawdled => Some("art/phone/cost-mins.png"),
        Happening::NothingOdd => Some("art/phone/cost-none.png"),
        Happening::NewCode => Some("art/phone/padlock-new.png"),
        Happening::CodeGone => Some("art/phone/cost-code.png"),
        Happening::SubStopped => Some("art/phone/stamp-crossed.png"),
        Happening::MoneyBack => Some("art/phone/coins-back.png"),
        Happening::TellFirst => Some("icons/verbs/ask.png"),
        Happening::StickerGone => Some("art/phone/thing-stickers.png"),
        Happening::FriendBothered => Some("art/phone/cost-friends.png"),
        _ => None,
    }
}

fn signs(view: &View, column: &mut ChildSpawnerCommands) {
    let mut pictures: Vec<&str> = view.phone.happened.iter().filter_map(|what| sign_of(*what)).collect();
    pictures.dedup();
    if pictures.is_empty() {
        return;
    }
    let row = Node { column_gap: px(8), justify_content: JustifyContent::Center, ..default() };
    column.spawn((Name::new("signs"), row, Pickable::IGNORE)).with_children(|row| {
        for (at, picture) in pictures.into_iter().take(3).enumerate() {
            let mut sign = row.spawn(view.kit.picture(picture, SIGN, SIGN));
            if view.before.is_some() {
                sign.insert(Pop::after(0.2 * at as f32));
            }
        }
    });
}

/// What the child compares with and came for, the helper who was told, and the goat.
fn foot(view: &View, column: &mut ChildSpawnerCommands) {
    // The thing lies in the corner of the column, except at large text.
    let below = if view.place.sheets { 0.0 } else { THING + 10.0 };
    let row = Node { column_gap: px(10), align_items: AlignItems::FlexEnd, justify_content: JustifyContent::SpaceBetween, ..default() };
    column.spawn((Name::new("foot"), row, Pickable::IGNORE)).with_children(|row| {
        let things = Node { padding: UiRect::bottom(px(below)), ..default() };
        row.spawn((Name::new("things"), things, Pickable::IGNORE)).with_children(|things| card(view, things));
        if view.phone.told {
            let mut helper = row.spawn(view.kit.picture("art/ring/chair-saraa.png", HELPER.0, HELPER.1));
            helper.insert(Meaning(view.kit.game.texts().say(&Phrase::new("circle-adult-here")).to_string()));
            if view.before.is_some_and(|before| !before.told) {
                helper.insert(Pop::default());
            }
        }
        if view.place.side.2 >= GOAT_FROM {
            goat(view, row);
        }
    });
}

/// One's own address card: three pictures to compare with.
fn card(view: &View, column: &mut ChildSpawnerCommands) {
    let compares = matches!(view.phone.screen.kind, ScreenKind::Doors | ScreenKind::Page | ScreenKind::Login | ScreenKind::Dead);
    let Some(card) = view.phone.card.filter(|_| compares || !view.place.sheets) else { return };
    let side = if view.place.sheets { ADDRESS.1 } else { ADDRESS.0 };
    let node = Node { padding: px(10).all(), row_gap: px(4), flex_direction: FlexDirection::Column, ..default() };
    column.spawn(view.kit.paper(node)).with_children(|paper| {
        paper.spawn(view.kit.text_in(&Phrase::new("fine-card"), Size::Label, palette::INK_2));
        paper.spawn((Name::new("address"), Node { column_gap: px(6), ..default() })).with_children(|row| {
            for picture in card {
                let meaning = Meaning(view.kit.game.texts().say(&Phrase::new("fine-address").id("picture", picture.id())).to_string());
                row.spawn((view.kit.picture(&format!("art/phone/addr-{}.png", picture.id()), side, side), meaning));
            }
        });
    });
}

/// The thing in the tray: an outline until it is really there.
fn thing(view: &View, screen: &mut ChildSpawnerCommands) {
    let node = Node { align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..filling(view.place.thing) };
    let say = |key: &'static str| Meaning(view.kit.game.texts().say(&Phrase::new(key)).to_string());
    let state = match view.phone.thing {
        ThingSeen::Away => "fine-thing-away",
        ThingSeen::Outlined => "fine-thing-outlined",
        ThingSeen::Solid => "fine-thing-solid",
        ThingSeen::Stuck => "fine-thing-stuck",
    };
    let came = view.before.is_some_and(|before| before.thing != view.phone.thing);
    screen.spawn((view.kit.paper(node), say(state))).with_children(|tray| {
        let mut picture = tray.spawn(view.kit.picture(&view.thing(), THING - 24.0, THING - 24.0));
        if came {
            picture.insert(Pop::default());
        }
        let sign = match view.phone.thing {
            ThingSeen::Solid => Some("icons/ui/check-circle.png"),
            ThingSeen::Stuck => Some("art/phone/cost-lose.png"),
            ThingSeen::Away | ThingSeen::Outlined => None,
        };
        if let Some(sign) = sign {
            tray.spawn((view.kit.picture_at(sign, (THING - 48.0, THING - 48.0, 40.0, 40.0)), Pop::default()));
        }
    });
}

/// The goat chews, holds the glass, or is glad.
fn goat(view: &View, row: &mut ChildSpawnerCommands) {
    let reads = view.phone.happened.iter().any(|what| matches!(what, Happening::Read { .. }));
    let name = match view.phone.thing {
        ThingSeen::Solid => "happy",
        _ if reads => "glass",
        _ => "chew",
    };
    let mut goat = row.spawn(view.kit.picture(&format!("art/phone/goat-{name}.png"), 188.0, 200.0));
    if reads && view.before.is_some() {
        goat.insert(Pop::default());
    }
}
