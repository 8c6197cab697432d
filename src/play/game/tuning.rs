//! How the game looks and sounds: one change at a time, live, and remembered by whoever plays.

use super::{Game, Options};
use crate::save::{LOUDEST, Settings, TEXT_SIZES};

/// One change of a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Setting {
    /// Code of the language.
    Language(String),
    /// Text size in per cent.
    TextSize(u16),
    /// Dark text on white, strong edges, pale scenes.
    HighContrast(bool),
    /// A fade instead of movement.
    ReducedMotion(bool),
    /// More room between letters.
    WideLetters(bool),
    /// Volume of the music, 0 to [`LOUDEST`].
    Music(u8),
    /// Volume of the sounds, 0 to [`LOUDEST`].
    Sounds(u8),
    /// Fill the screen.
    Fullscreen(bool),
    /// Size of the window.
    Window(u32, u32),
}

impl Setting {
    /// Changes settings by it. What belongs to the window is no setting of a child.
    fn change(&self, settings: &mut Settings) {
        match self {
            Self::Language(code) => settings.language.clone_from(code),
            Self::TextSize(size) => settings.text_size = (*size).clamp(TEXT_SIZES[0], TEXT_SIZES[TEXT_SIZES.len() - 1]),
            Self::HighContrast(on) => settings.high_contrast = *on,
            Self::ReducedMotion(on) => settings.reduced_motion = *on,
            Self::WideLetters(on) => settings.wide_letters = *on,
            Self::Music(volume) => settings.music = (*volume).min(LOUDEST),
            Self::Sounds(volume) => settings.sounds = (*volume).min(LOUDEST),
            Self::Fullscreen(_) | Self::Window(..) => {}
        }
    }
}

/// What the command line asks for. It lasts as long as the program runs and is kept nowhere.
#[derive(Debug, Default)]
pub(super) struct Wishes {
    language: Option<String>,
    text_size: Option<u16>,
    high_contrast: bool,
    reduced_motion: bool,
}

impl Wishes {
    pub(super) fn of(options: &Options) -> Self {
        Self {
            language: options.lang.clone(),
            text_size: options.text_size,
            high_contrast: options.high_contrast,
            reduced_motion: options.reduced_motion,
        }
    }

    /// Settings with the wishes over them.
    pub(super) fn over(&self, settings: &Settings) -> Settings {
        let mut settings = settings.clone();
        settings.language = self.language.clone().unwrap_or(settings.language);
        settings.text_size = self.text_size.unwrap_or(settings.text_size);
        settings.high_contrast |= self.high_contrast;
        settings.reduced_motion |= self.reduced_motion;
        settings
    }

    /// What is changed by hand is no longer a wish of the command line.
    fn forget(&mut self, setting: &Setting) {
        match setting {
            Setting::Language(_) => self.language = None,
            Setting::TextSize(_) => self.text_size = None,
            Setting::HighContrast(_) => self.high_contrast = false,
            Setting::ReducedMotion(_) => self.reduced_motion = false,
            Setting::WideLetters(_) | Setting::Music(_) | Setting::Sounds(_) | Setting::Fullscreen(_) | Setting::Window(..) => {}
        }
    }
}

impl Game {
    /// How it looks and sounds now.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The screen is filled.
    pub fn fullscreen(&self) -> bool {
        self.view.0
    }

    /// Width and height of the window.
    pub fn window(&self) -> (u32, u32) {
        self.view.1
    }

    /// Changes a setting, now and for the next start.
    pub(crate) fn set(&mut self, setting: &Setting) {
        self.wishes.forget(setting);
        setting.change(&mut self.settings);
        match setting {
            Setting::Fullscreen(on) => (self.view.0, self.computer.fullscreen) = (*on, *on),
            Setting::Window(width, height) => {
                self.view.1 = (*width, *height);
                self.computer.window = self.view.1;
            }
            _ => {}
        }
        if !self.change_profile(|profile| setting.change(&mut profile.settings)) {
            setting.change(&mut self.computer.settings);
        }
        if matches!(setting, Setting::Language(_)) {
            self.speak();
        }
        self.keeper.keep_computer(&self.computer);
    }

    pub(in crate::play) fn next_language(&mut self) {
        let next = self.library.texts.next_code().to_string();
        self.set(&Setting::Language(next));
    }

    /// Takes over the settings of whoever plays now, or of the computer.
    pub(super) fn settle(&mut self) {
        let stored = self.people.playing().map_or(&self.computer.settings, |profile| &profile.settings);
        self.settings = self.wishes.over(stored);
        self.speak();
    }

    /// Switches the texts to the language of the settings.
    pub(super) fn speak(&mut self) {
        if !self.library.texts.switch(&self.settings.language) {
            eprintln!("there is no language '{}'; the first one is used", self.settings.language);
            self.settings.language = self.library.texts.languages().first().map_or("mn", |(code, _)| code).to_string();
            self.library.texts.switch(&self.settings.language);
        }
    }
}
