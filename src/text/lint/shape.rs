//! The outer shape of a text: spaces, quotation marks, dots, length of sentences.

use super::Lang;
use super::line::Line;
use super::place::Found;
use super::reading::spans;

/// The hard limit of words in a sentence; the aim is 4 to 8.
const LONGEST: usize = 14;

/// E-dblspace, E-trim, E-space-punct.
pub(super) fn spaces(line: &Line<'_>, out: &mut Vec<Found>) {
    let chars = &line.flat.chars;
    let is_space = |c: Option<&char>| c.is_some_and(|c| c.is_whitespace());
    if is_space(chars.first()) {
        out.push(line.found("E-trim", 0, "the text begins with a space", "delete it"));
    }
    if is_space(chars.last()) {
        let end = chars.len().saturating_sub(1);
        out.push(line.found("E-trim", end, "the text ends with a space", "delete it"));
    }
    let mut run = false;
    for (i, pair) in chars.windows(2).enumerate() {
        let double = pair == [' ', ' '];
        if double && !run {
            out.push(line.found("E-dblspace", i, "two spaces together", "leave one"));
        }
        run = double;
        if let [space, sign] = pair
            && space.is_whitespace()
            && ",.!?:;…".contains(*sign)
        {
            let what = format!("a space stands before `{sign}`");
            out.push(line.found("E-space-punct", i, what, "delete the space"));
        }
    }
}

/// E-quote, W-quote, E-quotepair, W-guillemet, W-ellipsis.
pub(super) fn quotes(line: &Line<'_>, out: &mut Vec<Found>) {
    let mut open: Vec<usize> = Vec::new();
    let mut dots = 0;
    for (i, c) in line.flat.chars.iter().enumerate() {
        dots = if *c == '.' { dots + 1 } else { 0 };
        match c {
            '"' => out.push(line.found("E-quote", i, "a straight quotation mark", "use “ and ”")),
            '\'' if !is_apostrophe(line, i) => {
                out.push(line.found("W-quote", i, "a straight single quotation mark", "use ‘ and ’"));
            }
            '«' | '»' => out.push(line.found("W-guillemet", i, format!("`{c}` looks foreign here"), "use “ and ”")),
            '“' => open.push(i),
            '”' if open.pop().is_none() => {
                out.push(line.found("E-quotepair", i, "” closes nothing", "add the “ before it"));
            }
            '.' if dots == 3 => {
                out.push(line.found("W-ellipsis", i - 2, "three single dots", "use the one character …"));
            }
            _ => {}
        }
    }
    for i in open {
        out.push(line.found("E-quotepair", i, "“ is never closed", "add the ” after it"));
    }
}

/// English contracts words; Mongolian has no apostrophe at all.
fn is_apostrophe(line: &Line<'_>, i: usize) -> bool {
    let before = i.checked_sub(1).and_then(|i| line.flat.get(i));
    line.lang == Lang::En && before.is_some_and(char::is_alphanumeric)
}

/// W-long.
pub(super) fn long(line: &Line<'_>, out: &mut Vec<Found>) {
    for span in spans(&line.flat.chars).into_iter().filter(|span| span.words > LONGEST) {
        let what = format!("a sentence of {} words", span.words);
        let remedy = "make two of it: one idea a sentence, at most 14 words, better 8";
        out.push(line.found("W-long", span.start, what, remedy));
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_fault, assert_fault_en, assert_none, assert_none_en};

    #[test]
    fn spaces_are_counted() {
        assert_at("E-dblspace", "a = Нэг   хоёр\n", 1, 8);
        assert_at("E-space-punct", "a = Юу хийх вэ ?\n", 1, 15);
        assert_fault("E-trim", "a = { \" \" }За\n", 1);
        assert_fault("E-trim", "a = За{ \" \" }\n", 1);
        assert_fault_en("E-dblspace", "a = One  two\n", 1);
        for code in ["E-dblspace", "E-space-punct", "E-trim"] {
            assert_none(code, "a =\n    Нэг, хоёр.\n    Гурав!\n");
        }
    }

    #[test]
    fn quotation_marks_pair() {
        assert_at("E-quote", "a = Тэр \"за гэв\n", 1, 9);
        assert_fault_en("E-quote", "a = He said \"yes\n", 1);
        assert_at("W-quote", "a = За 'за\n", 1, 8);
        assert_fault_en("W-quote", "a = Say 'yes\n", 1);
        assert_none_en("W-quote", "a = Let's take the players' cards\n");
        assert_at("E-quotepair", "a = За “за\n", 1, 8);
        assert_at("E-quotepair", "a = За” “за”\n", 1, 7);
        assert_none("E-quotepair", "a = “За” “за”\n");
        assert_fault("W-guillemet", "a = «За\n", 1);
        assert_at("W-ellipsis", "a = За...\n", 1, 7);
        assert_none("W-ellipsis", "a = За…\n");
    }

    #[test]
    fn long_sentences_are_found() {
        let fifteen = format!("a = За. Нэг{}.\n", " хоёр".repeat(14));
        assert_at("W-long", &fifteen, 1, 9);
        assert_none("W-long", &format!("a = За. Нэг{}. Нэг{}: за\n", " хоёр".repeat(13), " хоёр".repeat(13)));
    }
}
