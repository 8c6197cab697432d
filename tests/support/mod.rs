//! What the window tests stand on: a screen of their own, the real program on it, its twin without a window, and a
//! child who plays both.

pub(crate) mod child;
pub(crate) mod game;
pub(crate) mod hand;
pub(crate) mod screen;
pub(crate) mod twin;

use std::path::{Path, PathBuf};
use std::process::Child;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The longest that anything may take.
pub(crate) const LIMIT: Duration = Duration::from_secs(60);
/// How often one looks.
const STEP: Duration = Duration::from_millis(20);

/// Looks again and again until there is something, but not for ever.
pub(crate) fn until<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return Some(found);
        }
        if begun.elapsed() > LIMIT {
            return None;
        }
        std::thread::sleep(STEP);
    }
}

/// A program that ends with the test, however the test ends.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// A folder that goes with the test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("dorvon-berkh-window-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        drop(std::fs::remove_dir_all(&path));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Where the game keeps its files.
    pub(crate) fn saves(&self) -> PathBuf {
        self.0.join("saves")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}
