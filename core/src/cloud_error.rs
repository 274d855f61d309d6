use crate::{Classify, Code, Entry, Text};

/// An error that a code stands for.
///
/// It can be made an object, so that one `&dyn CloudError` serves all tables.
///
/// ```
/// use cloud_errors::{CloudError, PublicError};
///
/// fn log(error: &dyn CloudError) -> String {
///     format!("{} {}", error.code(), error.name().unwrap_or("?"))
/// }
///
/// assert_eq!(log(&PublicError::MfaFailed), "4106 MfaFailed");
/// assert_eq!(log(&PublicError::from(4107_u32)), "4107 ?");
/// ```
pub trait CloudError: core::error::Error + Classify {
    /// The code.
    fn code(&self) -> Code<'_>;

    /// The row that says what the code means, an extended table's for an inherited code; `None`
    /// for a code that nobody declared.
    fn entry(&self) -> Option<&'static Entry>;

    /// The name of the row's variant.
    fn name(&self) -> Option<&'static str> {
        self.entry().map(Entry::name)
    }

    /// What went wrong, in the list's own language.
    fn message(&self) -> Option<&'static str> {
        self.entry().map(Entry::message)
    }

    /// What the caller should do, in the list's own language.
    fn help(&self) -> Option<&'static str> {
        self.entry().and_then(Entry::help)
    }

    /// The row's text in a language, given as a BCP 47 tag; see [`Entry::text`].
    fn text(&self, language: &str) -> Option<Text> {
        self.entry()?.text(language)
    }
}
