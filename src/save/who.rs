//! Who is playing: an animal, a colour and a nickname out of lists. Nothing is typed, nothing is about the child.

use serde::{Deserialize, Serialize};

/// Nicknames in the lists of texts, `who-name-1` and onwards.
pub const NICKNAMES: u8 = 24;

listed! {
    /// The animal of a profile.
    Animal {
        /// Camel.
        Camel "camel",
        /// Horse.
        Horse "horse",
        /// Sheep.
        Sheep "sheep",
        /// Goat.
        Goat "goat",
        /// Yak.
        Yak "yak",
        /// Dog.
        Dog "dog",
        /// Cat.
        Cat "cat",
        /// Fox.
        Fox "fox",
        /// Hedgehog.
        Hedgehog "hedgehog",
        /// Marmot.
        Marmot "marmot",
        /// Crane.
        Crane "crane",
        /// Hare.
        Hare "hare",
    }
}

listed! {
    /// The colour on which the animal stands.
    Colour {
        /// Blue.
        Blue "blue",
        /// Amber.
        Amber "amber",
        /// Plum.
        Plum "plum",
        /// Turquoise.
        Turquoise "turquoise",
        /// Green.
        Green "green",
        /// Red.
        Red "red",
        /// Lilac.
        Lilac "lilac",
        /// Sand.
        Sand "sand",
    }
}

/// One child of a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Child {
    /// The animal.
    pub animal: Animal,
    /// Its colour.
    pub colour: Colour,
}

/// Who is playing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Who {
    /// The child.
    pub child: Child,
    /// The other child of a pair.
    pub partner: Option<Child>,
    /// Number of the nickname, 1 to [`NICKNAMES`]; whatever lies outside is taken round.
    pub nickname: u8,
}

impl Who {
    /// Somebody drawn by a number: the same number draws the same.
    pub fn drawn(number: u32) -> Self {
        let at = |of: usize, by: u32| (number / by) as usize % of;
        let child = Child { animal: Animal::ALL[at(Animal::ALL.len(), 1)], colour: Colour::ALL[at(Colour::ALL.len(), 12)] };
        Self { child, partner: None, nickname: 1 + at(usize::from(NICKNAMES), 96) as u8 }
    }

    /// One child, or a pair whose second child is another animal in another colour.
    #[must_use]
    pub fn paired(mut self, pair: bool) -> Self {
        let next = |all: usize, here: usize| (here + all / 2 + 1) % all;
        let other = || Child {
            animal: Animal::ALL[next(Animal::ALL.len(), self.child.animal as usize)],
            colour: Colour::ALL[next(Colour::ALL.len(), self.child.colour as usize)],
        };
        self.partner = pair.then(|| self.partner.unwrap_or_else(other));
        self
    }

    /// One or two children.
    pub fn children(&self) -> impl Iterator<Item = Child> {
        std::iter::once(self.child).chain(self.partner)
    }

    /// The child with this number, 0 or 1.
    pub fn child_mut(&mut self, number: usize) -> Option<&mut Child> {
        if number == 0 { Some(&mut self.child) } else { self.partner.as_mut() }
    }

    /// The nickname after this one.
    #[must_use]
    pub fn renamed(mut self) -> Self {
        self.nickname = self.nickname_number() % NICKNAMES + 1;
        self
    }

    /// 1 to [`NICKNAMES`], whatever the file says.
    pub fn nickname_number(&self) -> u8 {
        self.nickname.saturating_sub(1) % NICKNAMES + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_draws_somebody_and_every_name_comes_up() {
        let names: std::collections::BTreeSet<u8> = (0..5000).map(|number| Who::drawn(number).nickname_number()).collect();
        assert_eq!(names.len(), usize::from(NICKNAMES));
        let mut who = Who::drawn(7);
        for _ in 0..NICKNAMES {
            who = who.renamed();
        }
        assert_eq!(who, Who::drawn(7));
        assert!((1..=NICKNAMES).contains(&Who { nickname: 255, ..who }.nickname_number()));
        assert!((1..=NICKNAMES).contains(&Who { nickname: 0, ..who }.nickname_number()));
    }

    #[test]
    fn the_two_of_a_pair_never_look_alike() {
        for number in 0..200 {
            let pair = Who::drawn(number).paired(true);
            let partner = pair.partner.unwrap_or(pair.child);
            assert!(partner.animal != pair.child.animal && partner.colour != pair.child.colour);
            assert_eq!(pair.paired(false).partner, None);
        }
    }
}
