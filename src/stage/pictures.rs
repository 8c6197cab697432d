//! Pictures that are still being read: a resting picture must not stay half empty until the next touch.

use bevy::asset::LoadState;
use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::motion::fly;
use crate::play::PlaySystems;

/// Frames that are drawn after the last picture came in: one to hand it over, one to show it.
const AFTERWARDS: u8 = 2;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, draw_until_complete.after(fly).in_set(PlaySystems::Show));
}

fn draw_until_complete(
    pictures: Query<&ImageNode>,
    assets: Res<AssetServer>,
    mut left: Local<u8>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    // A picture that cannot be read is no reason to go on.
    let coming = |picture: &ImageNode| matches!(assets.get_load_state(&picture.image), Some(LoadState::Loading | LoadState::NotLoaded));
    if pictures.iter().any(coming) {
        *left = AFTERWARDS;
    } else if *left == 0 {
        return;
    } else {
        *left -= 1;
    }
    redraw.write(RequestRedraw);
}
