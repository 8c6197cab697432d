//! The new face: one screen of another app, four minutes, fair in half of the throws.

use super::draw::{Table, empty, other_address, own_address};
use super::machine::{Machine, NewFace};
use super::part::{Bundle, Go, Part};
use super::script::{Case, CaseKind, FinePrint};
use super::types::{Role, Says, ScreenKind};
use crate::scenario::level::Band;
use crate::scenario::phrase::{Id, Phrase};
use crate::scenario::seed::Draw;

/// Minutes, and per cent of fair screens.
const MINUTES: usize = 4;
const FAIR: u32 = 50;
/// Ways on a screen, and wordings of a case.
const WAYS: usize = 2;
const WORDINGS: usize = 4;
/// What letters past the code cost.
const LETTERS: usize = 3;

impl Machine {
    /// The transfer case of a throw.
    pub fn new_face(level: &FinePrint, band: Band, draw: &mut Draw) -> Option<Self> {
        let (case, rules) = (level.cases.get(draw.below(level.cases.len()))?, level.rules(band)?);
        let fair = draw.percent(FAIR);
        let mut machine = empty(level, band, MINUTES);
        machine.style = level.style.other();
        machine.new_face = Some(NewFace { case: Id::from(case.id.as_str()), kind: case.kind, fair });
        let mut table = Table { level, rules, mood: 100, draw };
        let (kind, parts) = match case.kind {
            CaseKind::Ways => (ScreenKind::Ways, table.case_ways(case, fair)),
            CaseKind::Permit => (ScreenKind::YesNo, table.case_permit(case, fair)),
            CaseKind::Door => {
                let own = own_address(table.draw);
                machine.card = Some(own);
                let address = if fair { own } else { other_address(own, table.draw) };
                let mut parts = table.case_door(case, fair);
                parts.iter_mut().filter(|part| part.role == Role::Address).for_each(|part| part.address = Some(address));
                (ScreenKind::Login, parts)
            }
        };
        let mut screen = table.screen("", kind, parts);
        screen.id = Id::from(case.id.as_str());
        screen.title = table.key(&format!("case-{}-screen", case.id));
        (screen.visited, screen.strange) = (true, case.kind == CaseKind::Door && !fair);
        machine.screens.push(screen);
        machine.chain = 1;
        Some(machine)
    }
}

impl Table<'_> {
    fn case_button(&mut self, case: &Case, role: Role, says: Says, label: &str, on: Bundle) -> Part {
        let label = self.key(&format!("case-{}-{label}", case.id));
        Part::button(role, says, label, Go::Leave, on)
    }

    fn case_ways(&mut self, case: &Case, fair: bool) -> Vec<Part> {
        let labels = self.deal(&format!("case-{}-btn", case.id), WORDINGS, WAYS);
        let mut bundles = vec![if fair { Bundle::default() } else { self.harm() }, Bundle::default()];
        self.draw.shuffle(&mut bundles);
        labels.into_iter().zip(bundles).map(|(label, on)| self.claim(Role::Way, label, Go::Leave, on)).collect()
    }

    fn case_permit(&mut self, case: &Case, fair: bool) -> Vec<Part> {
        let (yes, no) = if fair { (Bundle::default(), Bundle { lose: 1, ..Bundle::default() }) } else { (self.harm(), Bundle::default()) };
        let says = if fair { Says::Fits } else { Says::Unfit };
        vec![self.case_button(case, Role::Yes, says, says.id(), yes), self.case_button(case, Role::No, Says::No, "no", no)]
    }

    fn case_door(&mut self, case: &Case, fair: bool) -> Vec<Part> {
        let (code, friends) = if fair { (0, 0) } else { (1, LETTERS) };
        let address: Phrase = self.key(&format!("case-{}-door", case.id));
        vec![
            Part::note(Role::Address, address),
            self.case_button(case, Role::Code, Says::Plain, "code", Bundle { code, ..Bundle::default() }),
            self.case_button(case, Role::NoCode, Says::Claims, "nocode", Bundle { friends, ..Bundle::default() }),
        ]
    }
}
