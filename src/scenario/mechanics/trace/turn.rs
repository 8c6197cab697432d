//! The end of a turn: reports are answered, copies go one line, suns set and people act, new posts come.

use std::collections::BTreeMap;

use super::town::{Copy, Post, Town, beside};
use super::types::{BRIGHT, Cause, DESK, Happening, Outcome, Status};

impl Town {
    pub(super) fn end_the_turn(&mut self) {
        self.answer();
        self.walk();
        self.sunset();
        if self.over() {
            self.ended = Some(self.ending());
            return;
        }
        self.turn += 1;
        if self.new_face.is_none() {
            self.looks = self.numbers.looks;
        }
        let new = self.arrivals();
        self.happened.extend(new);
    }

    /// False: it goes away everywhere. True: it comes back, late, and the sender is hurt.
    fn answer(&mut self) {
        let turn = self.turn;
        for at in 0..self.posts.len() {
            let Some(post) = self.posts.get_mut(at) else { continue };
            if post.status != Status::Reported || post.answer != Some(turn) {
                continue;
            }
            post.answer = None;
            let right = post.truth;
            self.happened.push(Happening::Answered { post: at, right });
            if right {
                (post.status, post.came_back) = (Status::Tray, true);
                let from = post.from;
                self.dim(from);
            } else {
                post.status = Status::Gone;
                post.copies.clear();
                post.outcomes = post.meant.iter().map(|place| (*place, Outcome::Spared)).collect();
            }
        }
    }

    fn walk(&mut self) {
        for at in 0..self.posts.len() {
            let Some(post) = self.posts.get(at).filter(|post| self.arrived(post) && !post.over()) else { continue };
            let mut new: BTreeMap<usize, (Copy, usize)> = BTreeMap::new();
            for (from, copy) in post.copies.iter().filter(|(from, copy)| self.carried(post, **from, **copy)) {
                for to in beside(*from, &self.lines) {
                    let shut = copy.ours && self.places.get(to).is_some_and(|place| place.lamp == 0);
                    if to == DESK || (shut && !post.runs) {
                        continue;
                    }
                    // What runs goes there by itself, as it would without the desk: passing it on must not keep it away.
                    let copy = if shut { &Copy { noted: false, ours: false } } else { copy };
                    let old = post.copies.get(&to).copied().or(new.get(&to).map(|(copy, _)| *copy));
                    if old.is_none_or(|old| copy.noted && !old.noted) {
                        new.insert(to, (*copy, *from));
                    }
                }
            }
            for (to, (_, from)) in &new {
                self.happened.push(Happening::Walked { post: at, from: *from, to: *to });
            }
            if let Some(post) = self.posts.get_mut(at) {
                post.copies.extend(new.into_iter().map(|(to, (copy, _))| (to, copy)));
            }
        }
    }

    /// A place hands its copy on. Where the lamp is bright they wait with you: while you hold it, and while somebody looks
    /// at your report.
    fn carried(&self, post: &Post, place: usize, copy: Copy) -> bool {
        let bright = self.places.get(place).is_some_and(|there| there.lamp == BRIGHT);
        let stopped = matches!(post.status, Status::Held | Status::Reported) && bright;
        copy.ours || (post.runs && !stopped)
    }

    fn sunset(&mut self) {
        for at in 0..self.posts.len() {
            let setting = self.posts.get(at).is_some_and(|post| post.due == self.turn && !post.over());
            if setting {
                self.people_act(at);
            }
        }
    }

    fn people_act(&mut self, at: usize) {
        let Some(post) = self.posts.get(at) else { return };
        let (truth, people, meant) = (post.truth, post.people, post.meant.clone());
        let copies: Vec<Option<Copy>> = meant.iter().map(|place| post.copies.get(place).copied()).collect();
        let kept = matches!(post.status, Status::Held | Status::Reported) || post.came_back;
        for (place, copy) in meant.into_iter().zip(copies) {
            let (outcome, hurt, cause) = match (truth, copy) {
                (true, Some(_)) => (Outcome::Helped, 0, None),
                (true, None) => (Outcome::Without, people, Some(if kept { Cause::Kept } else { Cause::Late })),
                (false, None) => (Outcome::Spared, 0, None),
                (false, Some(copy)) => {
                    let cause = if copy.ours { Cause::Sent } else { Cause::Wild };
                    if copy.noted { (Outcome::HalfMisled, people / 2, Some(cause)) } else { (Outcome::Misled, people, Some(cause)) }
                }
            };
            self.happened.push(Happening::Acted { post: at, place, outcome });
            if let Some(cause) = cause {
                *self.causes.entry(cause).or_default() += hurt;
            }
            if let Some(there) = self.places.get_mut(place) {
                there.badly += hurt;
                there.helped += if outcome == Outcome::Helped { people } else { 0 };
                there.kept |= cause == Some(Cause::Kept);
                there.sent |= cause == Some(Cause::Sent);
            }
            let ours = copy.is_some_and(|copy| copy.ours);
            match outcome {
                Outcome::Helped if ours => self.brighten(place),
                Outcome::Without => self.dim(place),
                Outcome::Misled if ours => self.dim(place),
                Outcome::Helped | Outcome::Misled | Outcome::HalfMisled | Outcome::Spared => {}
            }
            if let Some(post) = self.posts.get_mut(at) {
                post.outcomes.insert(place, outcome);
            }
        }
        if let Some(post) = self.posts.get_mut(at) {
            (post.status, post.answer) = (Status::Done, None);
        }
    }

    fn dim(&mut self, place: usize) {
        if let Some(there) = self.places.get_mut(place).filter(|there| there.lamp > 0) {
            there.lamp -= 1;
            self.happened.push(Happening::LampDown { place });
        }
    }

    pub(super) fn brighten(&mut self, place: usize) {
        if let Some(there) = self.places.get_mut(place).filter(|there| there.lamp < BRIGHT) {
            there.lamp += 1;
            self.happened.push(Happening::LampUp { place });
        }
    }
}
