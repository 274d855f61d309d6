//! Lists where nothing is as an expansion might expect it: no prelude, no `std`, the crate renamed
//! and re-exported, and every lint forbidden that a user may forbid.
#![no_std]
#![no_implicit_prelude]
#![forbid(
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_compatibility,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unknown_or_malformed_diagnostic_attributes,
    unused
)]
#![forbid(
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    closure_returning_async_block,
    deprecated_in_future,
    deprecated_safe_2024,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    impl_trait_redundant_captures,
    let_underscore_drop,
    long_running_const_eval,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    missing_unsafe_on_extern,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_code,
    unsafe_op_in_unsafe_fn,
    unstable_features,
    unused_crate_dependencies,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![deny(
    warnings,
    clippy::all,
    clippy::cargo,
    clippy::nursery,
    clippy::pedantic,
    clippy::restriction
)]
#![allow(
    clippy::arbitrary_source_item_ordering,
    clippy::blanket_clippy_restriction_lints,
    clippy::cargo_common_metadata,
    clippy::exhaustive_enums,
    clippy::implicit_return,
    clippy::multiple_crate_versions,
    clippy::pub_use,
    clippy::pub_with_shorthand,
    clippy::unseparated_literal_suffix,
    reason = "about what a person wrote here, not about an expansion"
)]

pub mod names;
pub mod numbers;

/// As a crate re-exports it.
pub mod reexported {
    #[doc(inline)]
    pub use ::renamed::*;
}
