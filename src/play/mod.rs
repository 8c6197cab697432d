//! The game in a window: the session, input turned into actions, and how each mechanic looks.

mod demo;
mod ending;
mod focus;
mod frame;
mod game;
mod graphics;
mod input;
pub(crate) mod mechanics;
mod no_window;
mod options;
mod window;

use std::time::Duration;

use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::window::{PresentMode, WindowMode, WindowResolution};
use bevy::winit::{UpdateMode, WinitSettings};
use clap::Parser;

pub use focus::Preferred;
pub use frame::Frame;
pub use game::{ClassDoor, Game, Room, Screen, ScreenRoot, Setting, Waiting, drawing};
pub use input::{Press, Pressed};
pub use mechanics::*;
pub use options::Options;

use crate::library::{Helplines, Library, OWN_FOLDER, find_home};
use crate::save::{Keeper, data_folder, load, portable_folder};
use no_window::{Missing, explain_and_end};

/// What could not be kept is tried again after this time, and at once when something new is to be kept.
const RETRY: Duration = Duration::from_secs(5);

/// In this order, once a frame: input becomes actions, actions change the game, the game is drawn.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlaySystems {
    /// Arrows move the focus.
    Focus,
    /// Keys that work everywhere.
    Keys,
    /// Keys of a mechanic.
    Verbs,
    /// The rules.
    Rules,
    /// The size of board and text.
    Frame,
    /// The picture.
    Show,
}

/// Starts the program with the options of its command line.
pub fn main() -> AppExit {
    let options = Options::parse();
    if !ending::display_answers() {
        explain_and_end(Missing::Display);
    }
    let Some(home) = find_home() else { explain_and_end(Missing::Files) };
    let (mut library, helplines) = (Library::read(&home), Helplines::read(&home));
    // A demonstration never touches what a child has reached.
    let demo_saves = options.demo.as_ref().map(|folder| folder.join("save"));
    let own = || portable_folder().or_else(data_folder).unwrap_or_else(|| home.join("saves"));
    let folder = options.data_dir.clone().or(demo_saves).unwrap_or_else(own);
    library.add_own(&folder.join(OWN_FOLDER));
    library.name_files_from_home();
    for fault in library.all_faults() {
        eprintln!("{fault}");
    }
    let loaded = load(&folder);
    let keeper = Keeper::start(folder, RETRY);
    ending::save_and_end_on_signals(keeper.clone());

    let title = library.texts.key("ui-title");
    let game = Game::new(library, helplines, loaded, keeper, &options);
    let (size, fullscreen) = (game.window(), game.fullscreen());
    let mut app = App::new();
    app.insert_resource(bevy::ecs::error::FallbackErrorHandler(bevy::ecs::error::warn));
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(main_window(size, fullscreen, &title)), ..default() })
            .set(AssetPlugin { file_path: home.join("assets").to_string_lossy().into_owned(), ..default() })
            .set(bevy::log::LogPlugin { filter: "warn,wgpu=error,naga=error,dorvon_berkh=info,symphonia=error".into(), ..default() })
            .disable::<RenderPlugin>()
            .disable::<PipelinedRenderingPlugin>()
            .add_after::<bevy::winit::WinitPlugin>(graphics::GraphicsPlugin),
    );
    app.insert_resource(game);
    if let Some(folder) = options.demo.clone() {
        demo::add(&mut app, folder);
    }
    app.add_plugins(plugin).run()
}

fn main_window((width, height): (u32, u32), fullscreen: bool, title: &str) -> Window {
    Window {
        title: title.into(),
        name: Some("dorvon-berkh".into()),
        resolution: WindowResolution::new(width, height).with_scale_factor_override(1.0),
        mode: if fullscreen { WindowMode::BorderlessFullscreen(MonitorSelection::Current) } else { WindowMode::Windowed },
        present_mode: PresentMode::AutoVsync,
        ..default()
    }
}

/// Everything but Bevy's own plugins; tests add it to a headless app.
pub fn plugin(app: &mut App) {
    app.configure_sets(
        Update,
        (PlaySystems::Focus, PlaySystems::Keys, PlaySystems::Verbs, PlaySystems::Rules, PlaySystems::Frame, PlaySystems::Show).chain(),
    )
    .insert_resource(resting())
    .insert_resource(ClearColor(crate::theme::palette::SKY))
    .add_plugins(TabNavigationPlugin)
    .add_plugins((frame::plugin, game::plugin, input::plugin, focus::plugin, mechanics::plugin, ending::plugin, window::plugin))
    .add_plugins((crate::theme::plugin, crate::stage::plugin, crate::screens::plugin))
    .add_systems(Startup, camera);
}

/// How long a picture rests when nothing happens.
pub(crate) const RESTING: Duration = Duration::from_secs(3600);

/// Nothing is drawn until something happens: a still picture costs nothing, also on battery.
fn resting() -> WinitSettings {
    WinitSettings { focused_mode: UpdateMode::reactive(RESTING), unfocused_mode: UpdateMode::reactive_low_power(RESTING) }
}

fn camera(mut commands: Commands) {
    commands.spawn((Name::new("camera"), Camera2d, Msaa::Off));
}
