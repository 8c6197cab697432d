//! The bar under the map: the tray with posts, the looks of this turn, the verbs for the open card, the end of the turn.

use bevy::prelude::*;

use super::card::{act, left};
use super::{AtTown, View, bead, sun};
use crate::play::Preferred;
use crate::scenario::mechanics::trace::{DESK, Move, PostSeen, Status};
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Look, Meaning, Silent, Size, palette, spoken_label};

/// Height of the tray's cards, at ordinary and at large text.
const CARD: (f32, f32) = (122.0, 100.0);
/// Width of a card.
const WIDE: (f32, f32) = (102.0, 118.0);
/// Width of the verbs beside the tray: two rows.
const VERBS_WIDE: f32 = 556.0;
/// Side of a verb's picture.
const VERB: f32 = 40.0;
/// A verb that has no sense now stays in its place, faintly.
const FAINT: f32 = 0.3;
/// Height of the row of verbs at large text.
const VERBS: f32 = 86.0;

pub(super) fn draw(view: &View, screen: &mut ChildSpawnerCommands) {
    let sheets = view.place.sheets;
    let bar = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        right: px(0),
        bottom: px(0),
        height: px(view.place.bar),
        padding: px(8).all(),
        column_gap: px(10),
        row_gap: px(6),
        flex_direction: if sheets { FlexDirection::Column } else { FlexDirection::Row },
        justify_content: JustifyContent::SpaceBetween,
        align_items: AlignItems::Stretch,
        ..default()
    };
    screen.spawn((Name::new("bar"), bar, BackgroundColor(palette::INK), ZIndex(4))).with_children(|bar| {
        let tray = Node { column_gap: px(6), flex_grow: if sheets { 0.0 } else { 1.0 }, align_items: AlignItems::Stretch, ..default() };
        bar.spawn((Name::new("tray"), tray)).with_children(|tray| {
            view.town.posts.iter().for_each(|post| one(view, tray, post));
            if sheets {
                tray.spawn((Name::new("room"), Node { flex_grow: 1.0, ..default() }));
                looks(view, tray);
            }
        });
        if !sheets {
            looks(view, bar);
        }
        let row = Node {
            column_gap: px(6),
            row_gap: px(6),
            flex_wrap: if sheets { FlexWrap::NoWrap } else { FlexWrap::Wrap },
            align_content: AlignContent::Stretch,
            width: if sheets { percent(100) } else { px(VERBS_WIDE) },
            flex_shrink: 0.0,
            ..default()
        };
        bar.spawn((Name::new("verbs"), row)).with_children(|row| verbs(view, row));
    });
}

/// Two magnifiers, full or empty.
fn looks(view: &View, parent: &mut ChildSpawnerCommands) {
    let column = Node {
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        row_gap: px(4),
        flex_shrink: 0.0,
        ..default()
    };
    let meaning = Meaning(view.kit.game.texts().say(&Phrase::new("trace-looks").number("left", view.town.looks)).to_string());
    parent.spawn((Name::new("looks"), column, meaning)).with_children(|column| {
        for look in 0..view.town.looks_a_turn {
            let full = look < view.town.looks;
            let picture = if full { "look-full" } else { "look-empty" };
            let mut shown = column.spawn(view.kit.picture(&format!("art/town/{picture}.png"), 48.0, 48.0));
            if view.before.is_some_and(|before| (look < before.looks) != full) {
                shown.insert(Pop::default());
            }
        }
    });
}

/// The picture of where a post lies, if it is not simply on the tray.
fn lies(post: &PostSeen) -> Option<&'static str> {
    match post.status {
        Status::Tray => None,
        Status::Held => Some("art/town/hand-closed.png"),
        Status::Passed => Some("icons/verbs/pass.png"),
        Status::Noted => Some("icons/verbs/note.png"),
        Status::Reported => Some("art/town/envelope.png"),
        Status::Gone => Some("art/town/stamp-false.png"),
        Status::Done => Some(if post.truth == Some(true) { "art/town/stamp-true.png" } else { "art/town/stamp-false.png" }),
    }
}

/// How the desk passed it on, read off its own copy.
fn went(post: &PostSeen) -> Option<&'static str> {
    let copy = post.copies.iter().find(|copy| copy.place == DESK)?;
    Some(if copy.noted { "icons/verbs/note.png" } else { "icons/verbs/pass.png" })
}

