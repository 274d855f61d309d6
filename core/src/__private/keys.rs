//! What may be written in a list's attributes, as items that an editor can complete, show and go to.
//!
//! Only an expansion in a language server names them; see the macro crate's `write::editor`.
#![allow(non_camel_case_types, missing_debug_implementations)]

/// `#[cloud_errors(…)]`
pub mod header {
    /// Ranges or prefixes of codes that share a category.
    ///
    /// They classify the rows that name no category, and codes that nobody declared.
    ///
    /// ```text
    /// bands(4000..=4099 => InvalidArgument, 4100..=4199 => Unauthenticated)
    /// bands("AuthFailure" => Unauthenticated)
    /// ```
    pub struct bands;

    /// The code that means success, or `none`; 0 unless said.
    ///
    /// ```text
    /// success = 200
    /// ```
    pub struct success;

    /// The language of the doc comments, `en` unless said.
    ///
    /// ```text
    /// language = zh
    /// ```
    pub struct language;

    /// Tables further up, whose errors `?` is to lift as well.
    ///
    /// ```text
    /// lift(PublicError)
    /// ```
    pub struct lift;
}

/// The attributes of a row.
pub mod row {
    /// The row's category, or its own way to retry, or both.
    ///
    /// ```text
    /// #[class(NotFound)]
    /// #[class(NotFound, retry = Later)]
    /// #[class(retry = Later)]
    /// ```
    pub struct class;

    /// The row's message, and perhaps its help, in another language.
    ///
    /// ```text
    /// #[translate(zh, "资源不存在", help = "请检查资源 ID。")]
    /// ```
    pub struct translate;

    /// Says that the row takes over a code of a table that the list extends.
    pub struct overrides;
}

/// `#[class(…)]`
pub mod class {
    pub use crate::Category::*;

    /// How to retry, where the row differs from its category.
    ///
    /// ```text
    /// retry = Later
    /// ```
    pub struct retry;
}

/// `#[translate(…)]`
pub mod translate {
    /// What the caller should do, in the language of the translation.
    ///
    /// ```text
    /// help = "请检查资源 ID。"
    /// ```
    pub struct help;
}

/// `bands(… => …)`
pub mod category {
    pub use crate::Category::*;
}

/// `success = …`
pub mod success {
    /// No code means success.
    pub struct none;
}

/// `retry = …`
pub mod retry {
    pub use crate::Retry::*;
}
