//! The Ripple of the phone: the place where it happened, the receipt with the goat's bites, the thing or its outline.

use bevy::prelude::*;

use super::place::Place;
use super::{roll, scene, thing};
use crate::scenario::mechanics::fine_print::{PhoneSeen, ThingSeen, Visitor};
use crate::scenario::phrase::Phrase;
use crate::screens::full_scene;
use crate::stage::Pop;
use crate::theme::{Kit, Meaning};

/// Width and greatest height of the receipt.
const RECEIPT: (f32, f32) = (300.0, 400.0);
/// Where those who came along stand, above whoever speaks.
const GROUND: f32 = 322.0;

/// The scene with the receipt in the corner, and whoever came through the mended app.
pub(super) fn ground(kit: &Kit, screen: &mut ChildSpawnerCommands, phone: &PhoneSeen) {
    full_scene(kit, screen, scene(phone.style));
    if kit.frame.sheets() && kit.game.page() > 0 {
        return;
    }
    let place = Place::of(&kit.frame);
    let height = (kit.frame.height - 410.0).min(RECEIPT.1);
    roll::paper(kit, screen, (place.roll.0, 16.0, RECEIPT.0, height), phone, None);
    let middle = kit.frame.width / 2.0;
    let solid = phone.thing == ThingSeen::Solid;
    let key = if solid { "fine-thing-solid" } else { "fine-thing-away" };
    let meaning = Meaning(kit.game.texts().say(&Phrase::new(key)).to_string());
    screen.spawn((kit.picture_at(&thing(phone.style, solid), (middle - 130.0, GROUND - 130.0, 120.0, 120.0)), Pop::after(0.4), meaning));
    let Some(mended) = &phone.mend else { return };
    let Some(walks) = &mended.walks else { return };
    for (at, visitor) in Visitor::ALL.into_iter().enumerate() {
        let out = walks.get(at).is_some_and(|walk| walk.stopped.is_none());
        let state = if out { "out" } else { "stuck" };
        let left = middle + 10.0 + 106.0 * at as f32;
        let picture = format!("art/phone/walk-{}-{state}.png", visitor.id());
        screen.spawn((kit.picture_at(&picture, (left, GROUND - 130.0, 104.0, 130.0)), Pop::after(0.5 + 0.2 * at as f32)));
    }
}
