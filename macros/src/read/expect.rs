//! Lint levels: what is written beside the enum has those that the enum and the rows set.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, quote};

use crate::spelling::is_one_of;
use crate::syntax::Attribute;
use crate::tokens::{comma_separated, flat, is_word, key_value, parenthesized};

/// An `#[expect(deprecated)]` in two, without its brackets: collisions are reported beside the enum,
/// what else is expected happens where it stands.
pub(crate) struct Expected {
    pub(crate) beside: TokenStream,
    rest: Option<TokenStream>,
}

impl Expected {
    /// The attribute that stays, if one does.
    pub(crate) fn rest(&self) -> TokenStream {
        self.rest
            .as_ref()
            .map(|rest| quote!(#[#rest]))
            .unwrap_or_default()
    }

    /// The two parts, the first as a helper attribute.
    pub(crate) fn parts(self) -> Vec<TokenStream> {
        let beside = self.beside;
        let mut parts = vec![quote!(__lint(#beside))];
        parts.extend(self.rest);
        parts
    }
}

/// What an attribute of this content expects, if that is collisions.
pub(crate) fn expected(content: &[TokenTree]) -> Option<Expected> {
    let [name, arguments] = content else {
        return None;
    };
    let arguments = parenthesized(arguments).filter(|_| is_word(name, "expect"))?;
    let arguments = flat(arguments.stream());
    let (reason, lints) = comma_separated(&arguments)
        .partition::<Vec<_>, _>(|one| key_value(one).is_some_and(|(key, _)| key == "reason"));
    let (deprecated, others) = lints
        .into_iter()
        .partition::<Vec<_>, _>(|lint| matches!(lint, [word] if is_word(word, "deprecated")));
    let write = |lints: &[&[TokenTree]]| {
        let all = lints.iter().chain(&reason);
        let all = all.map(|one| quote!(#(#one)*));
        quote!(#name(#(#all),*))
    };
    (!deprecated.is_empty()).then(|| Expected {
        beside: write(&deprecated),
        rest: (!others.is_empty()).then(|| write(&others)),
    })
}

/// The expectations of collisions.
pub(super) fn expectations(attributes: &[Attribute]) -> Vec<TokenStream> {
    let expects = attributes.iter().filter(|one| one.is("expect"));
    let expected = expects.filter_map(|one| expected(&one.content));
    let beside = expected.map(|Expected { beside, .. }| quote!(#[#beside]));
    beside.collect()
}

/// Whether what is deprecated may be named, as far as that is said here.
pub(super) fn allows_deprecated(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let arguments = attribute.arguments().first().and_then(parenthesized);
        let arguments = arguments.filter(|_| attribute.is("allow") || attribute.is("expect"));
        let lints = arguments
            .map(|group| flat(group.stream()))
            .unwrap_or_default();
        comma_separated(&lints).any(|lint| matches!(lint, [word] if is_word(word, "deprecated")))
    })
}

/// The other levels.
pub(super) fn levels(attributes: &[Attribute]) -> Vec<TokenStream> {
    let is_level = |one: &&Attribute| one.name().is_some_and(|name| is_one_of(name, &LEVELS));
    let levels = attributes.iter().filter(is_level);
    levels.map(Attribute::to_token_stream).collect()
}

const LEVELS: [&str; 4] = ["allow", "warn", "deny", "forbid"];
