//! What a move does, as it is shown.

use serde::Serialize;

use super::{Cost, Slip};

/// What the last move and its minute did, in the order in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Happening {
    /// The next screen came.
    Turned,
    /// The screen slid back.
    WentBack,
    /// Walked out.
    WalkedOut,
    /// A tick jumped in or out.
    Ticked {
        /// Which box.
        part: usize,
    },
    /// All ticks jumped in at once.
    AllTicked,
    /// What lay under the fold is here.
    Scrolled,
    /// Small letters opened.
    Read {
        /// Of which part.
        part: usize,
        /// They cost something.
        harm: bool,
    },
    /// The goat chewed.
    Waited,
    /// The app's clock reached zero and started again.
    ClockStarted,
    /// A seat was taken.
    SeatTaken,
    /// The hall is full.
    HallFull,
    /// Printed in ink at once.
    Printed(Cost),
    /// Pencil turned to ink.
    Inked(Slip),
    /// A painted way out: an advert.
    Advert,
    /// A side show took minutes.
    Dawdled,
    /// The thing arrived.
    Arrived,
    /// The tray stays empty, and a lamp burns.
    Stuck,
    /// The outlined thing is in the pocket.
    KeptThing,
    /// The helper's finger rests on a part.
    Pointed {
        /// On which.
        part: usize,
    },
    /// The helper sees nothing that costs something here.
    NothingOdd,
    /// The helper was told and sits beside you.
    Told,
    /// A new code.
    NewCode,
    /// The new code was typed on their page and is gone too.
    CodeGone,
    /// The weekly paying is stopped.
    SubStopped,
    /// The coins came back.
    MoneyBack,
    /// The form wants a grown-up's name: tell first.
    TellFirst,
    /// A sticker slipped out of the account.
    StickerGone,
    /// A friend got a message that you did not write.
    FriendBothered,
    /// The bell.
    Bell,
    /// A piece was laid on a screen.
    PiecePut,
    /// A piece went back to the tray.
    PieceLifted,
    /// The visitors walked.
    Walked {
        /// How many came out with the thing.
        out: u8,
    },
}
