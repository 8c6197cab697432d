//! What a story can do and see in the town of Trace.
//!
//! A post is a number from 1, as it came to the desk, or its own name, like `bus`; a place is its name, like `dorm`, or `desk`.
//!
//! **Doing.** `pull POST THREAD` (`first` `when` `else` `pays`) · `hold POST` · `let-go POST` · `pass POST` · `note POST` ·
//! `report POST` · `end` · `reason origin|time-place|others`. After the play `correct PLACE` mends.
//!
//! **Seeing.** `turn N` · `turns N` (the last sun) · `looks N` · `hands N` · `answer-at N` (a report made now) ·
//! `place PLACE bright|dim|out`, `place PLACE helped N`, `place PLACE badly N`, `place PLACE just brighter|dimmer|corrected` ·
//! `post POST WHAT`, where WHAT is `tray` `held` `passed` `noted` `reported` `gone` `done` · `runs` `waits` `shocks` ·
//! `true` `false` `unknown` · `people N`, `due N`, `answer N`, `from PLACE`, `meant PLACE…`, `late PLACE` (sent now, it comes too
//! late) · `there PLACE…` (its copies; `none` stands for an empty list), `with-note PLACE`, `ours PLACE` · `found THREAD STRENGTH`
//! (`strong` `weak` `silent`, `untouched`) · `sunset PLACE OUTCOME` · `just WORD` (what happened a moment ago).
//!
//! **Hearing.** Besides speech: the text of a post that has just come, what a thread says that was just pulled, and what the
//! post that is turned over at sunset says on its back.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Band, Story, Telling, Told, known, number, stories, tell, unknown};

const POST_VERBS: [&str; 5] = ["hold", "let-go", "pass", "note", "report"];
const TOWN_REASONS: [&str; 3] = ["origin", "time-place", "others"];
const THREADS: [&str; 4] = ["first", "when", "else", "pays"];
const STRENGTHS: [&str; 4] = ["strong", "weak", "silent", "untouched"];
const STATUSES: [&str; 7] = ["tray", "held", "passed", "noted", "reported", "gone", "done"];
const OUTCOMES: [&str; 5] = ["helped", "without", "misled", "half-misled", "spared"];
const LAMPS: [&str; 3] = ["out", "dim", "bright"];
const IN_A_PLACE: [(&str, &str); 3] = [("brighter", "lamp-up"), ("dimmer", "lamp-down"), ("corrected", "corrected")];
const TO_A_POST: [&str; 10] =
    ["arrived", "found", "took-hold", "laid-back", "passed-on", "noted-on", "sent-in", "answered", "walked", "acted"];

