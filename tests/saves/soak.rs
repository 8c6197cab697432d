//! The plug is pulled at random moments: nobody is lost, and at most the last step is missing.

use std::path::PathBuf;
use std::time::Duration;

use dorvon_berkh::save::{Place, open, roster};

use crate::player::{CASE, Running, files};
use crate::{Folder, home};

/// How often, where `scripts/soak` asks for no other number.
const KILLS: usize = 50;
/// The longest that a player plays before the plug is pulled, in microseconds.
const LONGEST: u64 = 30_000;

/// A number that nobody foresees.
fn any(below: u64) -> u64 {
    use std::hash::{BuildHasher, Hasher};
    std::collections::hash_map::RandomState::new().build_hasher().finish() % below
}

fn this_program() -> PathBuf {
    std::env::current_exe().unwrap()
}

#[test]
fn killed_at_any_moment_nobody_is_lost_and_at_most_the_last_step_is_missing() {
    let kills = std::env::var("DORVON_BERKH_KILLS").map_or(KILLS, |kills| kills.parse().expect("DORVON_BERKH_KILLS is a number"));
    let folder = Folder::new();
    let (mut most, mut missing) = ([0_u32; 3], 0);
    for kill in 0..kills {
        let at = kill % most.len();
        let number = at as u32 + 1;
        let mut player = Running::start(&[], &this_program(), &folder.0, &format!("for-ever {number}"));
        let begun: u32 = player.says().expect("it has begun").parse().unwrap();
        assert!(begun >= most[at], "kill {kill}: {begun} cases are there, and {} were", most[at]);
        std::thread::sleep(Duration::from_micros(any(LONGEST)));
        let said: u32 = player.kill().map_or(begun, |said| said.parse().unwrap());
        let opened = open(&folder.0, home(number));
        assert!(opened.set_aside.is_empty(), "kill {kill}: {:?}", opened.set_aside);
        let there = opened.profile.map_or(0, |profile| profile.cases.get(CASE).map_or(0, |record| record.finished));
        // What was said is on disk; one more may be, that could not be said any more.
        assert!((said..=said + 1).contains(&there), "kill {kill}: it said {said}, and {there} are there");
        missing += usize::from(there == said);
        most[at] = there;
    }
    let found = roster(&folder.0, Place::Home);
    assert_eq!((found.cards.len(), found.set_aside.len()), (most.iter().filter(|most| **most > 0).count(), 0));
    let left: Vec<_> = files(&folder.0).into_keys().filter(|path| path.to_string_lossy().contains("broken")).collect();
    assert!(left.is_empty(), "{left:?}");
    eprintln!("{kills} kills: {most:?} cases on disk, {missing} times nothing was under way");
}

#[test]
fn two_programs_write_one_profile_at_once_and_every_case_counts() {
    let seconds = std::env::var("DORVON_BERKH_SECONDS").map_or(2, |seconds| seconds.parse().expect("DORVON_BERKH_SECONDS is a number"));
    let folder = Folder::new();
    let mut players = [0; 2].map(|_| Running::start(&[], &this_program(), &folder.0, "for-ever 1"));
    let begun: Vec<u32> = players.iter_mut().map(|player| player.says().unwrap().parse().unwrap()).collect();
    std::thread::sleep(Duration::from_secs(seconds));
    let said: Vec<u32> = players.into_iter().map(|player| player.kill().unwrap().parse().unwrap()).collect();
    let finished: u32 = said.iter().zip(&begun).map(|(said, begun)| said - begun).sum();
    let opened = open(&folder.0, home(1));
    let there = opened.profile.unwrap().cases[CASE].finished;
    assert!(opened.set_aside.is_empty() && finished > 2, "{finished} {:?}", opened.set_aside);
    // The one that began second may have found cases of the first.
    let first = begun.iter().max().unwrap();
    assert!((finished..=finished + first + 2).contains(&there), "{said:?} after {begun:?}: {there} are there");
    eprintln!("{seconds} s: {said:?} after {begun:?}; {there} cases on disk");
}
