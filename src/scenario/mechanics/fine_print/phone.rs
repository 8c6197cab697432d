//! The app as it looks, and its moves as they are offered.

use super::ending::BITE;
use super::machine::{Line, Machine, SEATS};
use super::part::{Bundle, Part, Screen};
use super::see::{PartSeen, PhoneSeen, ReceiptSeen, RollLine, ScreenSeen};
use super::types::{Kind, Move, Piece, Role, ScreenKind, Slip, ThingSeen};
use crate::scenario::phrase::{Id, Phrase};
use crate::scenario::seen::{Field, Offer};
use crate::scenario::session::Action;

impl Machine {
    /// What can be seen now.
    pub fn seen(&self) -> PhoneSeen {
        let screen = self.screen();
        let visible = screen.map_or(0, Screen::visible);
        let parts = screen.map(|screen| screen.parts.as_slice()).unwrap_or_default();
        PhoneSeen {
            style: self.style,
            new_face: self.new_face.is_some(),
            half: self.half,
            screen: screen_seen(screen),
            first: self.trail.is_empty(),
            parts: parts.iter().enumerate().take(visible).map(|(at, part)| self.part_seen(at, part)).collect(),
            below: visible < parts.len(),
            minutes: self.limit,
            left: self.limit.saturating_sub(self.minute),
            clock: self.shows(Role::Clock).then_some(self.clock),
            restarted: self.restarted,
            seats: self.taken.map(|taken| SEATS - taken.min(SEATS)),
            card: self.card,
            chain: self.screens.iter().take(self.chain).map(|screen| screen.id.clone()).collect(),
            stuck: if self.at_exit() { self.stuck().into_iter().map(|at| self.id_of(at)).collect() } else { Vec::new() },
            thing: self.thing_seen(),
            roll: self.lines.iter().flat_map(|line| self.roll(line)).collect(),
            open: self.open(),
            told: self.told,
            forms: self.forms,
            mended: self.mended(),
            happened: self.happened.clone(),
            left_with: self.receipt.map(|receipt| ReceiptSeen {
                thing: receipt.thing,
                late: receipt.late,
                bites: receipt.loss.div_ceil(BITE).min(u8::MAX.into()) as u8,
            }),
            mend: self.workshop.as_ref().map(|workshop| workshop.seen()),
        }
    }

    fn id_of(&self, screen: usize) -> Id {
        self.screens.get(screen).map(|screen| screen.id.clone()).unwrap_or_default()
    }

    fn thing_seen(&self) -> ThingSeen {
        if self.new_face.is_some() {
            return if self.kept { ThingSeen::Solid } else { ThingSeen::Away };
        }
        match (self.at_exit(), self.has_thing()) {
            (false, _) => ThingSeen::Away,
            (true, true) => ThingSeen::Solid,
            (true, false) if self.full() || !self.stuck().is_empty() => ThingSeen::Stuck,
            (true, false) => ThingSeen::Outlined,
        }
    }

    fn part_seen(&self, at: usize, part: &Part) -> PartSeen {
        PartSeen {
            kind: part.kind,
            role: part.role,
            says: part.says,
            label: part.label.clone(),
            size: part.size,
            faint: part.faint,
            ticked: part.ticked,
            admits: part.admits,
            fine: part.fine(),
            address: part.address.filter(|_| part.shown()),
            finger: self.finger == Some((self.at, at)),
        }
    }

    /// What a screen printed in ink, and what stands there in pencil.
    fn roll(&self, line: &Line) -> Vec<RollLine> {
        if self.new_face.is_some() {
            return Vec::new();
        }
        let screen = self.screens.get(line.screen);
        let parts: Vec<&Part> = line.parts.iter().filter_map(|part| screen?.parts.get(*part)).collect();
        let plain = |part: &Part| matches!(part.role, Role::Next | Role::TickAll);
        let known = parts.iter().all(|part| part.shown() || plain(part));
        let read = parts.iter().filter(|part| part.shown()).fold(Bundle::default(), |sum, part| sum.plus(part.now()));
        let row = |costs, lines, ink, known, mended| RollLine {
            screen: self.id_of(line.screen),
            title: screen.map_or(Phrase::new(""), |screen| screen.title.clone()),
            costs,
            lines,
            ink,
            known,
            mended,
        };
        let pencil = if known { line.pencil } else { read };
        let lost = line.pencil.lose > 0;
        let slips: Vec<Slip> = Slip::ALL.into_iter().filter(|slip| line.printed.of(*slip) > 0).collect();
        let mended = !slips.is_empty() && slips.iter().all(|slip| self.ink.of(*slip) == 0);
        // In the end everything is ink but a thing that got stuck: that stays pencil for ever, and can be changed.
        let settled = line.inked && !lost;
        let agreed = if settled { line.agreed } else { 0 };
        let inked = (agreed > 0 || !line.printed.is_empty()).then(|| row(line.printed.costs(), agreed, true, true, mended));
        let open = (lost || line.agreed > 0) && !settled;
        let penciled = open.then(|| row(pencil.beyond(&line.printed).costs(), line.agreed, false, known, false));
        inked.into_iter().chain(penciled).collect()
    }

