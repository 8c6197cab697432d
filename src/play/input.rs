//! Buttons and keys become actions; nothing is judged here.

use bevy::input::keyboard::KeyboardInput;
use bevy::prelude::*;

use super::PlaySystems;
use super::game::{Game, Screen, Setting};
use super::mechanics::Touch;
use crate::save::{Animal, Colour, Picture, Place};
use crate::scenario::level::{Band, C};
use crate::scenario::session::Action;
use crate::scenario::tell::Role;
use crate::stage::Sound;

/// What a button does.
#[derive(Component, Debug, Clone, PartialEq)]
pub enum Press {
    /// To the name of the game.
    Title,
    /// To who is playing.
    Begin,
    /// The code of a class is asked for.
    AskClass,
    /// A picture of that code.
    Picture(Picture),
    /// Takes the last picture back.
    ErasePicture,
    /// The code of a new class is chosen.
    NewClass,
    /// The new class with this code is opened.
    OpenClass,
    /// The profiles of a class, or of those without one.
    Class(Place),
    /// Looks for an animal among the profiles, or no longer.
    FindAnimal(Animal),
    /// Looks for a colour among them, or no longer.
    FindColour(Colour),
    /// Whoever has this number plays.
    Profile(u32),
    /// A new profile is put together.
    NewProfile,
    /// One child or two.
    Pair(bool),
    /// Which child of a pair is chosen.
    Edit(usize),
    /// The animal of that child.
    Animal(Animal),
    /// Its colour.
    Colour(Colour),
    /// The next nickname of the list.
    Nickname,
    /// The new profile is ready.
    Create,
    /// Profiles can be thrown away, or no longer.
    Tidy,
    /// Into the tray.
    ThrowAway(u32),
    /// Out of the tray.
    BringBack,
    /// My circle is chosen, at first or anew.
    Circle,
    /// Takes a helper in or out.
    Helper(Role),
    /// The circle is whole.
    KeepCircle,
    /// A digit of the toy keypad.
    Digit(u8),
    /// Takes the last digit back.
    EraseDigit,
    /// Looks at the number again.
    ShowNumber,
    /// The keypad is laid down.
    KeypadDone,
    /// The next language.
    Language,
    /// Changes a setting.
    Set(Setting),
    /// The settings.
    Settings,
    /// What can be done here.
    How,
    /// A hint, or no longer.
    Hint,
    /// What is wrong with files.
    Faults,
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
    /// Only the cases of this C, or all again.
    Filter(C),
    /// Cases of this band.
    Band(Band),
    /// The printer.
    Print,
    /// Opens a case.
    Case(String),
    /// The six bones for a case.
    Bones(String),
    /// Lays a bone on its next side.
    Bone(usize),
    /// Throws all bones anew.
    Throw,
    /// Plays the case with the bones as they lie.
    PlayBones,
    /// Takes the four bones of the title in hand.
    Berkh,
    /// Throws them, or takes them in hand again.
    ThrowBerkh,
    /// Does something in the session.
    Act(Action),
    /// Touches something on a board, which is no move yet.
    Touch(Touch),
    /// Lays down what is in hand at a board.
    LayDown,
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
        let press = match (key.key_code, game.screen()) {
            (KeyCode::F1, _) => Some(Press::Help),
            (KeyCode::F2, Screen::How) => Some(Press::Uncover),
            (KeyCode::F2, screen) if screen != Screen::Quiet => Some(Press::How),
            (KeyCode::F3, _) => game.seen().and_then(|seen| seen.board.hint()).map(|_| Press::Hint),
            (KeyCode::F4, Screen::Settings) => Some(Press::Uncover),
            (KeyCode::F4, screen) if screen != Screen::Quiet => Some(Press::Settings),
            (KeyCode::Escape, Screen::Case(_)) if game.hands().hold() => Some(Press::LayDown),
            (KeyCode::Escape, screen) => way_out(screen),
            (code, Screen::Keypad) => digit(code),
            (code, Screen::Class) => picture(code),
            _ => None,
        };
        if let Some(press) = press {
            pressed.write(Pressed(press));
        }
    }
}

/// Where Esc leads.
fn way_out(screen: Screen) -> Option<Press> {
    match screen {
        Screen::Case(_) => Some(Press::Pause),
        Screen::Pause | Screen::Settings | Screen::How | Screen::Faults | Screen::Unkept | Screen::Help | Screen::Quiet => {
            Some(Press::Uncover)
        }
        Screen::NewProfile | Screen::Desk => Some(Press::Begin),
        Screen::MyCircle | Screen::Throw | Screen::Berkh => Some(Press::Desk),
        Screen::Keypad => Some(Press::KeypadDone),
        Screen::Class | Screen::Profiles => Some(Press::Title),
        Screen::Splash => None,
    }
}

/// The digit keys of the keyboard work on the toy keypad too.
fn digit(code: KeyCode) -> Option<Press> {
    if code == KeyCode::Backspace {
        return Some(Press::EraseDigit);
    }
    digit_of(code).map(Press::Digit)
}

