//! Lists with random mistakes, made from the UI corpus: the macro neither panics nor loses the enum.
//!
//! The same seed makes the same lists. A longer run, of other lists:
//!
//! ```sh
//! FUZZ_LISTS=5000000 FUZZ_SEED=2 cargo test -p cloud-errors-macros fuzz
//! ```

mod corpus;
mod mutate;
mod random;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use self::corpus::Case;
use self::random::Random;
use crate::report::Report;
use crate::tokens::{flat, is_keyword};
use crate::{expand, syntax, write};

#[test]
fn expansion_survives_any_tokens() {
    let lists = number("FUZZ_LISTS").unwrap_or(100_000);
    let seed = number("FUZZ_SEED").unwrap_or(1);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for first in 0..threads {
            scope.spawn(move || run((0..lists).skip(first).step_by(threads), seed));
        }
    });
}

/// Each list depends on nothing but the seed and its number.
fn run(numbers: impl Iterator<Item = u64>, seed: u64) {
    let corpus = corpus::corpus();
    let pool = corpus::leaves(&corpus);
    for number in numbers {
        let mut random = Random::new(seed, number);
        let case = &corpus[random.below(corpus.len())];
        let case = mutate::mutate(case, &corpus, &pool, &mut random);
        check(&case, number % 16 == 0, number);
    }
}

fn number(variable: &str) -> Option<u64> {
    let number = std::env::var(variable).ok()?;
    let parsed = number.parse();
    Some(parsed.unwrap_or_else(|_| panic!("{variable} is a number, not {number:?}")))
}

/// Once in a while `thorough`, which takes longer than all the rest.
fn check(case: &Case, thorough: bool, number: u64) {
    let outcome = catch_unwind(AssertUnwindSafe(|| try_check(case, thorough)));
    let problem = match outcome {
        Ok(Ok(())) => return,
        Ok(Err(problem)) => problem,
        Err(_) => "a panic".to_owned(),
    };
    panic!(
        "list {number}: {problem}, from\n#[cloud_errors({})]\n{}",
        case.header, case.item
    );
}

fn try_check(case: &Case, thorough: bool) -> Result<(), String> {
    let expand = || expand::attribute(&case.header, &case.item);
    let expansion = expand();
    if thorough && expansion.to_string() != expand().to_string() {
        return Err("two expansions of one list differ".to_owned());
    }
    let Some(name) = enum_name(&case.item) else {
        // It is passed on as it is, and rustc passes nothing that it can't parse.
        if syn::parse2::<syn::Item>(case.item.clone()).is_ok() {
            parse(&expansion)?;
        }
        return Ok(());
    };
    let file = parse(&expansion)?;
    let found = file.items.iter().find_map(|item| match item {
        syn::Item::Enum(item) if item.ident == name => Some(item),
        _ => None,
    });
    let Some(found) = found else {
        return Err(format!("no `{name}` in {expansion}"));
    };
    if thorough {
        parse(&in_an_editor(case))?;
        // The other entries see what the first one wrote, or what rustc made of it.
        let found = quote::quote!(#found);
        let header = &case.header;
        parse(&expand::derive(found.clone()))?;
        parse(&expand::document(quote::quote!((#header)), found))?;
        parse(&expand::derive(case.item.clone()))?;
        expand::document(case.header.clone(), case.item.clone());
    }
    Ok(())
}

/// What an editor is given besides.
fn in_an_editor(case: &Case) -> TokenStream {
    let item = syntax::read(case.item.clone(), &mut Report::default());
    let words = |item| write::editor::words(&case.header, &item, &quote::quote!(::cloud_errors));
    item.map(words).unwrap_or_default()
}

fn parse(tokens: &TokenStream) -> Result<syn::File, String> {
    syn::parse2(tokens.clone()).map_err(|error| format!("{error} in the expansion {tokens}"))
}

/// The name of what begins as an enum and has a body, whatever that holds.
fn enum_name(item: &TokenStream) -> Option<String> {
    let trees = flat(item.clone());
    let mut rest = trees.as_slice();
    while let [
        TokenTree::Punct(pound),
        TokenTree::Group(brackets),
        more @ ..,
    ] = rest
    {
        if pound.as_char() != '#' || brackets.delimiter() != Delimiter::Bracket {
            return None;
        }
        rest = more;
    }
    rest = match rest {
        [TokenTree::Ident(public), TokenTree::Group(scope), more @ ..]
            if public == "pub" && scope.delimiter() == Delimiter::Parenthesis =>
        {
            more
        }
        [TokenTree::Ident(public), more @ ..] if public == "pub" => more,
        rest => rest,
    };
    let [TokenTree::Ident(keyword), TokenTree::Ident(name), rest @ ..] = rest else {
        return None;
    };
    let has_body = rest
        .iter()
        .any(|tree| matches!(tree, TokenTree::Group(body) if body.delimiter() == Delimiter::Brace));
    (keyword == "enum" && !is_keyword(name) && has_body).then(|| name.to_string())
}
