//! What a story can do and see at the phone.
//!
//! **Doing.** A part is a number from 1, from top to bottom, or what is written on it, like `btn-hurry-2`: the key of its text
//! without the level's name. `glass P` `press P` `tick P` · `scroll` `let-pass` (a minute) · `go-back` (one screen) `walk-out` ·
//! `ask-helper` `tell-helper` · `put-right friends|code|sub|money`, also after the bell. In the workshop a screen is a number
//! from 1 or its id: `lay S PIECE` `lift S PIECE` · `walk` (the visitors) · `leave`.
//!
//! **Seeing.** `screen ID` · `behind N` (the door) · `minutes N` (left) · `clock N` · `restarted N` · `free-seats N` ·
//! `card PIC PIC PIC` · `thing away|outlined|solid|stuck` · `lamp SCREEN…` · `slips SLIP…` (still open) · `put-right SLIP…` ·
//! `helper` (was told and sits here) · `forms N` · `roll SCREEN ink|pencil COST…` `roll SCREEN mended` `roll none` ·
//! `just WORD` `just printed COST` `just inked SLIP` · `receipt thing|nothing|late` · `bites N` ·
//! `part P WHAT`, where WHAT is `ticked` `faint` `admits` `finger` `unread`, or `size N`, `address PIC PIC PIC`, `costs COST…`
//! (pressed or ticked), `empty-costs COST…` (a box left empty). A COST is a word, where it can be counted with its number:
//! `sub`, `money-500`. In the workshop `swaps N` `patience N` `tray PIECE N` `out N` `best N` ·
//! `bench S clock|ticked|vague` `bench S pieces PIECE…` · `visitor V out` `visitor V stopped S WHY`.
//! `none` stands for an empty list.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Story, Telling, from_one, known, number, stories, tell, unknown};

pub(super) const PHONE_VERBS: [&str; 14] = [
    "glass",
    "press",
    "tick",
    "scroll",
    "let-pass",
    "go-back",
    "walk-out",
    "ask-helper",
    "tell-helper",
    "put-right",
    "lay",
    "lift",
    "walk",
    "leave",
];
pub(super) const PHONE_SIGHTS: [&str; 25] = [
    "screen",
    "behind",
    "minutes",
    "clock",
    "restarted",
    "free-seats",
    "card",
    "thing",
    "lamp",
    "slips",
    "put-right",
    "helper",
    "forms",
    "roll",
    "just",
    "receipt",
    "bites",
    "part",
    "swaps",
    "patience",
    "tray",
    "out",
    "best",
    "bench",
    "visitor",
];
const SLIPS: [&str; 4] = ["friends", "code", "sub", "money"];
const PIECES: [&str; 5] = ["big", "picture", "plain", "empty", "kept"];
const VISITORS: [&str; 3] = ["hurried", "small", "grandmother"];
const WHYS: [&str; 5] = ["tick", "size", "picture", "bright", "tired"];
const THINGS: [&str; 4] = ["away", "outlined", "solid", "stuck"];
const PICTURES: [&str; 6] = ["goat", "star", "tea", "moon", "ger", "fish"];
const COSTS: [&str; 9] = ["money", "sub", "friends", "data", "mins", "code", "lose", "lies", "seats"];
const AT_THE_PHONE: [&str; 32] = [
    "turned",
    "went-back",
    "walked-out",
    "ticked",
    "all-ticked",
    "scrolled",
    "read",
    "waited",
    "clock-started",
    "seat-taken",
    "hall-full",
    "printed",
    "inked",
    "advert",
    "dawdled",
    "arrived",
    "stuck",
    "kept-thing",
    "pointed",
    "nothing-odd",
    "told",
    "new-code",
    "code-gone",
    "sub-stopped",
    "money-back",
    "tell-first",
    "sticker-gone",
    "friend-bothered",
    "bell",
    "piece-put",
    "piece-lifted",
    "walked",
];

/// `{"money":500}` as a story writes it: `money-500`.
fn cost(cost: &Value) -> String {
    let counted = |costs: &serde_json::Map<String, Value>| costs.iter().map(|(name, count)| format!("{name}-{count}")).collect();
    cost.as_object().map_or_else(|| cost.as_str().unwrap_or_default().to_string(), counted)
}

fn costs(there: &Value, words: &[&str]) -> Result<(bool, String), String> {
    for word in words.iter().filter(|word| **word != "none") {
        let (name, count) = word.rsplit_once('-').map_or((*word, None), |(name, count)| (name, Some(count)));
        known("cost", name, &COSTS)?;
        count.map_or(Ok(0), number)?;
    }
    Ok(list(there, words, cost))
}

