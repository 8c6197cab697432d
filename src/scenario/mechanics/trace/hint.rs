//! Hints and rules for whoever plays for the first time. They know no more than what is seen.

use super::see::{PostSeen, TownSeen};
use super::types::{Status, Strength};
use crate::scenario::mechanics::Hint;
use crate::scenario::phrase::Phrase;

/// Verbs, each with the keys of its button and of the sentence that says what it does.
pub(super) const HOW: [(&str, &str, &str); 7] = [
    ("pull", "trace-btn-pull", "trace-how-pull"),
    ("hold", "trace-btn-hold", "trace-how-hold"),
    ("let-go", "trace-btn-let-go", "trace-how-let-go"),
    ("pass", "trace-btn-pass", "trace-how-pass"),
    ("note", "trace-btn-note", "trace-how-note"),
    ("report", "trace-btn-report", "trace-how-report"),
    ("end", "trace-btn-end", "trace-how-end"),
];

impl PostSeen {
    /// Which way a strong fact points, for whoever has read it: its key says what its sentence says.
    fn points(&self) -> Option<bool> {
        let strong = self.threads.iter().filter(|thread| thread.found == Some(Strength::Strong));
        strong.filter_map(|thread| thread.fact.as_ref()).map(|fact| fact.key.ends_with("-true")).next()
    }

    fn pulled(&self) -> usize {
        self.threads.iter().filter(|thread| thread.found.is_some()).count()
    }

    fn waits(&self) -> bool {
        matches!(self.status, Status::Tray | Status::Held)
    }
}

impl TownSeen {
    /// The most useful thing to look at now.
    pub(in crate::scenario) fn hint(&self) -> Hint {
        let mut waiting: Vec<&PostSeen> = self.posts.iter().filter(|post| post.waits()).collect();
        waiting.sort_by_key(|post| (std::cmp::Reverse(post.people), post.due));
        let find = |fits: &dyn Fn(&PostSeen) -> bool| waiting.iter().find(|post| fits(post)).map(|post| post.post);
        let soon = |post: &PostSeen| post.due <= self.turn + 1;
        let hands = self.posts.iter().filter(|post| post.status == Status::Held).count() < self.hands;
        find(&|post| post.points() == Some(true))
            .map(|post| Hint::at("trace-hint-pass", post))
            .or_else(|| {
                find(&|post| post.points() == Some(false) && post.runs && post.status == Status::Tray && hands)
                    .map(|post| Hint::at("trace-hint-hold", post))
            })
            .or_else(|| find(&|post| self.looks > 0 && post.pulled() == 0).map(|post| Hint::at("trace-hint-big", post)))
            .or_else(|| {
                let unsettled = |post: &PostSeen| post.points().is_none() && post.pulled() < post.threads.len();
                find(&|post| self.looks > 0 && unsettled(post)).map(|post| Hint::at("trace-hint-thread", post))
            })
            .or_else(|| {
                let weak = |post: &PostSeen| post.threads.iter().any(|thread| thread.found == Some(Strength::Weak));
                find(&|post| post.points().is_none() && weak(post) && soon(post)).map(|post| Hint::at("trace-hint-note", post))
            })
            .unwrap_or(Hint::new("trace-hint-end"))
    }

    /// The next rule for whoever plays for the first time; nothing once they have seen it.
    pub(in crate::scenario) fn guide(&self) -> Option<Phrase> {
        let any = |fits: &dyn Fn(&PostSeen) -> bool| self.posts.iter().any(fits);
        let key = match self.turn {
            _ if self.new_face => return None,
            1 if self.looks == self.looks_a_turn => "trace-guide-card",
            1 if self.looks > 0 => "trace-guide-look",
            // Whoever has found something decides; only then the turn ends.
            1 if any(&|post| post.status == Status::Tray && post.pulled() > 0) => "trace-guide-pass",
            1 => "trace-guide-end",
            2 if any(&|post| post.runs && post.status == Status::Tray) && !any(&|post| post.status == Status::Held) => "trace-guide-hold",
            2 if self.looks == 0 => "trace-guide-note",
            3 if self.reports && self.looks > 0 => "trace-guide-report",
            _ => return None,
        };
        Some(Phrase::new(key))
    }
}
