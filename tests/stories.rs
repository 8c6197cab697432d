//! Stories: whole ways through a level that a teacher can read, in `tests/stories/*.story`.
//!
//! ```text
//! # A line that begins with # is for the reader.
//! level contact/best-teammate  band a  throw 12      the first line: which case, for whom, which bones
//! > open 3                                           something is done
//! see door 3 open                                    something can be seen now
//! hear contact-best-teammate-say-captain-intro       somebody says the text with this key now
//! ending Calm                                        the last line: how it ended, with the thing on the shelf
//! ```
//!
//! **Doing.** A door is a number from 1 to 4, left to right, or whoever stands there, like `visitor-7`.
//! `begin` `next` `skip` `sleep` · `open D` `chain D` `close D` `ask D` `take D` `tell D` · `give D KEY` · `pin D DAY` ·
//! `rewind NUMBER` (as it stands on the button, from 1) · `who ROLE` `show NUMBER` `opener NUMBER` `back` (from 1) ·
//! `reason pattern|no-pattern|stranger|company|thanks|loudest|small-letters|looks|habit`. After the week `take D` mends.
//! In the ring a seat is a number from 1, as it stands in the picture, or whoever sits there, like `classmate-7`:
//! `look S` `be-with S` `subject S` `take-down S` `invite S` `thank S` `proof S` `mute S` `answer-back S` `forward S`
//! `sorry S` · `tell` `wait`. After the bell `sorry S` and `be-with S` mend.
//!
//! **Seeing.** `stage NAME` · `day N` · `stones N` · `ending NAME` and `earlier NAME…` (in the Ripple) · `mended` ·
//! `step who|say|second|heard` · `offered VERB [D]` · `door D WHAT`, where WHAT is `open` `chain` `closed` `known` `new` `asked`
//! `hesitated` `gone` `settled` `reason` `kept-key` `help-coming`, or `flames N`, `answer WORD`, `circle WORD`, `pins SIGN…`,
//! `wants KEY…`, `holds KEY…`, `just WORD` (what happened a moment ago); `none` stands for an empty list.
//! In the ring `beat N` · `left N` · `mood N` (0 to 5) · `beside N` · `steps N` (until the adult comes) · `proof` `asked` `adult-here` ·
//! `arrow S S` or `arrow none` · `count STANCE N` · `seat S WHAT`, where WHAT is `target` `watches` `laughs` `stands` `worried` `began`
//! `popular` `bold` `thanked` `sat-with` `curtain` `cloud` `phone`, or `dots N N`, `listens S…`, `just WORD`.
//! What is done and seen at the phone stands in `story/phone.rs`, in the town in `story/town.rs`. `see not …` is the contrary.
//!
//! Each story is told twice, the second time saved and loaded after every line. A story that names what does not
//! exist is wrong, even if nobody would have noticed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use dorvon_berkh::library::Library;
use dorvon_berkh::scenario::level::{Band, Level};
use dorvon_berkh::scenario::report::Ending;
use dorvon_berkh::scenario::seed::Throw;
use dorvon_berkh::scenario::seen::{Offer, Seen};
use dorvon_berkh::scenario::session::{Session, SessionLog, Stage};
use serde_json::{Value, json};

#[path = "story/phone.rs"]
mod phone;
#[path = "story/ring.rs"]
mod ring;
#[path = "story/town.rs"]
mod town;

use phone::{PHONE_SIGHTS, PHONE_VERBS};
use ring::RING_VERBS;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::read(Path::new(env!("CARGO_MANIFEST_DIR"))));

const DOOR_VERBS: [&str; 6] = ["open", "chain", "close", "ask", "take", "tell"];
const FLAGS: [&str; 8] = ["known", "asked", "hesitated", "gone", "settled", "reason", "kept_key", "help_coming"];
const SIGNS: [&str; 8] = ["flattery", "gift", "secrecy", "elsewhere", "hurry", "key", "meeting", "threat"];
const KEYS: [&str; 7] = ["name", "photo", "secret", "jersey", "place", "routine", "alone"];
const ANSWERS: [&str; 5] = ["not-asked", "on-its-way", "yes", "no", "nobody"];
const CIRCLES: [&str; 4] = ["city", "district", "street", "door"];
const HAPPENINGS: [&str; 12] =
    ["reopened", "knocked", "noise", "asked", "hesitated", "answered", "helper-came", "bolted", "kept-key", "same-sign", "smiled", "left"];
