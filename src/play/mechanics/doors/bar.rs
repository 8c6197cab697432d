//! The bar under the doors: what can be done at the door where the child stands, the stones, the moon.

use bevy::prelude::*;

use super::place::Place;
use super::{lens, offered, slip};
use crate::play::Press;
use crate::scenario::mechanics::doors::{DoorSeen, LandingSeen, Move, Position};
use crate::scenario::phrase::Phrase;
use crate::scenario::seen::Offer;
use crate::scenario::session::Action;
use crate::theme::{Face, Icon, Kit, Look, Meaning, Silent, Size, palette};

/// A verb that is not possible now stays in its place, faintly.
const FAINT: f32 = 0.28;

pub(super) fn draw(kit: &Kit, screen: &mut ChildSpawnerCommands, place: Place, landing: &LandingSeen, offers: &[Offer]) {
    let Some(door) = landing.doors.get(kit.game.door().min(landing.doors.len().saturating_sub(1))) else { return };
    if place.sheets {
        slip::as_a_sheet(kit, screen, place, door);
    }
    let bar = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        right: px(0),
        bottom: px(0),
        height: px(place.bar()),
        padding: px(12).horizontal().with_top(px(8)).with_bottom(px(8)),
        column_gap: px(8),
        justify_content: JustifyContent::SpaceBetween,
        align_items: AlignItems::Stretch,
        ..default()
    };
    screen.spawn((Name::new("bar"), bar, BackgroundColor(palette::INK))).with_children(|bar| {
        lens::draw(kit, bar, place, landing, door);
        let verbs = Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            flex_wrap: if place.sheets { FlexWrap::Wrap } else { FlexWrap::NoWrap },
            column_gap: px(6),
            row_gap: px(6),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Stretch,
            ..default()
        };
        bar.spawn((Name::new("verbs"), verbs)).with_children(|verbs| {
            let row = Row { kit, place, door, offers };
            row.dial(verbs);
            row.other_verbs(verbs);
        });
        night(kit, bar, place, landing, offers);
    });
}

/// The verbs of one door.
struct Row<'a> {
    kit: &'a Kit<'a>,
    place: Place,
    door: &'a DoorSeen,
    offers: &'a [Offer],
}