type Fields = Vec<(&'static str, Value)>;
type Check = Result<(bool, String), String>;

fn same(there: &Value, wanted: &Value) -> Check {
    Ok((there == wanted, there.to_string()))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// `bus` of `bus`, `dorm` of `place-dorm`, `tea-stand` of `case-tea-stand`.
fn name(thing: &Value) -> &str {
    let picture = thing["picture"].as_str().unwrap_or_default();
    picture.strip_prefix("place-").or(picture.strip_prefix("case-")).unwrap_or(picture)
}

impl Story {
    /// What is done in the town, and nothing where the step belongs to another mechanic or to the level around it.
    pub(super) fn town_step(&self, step: &[&str]) -> Option<Result<Fields, String>> {
        self.board("places").ok()?;
        match step {
            ["end"] => Some(Ok(vec![])),
            ["pull", post, thread] => Some(self.pulling(post, thread)),
            ["correct", place] => Some(self.place(place).map(|place| vec![("place", place["place"].clone())])),
            [verb, post] if POST_VERBS.contains(verb) => Some(self.post(post).map(|post| vec![("post", post["post"].clone())])),
            ["reason", reason] => Some(known("reason", reason, &TOWN_REASONS).map(|()| vec![("reason", json!(reason))])),
            _ => None,
        }
    }

    fn pulling(&self, post: &str, thread: &str) -> Result<Fields, String> {
        known("thread", thread, &THREADS)?;
        Ok(vec![("post", self.post(post)?["post"].clone()), ("thread", json!(thread))])
    }

    fn post(&self, word: &str) -> Result<Value, String> {
        let board = self.board("places")?;
        let posts = list(&board["posts"]);
        let post = match word.parse::<usize>() {
            Ok(number) => number.checked_sub(1).and_then(|at| posts.get(at)),
            Err(_) => posts.iter().find(|post| name(post) == word),
        };
        post.cloned().ok_or_else(|| format!("there is no post '{word}' on the desk"))
    }

    fn place(&self, word: &str) -> Result<Value, String> {
        let board = self.board("places")?;
        let place = list(&board["places"]).iter().find(|place| name(place) == word);
        place.cloned().ok_or_else(|| format!("there is no place '{word}'"))
    }

    /// What can be read on the cards a moment after it came to light.
    pub(super) fn read_in_town(&self) -> Vec<String> {
        let Ok(board) = self.board("places") else { return Vec::new() };
        let mut read: Vec<&Value> = Vec::new();
        for happened in list(&board["happened"]) {
            let of = |what: &str| list(&board["posts"]).iter().find(|post| post["post"] == happened[what]["post"]);
            read.extend(of("arrived").map(|post| &post["text"]));
            read.extend(of("acted").into_iter().flat_map(|post| list(&post["facts"])));
            let pulled = of("found").into_iter().flat_map(|post| list(&post["threads"]));
            read.extend(pulled.filter(|thread| thread["thread"] == happened["found"]["thread"]).map(|thread| &thread["fact"]));
        }
        // The post of the new face has lain there from the first moment.
        read.extend(list(&board["posts"]).iter().filter(|_| board["new_face"] == true).map(|post| &post["text"]));
        read.into_iter().filter_map(|text| text["$phrase"].as_str()).map(str::to_string).collect()
    }

    /// What the map shows, or one of its places and posts.
    pub(super) fn check_town(&self, what: &[&str]) -> Check {
        let board = self.board("places")?;
        match what {
            [name @ ("turn" | "turns" | "looks" | "hands" | "answer-at"), count] => {
                same(&board[name.replace('-', "_")], &json!(number(count)?))
            }
            ["place", at, what @ ..] => check_place(&board, &self.place(at)?, what),
            ["post", at, what @ ..] => self.check_post(&board, &self.post(at)?, what),
            _ => unknown("sight", &what.join(" ")),
        }
    }

    fn check_post(&self, board: &Value, post: &Value, what: &[&str]) -> Check {
        let number_of = |word: &&str| Ok::<_, String>(self.place(word)?["place"].clone());
        let numbers = |words: &[&str]| match words {
            ["none"] => Ok(BTreeSet::new()),
            words => words.iter().map(|word| Ok(number_of(word)?.to_string())).collect::<Result<BTreeSet<String>, String>>(),
        };
        let there = |name: &str, field: &str| list(&post[name]).iter().map(|there| there[field].to_string()).collect::<BTreeSet<_>>();
        let at = |name: &str, place: &str| {
            let place = self.place(place)?["place"].clone();
            Ok::<_, String>(list(&post[name]).iter().find(|there| there["place"] == place).cloned().unwrap_or_default())
        };
        match what {
            [status] if STATUSES.contains(status) => same(&post["status"], &json!(status)),
            [runs @ ("runs" | "waits")] => same(&post["runs"], &json!(*runs == "runs")),
            ["shocks"] => same(&post["shocks"], &json!(true)),
            ["unknown"] => same(&post["truth"], &Value::Null),
            [truth @ ("true" | "false")] => same(&post["truth"], &json!(*truth == "true")),
            [name @ ("people" | "due" | "answer"), count] => same(&post[*name], &json!(number(count)?)),
            ["from", place] => same(&post["from"], &number_of(place)?),
            ["meant", places @ ..] if !places.is_empty() => {
                Ok((there("meant", "place") == numbers(places)?, format!("{:?}", there("meant", "place"))))
            }
            ["late", place] => same(&at("meant", place)?["in_time"], &json!(false)),
            ["there", places @ ..] if !places.is_empty() => {
                Ok((there("copies", "place") == numbers(places)?, format!("{:?}", there("copies", "place"))))
            }
            ["with-note", place] => same(&at("copies", place)?["noted"], &json!(true)),
            ["ours", place] => same(&at("copies", place)?["ours"], &json!(true)),
            ["found", thread, strength] => {
                known("thread", thread, &THREADS)?;
                known("strength", strength, &STRENGTHS)?;
                let wanted = if *strength == "untouched" { Value::Null } else { json!(strength) };
                let there = list(&post["threads"]).iter().find(|there| there["thread"] == **thread);
                same(&there.ok_or("there is no such thread")?["found"], &wanted)
            }
            ["sunset", place, outcome] => {
                known("outcome", outcome, &OUTCOMES)?;
                same(&at("meant", place)?["outcome"], &json!(outcome))
            }
            ["just", happening] => {
                known("happening", happening, &TO_A_POST)?;
                Ok(happened(board, happening, "post", post))
            }
            _ => unknown("sight of a post", &what.join(" ")),
        }
    }
}

fn check_place(board: &Value, place: &Value, what: &[&str]) -> Check {
    match what {
        [lamp] if LAMPS.contains(lamp) => same(&place["lamp"], &json!(LAMPS.iter().position(|there| there == lamp))),
        [name @ ("helped" | "badly"), count] => same(&place[*name], &json!(number(count)?)),
        ["just", word] => {
            let Some((_, happening)) = IN_A_PLACE.iter().find(|(there, _)| there == word) else { return unknown("happening", word) };
            Ok(happened(board, happening, "place", place))
        }
        _ => unknown("sight in a place", &what.join(" ")),
    }
}

/// Whether this happened a moment ago to this place or post, and all that did.
fn happened(board: &Value, happening: &str, field: &str, thing: &Value) -> (bool, String) {
    let here: Vec<&Value> = list(&board["happened"])
        .iter()
        .filter(|happened| happened.as_object().is_some_and(|what| what.values().any(|what| what[field] == thing[field])))
        .collect();
    (here.iter().any(|happened| happened[happening].is_object()), json!(here).to_string())
}

#[test]
fn the_stories_of_the_town_show_every_verb_and_both_bands() {
    let stories = stories();
    let of_town = stories.iter().filter(|(_, text)| text.contains("level content/"));
    let told: Vec<Told> = of_town.filter_map(|(file, text)| tell(file, text, Telling::Straight).ok()).collect();
    let endings: BTreeSet<_> = told.iter().map(|told| told.ending).collect();
    assert_eq!(endings.len(), 4, "{endings:?}");
    assert!([Band::A, Band::B].iter().all(|band| told.iter().any(|told| told.band == *band)));
    let shown: BTreeSet<&str> = told.iter().flat_map(|told| told.shown.iter().map(String::as_str)).collect();
    let verbs = POST_VERBS.iter().chain(&["pull", "end", "correct"]).map(|verb| format!("> {verb}"));
    let heard = ["flow-because-origin", "flow-because-time-place", "flow-because-others", "trace-new-face-well", "trace-say-half"];
    for wanted in verbs.chain(heard.map(|key| format!("hear {key}"))).chain(["mended".to_string()]) {
        assert!(shown.contains(wanted.as_str()), "no story of the town shows `{wanted}`");
    }
}

#[test]
fn a_story_of_the_town_that_is_wrong_says_where_and_what() {
    let wrong = [
        ("> open 1", "there are no doors"),
        ("> look 1", "there are no seats"),
        ("> fly 3", "no step 'fly 3'"),
        ("> pass 9", "no post '9'"),
        ("> pass purple", "no post 'purple'"),
        ("> pull 1 why", "no thread 'why'"),
        ("> pull 1", "no step 'pull 1'"),
        ("> correct moon", "no place 'moon'"),
        ("> note 1", "expected this to be offered"),
        ("> reason pattern", "no reason 'pattern'"),
        ("> reason others", "expected this to be offered"),
        ("see turn 2", "saw 1"),
        ("see place moon bright", "no place 'moon'"),
        ("see place dorm purple", "no sight in a place 'purple'"),
        ("see place dorm dim", "saw 2"),
        ("see place dorm just danced", "no happening 'danced'"),
        ("see place dorm just brighter", "saw []"),
        ("see post 1 held", "saw \"tray\""),
        ("see post 1 purple", "no sight of a post 'purple'"),
        ("see post 1 true", "saw null"),
        ("see post 1 meant none", "expected to see that"),
        ("see post 1 found else cold", "no strength 'cold'"),
        ("see post 1 found else strong", "saw null"),
        ("see post 1 sunset dorm glitter", "no outcome 'glitter'"),
        ("see post 1 just danced", "no happening 'danced'"),
        ("see post 1 just walked", "arrived"),
        ("hear trace-say-spared", "expected somebody to say it"),
    ];
    for (line, says) in wrong {
        let text = format!("level content/snow-day band a throw 12\n> begin\n{line}");
        for telling in [Telling::Straight, Telling::WithSaves] {
            let error = tell("x.story", &text, telling).err().unwrap_or_else(|| panic!("taken: {line}"));
            assert!(error.starts_with("x.story:3:") && error.contains(says), "{line}\n→ {error}");
        }
    }
}
