//! Three lanes under the screens: who walked how far, and what stopped them.

use bevy::prelude::*;

use super::place::{LANE, Place};
use super::thing;
use crate::scenario::mechanics::fine_print::{MendSeen, Style, Visitor, WalkSeen};
use crate::scenario::phrase::Phrase;
use crate::stage::{Leave, Pop};
use crate::theme::{Kit, Meaning, Size, palette};

/// How many visitors there are.
pub(super) const VISITORS: usize = 3;
/// Seconds that a visitor takes from screen to screen.
const STEP: f32 = 0.42;

pub(super) fn draw(kit: &Kit, screen: &mut ChildSpawnerCommands, place: Place, style: Style, mended: &MendSeen, was: Option<&MendSeen>) {
    let (left, top, width, height) = place.lanes;
    let ground = Node {
        position_type: PositionType::Absolute,
        left: px(left),
        top: px(top),
        width: px(width),
        height: px(height),
        border_radius: BorderRadius::all(px(16)),
        ..default()
    };
    screen.spawn((Name::new("lanes"), ground, BackgroundColor(kit.colour(palette::PAPER).with_alpha(0.86)), Pickable::IGNORE));
    let fresh = mended.walks.is_some() && was.is_some_and(|was| was.walked != mended.walked);
    for (at, visitor) in Visitor::ALL.into_iter().enumerate() {
        let lane = Lane { kit, place, style, mended, visitor, top: top + LANE * at as f32, fresh, first: at as f32 * STEP };
        match mended.walks.as_ref().and_then(|walks| walks.get(at)) {
            Some(walk) => lane.walked(screen, walk),
            None => lane.waiting(screen),
        }
    }
}

/// One visitor's lane.
struct Lane<'a> {
    kit: &'a Kit<'a>,
    place: Place,
    style: Style,
    mended: &'a MendSeen,
    visitor: Visitor,
    top: f32,
    /// The walk was made just now: it is shown step by step.
    fresh: bool,
    /// Seconds until this visitor starts.
    first: f32,
}

impl Lane<'_> {
    fn screens(&self) -> usize {
        self.mended.screens.len()
    }

    fn picture(&self, state: &str) -> String {
        format!("art/phone/walk-{}-{state}.png", self.visitor.id())
    }

    fn say(&self, phrase: &Phrase) -> Meaning {
        Meaning(self.kit.game.texts().say(phrase).to_string())
    }

    /// Before the walk: who it is and what they go by.
    fn waiting(&self, screen: &mut ChildSpawnerCommands) {
        let (left, _) = self.place.column(0, self.screens());
        let side = LANE - 4.0;
        let who = Phrase::new("fine-visitor").id("visitor", self.visitor.id());
        screen.spawn((self.kit.picture_at(&self.picture("go"), (left + 4.0, self.top + 2.0, side * 0.8, side)), self.say(&who)));
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(left + 60.0),
            top: px(self.top),
            height: px(LANE),
            align_items: AlignItems::Center,
            ..default()
        };
        screen.spawn((Name::new("who"), node, Pickable::IGNORE)).with_children(|words| {
            words.spawn(self.kit.text(&who, Size::Label));
        });
    }

    fn walked(&self, screen: &mut ChildSpawnerCommands, walk: &WalkSeen) {
        let end = walk.stopped.as_ref().map_or(self.screens(), |stop| stop.screen);
        for step in 0..=end {
            let (left, width) = self.place.column(step, self.screens());
            let middle = left + width / 2.0;
            let when = self.first + step as f32 * STEP;
            if step < end {
                let mut print = screen.spawn(self.kit.picture_at("art/phone/printstep.png", (middle - 18.0, self.top + 14.0, 36.0, 36.0)));
                self.in_time(&mut print, when + STEP * 0.5);
                if self.fresh {
                    self.passing(screen, middle, when);
                }
            } else {
                self.arrived(screen, walk, middle, when);
            }
        }
    }

    fn figure(&self, state: &str, middle: f32) -> (String, (f32, f32, f32, f32)) {
        let side = LANE - 2.0;
        (self.picture(state), (middle - side * 0.4, self.top + 1.0, side * 0.8, side))
    }

    /// Seen on the way for a moment.
    fn passing(&self, screen: &mut ChildSpawnerCommands, middle: f32, when: f32) {
        let (picture, at) = self.figure("go", middle);
        screen.spawn((self.kit.picture_at(&picture, at), Pop::after(when), Leave::after(when + STEP)));
    }

    /// Where the walk ended: out with the thing, or stopped, and by what.
    fn arrived(&self, screen: &mut ChildSpawnerCommands, walk: &WalkSeen, middle: f32, when: f32) {
        let state = if walk.stopped.is_some() { "stuck" } else { "out" };
        let (picture, at) = self.figure(state, middle - 20.0);
        let meaning = match &walk.stopped {
            Some(stop) => Phrase::new("fine-stopped").id("visitor", self.visitor.id()).id("why", stop.why.id()),
            None => Phrase::new("fine-out").id("visitor", self.visitor.id()),
        };
        let mut figure = screen.spawn((self.kit.picture_at(&picture, at), self.say(&meaning)));
        self.in_time(&mut figure, when);
        let sign = match &walk.stopped {
            Some(stop) => format!("art/phone/why-{}.png", if stop.why.id() == "bright" { "size" } else { stop.why.id() }),
            None => thing(self.style, true),
        };
        let mut sign = screen.spawn(self.kit.picture_at(&sign, (middle + 10.0, self.top + 8.0, 42.0, 42.0)));
        self.in_time(&mut sign, when + STEP * 0.5);
    }

    fn in_time(&self, thing: &mut EntityCommands, when: f32) {
        if self.fresh {
            thing.insert(Pop::after(when));
        }
    }
}
