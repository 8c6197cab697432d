//! Levels and texts from outside the game: `<id>.level.ron` with `<id>.mn.ftl` and `<id>.en.ftl` beside it.
//!
//! One of the two languages may be missing. Names of the cast and the game's own messages are lent by the shipped texts.

use std::path::{Path, PathBuf};

use super::at_start;
use super::files::{files_below, id_below, name_of};
use super::keys::{self, read_case};
use super::sheet::Sheet;
use super::shipped::Shipped;
use crate::library::Case;
use crate::scenario::level::C;
use crate::text::TextFile;
use crate::text::lint::{self, Lang, keys_of};

const LEVEL: &str = ".level.ron";
const MN: &str = ".mn.ftl";
const EN: &str = ".en.ftl";
/// A level's texts are a quarter of this; noise of this length keeps the dictionary busy for seconds.
const MOST_SPELLED: usize = 96 * 1024;
/// Unicode's block of Cyrillic letters.
const CYRILLIC: std::ops::Range<u32> = 0x400..0x500;

/// Every level below a folder. A level's id is its path below that folder.
pub(super) fn folder(folder: &Path, shipped: &Shipped, sheet: &mut Sheet) {
    let files = files_below(folder, sheet);
    let mut any = false;
    for path in &files {
        let name = name_of(path);
        if name.ends_with(LEVEL) {
            any = true;
            level_of(&id_below(folder, path), path, shipped, sheet);
        } else if name.ends_with(".ftl") && !level_beside(path).is_some_and(|level| level.is_file()) {
            any = true;
            sheet.error(at_start(path, "there is no level for these texts", "name them like their level: <id>.mn.ftl and <id>.en.ftl"));
            text_alone(path, shipped, sheet);
        }
    }
    if !any {
        sheet.error(at_start(folder, "here is no level", "name a folder with files that end in .level.ron"));
    }
}

/// One level file. Its folder counts as part of the id when it is named after one of the four Cs.
pub(super) fn level(path: &Path, shipped: &Shipped, sheet: &mut Sheet) {
    if !name_of(path).ends_with(LEVEL) {
        sheet.error(at_start(path, "the game does not find a level of this name", "let the name end in .level.ron"));
    }
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.into());
    let parent = whole.parent().unwrap_or(Path::new(""));
    let of_c = C::ALL.iter().any(|c| name_of(parent) == c.id());
    let root = if of_c { parent.parent().unwrap_or(parent) } else { parent };
    level_of(&id_below(root, &whole), path, shipped, sheet);
}

/// One text file: with its level when that lies beside it, else by itself.
pub(super) fn text(path: &Path, shipped: &Shipped, sheet: &mut Sheet) {
    match level_beside(path).filter(|level| level.is_file()) {
        Some(beside) => level(&beside, shipped, sheet),
        None => text_alone(path, shipped, sheet),
    }
}

fn level_of(id: &str, path: &Path, shipped: &Shipped, sheet: &mut Sheet) {
    let case = read_case(id, path, sheet);
    if shipped.has_level(id) {
        sheet.error(at_start(path, format!("the game has a level '{id}' of its own"), "give this level another name"));
    }
    if let Some(c) = case.level().map(|level| level.c().id()).filter(|c| !id.starts_with(&format!("{c}/"))) {
        let what = format!("the game reads a level of one's own only from a folder named {c}");
        sheet.warn(at_start(path, what, format!("keep it as levels/{c}/<name>.level.ron in the game's data folder")));
    }
    let name = name_of(path);
    let stem = name.strip_suffix(LEVEL).or(name.strip_suffix(".ron")).unwrap_or(&name);
    let beside = [MN, EN].map(|ending| path.with_file_name(format!("{stem}{ending}")));
    let there: Vec<&PathBuf> = beside.iter().filter(|path| path.is_file()).collect();
    if there.is_empty() {
        let remedy = format!("write {stem}{MN} beside it, {stem}{EN}, or both");
        sheet.error(at_start(path, "this level has no texts", remedy));
    }
    let [mn, en] = beside.each_ref().map(|path| if path.is_file() { sheet.read_texts(path) } else { None });
    // A text file that cannot be read would make every key missing.
    let all_read = mn.iter().chain(&en).count() == there.len();
    let (mn, en): (Vec<TextFile>, Vec<TextFile>) = (mn.into_iter().collect(), en.into_iter().collect());
    let lent = |files: &[TextFile]| -> Vec<TextFile> {
        let same = format!("levels/{id}.ftl");
        files.iter().filter(|file| !file.path.ends_with(&same)).cloned().collect()
    };
    let (lent_mn, lent_en) = (lent(&shipped.mn), lent(&shipped.en));
    sheet.texts(lint::check_outside((&mn, &lent_mn), (&en, &lent_en), &shipped.words));
    spell(&mn, shipped, sheet);
    case.keepsake(&shipped.home).into_iter().for_each(|fault| sheet.error(fault));
    if all_read && !there.is_empty() {
        keys_beside(case, &mn, &en, sheet);
    }
}