    /// A move as it is offered to whoever plays.
    pub fn offer(&self, step: Move) -> Offer {
        let action = Action::Play(step.into());
        let plain = |verb: &'static str, key: &'static str| Offer::new(verb, Phrase::new(key), action);
        // A part is called by what is written on it; the verb says what is done there.
        let at = |verb: &'static str, part: usize| {
            let label = self.part(part).map_or_else(|| Phrase::new("ui-next"), |part| part.label.clone());
            Offer::new(verb, label, action).field("part", Field::Number(part))
        };
        let piece = |verb: &'static str, key: &'static str, screen: usize, piece: Piece| {
            Offer::new(verb, Phrase::new(key).id("piece", piece.id()).number("screen", screen + 1), action)
                .field("screen", Field::Number(screen))
                .field("piece", Field::Id(piece.id()))
        };
        match step {
            Move::Press { part } => at("press", part),
            Move::Tick { part } => at("tick", part),
            Move::Magnify { part } => at("magnify", part),
            Move::Scroll => plain("scroll", "fine-do-scroll"),
            Move::Wait => plain("wait", "fine-do-wait"),
            Move::Back if self.trail.is_empty() => plain("back", "fine-do-walk-out"),
            Move::Back => plain("back", "fine-do-back"),
            Move::Ask if self.to_tell() => plain("ask", "fine-do-tell"),
            Move::Ask => plain("ask", "fine-do-ask"),
            Move::Mend { what } => {
                Offer::new("mend", Phrase::new("fine-do-mend").id("what", what.id()), action).field("what", Field::Id(what.id()))
            }
            Move::Put { screen, piece: what } => piece("put", "fine-do-put", screen, what),
            Move::Lift { screen, piece: what } => piece("lift", "fine-do-lift", screen, what),
            Move::Walk => plain("walk", "fine-do-walk"),
            Move::Leave => plain("leave", "fine-do-leave"),
        }
    }

    /// What is kept as evidence, for the Tell step to show: ink before small letters, small letters before the clock.
    pub fn evidence(&self) -> Vec<Phrase> {
        let inked = |slip: Slip| self.lines.iter().any(|line| line.printed.of(slip) > 0);
        let ink = [
            (inked(Slip::Money), "fine-show-ink-money"),
            (inked(Slip::Sub), "fine-show-ink-sub"),
            (self.slipped.contains(&Slip::Friends), "fine-show-ink-friends"),
            (inked(Slip::Code), "fine-show-ink-code"),
        ];
        let strange = self
            .screens
            .iter()
            .flat_map(|screen| &screen.parts)
            .any(|part| part.read && part.address.is_some() && part.address != self.card);
        let other = [
            (self.saw_harm, "fine-show-read"),
            (self.restarted > 0, "fine-show-clock"),
            (strange, "fine-show-sign"),
            (self.saw_lamp, "fine-show-lamp"),
        ];
        let shown: Vec<Phrase> =
            ink.into_iter().chain(other).filter(|(is, _)| *is).take(MOST_SHOWN).map(|(_, key)| Phrase::new(key)).collect();
        if shown.is_empty() { vec![Phrase::new("fine-show-receipt")] } else { shown }
    }

    /// For tests: what is what, screen by screen.
    pub fn pattern(&self) -> String {
        let part = |part: &Part| {
            let mark = if part.trick() {
                "!"
            } else if part.on.lose + part.off.lose > 0 {
                "?"
            } else {
                ""
            };
            format!("{}{mark}", part.role.id())
        };
        let screen = |screen: &Screen| {
            format!("{}:{}", screen.id, screen.parts.iter().filter(|part| part.kind != Kind::Note).map(part).collect::<Vec<_>>().join(","))
        };
        self.screens.iter().map(screen).collect::<Vec<_>>().join(" ")
    }
}

/// Things that are offered to be shown.
const MOST_SHOWN: usize = 3;

fn screen_seen(screen: Option<&Screen>) -> ScreenSeen {
    match screen {
        Some(screen) => ScreenSeen { id: screen.id.clone(), kind: screen.kind, title: screen.title.clone(), door: screen.door },
        None => ScreenSeen { id: Id::default(), kind: ScreenKind::Ways, title: Phrase::new(""), door: None },
    }
}
