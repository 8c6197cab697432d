//! The plug is pulled while the real game is played: nothing that was there is lost.

use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

use dorvon_berkh::save::{At, Place, open, roster};

use crate::support::Folder;
use crate::support::child::{CASE, write_profiles};
use crate::support::game::Game;
use crate::support::screen::Screen;

/// How often, where `scripts/soak` asks for no other number.
const KILLS: usize = 2;
/// The longest that a child plays before the plug is pulled, in milliseconds.
const LONGEST: u64 = 600;
/// What it presses meanwhile: a case begins, a door opens and closes, days go by.
const KEYS: [&str; 9] = ["Return", "1", "s", "3", "s", "1", "s", "3", "s"];

/// A number that nobody foresees.
fn any(below: u64) -> u64 {
    std::collections::hash_map::RandomState::new().build_hasher().finish() % below
}

#[test]
fn the_real_game_killed_while_it_is_played_loses_nothing_that_was_there() {
    let kills = std::env::var("DORVON_BERKH_GAME_KILLS").map_or(KILLS, |kills| kills.parse().expect("DORVON_BERKH_GAME_KILLS is a number"));
    let (screen, folder) = (Screen::start(), Folder::new());
    write_profiles(&folder, &[1]);
    let mut steps = Vec::new();
    for kill in 0..kills {
        let game = Game::start(&screen, &folder, |command| {
            command.args(["--throw", "1", "--level", CASE]);
        });
        game.rest();
        game.keys(&KEYS);
        std::thread::sleep(Duration::from_millis(any(LONGEST)));
        game.kill();
        let opened = open(&folder.saves(), At { place: Place::Home, number: 1 });
        assert!(opened.set_aside.is_empty(), "kill {kill}: {:?}", opened.set_aside);
        let profile = opened.profile.expect("the profile is there");
        // Cases that were finished, and steps of the one in the middle.
        let now = (profile.sessions(), profile.session.map_or(0, |log| log.actions.len()));
        let before = steps.last().copied().unwrap_or_default();
        assert!(now >= before, "kill {kill}: {now:?}, and {before:?} were there");
        steps.push(now);
        assert_eq!(roster(&folder.saves(), Place::Home).cards.len(), 1, "kill {kill}");
    }
    assert!(steps.last() > Some(&(0, 0)), "nothing was played: {steps:?}");
    eprintln!("{kills} kills: {steps:?} cases and steps on disk");
}
