//! One app of a throw: what each part does, and, apart from that, how it looks.

use super::machine::{CLOCK, FORMS, Machine};
use super::part::{Bundle, Go, Part, Screen};
use super::script::{FinePrint, Plan, Rules, ScreenPlan, Traps};
use super::types::{Half, Kind, Pic, Role, Says, ScreenKind};
use crate::scenario::level::Band;
use crate::scenario::phrase::{Id, Phrase};
use crate::scenario::seed::Draw;

/// Wordings of one meaning.
pub(super) const WORDINGS: usize = 4;

/// What a draw needs at hand.
pub(super) struct Table<'a> {
    pub(super) level: &'a FinePrint,
    pub(super) rules: &'a Rules,
    /// The maker's mood in per cent: every share of traps is multiplied by it.
    pub(super) mood: u32,
    pub(super) draw: &'a mut Draw,
}

impl Table<'_> {
    pub(super) fn key(&self, rest: &str) -> Phrase {
        Phrase::new(format!("{}{rest}", self.level.prefix))
    }

    /// True in so many per cent of the makers who are quite tricky, and less with a better mood.
    pub(super) fn by_mood(&mut self, percent: u32) -> bool {
        self.draw.below(10_000) < (percent * self.mood) as usize
    }

    /// What a trap costs.
    pub(super) fn harm(&mut self) -> Bundle {
        self.level.harms.get(self.draw.below(self.level.harms.len())).map(|harm| harm.bundle()).unwrap_or_default()
    }

    /// A button with a promise. One that costs something may admit it, and then it is telling the truth.
    pub(super) fn claim(&mut self, role: Role, label: Phrase, go: Go, on: Bundle) -> Part {
        let admits = !on.is_empty() && self.draw.percent(self.rules.admits);
        Part { admits, ..Part::button(role, Says::Claims, label, go, on) }
    }

    /// Wordings without repetition.
    pub(super) fn deal(&mut self, stem: &str, of: usize, count: usize) -> Vec<Phrase> {
        let numbers = self.draw.sample(&(1..=of).collect::<Vec<_>>(), count);
        numbers.into_iter().map(|number| self.key(&format!("{stem}-{number}"))).collect()
    }

    pub(super) fn one(&mut self, stem: &str, of: usize) -> Phrase {
        let number = 1 + self.draw.below(of);
        self.key(&format!("{stem}-{number}"))
    }

    /// Place, size and contrast, dealt apart from what a part does; then from top to bottom.
    pub(super) fn lay_out(&mut self, mut parts: Vec<Part>) -> Vec<Part> {
        let buttons = parts.iter().filter(|part| part.kind == Kind::Button).count();
        let mut sizes = match buttons {
            0 => Vec::new(),
            1 => vec![2],
            2 => vec![1, 3],
            3 => vec![1, 2, 3],
            _ => vec![1, 2, 2, 3],
        };
        self.draw.shuffle(&mut sizes);
        self.draw.shuffle(&mut parts);
        for (part, size) in parts.iter_mut().filter(|part| part.kind == Kind::Button).zip(sizes) {
            part.size = size;
            part.faint = size == 1 && self.draw.percent(50);
        }
        parts.sort_by_key(|part| {
            let kind = match part.kind {
                Kind::Note => 0,
                Kind::Box => 1,
                Kind::Button => 2,
            };
            (part.below, kind)
        });
        parts
    }

    pub(super) fn screen(&mut self, id: &str, kind: ScreenKind, parts: Vec<Part>) -> Screen {
        let title = self.key(&format!("screen-{id}"));
        let parts = self.lay_out(parts);
        Screen { id: Id::from(id), title, kind, door: None, strange: false, parts, scrolled: false, visited: false }
    }

    /// Which of the ways are traps: at most one of a few shares, or all but one.
    pub(super) fn traps(&mut self, ways: usize, traps: &Traps) -> Vec<Bundle> {
        match traps {
            Traps::OneOf(shares) => {
                let at = self.draw.below(10_000);
                let mut before = 0;
                (0..ways)
                    .map(|way| {
                        let share = (shares.get(way).copied().unwrap_or(0) * self.mood) as usize;
                        let trap = (before..before + share).contains(&at);
                        before += share;
                        if trap { self.harm() } else { Bundle::default() }
                    })
                    .collect()
            }
            Traps::ButOne(shares) => {
                let fair = 1 + shares.iter().filter(|share| self.draw.percent(share.saturating_sub(self.mood))).count();
                let fair = self.draw.sample(&(0..ways).collect::<Vec<_>>(), fair);
                (0..ways).map(|way| if fair.contains(&way) { Bundle::default() } else { self.harm() }).collect()
            }
        }
    }

    /// The screens that this throw has: some of those that may be left out are.
    fn chain(&mut self) -> Vec<ScreenPlan> {
        let may = |screen: &ScreenPlan| matches!(&screen.kind, Plan::YesNo(plan) if plan.skip);
        let optional: Vec<usize> = self.level.screens.iter().enumerate().filter(|(_, screen)| may(screen)).map(|(at, _)| at).collect();
        let out = self.draw.sample(&optional, self.rules.skip);
        self.level.screens.iter().enumerate().filter(|(at, _)| !out.contains(at)).map(|(_, screen)| screen.clone()).collect()
    }
}

