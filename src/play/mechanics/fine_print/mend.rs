//! The workshop: the app's screens side by side, fair pieces in a tray, visitors who walk through.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;

use super::phone::accent;
use super::place::{Area, Place, filling};
use super::{AtPhone, bar, fine, lanes, offered, thing};
use crate::play::mechanics::talk::spoken;
use crate::play::{Preferred, Press};
use crate::scenario::mechanics::fine_print::{MendButtonSeen, MendScreenSeen, MendSeen, Move, PhoneSeen, Piece};
use crate::scenario::phrase::Phrase;
use crate::scenario::seen::{Offer, Seen};
use crate::screens::bubble;
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Silent, Size, palette, spoken_label};

/// Height of a button of a screen by its size, from none to the largest, as a share of the room for all of them.
const BUTTONS: [f32; 5] = [0.18, 0.18, 0.25, 0.31, 0.4];
/// What title, notes and pieces take of a screen's height, beside the title's letters.
const OTHERS: f32 = 132.0;
/// A piece that is used up stays in its place, faintly.
const FAINT: f32 = 0.3;

pub(super) fn draw(
    kit: &Kit,
    screen: &mut ChildSpawnerCommands,
    place: Place,
    phone: &PhoneSeen,
    (mended, was): (&MendSeen, Option<&MendSeen>),
    seen: &Seen,
) {
    says(kit, screen, place, seen, mended);
    for (at, one) in mended.screens.iter().enumerate() {
        let (left, width) = place.column(at, mended.screens.len());
        let area = (left, place.screens.1, width, place.screens.3);
        let old = was.and_then(|was| was.screens.get(at)).filter(|old| *old != one);
        Drawn { kit, phone, seen, at, screen: one, stops: mended, changed: old.is_some() }.draw(screen, area);
    }
    // The way out that all three should find.
    let (left, width) = place.column(mended.screens.len(), mended.screens.len());
    let at = (left + 4.0, place.screens.1 + place.screens.3 / 2.0 - width / 2.0, width - 8.0, width - 8.0);
    screen.spawn(kit.picture_at("icons/verbs/leave.png", at));
    lanes::draw(kit, screen, place, phone.style, mended, was);
    tray(kit, screen, place, mended, &seen.offers);
}

/// What the partner says stands above the screens.
fn says(kit: &Kit, screen: &mut ChildSpawnerCommands, place: Place, seen: &Seen, mended: &MendSeen) {
    let Some(said) = spoken(kit, seen, seen.say.first(), mended.walked == 0) else { return };
    let width = kit.frame.width - 330.0;
    let node = Node { position_type: PositionType::Absolute, left: px(place.screens.0), top: px(4), width: px(width), ..default() };
    screen.spawn((Name::new("talk"), node, ZIndex(4))).with_children(|talk| {
        bubble(kit, talk, &said, "thinking", Size::Label, width);
    });
}

/// One screen of the app as it is mended.
struct Drawn<'a> {
    kit: &'a Kit<'a>,
    phone: &'a PhoneSeen,
    seen: &'a Seen,
    at: usize,
    screen: &'a MendScreenSeen,
    stops: &'a MendSeen,
    changed: bool,
}

