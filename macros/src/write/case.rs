use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::List;

/// Warns at each code that an earlier row's code is equal to but for case.
pub(super) fn case(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let similar = list.rows.iter().filter(|row| row.differs_only_in_case);
    let warnings = similar.map(|row| {
        let constant = Ident::new("DIFFERS_ONLY_IN_CASE", row.at);
        let (levels, expectations) = (&row.levels, &row.expectations);
        quote!(#(#levels)* #(#expectations)* const _: () = #krate::__private::#constant;)
    });
    quote!(#(#warnings)*)
}
