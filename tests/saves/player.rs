//! A program that plays and keeps, without a window: this very test, started once more. It says what it has done line by
//! line, so that whoever kills it knows what must be there.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use dorvon_berkh::save::{Profile, Settings, Who};
use dorvon_berkh::scenario::report::Ending;

use crate::{LIMIT, home};

/// The folder of whoever was started to play, and what it is to do there.
const FOLDER: &str = "DORVON_BERKH_PLAYER_FOLDER";
const TASK: &str = "DORVON_BERKH_PLAYER_TASK";

/// Cases whose endings are counted: the more, the larger the file.
pub(crate) const CASE: &str = "contact/intercom";

/// Every file below a folder, by its path.
pub(crate) fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if let Ok(bytes) = fs::read(&path) {
            found.insert(path, bytes);
        }
    }
    found
}

/// A running player.
pub(crate) struct Running {
    pub(crate) process: Child,
    pub(crate) input: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Running {
    /// Starts this very program as a player, behind `before`: a program that starts it in a certain way.
    pub(crate) fn start(before: &[&str], program: &Path, folder: &Path, task: &str) -> Self {
        let arguments = ["--exact", "player::plays", "--ignored", "--nocapture", "--test-threads=1"];
        let mut command = match before.split_first() {
            Some((first, rest)) => {
                let mut command = Command::new(first);
                command.args(rest).arg(program);
                command
            }
            None => Command::new(program),
        };
        command.args(arguments).env(FOLDER, folder).env(TASK, task);
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let (input, output) = (process.stdin.take().unwrap(), process.stdout.take().unwrap());
        Self { process, input, lines: BufReader::new(output).lines() }
    }

    /// The next thing that it says; nothing once it is gone.
    pub(crate) fn says(&mut self) -> Option<String> {
        // The test around it says things too.
        self.lines.by_ref().map_while(Result::ok).find_map(|line| line.rsplit_once("> ").map(|(_, said)| said.to_string()))
    }

    #[track_caller]
    pub(crate) fn must_say(&mut self, wanted: &str) {
        assert_eq!(self.says().as_deref(), Some(wanted));
    }

    pub(crate) fn is_told(&mut self, line: &str) {
        writeln!(self.input, "{line}").unwrap();
    }

    /// Pulls the plug; gives the last thing that it said.
    pub(crate) fn kill(mut self) -> Option<String> {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        let mut last = None;
        while let Some(said) = self.says() {
            last = Some(said);
        }
        last
    }
}

fn say(what: impl std::fmt::Display) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "> {what}").and_then(|()| out.flush()).unwrap();
}

fn hears() -> String {
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).unwrap();
    line.trim().to_string()
}

/// Nobody but [`Running::start`] calls it.
#[test]
#[ignore = "it is started by the others"]
fn plays() {
    let (Some(folder), Ok(task)) = (std::env::var_os(FOLDER).map(PathBuf::from), std::env::var(TASK)) else { return };
    let (task, number) = task.split_once(' ').unwrap();
    let number: u32 = number.parse().unwrap();
    match task {
        "for-ever" => for_ever(&folder, number),
        "as-told" => as_told(&folder, number),
        task => panic!("nobody knows how to {task}"),
    }
}

fn opened(keeper: &dorvon_berkh::save::Keeper, number: u32) -> Profile {
    keeper.open(home(number)).profile.unwrap_or_else(|| Profile::new(Who::drawn(number), Settings::default()))
}

fn finishes(profile: &mut Profile) -> u32 {
    let before = profile.cases.get(CASE).map_or(0, |record| record.finished);
    profile.finish(CASE, "button", Some(Ending::ALL[before as usize % 4]), (before % 4096) as u16);
    before + 1
}

/// Finishes one case after the other; says how many are on disk.
fn for_ever(folder: &Path, number: u32) {
    let keeper = dorvon_berkh::save::Keeper::start(folder.to_path_buf(), LIMIT);
    let mut profile = opened(&keeper, number);
    say(profile.cases.get(CASE).map_or(0, |record| record.finished));
    loop {
        let finished = finishes(&mut profile);
        keeper.keep(home(number), &profile);
        if !keeper.flush(LIMIT) || keeper.failed() {
            say("failed");
            return;
        }
        say(finished);
    }
}

/// `plain`: whether a plain file can be written; `case`: finishes one, and whether it was kept; `wait`: until all is kept.
fn as_told(folder: &Path, number: u32) {
    let keeper = dorvon_berkh::save::Keeper::start(folder.to_path_buf(), std::time::Duration::from_millis(20));
    let mut profile = opened(&keeper, number);
    say(if profile.cases.is_empty() { "new" } else { "known" });
    loop {
        match hears().as_str() {
            "plain" => {
                let path = folder.join("plain");
                let written = fs::write(&path, [b'x'; 4096]).is_ok();
                drop(fs::remove_file(path));
                say(if written { "written" } else { "refused" });
            }
            "case" => {
                finishes(&mut profile);
                keeper.keep(home(number), &profile);
                let kept = keeper.flush(std::time::Duration::from_millis(300));
                assert_eq!(kept, !keeper.failed());
                say(if kept { "kept" } else { "failed" });
            }
            "wait" => say(if keeper.flush(LIMIT) { "kept" } else { "failed" }),
            _ => return,
        }
    }
}