impl Drawn<'_> {
    fn draw(&self, parent: &mut ChildSpawnerCommands, area: Area) {
        let hand = self.kit.game.hands().fine_print;
        let node = Node { padding: px(6).all(), ..filling(area) };
        let look = if hand.screen == Some(self.at) { Look::Chosen } else { Look::Paper };
        let face = Face::words(self.screen.title.clone()).wordless();
        let button = self.kit.button(parent, AtPhone::Screen(self.at).into(), look, face, node);
        let mut commands = parent.commands();
        let mut button = commands.entity(button);
        button.insert(spoken_label(self.spoken()));
        if hand.screen == Some(self.at) || hand.bounced == Some(self.at) || (self.at == 0 && hand.screen.is_none()) {
            button.insert(Preferred);
        }
        let fits = hand.piece.is_some_and(|piece| offered(&self.seen.offers, Move::Put { screen: self.at, piece }).is_some());
        let hinted = self.kit.game.hint().is_some_and(|hint| hint.at == Some(self.at));
        if fits || hinted {
            button.insert(BorderColor::all(palette::AMBER));
        }
        if self.changed || hinted || hand.bounced == Some(self.at) {
            button.insert(Pop::default());
        }
        button.with_children(|inside| {
            let glass = Node {
                width: percent(100),
                height: percent(100),
                flex_direction: FlexDirection::Column,
                border_radius: BorderRadius::all(px(14)),
                overflow: Overflow::clip(),
                ..default()
            };
            inside.spawn((Name::new("glass"), glass, BackgroundColor(palette::WHITE), Pickable::IGNORE)).with_children(|glass| {
                let header = Node { justify_content: JustifyContent::Center, padding: px(4).horizontal(), flex_shrink: 0.0, ..default() };
                let ground = BackgroundColor(accent(self.phone.style));
                glass.spawn((Name::new("header"), header, ground, Pickable::IGNORE)).with_children(|header| {
                    header.spawn(self.kit.middle_text(&self.screen.title, Size::Label, palette::INK));
                });
                self.notes(glass);
                self.buttons(glass, area.3);
            });
        });
        self.pieces(parent, area);
    }

    /// Everything that stands on the screen, for a screen reader.
    fn spoken(&self) -> String {
        let say = |phrase: Phrase| self.kit.game.texts().say(&phrase).to_string();
        let mut all = vec![say(self.screen.title.clone())];
        let signs =
            [(self.screen.clock, "fine-mend-clock"), (self.screen.ticked, "fine-mend-ticked"), (self.screen.vague, "fine-mend-vague")];
        all.extend(signs.iter().filter(|(there, _)| *there).map(|(_, key)| say(Phrase::new(*key))));
        for (number, button) in self.screen.buttons.iter().enumerate() {
            let key = if button.right { "fine-mend-right" } else { "fine-mend-other" };
            let mut words = say(Phrase::new(key).number("number", number + 1).number("size", button.size.into()));
            if button.picture {
                words = format!("{words}, {}", say(Phrase::new("fine-mend-picture")));
            }
            all.push(words);
        }
        all.extend(self.screen.pieces.iter().map(|piece| say(Phrase::new(format!("fine-piece-{}", piece.id())))));
        all.join(". ")
    }

    /// The clock, the notes to read, a box ticked for you.
    fn notes(&self, inside: &mut ChildSpawnerCommands) {
        let row = Node {
            column_gap: px(6),
            min_height: px(38),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        };
        inside.spawn((Name::new("notes"), row, Pickable::IGNORE)).with_children(|row| {
            if self.screen.clock {
                row.spawn(self.kit.picture("art/phone/clock-1.png", 38.0, 38.0));
            }
            for _ in 0..self.screen.notes {
                row.spawn(self.kit.picture("art/phone/mini-lines.png", 48.0, 16.0));
            }
            if self.screen.ticked {
                fine::tick(self.kit, row, 32.0, true);
            }
        });
    }

    fn buttons(&self, inside: &mut ChildSpawnerCommands, height: f32) {
        let room = height - OTHERS - self.kit.pixels(Size::Label) * 1.4;
        let column = Node {
            flex_grow: 1.0,
            flex_direction: FlexDirection::Column,
            row_gap: px(6),
            justify_content: JustifyContent::FlexStart,
            align_items: AlignItems::Center,
            ..default()
        };
        inside.spawn((Name::new("buttons"), column, Pickable::IGNORE)).with_children(|column| {
            for (at, button) in self.screen.buttons.iter().enumerate() {
                self.button(column, at, button, room);
            }
        });
    }

    fn button(&self, column: &mut ChildSpawnerCommands, at: usize, button: &MendButtonSeen, room: f32) {
        let high = room * BUTTONS.get(usize::from(button.size)).copied().unwrap_or(BUTTONS[4]);
        let node = Node {
            width: percent(46.0 + 13.5 * f32::from(button.size.min(4))),
            height: px(high),
            column_gap: px(6),
            border: px(2).all(),
            border_radius: BorderRadius::all(px(12)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        };
        let ground = if button.size >= 3 { palette::LILAC } else { palette::PAPER };
        // A visitor was stopped here: the button lights up.
        let stopped = self.stops.walks.as_ref().is_some_and(|walks| {
            walks.iter().filter_map(|walk| walk.stopped.as_ref()).any(|stop| stop.screen == self.at && stop.button == Some(at))
        });
        let edge = if stopped { palette::AMBER_EDGE } else { palette::INK };
        let look = (BackgroundColor(self.kit.colour(ground)), BorderColor::all(self.kit.colour(edge)), Pickable::IGNORE);
        column.spawn((Name::new("mended button"), node, look)).with_children(|inside| {
            let small = (high - 6.0).min(44.0);
            if button.picture {
                inside.spawn(self.kit.picture(&thing(self.phone.style, true), small, small));
            }
            let words = if self.screen.vague { "mini-scribble" } else { "mini-lines" };
            inside.spawn(self.kit.picture(&format!("art/phone/{words}.png"), small * 1.7, small * 0.57));
            if button.bright {
                inside.spawn(self.kit.picture("art/phone/spark.png", small * 0.7, small * 0.7));
            }
            if button.right {
                let flag =
                    Node { position_type: PositionType::Absolute, right: px(-8), top: px(-12), width: px(34), height: px(34), ..default() };
                let image = ImageNode::new(self.kit.image("art/phone/flag-fair.png"));
                inside.spawn((Name::new("flag"), image, flag, Pickable::IGNORE, ZIndex(2)));
            }
        });
    }

    /// Pieces that lie on the screen; each can be taken off again.
    fn pieces(&self, parent: &mut ChildSpawnerCommands, (left, top, width, height): Area) {
        let row = Node { column_gap: px(6), justify_content: JustifyContent::Center, ..filling((left, top + height - 58.0, width, 52.0)) };
        parent.spawn((Name::new("pieces"), row, ZIndex(3), Pickable::IGNORE)).with_children(|row| {
            for piece in &self.screen.pieces {
                let Some(offer) = offered(&self.seen.offers, Move::Lift { screen: self.at, piece: *piece }) else { continue };
                let icon = format!("icons/verbs/piece-{}.png", piece.id());
                let node = Node { width: px(54), height: px(50), padding: px(2).all(), ..default() };
                self.kit.button(
                    row,
                    Press::Act(offer.action),
                    Look::Chosen,
                    Face::icon(Icon::picture(&icon, 40.0), offer.label.clone()),
                    node,
                );
            }
        });
    }
}

