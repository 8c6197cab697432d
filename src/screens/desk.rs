//! The room of the help desk: waiting cases, four bones, the shelf, the stubborn printer.

use bevy::prelude::*;

use super::{SceneBox, corner, root, scene};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::level::{C, Level};
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

/// Places of the scene, in its pixels: bones, shelf.
const BONES: [(f32, f32, f32, f32); 4] =
    [(104.0, 139.0, 96.0, 96.0), (220.0, 139.0, 96.0, 96.0), (336.0, 139.0, 96.0, 96.0), (452.0, 139.0, 96.0, 96.0)];
const SHELF_X: [f32; 4] = [1356.0, 1480.0, 1604.0, 1728.0];
const SHELF_Y: [f32; 2] = [100.0, 258.0];
const SHELF_BOX: (f32, f32) = (112.0, 126.0);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Desk)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    commands.spawn(root("desk")).with_children(|screen| {
        scene(&kit, screen, "art/scenes/desk.png", palette::WOOD);
        let at = SceneBox::of(&kit.frame);
        bones(&kit, screen, at);
        shelf(&kit, screen, at);
        cases(&kit, screen, at);
        notices(&kit, screen);
        corner(&kit, screen, Some((Press::Exit, "icons/ui/sign-out.png", "ui-exit")));
    });
}

/// A bone shows its side as soon as one case of its C was finished.
fn bones(kit: &Kit, parent: &mut ChildSpawnerCommands, at: SceneBox) {
    for (c, place) in C::ALL.into_iter().zip(BONES) {
        let turned = kit.game.progress().cases.keys().any(|id| id.split('/').next() == Some(c.id()));
        let picture = if turned { c.bone() } else { "bone-blank" };
        let mut bone = parent.spawn(kit.picture_at(&format!("icons/bones/{picture}.png"), at.place(place)));
        if turned && kit.game.just_finished() {
            bone.insert(Pop::default());
        }
    }
}

fn shelf(kit: &Kit, parent: &mut ChildSpawnerCommands, at: SceneBox) {
    let places = SHELF_Y.iter().flat_map(|y| SHELF_X.iter().map(move |x| (*x, *y)));
    for (record, (x, y)) in kit.game.progress().cases.values().filter(|record| !record.keepsake.is_empty()).zip(places) {
        let place = at.place((x, y, SHELF_BOX.0, SHELF_BOX.1));
        let mut thing = parent.spawn(kit.picture_at(&format!("art/keepsakes/{}.png", record.keepsake), place));
        if kit.game.just_finished() {
            thing.insert(Pop::default());
        }
    }
}

fn cases(kit: &Kit, parent: &mut ChildSpawnerCommands, at: SceneBox) {
    let wanted = if kit.frame.sheets() { kit.frame.width } else { (930.0 * at.factor).max(520.0) };
    let width = wanted.min(kit.frame.width - 40.0);
    let column = Node {
        position_type: PositionType::Absolute,
        left: px((kit.frame.width - width) / 2.0),
        top: px(if kit.frame.sheets() { 330.0 * at.factor } else { 392.0 * at.factor }),
        width: px(width),
        flex_direction: FlexDirection::Column,
        row_gap: px(12),
        ..default()
    };
    parent.spawn((Name::new("cases"), column)).with_children(|column| {
        for shelved in &kit.game.library().levels {
            match &shelved.level {
                Ok(level) => case(kit, column, level),
                Err(_) => {
                    let paper = Node { padding: px(16).all(), ..default() };
                    column.spawn(kit.paper(paper)).with_children(|paper| {
                        paper.spawn(kit.text(&Phrase::new("ui-broken-level"), Size::Reading));
                    });
                }
            }
        }
    });
}

/// One waiting case: who waits, what is wanted, the way in.
fn case(kit: &Kit, parent: &mut ChildSpawnerCommands, level: &Level) {
    let begun = kit.game.progress().session.as_ref().is_some_and(|session| session.level == level.id());
    let done = kit.game.progress().cases.contains_key(level.id());
    let (status, button) = match (begun, done) {
        (true, _) => ("ui-resume-case", "ui-continue"),
        (false, true) => ("ui-done", "ui-again"),
        (false, false) => ("ui-waiting", "ui-play"),
    };
    let row = Node { padding: px(16).all(), column_gap: px(16), align_items: AlignItems::Center, ..default() };
    parent.spawn(kit.paper(row)).with_children(|row| {
        let mood = if done { "happy" } else { "worried" };
        row.spawn(kit.picture(&super::bust(level.friend(), mood), 128.0, 141.0));
        let words = Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(4),
            flex_grow: 1.0,
            flex_shrink: 1.0,
            flex_basis: px(0),
            ..default()
        };
        row.spawn((Name::new("words"), words)).with_children(|words| {
            words.spawn((Name::new("status"), Node { column_gap: px(8), align_items: AlignItems::Center, ..default() })).with_children(
                |line| {
                    line.spawn(kit.picture(&format!("icons/bones/{}.png", level.c().bone()), 36.0, 36.0));
                    line.spawn(kit.text_in(&Phrase::new(status), Size::Label, palette::INK_2));
                },
            );
            words.spawn(kit.text(&level.key("title"), Size::Title));
            words.spawn(kit.text(&level.key("wish"), Size::Reading));
            let face = Face::both(Icon::glyph("icons/ui/play.png", 22.0), Phrase::new(button));
            let node = Node { align_self: AlignSelf::FlexStart, margin: UiRect::top(px(6)), min_width: px(180), ..default() };
            let open = kit.button(words, Press::Case(level.id().to_string()), Look::Amber, face, node);
            words.commands().entity(open).insert(Preferred);
        });
    });
}

/// What has to be said about saves, that this is a draft, and which keys there are.
fn notices(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let bar = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        right: px(0),
        bottom: px(0),
        padding: px(16).horizontal().with_top(px(6)).with_bottom(px(8)),
        column_gap: px(24),
        row_gap: px(2),
        justify_content: JustifyContent::Center,
        flex_wrap: FlexWrap::Wrap,
        ..default()
    };
    parent.spawn((Name::new("notices"), bar, BackgroundColor(palette::INK))).with_children(|bar| {
        let mut say = |key: &'static str| {
            bar.spawn(kit.text_in(&Phrase::new(key), Size::Label, palette::PAPER));
        };
        if kit.game.cannot_save() {
            say("ui-no-save");
        }
        if kit.game.set_aside() {
            say("ui-save-set-aside");
        }
        if kit.game.just_finished() && !kit.frame.sheets() {
            say("ui-bone-turned");
        }
        say("ui-draft");
        // At large text the keys are left to the pause and help screens: the case needs the room.
        if !kit.frame.sheets() {
            say("ui-keys");
        }
    });
}
