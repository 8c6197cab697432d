//! What moves and sounds.

mod motion;
mod pictures;
mod sound;
mod stillness;

use bevy::prelude::*;

pub use motion::{Fly, Leave, Moving, Pop};
pub use sound::Sound;
pub use stillness::Stillness;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((motion::plugin, pictures::plugin, sound::plugin, stillness::plugin));
}
