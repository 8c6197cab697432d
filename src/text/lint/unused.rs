//! Texts that nobody asks for (E-unused).

use super::fault::{Fault, tidy};
use super::refs::Refs;
use super::space::Space;
use super::{Lang, Source};
use std::collections::BTreeSet;

/// Every message and term that neither the game (`is_used`) nor another text uses.
///
/// `is_used` is asked for messages by their key, for terms by `-name`. Give it all files of one
/// language at once: a term of the cast is used by the levels.
#[must_use]
pub fn unused(sources: &[Source], is_used: &dyn Fn(&str) -> bool) -> Vec<Fault> {
    let space = Space::read(Lang::Mn, sources, &[], &mut Vec::new());
    let mut quoted = BTreeSet::new();
    for entry in &space.entries {
        let refs = Refs::of(&entry.pattern);
        // A text that quotes only itself is still unused.
        let own = entry.key.split('.').next().unwrap_or_default();
        let terms = refs.terms.iter().map(|(name, _)| format!("-{name}"));
        let messages = refs.messages.iter().map(|(name, _)| (*name).to_owned());
        quoted.extend(terms.chain(messages).filter(|key| key != own));
    }
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in &space.entries {
        let key = entry.key.split('.').next().unwrap_or_default();
        if seen.insert(key) && !quoted.contains(key) && !is_used(key) {
            let what = format!("nothing uses `{key}`");
            faults.push(entry.fault("E-unused", what, "delete it, or show it somewhere"));
        }
    }
    tidy(faults)
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn only_what_nobody_asks_for_is_named() {
        let text = "-t = Уянга\n-old = Анар\nui-a = { -t } { b }\n    .x = За\nb = За\nui-c = За\nself = { self }\n";
        let faults = unused(&sample::source("mn.ftl", text), &|key| key == "ui-a");
        let shown: Vec<_> = faults.iter().map(|fault| (fault.line, fault.what.as_str())).collect();
        let expected = [(2, "nothing uses `-old`"), (6, "nothing uses `ui-c`"), (7, "nothing uses `self`")];
        assert_eq!(shown, expected);
        assert_eq!(sample::codes(&faults), ["E-unused"; 3]);
    }
}
