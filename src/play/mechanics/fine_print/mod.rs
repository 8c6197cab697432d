//! The phone on the desk: an app that means its tricks, the till roll that prints quietly, and the mending afterwards.

mod bar;
mod fine;
mod hand;
mod keys;
mod lanes;
mod mend;
mod part;
mod phone;
mod place;
mod ripple;
mod roll;
mod side;

use bevy::prelude::*;

use super::talk::row_of_voices;
use super::view::BoardView;
use crate::play::{Game, PlaySystems, Press};
use crate::scenario::mechanics::fine_print::{Half, Move, PhoneSeen, Style, ThingSeen};
use crate::scenario::mechanics::{BoardSeen, Move as AnyMove};
use crate::scenario::phrase::Said;
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::Action;
use crate::screens::{bust, full_scene};
use crate::theme::Kit;
pub use hand::{AtPhone, Hand};
use place::Place;

pub(super) fn plugin(app: &mut App) {
    // Keys of another mechanic find another board: only one of them ever presses anything.
    app.add_systems(Update, keys::verbs.in_set(PlaySystems::Verbs).ambiguous_with_all());
}

/// The phone of a moment, when it shows one on which something can be done.
fn phone_of(seen: &Seen) -> Option<&PhoneSeen> {
    match seen.board.live()? {
        BoardSeen::FinePrint(phone) => Some(phone),
        _ => None,
    }
}

impl BoardView for PhoneSeen {
    fn draw(&self, kit: &Kit, screen: &mut ChildSpawnerCommands, seen: &Seen) {
        draw(kit, screen, self, seen);
    }

    fn ripple_ground(&self, kit: &Kit, screen: &mut ChildSpawnerCommands, _calm: bool) {
        ripple::ground(kit, screen, self);
    }

    fn ripple_voices(&self, kit: &Kit, parent: &mut ChildSpawnerCommands, voices: &[&Said]) {
        row_of_voices(kit, parent, voices, |said| Some(bust(&said.who, "neutral")));
    }

    fn scene(&self) -> &'static str {
        scene(self.style)
    }

    /// How many minutes have passed, and how often visitors have walked.
    fn turn(&self) -> usize {
        1 + self.minutes.saturating_sub(self.left) + self.mend.as_ref().map_or(0, |mend| 1 + mend.walked)
    }

    /// A piece is taken in hand first.
    fn towards(&self, game: &Game, step: AnyMove) -> Option<Press> {
        let AnyMove::FinePrint(Move::Put { screen, piece }) = step else { return None };
        let taken = game.hands().fine_print.piece == Some(piece);
        Some(if taken { AtPhone::Screen(screen) } else { AtPhone::Piece(piece) }.into())
    }
}

/// The calm picture of the place where it happens.
fn scene(style: Style) -> &'static str {
    match style {
        Style::Stickers => "art/scenes/yard-stickers.png",
        Style::Cinema => "art/scenes/cinema-evening.png",
    }
}

/// The offer of a move.
fn offered<'a>(offers: &'a [Offer], step: Move) -> Option<&'a Offer> {
    offers.iter().find(|offer| offer.action == Action::Play(step.into()))
}

/// Draws the phone with all that can be done there, or the workshop where it is mended.
fn draw(kit: &Kit, screen: &mut ChildSpawnerCommands, phone: &PhoneSeen, seen: &Seen) {
    let before = kit.game.before().and_then(phone_of).filter(|before| before.new_face == phone.new_face);
    let place = Place::of(&kit.frame);
    full_scene(kit, screen, "art/scenes/desk-phone.png");
    match (phone.half, &phone.mend) {
        (Half::Mend, Some(mended)) => {
            let was = before.and_then(|before| before.mend.as_ref());
            mend::draw(kit, screen, place, phone, (mended, was), seen);
        }
        _ => {
            let mut view = View { kit, place, phone, before, seen, letters: 0.0 };
            view.letters = phone::letters(&view);
            roll::draw(&view, screen);
            phone::draw(&view, screen);
            side::draw(&view, screen);
            bar::draw(&view, screen);
        }
    }
}

/// Everything that a part of the picture needs to draw itself.
struct View<'a> {
    kit: &'a Kit<'a>,
    place: Place,
    phone: &'a PhoneSeen,
    /// What it looked like before the last move, when a move was made just now.
    before: Option<&'a PhoneSeen>,
    seen: &'a Seen,
    /// Size of the letters on the phone, in logical pixels.
    letters: f32,
}

impl View<'_> {
    fn offer(&self, step: Move) -> Option<&Offer> {
        offered(&self.seen.offers, step)
    }

    /// Another screen has just come.
    fn turned(&self) -> bool {
        self.before.is_some_and(|before| before.screen.id != self.phone.screen.id || before.screen.door != self.phone.screen.door)
    }

    /// The picture of what the child came for, as it is now.
    fn thing(&self) -> String {
        thing(self.phone.style, self.phone.thing == ThingSeen::Solid)
    }
}

fn thing(style: Style, solid: bool) -> String {
    let name = match style {
        Style::Stickers => "stickers",
        Style::Cinema => "ticket",
    };
    let outline = if solid { "" } else { "-outline" };
    format!("art/phone/thing-{name}{outline}.png")
}
