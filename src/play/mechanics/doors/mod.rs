//! The landing in the window: four doors in one view, everything that happens is a picture.

mod bar;
mod door;
mod hand;
mod keys;
mod lens;
mod place;
mod ripple;
mod slip;

use bevy::prelude::*;

use super::talk::{ghost, mark, spoken};
use super::view::BoardView;
use crate::play::{Game, PlaySystems, Press};
use crate::scenario::mechanics::doors::{DOORS, LandingSeen, Move};
use crate::scenario::mechanics::{BoardSeen, Move as AnyMove};
use crate::scenario::phrase::{Id, Phrase, Said};
use crate::scenario::seen::{Offer, Seen};
use crate::screens::{bubble, mist};
use crate::stage::Pop;
use crate::theme::{Kit, Meaning, Size, palette};
pub use hand::{AtDoors, Hand};
use place::Place;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (keys::doors, keys::verbs).chain().in_set(PlaySystems::Verbs));
}

/// The landing of a moment, when it shows one on which something can be done.
fn landing_of(seen: &Seen) -> Option<&LandingSeen> {
    match seen.board.live()? {
        BoardSeen::Doors(landing) => Some(landing),
        _ => None,
    }
}

impl BoardView for LandingSeen {
    fn draw(&self, kit: &Kit, screen: &mut ChildSpawnerCommands, seen: &Seen) {
        draw(kit, screen, self, seen);
    }

    fn ripple_ground(&self, kit: &Kit, screen: &mut ChildSpawnerCommands, _calm: bool) {
        ripple::ground(kit, screen);
    }

    fn ripple_voices(&self, kit: &Kit, parent: &mut ChildSpawnerCommands, voices: &[&Said]) {
        ripple::voices(kit, parent, voices, self);
    }

    fn ripple_alone(&self) -> bool {
        false
    }

    fn scene(&self) -> &'static str {
        "art/scenes/landing.png"
    }

    fn touched(&self, offer: &Offer) -> Option<Id> {
        Some(self.doors.get(offer.number("door")?)?.visitor.clone())
    }

    fn turn(&self) -> usize {
        self.day
    }

    /// First the door, then the slip on top.
    fn towards(&self, game: &Game, step: AnyMove) -> Option<Press> {
        let AnyMove::Doors(step) = step else { return None };
        let door = match step {
            Move::Turn { door, .. } | Move::Give { door, .. } | Move::Take { door } => door,
            Move::Ask { door } | Move::Pin { door, .. } | Move::Tell { door } => door,
            Move::Sleep => return None,
        };
        if game.door() != door {
            return Some(AtDoors::Stand(door).into());
        }
        let Move::Pin { day, .. } = step else { return None };
        let slips = &self.doors.get(door)?.slips;
        let (top, there) = (game.leafed(door), slips.iter().position(|slip| slip.day == day)?);
        (top != there).then(|| AtDoors::Leaf(door, if there > top { top + 1 } else { top - 1 }).into())
    }
}

/// Draws the landing with all that can be done there.
fn draw(kit: &Kit, screen: &mut ChildSpawnerCommands, landing: &LandingSeen, seen: &Seen) {
    let before = kit.game.before().and_then(landing_of).filter(|before| before.doors.len() == landing.doors.len());
    let place = Place::of(&kit.frame, landing.doors.len());
    backdrop(kit, screen, place);
    mist(kit, screen);
    windows(kit, screen, place, landing, before.is_some_and(|before| before.day != landing.day));
    for (column, spot) in place.columns().iter().enumerate() {
        match spot {
            Some(index) => door::draw(kit, screen, place, &landing.doors[*index], before.map(|before| &before.doors[*index])),
            None => door::draw_empty(kit, screen, place, column),
        }
    }
    match spoken(kit, seen, seen.say.last(), landing.day == 1) {
        Some(said) => says(kit, screen, place, &said, landing.new_face),
        None => ghost(kit, screen, Node { position_type: PositionType::Absolute, left: px(12), top: px(10), ..default() }),
    }
    bar::draw(kit, screen, place, landing, &seen.offers);
}

