//! English blame (E-blame): nobody to whom something was done is at fault, in no branch.

use super::line::Line;
use super::place::Found;

const NEVER: &[&str] = &[
    "should have",
    "should've",
    "you shouldn't have",
    "why did you",
    "why didn't you",
    "why would you",
    "what were you thinking",
    "had it coming",
];
/// Whose fault it is not.
const WHOSE: &[&str] = &["your", "his", "her", "their"];
const NEGATIONS: &[&str] = &["not", "never", "nobody", "none", "no", "nothing", "isnt", "neither"];
/// “It is not in any way your fault” still counts as denied.
const REACH: usize = 5;

pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    for phrase in NEVER {
        for i in line.phrases(phrase) {
            let what = format!("“{phrase}” blames");
            out.push(line.found("E-blame", line.start(i), what, "say what can be done now"));
        }
    }
    for (i, word) in line.words.iter().enumerate() {
        let Some(owner) = owner(line, i).filter(|_| word.text == "fault") else {
            continue;
        };
        if !denied(line, i) {
            let what = format!("“{owner} fault” blames");
            out.push(line.found("E-blame", word.start, what, "say “it isn’t your fault”, or leave it out"));
        }
    }
}

/// The possessive before “fault”, `own` skipped: your, his, Tamir’s.
fn owner<'a>(line: &'a Line<'_>, i: usize) -> Option<&'a str> {
    let mut owner = line.before(i)?;
    if owner == "own" {
        owner = line.before(i.checked_sub(1)?)?;
    }
    // A term in its genitive carries the ’s inside.
    let named = (owner.ends_with("'s") && owner != "it's") || owner == "\u{e000}";
    let someone = !matches!(owner, "nobody's" | "one's");
    ((WHOSE.contains(&owner) || named) && someone).then_some(owner)
}

/// A negation stands a few words before, in the same clause.
fn denied(line: &Line<'_>, fault: usize) -> bool {
    let mut i = fault;
    for _ in 0..REACH {
        let Some(before) = line.before(i) else {
            return false;
        };
        if NEGATIONS.contains(&before) || before.ends_with("n't") {
            return true;
        }
        i -= 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_fault_en, assert_none_en};

    #[test]
    fn blame_is_found() {
        for text in [
            "You should have told me",
            "Why did you open it?",
            "You shouldn’t have gone",
            "It is your fault",
            "It was her own fault",
            "I’m not cross, it’s your fault",
            "It is Tamir’s fault",
            "It is { -t } fault",
        ] {
            assert_fault_en("E-blame", &format!("-t = Anu\na = {text}\n"), 2);
        }
    }

    #[test]
    fn denied_blame_passes() {
        for text in [
            "It isn't your fault.",
            "It isn’t your fault.",
            "It is not in any way your fault.",
            "This is nobody’s fault",
            "It was never { -t } fault",
            "Sorry, it was my fault",
            "You should tell an adult. Have a look.",
        ] {
            assert_none_en("E-blame", &format!("-t = Anu\na = {text}\n"));
        }
    }
}
