//! The screens of an app but its doors: what their parts do.

use super::draw::{Table, WORDINGS};
use super::part::{Bundle, Go, Part, Screen};
use super::script::{BoxesPlan, ExitPlan, WaysPlan, YesNoPlan};
use super::types::{Cost, Kind, Role, Says, ScreenKind};
use crate::scenario::phrase::Phrase;

/// A wish that is not needed is a trap more often than the mood alone says, in per cent.
const WISH: u32 = 10;
/// Per cent of boxes that are ticked at the beginning.
const TICKED_NEED: u32 = 45;
const TICKED_EXTRA: u32 = 55;
const TICKED_NOT: u32 = 45;
const TICKED_NICE: u32 = 50;
/// What the ready-ticked line takes.
const LINE: usize = 1000;
/// Minutes of a painted way out, and of one more story.
const ADVERT: usize = 3;
const MORE: usize = 2;

impl Table<'_> {
    pub(super) fn ways(&mut self, id: &str, plan: &WaysPlan, here: usize, taken: Option<u8>) -> Screen {
        let labels = self.deal(&format!("btn-{id}"), WORDINGS, plan.ways);
        let bundles = self.traps(plan.ways, &plan.traps);
        let mut parts: Vec<Part> =
            labels.into_iter().zip(bundles).map(|(label, on)| self.claim(Role::Way, label, Go::To(here + 1), on)).collect();
        if plan.side > 0 {
            let label = self.key(&format!("side-{id}"));
            parts.push(Part::button(Role::Side, Says::Side, label, Go::Stay, Bundle { mins: plan.side, ..Bundle::default() }));
        }
        if plan.clock {
            let (role, label, clock) = match taken {
                Some(_) => (Role::Seats, "fine-note-seats", Cost::Seats),
                None => (Role::Clock, "fine-note-clock", Cost::Lies),
            };
            parts.push(Part { clock: Some(clock), ..Part::note(role, Phrase::new(label)) });
        }
        if let Some(share) = plan.line {
            parts.extend(self.line(share));
            parts.push(Part { below: true, ..Part::note(Role::Total, self.key("total")) });
        }
        self.screen(id, if plan.pays { ScreenKind::Pay } else { ScreenKind::Ways }, parts)
    }

    /// The ready-ticked line under the fold: it costs something, is needed, or is not there.
    fn line(&mut self, share: u32) -> Option<Part> {
        let extra = self.by_mood(share);
        if !extra && self.draw.percent(50) {
            return None;
        }
        let says = if self.draw.percent(self.rules.vague) {
            Says::Vague
        } else if extra {
            Says::Extra
        } else {
            Says::Keep
        };
        let label = self.key(&format!("line-{}", says.id()));
        let mut part = Part { below: true, ticked: true, ..Part::new(Kind::Box, Role::Box, says, label) };
        if extra {
            part.on.money = LINE;
        } else {
            part.off.lose = 1;
        }
        Some(part)
    }

    pub(super) fn boxes(&mut self, id: &str, plan: &BoxesPlan, here: usize) -> Screen {
        let first = if self.draw.percent(plan.need) { Says::Keep } else { Says::Nice };
        let mut meant = vec![first];
        while meant.len() < self.rules.boxes {
            let pool: &[Says] = if self.by_mood(plan.hurtful) { &[Says::Extra, Says::Not] } else { &[Says::Nice, Says::Nice, Says::Keep] };
            meant.push(pool.get(self.draw.below(pool.len())).copied().unwrap_or(Says::Nice));
        }
        let mut parts: Vec<Part> = meant.into_iter().map(|meant| self.a_box(meant)).collect();
        self.word_boxes(&mut parts);
        let button = |role: Role, key: &'static str| Part::button(role, Says::Plain, Phrase::new(key), Go::To(here + 1), Bundle::default());
        parts.push(button(Role::Next, "fine-btn-next"));
        parts.push(button(Role::TickAll, "fine-btn-tick-all"));
        self.screen(id, ScreenKind::Boxes, parts)
    }

    fn a_box(&mut self, meant: Says) -> Part {
        let says = if self.draw.percent(self.rules.vague) {
            Says::Vague
        } else if meant == Says::Extra && self.draw.percent(self.rules.mislead) {
            Says::Keep
        } else {
            meant
        };
        let mut part = Part::new(Kind::Box, Role::Box, says, Phrase::new(""));
        let ticked = match meant {
            Says::Keep => {
                part.off.lose = 1;
                TICKED_NEED
            }
            Says::Extra => {
                part.on = self.harm();
                TICKED_EXTRA
            }
            Says::Not => {
                part.off = self.harm();
                TICKED_NOT
            }
            Says::Claims | Says::Nice | Says::Vague | Says::Fits | Says::Unfit | Says::No | Says::Side | Says::Plain => TICKED_NICE,
        };
        part.ticked = self.draw.percent(ticked);
        part
    }

    /// Wordings of each meaning without repetition.
    fn word_boxes(&mut self, parts: &mut [Part]) {
        for says in [Says::Keep, Says::Extra, Says::Not, Says::Nice, Says::Vague] {
            let labels = self.deal(&format!("box-{}", says.id()), WORDINGS, WORDINGS);
            for (part, label) in parts.iter_mut().filter(|part| part.says == says).zip(labels) {
                part.label = label;
            }
        }
    }

    pub(super) fn yes_no(&mut self, id: &str, plan: &YesNoPlan, here: usize) -> Screen {
        let needed = self.draw.percent(plan.needed);
        let (yes, no) = self.wish(needed);
        let vague = self.draw.percent((self.rules.vague + plan.vaguer).min(100));
        let says = match (vague, needed) {
            (true, _) => Says::Vague,
            (false, true) => Says::Fits,
            (false, false) => Says::Unfit,
        };
        let go = Go::To(here + 1);
        let label = self.one(&format!("yes-{id}-{}", says.id()), 2);
        let no_label = self.one(&format!("no-{id}"), WORDINGS);
        let parts = vec![Part::button(Role::Yes, says, label, go, yes), Part::button(Role::No, Says::No, no_label, go, no)];
        self.screen(id, ScreenKind::YesNo, parts)
    }

    /// What yes and no do: needed, without it the thing gets stuck; else a trap, or only a minute.
    fn wish(&mut self, needed: bool) -> (Bundle, Bundle) {
        if needed {
            return (Bundle::default(), Bundle { lose: 1, ..Bundle::default() });
        }
        let trap = self.draw.percent((self.mood + WISH).min(100));
        let yes = if trap { self.harm() } else { Bundle { mins: 1, ..Bundle::default() } };
        (yes, Bundle::default())
    }

    pub(super) fn exit(&mut self, id: &str, plan: &ExitPlan) -> Screen {
        let painted = self.by_mood(plan.painted).then(|| self.draw.below(2));
        let outs = [(Role::Done, "fine-btn-done"), (Role::Cross, "fine-btn-cross")];
        let mut parts: Vec<Part> = outs
            .into_iter()
            .enumerate()
            .map(|(at, (role, key))| {
                let (go, mins) = if painted == Some(at) { (Go::Stay, ADVERT) } else { (Go::Leave, 0) };
                Part::button(role, Says::Plain, Phrase::new(key), go, Bundle { mins, ..Bundle::default() })
            })
            .collect();
        let more = if self.by_mood(plan.more) { self.harm() } else { Bundle::default() };
        let (more_label, keep_label) = (self.one("more", 2), self.one("keep", 2));
        parts.push(Part::button(Role::Side, Says::Side, more_label, Go::Stay, Bundle { mins: MORE, ..more }));
        parts.push(Part::button(Role::Keep, Says::Plain, keep_label, Go::Stay, Bundle::default()));
        self.screen(id, ScreenKind::Exit, parts)
    }
}
