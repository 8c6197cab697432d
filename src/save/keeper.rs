//! Writes in the background, so that a slow disk never holds up a picture, and tries again what did not work.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::atomic::SetAside;
use super::class::{Counts, Place};
use super::folder::{At, Opened, open};
use super::jobs::{Job, perform};
use super::profile::Profile;
use super::roster::Card;
use super::settings::Computer;

/// What the writing thread and the others share.
#[derive(Default)]
struct State {
    /// Still to be done, in their order.
    jobs: Vec<Job>,
    /// Being done.
    doing: Vec<Job>,
    /// The last round left something undone.
    failed: bool,
    /// Something new has come, or somebody waits: what failed is tried again at once.
    hurry: bool,
    /// The last one who hands out jobs is gone.
    closed: bool,
    /// Profiles as they stood here when the disk last had everything of them: what has changed since is ours.
    synced: BTreeMap<At, Profile>,
    set_aside: Vec<SetAside>,
    /// Places in whose trays something may lie.
    trays: BTreeSet<Place>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    /// There is something to do.
    wake: Condvar,
    /// Something was done, or tried.
    done: Condvar,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Hands what is to be kept to a thread that writes it; of one file the newest wins.
#[derive(Clone)]
pub struct Keeper {
    folder: PathBuf,
    shared: Arc<Shared>,
    /// When the last of these is gone, the thread ends once everything is done.
    _alive: Arc<Alive>,
}

struct Alive(Arc<Shared>);

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.state().closed = true;
        self.0.wake.notify_all();
    }
}

impl Keeper {
    /// Starts the thread that writes to `folder`; what did not work is tried again after `retry`. Without a thread nothing
    /// is kept, and [`Keeper::failed`] says so.
    pub fn start(folder: PathBuf, retry: Duration) -> Self {
        let shared = Arc::new(Shared::default());
        let (theirs, here) = (Arc::clone(&shared), folder.clone());
        let spawned = std::thread::Builder::new().name("save".into()).spawn(move || write_all(&here, &theirs, retry));
        if spawned.is_err() {
            shared.state().failed = true;
        }
        Self { folder, _alive: Arc::new(Alive(Arc::clone(&shared))), shared }
    }

    /// The folder that it writes to.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Opens a profile: as it is still to be written, else as the disk has it.
    pub fn open(&self, at: At) -> Opened {
        let state = self.shared.state();
        let unwritten = state.jobs.iter().rev().chain(state.doing.iter().rev()).find(|job| job.at() == Some(at));
        if let Some(Job::Profile(_, profile) | Job::BringBack(_, profile)) = unwritten {
            return Opened { profile: Some(profile.as_ref().clone()), ..Opened::default() };
        }
        drop(state);
        let opened = open(&self.folder, at);
        if let Some(profile) = opened.profile.as_ref().filter(|_| !opened.only_read) {
            self.shared.state().synced.insert(at, profile.clone());
        }
        opened
    }

    /// Cards of a class that the disk does not show yet; nothing for a number that is on its way to the tray.
    pub fn unwritten(&self, place: Place) -> BTreeMap<u32, Option<Card>> {
        let state = self.shared.state();
        let mut cards = BTreeMap::new();
        for job in state.doing.iter().chain(&state.jobs) {
            let card = match job {
                Job::Profile(_, profile) | Job::BringBack(_, profile) => Some(Card::of(profile)),
                _ => None,
            };
            if let Some(at) = job.at().filter(|at| at.place == place) {
                cards.insert(at.number, card);
            }
        }
        cards
    }

    /// Keeps a profile from now on; returns at once.
    pub fn keep(&self, at: At, profile: &Profile) {
        self.send(Job::Profile(at, Box::new(profile.clone())));
    }

    /// Keeps what belongs to the computer.
    pub fn keep_computer(&self, computer: &Computer) {
        self.send(Job::Computer(computer.clone()));
    }

    /// Moves a profile to the tray.
    pub fn throw_away(&self, at: At) {
        self.shared.state().trays.insert(at.place);
        self.send(Job::ThrowAway(at));
    }

    /// Moves a profile back from the tray, as it stood here.
    pub fn bring_back(&self, at: At, profile: &Profile) {
        self.send(Job::BringBack(at, Box::new(profile.clone())));
    }

