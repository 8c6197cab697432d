//! The buttons at the top right of every screen, always in the same order: help is always there.

use bevy::prelude::*;

use crate::play::{PlaySystems, Press};
use crate::scenario::phrase::Phrase;
use crate::stage::Stillness;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

/// Which buttons stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Corner {
    /// Before anybody plays: language, settings, help, exit.
    Title,
    /// Settings, help, exit.
    Room,
    /// Hint and verbs where there is a board, help, pause.
    Case,
    /// Help alone.
    Over,
}

/// The lamp of the hint: after long stillness it only becomes brighter.
#[derive(Component)]
struct HintLamp;

const DIM: &str = "art/desk/lamp-hint.png";
const BRIGHT: &str = "art/desk/lamp-hint-bright.png";

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, brighten.run_if(resource_changed::<Stillness>).in_set(PlaySystems::Frame));
}

fn brighten(still: Res<Stillness>, assets: Res<AssetServer>, mut lamps: Query<&mut ImageNode, With<HintLamp>>) {
    for mut lamp in &mut lamps {
        lamp.image = assets.load(if still.long() { BRIGHT } else { DIM });
    }
}

pub(crate) fn corner(kit: &Kit, parent: &mut ChildSpawnerCommands, corner: Corner) {
    let row = Node {
        position_type: PositionType::Absolute,
        right: px(12),
        top: px(10),
        column_gap: px(8),
        align_items: AlignItems::Center,
        ..default()
    };
    parent.spawn((Name::new("corner"), row, ZIndex(5))).with_children(|row| {
        let side = || Node { padding: px(8).all(), ..default() };
        let glyph = |row: &mut ChildSpawnerCommands, press: Press, icon: &'static str, spoken: &'static str| {
            kit.button(row, press, Look::Paper, Face::icon(Icon::glyph(icon, 26.0), Phrase::new(spoken)), side());
        };
        if corner == Corner::Title {
            language(kit, row, side());
        }
        if matches!(corner, Corner::Title | Corner::Room) {
            glyph(row, Press::Settings, "icons/ui/gear.png", "ui-settings");
        }
        if corner == Corner::Case {
            hint(kit, row, side());
            glyph(row, Press::How, "icons/ui/question.png", "ui-how");
        }
        let lifebuoy = Face::icon(Icon::picture("icons/ui/lifebuoy.png", 34.0), Phrase::new("ui-help"));
        kit.button(row, Press::Help, Look::Paper, lifebuoy, side());
        match corner {
            Corner::Case => glyph(row, Press::Pause, "icons/ui/pause.png", "ui-pause"),
            Corner::Title | Corner::Room => glyph(row, Press::Exit, "icons/ui/sign-out.png", "ui-exit"),
            Corner::Over => {}
        }
    });
}

fn language(kit: &Kit, row: &mut ChildSpawnerCommands, side: Node) {
    let texts = kit.game.texts();
    let next = texts.next_code().to_string();
    let name = texts.languages().iter().find(|(code, _)| *code == next).map_or(next.clone(), |(_, name)| (*name).to_string());
    let spoken = Phrase::new("ui-language-to").id("name", name.as_str());
    let face = Face::icon(Icon::glyph("icons/ui/globe-simple.png", 26.0), spoken);
    let button = kit.button(row, Press::Language, Look::Paper, face, side);
    row.commands().entity(button).with_children(|inside| {
        inside.spawn(kit.raw_text(name, Size::Label, palette::INK));
    });
}

fn hint(kit: &Kit, row: &mut ChildSpawnerCommands, side: Node) {
    if kit.game.seen().and_then(|seen| seen.board.hint()).is_none() {
        return;
    }
    let look = if kit.game.hint().is_some() { Look::Chosen } else { Look::Paper };
    let button = kit.button(row, Press::Hint, look, Face::words(Phrase::new("ui-hint")).wordless(), side);
    row.commands().entity(button).with_children(|inside| {
        inside.spawn((kit.picture(DIM, 34.0, 34.0), HintLamp));
    });
}