/// Five pieces with how many of each are left, the walk, and the way on.
fn tray(kit: &Kit, screen: &mut ChildSpawnerCommands, place: Place, mended: &MendSeen, offers: &[Offer]) {
    screen.spawn((Name::new("tray"), bar::node(place.tray), BackgroundColor(palette::INK), ZIndex(4))).with_children(|bar| {
        for (piece, left) in &mended.tray {
            token(kit, bar, *piece, if mended.swaps == 0 { 0 } else { *left });
        }
        let all_out = usize::from(mended.out) == lanes::VISITORS && mended.walks.is_some();
        for (step, icon, words, look) in [
            (Move::Walk, "icons/verbs/walk.png", "fine-btn-walk", if all_out { Look::Night } else { Look::Amber }),
            (Move::Leave, "icons/verbs/leave.png", "fine-btn-leave", if all_out { Look::Amber } else { Look::Night }),
        ] {
            if let Some(offer) = offered(offers, step) {
                let button = bar::verb(kit, bar, Press::Act(offer.action), look, (icon, Phrase::new(words), offer.label.clone()));
                if all_out && step == Move::Leave {
                    bar.commands().entity(button).insert(Preferred);
                }
            }
        }
    });
}

fn token(kit: &Kit, bar: &mut ChildSpawnerCommands, piece: Piece, left: usize) {
    let icon = format!("icons/verbs/piece-{}.png", piece.id());
    let words = Phrase::new(format!("fine-piece-{}", piece.id()));
    if left == 0 {
        let node = Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..bar::one_of(kit.frame.sheets())
        };
        bar.spawn((Name::new("used up"), node, Silent, Pickable::IGNORE)).with_children(|still| {
            let image = ImageNode { image: kit.image(&icon), color: Color::WHITE.with_alpha(FAINT), ..default() };
            still.spawn((Name::new("icon"), image, Node { width: px(44), height: px(44), flex_shrink: 0.0, ..default() }));
            still.spawn(kit.middle_text(&words, Size::Label, palette::PAPER.with_alpha(0.55)));
        });
        return;
    }
    let chosen = kit.game.hands().fine_print.piece == Some(piece);
    let spoken = Phrase::new("fine-piece-left").id("piece", piece.id()).number("count", left);
    let button = bar::verb(kit, bar, AtPhone::Piece(piece).into(), if chosen { Look::Chosen } else { Look::Paper }, (&icon, words, spoken));
    bar.commands().entity(button).insert(TabIndex(0)).with_children(|inside| {
        let corner = Node { position_type: PositionType::Absolute, right: px(8), top: px(2), ..default() };
        inside.spawn((Name::new("count"), corner, Pickable::IGNORE)).with_children(|corner| {
            corner.spawn(kit.raw_text(left.to_string(), Size::Label, palette::INK_2));
        });
    });
}
