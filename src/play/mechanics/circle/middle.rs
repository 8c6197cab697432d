//! In the middle of the ring: who speaks, the folder, the adult; before it all the one it happened to, alone.

use bevy::prelude::*;

use super::label::label;
use super::place::Place;
use super::timing::{Moment, STEP};
use super::{face, lines};
use crate::play::Preferred;
use crate::play::mechanics::talk::ghost;
use crate::scenario::mechanics::circle::RingSeen;
use crate::scenario::phrase::{Phrase, Said};
use crate::scenario::seen::Seen;
use crate::scenario::session::Session;
use crate::screens::{bubble, bust};
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Meaning, Size};

/// Side of the folder and height of the adult in logical pixels, at ordinary and at large text.
const FOLDER: (f32, f32) = (76.0, 56.0);
const ADULT: (f32, f32) = (132.0, 92.0);

/// Height of the shadow of an earlier way.
const SHADOW: f32 = 50.0;

fn folder_side(place: &Place) -> f32 {
    if place.sheets { FOLDER.1 } else { FOLDER.0 }
}

fn adult_height(place: &Place) -> f32 {
    if place.sheets { ADULT.1 } else { ADULT.0 }
}

/// Proof in the folder, and the adult: at the door, on the way, on a chair.
pub(super) fn things(kit: &Kit, screen: &mut ChildSpawnerCommands, place: &Place, moment: &Moment) {
    let ring = moment.ring;
    let meaning = |key: &'static str| Meaning(kit.game.texts().say(&Phrase::new(key)).to_string());
    let (left, right) = (place.centre.x - place.room.x, place.centre.x + place.room.x);
    let (foot, side) = (foot(place, ring), folder_side(place));
    let y = foot - side;
    let folder = if ring.proof { "art/ring/folder-full.png" } else { "art/ring/folder.png" };
    let mut folder = screen.spawn(kit.picture_at(folder, (left, y, side, side)));
    folder.insert(meaning(if ring.proof { "circle-proof-yes" } else { "circle-proof-no" }));
    if ring.proof && moment.before.is_some_and(|before| !before.proof) {
        folder.insert(Pop::after(STEP * 0.6));
    }
    let came = moment.before.is_some_and(|before| before.adult_here != ring.adult_here);
    if ring.adult_here {
        let (width, height) = (adult_height(place) * 0.8, adult_height(place));
        let mut adult = screen.spawn(kit.picture_at("art/ring/chair-saraa.png", (right - width, foot - height, width, height)));
        adult.insert(meaning("circle-adult-here"));
        if came {
            adult.insert(Pop::after(4.0 * STEP));
        }
        return;
    }
    let mut door = screen.spawn(kit.picture_at("art/ring/door.png", (right - side, y, side, side)));
    let Some(steps) = ring.steps else { return };
    let text = kit.game.texts().say(&Phrase::new("circle-steps").number("count", steps.into())).to_string();
    door.insert(Meaning(text));
    for step in 0..steps {
        let at = (right - side - 34.0 * (f32::from(step) + 1.0), foot - 36.0, 32.0, 32.0);
        let mut print = screen.spawn(kit.picture_at("art/ring/steps.png", at));
        if moment.before.is_some() {
            print.insert(Pop::after(f32::from(step) * 0.12));
        }
    }
}

/// Where folder, door and chair stand: beside the words, at large text and in the row of the new face below them.
fn foot(place: &Place, ring: &RingSeen) -> f32 {
    if ring.new_face || place.sheets { place.centre.y + place.room.y } else { place.centre.y + FOLDER.0 / 2.0 }
}

/// At most two sentences: a hint that was asked for stands alone; a rule for whoever plays for the first time.
fn sentences(kit: &Kit, seen: &Seen, first_turn: bool) -> Vec<Said> {
    let partner = |text: Phrase| kit.game.level().map(|level| Said::new(level.partner(), text));
    if let Some(hint) = kit.game.hint() {
        return partner(hint.text).into_iter().collect();
    }
    let guide = seen.board.guide().filter(|_| kit.game.first_time()).and_then(partner);
    match guide {
        Some(rule) if first_turn => vec![rule],
        // The touched face answers, then comes the rule: what else the ring did is seen.
        Some(rule) => seen.say.first().cloned().into_iter().chain([rule]).collect(),
        None => seen.say.clone(),
    }
}

/// At large text the free room holds so many letters; of more, the last sentence has to wait for smaller letters.
const LETTERS: usize = 64;

/// What there is room for: at large text perhaps the rule alone, else the answer alone.
fn in_the_room(kit: &Kit, said: Vec<Said>, rule: bool) -> Vec<Said> {
    let letters: usize = said.iter().map(|said| kit.game.texts().say(&said.text).chars().count()).sum();
    if !kit.frame.sheets() || letters <= LETTERS {
        return said;
    }
    if rule { said.last().cloned() } else { said.first().cloned() }.into_iter().collect()
}

