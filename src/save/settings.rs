//! How the game looks and sounds for one profile, and what belongs to the computer and not to a child.

use serde::{Deserialize, Serialize};

/// Text sizes in per cent, smallest first.
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];
/// Steps of a volume: 0 is silent.
pub const LOUDEST: u8 = 5;
/// Sizes of the window, smallest first.
pub const WINDOWS: [(u32, u32); 6] = [(800, 600), (1024, 768), (1280, 720), (1366, 768), (1600, 900), (1920, 1080)];

/// How the game looks and sounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Code of the language.
    pub language: String,
    /// Text size in per cent, 100–200.
    pub text_size: u16,
    /// Dark text on white, strong edges, pale scenes.
    pub high_contrast: bool,
    /// A fade instead of movement.
    pub reduced_motion: bool,
    /// More room between letters.
    pub wide_letters: bool,
    /// Volume of the music, 0 to [`LOUDEST`].
    pub music: u8,
    /// Volume of the sounds, 0 to [`LOUDEST`].
    pub sounds: u8,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: "mn".into(),
            text_size: 100,
            high_contrast: false,
            reduced_motion: false,
            wide_letters: false,
            music: 3,
            sounds: 3,
        }
    }
}

impl Settings {
    /// The same with every number inside its bounds.
    #[must_use]
    pub fn bounded(mut self) -> Self {
        self.text_size = self.text_size.clamp(TEXT_SIZES[0], TEXT_SIZES[TEXT_SIZES.len() - 1]);
        self.music = self.music.min(LOUDEST);
        self.sounds = self.sounds.min(LOUDEST);
        self
    }
}

/// What belongs to the computer: the window, and how it looks before anybody has said who is playing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Computer {
    /// Version of the form.
    pub version: u32,
    /// Until somebody has been chosen, and for new profiles.
    pub settings: Settings,
    /// Fill the screen.
    pub fullscreen: bool,
    /// Width and height of the window.
    pub window: (u32, u32),
    /// The profile that played last.
    pub last: Option<u32>,
}

impl Default for Computer {
    fn default() -> Self {
        Self { version: super::profile::VERSION, settings: Settings::default(), fullscreen: false, window: (1280, 720), last: None }
    }
}
