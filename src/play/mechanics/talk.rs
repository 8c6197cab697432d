//! What every board says in the same way: one sentence at a time, the shadow of the way that was gone, small marks.

use bevy::prelude::*;
use bevy::ui::UiTransform;

use super::{touched, verb_icon};
use crate::scenario::phrase::{Phrase, Said};
use crate::scenario::seen::Seen;
use crate::scenario::session::Session;
use crate::screens::bust;
use crate::stage::Pop;
use crate::theme::{Kit, Size, palette};

/// One sentence at a time: the hint that was asked for, a rule in the first turn, what happened, a later rule.
pub(super) fn spoken(kit: &Kit, seen: &Seen, happened: Option<&Said>, first_turn: bool) -> Option<Said> {
    let partner = |text: Phrase| kit.game.level().map(|level| Said::new(level.partner(), text));
    if let Some(hint) = kit.game.hint() {
        return partner(hint.text);
    }
    let guide = seen.board.guide().filter(|_| kit.game.first_time());
    match guide {
        Some(rule) if first_turn || happened.is_none() => partner(rule),
        _ => happened.cloned(),
    }
}

/// After going back: what was done at this point the last time, as a shadow.
pub(super) fn ghost(kit: &Kit, screen: &mut ChildSpawnerCommands, place: Node) {
    let Some(old) = kit.game.session().and_then(Session::ghost) else { return };
    let node = Node {
        padding: px(12).horizontal().with_top(px(2)).with_bottom(px(4)),
        column_gap: px(8),
        align_items: AlignItems::Center,
        ..place
    };
    screen.spawn((kit.paper(node), ZIndex(4))).with_children(|paper| {
        paper.spawn(kit.text_in(&Phrase::new("flow-ghost"), Size::Label, palette::INK_2));
        paper.spawn((kit.picture(&verb_icon(old.verb), 36.0, 36.0), ZIndex(1)));
        if let Some(who) = kit.game.seen().and_then(|seen| touched(&seen, &old)) {
            paper.spawn(kit.picture(&bust(&who, "neutral"), 36.0, 40.0));
        }
    });
}

/// What a few people say in the Ripple, side by side, each beside their picture.
pub(super) fn row_of_voices(kit: &Kit, parent: &mut ChildSpawnerCommands, voices: &[&Said], picture: impl Fn(&Said) -> Option<String>) {
    let row =
        Node { column_gap: px(12), justify_content: JustifyContent::Center, align_items: AlignItems::FlexEnd, flex_grow: 1.0, ..default() };
    parent.spawn((Name::new("voices"), row)).with_children(|row| {
        for said in voices {
            let paper = Node {
                padding: px(12).horizontal().with_top(px(4)).with_bottom(px(6)),
                column_gap: px(8),
                align_items: AlignItems::Center,
                flex_shrink: 1.0,
                ..default()
            };
            row.spawn((kit.paper(paper), Pop::default())).with_children(|paper| {
                if let Some(picture) = picture(said) {
                    paper.spawn(kit.picture(&picture, 44.0, 50.0));
                }
                let words = Node { flex_shrink: 1.0, ..default() };
                paper.spawn((Name::new("words"), words)).with_children(|words| {
                    words.spawn(kit.text(&said.text, Size::Reading));
                });
            });
        }
    });
}

/// Turned to where a way leads.
pub(super) fn turned(way: Vec2) -> UiTransform {
    UiTransform { rotation: Rot2::radians(way.to_angle()), ..default() }
}

/// A line on the board, with its thickness and the width of its pale edge.
pub(super) fn stroke<'a>(
    screen: &'a mut ChildSpawnerCommands,
    name: &'static str,
    (start, end): (Vec2, Vec2),
    (thick, edge): (f32, f32),
    colour: Color,
) -> EntityCommands<'a> {
    let (middle, length) = ((start + end) / 2.0, start.distance(end) + thick / 2.0);
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(middle.x - length / 2.0),
        top: px(middle.y - thick / 2.0),
        width: px(length),
        height: px(thick),
        border: px(edge).all(),
        border_radius: BorderRadius::MAX,
        ..default()
    };
    let look = (BackgroundColor(colour), BorderColor::all(palette::PAPER), Pickable::IGNORE);
    screen.spawn((Name::new(name), node, look, turned((end - start).normalize_or_zero())))
}

/// A small text on a light ground, for marks on the board.
pub(super) fn mark(kit: &Kit, parent: &mut ChildSpawnerCommands, at: (f32, f32, f32), phrase: &Phrase) {
    let (left, top, width) = at;
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(left),
        top: px(top),
        width: px(width),
        justify_content: JustifyContent::Center,
        ..default()
    };
    parent.spawn((Name::new("mark"), node, Pickable::IGNORE)).with_children(|mark| {
        let ground =
            Node { padding: px(10).horizontal().with_top(px(1)).with_bottom(px(3)), border_radius: BorderRadius::all(px(10)), ..default() };
        mark.spawn((Name::new("ground"), ground, BackgroundColor(palette::PAPER.with_alpha(0.92)), Pickable::IGNORE)).with_children(
            |ground| {
                ground.spawn(kit.middle_text(phrase, Size::Label, palette::INK));
            },
        );
    });
}
