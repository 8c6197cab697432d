//! Telling an adult: who, which first sentence, what to show. The second helper always helps.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::phrase::{Id, Phrase, Said};
use super::seed::Draw;
use super::seen::{Field, Offer};
use super::session::Action;

/// Somebody in the child's own circle, as a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Mother.
    Mother,
    /// Father.
    Father,
    /// Grandmother or grandfather.
    Grandparent,
    /// Elder brother or sister.
    ElderSibling,
    /// The class teacher.
    ClassTeacher,
    /// The school's social worker.
    SocialWorker,
    /// The school's psychologist.
    Psychologist,
    /// The dormitory teacher.
    DormTeacher,
    /// The doctor.
    Doctor,
    /// A neighbour.
    Neighbour,
    /// The coach of a club.
    Coach,
    /// The child helpline.
    Helpline,
}

impl Role {
    /// All roles in the order of their pictures.
    pub const ALL: [Self; 12] = [
        Self::Mother,
        Self::Father,
        Self::Grandparent,
        Self::ElderSibling,
        Self::ClassTeacher,
        Self::SocialWorker,
        Self::Psychologist,
        Self::DormTeacher,
        Self::Doctor,
        Self::Neighbour,
        Self::Coach,
        Self::Helpline,
    ];

    /// Whoever has chosen no circle yet starts with these; three of them are outside the family.
    pub const FIRST_CIRCLE: [Self; 5] = [Self::Mother, Self::Grandparent, Self::ClassTeacher, Self::SocialWorker, Self::DormTeacher];

    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Mother => "mother",
            Self::Father => "father",
            Self::Grandparent => "grandparent",
            Self::ElderSibling => "elder-sibling",
            Self::ClassTeacher => "class-teacher",
            Self::SocialWorker => "social-worker",
            Self::Psychologist => "psychologist",
            Self::DormTeacher => "dorm-teacher",
            Self::Doctor => "doctor",
            Self::Neighbour => "neighbour",
            Self::Coach => "coach",
            Self::Helpline => "helpline",
        }
    }
}

/// How the first adult answers, by seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirstAnswer {
    /// Listens at once.
    Helpful,
    /// Has no time now.
    Busy,
    /// Shouts first and says sorry later.
    Cross,
}

impl FirstAnswer {
    /// Helpful in 60 of 100 throws, busy in 20, cross in 20.
    pub fn draw(draw: &mut Draw) -> Self {
        [Self::Helpful, Self::Busy, Self::Cross][draw.weighted(&[60, 20, 20])]
    }

    fn id(self) -> &'static str {
        match self {
            Self::Helpful => "helpful",
            Self::Busy => "busy",
            Self::Cross => "cross",
        }
    }
}

/// First sentences to choose from; each of them is a good beginning.
pub const OPENERS: usize = 3;
/// The most things that can be shown: more would not be read.
const SHOWN: usize = 4;

/// Where in the asking we are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TellStep {
    /// Choose a helper.
    Who,
    /// Lay on the table what to show, then say the first sentence.
    Say,
    /// The first adult could not listen: choose another.
    Second,
    /// Somebody listened.
    Heard,
}

/// A step in the asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asking {
    /// Choose the helper with this number in the circle.
    Who(usize),
    /// Lay a kept thing on the table, or take it away again.
    Show(usize),
    /// Say the first sentence with this number.
    Opener(usize),
    /// Choose somebody else after all.
    Back,
}

/// The state of the asking.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Telling {
    circle: Vec<Role>,
    evidence: Vec<Phrase>,
    friend: Id,
    first: FirstAnswer,
    step: TellStep,
    helper: Option<usize>,
    opener: Option<usize>,
    shown: BTreeSet<usize>,
    turned_away: Option<usize>,
    reminded: bool,
}

/// The asking as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TellSeen {
    /// Where we are.
    pub step: TellStep,
    /// The circle's roles.
    pub circle: Vec<&'static str>,
    /// The chosen helper's number in the circle.
    pub helper: Option<usize>,
    /// The chosen first sentence.
    pub opener: Option<Phrase>,
    /// What was kept, and whether it lies on the table.
    pub evidence: Vec<(Phrase, bool)>,
    /// The helper who could not listen.
    pub turned_away: Option<usize>,
}

