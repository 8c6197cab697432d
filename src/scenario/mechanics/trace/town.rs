//! The state of a map: places with lamps, posts with copies, the turn and its looks.

use std::collections::{BTreeMap, BTreeSet};

use super::script::{Map, Rules, Trace};
use super::types::{BRIGHT, Cause, Happening, Outcome, PostKind, Sender, Status, Strength, Thread};
use crate::scenario::phrase::{Id, Phrase};
use crate::scenario::report::Ending;

/// The map in one session.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Town {
    pub(super) prefix: Id,
    pub(super) map: Map,
    /// Faces of the friend and of the child whom hardly anybody listens to.
    pub(super) faces: [Id; 2],
    /// The desk first.
    pub(super) places: Vec<Place>,
    pub(super) lines: Vec<(usize, usize)>,
    pub(super) posts: Vec<Post>,
    pub(super) turn: usize,
    pub(super) looks: usize,
    pub(super) numbers: Numbers,
    pub(super) new_face: Option<NewFace>,
    /// People badly off, by cause.
    pub(super) causes: BTreeMap<Cause, usize>,
    /// Strong facts in the order in which they were found.
    pub(super) pins: Vec<(usize, Thread)>,
    pub(super) happened: Vec<Happening>,
    /// How it ended, once it has.
    pub(super) ended: Option<Ending>,
}

/// What of the band's numbers is needed in play.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Numbers {
    pub(super) looks: usize,
    pub(super) hands: usize,
    /// Turns that a report takes; 0 where nobody looks at reports.
    pub(super) report: usize,
    pub(super) calm: usize,
}

/// What is special about the map of the new face.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct NewFace {
    pub(super) case: Id,
    /// The thread that can settle it.
    pub(super) settles: Thread,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) id: Id,
    pub(super) at: (u8, u8),
    pub(super) lamp: u8,
    pub(super) helped: usize,
    pub(super) badly: usize,
    /// Misled by what the desk sent, or left without word that the desk kept: it can be told afterwards.
    pub(super) sent: bool,
    pub(super) kept: bool,
}

/// A copy of a post in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Copy {
    pub(super) noted: bool,
    pub(super) ours: bool,
}

/// What a thread gives: how far it goes, and which of the level's sentences says so where it is not strong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct End {
    pub(super) strength: Strength,
    pub(super) wording: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Post {
    /// The id of its picture.
    pub(super) picture: Id,
    /// Beginnings of the keys of its texts and of its facts, without the level's prefix.
    pub(super) text: String,
    pub(super) facts: String,
    /// Beginning of the keys of what people do at sunset.
    pub(super) sunset: String,
    pub(super) kind: PostKind,
    pub(super) shocks: bool,
    pub(super) sender: Sender,
    pub(super) from: usize,
    pub(super) meant: Vec<usize>,
    pub(super) people: usize,
    pub(super) runs: bool,
    pub(super) arrive: usize,
    pub(super) due: usize,
    pub(super) truth: bool,
    /// Threads for which it has facts.
    pub(super) own: Vec<Thread>,
    /// By thread, in the order of [`Thread::ALL`].
    pub(super) ends: [End; 4],
    pub(super) pulled: BTreeSet<Thread>,
    pub(super) status: Status,
    /// In an envelope: the turn at whose end it is answered.
    pub(super) answer: Option<usize>,
    /// A report was answered: it was true after all.
    pub(super) came_back: bool,
    /// Whether it went on as it is, and with a note; and whether anything had been pulled before.
    pub(super) passed: bool,
    pub(super) noted: bool,
    pub(super) unseen: bool,
    pub(super) reported: bool,
    /// A hand closed on it at some time.
    pub(super) held: bool,
    pub(super) copies: BTreeMap<usize, Copy>,
    pub(super) outcomes: BTreeMap<usize, Outcome>,
}

/// Whom a post was written by and what it can show, before anything is dealt or done.
pub(super) struct Written<'a> {
    /// The id of its picture.
    pub(super) picture: String,
    /// Beginnings of the keys of its text, its facts and its sunset.
    pub(super) keys: [String; 3],
    pub(super) kind: PostKind,
    pub(super) shocks: bool,
    pub(super) own: &'a [Thread],
}

impl Post {
    /// A post to which nothing was done yet: its only copy lies where it comes from.
    pub(super) fn new(written: Written, sender: Sender, (from, meant): (usize, Vec<usize>), ends: [End; 4]) -> Self {
        let [text, facts, sunset] = written.keys;
        Self {
            picture: written.picture.into(),
            text,
            facts,
            sunset,
            kind: written.kind,
            shocks: written.shocks,
            sender,
            from,
            meant,
            people: 0,
            runs: false,
            arrive: 1,
            due: 1,
            truth: true,
            own: written.own.to_vec(),
            ends,
            pulled: BTreeSet::new(),
            status: Status::Tray,
            answer: None,
            came_back: false,
            passed: false,
            noted: false,
            unseen: false,
            reported: false,
            held: false,
            copies: BTreeMap::from([(from, Copy { noted: false, ours: false })]),
            outcomes: BTreeMap::new(),
        }
    }

