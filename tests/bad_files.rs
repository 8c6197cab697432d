//! Bad files: every fault has its place, nothing panics, and one broken level never hides the others.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use dorvon_berkh::library::{Library, read_level};
use dorvon_berkh::scenario::level::Level;
use dorvon_berkh::scenario::seed::Throw;
use dorvon_berkh::scenario::session::Session;
use dorvon_berkh::scenario::source::{Fault, Source};

const GOOD: &str = include_str!("../levels/contact/best-teammate.level.ron");
const ID: &str = "contact/best-teammate";

/// Checks bytes as they come from a disk.
fn check(bytes: &[u8]) -> Result<Level, Vec<Fault>> {
    let file = Path::new("planted.level.ron");
    let source = Source::bounded(file, bytes).map_err(|fault| vec![fault])?;
    Level::check(ID, &source)
}

fn faults(text: &str) -> Vec<Fault> {
    let faults = check(text.as_bytes()).err().unwrap_or_default();
    for fault in &faults {
        assert!(fault.line >= 1 && fault.line <= text.lines().count().max(1) && fault.col >= 1, "{fault}");
        assert!(!fault.what.is_empty() && !fault.remedy.is_empty());
        assert!(fault.to_string().starts_with(&format!("planted.level.ron:{}:{}: ", fault.line, fault.col)));
    }
    faults
}

/// The shipped level with `old` replaced, and the line on which `old` stood.
fn planted(text: &str, old: &str, new: &str) -> (String, usize) {
    assert_eq!(text.matches(old).count(), 1, "'{old}' must stand once");
    let line = text[..text.find(old).unwrap()].matches('\n').count() + 1;
    (text.replace(old, new), line)
}

#[test]
fn the_shipped_level_has_no_fault() {
    assert!(check(GOOD.as_bytes()).is_ok());
}

#[test]
fn five_faults_in_five_entries_are_five_faults_each_with_its_line() {
    let plants = [
        ("minutes: 7", "minutes: \"seven\"", "integer"),
        ("(band: b, days: 6", "(band: b, days: 60", "60 days"),
        (
            "(id: \"quiet-one\", kind: kind, known: no, truth: nobody, keys: [routine]",
            "(id: \"quiet-one\", kind: kind, known: no, truth: nobody, keys: [alone]",
            "everyday",
        ),
        ("(id: \"duo-mate\", kind: unsafe", "(id: \"duo-mate\", kind: wolf", "wolf"),
        ("(id: \"pet-photos\"", "(id: \"Pet photos\"", "kebab"),
    ];
    let (mut text, mut lines) = (GOOD.to_string(), Vec::new());
    for (old, new, _) in plants {
        let (changed, line) = planted(&text, old, new);
        (text, lines) = (changed, [lines, vec![line]].concat());
    }
    let found = faults(&text);
    assert_eq!(found.iter().map(|fault| fault.line).collect::<Vec<_>>(), lines, "{found:#?}");
    for (fault, (_, _, says)) in found.iter().zip(plants) {
        assert!(fault.to_string().contains(says), "'{says}' is not in {fault}");
    }
}

#[test]
fn each_rule_of_an_entry_is_checked_where_it_stands() {
    let plants = [
        ("keys: [jersey],\n             open: [key, hurry", "keys: [],\n             open: [key, hurry", "asks 1 times for 0 keys"),
        ("open: [key, plain, elsewhere, plain, plain]", "open: [key, plain, elsewhere, gift, plain]", "leave at most two"),
        ("open: [flattery, key, secrecy, key, plain]", "open: [plain, key, secrecy, key, plain]", "2 plain lines"),
        ("chain: [plain, plain, gift, plain]", "chain: [plain, plain, gift]", "5 open and 3 chain"),
        ("keys: [photo, alone]", "keys: [photo, name]", "one colour"),
        ("id: \"far-fan\"", "id: \"keeper\"", "stands twice"),
        ("unsafe: (25, 55, 20)", "unsafe: (0, 80, 20)", "nobody unsafe"),
        ("false_name: 0, signs_kept: 50", "false_name: 101, signs_kept: 50", "100 per cent"),
        ("days: 6, moves: 3, unsafe: (25", "days: 6, moves: 0, unsafe: (25", "0 moves"),
        ("signs: [gift, key, hurry], card: nobody", "signs: [gift, key, gift], card: nobody", "'queen'"),
        ("known: yes, truth: yes, keys: [jersey]", "known: yes, truth: no, keys: [jersey]", "not who they say"),
    ];
    for (old, new, says) in plants {
        let (text, line) = planted(GOOD, old, new);
        let found = faults(&text);
        let near = |fault: &&Fault| fault.to_string().contains(says) && fault.line <= line && line - fault.line <= 8;
        assert!(found.iter().any(|fault| near(&fault)), "line {line}, '{says}': {found:#?}");
    }
}

