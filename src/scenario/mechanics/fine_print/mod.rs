//! Жижиг үсэг / Fine print (contract): read an offer, leave with your money, your data and your afternoon.

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
mod say;
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
