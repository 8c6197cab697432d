//! Writes in the background, so that a slow disk never holds up a picture.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::folder::{Job, perform};
use super::profile::Profile;
use super::settings::Computer;

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

/// Hands what is to be kept to a thread that writes it; of one file the newest wins.
#[derive(Clone)]
pub struct Keeper {
    sender: Sender<Job>,
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

    /// Keeps a profile from now on; returns at once.
    pub fn keep(&self, number: u32, profile: &Profile) {
        self.send(Job::Profile(number, Box::new(profile.clone())));
    }

    /// Keeps what belongs to the computer.
    pub fn keep_computer(&self, computer: &Computer) {
        self.send(Job::Computer(computer.clone()));
    }

    /// Moves a profile to the tray.
    pub fn throw_away(&self, number: u32) {
        self.send(Job::ThrowAway(number));
    }

    /// Moves a profile back from the tray.
    pub fn bring_back(&self, number: u32) {
        self.send(Job::BringBack(number));
    }

    /// The program closes: what lies in the tray is gone.
    pub fn empty_tray(&self) {
        self.send(Job::EmptyTray);
    }

    fn send(&self, job: Job) {
        let mut state = self.shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        if self.sender.send(job).is_ok() {
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

fn write_all(folder: &Path, receiver: &Receiver<Job>, shared: &Shared) {
    let mut next = receiver.recv().ok();
    while let Some(mut job) = next.take() {
        let mut taken = 1;
        for newer in receiver.try_iter() {
            if newer.replaces(&job) {
                job = newer;
                taken += 1;
            } else {
                next = Some(newer);
                break;
            }
        }
        let failed = perform(folder, &job).is_err();
        let mut state = shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.waiting = state.waiting.saturating_sub(taken);
        state.failed = failed;
        drop(state);
        shared.done.notify_all();
        next = next.or_else(|| receiver.recv().ok());
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::{Profile, Settings, Who, load};
    use super::*;

    #[test]
    fn the_newest_of_every_file_is_on_disk_after_a_flush() {
        let folder = std::env::temp_dir().join(format!("dorvon-berkh-keeper-{}", std::process::id()));
        let keeper = Keeper::start(folder.clone());
        let mut profile = Profile::new(Who::drawn(3), Settings::default());
        let mut computer = Computer::default();
        for size in 100..=150 {
            profile.settings.text_size = size;
            keeper.keep(1, &profile);
            keeper.keep(2 + u32::from(size % 2), &profile);
            computer.last = Some(u32::from(size));
            keeper.keep_computer(&computer);
        }
        keeper.throw_away(3);
        assert!(keeper.flush(Duration::from_secs(10)) && !keeper.failed());
        let loaded = load(&folder);
        assert_eq!(loaded.computer, computer);
        assert_eq!(loaded.profiles.keys().copied().collect::<Vec<_>>(), [1, 2]);
        assert!(loaded.profiles.values().all(|kept| *kept == profile));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
