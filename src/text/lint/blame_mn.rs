//! Mongolian blame (E-blame): чиний буруу, яагаад … хийсэн юм бэ, …х ёстой байсан.

use super::flat::{HOLE, NAME};
use super::line::Line;
use super::place::Found;

const REMEDY: &str = "say what can be done now; allowed is “Чиний буруу биш”";
/// Owners after whom “буруу” can only mean guilt.
const YOURS: &[&str] = &["чиний", "чинь", "таны"];
/// After a third person “буруу” may also be “wrongly”: guilt only where the clause ends.
const THEIRS: &[&str] = &["түүний", "тэдний"];
/// “Чиний буруу гэсэн үг биш” still counts as denied.
const REACH: usize = 4;
const DENIALS: &[&str] = &["биш", "бишээ", "үгүй", "байхгүй", "алга"];
const YOU: &[&str] = &["чи", "чамд", "чамайг", "чиний", "чинь", "та"];
const OTHERS: &[&str] = &["тэр", "тэд", "энэ", "би", "бид"];
const PAST: &[&str] = &["сан", "сэн", "сон", "сөн", "аагүй", "ээгүй", "оогүй", "өөгүй"];

pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    for (i, word) in line.words.iter().enumerate() {
        let what = match word.text.as_str() {
            "буруу" | "буруутай" if guilt(line, i) && !denied(line, i) => "gives somebody the blame",
            "яагаад" | "яах" if accuses(line, i) => "asks “why did you”",
            "байсан" if should_have(line, i) => "means “should have”",
            _ => continue,
        };
        let what = format!("“{}” here {what}", word.text);
        out.push(line.found("E-blame", word.start, what, REMEDY));
    }
}

fn guilt(line: &Line<'_>, i: usize) -> bool {
    let mut at = i;
    // чиний л буруу, чиний өөрийн чинь буруу
    while line.before(at).is_some_and(|word| matches!(word, "л" | "ч" | "өөрийн" | "бас")) {
        at -= 1;
    }
    let Some(owner) = line.before(at) else {
        return false;
    };
    if line.word(i) == "буруутай" {
        return YOU.contains(&owner) || owner.chars().all(|c| c == NAME || c == HOLE);
    }
    let ends = matches!(line.after(i), None | Some("байсан" | "юм" | "шүү" | "байна" | "байжээ" | "гэж"));
    let named = owner.chars().all(|c| c == NAME || c == HOLE) || THEIRS.contains(&owner);
    YOURS.contains(&owner) || (named && ends)
}

/// A denial stands among the next words of the clause.
fn denied(line: &Line<'_>, guilt: usize) -> bool {
    let mut next = (guilt..guilt + REACH).map_while(|i| line.after(i));
    next.any(|word| DENIALS.contains(&word))
}

/// “Why … did”: about the one spoken to, in so many words or by leaving the person out.
fn accuses(line: &Line<'_>, start: usize) -> bool {
    if line.word(start) == "яах" && line.after(start) != Some("гэж") {
        return false;
    }
    let mut clause = vec![line.word(start)];
    let mut i = start;
    // чи may stand before the question word
    while let Some(before) = line.before(i) {
        clause.insert(0, before);
        i -= 1;
    }
    i = start;
    while let Some(next) = line.after(i) {
        clause.push(next);
        i += 1;
    }
    let is_past = |word: &str| PAST.iter().any(|end| word.ends_with(end));
    let named = |word: &str| OTHERS.contains(&word) || word.contains([NAME, HOLE]);
    let you = clause.iter().any(|word| YOU.contains(word));
    match clause.as_slice() {
        [.., verb, "юм", "бэ"] if is_past(verb) => you || !clause.iter().any(|word| named(word)),
        [.., verb, "бэ" | "вэ"] if is_past(verb) => you,
        _ => false,
    }
}

/// …х ёстой байсан, …х хэрэггүй байсан.
fn should_have(line: &Line<'_>, i: usize) -> bool {
    let verbal = |at: Option<usize>| at.and_then(|at| line.before(at)).is_some_and(|word| word.ends_with('х'));
    match line.before(i) {
        Some("ёстой" | "ёсгүй") => true,
        Some("хэрэгтэй" | "хэрэггүй") => verbal(i.checked_sub(1)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_fault, assert_none};

    #[test]
    fn blame_is_found() {
        assert_at("E-blame", "a = Энэ чиний буруу.\n", 1, 15);
        for text in [
            "Чиний л буруу шүү",
            "Чи буруутай",
            "Чиний өөрийн чинь буруу",
            "Энэ { -t } буруу.",
            "Яагаад тэгж хийсэн юм бэ?",
            "Чи яагаад нээсэн бэ?",
            "Яагаад надад хэлээгүй юм бэ?",
            "Яах гэж явуулсан юм бэ?",
            "Багшдаа хэлэх ёстой байсан",
            "Нээх хэрэггүй байсан",
        ] {
            assert_fault("E-blame", &format!("-t = Ану\na = {text}\n"), 2);
        }
    }

    #[test]
    fn comfort_and_plain_questions_pass() {
        for text in [
            "Чиний буруу биш.",
            "Энэ { -t } буруу биш.",
            "Энэ огт чиний буруу гэсэн үг биш.",
            "Чи буруутай биш.",
            "{ -t } буруу ойлгосон.",
            "Яагаад тэр ингэсэн юм бэ?",
            "Яагаад утас унтарсан бэ?",
            "Надад тусламж хэрэгтэй байсан.",
            "Яах вэ?",
        ] {
            assert_none("E-blame", &format!("-t = Ану\na = {text}\n"));
        }
    }
}
