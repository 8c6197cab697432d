//! `levelcheck check`: every fault of levels and texts, each with its place and what to do.

mod drafts;
mod files;
mod keys;
mod outside;
mod sheet;
mod shipped;
#[cfg(test)]
mod tests;

use std::io::Write;
use std::path::{Path, PathBuf};

use super::Trouble;
use crate::library::find_home;
use crate::scenario::source::Fault;
use sheet::Sheet;
use shipped::Shipped;

/// Checks the paths, or everything that is shipped when there is none. True when nothing but warnings was found.
pub(super) fn check(paths: &[PathBuf], out: &mut impl Write) -> Result<bool, Trouble> {
    let home = find_home().ok_or(Trouble::NoHome)?;
    let mut own = Sheet::default();
    let shipped = Shipped::open(&home, &mut own);
    let mut sheet = Sheet::default();
    if paths.is_empty() || paths.iter().any(|path| within(path, &home).is_some()) {
        shipped.check(&mut own);
    }
    if paths.is_empty() {
        sheet = own;
    } else {
        for path in paths {
            match within(path, &home) {
                Some(part) if own.take(&part, &mut sheet) => {}
                _ => one_path(path, &shipped, &mut sheet),
            }
        }
    }
    let here = std::env::current_dir().unwrap_or_default();
    Ok(sheet.print(&here, out)?)
}

/// The path written below `home`, when it lies there or is the folder itself.
fn within(path: &Path, home: &Path) -> Option<PathBuf> {
    let rest = path.canonicalize().ok()?.strip_prefix(home.canonicalize().ok()?).ok()?.to_path_buf();
    // Joining nothing would leave a slash at the end.
    Some(if rest.as_os_str().is_empty() { home.to_path_buf() } else { home.join(rest) })
}

fn one_path(path: &Path, shipped: &Shipped, sheet: &mut Sheet) {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if path.is_dir() {
        if path.join("levels").is_dir() && path.join("assets/locales").is_dir() {
            Shipped::open(path, sheet).check(sheet);
        } else {
            outside::folder(path, shipped, sheet);
        }
    } else if !path.exists() {
        sheet.error(at_start(path, "there is no such file or folder", "look at the spelling of the path"));
    } else if !path.is_file() {
        sheet.error(at_start(path, "this is no file", "name a level file, a text file or a folder"));
    } else if name.ends_with(".ftl") {
        outside::text(path, shipped, sheet);
    } else if name.ends_with(".ron") {
        outside::level(path, shipped, sheet);
    } else {
        sheet.file(path);
        sheet.error(at_start(path, "this is neither a level nor a text", "name a file that ends in .level.ron or .ftl, or a folder"));
    }
}

/// A fault of a whole file.
fn at_start(file: &Path, what: impl Into<String>, remedy: impl Into<String>) -> Fault {
    Fault { file: file.to_path_buf(), line: 1, col: 1, what: what.into(), remedy: remedy.into() }
}
