//! Traits in scope have methods with the names of those that an expansion calls.
#![allow(dead_code, clippy::wrong_self_convention)]

use std::collections::HashSet;

use cloud_errors::{
    CloudError, Code, CommonError, ErrorTable, PublicError, UnknownCode, cloud_errors,
};

/// For every type, and by reference: nearer to a reference than what takes the value.
trait ByReference {
    fn as_i64(&self) -> Option<i64> {
        None
    }

    fn as_str(&self) -> u8 {
        0
    }

    fn __position(&self) -> u8 {
        0
    }
}

impl<T: ?Sized> ByReference for T {}

/// For every type, and by value: nearer than what takes a reference.
trait ByValue: Sized {
    fn __at(self) {}
    fn code(self) {}
    fn success(self) {}
    fn parent(self) {}
    fn tables(self) {}
    fn is_none(self) {}
    fn find(self) {}
    fn decode(self) {}
    fn encode(self) {}
    fn parse(self) {}
    fn write_str(self) {}
    fn clone(self) {}
    fn __text_of(self) {}
    fn __name_of(self) {}
    fn __to_number(self) {}
}

impl<T> ByValue for T {}

/// A numeric table.
#[cloud_errors]
enum Numbers {
    /// One.
    #[class(NotFound)]
    One = 1,
    /// Two.
    #[class(NotFound)]
    Two = 2,
    Public(PublicError),
}

/// A table with two fallbacks.
#[cloud_errors]
enum Two {
    /// Three.
    #[class(NotFound)]
    Three = 3,
    Numbers(Numbers),
    Unknown(UnknownCode),
}

/// A string table.
#[cloud_errors]
enum Strings {
    /// One.
    #[class(NotFound)]
    One = "One",
    /// Two.
    #[class(NotFound)]
    Two = "Two",
    Common(CommonError),
}

fn check<T: ErrorTable + Clone + Eq + std::hash::Hash + std::fmt::Debug>() {
    let all = T::all().collect::<Vec<_>>();
    for (position, error) in all.iter().enumerate() {
        assert_eq!(T::decode(CloudError::code(error)).as_ref(), Some(error));
        assert_eq!(all.iter().position(|one| one == error), Some(position));
        assert_eq!(Clone::clone(error), *error);
        assert!(
            error
                .to_string()
                .starts_with(&CloudError::code(error).to_string())
        );
    }
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
}

#[test]
fn an_expansion_calls_its_own_methods() {
    check::<Numbers>();
    check::<Two>();
    check::<Strings>();
    assert_eq!(CloudError::code(&Numbers::Two), Code::Number(2));
    assert_eq!(CloudError::code(&Strings::Two), Code::Str("Two"));
    assert_eq!("2".parse::<Numbers>(), Ok(Numbers::Two));
    assert_eq!(Numbers::check(0), Ok(()));
    assert!(Strings::from("A") < Strings::from("B"));
    assert_eq!(format!("{:?}", Strings::One), "One");
}
