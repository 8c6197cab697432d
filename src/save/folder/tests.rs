//! What is written is read again; what is broken is kept and never in the way.

#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::scenario::report::Ending;

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("dorvon-berkh-folder-{name}-{}", std::process::id()));
        drop(fs::remove_dir_all(&path));
        Self(path)
    }

    fn keep(&self, number: u32, profile: &Profile) {
        perform(&self.0, &Job::Profile(number, Box::new(profile.clone()))).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn somebody(number: u32) -> Profile {
    let mut profile = Profile::new(Who::drawn(number).paired(number.is_multiple_of(2)), Settings::default());
    profile.finish("contact/best-teammate", "mitten", Some(Ending::Calm), 17);
    profile
}

#[test]
fn what_is_kept_is_loaded() {
    let folder = Folder::new("round");
    assert!(load(&folder.0).profiles.is_empty());
    let computer = Computer { last: Some(2), fullscreen: true, ..Computer::default() };
    perform(&folder.0, &Job::Computer(computer.clone())).unwrap();
    for number in 1..=3 {
        folder.keep(number, &somebody(number));
    }
    let loaded = load(&folder.0);
    assert_eq!(loaded.computer, computer);
    assert_eq!(loaded.profiles, (1..=3).map(|number| (number, somebody(number))).collect());
    assert!(loaded.set_aside.is_empty());
}

#[test]
fn a_broken_file_is_set_aside_and_the_backup_takes_over() {
    let folder = Folder::new("broken");
    folder.keep(1, &somebody(1));
    for broken in ["", "(version: 2, who", "\u{0}\u{1}", "(((((", "(version: 2)"] {
        folder.keep(1, &somebody(1));
        folder.keep(1, &somebody(1));
        fs::write(profile_path(&folder.0, 1), broken).unwrap();
        let loaded = load(&folder.0);
        assert_eq!(loaded.profiles[&1], somebody(1), "after {broken:?}");
        let (aside, _) = &loaded.set_aside[0];
        assert_eq!(fs::read_to_string(aside).unwrap(), broken);
    }
}

#[test]
fn one_broken_profile_leaves_the_others_alone() {
    let folder = Folder::new("others");
    for number in [1, 2] {
        folder.keep(number, &somebody(number));
    }
    fs::write(profile_path(&folder.0, 1), "no profile").unwrap();
    let loaded = load(&folder.0);
    assert_eq!(loaded.profiles.keys().copied().collect::<Vec<_>>(), [2]);
    assert_eq!(loaded.set_aside.len(), 1);
}

#[test]
fn a_file_of_a_newer_game_is_left_untouched() {
    let folder = Folder::new("newer");
    folder.keep(1, &somebody(1));
    let newer = "(version: 99, something: new)";
    fs::write(profile_path(&folder.0, 1), newer).unwrap();
    let loaded = load(&folder.0);
    assert!(loaded.profiles.is_empty() && loaded.set_aside.is_empty());
    assert_eq!(loaded.taken, BTreeSet::from([1]));
    assert_eq!(fs::read_to_string(profile_path(&folder.0, 1)).unwrap(), newer);
}

#[test]
fn the_progress_of_the_first_version_becomes_a_profile() {
    let folder = Folder::new("first");
    fs::create_dir_all(&folder.0).unwrap();
    let old = "(version: 1, settings: (language: \"en\", text_size: 150), cases: {\"contact/best-teammate\": (keepsake: \"mitten\", endings: [Calm], finished: 2)}, session: None)";
    fs::write(folder.0.join(FIRST_VERSION), old).unwrap();
    let loaded = load(&folder.0);
    let profile = &loaded.profiles[&1];
    assert_eq!((profile.settings.language.as_str(), profile.settings.text_size, profile.sessions()), ("en", 150, 2));
    assert_eq!(fs::read_to_string(folder.0.join(FIRST_VERSION)).unwrap(), old);
}

#[test]
fn a_torn_file_never_crashes() {
    let folder = Folder::new("torn");
    folder.keep(1, &somebody(1));
    let whole = fs::read(profile_path(&folder.0, 1)).unwrap();
    for cut in 0..whole.len() {
        fs::write(profile_path(&folder.0, 1), &whole[..cut]).unwrap();
        drop(load(&folder.0));
    }
}

#[test]
fn what_was_thrown_away_can_be_brought_back_until_the_tray_is_emptied() {
    let folder = Folder::new("tray");
    for number in [1, 2] {
        folder.keep(number, &somebody(number));
        folder.keep(number, &somebody(number));
    }
    perform(&folder.0, &Job::ThrowAway(1)).unwrap();
    assert!(!profile_path(&folder.0, 1).exists() && tray_path(&folder.0, 1).exists());
    perform(&folder.0, &Job::BringBack(1)).unwrap();
    perform(&folder.0, &Job::ThrowAway(2)).unwrap();
    perform(&folder.0, &Job::EmptyTray).unwrap();
    let loaded = load(&folder.0);
    assert_eq!(loaded.profiles.into_iter().collect::<Vec<_>>(), [(1, somebody(1))]);
    assert!(!folder.0.join("tray").exists());
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error_and_no_crash() {
    let folder = Folder::new("file");
    fs::write(&folder.0, "a file where the folder should be").unwrap();
    assert!(perform(&folder.0, &Job::Computer(Computer::default())).is_err());
    assert!(load(&folder.0).profiles.is_empty());
    fs::remove_file(&folder.0).unwrap();
}
