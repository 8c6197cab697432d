//! Which texts no level asks for, and the level files that they belong to.

use std::collections::BTreeSet;
use std::path::Path;

use super::sheet::Sheet;
use crate::library::Case;
use crate::scenario::level::Level;
use crate::text::TextFile;
use crate::text::lint;

/// Reads and checks a level file; its faults are noted.
pub(super) fn read_case(id: &str, path: &Path, sheet: &mut Sheet) -> Case {
    let text = sheet.read(path).unwrap_or_default();
    let (case, faults) = Case::check(id, path, text);
    faults.into_iter().for_each(|fault| sheet.error(fault));
    case
}

/// Texts of levels that no level asks for. `is_level_key` tells texts of levels from those of the game.
pub(super) fn unused(files: &[TextFile], cases: &[Case], is_level_key: impl Fn(&str) -> bool) -> Vec<lint::Fault> {
    let asked: BTreeSet<String> = cases.iter().filter_map(Case::level).flat_map(Level::keys).collect();
    // Nobody knows what a broken level asks for.
    let broken: Vec<String> = cases.iter().filter(|case| case.level().is_none()).map(Case::prefix).collect();
    lint::unused(files, &|key| asked.contains(key) || !is_level_key(key) || broken.iter().any(|prefix| key.starts_with(prefix)))
}
