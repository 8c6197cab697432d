//! The device: the app's header, its screen from top to bottom, what lies under the fold, and the phone's own Back.

use bevy::prelude::*;

use super::place::filling;
use super::{View, part};
use crate::play::{Preferred, Press};
use crate::scenario::mechanics::fine_print::{Move, ScreenKind, Style};
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Look, Meaning, Size, palette};

/// Height of the app's header and of the strip with the phone's own Back.
const HEADER: f32 = 52.0;
const STRIP: f32 = 54.0;
/// A banner is shown from this height on, and never higher than its picture.
const BANNER: (f32, f32) = (56.0, 150.0);
/// Edge of the device.
const EDGE: f32 = 10.0;
/// Room between the parts, and around them.
const BETWEEN: f32 = 7.0;
const AROUND: f32 = 8.0;
/// Letters are made smaller in these steps until all parts have room, but never smaller than this, in logical pixels.
const STEPS: [f32; 5] = [1.0, 0.92, 0.84, 0.76, 0.68];
const LEAST: f32 = 18.0;
/// Height of the button that slides the screen up.
const FOLD: f32 = 48.0;

pub(super) fn draw(view: &View, screen: &mut ChildSpawnerCommands) {
    let device = Node {
        padding: px(EDGE).all(),
        border_radius: BorderRadius::all(px(34)),
        flex_direction: FlexDirection::Column,
        ..filling(view.place.phone)
    };
    screen.spawn((Name::new("phone"), device, BackgroundColor(palette::INK))).with_children(|device| {
        let glass = Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            min_height: px(0),
            flex_direction: FlexDirection::Column,
            border_radius: BorderRadius::all(px(24)),
            overflow: Overflow::clip(),
            ..default()
        };
        device.spawn((Name::new("glass"), glass, BackgroundColor(palette::WHITE))).with_children(|glass| {
            header(view, glass);
            banner(view, glass);
            parts(view, glass);
            fold(view, glass);
        });
        strip(view, device);
    });
}

pub(super) fn accent(style: Style) -> Color {
    match style {
        Style::Stickers => palette::TURQUOISE,
        Style::Cinema => palette::LILAC,
    }
}

fn header(view: &View, glass: &mut ChildSpawnerCommands) {
    let row = Node {
        min_height: px(HEADER),
        column_gap: px(10),
        padding: px(14).horizontal(),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    glass.spawn((Name::new("header"), row, BackgroundColor(accent(view.phone.style)))).with_children(|row| {
        row.spawn(view.kit.picture(&format!("art/phone/app-{}.png", view.phone.style.id()), 42.0, 42.0));
        row.spawn((Name::new("title"), Node { flex_shrink: 1.0, ..default() })).with_children(|title| {
            title.spawn(view.kit.text(&view.phone.screen.title, Size::Label));
        });
    });
}

/// The room that the parts leave on the screen when their letters have this size.
fn room(view: &View, letters: f32) -> f32 {
    let (_, _, width, height) = view.place.phone;
    let within = width - 2.0 * EDGE - 2.0 * AROUND;
    let parts: f32 = view.phone.parts.iter().map(|one| part::height(view, one, within, letters) + BETWEEN).sum();
    let fold = if view.phone.below { FOLD } else { 0.0 };
    height - 2.0 * EDGE - HEADER - STRIP - parts - 2.0 * AROUND - fold
}

/// The size of letters at which everything has room, in logical pixels: that of labels, or a smaller one.
pub(super) fn letters(view: &View) -> f32 {
    let wished = view.kit.pixels(Size::Label);
    let sizes = STEPS.map(|step| (wished * step).max(LEAST));
    sizes.into_iter().find(|size| room(view, *size) >= 0.0).unwrap_or(LEAST)
}

fn banner_name(view: &View) -> &'static str {
    match view.phone.screen.kind {
        ScreenKind::Doors => "doors",
        ScreenKind::Page => "page",
        ScreenKind::Login => "login",
        ScreenKind::Dead => "dead",
        ScreenKind::Boxes => "boxes",
        ScreenKind::Exit => "exit",
        ScreenKind::Pay => "pay",
        ScreenKind::YesNo if &*view.phone.screen.id == "permit" => "permit",
        ScreenKind::YesNo => "yes",
        ScreenKind::Ways if view.phone.clock.is_some() || view.phone.seats.is_some() => "hurry",
        ScreenKind::Ways => "offers",
    }
}

