//! Reading bounded files, and finding the folder that holds the game's files.

use std::io::Read;
use std::path::{Path, PathBuf};

use crate::scenario::source::{Fault, MAX_BYTES, Source};

/// Folders below which files are looked for: an author's tree is never deeper.
const MAX_DEPTH: usize = 6;

/// Reads a text file that is not too large, not torn and not binary.
///
/// # Errors
/// What is wrong with it.
pub fn read_text(path: &Path) -> Result<String, Fault> {
    let cannot = |what: String| Fault {
        file: path.to_path_buf(),
        line: 1,
        col: 1,
        what,
        remedy: "check that the file is there and may be read".into(),
    };
    let file = std::fs::File::open(path).map_err(|error| cannot(format!("cannot be opened ({error})")))?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|error| cannot(format!("cannot be read ({error})")))?;
    Source::bounded(path, &bytes).map(|source| source.text.to_string())
}

/// What stands in a folder, as it is itself: links are not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// A file.
    File,
    /// A folder that was not entered.
    Folder,
    /// A link, wherever it leads.
    Link,
    /// What no text can be read from: a pipe, say.
    Other,
}

impl Standing {
    /// What stands at a path; nothing when there is nothing.
    pub(crate) fn at(path: &Path) -> Option<Self> {
        std::fs::symlink_metadata(path).ok().map(|there| Self::of(there.file_type()))
    }

    fn of(kind: std::fs::FileType) -> Self {
        if kind.is_symlink() {
            Self::Link
        } else if kind.is_dir() {
            Self::Folder
        } else if kind.is_file() {
            Self::File
        } else {
            Self::Other
        }
    }
}

/// Files and folders that are looked at before giving up: a whole disk was meant by mistake.
const MOST_ENTRIES: usize = 20_000;

/// Everything below a folder that may be anything, in the order of the paths. `enter` is asked for each folder with
/// its depth, from 1; what it refuses is listed.
pub(crate) fn walk(folder: &Path, enter: impl Fn(&Path, usize) -> bool) -> (Vec<(PathBuf, Standing)>, Vec<Fault>) {
    let fault = |file: &Path, what: String, remedy: &str| Fault { file: file.into(), line: 1, col: 1, what, remedy: remedy.into() };
    let (mut found, mut faults) = (Vec::new(), Vec::new());
    let mut waiting = vec![(folder.to_path_buf(), 1)];
    let mut looked_at = 0;
    while let Some((inner, depth)) = waiting.pop() {
        let entries = match std::fs::read_dir(&inner) {
            Ok(entries) => entries,
            Err(error) => {
                faults.push(fault(&inner, format!("this folder cannot be read ({error})"), "check that it may be read"));
                continue;
            }
        };
        for entry in entries.flatten() {
            looked_at += 1;
            if looked_at > MOST_ENTRIES {
                let what = format!("here are more than {MOST_ENTRIES} files");
                return (Vec::new(), vec![fault(folder, what, "name the folder that holds the levels")]);
            }
            let path = entry.path();
            match entry.file_type().map_or(Standing::Other, Standing::of) {
                Standing::Folder if enter(&path, depth) => waiting.push((path, depth + 1)),
                standing => found.push((path, standing)),
            }
        }
    }
    found.sort_by(|one, other| one.0.cmp(&other.0));
    (found, faults)
}

/// Files with an ending, in the order of their paths.
pub(super) fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![(folder.to_path_buf(), 0)];
    while let Some((folder, depth)) = waiting.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() && depth < MAX_DEPTH {
                waiting.push((path, depth + 1));
            } else if path.extension().is_some_and(|there| there == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The folder that holds `assets` and `levels`: beside or above the program, else above the current folder.
pub fn find_home() -> Option<PathBuf> {
    let beside = std::env::current_exe().ok();
    let here = std::env::current_dir().ok();
    let built = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let is_home = |folder: &&Path| folder.join("assets/locales").is_dir() && folder.join("levels").is_dir();
    [built, beside, here].iter().flatten().find_map(|start| start.ancestors().find(is_home).map(Path::to_path_buf))
}
