//! Lines of the ring: where the post goes next, whom a classmate listens to, and the post that flies.

use bevy::prelude::*;

use super::place::Place;
use super::timing::{Moment, STEP};
use crate::play::mechanics::talk::{stroke, turned};
use crate::scenario::mechanics::circle::{Happening, RingSeen, Theme};
use crate::stage::{Fly, Pop};
use crate::theme::{Kit, palette};

/// Dots of the arrow, and how far apart.
const DOT: f32 = 9.0;
const APART: f32 = 20.0;

/// The picture of what travels.
pub(super) fn post(theme: Theme) -> &'static str {
    match theme {
        Theme::Clip => "art/ring/post.png",
        Theme::Invitation => "art/ring/invite-card.png",
    }
}

/// From the edge of one face to the edge of another.
fn between(place: &Place, from: usize, to: usize) -> Option<(Vec2, Vec2)> {
    let way = (*place.middles.get(to)? - *place.middles.get(from)?).normalize_or_zero();
    Some((place.edge(from, way)?, place.edge(to, -way)?))
}

/// The dotted way that the post takes next, with the post at its beginning.
pub(super) fn arrows(kit: &Kit, screen: &mut ChildSpawnerCommands, place: &Place, moment: &Moment) {
    for (from, to) in &moment.ring.arrows {
        let Some((start, end)) = between(place, *from, *to) else { continue };
        let wait = moment.lasts();
        let (way, length) = ((end - start).normalize_or_zero(), start.distance(end));
        for dot in 1..(length / APART) as usize {
            let at = start + way * APART * dot as f32;
            let node = Node {
                position_type: PositionType::Absolute,
                left: px(at.x - DOT / 2.0),
                top: px(at.y - DOT / 2.0),
                width: px(DOT),
                height: px(DOT),
                border: px(1).all(),
                border_radius: BorderRadius::MAX,
                ..default()
            };
            let look = (BackgroundColor(palette::INK), BorderColor::all(palette::PAPER), Pickable::IGNORE);
            arriving(&mut screen.spawn((Name::new("dot"), node, look)), moment, wait);
        }
        let mut head = screen.spawn(kit.picture_at("art/ring/arrow-head.png", (end.x - 17.0, end.y - 17.0, 34.0, 34.0)));
        head.insert((turned(way), ZIndex(3)));
        arriving(&mut head, moment, wait);
        // At its beginning lies what will go.
        let side = place.bust * 0.44;
        let at = start - way * side * 0.2;
        let mut card = screen.spawn(kit.picture_at(post(moment.ring.theme), (at.x - side / 2.0, at.y - side / 2.0, side, side)));
        card.insert(ZIndex(3));
        arriving(&mut card, moment, wait);
    }
}

fn arriving(thing: &mut EntityCommands, moment: &Moment, wait: f32) {
    if moment.before.is_some() {
        thing.insert(Pop::after(wait));
    }
}

/// Each copy that went in this beat flies from phone to phone, after a wait in seconds.
pub(super) fn flights(kit: &Kit, screen: &mut ChildSpawnerCommands, place: &Place, ring: &RingSeen, wait: f32) {
    for (to, what) in &ring.happened {
        let Happening::Received { from } = what else { continue };
        let Some((start, end)) = between(place, *from, *to) else { continue };
        let side = place.bust * 0.5;
        let mut card = screen.spawn(kit.picture_at(post(ring.theme), (end.x - side / 2.0, end.y - side / 2.0, side, side)));
        card.insert((ZIndex(6), Fly::from(start - end, wait, STEP)));
    }
}

/// Whom the chosen classmate listens to: voices come along the lines. In a row they go over the heads.
pub(super) fn listening(kit: &Kit, screen: &mut ChildSpawnerCommands, place: &Place, moment: &Moment, seat: usize) {
    let Some(listens) = moment.ring.seats.get(seat).and_then(|seat| seat.listens.as_ref()) else { return };
    for voice in listens {
        let corners =
            if moment.ring.new_face && voice.abs_diff(seat) > 1 { over(place, *voice, seat) } else { straight(place, *voice, seat) };
        for way in corners.windows(2) {
            line(screen, way[0], way[1]);
        }
        if let [.., before, end] = corners.as_slice() {
            let mut head = screen.spawn(kit.picture_at("art/ring/arrow-head.png", (end.x - 15.0, end.y - 15.0, 30.0, 30.0)));
            head.insert((turned((*end - *before).normalize_or_zero()), ZIndex(4)));
        }
    }
}

fn straight(place: &Place, from: usize, to: usize) -> Vec<Vec2> {
    between(place, from, to).map_or_else(Vec::new, |(start, end)| vec![start, end])
}

/// Up, over the heads between, and down.
fn over(place: &Place, from: usize, to: usize) -> Vec<Vec2> {
    let (Some(from), Some(to)) = (place.middles.get(from), place.middles.get(to)) else { return Vec::new() };
    let (low, high) = (place.bust * 0.66, place.bust * 0.98);
    let up = |at: &Vec2, by: f32| Vec2::new(at.x, at.y - by);
    vec![up(from, low), up(from, high), up(to, high), up(to, low)]
}

fn line(screen: &mut ChildSpawnerCommands, start: Vec2, end: Vec2) {
    stroke(screen, "listens", (start, end), (8.0, 1.0), palette::FOCUS).insert(ZIndex(2));
}
