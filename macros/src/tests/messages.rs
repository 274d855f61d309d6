//! Each file in `tests/messages` holds enums with mistakes. Below a line are its messages, each with
//! carets at the tokens that it is about. `…` stands for an enum without a mistake.

use std::fmt::Write as _;
use std::fs;

use proc_macro2::{TokenStream, TokenTree};
use syn::LitStr;

use super::{Input, compare, files};

const ENUM: &str =
    "enum Error { /** Missing. */ #[class(NotFound)] Missing = 1, Unknown(UnknownCode) }";

struct Message {
    line: usize,
    column: usize,
    /// How many characters of the line it is about.
    width: usize,
    text: String,
}

#[test]
fn mistakes_are_reported_at_their_tokens() {
    for path in files("messages") {
        let recorded = fs::read_to_string(&path).unwrap();
        let mut actual = String::new();
        for case in recorded.split_inclusive("\n\n") {
            annotate(case, &mut actual);
        }
        compare(&path, &actual);
    }
}

#[test]
fn one_code_too_many_is_refused_at_its_place() {
    let count = (1 << 14) + 1;
    let variants = (1..=count).map(|code| format!("/** M. */ V{code} = {code},\n"));
    let variants = variants.collect::<String>();
    let source = format!("#[cloud_errors] enum Error {{\n{variants}Unknown(UnknownCode) }}");
    let mut messages = Vec::new();
    collect(Input::all(&source)[0].expand(), &mut messages);
    let places: Vec<_> = messages
        .iter()
        .map(|message| (message.line, &*message.text))
        .collect();
    assert_eq!(
        places,
        [(count + 1, "an error table holds at most 16384 codes")]
    );
}

/// Writes a case with the messages that it gets.
fn annotate(case: &str, annotated: &mut String) {
    let lines = case
        .lines()
        .filter(|line| !line.trim_start().starts_with('^'));
    let (titles, source) = lines.partition::<Vec<_>, _>(|line| line.starts_with("# "));
    let mut messages = Vec::new();
    for input in Input::all(&source.join("\n").replace('…', ENUM)) {
        let before = messages.len();
        collect(input.expand(), &mut messages);
        assert!(messages.len() > before, "no message: {}", input.header);
    }
    messages.sort_by_key(|message| (message.line, message.column));
    for title in titles {
        // Writing to a string does not fail.
        let _ = writeln!(annotated, "{title}");
    }
    for (line, number) in source.into_iter().zip(1..) {
        let _ = writeln!(annotated, "{line}");
        for message in messages.iter().filter(|message| message.line == number) {
            let (indent, carets) = (" ".repeat(message.column), "^".repeat(message.width));
            let _ = writeln!(annotated, "{indent}{carets} {}", message.text);
        }
    }
}

/// Finds each `compile_error! { "…" }`. Its first token is where the message begins, and its last
/// where it ends.
fn collect(tokens: TokenStream, messages: &mut Vec<Message>) {
    let trees = tokens.into_iter().collect::<Vec<_>>();
    for (position, tree) in trees.iter().enumerate() {
        match (tree, trees.get(position + 2)) {
            (TokenTree::Ident(name), Some(TokenTree::Group(text))) if name == "compile_error" => {
                let text = syn::parse2::<LitStr>(text.stream()).unwrap();
                let (start, end) = (name.span().start(), text.span().end());
                assert!(start.line > 0, "no place: {}", text.value());
                messages.push(Message {
                    line: start.line,
                    column: start.column,
                    width: end.column.saturating_sub(start.column).max(1),
                    text: text.value(),
                });
            }
            (TokenTree::Group(group), _) => collect(group.stream(), messages),
            _ => {}
        }
    }
}
