//! The four threads of a post: a question until it is pulled, then what hangs at its end.

use bevy::prelude::*;

use super::View;
use super::card::act;
use crate::scenario::mechanics::trace::{Move, PostSeen, Status, Strength, ThreadSeen};
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Look, Meaning, Silent, Size, palette};

/// Height of a thread, at ordinary and at large text.
const HEIGHT: (f32, f32) = (60.0, 104.0);
/// A thread that cannot be pulled now.
const FAINT: f32 = 0.55;
/// Side of its picture.
const PICTURE: f32 = 40.0;

pub(super) fn draw(view: &View, paper: &mut ChildSpawnerCommands, post: &PostSeen) {
    let grid = Node { flex_wrap: FlexWrap::Wrap, column_gap: px(8), row_gap: px(6), flex_shrink: 0.0, ..default() };
    paper.spawn((Name::new("threads"), grid)).with_children(|grid| {
        // After sunset the card shows both strong facts, also those that nobody pulled.
        let over = matches!(post.status, Status::Done | Status::Gone);
        if over {
            post.facts.iter().for_each(|fact| strip(view, grid, ("thread-knot", "strong"), fact, false));
            return;
        }
        for thread in &post.threads {
            one(view, grid, post, thread);
        }
    });
}

fn node(view: &View) -> Node {
    let (share, height) = if view.place.sheets { (48.0, HEIGHT.1) } else { (100.0, HEIGHT.0) };
    Node {
        flex_basis: percent(share),
        flex_grow: 1.0,
        height: px(height),
        padding: px(8).horizontal(),
        column_gap: px(8),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::FlexStart,
        ..default()
    }
}

fn one(view: &View, grid: &mut ChildSpawnerCommands, post: &PostSeen, thread: &ThreadSeen) {
    let id = thread.thread.id();
    if let (Some(found), Some(fact)) = (thread.found, &thread.fact) {
        let picture = match found {
            Strength::Strong => "thread-knot",
            Strength::Weak => "thread-dash",
            Strength::Silent => "thread-loose",
        };
        let was = view.was(post.post).and_then(|post| post.threads.iter().find(|was| was.thread == thread.thread));
        let new = was.is_some_and(|was| was.found.is_none());
        strip(view, grid, (picture, found.id()), fact, new);
        return;
    }
    let icon = format!("art/town/thread-{id}.png");
    let words = Phrase::new(format!("trace-thread-{id}"));
    if let Some((press, spoken)) = act(view, Move::Pull { post: post.post, thread: thread.thread }) {
        let face = Face::icon(Icon::picture(&icon, PICTURE), spoken);
        let button = view.kit.button(grid, press, Look::Paper, face, node(view));
        grid.commands().entity(button).with_children(|inside| {
            question(view, inside, &words, palette::INK);
            // It costs one of these.
            inside.spawn(view.kit.picture("art/town/look-full.png", 30.0, 30.0));
        });
        return;
    }
    let still = Node { border: px(2).all(), border_radius: BorderRadius::all(px(16)), ..node(view) };
    let edge = BorderColor::all(palette::INK_2.with_alpha(0.3));
    grid.spawn((Name::new("still"), still, edge, Pickable::IGNORE, Silent)).with_children(|inside| {
        let image = ImageNode { image: view.kit.image(&icon), color: Color::WHITE.with_alpha(FAINT), ..default() };
        inside.spawn((Name::new("icon"), image, Node { width: px(PICTURE), height: px(PICTURE), flex_shrink: 0.0, ..default() }));
        question(view, inside, &words, palette::INK_2);
    });
}

/// Where the words stand beside the picture.
fn room() -> impl Bundle {
    (Name::new("words"), Node { flex_shrink: 1.0, flex_grow: 1.0, flex_basis: px(0), ..default() }, Pickable::IGNORE)
}

fn question(view: &View, inside: &mut ChildSpawnerCommands, phrase: &Phrase, ink: Color) {
    inside.spawn(room()).with_children(|inside| {
        inside.spawn(view.kit.text_in(phrase, Size::Label, ink));
    });
}

/// What hangs at the end of a thread, on a strip of its own.
fn strip(view: &View, grid: &mut ChildSpawnerCommands, (picture, strength): (&str, &'static str), fact: &Phrase, new: bool) {
    let node = Node { border: px(2).all(), border_radius: BorderRadius::all(px(12)), ..node(view) };
    let look = (BackgroundColor(palette::WHITE), BorderColor::all(view.kit.colour(palette::PAPER_EDGE)));
    let mut strip = grid.spawn((Name::new("fact"), node, look));
    if new {
        strip.insert(Pop::default());
    }
    strip.with_children(|inside| {
        let meaning = Phrase::new("trace-strength").id("strength", strength);
        let meaning = Meaning(view.kit.game.texts().say(&meaning).to_string());
        inside.spawn((view.kit.picture(&format!("art/town/{picture}.png"), PICTURE + 4.0, PICTURE), meaning));
        inside.spawn(room()).with_children(|inside| {
            inside.spawn(view.kit.fitted_reading(fact, view.kit.pixels(Size::Label) + 2.0));
        });
    });
}
