//! Keeps two programs on one folder apart while one of them writes. The system lets go of it when its owner crashes.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::time::Duration;

/// A pause between two tries.
const STEP: Duration = Duration::from_millis(10);

/// Held until it is dropped.
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of a folder that is there; tries so often, a hundredth of a second apart. Where a disk knows no locks
    /// one writes without: a lost index is built again, and torn files have their backups.
    ///
    /// # Errors
    /// What the disk said, or that the other program did not let go in time.
    pub(super) fn take(folder: &Path, tries: u32) -> io::Result<Self> {
        let file = File::options().create(true).truncate(false).write(true).open(folder.join("lock"))?;
        for _ in 0..tries.max(1) {
            match file.try_lock() {
                Ok(()) => return Ok(Self { _file: file }),
                Err(TryLockError::WouldBlock) => std::thread::sleep(STEP),
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => return Ok(Self { _file: file }),
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
        Err(io::Error::new(io::ErrorKind::TimedOut, "another program is writing in this folder"))
    }
}