#[test]
fn faults_of_the_whole_level_are_named() {
    let plants = [
        ("format: 1,", "format: 2,", "format 2 is not known"),
        ("friend: tamir,", "", "friend"),
        ("friend: tamir,", "friend: nobody,", "nobody"),
        ("partner: anu,", "partner: anu, colour: red,", "colour"),
        ("keepsake: \"mitten\"", "keepsake: \"../mitten\"", "no keepsake"),
        ("review: [],", "review: [(name: \"x\")],", "role"),
        ("tails: 0", "tails: 3", "3 tails"),
        ("plain: 4", "plain: 0", "plain line"),
        ("objective: pattern", "objective: winning", "winning"),
        ("mechanic: doors((", "mechanic: windows((", "windows"),
    ];
    for (old, new, says) in plants {
        let (text, line) = planted(GOOD, old, new);
        let found = faults(&text);
        assert!(found.iter().any(|fault| fault.to_string().contains(says)), "'{says}', line {line}: {found:#?}");
    }
    for text in ["()", "[]", "true", "(levels: [])", "\"text\"", ")", "(format: 1"] {
        assert!(!faults(text).is_empty(), "{text} was taken");
    }
}

#[test]
fn a_mechanic_of_another_c_is_a_fault_at_the_c() {
    for c in ["content", "conduct", "contract"] {
        let (text, line) = planted(GOOD, "c: contact", &format!("c: {c}"));
        let found = faults(&text);
        assert_eq!((found.len(), found[0].line), (1, line), "{found:#?}");
        assert!(found[0].what.contains("contact") && found[0].what.contains(c));
    }
}

#[test]
fn a_level_without_bands_cannot_be_played_and_says_so() {
    let from = GOOD.find("(band: a").unwrap();
    let to = GOOD.find("        ],\n        scripts").unwrap();
    let text = format!("{}{}", &GOOD[..from], &GOOD[to..]);
    assert!(faults(&text).iter().any(|fault| fault.what.contains("no band")));
}

#[test]
fn a_torn_file_is_a_fault_wherever_it_was_cut() {
    for cut in (0..GOOD.len()).step_by(97) {
        assert!(GOOD.is_char_boundary(cut));
        let whole = GOOD[cut..].trim().is_empty();
        assert_eq!(check(&GOOD.as_bytes()[..cut]).is_ok(), whole, "cut at byte {cut}");
        assert_eq!(faults(&GOOD[..cut]).is_empty(), whole, "cut at byte {cut}");
    }
}

/// A small generator of its own: these bytes need not be good, only the same each time.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }
}

#[test]
fn random_bytes_are_never_a_level_and_never_a_panic() {
    let mut noise = Noise(1);
    let letters = b"()[]{}:,\"'\\/*#rn019.-_ abkey\n";
    for round in 0..600 {
        let length = noise.next() as usize % 1500;
        let mut byte = || if round % 2 == 0 { noise.next() as u8 } else { letters[noise.next() as usize % letters.len()] };
        let bytes: Vec<u8> = (0..length).map(|_| byte()).collect();
        assert!(check(&bytes).is_err(), "taken: {bytes:?}");
    }
}

