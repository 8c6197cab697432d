//! Тойрог / Circle (conduct): be the bystander who turns a crowd, and repair.

mod beat;
mod board;
mod draw;
mod ending;
mod hint;
mod moves;
mod ring;
mod say;
mod script;
mod see;
mod types;

#[cfg(test)]
mod tests;

pub use ring::Ring;
pub(crate) use script::CircleFile;
pub use script::{Case, Circle, Objective, Rules};
pub use see::{RingSeen, SeatSeen};
pub use types::{CLASSMATES, GLAD, Happening, Move, Stance, TOP_MOOD, Theme, Verb};