const REASONS: [&str; 9] = ["pattern", "no-pattern", "stranger", "company", "thanks", "loudest", "small-letters", "looks", "habit"];
const STAGES: [&str; 8] = ["knock", "play", "ripple", "rewind", "tell", "new-face", "keepsake", "end"];

/// How a story is told.
#[derive(Clone, Copy, PartialEq)]
enum Telling {
    Straight,
    /// Saved to text and loaded again after every line.
    WithSaves,
}

/// A story that went well: how it ended, and what it showed on the way.
struct Told {
    ending: Ending,
    band: Band,
    shown: BTreeSet<String>,
}

struct Story {
    level: &'static Level,
    session: Session,
    shown: BTreeSet<String>,
}

/// Tells a story. The error names file and line, what was expected and what was seen.
fn tell(file: &str, text: &str, telling: Telling) -> Result<Told, String> {
    let mut story: Option<Story> = None;
    let mut ending: Option<Ending> = None;
    for (number, line) in text.lines().enumerate() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if words.is_empty() || words[0].starts_with('#') {
            continue;
        }
        let place = |what: String| format!("{file}:{}: `{}`: {what}", number + 1, line.trim());
        if ending.is_some() {
            return Err(place("expected nothing after the ending, saw one more line".into()));
        }
        match (&mut story, words.as_slice()) {
            (None, ["level", rest @ ..]) => story = Some(Story::begin(rest).map_err(place)?),
            (None, _) => return Err(place("expected `level … band … throw …` first".into())),
            (Some(story), ["ending", name]) => ending = Some(story.end(name).map_err(place)?),
            (Some(story), words) => story.line(words).map_err(place)?,
        }
        if let (Some(story), Telling::WithSaves) = (&mut story, telling) {
            story.save_and_load().map_err(place)?;
        }
    }
    let last = text.lines().count();
    match (story, ending) {
        (Some(story), Some(ending)) => Ok(Told { ending, band: story.session.band(), shown: story.shown }),
        _ => Err(format!("{file}:{last}: expected `ending …` as the last line, saw the end of the file")),
    }
}

fn unknown<T>(what: &str, name: &str) -> Result<T, String> {
    Err(format!("there is no {what} '{name}'"))
}

fn known(what: &str, name: &str, names: &[&str]) -> Result<(), String> {
    if names.contains(&name) { Ok(()) } else { unknown(what, name) }
}

fn number(word: &str) -> Result<usize, String> {
    word.parse().or_else(|_| unknown("number", word))
}

fn from_one(word: &str) -> Result<usize, String> {
    number(word)?.checked_sub(1).ok_or_else(|| "numbers begin with 1".into())
}

impl Story {
    fn begin(words: &[&str]) -> Result<Self, String> {
        let [id, "band", band, "throw", throw] = words else {
            return Err("expected `level ID band a|b throw NUMBER`".into());
        };
        let level = LIBRARY.level(id).ok_or_else(|| format!("there is no level '{id}'"))?;
        let band = [Band::A, Band::B].into_iter().find(|there| there.id() == *band).ok_or_else(|| format!("there is no band '{band}'"))?;
        let throw: Throw = throw.parse().map_err(|error| format!("{error}"))?;
        Ok(Self { level, session: Session::new(level, band, throw, &[]), shown: BTreeSet::new() })
    }

    fn seen(&self) -> Seen {
        self.session.seen(self.level)
    }

    fn json(&self) -> Value {
        serde_json::to_value(self.seen()).unwrap()
    }

