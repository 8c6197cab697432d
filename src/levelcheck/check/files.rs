//! Looking for files below a folder that may be anything: links are not followed, and there is an end.

use std::path::{Path, PathBuf};

use super::sheet::Sheet;
use crate::library::walk;

/// Folders below which nobody keeps levels.
const MAX_DEPTH: usize = 8;

/// All files below a folder in the order of their paths.
pub(super) fn files_below(folder: &Path, sheet: &mut Sheet) -> Vec<PathBuf> {
    let (found, faults) = walk(folder, |_, depth| depth <= MAX_DEPTH);
    faults.into_iter().for_each(|fault| sheet.error(fault));
    found.into_iter().map(|(path, _)| path).filter(|path| path.is_file()).collect()
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
