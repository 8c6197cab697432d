//! One classmate in the ring: pose and face, what lies around, dots, the label.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;

use super::label::{MOODS, label, spoken};
use super::place::Place;
use super::timing::Moment;
use super::{Hand, fits};
use crate::play::Preferred;
use crate::scenario::mechanics::circle::{Happening, RingSeen, SeatSeen, Stance};
use crate::scenario::phrase::Phrase;
use crate::scenario::seen::Offer;
use crate::stage::Pop;
use crate::theme::{Face, Kit, Look, Meaning, palette, spoken_label};

/// A face on which the token in hand does not fit.
const FAINT: f32 = 0.38;

/// The bust of a seat as it looks when all is well.
pub(super) fn relieved(ring: &RingSeen, seat: &SeatSeen) -> String {
    if seat.stance == Stance::Watches { format!("art/classmates/{}-glad.png", seat.who) } else { picture(ring, seat) }
}

/// The bust of a seat as it looks.
pub(super) fn picture(ring: &RingSeen, seat: &SeatSeen) -> String {
    let who = &seat.who;
    let state = match seat.stance {
        Stance::Target if !who.starts_with("classmate-") => return format!("art/cast/{who}-mood-{}.png", ring.mood.min(MOODS)),
        Stance::Target => match ring.mood {
            0 | 1 => "sad",
            2 | 3 => "worry",
            _ => "glad",
        },
        Stance::Laughs if seat.bold => "bold",
        Stance::Laughs => "laugh",
        Stance::Stands => "stand",
        Stance::Watches if seat.worried => "worry",
        Stance::Watches => "watch",
    };
    format!("art/classmates/{who}-{state}.png")
}

/// A seat that is drawn.
pub(super) struct Seated<'a> {
    pub(super) kit: &'a Kit<'a>,
    pub(super) place: &'a Place,
    pub(super) moment: &'a Moment<'a>,
    pub(super) seat: &'a SeatSeen,
    pub(super) offers: &'a [Offer],
    /// It can be touched.
    pub(super) alive: bool,
}

