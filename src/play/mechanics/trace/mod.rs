//! The map in the window: places joined by lines, posts on a tray, one open card, beads that walk.

mod bar;
mod card;
mod hand;
mod keys;
mod map;
mod place;
mod ripple;
mod spot;
mod threads;

use bevy::prelude::*;

use super::talk::row_of_voices;
use super::view::BoardView;
use crate::play::{Game, PlaySystems, Press};
use crate::scenario::mechanics::trace::{Move, PostSeen, TownSeen};
use crate::scenario::mechanics::{BoardSeen, Move as AnyMove};
use crate::scenario::phrase::Said;
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::Action;
use crate::screens::bust;
use crate::theme::Kit;
pub use hand::{AtTown, Hand};
use place::Place;

pub(super) fn plugin(app: &mut App) {
    // Keys of another mechanic find another board: only one of them ever presses anything.
    app.add_systems(Update, keys::verbs.in_set(PlaySystems::Verbs).ambiguous_with_all());
}

/// The map of a moment, when it shows one on which something can be done.
fn town_of(seen: &Seen) -> Option<&TownSeen> {
    match seen.board.live()? {
        BoardSeen::Trace(town) => Some(town),
        _ => None,
    }
}

impl BoardView for TownSeen {
    fn draw(&self, kit: &Kit, screen: &mut ChildSpawnerCommands, seen: &Seen) {
        draw(kit, screen, self, seen);
    }

    fn ripple_ground(&self, kit: &Kit, screen: &mut ChildSpawnerCommands, _calm: bool) {
        ripple::ground(kit, screen, self);
    }

    fn ripple_voices(&self, kit: &Kit, parent: &mut ChildSpawnerCommands, voices: &[&Said]) {
        row_of_voices(kit, parent, voices, |said| Some(bust(&said.who, "thinking")));
    }

    fn scene(&self) -> &'static str {
        map::scene(self)
    }

    fn turn(&self) -> usize {
        self.turn
    }

    /// A post is opened first.
    fn towards(&self, game: &Game, step: AnyMove) -> Option<Press> {
        let AnyMove::Trace(step) = step else { return None };
        let post = post_of(step)?;
        // A card that is chosen is open at every size of the text.
        (game.hands().trace.open != Some(post)).then(|| AtTown::Open(post).into())
    }
}

/// The post that a move touches.
fn post_of(step: Move) -> Option<usize> {
    match step {
        Move::Pull { post, .. }
        | Move::Hold { post }
        | Move::LetGo { post }
        | Move::Pass { post }
        | Move::Note { post }
        | Move::Report { post } => Some(post),
        Move::End | Move::Correct { .. } => None,
    }
}

/// Draws the map with all that can be done there.
fn draw(kit: &Kit, screen: &mut ChildSpawnerCommands, town: &TownSeen, seen: &Seen) {
    let before = kit.game.before().and_then(town_of).filter(|before| before.new_face == town.new_face);
    let place = Place::of(&kit.frame, town);
    let open = hand::open(&kit.game, town, place.sheets).and_then(|post| town.posts.get(post));
    let view = View { kit, place, town, before, seen, open };
    map::draw(&view, screen);
    if let Some(post) = open {
        card::draw(&view, screen, post);
    }
    bar::draw(&view, screen);
}

/// Everything that a part of the picture needs to draw itself.
struct View<'a> {
    kit: &'a Kit<'a>,
    place: Place,
    town: &'a TownSeen,
    /// What it looked like before the last move, when a move was made just now.
    before: Option<&'a TownSeen>,
    seen: &'a Seen,
    /// The post whose card is open.
    open: Option<&'a PostSeen>,
}

impl View<'_> {
    fn offer(&self, step: Move) -> Option<&Offer> {
        self.seen.offers.iter().find(|offer| offer.action == Action::Play(step.into()))
    }

    /// The turn has just ended.
    fn turned(&self) -> bool {
        self.before.is_some_and(|before| before.turn != self.town.turn)
    }

    /// How the post was before the last move.
    fn was(&self, post: usize) -> Option<&PostSeen> {
        self.before?.posts.get(post)
    }
}

/// The bead of a post: colour and shape of its own.
fn bead(post: usize) -> String {
    const BEADS: usize = 6;
    format!("art/town/bead-{}.png", post % BEADS)
}

/// The picture of how many turns are left until the sun sets: 0 is at the end of this one.
fn sun(left: usize) -> String {
    format!("art/town/sun-{}.png", left.min(3))
}
