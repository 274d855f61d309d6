//! The attribute macro of [`cloud-errors`](https://docs.rs/cloud-errors). Use it through that crate.
#![forbid(unsafe_code)]

mod cfg;
mod check;
mod diagnostics;
mod expand;
mod hash;
mod invisible;
mod mix;
mod model;
mod parse;
#[cfg(test)]
mod tests;
mod write;

use proc_macro::TokenStream;

/// Turns an enum of error codes into an error table; documented in the `cloud-errors` crate.
#[proc_macro_attribute]
pub fn cloud_errors(header: TokenStream, item: TokenStream) -> TokenStream {
    expand::attribute(&header.into(), item.into()).into()
}

/// Expands an enum whose variants carry `#[cfg]`, which only a derive sees resolved.
#[doc(hidden)]
#[proc_macro_derive(__CloudErrors, attributes(__cloud_errors))]
pub fn derive(item: TokenStream) -> TokenStream {
    expand::derive(item.into()).into()
}
