//! What is said about a reason that was given in the new face.

use super::Reason;
use crate::scenario::phrase::Phrase;
use crate::scenario::seen::{Field, Offer};
use crate::scenario::session::Action;

impl Reason {
    pub(in crate::scenario) fn offer(self) -> Offer {
        Offer::new("reason", Phrase::new(format!("flow-why-{}", self.id())), Action::Reason(self)).field("reason", Field::Id(self.id()))
    }

    /// What a crew member says: what is so, and why.
    pub(in crate::scenario) fn feedback(self, right: Self) -> Phrase {
        if self == right { Phrase::new(format!("flow-because-{}", right.id())) } else { Phrase::new(format!("flow-look-{}", right.id())) }
    }
}
