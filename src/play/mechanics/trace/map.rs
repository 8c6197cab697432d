//! The map itself: ground, lines, places, beads on their way, and what is said above.

use bevy::prelude::*;

use super::place::{CORNER, Place, filling};
use super::{View, bead, spot};
use crate::play::mechanics::talk::{ghost, spoken, stroke};
use crate::scenario::mechanics::trace::{Happening, Status, TownSeen};
use crate::scenario::phrase::Phrase;
use crate::screens::{bubble, mist};
use crate::stage::{Fly, Pop};
use crate::theme::{Kit, Meaning, Size, palette};

/// Seconds that a bead needs for a line.
pub(super) const WALK: f32 = 0.55;
/// How thick a line is, and its edge.
const LINE: (f32, f32) = (7.0, 2.0);
/// Side of a bead on its way.
const BEAD: f32 = 36.0;

/// The calm picture of the place where it happens.
pub(super) fn scene(town: &TownSeen) -> &'static str {
    match &*town.map {
        "river" => "art/town/map-river.png",
        _ => "art/town/map-winter.png",
    }
}

pub(super) fn draw(view: &View, screen: &mut ChildSpawnerCommands) {
    ground(view.kit, screen, &view.place, view.town);
    lines(screen, &view.place, view.town);
    let meant = view.open.filter(|post| post.status != Status::Done && post.status != Status::Gone);
    for place in &view.town.places {
        spot::draw(view.kit, screen, &spot::Spot { place: &view.place, town: view.town, before: view.before, meant }, place);
    }
    if view.turned() {
        walks(view.kit, screen, &view.place, view.town);
    }
    says(view, screen);
    turns(view, screen);
}

/// The picture below everything; a card lies upon it.
pub(super) fn ground(kit: &Kit, screen: &mut ChildSpawnerCommands, place: &Place, town: &TownSeen) {
    let (width, height) = (kit.frame.width, place.map.3);
    let all = Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() };
    screen.spawn((Name::new("ground"), all, BackgroundColor(palette::SKY), Pickable::IGNORE));
    let factor = (width / 1920.0).max(height / 1080.0);
    let (wide, high) = (1920.0 * factor, 1080.0 * factor);
    let cut = Node { overflow: Overflow::clip(), ..filling((0.0, 0.0, width, height)) };
    screen.spawn((Name::new("map"), cut, Pickable::IGNORE)).with_children(|cut| {
        cut.spawn(kit.picture_at(scene(town), ((width - wide) / 2.0, (height - high) / 2.0, wide, high)));
        mist(kit, cut);
    });
}

/// Chat lines between places; to a place whose lamp is out the desk's own line is broken.
pub(super) fn lines(screen: &mut ChildSpawnerCommands, place: &Place, town: &TownSeen) {
    for (one, other) in &town.lines {
        let (start, end) = (place.middle(*one), place.middle(*other));
        let out = |at: usize| town.places.get(at).is_some_and(|place| place.lamp == Some(0));
        let broken = (*one == 0 && out(*other)) || (*other == 0 && out(*one));
        let parts: &[(f32, f32)] = if broken { &[(0.0, 0.3), (0.4, 0.6), (0.7, 1.0)] } else { &[(0.0, 1.0)] };
        for (from, to) in parts {
            stroke(screen, "line", (start.lerp(end, *from), start.lerp(end, *to)), LINE, palette::INK_2);
        }
    }
}

/// Beads that went along a line at the end of the turn.
fn walks(kit: &Kit, screen: &mut ChildSpawnerCommands, place: &Place, town: &TownSeen) {
    for what in &town.happened {
        let Happening::Walked { post, from, to } = what else { continue };
        let (start, end) = (place.middle(*from), place.middle(*to));
        let at = (end.x - BEAD / 2.0, end.y - BEAD / 2.0, BEAD, BEAD);
        screen.spawn((kit.picture_at(&bead(*post), at), Fly::from(start - end, 0.0, WALK), ZIndex(5)));
    }
}

/// What is said stands above the map: a hint, a rule, or what happened; after going back the shadow of the old way.
fn says(view: &View, screen: &mut ChildSpawnerCommands) {
    // At large text the open card lies there.
    if view.place.sheets && view.open.is_some() && view.kit.game.hint().is_none() {
        return;
    }
    let width = if view.place.sheets { view.kit.frame.width - CORNER - 12.0 } else { view.place.map.2 - 24.0 };
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(12),
        top: px(8),
        width: px(width),
        flex_direction: FlexDirection::Column,
        row_gap: px(6),
        ..default()
    };
    let first_turn = view.town.turn == 1;
    let Some(said) = spoken(view.kit, view.seen, view.seen.say.first(), first_turn) else {
        ghost(view.kit, screen, Node { position_type: PositionType::Absolute, left: px(12), top: px(12), ..default() });
        return;
    };
    let mut talk = screen.spawn((Name::new("talk"), node, ZIndex(6), Pickable::IGNORE));
    if view.turned() {
        talk.insert(Pop::after(WALK));
    }
    let size = if view.kit.frame.sheets() { Size::Label } else { Size::Reading };
    talk.with_children(|talk| {
        bubble(view.kit, talk, &said, "thinking", size, width);
        // A second thing that happened has room where letters are small.
        let more = view.seen.say.get(1).filter(|_| !view.kit.frame.sheets() && view.seen.say.first() == Some(&said));
        if let Some(more) = more {
            bubble(view.kit, talk, more, "thinking", size, width);
        }
    });
}

/// Which turn it is, as dots in the corner of the map.
fn turns(view: &View, screen: &mut ChildSpawnerCommands) {
    const DOT: f32 = 14.0;
    let (left, top, _, height) = view.place.map;
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(left + 10.0),
        top: px(top + height - 40.0),
        padding: px(10).horizontal().with_top(px(6)).with_bottom(px(6)),
        column_gap: px(6),
        align_items: AlignItems::Center,
        ..default()
    };
    let phrase = Phrase::new("trace-turn").number("turn", view.town.turn).number("turns", view.town.turns);
    let meaning = Meaning(view.kit.game.texts().say(&phrase).to_string());
    screen.spawn((view.kit.paper(node), meaning)).with_children(|row| {
        for turn in 1..=view.town.turns {
            let dot = Node { width: px(DOT), height: px(DOT), border: px(2).all(), border_radius: BorderRadius::MAX, ..default() };
            let full = if turn < view.town.turn {
                palette::INK_2
            } else if turn == view.town.turn {
                palette::AMBER
            } else {
                palette::PAPER
            };
            row.spawn((Name::new("turn"), dot, BackgroundColor(full), BorderColor::all(palette::INK_2), Pickable::IGNORE));
        }
    });
}
