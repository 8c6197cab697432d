//! The toy keypad: the child helpline's number is keyed with the number in sight, and later from memory. It calls nobody.

use bevy::prelude::*;

use super::{Corner, bubble, corner, full_scene, root, sheet};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::circle::{Keyed, Keypad};
use crate::scenario::phrase::{Phrase, Said};
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Silent, Size, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Keypad)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let Some(keypad) = kit.game.keypad() else { return };
    commands.spawn(root("keypad")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/desk.png");
        let width = (kit.frame.width - 32.0).min(1040.0);
        let node = Node {
            top: px(if kit.frame.sheets() { 74 } else { 84 }),
            flex_direction: FlexDirection::Row,
            column_gap: px(24),
            padding: px(16).all(),
            ..sheet(width)
        };
        screen.spawn(kit.paper(node)).with_children(|paper| {
            words(&kit, paper, keypad, width - 420.0);
            phone(&kit, paper, keypad);
        });
        corner(&kit, screen, Corner::Over);
    });
}

fn words(kit: &Kit, parent: &mut ChildSpawnerCommands, keypad: &Keypad, width: f32) {
    let column = Node { flex_direction: FlexDirection::Column, row_gap: px(14), width: px(width), flex_shrink: 0.0, ..default() };
    let number = |key: &'static str| Phrase::new(key).id("number", keypad.number());
    let text = match (keypad.state(), keypad.shown()) {
        (Keyed::Right, _) => number("circle-keyed"),
        (Keyed::Differs, true) => number("circle-differs"),
        (Keyed::Differs, false) => Phrase::new("circle-forgot"),
        (Keyed::SoFar, true) => number("circle-key"),
        (Keyed::SoFar, false) => Phrase::new("circle-remember"),
    };
    parent.spawn((Name::new("words"), column)).with_children(|column| {
        let mood = if keypad.state() == Keyed::Right { "happy" } else { "neutral" };
        let size = if kit.frame.sheets() { Size::Label } else { Size::Reading };
        bubble(kit, column, &Said::new("maral", text), mood, size, width);
        if keypad.shown() && keypad.state() != Keyed::Right {
            number_card(kit, column, keypad);
        }
        column.spawn(kit.text_in(&Phrase::new("circle-calls-nobody"), Size::Label, palette::INK_2));
        let wide = || Node { min_height: px(56), ..default() };
        if !keypad.shown() && keypad.state() != Keyed::Right {
            let face = Face::both(Icon::glyph("icons/ui/eye.png", 26.0), Phrase::new("circle-show"));
            kit.button(column, Press::ShowNumber, Look::Paper, face, wide());
        }
        if keypad.state() == Keyed::Right {
            let face = Face::both(Icon::glyph("icons/ui/arrow-right.png", 26.0), Phrase::new("ui-next"));
            let on = kit.button(column, Press::KeypadDone, Look::Amber, face, wide());
            column.commands().entity(on).insert(Preferred);
        } else {
            let face = Face::both(Icon::glyph("icons/ui/caret-right.png", 24.0), Phrase::new("ui-skip"));
            kit.button(column, Press::KeypadDone, Look::Paper, face, wide());
        }
    });
}

/// The number, large.
fn number_card(kit: &Kit, parent: &mut ChildSpawnerCommands, keypad: &Keypad) {
    let node = Node {
        align_self: AlignSelf::Center,
        padding: px(30).horizontal(),
        border: px(3).all(),
        border_radius: BorderRadius::all(px(18)),
        ..default()
    };
    let (ink, ground) = palette::GOOD;
    parent.spawn((Name::new("number"), node, BackgroundColor(kit.colour(ground)), BorderColor::all(kit.colour(ink)))).with_children(
        |card| {
            card.spawn(kit.raw_text(keypad.number().to_string(), Size::Display, kit.colour(ink)));
        },
    );
}

/// The phone: a display, three times four keys.
fn phone(kit: &Kit, parent: &mut ChildSpawnerCommands, keypad: &Keypad) {
    let body = Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(10),
        padding: px(18).all(),
        border: px(4).all(),
        border_radius: BorderRadius::all(px(36)),
        ..default()
    };
    parent.spawn((Name::new("phone"), body, BackgroundColor(palette::DUSK), BorderColor::all(palette::INK))).with_children(|body| {
        display(kit, body, keypad);
        let over = keypad.state() == Keyed::Right;
        for row in [&[1_u8, 2, 3][..], &[4, 5, 6], &[7, 8, 9], &[0]] {
            body.spawn((Name::new("keys"), Node { column_gap: px(10), ..default() })).with_children(|keys| {
                for digit in row {
                    key(kit, keys, *digit, keypad);
                }
                if row.len() == 1 && !over {
                    let face = Face::icon(Icon::glyph("icons/ui/backspace.png", 34.0), Phrase::new("circle-erase"));
                    kit.button(keys, Press::EraseDigit, Look::Paper, face, square());
                }
            });
        }
    });
}

fn square() -> Node {
    Node { width: px(92), height: px(78), padding: px(4).all(), ..default() }
}

/// What was keyed; the places that are still empty are dots.
fn display(kit: &Kit, parent: &mut ChildSpawnerCommands, keypad: &Keypad) {
    let (ink, ground) = match keypad.state() {
        Keyed::Right => palette::GOOD,
        Keyed::Differs => palette::AGAIN,
        Keyed::SoFar => (palette::INK, palette::PAPER),
    };
    let node = Node {
        width: px(296),
        min_height: px(84),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        column_gap: px(14),
        border: px(3).all(),
        border_radius: BorderRadius::all(px(16)),
        ..default()
    };
    let mut display = parent.spawn((Name::new("display"), node, BackgroundColor(kit.colour(ground)), BorderColor::all(kit.colour(ink))));
    display.with_children(|display| {
        if keypad.state() == Keyed::Right {
            display.spawn((kit.picture("art/landing/heart-flame.png", 40.0, 40.0), Pop::default()));
        }
        for at in 0..keypad.number().len() {
            match keypad.keyed().chars().nth(at) {
                Some(digit) => display.spawn(kit.raw_text(digit.to_string(), Size::Title, ink)),
                None => display.spawn((kit.raw_text("·".to_string(), Size::Title, ink), Silent)),
            };
        }
    });
}

fn key(kit: &Kit, parent: &mut ChildSpawnerCommands, digit: u8, keypad: &Keypad) {
    if keypad.state() == Keyed::Right {
        // Nothing more is to be keyed: the keys rest.
        let resting = Node {
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::all(px(16)),
            ..square()
        };
        parent.spawn((Name::new("key"), resting, BackgroundColor(kit.colour(palette::PAPER)))).with_children(|key| {
            key.spawn(kit.raw_text(digit.to_string(), Size::Title, palette::INK_2));
        });
        return;
    }
    let spoken = Phrase::new("circle-digit").number("digit", usize::from(digit));
    let button = kit.button(parent, Press::Digit(digit), Look::Paper, Face::words(spoken).wordless(), square());
    parent.commands().entity(button).with_children(|inside| {
        inside.spawn(kit.raw_text(digit.to_string(), Size::Title, palette::INK));
    });
    if digit == 1 && keypad.keyed().is_empty() {
        parent.commands().entity(button).insert(Preferred);
    }
}
