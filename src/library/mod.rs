//! The shelf of cases: the texts, the index of levels and the levels themselves, read from the program's folder.
//!
//! A broken file is listed with its faults and never keeps the others from being played.

mod case;
mod disk;
mod helplines;
mod languages;
mod own;
#[cfg(test)]
mod own_tests;

use std::path::{Path, PathBuf};

use ron::value::RawValue;
use serde::Deserialize;

pub(crate) use case::Case;
pub(crate) use disk::{Standing, walk};
pub use disk::{find_home, read_text};
pub use helplines::{Helpline, Helplines, Kind};
pub use languages::{COMPLETE, is_code, languages};
pub use own::OWN_FOLDER;

use crate::scenario::level::Level;
use crate::scenario::source::{Fault, Source, ron_options};
use crate::text::{TextFile, Texts};

/// A level's place on the shelf.
pub struct Shelved {
    /// Like `contact/best-teammate`.
    pub id: String,
    /// The level, or why it cannot be played.
    pub level: Result<Level, Vec<Fault>>,
    /// Somebody's own, from outside the game's folder.
    pub own: bool,
}

/// Everything that is read from disk at the start.
#[derive(Default)]
pub struct Library {
    /// The texts.
    pub texts: Texts,
    /// Levels in the order of the index, then one's own.
    pub levels: Vec<Shelved>,
    /// Faults of texts and index.
    pub faults: Vec<Fault>,
    home: PathBuf,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Index<'a> {
    #[serde(borrow)]
    levels: Vec<&'a RawValue>,
}

/// `language.ron` beside a language's texts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageFile {
    name: String,
}

impl Library {
    /// Reads everything below `home`, the folder that holds `assets` and `levels`.
    pub fn read(home: &Path) -> Self {
        let mut library = Self { home: home.into(), ..Self::default() };
        for code in languages(home) {
            let folder = locale_folder(home, &code);
            let name = library.language_name(&folder).filter(|name| !name.trim().is_empty()).unwrap_or_else(|| code.clone());
            let files = library.text_files(&folder);
            let faults = library.texts.add_language(&code, &name, &files);
            library.faults.extend(faults);
        }
        for (id, at) in library.read_index(&home.join("levels")) {
            let path = level_path(home, &id);
            let level = read_level(&id, &path).map_err(|mut faults| {
                if !path.exists() {
                    faults = vec![at.clone()];
                }
                faults
            });
            library.levels.push(Shelved { id, level, own: false });
        }
        library
    }

    /// Names the files of all faults from the game's folder on: what stands before may hold the name of a person.
    pub fn name_files_from_home(&mut self) {
        let broken = self.levels.iter_mut().filter_map(|shelved| shelved.level.as_mut().err()).flatten();
        for fault in self.faults.iter_mut().chain(broken) {
            if let Ok(short) = fault.file.strip_prefix(&self.home) {
                fault.file = short.to_path_buf();
            }
        }
    }

    /// A level that can be played.
    pub fn level(&self, id: &str) -> Option<&Level> {
        self.levels.iter().find(|shelved| shelved.id == id)?.level.as_ref().ok()
    }

    /// Every level that can be played, in the order of the index.
    pub fn playable(&self) -> impl Iterator<Item = &Level> {
        self.levels.iter().filter_map(|shelved| shelved.level.as_ref().ok())
    }

    /// Every fault, those of broken levels included.
    pub fn all_faults(&self) -> Vec<Fault> {
        let broken = self.levels.iter().filter_map(|shelved| shelved.level.as_ref().err());
        self.faults.iter().chain(broken.flatten()).cloned().collect()
    }

    /// The `.ftl` files of a language, in the order of their paths.
    pub fn text_files(&mut self, folder: &Path) -> Vec<TextFile> {
        let mut files = Vec::new();
        for path in disk::files_below(folder, "ftl") {
            match read_text(&path) {
                Ok(text) => files.push(TextFile { path, text }),
                Err(fault) => self.faults.push(fault),
            }
        }
        files
    }

    fn language_name(&mut self, folder: &Path) -> Option<String> {
        let path = folder.join("language.ron");
        let text = read_text(&path).map_err(|fault| self.faults.push(fault)).ok()?;
        let source = Source { file: &path, text: &text };
        let read = ron_options().from_str::<LanguageFile>(&text);
        read.map_err(|error| self.faults.push(source.ron_fault(&text, 0, &error))).ok().map(|file| file.name)
    }

    fn read_index(&mut self, folder: &Path) -> Vec<(String, Fault)> {
        let path = folder.join("index.ron");
        let text = match read_text(&path) {
            Ok(text) => text,
            Err(fault) => {
                self.faults.push(fault);
                return Vec::new();
            }
        };
        let source = Source { file: &path, text: &text };
        match ron_options().from_str::<Index>(&text) {
            Ok(index) => source
                .read_list::<String>(&index.levels, &mut self.faults)
                .into_iter()
                .map(|entry| {
                    let what = format!("there is no file for the level '{}'", entry.value);
                    let fault = source.fault(entry.offset, what, format!("add levels/{}.level.ron or take the line out", entry.value));
                    (entry.value, fault)
                })
                .collect(),
            Err(error) => {
                self.faults.push(source.ron_fault(&text, 0, &error));
                Vec::new()
            }
        }
    }
}

/// Where a language's texts stand.
pub fn locale_folder(home: &Path, code: &str) -> PathBuf {
    home.join("assets/locales").join(code)
}

/// Where a shipped level stands.
pub fn level_path(home: &Path, id: &str) -> PathBuf {
    home.join("levels").join(format!("{id}.level.ron"))
}

/// Reads and checks one level file.
///
/// # Errors
/// All its faults.
pub fn read_level(id: &str, path: &Path) -> Result<Level, Vec<Fault>> {
    let text = read_text(path).map_err(|fault| vec![fault])?;
    Level::check(id, &Source { file: path, text: &text })
}
