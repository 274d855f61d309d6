//! Tokens from their source, which rustc's own lexer reads: to make as many one by one would take
//! longer, since a macro is compiled without optimization.

use proc_macro2::TokenStream;

/// The tokens of a source that has no mistakes.
pub(super) fn tokens(source: &str) -> TokenStream {
    if proc_macro::is_available() {
        // proc-macro2 would read it too, first.
        let tokens = source.parse::<proc_macro::TokenStream>();
        return tokens.unwrap_or_default().into();
    }
    source.parse().unwrap_or_default()
}

/// The literal of a text. There, too, a line is a line, for whoever reads the expansion.
pub(super) fn text(text: &str) -> TokenStream {
    if text.contains('\r') || has_directions(text) {
        return tokens(&escaped(text));
    }
    let mut marks = String::new();
    while text.contains(&format!("\"{marks}")) {
        marks.push('#');
    }
    if marks.len() > MOST_MARKS {
        return tokens(&escaped(text));
    }
    tokens(&format!("r{marks}\"{text}\"{marks}"))
}

/// The most that a raw literal may have.
const MOST_MARKS: usize = 255;

/// Characters that change the direction of what follows: rustc denies them in a literal, for they
/// may make it look like something else.
const DIRECTIONS: [char; 9] = [
    '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

/// One at a time, as the standard library's own compiled code can look for them.
fn has_directions(text: &str) -> bool {
    let all_begin_with = 0xE2;
    text.as_bytes().contains(&all_begin_with) && DIRECTIONS.iter().any(|one| text.contains(*one))
}

/// What a raw literal can't hold, a literal with escapes can.
fn escaped(text: &str) -> String {
    let mut literal = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => literal.extend(['\\', character]),
            '\r' => literal.push_str("\\r"),
            _ if DIRECTIONS.contains(&character) => literal.extend(character.escape_unicode()),
            character => literal.push(character),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn texts_without_escapes_are_raw() {
        assert_eq!(text("a\nb \\").to_string(), "r\"a\nb \\\"");
        assert_eq!(text("").to_string(), "r\"\"");
        assert_eq!(text("\"a\"# b").to_string(), "r##\"\"a\"# b\"##");
    }

    #[test]
    fn what_no_raw_literal_holds_is_escaped() {
        let marks = format!("\"{}", "#".repeat(255));
        assert_eq!(text(&marks).to_string(), format!("\"\\{marks}\""));
        assert_eq!(text("a\r\"\\").to_string(), "\"a\\r\\\"\\\\\"");
        assert_eq!(
            text("a \u{2067}\u{5d0}\u{2069}\u{202e}").to_string(),
            "\"a \\u{2067}\u{5d0}\\u{2069}\\u{202e}\"",
        );
    }
}
