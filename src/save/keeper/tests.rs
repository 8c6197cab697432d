//! The newest of each file is on disk after a flush; what two programs reached is joined; one failure hinders nothing else.

#![allow(clippy::unwrap_used)]

use std::fs;

use super::super::{Place, Profile, Settings, Who, load, roster};
use super::*;

fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("dorvon-berkh-keeper-{name}-{}", std::process::id()));
    drop(fs::remove_dir_all(&path));
    path
}

fn keeper(folder: &Path) -> Keeper {
    Keeper::start(folder.to_path_buf(), Duration::from_millis(20))
}

fn home(number: u32) -> At {
    At { place: Place::Home, number }
}

#[test]
fn the_newest_of_every_file_is_on_disk_after_a_flush() {
    let folder = folder("newest");
    let keeper = keeper(&folder);
    let mut profiles = [1, 2, 3].map(|number| Profile::new(Who::drawn(number), Settings::default()));
    let mut computer = Computer::default();
    for size in 100..=150 {
        for (profile, number) in profiles.iter_mut().zip([1, 2, 3]) {
            profile.settings.text_size = size;
            keeper.keep(home(number), profile);
        }
        computer.last = Some(u32::from(size));
        keeper.keep_computer(&computer);
    }
    keeper.throw_away(home(3));
    assert!(keeper.flush(Duration::from_secs(10)) && !keeper.failed());
    assert_eq!(load(&folder).computer, computer);
    assert_eq!(roster(&folder, Place::Home).cards.keys().copied().collect::<Vec<_>>(), [1, 2]);
    assert!([1, 2].iter().all(|number| keeper.open(home(*number)).profile.as_ref() == Some(&profiles[*number as usize - 1])));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn two_keepers_of_one_profile_lose_nothing() {
    let folder = folder("two");
    let first = keeper(&folder);
    let mut profile = Profile::new(Who::drawn(4), Settings::default());
    first.keep(home(1), &profile);
    assert!(first.flush(Duration::from_secs(10)));
    let second = keeper(&folder);
    let mut theirs = second.open(home(1)).profile.unwrap();
    for round in 0..20_u16 {
        profile.finish("contact/intercom", "button", None, round);
        first.keep(home(1), &profile);
        theirs.finish("contact/intercom", "button", None, round);
        theirs.finish("content/snow-day", "snow-globe", None, round);
        second.keep(home(1), &theirs);
    }
    assert!(first.flush(Duration::from_secs(10)) && second.flush(Duration::from_secs(10)));
    let kept = first.open(home(1)).profile.unwrap();
    assert_eq!((kept.cases["contact/intercom"].finished, kept.cases["content/snow-day"].finished), (40, 20));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_cannot_be_kept_is_tried_again_and_hinders_nothing_else() {
    let folder = folder("again");
    let keeper = keeper(&folder);
    let profile = Profile::new(Who::drawn(4), Settings::default());
    fs::create_dir_all(folder.join("profiles")).unwrap();
    fs::write(folder.join("profiles/1.ron"), "(version: 99)").unwrap();
    keeper.keep(home(1), &profile);
    keeper.keep(home(2), &profile);
    assert!(!keeper.flush(Duration::from_millis(300)) && keeper.failed());
    assert_eq!(super::super::open(&folder, home(2)).profile.as_ref(), Some(&profile));
    // The newer game takes its file away: nobody has to do anything.
    fs::remove_file(folder.join("profiles/1.ron")).unwrap();
    let begun = std::time::Instant::now();
    while keeper.failed() {
        assert!(begun.elapsed() < Duration::from_secs(10), "never tried again");
        std::thread::yield_now();
    }
    assert_eq!(super::super::open(&folder, home(1)).profile, Some(profile));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn nobody_writes_over_somebody_else() {
    let folder = folder("else");
    let keeper = keeper(&folder);
    let (one, other) = (Profile::new(Who::drawn(4), Settings::default()), Profile::new(Who::drawn(5), Settings::default()));
    keeper.keep(home(1), &one);
    assert!(keeper.flush(Duration::from_secs(10)));
    keeper.keep(home(1), &other);
    assert!(!keeper.flush(Duration::from_millis(200)) && keeper.failed());
    assert_eq!(super::super::open(&folder, home(1)).profile, Some(one));
    fs::remove_dir_all(folder).unwrap();
}
