//! The Ripple of the map: all places once more, with lamps and people as they are at the end.

use bevy::prelude::*;

use super::place::Place;
use super::{map, spot};
use crate::scenario::mechanics::trace::TownSeen;
use crate::theme::Kit;

pub(super) fn ground(kit: &Kit, screen: &mut ChildSpawnerCommands, town: &TownSeen) {
    let place = Place::of_the_ripple(&kit.frame, town);
    map::ground(kit, screen, &place, town);
    if kit.frame.sheets() && kit.game.page() > 0 {
        return;
    }
    map::lines(screen, &place, town);
    for one in &town.places {
        spot::draw(kit, screen, &spot::Spot { place: &place, town, before: None, meant: None }, one);
    }
}