/// 1 to 9 key the pictures of a class too.
fn picture(code: KeyCode) -> Option<Press> {
    if code == KeyCode::Backspace {
        return Some(Press::ErasePicture);
    }
    let at = usize::from(digit_of(code)?.checked_sub(1)?);
    Picture::ALL.get(at).copied().map(Press::Picture)
}

/// The digit of a key, above the letters or at the right.
pub(in crate::play) fn digit_of(code: KeyCode) -> Option<u8> {
    const ROWS: [[KeyCode; 2]; 10] = [
        [KeyCode::Digit0, KeyCode::Numpad0],
        [KeyCode::Digit1, KeyCode::Numpad1],
        [KeyCode::Digit2, KeyCode::Numpad2],
        [KeyCode::Digit3, KeyCode::Numpad3],
        [KeyCode::Digit4, KeyCode::Numpad4],
        [KeyCode::Digit5, KeyCode::Numpad5],
        [KeyCode::Digit6, KeyCode::Numpad6],
        [KeyCode::Digit7, KeyCode::Numpad7],
        [KeyCode::Digit8, KeyCode::Numpad8],
        [KeyCode::Digit9, KeyCode::Numpad9],
    ];
    ROWS.iter().position(|keys| keys.contains(&code)).map(|digit| digit as u8)
}

pub(super) fn obey(
    mut pressed: MessageReader<Pressed>,
    mut game: ResMut<Game>,
    mut sounds: MessageWriter<Sound>,
    mut exit: MessageWriter<AppExit>,
) {
    for Pressed(press) in pressed.read() {
        sounds.write(sound_of(press));
        match press {
            Press::Exit => {
                exit.write(AppExit::Success);
            }
            Press::Act(action) => {
                if game.act(*action).is_none() {
                    warn!("{action:?} is not possible now");
                }
            }
            press => game.obey(press),
        }
    }
}

fn sound_of(press: &Press) -> Sound {
    match press {
        Press::Act(Action::Play(step)) if step.ends_turn() => Sound::Page,
        Press::Touch(touch) => touch.sound(),
        Press::Act(_)
        | Press::Helper(_)
        | Press::Print
        | Press::Throw
        | Press::ThrowBerkh
        | Press::Bone(_)
        | Press::Create
        | Press::Picture(_) => Sound::Pop,
        Press::Page(_) => Sound::Page,
        _ => Sound::Click,
    }
}

impl Game {
    /// Does what a button says. Acting and ending are not the game's alone.
    fn obey(&mut self, press: &Press) {
        self.rest_the_picture();
        match press {
            Press::Act(_) | Press::Exit => {}
            Press::Title => self.show_the_title(),
            Press::Begin => self.begin(),
            Press::AskClass => self.ask_class(),
            Press::Picture(picture) => self.key_picture(*picture),
            Press::ErasePicture => self.erase_picture(),
            Press::NewClass => self.choose_code(),
            Press::OpenClass => self.found_class(),
            Press::Class(place) => self.enter_class(*place),
            Press::FindAnimal(animal) => self.look_for_animal(*animal),
            Press::FindColour(colour) => self.look_for_colour(*colour),
            Press::Profile(number) => self.choose_profile(*number),
            Press::NewProfile => self.new_profile(),
            Press::Pair(pair) => self.pair(*pair),
            Press::Edit(child) => self.edit(*child),
            Press::Animal(animal) => self.take_animal(*animal),
            Press::Colour(colour) => self.take_colour(*colour),
            Press::Nickname => self.another_name(),
            Press::Create => self.create_profile(),
            Press::Tidy => self.tidy(),
            Press::ThrowAway(number) => self.throw_away(*number),
            Press::BringBack => self.bring_back(),
            Press::Circle => self.choose_circle(),
            Press::Helper(role) => self.toggle_helper(*role),
            Press::KeepCircle => self.keep_circle(),
            Press::Digit(digit) => self.press_digit(*digit),
            Press::EraseDigit => self.erase_digit(),
            Press::ShowNumber => self.show_number(),
            Press::KeypadDone => self.lay_keypad_down(),
            Press::Language => self.next_language(),
            Press::Set(setting) => self.set(setting),
            Press::Settings => self.open_settings(),
            Press::How => self.show_how(),
            Press::Hint => self.ask_hint(),
            Press::Faults => self.show_faults(),
            Press::Help => self.help(),
            Press::Hide => self.hide(),
            Press::Pause => self.pause(),
            Press::Uncover => {
                self.uncover();
            }
            Press::Desk => self.enter_the_desk(),
            Press::Filter(c) => self.filter_by(*c),
            Press::Band(band) => self.choose_band(*band),
            Press::Print => self.print(),
            Press::Case(id) => self.open_case(id),
            Press::Bones(id) => self.take_bones(id),
            Press::Bone(bone) => self.turn_bone(*bone),
            Press::Throw => self.throw_bones(),
            Press::PlayBones => self.play_bones(),
            Press::Berkh => self.take_the_four(),
            Press::ThrowBerkh => self.throw_the_four(),
            Press::Touch(touch) => self.touch(*touch),
            Press::LayDown => self.hands.lay_down(),
            Press::Page(page) => self.turn_page(*page),
        }
    }
}
