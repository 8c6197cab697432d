//! How each mechanic looks and is operated.

pub(crate) mod doors;

use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(doors::plugin);
}
