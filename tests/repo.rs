//! The repository as a whole: credits, pictures, sizes, dependencies, tidiness.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use dorvon_berkh::library::Library;

/// Nothing of the game talks to a network or reports to anybody.
const FORBIDDEN_CRATES: [&str; 12] =
    ["reqwest", "hyper", "ureq", "curl", "tungstenite", "quinn", "sentry", "opentelemetry", "isahc", "surf", "attohttpc", "minreq"];
const MOST_ASSET_BYTES: u64 = 45_000_000;
const MOST_LINES: usize = 500;
/// Longest side in pixels of a PNG, by its path below assets; the first that fits counts.
const LONGEST_SIDE: [(&str, u32); 6] =
    [("art/scenes/*", 1920), ("art/*/*-body-*", 720), ("art/cast/*", 512), ("art/visitors/*", 512), ("icons/**", 512), ("**", 1920)];

fn home() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn assert_none(what: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{what}:\n{}", faults.join("\n"));
}

/// Every file below a folder as a path relative to it, with `/`.
fn files_below(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(inner) = waiting.pop() {
        for path in fs::read_dir(&inner).unwrap_or_else(|error| panic!("{}: {error}", inner.display())).map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.push(path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "nothing below {}", folder.display());
    found
}

/// `*` stands for part of one name, `**` for any depth.
fn matches(pattern: &str, path: &str) -> bool {
    if let Some(rest) = pattern.strip_prefix("**") {
        return (0..=path.len()).any(|at| path.is_char_boundary(at) && matches(rest, &path[at..]));
    }
    if let Some(rest) = pattern.strip_prefix('*') {
        let name = path.find('/').unwrap_or(path.len());
        return (0..=name).any(|at| path.is_char_boundary(at) && matches(rest, &path[at..]));
    }
    match (pattern.chars().next(), path.chars().next()) {
        (None, None) => true,
        (Some(a), Some(b)) => a == b && matches(&pattern[a.len_utf8()..], &path[b.len_utf8()..]),
        _ => false,
    }
}

#[test]
fn patterns_match_names_and_folders() {
    assert!(matches("art/*", "art/a.png") && !matches("art/*", "art/b/a.png") && matches("art/**", "art/b/a.png"));
    assert!(matches("icons/ui/a*", "icons/ui/arrow.svg") && !matches("icons/ui/a*", "icons/ui/bell.svg"));
    assert!(matches("art/*/*-body-*", "art/cast/anu-body-happy.png") && !matches("a", "ab") && !matches("ab", "a"));
}

/// Files that no row covers or two do, and rows that cover none.
fn credit_faults(credits: &str, files: &[String]) -> Vec<String> {
    let rows: Vec<&str> = credits.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`').map(|(row, _)| row)).collect();
    let mut faults = Vec::new();
    for file in files {
        let free = ["locales/", "help/", "licences/"].iter().any(|part| file.starts_with(part));
        let free = free || file == "CREDITS.md" || file.ends_with(".ftl");
        let covering: Vec<&&str> = rows.iter().filter(|row| matches(row, file)).collect();
        if covering.len() > 1 || covering.is_empty() && !free {
            faults.push(format!("{file} is covered by {} rows {covering:?}", covering.len()));
        }
    }
    let idle = rows.iter().filter(|row| !files.iter().any(|file| matches(row, file)));
    faults.extend(idle.map(|row| format!("the row `{row}` covers no file")));
    // A row says who, from where, under which licence.
    let torn = credits.lines().filter(|line| line.starts_with("| `"));
    let torn = torn.filter(|line| line.split('|').map(str::trim).filter(|cell| !cell.is_empty()).count() < 4);
    faults.extend(torn.map(|line| format!("a cell is empty: {line}")));
    faults
}

#[test]
fn credits_cover_each_file_once() {
    let credits = fs::read_to_string(home().join("assets/CREDITS.md")).unwrap();
    assert!(credits.contains("\n| `art/"), "the table was not found");
    assert_none("assets/CREDITS.md", &credit_faults(&credits, &files_below(&home().join("assets"))));
}

#[test]
fn the_search_in_credits_can_fail() {
    let files: Vec<String> = ["art/a.png", "art/b.png", "locales/mn/a.ftl", "CREDITS.md"].map(str::to_owned).into();
    let table = |rows: &[&str]| rows.iter().map(|row| format!("| `{row}` | we | the game | CC0-1.0 |\n")).collect::<String>();
    assert_eq!(credit_faults(&table(&["art/*"]), &files), [""; 0]);
    assert_eq!(credit_faults(&table(&["art/a*"]), &files).len(), 1);
    assert_eq!(credit_faults(&table(&["art/*", "art/b*"]), &files).len(), 1);
    assert_eq!(credit_faults(&table(&["art/*", "music/*"]), &files).len(), 1);
    assert_eq!(credit_faults("| `art/*` | we | | CC0-1.0 |\n", &files).len(), 1);
}

/// The hash of bytes by the program sha256sum; line ends do not count.
fn sha256(text: &str) -> String {
    let mut child = Command::new("sha256sum")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program sha256sum is missing (Debian: apt install coreutils); pictures cannot be compared without it");
    child.stdin.take().unwrap().write_all(text.replace("\r\n", "\n").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "sha256sum failed");
    String::from_utf8(output.stdout).unwrap().split_whitespace().next().unwrap().to_owned()
}

/// SVG sources by their path below the repository.
fn drawings() -> Vec<String> {
    let in_assets = files_below(&home().join("assets")).into_iter().filter(|file| file.ends_with(".svg"));
    let drawings: Vec<String> = in_assets.map(|file| format!("assets/{file}")).collect();
    assert!(drawings.len() > 100, "only {} drawings", drawings.len());
    drawings
}

#[test]
fn every_picture_is_rendered_from_its_drawing() {
    assert_eq!(sha256("a\r\nb\n"), sha256("a\nb\n"));
    assert_eq!(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    let list = fs::read_to_string(home().join("assets/art/rendered.txt")).unwrap();
    let listed: BTreeMap<&str, &str> =
        list.lines().filter_map(|line| line.split_once("  ")).map(|(hash, file)| (file.trim(), hash)).collect();
    assert_eq!(listed.len(), list.lines().count(), "a line of rendered.txt is torn or stands twice");
    let drawings = drawings();
    let mut faults = Vec::new();
    for file in &drawings {
        let text = fs::read_to_string(home().join(file)).unwrap();
        match listed.get(file.as_str()) {
            None => faults.push(format!("{file} is not listed: run scripts/art")),
            Some(hash) if **hash != sha256(&text) => faults.push(format!("{file} is newer than its picture: run scripts/art")),
            Some(_) => {}
        }
        if !home().join(file).with_extension("png").is_file() {
            faults.push(format!("{file} has no picture beside it: run scripts/art"));
        }
    }
    faults.extend(
        listed.keys().filter(|file| !drawings.iter().any(|there| there == *file)).map(|file| format!("{file} is listed, but gone")),
    );
    assert_none("assets/art/rendered.txt", &faults);
}

/// What an SVG must not hold.
fn drawing_faults(text: &str) -> Vec<String> {
    let document = match roxmltree::Document::parse(text) {
        Ok(document) => document,
        Err(error) => return vec![format!("cannot be parsed: {error}")],
    };
    let mut faults = Vec::new();
    let elements = || document.descendants().filter(roxmltree::Node::is_element);
    let mut ids = BTreeSet::new();
    for id in elements().filter_map(|element| element.attribute("id")) {
        if !ids.insert(id) {
            faults.push(format!("the id '{id}' stands twice"));
        }
    }
    for element in elements() {
        let name = element.tag_name().name();
        if ["text", "tspan", "textPath", "script", "foreignObject", "image", "style", "a"].contains(&name) {
            faults.push(format!("holds <{name}>"));
        }
        for attribute in element.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            let targets = value.split("url(").skip(1).map(|rest| rest.split(')').next().unwrap_or_default());
            let targets = targets.map(|target| target.trim_matches(['\'', '"', ' '])).chain((name == "href").then_some(value));
            for target in targets {
                if !target.strip_prefix('#').is_some_and(|id| ids.contains(id)) {
                    faults.push(format!("refers to '{target}', which is not in it"));
                }
            }
            if name.starts_with("on") || value.contains("javascript:") {
                faults.push(format!("runs something: {name}"));
            }
        }
    }
    if document.descendants().any(|node| node.is_pi()) {
        faults.push("holds a processing instruction".into());
    }
    faults
}

#[test]
fn drawings_hold_shapes_only() {
    let faults: Vec<String> = drawings()
        .iter()
        .flat_map(|file| {
            let text = fs::read_to_string(home().join(file)).unwrap();
            drawing_faults(&text).into_iter().map(move |fault| format!("{file} {fault}"))
        })
        .collect();
    assert_none("drawings", &faults);
}

#[test]
fn the_search_in_drawings_can_fail() {
    let svg = |inner: &str| {
        drawing_faults(&format!("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{inner}</svg>"))
    };
    assert_eq!(svg("<g id=\"a\"/><use href=\"#a\" fill=\"url(#a)\"/>"), [""; 0]);
    for bad in [
        "<g id=\"a\"/><g id=\"a\"/>",
        "<text>x</text>",
        "<script/>",
        "<g onclick=\"x\"/>",
        "<use href=\"#none\"/>",
        "<use xlink:href=\"other.svg#a\"/>",
        "<g style=\"fill:url(http://example.org/a)\"/>",
        "<image href=\"#a\" id=\"a\"/>",
        "<g>",
        "<?xml-stylesheet href=\"a.css\"?>",
    ] {
        assert_eq!(svg(bad).len(), 1, "{bad}: {:?}", svg(bad));
    }
}

/// Width and height out of the first chunk.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.strip_prefix(&[0, 0, 0, 13])?.strip_prefix(b"IHDR")?;
    let number = |at: usize| Some(u32::from_be_bytes(rest.get(at..at + 4)?.try_into().ok()?));
    Some((number(0)?, number(4)?))
}

