//! A day on the landing: morning, moves, night.

use super::draw::Mornings;
use super::script::{Doors, Rules};
use super::types::{Answer, Happening, Key, Kind, Move, PATTERN, Position, Sign};
use super::visitor::{Line, Slip, Visitor};
use crate::scenario::level::Band;
use crate::scenario::phrase::{Id, Phrase};
use crate::scenario::seed::Draw;
use crate::scenario::tell::FirstAnswer;

/// Flames that an everyday key gives.
const KEY_FLAMES: u8 = 2;
/// Knocks at a closed door after which a kind visitor goes away.
const PATIENCE: u8 = 2;
/// The first morning on which a busy or cross adult comes.
const BUSY_UNTIL: usize = 3;

/// The landing at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Landing {
    pub(super) day: usize,
    pub(super) days: usize,
    pub(super) moves: u8,
    pub(super) stones: u8,
    pub(super) first_answer: FirstAnswer,
    pub(super) told: u8,
    pub(super) visitors: Vec<Visitor>,
    pub(super) mornings: Mornings,
    /// What happened since the last move, by door.
    pub(super) happenings: Vec<(usize, Happening)>,
    /// The one-evening board of the new face: no keys, no letters, the night ends it.
    pub(super) new_face: Option<Id>,
    pub(super) over: bool,
}

impl Landing {
    /// The first morning of a throw.
    pub fn begin(doors: &Doors, band: Band, first_answer: FirstAnswer, draw: &mut Draw) -> Self {
        let fallback = Rules { band, days: 6, moves: 3, unsafe_weights: (1, 1, 1), false_name: 0, signs_kept: 100 };
        let rules = doors.rules(band).unwrap_or(&fallback);
        let mut landing = Self {
            day: 0,
            days: rules.days,
            moves: rules.moves,
            stones: 0,
            first_answer,
            told: 0,
            visitors: doors.draw_cast(rules, draw),
            mornings: doors.draw_mornings(rules, draw),
            happenings: Vec::new(),
            new_face: None,
            over: false,
        };
        landing.morning(doors);
        landing
    }

    /// The new face: two doors, three slips on each mat, one evening.
    pub fn new_face(doors: &Doors, draw: &mut Draw) -> Option<Self> {
        let (case, visitors) = doors.draw_new_face(draw)?;
        let day = visitors.iter().map(|visitor| visitor.slips.len()).max().unwrap_or(1);
        Some(Self {
            day,
            days: day,
            moves: 3,
            stones: 3,
            first_answer: FirstAnswer::Helpful,
            told: 0,
            visitors,
            mornings: Vec::new(),
            happenings: Vec::new(),
            new_face: Some(Id::from(case.id.as_str())),
            over: false,
        })
    }

    /// The week, or the evening, has ended.
    pub fn over(&self) -> bool {
        self.over
    }

    /// What can be done now, in a fixed order: night first, then door by door.
    pub fn moves(&self) -> Vec<Move> {
        let mut moves = Vec::new();
        if self.over {
            return moves;
        }
        moves.push(Move::Sleep);
        if self.stones == 0 {
            return moves;
        }
        for (door, visitor) in self.visitors.iter().enumerate().filter(|(_, visitor)| visitor.here()) {
            moves.extend(Position::ALL.into_iter().filter(|to| *to != visitor.position).map(|to| Move::Turn { door, to }));
            if visitor.position != Position::Closed {
                moves.extend(visitor.wants.iter().map(|&key| Move::Give { door, key }));
            }
            if !visitor.holds.is_empty() && !visitor.kept_key {
                moves.push(Move::Take { door });
            }
            if visitor.answer == Answer::NotAsked && self.new_face.is_none() {
                moves.push(Move::Ask { door });
            }
            moves.extend(visitor.slips.iter().rev().filter(|slip| !slip.turned).map(|slip| Move::Pin { door, day: slip.day }));
            if visitor.help_day == 0 {
                moves.push(Move::Tell { door });
            }
        }
        moves
    }

    /// Doors about which an adult could be told now, stones or not.
    pub fn tells(&self) -> Vec<Move> {
        let can = |visitor: &Visitor| visitor.here() && visitor.help_day == 0 && !self.over;
        self.visitors.iter().enumerate().filter(|(_, visitor)| can(visitor)).map(|(door, _)| Move::Tell { door }).collect()
    }

    /// Makes a move. The caller has checked that it is one of [`Landing::moves`].
    pub fn apply(&mut self, doors: &Doors, step: Move) {
        self.happenings.clear();
        if step == Move::Sleep {
            self.night(doors);
            return;
        }
        self.stones = self.stones.saturating_sub(1);
        self.act(step);
    }

