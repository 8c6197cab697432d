//! The tray under the ring: eleven tokens, the chosen face, the moves that are left, the bell.

use bevy::prelude::*;

use super::drag::Token;
use super::place::Place;
use super::{AtRing, Hand, face};
use crate::play::Press;
use crate::scenario::mechanics::circle::{Move, RingSeen, Verb};
use crate::scenario::phrase::Phrase;
use crate::scenario::seen::Offer;
use crate::scenario::session::Action;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Meaning, Silent, Size, palette};

/// Tokens in the order of the tray and of the keys; `None` is the adult.
pub(super) const TOKENS: [Option<Verb>; 11] = [
    Some(Verb::BeWith),
    Some(Verb::TakeDown),
    Some(Verb::Invite),
    Some(Verb::Thank),
    None,
    Some(Verb::Proof),
    Some(Verb::Subject),
    Some(Verb::Sorry),
    Some(Verb::Mute),
    Some(Verb::AnswerBack),
    Some(Verb::Forward),
];
/// Whoever plays for the first time meets these six first.
const FIRST: usize = 6;
/// Moves after which the others come, the first time.
const LIGHT_MOVES: usize = 2;
/// A token that fits nowhere now stays in its place, faintly.
const FAINT: f32 = 0.3;

/// What a token is called in ids.
pub(super) fn id(token: Option<Verb>) -> &'static str {
    token.map_or("tell", Verb::id)
}

/// How many tokens lie in the tray now.
pub(super) fn laid(kit: &Kit, ring: &RingSeen) -> usize {
    if kit.game.first_time() && !ring.new_face && ring.beats - ring.left < LIGHT_MOVES { FIRST } else { TOKENS.len() }
}

pub(super) fn draw(kit: &Kit, screen: &mut ChildSpawnerCommands, place: &Place, ring: &RingSeen, offers: &[Offer]) {
    let bar = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        right: px(0),
        bottom: px(0),
        height: px(place.tray),
        padding: px(8).horizontal().with_top(px(6)).with_bottom(px(6)),
        column_gap: px(8),
        justify_content: JustifyContent::SpaceBetween,
        align_items: AlignItems::Stretch,
        ..default()
    };
    screen.spawn((Name::new("tray"), bar, BackgroundColor(palette::INK), ZIndex(4))).with_children(|bar| {
        if !place.sheets {
            chosen(kit, bar, ring);
        }
        let tokens = Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(6),
            row_gap: px(6),
            align_content: AlignContent::Stretch,
            ..default()
        };
        bar.spawn((Name::new("tokens"), tokens)).with_children(|tokens| {
            let laid = laid(kit, ring);
            for token in TOKENS.into_iter().take(laid) {
                one(kit, tokens, (place, laid), token, offers);
            }
            if laid > FIRST {
                wait(kit, tokens, (place, laid), offers);
            }
        });
    });
    moves(kit, screen, ring);
}

/// One row of tokens has the whole height.
fn node(place: &Place, laid: usize) -> Node {
    let rows = laid.div_ceil(FIRST) as f32;
    let height = (place.tray - 12.0 - 6.0 * (rows - 1.0)) / rows;
    Node { flex_grow: 1.0, flex_basis: percent(14), height: px(height), padding: px(3).all(), column_gap: px(3), ..default() }
}

/// The side of a token's picture, and whether its word stands below it.
fn shape(place: &Place, laid: usize) -> (f32, bool) {
    match (laid > FIRST, place.sheets) {
        (true, false) => (42.0, false),
        (true, true) => (44.0, true),
        (false, _) => (64.0, true),
    }
}

/// One token: on the chosen face it is laid at once, else it is taken in hand.
fn one(kit: &Kit, tokens: &mut ChildSpawnerCommands, (place, laid): (&Place, usize), token: Option<Verb>, offers: &[Offer]) {
    let hand = kit.game.hands().circle;
    let verb = id(token);
    let icon = format!("icons/verbs/{verb}.png");
    let words = Phrase::new(format!("circle-btn-{verb}"));
    let (side, upright) = shape(place, laid);
    let mut face = Face::icon(Icon::picture(&icon, side), words.clone());
    face.upright = upright;
    let press = press(hand, token, offers);
    let Some((press, spoken)) = press else {
        still(kit, tokens, (place, laid), &icon, &words);
        return;
    };
    let look = if token.is_some() && hand.token == token { Look::Chosen } else { Look::Paper };
    let face = match spoken {
        Some(spoken) => face.spoken(spoken),
        None => face,
    };
    let button = kit.button(tokens, press, look, face, node(place, laid));
    tokens.commands().entity(button).insert(Token(token)).with_children(|inside| {
        inside.spawn(kit.middle_text(&words, Size::Label, palette::INK));
    });
}

