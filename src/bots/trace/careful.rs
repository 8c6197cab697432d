//! The careful player of Trace: a hand on what runs, looks at what concerns most people, then acts on what it found.
//!
//! It knows what is drawn and the facts that it pulled. Whether a post is true it reads from those facts alone.

use super::super::mechanic;
use super::habits::{Habits, Order};
use super::seen::{has_found, is_in_bright_places, is_there, last_turns, next_thread, on_the_table, pulled, says};
use crate::scenario::mechanics::trace::{Move, PostKind, PostSeen, Status, Strength, Thread, TownSeen};
use crate::scenario::mechanics::{BoardSeen, Reason};
use crate::scenario::seed::Draw;
use crate::scenario::seen::Offer;
use crate::scenario::session::Action;
use crate::text::Texts;

/// Many people.
const MANY: usize = 8;

/// What the player keeps in mind: nothing but its habits, for all that matters is on the map.
pub(in crate::bots) struct Mind {
    habits: Habits,
    draw: Draw,
}

impl Mind {
    /// A careful player with its own luck.
    pub(in crate::bots) fn new(seed: u16, habits: Habits) -> Self {
        Self { habits, draw: Draw::from_words(&["careful at the map", &seed.to_string()]) }
    }
}

impl mechanic::Mind for Mind {
    fn choose(&mut self, board: &BoardSeen, offers: &[Offer], _: &Texts) -> Option<usize> {
        let BoardSeen::Trace(town) = board else { return None };
        let at = |step: Move| offers.iter().position(|offer| offer.action == Action::Play(step.into()));
        let wanted = careful(town, &self.habits, &|step| at(step).is_some());
        Some(at(wanted).unwrap_or(0))
    }

    fn reason(&self, board: &BoardSeen) -> Option<Reason> {
        let BoardSeen::Trace(town) = board else { return None };
        let strong = town.posts.iter().flat_map(|post| &post.threads).find(|thread| thread.found == Some(Strength::Strong));
        Some(match strong.map(|thread| thread.thread) {
            Some(Thread::First) => Reason::Origin,
            Some(Thread::When) => Reason::TimePlace,
            Some(Thread::Else | Thread::Pays) | None => Reason::Others,
        })
    }

    fn any(&mut self, offers: &[Offer]) -> usize {
        self.draw.below(offers.len())
    }
}

/// The next move, one of those that are possible.
pub(super) fn careful(town: &TownSeen, habits: &Habits, possible: &dyn Fn(Move) -> bool) -> Move {
    let read = Read { town, habits, possible };
    read.first_of_all().or_else(|| read.looks_and_acts()).or_else(|| read.last_of_all()).unwrap_or(Move::End)
}

/// The order in which a kind of post is asked: others first, for money whoever pays, then what fits the kind.
pub(super) fn by_kind(kind: PostKind) -> [Thread; 4] {
    match kind {
        PostKind::Notice | PostKind::Rumour => [Thread::Else, Thread::First, Thread::When, Thread::Pays],
        PostKind::Picture => [Thread::Else, Thread::When, Thread::First, Thread::Pays],
        PostKind::Offer => [Thread::Pays, Thread::Else, Thread::First, Thread::When],
    }
}

/// The map as it is read.
struct Read<'a> {
    town: &'a TownSeen,
    habits: &'a Habits,
    possible: &'a dyn Fn(Move) -> bool,
}

/// What could be done, with its weight.
type Plan = (i64, Move);

