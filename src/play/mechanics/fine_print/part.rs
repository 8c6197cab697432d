//! One part of the app's screen: a button, a box to tick, a note; beside it the corner that hides its small letters.

use bevy::prelude::*;

use super::{AtPhone, View, fine};
use crate::play::{Preferred, Press};
use crate::scenario::mechanics::fine_print::{Happening, Kind, Move, PartSeen, Role};
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Look, Silent, palette, spoken_label};

/// Width of the corner at the end of a part, where an address is read, and the side of its picture.
const CORNER: f32 = 62.0;
const WIDE_CORNER: f32 = 104.0;
const CORNER_PICTURE: f32 = 44.0;

/// How high a part of a size is at ordinary text, and which share of the screen it takes.
fn extent(size: u8) -> (f32, f32) {
    match size {
        0 | 1 => (46.0, 0.62),
        2 => (54.0, 0.82),
        _ => (66.0, 1.0),
    }
}

/// Width of a letter as a part of its height, on average and rather too wide.
const LETTER: f32 = 0.6;
/// What stands beside the letters: padding and edges; a tick box or a picture.
const AROUND: f32 = 28.0;
const PICTURE: f32 = 48.0;

/// What a part takes of the screen's height when its letters have this size, about and rather too much.
pub(super) fn height(view: &View, part: &PartSeen, width: f32, letters: f32) -> f32 {
    let (least, share) = match part.kind {
        Kind::Button => extent(part.size),
        Kind::Box | Kind::Note => (54.0, 1.0),
    };
    let picture = if part.kind != Kind::Button || icon(part.role).is_some() { PICTURE } else { 0.0 };
    let room = (width - corner_width(part) - 6.0) * share - AROUND - picture;
    let lines = lines(&view.kit.game.texts().say(&part.label), room / (letters * LETTER));
    (lines as f32 * letters * 1.4 + 13.0).max(least)
}

/// In how many lines words stand when so many letters have room in one.
fn lines(text: &str, room: f32) -> usize {
    let (mut lines, mut filled) = (1, 0.0);
    for word in text.split_whitespace() {
        let letters = word.chars().count() as f32;
        if filled > 0.0 && filled + 1.0 + letters > room {
            lines += 1;
            filled = letters;
        } else {
            filled += letters + if filled > 0.0 { 1.0 } else { 0.0 };
        }
    }
    lines
}

/// Room for what is read of a part.
fn corner_width(part: &PartSeen) -> f32 {
    if matches!(part.role, Role::Door | Role::Address) { WIDE_CORNER } else { CORNER }
}

pub(super) fn draw(view: &View, parent: &mut ChildSpawnerCommands, at: usize, part: &PartSeen) {
    let row = Node { width: percent(100), column_gap: px(6), align_items: AlignItems::Stretch, flex_shrink: 0.0, ..default() };
    let mut row = parent.spawn((Name::new("part"), row));
    if view.before.is_some_and(|before| !view.turned() && before.parts.len() <= at) {
        row.insert(Pop::default());
    }
    row.with_children(|row| {
        match part.kind {
            Kind::Button => button(view, row, at, part),
            Kind::Box => tick_box(view, row, at, part),
            Kind::Note => note(view, row, part),
        }
        corner(view, row, at, part);
    });
}

/// The part that the child touched last, on which the keyboard goes on.
fn last_touched(view: &View) -> Option<usize> {
    view.phone.happened.iter().find_map(|what| match what {
        Happening::Read { part, .. } | Happening::Ticked { part } | Happening::Pointed { part } => Some(*part),
        _ => None,
    })
}

/// The focus begins at the part that was touched last, else at the uppermost that can be pressed.
fn prefers(view: &View, at: usize) -> bool {
    let first = || view.phone.parts.iter().position(|part| part.kind != Kind::Note);
    last_touched(view).or_else(first) == Some(at)
}

/// No part can be pressed and none was touched: the focus begins at Back.
pub(super) fn nothing_else(view: &View) -> bool {
    last_touched(view).is_none() && view.phone.parts.iter().all(|part| part.kind == Kind::Note)
}

/// What the words of a part are for a screen reader: what it is, its label, and its small letters if they are known.
fn spoken(view: &View, part: &PartSeen) -> String {
    let say = |phrase: &Phrase| view.kit.game.texts().say(phrase).to_string();
    let mut all = vec![say(&part.label)];
    if part.kind == Kind::Box {
        all.push(say(&Phrase::new(if part.ticked { "fine-ticked" } else { "fine-empty" })));
    }
    all.extend(part.fine.as_ref().map(|fine| fine::spoken(view.kit, part, fine)));
    all.join(". ")
}

