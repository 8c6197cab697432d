//! Where everybody sits: an even ellipse on the board, the one it happened to in front; in the new face a row.

use std::f32::consts::TAU;

use bevy::math::Vec2;

use crate::play::Frame;

/// Height of the tray with the tokens, at ordinary and at large text.
const TRAY: (f32, f32) = (140.0, 204.0);
/// Room over a bust for the dots.
const OVER: f32 = 26.0;
/// Steps in which the length of the ellipse is measured.
const STEPS: usize = 720;
/// The rug's middle in the scene, from its top.
const RUG: f32 = 630.0;
/// Height of the paper under the ring in the Ripple.
const ENDING: f32 = 236.0;

/// The geometry of one ring on one board.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// Size of the board.
    pub(super) size: Vec2,
    /// Large text.
    pub(super) sheets: bool,
    /// Height of the tray; nothing in the Ripple.
    pub(super) tray: f32,
    /// Width of a bust.
    pub(super) bust: f32,
    /// Height of the label under it.
    pub(super) label: f32,
    /// Width of a seat with its label.
    pub(super) seat: f32,
    /// Where the bust of each seat has its middle.
    pub(super) middles: Vec<Vec2>,
    /// The middle of the ring, and half the free room there.
    pub(super) centre: Vec2,
    pub(super) room: Vec2,
}

/// Height of the button under it at large text.
const ONWARD: f32 = 92.0;

/// What the ring is drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// It is played.
    Play,
    /// The row of the new face.
    Row,
    /// It stands above the ending.
    Ripple,
}

impl Place {
    pub(super) fn of(frame: &Frame, seats: usize, target: usize, label: f32, what: Use) -> Self {
        let sheets = frame.sheets();
        let tray = if what == Use::Ripple {
            0.0
        } else if sheets {
            TRAY.1
        } else {
            TRAY.0
        };
        let below = match what {
            Use::Ripple if sheets => ONWARD,
            Use::Ripple => ENDING,
            Use::Play | Use::Row => tray,
        };
        let bust = match (what, sheets) {
            (Use::Row, false) => 136.0,
            (Use::Row, true) => 112.0,
            (Use::Ripple, false) => 78.0,
            (_, true) => 84.0,
            // A small class sits closer to the eye.
            (Use::Play, false) if seats <= 10 => 108.0,
            (Use::Play, false) => 98.0,
        };
        let high = bust * 1.125;
        let (top, bottom) = (OVER + high / 2.0 + 4.0, frame.height - below - label - high / 2.0 - 14.0);
        let centre = Vec2::new(frame.width / 2.0, (top + bottom) / 2.0);
        let mut place = Self {
            size: Vec2::new(frame.width, frame.height),
            sheets,
            tray,
            bust,
            label,
            seat: 0.0,
            middles: Vec::new(),
            centre,
            room: Vec2::ZERO,
        };
        if what == Use::Row {
            place.row(seats);
            return place;
        }
        let radii = Vec2::new(frame.width / 2.0 - 84.0, (bottom - top) / 2.0);
        let (middles, apart) = around(centre, radii, seats, target);
        place.middles = middles;
        place.seat = (apart - 10.0).clamp(bust, 190.0);
        place.room = Vec2::new(radii.x - place.seat / 2.0 - 40.0, radii.y - high / 2.0 - label.max(OVER) - 10.0);
        place
    }

    fn row(&mut self, seats: usize) {
        let apart = (self.size.x - 40.0) / seats.max(1) as f32;
        self.seat = (apart - 12.0).min(220.0);
        let y = self.size.y - self.tray - self.label - self.bust * 0.5625 - 36.0;
        self.middles = (0..seats).map(|seat| Vec2::new(20.0 + apart * (seat as f32 + 0.5), y)).collect();
        let above = y - self.bust * 0.5625 - OVER;
        self.centre = Vec2::new(self.size.x / 2.0, 78.0 + (above - 78.0) / 2.0);
        self.room = Vec2::new(self.size.x * 0.36, (above - 78.0) / 2.0);
    }

