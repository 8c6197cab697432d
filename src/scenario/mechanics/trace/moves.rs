//! What a child can do at the map, and what each act does at once.

use super::town::{Copy, Post, Town};
use super::types::{DESK, Happening, Move, Status, Strength, Thread};

impl Town {
    /// What can be done now: post by post its threads and verbs, then the end of the turn.
    pub fn moves(&self) -> Vec<Move> {
        if self.over() {
            return Vec::new();
        }
        let mut moves = Vec::new();
        for post in 0..self.posts.len() {
            moves.extend(Thread::ALL.into_iter().map(|thread| Move::Pull { post, thread }).filter(|step| self.fits(*step)));
            let verbs = [Move::Hold { post }, Move::LetGo { post }, Move::Pass { post }, Move::Note { post }, Move::Report { post }];
            moves.extend(verbs.into_iter().filter(|step| self.fits(*step)));
        }
        moves.push(Move::End);
        moves
    }

    fn fits(&self, step: Move) -> bool {
        let live = |post: usize| self.posts.get(post).filter(|post| self.arrived(post) && !post.over());
        let with_us = |post: &&Post| matches!(post.status, Status::Tray | Status::Held);
        match step {
            Move::Pull { post, thread } => self.looks > 0 && live(post).is_some_and(|post| !post.pulled.contains(&thread)),
            Move::Hold { post } => live(post).is_some_and(|post| post.status == Status::Tray) && self.held() < self.numbers.hands,
            Move::LetGo { post } => live(post).is_some_and(|post| post.status == Status::Held),
            Move::Pass { post } => live(post).filter(with_us).is_some(),
            Move::Note { post } => {
                live(post).is_some_and(|post| post.known() && matches!(post.status, Status::Tray | Status::Held | Status::Passed))
            }
            // Whoever reports has to say why, and must not have passed it on: see the module's comment.
            Move::Report { post } => {
                self.looks > 0 && self.numbers.report > 0 && live(post).filter(with_us).is_some_and(|post| post.known() && !post.came_back)
            }
            Move::End => true,
            Move::Correct { .. } => false,
        }
    }

    /// Makes a move that is one of [`Town::moves`].
    pub fn apply(&mut self, step: Move) {
        if self.over() {
            return;
        }
        self.happened.clear();
        match step {
            Move::Pull { post, thread } => self.pull(post, thread),
            Move::Hold { post } => self.lay(post, Status::Held, Happening::TookHold { post }),
            Move::LetGo { post } => self.lay(post, Status::Tray, Happening::LaidBack { post }),
            Move::Pass { post } => self.send(post, false),
            Move::Note { post } => self.send(post, true),
            Move::Report { post } => self.report_it(post),
            Move::End => self.end_the_turn(),
            Move::Correct { .. } => {}
        }
    }

    fn lay(&mut self, post: usize, status: Status, happened: Happening) {
        if let Some(post) = self.posts.get_mut(post) {
            post.held |= status == Status::Held;
            post.status = status;
            self.happened.push(happened);
        }
    }

    fn pull(&mut self, at: usize, thread: Thread) {
        let Some(post) = self.posts.get_mut(at) else { return };
        self.looks = self.looks.saturating_sub(1);
        post.pulled.insert(thread);
        let strength = post.end(thread).strength;
        if strength == Strength::Strong && !self.pins.contains(&(at, thread)) {
            self.pins.push((at, thread));
        }
        self.happened.push(Happening::Found { post: at, thread, strength });
    }

    /// A copy leaves the desk at the end of the turn; one with a note takes the place of a plain one.
    fn send(&mut self, at: usize, noted: bool) {
        let Some(post) = self.posts.get_mut(at) else { return };
        post.unseen |= post.pulled.is_empty();
        if noted {
            post.noted = true;
        } else {
            post.passed = true;
        }
        post.status = if noted { Status::Noted } else { Status::Passed };
        post.copies.insert(DESK, Copy { noted, ours: true });
        self.happened.push(if noted { Happening::NotedOn { post: at } } else { Happening::PassedOn { post: at } });
    }

    fn report_it(&mut self, at: usize) {
        let answer = self.answer_at();
        let Some(post) = self.posts.get_mut(at) else { return };
        self.looks = self.looks.saturating_sub(1);
        (post.status, post.answer, post.reported) = (Status::Reported, Some(answer), true);
        post.copies.remove(&DESK);
        self.happened.push(Happening::SentIn { post: at });
    }

    /// One person looks at reports, one after the other: the turn at whose end one made now would be answered.
    pub(super) fn answer_at(&self) -> usize {
        let waiting = self.posts.iter().filter(|post| post.status == Status::Reported).filter_map(|post| post.answer);
        waiting.chain([self.turn - 1]).max().unwrap_or(0) + self.numbers.report
    }
}
