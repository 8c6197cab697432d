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
