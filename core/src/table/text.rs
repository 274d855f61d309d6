use core::fmt;

use crate::fmt::pad;

/// Message and help of an entry, in one language. Read only: it may get more fields.
///
/// ```
/// use cloud_errors::{CloudError, PublicError};
///
/// let text = PublicError::ResourceNotFound.text("zh").unwrap();
/// assert_eq!(text.language, "zh");
/// assert_eq!(text.message, "资源不存在");
/// assert!(text.help.is_some());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub struct Text {
    /// The language, as a BCP 47 tag.
    pub language: &'static str,
    /// What went wrong, without a full stop.
    pub message: &'static str,
    /// What the caller should do. Paragraphs are separated by an empty line.
    pub help: Option<&'static str>,
}

/// The message; with `{:#}` also `: ` and the help.
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.help {
            Some(help) if f.alternate() => pad(f, format_args!("{}: {help}", self.message)),
            _ => f.pad(self.message),
        }
    }
}
