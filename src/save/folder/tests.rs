//! What is written is read again; what is broken is kept and never in the way.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::Duration;

use super::super::{Keeper, Picture, roster};
use super::*;
use crate::scenario::report::Ending;

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("dorvon-berkh-folder-{name}-{}", std::process::id()));
        drop(fs::remove_dir_all(&path));
        Self(path)
    }

    fn keeper(&self) -> Keeper {
        Keeper::start(self.0.clone(), Duration::from_secs(60))
    }

    fn keep(&self, number: u32, profile: &Profile) {
        let keeper = self.keeper();
        drop(keeper.open(home(number)));
        keeper.keep(home(number), profile);
        assert!(keeper.flush(Duration::from_secs(10)));
    }

    /// Its text as it lies there.
    fn text(&self, number: u32) -> String {
        fs::read_to_string(profile_path(&self.0, home(number))).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn home(number: u32) -> At {
    At { place: Place::Home, number }
}

fn class() -> Place {
    Place::Class(ClassCode::of(&[Picture::Ger, Picture::Boot, Picture::Bone, Picture::Bone]).unwrap())
}

fn somebody(number: u32) -> Profile {
    let mut profile = Profile::new(Who::drawn(number).paired(number.is_multiple_of(2)), Settings::default());
    profile.finish("contact/best-teammate", "mitten", Some(Ending::Calm), 17);
    profile
}

#[test]
fn a_broken_file_is_set_aside_and_the_backup_takes_over() {
    let folder = Folder::new("broken");
    for broken in ["", "(version: 2, who", "\u{0}\u{1}", "(((((", "(version: 2)"] {
        folder.keep(1, &somebody(1));
        folder.keep(1, &somebody(1));
        fs::write(profile_path(&folder.0, home(1)), broken).unwrap();
        let opened = open(&folder.0, home(1));
        assert_eq!(opened.profile, Some(somebody(1)), "after {broken:?}");
        let (aside, _) = &opened.set_aside[0];
        assert_eq!(fs::read_to_string(aside).unwrap(), broken);
    }
}

#[test]
fn one_broken_profile_leaves_the_others_alone_and_its_number_is_free() {
    let folder = Folder::new("others");
    for number in [1, 2] {
        folder.keep(number, &somebody(number));
    }
    fs::write(profile_path(&folder.0, home(1)), "no profile").unwrap();
    let found = roster(&folder.0, Place::Home);
    assert_eq!(found.cards.keys().copied().collect::<Vec<_>>(), [2]);
    assert_eq!((found.set_aside.len(), found.taken.len()), (1, 0));
    assert_eq!(reserve(&folder.0, Place::Home, |number| found.cards.contains_key(&number), 999), 1);
}

#[test]
fn a_file_of_a_newer_game_is_shown_and_left_untouched() {
    let folder = Folder::new("newer");
    folder.keep(1, &somebody(1));
    let newer = folder.text(1).replace("version: 2", "version: 99, weather: Snow(3)").replace("finished: 1", "finished: 1, stars: [1]");
    fs::write(profile_path(&folder.0, home(1)), &newer).unwrap();
    let found = roster(&folder.0, Place::Home);
    assert!(found.set_aside.is_empty() && found.cards[&1].only_read, "{found:?}");
    let opened = folder.keeper().open(home(1));
    assert!(opened.only_read && opened.profile.is_some_and(|profile| profile.who == somebody(1).who));
    // Even when it is told to write.
    let keeper = folder.keeper();
    keeper.keep(home(1), &somebody(1));
    assert!(!keeper.flush(Duration::from_millis(200)) && keeper.failed());
    assert_eq!(folder.text(1), newer);
    for unknown in ["(version: 99, something: new)", "(version: 99)"] {
        fs::write(profile_path(&folder.0, home(1)), unknown).unwrap();
        let found = roster(&folder.0, Place::Home);
        assert_eq!((found.cards.len(), found.taken), (0, BTreeSet::from([1])));
        assert_eq!(folder.text(1), unknown);
    }
}

#[test]
fn settings_of_a_newer_game_are_left_untouched() {
    let folder = Folder::new("newer-computer");
    let newer = "(version: 99, something: new)";
    fs::create_dir_all(&folder.0).unwrap();
    fs::write(computer_path(&folder.0), newer).unwrap();
    assert_eq!(load(&folder.0).computer, Computer::default());
    let keeper = folder.keeper();
    keeper.keep_computer(&Computer { fullscreen: true, ..Computer::default() });
    assert!(keeper.flush(Duration::from_secs(10)) && !keeper.failed());
    assert_eq!(fs::read_to_string(computer_path(&folder.0)).unwrap(), newer);
}

#[test]
fn what_was_thrown_away_can_be_brought_back_until_the_tray_is_emptied() {
    let folder = Folder::new("tray");
    let keeper = folder.keeper();
    for number in [1, 2] {
        folder.keep(number, &somebody(number));
        folder.keep(number, &somebody(number));
    }
    let (profile, tray) = (profile_path(&folder.0, home(1)), tray_path(&folder.0, home(1)));
    keeper.throw_away(home(1));
    assert!(keeper.flush(Duration::from_secs(10)) && !profile.exists() && tray.exists());
    keeper.bring_back(home(1), &somebody(1));
    keeper.throw_away(home(2));
    keeper.empty_tray(Place::Home);
    assert!(keeper.flush(Duration::from_secs(10)) && profile.exists());
    let found = roster(&folder.0, Place::Home);
    assert_eq!(found.cards.keys().copied().collect::<Vec<_>>(), [1]);
    assert!(!folder.0.join("tray").exists());
    // Somebody else has emptied the tray meanwhile: it comes back as it stood here.
    keeper.throw_away(home(1));
    keeper.empty_tray(Place::Home);
    keeper.bring_back(home(1), &somebody(1));
    assert!(keeper.flush(Duration::from_secs(10)));
    assert_eq!(open(&folder.0, home(1)).profile, Some(somebody(1)));
}

#[test]
fn classes_are_apart_and_are_counted() {
    let folder = Folder::new("classes");
    let keeper = folder.keeper();
    let there = At { place: class(), number: 1 };
    keeper.found_class(class());
    keeper.keep(there, &somebody(3));
    keeper.keep(home(1), &somebody(4));
    for told in [true, false] {
        let report = crate::scenario::report::Report {
            objective: crate::scenario::report::Met::Met,
            hits: 2,
            misses: 0,
            false_alarms: 1,
            correct_passes: 3,
            praise: Vec::new(),
        };
        keeper.count(class(), "contact/intercom", super::super::Counts::of(Some(Ending::Calm), told, &report));
    }
    assert!(keeper.flush(Duration::from_secs(10)));
    assert_eq!(load(&folder.0).classes.into_iter().map(Place::Class).collect::<Vec<_>>(), [class()]);
    assert_eq!(roster(&folder.0, class()).cards[&1].who, somebody(3).who);
    assert_eq!(roster(&folder.0, Place::Home).cards[&1].who, somebody(4).who);
    let Place::Class(code) = class() else { unreachable!() };
    let counts = class_file(&folder.0, code).levels["contact/intercom"];
    assert_eq!((counts.finished, counts.calm, counts.told, counts.hits, counts.correct_passes), (2, 2, 1, 4, 6));
}

#[test]
fn the_index_is_enough_and_is_made_anew_where_it_does_not_fit() {
    let folder = Folder::new("index");
    for number in 1..=5 {
        folder.keep(number, &somebody(number));
    }
    let whole = roster(&folder.0, Place::Home);
    assert_eq!((whole.read, whole.cards.len()), (0, 5));
    for wrong in ["", "(version: 2", "(version: 2, profiles: {})", "((((((("] {
        fs::write(index_path(&folder.0), wrong).unwrap();
        let again = roster(&folder.0, Place::Home);
        assert_eq!((again.read, &again.cards), (5, &whole.cards), "after {wrong:?}");
    }
    let keeper = folder.keeper();
    keeper.index_anew(Place::Home);
    assert!(keeper.flush(Duration::from_secs(10)));
    assert_eq!(roster(&folder.0, Place::Home), whole);
    // Somebody copies another child's file over one.
    fs::copy(profile_path(&folder.0, home(2)), profile_path(&folder.0, home(1))).unwrap();
    let again = roster(&folder.0, Place::Home);
    assert_eq!((again.read, again.cards[&1].who), (1, somebody(2).who));
}

#[test]
fn two_programs_never_take_the_same_number() {
    let folder = Folder::new("numbers");
    let mut numbers: Vec<u32> = std::thread::scope(|scope| {
        let take = || (0..25).map(|_| reserve(&folder.0, Place::Home, |_| false, 0)).collect::<Vec<_>>();
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(take)).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=100).collect::<Vec<_>>());
    // The number is free for nobody else once it is written, either.
    folder.keep(1, &somebody(1));
    assert!(!reserved_path(&folder.0, home(1)).exists());
    assert_eq!(reserve(&folder.0, Place::Home, |_| false, 0), 101);
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error_and_no_crash() {
    let folder = Folder::new("file");
    fs::write(&folder.0, "a file where the folder should be").unwrap();
    let keeper = folder.keeper();
    keeper.keep(home(1), &somebody(1));
    assert!(!keeper.flush(Duration::from_millis(200)) && keeper.failed());
    assert_eq!(reserve(&folder.0, Place::Home, |_| false, 4711), 4711);
    // Opened again before it could be written, it is still there.
    assert_eq!(keeper.open(home(1)).profile, Some(somebody(1)));
    fs::remove_file(&folder.0).unwrap();
    assert!(keeper.flush(Duration::from_secs(10)) && !keeper.failed());
    assert_eq!(open(&folder.0, home(1)).profile, Some(somebody(1)));
}
