//! The map of the program.
//!
//! Arrows point at what is used, never upward:
//! `scenario ← text ← library ← drive ← bots`, `library ← save ← play ← screens → theme, stage ← main`.
//! Everything above `play` builds without Bevy (`--no-default-features`); that build is the architecture test.

pub mod bots;
pub mod drive;
pub mod levelcheck;
pub mod library;
pub mod save;
pub mod scenario;
pub mod text;

#[cfg(feature = "game")]
pub mod play;
#[cfg(feature = "game")]
pub mod screens;
#[cfg(feature = "game")]
pub mod stage;
#[cfg(feature = "game")]
pub mod theme;