/// The same things in any order.
fn list(there: &Value, words: &[&str], name: impl Fn(&Value) -> String) -> (bool, String) {
    let there: BTreeSet<String> = there.as_array().map(|all| all.iter().map(name).collect()).unwrap_or_default();
    let wanted: BTreeSet<String> = words.iter().filter(|word| **word != "none").map(ToString::to_string).collect();
    (there == wanted, format!("{there:?}"))
}

fn plain(word: &Value) -> String {
    word.as_str().unwrap_or_default().to_string()
}

fn same(there: &Value, wanted: &Value) -> (bool, String) {
    (there == wanted, there.to_string())
}

fn all_known(what: &str, words: &[&str], names: &[&str]) -> Result<(), String> {
    words.iter().filter(|word| **word != "none").try_for_each(|word| known(what, word, names))
}

impl Story {
    /// Which part is meant, from 0.
    fn part(&self, word: &str) -> Result<usize, String> {
        let board = self.board("parts")?;
        let parts = board["parts"].as_array().unwrap();
        let level = format!("{}-{word}", self.level.id().replace('/', "-"));
        let is = |part: &Value| part["label"]["$phrase"] == word || part["label"]["$phrase"] == level;
        let at = match word.parse::<usize>() {
            Ok(number) => number.checked_sub(1).filter(|at| *at < parts.len()),
            Err(_) => parts.iter().position(is),
        };
        let labels = || parts.iter().map(|part| plain(&part["label"]["$phrase"])).collect::<Vec<_>>();
        at.ok_or_else(|| format!("there is no part '{word}' here, only {:?}", labels()))
    }

    fn workshop(&self) -> Result<Value, String> {
        let board = self.board("parts")?;
        if board["mend"].is_object() { Ok(board["mend"].clone()) } else { Err("there is no workshop to be seen now".into()) }
    }

    /// Which screen of the workshop is meant, from 0.
    fn on_the_bench(&self, word: &str) -> Result<usize, String> {
        let workshop = self.workshop()?;
        let screens = workshop["screens"].as_array().unwrap();
        let at = match word.parse::<usize>() {
            Ok(_) => Some(from_one(word)?).filter(|at| *at < screens.len()),
            Err(_) => screens.iter().position(|screen| screen["id"] == word),
        };
        at.ok_or_else(|| format!("there is no screen '{word}' in the workshop"))
    }

