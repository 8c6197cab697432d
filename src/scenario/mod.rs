//! The rules: levels, sessions and mechanics. No Bevy, no clock, no disk, no language.

#![deny(clippy::wildcard_enum_match_arm)]

pub mod circle;
pub mod level;
pub mod mechanics;
pub mod phrase;
pub mod report;
pub mod seed;
pub mod seen;
pub mod session;
pub mod source;
pub mod tell;
