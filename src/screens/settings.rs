//! How the game looks and sounds: every change is live, remembered, and can be seen or heard at once.

use bevy::prelude::*;

use super::{Corner, corner, full_scene, headline, pager, root, sheet};
use crate::play::mechanics;
use crate::play::{Preferred, Press, Screen, Setting, drawing};
use crate::save::{LOUDEST, TEXT_SIZES, WINDOWS};
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

/// Rows of the screen, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    Language,
    Text,
    Letters,
    Contrast,
    Motion,
    Music,
    Sounds,
    Fullscreen,
    Window,
}

const ROWS: [Row; 9] =
    [Row::Language, Row::Text, Row::Letters, Row::Contrast, Row::Motion, Row::Music, Row::Sounds, Row::Fullscreen, Row::Window];
/// Keys that work everywhere, with what they do; those of the boards follow.
const KEYS: [&str; 4] = ["settings-keys-move", "settings-keys-esc", "settings-keys-help", "settings-keys-how"];
/// Rows on a page at large text.
const A_PAGE: usize = 4;
/// So many boards have their keys below the left column, the others beside them.
const LEFT: usize = 3;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Settings)).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    commands.spawn(root("settings")).with_children(|screen| {
        full_scene(&kit, screen, "art/scenes/quiet.png");
        let width = (kit.frame.width - 32.0).min(1180.0);
        let node = Node { top: px(74), padding: px(16).all(), row_gap: px(10), ..sheet(width) };
        screen.spawn(kit.paper(node)).with_children(|paper| {
            headline(&kit, paper, "ui-settings", Some(Press::Uncover));
            if kit.frame.sheets() { paged(&kit, paper) } else { whole(&kit, paper) }
        });
        corner(&kit, screen, Corner::Over);
    });
}

/// Everything at once: two columns, the keys below.
fn whole(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let columns = Node { width: percent(100), column_gap: px(28), ..default() };
    parent.spawn((Name::new("columns"), columns)).with_children(|columns| {
        for rows in [&ROWS[..5], &ROWS[5..]] {
            let column = Node { flex_grow: 1.0, flex_basis: px(0), flex_direction: FlexDirection::Column, row_gap: px(8), ..default() };
            columns.spawn((Name::new("column"), column)).with_children(|column| {
                for row in rows {
                    draw(kit, column, *row);
                }
                let (left, right) = mechanics::KEYS.split_at(LEFT.min(mechanics::KEYS.len()));
                if rows[0] == Row::Music {
                    keys(kit, column, true, KEYS.iter().chain(right));
                } else {
                    keys(kit, column, false, left.iter());
                }
            });
        }
    });
}

/// At large text some rows a page, then the keys: those that work everywhere, and those of the boards.
fn paged(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let rows = ROWS.len().div_ceil(A_PAGE);
    let pages = rows + 2;
    let page = kit.game.page().min(pages - 1);
    if page >= rows {
        let of_page: &[&'static str] = if page == rows { &KEYS } else { &mechanics::KEYS };
        keys(kit, parent, true, of_page.iter());
    }
    for row in ROWS.iter().skip(page * A_PAGE).take(A_PAGE) {
        draw(kit, parent, *row);
    }
    pager(kit, parent, page, pages);
}

fn keys<'a>(kit: &Kit, parent: &mut ChildSpawnerCommands, title: bool, lines: impl Iterator<Item = &'a &'static str>) {
    let column = Node { flex_direction: FlexDirection::Column, row_gap: px(2), padding: px(4).vertical(), ..default() };
    parent.spawn((Name::new("keys"), column)).with_children(|column| {
        let row = Node { column_gap: px(10), align_items: AlignItems::Center, ..default() };
        if title {
            column.spawn((Name::new("title"), row)).with_children(|row| {
                icon(kit, row, "icons/ui/keyboard.png");
                row.spawn(kit.text(&Phrase::new("settings-keys"), Size::Button));
            });
        }
        for key in lines {
            column.spawn(kit.text_in(&Phrase::new(*key), Size::Label, palette::INK_2));
        }
    });
}

