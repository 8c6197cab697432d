//! What a screen reader gets, and what it asks for.
//!
//! Bevy hangs only what carries an [`AccessibilityNode`] into the tree of a window. So every part of a screen gets one
//! here: what groups is passed over but keeps the order of reading, texts are labels, pictures are left out unless they
//! have a [`Meaning`]. `tests/access.rs` listens over AT-SPI.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use accesskit::{Action, Live, Node as Accessible, Role, Toggled};
use bevy::a11y::{AccessibilityNode, AccessibilityRequested, AccessibilitySystems, ActionRequest};
use bevy::ecs::entity::EntityHashMap;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::ui_widgets::{Activate, Button};
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::WinitActionRequestHandlers;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

use super::Look;
use crate::play::ScreenRoot;

/// What a picture or a row of pictures says, in words.
#[derive(Component, Debug, Clone)]
pub struct Meaning(pub String);

/// Neither this nor what is inside is read: it repeats, or it cannot be done now.
#[derive(Component, Debug, Clone, Copy)]
pub struct Silent;

/// What is read aloud, a text a picture, and what was on the screen before and is not read aloud again.
#[derive(Resource, Default)]
struct Aloud {
    waiting: VecDeque<Entity>,
    known: HashSet<String>,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Aloud>().add_message::<ActionRequest>().add_systems(
        PostUpdate,
        (
            (read_aloud, describe).chain().before(UiSystems::Prepare),
            (operable, name_pictures).after(UiSystems::PostLayout).before(AccessibilitySystems::Update),
            obey.after(AccessibilitySystems::Update),
            stay_awake.run_if(resource_exists::<EventLoopProxyWrapper>),
        ),
    );
}

/// Gives what was drawn its node, and finds what is to be read aloud: what is new and no button says.
fn describe(
    mut commands: Commands,
    new: Query<(Entity, Option<&Text>, Option<&Meaning>, Has<ImageNode>, Has<Silent>), (Added<Node>, Without<AccessibilityNode>)>,
    (hiding, parents): (Query<(), Or<(With<Button>, With<Silent>)>>, Query<&ChildOf>),
    (roots, children): (Query<Entity, Added<ScreenRoot>>, Query<&Children>),
    buttons: Query<&AccessibilityNode, Added<Button>>,
    requested: Option<Res<AccessibilityRequested>>,
    mut aloud: ResMut<Aloud>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let (mut nodes, mut texts) = (EntityHashMap::default(), EntityHashMap::default());
    for (entity, text, meaning, picture, silent) in &new {
        let words = text.map(|text| text.0.as_str()).or(meaning.map(|meaning| meaning.0.as_str()));
        let mut node = Accessible::new(match (words, picture) {
            (Some(_), _) => Role::Label,
            (None, true) => Role::Image,
            (None, false) => Role::GenericContainer,
        });
        // A button says its words itself.
        match words.filter(|_| !silent && !parents.iter_ancestors(entity).any(|above| hiding.contains(above))) {
            Some(words) => {
                node.set_value(words);
                texts.insert(entity, words);
            }
            None if words.is_some() || picture || silent => node.set_hidden(),
            None => {}
        }
        nodes.insert(entity, node);
    }
    if !roots.is_empty() {
        aloud.waiting.clear();
        let mut known: HashSet<&str> = texts.values().copied().collect();
        if requested.is_some_and(|requested| requested.get()) {
            for entity in roots.iter().flat_map(|root| children.iter_descendants_depth_first(root)) {
                let Some((words, node)) = texts.get(&entity).zip(nodes.get_mut(&entity)) else { continue };
                let by_a_button = || buttons.iter().any(|button| button.label().is_some_and(|label| label.contains(words)));
                if !aloud.known.contains(*words) && known.contains(words) && !by_a_button() {
                    known.remove(words);
                    node.set_live(Live::Polite);
                    node.set_hidden();
                    aloud.waiting.push_back(entity);
                    redraw.write(RequestRedraw);
                }
            }
        }
        aloud.known = known.into_iter().map(str::to_string).collect();
    }
    for (entity, node) in nodes {
        commands.entity(entity).insert(AccessibilityNode(node));
    }
}

/// A text is read aloud by appearing. All at once they would come in any order, and before the focus, which cuts short
/// whatever is being said.
fn read_aloud(mut aloud: ResMut<Aloud>, mut nodes: Query<&mut AccessibilityNode>, mut redraw: MessageWriter<RequestRedraw>) {
    let Some(next) = aloud.waiting.pop_front() else { return };
    redraw.write(RequestRedraw);
    let Ok(mut node) = nodes.get_mut(next) else { return };
    node.clear_hidden();
    aloud.known.extend(node.value().map(str::to_string));
}

/// Buttons can be pressed and reached by a screen reader, too; one that is chosen says so.
fn operable(mut buttons: Query<(&mut AccessibilityNode, Option<&Look>), Added<Button>>) {
    for (mut node, look) in &mut buttons {
        node.add_action(Action::Click);
        node.add_action(Action::Focus);
        if look == Some(&Look::Chosen) {
            node.set_toggled(Toggled::True);
        }
    }
}

/// Bevy takes the words away from every picture that has changed.
fn name_pictures(mut pictures: Query<(&mut AccessibilityNode, &Meaning), Changed<ImageNode>>) {
    for (mut node, meaning) in &mut pictures {
        node.set_label(meaning.0.as_str());
    }
}

/// Does what a screen reader asks for, as if by the keyboard.
fn obey(
    mut commands: Commands,
    mut asked: MessageReader<ActionRequest>,
    buttons: Query<(), (With<Button>, With<TabIndex>)>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for ActionRequest(request) in asked.read() {
        // Between asking and doing the screen may have been drawn anew.
        let Some(entity) = Entity::try_from_bits(request.target_node.0).filter(|entity| buttons.contains(*entity)) else { continue };
        if !matches!(request.action, Action::Click | Action::Focus) {
            continue;
        }
        focus.set(entity, FocusCause::Navigated);
        visible.0 = true;
        if request.action == Action::Click {
            commands.trigger(Activate { entity });
        }
        redraw.write(RequestRedraw);
    }
}

/// A still picture sleeps, and Bevy has nothing that wakes it when a screen reader comes or asks for something.
fn stay_awake(
    mut done: Local<bool>,
    proxy: Res<EventLoopProxyWrapper>,
    requested: Res<AccessibilityRequested>,
    handlers: Res<WinitActionRequestHandlers>,
) {
    /// How often one looks whether a screen reader has come, and what it asks for.
    const LOOK: (Duration, Duration) = (Duration::from_millis(250), Duration::from_millis(20));
    /// As often the tree is told anew: a screen reader that was started again begins with an empty one.
    const AGAIN: Duration = Duration::from_secs(2);
    if *done || handlers.is_empty() {
        return;
    }
    *done = true;
    let (proxy, requested) = ((**proxy).clone(), requested.clone());
    let asked: Vec<_> = handlers.values().map(Arc::clone).collect();
    let watch = move || {
        let mut woken: Option<Instant> = None;
        loop {
            let listening = requested.get();
            thread::sleep(if listening { LOOK.1 } else { LOOK.0 });
            let waiting = || asked.iter().any(|asked| asked.lock().is_ok_and(|asked| !asked.is_empty()));
            if listening && (woken.is_none_or(|woken| woken.elapsed() > AGAIN) || waiting()) {
                woken = Some(Instant::now());
                if proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                    return;
                }
            }
        }
    };
    if let Err(error) = thread::Builder::new().name("screen reader".into()).spawn(watch) {
        warn!("a screen reader will have to wait for a key: {error}");
    }
}
