//! Where things lie: the map, the open card, the bar with tray and verbs.

use bevy::prelude::*;

use crate::play::Frame;
use crate::scenario::mechanics::trace::TownSeen;

/// A box on the board: left, top, width, height.
pub(super) type Area = (f32, f32, f32, f32);

/// Height of the bar, at ordinary and at large text: there verbs have a row of their own.
const BAR: (f32, f32) = (140.0, 206.0);
/// Room between things.
const GAP: f32 = 12.0;
/// From here on the buttons of the corner are above; left of them there is room.
const UNDER_THE_CORNER: f32 = 76.0;
/// Width of the corner with its buttons.
pub(super) const CORNER: f32 = 330.0;
/// What lies above and below the middles of the uppermost and the lowest places: talk, half a picture, a name.
const ABOVE: (f32, f32) = (166.0, 150.0);
const BELOW: f32 = 92.0;
/// What those who speak and the ending take of the Ripple.
const BELOW_THE_RIPPLE: f32 = 286.0;
/// The same left and right.
const BESIDE: f32 = 92.0;

/// The card lies over the map and opens when it is asked for: at large text, and in a narrow window.
pub(super) fn over_the_map(frame: &Frame) -> bool {
    /// From this width on the card has room beside the map.
    const WIDE: f32 = 1200.0;
    frame.sheets() || frame.width < WIDE
}

/// The geometry of one board.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Place {
    /// The card lies over the map.
    pub(super) sheets: bool,
    /// Height of the bar.
    pub(super) bar: f32,
    /// The part of the board that shows the map.
    pub(super) map: Area,
    /// The open card.
    pub(super) card: Area,
    /// Side of a place's picture.
    pub(super) side: f32,
    /// Middles of the places' pictures, the desk first.
    pub(super) middles: Vec<Vec2>,
}

impl Place {
    pub(super) fn of(frame: &Frame, town: &TownSeen) -> Self {
        let sheets = over_the_map(frame);
        let bar = if sheets { BAR.1 } else { BAR.0 };
        let high = frame.height - bar;
        let wide = (frame.width * 0.345).clamp(400.0, 480.0);
        let (map, card) = if sheets {
            ((0.0, 0.0, frame.width, high), (GAP, 8.0, frame.width - 2.0 * GAP, high - 16.0))
        } else {
            let left = frame.width - wide - GAP;
            ((0.0, 0.0, left - GAP, high), (left, UNDER_THE_CORNER, wide, high - UNDER_THE_CORNER - 8.0))
        };
        Self { sheets, bar, map, card, side: 100.0, middles: middles(map, if sheets { ABOVE.1 } else { ABOVE.0 }, town) }
    }

    /// The Ripple shows nothing but the map.
    pub(super) fn of_the_ripple(frame: &Frame, town: &TownSeen) -> Self {
        let map = (0.0, 0.0, frame.width, frame.height - BELOW_THE_RIPPLE);
        Self { sheets: true, bar: 0.0, map, card: map, side: 88.0, middles: middles(map, 62.0, town) }
    }

    /// The middle of a place.
    pub(super) fn middle(&self, place: usize) -> Vec2 {
        self.middles.get(place).copied().unwrap_or_default()
    }
}

/// Where the places lie: as the level says, in the new face in a row.
fn middles((left, top, width, height): Area, above: f32, town: &TownSeen) -> Vec<Vec2> {
    let field = Vec2::new(width - 2.0 * BESIDE, height - above - BELOW);
    let count = town.places.len().saturating_sub(1).max(1) as f32;
    town.places
        .iter()
        .enumerate()
        .map(|(at, place)| {
            let share = if town.new_face {
                Vec2::new(at as f32 / count, 0.5)
            } else {
                Vec2::new(f32::from(place.at.0), f32::from(place.at.1)) / 100.0
            };
            Vec2::new(left + BESIDE, top + above) + field * share
        })
        .collect()
}

/// A node that fills an area.
pub(super) fn filling((left, top, width, height): Area) -> Node {
    Node { position_type: PositionType::Absolute, left: px(left), top: px(top), width: px(width), height: px(height), ..default() }
}
