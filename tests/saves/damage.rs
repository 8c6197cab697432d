//! Torn, flipped and hostile files: no panic, no hang, and nothing good is ever overwritten.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::Instant;

use dorvon_berkh::save::{Place, Profile, load, open, roster};
use proptest::test_runner::{Config, TestRunner};

use crate::player::files;
use crate::{Folder, LIMIT, home, somebody};

/// Random flips of bits.
const FLIPS: u32 = 10_000;

/// A folder with a profile and its backup, and the bytes of both.
struct Kept {
    folder: Folder,
    whole: Vec<u8>,
    backup: Vec<u8>,
}

impl Kept {
    fn new() -> Self {
        let (folder, mut profile) = (Folder::new(), somebody());
        folder.keep(1, &profile);
        profile.settings.text_size = 175;
        folder.keep(1, &profile);
        let whole = fs::read(folder.path_of(1)).unwrap();
        let backup = fs::read(Self::backup_in(&folder)).unwrap();
        assert!(whole != backup && whole.len() > 1000);
        Self { folder, whole, backup }
    }

    fn backup_in(folder: &Folder) -> std::path::PathBuf {
        folder.0.join("profiles/1.ron.bak")
    }

    /// Puts these bytes where the profile was, and opens it: it is read, or set aside, and its backup takes over untouched.
    fn opened_with(&self, bytes: &[u8]) -> Profile {
        let path = self.folder.path_of(1);
        fs::write(&path, bytes).unwrap();
        let opened = open(&self.folder.0, home(1));
        let profile = opened.profile.expect("itself or its backup can be read");
        assert_eq!(fs::read(Self::backup_in(&self.folder)).unwrap(), self.backup);
        match opened.set_aside.as_slice() {
            [] => assert_eq!(fs::read(&path).unwrap(), bytes),
            [(aside, _)] => {
                assert_eq!(fs::read(aside).unwrap(), bytes, "what was broken is kept as it was");
                assert_eq!(profile.settings.text_size, 100, "the backup takes over");
                fs::remove_file(aside).unwrap();
            }
            more => panic!("{more:?}"),
        }
        profile
    }
}

#[test]
fn a_file_torn_after_any_byte_is_set_aside_and_its_backup_takes_over() {
    let kept = Kept::new();
    for cut in 0..kept.whole.len() {
        kept.opened_with(&kept.whole[..cut]);
    }
}

#[test]
fn ten_thousand_flipped_bits_never_harm_the_good_file() {
    let kept = Kept::new();
    let mut runner = TestRunner::new(Config { cases: FLIPS, failure_persistence: None, ..Config::default() });
    let flip = (0..kept.whole.len(), 0_u32..8);
    let run = runner.run(&flip, |(byte, bit)| {
        let mut bytes = kept.whole.clone();
        bytes[byte] ^= 1 << bit;
        kept.opened_with(&bytes);
        Ok(())
    });
    run.unwrap();
}

#[test]
fn playing_on_after_damage_keeps_what_was_broken() {
    for broken in [&b"(version: 2, who"[..], b"\xff\xfe\x00", b""] {
        let kept = Kept::new();
        let mut profile = kept.opened_with(b"(version: 2");
        profile.finish("contact/intercom", "button", None, 1);
        fs::write(kept.folder.path_of(1), broken).unwrap();
        kept.folder.keep(1, &profile);
        assert_eq!(open(&kept.folder.0, home(1)).profile, Some(profile));
        assert!(files(&kept.folder.0).iter().any(|(path, bytes)| path.to_string_lossy().contains("broken") && bytes == broken));
    }
}

/// Puts something hostile at a path.
type Plant = fn(&Path);

#[test]
fn hostile_files_neither_crash_nor_hang_nor_lead_out_of_the_folder() {
    let plants: [(&str, Plant); 9] = [
        ("deep", |path| fs::write(path, vec![b'('; 200_000]).unwrap()),
        ("deep and closed", |path| fs::write(path, format!("{}{}", "[".repeat(60_000), "]".repeat(60_000))).unwrap()),
        // A gibibyte of holes.
        ("large", |path| fs::File::create(path).unwrap().set_len(1 << 30).unwrap()),
        ("of wrong types", |path| fs::write(path, "(version: [2], who: 7, settings: \"x\", cases: {1: 2})").unwrap()),
        ("huge numbers", |path| fs::write(path, format!("(version: {})", "9".repeat(10_000))).unwrap()),
        ("no text", |path| fs::write(path, (0..=255).cycle().take(5000).collect::<Vec<u8>>()).unwrap()),
        ("a folder", |path| fs::create_dir(path).unwrap()),
        ("a link out of the folder", |path| symlink("/etc/passwd", path).unwrap()),
        ("a pipe", |path| {
            assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
        }),
    ];
    for (what, plant) in plants {
        for name in ["computer.ron", "index.ron", "profiles/1.ron", "profiles/1.ron.bak"] {
            let kept = Kept::new();
            let path = kept.folder.0.join(name);
            drop(fs::remove_file(&path));
            plant(&path);
            let begun = Instant::now();
            let (loaded, found) = (load(&kept.folder.0), roster(&kept.folder.0, Place::Home));
            assert!(begun.elapsed() < LIMIT / 20, "{what} as {name} took {:?}", begun.elapsed());
            assert_eq!(loaded.computer, dorvon_berkh::save::Computer::default());
            assert_eq!(found.cards.len(), 1, "{what} as {name}: {found:?}");
            // And it goes on.
            let mut profile = open(&kept.folder.0, home(1)).profile.unwrap();
            profile.finish("contact/intercom", "button", None, 1);
            kept.folder.keep(1, &profile);
            assert_eq!(open(&kept.folder.0, home(1)).profile, Some(profile), "{what} as {name}");
        }
    }
}

#[test]
fn a_link_to_a_good_profile_elsewhere_is_not_followed() {
    let (ours, theirs) = (Kept::new(), Kept::new());
    let mut other = somebody();
    other.who = dorvon_berkh::save::Who::drawn(5);
    theirs.folder.keep(2, &other);
    let path = ours.folder.path_of(1);
    fs::remove_file(&path).unwrap();
    symlink(theirs.folder.path_of(2), &path).unwrap();
    let opened = open(&ours.folder.0, home(1));
    assert_eq!(opened.profile.map(|profile| profile.who), Some(somebody().who), "the backup, and not what lies elsewhere");
    assert_eq!(opened.set_aside.len(), 1);
    assert_eq!(open(&theirs.folder.0, home(2)).profile, Some(other));
}
