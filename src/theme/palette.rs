//! Colours of the art direction.

use bevy::prelude::*;

/// Text, and the darkest thing on a screen; never black.
pub const INK: Color = Color::srgb_u8(0x24, 0x1E, 0x3D);
/// Second ink, for what matters less.
pub const INK_2: Color = Color::srgb_u8(0x4A, 0x44, 0x66);
/// Paper of cards and notes.
pub const PAPER: Color = Color::srgb_u8(0xFF, 0xF8, 0xEA);
/// Edge of paper.
pub const PAPER_EDGE: Color = Color::srgb_u8(0xE6, 0xD6, 0xB8);
/// White text on dark grounds.
pub const WHITE: Color = Color::WHITE;
/// The colour of Contact, and of what is chosen.
pub const AMBER: Color = Color::srgb_u8(0xF6, 0xB0, 0x42);
/// The lower edge of an amber button.
pub const AMBER_EDGE: Color = Color::srgb_u8(0xB4, 0x76, 0x2A);
/// Ground of what is chosen.
pub const AMBER_TINT: Color = Color::srgb_u8(0xFF, 0xF1, 0xD6);
/// The floor of the landing, where its picture ends.
pub const FLOOR: Color = Color::srgb_u8(0xD2, 0xA2, 0x73);
/// The front of the desk, where its picture ends.
pub const WOOD: Color = Color::srgb_u8(0xAD, 0x6B, 0x3A);
/// Dusk: the way into the night.
pub const DUSK: Color = Color::srgb_u8(0x34, 0x46, 0x8C);
/// The lower edge of a dusk button.
pub const DUSK_EDGE: Color = Color::srgb_u8(0x6F, 0x71, 0xB6);
/// Focus ring.
pub const FOCUS: Color = Color::srgb_u8(0x1B, 0x52, 0xB0);
/// Veil under a sheet that lies over a screen.
pub const VEIL: Color = Color::srgba(0.165, 0.102, 0.29, 0.62);
/// Ground of the sky, behind everything that is still loading.
pub const SKY: Color = Color::srgb_u8(0xFF, 0xEE, 0xC4);
/// Calm ending: text and ground.
pub const GOOD: (Color, Color) = (Color::srgb_u8(0x1F, 0x6B, 0x3A), Color::srgb_u8(0xE4, 0xF4, 0xE2));
/// An ending that can be tried again or mended: text and ground.
pub const AGAIN: (Color, Color) = (Color::srgb_u8(0x8A, 0x4B, 0x00), Color::srgb_u8(0xFF, 0xF3, 0xC4));
