//! The seam between the bots of all mechanics and those of one.

use super::measures::Sheet;
use super::stupid::Make;
use crate::scenario::level::C;
use crate::scenario::mechanics::{Board, BoardSeen, Move, Reason};
use crate::scenario::phrase::Phrase;
use crate::scenario::seed::Throw;
use crate::scenario::seen::Offer;
use crate::text::Texts;

/// What the bots and measures of a mechanic know that those of others do not.
pub(super) trait MechanicBots: Sync {
    /// The C that the mechanic belongs to.
    fn c(&self) -> C;

    /// All stupid bots: name and maker.
    fn stupid(&self) -> Vec<(String, Make)>;

    /// The bot that lets everything pass.
    fn nothing(&self) -> Make;

    /// Rows that only this mechanic has.
    fn rows(&self, _sheet: &mut Sheet) {}

    /// Rows about what gives the answer away.
    fn features(&self, sheet: &mut Sheet);

    /// The board as far as the ending hangs on it, for measures that play it thousands of times.
    fn until_the_ending(&self, board: Board) -> Board {
        board
    }

    /// Calm ways of a throw that a search finds.
    fn searched(&self, _sheet: &Sheet, _throw: Throw) -> Vec<Vec<Move>> {
        Vec::new()
    }

    /// Where a move is made, if its object is only there: the same number elsewhere is another thing.
    fn place(&self, _board: &Board, _step: Move) -> usize {
        0
    }

    /// It counts when two ways are compared.
    fn counts(&self, _board: &Board, step: Move) -> bool {
        !step.ends_turn()
    }

    /// A move that does not fit when its turn comes costs nothing and lets no turn pass.
    fn bounces_freely(&self) -> bool {
        false
    }

    /// Rows about the Calm ways of the throws that were looked at closely.
    fn ways(&self, _sheet: &mut Sheet, _calm: &[(Throw, Vec<Vec<Move>>)]) {}

    /// What has to be read on this board to go on.
    fn must_read(&self, _board: &BoardSeen, _new_face: bool) -> Vec<Phrase> {
        Vec::new()
    }

    /// What stands on this board.
    fn on_screen(&self, _board: &BoardSeen) -> Vec<Phrase> {
        Vec::new()
    }
}

/// The careful player's hand at the board of one mechanic.
pub(super) trait Mind: Send + Sync {
    /// The index of the next look or move; None at the board of another mechanic.
    fn choose(&mut self, board: &BoardSeen, offers: &[Offer], texts: &Texts) -> Option<usize>;

    /// The same in the new face.
    fn choose_in_the_new_face(&mut self, board: &BoardSeen, offers: &[Offer], texts: &Texts) -> Option<usize> {
        self.choose(board, offers, texts)
    }

    /// Why it was right to act so in the new face; None at the board of another mechanic.
    fn reason(&self, board: &BoardSeen) -> Option<Reason>;

    /// Some move, drawn.
    fn any(&mut self, offers: &[Offer]) -> usize;
}

/// Makes the table of bots and the habits of a hand that knows every mechanic: field and folder, one line each.
macro_rules! mechanics {
    ($($(#[$doc:meta])* $field:ident = $folder:ident,)+) => {
        /// The bots of each mechanic.
        static MECHANICS: &[&dyn MechanicBots] = &[$(&$folder::Bots,)+];

        /// Which habits a careful player has; curious children lack some.
        #[derive(Debug, Clone, Copy, Default)]
        pub struct Habits {
            $($(#[$doc])* pub $field: $folder::Habits,)+
        }

        impl Habits {
            /// The habits of one of many children.
            fn curious(throw: u16, child: usize) -> Self {
                Self { $($field: $folder::Habits::curious(throw, child),)+ }
            }

            /// A hand for each board.
            fn minds(self, seed: u16) -> Vec<Box<dyn Mind>> {
                vec![$(Box::new($folder::Mind::new(seed, self.$field)),)+]
            }
        }
    };
}

pub(super) use mechanics;

/// The bots of a C. One without a mechanic of its own has no level either.
pub(super) fn of(c: C) -> &'static dyn MechanicBots {
    super::MECHANICS.iter().copied().find(|bots| bots.c() == c).unwrap_or(super::MECHANICS[0])
}
