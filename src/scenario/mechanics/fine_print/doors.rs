//! The three doors of an app, and what lies behind each: a page, sometimes a login, and the dead page of a look-alike.

use super::draw::{Table, WORDINGS, other_address};
use super::part::{Bundle, Go, Part, Screen};
use super::script::DoorsPlan;
use super::types::{Pic, Role, Says, ScreenKind};
use crate::scenario::phrase::Phrase;

/// Doors.
const DOORS: usize = 3;
/// The third door is fair more often than the mood alone says, in per cent.
const THIRD: u32 = 90;
/// Minutes of a long way, and of a story.
const LONG: usize = 6;
const STORY: usize = 1;
/// What follows the doors in the chain.
const AFTER: usize = 1;
/// What letters past the code cost at a look-alike.
const LETTERS: usize = 3;

/// Who stands behind a door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Behind {
    /// One's own maker: the address of the card.
    Own,
    /// Somebody who passes it on for nothing.
    Partner,
    /// Looks like one's own and asks for the code.
    Look,
    /// Fair and slow.
    Long,
}

impl Behind {
    /// Goes through a login.
    fn asks(self) -> bool {
        matches!(self, Self::Own | Self::Look)
    }
}

impl Table<'_> {
    fn who_stands_behind(&mut self) -> Vec<Behind> {
        use Behind as B;
        let mut of = |pool: &[Behind]| pool.get(self.draw.below(pool.len())).copied().unwrap_or(B::Partner);
        let first = of(&[B::Own, B::Partner]);
        let fair = self.draw.percent(THIRD.saturating_sub(self.mood));
        let pool: &[Behind] = match (fair, first) {
            // Never two of one's own.
            (true, B::Own) => &[B::Partner],
            (true, _) => &[B::Own, B::Partner, B::Partner],
            (false, _) => &[B::Look, B::Long, B::Long],
        };
        let third = pool.get(self.draw.below(pool.len())).copied().unwrap_or(B::Partner);
        let mut behind = vec![first, third, B::Look];
        self.draw.shuffle(&mut behind);
        behind
    }

    /// The doors; what lies behind them follows the chain, which is `chain` screens long.
    pub(super) fn doors(&mut self, id: &str, plan: &DoorsPlan, own: [Pic; 3], chain: usize, rest: &mut Vec<Screen>) -> Screen {
        let labels = self.deal("door", WORDINGS, DOORS);
        let gets = self.deal("get", WORDINGS, DOORS);
        let mut doors = Vec::new();
        let mut strange: Vec<[Pic; 3]> = Vec::new();
        for (who, (label, get)) in self.who_stands_behind().into_iter().zip(labels.into_iter().zip(gets)) {
            let address = if who == Behind::Own { own } else { self.strange_address(own, &mut strange) };
            let page = chain + rest.len();
            rest.push(self.page(who, get, page));
            if who.asks() {
                rest.push(self.login(who, plan, address, page));
                rest.push(self.dead());
            }
            doors.push((
                page,
                rest.len() + chain,
                Part { address: Some(address), ..Part::button(Role::Door, Says::Claims, label, Go::To(page), Bundle::default()) },
            ));
        }
        let screen = self.screen(id, ScreenKind::Doors, doors.iter().map(|(_, _, part)| part.clone()).collect());
        // The doors were shuffled into their places: what lies behind takes the number of its door.
        for (page, end, _) in doors {
            let door = screen.parts.iter().position(|part| part.go == Go::To(page));
            rest.iter_mut().take(end - chain).skip(page - chain).for_each(|screen| screen.door = door);
        }
        screen
    }

    /// No two doors have the same address.
    fn strange_address(&mut self, own: [Pic; 3], taken: &mut Vec<[Pic; 3]>) -> [Pic; 3] {
        let mut address = other_address(own, self.draw);
        while taken.contains(&address) {
            address = other_address(own, self.draw);
        }
        taken.push(address);
        address
    }

    fn page(&mut self, who: Behind, label: Phrase, here: usize) -> Screen {
        let (go, mins) = match who {
            Behind::Own | Behind::Look => (Go::To(here + 1), 0),
            Behind::Partner => (Go::To(AFTER), 0),
            Behind::Long => (Go::To(AFTER), LONG),
        };
        let story = self.one("story", 2);
        let mut parts = vec![
            self.claim(Role::Get, label, go, Bundle { mins, ..Bundle::default() }),
            Part::button(Role::Side, Says::Side, story, Go::Stay, Bundle { mins: STORY, ..Bundle::default() }),
        ];
        // An honest page may show one sign, a look-alike shows one or two: no single sign decides.
        let signs = self.draw.below(2) + usize::from(who == Behind::Look);
        let of = [(Role::TooGood, "sign-toogood"), (Role::Hurry, "sign-hurry")];
        for (role, key) in self.draw.sample(&of, signs) {
            parts.push(Part::note(role, self.key(key)));
        }
        Screen { strange: who == Behind::Look, ..self.screen("page", ScreenKind::Page, parts) }
    }

    fn login(&mut self, who: Behind, plan: &DoorsPlan, address: [Pic; 3], page: usize) -> Screen {
        let own = who == Behind::Own;
        let (go, code) = if own { (Go::To(AFTER), 0) } else { (Go::To(page + 2), 1) };
        let label = self.one("code", 2);
        let mut parts = vec![
            Part { address: Some(address), ..Part::note(Role::Address, Phrase::new("fine-note-address")) },
            Part::button(Role::Code, Says::Plain, label, go, Bundle { code, ..Bundle::default() }),
        ];
        if self.draw.percent(plan.no_code) {
            let label = self.one("nocode", 2);
            let friends = if own { 0 } else { LETTERS };
            parts.push(self.claim(Role::NoCode, label, go, Bundle { friends, ..Bundle::default() }));
        }
        Screen { strange: !own, ..self.screen("login", ScreenKind::Login, parts) }
    }

    fn dead(&mut self) -> Screen {
        let parts = vec![Part::note(Role::Spinner, Phrase::new("fine-note-spinner"))];
        Screen { strange: true, ..self.screen("dead", ScreenKind::Dead, parts) }
    }
}
