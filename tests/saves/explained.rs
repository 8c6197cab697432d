//! `levelcheck save`: what an adult is told of a saved file.

use std::fs;
use std::path::Path;
use std::process::Command;

use dorvon_berkh::save::{ClassCode, Computer, Counts, Picture, Place, Profile};
use dorvon_berkh::scenario::source::ron_options;

use crate::player::files;
use crate::{Folder, LIMIT, somebody};

/// What it says, and whether all is well; `None` when it cannot be run so.
fn explained(file: &Path, more: &[&Path]) -> (String, Option<bool>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_levelcheck"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).arg("save").arg(file);
    if let [copy] = more {
        command.arg("--anonymous").arg(copy);
    }
    let output = command.output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(!said.contains("panicked"), "{said}");
    (
        said,
        match output.status.code() {
            Some(0) => Some(true),
            Some(1) => Some(false),
            _ => None,
        },
    )
}

#[track_caller]
fn says(file: &Path, well: bool, wanted: &[&str]) {
    let (said, found) = explained(file, &[]);
    assert_eq!(found, Some(well), "{said}");
    for words in wanted {
        assert!(said.contains(words), "'{words}' is missing in:\n{said}");
    }
}

#[test]
fn every_kind_of_file_is_explained_and_left_as_it_is() {
    let folder = Folder::new();
    let code = ClassCode::of(&[Picture::Ger; 4]).unwrap();
    let keeper = folder.keeper();
    keeper.keep_computer(&Computer::default());
    keeper.count(Place::Class(code), "contact/intercom", Counts { finished: 3, calm: 2, ..Counts::default() });
    assert!(keeper.flush(LIMIT));
    folder.keep(1, &somebody());
    folder.keep(1, &somebody());
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/saves/v1/progress.ron"), folder.0.join("progress.ron")).unwrap();
    let whole = fs::read_to_string(folder.path_of(1)).unwrap();
    let plant = |name: &str, text: &str| fs::write(folder.0.join(name), text).unwrap();
    plant("torn.ron", &whole[..whole.len() / 2]);
    plant("newer.ron", &whole.replace("version: 2", "version: 7, weather: 3"));
    plant("gone.ron", &whole.replace("contact/best-teammate", "contact/nobody-knows"));
    plant("deep.ron", &"(".repeat(10_000));
    let before = files(&folder.0);

    let profile = [
        "a profile, version 2",
        "who: ",
        "1 helped",
        "contact/intercom: 1 times, endings calm",
        "it goes on at Keepsake",
        "backup: it can be read",
    ];
    says(&folder.path_of(1), true, &profile);
    says(&folder.0.join("computer.ron"), true, &["what belongs to the computer", "backup: none"]);
    says(&folder.0.join("index.ron"), true, &["an index", "1 profiles"]);
    says(&folder.0.join(format!("classes/{code}/class.ron")), true, &["the counts of a class", "contact/intercom: finished 3, calm 2"]);
    says(&folder.0.join("progress.ron"), true, &["the first version", "1 cases"]);
    says(&folder.0.join("newer.ron"), true, &["version 7", "newer game", "who: "]);
    says(&folder.0.join("gone.ron"), true, &["this game has no such level"]);
    says(&folder.0.join("torn.ron"), false, &["broken: line ", "the game sets it aside"]);
    says(&folder.0.join("deep.ron"), false, &["broken: line 1", "nested"]);
    says(&folder.0.join("nothing.ron"), false, &["there is no such file"]);
    says(&folder.0, false, &["no ordinary file"]);
    assert_eq!(files(&folder.0), before, "explaining has changed something");
}

#[test]
fn an_anonymous_copy_says_nothing_of_the_child_and_goes_over_nothing() {
    let folder = Folder::new();
    folder.keep(1, &somebody());
    let copy = folder.0.join("copy.ron");
    let (said, well) = explained(&folder.path_of(1), &[&copy]);
    assert_eq!(well, Some(true), "{said}");
    let copied: Profile = ron_options().from_str(&fs::read_to_string(&copy).unwrap()).unwrap();
    assert!(copied.who != somebody().who && copied.circle.is_none());
    assert!(copied.session.is_some_and(|log| log.circle.is_empty()));
    assert_eq!(copied.cases, somebody().cases);
    let there = fs::read(&copy).unwrap();
    let (said, well) = explained(&folder.path_of(1), &[&copy]);
    assert!(well.is_none() && said.contains("not there yet"), "{said}");
    assert_eq!(fs::read(&copy).unwrap(), there);
    let (said, well) = explained(&folder.0.join("index.ron"), &[&folder.0.join("other.ron")]);
    assert!(well.is_none() && said.contains("nothing to copy"), "{said}");
}
