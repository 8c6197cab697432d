//! Levels of one's own: files in the game's data folder, each with its texts beside it.
//!
//! Such a folder may hold anything. A fault makes its level broken and touches nothing else, no text of the game can be
//! replaced, links are not followed, and faults name places below the folder only: no user's name ever appears.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::case::Case;
use super::disk::{Standing, read_text, walk};
use super::{Library, Shelved};
use crate::scenario::level::{C, Level};
use crate::scenario::source::Fault;
use crate::text::TextFile;
use crate::text::lint::{keys_of, outline};

/// How the folder is called in faults, and in the data folder.
pub const OWN_FOLDER: &str = "levels";
const LEVEL: &str = ".level.ron";
const TEXTS: &str = ".ftl";
/// More than any class writes.
const MOST_LEVELS: usize = 200;
/// Parts of a path below the folder, the file's name included.
const DEEPEST: usize = 3;
/// Faults of one kind that are told for one file: whoever mends these sees the others.
const MOST_TOLD: usize = 20;

/// A level's texts that are not yet anybody's.
type Beside = Vec<(String, TextFile)>;

impl Library {
    /// Adds the levels below a folder, which may be missing, in the order of their paths.
    ///
    /// A level is `<c>/<name>.level.ron` with `<name>.mn.ftl`, `<name>.en.ftl` or both beside it.
    pub fn add_own(&mut self, folder: &Path) {
        if !folder.exists() {
            return;
        }
        let enter = |path: &Path, depth: usize| depth < DEEPEST && !ends(path, LEVEL) && !ends(path, TEXTS);
        let (found, faults) = walk(folder, enter);
        self.faults.extend(faults.into_iter().map(|fault| Fault { file: shown(folder, &fault.file), ..fault }));
        let (levels, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|(path, _)| ends(path, LEVEL));
        self.faults.extend(others.iter().filter_map(|(path, standing)| stray(folder, path, *standing)).take(MOST_TOLD));
        for (path, _) in levels.iter().take(MOST_LEVELS) {
            self.add_one(folder, path);
        }
        if let Some((path, _)) = levels.get(MOST_LEVELS) {
            let what = format!("here are {} levels, and no more than {MOST_LEVELS} are read", levels.len());
            let file = shown(folder, path);
            let faults = vec![at_start(&file, what, "take some away")];
            self.levels.push(Shelved { id: id_of(&file), level: Err(faults), own: true });
        }
    }

    fn add_one(&mut self, folder: &Path, path: &Path) {
        let file = shown(folder, path);
        let id = id_of(&file);
        let level = match self.read_own(folder, path, &id, &file) {
            Ok((level, beside)) => {
                for (code, texts) in beside {
                    // Everything that could be wrong with them has been looked at.
                    let faults = self.texts.add_files(&code, &[texts]);
                    self.faults.extend(faults);
                }
                Ok(level)
            }
            Err(mut faults) => {
                faults.sort();
                Err(faults)
            }
        };
        self.levels.push(Shelved { id, level, own: true });
    }

    fn read_own(&self, folder: &Path, path: &Path, id: &str, file: &Path) -> Result<(Level, Beside), Vec<Fault>> {
        let mut faults = Vec::new();
        let text = read_own_text(folder, path).map_err(|fault| faults.push(fault)).unwrap_or_default();
        let (case, found) = Case::check(id, file, text);
        faults.extend(few(found));
        self.check_id(id, file, case.level(), &mut faults);
        faults.extend(if self.home.as_os_str().is_empty() { None } else { case.keepsake(&self.home) });
        let (beside, all_read) = self.read_beside(folder, path, &case, &mut faults);
        if beside.is_empty() && all_read {
            let stem = id.rsplit('/').next().unwrap_or_default();
            let remedy = format!("write {stem}.mn.ftl beside it, {stem}.en.ftl, or both");
            faults.push(at_start(file, "this level has no texts", remedy));
        } else if all_read {
            let texts = || beside.iter().map(|(_, texts)| texts);
            let wanted: Vec<_> = texts().map(|texts| texts.path.file_name().unwrap_or_default().to_string_lossy()).collect();
            faults.extend(few(case.missing(&keys_of(texts()), &wanted.join(" and "))));
        }
        match case.into_level() {
            Some(level) if faults.is_empty() => Ok((level, beside)),
            _ => Err(faults),
        }
    }

    fn check_id(&self, id: &str, file: &Path, level: Option<&Level>, faults: &mut Vec<Fault>) {
        if self.levels.iter().any(|shelved| shelved.id == id && !shelved.own) {
            faults.push(at_start(file, format!("the game has a level '{id}' of its own"), "give this level another name"));
        } else if self.levels.iter().any(|shelved| shelved.id == id) {
            faults.push(at_start(file, format!("there is a level '{id}' already"), "give this level another name"));
        }
        let of_c = |c: &C| id.starts_with(&format!("{}/", c.id()));
        let well = level.map_or_else(|| C::ALL.iter().any(of_c), |level| of_c(&level.c()));
        if !well {
            let wanted = level.map_or("content, contact, conduct or contract".to_string(), |level| level.c().id().to_string());
            faults.push(at_start(file, "this folder is not named after the level's C", format!("put the level into the folder {wanted}")));
        }
    }

