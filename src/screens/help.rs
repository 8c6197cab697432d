//! Where help is: two inputs from everywhere, the same in every language, nothing is counted.

use bevy::prelude::*;

use super::{full_scene, root};
use crate::library::{Helplines, Kind};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::phrase::Phrase;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Help)).in_set(crate::play::PlaySystems::Show))
        .add_systems(Update, quiet.run_if(drawing(|screen| screen == Screen::Quiet)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let helplines = kit.game.helplines();
    commands.spawn(root("help")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/quiet.png");
        let width = (kit.frame.width - 32.0).min(1200.0);
        let node = Node {
            top: px(12),
            bottom: px(12),
            padding: px(18).all(),
            row_gap: px(8),
            align_items: AlignItems::Stretch,
            ..super::sheet(width)
        };
        screen.spawn(kit.paper(node)).with_children(|paper| {
            head(&kit, paper);
            // At large text the second page holds what does not fit on the first.
            let paged = kit.frame.sheets();
            if !paged || kit.game.page() == 0 {
                numbers(&kit, paper, helplines);
                pictures(&kit, paper);
            }
            if !paged || kit.game.page() > 0 {
                words(&kit, paper, helplines);
            }
            if paged {
                let to = usize::from(kit.game.page() == 0);
                let (icon, key) = if to == 1 { ("icons/ui/arrow-right.png", "ui-next") } else { ("icons/ui/arrow-left.png", "ui-back") };
                kit.button(paper, Press::Page(to), Look::Paper, Face::both(Icon::glyph(icon, 26.0), Phrase::new(key)), Node::default());
            }
        });
    });
}

fn head(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let row = Node { column_gap: px(10), align_items: AlignItems::Center, flex_wrap: FlexWrap::Wrap, row_gap: px(6), ..default() };
    parent.spawn((Name::new("head"), row)).with_children(|row| {
        row.spawn(kit.picture("icons/ui/lifebuoy.png", 44.0, 44.0));
        row.spawn((Name::new("title"), Node { flex_grow: 1.0, ..default() })).with_children(|title| {
            title.spawn(kit.text(&Phrase::new("help-title"), Size::Title));
        });
        let back = Face::both(Icon::glyph("icons/ui/arrow-left.png", 24.0), Phrase::new("help-back"));
        let back = kit.button(row, Press::Uncover, Look::Amber, back, Node::default());
        row.commands().entity(back).insert(Preferred);
        kit.button(
            row,
            Press::Hide,
            Look::Paper,
            Face::both(Icon::glyph("icons/ui/eye-slash.png", 24.0), Phrase::new("help-hide")),
            Node::default(),
        );
        kit.button(
            row,
            Press::Language,
            Look::Paper,
            Face::icon(Icon::glyph("icons/ui/globe-simple.png", 26.0), Phrase::new("ui-language")),
            Node::default(),
        );
    });
}

fn numbers(kit: &Kit, parent: &mut ChildSpawnerCommands, helplines: &Helplines) {
    let row = Node { column_gap: px(14), ..default() };
    parent.spawn((Name::new("numbers"), row)).with_children(|row| {
        for line in &helplines.lines {
            let (name, when, colours) = match line.id {
                Kind::Child => ("help-number-child", "help-child-free", palette::GOOD),
                Kind::Police => ("help-number-police", "help-police-when", palette::AGAIN),
            };
            let card = Node {
                flex_grow: 1.0,
                flex_basis: px(0),
                padding: px(16).horizontal().with_top(px(6)).with_bottom(px(10)),
                flex_direction: FlexDirection::Column,
                border: px(3).all(),
                border_radius: BorderRadius::all(px(16)),
                ..default()
            };
            row.spawn((Name::new("number"), card, BackgroundColor(kit.colour(colours.1)), BorderColor::all(kit.colour(colours.0))))
                .with_children(|card| {
                    card.spawn(kit.text_in(&Phrase::new(name).id("number", line.number.as_str()), Size::Title, colours.0));
                    card.spawn(kit.text(&Phrase::new(when), Size::Reading));
                });
        }
    });
}

fn pictures(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    const STEPS: [(&str, &str); 3] =
        [("help-call", "help-picture-1"), ("help-listen", "help-picture-2"), ("help-together", "help-picture-3")];
    let row = Node { column_gap: px(14), justify_content: JustifyContent::SpaceAround, ..default() };
    parent.spawn((Name::new("pictures"), row)).with_children(|row| {
        for (picture, words) in STEPS {
            let column = Node {
                flex_direction: FlexDirection::Column,
                align_items: AlignItems::Center,
                flex_basis: px(0),
                flex_grow: 1.0,
                ..default()
            };
            row.spawn((Name::new("step"), column)).with_children(|column| {
                column.spawn(kit.picture(&format!("art/people/{picture}.png"), 285.0, 190.0));
                column.spawn(kit.middle_text(&Phrase::new(words), Size::Label, palette::INK));
            });
        }
    });
}

fn words(kit: &Kit, parent: &mut ChildSpawnerCommands, helplines: &Helplines) {
    let column = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(2),
        flex_grow: 1.0,
        justify_content: JustifyContent::Center,
        ..default()
    };
    parent.spawn((Name::new("words"), column)).with_children(|column| {
        for key in ["help-first-words", "help-no-trouble", "help-others", "help-no-phone", "help-another"] {
            column.spawn(kit.text(&Phrase::new(key), Size::Reading));
        }
        if helplines.draft() {
            column.spawn(kit.text_in(&Phrase::new("help-unchecked"), Size::Label, palette::INK_2));
        }
    });
}

/// A harmless picture. Any press brings the game back.
fn quiet(mut commands: Commands, kit: Kit) {
    commands.spawn(root("quiet")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/quiet.png");
        // A little larger than the window: the focus ring would frame the picture and give it away.
        let out = px(-12);
        let node = Node { position_type: PositionType::Absolute, left: out, right: out, top: out, bottom: out, ..default() };
        kit.button(
            screen,
            Press::Uncover,
            Look::Bare,
            Face { icon: None, words: None, spoken: Phrase::new("help-back"), upright: false },
            node,
        );
    });
}
