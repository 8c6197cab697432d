//! The open card: who sent it, the picture, the words, whom it is meant for, and the four threads.

use bevy::prelude::*;

use super::place::{CORNER, filling};
use super::{AtTown, View, bead, sun, threads};
use crate::play::Press;
use crate::scenario::mechanics::trace::{PostSeen, Sender, Status};
use crate::scenario::phrase::Phrase;
use crate::screens::bust;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Look, Meaning, Size, palette};

/// Width and height of the picture of a post.
const PICTURE: (f32, f32) = (168.0, 126.0);
/// Side of a small sign.
const SIGN: f32 = 40.0;

pub(super) fn draw(view: &View, screen: &mut ChildSpawnerCommands, post: &PostSeen) {
    let card = Node { flex_direction: FlexDirection::Column, row_gap: px(6), padding: px(10).all(), ..filling(view.place.card) };
    let mut paper = screen.spawn((view.kit.paper(card), ZIndex(3)));
    // Another card than before comes up.
    let fresh = view.turned() || view.was(post.post).is_none();
    if fresh && view.before.is_some() {
        paper.insert(Pop::default());
    }
    paper.with_children(|paper| {
        head(view, paper, post);
        body(view, paper, post);
        threads::draw(view, paper, post);
    });
}

/// The sender's picture.
pub(super) fn sender(post: &PostSeen) -> String {
    match (&post.face, post.sender) {
        (Some(face), _) => bust(face, "neutral"),
        (None, Sender::Page) => "art/town/sender-page.png".into(),
        (None, _) => "art/town/sender-stranger.png".into(),
    }
}

/// Who sent it; at large text with the way back to the map.
fn head(view: &View, paper: &mut ChildSpawnerCommands, post: &PostSeen) {
    let sheets = view.place.sheets;
    let width = if sheets { px(view.place.card.2 - CORNER) } else { percent(100) };
    let row = Node { width, column_gap: px(8), align_items: AlignItems::Center, min_height: px(52), ..default() };
    paper.spawn((Name::new("head"), row)).with_children(|row| {
        if sheets {
            let face = Face::icon(Icon::glyph("icons/ui/arrow-left.png", 24.0), Phrase::new("ui-back"));
            view.kit.button(row, AtTown::Close.into(), Look::Paper, face, Node { flex_shrink: 0.0, ..default() });
        }
        let number = Meaning(view.kit.game.texts().say(&Phrase::new("trace-post").number("number", post.post + 1)).to_string());
        row.spawn((view.kit.picture(&bead(post.post), SIGN, SIGN), number));
        row.spawn(view.kit.picture(&sender(post), 46.0, 50.0));
        row.spawn((Name::new("name"), Node { flex_shrink: 1.0, flex_grow: 1.0, flex_basis: px(0), ..default() })).with_children(|name| {
            name.spawn(view.kit.text_in(&post.name, Size::Label, palette::INK_2));
        });
        let say = |phrase: Phrase| Meaning(view.kit.game.texts().say(&phrase).to_string());
        let (feet, key) = if post.runs { ("feet", "trace-runs") } else { ("rest", "trace-waits") };
        row.spawn((view.kit.picture(&format!("art/town/{feet}.png"), SIGN, SIGN), say(Phrase::new(key))));
        if let Some(left) = left(view, post) {
            row.spawn((view.kit.picture(&sun(left), SIGN * 1.5, SIGN), say(Phrase::new("trace-sun").number("left", left))));
        }
    });
}

/// Turns until the sun sets on it.
pub(super) fn left(view: &View, post: &PostSeen) -> Option<usize> {
    let live = !matches!(post.status, Status::Done | Status::Gone);
    live.then(|| post.due.saturating_sub(view.town.turn))
}

/// The picture and the words; once it is known, whether it was true.
fn body(view: &View, paper: &mut ChildSpawnerCommands, post: &PostSeen) {
    let row = Node { column_gap: px(12), align_items: AlignItems::Center, flex_grow: 1.0, ..default() };
    let picture = format!("art/posts/{}.png", post.picture);
    paper.spawn((Name::new("body"), row)).with_children(|row| {
        let factor = if view.place.sheets { 0.8 } else { 1.0 };
        let (wide, high) = (PICTURE.0 * factor, PICTURE.1 * factor);
        let frame = Node {
            width: px(wide),
            height: px(high),
            flex_shrink: 0.0,
            border_radius: BorderRadius::all(px(12)),
            overflow: Overflow::clip(),
            ..default()
        };
        row.spawn((Name::new("picture"), frame, Pickable::IGNORE)).with_children(|frame| {
            frame.spawn(view.kit.picture(&picture, wide, high));
            if let Some(truth) = post.truth {
                let (stamp, key) = if truth { ("stamp-true", "trace-true") } else { ("stamp-false", "trace-false") };
                let meaning = Meaning(view.kit.game.texts().say(&Phrase::new(key)).to_string());
                let at = (wide - 62.0, high - 62.0, 58.0, 58.0);
                frame.spawn((view.kit.picture_at(&format!("art/town/{stamp}.png"), at), meaning));
            }
        });
        row.spawn((Name::new("words"), Node { flex_shrink: 1.0, flex_grow: 1.0, flex_basis: px(0), ..default() })).with_children(|words| {
            let long = view.kit.game.texts().say(&post.text).chars().count() > LONG;
            let size = view.kit.pixels(Size::Reading).min(LARGEST) * if long { SMALLER } else { 1.0 };
            words.spawn(view.kit.fitted_reading(&post.text, size));
        });
    });
}

/// The words of a post stand beside its picture: larger letters would need the threads' room.
const LARGEST: f32 = 34.0;

/// From so many letters on they are smaller by so much: beside the map there is room for five lines.
const LONG: usize = 78;
const SMALLER: f32 = 0.84;

/// What pressing a verb of the open card does.
pub(super) fn act(view: &View, step: crate::scenario::mechanics::trace::Move) -> Option<(Press, Phrase)> {
    let offer = view.offer(step)?;
    Some((Press::Act(offer.action), offer.label.clone()))
}
