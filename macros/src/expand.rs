//! The pipeline: parse the tokens, check the table, write it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use crate::diagnostics::Diagnostics;
use crate::{cfg, check, parse, write};

/// `#[cloud_errors(…)]`
pub(crate) fn attribute(header: &TokenStream, item: TokenStream) -> TokenStream {
    let item = without_group(item);
    let mut diagnostics = Diagnostics::default();
    let table = parse::table(header.clone(), item.clone(), None, &mut diagnostics);
    let Some(mut table) = table else {
        let errors = diagnostics.into_tokens();
        return quote!(#item #errors);
    };
    if table.is_conditional {
        // The derive knows what survives, and reports the mistakes.
        table.header.sort_bands();
        return cfg::deferred(&table, header, &item);
    }
    check::check(&mut table, &mut diagnostics);
    let item = write::item(&table, &[]);
    let impls = write::impls(&table, diagnostics);
    quote!(#item #impls)
}

/// The derive that [`attribute`] leaves the work to where variants are under `#[cfg]`.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let (header, source, kept) = cfg::survivors(item);
    let mut diagnostics = Diagnostics::default();
    match parse::table(header, source, Some(&kept), &mut diagnostics) {
        Some(mut table) => {
            check::check(&mut table, &mut diagnostics);
            write::impls(&table, diagnostics)
        }
        None => diagnostics.into_tokens(),
    }
}

/// An item that came through a `macro_rules!` fragment is in an invisible group.
fn without_group(item: TokenStream) -> TokenStream {
    let mut trees = item.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => {
            without_group(group.stream())
        }
        _ => item,
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Delimiter, Group, TokenTree};
    use quote::quote;

    use super::attribute;

    #[test]
    fn an_enum_may_come_through_macros() {
        let item = quote!(
            enum Error {
                #[class(NotFound)]
                #[doc = "A."]
                A = 1,
                Unknown(UnknownCode),
            }
        );
        let wrapped = |delimiter| TokenTree::from(Group::new(delimiter, item.clone())).into();
        let expand = |item| attribute(&quote!(), item).to_string();
        assert_eq!(expand(wrapped(Delimiter::None)), expand(item.clone()));
        assert_ne!(expand(wrapped(Delimiter::Brace)), expand(item.clone()));
    }
}
