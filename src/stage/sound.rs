//! Sounds and music. Without an audio device there is silence and nothing else changes.

use bevy::audio::Volume;
use bevy::prelude::*;

use crate::play::{Game, PlaySystems};
use crate::save::LOUDEST;

/// The loudest, still quiet enough to talk over in class.
const MUSIC: f32 = 0.27;
const SOUNDS: f32 = 0.83;

/// A step of the settings as a volume. Ears hear in ratios: each step is the square of its share.
fn volume(step: u8, loudest: f32) -> Volume {
    let share = f32::from(step.min(LOUDEST)) / f32::from(LOUDEST);
    Volume::Linear(share * share * loudest)
}

#[derive(Component)]
struct Music;

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
        app.add_systems(Startup, load).add_systems(Update, (play, tune).chain().in_set(PlaySystems::Show));
    }
}

fn load(mut commands: Commands, assets: Res<AssetServer>, game: Res<Game>) {
    commands.insert_resource(Sounds {
        click: assets.load("sounds/click.ogg"),
        pop: assets.load("sounds/pop.ogg"),
        page: assets.load("sounds/page.ogg"),
    });
    let music = assets.load("music/steppe.ogg");
    let volume = volume(game.settings().music, MUSIC);
    commands.spawn((Name::new("music"), Music, AudioPlayer::new(music), PlaybackSettings::LOOP.with_volume(volume)));
}

/// The music follows its setting.
fn tune(game: Res<Game>, mut music: Query<&mut AudioSink, With<Music>>) {
    let wanted = volume(game.settings().music, MUSIC);
    for mut sink in &mut music {
        if sink.volume() != wanted {
            sink.set_volume(wanted);
        }
    }
}

fn play(mut wanted: MessageReader<Sound>, sounds: Res<Sounds>, game: Res<Game>, mut commands: Commands) {
    let volume = volume(game.settings().sounds, SOUNDS);
    for sound in wanted.read().filter(|_| game.settings().sounds > 0) {
        let source = match sound {
            Sound::Click => &sounds.click,
            Sound::Pop => &sounds.pop,
            Sound::Page => &sounds.page,
        };
        commands.spawn((Name::new("sound"), AudioPlayer::new(source.clone()), PlaybackSettings::DESPAWN.with_volume(volume)));
    }
}