    fn line(&mut self, words: &[&str]) -> Result<(), String> {
        match words {
            [">", step @ ..] => self.act(step),
            ["see", "not", what @ ..] => match self.check(what)? {
                (true, seen) => Err(format!("expected not to see that, saw {seen}")),
                (false, _) => Ok(()),
            },
            ["see", what @ ..] => match self.check(what)? {
                (true, _) => {
                    self.shown.insert(what.join(" "));
                    Ok(())
                }
                (false, seen) => Err(format!("expected to see that, saw {seen}")),
            },
            ["hear", key] => self.hear(key),
            _ => unknown("line", &words.join(" ")),
        }
    }

    /// The landing, the ring, the phone or the town that can be seen, in play, in the Ripple or in the new face.
    fn board(&self, of: &str) -> Result<Value, String> {
        let json = self.json();
        let seen = &json["seen"];
        let board = if seen[of].is_array() { seen } else { &seen["board"] };
        if board[of].is_array() { Ok(board.clone()) } else { Err(format!("there are no {of} to be seen now")) }
    }

    fn door(&self, word: &str) -> Result<Value, String> {
        let board = self.board("doors")?;
        let doors = board["doors"].as_array().unwrap();
        let at = match word.parse::<usize>() {
            Ok(number) => number.checked_sub(1).filter(|at| *at < doors.len()),
            Err(_) => doors.iter().position(|door| door["visitor"] == word),
        };
        at.map(|at| doors[at].clone()).ok_or_else(|| format!("there is no door '{word}'"))
    }