/// A picture of the screen, as high as the parts leave room.
fn banner(view: &View, glass: &mut ChildSpawnerCommands) {
    let high = room(view, view.letters).min(BANNER.1);
    if high < BANNER.0 {
        return;
    }
    let width = view.place.phone.2 - 2.0 * EDGE;
    let whole = width * 200.0 / 720.0;
    let cut = Node { width: px(width), height: px(high), overflow: Overflow::clip(), flex_shrink: 0.0, ..default() };
    let mut banner = glass.spawn((Name::new("banner"), cut, Pickable::IGNORE));
    if view.turned() {
        banner.insert(Pop::default());
    }
    banner.with_children(|cut| {
        cut.spawn(view.kit.picture_at(&format!("art/phone/banner-{}.png", banner_name(view)), (0.0, (high - whole) / 2.0, width, whole)));
    });
}

fn parts(view: &View, glass: &mut ChildSpawnerCommands) {
    let column = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        min_height: px(0),
        flex_direction: FlexDirection::Column,
        row_gap: px(BETWEEN),
        padding: px(AROUND).all(),
        justify_content: JustifyContent::SpaceEvenly,
        overflow: Overflow::clip(),
        ..default()
    };
    let mut column = glass.spawn((Name::new("parts"), column));
    if view.turned() {
        column.insert(Pop::default());
    }
    column.with_children(|column| {
        for (at, one) in view.phone.parts.iter().enumerate() {
            part::draw(view, column, at, one);
        }
    });
}

/// Something lies under the fold: the screen can be slid up.
fn fold(view: &View, glass: &mut ChildSpawnerCommands) {
    let Some(offer) = view.offer(Move::Scroll) else { return };
    let face = Face::both(Icon::glyph("icons/ui/arrow-down.png", 26.0), Phrase::new("fine-btn-scroll")).spoken(offer.label.clone());
    let node = Node { width: percent(100), min_height: px(FOLD), flex_shrink: 0.0, padding: px(2).all(), ..default() };
    view.kit.button(glass, Press::Act(offer.action), Look::Chosen, face, node);
}

/// The phone's own Back, and how far the child has come in the app; lamps burn over screens where the thing got stuck.
fn strip(view: &View, device: &mut ChildSpawnerCommands) {
    let row = Node {
        height: px(STRIP),
        column_gap: px(12),
        padding: px(10).horizontal(),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::SpaceBetween,
        flex_shrink: 0.0,
        ..default()
    };
    device.spawn((Name::new("strip"), row)).with_children(|row| {
        if let Some(offer) = view.offer(Move::Back) {
            let (icon, words) = if view.phone.first {
                ("icons/ui/sign-out.png", "fine-btn-leave-app")
            } else {
                ("icons/ui/arrow-u-up-left.png", "fine-btn-back")
            };
            let face = Face::both(Icon::glyph(icon, 26.0), Phrase::new(words)).spoken(offer.label.clone());
            let node = Node { min_height: px(46), padding: px(14).horizontal(), ..default() };
            let back = view.kit.button(row, Press::Act(offer.action), Look::Paper, face, node);
            if part::nothing_else(view) {
                row.commands().entity(back).insert(Preferred);
            }
        }
        crumbs(view, row);
    });
}

fn crumbs(view: &View, row: &mut ChildSpawnerCommands) {
    if view.phone.new_face {
        return;
    }
    let here = view.phone.chain.iter().position(|id| *id == view.phone.screen.id).unwrap_or(0);
    let node = Node { column_gap: px(6), align_items: AlignItems::Center, ..default() };
    row.spawn((Name::new("crumbs"), node)).with_children(|crumbs| {
        for (at, id) in view.phone.chain.iter().enumerate() {
            let stuck = view.phone.stuck.contains(id);
            let side = if stuck { 30.0 } else { 16.0 };
            if stuck {
                let meaning = Meaning(view.kit.game.texts().say(&Phrase::new("fine-stuck")).to_string());
                crumbs.spawn((view.kit.picture("art/desk/lamp-hint-bright.png", side, side), meaning, Pop::default()));
                continue;
            }
            let dot = Node { width: px(side), height: px(side), border: px(2).all(), border_radius: BorderRadius::MAX, ..default() };
            let ground = if at <= here { palette::PAPER } else { Color::NONE };
            crumbs.spawn((Name::new("crumb"), dot, BackgroundColor(ground), BorderColor::all(palette::PAPER), Pickable::IGNORE));
        }
    });
}
