//! The till roll: what one agrees to, when it turns to ink, and what that costs.

use super::machine::{Line, Machine};
use super::part::{Bundle, Part};
use super::types::{Cost, Happening, Kind, Role, ScreenKind, Slip};

impl Machine {
    /// Going on fixes the pencil lines of a screen: its boxes and the button.
    pub(super) fn agree(&mut self, pressed: usize, on: &Bundle) {
        let here = self.at;
        let Some(screen) = self.screens.get(here) else { return };
        let boxes: Vec<(usize, &Part)> = screen.parts.iter().enumerate().filter(|(_, part)| part.kind == Kind::Box).collect();
        let role = screen.parts.get(pressed).map(|part| part.role);
        let button = usize::from(!matches!(role, Some(Role::No | Role::Next | Role::TickAll)));
        let agreed = boxes.iter().filter(|(_, part)| part.ticked).count() + button;
        let pencil = boxes.iter().fold(*on, |sum, (_, part)| sum.plus(part.now()));
        let tricked: Vec<usize> = boxes.iter().filter(|(_, part)| part.trick() && part.now().harms()).map(|(at, _)| *at).collect();
        let parts = boxes.iter().map(|(at, _)| *at).chain([pressed]).collect();
        self.taken_in.extend(tricked.into_iter().map(|part| (here, part)));
        let line = self.line(here);
        let old = std::mem::replace(&mut line.pencil, pencil);
        (line.agreed, line.parts) = (agreed, parts);
        let inked = line.inked;
        let more = pencil.beyond(&old);
        let at_once = if inked { more } else { Bundle { money: 0, sub: 0, ..more } };
        self.print(here, &at_once, true);
    }

    /// The line of a screen on the till roll.
    fn line(&mut self, screen: usize) -> &mut Line {
        let at = self.lines.iter().position(|line| line.screen == screen).unwrap_or_else(|| {
            self.lines.push(Line::new(screen));
            self.lines.len() - 1
        });
        &mut self.lines[at]
    }

    pub(super) fn stay(&mut self, role: Role, on: &Bundle) {
        self.print(self.at, on, false);
        if role == Role::Keep {
            self.kept = true;
            self.happened.push(Happening::KeptThing);
        } else if on.mins > 0 {
            self.happened.push(if role == Role::Side { Happening::Dawdled } else { Happening::Advert });
        }
    }

    /// Prints in ink; a thing that got stuck is no ink. Minutes are told where they are no side show.
    fn print(&mut self, screen: usize, bundle: &Bundle, minutes: bool) {
        let bundle = Bundle { lose: 0, ..*bundle };
        if bundle.is_empty() {
            return;
        }
        let line = self.line(screen);
        line.printed = line.printed.plus(&bundle);
        self.ink = self.ink.plus(&bundle);
        self.minute += bundle.mins;
        for cost in bundle.costs() {
            match cost {
                Cost::Money(_) => self.happened.push(Happening::Inked(Slip::Money)),
                Cost::Sub => self.happened.push(Happening::Inked(Slip::Sub)),
                Cost::Mins(_) if !minutes => {}
                Cost::Friends(_) | Cost::Data(_) | Cost::Mins(_) | Cost::Code | Cost::Lose | Cost::Lies | Cost::Seats => {
                    self.happened.push(Happening::Printed(cost));
                }
            }
        }
        self.slipped.extend(Slip::ALL.into_iter().filter(|slip| bundle.of(*slip) > 0));
    }

    pub(super) fn go_on(&mut self, next: usize) {
        self.trail.push(self.at);
        self.paid |= self.screen().is_some_and(|screen| screen.kind == ScreenKind::Pay);
        self.at = next;
        if let Some(screen) = self.screens.get_mut(next) {
            screen.visited = true;
        }
        self.happened.push(Happening::Turned);
        if self.at_exit() {
            self.paid = true;
            self.settle();
            let stuck = !self.stuck().is_empty() || self.full();
            self.saw_lamp |= stuck;
            self.happened.push(if stuck { Happening::Stuck } else { Happening::Arrived });
        }
    }

    /// The thing is here or should be: money and what is paid every week turn from pencil to ink.
    pub(super) fn settle(&mut self) {
        let due: Vec<(usize, Bundle)> = self.lines.iter().filter(|line| !line.inked).map(|line| (line.screen, line.pencil)).collect();
        self.lines.iter_mut().for_each(|line| line.inked = true);
        for (screen, pencil) in due {
            self.print(screen, &Bundle { money: pencil.money, sub: pencil.sub, ..Bundle::default() }, true);
        }
    }
}
