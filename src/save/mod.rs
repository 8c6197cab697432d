//! What is kept between two starts: progress, settings and the session that was left in the middle.
//!
//! Nothing about a person: no name, no path, no time. A broken file is set aside and never overwritten.

mod atomic;
mod keeper;
mod progress;

pub use atomic::{Loaded, load, store};
pub use keeper::Keeper;
pub use progress::{CaseRecord, Progress, Settings};

use std::path::PathBuf;

/// The folder of this computer's user for our files, or `None` when the system names none.
pub fn data_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "dorvon-berkh").map(|folders| folders.data_dir().to_path_buf())
}
