//! What can be seen of the map. The truth of a post stays hidden until its sun has set or a report was answered; what a
//! thread gives stays hidden until it is pulled.

use serde::Serialize;

use super::town::{Post, Town, steps};
use super::types::{DESK, Happening, Move, Outcome, PostKind, Sender, Status, Strength, Thread};
use crate::scenario::phrase::{Id, Phrase};
use crate::scenario::seen::{Field, Offer};
use crate::scenario::session::Action;

/// The map as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct TownSeen {
    /// The picture below everything, as the level names it.
    pub map: Id,
    /// The turn, from 1.
    pub turn: usize,
    /// The turn in which the last sun sets.
    pub turns: usize,
    /// Looks left in this turn.
    pub looks: usize,
    /// Looks of a turn.
    pub looks_a_turn: usize,
    /// Hands that one has.
    pub hands: usize,
    /// Somebody looks at reports; not in the new face.
    pub reports: bool,
    /// The turn at whose end a report made now would be answered.
    pub answer_at: usize,
    /// The map of the new face: a row.
    pub new_face: bool,
    /// The desk first, then the places.
    pub places: Vec<PlaceSeen>,
    /// Lines between places, each once, the smaller number first.
    pub lines: Vec<(usize, usize)>,
    /// Posts that have arrived, in order of arrival; those that are over too.
    pub posts: Vec<PostSeen>,
    /// What the last move did, in order.
    pub happened: Vec<Happening>,
}

/// One place as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct PlaceSeen {
    /// Which one; the desk is 0.
    pub place: usize,
    /// Its picture.
    pub picture: Id,
    /// Its name.
    pub name: Phrase,
    /// Where it lies on the map: per cent from the left and from the top.
    pub at: (u8, u8),
    /// How bright its lamp is, 0–2; the desk has none.
    pub lamp: Option<u8>,
    /// People who were ready in time.
    pub helped: usize,
    /// People who were misled or had no word and have not been told since.
    pub badly: usize,
}

/// One post as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct PostSeen {
    /// Which one, from 0.
    pub post: usize,
    /// Its picture.
    pub picture: Id,
    /// Its text.
    pub text: Phrase,
    /// Its kind.
    pub kind: PostKind,
    /// It is written so that it shocks.
    pub shocks: bool,
    /// Who sent it.
    pub sender: Sender,
    /// The sender's face in the cast; a page and a stranger have none.
    pub face: Option<Id>,
    /// The sender's name.
    pub name: Phrase,
    /// The place from which it runs.
    pub from: usize,
    /// The places that it is meant for.
    pub meant: Vec<MeantSeen>,
    /// People in each place that it is meant for.
    pub people: usize,
    /// It runs by itself.
    pub runs: bool,
    /// The turn in which it came.
    pub arrive: usize,
    /// The turn at whose end its sun sets.
    pub due: usize,
    /// Where it lies.
    pub status: Status,
    /// In an envelope: the turn at whose end it is answered.
    pub answer: Option<usize>,
    /// Its four threads.
    pub threads: Vec<ThreadSeen>,
    /// Its copies: place, with a note or not, from the desk or not.
    pub copies: Vec<CopySeen>,
    /// Whether it is true, once that is known for certain: after sunset, or after a report was answered.
    pub truth: Option<bool>,
    /// After sunset: the strong facts that it had, also those that were not pulled.
    pub facts: Vec<Phrase>,
}

/// A place that a post is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct MeantSeen {
    /// Which place.
    pub place: usize,
    /// A copy that leaves the desk now comes in time.
    pub in_time: bool,
    /// What it did there, after sunset.
    pub outcome: Option<Outcome>,
}

/// A thread as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct ThreadSeen {
    /// Which one.
    pub thread: Thread,
    /// What it gave, once pulled.
    pub found: Option<Strength>,
    /// The fact in words, once pulled.
    pub fact: Option<Phrase>,
}

/// A copy of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct CopySeen {
    /// In which place.
    pub place: usize,
    /// It carries a note.
    pub noted: bool,
    /// It came from the desk.
    pub ours: bool,
}

