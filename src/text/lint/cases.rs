//! References that lead nowhere (E-ref) and cases that a term lacks (E-case).

use super::place::{Found, offset};
use super::refs::Refs;
use super::space::{Entry, Space};

pub(super) fn check(space: &Space<'_>, entry: &Entry<'_>, out: &mut Vec<Found>) {
    let refs = Refs::of(&entry.pattern);
    let place = |slice: &str| offset(&entry.source.text, slice).unwrap_or(entry.at);
    for (name, case) in &refs.terms {
        let Some(term) = space.get(&format!("-{name}")) else {
            let what = format!("there is no term `-{name}`");
            out.push(Found::new("E-ref", place(name), what, "write it, or mend the name"));
            continue;
        };
        let Some(case) = case else { continue };
        if !Refs::of(&term.pattern).cases.contains(case) {
            let what = format!("the term `-{name}` has no case `{case}`");
            out.push(Found::new("E-case", place(case), what, "add the case to the term, or ask for one it has"));
        }
    }
    for (name, attribute) in &refs.messages {
        let key = attribute.map_or_else(|| (*name).to_owned(), |a| format!("{name}.{a}"));
        if space.get(&key).is_none() {
            let what = format!("there is no message `{key}`");
            out.push(Found::new("E-ref", place(name), what, "write it, or mend the name"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_fault, assert_none};

    const TERM: &str = "-hero =\n    { $case ->\n       *[nom] Уянга\n        [gen] Уянгын\n    }\n";

    #[test]
    fn a_case_must_exist() {
        assert_fault("E-case", &format!("{TERM}a = Энэ {{ -hero(case: \"abl\") }} ном.\n"), 6);
        assert_none("E-case", &format!("{TERM}a = Энэ {{ -hero(case: \"gen\") }} ном.\n"));
        assert_fault("E-case", "-t = Уянга\na = { -t(case: \"gen\") }\n", 2);
    }

    #[test]
    fn a_reference_must_lead_somewhere() {
        assert_fault("E-ref", "a = За\nb = { -nobody }\n", 2);
        assert_fault("E-ref", "a = { nothing }\n", 1);
        assert_fault("E-ref", "a = За\nb = { a.x }\n", 2);
        assert_none("E-ref", "a = За\n    .x = Тийм\nb = { a.x } { a }\n");
    }
}
