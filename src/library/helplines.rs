//! The numbers of those who help, out of `assets/help/helplines.ron` and never out of the program.

use std::path::Path;

use serde::Deserialize;

use super::read_text;
use crate::scenario::source::{Source, ron_options};

/// Whom one reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The child helpline.
    Child,
    /// The police.
    Police,
}

/// One number.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    /// Whom one reaches.
    pub id: Kind,
    /// The digits.
    pub number: String,
    /// Where the number was found; for the teacher.
    pub source: String,
    /// When a person last called it, as year-month-day; until then it is a draft.
    pub verified_on: Option<String>,
}

/// All numbers, read once at the start.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helplines {
    /// In the order in which they are shown.
    pub lines: Vec<Helpline>,
}

impl Helplines {
    /// Reads the file below `home`. A file that cannot be read is reported, and there are no numbers then.
    pub fn read(home: &Path) -> Self {
        let path = home.join("assets/help/helplines.ron");
        let read = read_text(&path).map_err(|fault| fault.to_string()).and_then(|text| {
            let source = Source { file: &path, text: &text };
            ron_options().from_str(&text).map_err(|error| source.ron_fault(&text, 0, &error).to_string())
        });
        read.unwrap_or_else(|fault| {
            eprintln!("{fault}");
            Self::default()
        })
    }

    /// The number of the child helpline.
    pub fn child(&self) -> Option<&str> {
        self.lines.iter().find(|line| line.id == Kind::Child).map(|line| line.number.as_str())
    }

    /// Some number was never called by a person.
    pub fn draft(&self) -> bool {
        self.lines.iter().any(|line| line.verified_on.is_none())
    }
}
