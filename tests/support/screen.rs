//! A screen of one's own: Xvfb with a window manager, and what presses keys and takes pictures there.

use std::collections::{BTreeSet, HashSet};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use super::{Running, until};

/// Programs with the Debian packages that bring them.
const PROGRAMS: [(&str, &str); 5] =
    [("Xvfb", "xvfb"), ("xdotool", "xdotool"), ("xprop", "x11-utils"), ("openbox", "openbox"), ("import", "imagemagick")];

/// Packages of programs that are not on this path.
pub(crate) fn missing_packages(path: &OsStr) -> BTreeSet<&'static str> {
    let there = |program: &str| std::env::split_paths(path).any(|folder| folder.join(program).is_file());
    PROGRAMS.iter().filter(|(program, _)| !there(program)).map(|(_, package)| *package).collect()
}

/// The pixels of a window at one moment.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Picture(Vec<u8>);

impl Picture {
    /// How many colours there are; a blank window has one.
    pub(crate) fn colours(&self) -> usize {
        self.0.chunks(3).collect::<HashSet<_>>().len()
    }

    /// Per cent of pixels that differ.
    pub(crate) fn difference(&self, other: &Self) -> usize {
        let pixels = self.0.chunks(3).zip(other.0.chunks(3));
        let differing = pixels.filter(|(one, other)| one != other).count();
        if self.0.len() == other.0.len() { differing * 300 / self.0.len().max(1) } else { 100 }
    }
}

/// An X server with a window manager, gone with the test.
pub(crate) struct Screen {
    // In this order they end.
    _window_manager: Running,
    _server: Running,
    display: String,
}

impl Screen {
    pub(crate) fn start() -> Self {
        let missing = missing_packages(&std::env::var_os("PATH").unwrap_or_default());
        let line = missing.iter().copied().collect::<Vec<_>>().join(" ");
        assert!(missing.is_empty(), "these packages are missing; run this line, then test again:\n  sudo apt-get install {line}");
        let (server, display) = server();
        let window_manager = Running(
            Command::new("openbox").env("DISPLAY", &display).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("openbox starts"),
        );
        let screen = Self { _window_manager: window_manager, _server: server, display };
        until(|| screen.ask("xprop", &["-root", "_NET_SUPPORTING_WM_CHECK"]).filter(|said| said.contains("window id")))
            .expect("openbox manages the windows");
        screen
    }

    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// A program of this screen; nothing of our own graphics settings reaches it.
    pub(crate) fn program(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("DISPLAY", &self.display).stdin(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// What a program says, when it has success.
    pub(crate) fn ask(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let output = self.program(program).args(arguments).output().unwrap_or_else(|error| panic!("{program}: {error}"));
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_string())
    }

    /// Presses keys or moves the mouse.
    pub(crate) fn xdotool(&self, arguments: &[&str]) {
        assert!(self.ask("xdotool", arguments).is_some(), "xdotool {arguments:?} failed");
    }

    /// The pixels of a window, if it can be seen.
    pub(crate) fn picture(&self, window: &str) -> Option<Picture> {
        // Of a window that is gone `import` would ask for another one, and wait for ever with the whole screen held.
        let output = self.program("timeout").args(["20", "import", "-silent", "-window", window, "-depth", "8", "rgb:-"]).output().ok()?;
        (output.status.success() && !output.stdout.is_empty()).then_some(Picture(output.stdout))
    }
}

/// One at a time, so that two servers never reach for the same number. It says its number once it listens.
fn server() -> (Running, String) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let mut server = Running(
        Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-r"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts"),
    );
    let mut number = String::new();
    BufReader::new(server.0.stdout.take().unwrap()).read_line(&mut number).expect("Xvfb says its number");
    assert!(!number.trim().is_empty(), "Xvfb ended before it had a screen");
    (server, format!(":{}", number.trim()))
}
