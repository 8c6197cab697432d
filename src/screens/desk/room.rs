//! The room around the cases: bones, shelf, crew, printer. Each answers when it is touched or has something to say.

use bevy::prelude::*;

use crate::play::{Press, Room};
use crate::scenario::level::C;
use crate::scenario::phrase::Phrase;
use crate::screens::SceneBox;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

/// Places of the scene, in its pixels.
const BONES: [(f32, f32, f32, f32); 4] =
    [(104.0, 139.0, 96.0, 96.0), (220.0, 139.0, 96.0, 96.0), (336.0, 139.0, 96.0, 96.0), (452.0, 139.0, 96.0, 96.0)];
const SHELF_X: [f32; 4] = [1356.0, 1480.0, 1604.0, 1728.0];
const SHELF_Y: [f32; 2] = [146.0, 304.0];
const SHELF_BOX: (f32, f32) = (112.0, 126.0);
const PRINTER: (f32, f32, f32, f32) = (1416.0, 474.0, 448.0, 392.0);
/// Where the frame of the circle hangs, its five places (of 300 pixels) and their radius.
const FRAME: (f32, f32, f32, f32) = (302.0, 314.0, 190.0, 190.0);
const PLACES: [(f32, f32); 5] = [(150.0, 67.0), (227.0, 123.0), (198.0, 214.0), (102.0, 214.0), (73.0, 123.0)];
const PLACE: f32 = 37.0;
/// Two of the crew behind the desk.
const CREW: (f32, f32, f32, f32) = (30.0, 470.0, 440.0, 345.0);
/// The festive bowl when everybody was helped.
const CUP: (f32, f32, f32, f32) = (1372.0, 742.0, 165.0, 165.0);
/// What lies on the printer's sheet.
const PRINTOUT: (f32, f32) = (330.0, 202.0);

/// The four bones: each chooses the cases of its C. A bone shows its side once a case of its C was finished.
pub(super) fn bones(kit: &Kit, parent: &mut ChildSpawnerCommands, at: SceneBox) {
    for (c, place) in C::ALL.into_iter().zip(BONES) {
        let turned = kit.game.practised(c);
        let picture = format!("icons/bones/{}.png", if turned { c.bone() } else { "bone-blank" });
        let (left, top, width, height) = at.place(place);
        let grown = (52.0 - width).max(0.0) / 2.0;
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(left - grown),
            top: px(top - grown),
            width: px(width + 2.0 * grown),
            height: px(height + 2.0 * grown),
            border: px(if kit.game.filter() == Some(c) { 5 } else { 0 }).all(),
            padding: px(0).all(),
            ..default()
        };
        let state = if kit.game.filter() == Some(c) { "chosen" } else { "not-chosen" };
        let spoken = Phrase::new("desk-bone").id("side", c.bone()).id("state", state);
        let button = kit.button(parent, Press::Filter(c), Look::Bare, Face::icon(Icon::picture(&picture, width), spoken), node);
        let mut commands = parent.commands();
        let mut button = commands.entity(button);
        if kit.game.filter() == Some(c) {
            button.insert((BorderColor::all(palette::AMBER), BackgroundColor(palette::PAPER)));
        }
        if turned && kit.game.just_finished() {
            button.insert(Pop::default());
        }
    }
}

pub(super) fn shelf(kit: &Kit, parent: &mut ChildSpawnerCommands, at: SceneBox) {
    let places = SHELF_Y.iter().flat_map(|y| SHELF_X.iter().map(move |x| (*x, *y)));
    for (record, (x, y)) in kit.game.profile().cases.values().filter(|record| !record.keepsake.is_empty()).zip(places) {
        let place = at.place((x, y, SHELF_BOX.0, SHELF_BOX.1));
        let mut thing = parent.spawn(kit.picture_at(&format!("art/keepsakes/{}.png", record.keepsake), place));
        if kit.game.just_finished() {
            thing.insert(Pop::default());
        }
    }
}

