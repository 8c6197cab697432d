//! One door of the landing: who stands there, how it stands, flames, keys, string, mat.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;

use super::place::Place;
use super::{mark, slip};
use crate::play::{Preferred, Press};
use crate::scenario::mechanics::doors::{Answer, DoorSeen, Happening, Position, WARM};
use crate::scenario::phrase::Phrase;
use crate::stage::Pop;
use crate::theme::{Face, Kit, Look, palette};

/// The hint that was asked for points at this door.
fn points_at(kit: &Kit, door: usize) -> bool {
    kit.game.hint().is_some_and(|hint| hint.at == Some(door))
}

/// The pictures of the four doors.
const DOORS: [&str; 4] = ["door-1-intercom", "door-2-ger", "door-3-lobby", "door-4-sport"];
/// The door box in a column of the scene.
const BOX: (f32, f32, f32, f32) = (62.0, 236.0, 290.0, 464.0);
/// Keys that have a hook.
const HOOKS: usize = 3;

pub(super) fn draw(kit: &Kit, screen: &mut ChildSpawnerCommands, place: Place, door: &DoorSeen, before: Option<&DoorSeen>) {
    let column = place.column(door.door);
    let here = Column { kit, place, column, door, before };
    here.chosen(screen);
    here.doorway(screen);
    here.lamps(screen);
    here.photograph(screen);
    here.hooks(screen);
    here.mat(screen);
    here.string(screen);
    here.card(screen);
    here.label(screen);
    if !place.sheets {
        slip::under_the_door(kit, screen, place, column, door, before);
    }
}

/// A doorway as it stands at the end of the week, filling its parent.
pub(super) fn doorway_at_the_end(kit: &Kit, parent: &mut ChildSpawnerCommands, door: &DoorSeen, (width, height): (f32, f32)) {
    let whole = (0.0, 0.0, width, height);
    parent.spawn(kit.picture_at("art/landing/door-back.png", whole));
    let gone = door.gone || door.settled;
    if !gone && door.position != Position::Closed {
        let mood = if door.position == Position::Open { "happy" } else { "neutral" };
        let middle = width * if door.position == Position::Open { 0.57 } else { 0.675 };
        let body = (width * 0.74, height * 0.84);
        let place = (middle - body.0 / 2.0, height - body.1, body.0, body.1);
        parent.spawn(kit.picture_at(&format!("art/visitors/{}-body-{mood}.png", door.visitor), place));
    }
    let state = if gone { Position::Closed } else { door.position };
    parent.spawn(kit.picture_at(&format!("art/landing/{}-{}.png", DOORS[door.door % DOORS.len()], state.id()), whole));
}

/// A door at which nobody stands.
pub(super) fn draw_empty(kit: &Kit, screen: &mut ChildSpawnerCommands, place: Place, column: usize) {
    let picture = format!("art/landing/{}-closed.png", DOORS[column % DOORS.len()]);
    screen.spawn(kit.picture_at(&picture, place.at(column as f32, BOX)));
    for lamp in 0..WARM {
        screen.spawn(kit.picture_at("art/landing/lamp-off.png", place.at(column as f32, lamp_box(lamp))));
    }
}

fn lamp_box(lamp: u8) -> (f32, f32, f32, f32) {
    (107.0 + 70.0 * f32::from(lamp), 152.0, 60.0, 75.0)
}

/// A door in its column, with what it looked like before the last move.
struct Column<'a> {
    kit: &'a Kit<'a>,
    place: Place,
    column: usize,
    door: &'a DoorSeen,
    before: Option<&'a DoorSeen>,
}

