//! The two languages side by side: same keys, same arguments, same terms, and no copies.

use super::fault::Fault;
use super::flat::{Flat, flatten};
use super::refs::Refs;
use super::space::{Entry, Space};
use std::collections::BTreeSet;

pub(super) fn compare(mn: &Space<'_>, en: &Space<'_>, faults: &mut Vec<Fault>) {
    for entry in en.own().filter(|entry| mn.get(&entry.key).is_none()) {
        let what = format!("`{}` is missing in Mongolian", entry.key);
        faults.push(entry.fault("E-missing", what, "write it in the Mongolian file, or delete it here"));
    }
    for entry in mn.own() {
        match en.get(&entry.key) {
            None => {
                let what = format!("`{}` stands only in Mongolian", entry.key);
                faults.push(entry.fault("E-extra", what, "write it in the English file too, or delete it here"));
            }
            Some(twin) => pair(mn, entry, en, twin, faults),
        }
    }
}

fn pair(mn: &Space<'_>, entry: &Entry<'_>, en: &Space<'_>, twin: &Entry<'_>, faults: &mut Vec<Fault>) {
    let (shown, asked) = arguments(mn, entry);
    let (twin_shown, twin_asked) = arguments(en, twin);
    let ours: BTreeSet<_> = shown.union(&asked).collect();
    let theirs: BTreeSet<_> = twin_shown.union(&twin_asked).collect();
    // Mongolian keeps the singular after a numeral, so it may drop a selector that only asks.
    let dropped = |name: &&String| !twin_shown.contains(*name);
    let fits = ours.is_subset(&theirs) && theirs.difference(&ours).all(dropped);
    if !fits {
        let what = format!("`{}` has the arguments {ours:?}, in English {theirs:?}", entry.key);
        faults.push(entry.fault("E-placeable", what, "give both languages the same `$variables`"));
    }
    let names = |entry: &Entry<'_>| {
        let terms = Refs::of(&entry.pattern).terms;
        terms.iter().map(|(name, _)| (*name).to_owned()).collect::<BTreeSet<_>>()
    };
    let (terms, twin_terms) = (names(entry), names(twin));
    if terms != twin_terms {
        let what = format!("`{}` uses the terms {terms:?}, in English {twin_terms:?}", entry.key);
        faults.push(entry.fault("W-terms", what, "name the same people in both languages"));
    }
    if !entry.is_term() && is_copy(entry, twin) {
        let what = format!("`{}` is the same in both languages", entry.key);
        faults.push(entry.fault("W-copy", what, "translate it"));
    }
}

/// The variables of a message and of the messages it quotes: those get the same arguments.
fn arguments(space: &Space<'_>, entry: &Entry<'_>) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut shown, mut asked) = (BTreeSet::new(), BTreeSet::new());
    let mut seen = BTreeSet::from([entry.key.clone()]);
    let mut open = vec![entry];
    while let Some(entry) = open.pop() {
        let refs = Refs::of(&entry.pattern);
        let kept = |name: &&&str| **name != "case";
        shown.extend(refs.shown.iter().filter(kept).map(|name| (*name).to_owned()));
        asked.extend(refs.asked.iter().filter(kept).map(|name| (*name).to_owned()));
        for (name, attribute) in refs.messages {
            let key = attribute.map_or_else(|| name.to_owned(), |a| format!("{name}.{a}"));
            if let Some(next) = space.get(&key)
                && seen.insert(key)
            {
                open.push(next);
            }
        }
    }
    (shown, asked)
}

fn is_copy(entry: &Entry<'_>, twin: &Entry<'_>) -> bool {
    let texts =
        |entry: &Entry<'_>| -> Vec<String> { flatten(&entry.pattern, &entry.source.text, entry.at).iter().map(Flat::text).collect() };
    let ours = texts(entry);
    let latin = ours.iter().flat_map(|text| text.chars()).filter(char::is_ascii_alphabetic);
    latin.count() > 2 && ours == texts(twin)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{check_both, codes};

    #[test]
    fn keys_agree() {
        let faults = check_both("a = За\nb = Тийм\n", "b = Yes\nc = No\n");
        assert_eq!(codes(&faults), ["E-missing", "E-extra"]);
        assert_eq!((faults[0].line, faults[0].file.to_str()), (2, Some("en.ftl")));
    }

    #[test]
    fn arguments_agree() {
        assert_eq!(codes(&check_both("a = За\n", "a = Yes { $n }\n")), ["E-placeable"]);
        assert_eq!(codes(&check_both("a = За { $m }\n", "a = Yes { $n }\n")), ["E-placeable"]);
        let plural = "a = { $n ->\n [one] a child\n *[other] children\n }\n";
        assert_eq!(codes(&check_both("a = Хүүхэд\n", plural)), [""; 0]);
    }

    #[test]
    fn arguments_reach_through_quoted_messages() {
        let (mn, en) = ("cast = { $who ->\n [a] За\n *[b] Тийм\n }\n", "cast = { $who }\n");
        let faults = check_both(&format!("{mn}x = {{ cast }} ирлээ\n"), &format!("{en}x = They came\n"));
        assert_eq!(codes(&faults), ["E-placeable"]);
        let faults = check_both(&format!("{mn}x = За\n"), &format!("{en}x = Yes\n"));
        assert_eq!(codes(&faults), [""; 0]);
    }

    #[test]
    fn terms_agree_and_nothing_is_copied() {
        let faults = check_both("-t = Уянга\na = { -t } за\n", "-t = Uyanga\na = Yes\n");
        assert_eq!(codes(&faults), ["W-terms"]);
        assert_eq!(codes(&check_both("a = Play\n", "a = Play\n")), ["W-copy"]);
        assert_eq!(codes(&check_both("a = 5 + 5\n", "a = 5 + 5\n")), [""; 0]);
    }
}
