//! The button to press next on the way to an action: for the demo and for tests that play with keys or mouse alone.

use bevy::prelude::{KeyCode, Vec2};

use super::towards;
use crate::play::{Game, Press};
use crate::scenario::seen::Seen;
use crate::scenario::session::Action;

/// What has to be pressed now so that `action` comes about.
pub fn next_press(game: &Game, seen: &Seen, action: Action) -> Press {
    let first = match action {
        Action::Play(step) => towards(game, seen, step),
        _ => None,
    };
    first.unwrap_or(Press::Act(action))
}

/// The key that leads from a face of the ring to the next one on the shorter way to `to`; the middles of all faces lie
/// in `middles`, in the order of their seats.
pub fn key_around(middles: &[Vec2], row: bool, from: usize, to: usize) -> KeyCode {
    let count = middles.len().max(1);
    let clockwise = if row { to > from } else { (to + count - from) % count <= count / 2 };
    let (after, before) = ((from + 1) % count, (from + count - 1) % count);
    let (next, other) = if clockwise { (after, before) } else { (before, after) };
    let way = |to: usize| middles.get(to).copied().unwrap_or_default() - middles.get(from).copied().unwrap_or_default();
    // The arrow that tells the two neighbours apart best.
    const ARROWS: [(KeyCode, Vec2); 4] =
        [(KeyCode::ArrowRight, Vec2::X), (KeyCode::ArrowLeft, Vec2::NEG_X), (KeyCode::ArrowDown, Vec2::Y), (KeyCode::ArrowUp, Vec2::NEG_Y)];
    let apart = |ahead: Vec2| way(next).dot(ahead) - if row { 0.0 } else { way(other).dot(ahead) };
    ARROWS.into_iter().max_by(|(_, one), (_, other)| apart(*one).total_cmp(&apart(*other))).map_or(KeyCode::ArrowRight, |(key, _)| key)
}
