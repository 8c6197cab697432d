//! What one careful player at the map does and another leaves.

use crate::scenario::mechanics::trace::Thread;
use crate::scenario::seed::Draw;

/// Which habits a careful player has at the map; curious children lack some.
#[derive(Debug, Clone, Copy)]
pub struct Habits {
    /// What is looked at first.
    pub order: Order,
    /// The threads in the order in which they are pulled; by the kind of the post where it is empty.
    pub threads: Option<[Thread; 4]>,
    /// At most so many threads of one post.
    pub pulls: usize,
    /// Passes the big ones first, looks after, and mends with a note.
    pub early: bool,
    /// Takes into the hand.
    pub hold: bool,
    /// Writes notes.
    pub note: bool,
    /// Reports.
    pub report: bool,
    /// Sends a note after something false even where a report would be answered in time.
    pub mends_by_note: bool,
    /// Passes on what could not be found out; else it stays.
    pub passes_the_unsure: bool,
}

/// What is looked at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// What most people would act on.
    Stakes,
    /// What came first.
    Arrival,
    /// What fewest people would act on.
    Small,
}

impl Default for Habits {
    fn default() -> Self {
        Self {
            order: Order::Stakes,
            threads: None,
            pulls: 3,
            early: false,
            hold: true,
            note: true,
            report: true,
            mends_by_note: false,
            passes_the_unsure: true,
        }
    }
}

impl Habits {
    /// The habits of one of many children.
    pub(in crate::bots) fn curious(throw: u16, child: usize) -> Self {
        Self::drawn(&mut Draw::from_words(&["curious at the map", &throw.to_string(), &child.to_string()]))
    }

    /// Some habits.
    pub(super) fn drawn(draw: &mut Draw) -> Self {
        let mut threads = Thread::ALL;
        draw.shuffle(&mut threads);
        let leaves = draw.below(4);
        Self {
            order: [Order::Stakes, Order::Arrival][draw.below(2)],
            threads: draw.percent(50).then_some(threads),
            pulls: 1 + draw.below(3),
            early: draw.percent(50),
            hold: leaves != 1,
            note: leaves != 2,
            report: leaves != 3,
            mends_by_note: draw.percent(50),
            passes_the_unsure: draw.percent(50),
        }
    }

    /// One thread for ever, and what it says is obeyed.
    pub(super) fn one_thread(thread: Thread) -> Self {
        let mut threads = Thread::ALL;
        threads.sort_by_key(|other| *other != thread);
        Self { threads: Some(threads), pulls: 1, ..Self::default() }
    }
}