/// What was said, in the middle of the ring.
pub(super) fn talk(kit: &Kit, screen: &mut ChildSpawnerCommands, place: &Place, seen: &Seen, moment: &Moment) {
    let ring = moment.ring;
    let rule = kit.game.first_time() && seen.board.guide().is_some();
    let said = sentences(kit, seen, ring.left == ring.beats && !ring.new_face);
    let said = if ring.new_face { said } else { in_the_room(kit, said, rule) };
    shadow(kit, screen, place);
    let beside = if ring.adult_here { adult_height(place) * 0.8 + 10.0 } else { folder_side(place) + 10.0 };
    // At large text the words need the whole width: folder and door stand below them.
    let shadowed = kit.game.session().and_then(Session::ghost).is_some();
    let (beside, below) = match (place.sheets && !ring.new_face, shadowed) {
        (true, _) => (0.0, folder_side(place)),
        (false, true) => (beside, SHADOW + 6.0),
        (false, false) => (beside, 0.0),
    };
    let width = 2.0 * (place.room.x - beside);
    let node = Node {
        position_type: PositionType::Absolute,
        left: px(place.centre.x - width / 2.0),
        top: px(place.centre.y - place.room.y + if place.sheets { below / 4.0 } else { 0.0 }),
        width: px(width),
        height: px(2.0 * place.room.y - below),
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        align_items: AlignItems::Center,
        row_gap: px(8),
        ..default()
    };
    screen.spawn((Name::new("talk"), node, ZIndex(3), Pickable::IGNORE)).with_children(|talk| {
        for (at, said) in said.iter().enumerate() {
            // The answer of the touched face comes at once, what the ring does after it has done it.
            let when = moment.before.is_some().then(|| if at == 0 { 0.0 } else { moment.lasts() });
            one(kit, talk, ring, said, width, when);
        }
    });
}

/// After going back: what was done at this point the last time, between folder and door.
fn shadow(kit: &Kit, screen: &mut ChildSpawnerCommands, place: &Place) {
    let node = Node {
        position_type: PositionType::Absolute,
        width: percent(100),
        top: px(place.centre.y + place.room.y - SHADOW),
        height: px(SHADOW),
        justify_content: JustifyContent::Center,
        ..default()
    };
    screen.spawn((Name::new("shadow"), node, ZIndex(3), Pickable::IGNORE)).with_children(|middle| ghost(kit, middle, Node::default()));
}

fn one(kit: &Kit, talk: &mut ChildSpawnerCommands, ring: &RingSeen, said: &Said, width: f32, when: Option<f32>) {
    let row = Node { align_items: AlignItems::Center, column_gap: px(8), max_width: px(width), ..default() };
    let mut bubble = talk.spawn((Name::new("said"), row, Pickable::IGNORE));
    if let Some(when) = when {
        bubble.insert(Pop::after(when));
    }
    bubble.with_children(|row| {
        let sitting = ring.seats.iter().find(|seat| seat.who == said.who);
        let picture = sitting.map_or_else(|| bust(&said.who, "thinking"), |seat| face::picture(ring, seat));
        if &*said.who != "story" {
            row.spawn(kit.picture(&picture, 62.0, 70.0));
        }
        let paper = Node { padding: px(14).horizontal().with_top(px(4)).with_bottom(px(6)), max_width: px(width - 74.0), ..default() };
        row.spawn((kit.paper(paper), Pickable::IGNORE)).with_children(|paper| {
            // Inside the ring even large text stays at the size of labels, so that the faces stay in sight.
            paper.spawn(kit.text(&said.text, if kit.frame.sheets() { Size::Label } else { Size::Reading }));
        });
    });
}

/// First how it goes for the one it happened to; the ring opens when the child goes on.
pub(super) fn inner(kit: &Kit, screen: &mut ChildSpawnerCommands, ring: &RingSeen, say: &[Said]) {
    let Some(target) = ring.seats.get(ring.target) else { return };
    let width = (kit.frame.width - 64.0).min(760.0);
    let node = Node { top: px(92), bottom: px(40), justify_content: JustifyContent::Center, ..crate::screens::sheet(width) };
    screen.spawn((Name::new("inner"), node)).with_children(|sheet| {
        let asked = kit.game.hint().map(|hint| hint.text);
        let rule = kit.game.first_time().then(|| Phrase::new("circle-guide-target"));
        if let Some((level, text)) = kit.game.level().zip(asked.or(rule)) {
            let said = Said::new(level.partner(), text);
            bubble(kit, sheet, &said, "thinking", if kit.frame.sheets() { Size::Label } else { Size::Reading }, width);
        }
        let face = kit.picture(&face::picture(ring, target), 254.0, 280.0);
        sheet.spawn((face, Pop::default()));
        let plate = Node {
            column_gap: px(10),
            align_items: AlignItems::Center,
            padding: px(16).horizontal().with_top(px(4)).with_bottom(px(6)),
            ..default()
        };
        sheet.spawn((kit.paper(plate), Pop::default())).with_children(|plate| {
            plate.spawn(kit.picture(lines::post(ring.theme), 36.0, 36.0));
            plate.spawn(kit.text(&label(ring, target), Size::Button));
        });
        if let Some(said) = say.first() {
            let paper = Node { padding: px(20).horizontal().with_top(px(10)).with_bottom(px(12)), ..default() };
            sheet.spawn((kit.paper(paper), Pop::default())).with_children(|paper| {
                paper.spawn(kit.text(&said.text, Size::Reading));
            });
        }
        let face = Face::both(Icon::glyph("icons/ui/users-three.png", 28.0), Phrase::new("circle-to-the-ring"));
        let node = Node { min_width: px(260), min_height: px(60), ..default() };
        let next = kit.button(sheet, super::AtRing::Open.into(), Look::Amber, face, node);
        sheet.commands().entity(next).insert(Preferred);
    });
}

/// The bell has rung: for the Ripple.
pub(super) fn rung(kit: &Kit, screen: &mut ChildSpawnerCommands, place: &Place) {
    let side = 72.0;
    let meaning = Meaning(kit.game.texts().say(&Phrase::new("circle-bell")).to_string());
    screen.spawn((
        kit.picture_at("art/ring/bell.png", (place.centre.x - side / 2.0, place.centre.y - side / 2.0, side, side)),
        Pop::default(),
        meaning,
    ));
}