impl Seated<'_> {
    pub(super) fn draw(&self, screen: &mut ChildSpawnerCommands) {
        self.mat(screen);
        if self.alive {
            self.button(screen);
        }
        self.bust(screen);
        self.things(screen);
        self.dots(screen);
        self.plate(screen);
    }

    fn before(&self) -> Option<&SeatSeen> {
        self.moment.before?.seats.get(self.seat.seat)
    }

    fn hand(&self) -> Hand {
        self.kit.game.hands().circle
    }

    /// The token in hand does not fit here.
    fn unfit(&self) -> bool {
        self.alive && self.hand().token.is_some_and(|verb| !fits(self.offers, verb, self.seat.seat))
    }

    pub(super) fn at(&self, x: f32, y: f32, width: f32, height: f32) -> (f32, f32, f32, f32) {
        self.place.at(self.seat.seat, x, y, width, height)
    }

    /// A picture that arrives when `new` says that it was not there a beat ago.
    fn put(&self, screen: &mut ChildSpawnerCommands, picture: &str, at: (f32, f32, f32, f32), new: impl Fn(&SeatSeen) -> bool) {
        let mut thing = screen.spawn((self.kit.picture_at(picture, at), ZIndex(2)));
        if self.before().is_some_and(new) {
            thing.insert(Pop::after(self.moment.when(self.seat.seat)));
        }
    }

    fn mat(&self, screen: &mut ChildSpawnerCommands) {
        let mat = if self.seat.stance == Stance::Target { "art/ring/seat-target.png" } else { "art/ring/seat.png" };
        screen.spawn(self.kit.picture_at(mat, self.at(-0.7, 0.27, 1.4, 0.525)));
    }

    /// The seat as one button: choosing the face.
    fn button(&self, screen: &mut ChildSpawnerCommands) {
        let hand = self.hand();
        let seat = self.seat.seat;
        let (left, top, width, height) = self.at(-0.64, -0.66, 1.28, 1.26);
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(left),
            top: px(top),
            width: px(width),
            height: px(height + self.place.label),
            border: px(4).all(),
            ..default()
        };
        let face = Face { icon: None, words: None, spoken: label(self.moment.ring, self.seat), upright: false };
        let button = self.kit.button(screen, super::AtRing::Seat(seat).into(), Look::Bare, face, node);
        let mut commands = screen.commands();
        let mut button = commands.entity(button);
        button.insert(spoken_label(spoken(self.kit, self.moment.ring, self.seat)));
        if hand.last == seat {
            button.insert(Preferred);
        } else {
            // The ring is one stop of the Tab key; arrows go around it.
            button.insert(TabIndex(-1));
        }
        let hinted = self.kit.game.hint().is_some_and(|hint| hint.at == Some(seat));
        let ready = hand.token.is_some_and(|verb| fits(self.offers, verb, seat));
        if hand.seat == Some(seat) || hinted || ready {
            let ground = if hand.seat == Some(seat) { palette::PAPER.with_alpha(0.72) } else { palette::AMBER.with_alpha(0.4) };
            button.insert((BackgroundColor(ground), BorderColor::all(palette::AMBER)));
        }
        if hinted || hand.bounced == Some(seat) {
            button.insert(Pop::default());
        }
    }

    /// Pose and face. An old one stays until it is the new one's turn.
    fn bust(&self, screen: &mut ChildSpawnerCommands) {
        let seat = self.seat.seat;
        let looks = self.moment.looks(seat, |ring| {
            let there = ring.seats.get(seat)?;
            let well = self.moment.calm && std::ptr::eq(ring, self.moment.ring);
            Some((if well { relieved(ring, there) } else { picture(ring, there) }, there.stance))
        });
        for shown in looks {
            let (look, stance) = &shown.look;
            let mut bust = screen.spawn((self.kit.picture_at(look, self.frame(*stance)), ZIndex(1)));
            if self.unfit() {
                bust.insert(ImageNode { image: self.kit.image(look), color: Color::WHITE.with_alpha(FAINT), ..default() });
            }
            shown.in_time(bust);
        }
    }

    /// Whoever stands is taller.
    fn frame(&self, stance: Stance) -> (f32, f32, f32, f32) {
        match stance {
            Stance::Stands => self.at(-0.64, -0.88, 1.28, 1.44),
            Stance::Target => self.at(-0.53, -0.63, 1.06, 1.17),
            Stance::Watches | Stance::Laughs => self.at(-0.5, -0.585, 1.0, 1.125),
        }
    }

    /// Everything that lies or hangs around a face.
    fn things(&self, screen: &mut ChildSpawnerCommands) {
        let seat = self.seat;
        if seat.stance == Stance::Target {
            let marks = self.moment.ring.beside;
            if marks > 0 {
                let cushion = if marks > 1 { "art/ring/cushion-2.png" } else { "art/ring/cushion.png" };
                self.put(screen, cushion, self.at(0.36, 0.2, 0.5, 0.42), |_| {
                    self.moment.before.is_some_and(|before| before.beside != marks)
                });
            }
        } else if seat.sat_with {
            self.put(screen, "art/ring/cushion.png", self.at(-0.82, 0.22, 0.46, 0.38), |before| !before.sat_with);
        }
        if seat.thanked {
            self.put(screen, "art/ring/ribbon.png", self.at(0.24, 0.1, 0.38, 0.44), |before| !before.thanked);
        }
        if seat.phone && seat.stance != Stance::Laughs && seat.stance != Stance::Target {
            self.put(screen, "art/ring/phone-dim.png", self.at(0.34, 0.36, 0.3, 0.3), |before| {
                !before.phone || before.stance == Stance::Laughs
            });
        }
        if seat.popular {
            self.put(screen, "art/ring/popular.png", self.at(-0.66, -0.64, 0.36, 0.36), |_| false);
        }
        if seat.began {
            self.put(screen, "art/ring/began.png", self.at(-0.72, 0.26, 0.36, 0.36), |_| false);
        }
        if seat.curtain {
            self.put(screen, "art/ring/curtain.png", self.at(-0.56, -0.62, 1.12, 1.26), |before| !before.curtain);
        }
        if seat.cloud {
            self.put(screen, "art/ring/cloud.png", self.at(0.16, -0.76, 0.5, 0.5), |before| !before.cloud);
        }
        if self.moment.ring.happened.contains(&(seat.seat, Happening::Distracted)) && self.moment.before.is_some() {
            self.put(screen, "art/ring/ball.png", self.at(-0.24, 0.16, 0.5, 0.5), |_| true);
        }
    }

    /// Reasons to be brave that are there, and those that are missing.
    fn dots(&self, screen: &mut ChildSpawnerCommands) {
        if self.seat.stance != Stance::Watches || self.seat.curtain {
            return;
        }
        let Some((there, needed)) = self.seat.dots else { return };
        let failed = self.moment.ring.happened.contains(&(self.seat.seat, Happening::NotYet)) && self.moment.before.is_some();
        let side = 0.26;
        for dot in 0..needed {
            let picture = match dot < there {
                true => "art/ring/dot-on.png",
                false if failed && dot == there => "art/ring/dot-missing.png",
                false => "art/ring/dot-off.png",
            };
            let x = (f32::from(dot) - f32::from(needed) / 2.0) * (side + 0.02);
            self.put(screen, picture, self.at(x, -0.86, side, side), |before| {
                failed || before.dots.is_some_and(|(then, _)| then <= dot) && dot < there
            });
        }
        let meaning = Phrase::new("circle-dots").number("count", there.into()).number("need", needed.into());
        let (left, top, width, height) = self.at(-0.5, -0.86, 1.0, side);
        let node =
            Node { position_type: PositionType::Absolute, left: px(left), top: px(top), width: px(width), height: px(height), ..default() };
        screen.spawn((Name::new("dots"), node, Pickable::IGNORE, Meaning(self.kit.game.texts().say(&meaning).to_string())));
    }
}
