//! `levelcheck stub`: a folder in which a translator can begin, or the texts that have come since.
//!
//! Each text is copied with its comments, the Mongolian stands above it as `# mn: …` and behind the mark
//! [`UNTRANSLATED`] as its value. Nothing that is there is changed: files are made new or grow at their end.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use super::Trouble;
use crate::library::{Library, is_code, locale_folder, read_text};
use crate::scenario::source::Fault;
use crate::text::TextFile;
use crate::text::draft::UNTRANSLATED;
use crate::text::lint::{keys_of, outline};

/// What stands above texts that were added to a file.
const ADDED: &str = "# Added later; translate what stands behind (mn).";

/// Makes or completes the texts of a language. False when a file had to be left alone.
pub(super) fn stub(home: &Path, lang: &str, out: &mut impl Write) -> Result<bool, Trouble> {
    if !is_code(lang) {
        return Err(Trouble::NoCode(lang.into()));
    }
    if lang == "mn" {
        return Err(Trouble::IsSource);
    }
    let (source, folder) = (locale_folder(home, "mn"), locale_folder(home, lang));
    let files = sources(&source)?;
    let (there, broken) = texts_there(&folder);
    for fault in &broken {
        writeln!(out, "{}", Fault { file: below(home, &fault.file).into(), ..fault.clone() })?;
    }
    if !broken.is_empty() {
        writeln!(out, "nothing was added: mend these first")?;
        return Ok(false);
    }
    std::fs::create_dir_all(&folder)?;
    let known = keys_of(&there);
    let mut added = write_name(&folder, lang, out)?;
    for file in &files {
        let blocks = blocks(&file.text);
        let name = below(&source, &file.path);
        let path = folder.join(&name);
        let count = if path.exists() { append(&path, &blocks, &known)? } else { create(&path, &blocks, &known)? };
        if count > 0 {
            added = true;
            writeln!(out, "added {count} message{} to {name}", if count == 1 { "" } else { "s" })?;
        }
    }
    if !added {
        writeln!(out, "nothing is missing in {lang}")?;
    }
    Ok(true)
}

fn below(folder: &Path, path: &Path) -> String {
    path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// The Mongolian files, which must be without fault: they are cut at their lines.
fn sources(folder: &Path) -> Result<Vec<TextFile>, Trouble> {
    let mut library = Library::default();
    let files = library.text_files(folder);
    let mut faults = library.faults;
    faults.extend(files.iter().flat_map(|file| outline(file).1).map(Fault::from));
    if faults.is_empty() {
        return Ok(files);
    }
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    Err(Trouble::BrokenSource(told.join("\n")))
}

/// The texts that a language has already, and what is wrong with their files: a key in a torn entry cannot be seen.
fn texts_there(folder: &Path) -> (Vec<TextFile>, Vec<Fault>) {
    let mut library = Library::default();
    let files = library.text_files(folder);
    let mut faults = library.faults;
    faults.extend(files.iter().flat_map(|file| outline(file).1).map(Fault::from));
    (files, faults)
}

fn write_name(folder: &Path, lang: &str, out: &mut impl Write) -> Result<bool, Trouble> {
    let path = folder.join("language.ron");
    if path.exists() {
        return Ok(false);
    }
    let text = format!("// Write here how the language calls itself.\n(name: \"{lang}\")\n");
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())?;
    writeln!(out, "made language.ron: write into it how the language calls itself")?;
    Ok(true)
}

