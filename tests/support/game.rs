//! The real program in a real window: started, operated, looked at, and its save file read.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use dorvon_berkh::save::Profile;
use dorvon_berkh::scenario::source::ron_options;

use super::screen::{Picture, Screen, Spot};
use super::{Folder, Running, STEP, until};

/// Fewer colours than this are no picture: each screen has more than five thousand.
const BLANK: usize = 1000;
/// Looks without any change in the picture and with all threads asleep, after which a picture rests.
const LOOKS: usize = 4;

/// The longest until a picture rests, also on a busy computer; the lamp of the hint brightens much later.
const SOON: Duration = Duration::from_secs(20);

/// A running game.
pub(crate) struct Game<'a> {
    screen: &'a Screen,
    saves: PathBuf,
    words: PathBuf,
    process: RefCell<Running>,
    id: u32,
    window: String,
    spot: Spot,
}

/// Nanoseconds that a process was on a processor, while none of its threads runs or waits for a disk; else nothing.
fn asleep(process: u32) -> Option<u64> {
    let mut sum = 0;
    for thread in fs::read_dir(format!("/proc/{process}/task")).ok()?.flatten() {
        let read = |file: &str| fs::read_to_string(thread.path().join(file)).ok();
        // After the name, which may hold spaces, stands the state.
        let state = read("stat")?.rsplit_once(')')?.1.trim_start().chars().next()?;
        if matches!(state, 'R' | 'D') {
            return None;
        }
        sum += read("schedstat")?.split_whitespace().next()?.parse::<u64>().ok()?;
    }
    Some(sum)
}

/// The program with everything that each start has in common; what it says goes to `words`.
pub(crate) fn program(folder: &Folder, words: &Path) -> Command {
    program_behind(&[], folder, words)
}

