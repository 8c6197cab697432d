//! What is kept between two starts: profiles with their progress, and what belongs to the computer.
//!
//! Nothing about a person: no name, no path, no time. A broken file is set aside and never overwritten.

#[macro_use]
mod listed;

mod atomic;
mod class;
mod explain;
mod folder;
mod jobs;
mod keeper;
mod lock;
mod merge;
mod newer;
mod profile;
mod roster;
mod settings;
mod who;

pub use class::{CODE, ClassCode, ClassFile, Counts, MOST_CLASSES, MOST_PROFILES, Picture, Place};
pub use explain::{Explained, explain};
pub use folder::{At, Loaded, Opened, class_file, classes, load, open, reserve};
pub use keeper::Keeper;
pub use profile::{CaseRecord, Profile};
pub use roster::{Card, Roster, roster};
pub use settings::{Computer, LOUDEST, Settings, TEXT_SIZES, WINDOWS};
pub use who::{Animal, Child, Colour, NICKNAMES, Who};

use std::path::PathBuf;

/// The folder beside the program, when a file `portable` lies there: for a USB stick that goes from computer to computer.
pub fn portable_folder() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let beside = program.parent()?;
    beside.join("portable").is_file().then(|| beside.join("data"))
}

/// The folder of this computer's user for our files, or `None` when the system names none.
pub fn data_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "dorvon-berkh").map(|folders| folders.data_dir().to_path_buf())
}