    /// The texts beside a level, and whether all that are there could be read.
    fn read_beside(&self, folder: &Path, path: &Path, case: &Case, faults: &mut Vec<Fault>) -> (Beside, bool) {
        let Some(stem) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(LEVEL)) else { return (Vec::new(), true) };
        let (mut beside, mut all_read) = (Vec::new(), true);
        for (code, _) in self.texts.languages() {
            let path = path.with_file_name(format!("{stem}.{code}{TEXTS}"));
            if Standing::at(&path).is_none() {
                continue;
            }
            match read_own_text(folder, &path) {
                Ok(text) => {
                    let texts = TextFile { path: shown(folder, &path), text };
                    all_read &= self.check_texts(&texts, &case.prefix(), faults);
                    beside.push((code.to_string(), texts));
                }
                Err(fault) => {
                    all_read = false;
                    faults.push(fault);
                }
            }
        }
        (beside, all_read)
    }

    /// False when the file is not the Fluent that it should be, so that nobody knows what is missing.
    fn check_texts(&self, texts: &TextFile, prefix: &str, faults: &mut Vec<Fault>) -> bool {
        let (named, found) = outline(texts);
        let parsed = found.is_empty();
        faults.extend(few(found.into_iter().map(Fault::from).collect()));
        let foreign = |key: &str| !key.strip_prefix('-').unwrap_or(key).starts_with(prefix);
        let mut told = BTreeSet::new();
        for one in &named {
            let key = one.key.split('.').next().unwrap_or_default();
            let fault = if foreign(key) {
                (format!("`{key}` is no text of this level"), format!("let every key begin with `{prefix}`"))
            } else if self.texts.has(key) {
                (format!("there is a text `{key}` already"), "give it another name".to_string())
            } else {
                continue;
            };
            if told.len() < MOST_TOLD && told.insert(key) {
                let (line, col) = one.place(&texts.text);
                faults.push(Fault { file: texts.path.clone(), line, col, what: fault.0, remedy: fault.1 });
            }
        }
        parsed
    }
}

/// Reads a file only when it really lies there.
fn read_own_text(folder: &Path, path: &Path) -> Result<String, Fault> {
    let file = shown(folder, path);
    match Standing::at(path) {
        Some(Standing::Link) => Err(at_start(&file, "this is a link, and links are not followed", "put the file itself here")),
        Some(Standing::Folder) => Err(at_start(&file, "this is a folder and no file", "give the folder another name")),
        Some(Standing::Other) => Err(at_start(&file, "this is no ordinary file", "take it away")),
        Some(Standing::File) | None => read_text(path).map_err(|fault| Fault { file, ..fault }),
    }
}

/// What lies beside the levels and cannot be meant so.
fn stray(folder: &Path, path: &Path, standing: Standing) -> Option<Fault> {
    let file = shown(folder, path);
    let texts = path.file_name().and_then(|name| name.to_str()?.strip_suffix(TEXTS));
    match (texts, standing) {
        (Some(stem), _) => {
            let (stem, _) = stem.rsplit_once('.').unwrap_or((stem, ""));
            let level = path.with_file_name(format!("{stem}{LEVEL}"));
            let remedy = "name them like their level: <name>.mn.ftl and <name>.en.ftl";
            Standing::at(&level).is_none().then(|| at_start(&file, "there is no level for these texts", remedy))
        }
        (None, Standing::Link) => Some(at_start(&file, "this is a link, and links are not followed", "put the files themselves here")),
        (None, Standing::Folder) => Some(at_start(&file, "nobody looks into a folder so far down", "put levels one folder higher")),
        (None, Standing::File | Standing::Other) => None,
    }
}

fn few(mut faults: Vec<Fault>) -> Vec<Fault> {
    faults.truncate(MOST_TOLD);
    faults
}

fn at_start(file: &Path, what: impl Into<String>, remedy: impl Into<String>) -> Fault {
    Fault { file: file.into(), line: 1, col: 1, what: what.into(), remedy: remedy.into() }
}

fn ends(path: &Path, ending: &str) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().ends_with(ending))
}

/// A path as it is told: below the folder, with one kind of slash, and without letters that would break a line.
fn shown(folder: &Path, path: &Path) -> PathBuf {
    let rest = path.strip_prefix(folder).unwrap_or(Path::new(""));
    let plain = |part: std::path::Component<'_>| part.as_os_str().to_string_lossy().replace(char::is_control, "\u{fffd}");
    let parts: Vec<String> = std::iter::once(OWN_FOLDER.to_string()).chain(rest.components().map(plain)).collect();
    PathBuf::from(parts.join("/"))
}

/// A level's id: its path as it is told, without the folder and the ending.
fn id_of(file: &Path) -> String {
    let whole = file.to_string_lossy();
    let rest = whole.strip_prefix(OWN_FOLDER).unwrap_or(&whole).trim_start_matches('/');
    rest.strip_suffix(LEVEL).unwrap_or(rest).to_string()
}