impl Row<'_> {
    fn node(&self) -> Node {
        let (basis, height) = if self.place.sheets { (percent(23), px(86)) } else { (px(0), percent(100)) };
        Node {
            flex_grow: 1.0,
            flex_basis: basis,
            max_width: px(if self.place.sheets { 220 } else { 124 }),
            height,
            padding: px(4).all(),
            ..default()
        }
    }

    fn icon(&self) -> f32 {
        if self.place.sheets { 36.0 } else { 48.0 }
    }

    /// Open, chain, close: three places of one dial; the one that stands is marked.
    fn dial(&self, verbs: &mut ChildSpawnerCommands) {
        const DIAL: [(Position, &str, &str, &str); 3] = [
            (Position::Open, "open", "doors-btn-open", "icons/verbs/open.png"),
            (Position::Chain, "chain", "doors-btn-chain", "icons/verbs/chain.png"),
            (Position::Closed, "close", "doors-btn-closed", "icons/verbs/close.png"),
        ];
        for (to, verb, words, icon) in DIAL {
            let face = Face::both(Icon::picture(icon, self.icon()), Phrase::new(words)).upright();
            if self.door.position == to && !self.door.gone && !self.door.settled {
                self.still(verbs, face, Look::Chosen);
            } else {
                self.verb(verbs, offered(self.offers, verb, self.door.door), face);
            }
        }
    }

    fn other_verbs(&self, verbs: &mut ChildSpawnerCommands) {
        let at = self.door.door;
        let find = |verb: &str| offered(self.offers, verb, at);
        for offer in self.offers.iter().filter(|offer| offer.verb == "give" && offer.number("door") == Some(at)).take(1) {
            if let Action::Play(crate::scenario::mechanics::Move::Doors(Move::Give { key, .. })) = offer.action {
                let icon = format!("icons/keys/{}.png", key.id());
                let face = Face::both(Icon::picture(&icon, self.icon()), Phrase::new("doors-btn-give")).upright();
                self.verb(verbs, Some(offer), face);
            }
        }
        if let (Some(offer), Some(key)) = (find("take"), self.door.holds.last()) {
            let icon = format!("icons/keys/{}.png", key.id());
            self.verb(verbs, Some(offer), Face::both(Icon::picture(&icon, self.icon()), Phrase::new("doors-btn-take")).upright());
        }
        let day = slip::on_top(self.kit, self.door).map(|slip| slip.day);
        let turn = self.offers.iter().find(|offer| offer.verb == "pin" && offer.number("door") == Some(at) && offer.number("day") == day);
        let face = |icon: &'static str, words: &'static str| Face::both(Icon::picture(icon, self.icon()), Phrase::new(words)).upright();
        self.verb(verbs, turn, face("icons/verbs/turn.png", "doors-btn-pin"));
        self.verb(verbs, find("ask"), face("icons/verbs/ask.png", "doors-btn-ask"));
        self.verb(verbs, find("tell"), face("icons/verbs/tell.png", "doors-btn-tell"));
    }

    fn verb(&self, verbs: &mut ChildSpawnerCommands, offer: Option<&Offer>, face: Face) {
        match offer {
            Some(offer) => {
                let face = face.spoken(offer.label.clone());
                self.kit.button(verbs, Press::Act(offer.action), Look::Paper, face, self.node());
            }
            None => self.still(verbs, face, Look::Bare),
        }
    }

    /// A place of the bar that cannot be pressed now.
    fn still(&self, verbs: &mut ChildSpawnerCommands, face: Face, look: Look) {
        let chosen = look == Look::Chosen;
        let node = Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border: px(3).all(),
            border_radius: BorderRadius::all(px(16)),
            ..self.node()
        };
        let ground = if chosen { palette::AMBER_TINT } else { Color::NONE };
        let edge = if chosen { palette::AMBER } else { palette::PAPER.with_alpha(FAINT) };
        let ink = if chosen { palette::INK } else { palette::PAPER.with_alpha(0.55) };
        let untouched = (Pickable::IGNORE, Silent);
        verbs.spawn((Name::new("still"), node, BackgroundColor(ground), BorderColor::all(edge), untouched)).with_children(|still| {
            if let Some(icon) = face.icon {
                let colour = Color::WHITE.with_alpha(if chosen { 1.0 } else { FAINT });
                let image = ImageNode { image: self.kit.image(icon.path), color: colour, ..default() };
                still.spawn((
                    Name::new("icon"),
                    image,
                    Node { width: px(icon.side), height: px(icon.side), flex_shrink: 0.0, ..default() },
                ));
            }
            if let Some(words) = &face.words {
                still.spawn(self.kit.middle_text(words, Size::Button, ink));
            }
        });
    }
}

/// The stones of today and the moon, always at the same place.
fn night(kit: &Kit, bar: &mut ChildSpawnerCommands, place: Place, landing: &LandingSeen, offers: &[Offer]) {
    let column =
        Node { flex_direction: FlexDirection::Column, row_gap: px(4), width: px(if place.sheets { 140 } else { 128 }), ..default() };
    bar.spawn((Name::new("night"), column)).with_children(|column| {
        let row = Node { justify_content: JustifyContent::Center, column_gap: px(2), ..default() };
        let left = Meaning(kit.game.texts().say(&Phrase::new("doors-moves-left").number("count", landing.stones.into())).to_string());
        column.spawn((Name::new("stones"), row, left)).with_children(|row| {
            for stone in 0..landing.moves {
                let picture = if stone < landing.stones { "stone-on" } else { "stone-off" };
                row.spawn(kit.picture(&format!("art/landing/{picture}.png"), 36.0, 27.0));
            }
        });
        if let Some(offer) = offers.iter().find(|offer| offer.verb == "sleep") {
            let look = if landing.stones == 0 { Look::Amber } else { Look::Night };
            let face = Face::both(Icon::picture("art/landing/moon.png", 44.0), Phrase::new("doors-btn-sleep")).upright();
            let node = Node { flex_grow: 1.0, padding: px(2).all(), ..default() };
            kit.button(column, Press::Act(offer.action), look, face.spoken(offer.label.clone()), node);
        }
    });
}
