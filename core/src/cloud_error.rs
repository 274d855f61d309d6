use crate::{Classify, Code, Entry, Text};

/// An error identified by a code.
///
/// Dyn-compatible: `&dyn CloudError` works for every table.
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
    /// The code that identifies the error. For an alias, it is the entry's own code.
    fn code(&self) -> Code<'_>;

    /// The entry that declares the code, own or inherited; `None` for an unknown code.
    fn entry(&self) -> Option<Entry>;

    /// The entry's name: that of `#[name]`, else that of the variant. `None` for an unknown code.
    fn name(&self) -> Option<&'static str> {
        self.entry().map(Entry::name)
    }

    /// What went wrong, in the table's own language. `None` for an unknown code.
    fn message(&self) -> Option<&'static str> {
        self.entry().map(Entry::message)
    }

    /// What the caller should do, in the table's own language. `None` if the entry does not say, and
    /// for an unknown code.
    fn help(&self) -> Option<&'static str> {
        self.entry().and_then(Entry::help)
    }

    /// The entry's text in a language, given as a BCP 47 tag such as `zh-CN`; see [`Entry::text`].
    fn text(&self, language: &str) -> Option<Text> {
        self.entry()?.text(language)
    }

    /// The entry's text in the first language that has one, else in the table's own language. `None`
    /// for an unknown code.
    ///
    /// ```
    /// use cloud_errors::{CloudError, PublicError};
    ///
    /// let text = PublicError::InsufficientBalance.text_for(&["fr", "zh-CN"]).unwrap();
    /// assert_eq!((text.language, text.message), ("zh", "余额不足"));
    /// ```
    fn text_for(&self, languages: &[&str]) -> Option<Text> {
        let entry = self.entry()?;
        let mut texts = languages.iter().filter_map(|language| entry.text(language));
        Some(texts.next().unwrap_or_else(|| entry.own_text()))
    }
}
