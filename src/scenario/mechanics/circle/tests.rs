//! The rules one by one, on rings that are set by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod properties;

use std::path::Path;

use super::*;
use crate::scenario::level::{Band, Level};
use crate::scenario::mechanics::{Board, Mechanic};
use crate::scenario::seed::Throw;
use crate::scenario::session::Session;
use crate::scenario::source::Source;

/// Both shapes of the mechanic: a clip that is to stop, and a group beside which a table may stand.
const CLIP: &str = r#"(format: 1, c: conduct, minutes: 6, review: [], friend: tamir, partner: ainur, keepsake: "peg",
  mechanic: circle((theme: clip, objective: support,
    bands: [
      (band: a, seats: 10, laughers: 3, worried: 3, blank: 0, popular: 1, listeners: 3, torn: 0, mood: 2, table: 0,
       moves: 6, ripple: 3, stay: 2, busy: 0, from_you: 0),
      (band: b, seats: 12, laughers: 4, worried: 4, blank: 1, popular: 1, listeners: 3, torn: 0, mood: 2, table: 0,
       moves: 6, ripple: 3, stay: 2, busy: 1, from_you: 0),
    ],
    cases: [(id: "drawing", theme: clip, from_you: 0), (id: "nickname", theme: clip, from_you: 1)])))"#;
const TABLE: &str = r#"(format: 1, c: conduct, minutes: 6, review: [], friend: anu, partner: maral, keepsake: "chalk",
  mechanic: circle((theme: invitation, objective: include,
    bands: [
      (band: a, seats: 10, laughers: 3, worried: 3, blank: 0, popular: 1, listeners: 3, torn: 1, mood: 2, table: 6,
       moves: 6, ripple: 3, stay: 2, busy: 0, from_you: 1),
      (band: b, seats: 12, laughers: 4, worried: 4, blank: 1, popular: 2, listeners: 3, torn: 1, mood: 2, table: 7,
       moves: 6, ripple: 3, stay: 2, busy: 1, from_you: 0),
    ],
    cases: [(id: "list", theme: invitation, from_you: 0), (id: "party", theme: clip, from_you: 0)])))"#;
const BANDS: [Band; 2] = [Band::A, Band::B];

fn level_of(text: &str) -> Level {
    Level::check("conduct/ring", &Source { file: Path::new("ring.level.ron"), text }).unwrap()
}

fn levels() -> [Level; 2] {
    [CLIP, TABLE].map(level_of)
}

fn circle_of(level: &Level) -> &Circle {
    let Mechanic::Circle(circle) = level.mechanic() else { panic!("no level of the ring") };
    circle
}

fn first_ring(level: &Level, band: Band, throw: Throw) -> Ring {
    let Board::Circle(ring) = Session::new(level, band, throw, &[]).board().clone() else { panic!("no ring") };
    ring
}
