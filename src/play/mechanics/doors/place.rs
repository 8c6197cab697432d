//! Where everything on the landing lies: pixels of the 1920-wide scene become logical pixels of the board.

use super::most_columns;
use crate::play::Frame;

/// Width of a door's column in the scene.
pub(super) const COLUMN: f32 = 480.0;
/// Where the mats end in the scene; below is room for slips and verbs.
const MATS_END: f32 = 772.0;
/// Height of the bar with the verbs, at ordinary and at large text.
const BAR: (f32, f32) = (122.0, 196.0);
/// Height of the strip in which slips lie, and of the speech sheet at large text.
const STRIP: (f32, f32) = (140.0, 186.0);

/// The geometry of one landing on one board.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    factor: f32,
    left: f32,
    /// Height of the board.
    pub(super) height: f32,
    /// Speech lies in a sheet under the doors.
    pub(super) sheets: bool,
    doors: usize,
}

impl Place {
    pub(super) fn of(frame: &Frame, doors: usize) -> Self {
        let below = if frame.sheets() { BAR.1 + STRIP.1 } else { BAR.0 + STRIP.0 };
        let factor = frame.scene().min((frame.height - below) / MATS_END);
        Self { factor, left: (frame.width - 1920.0 * factor) / 2.0, height: frame.height, sheets: frame.sheets(), doors }
    }

    /// For every column of the scene the door that stands there. Two doors stand in the middle.
    pub(super) fn columns(&self) -> [Option<usize>; most_columns()] {
        let first = (most_columns() - self.doors.min(most_columns())) / 2;
        std::array::from_fn(|column| column.checked_sub(first).filter(|door| *door < self.doors))
    }

    /// The column in which a door stands.
    pub(super) fn column(&self, door: usize) -> usize {
        door + (most_columns() - self.doors.min(most_columns())) / 2
    }

    /// A scene height on the board.
    pub(super) fn y(&self, y: f32) -> f32 {
        y * self.factor
    }

    /// A box of a column (counted in columns from the left) on the board.
    pub(super) fn at(&self, column: f32, (x, y, width, height): (f32, f32, f32, f32)) -> (f32, f32, f32, f32) {
        (self.left + (COLUMN * column + x) * self.factor, y * self.factor, width * self.factor, height * self.factor)
    }

    /// Height of the bar at the bottom.
    pub(super) fn bar(&self) -> f32 {
        if self.sheets { BAR.1 } else { BAR.0 }
    }

    /// The strip between mats and bar: top and height.
    pub(super) fn strip(&self) -> (f32, f32) {
        let top = self.y(MATS_END) + 2.0;
        (top, self.height - self.bar() - top - 6.0)
    }
}
