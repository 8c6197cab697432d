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
/// The colour of Contract, and of loud buttons in the pretend app with stickers.
pub const TURQUOISE: Color = Color::srgb_u8(0x45, 0xC4, 0xB6);
/// Loud buttons in the pretend app of the cinema.
pub const LILAC: Color = Color::srgb_u8(0xB9, 0xA8, 0xE0);
/// What the till roll lies on; the goat's bites have this colour too.
pub const PANEL: Color = Color::srgb_u8(0x6B, 0x4A, 0x3A);
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

/// Pale veil over scenes at high contrast, so that what can be touched stands out.
pub const MIST: Color = Color::srgba(1.0, 1.0, 1.0, 0.72);
/// The darkest ink, for high contrast.
pub const NIGHT: Color = Color::srgb_u8(0x12, 0x0C, 0x26);

/// A colour at high contrast: inks become the darkest ink, papers white, edges ink.
pub fn strong(colour: Color) -> Color {
    let alpha = colour.alpha();
    let plain = colour.with_alpha(1.0);
    let to = if [INK, INK_2, PAPER_EDGE, AMBER_EDGE, DUSK, DUSK_EDGE, GOOD.0, AGAIN.0].contains(&plain) {
        NIGHT
    } else if [PAPER, AMBER_TINT, GOOD.1, AGAIN.1].contains(&plain) {
        WHITE
    } else {
        plain
    };
    // Nothing that is read is half transparent.
    to.with_alpha(if alpha > 0.5 { 1.0 } else { alpha })
}

/// Disc colours of profiles, by the ids of their colours.
pub fn of_profile(colour: crate::save::Colour) -> Color {
    use crate::save::Colour;
    match colour {
        Colour::Blue => FOCUS,
        Colour::Amber => AMBER,
        Colour::Plum => Color::srgb_u8(0x8A, 0x22, 0x50),
        Colour::Turquoise => TURQUOISE,
        Colour::Green => Color::srgb_u8(0x4F, 0x9A, 0x4C),
        Colour::Red => Color::srgb_u8(0xD8, 0x50, 0x2F),
        Colour::Lilac => LILAC,
        Colour::Sand => Color::srgb_u8(0xE8, 0xD3, 0xA6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast of two opaque colours after WCAG 2.2.
    fn contrast(one: Color, other: Color) -> f32 {
        let light = |colour: Color| colour.to_linear().luminance() + 0.05;
        let (one, other) = (light(one), light(other));
        one.max(other) / one.min(other)
    }

    #[test]
    fn text_can_be_read_on_every_ground_it_stands_on() {
        let pairs = [
            (INK, PAPER),
            (INK_2, PAPER),
            (INK, AMBER),
            (INK, AMBER_TINT),
            (INK, TURQUOISE),
            (INK, LILAC),
            (INK_2, WHITE),
            (PAPER, INK),
            (PAPER, DUSK),
            (GOOD.0, GOOD.1),
            (AGAIN.0, AGAIN.1),
            (INK, SKY),
        ];
        for (text, ground) in pairs {
            assert!(contrast(text, ground) >= 4.5, "{text:?} on {ground:?}: {}", contrast(text, ground));
            let strong = contrast(strong(text), strong(ground));
            assert!(strong >= 7.0, "at high contrast {text:?} on {ground:?}: {strong}");
        }
    }

    #[test]
    fn edges_and_focus_stand_out() {
        for (edge, ground) in [(FOCUS, PAPER), (FOCUS, AMBER_TINT), (FOCUS, SKY), (AMBER, INK), (DUSK_EDGE, INK)] {
            assert!(contrast(edge, ground) >= 3.0, "{edge:?} on {ground:?}: {}", contrast(edge, ground));
        }
        assert!(contrast(strong(PAPER_EDGE), WHITE) >= 7.0 && contrast(strong(AMBER_EDGE), AMBER) >= 3.0);
    }

    /// A colour as people see it who lack one sort of cone (Machado, Oliveira and Fernandes 2009, full severity).
    fn seen_by(matrix: [[f32; 3]; 3], colour: Color) -> Color {
        let linear = colour.to_linear();
        let from = [linear.red, linear.green, linear.blue];
        let to = matrix.map(|row| row.iter().zip(from).map(|(part, channel)| part * channel).sum::<f32>().clamp(0.0, 1.0));
        Color::linear_rgb(to[0], to[1], to[2])
    }

    /// Distance in CIE Lab (ΔE 1976).
    fn distance(one: Color, other: Color) -> f32 {
        let (one, other) = (Laba::from(one), Laba::from(other));
        // Bevy counts Lab in hundredths.
        100.0 * ((one.lightness - other.lightness).powi(2) + (one.a - other.a).powi(2) + (one.b - other.b).powi(2)).sqrt()
    }

    #[test]
    fn colours_stay_apart_for_every_type_of_colour_blindness() {
        use crate::save::Colour;
        const TYPES: [[[f32; 3]; 3]; 4] = [
            [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
        ];
        for (number, matrix) in TYPES.into_iter().enumerate() {
            for (at, one) in Colour::ALL.iter().enumerate() {
                for (after, other) in Colour::ALL.iter().enumerate().skip(at + 1) {
                    let apart = distance(seen_by(matrix, of_profile(*one)), seen_by(matrix, of_profile(*other)));
                    // The first four stand for the four C; the others only help an animal to be found.
                    let least = if after < 4 { 30.0 } else { 8.0 };
                    assert!(apart >= least, "type {number}: {one:?} and {other:?} are {apart} apart");
                }
            }
            // What is chosen differs from what is not by its edge too, which everybody sees.
            assert!(distance(seen_by(matrix, AMBER), seen_by(matrix, PAPER_EDGE)) >= 20.0, "type {number}");
        }
    }
}
