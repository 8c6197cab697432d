//! Disks as they are: full, not to be written, gone. The game goes on, nothing good is overwritten, and it is kept when it can be.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use dorvon_berkh::save::{Profile, open};

use crate::player::{CASE, Running, files};
use crate::{Folder, home, somebody};

fn this_program() -> PathBuf {
    std::env::current_exe().unwrap()
}

fn ends_well(command: &mut Command) -> bool {
    command.stderr(std::process::Stdio::null()).status().is_ok_and(|status| status.success())
}

fn finished(profile: &Profile) -> u32 {
    profile.cases[CASE].finished
}

/// A disk of a few pages, for as long as the test runs; nothing where nobody may make one.
struct SmallDisk<'a>(&'a Path);

impl<'a> SmallDisk<'a> {
    fn on(folder: &'a Path) -> Option<Self> {
        ends_well(Command::new("mount").args(["-t", "tmpfs", "-o", "size=96k", "tmpfs"]).arg(folder)).then_some(Self(folder))
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        ends_well(Command::new("umount").arg("--lazy").arg(self.0));
    }
}

/// A plain file cannot be written there, and neither can three cases; the good file stays as it is.
fn three_cases_are_refused(player: &mut Running, folder: &Folder) {
    let good = fs::read(folder.path_of(1)).unwrap();
    player.is_told("plain");
    player.must_say("refused");
    for _ in 0..3 {
        player.is_told("case");
        player.must_say("failed");
        assert_eq!(fs::read(folder.path_of(1)).unwrap(), good, "the good file was touched");
    }
}

#[test]
fn on_a_full_disk_the_game_goes_on_and_keeps_everything_once_there_is_room() {
    let folder = Folder::new();
    let Some(_disk) = SmallDisk::on(&folder.0) else { return with_a_limit_of_file_sizes() };
    folder.keep(1, &somebody());
    let mut player = Running::start(&[], &this_program(), &folder.0, "as-told 1");
    player.must_say("known");
    // Full to the last byte.
    let filler = folder.0.join("filler");
    let mut bytes = Vec::new();
    while fs::write(&filler, &bytes).is_ok() {
        bytes.resize(bytes.len() + 1024, b'x');
    }
    three_cases_are_refused(&mut player, &folder);
    fs::remove_file(filler).unwrap();
    player.is_told("wait");
    player.must_say("kept");
    assert_eq!(finished(&open(&folder.0, home(1)).profile.unwrap()), 4);
    player.is_told("end");
}

/// Where no disk can be made: no file may be longer than nothing, which is what a full disk says too.
fn with_a_limit_of_file_sizes() {
    let folder = Folder::new();
    folder.keep(1, &somebody());
    let program = this_program();
    let limited = ["sh", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""];
    let mut player = Running::start(&limited, &program, &folder.0, "as-told 1");
    player.must_say("known");
    three_cases_are_refused(&mut player, &folder);
    player.is_told("end");
}

#[test]
fn in_a_folder_that_may_only_be_read_the_game_goes_on_and_keeps_everything_once_it_may_write() {
    let folder = Folder::new();
    folder.keep(1, &somebody());
    let before = files(&folder.0);
    let mode = |mode: u32| {
        for path in [folder.0.join("profiles"), folder.0.clone()] {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    let open_to_all = |path: &PathBuf| fs::set_permissions(path, fs::Permissions::from_mode(0o666)).unwrap();
    before.keys().for_each(open_to_all);
    mode(0o555);
    // Modes are nothing to root: the player is somebody else then, who needs a copy that he may start.
    let root = fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    let elsewhere = Folder::new();
    let program = if root { elsewhere.0.join("player") } else { this_program() };
    if root {
        fs::copy(this_program(), &program).unwrap();
        for (path, mode) in [(&program, 0o755), (&elsewhere.0, 0o755)] {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        }
    }
    let somebody_else: &[&str] = if root { &["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] } else { &[] };
    let mut player = Running::start(somebody_else, &program, &folder.0, "as-told 1");
    player.must_say("known");
    three_cases_are_refused(&mut player, &folder);
    assert_eq!(files(&folder.0), before, "something was written after all");
    mode(0o777);
    player.is_told("wait");
    player.must_say("kept");
    assert_eq!(finished(&open(&folder.0, home(1)).profile.unwrap()), 4);
    player.is_told("end");
}

#[test]
fn a_folder_that_is_taken_away_while_playing_is_made_again_with_everything() {
    let folder = Folder::new();
    folder.keep(1, &somebody());
    let mut player = Running::start(&[], &this_program(), &folder.0, "as-told 1");
    player.must_say("known");
    player.is_told("case");
    player.must_say("kept");
    fs::remove_dir_all(&folder.0).unwrap();
    player.is_told("case");
    player.must_say("kept");
    let profile = open(&folder.0, home(1)).profile.unwrap();
    assert_eq!(finished(&profile), 3);
    // A file where the folder should be.
    fs::remove_dir_all(&folder.0).unwrap();
    fs::write(&folder.0, "").unwrap();
    player.is_told("case");
    player.must_say("failed");
    fs::remove_file(&folder.0).unwrap();
    player.is_told("wait");
    player.must_say("kept");
    assert_eq!(finished(&open(&folder.0, home(1)).profile.unwrap()), 4);
    player.is_told("end");
}