    /// Which offer a line means at the phone.
    pub(super) fn phone_step(&self, step: &[&str]) -> Result<(String, Vec<(&'static str, Value)>), String> {
        let called = |key: &str| vec![("label", json!({ "$phrase": key }))];
        let (verb, fields) = match step {
            ["glass", part] => ("magnify", vec![("part", json!(self.part(part)?))]),
            [verb @ ("press" | "tick"), part] => (*verb, vec![("part", json!(self.part(part)?))]),
            [verb @ ("scroll" | "walk" | "leave")] => (*verb, vec![]),
            ["let-pass"] => ("wait", vec![]),
            ["go-back"] => ("back", called("fine-do-back")),
            ["walk-out"] => ("back", called("fine-do-walk-out")),
            ["ask-helper"] => ("ask", called("fine-do-ask")),
            ["tell-helper"] => ("ask", called("fine-do-tell")),
            ["put-right", what] => {
                known("slip", what, &SLIPS)?;
                ("mend", vec![("what", json!(what))])
            }
            [verb @ ("lay" | "lift"), screen, piece] => {
                known("piece", piece, &PIECES)?;
                let fields = vec![("screen", json!(self.on_the_bench(screen)?)), ("piece", json!(piece))];
                (if *verb == "lay" { "put" } else { "lift" }, fields)
            }
            _ => return unknown("step", &step.join(" ")),
        };
        self.board("parts")?;
        Ok((verb.to_string(), fields))
    }

    /// What the phone shows, or one of its parts, or its workshop.
    pub(super) fn check_phone(&self, what: &[&str]) -> Result<(bool, String), String> {
        let board = self.board("parts")?;
        let count = |there: &Value, wanted: &str| Ok::<_, String>(same(there, &json!(number(wanted)?)));
        match what {
            ["screen", id] => Ok(same(&board["screen"]["id"], &json!(id))),
            ["behind", door] => Ok(same(&board["screen"]["door"], &json!(from_one(door)?))),
            ["minutes", left] => count(&board["left"], left),
            [name @ ("clock" | "restarted" | "forms"), there] => count(&board[*name], there),
            ["free-seats", there] => count(&board["seats"], there),
            ["card", pictures @ ..] if pictures.len() == 3 => {
                all_known("picture", pictures, &PICTURES)?;
                Ok(same(&board["card"], &json!(pictures)))
            }
            ["thing", thing] => {
                known("place of the thing", thing, &THINGS)?;
                Ok(same(&board["thing"], &json!(thing)))
            }
            ["lamp", screens @ ..] if !screens.is_empty() => Ok(list(&board["stuck"], screens, plain)),
            [name @ ("slips" | "put-right"), slips @ ..] if !slips.is_empty() => {
                all_known("slip", slips, &SLIPS)?;
                Ok(list(&board[if *name == "slips" { "open" } else { "mended" }], slips, plain))
            }
            ["helper"] => Ok(same(&board["told"], &json!(true))),
            ["roll", "none"] => Ok(same(&board["roll"], &json!([]))),
            ["roll", screen, how @ ..] => check_roll(&board["roll"], screen, how),
            ["just", happening, detail @ ..] => check_happened(&board["happened"], happening, detail),
            ["receipt", how] => {
                known("receipt", how, &["thing", "nothing", "late"])?;
                let receipt = &board["left_with"];
                let fits = if *how == "nothing" { receipt["thing"] == false } else { receipt[*how] == true };
                Ok((fits, receipt.to_string()))
            }
            ["bites", there] => count(&board["left_with"]["bites"], there),
            ["part", part, what @ ..] => check_part(&board["parts"][self.part(part)?], what),
            _ => self.check_workshop(what),
        }
    }

    fn check_workshop(&self, what: &[&str]) -> Result<(bool, String), String> {
        let workshop = self.workshop()?;
        let count = |there: &Value, wanted: &str| Ok::<_, String>(same(there, &json!(number(wanted)?)));
        match what {
            [name @ ("swaps" | "patience" | "out" | "best"), there] => count(&workshop[*name], there),
            ["tray", piece, copies] => {
                known("piece", piece, &PIECES)?;
                let there = workshop["tray"].as_array().unwrap().iter().find(|there| there[0] == **piece);
                count(there.map_or(&Value::Null, |there| &there[1]), copies)
            }
            ["bench", screen, how @ ..] => {
                let screen = &workshop["screens"][self.on_the_bench(screen)?];
                match how {
                    [flag @ ("clock" | "ticked" | "vague")] => Ok((screen[*flag] == true, format!("not {flag}"))),
                    ["pieces", pieces @ ..] if !pieces.is_empty() => {
                        all_known("piece", pieces, &PIECES)?;
                        Ok(list(&screen["pieces"], pieces, plain))
                    }
                    _ => unknown("sight on the bench", &how.join(" ")),
                }
            }
            ["visitor", visitor, how @ ..] => {
                known("visitor", visitor, &VISITORS)?;
                let walks = workshop["walks"].as_array().ok_or("nobody has walked since something was changed")?;
                let walk = walks.iter().find(|walk| walk["visitor"] == **visitor).ok_or("this visitor did not walk")?;
                let stopped = &walk["stopped"];
                match how {
                    ["out"] => Ok((stopped.is_null(), stopped.to_string())),
                    ["stopped", screen, why] => {
                        known("why", why, &WHYS)?;
                        let screen = self.on_the_bench(screen)?;
                        Ok((stopped["screen"] == json!(screen) && stopped["why"] == **why, stopped.to_string()))
                    }
                    _ => unknown("sight of a visitor", &how.join(" ")),
                }
            }
            _ => unknown("sight", &what.join(" ")),
        }
    }
}

fn check_roll(roll: &Value, screen: &str, how: &[&str]) -> Result<(bool, String), String> {
    let here: Vec<&Value> = roll.as_array().unwrap().iter().filter(|line| line["screen"] == screen).collect();
    let fits = match how {
        ["mended"] => here.iter().any(|line| line["mended"] == true),
        [hand @ ("ink" | "pencil"), wanted @ ..] if !wanted.is_empty() => {
            let of_the_hand = here.iter().filter(|line| line["ink"] == (*hand == "ink"));
            let found: Vec<bool> = of_the_hand.map(|line| Ok(costs(&line["costs"], wanted)?.0)).collect::<Result<_, String>>()?;
            costs(&Value::Null, wanted)?;
            found.contains(&true)
        }
        _ => return unknown("sight on the roll", &how.join(" ")),
    };
    Ok((fits, json!(here).to_string()))
}

fn check_happened(happened: &Value, happening: &str, detail: &[&str]) -> Result<(bool, String), String> {
    known("happening", happening, &AT_THE_PHONE)?;
    let happened_all = happened.as_array().unwrap();
    let fits = match (happening, detail) {
        (_, []) => happened_all.iter().any(|there| there == happening || there.get(happening).is_some()),
        ("printed", [_]) | ("inked", [_]) => {
            costs(&Value::Null, detail)?;
            happened_all.iter().any(|there| there.get(happening).is_some_and(|there| cost(there) == detail[0]))
        }
        _ => return unknown("sight", &format!("just {happening} {}", detail.join(" "))),
    };
    Ok((fits, happened.to_string()))
}

fn check_part(part: &Value, what: &[&str]) -> Result<(bool, String), String> {
    match what {
        [flag @ ("ticked" | "faint" | "admits" | "finger")] => Ok((part[*flag] == true, format!("not {flag}"))),
        ["unread"] => Ok((part["fine"].is_null(), part["fine"].to_string())),
        ["size", size] => Ok(same(&part["size"], &json!(number(size)?))),
        ["address", pictures @ ..] if pictures.len() == 3 => {
            all_known("picture", pictures, &PICTURES)?;
            Ok(same(&part["address"], &json!(pictures)))
        }
        [name @ ("costs" | "empty-costs"), wanted @ ..] if !wanted.is_empty() => {
            let (fits, seen) = costs(&part["fine"][if *name == "costs" { "on" } else { "off" }], wanted)?;
            Ok((fits && !part["fine"].is_null(), if part["fine"].is_null() { "it unread".into() } else { seen }))
        }
        _ => unknown("sight of a part", &what.join(" ")),
    }
}

#[test]
fn the_stories_show_every_verb_of_the_phone_and_its_ends() {
    let told: Vec<_> = stories().iter().filter_map(|(file, text)| tell(file, text, Telling::Straight).ok()).collect();
    let shown: BTreeSet<&str> = told.iter().flat_map(|told| told.shown.iter().map(String::as_str)).collect();
    let verbs = PHONE_VERBS.map(|verb| format!("> {verb}"));
    let seen = ["thing solid", "thing stuck", "out 2", "out 3", "receipt late", "receipt nothing", "hear fine-new-face-well"];
    for wanted in verbs.iter().map(String::as_str).chain(seen) {
        assert!(shown.contains(wanted), "no story shows `{wanted}`");
    }
}

#[test]
fn a_wrong_line_about_the_phone_says_where_and_what() {
    let wrong = [
        ("> glass 99", "no part '99'"),
        ("> glass btn-hurry-9", "no part 'btn-hurry-9'"),
        ("> glass", "no step 'glass'"),
        ("> tick 1", "expected this to be offered"),
        ("> go-back", "expected this to be offered"),
        ("> tell-helper", "expected this to be offered"),
        ("> put-right goats", "no slip 'goats'"),
        ("> lay 1 big", "no workshop"),
        ("> open 1", "there are no doors"),
        ("> look 1", "there are no seats"),
        ("see minutes 3", "saw 28"),
        ("see minutes many", "no number 'many'"),
        ("see screen exit", "saw \"hurry\""),
        ("see thing here", "no place of the thing 'here'"),
        ("see thing solid", "saw \"away\""),
        ("see helper", "saw false"),
        ("see slips goats", "no slip 'goats'"),
        ("see slips money", "saw {}"),
        ("see lamp hurry", "saw {}"),
        ("see card goat goat goat", "saw null"),
        ("see roll hurry ink sub", "saw []"),
        ("see roll hurry chalk sub", "no sight on the roll 'chalk sub'"),
        ("see roll hurry ink goats", "no cost 'goats'"),
        ("see just danced", "no happening 'danced'"),
        ("see just bell", "saw []"),
        ("see part 1 purple", "no sight of a part 'purple'"),
        ("see part 1 costs goats-2", "no cost 'goats'"),
        ("see bites 1", "saw null"),
        ("see receipt thing", "saw null"),
        ("see swaps 4", "no workshop"),
    ];
    for (line, says) in wrong {
        let text = format!("level contract/ten-seconds band a throw 12\n> begin\n{line}");
        for telling in [Telling::Straight, Telling::WithSaves] {
            let error = tell("x.story", &text, telling).err().unwrap_or_else(|| panic!("taken: {text}"));
            assert!(error.starts_with("x.story:3:") && error.contains(says), "{text}\n→ {error}");
        }
    }
}
