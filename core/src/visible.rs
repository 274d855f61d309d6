use core::fmt::{self, Write as _};

use crate::Code;

/// A code from outside, its control characters escaped: in a log it can't pass for another line.
pub(crate) struct Visible<'a>(pub(crate) Code<'a>);

impl fmt::Display for Visible<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self.0 {
            Code::Text(text) if text.contains(char::is_control) => text,
            plain => return plain.fmt(f),
        };
        text.chars().try_for_each(|character| {
            if character.is_control() {
                write!(f, "{}", character.escape_default())
            } else {
                f.write_char(character)
            }
        })
    }
}
