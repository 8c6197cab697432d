//! What can be done at the app, what it costs, and what goes on by itself.

use super::machine::{CLOCK, Line, Machine, SEATS};
use super::part::{Bundle, Go, Part, Screen};
use super::types::{Cost, Half, Happening, Kind, Move, Pic, Role, ScreenKind, Slip};

/// Minutes of asking while nothing is open, and of a visit to one's own corner.
const ASK: usize = 3;
const CORNER: usize = 2;
/// A seat is taken every so many minutes.
const SEAT_EVERY: usize = 5;
/// Every so many moves a friend gets a message.
const LEAK_EVERY: usize = 3;

impl Machine {
    /// What can be done now: part by part, then the device's own buttons.
    pub fn moves(&self) -> Vec<Move> {
        match self.half {
            Half::App => self.app_moves(),
            Half::Mend => self.workshop.as_ref().map_or(vec![Move::Leave], |workshop| workshop.moves()),
            Half::Over => Vec::new(),
        }
    }

    fn app_moves(&self) -> Vec<Move> {
        let Some(screen) = self.screen() else { return Vec::new() };
        let visible = screen.visible();
        let mut moves = Vec::new();
        for (part, there) in screen.parts.iter().enumerate().take(visible) {
            match there.kind {
                Kind::Button => moves.push(Move::Press { part }),
                Kind::Box => moves.push(Move::Tick { part }),
                Kind::Note => {}
            }
            if !there.shown() {
                moves.push(Move::Magnify { part });
            }
        }
        if visible < screen.parts.len() {
            moves.push(Move::Scroll);
        }
        moves.extend([Move::Wait, Move::Back]);
        moves.extend((!self.just_answered()).then_some(Move::Ask));
        moves.extend(self.mendable().map(|what| Move::Mend { what }));
        moves
    }

    /// The helper beside you has just answered: asking at once again would change nothing.
    fn just_answered(&self) -> bool {
        let answered = matches!(self.happened.last(), Some(Happening::Told | Happening::NothingOdd));
        self.told && answered && !self.to_tell()
    }

    /// Telling is possible as long as the app is open.
    pub fn tells(&self) -> Vec<Move> {
        if self.half == Half::App { vec![Move::Ask] } else { Vec::new() }
    }

    /// Asking on top of the other moves: no minute, and nothing goes on by itself.
    pub fn apply_free(&mut self, step: Move) {
        if step == Move::Ask && self.half == Half::App {
            self.happened.clear();
            self.ask();
        }
    }

    /// Makes a move. One that is not possible changes nothing and costs nothing.
    pub fn apply(&mut self, step: Move) {
        match self.half {
            Half::App => self.apply_app(step),
            Half::Mend => self.apply_mend(step),
            Half::Over => {}
        }
    }

    /// In the workshop nothing costs anything.
    fn apply_mend(&mut self, step: Move) {
        let Some(workshop) = self.workshop.as_mut().filter(|workshop| workshop.can(step)) else { return };
        let happened = match step {
            Move::Put { screen, piece } => workshop.put(screen, piece).then_some(Happening::PiecePut),
            Move::Lift { screen, piece } => workshop.lift(screen, piece).then_some(Happening::PieceLifted),
            Move::Walk => Some(Happening::Walked { out: workshop.walk() }),
            Move::Leave => {
                self.half = Half::Over;
                None
            }
            Move::Press { .. }
            | Move::Tick { .. }
            | Move::Magnify { .. }
            | Move::Scroll
            | Move::Wait
            | Move::Back
            | Move::Ask
            | Move::Mend { .. } => None,
        };
        self.moves += 1;
        self.happened = happened.into_iter().collect();
    }

    /// What a move takes; None where it is not possible.
    fn minutes_of(&self, step: Move) -> Option<usize> {
        let kind = |part: usize| self.part(part).map(|part| part.kind);
        match step {
            Move::Press { part } => (kind(part) == Some(Kind::Button)).then_some(1),
            Move::Tick { part } => (kind(part) == Some(Kind::Box)).then_some(1),
            Move::Magnify { part } => kind(part).map(|_| 1),
            Move::Scroll => self.screen().filter(|screen| screen.visible() < screen.parts.len()).map(|_| 1),
            Move::Wait | Move::Back => Some(1),
            Move::Ask => Some(if self.told || !self.open().is_empty() { 0 } else { ASK }),
            Move::Mend { what } => self.mendable().any(|slip| slip == what).then_some(CORNER),
            Move::Put { .. } | Move::Lift { .. } | Move::Walk | Move::Leave => None,
        }
    }

    fn apply_app(&mut self, step: Move) {
        let Some(minutes) = self.minutes_of(step) else { return };
        self.moves += 1;
        self.happened.clear();
        self.finger = None;
        self.minute += minutes;
        match step {
            Move::Press { part } => self.press(part),
            Move::Tick { part } => self.tick(part),
            Move::Magnify { part } => self.read(part),
            Move::Scroll => self.scroll(),
            Move::Wait => self.happened.push(Happening::Waited),
            Move::Back => self.back(),
            Move::Ask => self.ask(),
            Move::Mend { what } => self.put_right(what),
            Move::Put { .. } | Move::Lift { .. } | Move::Walk | Move::Leave => {}
        }
        // Telling takes no minute, so nothing goes on meanwhile.
        if minutes > 0 {
            self.goes_on();
        }
        if self.left || self.minute >= self.limit {
            self.finish();
        }
    }

    fn tick(&mut self, part: usize) {
        if let Some(there) = self.part_mut(part) {
            there.ticked = !there.ticked;
            self.happened.push(Happening::Ticked { part });
        }
    }

