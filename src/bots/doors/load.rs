//! What a landing asks a child to read.

use crate::scenario::mechanics::BoardSeen;
use crate::scenario::mechanics::doors::{DoorSeen, SlipSeen};
use crate::scenario::phrase::Phrase;

/// Today's lines; in the new face all of them.
pub(super) fn must_read(board: &BoardSeen, new_face: bool) -> Vec<Phrase> {
    let BoardSeen::Doors(landing) = board else { return Vec::new() };
    let text = |slip: &SlipSeen| slip.text.clone();
    if new_face {
        return landing.doors.iter().flat_map(|door| door.slips.iter().map(text)).collect();
    }
    landing.doors.iter().filter_map(newest).filter(|slip| slip.day == landing.day).map(text).collect()
}

/// One slip a door: older ones are leafed.
pub(super) fn on_screen(board: &BoardSeen) -> Vec<Phrase> {
    let BoardSeen::Doors(landing) = board else { return Vec::new() };
    landing.doors.iter().filter_map(newest).map(|slip| slip.text.clone()).collect()
}

fn newest(door: &DoorSeen) -> Option<&SlipSeen> {
    door.slips.first()
}
