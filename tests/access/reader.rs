//! A screen reader's side of AT-SPI: a session bus of its own, the accessibility bus on it, and a walk through the tree
//! of the game over real D-Bus calls, as Orca does it.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::support::{Folder, Running, until};

/// Files with the Debian packages that bring them.
const NEEDED: [(&str, &str); 3] =
    [("bin/dbus-daemon", "dbus"), ("bin/gdbus", "libglib2.0-bin"), ("share/dbus-1/services/org.a11y.Bus.service", "at-spi2-core")];
const REGISTRY: (&str, &str) = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root");

/// Packages whose files are in none of these folders.
pub(crate) fn missing_packages(folders: &[&str]) -> Vec<&'static str> {
    let there = |file: &str| folders.iter().any(|folder| Path::new(folder).join(file).exists());
    NEEDED.iter().filter(|(file, _)| !there(file)).map(|(_, package)| *package).collect()
}

/// What something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Application,
    Frame,
    Label,
    Image,
    Button,
    ToggleButton,
    /// A role of AT-SPI by its number.
    Other(i64),
}

/// One thing in the tree, as it was when it was asked.
#[derive(Debug, Clone)]
pub(crate) struct Thing {
    address: (String, String),
    pub(crate) kind: Kind,
    pub(crate) name: String,
    states: i64,
    /// Left, top, width, height in the window.
    pub(crate) place: Vec<i64>,
    pub(crate) interfaces: Vec<String>,
}

impl Thing {
    fn has_state(&self, number: u32) -> bool {
        self.states >> number & 1 == 1
    }

    pub(crate) fn active(&self) -> bool {
        self.has_state(1)
    }

    pub(crate) fn focusable(&self) -> bool {
        self.has_state(11)
    }

    pub(crate) fn focused(&self) -> bool {
        self.has_state(12)
    }

    pub(crate) fn is_button(&self) -> bool {
        matches!(self.kind, Kind::Button | Kind::ToggleButton)
    }
}

/// A session bus that nobody else is on, with the accessibility bus beside it.
pub(crate) struct Bus {
    // The accessibility bus and its registry are started by it and belong to its group.
    daemon: Running,
    session: String,
    accessible: String,
    heard: PathBuf,
}

