//! The words of Trace: threads, moves, what a post is and where it lies, what just happened.

use serde::{Deserialize, Serialize};

/// The desk's own place on every map.
pub const DESK: usize = 0;
/// A lamp that is bright; 1 is dim, 0 is out.
pub const BRIGHT: u8 = 2;

/// What can be asked of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Thread {
    /// Who first?
    First,
    /// When and where?
    When,
    /// Who else says so?
    Else,
    /// Who pays?
    Pays,
}

impl Thread {
    /// All four, in the order of their keys.
    pub const ALL: [Self; 4] = [Self::First, Self::When, Self::Else, Self::Pays];

    /// The id in files, pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::When => "when",
            Self::Else => "else",
            Self::Pays => "pays",
        }
    }
}

/// What a thread gave. A strong one settles it, a weak one fits both, a silent one says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Tied to a knot.
    Strong,
    /// Fits both.
    Weak,
    /// A loose end.
    Silent,
}

impl Strength {
    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Weak => "weak",
            Self::Silent => "silent",
        }
    }
}

/// One move of the child at the map. `post` counts from 0 in the order of arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// Pulls a thread: one look.
    Pull {
        /// Of which post.
        post: usize,
        /// Which one.
        thread: Thread,
    },
    /// Takes a post into the hand.
    Hold {
        /// Which post.
        post: usize,
    },
    /// Lays it back on the tray.
    LetGo {
        /// Which post.
        post: usize,
    },
    /// Passes it on as it is.
    Pass {
        /// Which post.
        post: usize,
    },
    /// Passes it on with a note of what was found.
    Note {
        /// Which post.
        post: usize,
    },
    /// Reports it: one look.
    Report {
        /// Which post.
        post: usize,
    },
    /// Ends the turn.
    End,
    /// After the play: sends word to a place that was left without or misled.
    Correct {
        /// Which place.
        place: usize,
    },
}

/// The kind of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PostKind {
    /// Somebody announces something.
    Notice,
    /// A picture with a few words.
    Picture,
    /// Something can be had.
    Offer,
    /// Somebody heard something.
    Rumour,
}

impl PostKind {
    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Picture => "picture",
            Self::Offer => "offer",
            Self::Rumour => "rumour",
        }
    }
}

/// Who sent a post to the desk; tells nothing about its truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sender {
    /// A good friend.
    Friend,
    /// A page that many read.
    Page,
    /// Цэрмаа эмээ, who forwards everything.
    Grandmother,
    /// Somebody whom nobody here knows.
    Stranger,
    /// A child whom hardly anybody listens to.
    Outsider,
}

impl Sender {
    /// All of them, in the order of the draw.
    pub const ALL: [Self; 5] = [Self::Friend, Self::Page, Self::Grandmother, Self::Stranger, Self::Outsider];

    /// The id in pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Friend => "friend",
            Self::Page => "page",
            Self::Grandmother => "grandmother",
            Self::Stranger => "stranger",
            Self::Outsider => "outsider",
        }
    }
}

/// Where a post lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// On the tray.
    Tray,
    /// In a hand.
    Held,
    /// Passed on as it is.
    Passed,
    /// Passed on with a note.
    Noted,
    /// In an envelope before the one who looks at reports.
    Reported,
    /// Taken away everywhere: the report was right.
    Gone,
    /// The sun has set on it.
    Done,
}

/// What a post did in a place that it was meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// True and there in time: they were ready.
    Helped,
    /// True and not there: they had no word.
    Without,
    /// False and there: they went the wrong way.
    Misled,
    /// False and there with a note: half of them did.
    HalfMisled,
    /// False and not there: they went on with their day.
    Spared,
}

/// Why people were badly off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The desk sent something false.
    Sent,
    /// The desk held or reported something true.
    Kept,
    /// A true one came too late or was never sent.
    Late,
    /// A false one ran there by itself.
    Wild,
}

impl Cause {
    /// All of them, in the order in which the ripple tells them.
    pub const ALL: [Self; 4] = [Self::Sent, Self::Kept, Self::Late, Self::Wild];

    /// The id in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Kept => "kept",
            Self::Late => "late",
            Self::Wild => "wild",
        }
    }
}

/// What the last move did, in the order in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Happening {
    /// A post came to the desk.
    Arrived {
        /// Which post.
        post: usize,
    },
    /// A thread was pulled.
    Found {
        /// Of which post.
        post: usize,
        /// Which one.
        thread: Thread,
        /// What it gave.
        strength: Strength,
    },
    /// A hand closed on a post.
    TookHold {
        /// Which post.
        post: usize,
    },
    /// It lies on the tray again.
    LaidBack {
        /// Which post.
        post: usize,
    },
    /// It was passed on as it is.
    PassedOn {
        /// Which post.
        post: usize,
    },
    /// It was passed on with a note.
    NotedOn {
        /// Which post.
        post: usize,
    },
    /// It was put into an envelope.
    SentIn {
        /// Which post.
        post: usize,
    },
    /// Somebody has looked at a report. False: it is gone everywhere; true: it came back.
    Answered {
        /// Which post.
        post: usize,
        /// It was true.
        right: bool,
    },
    /// A copy went along a line.
    Walked {
        /// Of which post.
        post: usize,
        /// From which place.
        from: usize,
        /// To which place.
        to: usize,
    },
    /// The sun set on a post, and people of a place acted.
    Acted {
        /// On which post.
        post: usize,
        /// In which place.
        place: usize,
        /// How.
        outcome: Outcome,
    },
    /// The lamp of a place is brighter.
    LampUp {
        /// Which place.
        place: usize,
    },
    /// The lamp of a place is dimmer, or out.
    LampDown {
        /// Which place.
        place: usize,
    },
    /// After the play: word was sent to a place.
    Corrected {
        /// Which place.
        place: usize,
    },
}
