//! One child's way through one level: the level, a throw and a list of actions, and nothing else.
//!
//! [`Session::apply`] is the only seam between whoever plays (window, `drive`, bots, golden stories) and the rules.

use serde::{Deserialize, Serialize};

use super::level::{Band, Level};
use super::mechanics::{Board, BoardSeen, KeepsakeSeen, Move, NewFaceSeen, Reason, RewindSeen, RippleSeen};
use super::phrase::{Id, Phrase, Said};
use super::report::{Ending, Report};
use super::seed::{Draw, Throw};
use super::seen::{Field, Offer, Seen};
use super::tell::{Asking, FirstAnswer, Role, Telling};

/// Acts that are praised aloud: more would not be read. The report holds them all.
const MOST_PRAISE: usize = 1;

/// The seven stages of a level, and the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Somebody wants something good; a snag.
    Knock,
    /// The mechanic.
    Play,
    /// The world moves.
    Ripple,
    /// Free: back to any decision.
    Rewind,
    /// Build the ask.
    Tell,
    /// The same trick or kindness in another costume.
    NewFace,
    /// Something for the shelf.
    Keepsake,
    /// Over.
    End,
}

/// Anything that a player can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Go on to the next stage.
    Next,
    /// Skip this stage; no reason is needed.
    Skip,
    /// A move of the mechanic, in play or in the new face.
    Play(Move),
    /// Mend what can be mended after the play, at this door or seat.
    Mend(usize),
    /// Back to the moment before this decision.
    Rewind(usize),
    /// A step in telling.
    Tell(Asking),
    /// The reason given in the new face.
    Reason(Reason),
}

/// An action that is not possible now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not possible now: {0:?}")]
pub struct Rejected(pub Action);

/// What an action led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// The stage before.
    pub before: Stage,
    /// The stage now.
    pub now: Stage,
}

/// What is written down of a session: enough to make it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionLog {
    /// The level's id.
    pub level: String,
    /// The band.
    pub band: Band,
    /// The throw's number.
    pub throw: u16,
    /// The circle with which it began.
    pub circle: Vec<Role>,
    /// Everything that was done.
    pub actions: Vec<Action>,
}

/// One child's way through one level.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Session {
    level: Id,
    band: Band,
    throw: Throw,
    circle: Vec<Role>,
    log: Vec<Action>,
    stage: Stage,
    first_answer: FirstAnswer,
    board: Board,
    path: Vec<Move>,
    ghosts: Vec<(Vec<Move>, Ending)>,
    mended: bool,
    telling: Option<Telling>,
    told: bool,
    new_face: Option<Board>,
    reasons: Vec<Reason>,
    reason: Option<Reason>,
}

impl Session {
    /// A fresh session.
    pub fn new(level: &Level, band: Band, throw: Throw, circle: &[Role]) -> Self {
        let mut draw = draw_for(level, band, throw, "week");
        let first_answer = FirstAnswer::draw(&mut draw);
        Self {
            level: Id::from(level.id()),
            band,
            throw,
            circle: if circle.is_empty() { Role::FIRST_CIRCLE.to_vec() } else { circle.to_vec() },
            log: Vec::new(),
            stage: Stage::Knock,
            first_answer,
            board: level.mechanic().begin(band, first_answer, &mut draw),
            path: Vec::new(),
            ghosts: Vec::new(),
            mended: false,
            telling: None,
            told: false,
            new_face: None,
            reasons: Vec::new(),
            reason: None,
        }
    }

    /// Makes a session again from its log. Stops at the first action that is not possible, and says so.
    ///
    /// # Errors
    /// The session as far as it went, and what stopped it.
    pub fn replay(level: &Level, log: &SessionLog) -> Result<Self, (Box<Self>, Rejected)> {
        let throw = Throw::new(log.throw).unwrap_or_default();
        let mut session = Self::new(level, log.band, throw, &log.circle);
        for action in &log.actions {
            if let Err(rejected) = session.apply(level, *action) {
                return Err((Box::new(session), rejected));
            }
        }
        Ok(session)
    }