fn button(view: &View, row: &mut ChildSpawnerCommands, at: usize, part: &PartSeen) {
    let (high, share) = extent(part.size);
    let room = Node { flex_grow: 1.0, flex_basis: px(0), justify_content: JustifyContent::Center, ..default() };
    row.spawn((Name::new("room"), room)).with_children(|room| {
        let look = match (part.faint, part.size, view.phone.style.id()) {
            (true, ..) => Look::Shy,
            (_, 3.., "stickers") => Look::Turquoise,
            (_, 3.., _) => Look::Lilac,
            _ => Look::Paper,
        };
        let node = Node {
            width: percent(100.0 * share),
            min_height: px(high),
            padding: px(10).horizontal().with_top(px(2)).with_bottom(px(4)),
            ..default()
        };
        let Some(offer) = view.offer(Move::Press { part: at }) else { return };
        let icon = icon(part.role);
        let mut face = Face::words(part.label.clone()).wordless();
        face.icon = icon.map(|icon| Icon::glyph(icon, 28.0));
        let button = view.kit.button(room, Press::Act(offer.action), look, face, node);
        let ink = if part.faint { palette::INK_2 } else { palette::INK };
        let mut commands = room.commands();
        let mut button = commands.entity(button);
        button.insert(spoken_label(spoken(view, part)));
        marks(view, &mut button, at, part);
        button.with_children(|inside| {
            inside.spawn(view.kit.fitted_text(&part.label, view.letters, ink, Justify::Center));
            finger(view, inside, part);
        });
    });
}

/// Ways out and the device's own keeping are known by their pictures.
fn icon(role: Role) -> Option<&'static str> {
    match role {
        Role::Cross => Some("icons/ui/x.png"),
        Role::Keep => Some("icons/ui/download-simple.png"),
        Role::Code => Some("icons/ui/lock-open.png"),
        _ => None,
    }
}

/// Where the focus begins, and what the hint points at.
fn marks(view: &View, button: &mut EntityCommands, at: usize, part: &PartSeen) {
    if prefers(view, at) {
        button.insert(Preferred);
    }
    if part.finger || view.kit.game.hint().is_some_and(|hint| hint.at == Some(at)) {
        button.insert((BorderColor::all(palette::AMBER), Outline { width: px(3), offset: px(1), color: palette::AMBER }));
    }
}

/// The helper's finger rests on it.
fn finger(view: &View, inside: &mut ChildSpawnerCommands, part: &PartSeen) {
    if part.finger {
        let node = Node { position_type: PositionType::Absolute, left: px(-16), top: px(-6), width: px(48), height: px(48), ..default() };
        let picture = ImageNode::new(view.kit.image("art/phone/finger.png"));
        inside.spawn((Name::new("finger"), picture, node, ZIndex(3), Pickable::IGNORE, Pop::default()));
    }
}

fn tick_box(view: &View, row: &mut ChildSpawnerCommands, at: usize, part: &PartSeen) {
    let Some(offer) = view.offer(Move::Tick { part: at }) else { return };
    let node = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        min_height: px(50),
        padding: px(10).horizontal().with_top(px(2)).with_bottom(px(4)),
        ..default()
    };
    let button = view.kit.button(row, Press::Act(offer.action), Look::Paper, Face::words(part.label.clone()).wordless(), node);
    let mut commands = row.commands();
    let mut button = commands.entity(button);
    button.insert(spoken_label(spoken(view, part)));
    marks(view, &mut button, at, part);
    let jumped = view.before.is_some_and(|before| before.parts.get(at).is_some_and(|was| was.ticked != part.ticked)) && !view.turned();
    button.with_children(|inside| {
        let line = Node { flex_grow: 1.0, column_gap: px(10), align_items: AlignItems::Center, ..default() };
        inside.spawn((Name::new("line"), line, Pickable::IGNORE)).with_children(|line| {
            let mut square = line.spawn((Name::new("square"), Node { flex_shrink: 0.0, ..default() }, Pickable::IGNORE));
            if jumped {
                square.insert(Pop::default());
            }
            square.with_children(|square| fine::tick(view.kit, square, 32.0, part.ticked));
            let words = Node { flex_shrink: 1.0, ..default() };
            line.spawn((Name::new("words"), words, Pickable::IGNORE)).with_children(|words| {
                words.spawn(view.kit.fitted_text(&part.label, view.letters, palette::INK, Justify::Left));
            });
        });
        finger(view, inside, part);
    });
}