/// An app without screens.
pub(super) fn empty(level: &FinePrint, band: Band, limit: usize) -> Machine {
    Machine {
        style: level.style,
        band,
        limit,
        minute: 0,
        moves: 0,
        screens: Vec::new(),
        chain: 0,
        at: 0,
        trail: Vec::new(),
        card: None,
        outlined: false,
        kept: false,
        taken: None,
        paid: false,
        clock: CLOCK,
        restarted: 0,
        lines: Vec::new(),
        ink: Bundle::default(),
        slipped: Default::default(),
        told: false,
        forms: FORMS,
        newly_told: false,
        warned: false,
        open_at_end: Vec::new(),
        leaks: 0,
        finger: None,
        happened: Vec::new(),
        saw_harm: false,
        saw_lamp: false,
        taken_in: Default::default(),
        backed_off: Default::default(),
        left: false,
        half: Half::App,
        receipt: None,
        new_face: None,
        tools: None,
        seed: 0,
        workshop: None,
    }
}

/// One's own address: three different pictures.
pub(super) fn own_address(draw: &mut Draw) -> [Pic; 3] {
    let mut pics = Pic::ALL;
    draw.shuffle(&mut pics);
    let [one, two, three, ..] = pics;
    [one, two, three]
}

/// Another address, and not far from one's own: one picture is another one, or two have changed places. How far, says
/// nothing about who stands behind it.
pub(super) fn other_address(own: [Pic; 3], draw: &mut Draw) -> [Pic; 3] {
    let mut other = own;
    let at = draw.below(3);
    if draw.percent(50) {
        other.swap(at, (at + 1) % 3);
    } else if let Some(pic) = other.get_mut(at) {
        let free: Vec<Pic> = Pic::ALL.into_iter().filter(|pic| !own.contains(pic)).collect();
        *pic = free.get(draw.below(free.len())).copied().unwrap_or(*pic);
    }
    other
}

impl Machine {
    /// The first moment of a throw.
    pub fn begin(level: &FinePrint, band: Band, draw: &mut Draw) -> Self {
        let Some(rules) = level.rules(band) else { return empty(level, band, 0) };
        let mood = level.moods.get(draw.below(level.moods.len())).copied().unwrap_or(100);
        Self::draw(&mut Table { level, rules, mood, draw }, band)
    }

    fn draw(table: &mut Table<'_>, band: Band) -> Self {
        let rules = table.rules;
        let mut machine = empty(table.level, band, rules.minutes);
        machine.tools = rules.mend;
        machine.seed = table.draw.below(1 << 30);
        let chain = table.chain();
        let clocked = chain.iter().any(|screen| matches!(&screen.kind, Plan::Ways(plan) if plan.clock));
        machine.taken = (table.draw.percent(rules.seats) && clocked).then_some(0);
        machine.chain = chain.len();
        let mut behind = Vec::new();
        for (here, plan) in chain.iter().enumerate() {
            let screen = match &plan.kind {
                Plan::Doors(doors) => {
                    let own = own_address(table.draw);
                    machine.card = Some(own);
                    table.doors(&plan.id, doors, own, chain.len(), &mut behind)
                }
                Plan::Ways(ways) => table.ways(&plan.id, ways, here, machine.taken),
                Plan::Boxes(boxes) => table.boxes(&plan.id, boxes, here),
                Plan::YesNo(yes_no) => table.yes_no(&plan.id, yes_no, here),
                Plan::Exit(exit) => {
                    machine.outlined = table.draw.percent(exit.outlined);
                    table.exit(&plan.id, exit)
                }
            };
            machine.screens.push(screen);
        }
        machine.screens.extend(behind);
        if let Some(first) = machine.screens.first_mut() {
            first.visited = true;
        }
        machine
    }
}
