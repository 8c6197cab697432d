//! `levelcheck`: what it can do, and how it answers.

mod bots;
mod check;
mod save;
mod stats;
mod stub;
#[cfg(test)]
mod tests;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use crate::library::{Library, find_home};
use crate::scenario::level::Band;
use crate::scenario::seed::Throw;
use crate::scenario::session::Session;

/// Checks levels and texts of Дөрвөн бэрх, lets bots play them, lets other programs play them.
#[derive(Parser)]
#[command(name = "levelcheck", version)]
struct Options {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Look for faults: each as `file:line:col: what is wrong; what to do`.
    Check {
        /// Level files, text files or folders; without any, everything that is shipped.
        paths: Vec<PathBuf>,
    },
    /// Let the bots play and print the table.
    Bots {
        /// Only this level, like contact/best-teammate.
        #[arg(long)]
        level: Option<String>,
        /// How many throws each bot plays, 1 to 4096.
        #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u16).range(1..=4096))]
        seeds: u16,
        /// One JSON object a line instead of a table.
        #[arg(long)]
        json: bool,
        /// A folder with levels of one's own, which play too.
        #[arg(long, value_name = "DIR")]
        levels: Option<PathBuf>,
    },
    /// How much there is to read: words a level, a screen, a sentence, a file.
    Stats {
        /// Only this level, like contact/best-teammate.
        #[arg(long)]
        level: Option<String>,
        /// One JSON object a line instead of tables.
        #[arg(long)]
        json: bool,
    },
    /// Begin a translation, or add what has come since: texts that wait stand behind (mn).
    Stub {
        /// The language's code, like kk or mn-Mong.
        lang: String,
    },
    /// Explain a saved file: what it is, how it stands, what is wrong with it. Nothing is changed.
    Save {
        /// A file of the data folder, like profiles/7.ron.
        file: PathBuf,
        /// Write a copy without anything about whoever plays, to be sent to somebody who can help.
        #[arg(long, value_name = "FILE")]
        anonymous: Option<PathBuf>,
    },
    /// Let another program play over standard input and output.
    Drive {
        /// The level, like contact/best-teammate.
        level: String,
        /// 0 to 4095, or six letters of c h s g.
        #[arg(long, default_value = "0")]
        throw: Throw,
        /// a (9 and 10 years) or b (11 and 12 years).
        #[arg(long, value_enum, default_value_t = BandOption::A)]
        band: BandOption,
        /// The language of the texts.
        #[arg(long, default_value = "mn")]
        lang: String,
        /// A folder with levels of one's own, which can be played too.
        #[arg(long, value_name = "DIR")]
        levels: Option<PathBuf>,
    },
}

/// A band as it is written on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BandOption {
    /// 9 and 10 years.
    A,
    /// 11 and 12 years.
    B,
}

impl From<BandOption> for Band {
    fn from(band: BandOption) -> Self {
        match band {
            BandOption::A => Self::A,
            BandOption::B => Self::B,
        }
    }
}

/// Runs the tool. Exit code 0: well; 1: faults were found or a goal was missed; 2: it could not be run so.
pub fn main() -> ExitCode {
    let options = Options::parse();
    match run(options.task) {
        Ok(well) => ExitCode::from(u8::from(!well)),
        // The other side has closed the pipe: nobody reads, and that is no fault.
        Err(Trouble::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(trouble) => {
            let written = writeln!(io::stderr(), "levelcheck: {trouble}");
            drop(written);
            ExitCode::from(2)
        }
    }
}

/// Why the tool could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// The folder with `assets` and `levels` was not found.
    #[error("the folders assets and levels were not found; run it inside the game's folder")]
    NoHome,
    /// There is no such level.
    #[error("there is no level '{0}' that can be played; known are: {1}")]
    NoLevel(String, String),
    /// The level has faults.
    #[error("the level '{0}' cannot be played:\n{1}")]
    Broken(String, String),
    /// There is no such language.
    #[error("there is no language '{0}'; known are: {1}")]
    NoLanguage(String, String),
    /// That is no code of a language.
    #[error("'{0}' is no code of a language: write two or three small letters, perhaps with a subtag, like kk or mn-Mong")]
    NoCode(String),
    /// The texts that would be copied are broken.
    #[error("the Mongolian texts have faults; mend these first:\n{0}")]
    BrokenSource(String),
    /// Mongolian is what is translated from.
    #[error("mn is what others are translated from; name another language")]
    IsSource,
    /// Only a profile has something to leave out, and only one that can be read.
    #[error("there is nothing to copy: only a profile that can be read has an anonymous copy")]
    NoProfile,
    /// A copy is never written over anything.
    #[error("the copy could not be written ({0}); name a file that is not there yet")]
    NoCopy(io::Error),
    /// Something could not be written.
    #[error("writing failed: {0}")]
    Output(#[from] io::Error),
}

fn run(task: Task) -> Result<bool, Trouble> {
    let mut out = io::stdout().lock();
    match task {
        Task::Check { paths } => check::check(&paths, &mut out),
        Task::Bots { level, seeds, json, levels } => {
            bots::bots(&open(level.as_deref(), levels.as_deref())?, level.as_deref(), seeds, json, &mut out)
        }
        Task::Stats { level, json } => {
            let library = open(level.as_deref(), None)?;
            stats::stats(library, &find_home().ok_or(Trouble::NoHome)?, level.as_deref(), json, &mut out)
        }
        Task::Save { file, anonymous } => {
            let library = Library::read(&find_home().ok_or(Trouble::NoHome)?);
            save::save(&file, anonymous.as_deref(), &library, &mut out)
        }
        Task::Stub { lang } => stub::stub(&find_home().ok_or(Trouble::NoHome)?, &lang, &mut out),
        Task::Drive { level, throw, band, lang, levels } => {
            let mut library = open(Some(&level), levels.as_deref())?;
            if !library.texts.switch(&lang) {
                let known: Vec<&str> = library.texts.languages().iter().map(|(code, _)| *code).collect();
                return Err(Trouble::NoLanguage(lang, known.join(", ")));
            }
            let level = library.level(&level).ok_or(Trouble::NoHome)?;
            let session = Session::new(level, band.into(), throw, &[]);
            crate::drive::drive(level, session, &library.texts, io::stdin().lock(), &mut out)?;
            Ok(true)
        }
    }
}

/// The shipped library, and one's own levels when a folder is named, in which `wanted` can be played.
fn open(wanted: Option<&str>, levels: Option<&Path>) -> Result<Library, Trouble> {
    let mut library = Library::read(&find_home().ok_or(Trouble::NoHome)?);
    if let Some(folder) = levels {
        library.add_own(folder);
    }
    if let Some(wanted) = wanted.filter(|wanted| library.level(wanted).is_none()) {
        let broken = library.levels.iter().find(|shelved| shelved.id == wanted).and_then(|shelved| shelved.level.as_ref().err());
        if let Some(faults) = broken {
            let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
            return Err(Trouble::Broken(wanted.into(), told.join("\n")));
        }
        let known: Vec<&str> = library.playable().map(|level| level.id()).collect();
        return Err(Trouble::NoLevel(wanted.into(), known.join(", ")));
    }
    Ok(library)
}
