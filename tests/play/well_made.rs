//! What holds for any screen: nothing is cut off, on one another, small, nameless or out of reach; and how it looks to
//! whoever cannot read.

use bevy::prelude::*;
use bevy::text::Font;
use bevy::ui::{CalculatedClip, ComputedNode, UiGlobalTransform};
use dorvon_berkh::play::{Press, ScreenRoot};

use crate::child::Child;

/// Fonts that the game reads: before they are there, no text has a size.
const FONTS: usize = 3;

/// Texts have their size, and everything its place.
pub(crate) fn settles(child: &mut Child) {
    while child.app.world().resource::<Assets<Font>>().len() < FONTS {
        child.app.update();
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    child.waits();
    child.waits();
}

/// Whatever is cut off where its surroundings end: a button, or a text that is not of the till roll.
fn cut_off(child: &mut Child) -> Vec<String> {
    /// The air around letters.
    const AIR: f32 = 4.5;
    let world = child.app.world_mut();
    let mut names = world.query::<&Name>();
    let mut shown = world.query::<(Entity, &ComputedNode, &UiGlobalTransform, &CalculatedClip, Option<&Press>, Option<&Text>)>();
    let mut parents = world.query::<&ChildOf>();
    let on_the_roll = |entity: Entity, world: &World, parents: &mut QueryState<&ChildOf>, names: &mut QueryState<&Name>| {
        let mut here = entity;
        while let Ok(above) = parents.get(world, here) {
            here = above.parent();
            if names.get(world, here).is_ok_and(|name| name.as_str() == "roll") {
                return true;
            }
        }
        false
    };
    let mut cut = Vec::new();
    for (entity, node, place, clip, press, text) in shown.iter(world) {
        if (press.is_none() && text.is_none_or(|text| text.0.is_empty())) || on_the_roll(entity, world, &mut parents, &mut names) {
            continue;
        }
        let (from, to) = (place.translation - node.size / 2.0, place.translation + node.size / 2.0);
        let (before, after) = (clip.clip.min - from, to - clip.clip.max);
        if before.max(after).max_element() > if press.is_some() { 2.0 } else { AIR } {
            let name = press.map(|press| format!("{press:?}")).or(text.map(|text| format!("“{}”", text.0)));
            cut.push(format!("{} is cut off: {before:.0} {after:.0}", name.unwrap_or_default()));
        }
    }
    cut
}

/// Buttons that lie on one another, but for those that are meant to.
fn on_one_another(child: &mut Child, meant: fn(&Press) -> bool) -> Vec<String> {
    let world = child.app.world_mut();
    let mut buttons = world.query::<(&Press, &ComputedNode, &UiGlobalTransform)>();
    let all: Vec<(Press, Vec2, Vec2)> =
        buttons.iter(world).map(|(press, node, place)| (press.clone(), place.translation, node.size)).collect();
    let mut found = Vec::new();
    for (at, (one, here, size)) in all.iter().enumerate() {
        for (other, there, other_size) in &all[at + 1..] {
            let free = (*here - *there).abs() - (*size + *other_size) / 2.0;
            if free.max_element() < -2.0 && !meant(one) && !meant(other) {
                found.push(format!("{one:?} and {other:?} share a place: {free:.0}"));
            }
        }
    }
    found
}

/// What is wrong with the screen as it is; whatever else is wrong fails at once.
pub(crate) fn faults(child: &mut Child, what: &str, meant: fn(&Press) -> bool) -> Vec<String> {
    settles(child);
    child.buttons_are_well_made();
    child.tab_reaches_everything();
    let found = cut_off(child).into_iter().chain(on_one_another(child, meant));
    found.map(|fault| format!("{what}: {fault}")).collect()
}

/// The picture without its texts and without what has the name `without`: every node in order, with its name, its picture,
/// its colours and the size that it was given. Where the focus is does not belong to it.
pub(crate) fn mute(child: &mut Child, without: &str) -> Vec<String> {
    let world = child.app.world_mut();
    let mut roots = world.query_filtered::<Entity, With<ScreenRoot>>();
    let mut waiting: Vec<Entity> = roots.iter(world).collect();
    let mut all = Vec::new();
    while let Some(entity) = waiting.pop() {
        let thing = world.entity(entity);
        let name = thing.get::<Name>().map_or("", Name::as_str);
        if thing.contains::<Text>() || (!without.is_empty() && name == without) {
            continue;
        }
        let image = thing.get::<ImageNode>().map(|image| (image.image.path().map(ToString::to_string), image.color));
        let node = thing.get::<Node>().map(|node| (node.left, node.top, node.width, node.height, node.min_height));
        let ground = thing.get::<BackgroundColor>().map(|ground| ground.0);
        let edge = thing.get::<BorderColor>().map(|edge| edge.top);
        all.push(format!("{name} {image:?} {node:?} {ground:?} {edge:?}"));
        waiting.extend(thing.get::<Children>().into_iter().flat_map(|children| children.iter()));
    }
    all
}

/// Texts that leave the window.
pub(crate) fn outside(child: &mut Child) -> Vec<String> {
    settles(child);
    let world = child.app.world_mut();
    let window = world.query_filtered::<&Window, With<bevy::window::PrimaryWindow>>().single(world).unwrap();
    let size = Vec2::new(window.width(), window.height());
    let mut texts = world.query::<(&Text, &ComputedNode, &UiGlobalTransform)>();
    let leaves = |node: &ComputedNode, place: &UiGlobalTransform| {
        let (from, to) = (place.translation - node.size / 2.0, place.translation + node.size / 2.0);
        from.min_element() < -2.0 || (to - size).max_element() > 2.0
    };
    let found = texts.iter(world).filter(|(text, node, place)| !text.0.is_empty() && leaves(node, place));
    found.map(|(text, ..)| text.0.clone()).collect()
}
