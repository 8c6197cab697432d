//! Doors: its careful player, its stupid bots and the measures that need to know the landing.

mod careful;
mod stupid;
mod variation;

pub(super) use careful::Mind;
pub(super) use stupid::{nothing, stupid};
pub(super) use variation::features;
