//! The guide.
//!
//! - [`extending`]: extending a table, collisions, several parents, and semver rules.
//! - [`retrying`]: how a retry loop treats each [`Retry`](crate::Retry). In Chinese: [`retrying_zh`].
//! - [`keeping`]: import a vendor's page, lock a table, compare, deprecate.
//! - [`recipes`]: wrappers, problem details, metrics, configuration, databases, testing.
//!
//! The [attribute reference](macro@crate::cloud_errors) has the grammar of a table.

// Chapters show pictures from outside the package, by the label `picture`, to readers on the web. Pages
// of rustdoc cannot reach those, so here the label means an empty one: its first definition counts.
macro_rules! no_picture {
    () => {
        "[picture]: data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\n"
    };
}

// A picture on the page itself.
macro_rules! picture {
    ($file:literal) => {
        concat!(include_str!($file), "\n", no_picture!())
    };
}

/// Extending a table, and evolving one that others extend.
///
#[doc = picture!("../doc/lookup.svg")]
#[doc = include_str!("../doc/extending.md")]
pub mod extending {}

/// Keeping a table over time: import, lock, compare, deprecate.
///
#[doc = no_picture!()]
#[doc = include_str!("../doc/keeping.md")]
pub mod keeping {}

/// How a retry loop treats each [`Retry`](crate::Retry).
///
#[doc = picture!("../doc/retry.svg")]
#[doc = include_str!("../doc/retrying.md")]
pub mod retrying {}

/// 使用错误码表，并按错误码重试（中文）。
///
#[doc = picture!("../doc/retry.zh-CN.svg")]
#[doc = include_str!("../doc/retrying.zh-CN.md")]
pub mod retrying_zh {}

/// Recipes for common tasks.
///
#[doc = no_picture!()]
#[doc = include_str!("../doc/recipes.md")]
pub mod recipes {}
