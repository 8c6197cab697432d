//! One place on the map: its picture, its lamp, its people, the beads that lie there, the ring of a post that is meant for it.

use bevy::prelude::*;

use super::bead;
use super::map::WALK;
use super::place::Place;
use crate::scenario::mechanics::trace::{DESK, Happening, Outcome, PlaceSeen, PostSeen, Status, TownSeen};
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Kit, Meaning, Size, palette};

/// Side of a bead, and of the one whose card is open.
const BEAD: (f32, f32) = (21.0, 36.0);
/// Side of a lamp, and width and height of the people.
const LAMP: f32 = 42.0;
const PEOPLE: (f32, f32) = (84.0, 63.0);
/// Seconds after the walk until people act.
const ACT: f32 = WALK + 0.35;

/// What a place is drawn with.
pub(super) struct Spot<'a> {
    pub(super) place: &'a Place,
    pub(super) town: &'a TownSeen,
    pub(super) before: Option<&'a TownSeen>,
    /// The post whose card is open, while its sun has not set.
    pub(super) meant: Option<&'a PostSeen>,
}

impl Spot<'_> {
    fn turned(&self) -> bool {
        self.before.is_some_and(|before| before.turn != self.town.turn)
    }

    /// How people of this place last acted.
    fn outcome(&self, place: usize) -> Option<Outcome> {
        let acted = self.town.happened.iter().rev().find_map(|what| match what {
            Happening::Acted { place: there, outcome, .. } if *there == place && *outcome != Outcome::Spared => Some(*outcome),
            _ => None,
        });
        let older = || {
            let posts = self.town.posts.iter().rev().filter(|post| post.status == Status::Done);
            posts
                .flat_map(|post| post.meant.iter())
                .filter(|meant| meant.place == place)
                .filter_map(|meant| meant.outcome)
                .find(|outcome| *outcome != Outcome::Spared)
        };
        acted.or_else(older)
    }
}

/// Which of the four pictures of people stands there.
fn people(town: &TownSeen, place: &PlaceSeen, outcome: Option<Outcome>) -> String {
    let state = match outcome {
        _ if place.badly == 0 && place.helped == 0 => "calm",
        Some(Outcome::Helped) => "glad",
        // Word was sent to them since.
        _ if place.badly == 0 => "glad",
        Some(Outcome::Misled | Outcome::HalfMisled) => "lost",
        Some(Outcome::Without) => "sad",
        Some(Outcome::Spared) | None => "calm",
    };
    let season = if &*town.map == "river" { "river" } else { "winter" };
    format!("art/town/group-{state}-{season}.png")
}

pub(super) fn draw(kit: &Kit, screen: &mut ChildSpawnerCommands, spot: &Spot, place: &PlaceSeen) {
    let (middle, side) = (spot.place.middle(place.place), spot.place.side);
    let at = |x: f32, y: f32, width: f32, height: f32| (middle.x + x, middle.y + y, width, height);
    if let Some(meant) = spot.meant.and_then(|post| post.meant.iter().find(|meant| meant.place == place.place)) {
        let (ring, key) = if meant.in_time { ("ring-meant", "trace-meant") } else { ("ring-late", "trace-late") };
        let wide = side * 1.5;
        let meaning = Meaning(kit.game.texts().say(&Phrase::new(key)).to_string());
        screen.spawn((kit.picture_at(&format!("art/town/{ring}.png"), at(-wide / 2.0, -wide / 2.0, wide, wide)), meaning));
    }
    screen.spawn(kit.picture_at(&format!("art/town/{}.png", place.picture), at(-side / 2.0, -side / 2.0, side, side)));
    if place.place != DESK {
        let state = people(spot.town, place, spot.outcome(place.place));
        let (wide, high) = PEOPLE;
        let mut group = screen.spawn(kit.picture_at(&state, at(side * 0.18, side / 2.0 - high, wide, high)));
        let acts = spot.town.happened.iter().any(|what| matches!(what, Happening::Acted { place: there, .. } if *there == place.place));
        if spot.turned() && acts {
            group.insert(Pop::after(ACT));
        }
        group.insert(counted(kit, place));
    }
    if let Some(lamp) = place.lamp {
        let id = ["out", "dim", "bright"][usize::from(lamp.min(2))];
        let meaning = Meaning(kit.game.texts().say(&Phrase::new("trace-lamp").id("lamp", id)).to_string());
        let picture = format!("art/town/lamp-{lamp}.png");
        let mut shown = screen.spawn((kit.picture_at(&picture, at(-side / 2.0 - 10.0, -side / 2.0 - 4.0, LAMP, LAMP)), meaning));
        let old = spot.before.and_then(|before| before.places.get(place.place)).and_then(|before| before.lamp);
        if old.is_some_and(|old| old != lamp) {
            shown.insert(Pop::after(ACT + 0.2));
        }
    }
    name(kit, screen, (middle.x, middle.y + side / 2.0 - 2.0), &place.name);
    beads(kit, screen, spot, place.place);
}