impl Column<'_> {
    fn at(&self, place: (f32, f32, f32, f32)) -> (f32, f32, f32, f32) {
        self.place.at(self.column as f32, place)
    }

    /// A picture that arrives when `new` says that it was not there before.
    fn put(&self, screen: &mut ChildSpawnerCommands, picture: &str, place: (f32, f32, f32, f32), new: impl Fn(&DoorSeen) -> bool) {
        let mut thing = screen.spawn(self.kit.picture_at(picture, self.at(place)));
        if self.before.is_some_and(new) {
            thing.insert(Pop::default());
        }
    }

    /// The column as one button: choosing the door.
    fn chosen(&self, screen: &mut ChildSpawnerCommands) {
        let chosen = self.kit.game.door() == self.door.door;
        let (left, top, width, _) = self.at((14.0, 140.0, 452.0, 0.0));
        let bottom = if self.place.sheets { self.place.strip().0 } else { self.place.strip().0 + self.place.strip().1 };
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(left),
            top: px(top),
            width: px(width),
            height: px(bottom - top),
            border: px(4).all(),
            ..default()
        };
        let spoken = Phrase::new("doors-spoken")
            .who(self.door.visitor.clone())
            .id("position", self.door.position.id())
            .number("count", self.door.flames.into());
        let face = Face { icon: None, words: None, spoken, upright: false };
        let button = self.kit.button(screen, Press::from(super::AtDoors::Stand(self.door.door)), Look::Bare, face, node);
        let mut commands = screen.commands();
        let mut button = commands.entity(button);
        if chosen {
            button.insert((Preferred, BackgroundColor(palette::PAPER.with_alpha(0.55)), BorderColor::all(palette::AMBER)));
        } else {
            // The row of doors is one stop of the Tab key; arrows go along it.
            button.insert(TabIndex(-1));
        }
        if points_at(self.kit, self.door.door) {
            button.insert((Pop::default(), BackgroundColor(palette::AMBER.with_alpha(0.45)), BorderColor::all(palette::AMBER)));
        }
    }

    /// From back to front: what is behind, who stands there, the leaf.
    fn doorway(&self, screen: &mut ChildSpawnerCommands) {
        let gone = self.door.gone || self.door.settled;
        screen.spawn(self.kit.picture_at("art/landing/door-back.png", self.at(BOX)));
        if !gone && self.door.position != Position::Closed {
            let middle = if self.door.position == Position::Open { 165.0 } else { 196.0 };
            // The same nod for everybody: a face never tells who is kind.
            let mood = if self.door.position == Position::Open { "happy" } else { "neutral" };
            let picture = format!("art/visitors/{}-body-{mood}.png", self.door.visitor);
            // Small enough that a grown-up's head stays below the lowest lintel.
            let place = (BOX.0 + middle - 108.0, 308.0, 216.0, 389.0);
            self.put(screen, &picture, place, |before| before.position == Position::Closed);
        }
        let state = if gone { Position::Closed } else { self.door.position };
        let leaf = format!("art/landing/{}-{}.png", DOORS[self.column % DOORS.len()], state.id());
        self.put(screen, &leaf, BOX, |before| before.position != self.door.position);
    }

    fn lamps(&self, screen: &mut ChildSpawnerCommands) {
        for lamp in 0..WARM {
            let lit = lamp < self.door.flames;
            let picture = if lit { "art/landing/lamp-on.png" } else { "art/landing/lamp-off.png" };
            self.put(screen, picture, lamp_box(lamp), |before| lit && before.flames <= lamp);
        }
    }

    /// A photograph with the friend, or the bare nail.
    fn photograph(&self, screen: &mut ChildSpawnerCommands) {
        const FRAME: (f32, f32, f32, f32) = (360.0, 252.0, 102.0, 119.0);
        if self.door.known {
            let inside = (FRAME.0 + 0.2 * FRAME.2, FRAME.1 + 0.3 * FRAME.3, 0.6 * FRAME.2, 0.571 * FRAME.3);
            let (left, top, width, height) = self.at(inside);
            let ground = Node {
                position_type: PositionType::Absolute,
                left: px(left),
                top: px(top),
                width: px(width),
                height: px(height),
                ..default()
            };
            screen.spawn((Name::new("photograph"), ground, BackgroundColor(palette::SKY), Pickable::IGNORE));
            let friend = self.kit.game.level().map_or("tamir", |level| level.friend());
            let both = [format!("art/visitors/{}-happy.png", self.door.visitor), format!("art/cast/{friend}-happy.png")];
            for (at, picture) in both.iter().enumerate() {
                let half = (inside.0 + at as f32 * inside.2 * 0.46 - 3.0, inside.1 + 14.0, inside.2 * 0.6, inside.3 - 14.0);
                screen.spawn(self.kit.picture_at(picture, self.at(half)));
            }
        }
        let picture = if self.door.known { "art/landing/photo-frame.png" } else { "art/landing/no-photo.png" };
        screen.spawn(self.kit.picture_at(picture, self.at(FRAME)));
    }

    /// Keys in the visitor's hand hang whole, keys that the visitor would like hang as shadows.
    fn hooks(&self, screen: &mut ChildSpawnerCommands) {
        let keys = self.door.holds.iter().map(|key| (key, true)).chain(self.door.wants.iter().map(|key| (key, false)));
        for (hook, (key, held)) in keys.take(HOOKS).enumerate() {
            let y = 386.0 + 100.0 * hook as f32;
            screen.spawn(self.kit.picture_at("art/landing/hook.png", self.at((394.0, y, 36.0, 48.0))));
            let picture = format!("icons/keys/{}.png", key.id());
            let place = self.at((372.0, y + 26.0, 84.0, 84.0));
            let mut hung = screen.spawn(self.kit.picture_at(&picture, place));
            if !held {
                hung.insert(ImageNode { image: self.kit.image(&picture), color: Color::WHITE.with_alpha(0.42), ..default() });
            }
            let there = |before: &DoorSeen| if held { before.holds.contains(key) } else { before.wants.contains(key) };
            if self.before.is_some_and(|before| !there(before)) {
                hung.insert(Pop::default());
            }
        }
    }

    fn mat(&self, screen: &mut ChildSpawnerCommands) {
        let mat = format!("art/landing/mat-{}.png", self.column + 1);
        screen.spawn(self.kit.picture_at(&mat, self.at((57.0, 710.0, 300.0, 60.0))));
        if self.door.knocks > 0 {
            let snow = format!("art/landing/snow-{}.png", self.door.knocks.min(2));
            self.put(screen, &snow, (87.0, 666.0, 240.0, 80.0), |before| before.knocks != self.door.knocks);
        }
        if self.door.help_coming {
            self.put(screen, "art/landing/footprints.png", (97.0, 712.0, 220.0, 70.0), |before| !before.help_coming);
        }
        if self.door.happened.contains(&Happening::Noise) {
            self.put(screen, "art/landing/noise.png", (300.0, 300.0, 110.0, 110.0), |_| true);
        }
    }

    /// The string with three pegs; what hangs there is seen without a word.
    fn string(&self, screen: &mut ChildSpawnerCommands) {
        const PEGS: [f32; 4] = [94.0, 191.0, 287.0, 383.0];
        screen.spawn(self.kit.picture_at("art/landing/peg-string.png", self.at((36.0, 676.0, 408.0, 82.0))));
        for (sign, x) in self.door.pins.iter().zip(PEGS) {
            let picture = format!("icons/signs/{}.png", sign.id());
            let place = (x, 680.0, 84.0, 84.0);
            self.put(screen, &picture, place, |before| !before.pins.contains(sign));
        }
    }

    /// The answer to the letter, leaning at the wall.
    fn card(&self, screen: &mut ChildSpawnerCommands) {
        let picture = match self.door.answer {
            Answer::NotAsked => return,
            Answer::OnItsWay => "envelope",
            Answer::Yes => "card-yes",
            Answer::No => "card-no",
            Answer::Nobody => "card-nobody",
        };
        let place = if self.door.answer == Answer::OnItsWay { (8.0, 610.0, 96.0, 68.0) } else { (4.0, 566.0, 92.0, 123.0) };
        self.put(screen, &format!("art/landing/{picture}.png"), place, |before| before.answer != self.door.answer);
        if self.door.answer == Answer::Yes {
            // It is the one they say: their own picture is on the card.
            let (x, y, width, height) = place;
            let portrait = (x + width * 0.09, y + height * 0.078, width * 0.8, height * 0.663);
            let bust = format!("art/visitors/{}-happy.png", self.door.visitor);
            self.put(screen, &bust, portrait, |before| before.answer != self.door.answer);
        }
    }

    /// The name, and what is special about the door now.
    fn label(&self, screen: &mut ChildSpawnerCommands) {
        if !self.place.sheets {
            let (left, top, width, _) = self.at((6.0, 222.0, 402.0, 0.0));
            mark(self.kit, screen, (left, top, width), &self.door.name);
        }
        let special = if self.door.settled {
            "doors-settled"
        } else if self.door.gone {
            "doors-gone"
        } else {
            return;
        };
        let (left, top, width, _) = self.at((40.0, 430.0, 334.0, 0.0));
        mark(self.kit, screen, (left, top, width), &Phrase::new(special));
    }
}
