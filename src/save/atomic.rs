//! Writing so that a power cut leaves the old or the new file, and reading so that nothing is ever lost.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::library::read_text;
use crate::scenario::source::ron_options;

/// Broken files that are kept beside the good one, numbered.
const SET_ASIDE: u32 = 100;

/// A file of ours, as it was found.
#[derive(Debug)]
pub(super) enum Found<T> {
    /// Read, itself or its backup.
    Read(T),
    /// Neither it nor its backup could be read, or there is none.
    Nothing,
    /// Written by a newer game: it is left as it is, and its name is taken.
    Newer,
}

/// A file that could not be read and was set aside, with the reason.
pub(super) type SetAside = (PathBuf, String);

/// Only what every version has.
#[derive(serde::Deserialize)]
struct Versioned {
    version: u32,
}

/// Reads a file or its backup. What is broken is renamed and reported.
pub(super) fn read<T: DeserializeOwned>(path: &Path, newest: u32, set_aside: &mut Vec<SetAside>) -> Found<T> {
    for path in [path.to_path_buf(), backup(path)] {
        if !path.exists() {
            continue;
        }
        let text = match read_text(&path) {
            Ok(text) => text,
            Err(fault) => {
                set_aside.push((put_aside(&path), fault.to_string()));
                continue;
            }
        };
        if ron_options().from_str::<Versioned>(&text).is_ok_and(|file| file.version > newest) {
            return Found::Newer;
        }
        match ron_options().from_str(&text) {
            Ok(read) => return Found::Read(read),
            Err(error) => set_aside.push((put_aside(&path), error.to_string())),
        }
    }
    Found::Nothing
}

/// Where a file's backup stands.
pub(super) fn backup(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".bak");
    name.into()
}

/// Renames a broken file; when that fails (a folder that may not be written) it stays where it is.
fn put_aside(path: &Path) -> PathBuf {
    for number in 1..=SET_ASIDE {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".broken-{number}"));
        let aside = PathBuf::from(name);
        if !aside.exists() {
            return if fs::rename(path, &aside).is_ok() { aside } else { path.to_path_buf() };
        }
    }
    path.to_path_buf()
}

/// The text of a file.
///
/// # Errors
/// What RON said.
pub(super) fn text_of(what: &impl Serialize) -> io::Result<String> {
    ron::ser::to_string_pretty(what, ron::ser::PrettyConfig::default()).map_err(io::Error::other)
}

/// Writes a file: new file, flush, old one becomes the backup, rename, sync of the folder.
///
/// # Errors
/// What the disk said; the old file is still there then.
pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".new-{}", std::process::id()));
    let fresh = PathBuf::from(name);
    let written = write_synced(&fresh, text).and_then(|()| {
        if path.exists() {
            fs::rename(path, backup(path))?;
        }
        fs::rename(&fresh, path)
    });
    if written.is_err() {
        // Only our own half-written file; the good one and its backup are untouched.
        drop(fs::remove_file(&fresh));
    }
    written?;
    sync_folder(folder)
}

fn write_synced(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
