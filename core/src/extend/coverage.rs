use crate::{Code, Table};

/// Refuses the first of some entries that has no category and whose code no band covers. In a string
/// table, their codes begin with one segment, whose hash the macro knows: mostly one band covers it.
#[track_caller]
pub const fn classified(table: &Table, rows: &[usize], segment: u64) {
    if covers(table, segment) {
        return;
    }
    let mut i = 0;
    while i < rows.len() {
        if table.class(rows[i]).category.is_none() {
            refuse(table.code(rows[i]), unclassified(table) - 1);
        }
        i += 1;
    }
}

/// The number of entries without a category.
const fn unclassified(table: &Table) -> usize {
    let (mut count, mut row) = (0, 0);
    while row < table.len() {
        count += table.class(row).category.is_none() as usize;
        row += 1;
    }
    count
}

/// Whether a band is the segment with this hash, so that it covers all codes that begin with it.
const fn covers(table: &Table, segment: u64) -> bool {
    let mut family = table.family();
    while let Some(table) = family.advance() {
        let segments = table.data().segments;
        let (mut low, mut high) = (0, segments.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if segments[middle] == segment {
                return true;
            }
            if segments[middle] < segment {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
    }
    false
}

#[track_caller]
#[allow(clippy::panic)] // at compile time
const fn refuse(code: Code<'_>, more: usize) {
    let mut message = Message {
        text: [0; 384],
        len: 0,
    };
    message.push("no category: neither `#[class(…)]` nor a band covers ");
    let band = match code {
        Code::Str(code) if code.len() <= 100 => {
            message.push("`");
            message.push(code);
            message.push("`");
            "a prefix of the code: `bands(\"AuthFailure\" => …)`"
        }
        Code::Str(_) => {
            message.push("this code");
            "a prefix of the code: `bands(\"AuthFailure\" => …)`"
        }
        Code::Number(_) => {
            message.push("this code");
            "a range that covers the code: `bands(4000..=4099 => …)`"
        }
    };
    if more > 0 {
        message.push(", nor ");
        message.push_number(more);
        message.push(" more of this table");
    }
    message.push("; add `#[class(NotFound)]`, or to the header ");
    message.push(band);
    panic!("{}", message.as_str())
}

/// Constants can't format.
struct Message {
    text: [u8; 384],
    len: usize,
}

impl Message {
    const fn push(&mut self, text: &str) {
        let mut i = 0;
        while i < text.len() && self.len < self.text.len() {
            self.text[self.len] = text.as_bytes()[i];
            self.len += 1;
            i += 1;
        }
    }

    #[allow(clippy::cast_possible_truncation)] // a digit
    const fn push_number(&mut self, number: usize) {
        if number >= 10 {
            self.push_number(number / 10);
        }
        if self.len < self.text.len() {
            self.text[self.len] = b'0' + (number % 10) as u8;
            self.len += 1;
        }
    }

    const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "no category: no band covers this code",
        }
    }
}

/// Refuses entries without a class. `$calls` are calls of [`classified`] at their codes.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_coverage {
    ($table:ident, $(#[$allow:meta])*; $($calls:tt)*) => {
        $(#[$allow])*
        const _: () = {
            #[track_caller]
            const fn classified(
                __rows: &[$crate::__private::usize],
                __segment: $crate::__private::u64,
            ) {
                $crate::__private::classified(&$table, __rows, __segment);
            }
            $($calls)*
        };
    };
}