#[test]
fn pictures_are_no_larger_than_they_are_shown() {
    let mut faults = Vec::new();
    for file in files_below(&home().join("assets")).iter().filter(|file| file.ends_with(".png")) {
        let bytes = fs::read(home().join("assets").join(file)).unwrap();
        let most = LONGEST_SIDE.iter().find(|(pattern, _)| matches(pattern, file)).map_or(0, |(_, most)| *most);
        match png_size(&bytes) {
            None => faults.push(format!("{file} is no PNG")),
            Some((width, height)) if width == 0 || height == 0 || width.max(height) > most => {
                faults.push(format!("{file} is {width} × {height}, at most {most} is allowed"));
            }
            Some(_) => {}
        }
    }
    assert_none("pictures", &faults);
    assert_eq!(png_size(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x07\x80\0\0\x04\x38"), Some((1920, 1080)));
    assert_eq!(png_size(b"GIF89a"), None);
}

#[test]
fn assets_stay_small() {
    let assets = home().join("assets");
    let bytes: u64 = files_below(&assets).iter().map(|file| fs::metadata(assets.join(file)).unwrap().len()).sum();
    assert!(bytes > 1_000_000 && bytes <= MOST_ASSET_BYTES, "assets hold {bytes} bytes, at most {MOST_ASSET_BYTES} are allowed");
}

#[test]
fn nothing_talks_to_a_network() {
    let lock = fs::read_to_string(home().join("Cargo.lock")).unwrap();
    let names: BTreeSet<&str> = lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).collect();
    assert!(names.contains("fluent-bundle") && names.len() > 100, "Cargo.lock could not be read");
    let found: Vec<String> = FORBIDDEN_CRATES.iter().filter(|name| names.contains(*name)).map(ToString::to_string).collect();
    assert_none("Cargo.lock names", &found);
}

/// Every text that people write here, by its path below the repository.
fn written_files() -> Vec<String> {
    let mut files = Vec::new();
    for folder in ["src", "tests", "scripts", "levels", "assets"] {
        files.extend(files_below(&home().join(folder)).into_iter().map(|file| format!("{folder}/{file}")));
    }
    files.retain(|file| {
        [".rs", ".py", ".ron", ".ftl", ".md", ".story"].iter().any(|end| file.ends_with(end)) || file.starts_with("scripts/")
    });
    files.extend(
        ["Cargo.toml", "README.md", "CHANGELOG.md", ".ci/run"].map(str::to_owned).into_iter().filter(|file| home().join(file).is_file()),
    );
    files
}

/// Marks of unfinished work, in pieces so that this file holds none.
fn marks() -> [String; 2] {
    [["TO", "DO"].concat(), ["FIX", "ME"].concat()]
}

fn unfinished(text: &str) -> Vec<usize> {
    let is_mark = |word: &str| marks().iter().any(|mark| word == mark);
    let words = |line: &str| line.split(|c: char| !c.is_alphanumeric() && c != '_').any(is_mark);
    text.lines().enumerate().filter(|(_, line)| words(line)).map(|(number, _)| number + 1).collect()
}

#[test]
fn files_are_short_and_finished() {
    let [mark, other] = marks();
    assert_eq!(unfinished(&format!("a\n// {mark}: b\n# {other}\n{mark}S fine\n")), [2, 3]);
    let mut faults = Vec::new();
    let files = written_files();
    assert!(files.iter().filter(|file| file.ends_with(".rs")).count() > 50);
    for file in files {
        // A script that is a program is of no interest here.
        let Ok(text) = fs::read_to_string(home().join(&file)) else { continue };
        faults.extend(unfinished(&text).iter().map(|line| format!("{file}:{line}: unfinished work")));
        let lines = text.lines().count();
        if file.ends_with(".rs") && lines > MOST_LINES {
            faults.push(format!("{file}: {lines} lines, at most {MOST_LINES} are allowed"));
        }
    }
    assert_none("files", &faults);
}

#[test]
fn every_level_is_on_the_shelf_and_says_who_read_it() {
    let library = Library::read(&home());
    let faults: Vec<String> = library.all_faults().iter().map(ToString::to_string).collect();
    assert_none("levels", &faults);
    let listed: Vec<&str> = library.levels.iter().map(|shelved| shelved.id.as_str()).collect();
    assert!(!listed.is_empty());
    let mut faults = Vec::new();
    for file in files_below(&home().join("levels")).iter().filter(|file| *file != "index.ron") {
        match file.strip_suffix(".level.ron") {
            Some(id) if listed.iter().filter(|there| **there == id).count() == 1 => {}
            Some(id) => faults.push(format!("{id} stands not once in levels/index.ron")),
            None => faults.push(format!("levels/{file} is no level")),
        }
        let text = fs::read_to_string(home().join("levels").join(file)).unwrap();
        if !text.lines().any(|line| line.trim_start().starts_with("review:")) {
            faults.push(format!("levels/{file} has no `review`"));
        }
    }
    for level in library.playable() {
        for review in level.reviews() {
            let date: Vec<usize> = review.date.split('-').map(str::len).collect();
            let is_date = date == [4, 2, 2] && review.date.chars().all(|c| c == '-' || c.is_ascii_digit());
            if review.name.trim().is_empty() || review.role.trim().is_empty() || !is_date {
                faults.push(format!("{}: a review needs name, role and a date like 2026-11-24: {review:?}", level.id()));
            }
        }
    }
    assert_none("levels", &faults);
}

/// Where a mechanic may be named besides its own folders: the table of the rules, the lists of the view and of the bots.
const LISTS: [&str; 3] = ["scenario/mechanics/mod.rs", "play/mechanics/mod.rs", "bots/mod.rs"];

/// A mechanic is a folder and an entry in each list: nothing else knows which there are.
#[test]
fn a_mechanic_is_named_in_its_folders_and_in_the_lists() {
    let source = home().join("src");
    let rules = source.join("scenario/mechanics");
    let folders: Vec<String> = fs::read_dir(&rules)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_string())
        .collect();
    assert!(folders.len() >= 3, "{folders:?}");
    let mut faults = Vec::new();
    for file in files_below(&source).iter().filter(|file| file.ends_with(".rs") && !LISTS.contains(&file.as_str())) {
        let text = fs::read_to_string(source.join(file)).unwrap();
        for folder in folders.iter().filter(|folder| !file.contains(&format!("/{folder}/"))) {
            let named = [format!("mechanics::{folder}"), format!("super::{folder}::"), format!("BoardSeen::{}", camel(folder))];
            faults.extend(named.iter().filter(|name| text.contains(*name)).map(|name| format!("src/{file} names `{name}`")));
        }
    }
    assert_none("a mechanic is named where only all of them should be", &faults);
}

/// `fine_print` as the name of a type.
fn camel(folder: &str) -> String {
    folder.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

#[test]
fn saving_never_asks_for_the_time() {
    let folder = home().join("src/save");
    let texts = files_below(&folder).into_iter().map(|file| (fs::read_to_string(folder.join(&file)).unwrap(), file));
    let tests = |file: &str| file.ends_with("tests.rs");
    let found: Vec<String> = texts
        .filter(|(text, file)| !tests(file) && ["SystemTime", "Instant", ".modified()", "chrono"].iter().any(|word| text.contains(word)))
        .map(|(_, file)| file)
        .collect();
    assert_none("files of the save module that read a clock, which may have been set back", &found);
}
