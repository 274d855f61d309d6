use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::syntax::Attribute;
use crate::tokens::{comma_separated, flat, is_word, key_value, parenthesized};

/// An `#[expect(deprecated)]` on the enum in two, without its brackets: collisions are reported
/// beside the enum, what else is expected happens on it.
pub(crate) struct Expected {
    pub(crate) beside: TokenStream,
    pub(crate) on_enum: Option<TokenStream>,
}

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
