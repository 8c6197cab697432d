//! Where things lie on the desk: the till roll, the phone, what the child compares with, the bar.

use bevy::prelude::*;

use crate::play::Frame;

/// Height of the bar, at ordinary and at large text.
const BAR: (f32, f32) = (104.0, 104.0);
/// Height of the tray, at ordinary and at large text.
const TRAY: (f32, f32) = (104.0, 184.0);
/// From here on what the partner says in the workshop is above, at ordinary and at large text.
const UNDER_THE_TALK: (f32, f32) = (84.0, 100.0);
/// Room between the things.
const GAP: f32 = 14.0;
/// From here on the buttons of the corner are above.
const UNDER_THE_CORNER: f32 = 76.0;
/// From here on the minutes are above.
const UNDER_THE_MINUTES: f32 = 62.0;

/// Side of the card on which the thing lies.
pub(super) const THING: f32 = 116.0;

/// A box on the board: left, top, width, height.
pub(super) type Area = (f32, f32, f32, f32);

/// The geometry of one board.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    /// Large text.
    pub(super) sheets: bool,
    /// Height of the bar, and of the tray in the workshop.
    pub(super) bar: f32,
    pub(super) tray: f32,
    pub(super) roll: Area,
    pub(super) phone: Area,
    pub(super) side: Area,
    /// Where the thing lies: beside the phone, at large text under the roll.
    pub(super) thing: Area,
    /// The screens that are mended, and the lanes under them where visitors walk.
    pub(super) screens: Area,
    pub(super) lanes: Area,
    /// Height of one of them.
    pub(super) lane: f32,
}

impl Place {
    pub(super) fn of(frame: &Frame) -> Self {
        let sheets = frame.sheets();
        let bar = if sheets { BAR.1 } else { BAR.0 };
        let bottom = frame.height - bar - 10.0;
        let (roll, phone) = ((frame.width * 0.19).clamp(156.0, 250.0), (frame.width * 0.45).clamp(500.0, 600.0));
        let left = GAP + roll + GAP;
        let right = left + phone + GAP;
        let tray = if sheets { TRAY.1 } else { TRAY.0 };
        let (lane, talk) = if sheets { (LANE.1, UNDER_THE_TALK.1) } else { (LANE.0, UNDER_THE_TALK.0) };
        let lanes = 3.0 * lane;
        let above = frame.height - tray - 8.0;
        let screens = (GAP, talk, frame.width - 2.0 * GAP, above - lanes - 8.0 - talk);
        Self {
            sheets,
            bar,
            tray,
            roll: (GAP, UNDER_THE_MINUTES, roll, bottom - UNDER_THE_MINUTES - if sheets { THING + GAP } else { 0.0 }),
            thing: (if sheets { GAP } else { right }, bottom - THING, THING, THING),
            phone: (left, 8.0, phone, bottom - 8.0),
            side: (right, UNDER_THE_CORNER, frame.width - right - GAP, bottom - UNDER_THE_CORNER),
            screens,
            lane,
            lanes: (GAP, above - lanes, frame.width - 2.0 * GAP, lanes),
        }
    }

    /// The column of one of so many screens, and the last column for the way out: left and width.
    pub(super) fn column(self, screen: usize, screens: usize) -> (f32, f32) {
        let (left, _, width, _) = self.screens;
        let one = (width - OUT) / screens.max(1) as f32;
        if screen >= screens { (left + width - OUT, OUT) } else { (left + one * screen as f32, one - GAP) }
    }
}

/// Height of a lane in which one visitor walks, at ordinary and at large text.
const LANE: (f32, f32) = (56.0, 48.0);
/// Width of the way out beside the screens.
const OUT: f32 = 96.0;

/// A node that fills an area.
pub(super) fn filling((left, top, width, height): Area) -> Node {
    Node { position_type: PositionType::Absolute, left: px(left), top: px(top), width: px(width), height: px(height), ..default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_lies_on_anything_and_all_inside_the_window() {
        for (width, height, text) in [(1280.0, 720.0, 1.0), (960.0, 720.0, 2.0), (960.0, 720.0, 1.0), (1706.0, 720.0, 1.5)] {
            let place = Place::of(&Frame { width, height, text });
            let areas = [place.roll, place.phone, place.side];
            for two in areas.windows(2) {
                assert!(two[0].0 + two[0].2 < two[1].0, "{two:?}");
            }
            for (left, top, wide, high) in areas.into_iter().chain([place.screens, place.lanes]) {
                assert!(left >= 0.0 && top >= 0.0 && left + wide <= width && top + high <= height - place.bar, "{place:?}");
                assert!(wide > 100.0 && high > 100.0, "{place:?}");
            }
            let (last, wide) = place.column(3, 4);
            assert!(last + wide < place.column(4, 4).0 && wide > 150.0);
        }
    }
}
