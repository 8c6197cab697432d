//! The landing in the window: four doors in one view, everything that happens is a picture.

mod bar;
mod door;
mod keys;
mod lens;
mod place;
mod slip;

use bevy::prelude::*;

use crate::play::{PlaySystems, Screen, drawing};
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::mechanics::doors::{DOORS, LandingSeen};
use crate::scenario::phrase::{Phrase, Said};
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::{Session, Stage};
use crate::screens::{Corner, bubble, corner, mist, root};
use crate::stage::Pop;
use crate::theme::{Kit, Meaning, Size, palette};
pub(crate) use door::doorway_at_the_end;
use place::Place;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Case(Stage::Play))).in_set(PlaySystems::Show))
        .add_systems(Update, (keys::doors, keys::verbs).chain().in_set(PlaySystems::Verbs));
}

/// The landing of a moment, when it shows one on which something can be done.
pub(crate) fn landing_of(seen: &Seen) -> Option<&LandingSeen> {
    match &seen.board {
        BoardSeen::Doors(landing) => Some(landing),
        BoardSeen::NewFace(new_face) if !new_face.over => match &*new_face.board {
            BoardSeen::Doors(landing) => Some(landing),
            _ => None,
        },
        _ => None,
    }
}

fn show(mut commands: Commands, kit: Kit) {
    let Some(seen) = kit.game.seen() else { return };
    commands.spawn(root("landing")).with_children(|screen| {
        draw(&kit, screen, &seen);
        corner(&kit, screen, Corner::Case);
    });
}

/// Draws the landing with all that can be done there.
pub(crate) fn draw(kit: &Kit, screen: &mut ChildSpawnerCommands, seen: &Seen) {
    let Some(landing) = landing_of(seen) else { return };
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
    match spoken(kit, seen, landing) {
        Some(said) => says(kit, screen, place, &said, landing.new_face),
        None => ghost(kit, screen),
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

/// One sentence at a time: the hint that was asked for, a rule on the first day, what happened, a later rule.
fn spoken(kit: &Kit, seen: &Seen, landing: &LandingSeen) -> Option<Said> {
    let partner = |text: Phrase| kit.game.level().map(|level| Said::new(level.partner(), text));
    if let Some(hint) = kit.game.hint() {
        return partner(hint.text);
    }
    let guide = seen.board.guide().filter(|_| kit.game.first_time());
    let happened = seen.say.last().cloned();
    match guide {
        Some(rule) if landing.day == 1 || happened.is_none() => partner(rule),
        _ => happened,
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

/// After going back: what was done at this point the last time, as a shadow.
fn ghost(kit: &Kit, screen: &mut ChildSpawnerCommands) {
    let Some(old) = kit.game.session().and_then(Session::ghost) else { return };
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(12),
        top: px(10),
        padding: px(12).horizontal().with_top(px(2)).with_bottom(px(4)),
        column_gap: px(8),
        align_items: AlignItems::Center,
        ..default()
    };
    screen.spawn((kit.paper(node), ZIndex(4))).with_children(|paper| {
        paper.spawn(kit.text_in(&Phrase::new("flow-ghost"), Size::Label, palette::INK_2));
        paper.spawn((kit.picture(&verb_icon(old.verb), 36.0, 36.0), ZIndex(1)));
        let who =
            old.number("door").zip(kit.game.seen()).and_then(|(door, seen)| Some(landing_of(&seen)?.doors.get(door)?.visitor.clone()));
        if let Some(who) = who {
            paper.spawn(kit.picture(&crate::screens::bust(&who, "neutral"), 36.0, 40.0));
        }
    });
}

/// The picture of a verb.
pub(crate) fn verb_icon(verb: &str) -> String {
    match verb {
        "sleep" => "art/landing/moon.png".into(),
        "pin" => "icons/verbs/turn.png".into(),
        "give" | "take" => "icons/signs/key.png".into(),
        verb => format!("icons/verbs/{verb}.png"),
    }
}

/// The offer with this verb at this door.
fn offered<'a>(offers: &'a [Offer], verb: &str, door: usize) -> Option<&'a Offer> {
    offers.iter().find(|offer| offer.verb == verb && offer.number("door") == Some(door))
}

/// A small text on a light ground, for marks on the board.
fn mark(kit: &Kit, parent: &mut ChildSpawnerCommands, at: (f32, f32, f32), phrase: &Phrase) {
    let (left, top, width) = at;
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(left),
        top: px(top),
        width: px(width),
        justify_content: JustifyContent::Center,
        ..default()
    };
    parent.spawn((Name::new("mark"), node, Pickable::IGNORE)).with_children(|mark| {
        let ground =
            Node { padding: px(10).horizontal().with_top(px(1)).with_bottom(px(3)), border_radius: BorderRadius::all(px(10)), ..default() };
        mark.spawn((Name::new("ground"), ground, BackgroundColor(palette::PAPER.with_alpha(0.92)), Pickable::IGNORE)).with_children(
            |ground| {
                ground.spawn(kit.middle_text(phrase, Size::Label, palette::INK));
            },
        );
    });
}

/// Columns of the landing in which visitors stand.
const fn most_columns() -> usize {
    DOORS
}
