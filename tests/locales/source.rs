//! Reads the program's own source: what stands between quotes outside comments and tests.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A string or character of the program.
#[derive(Debug, Clone)]
pub struct Literal {
    pub file: String,
    pub line: usize,
    pub text: String,
}

/// Every literal of `src`, comments and tests left out.
pub fn literals(home: &Path) -> Vec<Literal> {
    let mut sources: Vec<(PathBuf, Scan)> = rust_files(&home.join("src"))
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path, scan(&text))
        })
        .collect();
    let tests: BTreeSet<PathBuf> = sources.iter().flat_map(|(path, scan)| scan.test_modules.iter().map(|name| below(path, name))).collect();
    // A module for tests only is a file or a folder of that name.
    sources.retain(|(path, _)| !path.ancestors().any(|part| tests.contains(part) || tests.contains(&part.with_extension(""))));
    let named = |(path, scan): (PathBuf, Scan)| {
        let file = path.strip_prefix(home).unwrap().to_str().unwrap().replace('\\', "/");
        scan.literals.into_iter().map(move |(line, text)| Literal { file: file.clone(), line, text })
    };
    sources.into_iter().flat_map(named).collect()
}

/// All `.rs` files below a folder.
pub fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Where the module `name` of the file `path` lies, without its ending.
fn below(path: &Path, name: &str) -> PathBuf {
    let stem = path.file_stem().unwrap().to_str().unwrap();
    let folder = path.parent().unwrap();
    if ["mod", "lib", "main"].contains(&stem) { folder.join(name) } else { folder.join(stem).join(name) }
}

/// What one file holds.
#[derive(Debug, Default)]
pub struct Scan {
    pub literals: Vec<(usize, String)>,
    pub test_modules: Vec<String>,
}

/// The literals outside comments and outside what `#[cfg(test)]` marks.
pub fn scan(text: &str) -> Scan {
    let mut pieces = pieces(text);
    let mut scan = Scan::default();
    let is_code = |piece: &Piece| piece.literal.is_none();
    while let Some(mark) = pieces.iter().position(|piece| is_code(piece) && piece.text == "#[cfg(test)]") {
        let mut depth = 0_usize;
        let mut end = mark + 1;
        while let Some(piece) = pieces.get(end) {
            end += 1;
            if is_code(piece) {
                match piece.text.as_str() {
                    "{" => depth += 1,
                    "}" => {
                        depth -= 1;
                        if depth == 0 {
                            break;
                        }
                    }
                    ";" if depth == 0 => break,
                    _ => {}
                }
            }
        }
        let marked: Vec<Piece> = pieces.drain(mark..end).collect();
        if let [_, what, name, semicolon] = marked.as_slice()
            && (what.text.as_str(), semicolon.text.as_str()) == ("mod", ";")
        {
            scan.test_modules.push(name.text.clone());
        }
    }
    scan.literals = pieces.into_iter().filter_map(|piece| Some((piece.line, piece.literal?))).collect();
    scan
}

/// A literal, a word or a sign; comments and spaces are left out.
#[derive(Debug, Clone)]
struct Piece {
    line: usize,
    text: String,
    literal: Option<String>,
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let line = text[..text.len() - rest.len()].matches('\n').count() + 1;
        let (length, literal) = piece(rest, c);
        let here = &rest[..length];
        let comment = here.starts_with("//") || here.starts_with("/*");
        if !comment && !c.is_whitespace() {
            out.push(Piece { line, text: here.to_owned(), literal });
        }
        rest = &rest[length..];
    }
    out
}

/// How long the first piece is, and what it says if it is a literal.
fn piece(rest: &str, c: char) -> (usize, Option<String>) {
    let to = |end: Option<usize>| end.unwrap_or(rest.len());
    if rest.starts_with("//") {
        return (to(rest.find('\n')), None);
    }
    if rest.starts_with("/*") {
        return (to(rest.find("*/").map(|at| at + 2)), None);
    }
    if rest.starts_with("#[cfg(test)]") {
        return ("#[cfg(test)]".len(), None);
    }
    let raw = rest.trim_start_matches('b').strip_prefix('r').filter(|rest| rest.trim_start_matches('#').starts_with('"'));
    if let Some(raw) = raw.filter(|_| "br".contains(c)) {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let close = format!("\"{}", "#".repeat(hashes));
        let begin = rest.len() - raw.len() + hashes + 1;
        let end = rest[begin..].find(&close).map_or(rest.len() - begin, |at| at);
        return ((begin + end + close.len()).min(rest.len()), Some(rest[begin..begin + end].to_owned()));
    }
    if c == '"' {
        return quoted(rest, '"');
    }
    // A lifetime has no second quote after one character.
    let inner: Vec<char> = rest.chars().skip(1).take(2).collect();
    if c == '\'' && (inner.first() == Some(&'\\') || inner.get(1) == Some(&'\'')) {
        return quoted(rest, '\'');
    }
    let word = |c: char| c.is_alphanumeric() || c == '_';
    if word(c) {
        return (to(rest.find(|c| !word(c))), None);
    }
    (c.len_utf8(), None)
}

fn quoted(rest: &str, quote: char) -> (usize, Option<String>) {
    let mut chars = rest.char_indices().skip(1);
    let mut text = String::new();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some((_, 'u')) => {
                    let code: String = chars.by_ref().map(|(_, c)| c).skip(1).take_while(|c| *c != '}').collect();
                    text.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
                }
                Some((_, 'n')) => text.push('\n'),
                Some((_, other)) => text.push(other),
                None => {}
            },
            c if c == quote => return (at + 1, Some(text)),
            c => text.push(c),
        }
    }
    (rest.len(), Some(text))
}