impl Town {
    /// What can be seen now.
    pub fn seen(&self) -> TownSeen {
        let places = self.places.iter().enumerate().map(|(at, place)| PlaceSeen {
            place: at,
            picture: format!("place-{}", place.id).into(),
            name: if at == DESK { Phrase::new("trace-desk") } else { self.key(&format!("place-{}", place.id)) },
            at: place.at,
            lamp: (at != DESK).then_some(place.lamp),
            helped: place.helped,
            badly: place.badly,
        });
        let posts = self.posts.iter().enumerate().filter(|(_, post)| self.arrived(post));
        let far = steps(DESK, self.places.len(), &self.lines);
        TownSeen {
            map: self.map.id().into(),
            turn: self.turn,
            turns: self.turns(),
            looks: self.looks,
            looks_a_turn: self.numbers.looks,
            hands: self.numbers.hands,
            reports: self.numbers.report > 0,
            answer_at: if self.numbers.report > 0 { self.answer_at() } else { 0 },
            new_face: self.new_face.is_some(),
            places: places.collect(),
            lines: self.lines.clone(),
            posts: posts.map(|(at, post)| self.post_seen(at, post, &far)).collect(),
            happened: self.happened.clone(),
        }
    }

    fn post_seen(&self, at: usize, post: &Post, far: &[Option<usize>]) -> PostSeen {
        let meant = |place: &usize| MeantSeen {
            place: *place,
            in_time: far.get(*place).copied().flatten().is_some_and(|far| self.turn + far <= post.due + 1),
            outcome: post.outcomes.get(place).copied(),
        };
        let [friend, outsider] = &self.faces;
        let face = match post.sender {
            Sender::Friend => Some(friend.clone()),
            Sender::Outsider => Some(outsider.clone()),
            Sender::Grandmother => Some(Id::from("tsermaa")),
            Sender::Page | Sender::Stranger => None,
        };
        let name = Phrase::new(format!("trace-sender-{}", post.sender.id()));
        let thread = |thread: Thread| {
            let found = post.pulled.contains(&thread).then(|| post.end(thread).strength);
            ThreadSeen { thread, found, fact: found.map(|_| self.fact(post, thread)) }
        };
        PostSeen {
            post: at,
            picture: post.picture.clone(),
            text: self.key(&post.text),
            kind: post.kind,
            shocks: post.shocks,
            sender: post.sender,
            name: if let Some(face) = &face { name.who(face.clone()) } else { name },
            face,
            from: post.from,
            meant: post.meant.iter().map(meant).collect(),
            people: post.people,
            runs: post.runs,
            arrive: post.arrive,
            due: post.due,
            status: post.status,
            answer: post.answer,
            threads: Thread::ALL.into_iter().map(thread).collect(),
            copies: post.copies.iter().map(|(place, copy)| CopySeen { place: *place, noted: copy.noted, ours: copy.ours }).collect(),
            truth: post.shown(),
            facts: if post.over() { post.own.iter().map(|thread| self.strong(post, *thread)).collect() } else { Vec::new() },
        }
    }

    /// What a strong thread says.
    fn strong(&self, post: &Post, thread: Thread) -> Phrase {
        self.key(&format!("{}-{}-{}", post.facts, thread.id(), post.truth))
    }

    /// What a thread says when it is pulled.
    pub(super) fn fact(&self, post: &Post, thread: Thread) -> Phrase {
        let end = post.end(thread);
        match end.strength {
            Strength::Strong => self.strong(post, thread),
            Strength::Weak => Phrase::new(format!("trace-weak-{}-{}", thread.id(), end.wording)),
            Strength::Silent => Phrase::new(format!("trace-silent-{}-{}", thread.id(), end.wording)),
        }
    }

    /// A move as it is offered to whoever plays.
    pub fn offer(&self, step: Move) -> Offer {
        let action = Action::Play(step.into());
        let at = |verb: &'static str, label: &'static str, post: usize| {
            let label = Phrase::new(label).number("post", post + 1);
            Offer::new(verb, label, action).field("post", Field::Number(post))
        };
        match step {
            Move::Pull { post, thread } => {
                let mut offer = at("pull", "trace-do-pull", post).field("thread", Field::Id(thread.id()));
                offer.label = offer.label.id("thread", thread.id());
                offer
            }
            Move::Hold { post } => at("hold", "trace-do-hold", post),
            Move::LetGo { post } => at("let-go", "trace-do-let-go", post),
            Move::Pass { post } => at("pass", "trace-do-pass", post),
            Move::Note { post } => at("note", "trace-do-note", post),
            Move::Report { post } => at("report", "trace-do-report", post),
            Move::End => Offer::new("end", Phrase::new("trace-do-end").number("turn", self.turn), action),
            Move::Correct { place } => {
                let id = self.places.get(place).map(|place| place.id.clone()).unwrap_or_default();
                Offer::new("correct", self.key(&format!("correct-{id}")), action).field("place", Field::Number(place))
            }
        }
    }
}
