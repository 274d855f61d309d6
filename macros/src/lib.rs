//! The attribute behind [`cloud-errors`](https://docs.rs/cloud-errors); use it from there.
#![forbid(unsafe_code)]

mod check;
mod expand;
mod firsts;
#[cfg(test)]
mod fuzz;
mod hash;
mod model;
mod name;
mod read;
mod report;
#[cfg(test)]
mod snapshots;
mod spelling;
mod syntax;
mod tokens;
mod words;
mod write;

use proc_macro::TokenStream;

/// Turns a list of error codes into an error table; documented in the `cloud-errors` crate.
#[proc_macro_attribute]
pub fn cloud_errors(header: TokenStream, item: TokenStream) -> TokenStream {
    expand::attribute(&header.into(), &item.into()).into()
}

/// Does the attribute's work where rows are under `#[cfg]`, which only a derive sees resolved.
#[doc(hidden)]
#[proc_macro_derive(
    __CloudErrors,
    attributes(
        __header, __generics, __foreign, __lint, __refused, __code, __fields, __own
    )
)]
pub fn derive(item: TokenStream) -> TokenStream {
    expand::derive(item.into()).into()
}

/// Writes the rows' facts into the documentation.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn __document(header: TokenStream, item: TokenStream) -> TokenStream {
    expand::document(header.into(), item.into()).into()
}
