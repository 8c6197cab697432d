//! How the game is started.

use std::path::PathBuf;

use clap::Parser;

use crate::levelcheck::BandOption;
use crate::save::ClassCode;
use crate::scenario::seed::Throw;

/// Дөрвөн бэрх: a game about online safety for children of 9 to 12. Offline, no account.
#[derive(Debug, Clone, Parser)]
#[command(name = "dorvon-berkh", version)]
pub struct Options {
    /// Language of the texts: mn or en. Without it the one that was used last.
    #[arg(long)]
    pub lang: Option<String>,
    /// Begin with this case, like contact/best-teammate.
    #[arg(long)]
    pub level: Option<String>,
    /// The throw of six bones: 0 to 4095, or six letters of c h s g.
    #[arg(long)]
    pub throw: Option<Throw>,
    /// a (9 and 10 years) or b (11 and 12 years). Without it the one that was chosen on the desk.
    #[arg(long, value_enum)]
    pub band: Option<BandOption>,
    /// Keep progress in this folder instead of the user's own.
    #[arg(long, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// Begin in this class, like ger-boot-bowl-bone; a class that is not there yet is begun.
    #[arg(long, value_name = "CODE")]
    pub class: Option<ClassCode>,
    /// Size of the window. Without it the one that was used last.
    #[arg(long, value_name = "WxH", value_parser = window_size)]
    pub window: Option<(u32, u32)>,
    /// Fill the screen.
    #[arg(long)]
    pub fullscreen: bool,
    /// Text size in per cent. Without it the one that was used last.
    #[arg(long, value_parser = clap::value_parser!(u16).range(100..=200))]
    pub text_size: Option<u16>,
    /// Dark text on white, strong edges, pale scenes.
    #[arg(long)]
    pub high_contrast: bool,
    /// A fade instead of movement.
    #[arg(long)]
    pub reduced_motion: bool,
    /// Begin on this screen.
    #[arg(long, value_name = "NAME", value_parser = SCREENS)]
    pub screen: Option<String>,
    /// Visit every screen, play the case through with real key presses, write pictures here, and end.
    #[arg(long, value_name = "DIR")]
    pub demo: Option<PathBuf>,
}

/// Screens on which one can begin.
const SCREENS: [&str; 10] = ["splash", "class", "profiles", "new-profile", "circle", "keypad", "desk", "throw", "settings", "help"];

/// The smallest window in which everything still has room.
pub(super) const SMALLEST: (u32, u32) = (640, 480);

fn window_size(text: &str) -> Result<(u32, u32), String> {
    let wrong = || format!("'{text}' is no size; write it like 1280x720, from {}x{} to 7680x4320", SMALLEST.0, SMALLEST.1);
    let (width, height) = text.split_once('x').ok_or_else(wrong)?;
    let (width, height): (u32, u32) = (width.parse().map_err(|_| wrong())?, height.parse().map_err(|_| wrong())?);
    let fits = (SMALLEST.0..=7680).contains(&width) && (SMALLEST.1..=4320).contains(&height);
    if fits { Ok((width, height)) } else { Err(wrong()) }
}
