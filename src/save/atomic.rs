//! Writing so that a power cut leaves the old or the new file, and reading so that nothing is ever lost.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::progress::{Progress, VERSION};
use crate::library::read_text;
use crate::scenario::source::ron_options;

const FILE: &str = "progress.ron";
const BACKUP: &str = "progress.ron.bak";
/// Broken files that are kept beside the good one, numbered.
const SET_ASIDE: u32 = 100;

/// What was found on disk.
#[derive(Debug, Default)]
pub struct Loaded {
    /// What is known; fresh when nothing could be read.
    pub progress: Progress,
    /// Files that could not be read and were set aside, with the reason.
    pub set_aside: Vec<(PathBuf, String)>,
}

/// Reads the progress of a data folder. A broken file is renamed and its backup takes over.
pub fn load(folder: &Path) -> Loaded {
    let mut loaded = Loaded::default();
    for name in [FILE, BACKUP] {
        let path = folder.join(name);
        if !path.exists() {
            continue;
        }
        match read(&path) {
            Ok(progress) => {
                loaded.progress = progress;
                return loaded;
            }
            Err(reason) => loaded.set_aside.push((set_aside(&path), reason)),
        }
    }
    loaded
}

fn read(path: &Path) -> Result<Progress, String> {
    let text = read_text(path).map_err(|fault| fault.to_string())?;
    let progress: Progress = ron_options().from_str(&text).map_err(|error| error.to_string())?;
    if progress.version > VERSION {
        return Err(format!("it was written by a newer game (version {})", progress.version));
    }
    Ok(progress)
}

/// Renames a broken file; when that fails (a folder that may not be written) it stays where it is.
fn set_aside(path: &Path) -> PathBuf {
    for number in 1..=SET_ASIDE {
        let aside = path.with_extension(format!("broken-{number}"));
        if !aside.exists() {
            return if fs::rename(path, &aside).is_ok() { aside } else { path.to_path_buf() };
        }
    }
    path.to_path_buf()
}

/// Writes the progress: new file, flush, old one becomes the backup, rename, sync of the folder.
///
/// # Errors
/// What the disk said; the old file is still there then.
pub fn store(folder: &Path, progress: &Progress) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let text = ron::ser::to_string_pretty(progress, ron::ser::PrettyConfig::default()).map_err(io::Error::other)?;
    let (path, fresh) = (folder.join(FILE), folder.join(format!("{FILE}.new-{}", std::process::id())));
    let written = write_synced(&fresh, &text).and_then(|()| {
        if path.exists() {
            fs::rename(&path, folder.join(BACKUP))?;
        }
        fs::rename(&fresh, &path)
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
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::scenario::report::Ending;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("dorvon-berkh-{name}-{}", std::process::id()));
            drop(fs::remove_dir_all(&path));
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            drop(fs::remove_dir_all(&self.0));
        }
    }

    fn some_progress() -> Progress {
        let mut progress = Progress::default();
        progress.finish("contact/best-teammate", "mitten", Some(Ending::Calm));
        progress
    }

    #[test]
    fn what_is_stored_is_loaded() {
        let folder = Folder::new("round");
        assert_eq!(load(&folder.0).progress, Progress::default());
        store(&folder.0, &some_progress()).unwrap();
        let loaded = load(&folder.0);
        assert_eq!(loaded.progress, some_progress());
        assert!(loaded.set_aside.is_empty());
    }

    #[test]
    fn a_broken_file_is_set_aside_and_the_backup_takes_over() {
        let folder = Folder::new("broken");
        store(&folder.0, &some_progress()).unwrap();
        store(&folder.0, &some_progress()).unwrap();
        for broken in [
            "",
            "(version: 1, sett",
            "\u{0}\u{1}",
            "(((((",
            "(version: 99, settings: (language: \"mn\", text_size: 100), cases: {}, session: None)",
        ] {
            store(&folder.0, &some_progress()).unwrap();
            fs::write(folder.0.join(FILE), broken).unwrap();
            let loaded = load(&folder.0);
            assert_eq!(loaded.progress, some_progress(), "after {broken:?}");
            let (aside, _) = &loaded.set_aside[0];
            assert_eq!(fs::read_to_string(aside).unwrap(), broken);
        }
    }

    #[test]
    fn a_torn_file_never_crashes() {
        let folder = Folder::new("torn");
        store(&folder.0, &some_progress()).unwrap();
        let whole = fs::read(folder.0.join(FILE)).unwrap();
        for cut in 0..whole.len() {
            fs::write(folder.0.join(FILE), &whole[..cut]).unwrap();
            drop(load(&folder.0));
        }
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_an_error_and_no_crash() {
        let folder = Folder::new("file");
        fs::write(&folder.0, "a file where the folder should be").unwrap();
        assert!(store(&folder.0, &some_progress()).is_err());
        assert_eq!(load(&folder.0).progress, Progress::default());
        fs::remove_file(&folder.0).unwrap();
    }
}
