//! The real program in a real window: started, operated, looked at, and its save file read.

use std::cell::RefCell;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use dorvon_berkh::save::Progress;
use dorvon_berkh::scenario::source::ron_options;

use super::screen::{Picture, Screen};
use super::{Folder, Running, STEP, until};

/// Fewer colours than this are no picture: each screen has more than five thousand.
const BLANK: usize = 1000;
/// Looks without any change, in picture and CPU time, after which a picture rests.
const LOOKS: usize = 4;

/// A running game.
pub(crate) struct Game<'a> {
    screen: &'a Screen,
    saves: PathBuf,
    words: PathBuf,
    process: RefCell<Running>,
    id: u32,
    window: String,
}

/// The program with everything that each start has in common; what it says goes to `words`.
pub(crate) fn program(folder: &Folder, words: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dorvon-berkh"));
    command.arg("--data-dir").arg(folder.saves()).env("LIBGL_ALWAYS_SOFTWARE", "1");
    for name in ["WAYLAND_DISPLAY", "WGPU_BACKEND", "VK_ICD_FILENAMES", "VK_DRIVER_FILES"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(File::create(words).unwrap());
    command
}

impl<'a> Game<'a> {
    /// Starts the throw that all tests share and waits for the splash.
    pub(crate) fn start(screen: &'a Screen, folder: &Folder) -> Self {
        Self::start_with(screen, folder, |command| {
            command.args(["--throw", "1"]);
        })
    }

    /// Starts it with other arguments or surroundings.
    pub(crate) fn start_with(screen: &'a Screen, folder: &Folder, set_up: impl FnOnce(&mut Command)) -> Self {
        let words = folder.path().join("words");
        let mut command = program(folder, &words);
        set_up(command.env("DISPLAY", screen.display()));
        let process = Running(command.spawn().expect("the game starts"));
        let id = process.0.id();
        let mut game = Self { screen, saves: folder.saves(), words, process: RefCell::new(process), id, window: String::new() };
        let windows = || screen.ask("xdotool", &["search", "--onlyvisible", "--class", "dorvon-berkh"]);
        game.window = game.wait("a window", || windows()?.lines().last().map(str::to_string));
        game.wait("the keyboard's focus", || screen.ask("xdotool", &["getwindowfocus"]).filter(|focus| *focus == game.window));
        game.wait("a first picture", || game.look().filter(|picture| picture.colours() > BLANK));
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
            None => panic!("no {what} in time; picture: {}; the game said:\n{}", self.keep_picture(), self.said()),
        }
    }

    /// A picture for whoever looks into a failure.
    fn keep_picture(&self) -> String {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("window-{}.png", self.id));
        let taken = self.screen.ask("timeout", &["20", "import", "-window", &self.window, &format!("png:{}", path.display())]);
        taken.map_or("none".into(), |_| path.display().to_string())
    }

    /// All that it wrote to the terminal.
    pub(crate) fn said(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.words).unwrap()).into_owned()
    }

    pub(crate) fn id(&self) -> u32 {
        self.id
    }

    /// Presses a key.
    pub(crate) fn key(&self, key: &str) {
        self.screen.xdotool(&["key", key]);
    }

    /// Clicks at a place of the window, as if it were 1280 wide and 720 high.
    pub(crate) fn click(&self, (x, y): (u32, u32)) {
        self.screen.xdotool(&["mousemove", "--sync", "--window", &self.window, &x.to_string(), &y.to_string()]);
        // A hand is slower than a picture: the pointer arrives, presses and lets go in three pictures.
        self.rest();
        self.screen.xdotool(&["mousedown", "1"]);
        self.rest();
        self.screen.xdotool(&["mouseup", "1"]);
    }

    /// Puts the pointer where no button is on any screen.
    pub(crate) fn pointer_away(&self) {
        self.screen.xdotool(&["mousemove", "--sync", "--window", &self.window, "8", "712"]);
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
        self.key(key);
        let picture = self.changed(what, from);
        self.screen.xdotool(&["keyup", held]);
        picture
    }

    fn look(&self) -> Option<Picture> {
        self.screen.picture(&self.window)
    }

    /// The picture, once nothing moves any more.
    pub(crate) fn rest(&self) -> Picture {
        let mut last: Option<(Picture, u64)> = None;
        let mut same = 0;
        self.wait("rest", || {
            let now = (self.look()?, self.cpu_ticks());
            same = if last.as_ref() == Some(&now) { same + 1 } else { 0 };
            let picture = (same >= LOOKS).then(|| now.0.clone());
            last = Some(now);
            picture
        })
    }

    /// The picture at rest, once it differs from this one.
    pub(crate) fn changed(&self, what: &str, from: &Picture) -> Picture {
        self.wait(what, || self.look().filter(|picture| picture != from));
        let picture = self.rest();
        assert!(picture != *from, "{what}: the picture changed and then was as before");
        assert!(picture.colours() > BLANK, "{what}: the window is blank");
        picture
    }

    /// The picture at rest, once it is quite another one.
    pub(crate) fn other_screen(&self, what: &str, from: &Picture) -> Picture {
        self.wait(what, || self.look().filter(|picture| picture.difference(from) > 20));
        self.changed(what, from)
    }

    /// The picture is this one again.
    pub(crate) fn as_before(&self, what: &str, before: &Picture) {
        self.wait(what, || self.look().filter(|picture| picture == before));
    }

    /// Time on the processor so far, in hundredths of a second.
    pub(crate) fn cpu_ticks(&self) -> u64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.id)).unwrap_or_default();
        // After the name, which may hold spaces: user time is the 12th and system time the 13th.
        let fields = stat.rsplit_once(')').map(|(_, fields)| fields.split_whitespace().skip(11).take(2)).into_iter().flatten();
        fields.filter_map(|field| field.parse::<u64>().ok()).sum()
    }

    /// The bytes of the save file.
    pub(crate) fn save_file(&self) -> Option<Vec<u8>> {
        fs::read(self.saves.join("progress.ron")).ok()
    }

    /// The save file as it is read.
    pub(crate) fn saved(&self) -> Option<Progress> {
        // Between two renames there is no file for a moment.
        let text = String::from_utf8(self.save_file()?).expect("the save file is text");
        Some(ron_options().from_str(&text).unwrap_or_else(|error| panic!("the save file: {error}\n{text}")))
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

    /// Waits for the end that something else began.
    pub(crate) fn ended(&self) -> ExitStatus {
        until(|| self.process.borrow_mut().0.try_wait().unwrap()).unwrap_or_else(|| panic!("it does not end; it said:\n{}", self.said()))
    }
}
