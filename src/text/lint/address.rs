//! How one is spoken to: a child is чи (W-ta), a teacher та (W-chi), several are та нар.
//!
//! A child in a story says та to a grown-up: `# address: та` above the message says so.

use super::line::Line;
use super::place::Found;

const TA: &[&str] = &["та", "тан", "таны", "танд", "танаас", "тантай", "таныг", "танаар"];
const CHI: &[&str] = &["чи", "чиний", "чамд", "чамайг", "чамаас", "чамтай", "чинь", "чамаар"];

pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    let agreed = line.note("address").map(str::to_lowercase);
    let adults = line.is_for_adults();
    for (i, word) in line.words.iter().enumerate() {
        let text = word.text.as_str();
        if adults && CHI.contains(&text) && agreed.as_deref() != Some("чи") {
            let what = format!("“{text}” in a text for teachers");
            out.push(line.found("W-chi", word.start, what, "use та, or leave the pronoun out"));
        }
        let several = text == "та" && line.after(i).is_some_and(|next| next.starts_with("нар"));
        if !adults && TA.contains(&text) && !several && agreed.as_deref() != Some("та") {
            let what = format!("“{text}” in a text for a child");
            let remedy = "use чи, or leave the pronoun out; for a child speaking to a grown-up write `# address: та`";
            out.push(line.found("W-ta", word.start, what, remedy));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_fault, assert_none};

    #[test]
    fn a_child_is_not_a_bank_customer() {
        assert_at("W-ta", "ui-a = За, таны нэр?\n", 1, 12);
        assert_fault("W-ta", "contact-a = Та тоглох уу?\n", 1);
        assert_none("W-ta", "ui-teacher-a = Та зогсоож болно\nteacher-b = Таны анги\n");
        assert_none("W-ta", "class-a = Та нар юу гэж бодож байна?\nui-b = Танихгүй хүн\n");
        assert_none("W-ta", "# address: та\ncontact-a = Багшаа, та хараач.\n");
    }

    #[test]
    fn a_teacher_is_no_child() {
        assert_fault("W-chi", "teacher-a = Чи зогсоож болно\n", 1);
        assert_fault("W-chi", "ui-teacher-a = Чамд хэлье\n", 1);
        assert_none("W-chi", "ui-a = Чи тоглох уу?\n");
    }
}
