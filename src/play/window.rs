//! The window follows the settings, and the settings follow the window when it is pulled larger.

use bevy::prelude::*;
use bevy::window::{MonitorSelection, PrimaryWindow, WindowMode, WindowResized};

use super::PlaySystems;
use super::frame::measure;
use super::game::{Game, Setting};

pub(super) fn plugin(app: &mut App) {
    let follow = follow.run_if(resource_changed::<Game>);
    app.init_resource::<Wanted>().add_systems(Update, (pulled, follow).chain().before(measure).in_set(PlaySystems::Frame));
}

/// What the window was last told to be.
#[derive(Resource, Default)]
struct Wanted(Option<(bool, (u32, u32))>);

fn follow(game: Res<Game>, mut wanted: ResMut<Wanted>, mut windows: Query<&mut Window, With<PrimaryWindow>>) {
    let now = (game.fullscreen(), game.window());
    // The window was made as the settings say: only what changes later is told.
    let before = wanted.0.replace(now).unwrap_or(now);
    let Ok(mut window) = windows.single_mut() else { return };
    if before.0 != now.0 {
        window.mode = if now.0 { WindowMode::BorderlessFullscreen(MonitorSelection::Current) } else { WindowMode::Windowed };
    }
    if before.1 != now.1 && !now.0 {
        let (width, height) = now.1;
        if (window.physical_width(), window.physical_height()) != (width, height) {
            window.resolution.set_physical_resolution(width, height);
        }
    }
}

/// Somebody pulled the window's edge: that size is remembered.
fn pulled(mut resized: MessageReader<WindowResized>, mut game: ResMut<Game>, mut wanted: ResMut<Wanted>) {
    let Some(size) = resized.read().last().map(|to| (to.width.round() as u32, to.height.round() as u32)) else { return };
    let small = size.0 < super::options::SMALLEST.0 || size.1 < super::options::SMALLEST.1;
    if game.fullscreen() || small || size == game.window() {
        return;
    }
    wanted.0 = Some((game.fullscreen(), size));
    game.set(&Setting::Window(size.0, size.1));
}
