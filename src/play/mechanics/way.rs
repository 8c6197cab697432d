//! The button to press next on the way to an action: for the demo and for tests that play with keys or mouse alone.

use bevy::prelude::{KeyCode, Vec2};

use super::circle::ring_of;
use super::doors::landing_of;
use crate::play::{Game, Press};
use crate::scenario::mechanics::{Move, circle, doors};
use crate::scenario::seen::Seen;
use crate::scenario::session::Action;

/// What has to be pressed now so that `action` comes about.
pub fn next_press(game: &Game, seen: &Seen, action: Action) -> Press {
    let towards = match action {
        Action::Play(Move::Doors(step)) => at_a_door(game, seen, step),
        Action::Play(Move::Circle(step)) => at_the_ring(game, seen, step),
        _ => None,
    };
    towards.unwrap_or(Press::Act(action))
}

/// First the door, then the slip on top.
fn at_a_door(game: &Game, seen: &Seen, step: doors::Move) -> Option<Press> {
    let door = match step {
        doors::Move::Turn { door, .. } | doors::Move::Give { door, .. } | doors::Move::Take { door } => door,
        doors::Move::Ask { door } | doors::Move::Pin { door, .. } | doors::Move::Tell { door } => door,
        doors::Move::Sleep => return None,
    };
    if game.door() != door {
        return Some(Press::Door(door));
    }
    let doors::Move::Pin { day, .. } = step else { return None };
    let slips = &landing_of(seen)?.doors.get(door)?.slips;
    let (top, there) = (game.leafed(door), slips.iter().position(|slip| slip.day == day)?);
    (top != there).then(|| Press::Leaf(door, if there > top { top + 1 } else { top - 1 }))
}

/// First the target alone, then a face, then the token.
fn at_the_ring(game: &Game, seen: &Seen, step: circle::Move) -> Option<Press> {
    if super::circle::before_the_ring(game, ring_of(seen)?) {
        return Some(Press::OpenRing);
    }
    match step {
        circle::Move::Look { seat } => Some(Press::Seat(seat)),
        circle::Move::Put { seat, .. } => (game.hand().seat != Some(seat)).then_some(Press::Seat(seat)),
        circle::Move::Tell | circle::Move::Wait => None,
    }
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
