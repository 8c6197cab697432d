//! Helpers of the tests, and the part of the model texts that they take as clean.

use super::flat::{Flat, flatten};
use super::space::Space;
use super::{Fault, Lang, Source, WordList, check_language, check_pair};

pub(super) const GOLD_MN: &str = r#"## Нэр томьёо

-hero =
    { $case ->
       *[nom] Уянга
        [gen] Уянгын
        [dat] Уянгад
    }
-game-title = Дөрвөн бэрх

ui-title = { -game-title }
ui-tagline = Эхлээд бод, дараа нь дар!
ui-continue = Үргэлжлүүлэх
# slot: button
ui-undo = Үйлдлээ буцаах
ui-loading = Ачаалж байна…
ui-offline = Интернетгүй ч тоглож болно.
# Variables: $done (Number), $total (Number)
ui-progress = Дуусгасан даалгавар: { $done }/{ $total }
ui-results = Үр дүн
ui-students-played = { $count } сурагч тоглосон
ui-teacher-note = Та ярилцлагыг хүссэн үедээ зогсоож болно. Өөрт тохиолдсон явдлаа ярихыг сурагчаас битгий шаардаарай.
ui-need-help = Тусламж хэрэгтэй юү?
contact-chat-2 = { -hero }: Баярлалаа! Маргааш дахиад тоглоё.
contact-chat-3 = { -hero }: Тэгье. Гэхдээ энд бичихэд төвөгтэй юм аа. Өөр чат руу орох уу? Тэнд хоёулхнаа ярья.
contact-chat-4 = Аав ээждээ битгий хэлээрэй. Энэ бид хоёрын нууц шүү, за юу?
contact-fb = Энэ { -hero(case: "gen") } буруу биш.
contact-do-1 = Зогс. Хариу бичих гэж бүү яар.
contact-do-3 = Блоклоод, тоглоомын админд мэдээл.
doors-adult-helps = Надад хэлсэнд баярлалаа. Чиний буруу биш. Хамтдаа шийдье.
doors-level = { $n }-р шат, “Говийн аян”
"#;

pub(super) const GOLD_EN: &str = r#"## Terms

-hero =
    { $case ->
       *[nom] Uyanga
        [gen] Uyanga’s
        [dat] Uyanga
    }
-game-title = Dörvön Berkh

ui-title = { -game-title }
ui-tagline = Think first, then tap!
ui-continue = Continue
# slot: button
ui-undo = Undo
ui-loading = Loading…
ui-offline = You can play without the internet.
ui-progress = Missions finished: { $done }/{ $total }
ui-results = Results
ui-students-played =
    { $count ->
        [one] { $count } student played
       *[other] { $count } students played
    }
ui-teacher-note = You can stop the discussion at any time. Do not ask students to talk about what happened to them.
ui-need-help = Need help?
contact-chat-2 = { -hero }: Thanks! Let’s play again tomorrow.
contact-chat-3 = { -hero }: Sure. But it’s awkward to write here. Shall we go to another chat? Just the two of us.
contact-chat-4 = Don’t tell your mum and dad. It’s our secret, OK?
contact-fb = It isn’t { -hero(case: "gen") } fault.
contact-do-1 = Stop. Don’t hurry to answer.
contact-do-3 = Block, and report to the game’s admin.
doors-adult-helps = Thank you for telling me. It isn't your fault. We'll sort it out together.
doors-level = Level { $n }, “Gobi journey”
"#;

pub(super) fn words() -> WordList {
    WordList::parse("чат\nадмин\nТамирмөн # an invented name\nЮНЕСКО\n")
}

pub(super) fn source(path: &str, text: &str) -> Vec<Source> {
    vec![Source { path: path.into(), text: text.to_owned() }]
}

pub(super) fn codes(faults: &[Fault]) -> Vec<&'static str> {
    faults.iter().map(|fault| fault.code).collect()
}

pub(super) fn check_both(mn: &str, en: &str) -> Vec<Fault> {
    check_pair(&source("mn.ftl", mn), &source("en.ftl", en), &words())
}

/// The plain texts of the first entry.
pub(super) fn flats(text: &str) -> Vec<Flat> {
    let sources = source("a.ftl", text);
    let space = Space::read(Lang::Mn, &sources, &[], &mut Vec::new());
    let Some(entry) = space.entries.first() else {
        return Vec::new();
    };
    flatten(&entry.pattern, &entry.source.text, entry.at)
}

fn with_code(lang: Lang, code: &str, text: &str) -> Vec<Fault> {
    let faults = check_language(lang, &source("a.ftl", text), &[], &words());
    faults.into_iter().filter(|fault| fault.code == code).collect()
}

/// The Mongolian text has exactly one fault of this code, in this line.
#[track_caller]
pub(super) fn assert_fault(code: &str, text: &str, line: usize) {
    let lines: Vec<_> = with_code(Lang::Mn, code, text).iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [line], "{code} in {text:.200}");
}

/// As [`assert_fault`], and in this column.
#[track_caller]
pub(super) fn assert_at(code: &str, text: &str, line: usize, col: usize) {
    let places: Vec<_> = with_code(Lang::Mn, code, text).iter().map(|f| (f.line, f.col)).collect();
    assert_eq!(places, [(line, col)], "{code} in {text:.200}");
}

#[track_caller]
pub(super) fn assert_none(code: &str, text: &str) {
    assert_eq!(with_code(Lang::Mn, code, text), [], "{code} in {text:.200}");
}

#[track_caller]
pub(super) fn assert_fault_en(code: &str, text: &str, line: usize) {
    let lines: Vec<_> = with_code(Lang::En, code, text).iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [line], "{code} in {text:.200}");
}

#[track_caller]
pub(super) fn assert_none_en(code: &str, text: &str) {
    assert_eq!(with_code(Lang::En, code, text), [], "{code} in {text:.200}");
}
