use crate::{Code, Table};

/// Whether a band covers a number.
#[must_use]
pub const fn covers_number(table: &Table, number: i64) -> bool {
    table.covering(Code::Number(number)).is_some()
}

/// Whether a band has exactly this prefix, whose hash the macro knows; it covers all codes below.
#[must_use]
pub const fn covers_prefix(table: &Table, prefix: &str, hash: u64) -> bool {
    table.has_prefix(prefix, hash)
}

/// Refuses the row, where it is called, if it names no category and no band covers its code.
///
/// A row of strings stands for all rows that share its first segment.
#[track_caller]
pub const fn classified(table: &Table, row: usize) {
    let mut other = row;
    while other < table.entries().len() {
        if table.lacks_class(other)
            && (other == row || is_sibling(table.code(row), table.code(other)))
        {
            refuse(table.lines().code(other), table.code(row), other == row);
        }
        other = match table.code(row) {
            Code::Number(_) => return,
            Code::Text(_) => other + 1,
        };
    }
}

/// Whether two names share their first segment.
const fn is_sibling(row: Code<'_>, other: Code<'_>) -> bool {
    let (Code::Text(row), Code::Text(other)) = (row, other) else {
        return false;
    };
    let (row, other) = (row.as_bytes(), other.as_bytes());
    let mut i = 0;
    loop {
        let ends = i == row.len() || row[i] == b'.';
        let other_ends = i == other.len() || other[i] == b'.';
        if ends || other_ends {
            return ends && other_ends;
        }
        if row[i] != other[i] {
            return false;
        }
        i += 1;
    }
}

#[track_caller]
#[allow(clippy::panic)] // while compiling
const fn refuse(code: &str, row: Code<'_>, is_this: bool) -> ! {
    let mut message = Message::new();
    let (shown, rest) = split_long(code);
    message.push("no band covers `");
    message.push(shown);
    message.push(if rest.is_empty() { "`, " } else { "…`, " });
    if !is_this {
        message.push("which begins as this code does, ");
    }
    message.push(
        "and its row names no category: name one, `#[class(NotFound)]`, or cover the code with a \
         band in the header",
    );
    if let Code::Text(name) = row {
        let segment = first_segment(name);
        if segment.len() <= LONGEST {
            message.push(", `bands(\"");
            message.push(segment);
            message.push("\" => NotFound)`");
        }
    }
    panic!("{}", message.as_str())
}

const fn first_segment(name: &str) -> &str {
    let mut end = 0;
    while end < name.len() && name.as_bytes()[end] != b'.' {
        end += 1;
    }
    name.split_at(end).0
}

/// How many bytes of a code a message has room for.
const LONGEST: usize = 120;

const fn split_long(code: &str) -> (&str, &str) {
    let mut end = LONGEST;
    while !code.is_char_boundary(end) {
        if end >= code.len() {
            return (code, "");
        }
        end -= 1;
    }
    code.split_at(end)
}

/// Constants can't format.
struct Message {
    text: [u8; 512],
    len: usize,
}

impl Message {
    const fn new() -> Self {
        Self {
            text: [0; 512],
            len: 0,
        }
    }

    /// What is too long is left out.
    const fn push(&mut self, text: &str) {
        let text = text.as_bytes();
        if self.text.len() - self.len < text.len() {
            return;
        }
        let mut i = 0;
        while i < text.len() {
            self.text[self.len + i] = text[i];
            i += 1;
        }
        self.len += text.len();
    }

    const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "no band covers a code of this list, and its row names no category",
        }
    }
}

/// Refuses codes without a class.
///
/// Rows come in groups, and each group says what would cover all of it, which is mostly so: one
/// look-up instead of one a row. Of a group one code is refused; the band that it needs is likely
/// to cover the others. `$row` is a call of [`classified`] at a row's code.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_coverage {
    ($table:ident; $($by:ident($($of:tt)*) $rows:tt)*) => {
        const _: () = {
            #[track_caller]
            const fn classified(__row: usize) {
                $crate::__private::classified(&$table, __row);
            }
            $(
                const _: () = if !$crate::__private::$by(&$table, $($of)*) $rows;
            )*
        };
    };
}
