//! The tool of authors: checks levels and texts, lets bots play, lets other programs play.

use std::process::ExitCode;

fn main() -> ExitCode {
    dorvon_berkh::levelcheck::main()
}
