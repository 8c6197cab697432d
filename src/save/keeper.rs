//! Writes in the background, so that a slow disk never holds up a picture.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::atomic::store;
use super::progress::Progress;

/// What the writing thread and the others share: writes that are still to be done, and the last failure.
#[derive(Default)]
struct State {
    waiting: usize,
    failed: bool,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    done: Condvar,
}

/// Hands progress to a thread that writes it; the newest wins.
#[derive(Clone)]
pub struct Keeper {
    sender: Sender<Progress>,
    shared: Arc<Shared>,
}

impl Keeper {
    /// Starts the thread that writes to `folder`. Without a thread nothing is kept, and [`Keeper::failed`] says so.
    pub fn start(folder: PathBuf) -> Self {
        let (sender, receiver) = channel();
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        let spawned = std::thread::Builder::new().name("save".into()).spawn(move || write_all(&folder, &receiver, &theirs));
        if spawned.is_err() {
            shared.state.lock().unwrap_or_else(PoisonError::into_inner).failed = true;
        }
        Self { sender, shared }
    }

    /// Keeps this from now on; returns at once.
    pub fn keep(&self, progress: &Progress) {
        let mut state = self.shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        if self.sender.send(progress.clone()).is_ok() {
            state.waiting += 1;
        } else {
            state.failed = true;
        }
    }

    /// The last write did not work.
    pub fn failed(&self) -> bool {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner).failed
    }

    /// Waits until everything is written, but not longer than `limit`; true when it is.
    pub fn flush(&self, limit: Duration) -> bool {
        let state = self.shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.shared.done.wait_timeout_while(state, limit, |state| state.waiting > 0);
        waited.unwrap_or_else(PoisonError::into_inner).0.waiting == 0
    }
}

fn write_all(folder: &std::path::Path, receiver: &Receiver<Progress>, shared: &Shared) {
    while let Ok(mut progress) = receiver.recv() {
        let mut taken = 1;
        while let Ok(newer) = receiver.try_recv() {
            progress = newer;
            taken += 1;
        }
        let failed = store(folder, &progress).is_err();
        let mut state = shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.waiting = state.waiting.saturating_sub(taken);
        state.failed = failed;
        drop(state);
        shared.done.notify_all();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::save::load;

    #[test]
    fn the_newest_is_on_disk_after_a_flush() {
        let folder = std::env::temp_dir().join(format!("dorvon-berkh-keeper-{}", std::process::id()));
        let keeper = Keeper::start(folder.clone());
        let mut progress = Progress::default();
        for size in 100..=150 {
            progress.settings.text_size = size;
            keeper.keep(&progress);
        }
        assert!(keeper.flush(Duration::from_secs(10)) && !keeper.failed());
        assert_eq!(load(&folder).progress, progress);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
