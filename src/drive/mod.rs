//! A line protocol for other programs: what a player can see goes out, the index of an action comes in.
//!
//! ```text
//! → {"stage":"knock","seen":{…},"say":[…],"actions":[{"verb":"next","label":"…"}]}
//! ← {"do":0}
//! → … and so on; the last line is {"ending":…,"keepsake":…,"report":{…}}
//! ```

mod shown;

use std::io::{self, BufRead, Write};

use serde::Deserialize;
use serde_json::json;

pub use shown::{blanked, shown};

use crate::scenario::level::Level;
use crate::scenario::session::{Session, Stage};
use crate::text::Texts;

/// The longest line that is read from the other program, in bytes.
const MAX_LINE: usize = 4096;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    r#do: usize,
}

/// Plays a session with another program until its end or the end of the input.
///
/// # Errors
/// Only when a line cannot be written or read.
pub fn drive(level: &Level, mut session: Session, texts: &Texts, input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let mut lines = BoundedLines { input };
    loop {
        if session.stage() == Stage::End {
            let last = json!({
                "ending": session.ending(),
                "keepsake": level.keepsake(),
                "report": session.report(level),
            });
            return write_line(&mut output, &last);
        }
        let seen = session.seen(level);
        write_line(&mut output, &shown(&seen, texts))?;
        let Some(line) = lines.next()? else { return Ok(()) };
        let chosen = serde_json::from_slice::<Choice>(&line)
            .map_err(|error| format!("this is no {{\"do\": index}}: {error}"))
            .and_then(|choice| seen.offers.get(choice.r#do).ok_or_else(|| format!("there are {} actions, from 0 on", seen.offers.len())));
        let done = chosen.and_then(|offer| session.apply(level, offer.action).map_err(|rejected| rejected.to_string()));
        if let Err(error) = done {
            write_line(&mut output, &json!({ "error": error }))?;
        }
    }
}

fn write_line(output: &mut impl Write, value: &serde_json::Value) -> io::Result<()> {
    writeln!(output, "{value}")?;
    output.flush()
}

/// Lines of the other program; of one that is too long only the beginning is kept, which then is no choice.
struct BoundedLines<R> {
    input: R,
}

impl<R: BufRead> BoundedLines<R> {
    fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        loop {
            let part = self.input.fill_buf()?;
            if part.is_empty() {
                return Ok((!line.is_empty()).then_some(line));
            }
            let end = part.iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(part.len(), |end| end + 1);
            let room = MAX_LINE.saturating_sub(line.len());
            line.extend(&part[..taken.min(room)]);
            self.input.consume(taken);
            if end.is_some() {
                return Ok(Some(line));
            }
        }
    }
}
