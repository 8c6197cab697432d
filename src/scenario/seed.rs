//! The throw of six bones and all chance that follows from it.
//!
//! A throw is the only source of chance in a session. The draws below use nothing but the raw words of ChaCha8,
//! so a new version of `rand` can never change who knocks in an old throw.

use std::fmt;
use std::str::FromStr;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Bones in a throw.
pub const BONES: usize = 6;

/// Chosen once, before the first level was tuned, and never again: other salts would mean other children's luck.
const SALT: &str = "дөрвөн бэрх";

/// The side on which a bone lands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Sees far, does not hurry (content).
    Camel,
    /// Near or far, you hold the reins (contact).
    Horse,
    /// The flock turns together (conduct).
    Sheep,
    /// Nibbles everything, escapes anything (contract).
    Goat,
}

impl Side {
    /// All sides in the order of their digits 0–3.
    pub const ALL: [Self; 4] = [Self::Camel, Self::Horse, Self::Sheep, Self::Goat];

    /// The letter that stands for the side in a written throw.
    pub fn letter(self) -> char {
        match self {
            Self::Camel => 'c',
            Self::Horse => 'h',
            Self::Sheep => 's',
            Self::Goat => 'g',
        }
    }
}

/// A throw of six bones, 0–4095; the first bone is the highest digit to base four.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Throw(u16);

impl Throw {
    /// How many different throws there are.
    pub const COUNT: u16 = 4096;

    /// The throw with this number, or `None` from 4096 on.
    pub fn new(number: u16) -> Option<Self> {
        (number < Self::COUNT).then_some(Self(number))
    }

    /// 0–4095.
    pub fn number(self) -> u16 {
        self.0
    }

    /// The throw in which the bones lie so, first bone first.
    pub fn of(sides: [Side; BONES]) -> Self {
        Self(sides.iter().fold(0, |number, side| number * 4 + *side as u16))
    }

    /// The six sides, first bone first.
    pub fn sides(self) -> [Side; BONES] {
        std::array::from_fn(|bone| {
            let digit = self.0 >> (2 * (BONES - 1 - bone)) & 3;
            Side::ALL[usize::from(digit)]
        })
    }
}

impl fmt::Display for Throw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sides().iter().try_for_each(|side| write!(f, "{}", side.letter()))
    }
}

/// What is wrong with a written throw.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no throw: write a number from 0 to 4095, or six letters of c (camel), h (horse), s (sheep), g (goat)")]
pub struct NotAThrow(String);

impl FromStr for Throw {
    type Err = NotAThrow;

    fn from_str(text: &str) -> Result<Self, NotAThrow> {
        let wrong = || NotAThrow(text.chars().take(20).collect());
        if text.starts_with(|c: char| c.is_ascii_digit()) {
            return text.parse().ok().and_then(Self::new).ok_or_else(wrong);
        }
        if text.chars().count() != BONES {
            return Err(wrong());
        }
        let mut number = 0;
        for letter in text.chars() {
            let digit = Side::ALL.iter().position(|s| s.letter() == letter.to_ascii_lowercase());
            number = number * 4 + digit.ok_or_else(wrong)? as u16;
        }
        Ok(Self(number))
    }
}

/// A portable stream of draws for one purpose of one session.
#[derive(Debug, Clone)]
pub struct Draw(ChaCha8Rng);

impl Draw {
    /// The stream named by `purpose` (for instance level id and band) in this throw.
    pub fn new(purpose: &str, throw: Throw) -> Self {
        Self::from_words(&[SALT, purpose, &throw.to_string()])
    }

    /// A stream from any words; the same words always give the same stream.
    pub fn from_words(words: &[&str]) -> Self {
        use std::hash::Hasher;
        let mut seed = [0_u8; 32];
        for (lane, bytes) in seed.chunks_mut(8).enumerate() {
            let mut hash = fnv::FnvHasher::default();
            hash.write(&[lane as u8]);
            for word in words {
                hash.write(word.as_bytes());
                hash.write(&[0xff]);
            }
            bytes.copy_from_slice(&hash.finish().to_le_bytes());
        }
        Self(ChaCha8Rng::from_seed(seed))
    }

    /// A whole number below `limit` (0 when the limit is 0), without bias.
    pub fn below(&mut self, limit: usize) -> usize {
        let limit = limit as u64;
        if limit <= 1 {
            return 0;
        }
        let fair = (u64::from(u32::MAX) + 1) / limit * limit;
        loop {
            let word = u64::from(self.0.next_u32());
            if word < fair {
                return (word % limit) as usize;
            }
        }
    }

    /// True in `percent` of 100 draws.
    pub fn percent(&mut self, percent: u32) -> bool {
        self.below(100) < percent as usize
    }

    /// An index, drawn by weight; 0 when all weights are 0.
    pub fn weighted(&mut self, weights: &[u32]) -> usize {
        let mut left = self.below(weights.iter().sum::<u32>() as usize) as u32;
        for (index, weight) in weights.iter().enumerate() {
            if left < *weight {
                return index;
            }
            left -= weight;
        }
        0
    }

    /// Puts the items in a random order (Fisher–Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }

    /// `count` different items, in random order; fewer when there are not so many.
    pub fn sample<T: Clone>(&mut self, items: &[T], count: usize) -> Vec<T> {
        let mut all = items.to_vec();
        self.shuffle(&mut all);
        all.truncate(count);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_throw_is_written_as_six_letters_and_read_back() {
        for number in 0..Throw::COUNT {
            let throw = Throw::new(number).unwrap_or_default();
            assert_eq!(throw.to_string().parse(), Ok(throw));
            assert_eq!(number.to_string().parse(), Ok(throw));
        }
        assert_eq!("hccccc".parse::<Throw>().map(Throw::number), Ok(1024));
        for wrong in ["4096", "-1", "", "hcccc", "hcccccc", "xccccc", "морьмор", "12a"] {
            assert!(wrong.parse::<Throw>().is_err(), "{wrong} was taken");
        }
    }

    #[test]
    fn the_same_words_draw_the_same_and_other_words_do_not() {
        let draws = |words: &[&str]| {
            let mut draw = Draw::from_words(words);
            (0..8).map(|_| draw.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(draws(&["a", "b"]), draws(&["a", "b"]));
        assert_ne!(draws(&["a", "b"]), draws(&["ab"]));
        // Pinned: if this changes, every throw that a teacher wrote down has changed.
        assert_eq!(draws(&["pin"]), PINNED);
    }

    const PINNED: [usize; 8] = [874, 278, 903, 561, 562, 807, 622, 594];

    #[test]
    fn draws_stay_in_their_bounds() {
        let mut draw = Draw::from_words(&["bounds"]);
        for limit in 0..200 {
            assert!(draw.below(limit) < limit.max(1));
        }
        assert!((0..100).all(|_| draw.weighted(&[0, 3, 0]) == 1));
        assert_eq!(draw.sample(&[1, 2, 3], 5).len(), 3);
    }
}