/// How many were ready and how many are badly off.
fn counted(kit: &Kit, place: &PlaceSeen) -> Meaning {
    let phrase = Phrase::new("trace-places").number("helped", place.helped).number("badly", place.badly);
    Meaning(kit.game.texts().say(&phrase).to_string())
}

/// The name under the picture, on a light ground as wide as it needs.
fn name(kit: &Kit, screen: &mut ChildSpawnerCommands, (x, top): (f32, f32), words: &Phrase) {
    const WIDTH: f32 = 220.0;
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(x - WIDTH / 2.0),
        top: px(top),
        width: px(WIDTH),
        justify_content: JustifyContent::Center,
        ..default()
    };
    screen.spawn((Name::new("name"), node, Pickable::IGNORE)).with_children(|name| {
        let ground = Node { padding: px(8).horizontal().with_bottom(px(2)), border_radius: BorderRadius::all(px(10)), ..default() };
        name.spawn((Name::new("ground"), ground, BackgroundColor(kit.colour(palette::PAPER)), Pickable::IGNORE)).with_children(|ground| {
            ground.spawn(kit.middle_text(words, Size::Label, palette::INK));
        });
    });
}

/// The beads that lie in a place: one for each post that is there.
fn beads(kit: &Kit, screen: &mut ChildSpawnerCommands, spot: &Spot, place: usize) {
    let live = spot.town.posts.iter().filter(|post| !matches!(post.status, Status::Done | Status::Gone));
    let here: Vec<_> = live.filter_map(|post| Some((post, post.copies.iter().find(|copy| copy.place == place)?))).collect();
    let (middle, side) = (spot.place.middle(place), spot.place.side);
    let step = BEAD.0 + 4.0;
    let left = middle.x - step * here.len() as f32 / 2.0;
    for (at, (post, copy)) in here.into_iter().enumerate() {
        let open = spot.meant.is_some_and(|meant| meant.post == post.post);
        let wide = if open { BEAD.1 } else { BEAD.0 };
        let (x, y) = (left + step * (at as f32 + 0.5), middle.y - side / 2.0 - 2.0);
        let around = |extra: f32| (x - wide / 2.0 - extra, y - wide / 2.0 - extra, wide + 2.0 * extra, wide + 2.0 * extra);
        let new = spot.before.is_some_and(|before| {
            before.posts.get(post.post).is_none_or(|before| before.copies.iter().all(|old| old.place != place || old.noted != copy.noted))
        });
        let wait = if spot.turned() { WALK } else { 0.0 };
        let mut put = |picture: &str, area: (f32, f32, f32, f32)| {
            let mut bead = screen.spawn((kit.picture_at(picture, area), ZIndex(2)));
            if new {
                bead.insert(Pop::after(wait));
            }
        };
        if copy.ours {
            put("art/town/bead-desk.png", around(5.0));
        }
        put(&bead(post.post), around(0.0));
        if copy.noted {
            put("art/town/bead-flag.png", (x + wide * 0.1, y - wide, wide * 0.9, wide * 0.9));
        }
    }
}