    /// Its sun has set, or it is gone.
    pub(super) fn over(&self) -> bool {
        matches!(self.status, Status::Done | Status::Gone)
    }

    pub(super) fn end(&self, thread: Thread) -> End {
        self.ends[thread as usize]
    }

    /// What was found, thread by thread.
    pub(super) fn found(&self) -> impl Iterator<Item = Strength> + '_ {
        self.pulled.iter().map(|thread| self.end(*thread).strength)
    }

    /// Something was found that can be written down.
    pub(super) fn known(&self) -> bool {
        self.found().any(|strength| strength != Strength::Silent)
    }

    pub(super) fn settled(&self) -> bool {
        self.found().any(|strength| strength == Strength::Strong)
    }

    /// Its truth is known for certain.
    pub(super) fn shown(&self) -> Option<bool> {
        (self.over() || self.came_back).then_some(self.truth)
    }
}

/// How many lines each place is away from `from`.
pub(super) fn steps(from: usize, count: usize, lines: &[(usize, usize)]) -> Vec<Option<usize>> {
    let mut far = vec![None; count];
    let mut waiting = std::collections::VecDeque::from([from]);
    if let Some(first) = far.get_mut(from) {
        *first = Some(0);
    }
    while let Some(here) = waiting.pop_front() {
        let next = far.get(here).copied().flatten().unwrap_or(0) + 1;
        for there in beside(here, lines) {
            if let Some(place @ None) = far.get_mut(there) {
                *place = Some(next);
                waiting.push_back(there);
            }
        }
    }
    far
}

/// Places one line away, in their order.
pub(super) fn beside(place: usize, lines: &[(usize, usize)]) -> Vec<usize> {
    let other = |(one, other): &(usize, usize)| match () {
        () if *one == place => Some(*other),
        () if *other == place => Some(*one),
        () => None,
    };
    let mut there: Vec<usize> = lines.iter().filter_map(other).collect();
    there.sort_unstable();
    there
}

impl Town {
    /// A map without posts.
    pub(super) fn empty(level: &Trace, rules: &Rules) -> Self {
        let place =
            |(id, at): &(Id, (u8, u8))| Place { id: id.clone(), at: *at, lamp: BRIGHT, helped: 0, badly: 0, sent: false, kept: false };
        let numbers = Numbers { looks: rules.looks, hands: rules.hands, report: rules.report, calm: rules.calm };
        Self {
            prefix: Id::from(level.prefix.as_str()),
            map: level.map,
            faces: [level.friend.clone(), level.outsider.clone()],
            places: level.places.iter().map(place).collect(),
            lines: level.lines.clone(),
            posts: Vec::new(),
            turn: 1,
            looks: rules.looks,
            numbers,
            new_face: None,
            causes: BTreeMap::new(),
            pins: Vec::new(),
            happened: Vec::new(),
            ended: None,
        }
    }

    /// One of the level's own texts.
    pub(super) fn key(&self, rest: &str) -> Phrase {
        Phrase::new(format!("{}{rest}", self.prefix))
    }

    /// Every sun has set.
    pub fn over(&self) -> bool {
        self.posts.iter().all(Post::over)
    }

    /// The turn, from 1.
    pub fn turn(&self) -> usize {
        self.turn
    }

    /// The turn in which the last sun sets.
    pub(super) fn turns(&self) -> usize {
        self.posts.iter().map(|post| post.due).max().unwrap_or(1)
    }

    /// It lies on the tray or further on.
    pub(super) fn arrived(&self, post: &Post) -> bool {
        post.arrive <= self.turn
    }

    pub(super) fn held(&self) -> usize {
        self.posts.iter().filter(|post| post.status == Status::Held).count()
    }

    pub(super) fn out(&self) -> usize {
        self.places.iter().skip(1).filter(|place| place.lamp == 0).count()
    }

    /// People who are badly off in the end.
    pub(super) fn badly(&self) -> usize {
        self.causes.values().sum()
    }

    pub(super) fn because(&self, cause: Cause) -> usize {
        self.causes.get(&cause).copied().unwrap_or(0)
    }

    /// What was seen on an earlier way is still known: threads that were pulled stay pulled.
    pub fn remember(&mut self, before: &Self) {
        self.pins.clone_from(&before.pins);
        for (post, before) in self.posts.iter_mut().zip(&before.posts) {
            post.pulled.extend(before.pulled.iter().copied());
        }
    }
}