/// The same, started by another program with these arguments.
fn program_behind(before: &[&str], folder: &Folder, words: &Path) -> Command {
    let game = env!("CARGO_BIN_EXE_dorvon-berkh");
    let mut command = Command::new(before.first().unwrap_or(&game));
    command.args(before.iter().skip(1)).args(before.first().map(|_| game));
    command.arg("--data-dir").arg(folder.saves()).env("LIBGL_ALWAYS_SOFTWARE", "1");
    for name in ["WAYLAND_DISPLAY", "WGPU_BACKEND", "VK_ICD_FILENAMES", "VK_DRIVER_FILES"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(File::create(words).unwrap());
    command
}

impl<'a> Game<'a> {
    /// Starts it with these arguments or surroundings and waits for the splash.
    pub(crate) fn start(screen: &'a Screen, folder: &Folder, set_up: impl FnOnce(&mut Command)) -> Self {
        Self::start_behind(&[], screen, folder, set_up)
    }

    /// The same, started by another program that stays around it.
    pub(crate) fn start_behind(before: &[&str], screen: &'a Screen, folder: &Folder, set_up: impl FnOnce(&mut Command)) -> Self {
        let words = folder.path().join("words");
        let mut command = program_behind(before, folder, &words);
        set_up(command.env("DISPLAY", screen.display()));
        let process = Running(command.spawn().expect("the game starts"));
        let (id, process) = (process.0.id(), RefCell::new(process));
        let mut game = Self { screen, saves: folder.saves(), words, process, id, window: String::new(), spot: Spot([0; 4]) };
        let windows = || screen.ask("xdotool", &["search", "--onlyvisible", "--class", "dorvon-berkh"]);
        game.window = game.wait("a window", || windows()?.lines().last().map(str::to_string));
        game.wait("the keyboard's focus", || screen.ask("xdotool", &["getwindowfocus"]).filter(|focus| *focus == game.window));
        game.spot = game.wait("a place on the screen", || screen.spot(&game.window));
        game.wait("a first picture", || Some(game.look()).filter(|picture| picture.colours() > BLANK));
        game
    }

    /// Waits until there is something; says what was waited for, with all that the game said, when there is not.
    pub(crate) fn wait<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let found = until(|| match look() {
            Some(found) => Some(Ok(found)),
            None => self.process.borrow_mut().0.try_wait().unwrap().map(Err),
        });
        match found {
            Some(Ok(found)) => found,
            Some(Err(status)) => panic!("the game ended ({status}) while waiting for {what}; it said:\n{}", self.said()),
            None => panic!("no {what} in time; picture: {}; the game said:\n{}", self.look().keep(), self.said()),
        }
    }

    /// All that it wrote to the terminal.
    pub(crate) fn said(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.words).unwrap()).into_owned()
    }

    pub(crate) fn id(&self) -> u32 {
        self.id
    }

    /// Presses keys, one after the other.
    pub(crate) fn keys(&self, keys: &[&str]) {
        // The question at the end is answered once the server has handed out the keys. It asks for the screen:
        // the window may be gone by then, when the key was the one that ends the game.
        self.screen.xdotool(&[&["key"], keys, &["getdisplaygeometry"]].concat());
    }

    /// Moves the pointer to a place of the window and clicks there.
    pub(crate) fn click(&self, place: (f32, f32)) {
        self.pointer(place);
        // A hand is slower than a picture: the pointer arrives, presses and lets go in three pictures.
        self.rest();
        self.screen.xdotool(&["mousedown", "1", "getdisplaygeometry"]);
        self.rest();
        self.screen.xdotool(&["mouseup", "1", "getdisplaygeometry"]);
    }

    /// Presses at one place, moves to another and lets go there. What is dragged must be seen at each step of the way.
    pub(crate) fn drag(&self, from: (f32, f32), to: (f32, f32)) {
        const STEPS: usize = 4;
        self.pointer(from);
        self.rest();
        self.screen.xdotool(&["mousedown", "1", "getdisplaygeometry"]);
        let mut last = self.rest();
        for step in 1..=STEPS {
            let part = step as f32 / STEPS as f32;
            self.pointer((from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part));
            last = self.changed("what is dragged", &last);
        }
        self.screen.xdotool(&["mouseup", "1", "getdisplaygeometry"]);
    }

    /// Moves the pointer to a place of the window.
    pub(crate) fn pointer(&self, (x, y): (f32, f32)) {
        let Spot([left, top, width, height]) = self.spot;
        assert!((0.0..width as f32).contains(&x) && (0.0..height as f32).contains(&y), "({x}, {y}) lies outside the window");
        let (x, y) = (left + x.round() as usize, top + y.round() as usize);
        self.screen.xdotool(&["mousemove", &x.to_string(), &y.to_string(), "getdisplaygeometry"]);
    }

    /// The other screen that a key leads to: at rest while the key is still down, and after it was let go.
    pub(crate) fn held(&self, key: &str, what: &str, from: &Picture) -> (Picture, Picture) {
        self.screen.xdotool(&["keydown", key]);
        let held = self.other_screen(what, from);
        self.screen.xdotool(&["keyup", key]);
        (held, self.rest())
    }

    /// Presses a key while another one is held, until something shows.
    pub(crate) fn key_with(&self, held: &str, key: &str, what: &str, from: &Picture) -> Picture {
        self.screen.xdotool(&["keydown", held]);
        self.keys(&[key]);
        let picture = self.changed(what, from);
        self.screen.xdotool(&["keyup", held]);
        picture
    }

    /// What the window shows now.
    pub(crate) fn look(&self) -> Picture {
        self.screen.picture(self.spot)
    }

    /// The picture, once nothing moves any more.
    pub(crate) fn rest(&self) -> Picture {
        let (begun, mut last, mut same) = (Instant::now(), None, 0);
        let picture = self.wait("rest", || {
            let now = asleep(self.id).zip(asleep(self.screen.server())).map(|times| (times, self.look()));
            same = if now.is_some() && last == now { same + 1 } else { 0 };
            let picture = now.as_ref().filter(|_| same >= LOOKS).map(|(_, picture)| picture.clone());
            last = now;
            picture
        });
        assert!(begun.elapsed() < SOON, "the picture came to rest after {:?}", begun.elapsed());
        picture
    }

    /// The picture at rest, once something has moved in it; in the end it may be as before.
    pub(crate) fn moved(&self, what: &str, from: &Picture) -> Picture {
        self.wait(what, || Some(self.look()).filter(|picture| picture != from));
        self.rest()
    }

    /// The picture at rest, once it differs from this one.
    pub(crate) fn changed(&self, what: &str, from: &Picture) -> Picture {
        let picture = self.moved(what, from);
        assert!(picture != *from, "{what}: the picture changed and then was as before");
        assert!(picture.colours() > BLANK, "{what}: the window is blank");
        picture
    }

    /// The picture at rest, once it is quite another one.
    pub(crate) fn other_screen(&self, what: &str, from: &Picture) -> Picture {
        self.wait(what, || Some(self.look()).filter(|picture| picture.difference(from) > 20));
        self.changed(what, from)
    }

    /// The picture becomes this one again.
    #[track_caller]
    pub(crate) fn as_before(&self, what: &str, before: &Picture) {
        if until(|| self.look().alike(before).then_some(())).is_none() {
            self.look().is(before, what);
        }
    }

    /// Time on the processor so far, in hundredths of a second.
    pub(crate) fn cpu_ticks(&self) -> u64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.id)).unwrap_or_default();
        // After the name, which may hold spaces: user time is the 12th and system time the 13th.
        let fields = stat.rsplit_once(')').map(|(_, fields)| fields.split_whitespace().skip(11).take(2)).into_iter().flatten();
        fields.filter_map(|field| field.parse::<u64>().ok()).sum()
    }

    /// The bytes of every file that is kept, by its name.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files_in(&self.saves)
    }

    /// The profiles that are kept, as they are read.
    pub(crate) fn profiles(&self) -> BTreeMap<u32, Profile> {
        profiles_in(&self.saves)
    }

    /// Sends SIGTERM; how it ended, and how long that took.
    pub(crate) fn terminate(&self) -> (ExitStatus, Duration) {
        let begun = Instant::now();
        let sent = Command::new("sh").arg("-c").arg(format!("kill -TERM {}", self.id)).status().unwrap();
        assert!(sent.success());
        loop {
            if let Some(status) = self.process.borrow_mut().0.try_wait().unwrap() {
                return (status, begun.elapsed());
            }
            assert!(begun.elapsed() < Duration::from_secs(20), "it does not end after SIGTERM; it said:\n{}", self.said());
            std::thread::sleep(STEP / 25);
        }
    }

    /// Pulls the plug.
    pub(crate) fn kill(self) {
        drop(self);
    }

    /// Waits for the end that something else began.
    pub(crate) fn ended(&self) -> ExitStatus {
        until(|| self.process.borrow_mut().0.try_wait().unwrap()).unwrap_or_else(|| panic!("it does not end; it said:\n{}", self.said()))
    }
}

fn files_in(saves: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let listed = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect::<Vec<_>>();
    let all = listed(saves).into_iter().chain(listed(&saves.join("profiles")));
    all.filter_map(|path| Some((path.strip_prefix(saves).unwrap().to_path_buf(), fs::read(&path).ok()?))).collect()
}

/// The profiles without a class that are kept in a folder, as they are read.
pub(crate) fn profiles_in(saves: &Path) -> BTreeMap<u32, Profile> {
    let read = |(path, bytes): (PathBuf, Vec<u8>)| {
        let number = path.to_str()?.strip_prefix("profiles/")?.strip_suffix(".ron")?.parse().ok()?;
        let text = String::from_utf8(bytes).expect("a profile is text");
        Some((number, ron_options().from_str(&text).unwrap_or_else(|error| panic!("{}: {error}\n{text}", path.display()))))
    };
    files_in(saves).into_iter().filter_map(read).collect()
}