    fn read(&mut self, part: usize) {
        let Some(there) = self.part_mut(part) else { return };
        there.read = true;
        let (harm, address) = (there.on.harms() || there.off.harms() || there.clock == Some(Cost::Lies), there.address);
        self.saw_harm |= harm;
        self.happened.push(Happening::Read { part, harm });
        self.know_address(address);
    }

    /// A door and the login behind it have the same address: who has read one knows the other.
    fn know_address(&mut self, address: Option<[Pic; 3]>) {
        if address.is_some() {
            let same = self.screens.iter_mut().flat_map(|screen| &mut screen.parts).filter(|part| part.address == address);
            same.for_each(|part| part.read = true);
        }
    }

    fn scroll(&mut self) {
        if let Some(screen) = self.screens.get_mut(self.at) {
            screen.scrolled = true;
            self.happened.push(Happening::Scrolled);
        }
    }

    fn back(&mut self) {
        match self.trail.pop() {
            Some(before) => {
                self.backed_off.insert(self.at);
                self.at = before;
                self.happened.push(Happening::WentBack);
            }
            None => self.left = true,
        }
    }

    fn press(&mut self, part: usize) {
        let Some(there) = self.part(part).cloned() else { return };
        if there.role == Role::TickAll {
            self.tick_all();
        }
        if there.trick() {
            self.taken_in.insert((self.at, part));
        }
        match there.go {
            Go::To(next) => {
                self.agree(part, &there.on);
                self.go_on(next);
            }
            Go::Stay => self.stay(there.role, &there.on),
            Go::Leave if self.new_face.is_some() => self.take(part, &there.on),
            Go::Leave => self.left = true,
        }
    }

    /// The one press of the new face.
    fn take(&mut self, part: usize, on: &Bundle) {
        self.agree(part, on);
        self.settle();
        self.kept = on.lose == 0;
        self.left = true;
    }

    fn tick_all(&mut self) {
        if let Some(screen) = self.screens.get_mut(self.at) {
            screen.parts.iter_mut().filter(|part| part.kind == Kind::Box).for_each(|part| part.ticked = true);
        }
        self.happened.push(Happening::AllTicked);
    }

    /// After a slip asking is telling. Else the helper shows the first thing here that costs something.
    fn ask(&mut self) {
        if !self.open().is_empty() {
            (self.newly_told, self.warned) = (self.to_tell(), self.ink.friends > 0);
            self.told = true;
            self.ink.friends = 0;
            self.happened.push(Happening::Told);
            return;
        }
        let odd = |part: &Part| part.kind != Kind::Note && !part.shown() && part.now().harms();
        let visible = self.screen().map_or(0, Screen::visible);
        let found = self.screen().and_then(|screen| screen.parts.iter().take(visible).position(odd));
        let Some(part) = found else { return self.happened.push(Happening::NothingOdd) };
        self.read(part);
        self.finger = Some((self.at, part));
        self.happened.push(Happening::Pointed { part });
    }

    /// On a page that only looks like one's own: a new code typed there is gone too.
    pub(super) fn on_strange_page(&self) -> bool {
        self.screen().is_some_and(|screen| screen.strange && matches!(screen.kind, ScreenKind::Login | ScreenKind::Dead))
    }

    /// The most that any one part took.
    fn biggest_payment(&self) -> usize {
        let part = |line: &Line, at: usize| Some(self.screens.get(line.screen)?.parts.get(at)?.now().money);
        let of = |line: &Line| line.parts.iter().filter_map(|at| part(line, *at)).max().unwrap_or(0);
        let agreed = self.lines.iter().map(of).max().unwrap_or(0);
        // A side show is agreed to without leaving the screen: its payment stands alone on its line.
        let aside = self.lines.iter().map(|line| line.printed.money.saturating_sub(line.pencil.money)).max().unwrap_or(0);
        agreed.max(aside)
    }

    fn put_right(&mut self, what: Slip) {
        let happened = match what {
            Slip::Code if self.on_strange_page() => {
                self.ink.code += 1;
                Happening::CodeGone
            }
            Slip::Money if !self.told => Happening::TellFirst,
            // A form asks one payment back, the biggest.
            Slip::Money => {
                self.forms = self.forms.saturating_sub(1);
                self.ink.money = self.ink.money.saturating_sub(self.biggest_payment());
                Happening::MoneyBack
            }
            Slip::Sub => {
                self.forms = self.forms.saturating_sub(1);
                self.ink.clear(what);
                Happening::SubStopped
            }
            // Possible at any time, but it takes the form of today along.
            Slip::Code => {
                self.forms = self.forms.saturating_sub(1);
                self.ink.clear(what);
                Happening::NewCode
            }
            Slip::Friends => {
                self.ink.clear(what);
                Happening::Told
            }
        };
        self.happened.push(happened);
    }

    /// What goes on by itself after each move.
    fn goes_on(&mut self) {
        if self.shows(Role::Clock) {
            self.clock = self.clock.saturating_sub(1);
            if self.clock == 0 {
                self.clock = CLOCK;
                self.restarted = self.restarted.saturating_add(1);
                self.happened.push(Happening::ClockStarted);
            }
        }
        if let Some(taken) = self.taken.filter(|taken| !self.paid && *taken < SEATS)
            && self.minute / SEAT_EVERY > usize::from(taken)
        {
            self.taken = Some(taken + 1);
            self.happened.push(if taken + 1 == SEATS { Happening::HallFull } else { Happening::SeatTaken });
        }
        if self.ink.code > 0 {
            self.leaks += 1;
            self.happened.push(Happening::StickerGone);
            if self.leaks.is_multiple_of(LEAK_EVERY) && !self.told {
                self.ink.friends += 1;
                self.slipped.insert(Slip::Friends);
                self.happened.push(Happening::FriendBothered);
            }
        }
    }
}
