//! Keys of the phone: arrows from part to part, M the glass over the part with the focus, B back, D down, A or T ask,
//! S let a minute pass; in the workshop 1–5 a fair piece, W let the visitors walk.

use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;

use super::{AtPhone, offered, phone_of};
use crate::play::input::digit_of;
use crate::play::mechanics::Touch;
use crate::play::{Game, Press, Pressed, Screen};
use crate::scenario::mechanics::Move as AnyMove;
use crate::scenario::mechanics::fine_print::{Move, Piece};
use crate::scenario::seen::Seen;
use crate::scenario::session::{Action, Stage};

/// The phone of the screen, when it can be acted on.
fn board(game: &Game) -> Option<Seen> {
    let on_phone = matches!(game.screen(), Screen::Case(Stage::Play | Stage::NewFace));
    game.seen().filter(|seen| on_phone && phone_of(seen).is_some())
}

/// The part that a button belongs to.
fn part_of(press: &Press) -> Option<usize> {
    match press {
        Press::Act(Action::Play(AnyMove::FinePrint(Move::Press { part } | Move::Tick { part } | Move::Magnify { part }))) => Some(*part),
        Press::Touch(Touch::FinePrint(AtPhone::Reread(part))) => Some(*part),
        _ => None,
    }
}

pub(super) fn verbs(
    mut keyboard: MessageReader<KeyboardInput>,
    game: Res<Game>,
    focus: Res<InputFocus>,
    presses: Query<&Press>,
    mut pressed: MessageWriter<Pressed>,
) {
    let part = focus.get().and_then(|entity| presses.get(entity).ok()).and_then(part_of);
    for key in keyboard.read().filter(|key| key.state.is_pressed() && !key.repeat) {
        let step = match (key.key_code, part) {
            (KeyCode::KeyM, Some(part)) => Some(Move::Magnify { part }),
            (KeyCode::KeyB | KeyCode::Backspace, _) => Some(Move::Back),
            (KeyCode::KeyD, _) => Some(Move::Scroll),
            (KeyCode::KeyA | KeyCode::KeyT, _) => Some(Move::Ask),
            (KeyCode::KeyS, _) => Some(Move::Wait),
            (KeyCode::KeyW, _) => Some(Move::Walk),
            _ => None,
        };
        let piece = digit_of(key.key_code).and_then(|digit| Piece::ALL.get(usize::from(digit).wrapping_sub(1)));
        if step.is_none() && piece.is_none() {
            continue;
        }
        let Some(seen) = board(&game) else { continue };
        // A piece that is used up stays in the tray.
        let put = |step: AnyMove, wanted: Piece| matches!(step, AnyMove::FinePrint(Move::Put { piece, .. }) if piece == wanted);
        let left = |piece: Piece| seen.offers.iter().any(|offer| matches!(offer.action, Action::Play(step) if put(step, piece)));
        let press = match (step, piece) {
            (Some(step), _) => offered(&seen.offers, step).map(|offer| Press::Act(offer.action)),
            (None, Some(piece)) if left(*piece) => Some(AtPhone::Piece(*piece).into()),
            _ => None,
        };
        if let Some(press) = press {
            pressed.write(Pressed(press));
        }
    }
}
