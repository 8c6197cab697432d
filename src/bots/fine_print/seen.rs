//! How a player reads the phone: what a part costs as far as its small letters were seen.

use crate::scenario::mechanics::BoardSeen;
use crate::scenario::mechanics::fine_print::{Cost, PartSeen, PhoneSeen, Role, Says};
use crate::scenario::seen::Seen;

/// The phone, where there is one.
pub(super) fn phone_of(seen: &Seen) -> Option<&PhoneSeen> {
    match seen.board.board() {
        BoardSeen::FinePrint(phone) => Some(phone),
        _ => None,
    }
}

/// The uppermost part of a kind.
pub(super) fn first(phone: &PhoneSeen, fits: impl Fn(&PartSeen) -> bool) -> Option<usize> {
    phone.parts.iter().position(fits)
}

/// Its small letters can be seen.
pub(super) fn known(phone: &PhoneSeen, part: usize) -> bool {
    phone.parts.get(part).is_some_and(|part| part.fine.is_some())
}

/// Something that one does not want; what a clock does is nothing of it.
pub(super) fn harms(costs: &[Cost]) -> bool {
    costs.iter().any(|cost| !matches!(cost, Cost::Lies | Cost::Seats))
}

/// What was read of it takes something, if only minutes.
pub(super) fn takes_more(part: &PartSeen) -> bool {
    part.fine.as_ref().is_some_and(|fine| harms(&fine.on))
}

/// One of several ways that promises and does not admit a cost.
pub(super) fn is_doubtful(part: &PartSeen) -> bool {
    part.role == Role::Way && part.says == Says::Claims && !part.admits
}
