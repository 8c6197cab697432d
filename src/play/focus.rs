//! Keyboard focus: it survives a redraw, is always visible after a key, and moves with the arrows.

use bevy::a11y::AccessibilitySystems;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::{ComputedNode, UiGlobalTransform};

use super::PlaySystems;
use super::game::ScreenRoot;
use super::input::Press;
use crate::scenario::session::Action;
use crate::theme::{Look, palette};

/// Gets the focus when a screen is new and nothing of the old one is there any more.
#[derive(Component)]
pub struct Preferred;

/// What had the focus before the screen was drawn anew.
#[derive(Resource, Default)]
struct LastFocus(Option<Press>);

/// How much a step sideways counts against one ahead.
const SIDEWAYS: f32 = 2.0;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<LastFocus>()
        .add_systems(Update, (arrows, remember).chain().in_set(PlaySystems::Focus))
        // A screen reader is told where the focus is now, not where it was.
        .add_systems(PostUpdate, (restore, ring).chain().before(AccessibilitySystems::Update));
}

/// It led on: on the new picture its twin must not be pressed again by the same hand.
fn leads_on(press: &Press) -> bool {
    match press {
        Press::Act(Action::Next | Action::Skip) | Press::KeypadDone | Press::Begin => true,
        Press::Act(Action::Play(step)) => step.takes_turn(),
        _ => false,
    }
}

fn remember(focus: Res<InputFocus>, presses: Query<&Press>, mut last: ResMut<LastFocus>) {
    if let Some(press) = focus.get().and_then(|entity| presses.get(entity).ok()) {
        last.0 = Some(press.clone());
    }
}

fn restore(
    new: Query<(), Added<ScreenRoot>>,
    buttons: Query<(Entity, &Press, Has<Preferred>, &TabIndex)>,
    last: Res<LastFocus>,
    mut focus: ResMut<InputFocus>,
) {
    let lost = focus.get().is_none_or(|entity| !buttons.contains(entity));
    if new.is_empty() && !lost {
        return;
    }
    let same = last.0.as_ref().filter(|last| !leads_on(last)).and_then(|last| buttons.iter().find(|(_, press, _, _)| *press == last));
    let preferred = || buttons.iter().find(|(_, _, preferred, _)| *preferred);
    let any = || buttons.iter().filter(|(_, _, _, tab)| tab.0 >= 0).min_by_key(|(entity, ..)| *entity);
    if let Some((entity, ..)) = same.or_else(preferred).or_else(any) {
        focus.set(entity, FocusCause::Navigated);
    }
}

/// Arrows go to the nearest button in their direction.
fn arrows(
    mut keyboard: MessageReader<KeyboardInput>,
    buttons: Query<(Entity, &UiGlobalTransform, &ComputedNode, &TabIndex, &Press)>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    let seats = buttons.iter().filter(|(.., press)| press.seat().is_some()).count();
    for key in keyboard.read().filter(|key| key.state.is_pressed()) {
        let ahead = match key.key_code {
            KeyCode::ArrowLeft => Vec2::NEG_X,
            KeyCode::ArrowRight => Vec2::X,
            KeyCode::ArrowUp => Vec2::NEG_Y,
            KeyCode::ArrowDown => Vec2::Y,
            KeyCode::Tab => {
                visible.0 = true;
                continue;
            }
            _ => continue,
        };
        visible.0 = true;
        let Some((here, from, from_size, _, from_press)) = focus.get().and_then(|entity| buttons.get(entity).ok()) else { continue };
        let nearest = |fits: &dyn Fn(&TabIndex, &Press) -> bool| {
            buttons
                .iter()
                .filter(|(entity, _, _, tab, press)| *entity != here && fits(tab, press))
                .filter_map(|(entity, to, size, ..)| {
                    Some((entity, distance(from.translation, from_size.size, to.translation, size.size, ahead)?))
                })
                .min_by(|one, other| one.1.total_cmp(&other.1))
        };
        let anything = || nearest(&|tab, _| tab.0 >= 0);
        let next = match (from_press.door(), from_press.seat()) {
            // Along the doors, never off them sideways.
            (Some(_), _) if ahead.y == 0.0 => nearest(&|_, press| press.door().is_some()),
            // From neighbour to neighbour around the ring, else across it, and off it where no face is ahead.
            (_, Some(seat)) => {
                nearest(&|_, press| beside(seat, seats, press)).or_else(|| nearest(&|_, press| press.seat().is_some())).or_else(anything)
            }
            _ => anything(),
        };
        if let Some((entity, _)) = next {
            focus.set(entity, FocusCause::Navigated);
        }
    }
}

/// The face beside a seat of a ring of so many.
fn beside(seat: usize, seats: usize, press: &Press) -> bool {
    press.seat().is_some_and(|other| (seat + 1) % seats == other || (other + 1) % seats == seat)
}

/// How far a button is ahead; `None` when it is not ahead at all.
fn distance(from: Vec2, from_size: Vec2, to: Vec2, size: Vec2, ahead: Vec2) -> Option<f32> {
    let way = to - from;
    let forward = way.dot(ahead);
    let edge = (from_size * ahead).length() / 2.0;
    let side = ahead.perp();
    // Rows are judged by their edges, so that a wide button is not “beside” what stands under it.
    let gap = (way.dot(side).abs() - (size * side).length() / 2.0).max(0.0);
    (forward > edge.min((size * ahead).length() / 2.0)).then_some(forward + SIDEWAYS * gap)
}

/// The ring around what has the focus; after a click without a key it is not needed.
fn ring(
    mut commands: Commands,
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    ringed: Query<Entity, With<Outline>>,
    buttons: Query<&Look, With<Press>>,
) {
    let wanted = focus.get().filter(|entity| visible.0 && buttons.contains(*entity));
    for entity in &ringed {
        if Some(entity) != wanted {
            commands.entity(entity).remove::<(Outline, BoxShadow)>();
        }
    }
    if let Some(entity) = wanted.filter(|entity| !ringed.contains(*entity)) {
        // Blue between two pale rings: it stands out on paper, in a picture and on the dark bar.
        let mut button = commands.entity(entity);
        button.insert(Outline { width: px(4), offset: px(3), color: palette::FOCUS });
        // What is drawn by its content alone would be painted over.
        if buttons.get(entity).is_ok_and(|look| *look != Look::Bare) {
            button.insert(BoxShadow::new(palette::PAPER, px(0), px(0), px(9), px(0)));
        }
    }
}
