//! Keys of the map: arrows from post to post, 1–4 pull a thread of the open post, H hold it or let it go, P pass it on,
//! N with a note, R report it, S end the turn.

use bevy::input::keyboard::KeyboardInput;
use bevy::prelude::*;

use super::hand::open;
use super::place::over_the_map;
use super::town_of;
use crate::play::input::digit_of;
use crate::play::{Frame, Game, Press, Pressed, Screen};
use crate::scenario::mechanics::trace::{Move, Thread};
use crate::scenario::session::{Action, Stage};

/// The moves that a key may mean, the first possible one is made.
fn meant(code: KeyCode, post: Option<usize>) -> Vec<Move> {
    if code == KeyCode::KeyS {
        return vec![Move::End];
    }
    let Some(post) = post else { return Vec::new() };
    match code {
        KeyCode::KeyH => vec![Move::Hold { post }, Move::LetGo { post }],
        KeyCode::KeyP => vec![Move::Pass { post }],
        KeyCode::KeyN => vec![Move::Note { post }],
        KeyCode::KeyR => vec![Move::Report { post }],
        code => {
            let thread = digit_of(code).and_then(|digit| Thread::ALL.get(usize::from(digit).wrapping_sub(1)));
            thread.map(|thread| Move::Pull { post, thread: *thread }).into_iter().collect()
        }
    }
}

pub(super) fn verbs(mut keyboard: MessageReader<KeyboardInput>, game: Res<Game>, frame: Res<Frame>, mut pressed: MessageWriter<Pressed>) {
    for key in keyboard.read().filter(|key| key.state.is_pressed() && !key.repeat) {
        if !matches!(game.screen(), Screen::Case(Stage::Play | Stage::NewFace)) {
            continue;
        }
        let Some(seen) = game.seen() else { continue };
        let Some(town) = town_of(&seen) else { continue };
        let steps = meant(key.key_code, open(&game, town, over_the_map(&frame)));
        let wanted = steps.into_iter().map(|step| Action::Play(step.into()));
        let possible = wanted.into_iter().find(|action| seen.offers.iter().any(|offer| offer.action == *action));
        if let Some(action) = possible {
            pressed.write(Pressed(Press::Act(action)));
        }
    }
}
