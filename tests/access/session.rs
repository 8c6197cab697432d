//! The case as the folder holds it.

use dorvon_berkh::scenario::seen::Seen;
use dorvon_berkh::scenario::session::{Action, Session, SessionLog, Stage};

use crate::listener::LIBRARY;
use crate::support::child::{CASE, landing};
use crate::support::game::Game;

/// The session of the only profile.
fn log(game: &Game) -> Option<SessionLog> {
    game.profiles().into_values().find_map(|profile| profile.session)
}

/// Everything that was done so far.
pub(crate) fn actions(game: &Game) -> Vec<Action> {
    game.wait("session in the folder", || log(game)).actions
}

/// What can be seen and done, by the rules and the folder.
pub(crate) fn seen(game: &Game) -> Seen {
    let (log, level) = (game.wait("session in the folder", || log(game)), LIBRARY.level(CASE).unwrap());
    Session::replay(level, &log).unwrap_or_else(|(_, rejected)| panic!("the folder holds: {rejected}")).seen(level)
}

/// The action with this verb, at this door if one is named.
pub(crate) fn offered(seen: &Seen, verb: &str, door: Option<usize>) -> Option<Action> {
    let newest = |door: usize| landing(seen).doors[door].slips.first().map(|slip| slip.day);
    let fits = |number: Option<usize>| match door {
        // Only the slip on top can be turned without leafing.
        Some(at) if verb == "pin" => number == Some(newest(at).unwrap_or(0)),
        _ => true,
    };
    let mut offers = seen.offers.iter().filter(|offer| offer.verb == verb && (door.is_none() || offer.number("door") == door));
    offers.find(|offer| fits(offer.number("day"))).map(|offer| offer.action)
}

/// Does something and waits until the folder holds exactly this action more.
pub(crate) fn act(game: &Game, expected: Action, how: impl FnOnce()) {
    let mut before = actions(game);
    how();
    let now = game.wait(&format!("{expected:?}"), || log(game).map(|log| log.actions).filter(|now| *now != before));
    before.push(expected);
    assert_eq!(now, before, "what was pressed and what was saved differ");
}

/// The session is at this stage.
pub(crate) fn at(game: &Game, stage: Stage) {
    assert_eq!(seen(game).stage, stage);
}
