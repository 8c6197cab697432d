//! `levelcheck save`: a saved file explained, and a copy of it without the child.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use super::Trouble;
use crate::library::Library;
use crate::save::explain;

pub(super) fn save(file: &Path, anonymous: Option<&Path>, library: &Library, out: &mut impl Write) -> Result<bool, Trouble> {
    let explained = explain(file, library);
    for line in &explained.lines {
        writeln!(out, "{line}")?;
    }
    if let Some(copy) = anonymous {
        let text = explained.anonymous.ok_or(Trouble::NoProfile)?;
        File::create_new(copy).and_then(|mut file| file.write_all(text.as_bytes())).map_err(Trouble::NoCopy)?;
        writeln!(out, "a copy without the child was written: {}", copy.display())?;
    }
    Ok(explained.well)
}