/// One post of the tray: picture, people, feet, sun.
fn one(view: &View, tray: &mut ChildSpawnerCommands, post: &PostSeen) {
    let open = view.open.is_some_and(|open| open.post == post.post);
    let height = if view.place.sheets { CARD.1 } else { CARD.0 };
    let node = Node {
        width: px(if view.place.sheets { WIDE.1 } else { WIDE.0 }),
        height: px(height),
        padding: px(2).all(),
        flex_direction: FlexDirection::Column,
        row_gap: px(2),
        flex_shrink: 0.0,
        ..default()
    };
    let look = if open { Look::Chosen } else { Look::Paper };
    let number = Phrase::new("trace-post").number("number", post.post + 1);
    let face = Face { icon: None, words: None, spoken: number, upright: true };
    let button = view.kit.button(tray, AtTown::Open(post.post).into(), look, face, node);
    let over = matches!(post.status, Status::Done | Status::Gone);
    let mut commands = tray.commands();
    let mut button = commands.entity(button);
    button.insert(spoken_label(spoken(view, post)));
    let hinted = view.kit.game.hint().is_some_and(|hint| hint.at == Some(post.post));
    if hinted {
        button.insert((BorderColor::all(palette::AMBER), Pop::default()));
    } else if view.before.is_some_and(|before| before.posts.len() <= post.post) {
        button.insert(Pop::after(0.6));
    }
    if open || (view.open.is_none() && post.post == 0) {
        button.insert(Preferred);
    }
    button.with_children(|inside| {
        let (wide, high) = if view.place.sheets { (88.0, 64.0) } else { (96.0, 72.0) };
        let frame = Node {
            width: px(wide),
            height: px(high),
            border_radius: BorderRadius::all(px(10)),
            overflow: Overflow::clip(),
            flex_shrink: 0.0,
            ..default()
        };
        inside.spawn((Name::new("picture"), frame, Pickable::IGNORE)).with_children(|frame| {
            let picture = format!("art/posts/{}.png", post.picture);
            let colour = Color::WHITE.with_alpha(if over { 0.45 } else { 1.0 });
            let image = ImageNode { image: view.kit.image(&picture), color: colour, ..default() };
            frame.spawn((Name::new(picture), image, Node { width: px(wide), height: px(high), ..default() }, Pickable::IGNORE));
            frame.spawn(view.kit.picture_at(&bead(post.post), (3.0, 3.0, 28.0, 28.0)));
            if let Some(left) = left(view, post) {
                frame.spawn(view.kit.picture_at(&sun(left), (wide - 45.0, 3.0, 42.0, 28.0)));
            }
            if let Some(picture) = lies(post) {
                let mut sign = frame.spawn(view.kit.picture_at(picture, (wide - 42.0, high - 42.0, 40.0, 40.0)));
                if view.was(post.post).is_some_and(|was| was.status != post.status) {
                    sign.insert(Pop::default());
                }
            }
            // What the desk did with it stays beside how it was.
            if let Some(picture) = went(post).filter(|_| over) {
                frame.spawn(view.kit.picture_at(picture, (2.0, high - 38.0, 36.0, 36.0)));
            }
            if let Some(answer) = post.answer {
                steps(view, frame, answer.saturating_sub(view.town.turn) + 1, high);
            }
        });
        let foot = Node { column_gap: px(1), align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..default() };
        inside.spawn((Name::new("people"), foot, Pickable::IGNORE)).with_children(|foot| {
            let side = if post.people > 6 { 8.5 } else { 13.0 };
            for _ in 0..post.people {
                foot.spawn(view.kit.picture("art/town/face-small.png", side, side));
            }
            if post.runs {
                foot.spawn(view.kit.picture("art/town/feet.png", 18.0, 18.0));
            }
        });
    });
}

/// Steps until a report is answered, as dots on the envelope's side.
fn steps(view: &View, frame: &mut ChildSpawnerCommands, left: usize, high: f32) {
    const DOT: f32 = 10.0;
    for step in 0..left {
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(6.0 + (DOT + 3.0) * step as f32),
            top: px(high - DOT - 6.0),
            width: px(DOT),
            height: px(DOT),
            border: px(2).all(),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        let edge = BorderColor::all(palette::INK);
        frame.spawn((Name::new("step"), node, BackgroundColor(view.kit.colour(palette::PAPER)), edge, Pickable::IGNORE));
    }
}