    /// What a crash left in the tray of a class is gone.
    pub fn empty_tray(&self, place: Place) {
        self.send(Job::EmptyTray(place));
    }

    /// Everything that was thrown away here is gone: the program closes, or another class comes.
    pub fn empty_trays(&self) {
        let trays = std::mem::take(&mut self.shared.state().trays);
        for place in trays {
            self.empty_tray(place);
        }
    }

    /// A class has come.
    pub fn found_class(&self, place: Place) {
        self.send(Job::Class(place));
    }

    /// Counts a finished case of a class.
    pub fn count(&self, place: Place, level: &str, counts: Counts) {
        self.send(Job::Count(place, level.to_string(), Box::new(counts)));
    }

    /// Makes the index of a class fit its profiles.
    pub fn index_anew(&self, place: Place) {
        self.send(Job::Index(place));
    }

    fn send(&self, job: Job) {
        let mut state = self.shared.state();
        add(&mut state.jobs, job);
        state.hurry = true;
        drop(state);
        self.shared.wake.notify_all();
    }

    /// What was to be kept last is not kept yet, and could not be.
    pub fn failed(&self) -> bool {
        self.shared.state().failed
    }

    /// Files that were found broken while writing, since the last time this was asked.
    pub fn set_aside(&self) -> Vec<SetAside> {
        std::mem::take(&mut self.shared.state().set_aside)
    }

    /// Waits until everything is written, but not longer than `limit`; true when it is.
    pub fn flush(&self, limit: Duration) -> bool {
        let mut state = self.shared.state();
        state.hurry = true;
        self.shared.wake.notify_all();
        let busy = |state: &mut State| !(state.jobs.is_empty() && state.doing.is_empty());
        let waited = self.shared.done.wait_timeout_while(state, limit, busy);
        let mut state = waited.unwrap_or_else(PoisonError::into_inner).0;
        !busy(&mut state)
    }
}

/// Adds a job; an older one of its sort is not needed any more, unless another about the same lies between.
fn add(jobs: &mut Vec<Job>, job: Job) {
    let last = jobs.iter_mut().rev().find(|there| job.replaces(there) || job.follows(there));
    match last.filter(|there| job.replaces(there)) {
        Some(there) => *there = job,
        None => jobs.push(job),
    }
}

fn write_all(folder: &Path, shared: &Shared, retry: Duration) {
    loop {
        let mut state = shared.state();
        if state.failed && !state.closed {
            let rests = |state: &mut State| !state.hurry && !state.closed;
            state = shared.wake.wait_timeout_while(state, retry, rests).unwrap_or_else(PoisonError::into_inner).0;
        } else {
            let idle = |state: &mut State| state.jobs.is_empty() && !state.closed;
            state = shared.wake.wait_while(state, idle).unwrap_or_else(PoisonError::into_inner);
        }
        let last_round = state.closed;
        state.hurry = false;
        state.doing = std::mem::take(&mut state.jobs);
        drop(state);
        let left = one_round(folder, shared);
        let mut state = shared.state();
        state.failed = !left.is_empty();
        state.doing.clear();
        for job in std::mem::replace(&mut state.jobs, left) {
            add(&mut state.jobs, job);
        }
        let over = last_round && (state.failed || state.jobs.is_empty());
        drop(state);
        shared.done.notify_all();
        if over {
            return;
        }
    }
}

/// Tries each job; gives those that did not work, and what must come after them.
fn one_round(folder: &Path, shared: &Shared) -> Vec<Job> {
    let jobs = shared.state().doing.clone();
    let mut left: Vec<Job> = Vec::new();
    for job in jobs {
        let mut base = job.at().and_then(|at| shared.state().synced.get(&at).cloned());
        let mut set_aside = Vec::new();
        let waits = left.iter().any(|undone| job.follows(undone));
        let done = !waits && perform(folder, &job, &mut base, &mut set_aside).is_ok();
        let mut state = shared.state();
        state.set_aside.extend(set_aside);
        if let (true, Some(at), Some(base)) = (done, job.at(), base) {
            state.synced.insert(at, base);
        }
        if !done {
            left.push(job);
        }
    }
    left
}

#[cfg(test)]
mod tests;