impl Bus {
    pub(crate) fn start(folder: &Folder) -> Self {
        let missing = missing_packages(&["/usr", "/usr/local"]).join(" ");
        assert!(missing.is_empty(), "these packages are missing; run this line, then test again:\n  sudo apt-get install {missing}");
        let run = folder.path().join("run");
        fs::create_dir_all(&run).unwrap();
        let mut command = Command::new("dbus-daemon");
        command.args(["--session", "--nofork", "--print-address"]).env("XDG_RUNTIME_DIR", &run).env("HOME", &run);
        // What is switched here stays here.
        command.env("GSETTINGS_BACKEND", "memory").env_remove("DISPLAY").env_remove("DBUS_SESSION_BUS_ADDRESS");
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut daemon =
            Running(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("dbus-daemon starts"));
        let mut session = String::new();
        BufReader::new(daemon.0.stdout.take().unwrap()).read_line(&mut session).expect("dbus-daemon says its address");
        let session = session.trim().to_string();
        let mut bus = Self { daemon, session, accessible: String::new(), heard: folder.path().join("heard") };
        let address = until(|| ask(&bus.session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress", &[]));
        bus.accessible = strings(&address.expect("the accessibility bus starts")).remove(0);
        bus
    }

    /// Where programs find it.
    pub(crate) fn address(&self) -> &str {
        &self.session
    }

    /// A screen reader comes or goes.
    pub(crate) fn screen_reader(&self, on: bool) {
        for what in ["IsEnabled", "ScreenReaderEnabled"] {
            let value = format!("<{on}>");
            let set = "org.freedesktop.DBus.Properties.Set";
            let done = ask(&self.session, "org.a11y.Bus", "/org/a11y/bus", set, &["org.a11y.Status", what, &value]);
            assert!(done.is_some(), "{what} cannot be switched");
        }
    }

    fn ask(&self, (owner, path): &(String, String), method: &str, arguments: &[&str]) -> Option<String> {
        ask(&self.accessible, owner, path, &format!("org.a11y.atspi.{method}"), arguments)
    }

    fn children(&self, of: &(String, String)) -> Option<Vec<(String, String)>> {
        let said = strings(&self.ask(of, "Accessible.GetChildren", &[])?);
        Some(said.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect())
    }

    fn name(&self, of: &(String, String)) -> Option<String> {
        let get = "org.freedesktop.DBus.Properties.Get";
        Some(strings(&ask(&self.accessible, &of.0, &of.1, get, &["org.a11y.atspi.Accessible", "Name"])?).remove(0))
    }

    /// The application by its program's name.
    pub(crate) fn application(&self, name: &str) -> Option<(String, String)> {
        let desktop = (REGISTRY.0.to_string(), REGISTRY.1.to_string());
        self.children(&desktop)?.into_iter().find(|child| self.name(child).as_deref() == Some(name))
    }

    /// Everything below an application in the order of reading, itself first; nothing when it changed meanwhile.
    pub(crate) fn tree(&self, application: &(String, String)) -> Option<Vec<Thing>> {
        let mut things = Vec::new();
        let mut waiting = vec![application.clone()];
        while let Some(next) = waiting.pop() {
            waiting.extend(self.children(&next)?.into_iter().rev());
            things.push(self.thing(next)?);
        }
        Some(things)
    }

    fn thing(&self, address: (String, String)) -> Option<Thing> {
        let interfaces = strings(&self.ask(&address, "Accessible.GetInterfaces", &[])?);
        let interfaces: Vec<String> = interfaces.iter().filter_map(|name| name.rsplit('.').next()).map(str::to_string).collect();
        let kind = match numbers(&self.ask(&address, "Accessible.GetRole", &[])?)[0] {
            23 => Kind::Frame,
            27 => Kind::Image,
            29 => Kind::Label,
            43 => Kind::Button,
            62 => Kind::ToggleButton,
            75 => Kind::Application,
            other => Kind::Other(other),
        };
        let states = numbers(&self.ask(&address, "Accessible.GetState", &[])?)[0];
        // Coordinates of the window are number 1.
        let place = if interfaces.iter().any(|name| name == "Component") {
            numbers(&self.ask(&address, "Component.GetExtents", &["1"])?)
        } else {
            Vec::new()
        };
        Some(Thing { name: self.name(&address)?, address, kind, states, place, interfaces })
    }

    /// Presses something; true when it could be asked to.
    pub(crate) fn press(&self, thing: &Thing) -> bool {
        self.ask(&thing.address, "Action.DoAction", &["0"]).is_some_and(|said| said.contains("true"))
    }

    /// Moves the keyboard's focus to something.
    pub(crate) fn focus(&self, thing: &Thing) -> bool {
        self.ask(&thing.address, "Component.GrabFocus", &[]).is_some_and(|said| said.contains("true"))
    }

    /// Listens to what an application has read aloud from now on.
    pub(crate) fn listen(&self, application: &(String, String)) -> Running {
        let mut command = Command::new("gdbus");
        command.args(["monitor", "--session", "--dest", &application.0]);
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.accessible).env("LC_ALL", "C.UTF-8");
        command.stdin(Stdio::null()).stdout(File::create(&self.heard).unwrap()).stderr(Stdio::null());
        let monitor = Running(command.spawn().expect("gdbus starts"));
        until(|| self.monitored().contains("is owned by").then_some(())).expect("gdbus listens");
        monitor
    }

    fn monitored(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.heard).unwrap_or_default()).into_owned()
    }

    /// What was read aloud since one listens.
    pub(crate) fn heard(&self) -> Vec<String> {
        let said = self.monitored();
        said.lines().filter(|line| line.contains(".Announcement (")).filter_map(|line| strings(line).into_iter().nth(1)).collect()
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        // The group, with all that the bus has started.
        drop(Command::new("sh").arg("-c").arg(format!("kill -KILL -{}", self.daemon.0.id())).status());
    }
}

/// One call on a bus; nothing when it was refused.
fn ask(bus: &str, owner: &str, path: &str, method: &str, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new("gdbus");
    command.args(["call", "--session", "--timeout", "10", "--dest", owner, "--object-path", path, "--method", method]).args(arguments);
    command.env("DBUS_SESSION_BUS_ADDRESS", bus).env("LC_ALL", "C.UTF-8");
    let output = command.stdin(Stdio::null()).output().expect("gdbus runs");
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_string())
}

/// The texts between quotes in a GVariant.
pub(crate) fn strings(variant: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut letters = variant.chars();
    while let Some(quote) = letters.by_ref().find(|letter| ['\'', '"'].contains(letter)) {
        let mut text = String::new();
        while let Some(letter) = letters.next().filter(|letter| *letter != quote) {
            text.push(if letter == '\\' {
                letters.next().map_or(letter, |escaped| if escaped == 'n' { '\n' } else { escaped })
            } else {
                letter
            });
        }
        found.push(text);
    }
    found
}

/// The numbers of a GVariant without texts.
pub(crate) fn numbers(variant: &str) -> Vec<i64> {
    variant.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').filter_map(|word| word.parse().ok()).collect()
}