impl Telling {
    /// Begins the asking with what was kept; with nothing kept the friend's own words are offered.
    pub fn new(circle: Vec<Role>, mut evidence: Vec<Phrase>, friend: Id, first: FirstAnswer) -> Self {
        evidence.truncate(SHOWN);
        if evidence.is_empty() {
            evidence.push(Phrase::new("tell-kept-words").who(friend.clone()));
        }
        Self {
            circle,
            evidence,
            friend,
            first,
            step: TellStep::Who,
            helper: None,
            opener: None,
            shown: BTreeSet::new(),
            turned_away: None,
            reminded: false,
        }
    }

    /// Somebody listened.
    pub fn heard(&self) -> bool {
        self.step == TellStep::Heard
    }

    /// Skipping: the first time the friend asks who one could tell, the second time it is done.
    pub fn skip(&mut self) -> bool {
        std::mem::replace(&mut self.reminded, true)
    }

    /// What can be asked now.
    pub fn askings(&self) -> Vec<Asking> {
        let others = |away: Option<usize>| (0..self.circle.len()).filter(move |who| Some(*who) != away).map(Asking::Who);
        match self.step {
            TellStep::Who | TellStep::Second => others(self.turned_away).collect(),
            TellStep::Say => {
                let things = (0..self.evidence.len()).map(Asking::Show);
                things.chain((0..OPENERS).map(Asking::Opener)).chain([Asking::Back]).collect()
            }
            TellStep::Heard => Vec::new(),
        }
    }

    /// Takes a step. The caller has checked that it is one of [`Telling::askings`].
    pub fn apply(&mut self, asking: Asking) {
        match asking {
            Asking::Who(who) => {
                self.helper = Some(who);
                self.step = if self.turned_away.is_some() { TellStep::Heard } else { TellStep::Say };
            }
            Asking::Show(thing) => {
                if !self.shown.remove(&thing) {
                    self.shown.insert(thing);
                }
            }
            Asking::Opener(opener) => {
                self.opener = Some(opener);
                if self.first == FirstAnswer::Helpful {
                    self.step = TellStep::Heard;
                } else {
                    self.turned_away = self.helper;
                    self.step = TellStep::Second;
                }
            }
            Asking::Back => self.step = TellStep::Who,
        }
    }

    fn role(&self, who: usize) -> &'static str {
        self.circle.get(who).copied().unwrap_or(Role::ClassTeacher).id()
    }

    /// What is said now.
    pub fn say(&self) -> Vec<Said> {
        let friend = |key: &'static str| Said::new(self.friend.clone(), Phrase::new(key));
        let adult = |who: Option<usize>, key: String| Said::new(self.role(who.unwrap_or(0)), Phrase::new(key));
        match self.step {
            TellStep::Who if self.reminded => vec![friend("tell-say-reminder")],
            TellStep::Who => vec![friend("tell-say-who")],
            TellStep::Say => vec![friend("tell-say-opener")],
            TellStep::Second => vec![adult(self.turned_away, format!("tell-say-{}", self.first.id())), friend("tell-say-another")],
            TellStep::Heard => {
                let mut say = vec![adult(self.helper, "tell-say-heard".into())];
                if !self.shown.is_empty() {
                    say.push(adult(self.helper, "tell-say-evidence".into()));
                }
                if let (Some(_), FirstAnswer::Cross) = (self.turned_away, self.first) {
                    say.push(adult(self.turned_away, "tell-say-sorry".into()));
                }
                say
            }
        }
    }

    /// What can be seen.
    pub fn seen(&self) -> TellSeen {
        TellSeen {
            step: self.step,
            circle: (0..self.circle.len()).map(|who| self.role(who)).collect(),
            helper: self.helper,
            opener: self.opener.map(opener),
            evidence: self.evidence.iter().enumerate().map(|(at, thing)| (thing.clone(), self.shown.contains(&at))).collect(),
            turned_away: self.turned_away,
        }
    }

    /// A step as it is offered.
    pub fn offer(&self, asking: Asking) -> Offer {
        let action = Action::Tell(asking);
        match asking {
            Asking::Who(who) => {
                let role = self.role(who);
                Offer::new("who", Phrase::new("tell-role").id("role", role), action).field("role", Field::Id(role))
            }
            Asking::Opener(number) => Offer::new("opener", opener(number), action).field("number", Field::Number(number)),
            Asking::Show(thing) => {
                let label = self.evidence.get(thing).cloned().unwrap_or_else(|| Phrase::new("tell-kept-words"));
                Offer::new("show", label, action).field("number", Field::Number(thing))
            }
            Asking::Back => Offer::new("back", Phrase::new("ui-back"), action),
        }
    }
}

fn opener(number: usize) -> Phrase {
    Phrase::new(format!("tell-opener-{}", number + 1))
}
