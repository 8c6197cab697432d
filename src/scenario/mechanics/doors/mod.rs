//! Хаалга / Doors (contact): set the distance, judge a pattern over time, keep your keys.
//!
//! **Rules of record.** A friend's landing has four doors. For six days each visitor says one line a morning; a day
//! has three moves. *Three flames make a friendship; three different signs make a pattern; two keys of different
//! colours show the street.* The friend is a person: whoever he likes he lets in again, unless there is a reason that
//! he can see (three pins, the answer “no, it isn't”, or an adult who settled it).
//!
//! - *Morning*: answers and helpers that are due arrive. A closed door: a liked visitor without a reason gets the
//!   chain back (one flame less) and speaks; else a knock, and a kind one leaves after the second. At the chain a new
//!   face warms by one flame; at an open door everybody does. An open pest costs one stone (never the last). An open
//!   unsafe one who has said three different signs (false name: two) asks to meet: with two pins on the string the
//!   friend hesitates and puts the chain on, with fewer he says yes.
//! - *Moves*: open, chain, close · give (an everyday key is worth two flames, others none) · take (an unsafe one keeps
//!   it: a threat is pinned) · ask another way (answer next morning) · pin (turn a slip; the third different pin makes
//!   the friend bolt the door) · tell (an adult comes next morning; a busy or cross one not before the third).
//! - *Ending*, first that is true: Repair (an ask that got a yes, or a street in a wrong hand), Lonely (a kind one
//!   gone or behind a closed cold door), Missed (a kind one below three flames, or an unsafe one still at the door),
//!   Calm.
//!
//! *Length.* A level may bring neutral tails that make the lengths of a morning's lines stand in a drawn order. The
//! first case has none: its kind and unsafe lines are of one length (`best-rule-on-length` stays below 60 %), and
//! slow readers took the tails for nonsense. A level whose lines differ needs them.
//!
//! The rules were ported from a prototype and differ from it in what a told adult does (reasons in `rules.rs`): never
//! chains a door, reads the newest slip that is still unturned, and keeps an eye on the door from then on. And a busy
//! or cross adult has no time on the first evening, whoever is told first: were only the first call late, one more call
//! could make another come sooner and read a slip that says less, and telling would make an ending worse (rule 15).
//!
//! *Private keys.* Photo, place, secret and time alone in the hand of somebody known only from a screen make a week end
//! in Repair, and asking for one of them back shows no sign: at a Calm end nobody holds such a key (safeguarding, rule
//! 13; `tests/safeguarding.rs`). *Looks.* A script may say how its visitor must look (`look`), so that the picture agrees
//! with who they say they are: else a grown man is a classmate. Real and false ones of a sort share the same faces.

mod board;
mod draw;
mod ending;
mod hint;
mod rules;
mod script;
mod see;
mod types;
mod visitor;

#[cfg(test)]
mod tests;

pub use draw::ALL_FACES;
pub use rules::Landing;
pub(crate) use script::DoorsFile;
pub use script::{Case, CaseVisitor, Doors, Known, Look, Objective, Rules, Script};
pub use see::{DoorSeen, LandingSeen, SlipSeen};
pub use types::{Answer, Circle, Colour, DOORS, Happening, Key, Kind, Move, PATTERN, Position, SIGNS, Sign, Truth, WARM};
