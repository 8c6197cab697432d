//! The words of Circle: verbs, moves, how a face stands, what just happened.

use serde::{Deserialize, Serialize};

/// The highest mood, and the one from which on somebody is well.
pub const TOP_MOOD: u8 = 5;
/// From here on the one it happened to is well.
pub const GLAD: u8 = 4;
/// Classmates that can be dealt to a ring.
pub const CLASSMATES: usize = 14;

/// What a token on a face can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verb {
    /// Sit with somebody, in private; opens a curtain.
    BeWith,
    /// Change the subject.
    Subject,
    /// Ask to take it down, in private.
    TakeDown,
    /// Invite to speak.
    Invite,
    /// Thank somebody who stands by.
    Thank,
    /// Keep proof.
    Proof,
    /// Draw the curtain.
    Mute,
    /// Answer back in front of all.
    AnswerBack,
    /// Pass it on.
    Forward,
    /// Say sorry.
    Sorry,
}

impl Verb {
    /// All verbs in the order of their offers.
    pub const ALL: [Self; 10] = [
        Self::BeWith,
        Self::Subject,
        Self::TakeDown,
        Self::Invite,
        Self::Thank,
        Self::Proof,
        Self::Mute,
        Self::AnswerBack,
        Self::Forward,
        Self::Sorry,
    ];

    /// The id in files, pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::BeWith => "be-with",
            Self::Subject => "subject",
            Self::TakeDown => "take-down",
            Self::Invite => "invite",
            Self::Thank => "thank",
            Self::Proof => "proof",
            Self::Mute => "mute",
            Self::AnswerBack => "answer-back",
            Self::Forward => "forward",
            Self::Sorry => "sorry",
        }
    }
}

/// One move of the child in the ring. `seat` counts from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// Looks whom a child listens to: free, and each seat once.
    Look {
        /// Which seat.
        seat: usize,
    },
    /// Puts a token on a face.
    Put {
        /// What it does.
        verb: Verb,
        /// Which seat.
        seat: usize,
    },
    /// Tells an adult.
    Tell,
    /// Lets a beat pass.
    Wait,
}

/// How a face stands to what happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// The one it happened to.
    Target,
    /// Watches.
    Watches,
    /// Laughs and carries it on.
    Laughs,
    /// Stands by the target.
    Stands,
}

impl Stance {
    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Target => "target",
            Self::Watches => "watches",
            Self::Laughs => "laughs",
            Self::Stands => "stands",
        }
    }
}

/// What travels: its picture and its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// A clip that is laughed at.
    Clip,
    /// An invitation that somebody did not get.
    Invitation,
}

impl Theme {
    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Clip => "clip",
            Self::Invitation => "invitation",
        }
    }
}

/// What the last move and its beat did, in the order in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Happening {
    /// You sat down beside this one.
    SatWith,
    /// The curtain is open again.
    CurtainOpened,
    /// Thinks of something else for this beat.
    Distracted,
    /// Put the phone down: asked to.
    PutDown,
    /// Was asked, and laughs on: two beside laugh.
    Refused,
    /// Stands by the target: was invited.
    StoodUp,
    /// Was invited, and lacks a reason.
    NotYet,
    /// Was thanked.
    Thanked,
    /// A card flew to the folder.
    ProofKept,
    /// An adult was called.
    Called,
    /// The curtain is drawn.
    CurtainDrawn,
    /// Was scolded in front of all.
    Attacked,
    /// Got it from you.
    SentOn,
    /// You said sorry.
    Forgave,
    /// The post arrived.
    Received {
        /// The seat from which it came.
        from: usize,
    },
    /// Laughs with the others now.
    Joined,
    /// Put it down: a friend stands there.
    LaidDown,
    /// Rose because of the reasons that are there.
    RoseToo,
    /// Stood alone, heard no thanks and sat down.
    SatDown,
    /// Laughs louder now.
    Bolder,
    /// The target feels better.
    Better,
    /// The target feels worse.
    Worse,
    /// The adult came in.
    AdultCame,
    /// The adult left.
    AdultLeft,
}

/// In which order a beat goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// The player's own move.
    Move,
    /// The post travels.
    Post,
    /// The ring looks around.
    Ring,
    /// The target feels it.
    Target,
    /// The adult comes or goes.
    Adult,
}

impl Happening {
    /// When in the beat it happens.
    pub fn phase(self) -> Phase {
        match self {
            Self::SatWith
            | Self::CurtainOpened
            | Self::Distracted
            | Self::PutDown
            | Self::Refused
            | Self::StoodUp
            | Self::NotYet
            | Self::Thanked
            | Self::ProofKept
            | Self::Called
            | Self::CurtainDrawn
            | Self::Attacked
            | Self::SentOn
            | Self::Forgave => Phase::Move,
            Self::Received { .. } => Phase::Post,
            Self::Joined | Self::LaidDown | Self::RoseToo | Self::SatDown | Self::Bolder => Phase::Ring,
            Self::Better | Self::Worse => Phase::Target,
            Self::AdultCame | Self::AdultLeft => Phase::Adult,
        }
    }
}
