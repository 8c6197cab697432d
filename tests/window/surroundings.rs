//! What lies around the game: displays, graphics drivers, the network.

use std::collections::BTreeSet;
use std::fs;
use std::net::{TcpListener, UdpSocket};
use std::process::{Command, Stdio};

use crate::support::child::{Child, write_profiles};
use crate::support::game::{Game, program};
use crate::support::screen::Screen;
use crate::support::{Folder, Running, until};

/// Ends by itself, with the code for "no window", a word in both languages and no panic.
fn explains_itself(folder: &Folder, set_up: impl FnOnce(&mut Command)) {
    let words = folder.path().join("words");
    let mut command = program(folder, &words);
    set_up(&mut command);
    let mut process = Running(command.spawn().unwrap());
    let status = until(|| process.0.try_wait().unwrap());
    let said = String::from_utf8_lossy(&fs::read(&words).unwrap()).into_owned();
    assert_eq!(status.expect("it ends by itself").code(), Some(3), "it said:\n{said}");
    for language in ["Дөрвөн бэрх: ", "Dörvön Berkh: "] {
        assert!(said.contains(language), "'{language}' is missing in:\n{said}");
    }
    assert!(!said.contains("panicked"), "{said}");
}

#[test]
fn without_a_display_it_says_so() {
    let folder = Folder::new();
    explains_itself(&folder, |command| {
        command.env_remove("DISPLAY");
    });
    explains_itself(&folder, |command| {
        command.env("DISPLAY", ":987");
    });
}

/// No Vulkan driver is found.
const NO_VULKAN: [(&str, &str); 2] = [("VK_ICD_FILENAMES", "/nonexistent"), ("VK_DRIVER_FILES", "/nonexistent")];
/// No OpenGL driver is found.
const NO_OPENGL: [(&str, &str); 2] = [("__EGL_VENDOR_LIBRARY_FILENAMES", "/nonexistent"), ("LIBGL_DRIVERS_PATH", "/nonexistent")];

#[test]
fn vulkan_or_opengl_is_enough_and_without_both_it_says_so() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let draws_with = |backend: &str, surroundings: &[(&str, &str)]| {
        let game = Game::start(&screen, &folder, |command| {
            command.envs(surroundings.iter().copied());
        });
        let said = game.said();
        assert!(said.contains(&format!("drawing with {backend} ")), "{said}");
        let splash = game.rest();
        game.keys(&["Return"]);
        game.other_screen("new profile", &splash);
    };
    draws_with("Gl", &NO_VULKAN);
    draws_with("Vulkan", &[("WGPU_BACKEND", "vulkan")]);
    draws_with("Vulkan", &NO_OPENGL);
    explains_itself(&folder, |command| {
        command.env("DISPLAY", screen.display()).envs(NO_VULKAN).envs(NO_OPENGL);
    });
}

/// Sockets of a process that reach beyond this computer's own programs.
fn internet_sockets(process: u32) -> Vec<String> {
    let mut inodes = BTreeSet::new();
    let mut tables = 0;
    for table in ["tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6"] {
        let Ok(text) = fs::read_to_string(format!("/proc/{process}/net/{table}")) else { continue };
        tables += 1;
        inodes.extend(text.lines().skip(1).filter_map(|line| line.split_whitespace().nth(9)).map(|inode| format!("socket:[{inode}]")));
    }
    assert!(tables >= 2, "the tables of sockets cannot be read");
    let files = fs::read_dir(format!("/proc/{process}/fd")).expect("the open files of the game can be listed");
    let open = files.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok()).map(|link| link.to_string_lossy().into_owned());
    open.filter(|link| inodes.contains(link)).collect()
}

#[test]
fn nothing_is_open_to_the_network() {
    let (screen, folder) = (Screen::start(), Folder::new());
    write_profiles(&folder, &[1]);
    let mut child = Child::start(&screen, &folder);
    let private = |child: &Child, moment: &str| assert_eq!(internet_sockets(child.game.id()), [""; 0], "{moment}");
    private(&child, "splash");
    child.enters_the_desk(1);
    private(&child, "desk");
    child.enters_the_landing();
    child.acts_by_key("open", Some(0), "1");
    private(&child, "landing");
    child.key("F1");
    private(&child, "help");
}

#[test]
fn the_search_for_sockets_can_fail() {
    let own = std::process::id();
    let before = internet_sockets(own).len();
    let _tcp = TcpListener::bind("127.0.0.1:0").unwrap();
    let _udp = UdpSocket::bind("127.0.0.1:0").unwrap();
    assert_eq!(internet_sockets(own).len(), before + 2);
}

#[test]
fn with_a_file_named_portable_beside_the_program_everything_is_kept_beside_it() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let stick = folder.path().join("Миний USB");
    fs::create_dir_all(&stick).unwrap();
    let (program, data) = (stick.join("dorvon-berkh"), stick.join("data"));
    fs::copy(env!("CARGO_BIN_EXE_dorvon-berkh"), &program).unwrap();
    fs::write(stick.join("portable"), "").unwrap();
    write_profiles(&folder, &[1]);
    fs::rename(folder.saves(), &data).unwrap();
    fs::remove_file(data.join("index.ron")).unwrap();
    let mut command = Command::new(&program);
    command.env("DISPLAY", screen.display()).env("LIBGL_ALWAYS_SOFTWARE", "1").env("HOME", folder.path());
    let mut game = Running(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    // The index did not fit: that is the first thing that a start writes.
    let written = until(|| match game.0.try_wait().unwrap() {
        Some(status) => Some(Err(status)),
        None => data.join("index.ron").is_file().then_some(Ok(())),
    });
    assert_eq!(written, Some(Ok(())));
    let elsewhere = fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.file_name()).collect::<Vec<_>>();
    assert!(!elsewhere.iter().any(|name| name == ".local"), "{elsewhere:?}");
}