    /// Which offer a line means: verb and fields.
    fn wanted(&self, step: &[&str]) -> Result<(String, Vec<(&'static str, Value)>), String> {
        let door = |word: &str| Ok::<_, String>(("door", self.door(word)?["door"].clone()));
        let fields = match step {
            _ if let Some(fields) = self.town_step(step) => fields?,
            ["begin" | "next" | "skip" | "sleep" | "back"] => vec![],
            ["tell" | "wait"] if self.board("seats").is_ok() => vec![],
            [verb, ..] if PHONE_VERBS.contains(verb) => return self.phone_step(step),
            [verb, at] if RING_VERBS.contains(verb) => vec![("seat", self.seat(at)?["seat"].clone())],
            [verb, at] if DOOR_VERBS.contains(verb) => vec![door(at)?],
            ["give", at, key] => {
                known("key", key, &KEYS)?;
                vec![door(at)?, ("key", json!(key))]
            }
            ["pin", at, day] => vec![door(at)?, ("day", json!(number(day)?))],
            ["rewind", decision] => vec![("to", json!(from_one(decision)?))],
            ["who", role] => vec![("role", json!(role))],
            ["show" | "opener", thing] => vec![("number", json!(from_one(thing)?))],
            ["reason", reason] => {
                known("reason", reason, &REASONS)?;
                vec![("reason", json!(reason))]
            }
            _ => return unknown("step", &step.join(" ")),
        };
        let verb = if step[0] == "begin" { "next" } else { step[0] };
        Ok((verb.to_string(), fields))
    }

    fn find(&self, step: &[&str]) -> Result<Option<Offer>, String> {
        let (verb, fields) = self.wanted(step)?;
        let fits = |offer: &&Offer| {
            let json = serde_json::to_value(offer).unwrap();
            offer.verb == verb && fields.iter().all(|(name, value)| json[name] == *value)
        };
        Ok(self.seen().offers.iter().find(fits).cloned())
    }

    fn act(&mut self, step: &[&str]) -> Result<(), String> {
        if step == ["begin"] && self.session.stage() != Stage::Knock {
            return Err("expected the knock, saw that the story has begun".into());
        }
        let Some(offer) = self.find(step)? else {
            let offers: BTreeSet<&str> = self.seen().offers.iter().map(|offer| offer.verb).collect();
            return Err(format!("expected this to be offered, saw in stage {} only {offers:?}", self.json()["stage"]));
        };
        self.session.apply(self.level, offer.action).map_err(|rejected| format!("offered, and then: {rejected}"))?;
        self.shown.insert(format!("> {}", step[0]));
        Ok(())
    }

    /// What is said now: speech, and the slips that the visitors laid down this morning.
    fn hear(&mut self, key: &str) -> Result<(), String> {
        if !LIBRARY.texts.has(key) {
            return unknown("text", key);
        }
        let mut said: Vec<String> = self.seen().say.iter().map(|said| said.text.key.to_string()).collect();
        if let Ok(board) = self.board("doors") {
            let slips = board["doors"].as_array().unwrap().iter().flat_map(|door| door["slips"].as_array().unwrap().clone());
            let now = slips.filter(|slip| board["new_face"] == true || slip["day"] == board["day"]);
            said.extend(now.map(|slip| slip["text"]["$phrase"].as_str().unwrap_or_default().to_string()));
        }
        said.extend(self.read_in_town());
        if said.iter().any(|there| there == key) {
            self.shown.insert(format!("hear {key}"));
            return Ok(());
        }
        Err(format!("expected somebody to say it, heard {said:?}"))
    }

    /// Whether something can be seen, and what can be seen instead.
    fn check(&self, what: &[&str]) -> Result<(bool, String), String> {
        let json = self.json();
        let same = |there: &Value, wanted: Value| (*there == wanted, there.to_string());
        match what {
            ["stage", name] => {
                known("stage", name, &STAGES)?;
                Ok(same(&json["stage"], json!(name)))
            }
            [name @ ("day" | "stones"), count] => Ok(same(&self.board("doors")?[*name], json!(number(count)?))),
            ["ending", name] => {
                known("ending", name, &Ending::ALL.map(|ending| ending.id()))?;
                Ok(same(&json["seen"]["ending"], capital(name)))
            }
            ["earlier", names @ ..] => {
                names.iter().try_for_each(|name| known("ending", name, &Ending::ALL.map(|ending| ending.id())))?;
                Ok(same(&json["seen"]["earlier"], names.iter().map(|name| capital(name)).collect()))
            }
            ["mended"] => Ok(same(&json["seen"]["mended"], json!(true))),
            ["step", name] => {
                known("step of telling", name, &["who", "say", "second", "heard"])?;
                Ok(same(&json["seen"]["step"], json!(name)))
            }
            ["offered", step @ ..] => Ok((self.find(step)?.is_some(), format!("{} offers", self.seen().offers.len()))),
            ["door", at, what @ ..] => check_door(&self.door(at)?, what),
            ["beat" | "left" | "mood" | "beside" | "steps" | "proof" | "asked" | "adult-here" | "arrow" | "count" | "seat", ..] => {
                self.check_ring(what)
            }
            ["turn" | "turns" | "looks" | "hands" | "answer-at" | "place" | "post", ..] => self.check_town(what),
            [name, ..] if PHONE_SIGHTS.contains(name) => self.check_phone(what),
            _ => unknown("sight", &what.join(" ")),
        }
    }

    fn end(&mut self, name: &str) -> Result<Ending, String> {
        let ending = Ending::ALL.into_iter().find(|ending| format!("{ending:?}") == name);
        let Some(ending) = ending else { return unknown("ending", name) };
        match (self.session.stage(), self.session.ending()) {
            (Stage::End, Some(seen)) if seen == ending => Ok(ending),
            (stage, seen) => Err(format!("expected to be at the end with it, saw stage {stage:?} and ending {seen:?}")),
        }
    }

    fn save_and_load(&mut self) -> Result<(), String> {
        let saved = ron::to_string(&self.session.to_log()).map_err(|error| format!("cannot be saved: {error}"))?;
        let log: SessionLog = ron::from_str(&saved).map_err(|error| format!("cannot be read back: {error}"))?;
        let loaded = Session::replay(self.level, &log).map_err(|(_, rejected)| format!("cannot be replayed: {rejected}"))?;
        if loaded != self.session || loaded.state_hash() != self.session.state_hash() {
            return Err("expected the same state after saving and loading, saw another".into());
        }
        self.session = loaded;
        Ok(())
    }
}

/// `calm` as it is shown: `Calm`.
fn capital(name: &str) -> Value {
    let ending = Ending::ALL.into_iter().find(|ending| ending.id() == name);
    serde_json::to_value(ending).unwrap()
}

fn check_door(door: &Value, what: &[&str]) -> Result<(bool, String), String> {
    let same = |there: &Value, wanted: Value| (*there == wanted, there.to_string());
    let list = |name: &str, words: &[&str], names: &[&str]| {
        let wanted: BTreeSet<&str> = if words == ["none"] { BTreeSet::new() } else { words.iter().copied().collect() };
        wanted.iter().try_for_each(|word| known(name, word, names))?;
        let there: BTreeSet<&str> = door[name].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        Ok::<_, String>((there == wanted, door[name].to_string()))
    };
    match what {
        [position @ ("open" | "chain" | "closed")] => Ok(same(&door["position"], json!(position))),
        ["new"] => Ok((door["known"] == false, "somebody whom the friend knows".into())),
        [flag] if FLAGS.contains(&flag.replace('-', "_").as_str()) => Ok((door[flag.replace('-', "_")] == true, format!("not {flag}"))),
        ["flames", count] => Ok(same(&door["flames"], json!(number(count)?))),
        ["answer", answer] => {
            known("answer", answer, &ANSWERS)?;
            Ok(same(&door["answer"], json!(answer)))
        }
        ["circle", circle] => {
            known("circle", circle, &CIRCLES)?;
            Ok(same(&door["circle"], json!(circle)))
        }
        ["pins", signs @ ..] if !signs.is_empty() => list("pins", signs, &SIGNS),
        [name @ ("wants" | "holds"), keys @ ..] if !keys.is_empty() => list(name, keys, &KEYS),
        ["just", happening] => {
            known("happening", happening, &HAPPENINGS)?;
            Ok((door["happened"].as_array().unwrap().contains(&json!(happening)), door["happened"].to_string()))
        }
        _ => unknown("sight at a door", &what.join(" ")),
    }
}

fn story_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn stories() -> Vec<(String, String)> {
    let named = |path: PathBuf| (format!("tests/stories/{}", path.file_name().unwrap().display()), std::fs::read_to_string(&path).unwrap());
    story_files().into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "story")).map(named).collect()
}

