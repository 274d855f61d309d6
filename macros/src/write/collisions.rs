use proc_macro2::TokenStream;

use crate::model::List;

pub(super) fn collisions(list: &List) -> TokenStream {
    let _ = list;
    TokenStream::new()
}
