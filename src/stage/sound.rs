//! Sounds and music. Without an audio device there is silence and nothing else changes.

use bevy::audio::Volume;
use bevy::prelude::*;

use crate::play::PlaySystems;

/// Quiet enough to talk over in class.
const MUSIC: Volume = Volume::Linear(0.16);
const SOUNDS: Volume = Volume::Linear(0.5);

/// A sound of the interface.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sound {
    /// A button.
    Click,
    /// Something changed on the board.
    Pop,
    /// A page, a night.
    Page,
}

#[derive(Resource)]
struct Sounds {
    click: Handle<AudioSource>,
    pop: Handle<AudioSource>,
    page: Handle<AudioSource>,
}

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Sound>();
    // Tests run the game without Bevy's audio.
    if app.is_plugin_added::<bevy::audio::AudioPlugin>() {
        app.add_systems(Startup, load).add_systems(Update, play.in_set(PlaySystems::Show));
    }
}

fn load(mut commands: Commands, assets: Res<AssetServer>) {
    commands.insert_resource(Sounds {
        click: assets.load("sounds/click.ogg"),
        pop: assets.load("sounds/pop.ogg"),
        page: assets.load("sounds/page.ogg"),
    });
    let music = assets.load("music/steppe.ogg");
    commands.spawn((Name::new("music"), AudioPlayer::new(music), PlaybackSettings::LOOP.with_volume(MUSIC)));
}

fn play(mut wanted: MessageReader<Sound>, sounds: Res<Sounds>, mut commands: Commands) {
    for sound in wanted.read() {
        let source = match sound {
            Sound::Click => &sounds.click,
            Sound::Pop => &sounds.pop,
            Sound::Page => &sounds.page,
        };
        commands.spawn((Name::new("sound"), AudioPlayer::new(source.clone()), PlaybackSettings::DESPAWN.with_volume(SOUNDS)));
    }
}
