//! What a reader of the checker sees: a fault with its place and what to do about it.

use std::fmt;
use std::path::PathBuf;

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Fails the build.
    Error,
    /// A person looks at it and decides.
    Warning,
}

/// One thing wrong in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file it stands in.
    pub file: PathBuf,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub col: usize,
    /// Stable name of the rule, as in the style guide: `E-suffix`, `W-long` …
    pub code: &'static str,
    /// Error or warning; always as the first letter of the code says.
    pub severity: Severity,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display();
        let (line, col) = (self.line, self.col);
        write!(f, "{file}:{line}:{col}: {}; {}", self.what, self.remedy)
    }
}

impl From<Fault> for crate::scenario::source::Fault {
    fn from(Fault { file, line, col, what, remedy, .. }: Fault) -> Self {
        Self { file, line, col, what, remedy }
    }
}

/// The first letter of a code decides, so a code can never lie about its weight.
pub(super) fn severity(code: &str) -> Severity {
    if code.starts_with('E') { Severity::Error } else { Severity::Warning }
}

/// In order of place, each fault once: variants of one selector share most of their text.
pub(super) fn tidy(mut faults: Vec<Fault>) -> Vec<Fault> {
    faults.sort_by(|a, b| (&a.file, a.line, a.col, a.code, &a.what).cmp(&(&b.file, b.line, b.col, b.code, &b.what)));
    faults.dedup_by(|a, b| a.code == b.code && (a.line, a.col) == (b.line, b.col) && a.file == b.file);
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(code: &'static str, line: usize) -> Fault {
        Fault {
            file: PathBuf::from("mn/ui.ftl"),
            line,
            col: 3,
            code,
            severity: severity(code),
            what: "two spaces".into(),
            remedy: "leave one".into(),
        }
    }

    #[test]
    fn reads_as_place_fault_and_remedy() {
        let shown = fault("E-dblspace", 2).to_string();
        assert_eq!(shown, "mn/ui.ftl:2:3: two spaces; leave one");
        assert_eq!(fault("W-long", 1).severity, Severity::Warning);
        assert_eq!(fault("E-dup", 1).severity, Severity::Error);
    }

    #[test]
    fn comes_in_order_and_once() {
        let tidied = tidy(vec![fault("W-long", 9), fault("E-dup", 2), fault("W-long", 9)]);
        assert_eq!(tidied, [fault("E-dup", 2), fault("W-long", 9)]);
    }
}
