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

/// Something on the screen is on its way; the picture does not rest until it is there.
#[derive(Component, Default)]
pub struct Moving;

/// Grows into its place; at reduced motion it fades in where it is.
#[derive(Component, Default)]
#[require(UiTransform, Moving)]
pub struct Pop {
    /// Seconds since it may begin; below 0 it waits unseen.
    age: f32,
    /// How opaque picture and ground are in the end.
    opaque: Option<(f32, f32)>,
}

impl Pop {
    /// Waits unseen so many seconds before it grows; at reduced motion nothing waits.
    pub fn after(seconds: f32) -> Self {
        Self { age: -seconds, opaque: None }
    }
}

/// Is gone after some seconds, at reduced motion at once.
#[derive(Component)]
#[require(Moving)]
pub struct Leave {
    left: f32,
}

impl Leave {
    /// Gone after so many seconds.
    pub fn after(seconds: f32) -> Self {
        Self { left: seconds }
    }
}

/// Flies from a place to its own and is gone then; at reduced motion it is not seen at all.
#[derive(Component)]
#[require(UiTransform, Moving)]
pub struct Fly {
    from: Vec2,
    age: f32,
    takes: f32,
}

impl Fly {
    /// From so many logical pixels beside its place, after a wait and in a time in seconds.
    pub fn from(from: Vec2, wait: f32, takes: f32) -> Self {
        Self { from, age: -wait, takes }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (arrive, leave, fly).chain().in_set(PlaySystems::Show));
}

fn arrive(
    time: Res<Time<Real>>,
    game: Res<Game>,
    mut arriving: Query<(Entity, &mut Pop, &mut UiTransform, Option<&mut ImageNode>, Option<&mut BackgroundColor>)>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let still = game.settings().reduced_motion;
    for (entity, mut pop, mut transform, picture, ground) in &mut arriving {
        pop.age = if still { pop.age.max(0.0) } else { pop.age } + time.delta_secs().min(LONGEST_STEP);
        let way = (pop.age / ARRIVAL).clamp(0.0, 1.0);
        if still {
            fade(&mut pop, way, picture, ground);
        } else if pop.age < 0.0 {
            transform.scale = Vec2::ZERO;
        } else {
            transform.scale = Vec2::splat(SMALL + (1.0 - SMALL) * overshoot(way));
        }
        if way >= 1.0 {
            commands.entity(entity).remove::<(Pop, Moving)>();
        }
        redraw.write(RequestRedraw);
    }
}

fn leave(
    time: Res<Time<Real>>,
    game: Res<Game>,
    mut leaving: Query<(Entity, &mut Leave)>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, mut leave) in &mut leaving {
        leave.left -= time.delta_secs().min(LONGEST_STEP);
        if leave.left <= 0.0 || game.settings().reduced_motion {
            commands.entity(entity).try_despawn();
        }
        redraw.write(RequestRedraw);
    }
}

pub(super) fn fly(
    time: Res<Time<Real>>,
    game: Res<Game>,
    mut flying: Query<(Entity, &mut Fly, &mut UiTransform)>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, mut fly, mut transform) in &mut flying {
        fly.age += time.delta_secs().min(LONGEST_STEP);
        let way = (fly.age / fly.takes).clamp(0.0, 1.0);
        // Slow at both ends, with a small arc.
        let eased = way * way * (3.0 - 2.0 * way);
        let at = fly.from * (1.0 - eased) - Vec2::new(0.0, 28.0 * (1.0 - (2.0 * way - 1.0).powi(2)));
        transform.translation = Val2::px(at.x, at.y);
        transform.scale = Vec2::splat(if fly.age < 0.0 { 0.0 } else { 1.0 });
        if way >= 1.0 || game.settings().reduced_motion {
            commands.entity(entity).try_despawn();
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
