//! The room of the help desk: waiting cases, four bones, the shelf, the crew, the stubborn printer.

mod board;
mod room;

use bevy::prelude::*;

use super::{Corner, SceneBox, corner, faults, root, scene, who};
use crate::play::{Press, Screen, drawing};
use crate::scenario::phrase::Phrase;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Desk)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    commands.spawn(root("desk")).with_children(|screen| {
        scene(&kit, screen, "art/scenes/desk.png", palette::WOOD);
        let at = SceneBox::of(&kit.frame);
        room::bones(&kit, screen, at);
        room::shelf(&kit, screen, at);
        board::draw(&kit, screen, at);
        room::circle(&kit, screen, at);
        room::crew(&kit, screen, at);
        room::printer(&kit, screen, at);
        below(&kit, screen);
        corner(&kit, screen, Corner::Room);
    });
}

/// Who plays, the circle, and what has to be said about saves and drafts.
fn below(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let bar = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        right: px(0),
        bottom: px(0),
        padding: px(12).horizontal().with_top(px(6)).with_bottom(px(8)),
        column_gap: px(14),
        align_items: AlignItems::Center,
        ..default()
    };
    parent.spawn((Name::new("below"), bar, BackgroundColor(palette::INK))).with_children(|bar| {
        let who = kit.game.profile().who;
        let name = who::name(&who);
        let node = || Node { padding: px(10).horizontal().with_top(px(3)).with_bottom(px(3)), flex_shrink: 0.0, ..default() };
        let button =
            kit.button(bar, Press::Begin, Look::Paper, Face::words(name.clone()).wordless().spoken(Phrase::new("desk-who")), node());
        bar.commands().entity(button).with_children(|inside| {
            who::discs(kit, inside, &who, 50.0);
            if !kit.frame.sheets() {
                inside.spawn(kit.text(&name, Size::Button));
            }
        });
        if kit.frame.sheets() || kit.frame.width < 1200.0 {
            let face = Face::both(Icon::glyph("icons/ui/users-three.png", 28.0), Phrase::new("circle-title"));
            kit.button(bar, Press::Circle, Look::Paper, face, node());
        }
        if kit.game.all_four() {
            let icon = Icon::picture("icons/bones/camel.png", 40.0);
            let words = Phrase::new("berkh-title");
            let face = if kit.frame.sheets() { Face::icon(icon, words) } else { Face::both(icon, words) };
            kit.button(bar, Press::Berkh, Look::Amber, face, node());
        }
        bar.spawn((Name::new("notices"), Node { flex_grow: 1.0, flex_basis: px(0), flex_direction: FlexDirection::Column, ..default() }))
            .with_children(|notices| {
                for key in self::notices(kit) {
                    notices.spawn(kit.text_in(&Phrase::new(key), Size::Label, palette::PAPER));
                }
            });
        let faults = faults::lines(kit).len();
        if faults > 0 {
            let words = Phrase::new("desk-faults").number("count", faults);
            kit.button(bar, Press::Faults, Look::Paper, Face::both(Icon::glyph("icons/ui/warning.png", 26.0), words), node());
        }
    });
}

/// The two most important of what has to be said.
fn notices(kit: &Kit) -> Vec<&'static str> {
    let game = &kit.game;
    let all = [
        ("ui-no-save", game.cannot_save()),
        ("ui-save-set-aside", !game.set_aside().is_empty()),
        ("ui-bone-turned", game.just_finished()),
        ("ui-draft", true),
        ("ui-keys", !kit.frame.sheets()),
    ];
    let most = if kit.frame.sheets() { 1 } else { 2 };
    all.into_iter().filter(|(_, now)| *now).map(|(key, _)| key).take(most).collect()
}