/// The picture of a note.
fn note_picture(view: &View, part: &PartSeen) -> Option<String> {
    match part.role {
        Role::Clock => Some(format!("art/phone/clock-{}.png", view.phone.clock.unwrap_or(3))),
        Role::TooGood => Some("art/phone/sign-toogood.png".into()),
        Role::Hurry => Some("art/phone/sign-hurry.png".into()),
        Role::Address => Some("icons/ui/globe-simple.png".into()),
        Role::Spinner => Some("icons/ui/arrows-clockwise.png".into()),
        Role::Total => Some("art/phone/cost-money.png".into()),
        _ => None,
    }
}

fn note(view: &View, row: &mut ChildSpawnerCommands, part: &PartSeen) {
    let node = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        min_height: px(50),
        column_gap: px(10),
        padding: px(10).horizontal().with_top(px(2)).with_bottom(px(4)),
        align_items: AlignItems::Center,
        border_radius: BorderRadius::all(px(14)),
        ..default()
    };
    let ground = BackgroundColor(view.kit.colour(palette::AMBER_TINT));
    row.spawn((Name::new("note"), node, ground, Pickable::IGNORE)).with_children(|note| {
        if part.role == Role::Seats {
            let free = view.phone.seats.unwrap_or(0);
            for seat in 0..4 {
                let name = if seat < free { "free" } else { "taken" };
                note.spawn(view.kit.picture(&format!("art/phone/seat-{name}.png"), 40.0, 40.0));
            }
        }
        if let Some(picture) = note_picture(view, part) {
            let glyph = picture.starts_with("icons/ui/");
            let color = if glyph { view.kit.colour(palette::INK) } else { Color::WHITE };
            let side = if part.role == Role::Clock { 56.0 } else { 40.0 };
            let image = ImageNode { image: view.kit.image(&picture), color, ..default() };
            let mut picture =
                note.spawn((Name::new("picture"), image, Node { width: px(side), height: px(side), flex_shrink: 0.0, ..default() }));
            if part.role == Role::Clock && view.before.is_some_and(|before| before.clock != view.phone.clock) {
                picture.insert(Pop::default());
            }
        }
        let words = Node { flex_shrink: 1.0, ..default() };
        note.spawn((Name::new("words"), words, Pickable::IGNORE)).with_children(|words| {
            words.spawn(view.kit.fitted_text(&part.label, view.letters, palette::INK, Justify::Left));
        });
    });
}

/// The folded corner: small letters lie under it; once read, their pictures.
fn corner(view: &View, row: &mut ChildSpawnerCommands, at: usize, part: &PartSeen) {
    let node = Node { width: px(corner_width(part)), min_height: px(46), padding: px(2).all(), flex_shrink: 0.0, ..default() };
    let own = view.kit.game.texts().say(&part.label).to_string();
    let say = |phrase: &Phrase| view.kit.game.texts().say(phrase).to_string();
    match (&part.fine, view.offer(Move::Magnify { part: at })) {
        (Some(read), _) => {
            let reread = Phrase::new("fine-reread");
            let face = Face::words(reread.clone()).wordless();
            let button = view.kit.button(row, AtPhone::Reread(at).into(), Look::Bare, face, node);
            let mut commands = row.commands();
            let mut button = commands.entity(button);
            button.insert(spoken_label(format!("{own}: {}", say(&reread))));
            // A note is no button itself: the focus stays at its corner.
            if part.kind == Kind::Note && prefers(view, at) {
                button.insert(Preferred);
            }
            let new = view.before.is_some_and(|before| before.parts.get(at).is_some_and(|was| was.fine.is_none())) && !view.turned();
            if new {
                button.insert(Pop::default());
            }
            button.with_children(|inside| fine::chips(view.kit, inside, part, read, if part.kind == Kind::Box { 22.0 } else { 29.0 }));
        }
        (None, Some(offer)) => {
            let face = Face::icon(Icon::picture("art/phone/corner.png", CORNER_PICTURE), offer.label.clone());
            let button = view.kit.button(row, Press::Act(offer.action), Look::Bare, face, node);
            row.commands().entity(button).insert(spoken_label(format!("{own}: {}", say(&Phrase::new("fine-btn-magnify")))));
        }
        (None, None) => {
            row.spawn((Name::new("no corner"), node, Silent, Pickable::IGNORE));
        }
    }
}
