//! My circle: five helpers, one at least outside the family, and the helpline's number on a toy keypad.
//!
//! The keypad calls nobody. The number comes from the help file and never from here.

use super::tell::Role;

/// Helpers in a circle.
pub const HELPERS: usize = 5;
/// After so many finished sessions the number is keyed from memory again.
pub const RECALL_EVERY: u32 = 4;
/// The longest number that fits the keypad's display.
const LONGEST: usize = 12;

impl Role {
    /// Lives with the child, or is a relative.
    pub fn family(self) -> bool {
        match self {
            Self::Mother | Self::Father | Self::Grandparent | Self::ElderSibling => true,
            Self::ClassTeacher
            | Self::SocialWorker
            | Self::Psychologist
            | Self::DormTeacher
            | Self::Doctor
            | Self::Neighbour
            | Self::Coach
            | Self::Helpline => false,
        }
    }
}

/// What a circle still lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacking {
    /// So many more helpers.
    More(usize),
    /// Somebody outside the family.
    Outsider,
}

/// A circle that is being chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choosing(Vec<Role>);

impl Choosing {
    /// Begins with a circle that was chosen before; doubles and whoever is too many are left out.
    pub fn from(roles: &[Role]) -> Self {
        let mut choosing = Self::default();
        for role in roles {
            if !choosing.0.contains(role) {
                choosing.toggle(*role);
            }
        }
        choosing
    }

    /// Who is in it, in the order of choosing.
    pub fn roles(&self) -> &[Role] {
        &self.0
    }

    /// Takes somebody in or out. A full circle takes nobody in; false when nothing changed.
    pub fn toggle(&mut self, role: Role) -> bool {
        if let Some(at) = self.0.iter().position(|there| *there == role) {
            self.0.remove(at);
        } else if self.0.len() < HELPERS {
            self.0.push(role);
        } else {
            return false;
        }
        true
    }

    /// What is missing; `None` when the circle is whole.
    pub fn lacking(&self) -> Option<Lacking> {
        if self.0.len() < HELPERS {
            Some(Lacking::More(HELPERS - self.0.len()))
        } else if self.0.iter().all(|role| role.family()) {
            Some(Lacking::Outsider)
        } else {
            None
        }
    }
}

/// How the keying stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyed {
    /// Right so far.
    SoFar,
    /// This is the number.
    Right,
    /// A digit is another one; it can be taken back.
    Differs,
}

/// The toy keypad.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keypad {
    number: String,
    keyed: String,
    shown: bool,
}

impl Keypad {
    /// A keypad for a number; `shown` when it stands above the keys, hidden when it is keyed from memory.
    pub fn new(number: &str, shown: bool) -> Self {
        Self { number: number.chars().filter(char::is_ascii_digit).take(LONGEST).collect(), keyed: String::new(), shown }
    }

    /// The number to key.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// What was keyed.
    pub fn keyed(&self) -> &str {
        &self.keyed
    }

    /// The number stands above the keys.
    pub fn shown(&self) -> bool {
        self.shown
    }

    /// Looks at the number again. Nothing is lost by it.
    pub fn show(&mut self) {
        self.shown = true;
    }

    /// Presses a digit; more than the number has are not taken.
    pub fn press(&mut self, digit: u8) {
        if self.keyed.len() < self.number.len() && self.state() != Keyed::Right {
            self.keyed.push(char::from(b'0' + digit % 10));
        }
    }

    /// Takes the last digit back.
    pub fn erase(&mut self) {
        if self.state() != Keyed::Right {
            self.keyed.pop();
        }
    }

    /// How it stands.
    pub fn state(&self) -> Keyed {
        if !self.number.is_empty() && self.keyed == self.number {
            Keyed::Right
        } else if self.number.starts_with(&self.keyed) {
            Keyed::SoFar
        } else {
            Keyed::Differs
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_is_whole_with_five_of_whom_one_is_outside_the_family() {
        let mut choosing = Choosing::default();
        for (at, role) in Role::ALL.into_iter().enumerate() {
            assert_eq!(choosing.lacking(), (at < HELPERS).then(|| Lacking::More(HELPERS - at)));
            assert_eq!(choosing.toggle(role), at < HELPERS);
        }
        assert!(choosing.roles().iter().any(|role| !role.family()));
        assert!(choosing.toggle(Role::ClassTeacher) && choosing.lacking() == Some(Lacking::More(1)));
        assert_eq!(Choosing::from(&Role::FIRST_CIRCLE).lacking(), None);
        assert_eq!(Choosing::from(&[Role::Mother; 9]).roles(), [Role::Mother]);
        assert_eq!(Choosing(vec![Role::Mother; 5]).lacking(), Some(Lacking::Outsider));
    }

    #[test]
    fn a_number_is_keyed_digit_by_digit_and_mended() {
        let mut keypad = Keypad::new("1-0 8", false);
        keypad.press(1);
        keypad.press(1);
        assert_eq!((keypad.state(), keypad.keyed()), (Keyed::Differs, "11"));
        keypad.erase();
        keypad.press(0);
        assert_eq!(keypad.state(), Keyed::SoFar);
        keypad.press(8);
        keypad.press(8);
        keypad.erase();
        assert_eq!((keypad.state(), keypad.keyed()), (Keyed::Right, "108"));
    }

    #[test]
    fn without_a_number_nothing_is_ever_right() {
        let mut keypad = Keypad::new("", true);
        keypad.press(1);
        assert_eq!((keypad.state(), keypad.keyed()), (Keyed::SoFar, ""));
    }
}
