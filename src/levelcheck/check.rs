//! `levelcheck check`
use super::Trouble;
use std::io::Write;
use std::path::PathBuf;
pub(super) fn check(_paths: &[PathBuf], _out: &mut impl Write) -> Result<bool, Trouble> {
    Ok(true)
}