fn icon(kit: &Kit, parent: &mut ChildSpawnerCommands, path: &'static str) {
    let image = ImageNode { image: kit.image(path), color: kit.colour(palette::INK), ..default() };
    parent.spawn((Name::new("icon"), image, Node { width: px(30), height: px(30), flex_shrink: 0.0, ..default() }, Pickable::IGNORE));
}

fn draw(kit: &Kit, parent: &mut ChildSpawnerCommands, row: Row) {
    let settings = kit.game.settings();
    let (picture, title) = match row {
        Row::Language => ("icons/ui/globe-simple.png", "ui-language"),
        Row::Text => ("icons/ui/text-aa.png", "settings-text"),
        Row::Letters => ("icons/ui/spacing.png", "settings-letters"),
        Row::Contrast => ("icons/ui/contrast.png", "settings-contrast"),
        Row::Motion => ("icons/ui/motion.png", "settings-motion"),
        Row::Music => ("icons/ui/music-notes.png", "settings-music"),
        Row::Sounds => ("icons/ui/speaker-high.png", "settings-sounds"),
        Row::Fullscreen => ("icons/ui/fullscreen.png", "settings-fullscreen"),
        Row::Window => ("icons/ui/monitor.png", "settings-window"),
    };
    let line = Node { width: percent(100), min_height: px(54), column_gap: px(10), align_items: AlignItems::Center, ..default() };
    parent.spawn((Name::new(title), line)).with_children(|line| {
        icon(kit, line, picture);
        line.spawn((Name::new("name"), Node { flex_grow: 1.0, flex_basis: px(0), ..default() })).with_children(|name| {
            name.spawn(kit.text(&Phrase::new(title), Size::Button));
        });
        match row {
            Row::Language => languages(kit, line),
            Row::Text => {
                let at = TEXT_SIZES.iter().rposition(|size| *size <= settings.text_size).unwrap_or(0);
                let to = |at: Option<usize>| at.and_then(|at| TEXT_SIZES.get(at)).map(|size| Setting::TextSize(*size));
                let value = Phrase::new("settings-percent").number("percent", usize::from(settings.text_size));
                stepper(kit, line, title, value, (to(at.checked_sub(1)), to(Some(at + 1))));
            }
            Row::Letters => toggle(kit, line, title, settings.wide_letters, Setting::WideLetters),
            Row::Contrast => toggle(kit, line, title, settings.high_contrast, Setting::HighContrast),
            Row::Motion => {
                // It arrives anew with every change: so one sees how things move.
                line.spawn((kit.picture("icons/bones/horse.png", 44.0, 44.0), Pop::default()));
                toggle(kit, line, title, settings.reduced_motion, Setting::ReducedMotion);
            }
            Row::Music => volume(kit, line, title, settings.music, Setting::Music),
            Row::Sounds => volume(kit, line, title, settings.sounds, Setting::Sounds),
            Row::Fullscreen => toggle(kit, line, title, kit.game.fullscreen(), Setting::Fullscreen),
            Row::Window => window(kit, line, title),
        }
    });
}

fn languages(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    let current = kit.game.texts().code().to_string();
    for (code, name) in kit.game.texts().languages() {
        let on = code == current;
        let spoken = Phrase::new("ui-language-to").id("name", name);
        let press = Press::Set(Setting::Language(code.to_string()));
        let look = if on { Look::Chosen } else { Look::Paper };
        let button = kit.button(parent, press, look, Face::words(spoken).wordless(), Node::default());
        parent.commands().entity(button).with_children(|inside| {
            inside.spawn(kit.raw_text(name.to_string(), Size::Button, palette::INK));
        });
        if on {
            parent.commands().entity(button).insert(Preferred);
        }
    }
}

