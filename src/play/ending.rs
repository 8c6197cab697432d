//! Beginnings and endings that the computer decides: no display, SIGTERM, the window's cross.

use std::time::Duration;

use bevy::prelude::*;

use super::game::Game;
use crate::save::Keeper;

/// The longest that closing may take.
const LIMIT: Duration = Duration::from_millis(400);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Last, flush_before_exit);
}

/// The window was closed or Exit was pressed: what is still to be written is written.
fn flush_before_exit(mut exits: MessageReader<AppExit>, game: Res<Game>) {
    if exits.read().next().is_some() {
        game.keeper().empty_trays();
        if !game.keeper().flush(LIMIT) {
            warn!("the last step could not be saved in time");
        }
    }
}

/// SIGTERM, SIGINT and SIGHUP save and end at once, also while the picture rests and no system runs.
#[cfg(unix)]
pub(super) fn save_and_end_on_signals(keeper: Keeper) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGTERM, SIGINT, SIGHUP]) else { return };
    let spawned = std::thread::Builder::new().name("signals".into()).spawn(move || {
        if signals.forever().next().is_some() {
            keeper.empty_trays();
            keeper.flush(LIMIT);
            // Not `std::process::exit`: graphics drivers may hang in their exit handlers.
            signal_hook::low_level::exit(0);
        }
    });
    if let Err(error) = spawned {
        eprintln!("signals are not watched: {error}");
    }
}

/// Elsewhere the window's own closing is all there is.
#[cfg(not(unix))]
pub(super) fn save_and_end_on_signals(_keeper: Keeper) {}

/// There is a display that answers. Asked before the window is made, because that panics without one.
#[cfg(target_os = "linux")]
pub(super) fn display_answers() -> bool {
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::net::{SocketAddr, UnixStream};
    let Some(display) = std::env::var("DISPLAY").ok().filter(|display| !display.is_empty()) else { return false };
    let Some(number) = display.trim_start_matches("unix").strip_prefix(':') else { return true };
    let path = format!("/tmp/.X11-unix/X{}", number.split('.').next().unwrap_or(number));
    let abstract_name = SocketAddr::from_abstract_name(path.as_bytes()).and_then(|address| UnixStream::connect_addr(&address));
    UnixStream::connect(&path).is_ok() || abstract_name.is_ok()
}

/// Elsewhere a desktop always is there.
#[cfg(not(target_os = "linux"))]
pub(super) fn display_answers() -> bool {
    true
}
