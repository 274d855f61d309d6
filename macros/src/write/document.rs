use proc_macro2::TokenStream;
use quote::ToTokens as _;

use crate::model::List;
use crate::syntax::Enum;

pub(crate) fn document(item: &Enum, list: &List) -> TokenStream {
    let _ = list;
    item.name.to_token_stream()
}
