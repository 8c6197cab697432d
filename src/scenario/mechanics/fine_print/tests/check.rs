//! What the check of a level file finds.

use super::*;

/// What is wrong with the ticket app when a part of its file is another one.
fn faults(from: &str, to: &str) -> Vec<String> {
    assert!(SECONDS.contains(from), "{from}");
    let text = SECONDS.replacen(from, to, 1);
    match Level::check("contract/app", &Source { file: Path::new("app.level.ron"), text: &text }) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn every_bound_has_a_fault_with_its_place_and_a_remedy() {
    for (from, to, what) in [
        ("(sub: 1)", "()", "costs nothing"),
        ("(money: 1500)", "(money: 15000)", "`money` is 15000"),
        ("30, 70", "130, 70", "a mood is 130"),
        ("harms: [(money: 1500), (sub: 1), (friends: 3)]", "harms: []", "a trap costs nothing"),
        ("moods: [30, 70, 70, 100]", "moods: []", "no mood"),
        ("id: \"offers\"", "id: \"hurry\"", "stands twice"),
        ("id: \"offers\"", "id: \"Offers\"", "kebab-case"),
        ("id: \"offers\"", "id: \"dead\"", "behind a door"),
        ("ways: 3, traps", "ways: 5, traps", "`ways` is 5"),
        ("one_of([40, 35])", "one_of([40])", "1 shares for 2 ways"),
        ("one_of([40, 35])", "one_of([80, 35])", "more than 100"),
        ("need: 90", "need: 190", "190 per cent"),
        ("kind: exit((outlined: 65, painted: 60, more: 70))", "kind: boxes((need: 1, hurtful: 1))", "there is no exit"),
        ("kind: boxes((need: 90, hurtful: 60))", "kind: exit((outlined: 65, painted: 60, more: 70))", "not the last"),
        ("kind: boxes((need: 90, hurtful: 60))", "kind: doors((no_code: 40))", "not the first"),
        ("skip: 1", "skip: 3", "`skip` is 3"),
        ("minutes: 26", "minutes: 6", "`minutes` is 6"),
        ("boxes: 3", "boxes: 9", "`boxes` is 9"),
        ("swaps: 4", "swaps: 40", "swaps"),
        ("band: b", "band: a", "band a stands twice"),
        ("kind: permit", "kind: wish", "wish"),
        ("c: contract", "c: conduct", "belongs to contract"),
    ] {
        let found = faults(from, to);
        assert!(found.iter().any(|fault| fault.contains(what)), "{to}: {found:?}");
        assert!(found.iter().all(|fault| fault.starts_with("app.level.ron:") && fault.contains("; ")), "{found:?}");
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let text = SECONDS.replace("need: 90", "need: 900").replace("(sub: 1)", "()").replace("boxes: 3", "boxes: 0");
    let found = Level::check("contract/app", &Source { file: Path::new("app.level.ron"), text: &text }).unwrap_err();
    let lines: Vec<usize> = found.iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [12, 17, 24], "{found:?}");
}

#[test]
fn a_level_asks_for_each_text_once() {
    for level in levels() {
        let keys = level.keys();
        let unique: std::collections::BTreeSet<&String> = keys.iter().collect();
        assert_eq!(unique.len(), keys.len());
        assert_eq!(keys.iter().any(|key| key.ends_with("ripple-visitors")), keys.iter().any(|key| key.contains("screen-hurry")));
    }
}
