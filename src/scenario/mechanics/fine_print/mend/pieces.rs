//! Fair pieces as bits: those on one screen, and those on all screens together.

use crate::scenario::mechanics::fine_print::types::Piece;

/// Pieces that fit one screen.
pub(super) const MOST_A_SCREEN: usize = 2;
/// How many kinds there are, and so how many bits a screen takes.
const KINDS: usize = Piece::ALL.len();

/// The bit of a piece.
fn bit(piece: Piece) -> u32 {
    1 << piece as usize
}

/// The pieces on one screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Pieces(u32);

impl Pieces {
    /// What can lie on a screen, fewest first: nothing, one piece, two different ones.
    pub(super) const ALL: [Self; 16] = Self::all();

    const fn all() -> [Self; 16] {
        let mut all = [Self(0); 16];
        let (mut at, mut count) = (0, 0);
        while count <= MOST_A_SCREEN {
            let mut bits = 0_u32;
            while bits < 1 << KINDS {
                if bits.count_ones() as usize == count {
                    all[at] = Self(bits);
                    at += 1;
                }
                bits += 1;
            }
            count += 1;
        }
        all
    }

    pub(super) fn has(self, piece: Piece) -> bool {
        self.0 & bit(piece) != 0
    }

    pub(super) fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// In the order of the tray.
    pub(super) fn list(self) -> impl Iterator<Item = Piece> {
        Piece::ALL.into_iter().filter(move |piece| self.has(*piece))
    }
}

/// Which pieces lie on which screens.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Layout(u32);

impl Layout {
    /// Screens for which there are bits.
    pub(super) const MOST_SCREENS: usize = u32::BITS as usize / KINDS;
    /// The bit of the first kind on every screen.
    const FIRST_KIND: u32 = Self::first_kind();

    const fn first_kind() -> u32 {
        let (mut bits, mut screen) = (0, 0);
        while screen < Self::MOST_SCREENS {
            bits |= 1 << (screen * KINDS);
            screen += 1;
        }
        bits
    }

    /// Both layouts together.
    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These pieces on this screen, nothing else.
    pub(super) fn on(screen: usize, pieces: Pieces) -> Self {
        Self(if screen < Self::MOST_SCREENS { pieces.0 << (screen * KINDS) } else { 0 })
    }

    /// One piece on one screen.
    pub(super) fn one(screen: usize, piece: Piece) -> Self {
        Self::on(screen, Pieces(bit(piece)))
    }

    /// Without the pieces of the other.
    pub(super) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) fn pieces(self, screen: usize) -> Pieces {
        Pieces(if screen < Self::MOST_SCREENS { self.0 >> (screen * KINDS) & ((1 << KINDS) - 1) } else { 0 })
    }

    pub(super) fn has(self, screen: usize, piece: Piece) -> bool {
        self.pieces(screen).has(piece)
    }

    pub(super) fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// How often a piece lies anywhere.
    pub(super) fn copies(self, piece: Piece) -> usize {
        (self.0 & (Self::FIRST_KIND << piece as usize)).count_ones() as usize
    }

    /// All pieces of this one lie on the other too.
    pub(super) fn within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Pieces that both have, and pieces that either has.
    pub(super) fn shared(self, other: Self) -> (usize, usize) {
        (Self(self.0 & other.0).count(), self.and(other).count())
    }

    /// Each piece by itself.
    pub(super) fn singles(self) -> impl Iterator<Item = Self> {
        (0..u32::BITS).map(move |at| Self(self.0 & 1 << at)).filter(|one| one.0 != 0)
    }

    /// Fewer pieces first; of as many those on the first screens.
    pub(super) fn rank(self) -> (usize, u32) {
        (self.count(), u32::MAX - self.0.reverse_bits())
    }
}
