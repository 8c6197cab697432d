//! What the check of a level file finds.

use super::*;

/// What is wrong with the winter map when a part of its file is another one.
fn faults(from: &str, to: &str) -> Vec<String> {
    assert!(WINTER.contains(from), "{from}");
    let text = WINTER.replacen(from, to, 1);
    match Level::check("content/map", &Source { file: Path::new("map.level.ron"), text: &text }) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn every_bound_has_a_fault_with_its_place_and_a_remedy() {
    for (from, to, what) in [
        ("friend: \"anu\"", "friend: \"nobody\"", "'nobody' is nobody"),
        ("\"classmate-9\"", "\"classmate-19\"", "classmate-19"),
        ("id: \"dorm\", at", "id: \"block\", at", "stands twice"),
        ("id: \"dorm\", at", "id: \"Dorm\", at", "kebab-case"),
        ("id: \"dorm\", at", "id: \"desk\", at", "desk"),
        ("(12, 70)", "(12, 170)", "outside the map"),
        ("(\"desk\", \"block\")", "(\"desk\", \"moon\")", "no place 'moon'"),
        ("(\"desk\", \"block\")", "(\"desk\", \"dorm\")", "stands twice or leads nowhere"),
        ("(\"desk\", \"block\")", "(\"desk\", \"desk\")", "leads nowhere"),
        ("(\"desk\", \"block\")", "(\"dorm\", \"block\")", "not three places"),
        ("(\"dorm\", \"camp\"), (\"station\", \"herders\"),", "(\"dorm\", \"block\"), (\"block\", \"dorm\"),", "more than two lines"),
        ("id: \"bus\"", "id: \"closed\"", "stands twice"),
        ("facts: [first, else]", "facts: [else]", "facts for 1 threads"),
        ("facts: [first, else]", "facts: [first, first]", "facts for 1 threads"),
        ("facts: [first, else]", "facts: [pays, first]", "offers nothing"),
        ("facts: [first, else]", "facts: [when, else]", "speaks for an office"),
        ("facts: [first, else]", "facts: [first, perhaps]", "perhaps"),
        ("arrive: [1, 1, 1, 2, 2]", "arrive: [1, 2, 1, 2, 2]", "not in order"),
        ("arrive: [1, 1, 1, 2, 2]", "arrive: [2, 2, 2, 2, 2]", "not in order"),
        ("arrive: [1, 1, 1, 2, 2]", "arrive: [1, 1, 1, 2]", "`span` is 5"),
        ("span: [2, 2, 2, 3, 3]", "span: [1, 2, 2, 3, 3]", "`span` is 1"),
        ("people: [8, 8, 4, 2, 2]", "people: [8, 2, 2, 2, 2]", "fewer than two posts"),
        ("people: [8, 8, 4, 2, 2]", "people: [9, 8, 4, 2, 2]", "`people` is 9"),
        ("running: 4", "running: 6", "`running` is 6"),
        ("looks: 2", "looks: 0", "`looks` is 0"),
        ("hands: 1", "hands: 3", "`hands` is 3"),
        ("report: 2, calm", "report: 0, calm", "`report` is 0"),
        ("calm: 8", "calm: 80", "`calm` is 80"),
        ("lies: [16, 36, 34, 14]", "lies: [0, 0]", "all weights"),
        ("lies: [16, 36, 34, 14]", "lies: [1, 1, 1, 1, 1]", "`lies` is 5"),
        ("(strong: 70, weak: 15)", "(strong: 90, weak: 15)", "`others` is 105"),
        ("rescue: 60", "rescue: 160", "`rescue` is 160"),
        ("band: b", "band: a", "band a stands twice"),
        ("kind: rumour, facts: [first, else])", "kind: offer, facts: [pays, else])", "is an offer"),
        ("id: \"wolf-tracks\"", "id: \"tea-stand\"", "stands twice"),
        ("map: winter", "map: moon", "moon"),
        ("c: content", "c: conduct", "belongs to content"),
    ] {
        let found = faults(from, to);
        assert!(found.iter().any(|fault| fault.contains(what)), "{to}: {found:?}");
        assert!(found.iter().all(|fault| fault.starts_with("map.level.ron:") && fault.contains("; ")), "{found:?}");
    }
}

#[test]
fn a_level_asks_for_each_text_once_and_for_all_that_it_shows() {
    for level in levels() {
        let keys = level.keys();
        let unique: BTreeSet<&String> = keys.iter().collect();
        assert_eq!(unique.len(), keys.len());
        for (band, throw) in BANDS.into_iter().flat_map(|band| (0..200).filter_map(Throw::new).map(move |throw| (band, throw))) {
            let new_face = Town::new_face(content(&level), band, &mut Draw::new("new face", throw)).unwrap();
            for mut town in [town_of(&level, band, throw), new_face] {
                let mut asked = Vec::new();
                while !town.over() {
                    let pulls = town.moves().into_iter().find(|step| matches!(step, Move::Pull { .. }));
                    town.apply(pulls.unwrap_or(Move::End));
                    asked.extend(town.say(&level).into_iter().chain(town.scene(&level)).map(|said| said.text));
                    for post in town.seen().posts {
                        asked.extend(post.facts);
                        asked.extend(post.threads.into_iter().filter_map(|thread| thread.fact));
                        asked.push(post.text);
                    }
                }
                asked.extend(town.ripple(&level).into_iter().map(|(_, text)| text));
                asked.extend(town.seen().places.into_iter().map(|place| place.name));
                asked.extend((1..town.places.len()).map(|place| town.offer(Move::Correct { place }).label));
                for text in asked.iter().filter(|text| text.key.starts_with("content-")) {
                    assert!(unique.contains(&text.key.to_string()), "{}", text.key);
                }
            }
        }
    }
}
