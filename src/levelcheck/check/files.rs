//! Looking for files below a folder that may be anything: links are not followed, and there is an end.

use std::path::{Path, PathBuf};

use super::at_start;
use super::sheet::Sheet;

/// Folders below which nobody keeps levels.
const MAX_DEPTH: usize = 8;
/// Files and folders that are looked at before giving up: a whole disk was meant by mistake.
const MOST: usize = 20_000;

/// All files below a folder in the order of their paths.
pub(super) fn files_below(folder: &Path, sheet: &mut Sheet) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![(folder.to_path_buf(), 0)];
    let mut looked_at = 0;
    while let Some((inner, depth)) = waiting.pop() {
        let entries = match std::fs::read_dir(&inner) {
            Ok(entries) => entries,
            Err(error) => {
                sheet.error(at_start(&inner, format!("this folder cannot be read ({error})"), "check that it may be read"));
                continue;
            }
        };
        for entry in entries.flatten() {
            looked_at += 1;
            if looked_at > MOST {
                sheet.error(at_start(folder, format!("here are more than {MOST} files"), "name the folder that holds the levels"));
                return Vec::new();
            }
            let path = entry.path();
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_folder && depth < MAX_DEPTH {
                waiting.push((path, depth + 1));
            } else if path.is_file() {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The file's name, as far as it is text.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A level's id: its path below the folder, without the ending.
pub(super) fn id_below(folder: &Path, path: &Path) -> String {
    let rest = path.strip_prefix(folder).unwrap_or(path).with_extension("").with_extension("");
    rest.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_paths_below_the_folder() {
        let id = |path: &str| id_below(Path::new("own"), Path::new(path));
        assert_eq!(id("own/contact/lift.level.ron"), "contact/lift");
        assert_eq!(id("own/lift.level.ron"), "lift");
    }
}
