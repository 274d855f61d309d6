//! Guides.
//!
//! - [`extending`]: extending a table, collisions, several parents, and semver rules.
//! - [`keeping`]: import a vendor's page, lock a table, compare, deprecate.
//! - [`retrying`]: how a retry loop treats each [`Retry`](crate::Retry).
//! - [`recipes`]: wrappers, problem details, metrics, configuration, databases, testing.

#[doc = include_str!("../doc/extending.md")]
pub mod extending {}

#[doc = include_str!("../doc/keeping.md")]
pub mod keeping {}

#[doc = include_str!("../doc/retrying.md")]
pub mod retrying {}

#[doc = include_str!("../doc/recipes.md")]
pub mod recipes {}
