//! Numbers of texts, stubs of languages and levels of one's own, on folders of a test.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use super::*;
use crate::bots::measures;
use crate::text::TextFile;
use crate::text::lint::{Named, outline};

/// A small home of the game, gone at the end of the test.
struct Home(PathBuf);

impl Home {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("dorvon-berkh-levelcheck-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let home = Self(std::env::temp_dir().join(name));
        home.put("levels/index.ron", "(levels: [])");
        home.put("assets/locales/mn/language.ron", "(name: \"Монгол\")");
        home.put("assets/locales/en/language.ron", "(name: \"English\")");
        home
    }

    /// A copy of the shipped texts and levels.
    fn of_the_game() -> Self {
        let home = Self::new();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut waiting: Vec<PathBuf> = ["levels", "assets/locales", "assets/art/keepsakes"].map(PathBuf::from).into();
        while let Some(part) = waiting.pop() {
            for entry in fs::read_dir(root.join(&part)).unwrap().flatten() {
                let part = part.join(entry.file_name());
                if entry.path().is_dir() {
                    waiting.push(part);
                } else {
                    home.put(part.to_str().unwrap(), fs::read(entry.path()).unwrap());
                }
            }
        }
        home
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn get(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    fn stub(&self, lang: &str) -> (bool, String) {
        let mut out = Vec::new();
        let Ok(well) = stub::stub(&self.0, lang, &mut out) else { panic!("{lang} was refused") };
        (well, String::from_utf8(out).unwrap())
    }

    fn stats(&self, only: Option<&str>, json: bool) -> String {
        let mut out = Vec::new();
        let Ok(true) = stats::stats(Library::read(&self.0), &self.0, only, json, &mut out) else { panic!("no numbers") };
        String::from_utf8(out).unwrap()
    }

    /// The lines of `levelcheck check` over this home that name a language.
    fn check(&self, code: &str) -> (bool, Vec<String>) {
        let mut out = Vec::new();
        let Ok(well) = check::check(std::slice::from_ref(&self.0), &mut out) else { panic!("not checked") };
        let shown = String::from_utf8(out).unwrap().replace(&format!("{}/", self.0.display()), "");
        (well, shown.lines().filter(|line| line.contains(&format!("locales/{code}/"))).map(str::to_owned).collect())
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

const SMALL: &str = "# Жижиг файл.

-anu =
    { $case ->
       *[nom] Ану
        [gen] Анугийн
    }

## Товч

# Variables: $n (Number)
ui-count = { $n } удаа. Дахиад нэг удаа тоол.
ui-two =
    Нэг мөр
    хоёр мөр
ui-name = { -anu(case: \"gen\") } ном
    .label = Нэр

ui-last = За
";

#[test]
fn numbers_of_a_small_file() {
    let home = Home::new();
    home.put("assets/locales/mn/ui.ftl", SMALL);
    home.put("assets/locales/en/ui.ftl", "ui-count = { $n } times. Count once more.\n");
    let rows: Vec<Value> = home.stats(None, true).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(rows.len(), 2);
    let expected = r#"{"file":"ui.ftl","lang":"mn","messages":4,"words":13,"sentence_words_mean":2.6,"sentence_words_longest":4,"line_chars_longest":29}"#;
    assert_eq!(rows[0], serde_json::from_str::<Value>(expected).unwrap());
    assert_eq!((&rows[1]["lang"], &rows[1]["words"]), (&"en".into(), &5.into()));
    let table = home.stats(None, false);
    assert_eq!(table.lines().filter(|line| line.trim_start().starts_with("ui.ftl")).count(), 2, "{table}");
}

#[test]
fn numbers_of_the_shipped_level_are_those_of_the_bots() {
    let home = Home::of_the_game();
    let library = Library::read(&home.0);
    let level = library.level("contact/best-teammate").unwrap();
    let rows: Vec<Value> = home.stats(Some(level.id()), true).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(rows.iter().map(|row| row["lang"].as_str().unwrap()).collect::<Vec<_>>(), ["mn", "en"]);
    for (key, measure) in [("must_read_words", "words-that-must-be-read-most"), ("screen_words_most", "words-on-the-fullest-screen")] {
        let of_band = |band| measures(level, band, 200, &library.texts).into_iter().find(|row| row.measure == measure).unwrap().value;
        let most = level.mechanic().bands().into_iter().map(of_band).fold(0.0, f64::max);
        assert_eq!(rows[0][key].as_f64(), Some(most), "{measure}");
    }
    for row in &rows {
        let asked = level.keys().len() as u64;
        assert!(row["messages"].as_u64().unwrap() >= asked && row["words"].as_u64() > row["must_read_words"].as_u64());
        let stages = row["stages"].as_object().unwrap();
        assert!(["knock", "play", "ripple", "tell", "new-face", "keepsake"].iter().all(|stage| stages[*stage]["most"].as_u64() > Some(0)));
        let most = stages.values().map(|stage| stage["most"].as_u64().unwrap()).max();
        assert_eq!(most, row["screen_words_most"].as_u64());
    }
    assert_ne!(rows[0]["must_read_words"], rows[1]["must_read_words"]);
    assert!(home.stats(None, false).contains("contact/best-teammate, en: "));
}

#[test]
fn a_stub_keeps_everything_and_marks_every_text() {
    let home = Home::new();
    home.put("assets/locales/mn/ui.ftl", SMALL);
    assert_eq!(
        home.stub("kk"),
        (true, "made language.ron: write into it how the language calls itself\nadded 5 messages to ui.ftl\n".into())
    );
    let expected = "# Жижиг файл.

# mn: { $case ->
# mn:    *[nom] Ану
# mn:     [gen] Анугийн
# mn: }
-anu = (mn)
    { $case ->
       *[nom] Ану
        [gen] Анугийн
    }

## Товч

# Variables: $n (Number)
# mn: { $n } удаа. Дахиад нэг удаа тоол.
ui-count = (mn) { $n } удаа. Дахиад нэг удаа тоол.
# mn: Нэг мөр
# mn: хоёр мөр
ui-two = (mn)
    Нэг мөр
    хоёр мөр
# mn: { -anu(case: \"gen\") } ном
# mn: .label = Нэр
ui-name = (mn) { -anu(case: \"gen\") } ном
    .label = (mn) Нэр

# mn: За
ui-last = (mn) За
";
    assert_eq!(home.get("assets/locales/kk/ui.ftl"), expected);
    let mut library = Library::read(&home.0);
    assert_eq!((library.texts.languages()[2], library.faults.len()), (("kk", "kk"), 0));
    assert!(library.texts.switch("kk"));
    let shown: Vec<String> = ["ui-two", "ui-name", "ui-last"].iter().map(|key| library.texts.key(key).to_string()).collect();
    assert_eq!(shown, ["Нэг мөр\nхоёр мөр", "Анугийн ном", "За"]);
}

#[test]
fn a_stub_of_the_whole_game_can_be_played_and_translated_piece_by_piece() {
    let home = Home::of_the_game();
    let (well, said) = home.stub("kk");
    assert!(well && said.contains("to ui.ftl") && said.contains("to levels/contact/best-teammate.ftl"), "{said}");
    let whole = |code: &str| {
        let files = Library::default().text_files(&crate::library::locale_folder(&home.0, code));
        files.iter().flat_map(|file| outline(file).0).collect::<Vec<Named>>()
    };
    let (mn, kk) = (whole("mn"), whole("kk"));
    assert!(mn.len() > 300 && mn.iter().map(|one| &one.key).eq(kk.iter().map(|one| &one.key)));
    assert!(kk.iter().all(|one| one.untranslated) && !mn.iter().any(|one| one.untranslated));
    let mut library = Library::read(&home.0);
    assert_eq!(library.all_faults(), []);
    let keys: Vec<String> = mn.iter().filter(|one| one.is_whole() && !one.key.starts_with('-')).map(|one| one.key.clone()).collect();
    let say = |library: &Library| keys.iter().map(|key| library.texts.key(key).to_string()).collect::<Vec<_>>();
    let mongolian = say(&library);
    assert!(library.texts.switch("kk") && say(&library) == mongolian, "what waits is shown in Mongolian");
    let ui = home.get("assets/locales/kk/ui.ftl").replace("ui-next = (mn) Дараах", "ui-next = Келесі");
    home.put("assets/locales/kk/ui.ftl", ui);
    let mut library = Library::read(&home.0);
    assert!(library.texts.switch("kk") && &*library.texts.key("ui-next") == "Келесі" && &*library.texts.key("ui-back") == "Буцах");
}

#[test]
fn the_checker_counts_what_waits_and_fails_for_no_unfinished_language() {
    let home = Home::of_the_game();
    home.stub("kk");
    let (well, lines) = home.check("kk");
    assert!(well && lines.iter().all(|line| line.contains(": warning: ")), "{lines:#?}");
    let texts = outline(&TextFile { path: "x".into(), text: home.get("assets/locales/kk/ui.ftl") }).0.len();
    let waits = format!("assets/locales/kk/ui.ftl:4:1: warning: {texts} of {texts} texts are not translated");
    assert!(lines.iter().any(|line| line.starts_with(&waits)), "{lines:#?}");
    let ui = home.get("assets/locales/kk/ui.ftl").replace("ui-next = (mn) Дараах", "ui-next = Келесі");
    home.put("assets/locales/kk/ui.ftl", ui.replace("ui-back = (mn) Буцах", ""));
    let (_, lines) = home.check("kk");
    assert!(lines.iter().any(|line| line.contains(&format!("{} of {} texts", texts - 2, texts - 1))), "{lines:#?}");
    assert!(
        lines.iter().any(|line| line.starts_with("assets/locales/kk/language.ron:1:1: warning: 1 text of Mongolian is missing")),
        "{lines:#?}"
    );
    home.put("assets/locales/kk/flow.ftl", "flow-x = { $y\nnobody-asks = Ия\n");
    let (well, lines) = home.check("kk");
    assert!(!well && lines.iter().any(|line| line.contains("kk/flow.ftl:2:1: this entry is no Fluent")), "{lines:#?}");
    assert!(
        lines.iter().any(|line| line.starts_with("assets/locales/kk/flow.ftl:2:1: warning: `nobody-asks` stands in no Mongolian file")),
        "{lines:#?}"
    );
}

#[test]
fn a_stub_only_adds_and_says_what() {
    let home = Home::new();
    home.put("assets/locales/mn/ui.ftl", SMALL);
    home.put("assets/locales/mn/levels/contact/x.ftl", "contact-x-title = Нэр\n");
    home.put("assets/locales/kk/language.ron", "(name: \"Қазақша\")");
    let mine = "-anu = Ану\nui-last = Жақсы";
    home.put("assets/locales/kk/ui.ftl", mine);
    home.put("assets/locales/kk/other.ftl", "ui-two = Екі\n");
    assert_eq!(home.stub("kk").1, "added 1 message to levels/contact/x.ftl\nadded 2 messages to ui.ftl\n");
    let now = home.get("assets/locales/kk/ui.ftl");
    assert!(
        now.starts_with(&format!("{mine}\n\n# Added later; translate what stands behind (mn).\n\n# Variables: $n (Number)\n# mn: ")),
        "{now}"
    );
    assert!(now.contains("\nui-name = (mn) ") && !now.contains("ui-two"), "{now}");
    assert_eq!(home.get("assets/locales/kk/language.ron"), "(name: \"Қазақша\")");
    let library = Library::read(&home.0);
    assert_eq!((library.texts.languages()[2], library.faults.len()), (("kk", "Қазақша"), 0));
    assert_eq!(home.stub("kk"), (true, "nothing is missing in kk\n".into()));
    assert_eq!(home.get("assets/locales/kk/ui.ftl"), now);
}

#[test]
fn a_stub_leaves_broken_files_alone() {
    let home = Home::new();
    home.put("assets/locales/mn/ui.ftl", SMALL);
    home.put("assets/locales/kk/ui.ftl", "ui-last = { $x\n");
    let (well, said) = home.stub("kk");
    assert!(!well && said.starts_with("assets/locales/kk/ui.ftl:") && said.ends_with("nothing was added: mend these first\n"), "{said}");
    assert_eq!(home.get("assets/locales/kk/ui.ftl"), "ui-last = { $x\n");
    assert!(!home.0.join("assets/locales/kk/language.ron").exists());
    home.put("assets/locales/mn/ui.ftl", "ui-last = { $x\n");
    assert!(matches!(stub::stub(&home.0, "tyv", &mut Vec::new()), Err(Trouble::BrokenSource(told)) if told.contains("ui.ftl:")));
    for code in ["kazakh", "KK", "../kk", ""] {
        assert!(matches!(stub::stub(&home.0, code, &mut Vec::new()), Err(Trouble::NoCode(_))), "{code}");
    }
    assert!(matches!(stub::stub(&home.0, "mn", &mut Vec::new()), Err(Trouble::IsSource)));
}

#[test]
fn languages_are_found_in_their_order() {
    let home = Home::new();
    for code in ["tyv", "kk", "mn-Mong"] {
        home.put(&format!("assets/locales/{code}/language.ron"), "(name: \" \")");
    }
    home.put("assets/locales/ru/ui.ftl", "ui-a = b");
    home.put("assets/locales/Notes/language.ron", "(name: \"x\")");
    let library = Library::read(&home.0);
    let codes: Vec<&str> = library.texts.languages().iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["mn", "en", "kk", "mn-Mong", "tyv"]);
    assert_eq!(library.texts.languages()[2].1, "kk", "without a name the code stands for it");
}

#[test]
fn a_folder_of_own_levels_is_opened_and_a_broken_one_tells_its_faults() {
    let home = Home::of_the_game();
    let (level, texts) =
        (home.get("levels/contact/best-teammate.level.ron"), home.get("assets/locales/en/levels/contact/best-teammate.ftl"));
    home.put("own/contact/mine.level.ron", level);
    home.put("own/contact/mine.en.ftl", texts.replace("contact-best-teammate", "contact-mine"));
    let own = home.0.join("own");
    assert!(open(Some("contact/mine"), Some(&own)).is_ok());
    assert!(matches!(open(Some("contact/mine"), None), Err(Trouble::NoLevel(..))));
    home.put("own/contact/mine.level.ron", "(");
    let Err(Trouble::Broken(_, told)) = open(Some("contact/mine"), Some(&own)) else { panic!("not broken") };
    assert!(told.starts_with("levels/contact/mine.level.ron:1:"), "{told}");
}
