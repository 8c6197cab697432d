//! The plug is pulled while the real game is played: nobody is lost, and at most the last step is missing.

use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

use dorvon_berkh::save::{At, Place, open, roster};

use crate::support::Folder;
use crate::support::child::{CASE, write_profiles};
use crate::support::game::Game;
use crate::support::screen::Screen;

/// How often, where `scripts/soak` asks for no other number.
const KILLS: usize = 2;
/// The longest from the last key to the plug, in milliseconds.
const LONGEST: u64 = 120;
/// What a child presses: a case begins, a door opens and closes, days go by. Each key is one step.
const KEYS: [&str; 9] = ["Return", "1", "s", "3", "s", "1", "s", "3", "s"];

/// A number that nobody foresees.
fn any(below: u64) -> u64 {
    std::collections::hash_map::RandomState::new().build_hasher().finish() % below
}

#[test]
fn the_real_game_killed_while_it_is_played_misses_at_most_the_last_step() {
    let kills = std::env::var("DORVON_BERKH_GAME_KILLS").map_or(KILLS, |kills| kills.parse().expect("DORVON_BERKH_GAME_KILLS is a number"));
    let screen = Screen::start();
    let mut figures = Vec::new();
    for kill in 0..kills {
        let folder = Folder::new();
        write_profiles(&folder, &[1, 2]);
        let game = Game::start(&screen, &folder, |command| {
            command.args(["--throw", "1", "--level", CASE]);
        });
        let steps = 1 + any(KEYS.len() as u64 - 2) as usize;
        for key in &KEYS[..steps] {
            let before = game.rest();
            game.keys(&[key]);
            game.moved(key, &before);
        }
        // Every other time all keys that are left are pressed at once.
        let more = if kill.is_multiple_of(2) { 1 } else { KEYS.len() - steps };
        game.keys(&KEYS[steps..steps + more]);
        std::thread::sleep(Duration::from_millis(any(LONGEST)));
        game.kill();
        let opened = open(&folder.saves(), At { place: Place::Home, number: 1 });
        assert!(opened.set_aside.is_empty(), "kill {kill}: {:?}", opened.set_aside);
        let log = opened.profile.expect("the profile is there").session.expect("the case is open");
        let there = log.actions.len();
        assert!((steps..=steps + more).contains(&there), "kill {kill}: {steps} steps and then {more} were made, and {there} are there");
        assert_eq!(roster(&folder.saves(), Place::Home).cards.len(), 2, "kill {kill}");
        figures.push((steps, more, there));
    }
    eprintln!("{kills} kills; steps at rest, steps under way, steps on disk: {figures:?}");
}
