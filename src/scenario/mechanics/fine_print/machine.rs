//! The app at one moment: its screens, the till roll, what stands open.

use std::collections::BTreeSet;

use super::mend::{Tools, Workshop};
use super::part::{Bundle, Part, Screen};
use super::script::CaseKind;
use super::types::{Half, Happening, Pic, Role, Slip, Style};
use crate::scenario::level::Band;
use crate::scenario::phrase::Id;
use crate::scenario::report::Ending;

/// Seats of a hall plan.
pub(super) const SEATS: u8 = 4;
/// Forms that one's own corner can send in a day: what else stands open is for tomorrow, with a grown-up.
pub(super) const FORMS: usize = 1;
/// Where the app's clock starts.
pub(super) const CLOCK: u8 = 3;

/// What was agreed to on a screen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Line {
    pub(super) screen: usize,
    /// To how much.
    pub(super) agreed: usize,
    /// The parts that it came from.
    pub(super) parts: Vec<usize>,
    pub(super) pencil: Bundle,
    /// The thing has arrived, or should have: what is added now is inked at once.
    pub(super) inked: bool,
    /// What it printed in ink so far.
    pub(super) printed: Bundle,
}

impl Line {
    pub(super) fn new(screen: usize) -> Self {
        Self { screen, agreed: 0, parts: Vec::new(), pencil: Bundle::default(), inked: false, printed: Bundle::default() }
    }
}

/// How walking out went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Receipt {
    pub(super) ending: Ending,
    pub(super) thing: bool,
    pub(super) late: bool,
    pub(super) loss: u32,
}

/// The transfer case that a machine plays.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct NewFace {
    pub(super) case: Id,
    pub(super) kind: CaseKind,
    /// Nothing on the screen takes anything.
    pub(super) fair: bool,
}

/// The app at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Machine {
    pub(super) style: Style,
    pub(super) band: Band,
    /// Minutes before the bell, and minutes gone.
    pub(super) limit: usize,
    pub(super) minute: usize,
    /// Moves made.
    pub(super) moves: usize,
    /// The chain first, then what lies behind doors.
    pub(super) screens: Vec<Screen>,
    /// How many of them are the chain.
    pub(super) chain: usize,
    pub(super) at: usize,
    pub(super) trail: Vec<usize>,
    pub(super) card: Option<[Pic; 3]>,
    /// The thing is to be kept first, and was.
    pub(super) outlined: bool,
    pub(super) kept: bool,
    /// A hall plan instead of the clock: seats taken so far.
    pub(super) taken: Option<u8>,
    pub(super) paid: bool,
    pub(super) clock: u8,
    pub(super) restarted: u8,
    pub(super) lines: Vec<Line>,
    /// What is in ink and not yet put right.
    pub(super) ink: Bundle,
    pub(super) slipped: BTreeSet<Slip>,
    pub(super) told: bool,
    /// Forms that one's own corner can still send today.
    pub(super) forms: usize,
    /// The last telling was news to the helper; there were friends to warn.
    pub(super) newly_told: bool,
    pub(super) warned: bool,
    /// What stood open when the app was left.
    pub(super) open_at_end: Vec<Slip>,
    /// Moves since the code is out.
    pub(super) leaks: usize,
    /// Where the helper's finger rests.
    pub(super) finger: Option<(usize, usize)>,
    pub(super) happened: Vec<Happening>,
    /// What was seen and kept: harmful small letters were read; a lamp burned.
    pub(super) saw_harm: bool,
    pub(super) saw_lamp: bool,
    /// Tricks that were taken, by screen and part.
    pub(super) taken_in: BTreeSet<(usize, usize)>,
    /// Pages that were left backwards.
    pub(super) backed_off: BTreeSet<usize>,
    pub(super) left: bool,
    pub(super) half: Half,
    pub(super) receipt: Option<Receipt>,
    pub(super) new_face: Option<NewFace>,
    /// What the second half has, and from which seed it is drawn when it begins.
    pub(super) tools: Option<Tools>,
    pub(super) seed: usize,
    pub(super) workshop: Option<Workshop>,
}