fn toggle(kit: &Kit, parent: &mut ChildSpawnerCommands, title: &'static str, on: bool, setting: fn(bool) -> Setting) {
    let (icon, words) = if on { ("icons/ui/check.png", "settings-on") } else { ("icons/ui/x.png", "settings-off") };
    let spoken = Phrase::new("settings-toggle").id("what", name(kit, title)).id("state", if on { "on" } else { "off" });
    let face = Face::both(Icon::glyph(icon, 24.0), Phrase::new(words)).spoken(spoken);
    kit.button(
        parent,
        Press::Set(setting(!on)),
        if on { Look::Chosen } else { Look::Paper },
        face,
        Node { min_width: px(210), ..default() },
    );
}

/// The name of a row as it is written, for the one sentence that a screen reader says.
fn name(kit: &Kit, title: &'static str) -> String {
    kit.game.texts().key(title).to_string()
}

/// Less, how much, more.
fn stepper(
    kit: &Kit,
    parent: &mut ChildSpawnerCommands,
    title: &'static str,
    value: Phrase,
    (less, more): (Option<Setting>, Option<Setting>),
) {
    step(kit, parent, title, less, ("icons/ui/minus.png", "less"));
    let node = Node { min_width: px(106), justify_content: JustifyContent::Center, ..default() };
    parent.spawn((Name::new("value"), node)).with_children(|side| {
        side.spawn(kit.middle_text(&value, Size::Button, palette::INK));
    });
    step(kit, parent, title, more, ("icons/ui/plus.png", "more"));
}

fn step(kit: &Kit, parent: &mut ChildSpawnerCommands, title: &'static str, to: Option<Setting>, (icon, way): (&'static str, &'static str)) {
    let Some(setting) = to else {
        parent.spawn((Name::new("no step"), Node { width: px(56), flex_shrink: 0.0, ..default() }));
        return;
    };
    let spoken = Phrase::new("settings-step").id("what", name(kit, title)).id("way", way);
    kit.button(parent, Press::Set(setting), Look::Paper, Face::icon(Icon::glyph(icon, 24.0), spoken), Node { width: px(56), ..default() });
}

/// Less, five bars, more.
fn volume(kit: &Kit, parent: &mut ChildSpawnerCommands, title: &'static str, now: u8, setting: fn(u8) -> Setting) {
    step(kit, parent, title, now.checked_sub(1).map(setting), ("icons/ui/minus.png", "less"));
    let node =
        Node { min_width: px(106), column_gap: px(5), align_items: AlignItems::End, justify_content: JustifyContent::Center, ..default() };
    parent.spawn((Name::new("bars"), node)).with_children(|bars| {
        for bar in 1..=LOUDEST {
            let node = Node {
                width: px(13),
                height: px(10.0 + 6.0 * f32::from(bar)),
                border: px(2).all(),
                border_radius: BorderRadius::all(px(4)),
                ..default()
            };
            let ground = if bar <= now { kit.colour(palette::FOCUS) } else { Color::NONE };
            bars.spawn((Name::new("bar"), node, BackgroundColor(ground), BorderColor::all(kit.colour(palette::INK_2))));
        }
    });
    step(kit, parent, title, Some(now + 1).filter(|next| *next <= LOUDEST).map(setting), ("icons/ui/plus.png", "more"));
}

fn window(kit: &Kit, parent: &mut ChildSpawnerCommands, title: &'static str) {
    let (width, height) = kit.game.window();
    let smaller = WINDOWS.iter().rev().find(|size| size.0 * size.1 < width * height);
    let larger = WINDOWS.iter().find(|size| size.0 * size.1 > width * height);
    let to = |size: Option<&(u32, u32)>| size.map(|(width, height)| Setting::Window(*width, *height));
    let value = Phrase::new("settings-size").number("width", width as usize).number("height", height as usize);
    stepper(kit, parent, title, value, (to(smaller), to(larger)));
}
