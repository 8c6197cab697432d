//! How a map ends, what it cost, what can still be put right, and what a teacher may see of it.

use super::script::{Objective, Trace};
use super::town::{Post, Town};
use super::types::{Cause, DESK, Happening, Outcome, Thread};
use crate::scenario::mechanics::Reason;
use crate::scenario::phrase::Phrase;
use crate::scenario::report::{Ending, Met, Praise, Report};

/// A post that concerns many.
const MANY: usize = 8;
/// What a lamp that is out weighs in the loss.
const OUT: usize = 2;

impl Town {
    /// The first of these that is true; after the play it stays, whatever is mended.
    pub fn ending(&self) -> Ending {
        if let Some(ended) = self.ended {
            return ended;
        }
        let of = |cause| self.because(cause);
        let silent = !self.posts.iter().any(|post| post.passed || post.noted);
        let by_itself = of(Cause::Late) + of(Cause::Wild);
        if self.badly() <= self.numbers.calm && self.out() == 0 {
            Ending::Calm
        } else if silent || of(Cause::Kept) >= of(Cause::Sent).max(by_itself) {
            Ending::Lonely
        } else if of(Cause::Sent) >= by_itself {
            Ending::Repair
        } else {
            Ending::Missed
        }
    }

    /// For the test that telling never hurts: nobody is told on the map itself.
    pub fn goodness(&self) -> u8 {
        if self.ending() == Ending::Calm { 3 } else { 1 }
    }

    /// For tests, never shown: people badly off, and two for each lamp that is out.
    pub fn loss(&self) -> u32 {
        (self.badly() + OUT * self.out()) as u32
    }

    /// For tests: what each post is.
    pub fn pattern(&self) -> String {
        let letters = |post: &Post| {
            let marks = [(post.truth, 't'), (!post.truth, 'f'), (post.runs, 'r')];
            let marks: String = marks.iter().filter(|(is, _)| *is).map(|(_, mark)| mark).collect();
            format!("{marks}{}", post.people)
        };
        self.posts.iter().map(letters).collect::<Vec<_>>().join(" ")
    }

    /// After a Repair: places that the desk misled. After a Lonely: places from which it kept a word. One after the other,
    /// where most people are badly off first.
    pub fn mends(&self) -> Vec<usize> {
        let worst = |fits: fn(&super::town::Place) -> bool| {
            let places = self.places.iter().enumerate().skip(DESK + 1).filter(move |(_, place)| place.badly > 0 && fits(place));
            places.max_by_key(|(at, place)| (place.badly, std::cmp::Reverse(*at))).map(|(at, _)| at).into_iter().collect()
        };
        match self.ending() {
            _ if !self.over() => Vec::new(),
            Ending::Repair => worst(|place| place.sent),
            Ending::Lonely => worst(|place| place.kept),
            Ending::Calm | Ending::Missed => Vec::new(),
        }
    }

    /// Sends word to a place: how it really is.
    pub fn mend(&mut self, place: usize) {
        self.happened.clear();
        if let Some(there) = self.places.get_mut(place) {
            there.badly = 0;
            self.happened.push(Happening::Corrected { place });
        }
        self.brighten(place);
    }

    /// In the new face: the far place was ready, or nobody was misled.
    pub fn acted_well(&self) -> bool {
        self.new_face.is_some()
            && self.posts.iter().all(|post| {
                let wanted = if post.truth { Outcome::Helped } else { Outcome::Spared };
                post.outcomes.values().all(|outcome| *outcome == wanted)
            })
    }

    /// In the new face: which thread could settle it.
    pub fn right_reason(&self) -> Reason {
        match self.new_face.as_ref().map(|new_face| new_face.settles) {
            Some(Thread::First) => Reason::Origin,
            Some(Thread::When) => Reason::TimePlace,
            Some(Thread::Else | Thread::Pays) | None => Reason::Others,
        }
    }

    /// What is kept as evidence, for the Tell step to show.
    pub fn evidence(&self) -> Vec<Phrase> {
        let pins = self.pins.iter().filter_map(|(post, thread)| Some(self.fact(self.posts.get(*post)?, *thread)));
        let any = |fits: fn(&Post) -> bool| self.posts.iter().any(fits);
        let acts = [
            ("trace-kept-note", any(|post| post.noted)),
            ("trace-kept-report", any(|post| post.reported)),
            ("trace-kept-place", self.places.iter().any(|place| place.badly > 0)),
        ];
        let mut kept: Vec<Phrase> = pins.take(2).collect();
        kept.extend(acts.into_iter().filter(|(_, done)| *done).map(|(key, _)| Phrase::new(key)));
        if kept.is_empty() {
            kept.push(Phrase::new("trace-kept-unsure"));
        }
        kept
    }

    /// Counts and praise; `level` says which act is measured.
    pub fn report(&self, level: &Trace) -> Report {
        let count = |fits: fn(&Post) -> bool| self.posts.iter().filter(|post| fits(post)).count();
        let false_alarms = count(|post| post.truth && !went_on(post));
        let right = count(right);
        let almost = right + 1 >= self.posts.len();
        let looked = !self.posts.iter().any(|post| post.people >= MANY && went_on(post) && post.unseen);
        let pulled = |thread: Thread| self.posts.iter().any(|post| post.pulled.contains(&thread));
        let met = match level.objective {
            Objective::Corroborate => pulled(Thread::Else) && looked && almost && false_alarms <= 1,
            Objective::TimeAndPlace => pulled(Thread::When) && almost,
        };
        Report {
            objective: if met { Met::Met } else { Met::NotMet },
            hits: count(|post| !post.truth && right_false(post)),
            misses: count(|post| !post.truth && !right_false(post)),
            false_alarms,
            correct_passes: count(|post| post.truth && went_on(post)),
            praise: self.praise(),
        }
    }

    fn praise(&self) -> Vec<Praise> {
        let any = |fits: fn(&Post) -> bool| self.posts.iter().any(fits);
        let on_time = |post: &Post| post.truth && went_on(post) && post.outcomes.values().any(|outcome| *outcome == Outcome::Helped);
        let acts = [
            (Praise::LookedFirst, any(|post| went_on(post) && !post.unseen) && !any(|post| went_on(post) && post.unseen)),
            (Praise::NotedSource, any(|post| post.noted)),
            (Praise::BroughtWord, any(on_time)),
        ];
        acts.into_iter().filter(|(_, done)| *done).map(|(praise, _)| praise).collect()
    }
}

/// The desk passed it on, with a note or without.
fn went_on(post: &Post) -> bool {
    post.passed || post.noted
}

/// False, and the desk did not pass it on as it is: it held, noted or reported it, or let it lie because it knew.
fn right_false(post: &Post) -> bool {
    (!post.passed || post.noted) && (post.held || post.noted || post.reported || post.settled())
}

fn right(post: &Post) -> bool {
    if post.truth { went_on(post) } else { right_false(post) }
}
