//! The check over whole folders: what is well passes, what is planted is named.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use super::check;

const LEVEL: &str = include_str!("../../../levels/contact/best-teammate.level.ron");
const MN: &str = include_str!("../../../assets/locales/mn/levels/contact/best-teammate.ftl");
const EN: &str = include_str!("../../../assets/locales/en/levels/contact/best-teammate.ftl");

/// A folder of its own, gone at the end of the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("dorvon-berkh-check-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    /// A level `contact/mine` with its texts.
    fn put_mine(&self, level: &str, mn: Option<&str>, en: Option<&str>) {
        let own = |text: &str| text.replace("contact-best-teammate", "contact-mine");
        self.put("contact/mine.level.ron", level);
        for (ending, text) in [("mn", mn), ("en", en)] {
            if let Some(text) = text {
                self.put(&format!("contact/mine.{ending}.ftl"), own(text));
            }
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

/// Whether it is well, the lines without warnings (below `folder`), and the last line.
fn run(folder: &Path, paths: &[PathBuf]) -> (bool, Vec<String>, String) {
    let mut out = Vec::new();
    let Ok(well) = check(paths, &mut out) else { panic!("the game's folder was not found") };
    let text = String::from_utf8(out).unwrap();
    let text = if folder == Path::new("") { text } else { text.replace(&format!("{}/", folder.display()), "") };
    let mut lines: Vec<String> = text.lines().filter(|line| !line.contains(": warning: ")).map(str::to_owned).collect();
    let last = lines.pop().unwrap();
    (well, lines, last)
}

fn run_folder(folder: &Folder) -> (bool, Vec<String>, String) {
    run(&folder.0, std::slice::from_ref(&folder.0))
}

#[test]
fn everything_shipped_is_well() {
    let (well, faults, last) = run(Path::new(""), &[]);
    assert!(well && faults.is_empty(), "{faults:#?}");
    assert!(last.contains(" files, 0 faults, "), "{last}");
}

#[test]
fn a_part_of_what_is_shipped_is_counted_alone() {
    let (well, _, last) = run(Path::new(""), &["assets/locales/en/ui.ftl".into()]);
    assert!(well && last.starts_with("1 file, 0 faults, "), "{last}");
    let (_, _, last) = run(Path::new(""), &["levels/index.ron".into(), "levels/index.ron".into()]);
    assert!(last.starts_with("1 file, 0 faults, "), "{last}");
}

#[test]
fn a_level_from_outside_may_come_in_one_language() {
    for (name, mn, en) in [("both", Some(MN), Some(EN)), ("mn", Some(MN), None), ("en", None, Some(EN))] {
        let folder = Folder::new(name);
        folder.put_mine(LEVEL, mn, en);
        let (well, faults, _) = run_folder(&folder);
        assert!(well, "{name}: {faults:#?}");
        let (well, faults, _) = run(&folder.0, &[folder.0.join("contact/mine.level.ron")]);
        assert!(well, "{name} as a file: {faults:#?}");
    }
}

#[test]
fn five_faults_in_five_entries_are_all_named() {
    let planted = [
        ("minutes: 7", "minutes: many"),
        ("days: 6", "days: 60"),
        ("(id: \"captain\", kind: kind", "(id: \"captain\", kind: good"),
        ("(id: \"hat-shop\"", "(id: \"Hat Shop\""),
        ("keepsake: \"mitten\"", "keepsake: \"hat\""),
    ];
    let line_of = |text: &str| LEVEL.lines().position(|line| line.contains(text)).expect("the level says so") + 1;
    let mut expected: Vec<usize> = planted.iter().map(|(from, _)| line_of(from)).collect();
    expected.sort_unstable();
    let bad = planted.iter().fold(LEVEL.to_owned(), |text, (from, to)| text.replacen(from, to, 1));
    let folder = Folder::new("five");
    folder.put_mine(&bad, Some(MN), Some(EN));
    let (well, faults, last) = run_folder(&folder);
    assert!(!well);
    let lines: Vec<usize> = faults.iter().filter_map(|fault| fault.split(':').nth(1)?.parse().ok()).collect();
    assert_eq!(lines, expected, "{faults:#?}");
    assert!(last.starts_with("3 files, 5 faults, "), "{last}");
}

#[test]
fn texts_that_lack_or_that_nobody_asks_for_are_named_where_they_belong() {
    let folder = Folder::new("keys");
    folder.put_mine(&LEVEL.replacen("id: \"rook\"", "id: \"tower\"", 1), Some(MN), None);
    let (well, faults, _) = run_folder(&folder);
    assert!(!well);
    let missing: Vec<_> = faults.iter().filter(|fault| fault.contains("asks for the text `contact-mine-say-chess-club-tower-")).collect();
    assert_eq!(missing.len(), 3, "{faults:#?}");
    let entry = LEVEL.lines().position(|line| line.contains("\"rook\"")).unwrap() + 1;
    assert!(missing[0].starts_with(&format!("contact/mine.level.ron:{entry}:")), "{missing:?}");
    assert_eq!(faults.iter().filter(|fault| fault.contains("nothing uses `contact-mine-say-chess-club-rook-")).count(), 3);
    assert_eq!(faults.len(), 6, "{faults:#?}");
}

#[test]
fn files_that_are_no_text_get_a_message() {
    let folder = Folder::new("bad");
    let big = vec![b'['; 10_000_000];
    let noise: Vec<u8> = (0..4000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let (half, half_text) = (LEVEL.as_bytes().split_at(901).0, MN.as_bytes().split_at(5001).0);
    for (ending, torn) in [("level.ron", half), ("mn.ftl", half_text)] {
        let deep = if ending == "mn.ftl" { format!("a = {}", "{".repeat(200_000)) } else { "(".repeat(200_000) };
        let bad: [(&str, &[u8]); 5] = [("empty", b""), ("big", &big), ("noise", &noise), ("deep", deep.as_bytes()), ("torn", torn)];
        for (name, bytes) in bad {
            let file = folder.put(&format!("{name}.{ending}"), bytes);
            let (well, faults, _) = run(&folder.0, std::slice::from_ref(&file));
            assert!(!well && faults.iter().any(|fault| fault.starts_with(&format!("{name}.{ending}:"))), "{file:?}: {faults:#?}");
            fs::remove_file(file).unwrap();
        }
    }
}

#[test]
fn a_very_long_text_is_not_spelled_and_says_so() {
    let folder = Folder::new("long");
    let text = (0..4000).map(|n| format!("long-{n} = Тоглох ыыбвг.\n")).collect::<String>();
    let mut out = Vec::new();
    let Ok(_) = check(&[folder.put("long.mn.ftl", text)], &mut out) else { panic!("the game's folder was not found") };
    let shown = String::from_utf8(out).unwrap();
    assert!(shown.contains("too long to be spelled") && !shown.contains("dictionary"), "{shown}");
}

#[test]
fn paths_that_lead_nowhere_are_faults() {
    let folder = Folder::new("nowhere");
    let (well, faults, _) = run(&folder.0, &[folder.0.join("none.level.ron"), folder.0.clone(), folder.put("notes.txt", "x")]);
    assert!(!well);
    for what in ["no such file", "here is no level", "neither a level nor a text"] {
        assert!(faults.iter().any(|fault| fault.contains(what)), "{what}: {faults:#?}");
    }
}

/// A copy of the game's own files, in which something can be planted.
fn copy_of_the_game(folder: &Folder) {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut waiting = vec![PathBuf::from("levels"), PathBuf::from("assets/locales"), PathBuf::from("assets/art/keepsakes")];
    while let Some(part) = waiting.pop() {
        for entry in fs::read_dir(home.join(&part)).unwrap().flatten() {
            let part = part.join(entry.file_name());
            if entry.path().is_dir() {
                waiting.push(part);
            } else {
                folder.put(part.to_str().unwrap(), fs::read(entry.path()).unwrap());
            }
        }
    }
}

#[test]
fn what_is_planted_in_a_copy_of_the_game_is_named() {
    let folder = Folder::new("copy");
    copy_of_the_game(&folder);
    let (_, before, _) = run_folder(&folder);
    let change = |name: &str, from: &str, to: &str| {
        let text = fs::read_to_string(folder.0.join(name)).unwrap();
        assert!(text.contains(from), "{name} has no {from}");
        folder.put(name, text.replacen(from, to, 1));
    };
    let on_index = fs::read_to_string(folder.0.join("levels/index.ron")).unwrap();
    let line = on_index.lines().position(|line| line.contains("\"contact/best-teammate\"")).unwrap() + 1;
    let on_index = format!("levels/index.ron:{line}:");
    change("levels/index.ron", "\"contact/best-teammate\"", "\"contact/best-teammate\", \"contact/best-teammate\", \"contact/none\"");
    folder.put("levels/contact/extra.level.ron", "(format: 1)");
    folder.put("levels/contact/notes.ron", "()");
    folder.put("assets/locales/en/levels/contact/gone.ftl", "contact-gone-title = Gone\n");
    change("assets/locales/mn/levels/contact/best-teammate.ftl", "contact-best-teammate-title =", "contact-best-teammate-titel =");
    change(
        "assets/locales/en/levels/contact/best-teammate.ftl",
        "contact-best-teammate-wish = { -tamir }",
        "contact-best-teammate-wish = { -tamr }",
    );
    change("assets/locales/mn/language.ron", "name", "nmae");
    fs::remove_file(folder.0.join("assets/art/keepsakes/mitten.png")).unwrap();
    let (well, faults, _) = run_folder(&folder);
    assert!(!well);
    for (place, what) in [
        (on_index.as_str(), "named twice"),
        (on_index.as_str(), "no file for the level 'contact/none'"),
        ("levels/contact/extra.level.ron:1:", "levels/index.ron does not name this level"),
        ("levels/contact/extra.level.ron:1:", "missing field"),
        ("levels/contact/best-teammate.level.ron:8:", "has no picture"),
        ("assets/locales/en/levels/contact/gone.ftl:1:", "there is no level 'contact/gone'"),
        ("assets/locales/en/levels/contact/gone.ftl:1:", "nothing uses `contact-gone-title`"),
        ("assets/locales/mn/levels/contact/best-teammate.ftl:", "nothing uses `contact-best-teammate-titel`"),
        ("assets/locales/en/levels/contact/best-teammate.ftl:", "-tamr"),
        ("assets/locales/en/levels/contact/best-teammate.ftl:", "`contact-best-teammate-title` is missing in Mongolian"),
        ("assets/locales/mn/language.ron:1:", "nmae"),
    ] {
        let named = |faults: &[String]| faults.iter().any(|fault| fault.starts_with(place) && fault.contains(what));
        assert!(named(&faults) && !named(&before), "{place} {what}: {faults:#?}");
    }
}
