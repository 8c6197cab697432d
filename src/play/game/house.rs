//! My circle and the toy keypad.

use super::{Game, Screen};
use crate::scenario::circle::{Choosing, Keypad, RECALL_EVERY};
use crate::scenario::tell::Role;

/// What is going on in the rooms around the cases.
#[derive(Debug, Default)]
pub(super) struct House {
    pub(super) choosing: Choosing,
    pub(super) keypad: Option<Keypad>,
    /// How often the printer was asked, and what it printed last.
    pub(super) printed: usize,
    pub(super) filter: Option<crate::scenario::level::C>,
    pub(super) bones: Option<(String, crate::scenario::seed::Throw)>,
    /// The four berkh lie on the table.
    pub(super) berkh: bool,
}

impl Game {
    /// The circle that is being chosen.
    pub fn choosing(&self) -> &Choosing {
        &self.house.choosing
    }

    /// The keypad, while it is in hand.
    pub fn keypad(&self) -> Option<&Keypad> {
        self.house.keypad.as_ref()
    }

    /// The helpers of whoever plays.
    pub fn circle(&self) -> &[Role] {
        self.profile().circle.as_deref().unwrap_or(&Role::FIRST_CIRCLE)
    }

    pub(crate) fn choose_circle(&mut self) {
        self.house.choosing = Choosing::from(self.profile().circle.as_deref().unwrap_or_default());
        self.go(Screen::MyCircle);
    }

    pub(crate) fn toggle_helper(&mut self, role: Role) {
        self.house.choosing.toggle(role);
    }

    /// The circle is whole: it is kept, and the first time the keypad follows.
    pub(crate) fn keep_circle(&mut self) {
        if self.house.choosing.lacking().is_some() {
            return;
        }
        let roles = self.house.choosing.roles().to_vec();
        let first = self.profile().circle.is_none();
        self.change_profile(|profile| profile.circle = Some(roles));
        self.enter_the_desk();
        if first {
            self.take_keypad(true);
        }
    }

    /// Takes the toy keypad in hand, when the help file has a number.
    pub(crate) fn take_keypad(&mut self, shown: bool) {
        if let Some(number) = self.helplines.child() {
            self.house.keypad = Some(Keypad::new(number, shown));
            self.go(Screen::Keypad);
        }
    }

    /// After every fourth finished session the number is keyed from memory.
    pub(super) fn recall_the_number(&mut self) {
        let sessions = self.profile().sessions();
        if sessions > 0 && sessions.is_multiple_of(RECALL_EVERY) {
            let finished = self.just_finished;
            self.take_keypad(false);
            self.just_finished = finished;
        }
    }

    pub(crate) fn press_digit(&mut self, digit: u8) {
        self.with_keypad(|keypad| keypad.press(digit));
    }

    pub(crate) fn erase_digit(&mut self) {
        self.with_keypad(Keypad::erase);
    }

    pub(crate) fn show_number(&mut self) {
        self.with_keypad(Keypad::show);
    }

    fn with_keypad(&mut self, act: impl FnOnce(&mut Keypad)) {
        if let Some(keypad) = &mut self.house.keypad {
            act(keypad);
        }
    }

    /// From the keypad with the number in sight to the one from memory, and then to the desk.
    pub(crate) fn lay_keypad_down(&mut self) {
        let keyed = self.house.keypad.take();
        let right = keyed.as_ref().is_some_and(|keypad| keypad.state() == crate::scenario::circle::Keyed::Right);
        let first = self.profile().cases.is_empty();
        let finished = self.just_finished;
        if right && first && keyed.is_some_and(|keypad| keypad.shown()) {
            self.take_keypad(false);
        } else {
            self.enter_the_desk();
            self.just_finished = finished;
        }
    }
}
