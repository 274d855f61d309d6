use alloc::boxed::Box;
use alloc::string::String;
use core::fmt::{self, Write as _};

use super::bounded::{Excerpt, Limited};
use super::diagnose::diagnose;
use super::wrong::Wrong;
use crate::visible::Escaped;
use crate::{Category, Classify};

/// A body that is not the reply that was asked for: what is wrong, where, and what stands there.
///
/// It holds a short piece of the body, whatever the body's size.
///
/// ```
/// use cloud_errors::PublicError;
/// use cloud_errors::reply::{self, MalformedKind, ReplyError};
/// use serde::de::IgnoredAny;
///
/// let body = b"{\n  \"code\": 5100,\n  \"message\": \"\",\n}";
/// let Err(ReplyError::Malformed(malformed)) = reply::parse::<IgnoredAny, PublicError>(body) else {
///     panic!("a comma stands before the last brace");
/// };
/// assert_eq!(malformed.kind(), MalformedKind::Syntax);
/// assert_eq!(malformed.reason(), "trailing comma");
/// assert_eq!((malformed.line(), malformed.column()), (4, 1));
/// ```
///
/// # Classification
///
/// What is no reply says that something between here and the service failed, and nothing about
/// whether the request was carried out: [`Category::Internal`], to be repeated if that does no harm.
/// A call that succeeded, but with a [payload](MalformedKind::Payload) that does not fit, is
/// [`Category::Unknown`], which repeating does not help.
#[derive(Clone, PartialEq, Eq)]
pub struct Malformed(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    kind: MalformedKind,
    reason: Box<str>,
    line: usize,
    column: usize,
    excerpt: Excerpt,
}

/// What a [`Malformed`] body lacks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum MalformedKind {
    /// It is not JSON, or ends too early.
    Syntax,
    /// It has no code where the envelope has one, or one that the table can't take.
    Envelope,
    /// It is a success, and its payload is not of the type asked for.
    Payload,
}

/// How many bytes of a reason are kept: a payload's type may quote the body in it.
const REASON: usize = 300;

impl Malformed {
    /// What the first pass gave up on.
    pub(super) fn reply(wrong: Wrong, body: &[u8]) -> Self {
        let Wrong::Known(known) = wrong else {
            return Self::syntax(body);
        };
        let offset = body.len().saturating_sub(known.left);
        let before = body.get(..offset).unwrap_or(body);
        let lines = before.split(|byte| *byte == b'\n');
        let (line, last) = lines.fold((0, before), |(line, _), next| (line + 1, next));
        Self(Box::new(Inner {
            kind: known.kind,
            reason: known.reason,
            line,
            column: last.len() + 1,
            excerpt: Excerpt::around(body, offset),
        }))
    }

    fn syntax(body: &[u8]) -> Self {
        Self::json(&diagnose(body), MalformedKind::Syntax, body)
    }

    /// What the second pass gave up on.
    pub(super) fn payload(error: &serde_json::Error, body: &[u8]) -> Self {
        Self::json(error, MalformedKind::Payload, body)
    }

    fn json(error: &serde_json::Error, kind: MalformedKind, body: &[u8]) -> Self {
        let (line, column) = (error.line(), error.column());
        Self(Box::new(Inner {
            kind,
            reason: reason(error, body),
            line,
            column,
            excerpt: Excerpt::around(body, offset(body, line, column)),
        }))
    }

    /// The same of a body behind a byte-order mark.
    pub(super) fn behind_mark(mut self) -> Self {
        if self.0.line == 1 {
            self.0.column += "\u{FEFF}".len();
        }
        self
    }

    /// What the body lacks.
    #[must_use]
    pub fn kind(&self) -> MalformedKind {
        self.0.kind
    }

    /// What is wrong, without the place. What it quotes of the body is short, and control characters
    /// in it are escaped.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.0.reason
    }

    /// The line of the body, from 1; 0 where the place is not known.
    #[must_use]
    pub fn line(&self) -> usize {
        self.0.line
    }

    /// The column, in bytes from 1; 0 for what is wrong at the start of a line, or where the place
    /// is not known.
    #[must_use]
    pub fn column(&self) -> usize {
        self.0.column
    }

    /// The piece around that place, from at most some 80 bytes of the body; what is no UTF-8 in it
    /// is U+FFFD.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.0.excerpt.text
    }
}

/// What the error says, but for the place at its end.
fn reason(error: &serde_json::Error, body: &[u8]) -> Box<str> {
    if body.is_empty() {
        return Box::from("it is empty");
    }
    let mut place = String::new();
    let mut reason = Escaped {
        to: Limited::new(String::new(), REASON),
    };
    // Writing to a string succeeds, unless a payload's own error does not.
    let _ = write!(place, " at line {} column {}", error.line(), error.column());
    let _ = write!(reason, "{error}");
    let reason = reason.to.to;
    Box::from(reason.strip_suffix(place.as_str()).unwrap_or(&reason))
}

/// Where a line and a column are in the body.
fn offset(body: &[u8], line: usize, column: usize) -> usize {
    let mut ends = body.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let start = match line.checked_sub(2) {
        Some(line) => ends.nth(line).map_or(body.len(), |(end, _)| end + 1),
        None => 0,
    };
    start.saturating_add(column)
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            reason,
            line,
            column,
            excerpt,
        } = &*self.0;
        f.write_str(match kind {
            MalformedKind::Syntax => "the body is not JSON: ",
            MalformedKind::Envelope => "the body is not a reply: ",
            MalformedKind::Payload => "the payload is not what was asked for: ",
        })?;
        f.write_str(reason)?;
        if *line > 0 {
            write!(f, " at line {line} column {column}")?;
        }
        if excerpt.text.is_empty() {
            return Ok(());
        }
        write!(f, ", near {excerpt}")
    }
}

impl fmt::Debug for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Malformed")
            .field("kind", &self.kind())
            .field("reason", &self.reason())
            .field("line", &self.line())
            .field("column", &self.column())
            .field("excerpt", &self.excerpt())
            .finish()
    }
}

impl core::error::Error for Malformed {}

impl Classify for Malformed {
    fn category(&self) -> Category {
        match self.kind() {
            MalformedKind::Syntax | MalformedKind::Envelope => Category::Internal,
            MalformedKind::Payload => Category::Unknown,
        }
    }
    fn retry(&self) -> crate::Retry {
        self.category().retry()
    }
}
