//! Arrivals: what is new on a board grows into its place with one small overshoot, then rests.

use bevy::prelude::*;
use bevy::ui::UiTransform;
use bevy::window::RequestRedraw;

use crate::play::{Game, PlaySystems};

/// How long an arrival takes, in seconds.
const ARRIVAL: f32 = 0.22;
/// The size at which an arrival begins.
const SMALL: f32 = 0.72;
/// The longest step of one frame: a slow computer sees the arrival too.
const LONGEST_STEP: f32 = 0.05;

/// Grows into its place; at reduced motion it fades in where it is.
#[derive(Component, Default)]
#[require(UiTransform)]
pub struct Pop {
    age: f32,
    /// How opaque picture and ground are in the end.
    opaque: Option<(f32, f32)>,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, arrive.in_set(PlaySystems::Show));
}

pub(super) fn arrive(
    time: Res<Time<Real>>,
    game: Res<Game>,
    mut arriving: Query<(Entity, &mut Pop, &mut UiTransform, Option<&mut ImageNode>, Option<&mut BackgroundColor>)>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, mut pop, mut transform, picture, ground) in &mut arriving {
        pop.age += time.delta_secs().min(LONGEST_STEP);
        let way = (pop.age / ARRIVAL).min(1.0);
        if game.settings().reduced_motion {
            fade(&mut pop, way, picture, ground);
        } else {
            transform.scale = Vec2::splat(SMALL + (1.0 - SMALL) * overshoot(way));
        }
        if way >= 1.0 {
            commands.entity(entity).remove::<Pop>();
        }
        redraw.write(RequestRedraw);
    }
}

fn fade(pop: &mut Pop, way: f32, mut picture: Option<Mut<ImageNode>>, mut ground: Option<Mut<BackgroundColor>>) {
    let now = (picture.as_ref().map_or(1.0, |picture| picture.color.alpha()), ground.as_ref().map_or(1.0, |ground| ground.0.alpha()));
    let (whole_picture, whole_ground) = *pop.opaque.get_or_insert(now);
    if let Some(picture) = &mut picture {
        picture.color.set_alpha(whole_picture * way);
    }
    if let Some(ground) = &mut ground {
        ground.0.set_alpha(whole_ground * way);
    }
}

/// Ease out with one small overshoot: 0 at 0, 1 at 1.
fn overshoot(way: f32) -> f32 {
    const BACK: f32 = 1.2;
    let left = way - 1.0;
    1.0 + (BACK + 1.0) * left.powi(3) + BACK * left.powi(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arrival_ends_in_its_place() {
        assert!(overshoot(0.0).abs() < 1e-5 && (overshoot(1.0) - 1.0).abs() < 1e-5);
        assert!((0..=20).map(|step| overshoot(step as f32 / 20.0)).fold(0.0, f32::max) > 1.0);
    }
}