    /// The same without its stone: for the test that telling never hurts.
    pub fn apply_free(&mut self, step: Move) {
        self.act(step);
    }

    fn night(&mut self, doors: &Doors) {
        if self.day < self.days {
            self.morning(doors);
            return;
        }
        if self.new_face.is_some() {
            self.day += 1;
            self.arrivals();
        }
        self.over = true;
    }

    fn act(&mut self, step: Move) {
        let (day, first_answer) = (self.day, self.first_answer);
        let door = match step {
            Move::Sleep => return,
            Move::Turn { door, .. } | Move::Give { door, .. } | Move::Take { door } => door,
            Move::Ask { door } | Move::Pin { door, .. } | Move::Tell { door } => door,
        };
        let Some(visitor) = self.visitors.get_mut(door) else { return };
        let happening = match step {
            Move::Turn { to, .. } => visitor.turn(to),
            Move::Give { key, .. } => visitor.take_key(key),
            Move::Take { .. } => visitor.give_back(),
            Move::Ask { .. } => visitor.ask(day),
            Move::Pin { day, .. } => visitor.pin(day),
            Move::Tell { .. } => {
                // A busy or cross adult has no time on the first evening and comes a morning later, with an apology.
                let earliest = if first_answer == FirstAnswer::Helpful { 0 } else { BUSY_UNTIL };
                visitor.help_day = (day + 1).max(earliest);
                self.told += 1;
                None
            }
            Move::Sleep => None,
        };
        self.happenings.extend(happening.map(|what| (door, what)));
        if matches!(step, Move::Pin { .. } | Move::Take { .. }) {
            self.bolt_if_pattern(door);
        }
    }

    /// Three different signs: the friend looks up, comes to the door and bolts it, at no cost.
    fn bolt_if_pattern(&mut self, door: usize) {
        let Some(visitor) = self.visitors.get_mut(door) else { return };
        if visitor.pins.len() >= PATTERN && visitor.here() {
            visitor.distanced |= !visitor.asked;
            visitor.position = Position::Closed;
            visitor.wants.clear();
            self.happenings.push((door, Happening::Bolted));
        }
    }

    fn morning(&mut self, doors: &Doors) {
        self.day += 1;
        self.stones = self.moves;
        self.arrivals();
        let mut spoken: Vec<(usize, Line)> = Vec::new();
        for door in 0..self.visitors.len() {
            let Some(line) = self.visit(doors, door) else { continue };
            spoken.push((door, line));
        }
        self.lay_on_mats(doors, spoken);
    }

    /// Answers and helpers that are due.
    fn arrivals(&mut self) {
        for door in 0..self.visitors.len() {
            let day = self.day;
            let Some(visitor) = self.visitors.get_mut(door) else { continue };
            if visitor.answer == Answer::OnItsWay && day >= visitor.answer_day {
                visitor.answer = visitor.truth.into();
                self.happenings.push((door, Happening::Answered));
            }
            let due = visitor.help_day != 0 && day >= visitor.help_day;
            if due || visitor.watched && visitor.here() && visitor.settles() {
                visitor.help(due);
                self.happenings.push((door, Happening::HelperCame));
                self.bolt_if_pattern(door);
            }
        }
    }

    /// One door in the morning: what is said there, if anything.
    fn visit(&mut self, doors: &Doors, door: usize) -> Option<Line> {
        let (first_day, visitor) = (self.day == 1, self.visitors.get_mut(door)?);
        if !visitor.here() {
            return None;
        }
        if visitor.position == Position::Closed {
            if visitor.flames > 0 && !visitor.reason() {
                visitor.position = Position::Chain;
                visitor.flames -= 1;
                self.happenings.push((door, Happening::Reopened));
            } else {
                visitor.knocks += 1;
                self.happenings.push((door, Happening::Knocked));
                if visitor.kind == Kind::Kind && visitor.knocks >= PATIENCE {
                    visitor.gone = true;
                    self.happenings.push((door, Happening::Left));
                }
                return None;
            }
        }
        if visitor.position == Position::Open || !visitor.known {
            visitor.warm_by(1);
        }
        if visitor.position == Position::Open {
            if visitor.kind == Kind::Pest {
                self.stones = self.stones.saturating_sub(1).max(1);
                self.happenings.push((door, Happening::Noise));
            }
            if visitor.ready_to_ask() {
                let hesitates = visitor.pins.len() >= PATTERN - 1;
                visitor.meet(hesitates);
                self.happenings.push((door, if hesitates { Happening::Hesitated } else { Happening::Asked }));
                return Some(Line { sign: Sign::Meeting, text: Phrase::new("doors-say-meeting") });
            }
        }
        Some(visitor.next_line(first_day, doors))
    }

