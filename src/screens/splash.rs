//! The name of the game over the steppe.

use bevy::prelude::*;

use super::{Corner, corner, full_scene, root};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::phrase::Phrase;
use crate::theme::{Face, Icon, Kit, Look, Silent, Size, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Splash)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    commands.spawn(root("splash")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/title.png");
        people(&kit, screen);
        let middle = Node {
            position_type: PositionType::Absolute,
            width: percent(100),
            top: px(64),
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            row_gap: px(10),
            ..default()
        };
        screen.spawn((Name::new("title"), middle)).with_children(|middle| {
            title(&kit, middle);
            middle.spawn(kit.text(&Phrase::new("ui-tagline"), Size::Title));
            let wide = Node { min_width: px(280), min_height: px(64), margin: UiRect::top(px(8)), ..default() };
            let face = Face::both(Icon::glyph("icons/ui/play.png", 28.0), Phrase::new("ui-play"));
            let play = kit.button(middle, Press::Begin, Look::Amber, face, wide);
            middle.commands().entity(play).insert(Preferred);
            let face = Face::both(Icon::glyph("icons/ui/users-three.png", 26.0), Phrase::new("who-class"));
            kit.button(middle, Press::AskClass, Look::Paper, face, Node { min_width: px(200), ..default() });
        });
        corner(&kit, screen, Corner::Title);
    });
}

/// The name in cream with a dark rim: the same words a few times, shifted by the rim's width.
fn title(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    const RIM: [(f32, f32); 9] =
        [(-5.0, 0.0), (5.0, 0.0), (0.0, -5.0), (0.0, 5.0), (-4.0, -4.0), (4.0, -4.0), (-4.0, 4.0), (4.0, 4.0), (3.0, 9.0)];
    let name = Phrase::new("ui-title");
    parent.spawn((Name::new("name"), Node { ..default() })).with_children(|stack| {
        for (left, top) in RIM {
            let place = Node { position_type: PositionType::Absolute, left: px(left), top: px(top), ..default() };
            stack.spawn((kit.text_in(&name, Size::Display, palette::FOCUS), place, Silent));
        }
        stack.spawn((kit.text_in(&name, Size::Display, palette::PAPER), Node::default(), ZIndex(1)));
    });
}

fn people(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let (frame, floor) = (*kit.frame, kit.frame.height - 30.0);
    let bodies = [("tamir", 0.30), ("anu", 0.57)];
    for (who, at) in bodies {
        let (width, height) = (190.0, 342.0);
        let place = (frame.width * at - width / 2.0, floor - height, width, height);
        parent.spawn(kit.picture_at(&format!("art/cast/{who}-body-happy.png"), place));
    }
}