/// Everything that the card shows, for a screen reader.
fn spoken(view: &View, post: &PostSeen) -> String {
    let say = |phrase: Phrase| view.kit.game.texts().say(&phrase).to_string();
    let mut all = vec![
        say(Phrase::new("trace-post").number("number", post.post + 1)),
        say(Phrase::new(format!("trace-kind-{}", post.kind.id()))),
        say(post.name.clone()),
        say(post.text.clone()),
        say(Phrase::new("trace-people").number("count", post.people)),
        say(Phrase::new(if post.runs { "trace-runs" } else { "trace-waits" })),
        say(Phrase::new("trace-status").id("status", status(post.status))),
    ];
    all.extend(left(view, post).map(|left| say(Phrase::new("trace-sun").number("left", left))));
    all.extend(post.answer.map(|answer| say(Phrase::new("trace-answer").number("left", answer.saturating_sub(view.town.turn)))));
    all.extend(post.meant.iter().filter_map(|meant| Some(say(view.town.places.get(meant.place)?.name.clone()))));
    all.join(". ")
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Tray => "tray",
        Status::Held => "held",
        Status::Passed => "passed",
        Status::Noted => "noted",
        Status::Reported => "reported",
        Status::Gone => "gone",
        Status::Done => "done",
    }
}

/// The verbs for the open card, always in the same places, and the end of the turn.
fn verbs(view: &View, row: &mut ChildSpawnerCommands) {
    if let Some(post) = view.open.map(|open| open.post) {
        let held = act(view, Move::LetGo { post }).is_some();
        let (hold, id) = if held { (Move::LetGo { post }, "let-go") } else { (Move::Hold { post }, "hold") };
        verb(view, row, hold, id);
        verb(view, row, Move::Pass { post }, "pass");
        verb(view, row, Move::Note { post }, "note");
        if view.town.reports {
            verb(view, row, Move::Report { post }, "report");
        }
    } else {
        row.spawn((Name::new("room"), Node { flex_grow: 4.0, ..default() }));
    }
    verb(view, row, Move::End, "end");
}

/// Below the tray a verb's word stands under its picture, beside the tray next to it.
fn node(view: &View) -> Node {
    let (basis, height, most) = if view.place.sheets { (px(0), px(VERBS), px(230)) } else { (percent(30), percent(47), Val::Auto) };
    Node {
        flex_grow: 1.0,
        flex_basis: basis,
        height,
        padding: px(3).all(),
        row_gap: px(2),
        column_gap: px(6),
        max_width: most,
        ..default()
    }
}

fn verb(view: &View, row: &mut ChildSpawnerCommands, step: Move, id: &'static str) {
    let icon = format!("icons/verbs/{id}.png");
    let words = Phrase::new(format!("trace-btn-{id}"));
    let Some((press, spoken)) = act(view, step) else {
        still(view, row, &icon, &words);
        return;
    };
    let look = if step == Move::End { Look::Night } else { Look::Paper };
    let ink = if step == Move::End { palette::PAPER } else { palette::INK };
    let mut face = Face::icon(Icon::picture(&icon, VERB), spoken);
    face.upright = view.place.sheets;
    let button = view.kit.button(row, press, look, face, node(view));
    row.commands().entity(button).with_children(|inside| {
        inside.spawn(view.kit.middle_text(&words, Size::Label, ink));
    });
}

fn still(view: &View, row: &mut ChildSpawnerCommands, icon: &str, words: &Phrase) {
    let node = Node {
        flex_direction: if view.place.sheets { FlexDirection::Column } else { FlexDirection::Row },
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border: px(2).all(),
        border_radius: BorderRadius::all(px(16)),
        ..node(view)
    };
    let edge = BorderColor::all(palette::PAPER.with_alpha(FAINT));
    row.spawn((Name::new("still"), node, edge, Pickable::IGNORE, Silent)).with_children(|still| {
        let image = ImageNode { image: view.kit.image(icon), color: Color::WHITE.with_alpha(FAINT), ..default() };
        still.spawn((Name::new("icon"), image, Node { width: px(VERB), height: px(VERB), flex_shrink: 0.0, ..default() }));
        still.spawn(view.kit.middle_text(words, Size::Label, palette::PAPER.with_alpha(0.55)));
    });
}
