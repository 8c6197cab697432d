//! The real program in a real window: real keys, real clicks, and then the files that it keeps are read.
//!
//! Each test has a screen of its own (Xvfb, openbox, software rendering), a folder of its own and the same throw. Beside
//! the real game runs a twin without a window that gets the same input: it knows where buttons lie and what must be kept.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

/// The game without a window, as the play tests have it; here not all of it is needed.
#[allow(dead_code)]
#[path = "play/child.rs"]
mod headless;
mod support;

#[path = "window/case.rs"]
mod case;
#[path = "window/contrast.rs"]
mod contrast;
#[path = "window/ending.rs"]
mod ending;
#[path = "window/house.rs"]
mod house;
#[path = "window/phone.rs"]
mod phone;
#[path = "window/picture.rs"]
mod picture;
#[path = "window/privacy.rs"]
mod privacy;
#[path = "window/ring.rs"]
mod ring;
#[path = "window/soak.rs"]
mod soak;
#[path = "window/surroundings.rs"]
mod surroundings;
#[path = "window/town.rs"]
mod town;
#[allow(dead_code)]
#[path = "play/way.rs"]
mod way;

use std::collections::BTreeSet;
use std::ffi::OsStr;

use support::screen::missing_packages;

#[test]
fn missing_programs_are_named_with_their_packages() {
    let all = ["openbox", "x11-utils", "xdotool", "xvfb"];
    assert_eq!(missing_packages(OsStr::new("/nonexistent")), BTreeSet::from(all));
    assert_eq!(missing_packages(OsStr::new("/usr/bin:/usr/local/bin:/bin")), BTreeSet::new());
}
