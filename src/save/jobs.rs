//! What is to be done on disk, one thing at a time, with nobody else writing meanwhile.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::atomic::{Found, SetAside, backup, read, sync_folder, text_of, write};
use super::class::{ClassFile, Counts, Place};
use super::folder::{
    At, FIRST_VERSION, class_path, computer_path, is_first, numbers, open, place_folder, profile_path, reserved_path, tray_path,
};
use super::lock::Lock;
use super::merge::join;
use super::profile::{Profile, VERSION};
use super::roster::{Card, Index, index_anew};
use super::settings::Computer;
use crate::library::Standing;

/// Tries, a hundredth of a second apart, for a lock that another program holds: it needs it for one small file.
const TRIES: u32 = 300;

/// One thing to be done on disk.
#[derive(Debug, Clone)]
pub(super) enum Job {
    /// What belongs to the computer.
    Computer(Computer),
    /// A profile, as it stands here.
    Profile(At, Box<Profile>),
    /// To the tray.
    ThrowAway(At),
    /// Out of the tray; as it stood here, should another program have emptied it.
    BringBack(At, Box<Profile>),
    /// What lies in the tray of a class is gone.
    EmptyTray(Place),
    /// A class has come.
    Class(Place),
    /// A finished case of a class.
    Count(Place, String, Box<Counts>),
    /// The index did not fit.
    Index(Place),
}

impl Job {
    /// The profile that it is about.
    pub(super) fn at(&self) -> Option<At> {
        match self {
            Self::Profile(at, _) | Self::ThrowAway(at) | Self::BringBack(at, _) => Some(*at),
            Self::Computer(_) | Self::EmptyTray(_) | Self::Class(_) | Self::Count(..) | Self::Index(_) => None,
        }
    }

    /// A newer job of this sort makes the older one needless, when no other about the same lies between.
    pub(super) fn replaces(&self, older: &Self) -> bool {
        match (self, older) {
            (Self::Computer(_), Self::Computer(_)) => true,
            (Self::Profile(newer, _), Self::Profile(older, _)) => newer == older,
            (Self::Index(newer), Self::Index(older)) => newer == older,
            _ => false,
        }
    }

    /// The two must be done in their order.
    pub(super) fn follows(&self, other: &Self) -> bool {
        self.at().is_some() && self.at() == other.at()
    }
}

/// Does one thing on disk. `base` is the profile as it stood here when the disk last had everything of it: what has
/// changed since is ours. It follows what is written.
///
/// # Errors
/// What the disk said; what was there before is still there then.
pub(super) fn perform(folder: &Path, job: &Job, base: &mut Option<Profile>, set_aside: &mut Vec<SetAside>) -> io::Result<()> {
    match job {
        Job::Computer(computer) => keep_computer(folder, computer, set_aside),
        Job::Profile(at, profile) => {
            keep_profile(folder, *at, profile, base.as_ref(), set_aside)?;
            *base = Some(profile.as_ref().clone());
            Ok(())
        }
        Job::ThrowAway(at) => throw_away(folder, *at),
        Job::BringBack(at, profile) => {
            bring_back(folder, *at, profile, set_aside)?;
            *base = Some(profile.as_ref().clone());
            Ok(())
        }
        Job::EmptyTray(place) => empty_tray(&place_folder(folder, *place)),
        Job::Class(place) => fs::create_dir_all(place_folder(folder, *place).join("profiles")),
        Job::Count(place, level, counts) => count(&place_folder(folder, *place), level, **counts, set_aside),
        Job::Index(place) => {
            let _lock = locked(&place_folder(folder, *place))?;
            index_anew(folder, *place);
            Ok(())
        }
    }
}

fn locked(place_folder: &Path) -> io::Result<Lock> {
    fs::create_dir_all(place_folder)?;
    Lock::take(place_folder, TRIES)
}

/// What stands there is left as it is.
fn not_ours(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::PermissionDenied, why)
}

fn keep_computer(folder: &Path, computer: &Computer, set_aside: &mut Vec<SetAside>) -> io::Result<()> {
    let _lock = locked(folder)?;
    let path = computer_path(folder);
    match read::<Computer>(&path, VERSION, set_aside) {
        Found::Read(there) if there == *computer => Ok(()),
        // Only how the window looks is lost; that is no progress, and the newer game finds its own again.
        Found::Newer(_) => Ok(()),
        Found::Closed => Err(not_ours("the settings cannot be read now")),
        Found::Read(_) | Found::Nothing => write(&path, &text_of(computer)?),
    }
}

