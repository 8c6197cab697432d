//! Keys of the ring: arrows from face to face, 1–9, 0 and minus the tokens in their order, T tell, S let a beat pass.
//!
//! A token key acts on the chosen face, else on the face that has the focus.

use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;

use super::tray::TOKENS;
use super::{AtRing, fits, ring_of};
use crate::play::input::digit_of;
use crate::play::{Game, Press, Pressed, Screen};
use crate::scenario::mechanics::circle::{Move, Verb};
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::{Action, Stage};

/// The place in the tray of the token with this key.
fn place(code: KeyCode) -> Option<usize> {
    match digit_of(code) {
        Some(0) => Some(9),
        Some(digit) => Some(usize::from(digit) - 1),
        None => matches!(code, KeyCode::Minus | KeyCode::NumpadSubtract).then_some(10),
    }
}

/// The ring of the screen, when it can be acted on.
fn board(game: &Game) -> Option<Seen> {
    let on_ring = matches!(game.screen(), Screen::Case(Stage::Play | Stage::NewFace));
    game.seen().filter(|seen| on_ring && ring_of(seen).is_some_and(|ring| !super::before_the_ring(game, ring)))
}

pub(super) fn tokens(
    mut keyboard: MessageReader<KeyboardInput>,
    game: Res<Game>,
    focus: Res<InputFocus>,
    presses: Query<&Press>,
    mut pressed: MessageWriter<Pressed>,
) {
    let focused = focus.get().and_then(|entity| presses.get(entity).ok()).and_then(Press::seat);
    for key in keyboard.read().filter(|key| key.state.is_pressed() && !key.repeat) {
        let wanted = match key.key_code {
            KeyCode::KeyT => Some(None),
            KeyCode::KeyS => None,
            code => match place(code).and_then(|at| TOKENS.get(at)) {
                Some(token) => Some(*token),
                None => continue,
            },
        };
        let Some(seen) = board(&game) else { continue };
        let offered =
            |step: Move| seen.offers.iter().find(|offer| offer.action == Action::Play(step.into())).map(|offer| Press::Act(offer.action));
        let press = match wanted {
            None => offered(Move::Wait),
            Some(None) => offered(Move::Tell),
            Some(Some(verb)) => on_a_face(&seen.offers, verb, game.hands().circle.seat.or(focused)),
        };
        if let Some(press) = press {
            pressed.write(Pressed(press));
        }
    }
}

/// Laid on that face when it fits there, else taken in hand.
fn on_a_face(offers: &[Offer], verb: Verb, seat: Option<usize>) -> Option<Press> {
    match seat.filter(|seat| fits(offers, verb, *seat)) {
        Some(seat) => Some(Press::Act(Action::Play(Move::Put { verb, seat }.into()))),
        None => Some(Press::from(AtRing::Token(verb))),
    }
}