    /// What has to be written down to make the session again.
    pub fn to_log(&self) -> SessionLog {
        SessionLog {
            level: self.level.to_string(),
            band: self.band,
            throw: self.throw.number(),
            circle: self.circle.clone(),
            actions: self.log.clone(),
        }
    }

    /// The level's id.
    pub fn level_id(&self) -> &str {
        &self.level
    }

    /// The throw.
    pub fn throw(&self) -> Throw {
        self.throw
    }

    /// The band.
    pub fn band(&self) -> Band {
        self.band
    }

    /// Where in the level we are.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The mechanic's board.
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// The decisions of the path that is being played.
    pub fn path(&self) -> &[Move] {
        &self.path
    }

    /// How the play ended, once it has.
    pub fn ending(&self) -> Option<Ending> {
        self.board.over().then(|| self.board.ending())
    }

    /// An adult was told, in play or afterwards.
    pub fn told(&self) -> bool {
        self.told
    }

    /// In the new face: acted well and gave the fitting reason.
    pub fn new_face_well(&self) -> Option<(bool, bool)> {
        let board = self.new_face.as_ref()?;
        let reason = self.reason?;
        Some((board.acted_well(), reason == board.right_reason()))
    }

    /// Counts for the teacher.
    pub fn report(&self, level: &Level) -> Report {
        self.board.report(level.mechanic())
    }

    /// A hash of the whole state, the same on every machine: tests pin it.
    pub fn state_hash(&self) -> u64 {
        use std::hash::Hasher;
        let mut hasher = fnv::FnvHasher::default();
        // Debug text and not `Hash`: that one depends on the width of `usize`.
        hasher.write(format!("{self:?}").as_bytes());
        hasher.finish()
    }

    /// Does one thing.
    ///
    /// # Errors
    /// The action, when it is not possible now; nothing has changed then.
    pub fn apply(&mut self, level: &Level, action: Action) -> Result<Outcome, Rejected> {
        let before = self.stage;
        let possible = match (self.stage, action) {
            (Stage::Knock, Action::Next) => self.enter(level, Stage::Play),
            (Stage::Play, Action::Play(step)) => self.play(level, step),
            (Stage::Ripple, Action::Mend(at)) => self.mend(at),
            (Stage::Ripple, Action::Next) => self.enter(level, Stage::Rewind),
            (Stage::Rewind, Action::Rewind(decision)) => self.rewind(level, decision),
            (Stage::Rewind, Action::Next) => self.enter(level, Stage::Tell),
            (Stage::Tell, Action::Tell(asking)) => self.tell(asking),
            (Stage::Tell, Action::Skip) => self.skip_tell(level),
            (Stage::Tell, Action::Next) => self.telling.as_ref().is_some_and(Telling::heard) && self.enter(level, Stage::NewFace),
            (Stage::NewFace, Action::Play(step)) => self.act_new_face(level, step),
            (Stage::NewFace, Action::Reason(reason)) => self.give_reason(reason),
            (Stage::NewFace, Action::Skip) => self.reason.is_none() && self.enter(level, Stage::Keepsake),
            (Stage::NewFace, Action::Next) => self.reason.is_some() && self.enter(level, Stage::Keepsake),
            (Stage::Keepsake, Action::Next) => self.enter(level, Stage::End),
            _ => false,
        };
        if !possible {
            return Err(Rejected(action));
        }
        self.log.push(action);
        Ok(Outcome { before, now: self.stage })
    }

    fn enter(&mut self, level: &Level, stage: Stage) -> bool {
        self.stage = stage;
        match stage {
            Stage::Tell => {
                let evidence = self.board.evidence();
                self.telling = Some(Telling::new(self.circle.clone(), evidence, level.friend().into(), self.first_answer));
            }
            Stage::NewFace => {
                let mut draw = draw_for(level, self.band, self.throw, "new face");
                self.new_face = level.mechanic().new_face(self.band, &mut draw);
                self.reasons = self.new_face.as_ref().map(|board| board.reasons().to_vec()).unwrap_or_default();
                draw.shuffle(&mut self.reasons);
                if self.new_face.is_none() {
                    self.stage = Stage::Keepsake;
                }
            }
            Stage::Knock | Stage::Play | Stage::Ripple | Stage::Rewind | Stage::Keepsake | Stage::End => {}
        }
        true
    }