    /// Lays today's lines on the mats; neutral tails make their lengths stand in the drawn order.
    fn lay_on_mats(&mut self, doors: &Doors, spoken: Vec<(usize, Line)>) {
        let Some((order, tails)) = self.mornings.get(self.day - 1) else { return };
        let ranked: Vec<&(usize, Line)> = order.iter().filter_map(|door| spoken.iter().find(|(at, _)| at == door)).collect();
        let group = doors.even_group(ranked.iter().map(|(_, line)| line.text.clone()).collect(), tails);
        for (rank, (door, line)) in ranked.iter().enumerate() {
            if let (Some(text), Some(visitor)) = (Phrase::of_group(&group, rank), self.visitors.get_mut(*door)) {
                visitor.slips.push(Slip { day: self.day, text, sign: line.sign, turned: false });
            }
        }
    }
}

impl Visitor {
    fn turn(&mut self, to: Position) -> Option<Happening> {
        self.position = to;
        match to {
            Position::Open => {
                self.checked |= !self.ever_opened && matches!(self.answer, Answer::Yes | Answer::No | Answer::Nobody);
                self.ever_opened = true;
            }
            Position::Chain | Position::Closed => self.distanced |= !self.asked && self.day_heard() > 1,
        }
        None
    }

    fn day_heard(&self) -> usize {
        self.slips.len()
    }

    fn take_key(&mut self, key: Key) -> Option<Happening> {
        self.wants.retain(|wanted| *wanted != key);
        self.holds.push(key);
        if key.everyday() {
            self.warm_by(KEY_FLAMES);
        }
        None
    }

    /// An unsafe one keeps the key: that is itself a sign.
    fn give_back(&mut self) -> Option<Happening> {
        if self.kind == Kind::Unsafe {
            self.kept_key = true;
            // A new face that keeps something private shows nothing by it: nothing is won so (safeguarding, rule 13).
            if self.known || self.holds.last().is_some_and(|key| key.everyday()) {
                self.pins.insert(Sign::Threat);
            }
            return Some(Happening::KeptKey);
        }
        self.holds.pop();
        None
    }

    fn ask(&mut self, day: usize) -> Option<Happening> {
        self.answer = Answer::OnItsWay;
        self.answer_day = day + 1;
        None
    }

    fn pin(&mut self, day: usize) -> Option<Happening> {
        let slip = self.slips.iter_mut().find(|slip| slip.day == day)?;
        slip.turned = true;
        if slip.sign == Sign::Plain {
            return Some(Happening::Smiled);
        }
        (!self.pins.insert(slip.sign)).then_some(Happening::SameSign)
    }

    fn meet(&mut self, hesitates: bool) {
        if hesitates {
            self.position = Position::Chain;
            self.hesitated = true;
        } else {
            self.asked = true;
        }
        self.said.insert(Sign::Meeting);
    }

    fn next_line(&mut self, first_day: bool, doors: &Doors) -> Line {
        let line = if first_day {
            Some(self.intro.clone())
        } else if self.position == Position::Open {
            self.open.pop()
        } else {
            self.chain.pop()
        };
        let line = line.unwrap_or_else(|| Line { sign: Sign::Plain, text: doors.key("say-plain-1") });
        if line.sign == Sign::Key {
            self.wants.extend(self.wanted.pop());
        }
        if line.sign != Sign::Plain {
            self.said.insert(line.sign);
        }
        line
    }

    /// What an adult needs in order to close the door for good.
    fn settles(&self) -> bool {
        self.kind == Kind::Unsafe && (self.evidence() || self.answer == Answer::No || self.asked)
    }

    fn evidence(&self) -> bool {
        self.pins.len() >= PATTERN - 1
    }

    /// The adult is on the landing, `called` or because of keeping an eye on this door.
    ///
    /// Two things differ from the first prototype, for the same reason (safeguarding, rule 15, telling never makes an
    /// ending worse): the adult never puts a chain on an open door, since a chain costs somebody well known a flame;
    /// and once told the adult looks again every morning, since an early call must not be worth less than a late one.
    fn help(&mut self, called: bool) {
        self.help_day = 0;
        self.watched = true;
        if self.settles() {
            self.settled = true;
            self.position = Position::Closed;
            self.wants.clear();
            self.holds.clear();
            self.kept_key = false;
        } else if self.evidence() {
            // “I know them.” A pest stays what it is: loud.
            if self.kind == Kind::Kind {
                self.answer = Answer::Yes;
            }
        } else if called && let Some(slip) = self.slips.iter_mut().rev().find(|slip| !slip.turned) {
            slip.turned = true;
            if slip.sign != Sign::Plain {
                self.pins.insert(slip.sign);
            }
        }
    }
}
