//! A guard before parsing: the Fluent parser calls itself for each brace, so a file with
//! thousands of open braces would exhaust the stack instead of giving an error.

/// No honest text comes near.
const DEEPEST: usize = 40;

/// The byte at which braces or brackets nest too deep, if they do anywhere.
pub(in crate::text) fn too_deep(text: &str) -> Option<usize> {
    let (mut braces, mut brackets, mut quoted) = (0usize, 0usize, false);
    let mut line_start = true;
    for (at, c) in text.char_indices() {
        // Only a new entry stands at the left edge; a closing brace may stand there too.
        if line_start && !matches!(c, ' ' | '}' | '{' | '[' | '*' | '.' | '\n' | '\r') {
            (braces, brackets) = (0, 0);
        }
        line_start = c == '\n';
        match c {
            '\n' => quoted = false,
            '"' => quoted = !quoted,
            '{' => braces += 1,
            '(' if braces > 0 => brackets += 1,
            // A closing sign after a quote may be mere text: it is not trusted to close.
            '}' if !quoted => braces = braces.saturating_sub(1),
            ')' if !quoted => brackets = brackets.saturating_sub(1),
            _ => {}
        }
        if braces > DEEPEST || brackets > DEEPEST {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_absurd_nesting_is_stopped() {
        let many = "a = { $x } { $y } (ok)\n".repeat(500);
        assert_eq!(too_deep(&many), None);
        assert_eq!(too_deep(&format!("a = {}", "{".repeat(5000))), Some(44));
        assert!(too_deep(&format!("a = {{ {}", "F(".repeat(5000))).is_some());
        assert!(too_deep(&"{ \"}\" -> [a] ".repeat(5000)).is_some());
    }
}
