use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::firsts::Firsts;
use crate::model::{Code, List};

/// Warns at each code that an earlier row's code is equal to but for case.
pub(super) fn case(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let mut firsts = Firsts::with_capacity(list.rows.len());
    let similar = list.rows.iter().filter(|row| match &row.code {
        Code::Number(_) => false,
        Code::Name(name) => firsts.first(name.to_lowercase()).is_some(),
    });
    let warnings = similar.map(|row| {
        let constant = Ident::new("DIFFERS_ONLY_IN_CASE", row.at);
        let lints = &row.lints;
        quote!(#(#lints)* const _: () = #krate::__private::#constant;)
    });
    quote!(#(#warnings)*)
}
