//! What is kept between two starts: profiles with their progress, and what belongs to the computer.
//!
//! Nothing about a person: no name, no path, no time. A broken file is set aside and never overwritten.

mod atomic;
mod folder;
mod keeper;
mod profile;
mod settings;
mod who;

pub use folder::{Loaded, load};
pub use keeper::Keeper;
pub use profile::{CaseRecord, Profile};
pub use settings::{Computer, LOUDEST, Settings, TEXT_SIZES, WINDOWS};
pub use who::{Animal, Child, Colour, NICKNAMES, Who};

use std::path::PathBuf;

/// The folder of this computer's user for our files, or `None` when the system names none.
pub fn data_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "dorvon-berkh").map(|folders| folders.data_dir().to_path_buf())
}