    fn play(&mut self, level: &Level, step: Move) -> bool {
        if !self.board.moves().contains(&step) {
            return false;
        }
        self.board.apply(level.mechanic(), step);
        if step.free() {
            return true;
        }
        self.told |= step.tells();
        self.path.push(step);
        if self.board.over() {
            self.stage = Stage::Ripple;
        }
        true
    }

    fn mend(&mut self, at: usize) -> bool {
        let possible = self.board.mends().contains(&at);
        if possible {
            self.board.mend(at);
            self.mended = true;
        }
        possible
    }

    fn rewind(&mut self, level: &Level, decision: usize) -> bool {
        if decision >= self.path.len() {
            return false;
        }
        let ending = self.board.ending();
        let old = std::mem::take(&mut self.path);
        let mut draw = draw_for(level, self.band, self.throw, "week");
        let first_answer = FirstAnswer::draw(&mut draw);
        let before = std::mem::replace(&mut self.board, level.mechanic().begin(self.band, first_answer, &mut draw));
        self.board.remember(&before);
        for step in &old[..decision] {
            self.board.apply(level.mechanic(), *step);
            self.path.push(*step);
        }
        self.ghosts.push((old, ending));
        self.mended = false;
        self.stage = Stage::Play;
        true
    }

    fn tell(&mut self, asking: Asking) -> bool {
        let Some(telling) = self.telling.as_mut() else { return false };
        let possible = telling.askings().contains(&asking);
        if possible {
            telling.apply(asking);
            self.told |= telling.heard();
        }
        possible
    }

    fn skip_tell(&mut self, level: &Level) -> bool {
        match self.telling.as_mut() {
            Some(telling) if telling.heard() => false,
            Some(telling) => !telling.skip() || self.enter(level, Stage::NewFace),
            None => self.enter(level, Stage::NewFace),
        }
    }

    fn act_new_face(&mut self, level: &Level, step: Move) -> bool {
        let Some(board) = self.new_face.as_mut() else { return false };
        let possible = board.moves().contains(&step);
        if possible {
            board.apply(level.mechanic(), step);
        }
        possible
    }

    fn give_reason(&mut self, reason: Reason) -> bool {
        let ready = self.reason.is_none() && self.new_face.as_ref().is_some_and(Board::over) && self.reasons.contains(&reason);
        if ready {
            self.reason = Some(reason);
        }
        ready
    }

    /// What a player can see and do now.
    pub fn seen(&self, level: &Level) -> Seen {
        Seen { stage: self.stage, board: self.board_seen(level), say: self.say(level), offers: self.offers() }
    }

    fn board_seen(&self, level: &Level) -> BoardSeen {
        match self.stage {
            Stage::Knock => BoardSeen::Knock { level: level.id().into(), friend: level.friend().into(), throw: self.throw.to_string() },
            Stage::Play => self.board.seen(),
            Stage::Ripple => BoardSeen::Ripple(RippleSeen {
                ending: self.board.ending(),
                earlier: self.ghosts.iter().map(|(_, ending)| *ending).collect(),
                mended: self.mended,
                board: Box::new(self.board.seen()),
            }),
            Stage::Rewind => BoardSeen::Rewind(RewindSeen {
                ending: self.board.ending(),
                decisions: self.board.retell(level.mechanic(), self.first_board(level), &self.path),
            }),
            Stage::Tell => self.telling.as_ref().map_or(BoardSeen::Nothing {}, |telling| BoardSeen::Tell(telling.seen())),
            Stage::NewFace => self.new_face.as_ref().map_or(BoardSeen::Nothing {}, |board| {
                BoardSeen::NewFace(NewFaceSeen { board: Box::new(board.seen()), over: board.over(), reason: self.reason })
            }),
            Stage::Keepsake | Stage::End => BoardSeen::Keepsake(KeepsakeSeen { keepsake: level.keepsake().into() }),
        }
    }