impl Machine {
    pub(super) fn screen(&self) -> Option<&Screen> {
        self.screens.get(self.at)
    }

    /// A part that can be seen now.
    pub(super) fn part(&self, part: usize) -> Option<&Part> {
        let screen = self.screen()?;
        screen.parts.get(part).filter(|_| part < screen.visible())
    }

    pub(super) fn part_mut(&mut self, part: usize) -> Option<&mut Part> {
        let screen = self.screens.get_mut(self.at)?;
        let visible = screen.visible();
        screen.parts.get_mut(part).filter(|_| part < visible)
    }

    /// What stands open.
    pub(super) fn open(&self) -> Vec<Slip> {
        Slip::ALL.into_iter().filter(|slip| self.ink.of(*slip) > 0).collect()
    }

    /// What can be put right here and now: a form a day, and a new code at any time.
    pub(super) fn mendable(&self) -> impl Iterator<Item = Slip> {
        let can = |slip: &Slip| self.ink.of(*slip) > 0 && (*slip == Slip::Code || self.forms > 0);
        [Slip::Code, Slip::Sub, Slip::Money].into_iter().filter(can)
    }

    /// What stood open and was put right.
    pub(super) fn mended(&self) -> Vec<Slip> {
        self.slipped.iter().copied().filter(|slip| self.ink.of(*slip) == 0).collect()
    }

    /// The last screen.
    pub(super) fn exit(&self) -> usize {
        self.chain.saturating_sub(1)
    }

    pub(super) fn at_exit(&self) -> bool {
        self.new_face.is_none() && self.at == self.exit()
    }

    /// Where the thing got stuck.
    pub(super) fn stuck(&self) -> Vec<usize> {
        self.lines.iter().filter(|line| line.pencil.lose > 0).map(|line| line.screen).collect()
    }

    pub(super) fn full(&self) -> bool {
        self.taken == Some(SEATS)
    }

    /// The thing can be taken along from here.
    pub(super) fn has_thing(&self) -> bool {
        self.at_exit() && !self.full() && self.stuck().is_empty() && (self.kept || !self.outlined)
    }

    /// The screen has such a part.
    pub(super) fn shows(&self, role: Role) -> bool {
        self.screen().is_some_and(|screen| screen.parts.iter().any(|part| part.role == role))
    }

    /// There is something that the helper does not know yet.
    pub(super) fn to_tell(&self) -> bool {
        self.ink.friends > 0 || (!self.told && !self.open().is_empty())
    }

    /// The play is over.
    pub fn over(&self) -> bool {
        self.half == Half::Over
    }

    /// Which screen it is, for the measures.
    pub fn screen_number(&self) -> usize {
        self.at
    }

    /// Which half it is, for the measures.
    pub fn half(&self) -> Half {
        self.half
    }

    /// The same app without its second half, for the measures: no ending depends on it.
    #[must_use]
    pub fn without_workshop(self) -> Self {
        Self { tools: None, ..self }
    }

    /// Something stands open of which the helper does not know: asking is telling.
    pub fn can_tell(&self) -> bool {
        self.to_tell()
    }

    /// The workshop of the second half, for the measures.
    pub fn workshop(&self) -> Option<&Workshop> {
        self.workshop.as_ref()
    }

    /// The move, from 1.
    pub fn turn(&self) -> usize {
        self.moves + 1
    }

    /// Small letters that were read on an earlier way are still known.
    pub(super) fn remember(&mut self, before: &Self) {
        for (screen, old) in self.screens.iter_mut().zip(&before.screens) {
            for (part, old) in screen.parts.iter_mut().zip(&old.parts) {
                part.known |= old.read || old.known;
            }
        }
    }
}
