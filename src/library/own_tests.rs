//! Levels of one's own: a good one is played, a bad one is told with its place, and nothing else is touched.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

const LEVEL: &str = include_str!("../../levels/contact/best-teammate.level.ron");
const MN: &str = include_str!("../../assets/locales/mn/levels/contact/best-teammate.ftl");
const EN: &str = include_str!("../../assets/locales/en/levels/contact/best-teammate.ftl");
const ID: &str = "contact/my-street";

/// A data folder, gone at the end of the test.
struct Data(PathBuf);

impl Data {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("dorvon-berkh-own-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(OWN_FOLDER).join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    /// A whole level.
    fn put_level(&self, id: &str, mn: Option<&str>, en: Option<&str>) {
        self.put(&format!("{id}.level.ron"), LEVEL);
        for (code, text) in [("mn", mn), ("en", en)] {
            if let Some(text) = text {
                self.put(&format!("{id}.{code}.ftl"), named(text, id));
            }
        }
    }

    /// The shipped library and these levels.
    fn read(&self) -> Library {
        let mut library = Library::read(Path::new(env!("CARGO_MANIFEST_DIR")));
        library.add_own(&self.0.join(OWN_FOLDER));
        library
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn named(text: &str, id: &str) -> String {
    text.replace("contact-best-teammate", &id.replace('/', "-"))
}

/// One's own levels: id, and the faults as they are told.
fn own(library: &Library) -> Vec<(&str, Vec<String>)> {
    let told = |shelved: &Shelved| shelved.level.as_ref().err().into_iter().flatten().map(ToString::to_string).collect();
    library.levels.iter().filter(|shelved| shelved.own).map(|shelved| (shelved.id.as_str(), told(shelved))).collect()
}

/// The faults of the only own level, after a look at everything that must not have changed.
fn faults_of_one(data: &Data) -> Vec<String> {
    let library = data.read();
    let untouched = Library::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert_eq!(library.playable().count(), untouched.playable().count());
    assert!(library.levels.iter().take(untouched.levels.len()).all(|shelved| !shelved.own && shelved.level.is_ok()));
    let keys = ["ui-next", "contact-best-teammate-title", "doors-do-open", "cast-nom"];
    assert!(keys.iter().all(|key| library.texts.key(key) == untouched.texts.key(key)));
    assert!(!library.texts.has("contact-my-street-title"), "texts of a broken level were taken");
    let here = data.0.to_string_lossy().into_owned();
    for fault in library.all_faults() {
        assert!(fault.file.starts_with(OWN_FOLDER) && !fault.to_string().contains(&here), "{fault}");
    }
    let [(_, faults)] = own(&library).try_into().unwrap();
    assert!(!faults.is_empty());
    faults
}

#[track_caller]
fn assert_says(faults: &[String], place: &str, what: &str) {
    assert!(faults.iter().any(|fault| fault.starts_with(place) && fault.contains(what)), "{place} {what}: {faults:#?}");
}

#[test]
fn a_level_of_ones_own_stands_behind_the_others_and_is_played() {
    let data = Data::new();
    data.put_level(ID, Some(MN), Some(EN));
    data.put_level("contact/deep/er", None, Some(EN));
    data.put("readme.txt", "notes");
    let mut library = data.read();
    assert_eq!(library.all_faults(), []);
    let expected = [("contact/deep/er", vec![]), (ID, vec![])];
    assert_eq!(own(&library), expected);
    assert!(!library.levels[0].own && library.level(ID).is_some());
    let shipped = library.texts.key("contact-best-teammate-title");
    assert_eq!(library.texts.key("contact-my-street-title"), shipped);
    // Only English was written.
    assert_eq!(library.texts.code(), "mn");
    let english = library.texts.key("contact-deep-er-title");
    assert_ne!(english, shipped);
    assert!(library.texts.switch("en") && library.texts.key("contact-my-street-title") == english);
}

#[test]
fn no_folder_is_no_fault_and_a_file_instead_of_it_is_one() {
    let data = Data::new();
    assert_eq!(data.read().all_faults(), []);
    fs::write(data.0.join(OWN_FOLDER), "x").unwrap();
    let library = data.read();
    let faults: Vec<String> = library.all_faults().iter().map(ToString::to_string).collect();
    assert_says(&faults, "levels:1:1:", "cannot be read");
    assert!(library.level("contact/best-teammate").is_some());
}

#[test]
fn a_level_file_with_faults_names_each() {
    let data = Data::new();
    data.put_level(ID, Some(MN), None);
    data.put("contact/my-street.level.ron", LEVEL.replacen("minutes: 7", "minutes: many", 1).replacen("days: 6", "days: 60", 1));
    let faults = faults_of_one(&data);
    assert_eq!(faults.len(), 2, "{faults:#?}");
    let line = LEVEL.lines().position(|line| line.contains("minutes")).unwrap() + 1;
    assert_says(&faults, &format!("levels/contact/my-street.level.ron:{line}:"), "integer");
}

#[test]
fn names_that_are_taken_or_no_names_are_faults() {
    for (id, what) in [
        ("contact/best-teammate", "of its own"),
        ("contact/My Street", "no id"),
        ("contact/deep/my.street", "no id"),
        ("my-street", "named after the level's C"),
        ("content/my-street", "named after the level's C"),
        ("ui/my-street", "named after the level's C"),
    ] {
        let data = Data::new();
        data.put_level(id, Some(MN), None);
        assert_says(&faults_of_one(&data), &format!("levels/{id}.level.ron:1:1:"), what);
    }
}

#[test]
fn texts_of_the_game_cannot_be_replaced() {
    for (planted, what) in [
        ("ui-next = Алга", "`ui-next` is no text of this level"),
        ("ui-never-written = Алга", "`ui-never-written` is no text"),
        ("-tamir = Дорж", "`-tamir` is no text"),
        ("contact-best-teammate-title = Алга", "is no text of this level"),
        ("contact-my-title = Алга", "is no text of this level"),
        ("cast-nom =\n    .x = Алга", "`cast-nom` is no text"),
    ] {
        let data = Data::new();
        data.put_level(ID, None, Some(EN));
        let text = format!("{planted}\n{}", named(MN, ID));
        data.put("contact/my-street.mn.ftl", text);
        assert_says(&faults_of_one(&data), "levels/contact/my-street.mn.ftl:", what);
    }
}

#[test]
fn a_name_that_begins_like_another_takes_none_of_its_texts() {
    let data = Data::new();
    data.put_level("contact/best", Some(MN), None);
    let stolen = format!("{}contact-best-teammate-title = Алга\n", named(MN, "contact/best"));
    data.put("contact/best.mn.ftl", stolen);
    let faults = faults_of_one(&data);
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert_says(&faults, "levels/contact/best.mn.ftl:", "there is a text `contact-best-teammate-title` already");
}

#[test]
fn of_two_levels_with_the_same_texts_the_second_is_broken() {
    let data = Data::new();
    data.put_level("contact/a/b", Some(MN), None);
    data.put_level("contact/a-b", Some(MN), None);
    let library = data.read();
    let found = own(&library);
    assert_eq!(
        found.iter().map(|(id, faults)| (*id, faults.is_empty())).collect::<Vec<_>>(),
        [("contact/a/b", true), ("contact/a-b", false)]
    );
    assert_says(&found[1].1, "levels/contact/a-b.mn.ftl:", "already");
}

#[test]
fn texts_that_lack_are_faults_where_the_level_asks_for_them() {
    let data = Data::new();
    data.put_level(ID, None, None);
    let faults = faults_of_one(&data);
    assert_eq!(faults.len(), 1);
    assert_says(&faults, "levels/contact/my-street.level.ron:1:1:", "this level has no texts; write my-street.mn.ftl");
    let without = |text: &str, keys: &[&str]| -> String {
        let text = named(text, ID);
        text.lines().filter(|line| !keys.iter().any(|key| line.starts_with(key))).map(|line| format!("{line}\n")).collect()
    };
    let (hook, rook) = ("contact-my-street-title ", "contact-my-street-say-keeper-intro ");
    data.put("contact/my-street.mn.ftl", without(MN, &[hook, rook]));
    data.put("contact/my-street.en.ftl", without(EN, &[rook]));
    let faults = faults_of_one(&data);
    assert_eq!(faults.len(), 1, "{faults:#?}");
    let line = LEVEL.lines().position(|line| line.contains("\"keeper\"")).unwrap() + 1;
    let place = format!("levels/contact/my-street.level.ron:{line}:");
    assert_says(&faults, &place, "write it in my-street.mn.ftl and my-street.en.ftl");
    assert!(faults[0].contains("contact-my-street-say-keeper-intro"));
}

#[test]
fn a_keepsake_without_a_picture_is_a_fault() {
    let data = Data::new();
    data.put_level(ID, Some(MN), None);
    data.put("contact/my-street.level.ron", LEVEL.replacen("\"mitten\"", "\"dragon\"", 1));
    assert_says(&faults_of_one(&data), "levels/contact/my-street.level.ron:", "no picture");
}

#[test]
fn files_that_are_no_text_are_faults() {
    let noise: Vec<u8> = (0..4000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let deep_ron = "[\")\", ".repeat(30_000);
    let deep_ftl = format!("contact-my-street-a = {}", "{ \"}\" ->\n *[a] ".repeat(12_000));
    for (ending, deep, torn) in [("level.ron", &deep_ron, &LEVEL[..900]), ("mn.ftl", &deep_ftl, "contact-my-street-title = { $x\n")] {
        let big = vec![b'['; 10_000_000];
        let bad: [(&str, &[u8]); 6] = [
            ("empty", b""),
            ("big", &big),
            ("noise", &noise),
            ("deep", deep.as_bytes()),
            ("braces", &[b'{'; 200_000]),
            ("torn", torn.as_bytes()),
        ];
        for (name, bytes) in bad {
            let data = Data::new();
            data.put_level(ID, Some(MN), None);
            data.put(&format!("contact/my-street.{ending}"), bytes);
            let faults = faults_of_one(&data);
            assert!(faults.iter().any(|fault| fault.starts_with(&format!("levels/contact/my-street.{ending}:"))), "{name}: {faults:#?}");
        }
    }
}

#[test]
fn folders_that_are_named_like_files_are_faults() {
    let data = Data::new();
    data.put("contact/my-street.level.ron/contact/inner.level.ron", LEVEL);
    data.put("contact/my-street.mn.ftl/x.mn.ftl", "x");
    let faults = faults_of_one(&data);
    assert_says(&faults, "levels/contact/my-street.level.ron:1:1:", "a folder and no file");
    assert_says(&faults, "levels/contact/my-street.mn.ftl:1:1:", "a folder and no file");
}

#[test]
fn what_lies_about_is_told_and_harms_nothing() {
    let data = Data::new();
    data.put_level(ID, Some(MN), None);
    data.put("contact/nobody.mn.ftl", "x = y");
    data.put("contact/one/two/deep.level.ron", LEVEL);
    let library = data.read();
    assert_eq!(own(&library), [(ID, vec![])]);
    let faults: Vec<String> = library.all_faults().iter().map(ToString::to_string).collect();
    assert_eq!(faults.len(), 2, "{faults:#?}");
    assert_says(&faults, "levels/contact/nobody.mn.ftl:1:1:", "no level for these texts");
    assert_says(&faults, "levels/contact/one/two:1:1:", "so far down");
}

#[test]
fn more_levels_than_anybody_writes_are_left_out() {
    let data = Data::new();
    (0..203).for_each(|number| drop(data.put(&format!("contact/n{number:03}.level.ron"), "(")));
    let library = data.read();
    let found = own(&library);
    assert_eq!(found.len(), 201);
    assert_eq!(found[200].0, "contact/n200");
    assert_says(&found[200].1, "levels/contact/n200.level.ron:1:1:", "203 levels");
}

#[test]
fn files_full_of_faults_tell_the_first_ones() {
    let strange: String = (0..15_000).map(|number| format!("x{number} = a\n")).collect();
    let entries = LEVEL.replacen("review: []", &format!("review: [{}]", "0,".repeat(20_000)), 1);
    let files = [("mn.ftl", strange), ("mn.ftl", "a=b\n".repeat(60_000)), ("mn.ftl", "a\n".repeat(120_000)), ("level.ron", entries)];
    for (ending, bytes) in files {
        let data = Data::new();
        data.put_level(ID, Some(MN), None);
        data.put(&format!("contact/my-street.{ending}"), bytes);
        assert!((1..60).contains(&faults_of_one(&data).len()));
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn links_are_not_followed() {
        let (elsewhere, data) = (Data::new(), Data::new());
        elsewhere.put_level(ID, Some(MN), None);
        let there = elsewhere.0.join(OWN_FOLDER).join("contact");
        let here = data.put("contact/readme.txt", "x").with_file_name("");
        symlink(there.join("my-street.level.ron"), here.join("my-street.level.ron")).unwrap();
        symlink(there.join("my-street.mn.ftl"), here.join("my-street.mn.ftl")).unwrap();
        symlink(&there, here.join("inside")).unwrap();
        symlink(&here, here.join("round")).unwrap();
        symlink("nowhere", here.join("my-street.en.ftl")).unwrap();
        let faults = faults_of_one(&data);
        for name in ["my-street.level.ron", "my-street.mn.ftl", "my-street.en.ftl"] {
            assert_says(&faults, &format!("levels/contact/{name}:1:1:"), "links are not followed");
        }
        let library = data.read();
        let all: Vec<String> = library.faults.iter().map(ToString::to_string).collect();
        assert_says(&all, "levels/contact/inside:1:1:", "links are not followed");
        assert_says(&all, "levels/contact/round:1:1:", "links are not followed");
    }

    #[test]
    fn pipes_do_not_hang_and_odd_names_break_no_line() {
        let data = Data::new();
        data.put_level(ID, None, Some(EN));
        let pipe = data.0.join(OWN_FOLDER).join("contact/my-street.mn.ftl");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("the program mkfifo is missing (Debian: coreutils)");
        assert!(made.success());
        assert_says(&faults_of_one(&data), "levels/contact/my-street.mn.ftl:1:1:", "no ordinary file");
        fs::remove_file(pipe).unwrap();
        let odd = data.0.join(OWN_FOLDER).join(std::ffi::OsStr::from_bytes(b"contact/a\n\xff.level.ron"));
        fs::write(odd, LEVEL).unwrap();
        let library = data.read();
        let found = own(&library);
        assert_eq!(found.iter().map(|(_, faults)| faults.is_empty()).collect::<Vec<_>>(), [false, true]);
        assert_says(&found[0].1, "levels/contact/a\u{fffd}\u{fffd}.level.ron:1:1:", "no id of a level");
    }
}