/// Two of the crew behind the desk, and what they say about the day.
pub(super) fn crew(kit: &Kit, parent: &mut ChildSpawnerCommands, at: SceneBox) {
    if kit.frame.sheets() || kit.frame.width < 1200.0 {
        return;
    }
    let room = kit.game.room();
    let mood = if room == Room::Empty { "worried" } else { "happy" };
    let (left, top, width, height) = at.place(CREW);
    let behind = Node {
        position_type: PositionType::Absolute,
        left: px(left),
        top: px(top),
        width: px(width),
        height: px(height),
        overflow: Overflow::clip(),
        ..default()
    };
    parent.spawn((Name::new("crew"), behind, Pickable::IGNORE)).with_children(|crew| {
        for (who, middle) in [("anu", 0.28), ("tamir", 0.72)] {
            let (wide, tall) = (height * 0.83, height * 1.45);
            crew.spawn(
                kit.picture_at(&format!("art/cast/{who}-body-{mood}.png"), (width * middle - wide / 2.0, height * 0.06, wide, tall)),
            );
        }
    });
    let (_, top, width, _) = at.place((0.0, 330.0, 270.0, 0.0));
    let says = Node { position_type: PositionType::Absolute, left: px(12), top: px(top), width: px(width), ..default() };
    let key = match room {
        Room::Empty => "desk-empty",
        Room::First => "desk-first",
        Room::Usual => "desk-usual",
        Room::AllDone => "desk-all-done",
    };
    parent.spawn((Name::new("says"), says, ZIndex(2))).with_children(|says| {
        let node = Node { padding: px(14).horizontal().with_top(px(6)).with_bottom(px(8)), ..default() };
        says.spawn(kit.paper(node)).with_children(|paper| {
            paper.spawn(kit.text(&Phrase::new(key), Size::Label));
        });
    });
}

/// My circle hangs on the wall; pressing it chooses anew.
pub(super) fn circle(kit: &Kit, parent: &mut ChildSpawnerCommands, at: SceneBox) {
    if kit.frame.sheets() || kit.frame.width < 1200.0 {
        return;
    }
    let (left, top, side, _) = at.place(FRAME);
    let node = Node { position_type: PositionType::Absolute, left: px(left), top: px(top), width: px(side), height: px(side), ..default() };
    let button = kit.button(parent, Press::Circle, Look::Bare, Face::words(Phrase::new("circle-title")).wordless(), node);
    parent.commands().entity(button).with_children(|inside| {
        inside.spawn(kit.picture_at("art/desk/circle-frame.png", (0.0, 0.0, side, side)));
        let factor = side / 300.0;
        for (role, (x, y)) in kit.game.circle().iter().zip(PLACES) {
            let place = ((x - PLACE) * factor, (y - PLACE) * factor, 2.0 * PLACE * factor, 2.0 * PLACE * factor);
            inside.spawn(kit.picture_at(&format!("icons/roles/{}.png", role.id()), place));
        }
    });
}

/// The printer prints what it likes.
pub(super) fn printer(kit: &Kit, parent: &mut ChildSpawnerCommands, at: SceneBox) {
    let (left, top, width, height) = at.place(PRINTER);
    if left + width > kit.frame.width + 1.0 || kit.frame.sheets() {
        return;
    }
    let picture = match kit.game.printed() {
        None => "art/desk/printer-calm.png",
        Some(joke) if joke % 2 == 1 => "art/desk/printer-jam.png",
        Some(_) => "art/desk/printer-laugh.png",
    };
    let node =
        Node { position_type: PositionType::Absolute, left: px(left), top: px(top), width: px(width), height: px(height), ..default() };
    let button = kit.button(parent, Press::Print, Look::Bare, Face::words(Phrase::new("desk-printer")).wordless(), node);
    parent.commands().entity(button).with_children(|inside| {
        inside.spawn(kit.picture_at(picture, (0.0, 0.0, width, height)));
    });
    if kit.game.room() == Room::AllDone {
        parent.spawn(kit.picture_at("art/desk/cup-party.png", at.place(CUP)));
    }
    if let Some(joke) = kit.game.printed() {
        let place = (left + (width - PRINTOUT.0) / 2.0, top - PRINTOUT.1 * 0.62, PRINTOUT.0, PRINTOUT.1);
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(place.0.min(kit.frame.width - PRINTOUT.0 - 8.0)),
            top: px(place.1),
            width: px(place.2),
            height: px(place.3),
            padding: px(44).horizontal(),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        };
        parent.spawn((Name::new("printout"), node, ZIndex(3), Pop::default(), Pickable::IGNORE)).with_children(|sheet| {
            sheet.spawn(kit.picture_at("art/desk/printout.png", (0.0, 0.0, place.2, place.3)));
            sheet.spawn((kit.middle_text(&Phrase::new(format!("desk-print-{joke}")), Size::Label, palette::INK), ZIndex(1)));
        });
    }
}
