//! Players that are no children: they show whether a case is a game or a quiz in costume.
//!
//! A bot is given what `drive` prints (as the values behind it, so that a run takes microseconds) and answers with an
//! index. None reads the level, the seed or the truth. The measures may: they judge the case, they do not play it.
//!
//! A mechanic brings a folder with its `Bots`, its `Habits` and its `Mind`, and one line in the table below.

mod careful;
mod circle;
mod doors;
mod fine_print;
mod load;
mod measures;
mod mechanic;
mod order;
mod panel;
mod reading;
mod runs;
mod stupid;
mod trace;
mod variation;
mod ways;

pub use load::{Load, load};
pub use measures::{Measure, measures, panel};
pub use panel::BotRow;

pub use runs::{Player, Run, play_all, play_week};

pub use careful::Careful;
pub use circle::{Adult, Habits as RingHabits};
pub use doors::{Habits as LandingHabits, Reader};
pub use fine_print::Habits as PhoneHabits;
pub use stupid::{Make, stupid};
pub use trace::Habits as TownHabits;
pub use ways::Curious;

use mechanic::{MechanicBots, Mind, mechanics};

mechanics! {
    /// What a hand does at the landing.
    landing = doors,
    /// What it does in the ring.
    ring = circle,
    /// What it does at the phone.
    phone = fine_print,
    /// What it does at the map.
    town = trace,
}
