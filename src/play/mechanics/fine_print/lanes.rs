//! Three lanes under the screens: who walked how far, and what stopped them.

use bevy::prelude::*;

use super::place::Place;
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
    screen.spawn((Name::new("lanes"), ground, BackgroundColor(kit.colour(palette::PAPER).with_alpha(0.94)), Pickable::IGNORE));
    let fresh = mended.walks.is_some() && was.is_some_and(|was| was.walked != mended.walked);
    for (at, visitor) in Visitor::ALL.into_iter().enumerate() {
        let lane = Lane { kit, place, style, mended, visitor, top: top + place.lane * at as f32, fresh, first: at as f32 * STEP };
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
        let side = self.place.lane - 4.0;
        let who = Phrase::new("fine-visitor").id("visitor", self.visitor.id());
        screen.spawn((self.kit.picture_at(&self.picture("go"), (left + 4.0, self.top + 2.0, side * 0.8, side)), self.say(&who)));
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(left + 60.0),
            top: px(self.top),
            height: px(self.place.lane),
            column_gap: px(12),
            align_items: AlignItems::Center,
            ..default()
        };
        screen.spawn((Name::new("who"), node, Pickable::IGNORE)).with_children(|words| {
            words.spawn(self.kit.text(&who, Size::Label));
            words.spawn(self.kit.text_in(&Phrase::new("fine-way").id("visitor", self.visitor.id()), Size::Label, palette::INK_2));
        });
    }

    fn walked(&self, screen: &mut ChildSpawnerCommands, walk: &WalkSeen) {
        let end = walk.stopped.as_ref().map_or(self.screens(), |stop| stop.screen);
        for step in 0..=end {
            let (left, width) = self.place.column(step, self.screens());
            let middle = left + width / 2.0;
            let when = self.first + step as f32 * STEP;
            if step < end {
                let mut print = screen.spawn(
                    self.kit.picture_at("art/phone/printstep.png", (middle - 16.0, self.top + self.place.lane / 2.0 - 16.0, 32.0, 32.0)),
                );
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
        let side = self.place.lane - 2.0;
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
        let (picture, at) = self.figure(state, middle - 26.0);
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
        let mut sign = screen.spawn(self.kit.picture_at(&sign, (middle, self.top + self.place.lane / 2.0 - 20.0, 40.0, 40.0)));
        self.in_time(&mut sign, when + STEP * 0.5);
        if let Some(stop) = &walk.stopped {
            self.reason(screen, &Phrase::new(format!("fine-why-{}", stop.why.id())), middle, when + STEP * 0.5);
        }
    }

    /// What stopped them, in words, on the side where there is room.
    fn reason(&self, screen: &mut ChildSpawnerCommands, why: &Phrase, middle: f32, when: f32) {
        let (left, _, width, _) = self.place.lanes;
        let after = left + width - middle - 58.0;
        let before = middle - 60.0 - left;
        let right = after > before;
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(if right { middle + 50.0 } else { left + 8.0 }),
            top: px(self.top),
            width: px(if right { after } else { before }),
            height: px(self.place.lane),
            align_items: AlignItems::Center,
            justify_content: if right { JustifyContent::FlexStart } else { JustifyContent::FlexEnd },
            ..default()
        };
        let mut words = screen.spawn((Name::new("why"), node, ZIndex(1), Pickable::IGNORE));
        self.in_time(&mut words, when);
        words.with_children(|words| {
            let ground = Node { padding: px(8).horizontal(), border_radius: BorderRadius::all(px(10)), ..default() };
            words.spawn((Name::new("ground"), ground, BackgroundColor(self.kit.colour(palette::PAPER)))).with_children(|ground| {
                ground.spawn(self.kit.text(why, Size::Label));
            });
        });
    }

    fn in_time(&self, thing: &mut EntityCommands, when: f32) {
        if self.fresh {
            thing.insert(Pop::after(when));
        }
    }
}
