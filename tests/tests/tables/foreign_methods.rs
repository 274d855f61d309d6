//! Where traits of the user's have methods that an expansion might call.
#![allow(dead_code, missing_docs, clippy::wrong_self_convention)]

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

    fn __row(&self) -> u8 {
        0
    }
}

impl<T: ?Sized> ByReference for T {}

/// For every type, and by value: nearer than what takes a reference.
trait ByValue: Sized {
    fn row(self) {}
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

/// A list of numbers.
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

/// A list of two parents.
#[cloud_errors]
enum Two {
    /// Three.
    #[class(NotFound)]
    Three = 3,
    Numbers(Numbers),
    Unknown(UnknownCode),
}

/// A list of strings.
#[cloud_errors]
enum Names {
    /// One.
    #[class(NotFound)]
    One = "One",
    /// Two.
    #[class(NotFound)]
    Two = "Two",
    Common(CommonError),
}

fn holds<T: ErrorTable + Clone + Eq + std::hash::Hash + std::fmt::Debug>() {
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
fn an_expansion_calls_none_of_them() {
    holds::<Numbers>();
    holds::<Two>();
    holds::<Names>();
    assert_eq!(CloudError::code(&Numbers::Two), Code::Number(2));
    assert_eq!(CloudError::code(&Names::Two), Code::Str("Two"));
    assert_eq!("2".parse::<Numbers>(), Ok(Numbers::Two));
    assert_eq!(Numbers::check(0), Ok(()));
    assert!(Names::from("A") < Names::from("B"));
    assert_eq!(format!("{:?}", Names::One), "One");
}
