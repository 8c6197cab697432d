//! Everything that is shipped: the index, its levels, the texts of both languages.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::at_start;
use super::drafts;
use super::files::{files_below, id_below, name_of};
use super::keys::{self, read_case};
use super::sheet::Sheet;
use crate::library::{COMPLETE, Case, Library, level_path, locale_folder};
use crate::scenario::level::C;
use crate::scenario::source::Source;
use crate::text::TextFile;
use crate::text::lint::{self, WordList, keys_of};

/// The texts of the game, which levels from outside lean on.
pub(super) struct Shipped {
    pub(super) home: PathBuf,
    pub(super) mn: Vec<TextFile>,
    pub(super) en: Vec<TextFile>,
    pub(super) words: WordList,
}

impl Shipped {
    /// Reads the texts below `home`.
    pub(super) fn open(home: &Path, sheet: &mut Sheet) -> Self {
        let mut languages = COMPLETE.map(|code| {
            let files = files_below(&locale_folder(home, code), sheet);
            files.iter().filter(|path| name_of(path).ends_with(".ftl")).filter_map(|path| sheet.read_texts(path)).collect()
        });
        let words = sheet.read(&locale_folder(home, "mn").join("words.txt")).unwrap_or_default();
        let [mn, en] = &mut languages;
        Self { home: home.into(), mn: std::mem::take(mn), en: std::mem::take(en), words: WordList::parse(&words) }
    }

    /// There is a level of that id on the shelf.
    pub(super) fn has_level(&self, id: &str) -> bool {
        level_path(&self.home, id).is_file()
    }

    /// Checks everything.
    pub(super) fn check(&self, sheet: &mut Sheet) {
        let cases = self.levels(sheet);
        let known = keys_of(self.mn.iter().chain(&self.en));
        for case in &cases {
            let wanted = format!("assets/locales/mn/levels/{0}.ftl and assets/locales/en/levels/{0}.ftl", case.id());
            case.missing(&known, &wanted).into_iter().for_each(|fault| sheet.error(fault));
            case.keepsake(&self.home).into_iter().for_each(|fault| sheet.error(fault));
        }
        let is_level_key = |key: &str| key.starts_with('-') || C::ALL.iter().any(|c| key.starts_with(&format!("{}-", c.id())));
        for (code, files) in [("mn", &self.mn), ("en", &self.en)] {
            sheet.texts(keys::unused(files, &cases, is_level_key));
            self.orphans(code, files, sheet);
        }
        drafts::check(&self.home, &self.mn, sheet);
        sheet.texts(lint::check_pair(&self.mn, &self.en, &self.words));
        sheet.texts(lint::spelling(&self.mn, &self.words).unwrap_or_default());
    }

    /// The levels of the index and those that it lacks.
    fn levels(&self, sheet: &mut Sheet) -> Vec<Case> {
        let library = Library::read(&self.home);
        // Faults of texts are told with more care by the checker of texts.
        library.faults.iter().filter(|fault| fault.file.extension().is_some_and(|end| end == "ron")).for_each(|f| sheet.error(f.clone()));
        COMPLETE.iter().for_each(|code| sheet.file(&locale_folder(&self.home, code).join("language.ron")));
        let index = self.home.join("levels/index.ron");
        sheet.file(&index);
        let index_broken = library.faults.iter().any(|fault| fault.file == index);
        let mut cases = Vec::new();
        let mut listed = BTreeSet::new();
        for shelved in &library.levels {
            let path = level_path(&self.home, &shelved.id);
            if !listed.insert(shelved.id.as_str()) {
                self.twice(&index, &shelved.id, sheet);
            } else if path.exists() {
                cases.push(read_case(&shelved.id, &path, sheet));
            } else {
                shelved.level.as_ref().err().into_iter().flatten().for_each(|fault| sheet.error(fault.clone()));
            }
        }
        let folder = self.home.join("levels");
        for path in files_below(&folder, sheet) {
            let id = id_below(&folder, &path);
            if !name_of(&path).ends_with(".level.ron") {
                if path != index {
                    sheet.file(&path);
                    sheet.warn(at_start(&path, "nothing reads this file", "let its name end in .level.ron, or take it away"));
                }
            } else if !listed.contains(id.as_str()) {
                cases.push(read_case(&id, &path, sheet));
                if !index_broken {
                    sheet.error(at_start(&path, "levels/index.ron does not name this level", format!("add the line \"{id}\" there")));
                }
            }
        }
        cases
    }

    fn twice(&self, index: &Path, id: &str, sheet: &mut Sheet) {
        let text = sheet.read(index).unwrap_or_default();
        let second = text.rmatch_indices(&format!("\"{id}\"")).next().map_or(0, |(at, _)| at);
        let source = Source { file: index, text: &text };
        sheet.error(source.fault(second, format!("the level '{id}' is named twice"), "take one of the two lines out"));
    }

    /// Texts of a level that is not there.
    fn orphans(&self, code: &str, files: &[TextFile], sheet: &mut Sheet) {
        let folder = locale_folder(&self.home, code).join("levels");
        for file in files.iter().filter(|file| file.path.starts_with(&folder)) {
            let id = id_below(&folder, &file.path);
            if !self.has_level(&id) {
                let what = format!("there is no level '{id}' for these texts");
                sheet.error(at_start(&file.path, what, format!("add levels/{id}.level.ron, or take this file away")));
            }
        }
    }
}