#[test]
fn a_level_with_damaged_bytes_is_read_or_refused_with_a_place() {
    let mut noise = Noise(7);
    let mut refused = 0;
    for _ in 0..1500 {
        let mut bytes = GOOD.as_bytes().to_vec();
        for _ in 0..=noise.next() % 3 {
            let at = noise.next() as usize % bytes.len();
            match noise.next() % 3 {
                0 => bytes[at] = noise.next() as u8,
                1 => drop(bytes.remove(at)),
                _ => bytes.insert(at, b"()[],:\"1"[noise.next() as usize % 8]),
            }
        }
        if let Err(faults) = check(&bytes) {
            refused += 1;
            assert!(!faults.is_empty() && faults.iter().all(|fault| fault.line >= 1 && fault.col >= 1));
        }
    }
    assert!(refused > 500, "only {refused} of 1500 damaged files were refused");
}

/// A folder of one test, gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("dorvon-berkh-bad-files-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let gone = std::fs::remove_dir_all(&self.0);
        assert!(gone.is_ok() || std::thread::panicking());
    }
}

#[test]
fn huge_deep_empty_missing_and_binary_files_are_refused_with_a_message() {
    let folder = Folder::new();
    let says = |bytes: &[u8]| {
        let path = folder.write("x.level.ron", bytes);
        let faults = read_level(ID, &path).err().unwrap_or_default();
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].file, path);
        faults[0].what.clone()
    };
    assert!(says(&vec![b'('; 200_000]).contains("nested"));
    assert!(says("([{".repeat(70_000).as_bytes()).contains("nested"));
    assert!(says(&vec![b' '; 10_000_000]).contains("larger"));
    assert!(says(GOOD.repeat(100).as_bytes()).contains("larger"));
    assert!(says(b"").contains("empty"));
    assert!(says(b"\n  \n").contains("empty"));
    assert!(!says(b"\xff\xfe\x00(\x00").is_empty());
    let missing = read_level(ID, &folder.0.join("missing.level.ron")).err().unwrap_or_default();
    assert!(missing[0].what.contains("cannot be opened"), "{}", missing[0]);
    assert!(read_level(ID, &folder.0).is_err(), "a folder is no level");
}

fn copy_below(from: &Path, to: &Folder, name: &str) {
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let inner = format!("{name}/{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            copy_below(&path, to, &inner);
        } else {
            to.write(&inner, std::fs::read(&path).unwrap());
        }
    }
}

#[test]
fn a_broken_level_beside_a_good_one_is_listed_and_hides_nothing() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Folder::new();
    copy_below(&home.join("assets/locales"), &folder, "assets/locales");
    folder.write("levels/contact/best-teammate.level.ron", GOOD);
    let torn = folder.write("levels/contact/torn.level.ron", &GOOD[..GOOD.len() / 2]);
    folder
        .write("levels/index.ron", "(\n levels: [\n \"contact/torn\",\n \"contact/best-teammate\",\n \"contact/missing\",\n 7,\n ],\n)\n");
    let library = Library::read(&folder.0);
    let listed: Vec<(&str, bool)> = library.levels.iter().map(|shelved| (shelved.id.as_str(), shelved.level.is_ok())).collect();
    assert_eq!(listed, [("contact/torn", false), (ID, true), ("contact/missing", false)]);
    assert!(library.level(ID).is_some() && library.level("contact/torn").is_none());
    assert_eq!(library.playable().count(), 1);
    let all: Vec<String> = library.all_faults().iter().map(ToString::to_string).collect();
    assert!(all.iter().any(|fault| fault.starts_with(&format!("{}:", torn.display()))), "{all:#?}");
    assert!(all.iter().any(|fault| fault.contains("index.ron:5:") && fault.contains("contact/missing")), "{all:#?}");
    assert!(all.iter().any(|fault| fault.contains("index.ron:6:")), "{all:#?}");
    assert_eq!(all.len(), 3, "{all:#?}");
    folder.write("levels/index.ron", "(levels: [");
    let without_index = Library::read(&folder.0);
    assert!(without_index.levels.is_empty() && !without_index.faults.is_empty() && without_index.texts.has("ui-next"));
}

