//! Circle: its careful player, its stupid bots and the measures that need to know the ring.

mod careful;
mod measures;
mod orders;
mod search;
mod stupid;
mod variation;
mod ways;

pub(super) use careful::Mind;
pub use careful::{Adult, Habits};
pub(super) use measures::rows;
pub(super) use stupid::{nothing, stupid};
pub(super) use variation::features;
pub(super) use ways::{curious, habits, searched};
