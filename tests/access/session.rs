//! The case as the folder holds it.

use dorvon_berkh::scenario::seen::{Offer, Seen};
use dorvon_berkh::scenario::session::{Action, Session, SessionLog, Stage};

use crate::listener::LIBRARY;
use crate::support::child::landing;
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
    let log = game.wait("session in the folder", || log(game));
    let level = LIBRARY.level(&log.level).unwrap();
    Session::replay(level, &log).unwrap_or_else(|(_, rejected)| panic!("the folder holds: {rejected}")).seen(level)
}

/// The action with this verb, at this door or face if one is named.
pub(crate) fn offered(seen: &Seen, verb: &str, place: Option<usize>) -> Option<Action> {
    let newest = |door: usize| landing(seen).doors[door].slips.first().map(|slip| slip.day);
    let fits = |number: Option<usize>| match place {
        // Only the slip on top can be turned without leafing.
        Some(at) if verb == "pin" => number == Some(newest(at).unwrap_or(0)),
        _ => true,
    };
    let there = |offer: &Offer| offer.number("door").or(offer.number("seat"));
    let mut offers = seen.offers.iter().filter(|offer| offer.verb == verb && (place.is_none() || there(offer) == place));
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