#[test]
fn every_story_is_told_as_it_is_written_with_and_without_saving() {
    let stories = stories();
    assert!(!stories.is_empty(), "there is no story");
    assert_eq!(stories.len(), story_files().len(), "a file in tests/stories is no .story");
    let wrong: Vec<String> = stories
        .iter()
        .flat_map(|(file, text)| [Telling::Straight, Telling::WithSaves].map(|telling| tell(file, text, telling).err()))
        .flatten()
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_stories_show_every_ending_and_every_step_of_a_level() {
    let told: Vec<Told> = stories().iter().filter_map(|(file, text)| tell(file, text, Telling::Straight).ok()).collect();
    let endings: BTreeSet<Ending> = told.iter().map(|told| told.ending).collect();
    assert_eq!(endings.len(), 4, "{endings:?}");
    assert!(told.iter().any(|told| told.band == Band::B));
    let shown: BTreeSet<&str> = told.iter().flat_map(|told| told.shown.iter().map(String::as_str)).collect();
    for wanted in [
        "mended",
        "earlier lonely",
        "step second",
        "hear tell-say-busy",
        "hear tell-say-cross",
        "hear tell-say-sorry",
        "hear tell-say-heard",
        "hear flow-because-pattern",
        "hear flow-because-no-pattern",
        "hear flow-because-company",
        "hear flow-because-thanks",
        "hear circle-new-face-well",
        "hear doors-new-face-well",
        "> begin",
        "> next",
        "> skip",
        "> sleep",
        "> open",
        "> chain",
        "> close",
        "> ask",
        "> take",
        "> tell",
        "> give",
        "> pin",
        "> rewind",
        "> who",
        "> show",
        "> opener",
        "> back",
        "> reason",
        "> look",
        "> be-with",
        "> subject",
        "> take-down",
        "> invite",
        "> thank",
        "> proof",
        "> mute",
        "> answer-back",
        "> forward",
        "> sorry",
        "> wait",
    ] {
        assert!(shown.contains(wanted), "no story shows `{wanted}`");
    }
    let back_to_calm = |told: &&Told| told.ending == Ending::Calm && told.shown.iter().any(|shown| shown.starts_with("earlier "));
    assert!(told.iter().any(|told| back_to_calm(&told)), "no story goes back and finds Calm");
}

#[test]
fn a_story_that_is_wrong_says_where_and_what() {
    let level = "level contact/best-teammate band a throw 12";
    let ring = "level conduct/wrong-note band a throw 12";
    let wrong = [
        ("", "expected `ending"),
        ("> begin", "`level … band … throw …` first"),
        ("level contact/nobody band a throw 12", "no level 'contact/nobody'"),
        ("level contact/best-teammate band c throw 12", "no band 'c'"),
        ("level contact/best-teammate band a throw 4096", "'4096' is no throw"),
        ("level contact/best-teammate", "expected `level ID"),
        ("@\n> begin", "the last line"),
        ("@\n> begin\n> fly 3", "no step 'fly 3'"),
        ("@\n> begin\n> open", "no step 'open'"),
        ("@\n> begin\n> open 5", "no door '5'"),
        ("@\n> begin\n> open visitor-99", "no door 'visitor-99'"),
        ("@\n> begin\n> give 1 sword", "no key 'sword'"),
        ("@\n> begin\n> give 1 name", "expected this to be offered"),
        ("@\n> sleep", "expected this to be offered"),
        ("@\n> begin\n> begin", "expected the knock"),
        ("@\nsee stage play", "saw \"knock\""),
        ("@\nsee stage garden", "no stage 'garden'"),
        ("@\nsee not stage knock", "expected not to see"),
        ("@\n> begin\nsee not stage garden", "no stage 'garden'"),
        ("@\n> begin\nsee door 1 open", "saw \"chain\""),
        ("@\n> begin\nsee door 1 purple", "no sight at a door 'purple'"),
        ("@\n> begin\nsee door 1 pins glitter", "no pins 'glitter'"),
        ("@\n> begin\nsee door 1 pins gift", "saw []"),
        ("@\n> begin\nsee door 1 just danced", "no happening 'danced'"),
        ("@\n> begin\n> look 1", "there are no seats"),
        ("@\n> begin\n> tell", "no step 'tell'"),
        ("@\n> begin\n> reason hunger", "no reason 'hunger'"),
        ("ring\n> begin\n> open 1", "there are no doors"),
        ("ring\n> begin\n> look 99", "no seat '99'"),
        ("ring\n> begin\n> look visitor-1", "no seat 'visitor-1'"),
        ("ring\n> begin\n> sorry 1", "expected this to be offered"),
        ("ring\n> begin\nsee mood 5", "expected to see that"),
        ("ring\n> begin\nsee proof", "saw false"),
        ("ring\n> begin\nsee steps 1", "saw null"),
        ("ring\n> begin\nsee arrow none", "expected to see that"),
        ("ring\n> begin\nsee count giggles 1", "no stance 'giggles'"),
        ("ring\n> begin\nsee count laughs 9", "saw 3"),
        ("ring\n> begin\nsee seat tamir laughs", "saw \"target\""),
        ("ring\n> begin\nsee seat 1 purple", "no sight at a seat 'purple'"),
        ("ring\n> begin\nsee seat tamir just danced", "no happening 'danced'"),
        ("ring\n> begin\nsee seat tamir just better", "saw []"),
        ("@\n> begin\nsee stones many", "no number 'many'"),
        ("@\n> begin\nsee day 2", "saw 1"),
        ("@\nhear contact-best-teammate-knock-9", "no text 'contact-best-teammate-knock-9'"),
        ("@\nhear tell-say-heard", "expected somebody to say it"),
        ("@\nsing", "no line 'sing'"),
        ("@\nending Calm", "saw stage Knock"),
        ("@\nending Glory", "no ending 'Glory'"),
    ];
    for (text, says) in wrong {
        let text = text.replace('@', level).replace("ring\n", &format!("{ring}\n"));
        let last = text.lines().count();
        for telling in [Telling::Straight, Telling::WithSaves] {
            let error = tell("x.story", &text, telling).err().unwrap_or_else(|| panic!("taken: {text}"));
            assert!(error.starts_with(&format!("x.story:{last}:")) && error.contains(says), "{text}\n→ {error}");
        }
    }
}
