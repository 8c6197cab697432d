//! A child who plays: after each step the save file must hold exactly that step more.

use std::path::Path;
use std::sync::LazyLock;

use dorvon_berkh::library::Library;
use dorvon_berkh::scenario::level::Level;
use dorvon_berkh::scenario::mechanics::BoardSeen;
use dorvon_berkh::scenario::mechanics::doors::LandingSeen;
use dorvon_berkh::scenario::seen::Seen;
use dorvon_berkh::scenario::session::{Action, Session, SessionLog, Stage};

use super::game::Game;

pub(crate) const CASE: &str = "contact/best-teammate";

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::read(Path::new(env!("CARGO_MANIFEST_DIR"))));

fn level() -> &'static Level {
    LIBRARY.level(CASE).expect("the first case can be played")
}

/// The keepsake of the case.
pub(crate) fn keepsake() -> &'static str {
    level().keepsake()
}

/// The landing that is shown.
pub(crate) fn landing(seen: &Seen) -> &LandingSeen {
    match &seen.board {
        BoardSeen::Doors(landing) => landing,
        board => panic!("no landing but {board:?}"),
    }
}

/// The session of the save file.
fn log(game: &Game) -> Option<SessionLog> {
    game.saved()?.session
}

/// Everything that was done so far.
pub(crate) fn actions(game: &Game) -> Vec<Action> {
    game.wait("session in the save file", || log(game)).actions
}

/// What can be seen and done, by the rules and the save file.
pub(crate) fn seen(game: &Game) -> Seen {
    let log = game.wait("session in the save file", || log(game));
    Session::replay(level(), &log).unwrap_or_else(|(_, rejected)| panic!("the save file holds: {rejected}")).seen(level())
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

/// Does something and waits until the save file holds exactly this action more.
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

/// From the splash to the landing with the Enter key alone.
pub(crate) fn enter_the_landing(game: &Game) {
    enter_the_case(game);
    act(game, Action::Next, || game.key("Return"));
    at(game, Stage::Play);
}

/// From the splash into the case.
pub(crate) fn enter_the_case(game: &Game) {
    let splash = game.rest();
    game.key("Return");
    let desk = game.other_screen("desk", &splash);
    game.key("Return");
    game.other_screen("case", &desk);
    game.wait("session in the save file", || log(game));
}