    fn first_board(&self, level: &Level) -> Board {
        let mut draw = draw_for(level, self.band, self.throw, "week");
        let first_answer = FirstAnswer::draw(&mut draw);
        level.mechanic().begin(self.band, first_answer, &mut draw)
    }

    fn say(&self, level: &Level) -> Vec<Said> {
        let friend = |rest: &str| Said::new(level.friend(), level.key(rest));
        match self.stage {
            Stage::Knock => vec![friend("knock-1"), Said::new(level.partner(), level.key("knock-2")), friend("knock-3")],
            Stage::Play => self.board.say(level),
            Stage::Ripple => {
                let ending = self.board.ending();
                let mut say: Vec<Said> = self.board.ripple(level).into_iter().map(|(who, text)| Said::new(who, text)).collect();
                say.push(Said::new("story", level.key(&format!("ending-{}", ending.id()))));
                if self.told {
                    say.push(Said::new("story", Phrase::new("flow-told-was-right")));
                }
                let praise = self.board.report(level.mechanic()).praise;
                say.extend(
                    praise.iter().take(MOST_PRAISE).map(|act| Said::new(level.partner(), Phrase::new(format!("flow-praise-{}", act.id())))),
                );
                say
            }
            Stage::Tell => self.telling.as_ref().map(Telling::say).unwrap_or_default(),
            Stage::NewFace => self.say_new_face(level),
            Stage::Keepsake => vec![friend("keepsake")],
            Stage::Rewind | Stage::End => Vec::new(),
        }
    }

    fn say_new_face(&self, level: &Level) -> Vec<Said> {
        let Some(board) = &self.new_face else { return Vec::new() };
        let partner = |text: Phrase| Said::new(level.partner(), text);
        match self.reason {
            Some(reason) => {
                vec![partner(board.judged()), partner(reason.feedback(board.right_reason()))]
            }
            None if board.over() => vec![partner(Phrase::new("flow-new-face-why"))],
            None => board.scene(level),
        }
    }

    fn offers(&self) -> Vec<Offer> {
        let next = |key: &'static str| Offer::new("next", Phrase::new(key), Action::Next);
        let skip = || Offer::new("skip", Phrase::new("ui-skip"), Action::Skip);
        match self.stage {
            Stage::Knock => vec![next("flow-do-begin")],
            Stage::Play => self.board.moves().into_iter().map(|step| self.board.offer(step)).collect(),
            Stage::Ripple => self.board.mends().into_iter().map(|at| self.board.mend_offer(at)).chain([next("ui-next")]).collect(),
            Stage::Rewind => std::iter::once(next("flow-do-keep")).chain((0..self.path.len()).map(rewind_offer)).collect(),
            Stage::Tell => match &self.telling {
                Some(telling) if telling.heard() => vec![next("ui-next")],
                Some(telling) => telling.askings().into_iter().map(|asking| telling.offer(asking)).chain([skip()]).collect(),
                None => vec![skip()],
            },
            Stage::NewFace => match &self.new_face {
                Some(_) if self.reason.is_some() => vec![next("ui-next")],
                Some(board) if board.over() => self.reasons.iter().map(|reason| reason.offer()).chain([skip()]).collect(),
                Some(board) => board.moves().into_iter().map(|step| board.offer(step)).chain([skip()]).collect(),
                None => vec![skip()],
            },
            Stage::Keepsake => vec![next("flow-do-shelf")],
            Stage::End => Vec::new(),
        }
    }

    /// What was done at this point the last time, when the child has gone back.
    pub fn ghost(&self) -> Option<Offer> {
        let (old, _) = self.ghosts.last()?;
        let at = self.path.len();
        (self.stage == Stage::Play && old.starts_with(&self.path)).then(|| old.get(at).map(|step| self.board.offer(*step))).flatten()
    }
}

fn rewind_offer(decision: usize) -> Offer {
    let label = Phrase::new("flow-do-rewind").number("number", decision + 1);
    Offer::new("rewind", label, Action::Rewind(decision)).field("to", Field::Number(decision))
}

fn draw_for(level: &Level, band: Band, throw: Throw, purpose: &str) -> Draw {
    Draw::new(&format!("{} {} {purpose}", level.id(), band.id()), throw)
}