/// Writes a profile together with what another program reached in it meanwhile.
fn keep_profile(folder: &Path, at: At, ours: &Profile, base: Option<&Profile>, set_aside: &mut Vec<SetAside>) -> io::Result<()> {
    let home = place_folder(folder, at.place);
    let _lock = locked(&home)?;
    let path = profile_path(folder, at);
    let joined = match read::<Profile>(&path, VERSION, set_aside) {
        Found::Nothing => ours.clone(),
        Found::Read(theirs) if theirs.who != ours.who => return Err(not_ours("somebody else's profile stands there")),
        Found::Read(theirs) => match base {
            Some(base) => join(base, ours, theirs),
            None => join(&Profile::new(ours.who, theirs.settings.clone()), ours, theirs),
        },
        Found::Newer(_) => return Err(not_ours("a newer game has written this profile")),
        Found::Closed => return Err(not_ours("the profile cannot be read now")),
    };
    let text = text_of(&joined)?;
    write(&path, &text)?;
    // What is written is written: whatever fails from here on, it must not be counted once more.
    drop(first_version_is_taken_over(folder, at));
    drop(fs::remove_file(reserved_path(folder, at)));
    let mut index = Index::read(&home);
    index.enter(at.number, Card::of(&joined), text.len() as u64);
    index.write(&home);
    Ok(())
}

/// What the first version left does not come again when its profile is thrown away: its files get another name.
fn first_version_is_taken_over(folder: &Path, at: At) -> io::Result<()> {
    if !is_first(&at) {
        return Ok(());
    }
    let old = folder.join(FIRST_VERSION);
    for (from, to) in [(backup(&old), "progress.ron.bak.old"), (old, "progress.ron.old")] {
        if Standing::at(&from).is_some() {
            fs::rename(from, folder.join(to))?;
        }
    }
    Ok(())
}

fn throw_away(folder: &Path, at: At) -> io::Result<()> {
    let home = place_folder(folder, at.place);
    let _lock = locked(&home)?;
    if let Some(first) = open(folder, at).profile.filter(|_| Standing::at(&profile_path(folder, at)).is_none()) {
        // What the first version left has no file of its own yet.
        write(&profile_path(folder, at), &text_of(&first)?)?;
    }
    first_version_is_taken_over(folder, at)?;
    shift(&profile_path(folder, at), &tray_path(folder, at))?;
    let mut index = Index::read(&home);
    index.strike(at.number);
    index.write(&home);
    Ok(())
}

fn bring_back(folder: &Path, at: At, profile: &Profile, set_aside: &mut Vec<SetAside>) -> io::Result<()> {
    {
        let _lock = locked(&place_folder(folder, at.place))?;
        let path = profile_path(folder, at);
        if Standing::at(&path).is_none() {
            shift(&tray_path(folder, at), &path)?;
        }
    }
    keep_profile(folder, at, profile, Some(profile), set_aside)
}

/// Moves a file and its backup.
fn shift(from: &Path, to: &Path) -> io::Result<()> {
    let folder = to.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    // The backup first: a crash in between must not leave a backup that would take over again.
    for (from, to) in [(backup(from), backup(to)), (from.to_path_buf(), to.to_path_buf())] {
        if Standing::at(&from).is_some() {
            fs::rename(from, to)?;
        }
    }
    sync_folder(folder);
    Ok(())
}

/// What was thrown away is gone. Only our own files are removed, never a folder's other content.
fn empty_tray(place_folder: &Path) -> io::Result<()> {
    let tray = place_folder.join("tray");
    if Standing::at(&tray) != Some(Standing::Folder) {
        return Ok(());
    }
    let _lock = locked(place_folder)?;
    for number in numbers(&tray) {
        let path: PathBuf = tray.join(format!("{number}.ron"));
        drop(fs::remove_file(backup(&path)));
        drop(fs::remove_file(path));
    }
    drop(fs::remove_dir(tray));
    Ok(())
}

fn count(place_folder: &Path, level: &str, counts: Counts, set_aside: &mut Vec<SetAside>) -> io::Result<()> {
    let _lock = locked(place_folder)?;
    let path = class_path(place_folder);
    let mut class = match read::<ClassFile>(&path, VERSION, set_aside) {
        Found::Read(class) => class,
        Found::Nothing => ClassFile::default(),
        Found::Newer(_) => return Err(not_ours("a newer game has written the class's counts")),
        Found::Closed => return Err(not_ours("the class's counts cannot be read now")),
    };
    let there = class.levels.entry(level.to_string()).or_default();
    *there = there.and(counts);
    write(&path, &text_of(&class)?)
}