/// The wall and floor, also beside and below the scene where the window has another shape.
fn backdrop(kit: &Kit, screen: &mut ChildSpawnerCommands, place: Place) {
    const fn rgb(red: u8, green: u8, blue: u8) -> Color {
        Color::srgb_u8(red, green, blue)
    }
    // From, to, colour above, colour below: as in the scene, so that its edge is not seen.
    const BANDS: [(f32, f32, Color, Color); 7] = [
        (0.0, 8.0, rgb(240, 207, 158), rgb(240, 207, 158)),
        (8.0, 472.0, rgb(255, 239, 203), rgb(255, 228, 184)),
        (472.0, 486.0, rgb(95, 168, 147), rgb(95, 168, 147)),
        (486.0, 684.0, rgb(150, 204, 189), rgb(141, 195, 182)),
        (684.0, 697.0, rgb(255, 246, 224), rgb(255, 246, 224)),
        (697.0, 1030.0, rgb(229, 189, 144), rgb(213, 164, 117)),
        (1030.0, 4000.0, palette::FLOOR, palette::FLOOR),
    ];
    for (top, bottom, above, below) in BANDS {
        let band = Node {
            position_type: PositionType::Absolute,
            width: percent(100),
            top: px(place.y(top)),
            height: px(place.y(bottom) - place.y(top)),
            ..default()
        };
        let colours = BackgroundGradient::from(LinearGradient::to_bottom(vec![above.into(), below.into()]));
        screen.spawn((Name::new("band"), band, colours, Pickable::IGNORE));
    }
    // The steps at the scene's lower edge would lie under the bar: the picture is cut off above them.
    let (left, top, width, height) = place.at(0.0, (0.0, 0.0, 1920.0, 1030.0));
    let cut = Node {
        position_type: PositionType::Absolute,
        left: px(left),
        top: px(top),
        width: px(width),
        height: px(height),
        overflow: Overflow::clip(),
        ..default()
    };
    screen.spawn((Name::new("scene"), cut, Pickable::IGNORE)).with_children(|cut| {
        cut.spawn(kit.picture_at("art/scenes/landing.png", (0.0, 0.0, width, width * 9.0 / 16.0)));
    });
}

/// Six windows of the house: days that were, today, days to come. Three stones: the moves of today.
fn windows(kit: &Kit, screen: &mut ChildSpawnerCommands, place: Place, landing: &LandingSeen, new_day: bool) {
    if !landing.new_face {
        for day in 1..=landing.days {
            let picture = match day.cmp(&landing.day) {
                std::cmp::Ordering::Less => "window-lit",
                std::cmp::Ordering::Equal => "window-now",
                std::cmp::Ordering::Greater => "window-dark",
            };
            // At large text the corner's buttons are wide: the windows make room for them.
            let first = if place.sheets { 24.0 } else { 648.0 };
            let at = place.at(0.0, (first + 150.0 * (day - 1) as f32, 14.0, 128.0, 112.0));
            let mut window = screen.spawn(kit.picture_at(&format!("art/landing/{picture}.png"), at));
            if day == landing.day {
                window.insert(Meaning(kit.game.texts().say(&Phrase::new("doors-slip-day").number("day", day)).to_string()));
            }
            if new_day && day == landing.day {
                window.insert(Pop::default());
            }
        }
    }
}

/// What the friend or the partner says, at the top left.
fn says(kit: &Kit, screen: &mut ChildSpawnerCommands, place: Place, said: &Said, new_face: bool) {
    // The new face has no windows: there is room beside the friend.
    let width = if kit.frame.sheets() || new_face { kit.frame.width * 0.62 } else { place.at(0.0, (632.0, 0.0, 0.0, 0.0)).0.max(300.0) };
    let corner = Node { position_type: PositionType::Absolute, left: px(8), top: px(6), width: px(width), ..default() };
    screen.spawn((Name::new("friend"), corner, ZIndex(4), Pop::default())).with_children(|corner| {
        // On the board even large text stays at the size of labels, so that the doors stay in sight.
        bubble(kit, corner, said, "thinking", if kit.frame.sheets() { Size::Label } else { Size::Reading }, width);
    });
}

/// The offer with this verb at this door.
fn offered<'a>(offers: &'a [Offer], verb: &str, door: usize) -> Option<&'a Offer> {
    offers.iter().find(|offer| offer.verb == verb && offer.number("door") == Some(door))
}

/// Columns of the landing in which visitors stand.
const fn most_columns() -> usize {
    DOORS
}
