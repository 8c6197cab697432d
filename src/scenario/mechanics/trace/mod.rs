//! Мөр / Trace (content): check before you pass it on.

mod board;
mod check;
mod draw;
mod ending;
mod hint;
mod moves;
mod new_face;
mod say;
mod script;
mod see;
mod town;
mod turn;
mod types;

#[cfg(test)]
mod tests;

pub(crate) use script::TraceFile;
pub use script::{Case, Chance, Draft, Map, Objective, Rules, Trace};
pub use see::{CopySeen, MeantSeen, PlaceSeen, PostSeen, ThreadSeen, TownSeen};
pub use town::Town;
pub use types::{BRIGHT, Cause, DESK, Happening, Move, Outcome, PostKind, Sender, Status, Strength, Thread};
