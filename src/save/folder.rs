//! The data folder: `computer.ron`, one file a profile, and a tray for what was thrown away.
//!
//! ```text
//! computer.ron          what belongs to the computer
//! profiles/7.ron        one profile; beside it its backup, and broken ones that were set aside
//! tray/7.ron            thrown away; gone when the program closes
//! levels/               levels of one's own
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::atomic::{Found, SetAside, backup, read, sync_folder, text_of, write};
use super::profile::{CaseRecord, Profile, VERSION};
use super::settings::{Computer, Settings};
use super::who::Who;
use crate::scenario::session::SessionLog;

/// What the first version wrote: one progress for everybody.
const FIRST_VERSION: &str = "progress.ron";

/// What was found on disk.
#[derive(Debug, Default)]
pub struct Loaded {
    /// What belongs to the computer.
    pub computer: Computer,
    /// The profiles by number.
    pub profiles: BTreeMap<u32, Profile>,
    /// Numbers that no new profile may get: a file of a newer game stands there.
    pub taken: BTreeSet<u32>,
    /// Files that could not be read and were set aside, with the reason.
    pub set_aside: Vec<SetAside>,
}

/// Reads a data folder. A broken file is renamed and its backup takes over.
pub fn load(folder: &Path) -> Loaded {
    let mut loaded = Loaded::default();
    empty_tray(folder);
    match read(&folder.join("computer.ron"), VERSION, &mut loaded.set_aside) {
        Found::Read(computer) => loaded.computer = computer,
        Found::Nothing | Found::Newer => {}
    }
    loaded.computer.settings = loaded.computer.settings.bounded();
    for number in numbers(&folder.join("profiles")) {
        match read::<Profile>(&profile_path(folder, number), VERSION, &mut loaded.set_aside) {
            Found::Read(mut profile) => {
                profile.settings = profile.settings.bounded();
                loaded.profiles.insert(number, profile);
            }
            Found::Newer => {
                loaded.taken.insert(number);
            }
            Found::Nothing => {}
        }
    }
    if loaded.profiles.is_empty() {
        loaded.profiles.extend(first_version(folder, &mut loaded.set_aside).map(|profile| (1, profile)));
    }
    loaded
}

/// Numbers for which a profile or its backup stands there.
fn numbers(folder: &Path) -> BTreeSet<u32> {
    let names = fs::read_dir(folder).into_iter().flatten().flatten().filter_map(|entry| entry.file_name().into_string().ok());
    names.filter_map(|name| name.strip_suffix(".bak").unwrap_or(&name).strip_suffix(".ron")?.parse().ok()).collect()
}

/// Where a profile stands.
fn profile_path(folder: &Path, number: u32) -> PathBuf {
    folder.join("profiles").join(format!("{number}.ron"))
}

fn tray_path(folder: &Path, number: u32) -> PathBuf {
    folder.join("tray").join(format!("{number}.ron"))
}

/// The only form that version 1 had.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FirstVersion {
    #[serde(rename = "version")]
    _version: u32,
    settings: Settings,
    cases: BTreeMap<String, CaseRecord>,
    session: Option<SessionLog>,
}

/// The progress of version 1 becomes the first profile; its file stays where it is.
fn first_version(folder: &Path, set_aside: &mut Vec<SetAside>) -> Option<Profile> {
    let Found::Read(old) = read::<FirstVersion>(&folder.join(FIRST_VERSION), 1, set_aside) else { return None };
    let mut profile = Profile::new(Who::drawn(1), old.settings.bounded());
    (profile.cases, profile.session) = (old.cases, old.session);
    Some(profile)
}

/// One thing to be done on disk.
#[derive(Debug, Clone)]
pub(super) enum Job {
    Computer(Computer),
    Profile(u32, Box<Profile>),
    ThrowAway(u32),
    BringBack(u32),
    EmptyTray,
}

impl Job {
    /// A newer job of this sort makes the older one needless, when no other lies between.
    pub(super) fn replaces(&self, older: &Self) -> bool {
        match (self, older) {
            (Self::Computer(_), Self::Computer(_)) => true,
            (Self::Profile(newer, _), Self::Profile(older, _)) => newer == older,
            _ => false,
        }
    }
}

/// Does one thing on disk.
///
/// # Errors
/// What the disk said; what was there before is still there then.
pub(super) fn perform(folder: &Path, job: &Job) -> io::Result<()> {
    match job {
        Job::Computer(computer) => write(&folder.join("computer.ron"), &text_of(computer)?),
        Job::Profile(number, profile) => write(&profile_path(folder, *number), &text_of(profile)?),
        Job::ThrowAway(number) => shift(&profile_path(folder, *number), &tray_path(folder, *number)),
        Job::BringBack(number) => shift(&tray_path(folder, *number), &profile_path(folder, *number)),
        Job::EmptyTray => {
            empty_tray(folder);
            Ok(())
        }
    }
}

/// Moves a file and its backup.
fn shift(from: &Path, to: &Path) -> io::Result<()> {
    let folder = to.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    // The backup first: a crash in between must not leave a backup that would take over again.
    if backup(from).exists() {
        fs::rename(backup(from), backup(to))?;
    }
    if from.exists() {
        fs::rename(from, to)?;
    }
    sync_folder(folder)
}

/// What was thrown away is gone. Only our own files are removed, never a folder's other content.
fn empty_tray(folder: &Path) {
    let tray = folder.join("tray");
    for number in numbers(&tray) {
        let path = tray_path(folder, number);
        drop(fs::remove_file(backup(&path)));
        drop(fs::remove_file(path));
    }
    drop(fs::remove_dir(tray));
}

#[cfg(test)]
mod tests;
