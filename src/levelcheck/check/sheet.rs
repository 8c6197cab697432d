//! The sheet on which faults and warnings are noted, and how it is printed.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use crate::library::read_text;
use crate::scenario::source::Fault;
use crate::text::TextFile;
use crate::text::lint::{self, Severity};

/// What was found, and in how many files it was looked for.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    files: BTreeSet<PathBuf>,
    /// Each fault, and whether it is only a warning.
    found: BTreeSet<(Fault, bool)>,
}

impl Sheet {
    /// Counts a file.
    pub(super) fn file(&mut self, path: &Path) {
        self.files.insert(path.to_path_buf());
    }

    /// Reads a file; what is wrong with it is noted.
    pub(super) fn read(&mut self, path: &Path) -> Option<String> {
        self.file(path);
        read_text(path).map_err(|fault| self.error(fault)).ok()
    }

    /// Reads a text file.
    pub(super) fn read_texts(&mut self, path: &Path) -> Option<TextFile> {
        Some(TextFile { path: path.to_path_buf(), text: self.read(path)? })
    }

    /// Something that must be mended.
    pub(super) fn error(&mut self, fault: Fault) {
        self.found.insert((fault, false));
    }

    /// Something that a person should look at.
    pub(super) fn warn(&mut self, fault: Fault) {
        self.found.insert((fault, true));
    }

    /// What the checker of texts says.
    pub(super) fn texts(&mut self, faults: Vec<lint::Fault>) {
        for lint::Fault { file, line, col, severity, what, remedy, .. } in faults {
            self.found.insert((Fault { file, line, col, what, remedy }, severity == Severity::Warning));
        }
    }

    /// Copies what lies at or below `part` to another sheet; false when no checked file does.
    pub(super) fn take(&self, part: &Path, to: &mut Self) -> bool {
        let files: Vec<_> = self.files.iter().filter(|file| file.starts_with(part)).cloned().collect();
        to.found.extend(self.found.iter().filter(|(fault, _)| fault.file.starts_with(part)).cloned());
        let any = !files.is_empty();
        to.files.extend(files);
        any
    }

    /// Writes everything in the order of files and lines, then the numbers. True when there is no error.
    pub(super) fn print(&self, here: &Path, out: &mut impl Write) -> io::Result<bool> {
        let mut lines: Vec<(Fault, bool)> = self.found.iter().cloned().collect();
        lines.iter_mut().for_each(|(fault, _)| fault.file = shown(&fault.file, here));
        lines.sort();
        let warnings = lines.iter().filter(|(_, warning)| *warning).count();
        for (mut fault, warning) in lines.iter().cloned() {
            if warning {
                fault.what = format!("warning: {}", fault.what);
            }
            writeln!(out, "{fault}")?;
        }
        let faults = lines.len() - warnings;
        writeln!(out, "{}, {}, {}", count(self.files.len(), "file"), count(faults, "fault"), count(warnings, "warning"))?;
        Ok(faults == 0)
    }
}

fn count(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}

/// A path for somebody who stands in the folder `here`: what lies below it without the way there, the rest as given.
fn shown(path: &Path, here: &Path) -> PathBuf {
    let below = path.strip_prefix(here).unwrap_or(path);
    below.components().filter(|part| *part != Component::CurDir).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::at_start;
    use super::*;

    fn printed(sheet: &Sheet) -> (bool, String) {
        let mut out = Vec::new();
        let well = sheet.print(Path::new("/home/game"), &mut out).unwrap();
        (well, String::from_utf8(out).unwrap())
    }

    #[test]
    fn paths_below_the_folder_are_short_and_others_stay_as_given() {
        let short = |path: &str| shown(Path::new(path), Path::new("/home/game")).display().to_string();
        assert_eq!(short("/home/game/levels/a.ron"), "levels/a.ron");
        assert_eq!(short("/home/own/a.ron"), "/home/own/a.ron");
        assert_eq!(short("/tmp/a.ron"), "/tmp/a.ron");
        assert_eq!(short("./a.ron"), "a.ron");
        assert_eq!(short("../own/a.ron"), "../own/a.ron");
    }

    #[test]
    fn faults_come_in_order_and_warnings_do_not_fail() {
        let mut sheet = Sheet::default();
        sheet.file(Path::new("/home/game/b"));
        sheet.warn(Fault { line: 10, ..at_start(Path::new("/home/game/b"), "odd", "look") });
        assert_eq!(printed(&sheet), (true, "b:10:1: warning: odd; look\n1 file, 0 faults, 1 warning\n".into()));
        for line in [9, 2, 9] {
            sheet.error(Fault { line, ..at_start(Path::new("/home/game/b"), "bad", "mend") });
        }
        let expected = "b:2:1: bad; mend\nb:9:1: bad; mend\nb:10:1: warning: odd; look\n1 file, 2 faults, 1 warning\n";
        assert_eq!(printed(&sheet), (false, expected.into()));
    }

    #[test]
    fn a_part_is_taken_with_its_faults_only() {
        let mut all = Sheet::default();
        for name in ["/g/levels/a", "/g/texts/b"] {
            all.file(Path::new(name));
            all.error(at_start(Path::new(name), "bad", "mend"));
        }
        let mut part = Sheet::default();
        assert!(all.take(Path::new("/g/levels"), &mut part));
        assert!(!all.take(Path::new("/g/art"), &mut part));
        assert_eq!(printed(&part).1, "/g/levels/a:1:1: bad; mend\n1 file, 1 fault, 0 warnings\n");
    }
}
