//! Writing so that a power cut leaves the old or the new file, and reading so that nothing is ever lost.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::library::Standing;
use crate::scenario::source::{MAX_BYTES, Source, ron_options};

/// Broken files that are kept beside the good one, numbered.
const SET_ASIDE: u32 = 100;
/// Down to here each entry of a file has its own line; a step of a case is one line.
const LINES: usize = 3;

/// A file of ours, as it was found.
#[derive(Debug)]
pub(super) enum Found<T> {
    /// Read, itself or its backup.
    Read(T),
    /// Neither it nor its backup could be understood, or there is none.
    Nothing,
    /// Written by a newer game, with its text: it is left as it is, and its name is taken.
    Newer(String),
    /// It cannot be opened now. Nothing is known about it, so it is left as it is, and its name is taken.
    Closed,
}

/// A file that could not be read, with the reason. Most were set aside under the name that stands here.
pub(super) type SetAside = (PathBuf, String);

/// Only what every version has.
#[derive(serde::Deserialize)]
struct Versioned {
    version: u32,
}

/// What stands at a path.
pub(super) enum Text {
    /// Text, bounded.
    There(String),
    /// Nothing.
    Missing,
    /// It is no text of ours, whatever one does.
    Broken(String),
    /// The disk does not let us read it now.
    Closed(String),
}

/// Reads a file or its backup. What is broken is renamed and reported.
pub(super) fn read<T: DeserializeOwned>(path: &Path, newest: u32, set_aside: &mut Vec<SetAside>) -> Found<T> {
    for path in [path.to_path_buf(), backup(path)] {
        let text = match text_at(&path) {
            Text::There(text) => text,
            Text::Missing => continue,
            Text::Broken(why) => {
                set_aside.push((put_aside(&path), why));
                continue;
            }
            Text::Closed(why) => {
                set_aside.push((path, why));
                return Found::Closed;
            }
        };
        if version_of(&text).is_some_and(|version| version > newest) {
            return Found::Newer(text);
        }
        match ron_options().from_str(&text) {
            Ok(read) => return Found::Read(read),
            Err(error) => set_aside.push((put_aside(&path), error.to_string())),
        }
    }
    Found::Nothing
}

/// Which version wrote this text, when it says so.
pub(super) fn version_of(text: &str) -> Option<u32> {
    ron_options().from_str::<Versioned>(text).ok().map(|file| file.version)
}

/// The text of a small ordinary file, bounded before any parser sees it.
pub(super) fn text_at(path: &Path) -> Text {
    match Standing::at(path) {
        None => return Text::Missing,
        Some(Standing::File) => {}
        Some(Standing::Link) => return Text::Broken("this is a link, and links are not followed".into()),
        Some(Standing::Folder | Standing::Other) => return Text::Broken("this is no ordinary file".into()),
    }
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes));
    match read {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Text::Missing,
        Err(error) => Text::Closed(format!("cannot be read now ({error})")),
        Ok(_) => match Source::bounded(path, &bytes) {
            Ok(source) => Text::There(source.text.to_string()),
            Err(fault) => Text::Broken(format!("line {}, column {}: {}", fault.line, fault.col, fault.what)),
        },
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Where a file's backup stands.
pub(super) fn backup(path: &Path) -> PathBuf {
    with_ending(path, ".bak")
}

/// Renames a broken file; when that fails (a folder that may not be written) it stays where it is.
fn put_aside(path: &Path) -> PathBuf {
    let free = (1..=SET_ASIDE).map(|number| with_ending(path, &format!(".broken-{number}"))).find(|aside| Standing::at(aside).is_none());
    free.filter(|aside| fs::rename(path, aside).is_ok()).unwrap_or_else(|| path.to_path_buf())
}

/// The text of a file.
///
/// # Errors
/// What RON said.
pub(super) fn text_of(what: &impl Serialize) -> io::Result<String> {
    ron::ser::to_string_pretty(what, ron::ser::PrettyConfig::default().depth_limit(LINES)).map_err(io::Error::other)
}

/// Writes a file: new file, flush, the old one stays as the backup, rename, sync of the folder.
///
/// # Errors
/// What the disk said; the old file is still there then.
pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let fresh = with_ending(path, ".new");
    let written = write_synced(&fresh, text).and_then(|()| {
        keep_backup(path)?;
        fs::rename(&fresh, path)
    });
    if written.is_err() {
        // Only our own half-written file; the good one and its backup are untouched.
        drop(fs::remove_file(&fresh));
    }
    written?;
    sync_folder(folder);
    Ok(())
}

/// Writes what can be made again from other files: whole or not at all, but without waiting for the disk.
///
/// # Errors
/// What the disk said.
pub(super) fn write_derived(path: &Path, text: &str) -> io::Result<()> {
    let fresh = with_ending(path, ".new");
    fs::write(&fresh, text)?;
    fs::rename(&fresh, path)
}

/// A second name for the old file, so that there is never a moment without a good one; where a disk knows no second names
/// (USB sticks), the old file is renamed.
fn keep_backup(path: &Path) -> io::Result<()> {
    if Standing::at(path).is_none() {
        return Ok(());
    }
    let backup = backup(path);
    if Standing::at(&backup).is_some_and(|there| there != Standing::File) {
        drop(put_aside(&backup));
    }
    let linked = with_ending(path, ".old");
    drop(fs::remove_file(&linked));
    match fs::hard_link(path, &linked) {
        Ok(()) => {
            let renamed = fs::rename(&linked, &backup);
            // After a crash both may be the same file already: then nothing was renamed, and the second name is not needed.
            drop(fs::remove_file(&linked));
            renamed
        }
        Err(_) => fs::rename(path, &backup),
    }
}

fn write_synced(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Asks the disk to keep the names of a folder. Some network folders refuse; what was written stands there all the same.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) {
    drop(File::open(folder).and_then(|folder| folder.sync_all()));
}

#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) {}
