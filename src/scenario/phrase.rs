//! What is said, as a key and its arguments: text is chosen at the last moment, in the child's language.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use serde::ser::SerializeMap;

/// A kebab-case id out of a closed set: a person of the cast, a level, a message key. Cheap to copy.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Id(Arc<str>);

impl std::ops::Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Id {
    fn from(id: &str) -> Self {
        Self(Arc::from(id))
    }
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self(Arc::from(id))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// A value that fills a place in a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// A count or an ordinal.
    Number(i64),
    /// An id out of a closed set (a person, a place), which the text selects by.
    Id(Id),
}

/// Texts that stand side by side and must not be told apart by their length.
///
/// `lines` stand in a drawn order, shortest first; the text module adds `tails` until they really do.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct EvenGroup {
    /// The lines of one morning in the drawn order of length.
    pub lines: Vec<Phrase>,
    /// Neutral tails in the order in which they are used.
    pub tails: Vec<Phrase>,
}

/// A key of a text with its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Phrase {
    /// The message's key.
    pub key: Id,
    /// Arguments by name.
    pub args: Vec<(Cow<'static, str>, Arg)>,
    /// Set when this is line `.1` of a group of even lengths.
    pub even: Option<(Arc<EvenGroup>, usize)>,
}

impl Phrase {
    /// A text without arguments.
    pub fn new(key: impl Into<Id>) -> Self {
        Self { key: key.into(), args: Vec::new(), even: None }
    }

    /// The same text with a number in it.
    #[must_use]
    pub fn number(mut self, name: impl Into<Cow<'static, str>>, value: usize) -> Self {
        self.args.push((name.into(), Arg::Number(value as i64)));
        self
    }

    /// The same text with an id in it.
    #[must_use]
    pub fn id(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Id>) -> Self {
        self.args.push((name.into(), Arg::Id(value.into())));
        self
    }

    /// The same text about a person of the cast (the argument that `cast.ftl` selects by).
    #[must_use]
    pub fn who(self, person: impl Into<Id>) -> Self {
        self.id("who", person)
    }

    /// Line `index` of a group of even lengths.
    pub fn of_group(group: &Arc<EvenGroup>, index: usize) -> Option<Self> {
        let mut line = group.lines.get(index)?.clone();
        line.even = Some((Arc::clone(group), index));
        Some(line)
    }
}

/// The mark by which a serialised phrase is found again and replaced by its text.
pub const PHRASE_MARK: &str = "$phrase";
/// The mark of the group of even lengths that a serialised phrase belongs to: lines, tails, index.
pub const EVEN_MARK: &str = "$even";

impl Serialize for Phrase {
    /// Written as a map with [`PHRASE_MARK`]; whoever shows it replaces the map by the text.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(PHRASE_MARK, &*self.key)?;
        for (name, arg) in &self.args {
            match arg {
                Arg::Number(number) => map.serialize_entry(name, number)?,
                Arg::Id(id) => map.serialize_entry(name, &**id)?,
            }
        }
        if let Some((group, index)) = &self.even {
            map.serialize_entry(EVEN_MARK, &(&group.lines, &group.tails, index))?;
        }
        map.end()
    }
}

/// One thing said by somebody.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Said {
    /// The speaker's id in the cast, or `story` for what the game itself tells.
    pub who: Id,
    /// What is said.
    pub text: Phrase,
}

impl Said {
    /// `who` says `text`.
    pub fn new(who: impl Into<Id>, text: Phrase) -> Self {
        Self { who: who.into(), text }
    }
}
