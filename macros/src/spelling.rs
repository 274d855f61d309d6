//! What words are spelled like, at a low price: a macro is compiled without optimization, as all
//! generic code of the standard library that it uses, and asks this of every word of a list.

use std::fmt::{self, Display, Formatter};

/// As [`ToString`] has it; but what formats here is the standard library's own compiled code.
pub(crate) fn spelled(of: &dyn Display) -> String {
    format!("{of}")
}

/// What a function writes, likewise.
pub(crate) fn written(by: impl Fn(&mut Formatter<'_>) -> fmt::Result) -> String {
    struct Written<F>(F);

    impl<F: Fn(&mut Formatter<'_>) -> fmt::Result> Display for Written<F> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            (self.0)(f)
        }
    }

    spelled(&Written(by))
}

/// Whether the word is one of those that are known.
pub(crate) fn is_one_of(word: &str, known: &[&str]) -> bool {
    position(word, known).is_some()
}

/// Which of them it is. Most are of another length, and need not be compared.
pub(crate) fn position(word: &str, known: &[&str]) -> Option<usize> {
    let mut rest = known;
    while let [first, tail @ ..] = rest {
        if first.len() == word.len() && *first == word {
            return Some(known.len() - rest.len());
        }
        rest = tail;
    }
    None
}
