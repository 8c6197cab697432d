//! A screen of one's own: Xvfb with a window manager, and what presses keys and takes pictures there.

use std::collections::{BTreeSet, HashSet};
use std::ffi::OsStr;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use bevy::asset::RenderAssetUsages;
use bevy::image::Image;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};

use super::{Folder, Running, until};

/// Size of the whole screen.
const WIDTH: usize = 1920;
const HEIGHT: usize = 1080;
/// Bytes of a pixel: blue, green, red and one that means nothing.
const PIXEL: usize = 4;
/// What the eye does not see, of 255.
const SHADE: u8 = 12;

/// Programs with the Debian packages that bring them.
const PROGRAMS: [(&str, &str); 4] = [("Xvfb", "xvfb"), ("xdotool", "xdotool"), ("xprop", "x11-utils"), ("openbox", "openbox")];

/// Packages of programs that are not on this path.
pub(crate) fn missing_packages(path: &OsStr) -> BTreeSet<&'static str> {
    let there = |program: &str| std::env::split_paths(path).any(|folder| folder.join(program).is_file());
    PROGRAMS.iter().filter(|(program, _)| !there(program)).map(|(_, package)| *package).collect()
}

/// The pixels of a window at one moment.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Picture {
    pixels: Vec<u8>,
    width: usize,
}

impl Picture {
    /// How many colours there are; a blank window has one.
    pub(crate) fn colours(&self) -> usize {
        self.pixels.chunks(PIXEL).collect::<HashSet<_>>().len()
    }

    /// Colours inside a box (left, top, width, height) as red, green, blue, with how many pixels have them.
    pub(crate) fn inside(&self, [left, top, width, height]: [f32; 4]) -> Vec<([u8; 3], usize)> {
        let mut counted = std::collections::BTreeMap::new();
        for y in top.max(0.0) as usize..(top + height).max(0.0) as usize {
            for x in left.max(0.0) as usize..((left + width).max(0.0) as usize).min(self.width) {
                if let Some([blue, green, red, _]) = self.pixels.get((y * self.width + x) * PIXEL..(y * self.width + x + 1) * PIXEL) {
                    *counted.entry([*red, *green, *blue]).or_insert(0) += 1;
                }
            }
        }
        counted.into_iter().collect()
    }

    /// Writes it for whoever looks into a failure; gives the file's place.
    pub(crate) fn keep(&self) -> String {
        if self.pixels.is_empty() {
            return "none".into();
        }
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("window-{}-{}.png", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let size = Extent3d { width: self.width as u32, height: (self.pixels.len() / PIXEL / self.width) as u32, depth_or_array_layers: 1 };
        let pixels = self.pixels.chunks(PIXEL).flat_map(|pixel| [pixel[2], pixel[1], pixel[0], 255]).collect();
        let image = Image::new(size, TextureDimension::D2, pixels, TextureFormat::Rgba8UnormSrgb, RenderAssetUsages::all());
        image.try_into_dynamic().unwrap().save(&path).unwrap();
        path.display().to_string()
    }

    /// The eye sees no difference. After a new start a few edges of letters are another shade.
    pub(crate) fn alike(&self, other: &Self) -> bool {
        let shades = self.pixels.iter().zip(&other.pixels);
        self.pixels.len() == other.pixels.len() && shades.into_iter().all(|(one, other)| one.abs_diff(*other) <= SHADE)
    }

    /// The eye sees no difference, or else both are kept.
    #[track_caller]
    pub(crate) fn is(&self, other: &Self, what: &str) {
        assert!(self.alike(other), "{what}: {} % differ; pictures: {} and {}", self.difference(other), self.keep(), other.keep());
    }

    /// Per cent of pixels that differ.
    pub(crate) fn difference(&self, other: &Self) -> usize {
        let pixels = self.pixels.chunks(PIXEL).zip(other.pixels.chunks(PIXEL));
        let differing = pixels.filter(|(one, other)| one != other).count();
        if self.pixels.len() == other.pixels.len() { differing * 100 * PIXEL / self.pixels.len().max(1) } else { 100 }
    }
}

/// Where a window lies on the screen: left, top, width, height.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spot(pub(crate) [usize; 4]);

/// An X server with a window manager, gone with the test.
pub(crate) struct Screen {
    // In this order they end.
    _window_manager: Running,
    server: Running,
    display: String,
    /// The memory of the screen, as a file.
    memory: File,
    _folder: Folder,
}

impl Screen {
    pub(crate) fn start() -> Self {
        let missing = missing_packages(&std::env::var_os("PATH").unwrap_or_default());
        let line = missing.iter().copied().collect::<Vec<_>>().join(" ");
        assert!(missing.is_empty(), "these packages are missing; run this line, then test again:\n  sudo apt-get install {line}");
        let folder = Folder::new();
        let (server, display) = server(&folder);
        let memory = File::open(folder.path().join("Xvfb_screen0")).expect("the memory of the screen can be read");
        let window_manager = Running(
            Command::new("openbox").env("DISPLAY", &display).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("openbox starts"),
        );
        let screen = Self { _window_manager: window_manager, server, display, memory, _folder: folder };
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
        let mut command = self.program("xdotool");
        let output = command.args(arguments).stderr(Stdio::piped()).output().unwrap_or_else(|error| panic!("xdotool: {error}"));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "xdotool {arguments:?} failed ({}): {}", output.status, said.trim());
    }

    /// The process of the server.
    pub(crate) fn server(&self) -> u32 {
        self.server.0.id()
    }

    /// Where a window lies, if there is one.
    pub(crate) fn spot(&self, window: &str) -> Option<Spot> {
        let said = self.ask("xwininfo", &["-id", window])?;
        let number = |name: &str| said.lines().find_map(|line| line.trim().strip_prefix(name)?.trim().parse().ok());
        Some(Spot([number("Absolute upper-left X:")?, number("Absolute upper-left Y:")?, number("Width:")?, number("Height:")?]))
    }

    /// What is shown there, read from the memory of the screen: no program has to be started for it.
    pub(crate) fn picture(&self, Spot([left, top, width, height]): Spot) -> Picture {
        assert!(left + width <= WIDTH && top + height <= HEIGHT, "the window leaves the screen: {left} {top} {width} {height}");
        // A header and a table of colours stand before the pixels of an XWD file, as many as the first and the 20th number say.
        let mut header = [0; 80];
        self.memory.read_exact_at(&mut header, 0).expect("the header");
        let number = |at: usize| u32::from_be_bytes(std::array::from_fn(|byte| header[4 * at + byte])) as usize;
        let (first, line) = (number(0) + number(19) * 12, number(12));
        let mut rows = vec![0; line * height];
        self.memory.read_exact_at(&mut rows, (first + top * line) as u64).expect("the pixels");
        let pixels = rows.chunks(line).flat_map(|row| &row[left * PIXEL..(left + width) * PIXEL]).copied().collect();
        Picture { pixels, width }
    }
}

/// One at a time, so that two servers never reach for the same number. It says its number once it listens. Without
/// `-noreset` it would throw out the window manager when the first question's connection ends.
fn server(folder: &Folder) -> (Running, String) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let mut server = Running(
        Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                &format!("{WIDTH}x{HEIGHT}x24"),
                "-nolisten",
                "tcp",
                "-r",
                "-noreset",
                "-nocursor",
                "-fbdir",
            ])
            .arg(folder.path())
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
