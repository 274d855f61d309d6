use crate::Table;
use crate::lookup::Codes;

/// Refuses the entry if it has no category and no band covers its code.
///
/// Entries are checked in order, so the first one that is refused can count the others.
#[track_caller]
pub const fn classified(table: &Table, row: usize) {
    if table.class(row).category.is_some() {
        return;
    }
    let (mut more, mut other) = (0, row + 1);
    while other < table.len() {
        more += table.class(other).category.is_none() as usize;
        other += 1;
    }
    refuse(table, more);
}

#[track_caller]
#[allow(clippy::panic)] // at compile time
const fn refuse(table: &Table, more: usize) {
    let band = match table.data().codes {
        Codes::Numbers(_) => "a range that covers the code: `bands(4000..=4099 => …)`",
        Codes::Strings(_) => "a prefix of the code: `bands(\"AuthFailure\" => …)`",
    };
    let mut message = Message {
        text: [0; 256],
        len: 0,
    };
    message.push("no category: neither `#[class(…)]` nor a band covers this code");
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
    text: [u8; 256],
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
    ($table:ident; $($calls:tt)*) => {
        const _: () = {
            #[track_caller]
            const fn classified(__row: $crate::__private::usize) {
                $crate::__private::classified(&$table, __row);
            }
            $($calls)*
        };
    };
}
