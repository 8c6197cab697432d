//! What can be seen of the ring. A blank face that minds, a busy adult and whom nobody has looked at stay hidden.

use std::sync::LazyLock;

use serde::Serialize;

use super::ring::{Ring, Seat};
use super::types::{Happening, Move, Stance, Theme, Verb};
use crate::scenario::level::Band;
use crate::scenario::phrase::{Id, Phrase};
use crate::scenario::seen::{Field, Offer};
use crate::scenario::session::Action;

/// The ring as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct RingSeen {
    /// What travels.
    pub theme: Theme,
    /// The beat, from 1.
    pub beat: usize,
    /// Beats before the bell.
    pub beats: usize,
    /// Moves left.
    pub left: usize,
    /// The ring of the new face: a row.
    pub new_face: bool,
    /// The seat of the one it happened to.
    pub target: usize,
    /// How the target feels, 0–5.
    pub mood: u8,
    /// Your cushion beside the target: beats it still lasts, 0–2.
    pub beside: u8,
    /// The target was asked.
    pub asked: bool,
    /// A card lies in the folder.
    pub proof: bool,
    /// An adult is on the way: beats left.
    pub steps: Option<u8>,
    /// An adult is here.
    pub adult_here: bool,
    /// Where the post goes next, from and to.
    pub arrows: Vec<(usize, usize)>,
    /// So many must stand for a new table; 0 where there is none.
    pub table: usize,
    /// The seats in the order of the ring.
    pub seats: Vec<SeatSeen>,
    /// What the last move and its beat did, in order; what concerns all stands at the target's seat.
    pub happened: Vec<(usize, Happening)>,
}

/// One face as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct SeatSeen {
    /// Which one, from 0.
    pub seat: usize,
    /// Who sits there, as an id of the cast.
    pub who: Id,
    /// Their name as it is shown.
    pub name: Phrase,
    /// How the face stands.
    pub stance: Stance,
    /// Brows show that this child minds.
    pub worried: bool,
    /// It began here.
    pub began: bool,
    /// Many listen to this child.
    pub popular: bool,
    /// Laughs louder.
    pub bold: bool,
    /// Was thanked.
    pub thanked: bool,
    /// You sat with this child.
    pub sat_with: bool,
    /// The curtain is drawn.
    pub curtain: bool,
    /// Attacked or sent to by you, and not yet told sorry.
    pub cloud: bool,
    /// The post was here.
    pub phone: bool,
    /// Reasons that are there and reasons needed, by what is visible.
    pub dots: Option<(u8, u8)>,
    /// To whom this child listens, once you have looked.
    pub listens: Option<Vec<usize>>,
}

/// The keys of the labels, made once: a ring offers dozens of moves at every moment.
fn label_of(verb: Verb) -> Id {
    static LABELS: LazyLock<[Id; Verb::ALL.len()]> = LazyLock::new(|| Verb::ALL.map(|verb| Id::from(format!("circle-do-{}", verb.id()))));
    LABELS.get(verb as usize).cloned().unwrap_or_default()
}

/// The key of a name.
fn name_of(who: &Id) -> Phrase {
    static KEY: LazyLock<Id> = LazyLock::new(|| Id::from("cast-nom"));
    Phrase::new(KEY.clone()).who(who.clone())
}

impl SeatSeen {
    /// The word under the face, as an id of its texts; the target has a mood instead.
    pub fn label(&self) -> Option<&'static str> {
        match self.stance {
            _ if self.curtain => Some("curtain"),
            Stance::Target => None,
            Stance::Watches if self.worried => Some("worried"),
            Stance::Laughs if self.bold => Some("bold"),
            Stance::Watches | Stance::Laughs | Stance::Stands => Some(self.stance.id()),
        }
    }
}

impl Ring {
    /// What can be seen now.
    pub fn seen(&self) -> RingSeen {
        RingSeen {
            theme: self.theme,
            beat: self.turn(),
            beats: self.moves,
            left: self.moves.saturating_sub(self.beat),
            new_face: self.new_face.is_some(),
            target: self.target,
            mood: self.mood,
            beside: self.beside,
            asked: self.asked,
            proof: self.proof,
            steps: self.coming.iter().copied().min(),
            adult_here: self.adult_here(),
            arrows: self.arrows.clone(),
            table: self.table,
            seats: self.seats.iter().enumerate().map(|(at, seat)| self.seat_seen(at, seat)).collect(),
            happened: self.happened.clone(),
        }
    }

    fn seat_seen(&self, at: usize, seat: &Seat) -> SeatSeen {
        SeatSeen {
            seat: at,
            name: name_of(&seat.who),
            who: seat.who.clone(),
            stance: seat.stance,
            worried: seat.cares && seat.worried,
            began: at == self.poster && !self.from_you,
            popular: seat.popular,
            bold: seat.bold && seat.stance == Stance::Laughs,
            thanked: seat.thanked,
            sat_with: seat.sat_with,
            curtain: seat.curtain,
            cloud: seat.cloud(),
            phone: seat.phone,
            dots: self.dots(at, seat),
            listens: seat.looked.then(|| seat.listens.clone()),
        }
    }

    /// In band B over every watcher; in band A only where an invitation has just failed.
    fn dots(&self, at: usize, seat: &Seat) -> Option<(u8, u8)> {
        let failed = self.happened.contains(&(at, Happening::NotYet));
        let shown = seat.stance == Stance::Watches && (self.band == Band::B || failed);
        shown.then(|| (self.reasons_shown(at).min(seat.need()) as u8, seat.need() as u8))
    }

    /// A move as it is offered to whoever plays.
    pub fn offer(&self, step: Move) -> Offer {
        let action = Action::Play(step.into());
        let at = |verb: &'static str, label: Id, seat: usize| {
            let label = Phrase::new(label).who(self.who(seat).unwrap_or_default());
            Offer::new(verb, label, action).field("seat", Field::Number(seat))
        };
        match step {
            Move::Look { seat } => at("look", Id::from("circle-do-look"), seat),
            Move::Put { verb, seat } => at(verb.id(), label_of(verb), seat),
            Move::Tell => Offer::new("tell", Phrase::new("circle-do-tell"), action),
            Move::Wait => Offer::new("wait", Phrase::new("circle-do-wait"), action),
        }
    }

    /// What is kept as evidence, for the Tell step to show.
    pub fn evidence(&self) -> Vec<Phrase> {
        self.proof.then(|| Phrase::new("circle-kept-proof")).into_iter().chain([Phrase::new("circle-kept-saw")]).collect()
    }

    /// For tests: who is what, from the target on.
    pub fn pattern(&self) -> String {
        let letters = |at: usize| -> String {
            let Some(seat) = self.seats.get(at) else { return String::new() };
            let stance = match seat.stance {
                Stance::Target => 't',
                Stance::Watches => 'w',
                Stance::Laughs => 'l',
                Stance::Stands => 's',
            };
            let marks = [(at == self.poster, 'b'), (seat.popular, 'p'), (seat.cares, 'c'), (seat.worried, 'v')];
            std::iter::once(stance).chain(marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark)).collect()
        };
        self.clockwise().map(letters).collect::<Vec<_>>().join(" ")
    }
}
