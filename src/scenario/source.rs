//! Files as authors write them: bounded before they are parsed, and every fault with its place and a remedy.

use std::fmt;
use std::path::{Path, PathBuf};

use ron::value::RawValue;
use serde::de::DeserializeOwned;

/// The largest level or text file that is read, in bytes: ten times the largest that anybody has written.
pub const MAX_BYTES: usize = 256 * 1024;
/// The deepest nesting of brackets that is read: parsers work by recursion and must not run out of stack.
const MAX_DEPTH: usize = 48;

/// A fault in a file: where it is, what is wrong, what to do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file.
    pub file: PathBuf,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub col: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}; {}", self.file.display(), self.line, self.col, self.what, self.remedy)
    }
}

/// The text of a file together with its name, so that a place in it can be named.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Where it was read from.
    pub file: &'a Path,
    /// What stands in it.
    pub text: &'a str,
}

impl<'a> Source<'a> {
    /// Looks at raw bytes before any parser does.
    ///
    /// # Errors
    /// A fault when the file is empty, too large, no UTF-8 text or nested too deeply.
    pub fn bounded(file: &'a Path, bytes: &'a [u8]) -> Result<Self, Fault> {
        let fault = |line, col, what: String, remedy: &str| Fault { file: file.to_path_buf(), line, col, what, remedy: remedy.into() };
        if bytes.len() > MAX_BYTES {
            return Err(fault(
                1,
                1,
                format!("the file is larger than {} KiB", MAX_BYTES / 1024),
                "is this the right file? split it or leave out what does not belong",
            ));
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let good = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
            let (line, col) = place_in(good, good.len());
            fault(line, col, "here stands a byte that is no text".into(), "save the file as UTF-8 text, or take it anew from where it came")
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim().is_empty() {
            return Err(fault(1, 1, "the file is empty".into(), "copy a level that works and change it"));
        }
        if let Some(offset) = too_deep(text) {
            let (line, col) = place_in(text, offset);
            return Err(fault(
                line,
                col,
                format!("brackets are nested more than {MAX_DEPTH} deep"),
                "close the brackets that were left open",
            ));
        }
        Ok(Self { file, text })
    }

    /// A fault at a byte offset.
    pub fn fault(&self, offset: usize, what: impl Into<String>, remedy: impl Into<String>) -> Fault {
        let (line, col) = place_in(self.text, offset);
        Fault { file: self.file.to_path_buf(), line, col, what: what.into(), remedy: remedy.into() }
    }

    /// Where a raw entry of this very text begins, in bytes.
    pub fn offset_of(&self, entry: &RawValue) -> usize {
        let raw = entry.get_ron();
        let start = (raw.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        start + (raw.len() - raw.trim_start().len())
    }

    /// The fault that RON found while it read `part`, which begins at byte `offset` of this text.
    pub fn ron_fault(&self, part: &str, offset: usize, error: &ron::error::SpannedError) -> Fault {
        let at = offset + byte_of(part, error.span.start.line, error.span.start.col);
        self.fault(at, error.code.to_string(), "compare it with the same entry of a level that works")
    }

    /// Reads one entry by itself, so that its fault does not hide those of its neighbours.
    ///
    /// # Errors
    /// The entry's first fault.
    pub fn read_entry<T: DeserializeOwned>(&self, entry: &RawValue) -> Result<Entry<T>, Fault> {
        let offset = self.offset_of(entry);
        let part = entry.get_ron().trim();
        match ron_options().from_str(part) {
            Ok(value) => Ok(Entry { value, offset }),
            Err(error) => Err(self.ron_fault(part, offset, &error)),
        }
    }

    /// Reads a list entry by entry; what cannot be read goes to `faults`.
    pub fn read_list<T: DeserializeOwned>(&self, list: &[&RawValue], faults: &mut Vec<Fault>) -> Vec<Entry<T>> {
        list.iter().filter_map(|entry| self.read_entry(entry).map_err(|fault| faults.push(fault)).ok()).collect()
    }
}

/// An entry of a list with its place.
#[derive(Debug, Clone)]
pub struct Entry<T> {
    /// What was read.
    pub value: T,
    /// Where it begins in its file, in bytes.
    pub offset: usize,
}

/// The RON dialect of all our files: `hint: "x"` instead of `hint: Some("x")`.
pub fn ron_options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

fn place_in(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

fn byte_of(text: &str, line: usize, col: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(start..).unwrap_or_default();
    start + rest.char_indices().nth(col.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}

/// Where the brackets go too deep. Strings and comments are counted too: a text that has that many is no level.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}

pub(crate) fn kebab(id: &str) -> bool {
    !id.is_empty() && id.split('-').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn what(bytes: &[u8]) -> String {
        match Source::bounded(Path::new("x.ron"), bytes) {
            Ok(_) => "taken".into(),
            Err(fault) => fault.to_string(),
        }
    }

    #[test]
    fn bad_files_are_refused_with_a_message_before_they_are_parsed() {
        assert!(what(b"").contains("empty"));
        assert!(what(b" \n\t").contains("empty"));
        assert!(what(&vec![b'a'; 10_000_000]).contains("larger"));
        assert!(what(&vec![b'('; 200_000]).contains("nested"));
        assert!(what("(\n \u{0}ab".as_bytes()).contains("taken"));
        assert!(what(b"ok\n\xff\xfe").starts_with("x.ron:2:1:"));
    }

    #[test]
    fn places_count_characters_not_bytes() {
        let source = Source { file: Path::new("x"), text: "ab\nөү!" };
        let fault = source.fault(source.text.find('!').unwrap_or_default(), "a", "b");
        assert_eq!((fault.line, fault.col), (2, 3));
    }

    #[test]
    fn each_entry_reports_its_own_fault() {
        let text = "[\n 1,\n x,\n 3,\n \"ө\"]";
        let source = Source { file: Path::new("x"), text };
        let list: Vec<&RawValue> = ron_options().from_str(text).unwrap_or_default();
        let mut faults = Vec::new();
        let read = source.read_list::<u8>(&list, &mut faults);
        assert_eq!(read.iter().map(|e| e.value).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(faults.iter().map(|f| f.line).collect::<Vec<_>>(), [3, 5]);
    }
}