    /// The edge of a seat where a line in direction `way` leaves it or, seen from there, comes in: clear of face and label.
    pub(super) fn edge(&self, seat: usize, way: Vec2) -> Option<Vec2> {
        let below = if way.y > 0.0 { self.bust * 0.6 + self.label } else { self.bust * 0.64 };
        let reach = Vec2::new(self.bust * 0.64, below);
        // An ellipse around the seat.
        let far = 1.0 / (way / reach).length().max(f32::EPSILON);
        self.middles.get(seat).map(|middle| *middle + way * far)
    }

    /// Left, top, width and height of a box in parts of a bust, from the bust's middle.
    pub(super) fn at(&self, seat: usize, x: f32, y: f32, width: f32, height: f32) -> (f32, f32, f32, f32) {
        let middle = self.middles.get(seat).copied().unwrap_or(self.centre);
        (middle.x + x * self.bust, middle.y + y * self.bust, width * self.bust, height * self.bust)
    }

    /// The scene lies so that its rug is under the ring: left, top, width, height.
    pub(super) fn scene(&self) -> (f32, f32, f32, f32) {
        let floor = self.middles.iter().map(|middle| middle.y).fold(0.0, f32::max) / 2.0
            + self.middles.iter().map(|middle| middle.y).fold(f32::MAX, f32::min) / 2.0;
        let floor = floor + self.bust * 0.4;
        let factor = (self.size.x / 1920.0).max(floor / RUG).max((self.size.y - self.tray - floor) / (1080.0 - RUG));
        (self.size.x / 2.0 - 960.0 * factor, floor - RUG * factor, 1920.0 * factor, 1080.0 * factor)
    }
}

/// Seats at even distances along an ellipse, clockwise, the target in front; and how far apart they are.
fn around(centre: Vec2, radii: Vec2, seats: usize, target: usize) -> (Vec<Vec2>, f32) {
    let point = |step: usize| {
        // From the front, clockwise as seen on the screen: down, left, up, right.
        let angle = TAU / 4.0 + TAU * step as f32 / STEPS as f32;
        centre + radii * Vec2::from_angle(angle)
    };
    let mut lengths = vec![0.0];
    for step in 1..=STEPS {
        lengths.push(lengths[step - 1] + point(step).distance(point(step - 1)));
    }
    let whole = lengths[STEPS];
    let seats_f = seats.max(1) as f32;
    let middles = (0..seats)
        .map(|seat| {
            let along = (seat + seats - target) % seats.max(1);
            let wanted = whole * along as f32 / seats_f;
            point(lengths.partition_point(|length| *length < wanted))
        })
        .collect();
    (middles, whole / seats_f)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_sits_on_anybody_and_everybody_inside_the_window() {
        for (width, height, text) in
            [(1280.0, 720.0, 1.0), (960.0, 720.0, 2.0), (960.0, 720.0, 1.0), (1280.0, 720.0, 2.0), (1706.0, 720.0, 1.5)]
        {
            let frame = Frame { width, height, text };
            let label = 18.0 * 1.4 * text.min(1.5);
            for (what, seats) in [(Use::Play, 10), (Use::Play, 12), (Use::Row, 5), (Use::Ripple, 12)] {
                let place = Place::of(&frame, seats, 3, label, what);
                for (seat, middle) in place.middles.iter().enumerate() {
                    let half = Vec2::new(place.bust / 2.0, place.bust * 0.5625);
                    assert!((*middle - half).min_element() >= 0.0 && middle.x + half.x <= width, "{what:?} {seats} {frame:?}: {middle}");
                    assert!(middle.y + half.y + label <= height - place.tray, "{what:?} {seats} {frame:?}: {middle}");
                    for other in &place.middles[seat + 1..] {
                        let apart = (*middle - *other).abs();
                        assert!(
                            apart.x >= place.bust || apart.y >= place.bust * 1.125 + label * 0.5,
                            "{what:?} {seats} {frame:?}: {apart}"
                        );
                    }
                }
            }
        }
    }
}
