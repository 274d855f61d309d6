use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::maps::Set;
use crate::model::{Code, List};

/// Warns at each code that an earlier row's code is equal to but for case.
pub(super) fn case(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let mut seen = Set::default();
    let similar = list.rows.iter().filter(|row| match &row.code {
        Code::Number(_) => false,
        Code::Name(name) => !seen.insert(name.to_lowercase()),
    });
    let warnings = similar.map(|row| {
        let constant = Ident::new("DIFFERS_ONLY_IN_CASE", row.at);
        quote!(const _: () = #krate::__private::#constant;)
    });
    quote!(#(#warnings)*)
}
