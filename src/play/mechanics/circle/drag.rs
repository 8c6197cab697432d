//! Dragging a token onto a face. Whoever cannot drag clicks twice or uses keys: nothing needs it.

use bevy::picking::events::{Drag, DragDrop, DragEnd, DragStart, Pointer};
use bevy::prelude::*;
use bevy::ui::UiTransform;
use bevy::window::RequestRedraw;

use super::AtRing;
use super::tray::id;
use crate::play::{Game, PlaySystems, Press, Pressed};
use crate::scenario::mechanics::circle::{Move, Verb};
use crate::scenario::session::Action;

/// A token of the tray that can be dragged; `None` is the adult.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token(pub(super) Option<Verb>);

/// The picture that goes with the pointer.
#[derive(Component)]
struct Dragged;

/// Side of that picture in logical pixels.
const SIDE: f32 = 64.0;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(begin)
        .add_observer(go)
        .add_observer(drop_on_a_face)
        .add_observer(end)
        .add_systems(Update, tidy.run_if(resource_changed::<Game>).in_set(PlaySystems::Show));
}

fn begin(
    start: On<Pointer<DragStart>>,
    tokens: Query<&Token>,
    assets: Res<AssetServer>,
    scale: Res<UiScale>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Ok(token) = tokens.get(start.entity) else { return };
    let at = start.pointer_location.position / scale.0;
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(at.x - SIDE / 2.0),
        top: px(at.y - SIDE / 2.0),
        width: px(SIDE),
        height: px(SIDE),
        ..default()
    };
    let picture = ImageNode::new(assets.load(format!("icons/verbs/{}.png", id(token.0))));
    commands.spawn((Name::new("dragged"), Dragged, node, picture, UiTransform::default(), GlobalZIndex(20), Pickable::IGNORE));
    redraw.write(RequestRedraw);
}

fn go(
    drag: On<Pointer<Drag>>,
    tokens: Query<(), With<Token>>,
    scale: Res<UiScale>,
    mut dragged: Query<&mut UiTransform, With<Dragged>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if !tokens.contains(drag.entity) {
        return;
    }
    for mut transform in &mut dragged {
        let way = drag.distance / scale.0;
        transform.translation = Val2::px(way.x, way.y);
    }
    redraw.write(RequestRedraw);
}

fn drop_on_a_face(
    dropped: On<Pointer<DragDrop>>,
    tokens: Query<&Token>,
    presses: Query<&Press>,
    game: Res<Game>,
    mut pressed: MessageWriter<Pressed>,
) {
    let seat = presses.get(dropped.entity).ok().and_then(Press::seat);
    let (Ok(token), Some(seat)) = (tokens.get(dropped.dropped), seat) else { return };
    match token.0 {
        Some(verb) => {
            pressed.write(Pressed(Press::from(AtRing::Lay(verb, seat))));
        }
        None => {
            let tell = Action::Play(Move::Tell.into());
            if game.seen().is_some_and(|seen| seen.offers.iter().any(|offer| offer.action == tell)) {
                pressed.write(Pressed(Press::Act(tell)));
            }
        }
    }
}

/// A picture that was drawn anew has no token any more that could end its way.
fn tidy(dragged: Query<Entity, With<Dragged>>, mut commands: Commands) {
    for entity in &dragged {
        commands.entity(entity).try_despawn();
    }
}

fn end(
    end: On<Pointer<DragEnd>>,
    tokens: Query<(), With<Token>>,
    dragged: Query<Entity, With<Dragged>>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if !tokens.contains(end.entity) {
        return;
    }
    for entity in &dragged {
        commands.entity(entity).try_despawn();
    }
    redraw.write(RequestRedraw);
}
