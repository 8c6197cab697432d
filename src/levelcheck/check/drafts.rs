//! Languages that need not be complete: what is broken is a fault, what is not yet translated is counted.

use std::collections::BTreeSet;
use std::path::Path;

use super::at_start;
use super::files::{files_below, name_of};
use super::sheet::Sheet;
use crate::library::{COMPLETE, languages, locale_folder};
use crate::scenario::source::Fault;
use crate::text::TextFile;
use crate::text::lint::{keys_of, outline};

/// Looks at every language besides the complete ones.
pub(super) fn check(home: &Path, mn: &[TextFile], sheet: &mut Sheet) {
    let wanted = keys_of(mn);
    for code in languages(home).iter().filter(|code| !COMPLETE.contains(&code.as_str())) {
        one(&locale_folder(home, code), code, &wanted, sheet);
    }
}

fn one(folder: &Path, code: &str, wanted: &BTreeSet<String>, sheet: &mut Sheet) {
    let mut there = BTreeSet::new();
    for path in files_below(folder, sheet).iter().filter(|path| name_of(path).ends_with(".ftl")) {
        let Some(file) = sheet.read_texts(path) else { continue };
        one_file(&file, wanted, &mut there, sheet);
    }
    let name = folder.join("language.ron");
    sheet.file(&name);
    let missing = wanted.difference(&there).count();
    if missing > 0 {
        let what = if missing == 1 { "1 text of Mongolian is".into() } else { format!("{missing} texts of Mongolian are") };
        sheet.warn(at_start(&name, format!("{what} missing here"), format!("add them with `levelcheck stub {code}`")));
    }
}

fn one_file(file: &TextFile, wanted: &BTreeSet<String>, there: &mut BTreeSet<String>, sheet: &mut Sheet) {
    let (named, faults) = outline(file);
    sheet.texts(faults);
    let place = |one: &crate::text::lint::Named, what: String, remedy: &str| {
        let (line, col) = one.place(&file.text);
        Fault { file: file.path.clone(), line, col, what, remedy: remedy.into() }
    };
    if let Some(first) = named.iter().find(|one| one.untranslated) {
        let waiting = named.iter().filter(|one| one.untranslated).count();
        let what = format!("{waiting} of {} texts are not translated", named.len());
        sheet.warn(place(first, what, "translate what stands behind (mn), and take the (mn) away"));
    }
    for one in named.iter().filter(|one| one.is_whole()) {
        if !wanted.contains(&one.key) {
            let what = format!("`{}` stands in no Mongolian file", one.key);
            sheet.warn(place(one, what, "give it the name of a Mongolian text, or take it away"));
        } else if !there.insert(one.key.clone()) {
            sheet.error(place(one, format!("'{}' stands twice in this language", one.key), "keep one of the two"));
        }
    }
}