/// What pressing a token does now, with the words for a screen reader; nothing when it fits nowhere.
fn press(hand: Hand, token: Option<Verb>, offers: &[Offer]) -> Option<(Press, Option<Phrase>)> {
    let act = |wanted: Move| {
        let offer = offers.iter().find(|offer| offer.action == Action::Play(wanted.into()))?;
        Some((Press::Act(offer.action), Some(offer.label.clone())))
    };
    let Some(verb) = token else { return act(Move::Tell) };
    if let Some(seat) = hand.seat {
        // A face is chosen: what does not fit there may still be taken for another one.
        if let Some(act) = act(Move::Put { verb, seat }) {
            return Some(act);
        }
    }
    let anywhere = offers.iter().any(|offer| offer.verb == verb.id());
    anywhere.then_some((Press::from(AtRing::Token(verb)), None))
}

fn still(kit: &Kit, tokens: &mut ChildSpawnerCommands, (place, laid): (&Place, usize), icon: &str, words: &Phrase) {
    let (side, upright) = shape(place, laid);
    let node = Node {
        flex_direction: if upright { FlexDirection::Column } else { FlexDirection::Row },
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border: px(2).all(),
        border_radius: BorderRadius::all(px(16)),
        ..node(place, laid)
    };
    let edge = BorderColor::all(palette::PAPER.with_alpha(FAINT));
    tokens.spawn((Name::new("still"), node, edge, Pickable::IGNORE, Silent)).with_children(|still| {
        let image = ImageNode { image: kit.image(icon), color: Color::WHITE.with_alpha(FAINT), ..default() };
        still.spawn((Name::new("icon"), image, Node { width: px(side), height: px(side), flex_shrink: 0.0, ..default() }));
        still.spawn(kit.middle_text(words, Size::Label, palette::PAPER.with_alpha(0.55)));
    });
}

/// Who was chosen, or what is in hand.
fn chosen(kit: &Kit, bar: &mut ChildSpawnerCommands, ring: &RingSeen) {
    let column = Node {
        width: px(126),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    bar.spawn((Name::new("chosen"), column)).with_children(|column| {
        let hand = kit.game.hands().circle;
        let words = |column: &mut ChildSpawnerCommands, words: &Phrase| {
            column.spawn(kit.middle_text(words, Size::Label, palette::PAPER));
        };
        if let Some(verb) = hand.token {
            column.spawn((kit.picture(&format!("icons/verbs/{}.png", verb.id()), 76.0, 76.0), Pop::default()));
            words(column, &Phrase::new("circle-on-whom"));
        } else if let Some(seat) = hand.seat.and_then(|seat| ring.seats.get(seat)) {
            column.spawn(kit.picture(&face::picture(ring, seat), 84.0, 94.0));
            words(column, &seat.name);
        } else {
            column.spawn(kit.picture("icons/ui/hand-pointing.png", 52.0, 52.0));
            words(column, &Phrase::new("circle-pick"));
        }
    });
}

/// Letting a beat pass, in the last place of the tray.
fn wait(kit: &Kit, tokens: &mut ChildSpawnerCommands, (place, laid): (&Place, usize), offers: &[Offer]) {
    let Some(offer) = offers.iter().find(|offer| offer.action == Action::Play(Move::Wait.into())) else { return };
    let (side, upright) = shape(place, laid);
    let mut face = Face::icon(Icon::picture("icons/verbs/wait.png", side), offer.label.clone());
    face.upright = upright;
    let button = kit.button(tokens, Press::Act(offer.action), Look::Night, face, node(place, laid));
    tokens.commands().entity(button).with_children(|inside| {
        inside.spawn(kit.middle_text(&Phrase::new("circle-btn-wait"), Size::Label, palette::PAPER));
    });
}

/// The moves that are left, and the bell at their end.
fn moves(kit: &Kit, screen: &mut ChildSpawnerCommands, ring: &RingSeen) {
    let row = Node {
        position_type: PositionType::Absolute,
        left: px(10),
        top: px(8),
        padding: px(8).horizontal().with_top(px(2)).with_bottom(px(3)),
        column_gap: px(2),
        align_items: AlignItems::Center,
        ..default()
    };
    let left = Meaning(kit.game.texts().say(&Phrase::new("circle-moves-left").number("count", ring.left)).to_string());
    screen.spawn((kit.paper(row), left, ZIndex(4))).with_children(|row| {
        for at in 0..ring.beats {
            let picture = if at < ring.left { "move-on" } else { "move-off" };
            row.spawn(kit.picture(&format!("art/ring/{picture}.png"), 28.0, 28.0));
        }
        row.spawn(kit.picture("art/ring/bell.png", 36.0, 36.0));
    });
}
