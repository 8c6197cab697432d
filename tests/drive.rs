//! The real `levelcheck drive`, played by the protocol alone: nothing here knows the rules, only what is printed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

use serde_json::{Value, json};

const LEVEL: &str = "contact/best-teammate";
/// The case where asking by another way matters, with its keepsake.
const INTERCOM: (&str, &str) = ("contact/intercom", "button");
/// The ring, with its keepsakes.
const RINGS: [(&str, &str); 2] = [("conduct/wrong-note", "peg"), ("conduct/new-group", "chalk")];
/// More than any whole level takes.
const MOST_LINES: usize = 400;
/// What nobody may read out of the protocol before the end.
const SECRETS: [&str; 7] = ["unsafe", "kind", "pest", "truth", "contact-best-teammate-", "contact-intercom-", "false_name"];

fn command(options: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_levelcheck"));
    command.arg("drive").args(options).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The running program and its line protocol.
struct Driven {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    printed: String,
}

impl Driven {
    fn start(options: &[&str]) -> Self {
        let mut child = command(options).spawn().unwrap();
        let (input, output) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, input, output, printed: String::new() }
    }

    fn read(&mut self) -> Value {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        assert!(line.ends_with('\n'), "the output ended: '{line}'");
        self.printed.push_str(&line);
        let moment: Value = serde_json::from_str(&line).unwrap();
        if moment.get("ending").is_none() {
            for secret in SECRETS {
                assert!(!line.contains(secret), "'{secret}' is printed: {line}");
            }
        }
        if moment.get("stage").is_some() {
            assert!(!actions(&moment).is_empty(), "nothing can be done: {line}");
            assert!(actions(&moment).iter().all(|action| !text(&action["label"]).is_empty() && !text(&action["verb"]).is_empty()));
        }
        moment
    }

    fn send(&mut self, line: &str) {
        let input = self.input.as_mut().unwrap();
        writeln!(input, "{line}").unwrap();
        input.flush().unwrap();
    }

    fn choose(&mut self, index: usize) -> Value {
        self.send(&json!({ "do": index }).to_string());
        self.read()
    }

    /// Ends the input; gives the exit code and what stood on the error output.
    fn hang_up(mut self) -> (Option<i32>, String) {
        drop(self.input.take());
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).unwrap();
        let mut errors = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
        (self.child.wait().unwrap().code(), errors)
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn actions(moment: &Value) -> &[Value] {
    moment["actions"].as_array().map_or(&[], Vec::as_slice)
}

/// The first action of a verb, at a door if one is named.
fn find(moment: &Value, verb: &str, door: Option<&Value>) -> Option<usize> {
    actions(moment).iter().position(|action| action["verb"] == verb && door.is_none_or(|door| action["door"] == door["door"]))
}

type Policy = fn(&Value) -> usize;

/// Everybody stays outside.
fn closes_all(moment: &Value) -> usize {
    find(moment, "close", None).or_else(|| find(moment, "sleep", None)).unwrap()
}

/// Nothing is done all week.
fn sleeps(moment: &Value) -> usize {
    find(moment, "sleep", None).unwrap()
}

/// Everybody may come in and gets whatever they want.
fn gives_all(moment: &Value) -> usize {
    ["open", "give", "sleep"].iter().find_map(|verb| find(moment, verb, None)).unwrap()
}

/// Photographs on the wall may come in, new faces stay at the chain; slips are turned; a door with two pins is chained.
fn looks_closely(moment: &Value) -> usize {
    let board = &moment["seen"];
    let doors = board["doors"].as_array().unwrap();
    let last = board["day"] == board["days"];
    let pins = |door: &Value| door["pins"].as_array().unwrap().len();
    let wants = |door: &Value| -> Option<usize> {
        let suspect = pins(door) >= 2 && door["answer"] != "yes";
        if suspect && door["position"] == "open" {
            return find(moment, "chain", Some(door));
        }
        if suspect {
            return find(moment, "tell", Some(door)).or_else(|| find(moment, "pin", Some(door)));
        }
        let friend = door["known"] == true && door["position"] != "open" && !last;
        let open = friend.then(|| find(moment, "open", Some(door))).flatten();
        open.or_else(|| find(moment, "pin", Some(door)))
    };
    // The fewest flames first: somebody may be in need of a friend.
    let mut order: Vec<&Value> = doors.iter().collect();
    order.sort_by_key(|door| std::cmp::Reverse(pins(door)));
    order.into_iter().find_map(wants).or_else(|| find(moment, "sleep", None)).unwrap()
}

/// Photographs on the wall may come in; whoever is new is asked for by another way, and comes in only after a yes.
fn asks_first(moment: &Value) -> usize {
    let doors = moment["seen"]["doors"].as_array().unwrap();
    let wants = |door: &Value| -> Option<usize> {
        let fine = door["known"] == true || door["answer"] == "yes";
        match text(&door["answer"]) {
            "no" => find(moment, "close", Some(door)),
            "not-asked" if !fine => find(moment, "ask", Some(door)),
            _ if fine && door["position"] != "open" && door["pins"].as_array().unwrap().len() < 2 => find(moment, "open", Some(door)),
            _ => None,
        }
    };
    doors.iter().find_map(wants).unwrap_or_else(|| looks_closely(moment))
}

/// What everybody does who has come through the week: tells somebody, looks at the new face, takes the keepsake.
fn afterwards(moment: &Value) -> usize {
    ["next", "opener", "who", "sleep", "wait", "reason", "skip"].iter().find_map(|verb| find(moment, verb, None)).unwrap()
}

/// Plays to the end; gives the last line and everything that was printed.
fn play(options: &[&str], policy: Policy) -> (Value, String) {
    let mut driven = Driven::start(options);
    let mut moment = driven.read();
    let mut stages = vec![text(&moment["stage"]).to_string()];
    for _ in 0..MOST_LINES {
        if moment.get("ending").is_some() && moment.get("stage").is_none() {
            break;
        }
        let chosen = if moment["stage"] == "play" { policy(&moment) } else { afterwards(&moment) };
        moment = driven.choose(chosen);
        stages.push(text(&moment["stage"]).to_string());
    }
    stages.dedup();
    assert_eq!(stages, ["knock", "play", "ripple", "rewind", "tell", "new-face", "keepsake", ""]);
    let printed = std::mem::take(&mut driven.printed);
    assert_eq!(driven.hang_up(), (Some(0), String::new()));
    (moment, printed)
}

fn ending(policy: Policy, throw: &str, band: &str) -> String {
    let (last, _) = play(&[LEVEL, "--throw", throw, "--band", band], policy);
    assert_eq!(last["keepsake"], "mitten");
    assert!(last["report"]["hits"].is_u64() && last["report"]["praise"].is_array(), "{last}");
    text(&last["ending"]).to_string()
}

#[test]
fn calm_lonely_and_repair_are_reached_by_what_is_printed() {
    let of = |policy: Policy| (0..8).map(|throw| ending(policy, &throw.to_string(), "a")).collect::<Vec<_>>();
    let count = |endings: &[String], wanted: &str| endings.iter().filter(|ending| *ending == wanted).count();
    let (close, give, careful) = (of(closes_all), of(gives_all), of(looks_closely));
    assert!(count(&close, "Lonely") >= 6 && count(&close, "Calm") == 0, "{close:?}");
    assert!(count(&give, "Repair") >= 6 && count(&give, "Calm") == 0, "{give:?}");
    assert!(count(&careful, "Calm") >= 3, "{careful:?}");
}

#[test]
fn at_the_intercom_asking_first_ends_well_and_every_ending_can_be_reached() {
    let (level, keepsake) = INTERCOM;
    let of = |policy: Policy, band: &str| -> Vec<String> {
        let play_one = |throw: u16| {
            let (last, _) = play(&[level, "--throw", &throw.to_string(), "--band", band], policy);
            assert_eq!(last["keepsake"], keepsake);
            text(&last["ending"]).to_string()
        };
        (0..8).map(play_one).collect()
    };
    let count = |endings: &[String], wanted: &str| endings.iter().filter(|ending| *ending == wanted).count();
    for band in ["a", "b"] {
        let (close, give) = (of(closes_all, band), of(gives_all, band));
        let (ask, sleep) = (of(asks_first, band), of(sleeps, band));
        assert!(count(&close, "Lonely") >= 5 && count(&close, "Calm") == 0, "{close:?}");
        assert!(count(&give, "Repair") >= 6 && count(&give, "Calm") == 0, "{give:?}");
        assert!(count(&sleep, "Missed") >= 6, "{sleep:?}");
        assert!(count(&ask, "Calm") >= 4, "{ask:?}");
    }
    let english = play(&[level, "--lang", "en"], asks_first).1;
    assert!(english.contains("Anu") && !english.contains("$phrase"));
}

/// The first action of a verb on a seat.
fn find_at(moment: &Value, verb: &str, seat: usize) -> Option<usize> {
    actions(moment).iter().position(|action| action["verb"] == verb && action["seat"] == seat)
}

/// A curtain before everybody.
fn shuts_out(moment: &Value) -> usize {
    find(moment, "mute", None).or_else(|| find(moment, "wait", None)).unwrap()
}

/// Scolds in front of all.
fn scolds(moment: &Value) -> usize {
    find(moment, "answer-back", None).or_else(|| find(moment, "wait", None)).unwrap()
}

fn waits(moment: &Value) -> usize {
    find(moment, "wait", None).unwrap()
}

/// Looks at every face; thanks whoever stands alone, sits with the target at the bottom, asks at the edge, invites.
fn stands_by(moment: &Value) -> usize {
    if let Some(look) = find(moment, "look", None) {
        return look;
    }
    let board = &moment["seen"];
    let seats = board["seats"].as_array().unwrap();
    let heard = |seat: &Value, stance: &str| {
        let listens = seat["listens"].as_array().map_or(&[][..], Vec::as_slice);
        listens.iter().filter(|other| seats[other.as_u64().unwrap() as usize]["stance"] == stance).count()
    };
    let all = |stance: &'static str| seats.iter().filter(move |seat| seat["stance"] == stance);
    let at = |seat: &Value| seat["seat"].as_u64().unwrap() as usize;
    let target = board["target"].as_u64().unwrap() as usize;
    let reasons = |seat: &Value| usize::from(seat["worried"] == true) + usize::from(seat["sat_with"] == true) + heard(seat, "stands");
    let need = |seat: &Value| if seat["popular"] == true { 3 } else { 2 };
    let alone = all("stands").find(|seat| seat["thanked"] == false && heard(seat, "stands") == 0);
    let edge = all("laughs").find(|seat| heard(seat, "laughs") < 2);
    let ready = all("watches").filter(|seat| reasons(seat) + 1 >= need(seat)).max_by_key(|seat| heard(seat, "stands"));
    let low = board["mood"].as_u64().unwrap() <= 1 && board["beside"] == 0;
    let last = board["left"].as_u64().unwrap() <= 2 && all("stands").next().is_none();
    alone
        .and_then(|seat| find_at(moment, "thank", at(seat)))
        .or_else(|| low.then(|| find_at(moment, "be-with", target)).flatten())
        .or_else(|| ready.filter(|_| last).and_then(|seat| find_at(moment, "invite", at(seat))))
        .or_else(|| edge.and_then(|seat| find_at(moment, "take-down", at(seat))))
        .or_else(|| ready.and_then(|seat| find_at(moment, "invite", at(seat))))
        .or_else(|| find_at(moment, "be-with", target))
        .unwrap()
}

#[test]
fn in_the_ring_every_ending_is_reached_by_what_is_printed() {
    for (level, keepsake) in RINGS {
        for band in ["a", "b"] {
            let of = |policy: Policy| -> Vec<String> {
                let play_one = |throw: u16| {
                    let (last, printed) = play(&[level, "--throw", &throw.to_string(), "--band", band], policy);
                    assert_eq!(last["keepsake"], keepsake);
                    assert!(
                        !printed.contains("$phrase") && !["cares", "busy", "\"[", "conduct-"].iter().any(|word| printed.contains(word))
                    );
                    text(&last["ending"]).to_string()
                };
                (0..8).map(play_one).collect()
            };
            let count = |policy: Policy, wanted: &str| of(policy).iter().filter(|ending| *ending == wanted).count();
            assert_eq!(count(shuts_out, "Lonely"), 8, "{level} {band}");
            assert_eq!(count(scolds, "Repair"), 8, "{level} {band}");
            assert_eq!(count(waits, "Missed"), 8, "{level} {band}");
            assert!(count(stands_by, "Calm") >= 4, "{level} {band}: {:?}", of(stands_by));
        }
    }
}

#[test]
fn whom_a_child_listens_to_is_printed_only_after_a_look() {
    let mut driven = Driven::start(&[RINGS[0].0, "--throw", "9"]);
    driven.read();
    let mut moment = driven.choose(0);
    let lines = |moment: &Value| moment["seen"]["seats"].as_array().unwrap().iter().filter(|seat| !seat["listens"].is_null()).count();
    let mut looks = 0;
    while let Some(look) = find(&moment, "look", None) {
        assert_eq!((lines(&moment), moment["seen"]["beat"].as_u64()), (looks, Some(1)), "a look costs nothing");
        moment = driven.choose(look);
        looks += 1;
    }
    assert_eq!((looks, lines(&moment)), (9, 9), "everybody but the target");
    assert_eq!(driven.hang_up(), (Some(0), String::new()));
}

#[test]
fn band_b_is_another_week_and_can_be_won_too() {
    let endings: Vec<String> = (0..8).map(|throw| ending(looks_closely, &throw.to_string(), "b")).collect();
    assert!(endings.iter().any(|ending| ending == "Calm"), "{endings:?}");
    assert_ne!(play(&[LEVEL, "--band", "a"], closes_all).1, play(&[LEVEL, "--band", "b"], closes_all).1);
}

#[test]
fn the_same_throw_prints_the_same_however_it_is_written() {
    let printed = |throw: &str| play(&[LEVEL, "--throw", throw], looks_closely).1;
    // h c s g c c: digits 1 0 2 3 0 0 to base four.
    let number = printed("1200");
    assert_eq!(number, printed("1200"));
    assert_eq!(number, printed("hcsgcc"));
    assert_ne!(number, printed("1201"));
    assert_eq!(printed("0"), play(&[LEVEL], looks_closely).1, "without a throw it is the first");
}

#[test]
fn every_language_is_printed_and_no_key_is_left_in_it() {
    let (_, mongolian) = play(&[LEVEL], looks_closely);
    let (_, english) = play(&[LEVEL, "--lang", "en"], looks_closely);
    assert!(mongolian.contains("Тамир") || mongolian.contains('ө'), "{mongolian}");
    assert!(english.contains("Sleep until tomorrow") && !mongolian.contains("Sleep until tomorrow"));
    for printed in [&mongolian, &english] {
        assert!(!printed.contains("$phrase") && !printed.contains("$even"));
        assert!(!["\"[", "doors-", "flow-", "tell-say"].iter().any(|key| printed.contains(key)), "{printed}");
    }
}

#[test]
fn a_bad_line_is_an_error_and_the_same_state_again() {
    let mut driven = Driven::start(&[LEVEL, "--throw", "5"]);
    let knock = driven.read();
    let first = driven.choose(0);
    assert_ne!(knock, first);
    let long = format!("{{\"do\":{}}}", "0".repeat(100_000));
    let mut lines = vec!["", "nonsense", "{}", "[]", "0", "{\"do\":-1}", "{\"do\":1.5}", "{\"do\":\"0\"}", "{\"do\":9999}"];
    lines.extend(["{\"do\":18446744073709551616}", "{\"do\":0,\"x\":1}", "{\"do\":0", "{\"do\":0}{\"do\":0}", "\u{0}", long.as_str()]);
    for line in lines {
        driven.send(line);
        let error = driven.read();
        assert!(!text(&error["error"]).is_empty() && error.as_object().unwrap().len() == 1, "'{line}': {error}");
        assert_eq!(driven.read(), first, "after '{line}'");
    }
    driven.input.as_mut().unwrap().write_all(b"\xff\xfe\n").unwrap();
    assert!(driven.read().get("error").is_some());
    assert_eq!(driven.read(), first);
    assert_ne!(driven.choose(0), first, "and then it goes on");
    assert_eq!(driven.hang_up(), (Some(0), String::new()));
}

#[test]
fn the_end_of_the_input_is_a_good_end() {
    for lines in ["", "{\"do\":0}\n", "{\"do\":0}\n{\"do\":0}\n", "{\"do\":0}\n{\"do\":"] {
        let mut child = command(&[LEVEL]).spawn().unwrap();
        child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        assert_eq!((status.code(), stderr.len()), (Some(0), 0), "after '{lines}'");
        assert!(stdout.ends_with(b"\n"));
    }
}

#[test]
fn one_can_go_back_and_skip() {
    let mut driven = Driven::start(&[LEVEL, "--throw", "3"]);
    driven.read();
    let morning = driven.choose(0);
    let mut moment = morning.clone();
    while moment["stage"] == "play" {
        moment = driven.choose(closes_all(&moment));
    }
    assert_eq!(moment["stage"], "ripple");
    let first_ending = moment["seen"]["ending"].clone();
    let back = driven.choose(find(&moment, "next", None).unwrap());
    let to_start = actions(&back).iter().position(|action| action["verb"] == "rewind" && action["to"] == 0).unwrap();
    assert!(back["seen"]["decisions"].as_array().unwrap().len() >= 6);
    moment = driven.choose(to_start);
    assert_eq!(moment, morning, "the first evening again");
    while moment["stage"] == "play" {
        moment = driven.choose(looks_closely(&moment));
    }
    assert_eq!(moment["seen"]["earlier"], json!([first_ending]));
    moment = driven.choose(find(&moment, "next", None).unwrap());
    moment = driven.choose(find(&moment, "next", None).unwrap());
    let mut skipped = Vec::new();
    while let Some(skip) = find(&moment, "skip", None) {
        skipped.push(text(&moment["stage"]).to_string());
        moment = driven.choose(skip);
    }
    assert_eq!(skipped, ["tell", "tell", "new-face"], "the friend asks once whom one could tell");
    assert_eq!(moment["stage"], "keepsake");
    moment = driven.choose(0);
    assert!(moment["ending"].is_string());
    assert_eq!(driven.hang_up(), (Some(0), String::new()));
}

#[test]
fn what_does_not_exist_is_named_and_exits_with_two() {
    let cases: [(&[&str], &str); 6] = [
        (&["contact/nobody"], "contact/nobody"),
        (&["../../etc/passwd"], "etc/passwd"),
        (&[LEVEL, "--lang", "xx"], "xx"),
        (&[LEVEL, "--throw", "4096"], "4096"),
        (&[LEVEL, "--throw", "hcsgc"], "hcsgc"),
        (&[LEVEL, "--band", "c"], "c"),
    ];
    for (options, says) in cases {
        let Output { status, stdout, stderr } = command(options).output().unwrap();
        let message = String::from_utf8(stderr).unwrap();
        assert_eq!((status.code(), stdout.len()), (Some(2), 0), "{options:?}: {message}");
        assert!(message.contains(says) && !message.contains("panicked"), "{message}");
    }
    let unknown = command(&["contact/nobody"]).output().unwrap();
    assert!(String::from_utf8(unknown.stderr).unwrap().contains(LEVEL), "it says which levels there are");
}

#[test]
fn a_reader_that_leaves_early_is_no_fault() {
    for lines_read in [0, 1, 3] {
        let mut child = command(&[LEVEL]).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        for _ in 0..lines_read {
            output.read_line(&mut String::new()).unwrap();
            input.write_all(b"{\"do\":0}\n").unwrap();
        }
        drop(output);
        // The program may be gone already: then this cannot be written, and that is what should happen.
        let written = (0..200).try_for_each(|_| input.write_all(b"{\"do\":0}\n"));
        drop((written, input));
        let Output { status, stderr, .. } = child.wait_with_output().unwrap();
        assert_eq!((status.code(), String::from_utf8_lossy(&stderr).as_ref()), (Some(0), ""), "after {lines_read} lines");
    }
}
