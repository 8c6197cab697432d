//! Buttons and keys become actions; nothing is judged here.

use bevy::input::keyboard::KeyboardInput;
use bevy::prelude::*;

use super::PlaySystems;
use super::game::{Game, Screen};
use crate::scenario::session::Action;
use crate::stage::Sound;

/// What a button does.
#[derive(Component, Debug, Clone, PartialEq)]
pub enum Press {
    /// From the splash to the desk.
    Begin,
    /// The next language.
    Language,
    /// The help screen.
    Help,
    /// The harmless picture.
    Hide,
    /// Pause.
    Pause,
    /// Takes away what lies over the screen.
    Uncover,
    /// Back to the desk; the case stays as it is.
    Desk,
    /// Saves and ends.
    Exit,
    /// Opens a case.
    Case(String),
    /// Does something in the session.
    Act(Action),
    /// Goes to a door; standing there already: on to its verbs.
    Door(usize),
    /// Leafs a pile of slips so many back.
    Leaf(usize, usize),
    /// Turns to a page.
    Page(usize),
}

/// A button was pressed, by pointer or key.
#[derive(Message, Debug, Clone)]
pub struct Pressed(pub Press);

pub(super) fn plugin(app: &mut App) {
    app.add_message::<Pressed>().add_systems(Update, keys.in_set(PlaySystems::Keys)).add_systems(Update, obey.in_set(PlaySystems::Rules));
}

/// Keys that work everywhere. Those of a mechanic are read beside its view.
fn keys(mut keyboard: MessageReader<KeyboardInput>, game: Res<Game>, mut pressed: MessageWriter<Pressed>) {
    for key in keyboard.read().filter(|key| key.state.is_pressed() && !key.repeat) {
        let press = match key.key_code {
            KeyCode::F1 => Press::Help,
            KeyCode::Escape => match game.screen() {
                Screen::Case(_) => Press::Pause,
                Screen::Pause | Screen::Help | Screen::Quiet => Press::Uncover,
                Screen::Splash | Screen::Desk => continue,
            },
            _ => continue,
        };
        pressed.write(Pressed(press));
    }
}

fn obey(mut pressed: MessageReader<Pressed>, mut game: ResMut<Game>, mut sounds: MessageWriter<Sound>, mut exit: MessageWriter<AppExit>) {
    for Pressed(press) in pressed.read() {
        sounds.write(match press {
            Press::Act(Action::Play(step)) if step.ends_turn() => Sound::Page,
            Press::Act(_) => Sound::Pop,
            Press::Leaf(..) | Press::Page(_) => Sound::Page,
            _ => Sound::Click,
        });
        match press {
            Press::Begin | Press::Desk => game.go(Screen::Desk),
            Press::Language => game.next_language(),
            Press::Help => game.help(),
            Press::Hide => game.hide(),
            Press::Pause => game.pause(),
            Press::Uncover => {
                game.uncover();
            }
            Press::Exit => {
                exit.write(AppExit::Success);
            }
            Press::Case(id) => game.open_case(id),
            Press::Act(action) => {
                if game.act(*action).is_none() {
                    warn!("{action:?} is not possible now");
                }
            }
            Press::Door(door) => game.stand_at(*door),
            Press::Leaf(door, back) => game.leaf(*door, *back),
            Press::Page(page) => game.turn_page(*page),
        }
    }
}
