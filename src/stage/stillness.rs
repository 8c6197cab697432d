//! Long stillness: after it the lamp of the hint becomes brighter, and nothing else happens.

use std::time::Duration;

use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::MouseButtonInput;
use bevy::prelude::*;
use bevy::window::CursorMoved;
use bevy::winit::{UpdateMode, WinitSettings};

use crate::play::{Game, PlaySystems, RESTING};

/// How long nothing was touched before the lamp brightens.
const LONG: Duration = Duration::from_secs(40);
/// How long a picture with a lamp rests: always the same, because each change of it would draw another picture at once.
const UNTIL_BRIGHT: Duration = LONG.saturating_add(Duration::from_millis(50));

/// Whether the child has been still for long.
#[derive(Resource, Default)]
pub struct Stillness {
    since: Duration,
    long: bool,
}

impl Stillness {
    /// Nothing was touched for a long while.
    pub fn long(&self) -> bool {
        self.long
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Stillness>().add_systems(Update, watch.in_set(PlaySystems::Keys));
}

/// A resting picture sleeps until something happens; where there is a lamp, it wakes once to brighten it.
fn watch(
    time: Res<Time<Real>>,
    game: Res<Game>,
    mut keys: MessageReader<KeyboardInput>,
    mut clicks: MessageReader<MouseButtonInput>,
    mut moves: MessageReader<CursorMoved>,
    mut still: ResMut<Stillness>,
    mut winit: ResMut<WinitSettings>,
) {
    let now = time.elapsed();
    let touched = keys.read().count() + clicks.read().count() + moves.read().count() > 0;
    if touched {
        still.bypass_change_detection().since = now;
        if still.long {
            still.long = false;
        }
    } else if !still.long && now.saturating_sub(still.since) >= LONG {
        still.long = true;
    }
    if !matches!(winit.focused_mode, UpdateMode::Reactive { .. }) {
        return;
    }
    let lamp = game.seen().is_some_and(|seen| seen.board.hint().is_some());
    let wanted = UpdateMode::reactive(if lamp && !still.long { UNTIL_BRIGHT } else { RESTING });
    if winit.focused_mode != wanted {
        winit.focused_mode = wanted;
    }
}
