//! Keys of the landing: 1–3 the dial, K a key, A ask, P turn a slip, T tell, S sleep, arrows along the doors.
//!
//! Space is no key of its own here: it presses the button that has the focus, as on every other screen.

use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;

use super::{AtDoors, landing_of, offered, slip};
use crate::play::{Game, Press, Pressed, Screen};
use crate::scenario::mechanics::doors::DoorSeen;
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::Stage;

/// The landing of the screen, when it can be acted on.
fn board(game: &Game) -> Option<Seen> {
    let on_landing = matches!(game.screen(), Screen::Case(Stage::Play | Stage::NewFace));
    game.seen().filter(|seen| on_landing && landing_of(seen).is_some())
}

pub(super) fn verbs(
    mut keyboard: MessageReader<KeyboardInput>,
    game: Res<Game>,
    focus: Res<InputFocus>,
    presses: Query<&Press>,
    mut pressed: MessageWriter<Pressed>,
) {
    // An arrow and a verb may come within one frame of a slow computer: the door with the focus counts already.
    let focused = focus.get().and_then(|entity| presses.get(entity).ok());
    let here = focused.and_then(Press::door).unwrap_or(game.door());
    for key in keyboard.read().filter(|key| key.state.is_pressed() && !key.repeat) {
        let wanted: &[&str] = match key.key_code {
            KeyCode::Digit1 | KeyCode::Numpad1 => &["open"],
            KeyCode::Digit2 | KeyCode::Numpad2 => &["chain"],
            KeyCode::Digit3 | KeyCode::Numpad3 => &["close"],
            KeyCode::KeyK => &["give", "take"],
            KeyCode::KeyA => &["ask"],
            KeyCode::KeyT => &["tell"],
            KeyCode::KeyP => &["pin"],
            KeyCode::KeyS => &["sleep"],
            _ => continue,
        };
        let Some(seen) = board(&game) else { continue };
        let Some(door) = landing_of(&seen).and_then(|landing| landing.doors.get(here)) else { continue };
        let press = match wanted {
            ["pin"] => turn(&game, &seen.offers, door),
            ["sleep"] => seen.offers.iter().find(|offer| offer.verb == "sleep").map(|offer| Press::Act(offer.action)),
            _ => wanted.iter().find_map(|verb| offered(&seen.offers, verb, door.door)).map(|offer| Press::Act(offer.action)),
        };
        if let Some(press) = press {
            pressed.write(Pressed(press));
        }
    }
}

/// The slip on top is turned; when it is turned already, the pile is leafed to the next older one that is not.
fn turn(game: &Game, offers: &[Offer], door: &DoorSeen) -> Option<Press> {
    let of_day = |day: usize| {
        offers.iter().find(|offer| offer.verb == "pin" && offer.number("door") == Some(door.door) && offer.number("day") == Some(day))
    };
    let top = slip::index_on_top(game, door)?;
    if let Some(offer) = of_day(door.slips.get(top)?.day) {
        return Some(Press::Act(offer.action));
    }
    let unturned = |index: &usize| door.slips[*index].sign.is_none();
    let older = (top + 1..door.slips.len()).find(unturned).or_else(|| (0..top).find(unturned))?;
    Some(Press::from(AtDoors::Leaf(door.door, older)))
}

/// A door that gets the focus is the one where the child stands.
pub(super) fn doors(
    focus: Res<InputFocus>,
    presses: Query<&Press>,
    game: Res<Game>,
    mut last: Local<Option<Entity>>,
    mut pressed: MessageWriter<Pressed>,
) {
    if *last == focus.get() {
        return;
    }
    *last = focus.get();
    if let Some(door) = focus.get().and_then(|entity| presses.get(entity).ok()).and_then(Press::door)
        && door != game.door()
    {
        pressed.write(Pressed(AtDoors::Stand(door).into()));
    }
}
