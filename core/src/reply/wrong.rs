use alloc::boxed::Box;
use alloc::string::ToString as _;

use super::MalformedKind;

/// Why the first pass gave up.
pub(super) enum Wrong {
    /// `serde_json` says what, and where.
    Syntax,
    Known(Box<Known>),
}

/// What is wrong, and how much of the body is left where it is.
pub(super) struct Known {
    pub(super) kind: MalformedKind,
    pub(super) left: usize,
    pub(super) reason: Box<str>,
}

impl Wrong {
    /// JSON, and yet no reply.
    #[cold]
    pub(super) fn at(left: usize, reason: impl Into<Box<str>>) -> Self {
        Self::Known(Box::new(Known {
            kind: MalformedKind::Envelope,
            left,
            reason: reason.into(),
        }))
    }

    /// A string of no text.
    #[cold]
    pub(super) fn in_text(left: usize, error: &serde_json::Error) -> Self {
        let reason = error.to_string();
        // Its position is that in the string.
        let reason = reason.split(" at line ").next().unwrap_or_default();
        Self::Known(Box::new(Known {
            kind: MalformedKind::Syntax,
            left,
            reason: reason.into(),
        }))
    }
}
