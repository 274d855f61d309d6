//! The guide.
//!
//! - [`extending`]: extending a table, collisions, several parents, and semver rules.
//! - [`retrying`]: how a retry loop treats each [`Retry`](crate::Retry). In Chinese: [`retrying_zh`].
//! - [`keeping`]: import a vendor's page, lock a table, compare, deprecate.
//! - [`recipes`]: wrappers, problem details, metrics, configuration, databases, testing.
//!
//! The [attribute reference](macro@crate::cloud_errors) has the grammar of a table.

// The pages of rustdoc cannot reach the files beside the package. So the picture is put on the page
// itself, and the chapter's label `picture` gets an empty one: its first definition counts.
macro_rules! inline {
    ($picture:literal) => {
        concat!(
            include_str!($picture),
            "\n[picture]: data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\n",
        )
    };
}

/// Extending a table, and evolving one that others extend.
///
#[doc = inline!("../doc/lookup.svg")]
#[doc = include_str!("../doc/extending.md")]
pub mod extending {}

/// Keeping a table over time: import, lock, compare, deprecate.
///
#[doc = include_str!("../doc/keeping.md")]
pub mod keeping {}

/// How a retry loop treats each [`Retry`](crate::Retry).
///
#[doc = inline!("../doc/retry.svg")]
#[doc = include_str!("../doc/retrying.md")]
pub mod retrying {}

/// 使用错误码表，并按错误码重试（中文）。
///
#[doc = inline!("../doc/retry.svg")]
#[doc = include_str!("../doc/retrying.zh-CN.md")]
pub mod retrying_zh {}

/// Recipes for common tasks.
///
#[doc = include_str!("../doc/recipes.md")]
pub mod recipes {}
