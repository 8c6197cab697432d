//! Nothing leaves the computer, and nothing that is kept or said names it or whoever uses it.

use std::fs;
use std::process::Command;

use crate::support::Folder;
use crate::support::child::write_profiles;
use crate::support::game::Game;
use crate::support::screen::Screen;

/// From the splash to a landing, and two moves there.
const WAY: [&str; 6] = ["Return", "Return", "Return", "Return", "1", "s"];

/// Goes that way and closes the window.
fn plays_and_leaves(game: &Game) {
    for key in WAY {
        let before = game.rest();
        game.keys(&[key]);
        game.moved(key, &before);
    }
    game.keys(&["alt+F4"]);
    assert!(game.ended().success(), "{}", game.said());
}

/// The kinds of sockets that a traced program asked for; nothing where nobody may trace.
fn traced_sockets(trace: &str) -> Vec<&str> {
    trace.lines().filter_map(|line| line.split_once("socket(")?.1.split(',').next()).collect()
}

fn tracing_to(trace: &str) -> [&str; 8] {
    ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket", "-o", trace]
}

/// What a program that reaches out leaves in the trace; nothing where the system lets nobody trace.
fn a_trace_of_somebody_who_reaches_out(trace: &str) -> Option<String> {
    let mut command = Command::new("strace");
    command.args(&tracing_to(trace)[1..]).args(["bash", "-c", "exec 3<>/dev/udp/127.0.0.1/9"]);
    let status = command.status().expect("strace is there: apt-get install strace");
    fs::read_to_string(trace).ok().filter(|trace| status.success() && !trace.is_empty())
}

#[test]
fn no_socket_to_any_network_is_ever_asked_for() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let trace = folder.path().join("trace").to_str().unwrap().to_string();
    let Some(other) = a_trace_of_somebody_who_reaches_out(&trace) else {
        eprintln!("here nobody may trace; `nothing_is_open_to_the_network` looks at what is open instead");
        return;
    };
    assert!(traced_sockets(&other).contains(&"AF_INET"), "{other}");
    fs::remove_file(&trace).unwrap();
    write_profiles(&folder, &[1]);
    let game = Game::start_behind(&tracing_to(&trace), &screen, &folder, |command| {
        command.args(["--throw", "1"]);
    });
    plays_and_leaves(&game);
    let trace = fs::read_to_string(trace).unwrap();
    let sockets = traced_sockets(&trace);
    assert!(sockets.contains(&"AF_UNIX"), "the display was not seen: {trace}");
    let local = |kind: &&str| ["AF_UNIX", "AF_NETLINK"].contains(kind);
    assert!(sockets.iter().all(local), "{trace}");
}

#[test]
fn what_is_kept_and_what_is_said_names_nobody() {
    const SOMEBODY: &str = "Bat-Erdene-of-class-4b";
    let (screen, folder) = (Screen::start(), Folder::new());
    write_profiles(&folder, &[1, 2]);
    // What goes wrong is told with names of files.
    fs::write(folder.saves().join("profiles/2.ron"), "(").unwrap();
    fs::create_dir_all(folder.saves().join("levels/contact")).unwrap();
    fs::write(folder.saves().join("levels/contact/broken.level.ron"), "(").unwrap();
    let home = folder.path().join(SOMEBODY);
    fs::create_dir_all(&home).unwrap();
    let game = Game::start(&screen, &folder, |command| {
        command.args(["--throw", "1"]).env("HOME", &home).env("USER", SOMEBODY).env("LOGNAME", SOMEBODY);
    });
    plays_and_leaves(&game);
    let said = game.said();
    assert!(said.contains("profiles/2.ron.broken-1") && said.contains("levels/contact/broken.level.ron"), "{said}");
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap();
    let host = host.trim();
    let own_folder = folder.path().file_name().unwrap().to_str().unwrap();
    // The short name of a computer may be a word of the game, like the word for a room.
    let names = [SOMEBODY, own_folder, env!("CARGO_MANIFEST_DIR"), if host.len() > 5 { host } else { own_folder }];
    let kept = game.files().into_iter().filter(|(path, _)| !path.to_string_lossy().contains("levels"));
    let texts = kept.map(|(path, bytes)| (path.display().to_string(), String::from_utf8_lossy(&bytes).into_owned()));
    let texts: Vec<(String, String)> = texts.chain([("what it said".to_string(), said)]).collect();
    assert!(texts.len() > 4);
    for (what, text) in texts {
        for name in names {
            assert!(!text.contains(name), "{what} names {name}:\n{text}");
        }
    }
}
