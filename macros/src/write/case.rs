use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::List;

/// Warns at each code that an earlier row's code is equal to but for case.
pub(super) fn case(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let similar = list.rows.iter().filter(|row| row.differs_only_in_case);
    let warnings = similar.map(|row| {
        // All of the path stands at the code: of what a derive has made, rustc says nothing.
        let [case, constant] = ["__Case", "DIFFERS"].map(|name| Ident::new(name, row.at));
        let (levels, expectations) = (&row.levels, &row.expectations);
        quote!(#(#levels)* #(#expectations)* const _: () = #case::#constant;)
    });
    let warnings = warnings.collect::<Vec<_>>();
    let case = (!warnings.is_empty()).then(|| quote!(type __Case = #krate::__private::Case;));
    quote!(#case #(#warnings)*)
}