/// The keys of the texts beside the level are those that it asks for.
fn keys_beside(case: Case, mn: &[TextFile], en: &[TextFile], sheet: &mut Sheet) {
    let known = keys_of(mn.iter().chain(en));
    let prefix = case.prefix();
    if !known.iter().any(|key| key.starts_with(&prefix)) {
        // The file was renamed or copied: one fault says more than one for each key.
        for file in mn.iter().chain(en) {
            sheet.error(at_start(
                &file.path,
                "no text here belongs to the level beside it",
                format!("let every key begin with `{prefix}`"),
            ));
        }
        return;
    }
    let wanted: Vec<String> = mn.iter().chain(en).map(|file| name_of(&file.path)).collect();
    case.missing(&known, &wanted.join(" and ")).into_iter().for_each(|fault| sheet.error(fault));
    let (broken, cases) = (case.level().is_none(), [case]);
    for files in [mn, en] {
        sheet.texts(keys::unused(files, &cases, |_| !broken));
    }
}

/// A text file without a level: a translator's copy, say. Its twin is compared when it lies beside it.
fn text_alone(path: &Path, shipped: &Shipped, sheet: &mut Sheet) {
    let Some(own) = sheet.read_texts(path) else { return };
    let lang = lang_of(&own);
    let (ending, other) = if lang == Lang::Mn { (MN, EN) } else { (EN, MN) };
    let twin = name_of(path).strip_suffix(ending).map(|stem| path.with_file_name(format!("{stem}{other}"))).filter(|path| path.is_file());
    let twin: Vec<TextFile> = twin.into_iter().filter_map(|path| sheet.read_texts(&path)).collect();
    // A copy of a shipped file is not told that it stands twice.
    let same = keys_of([&own]);
    let lent = |files: &[TextFile]| -> Vec<TextFile> { files.iter().filter(|file| keys_of([*file]).is_disjoint(&same)).cloned().collect() };
    let (lent_mn, lent_en) = (lent(&shipped.mn), lent(&shipped.en));
    let own = [own];
    let (mn, en) = if lang == Lang::Mn { (&own[..], &twin[..]) } else { (&twin[..], &own[..]) };
    sheet.texts(lint::check_outside((mn, &lent_mn), (en, &lent_en), &shipped.words));
    spell(mn, shipped, sheet);
}

fn spell(files: &[TextFile], shipped: &Shipped, sheet: &mut Sheet) {
    let (short, long): (Vec<TextFile>, Vec<TextFile>) = files.iter().cloned().partition(|file| file.text.len() <= MOST_SPELLED);
    sheet.texts(lint::spelling(&short, &shipped.words).unwrap_or_default());
    for file in long {
        sheet.warn(at_start(&file.path, "this file is too long to be spelled", "split it, or leave out what does not belong"));
    }
}

fn level_beside(path: &Path) -> Option<PathBuf> {
    let name = name_of(path);
    let stem = name.strip_suffix(MN).or(name.strip_suffix(EN))?;
    Some(path.with_file_name(format!("{stem}{LEVEL}")))
}

/// By its name, by its folder's name, or by its letters.
fn lang_of(file: &TextFile) -> Lang {
    let name = name_of(&file.path);
    let in_folder = |code: &str| file.path.parent().is_some_and(|folder| name_of(folder) == code);
    let cyrillic = || file.text.chars().filter(|c| CYRILLIC.contains(&u32::from(*c))).count() * 4 > file.text.chars().count();
    if name.ends_with(MN) || in_folder("mn") {
        Lang::Mn
    } else if name.ends_with(EN) || in_folder("en") || !cyrillic() {
        Lang::En
    } else {
        Lang::Mn
    }
}
