use core::fmt;

/// The error of parsing an error of a numeric table: the text is neither a 64-bit integer nor the name
/// of an entry.
///
/// ```
/// use cloud_errors::PublicError;
///
/// let error = "51.00".parse::<PublicError>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#"invalid error code "51.00": expected a 64-bit integer or the name of an entry"#,
/// );
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ParseCodeError {
    excerpt: [u8; EXCERPT],
    len: usize,
    whole: bool,
}

/// Twice what the longest number takes.
const EXCERPT: usize = 40;

impl ParseCodeError {
    pub(crate) fn new(text: &str) -> Self {
        let mut len = text.len().min(EXCERPT);
        while !text.is_char_boundary(len) {
            len -= 1;
        }
        let mut excerpt = [0; EXCERPT];
        excerpt[..len].copy_from_slice(&text.as_bytes()[..len]);
        Self {
            excerpt,
            len,
            whole: len == text.len(),
        }
    }

    /// The invalid text, at most its first 40 bytes.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        core::str::from_utf8(&self.excerpt[..self.len]).unwrap_or_default()
    }
}

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let more = if self.whole { "" } else { "…" };
        write!(
            f,
            "invalid error code {:?}{more}: expected a 64-bit integer or the name of an entry",
            self.excerpt()
        )
    }
}

impl fmt::Debug for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ParseCodeError")
            .field(&self.excerpt())
            .finish()
    }
}

impl core::error::Error for ParseCodeError {}
