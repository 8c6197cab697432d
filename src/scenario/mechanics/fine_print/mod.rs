//! Жижиг үсэг / Fine print (contract): read an offer, leave with your money, your data and your afternoon, mend the trap.
//!
//! **Rules of record.** A pretend app is a small machine of screens. *Big letters promise. Small letters tell. Every look
//! costs a minute, so look where it matters. If something went wrong: go back, tell, mend.* Five rules are never broken
//! (`tests/properties.rs`): small letters never lie · a part that admits its cost tells the truth · each screen has a fair
//! way on, the device's own Back counted · place, size, contrast and wording are dealt apart from what a part does ·
//! telling never costs anything.
//!
//! - *Moves, one minute each*: press · tick · scroll (what lies under the fold) · glass (opens the small letters of a part
//!   for good) · wait · back (on the first screen: walks out). *Ask*: three minutes while all is well; the helper opens the
//!   small letters of the first thing here that costs something. After a slip asking is telling and takes no minute: the
//!   helper sits down and friends are warned. *My corner*, two minutes: a new code (typed on the look-alike's own page it is
//!   gone too), stop what is paid every week, ask one payment back (needs a helper who was told). It sends one form a day:
//!   the stop or the payment; a new code is possible at any time and takes the form along. What is not there changes nothing.
//! - *After each move that took time*: the app's clock goes 3, 2, 1, and starts again at 3, taking nothing away; true seats
//!   fill one by one every five minutes until you have paid, four in all; while the code is out a sticker slips away each
//!   move, and with each third a friend gets a message, until somebody was told.
//! - *Till roll*: going on fixes a screen's boxes and its button in pencil. Letters to friends, the code, data and minutes
//!   print in ink at once; money and what is paid every week turn to ink on the last screen. Until then going back and
//!   choosing again rewrites the pencil. A thing that got stuck stays pencil for ever: over its screen a lamp burns, and one
//!   may always go back and let it through. Added after the last screen was reached, money is ink at once.
//! - *Ending*, first that is true, when one walks out or the minutes are over: Repair (code, weekly paying, money or friends
//!   stand open), Calm (with the thing, in time), Missed (the bell, or the hall is full), Lonely. *With the thing*: on the
//!   last screen, nothing stuck, and kept first where it is drawn as an outline. After the play everything that is still
//!   open can be put right.
//! - *Loss* in bites: 6.5 without the thing, 1 bell, 1.5 code, 1 weekly paying, money/1000 up to 3, friends/6 up to nine;
//!   0.5 for each kind of slip when all is mended. What is open can be put right tomorrow, an afternoon without the thing
//!   cannot: leaving is not the safe option.
//! - *The draw* (`draw.rs`, `doors.rs`): a maker's mood, by which every share of traps is multiplied. Of two ways one is a trap
//!   at most, of three one is fair. A wish is needed in half of the throws, a box nearly always. The look-alike rule needs two
//!   facts: a strange address that asks for the code is a trap, one that asks for nothing is only strange, one's own may
//!   ask. An honest page may show one sign, so no single sign decides; how far a strange address is from one's own says
//!   nothing either.
//! - *The new face*: one screen of another app, four minutes, fair in half of the throws: two ways, a permission, or a page
//!   that asks for the code. Right is the thing without harm; where there is nothing but harm, to walk away.
//! - *The second half* begins where the app ends, in bands with numbers for it: `mend`. The ending is that of the app alone.
//!
//! **Decided changes to the written rules, and why.** *Whoever has told has a helper beside them from then on: asking takes no
//! minute any more*, and who was just answered need not ask again. With the written three minutes a child who told a second
//! time could hear the bell because of it, and telling must never make anything worse (safeguarding, rule 15;
//! `telling_never_hurts`). Players who ask everywhere stay below 30 % Calm with it. *One form a day*: a player who ticks
//! everything, says yes to everything, keeps the thing, then tells and mends, reads nothing and was Calm in all throws of
//! `ten-seconds`: mending was cheap, and the three slips that should not fit into the time did. What is still open is for
//! tomorrow, with a grown-up. For the same reason traps take money more often than friends, which telling warns for nothing,
//! and the app of `free-diamonds` has a screen of offers. *Telling takes no minute, so nothing goes on meanwhile*, neither clock nor leak. *A door and the
//! login behind it share their address*: who has read one knows the other. *A new code may be typed on the login of one's
//! own page*: only a look-alike's is no place for it. *Seats count minutes that have passed*, five each; the prototype
//! looked only whether the minute was a multiple of five, so a move of three minutes could skip a seat. *The third door is
//! fair with 0.9 minus the mood*, as the prototype has it; the written 1.1 was never measured. *Of an honest maker*, with
//! fewer than three tricks on all screens, the measured act of `ten-seconds` is its mirror: out with the thing, nothing paid.
//! *Boxes that are needed are ticked in 45 of 100 throws and extras in 55* (35 and 75 before; *not* 45, 25 before): a tick
//! told too much, 70 % with one look. *The thing is drawn as an outline in 75 (ticket) and 65 (stickers) of 100 throws*, not in
//! half: it brings players down who press the biggest and mend. *Both levels have the second half*: without it less than 70 %
//! of a child's inputs hit the board of `free-diamonds`.
//!
//! **Not here**: the first visit with mood 0 and a first look for nothing; a session does not know who has played before.

mod board;
mod check;
mod doors;
mod draw;
mod ending;
mod hint;
mod keys;
mod machine;
mod mend;
mod moves;
mod new_face;
mod part;
mod phone;
mod roll;
mod say;
mod screens;
mod script;
mod see;
mod types;

#[cfg(test)]
mod tests;

pub use machine::Machine;
pub use mend::{Figures, Tools, Workshop};
pub(crate) use script::FinePrintFile;
pub use script::{Case, CaseKind, FinePrint, Harm, Objective, Rules};
pub use see::{
    FineSeen, MendButtonSeen, MendScreenSeen, MendSeen, PartSeen, PhoneSeen, ReceiptSeen, RollLine, ScreenSeen, StopSeen, WalkSeen,
};
pub use types::{Cost, Half, Happening, Kind, Move, Pic, Piece, Role, Says, ScreenKind, Slip, Style, ThingSeen, Visitor, Why};
