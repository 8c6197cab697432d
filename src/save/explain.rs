//! A saved file explained to whoever looks after the computers: what it is, how it stands, what is wrong, what to do.

use std::path::Path;

use super::atomic::{Text, backup, text_at, text_of, version_of};
use super::class::ClassFile;
use super::folder::FirstVersion;
use super::newer;
use super::profile::{Profile, VERSION};
use super::roster::Index;
use super::settings::Computer;
use super::who::Who;
use crate::library::Library;
use crate::scenario::session::Session;
use crate::scenario::source::{Source, ron_options};

/// What was found.
#[derive(Debug)]
pub struct Explained {
    /// In lines.
    pub lines: Vec<String>,
    /// Nothing is wrong with it.
    pub well: bool,
    /// The same without anything about whoever plays, for a profile.
    pub anonymous: Option<String>,
}

/// Explains a file. Nothing is changed.
pub fn explain(path: &Path, library: &Library) -> Explained {
    let mut explained = one_file(path, library);
    if path.extension().is_some_and(|ending| ending == "ron") {
        let line = match text_at(&backup(path)) {
            Text::Missing => "backup: none".to_string(),
            Text::There(text) if understood(&text) => "backup: it can be read, and takes over should this file break".to_string(),
            Text::There(_) | Text::Broken(_) => "backup: it is broken, too".to_string(),
            Text::Closed(why) => format!("backup: {why}"),
        };
        explained.lines.push(line);
    }
    explained
}

fn understood(text: &str) -> bool {
    fn read<T: serde::de::DeserializeOwned>(text: &str) -> bool {
        ron_options().from_str::<T>(text).is_ok()
    }
    read::<Profile>(text) || read::<Computer>(text) || read::<ClassFile>(text) || read::<Index>(text) || read::<FirstVersion>(text)
}

fn wrong(line: String, remedy: &str) -> Explained {
    Explained { lines: vec![line, remedy.to_string()], well: false, anonymous: None }
}

fn one_file(path: &Path, library: &Library) -> Explained {
    let text = match text_at(path) {
        Text::There(text) => text,
        Text::Missing => return wrong("there is no such file".into(), "look into the folders profiles and classes of the data folder"),
        Text::Broken(why) => return wrong(format!("broken: {why}"), TAKES_OVER),
        Text::Closed(why) => return wrong(why, "check that the disk is there and that the file may be read"),
    };
    let Some(version) = version_of(&text) else { return broken(path, &text) };
    if version > VERSION {
        let mut found = Explained {
            lines: vec![format!("version {version}, written by a newer game (this one writes {VERSION})")],
            well: true,
            anonymous: None,
        };
        found.lines.push("it is only read and never written here; use the newer game".into());
        if let Some(profile) = newer::understand(&text) {
            found.lines.extend(about(&profile, library).0);
        }
        return found;
    }
    let options = ron_options();
    let kind = |what: &str| format!("{what}, version {version} (this game writes {VERSION}), {} bytes", text.len());
    if let Ok(profile) = options.from_str::<Profile>(&text) {
        let (lines, well) = about(&profile, library);
        let anonymous = text_of(&without_the_child(profile)).ok();
        return Explained { lines: std::iter::once(kind("a profile")).chain(lines).collect(), well, anonymous };
    }
    let well = |lines: Vec<String>| Explained { lines, well: true, anonymous: None };
    if let Ok(computer) = options.from_str::<Computer>(&text) {
        let (width, height) = computer.window;
        return well(vec![
            kind("what belongs to the computer"),
            format!("window {width}x{height}, language {}", computer.settings.language),
        ]);
    }
    if let Ok(class) = options.from_str::<ClassFile>(&text) {
        let counted = class.levels.iter().map(|(level, counts)| format!("{level}: finished {}, calm {}", counts.finished, counts.calm));
        return well(std::iter::once(kind("the counts of a class")).chain(counted).collect());
    }
    if let Ok(index) = options.from_str::<Index>(&text) {
        return well(vec![kind("an index"), format!("{} profiles; it may be deleted, and is made anew", index.len())]);
    }
    if let Ok(first) = options.from_str::<FirstVersion>(&text) {
        return well(vec![
            kind("the progress of the first version"),
            format!("{} cases; they become the first profile", first.cases.len()),
        ]);
    }
    broken(path, &text)
}

const TAKES_OVER: &str = "the game sets it aside and reads the backup; to look at it, send the copy that ends in .broken-1";

/// Where it stops being a profile.
fn broken(path: &Path, text: &str) -> Explained {
    let source = Source { file: path, text };
    let fault = match ron_options().from_str::<Profile>(text) {
        Err(error) => source.ron_fault(text, 0, &error),
        Ok(_) => source.fault(0, "it is no file of this game", ""),
    };
    wrong(format!("broken: line {}, column {}: {}", fault.line, fault.col, fault.what), TAKES_OVER)
}

/// What stands in a profile, and whether the game can go on from there.
fn about(profile: &Profile, library: &Library) -> (Vec<String>, bool) {
    let mut well = true;
    let children =
        profile.who.children().map(|child| format!("{} on {}", child.animal.id(), child.colour.id())).collect::<Vec<_>>().join(" and ");
    let mut lines = vec![
        format!("who: {children}, nickname {}", profile.who.nickname_number()),
        format!("settings: language {}, text {} %", profile.settings.language, profile.settings.text_size),
        format!("helpers: {}", profile.circle.as_ref().map_or("not chosen".to_string(), |circle| circle.len().to_string())),
        format!("cases: {} helped, {} sessions", profile.cases.len(), profile.sessions()),
    ];
    for (level, record) in &profile.cases {
        let endings: Vec<&str> = record.endings.iter().map(|ending| ending.id()).collect();
        let known = if library.level(level).is_some() { "" } else { " (this game has no such level)" };
        lines.push(format!("  {level}: {} times, endings {}{known}", record.finished, endings.join(", ")));
    }
    if let Some(log) = &profile.session {
        let state = match library.level(&log.level).map(|level| Session::replay(level, log)) {
            None => "this game has no such level".to_string(),
            Some(Ok(session)) => format!("it goes on at {:?}", session.stage()),
            Some(Err((session, rejected))) => {
                well = false;
                format!("it goes on at step {}, since the next is no longer possible: {rejected}", session.to_log().actions.len() + 1)
            }
        };
        lines.push(format!("in the middle: {}, throw {}, {} steps; {state}", log.level, log.throw, log.actions.len()));
    }
    (lines, well)
}

/// Whoever plays and whom they would tell is nobody's business.
fn without_the_child(mut profile: Profile) -> Profile {
    profile.who = Who::drawn(0);
    profile.circle = None;
    if let Some(log) = &mut profile.session {
        log.circle.clear();
    }
    profile
}
