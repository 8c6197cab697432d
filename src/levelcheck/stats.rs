//! `levelcheck stats`: how much there is to read, a level and a file at a time.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use serde::Serialize;

use super::Trouble;
use crate::bots::{Careful, Load, load, play_all};
use crate::library::{Library, locale_folder};
use crate::scenario::level::Level;
use crate::scenario::seed::Throw;
use crate::scenario::session::Stage;
use crate::text::draft::without_marks;
use crate::text::lint::{Size, sizes};
use crate::text::{TextFile, Texts};

/// As many as `levelcheck bots` plays by itself, so that both tell the same.
const THROWS: u16 = 200;

/// Texts that belong together.
#[derive(Debug, Default, Serialize)]
struct Amount {
    messages: usize,
    words: usize,
    sentence_words_mean: f64,
    sentence_words_longest: usize,
    line_chars_longest: usize,
}

#[derive(Debug, Serialize)]
struct FileRow {
    file: String,
    lang: String,
    #[serde(flatten)]
    amount: Amount,
}

#[derive(Debug, Default, Serialize)]
struct Screens {
    most: usize,
    mean: f64,
}

#[derive(Debug, Serialize)]
struct LevelRow {
    level: String,
    lang: String,
    #[serde(flatten)]
    amount: Amount,
    must_read_words: usize,
    screen_words_most: usize,
    screen_words_mean: f64,
    stages: BTreeMap<Stage, Screens>,
}

/// Measures everything, or one level.
pub(super) fn stats(mut library: Library, home: &Path, only: Option<&str>, json: bool, out: &mut impl Write) -> Result<bool, Trouble> {
    let codes: Vec<String> = library.texts.languages().iter().map(|(code, _)| (*code).to_string()).collect();
    let folder = home.join("assets/locales");
    let languages: Vec<(String, Vec<TextFile>)> = codes.into_iter().map(|code| (code.clone(), files_of(home, &code))).collect();
    let levels: Vec<Level> = library.playable().filter(|level| only.is_none_or(|only| level.id() == only)).cloned().collect();
    for level in &levels {
        let rows = level_rows(level, &languages, &mut library.texts);
        rows.iter().try_for_each(|row| if json { write_json(out, row) } else { level_table(out, row) })?;
    }
    if only.is_none() {
        let rows: Vec<FileRow> = languages.iter().flat_map(|(code, files)| file_rows(code, files, &folder.join(code))).collect();
        if json {
            rows.iter().try_for_each(|row| write_json(out, row))?;
        } else {
            file_table(out, &rows)?;
        }
    }
    Ok(true)
}

fn files_of(home: &Path, code: &str) -> Vec<TextFile> {
    let files = Library::default().text_files(&locale_folder(home, code));
    files.into_iter().map(|file| TextFile { text: without_marks(&file.text).into_owned(), ..file }).collect()
}