/// A class's own folder with everything in it that such folders come to hold.
#[test]
fn a_folder_of_own_levels_that_holds_anything_keeps_nobody_from_playing() {
    let folder = Folder::new();
    let mut noise = Noise(3);
    let texts =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales/mn/levels/contact/best-teammate.ftl")).unwrap();
    let own = |id: &str| texts.replace("contact-best-teammate", &format!("contact-{id}"));
    folder.write("levels/contact/good.level.ron", GOOD);
    folder.write("levels/contact/good.mn.ftl", own("good"));
    for round in 0..40 {
        let id = format!("bad-{round}");
        let (mut level, mut text) = (GOOD.as_bytes().to_vec(), own(&id).into_bytes());
        for bytes in [&mut level, &mut text] {
            match noise.next() % 4 {
                0 => bytes.truncate(noise.next() as usize % bytes.len()),
                1 => bytes.iter_mut().for_each(|byte| *byte = noise.next() as u8),
                2 => *bytes = b"[{(\"".repeat(noise.next() as usize % 90_000),
                _ => (0..30).for_each(|_| {
                    let at = noise.next() as usize % bytes.len();
                    bytes[at] = b"()[]{}=*\"\n"[noise.next() as usize % 10];
                }),
            }
        }
        folder.write(&format!("levels/contact/{id}.level.ron"), level);
        folder.write(&format!("levels/contact/{id}.mn.ftl"), text);
    }
    let mut library = Library::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let shipped = library.levels.len();
    library.add_own(&folder.0.join("levels"));
    assert_eq!(library.levels.len(), shipped + 41);
    assert!(
        library.level(ID).is_some()
            && library.level("contact/good").is_some_and(|level| level.keys().iter().all(|key| library.texts.has(key)))
    );
    let broken = library.levels.iter().filter(|shelved| shelved.own && shelved.level.is_err()).count();
    assert!(broken >= 30, "only {broken} of 40 damaged levels were refused");
    for fault in library.all_faults() {
        assert!(fault.file.starts_with("levels/contact") && fault.line >= 1 && fault.col >= 1, "{fault}");
        assert!(!fault.to_string().contains(&*folder.0.to_string_lossy()), "{fault}");
    }
}

/// A level of the ring: what the shipped ones look like, and small enough to plant faults in.
const RING: &str = r#"(
    format: 1,
    c: conduct,
    minutes: 6,
    review: [],
    friend: tamir,
    partner: ainur,
    keepsake: "peg",
    mechanic: circle((
        theme: clip,
        objective: support,
        bands: [
            (band: a, seats: 10, laughers: 3, worried: 3, blank: 0, popular: 1, listeners: 3, torn: 0, mood: 2, table: 0,
             moves: 6, ripple: 3, stay: 2, busy: 0, from_you: 0),
            (band: b, seats: 12, laughers: 3, worried: 2, blank: 2, popular: 2, listeners: 3, torn: 1, mood: 3, table: 7,
             moves: 6, ripple: 3, stay: 2, busy: 1, from_you: 0),
        ],
        cases: [
            (id: "drawing", theme: clip, from_you: 0),
            (id: "nickname", theme: invitation, from_you: 1),
        ],
    )),
)"#;

