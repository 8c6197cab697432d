//! Contrast measured on the real picture: every text that is shown, on whatever lies behind it (WCAG 2.2 AA and AAA).

use bevy::prelude::*;

use crate::support::Folder;
use crate::support::child::{CASE, Child, write_profiles};
use crate::support::screen::Screen;

const SCREENS: [&str; 9] = ["splash", "profiles", "new-profile", "circle", "keypad", "desk", "throw", "settings", "help"];
/// Text at ordinary and at high contrast.
const LEAST: f32 = 4.5;
const LEAST_STRONG: f32 = 7.0;
/// So many of a hundred pixels in a text's box may be darker or lighter than the ground that is reckoned with.
const LEFT_OUT: usize = 5;
/// How far, in shades, a pixel may be from a text's colour to be a part of a letter.
const SHADES: u8 = 24;

fn light(colour: [u8; 3]) -> f32 {
    let [red, green, blue] = colour;
    Color::srgb_u8(red, green, blue).to_linear().luminance() + 0.05
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f32 {
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

/// The contrast between the letters of a text and what is behind them; `None` when no letter is seen there.
fn measured(inside: &[([u8; 3], usize)], ink: Color) -> Option<f32> {
    let ink = ink.to_srgba().to_u8_array_no_alpha();
    let letter = |colour: &[u8; 3]| colour.iter().zip(ink).all(|(one, other)| one.abs_diff(other) <= SHADES);
    inside.iter().find(|(colour, _)| letter(colour))?;
    // The ground is what fills the box apart from letters and their soft edges: its worst well-filled colour counts.
    let all: usize = inside.iter().map(|(_, count)| count).sum();
    let grounds = inside.iter().filter(|(colour, count)| !letter(colour) && count * 100 >= all * LEFT_OUT);
    grounds.map(|(ground, _)| contrast(ink, *ground)).min_by(f32::total_cmp)
}

#[test]
fn every_text_stands_out_from_what_is_behind_it() {
    let screen = Screen::start();
    let (mut read, mut shown) = (0, 0);
    for strong in [false, true] {
        for name in SCREENS.iter().copied().chain(["case"]) {
            let folder = Folder::new();
            write_profiles(&folder, &[1]);
            let begin = if name == "case" { ["--level", CASE] } else { ["--screen", name] };
            let wishes: &[&str] = if strong { &["--high-contrast"] } else { &[] };
            let mut child = Child::start_with(&screen, &folder, &[&["--throw", "1"], &begin[..], wishes].concat());
            let picture = child.pointer_away();
            let least = if strong { LEAST_STRONG } else { LEAST };
            for (text, ink, place) in child.twin.texts() {
                shown += 1;
                let inside = picture.inside(place);
                let Some(contrast) = measured(&inside, ink) else { continue };
                assert!(contrast >= least, "{name}, strong {strong}: “{text}” has {contrast:.1} to 1 at {place:?}, {}", picture.keep());
                read += 1;
            }
        }
    }
    // A text whose letters are all soft edges cannot be measured so.
    assert!(read > 150 && read * 100 >= shown * 75, "only {read} of {shown} texts could be measured");
}
