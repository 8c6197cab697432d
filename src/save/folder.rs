//! The data folder: which file stands where, and what is read of it.
//!
//! ```text
//! computer.ron              what belongs to the computer
//! profiles/7.ron            one profile; beside it its backup, and broken ones that were set aside
//! profiles/7.reserved       a number that a program has taken and not yet written
//! index.ron                 who is there, so that the start reads one file; made anew when it does not fit
//! tray/7.ron                thrown away; gone when the program closes
//! lock                      held while a program writes
//! classes/ger-boot-bone-bone/   the same of a class, and class.ron with its counts
//! levels/                   levels of one's own
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::atomic::{Found, SetAside, backup, read};
use super::class::{ClassCode, ClassFile, MOST_CLASSES, Place};
use super::newer;
use super::profile::{CaseRecord, Profile, VERSION};
use super::settings::{Computer, Settings};
use super::who::Who;
use crate::library::Standing;
use crate::scenario::session::SessionLog;

/// What the first version wrote: one progress for everybody.
pub(super) const FIRST_VERSION: &str = "progress.ron";
/// Classes that are looked for: whoever copied more into the folder has the first ones in the order of their names.
const MOST_FOLDERS: usize = 10 * MOST_CLASSES;

/// One profile's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// The class, or none.
    pub place: Place,
    /// Its number there.
    pub number: u32,
}

/// What was found at the start, before anybody has said who is playing.
#[derive(Debug, Default)]
pub struct Loaded {
    /// What belongs to the computer.
    pub computer: Computer,
    /// Classes that have played here.
    pub classes: BTreeSet<ClassCode>,
    /// Files that could not be read, with the reason.
    pub set_aside: Vec<SetAside>,
}

/// A profile as it was found.
#[derive(Debug, Default)]
pub struct Opened {
    /// The profile, if there is one that can be understood.
    pub profile: Option<Profile>,
    /// A newer game wrote it: it is shown and never written.
    pub only_read: bool,
    /// Files that could not be read, with the reason.
    pub set_aside: Vec<SetAside>,
}

/// Reads what every start needs. A broken file is renamed and its backup takes over.
pub fn load(folder: &Path) -> Loaded {
    let mut loaded = Loaded::default();
    if let Found::Read(computer) = read(&computer_path(folder), VERSION, &mut loaded.set_aside) {
        loaded.computer = computer;
    }
    loaded.computer.settings = loaded.computer.settings.bounded();
    loaded.classes = classes(folder);
    loaded
}

/// Classes that have a folder: another computer may have opened one.
pub fn classes(folder: &Path) -> BTreeSet<ClassCode> {
    let names = fs::read_dir(folder.join("classes")).into_iter().flatten().flatten().take(MOST_FOLDERS);
    let folders = names.filter(|entry| Standing::at(&entry.path()) == Some(Standing::Folder));
    folders.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect()
}

/// Reads one profile. A broken file is renamed and its backup takes over.
pub fn open(folder: &Path, at: At) -> Opened {
    let mut opened = Opened::default();
    match read::<Profile>(&profile_path(folder, at), VERSION, &mut opened.set_aside) {
        Found::Read(profile) => opened.profile = Some(profile.bounded()),
        Found::Newer(text) => (opened.profile, opened.only_read) = (newer::understand(&text), true),
        Found::Nothing => opened.profile = Some(at).filter(is_first).and_then(|_| first_version(folder, &mut opened.set_aside)),
        Found::Closed => {}
    }
    opened
}

/// What is counted of a class.
pub fn class_file(folder: &Path, code: ClassCode) -> ClassFile {
    match read(&class_path(&place_folder(folder, Place::Class(code))), VERSION, &mut Vec::new()) {
        Found::Read(class) => class,
        Found::Nothing | Found::Newer(_) | Found::Closed => ClassFile::default(),
    }
}

/// Takes a number that nobody has, so that another program on the same folder takes another one. Where nothing can be
/// written, `spare` is taken: a number drawn by chance, far from those in use.
pub fn reserve(folder: &Path, place: Place, known: impl Fn(u32) -> bool, spare: u32) -> u32 {
    let profiles = place_folder(folder, place).join("profiles");
    if fs::create_dir_all(&profiles).is_err() {
        return spare;
    }
    let there = numbers(&profiles);
    for number in (1..).filter(|number| !known(*number) && !there.contains(number)) {
        match File::create_new(profiles.join(format!("{number}.reserved"))) {
            Ok(_) => return number,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(_) => break,
        }
    }
    spare
}

/// Numbers for which something stands there: a profile, its backup, or a reservation.
pub(super) fn numbers(folder: &Path) -> BTreeSet<u32> {
    let names = fs::read_dir(folder).into_iter().flatten().flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let number = |name: String| {
        let name = name.strip_suffix(".bak").unwrap_or(&name);
        name.strip_suffix(".ron").or_else(|| name.strip_suffix(".reserved"))?.parse().ok()
    };
    names.filter_map(number).collect()
}

pub(super) fn computer_path(folder: &Path) -> PathBuf {
    folder.join("computer.ron")
}

/// The folder of a class, or the data folder itself.
pub(super) fn place_folder(folder: &Path, place: Place) -> PathBuf {
    match place {
        Place::Home => folder.to_path_buf(),
        Place::Class(code) => folder.join("classes").join(code.to_string()),
    }
}

pub(super) fn class_path(place_folder: &Path) -> PathBuf {
    place_folder.join("class.ron")
}

pub(super) fn index_path(place_folder: &Path) -> PathBuf {
    place_folder.join("index.ron")
}

pub(super) fn profile_path(folder: &Path, at: At) -> PathBuf {
    place_folder(folder, at.place).join("profiles").join(format!("{}.ron", at.number))
}

pub(super) fn tray_path(folder: &Path, at: At) -> PathBuf {
    place_folder(folder, at.place).join("tray").join(format!("{}.ron", at.number))
}

pub(super) fn reserved_path(folder: &Path, at: At) -> PathBuf {
    profile_path(folder, at).with_extension("reserved")
}

/// The only form that version 1 had.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FirstVersion {
    #[serde(rename = "version")]
    _version: u32,
    settings: Settings,
    pub(super) cases: BTreeMap<String, CaseRecord>,
    session: Option<SessionLog>,
}

/// Version 1 knew no profiles: its progress becomes the first one.
pub(super) fn is_first(at: &At) -> bool {
    *at == At { place: Place::Home, number: 1 }
}

/// The progress of version 1; its file is left as it is until the profile is written.
fn first_version(folder: &Path, set_aside: &mut Vec<SetAside>) -> Option<Profile> {
    let Found::Read(old) = read::<FirstVersion>(&folder.join(FIRST_VERSION), 1, set_aside) else { return None };
    let mut profile = Profile::new(Who::drawn(1), old.settings.bounded());
    (profile.cases, profile.session) = (old.cases, old.session);
    Some(profile)
}

/// Version 1 has left something, and nobody took it over yet.
pub(super) fn of_first_version(folder: &Path, place: Place, numbers: &BTreeSet<u32>) -> bool {
    let progress = folder.join(FIRST_VERSION);
    place == Place::Home && numbers.is_empty() && (Standing::at(&progress).is_some() || Standing::at(&backup(&progress)).is_some())
}

#[cfg(test)]
mod tests;
