use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, quote};

use crate::spelling::is_one_of;
use crate::syntax::Attribute;
use crate::tokens::{comma_separated, flat, is_word, key_value, parenthesized};

/// An `#[expect(deprecated)]` on the enum or a row in two, without its brackets: collisions are
/// reported beside the enum, what else is expected happens on it.
pub(crate) struct Expected {
    pub(crate) beside: TokenStream,
    pub(crate) on_enum: Option<TokenStream>,
}

/// The lint levels that what is written beside the enum has too.
pub(super) fn lints(attributes: &[Attribute]) -> Vec<TokenStream> {
    let lints = attributes.iter().filter_map(|attribute| {
        let level = is_one_of(attribute.name()?, &LEVELS).then_some(attribute)?;
        Some(match expected(level) {
            Some(Expected { beside, .. }) => quote!(#[#beside]),
            None if level.is("expect") => return None,
            None => level.to_token_stream(),
        })
    });
    lints.collect()
}

const LEVELS: [&str; 5] = ["allow", "warn", "deny", "forbid", "expect"];

/// What the attribute expects, if that is collisions.
pub(crate) fn expected(attribute: &Attribute) -> Option<Expected> {
    if !attribute.is("expect") {
        return None;
    }
    let arguments = attribute.arguments().first().and_then(parenthesized)?;
    let arguments = flat(arguments.stream());
    let (reason, lints) = comma_separated(&arguments)
        .partition::<Vec<_>, _>(|one| key_value(one).is_some_and(|(key, _)| key == "reason"));
    let (deprecated, others) = lints
        .into_iter()
        .partition::<Vec<_>, _>(|lint| matches!(lint, [word] if is_word(word, "deprecated")));
    let write = |lints: &[&[TokenTree]]| {
        let all = lints.iter().chain(&reason);
        let all = all.map(|one| quote!(#(#one)*));
        let name = attribute.content.first();
        quote!(#name(#(#all),*))
    };
    (!deprecated.is_empty()).then(|| Expected {
        beside: write(&deprecated),
        on_enum: (!others.is_empty()).then(|| write(&others)),
    })
}
