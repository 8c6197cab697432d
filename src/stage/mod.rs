//! What moves and sounds.

mod motion;
mod pictures;
mod sound;

use bevy::prelude::*;

pub use motion::Pop;
pub use sound::Sound;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((motion::plugin, pictures::plugin, sound::plugin));
}
