//! The size of the window in logical pixels, and the size of the text.
//!
//! Everything is laid out on a board at least 960 wide and 720 high; `UiScale` fits that board to the window. The
//! text size is a factor of its own, so that large text does not make pictures leave the screen.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use super::PlaySystems;
use super::game::Game;

/// The board in logical pixels.
#[derive(Resource, Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Width of the board, at least [`Frame::LEAST_WIDTH`].
    pub width: f32,
    /// Height of the board, at least [`Frame::HEIGHT`].
    pub height: f32,
    /// Factor of the text, 1 to 2.
    pub text: f32,
}

impl Default for Frame {
    fn default() -> Self {
        Self { width: 1280.0, height: Self::HEIGHT, text: 1.0 }
    }
}

impl Frame {
    /// Lines of the board.
    pub const HEIGHT: f32 = 720.0;
    /// The narrowest board: 4 to 3.
    pub const LEAST_WIDTH: f32 = 960.0;
    /// From this text size on speech opens as a sheet over the board.
    pub const SHEET_FROM: f32 = 1.25;

    /// Speech lies as a sheet over the board.
    pub fn sheets(&self) -> bool {
        self.text >= Self::SHEET_FROM
    }

    /// Pixels of a 1920-wide scene to logical pixels: the scene fills the board's width, but never grows past its height.
    pub fn scene(&self) -> f32 {
        (self.width / 1920.0).min(self.height / 1080.0)
    }

    /// A scene that covers the whole board may be cut at its sides.
    pub fn cover(&self) -> f32 {
        (self.width / 1920.0).max(self.height / 1080.0)
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Frame>().add_systems(PreStartup, measure).add_systems(Update, measure.in_set(PlaySystems::Frame));
}

pub(super) fn measure(window: Query<&Window, With<PrimaryWindow>>, game: Res<Game>, mut scale: ResMut<UiScale>, mut frame: ResMut<Frame>) {
    let (width, height) = window.single().map_or((1280.0, 720.0), |window| (window.width().max(1.0), window.height().max(1.0)));
    let fit = (height / Frame::HEIGHT).min(width / Frame::LEAST_WIDTH);
    let measured = Frame { width: width / fit, height: height / fit, text: f32::from(game.settings().text_size) / 100.0 };
    if *frame != measured {
        *frame = measured;
    }
    if (scale.0 - fit).abs() > f32::EPSILON {
        scale.0 = fit;
    }
}
