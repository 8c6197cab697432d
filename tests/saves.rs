//! Saves as a school treats them: old ones, torn ones, hostile ones, full disks, two programs at once, and the plug pulled.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "saves/damage.rs"]
mod damage;
#[path = "saves/disk.rs"]
mod disk;
#[path = "saves/explained.rs"]
mod explained;
#[path = "saves/player.rs"]
mod player;
#[path = "saves/soak.rs"]
mod soak;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use dorvon_berkh::bots::{Careful, Habits, Player};
use dorvon_berkh::library::Library;
use dorvon_berkh::save::{At, Keeper, Place, Profile, Settings, Who, load, open, roster};
use dorvon_berkh::scenario::level::Band;
use dorvon_berkh::scenario::report::Ending;
use dorvon_berkh::scenario::seed::Throw;
use dorvon_berkh::scenario::session::{Session, SessionLog, Stage};

/// The longest that anything may take.
const LIMIT: Duration = Duration::from_secs(60);
/// Bytes of a profile after a school year.
const MOST_BYTES: u64 = 64 * 1024;

/// A folder that goes with the test.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        // As a school may call it.
        let name = format!("Дөрвөн бэрх {}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        drop(fs::remove_dir_all(&path));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn keeper(&self) -> Keeper {
        Keeper::start(self.0.clone(), Duration::from_millis(50))
    }

    pub(crate) fn path_of(&self, number: u32) -> PathBuf {
        self.0.join(format!("profiles/{number}.ron"))
    }

    /// Writes a profile, as the game does.
    pub(crate) fn keep(&self, number: u32, profile: &Profile) {
        let keeper = self.keeper();
        drop(keeper.open(home(number)));
        keeper.keep(home(number), profile);
        assert!(keeper.flush(LIMIT) && !keeper.failed());
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

pub(crate) fn home(number: u32) -> At {
    At { place: Place::Home, number }
}

/// A profile with a case that is done and one in the middle.
pub(crate) fn somebody() -> Profile {
    let mut profile = Profile::new(Who::drawn(77), Settings::default());
    profile.finish("contact/intercom", "button", Some(Ending::Calm), 17);
    let library = library();
    let level = library.level("contact/best-teammate").unwrap();
    profile.leave_open(played(level, Band::A, 3, &library));
    profile
}

pub(crate) fn library() -> Library {
    Library::read(Path::new(env!("CARGO_MANIFEST_DIR")))
}

/// A case as far as its new face.
fn played(level: &dorvon_berkh::scenario::level::Level, band: Band, throw: u16, library: &Library) -> SessionLog {
    let mut session = Session::new(level, band, Throw::new(throw).unwrap(), &[]);
    let mut bot = Careful::new(throw, Habits::default());
    while session.stage() != Stage::Keepsake {
        let seen = session.seen(level);
        let choice = bot.choose(&seen, &library.texts);
        session.apply(level, seen.offers[choice].action).unwrap();
    }
    session.to_log()
}

#[test]
fn saves_of_every_version_load() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/saves");
    for version in ["v1", "v2"] {
        let folder = Folder::new();
        copy(&fixtures.join(version), &folder.0);
        let before = player::files(&folder.0);
        let (loaded, found) = (load(&folder.0), roster(&folder.0, Place::Home));
        assert!(loaded.set_aside.is_empty() && found.set_aside.is_empty(), "{version}: {loaded:?} {found:?}");
        assert_eq!(found.cards.keys().copied().collect::<Vec<_>>(), [1], "{version}");
        let opened = open(&folder.0, home(1));
        let profile = opened.profile.unwrap();
        assert!(!opened.only_read);
        assert_eq!((profile.settings.language.as_str(), profile.settings.text_size), ("en", 150), "{version}");
        assert_eq!((profile.sessions(), profile.cases["contact/best-teammate"].endings.len()), (3, 2), "{version}");
        assert_eq!(profile.session.as_ref().map(|log| log.actions.len()), Some(3), "{version}");
        assert_eq!(player::files(&folder.0), before, "{version}: reading has changed something");
        // And goes on: what is written now loads again, with everything.
        let mut more = profile.clone();
        more.finish("contact/intercom", "button", Some(Ending::Lonely), 4);
        folder.keep(1, &more);
        assert_eq!(open(&folder.0, home(1)).profile, Some(more), "{version}");
        assert_eq!(roster(&folder.0, Place::Home).cards.len(), 1, "{version}");
        // Thrown away it does not come again.
        let keeper = folder.keeper();
        keeper.throw_away(home(1));
        keeper.empty_trays();
        assert!(keeper.flush(LIMIT));
        assert!(roster(&folder.0, Place::Home).cards.is_empty(), "{version}");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn a_whole_school_year_stays_small_and_readable() {
    let library = library();
    // The largest steps that any case has, without end.
    let logs = library.playable().flat_map(|level| (0..3).map(|throw| played(level, Band::B, throw, &library)));
    let longest = logs.max_by_key(|log| ron::to_string(log).unwrap().len() / log.actions.len().max(1)).unwrap();
    let mut endless = longest.clone();
    while endless.actions.len() < 5000 {
        endless.actions.extend_from_slice(&longest.actions);
    }
    let mut profile = somebody();
    for (day, ending) in (0..180_u16).zip(Ending::ALL.into_iter().cycle()) {
        for case in 0..28 {
            profile.finish(&format!("contact/a-very-long-name-of-a-case-{case}"), "a-long-name-of-a-keepsake", Some(ending), day);
        }
    }
    profile.leave_open(endless);
    let folder = Folder::new();
    folder.keep(1, &profile);
    let bytes = fs::metadata(folder.path_of(1)).unwrap().len();
    assert!(bytes > 20_000 && bytes <= MOST_BYTES, "{bytes} bytes");
    assert_eq!(open(&folder.0, home(1)).profile.as_ref(), Some(&profile));
    let text = fs::read_to_string(folder.path_of(1)).unwrap();
    assert!(text.lines().count() > 500 && text.lines().all(|line| line.len() < 400), "nobody can read this");
}

#[test]
#[ignore = "scripts/bench measures it"]
fn bench_what_a_save_costs_the_picture() {
    let (folder, mut profile) = (Folder::new(), somebody());
    let log = profile.session.clone().unwrap();
    let actions = log.actions.iter().copied().cycle().take(800).collect();
    profile.leave_open(SessionLog { actions, ..log });
    let keeper = folder.keeper();
    let mut times: Vec<Duration> = (0..500)
        .map(|_| {
            let begun = std::time::Instant::now();
            keeper.keep(home(1), &profile);
            begun.elapsed()
        })
        .collect();
    assert!(keeper.flush(LIMIT));
    times.sort();
    let bytes = fs::metadata(folder.path_of(1)).unwrap().len();
    eprintln!("keeping a profile of {bytes} bytes: half the time below {:?}, longest {:?}", times[250], times[499]);
    for number in 1..=60 {
        keeper.keep(home(number), &profile);
    }
    assert!(keeper.flush(LIMIT));
    fs::remove_file(folder.0.join("index.ron")).unwrap();
    let begun = std::time::Instant::now();
    let found = roster(&folder.0, Place::Home);
    eprintln!("{} cards without an index: {:?}", found.cards.len(), begun.elapsed());
    keeper.index_anew(Place::Home);
    assert!(keeper.flush(LIMIT));
    let begun = std::time::Instant::now();
    let found = roster(&folder.0, Place::Home);
    eprintln!("{} cards with an index: {:?}", found.cards.len(), begun.elapsed());
}

#[test]
fn nothing_that_is_kept_names_the_computer_or_whoever_uses_it() {
    let folder = Folder::new();
    folder.keep(1, &somebody());
    let keeper = folder.keeper();
    keeper.keep_computer(&dorvon_berkh::save::Computer::default());
    assert!(keeper.flush(LIMIT));
    let host = fs::read_to_string("/etc/hostname").unwrap_or_default();
    let names = [std::env::var("USER"), std::env::var("HOME"), std::env::var("LOGNAME"), Ok(host.trim().to_string())];
    let names: Vec<String> = names.into_iter().flatten().filter(|name| name.len() > 3).chain(["Дөрвөн".to_string()]).collect();
    let files = player::files(&folder.0);
    assert!(files.len() >= 3);
    for (path, bytes) in files {
        let text = String::from_utf8(bytes).unwrap();
        for name in &names {
            assert!(!text.contains(name.as_str()), "{} holds {name}:\n{text}", path.display());
        }
    }
}