#[test]
fn a_level_of_the_ring_has_no_fault_and_each_of_its_numbers_is_bounded() {
    assert!(check(RING.as_bytes()).is_ok());
    let plants = [
        ("seats: 10", "seats: 40", "`seats` is 40"),
        ("seats: 12", "seats: 9", "do not fit 9 seats"),
        ("laughers: 3, worried: 3", "laughers: 1, worried: 3", "`laughers` is 1"),
        ("worried: 3", "worried: 0", "`worried` is 0"),
        ("worried: 3", "worried: 6", "do not fit 10 seats"),
        ("blank: 2", "blank: 9", "`blank` is 9"),
        ("popular: 2", "popular: 3", "`popular` is 3"),
        ("listeners: 3, torn: 1", "listeners: 99999999999, torn: 1", "`listeners` is 99999999999"),
        ("torn: 1", "torn: 3", "`torn` is 3"),
        ("mood: 2", "mood: 0", "`mood` is 0"),
        ("mood: 3", "mood: 5", "`mood` is 5"),
        ("table: 7", "table: 12", "`table` is 12"),
        ("moves: 6, ripple: 3, stay: 2, busy: 0", "moves: 0, ripple: 3, stay: 2, busy: 0", "`moves` is 0"),
        ("ripple: 3, stay: 2, busy: 0", "ripple: 1000000, stay: 2, busy: 0", "`ripple` is 1000000"),
        ("stay: 2, busy: 0", "stay: 0, busy: 0", "`stay` is 0"),
        ("busy: 1", "busy: 40", "`busy` is 40"),
        ("busy: 1, from_you: 0", "busy: 1, from_you: 4", "`from_you` is 4"),
        ("(id: \"drawing\"", "(id: \"Drawing one\"", "kebab"),
        ("(id: \"drawing\"", "(id: \"nickname\"", "stands twice"),
        ("theme: invitation, from_you: 1", "theme: invitation, from_you: 2", "`from_you` is 2"),
        ("theme: invitation", "theme: rumour", "rumour"),
        ("objective: support", "objective: winning", "winning"),
        ("(band: b,", "(band: a,", "band a stands twice"),
        ("mood: 3,", "mood: 3, speed: 2,", "speed"),
    ];
    for (old, new, says) in plants {
        let (text, line) = planted(RING, old, new);
        let found = faults(&text);
        let near = |fault: &&Fault| fault.to_string().contains(says) && fault.line.abs_diff(line) <= 2;
        assert!(found.iter().any(|fault| near(&fault)), "line {line}, '{says}': {found:#?}");
    }
    let (text, _) = planted(
        &RING.replace("(id: \"nickname\", theme: invitation, from_you: 1),", ""),
        "(id: \"drawing\", theme: clip, from_you: 0),",
        "",
    );
    assert!(faults(&text).iter().any(|fault| fault.what.contains("no case")));
}

#[test]
fn the_content_of_one_mechanic_in_another_is_named_with_what_to_do() {
    for (text, from, to) in [(GOOD, "doors((", "circle(("), (RING, "circle((", "doors((")] {
        let (text, line) = planted(text, from, to);
        let found = faults(&text);
        let told = found.iter().find(|fault| fault.what.contains("is the content of")).unwrap_or_else(|| panic!("{found:#?}"));
        assert_eq!((told.line, told.col), (line, 15), "{told}");
        let (right, wrong) = (from.trim_end_matches('('), to.trim_end_matches('('));
        assert!(told.what.contains(&format!("`{right}`, not of `{wrong}`")), "{told}");
        assert!(told.remedy.contains(&format!("mechanic: {right}((")) && told.remedy.contains("c: con"), "{told}");
    }
    // The right name, but the C of another mechanic.
    let (text, line) = planted(RING, "c: conduct", "c: contact");
    let found = faults(&text);
    assert!(found.len() == 1 && found[0].line == line && found[0].what.contains("belongs to conduct"), "{found:#?}");
    let (text, line) = planted(GOOD, "c: contact", "c: conduct");
    let found = faults(&text);
    assert!(found.len() == 1 && found[0].line == line && found[0].what.contains("belongs to contact"), "{found:#?}");
}

#[test]
fn a_torn_or_damaged_ring_is_a_fault_with_a_place_or_a_level() {
    for cut in 0..RING.len() - 1 {
        assert!(!faults(&RING[..cut]).is_empty(), "cut at byte {cut}");
    }
    let mut noise = Noise(11);
    for _ in 0..3000 {
        let mut bytes = RING.as_bytes().to_vec();
        for _ in 0..=noise.next() % 3 {
            let at = noise.next() as usize % bytes.len();
            bytes[at] = b"0123456789()[],: abst"[noise.next() as usize % 21];
        }
        // Whatever is taken can be played to its end.
        if let Ok(level) = check(&bytes) {
            for band in level.mechanic().bands() {
                let mut session = Session::new(&level, band, Throw::new(7).unwrap(), &[]);
                for _ in 0..20 {
                    if session.ending().is_none() {
                        let offer = session.seen(&level).offers.last().cloned().unwrap();
                        session.apply(&level, offer.action).unwrap();
                    }
                }
                assert!(session.ending().is_some());
            }
        }
    }
}