impl Amount {
    fn of(sizes: &[&Size<'_>]) -> Self {
        let sentences: Vec<usize> = sizes.iter().flat_map(|size| size.sentences.iter().copied()).collect();
        Self {
            messages: sizes.len(),
            words: sizes.iter().map(|size| size.words).sum(),
            sentence_words_mean: mean(&sentences),
            sentence_words_longest: sentences.iter().copied().max().unwrap_or(0),
            line_chars_longest: sizes.iter().map(|size| size.chars).max().unwrap_or(0),
        }
    }
}

fn mean(numbers: &[usize]) -> f64 {
    let mean = numbers.iter().sum::<usize>() as f64 / numbers.len().max(1) as f64;
    (mean * 100.0).round() / 100.0
}

/// One row a file that belongs to no level.
fn file_rows(code: &str, files: &[TextFile], folder: &Path) -> Vec<FileRow> {
    let all = sizes(files);
    let free = files.iter().filter(|file| !file.path.starts_with(folder.join("levels")));
    let row = |file: &TextFile| {
        let own: Vec<&Size<'_>> = all.iter().filter(|size| size.file == file.path).collect();
        let name = file.path.strip_prefix(folder).unwrap_or(&file.path).display().to_string().replace('\\', "/");
        FileRow { file: name, lang: code.to_string(), amount: Amount::of(&own) }
    };
    free.map(row).collect()
}

/// One row a language. The same plays are read in each: whoever plays them reads Mongolian.
fn level_rows(level: &Level, languages: &[(String, Vec<TextFile>)], texts: &mut Texts) -> Vec<LevelRow> {
    let mut loads: Vec<Vec<Load>> = languages.iter().map(|_| Vec::new()).collect();
    for band in level.mechanic().bands() {
        for throw in (0..THROWS).filter_map(Throw::new) {
            texts.switch("mn");
            let mut player = Careful::new(throw.number(), Default::default());
            let (_, steps) = play_all(level, band, throw, &mut player, texts);
            for ((code, _), loads) in languages.iter().zip(&mut loads) {
                texts.switch(code);
                loads.push(load(&steps, texts));
            }
        }
    }
    texts.switch("mn");
    languages.iter().zip(loads).map(|((code, files), loads)| level_row(level, code, files, &loads)).collect()
}

fn level_row(level: &Level, code: &str, files: &[TextFile], loads: &[Load]) -> LevelRow {
    let own = format!("levels/{}.ftl", level.id());
    let all = sizes(files);
    let own: Vec<&Size<'_>> = all.iter().filter(|size| size.file.ends_with(&own)).collect();
    let mut by_stage: BTreeMap<Stage, Vec<usize>> = BTreeMap::new();
    for (stage, words) in loads.iter().flat_map(|load| &load.screens) {
        by_stage.entry(*stage).or_default().push(*words);
    }
    let most = |words: &[usize]| words.iter().copied().max().unwrap_or(0);
    let every: Vec<usize> = by_stage.values().flatten().copied().collect();
    LevelRow {
        level: level.id().to_string(),
        lang: code.to_string(),
        amount: Amount::of(&own),
        must_read_words: loads.iter().map(|load| load.must_read).max().unwrap_or(0),
        screen_words_most: most(&every),
        screen_words_mean: mean(&every),
        stages: by_stage.into_iter().map(|(stage, words)| (stage, Screens { most: most(&words), mean: mean(&words) })).collect(),
    }
}

fn write_json(out: &mut impl Write, row: &impl Serialize) -> Result<(), Trouble> {
    let line = serde_json::to_string(row).map_err(std::io::Error::from)?;
    Ok(writeln!(out, "{line}")?)
}

fn level_table(out: &mut impl Write, row: &LevelRow) -> Result<(), Trouble> {
    let LevelRow { level, lang, amount, .. } = row;
    writeln!(out, "\n{level}, {lang}: {} messages of {} words, {} must be read", amount.messages, amount.words, row.must_read_words)?;
    writeln!(out, "  {:22}{:>7}{:>9}", "words on a screen", "most", "mean")?;
    for (stage, screens) in &row.stages {
        let name = serde_json::to_value(stage).ok().and_then(|name| Some(name.as_str()?.to_string())).unwrap_or_default();
        writeln!(out, "  {name:22}{:>7}{:>9.2}", screens.most, screens.mean)?;
    }
    writeln!(out, "  {:22}{:>7}{:>9.2}", "all stages", row.screen_words_most, row.screen_words_mean)?;
    writeln!(out, "  {:22}{:>7}{:>9.2}", "words in a sentence", amount.sentence_words_longest, amount.sentence_words_mean)?;
    Ok(writeln!(out, "  {:22}{:>7}", "characters of a line", amount.line_chars_longest)?)
}

fn file_table(out: &mut impl Write, rows: &[FileRow]) -> Result<(), Trouble> {
    writeln!(out, "\ntexts of no level: words in a sentence (longest, mean), characters of the longest line")?;
    writeln!(out, "  {:22}{:>6}{:>10}{:>8}{:>9}{:>8}{:>7}", "file", "lang", "messages", "words", "longest", "mean", "line")?;
    for FileRow { file, lang, amount } in rows {
        let Amount { messages, words, sentence_words_longest: longest, sentence_words_mean: mean, line_chars_longest: line } = amount;
        writeln!(out, "  {file:22}{lang:>6}{messages:>10}{words:>8}{longest:>9}{mean:>8.2}{line:>7}")?;
    }
    Ok(())
}