/// A piece of a file.
#[derive(Debug, PartialEq, Eq)]
enum Block<'a> {
    /// Comments of the file or of a group, and blank lines.
    Between(Vec<&'a str>),
    /// A text with the comment that belongs to it.
    Text { key: &'a str, comment: Vec<&'a str>, lines: Vec<&'a str> },
}

/// Cuts a file that has no fault. There, only the beginning of a text and a comment stand at the left edge; a bracket
/// may, too.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut between: Vec<&str> = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(key) = key_of(line) else {
            between.push(line);
            continue;
        };
        let own = between.iter().rev().take_while(|line| **line == "#" || line.starts_with("# ")).count();
        let comment = between.split_off(between.len() - own);
        blocks.push(Block::Between(std::mem::take(&mut between)));
        let mut body = vec![line];
        while let Some(line) = lines.next_if(|line| key_of(line).is_none() && !line.starts_with('#')) {
            body.push(line);
        }
        while body.last().is_some_and(|line| line.trim().is_empty()) {
            between.extend(body.pop());
        }
        blocks.push(Block::Text { key, comment, lines: body });
    }
    blocks.push(Block::Between(between));
    blocks
}

/// The key of a line that begins a text, a term's with its dash.
fn key_of(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0.trim_end_matches(' ');
    let name = key.strip_prefix('-').unwrap_or(key);
    let well =
        name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    well.then_some(key)
}

/// A text for the translator.
fn waiting(comment: &[&str], lines: &[&str]) -> Vec<String> {
    let mut waiting: Vec<String> = comment.iter().map(ToString::to_string).collect();
    let value = |line: &str| line.split_once('=').map_or("", |(_, value)| value.trim()).to_string();
    let (first, rest) = lines.split_first().map_or(("", &[][..]), |(first, rest)| (*first, rest));
    let source = std::iter::once(value(first)).filter(|text| !text.is_empty()).chain(rest.iter().map(|line| dedent(line).to_string()));
    waiting.extend(source.map(|line| format!("# mn: {line}").trim_end().to_string()));
    let has_value = !value(first).is_empty() || rest.first().is_some_and(|line| !is_attribute(line));
    waiting.push(if has_value { marked(first) } else { first.to_string() });
    waiting.extend(rest.iter().map(|line| if is_attribute(line) { marked(line) } else { line.to_string() }));
    waiting
}

fn dedent(line: &str) -> &str {
    let indent = line.bytes().take(4).take_while(|byte| *byte == b' ').count();
    &line[indent..]
}

/// `    .label = …`
fn is_attribute(line: &str) -> bool {
    line.trim_start().strip_prefix('.').is_some_and(|rest| line.starts_with(' ') && key_of(rest).is_some())
}

/// Puts the mark behind the first `=`.
fn marked(line: &str) -> String {
    let (key, value) = line.split_once('=').unwrap_or((line, ""));
    format!("{key}= {UNTRANSLATED} {}", value.trim()).trim_end().to_string()
}

/// A whole new file, without the texts that the language has elsewhere.
fn create(path: &Path, blocks: &[Block<'_>], known: &BTreeSet<String>) -> Result<usize, Trouble> {
    let (mut lines, mut count) = (Vec::new(), 0);
    for block in blocks {
        match block {
            Block::Between(between) => lines.extend(between.iter().map(ToString::to_string)),
            Block::Text { key, .. } if known.contains(*key) => {}
            Block::Text { comment, lines: text, .. } => {
                lines.extend(waiting(comment, text));
                count += 1;
            }
        }
    }
    if count > 0 {
        path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(format!("{}\n", lines.join("\n").trim_end()).as_bytes())?;
    }
    Ok(count)
}

/// The missing texts at the end of a file that is there.
fn append(path: &Path, blocks: &[Block<'_>], known: &BTreeSet<String>) -> Result<usize, Trouble> {
    let missing = blocks.iter().filter_map(|block| match block {
        Block::Text { key, comment, lines } if !known.contains(*key) => Some(waiting(comment, lines).join("\n")),
        Block::Text { .. } | Block::Between(_) => None,
    });
    let missing: Vec<String> = missing.collect();
    if !missing.is_empty() {
        let end = if read_text(path).is_ok_and(|text| !text.ends_with('\n')) { "\n" } else { "" };
        let text = format!("{end}\n{ADDED}\n\n{}\n", missing.join("\n"));
        OpenOptions::new().append(true).open(path)?.write_all(text.as_bytes())?;
    }
    Ok(missing.len())
}
