//! Palette, sizes, fonts and widgets: the only place that makes a button or a text.

pub mod palette;
mod spoken;
mod widgets;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::text::LetterSpacing;

pub use spoken::{Meaning, Silent};
pub use widgets::{Face, Icon, Look, spoken_label};

use crate::play::{Frame, Game};

/// Where the text of a widget stands in the order of sizes, in logical pixels at 720 lines.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Size {
    /// Names and marks on the board.
    Label,
    /// Buttons.
    Button,
    /// Reading text.
    Reading,
    /// Titles of cards and sheets.
    Title,
    /// The name of the game.
    Display,
}

impl Size {
    fn pixels(self) -> f32 {
        match self {
            Self::Label => 18.0,
            Self::Button => 20.0,
            Self::Reading => 22.0,
            Self::Title => 30.0,
            Self::Display => 84.0,
        }
    }

    /// Labels and titles grow less than reading text: they must stay where they belong.
    fn most(self) -> f32 {
        match self {
            Self::Reading => 2.0,
            Self::Label | Self::Button => 1.5,
            Self::Title => 1.35,
            Self::Display => 1.0,
        }
    }
}

/// Wide letters: room between them as a part of their size (WCAG 1.4.12 asks for 0.12).
const WIDE: f32 = 0.12;

/// The fonts, loaded once.
#[derive(Resource)]
pub struct Fonts {
    interface: Handle<Font>,
    heavy: Handle<Font>,
    reading: Handle<Font>,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreStartup, load_fonts).add_plugins((spoken::plugin, widgets::plugin));
}

fn load_fonts(mut commands: Commands, assets: Res<AssetServer>) {
    commands.insert_resource(Fonts {
        interface: assets.load("fonts/nunito/Nunito_800ExtraBold.ttf"),
        heavy: assets.load("fonts/nunito/Nunito_900Black.ttf"),
        reading: assets.load("fonts/andika/Andika-Regular.ttf"),
    });
}

/// Everything a screen needs to draw itself.
#[derive(SystemParam)]
pub struct Kit<'w> {
    /// The game: texts, session, progress.
    pub game: Res<'w, Game>,
    /// Size of the window and of the text.
    pub frame: Res<'w, Frame>,
    assets: Res<'w, AssetServer>,
    fonts: Res<'w, Fonts>,
}

impl Kit<'_> {
    /// The size of a text on the screen, in logical pixels.
    pub fn pixels(&self, size: Size) -> f32 {
        size.pixels() * self.frame.text.min(size.most())
    }

    fn font(&self, size: Size) -> TextFont {
        let font = match size {
            Size::Reading => &self.fonts.reading,
            Size::Label | Size::Button => &self.fonts.interface,
            Size::Title | Size::Display => &self.fonts.heavy,
        };
        TextFont { font: font.clone().into(), font_size: FontSize::Px(self.pixels(size)), ..default() }
    }

    /// A colour as it is shown: at high contrast ink becomes darker, paper white, and edges ink.
    pub fn colour(&self, colour: Color) -> Color {
        if self.strong() { palette::strong(colour) } else { colour }
    }

    /// High contrast is wished.
    pub fn strong(&self) -> bool {
        self.game.settings().high_contrast
    }

    /// Room between letters, in logical pixels.
    fn spacing(&self, size: Size) -> LetterSpacing {
        LetterSpacing::Px(if self.game.settings().wide_letters { self.pixels(size) * WIDE } else { 0.0 })
    }

    /// A picture below `assets/`.
    pub fn image(&self, path: &str) -> Handle<Image> {
        self.assets.load(path.to_string())
    }
}