impl Read<'_> {
    /// The move, where the player has this habit and it is possible.
    fn does(&self, step: Move) -> Option<Move> {
        let habit = match step {
            Move::Hold { .. } => self.habits.hold,
            Move::Note { .. } => self.habits.note,
            Move::Report { .. } => self.habits.report,
            Move::Pull { .. } | Move::LetGo { .. } | Move::Pass { .. } | Move::End | Move::Correct { .. } => true,
        };
        (habit && (self.possible)(step)).then_some(step)
    }

    /// Posts on the table, what concerns most people first.
    fn by_people(&self) -> Vec<&PostSeen> {
        let mut posts: Vec<&PostSeen> = on_the_table(self.town).collect();
        posts.sort_by_key(|post| std::cmp::Reverse(post.people));
        posts
    }

    /// A hand on what has just come and runs.
    fn first_of_all(&self) -> Option<Move> {
        let untouched = |post: &&PostSeen| post.status == Status::Tray && pulled(post) == 0;
        let told = on_the_table(self.town).filter(untouched).filter(|post| self.habits.early && post.people >= MANY);
        let early = told.map(|post| Move::Pass { post: post.post }).find_map(|step| self.does(step));
        let runs = |post: &&PostSeen| untouched(post) && post.runs && post.arrive == self.town.turn;
        let held = || self.by_people().into_iter().filter(runs).find_map(|post| self.does(Move::Hold { post: post.post }));
        early.or_else(held)
    }

    /// What is clear is acted on at once; else what weighs most.
    fn looks_and_acts(&self) -> Option<Move> {
        let mut plans: Vec<Plan> = Vec::new();
        for post in on_the_table(self.town) {
            let at_once = match says(post) {
                0 => self.unclear(post, &mut plans),
                true_ if true_ > 0 => self.does(Move::Pass { post: post.post }),
                _ => self.against(post, &mut plans),
            };
            if at_once.is_some() {
                return at_once;
            }
        }
        plans.sort_by_key(|plan| std::cmp::Reverse(*plan));
        plans.into_iter().find_map(|(_, step)| self.does(step))
    }

    fn stake(&self, post: &PostSeen) -> i64 {
        match self.habits.order {
            Order::Stakes => post.people as i64,
            Order::Arrival => 9 - post.post as i64,
            Order::Small => 10 - post.people as i64,
        }
    }

    /// False: what stands still is left alone; what runs is held, reported in time, or followed by a note.
    fn against(&self, post: &PostSeen, plans: &mut Vec<Plan>) -> Option<Move> {
        if !matches!(post.status, Status::Tray | Status::Held | Status::Passed) {
            return None;
        }
        let (there, bright) = (is_there(post), is_in_bright_places(self.town, post));
        let stands_still = !post.runs || post.status == Status::Held && bright;
        if post.status != Status::Passed && !there && stands_still {
            return None;
        }
        if post.status == Status::Tray && !there && bright {
            let held = self.does(Move::Hold { post: post.post });
            if held.is_some() {
                return held;
            }
        }
        let (last, _) = last_turns(self.town, post);
        let answer = self.town.answer_at;
        if !self.habits.mends_by_note && self.town.reports && answer <= post.due {
            plans.push((40 * self.stake(post) + if answer == post.due { 10 } else { 0 }, Move::Report { post: post.post }));
        } else if self.town.turn >= last || there || self.habits.mends_by_note {
            plans.push((30 * self.stake(post), Move::Note { post: post.post }));
        }
        None
    }

    /// Unclear: another thread while there is time for it, and at the last useful turn a note of what little is known.
    fn unclear(&self, post: &PostSeen, plans: &mut Vec<Plan>) -> Option<Move> {
        if !matches!(post.status, Status::Tray | Status::Held | Status::Passed) {
            return None;
        }
        let (turn, pulled) = (self.town.turn, pulled(post));
        let (last, near) = last_turns(self.town, post);
        let (passed, stake) = (post.status == Status::Passed, 20 * self.stake(post));
        let order = self.habits.threads.unwrap_or_else(|| by_kind(post.kind));
        let in_time = turn <= if passed { post.due } else { last };
        if let Some(thread) = next_thread(post, order).filter(|_| in_time && pulled < self.habits.pulls) {
            let hurry = if turn == last { 15 } else { 0 };
            let weight = stake + hurry + 10 * i64::from(post.runs) - 6 * pulled as i64;
            plans.push((weight, Move::Pull { post: post.post, thread }));
        }
        if has_found(post) && !passed && (last..=near).contains(&turn) {
            let weight = match (pulled >= self.habits.pulls, self.town.looks) {
                (true, _) => 30,
                (false, 0) => 8,
                (false, _) => -500,
            };
            plans.push((stake + weight, Move::Note { post: post.post }));
        }
        None
    }

    /// No time to know: what is unsure goes on or stays, and a free hand takes what runs.
    fn last_of_all(&self) -> Option<Move> {
        self.by_people().into_iter().find_map(|post| {
            let says = says(post);
            let with_us = matches!(post.status, Status::Tray | Status::Held);
            let too_late = self.town.turn >= last_turns(self.town, post).0;
            if with_us && says == 0 && too_late && self.habits.passes_the_unsure {
                self.does(Move::Pass { post: post.post })
            } else if post.runs && says <= 0 {
                self.does(Move::Hold { post: post.post })
            } else {
                None
            }
        })
    }
}
