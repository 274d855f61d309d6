//! The tables that codes are looked up in. A further one is a line in each function.

use cloud_errors::{Category, CloudError, Code, CommonError, ErrorTable, PublicError, Table};

use crate::finding::Finding;

/// What a code means, in the first table that takes codes of its kind.
pub(crate) fn find(code: &str) -> Option<Finding> {
    find_in::<PublicError>(code).or_else(|| {
        let named = is_name(code).then_some(code);
        named.and_then(find_in::<CommonError>)
    })
}

/// Every declared error of every table.
pub(crate) fn all() -> Vec<Finding> {
    let numbers = all_of::<PublicError>();
    numbers.chain(all_of::<CommonError>()).collect()
}

/// What the tables take for a code.
pub(crate) const EXPECTED: &str =
    "a whole number of 64 bits, or a name such as AuthFailure.SignatureExpire";

/// Whether a name is more likely some other word: a single one of which nothing at all is known.
pub(crate) fn is_strange(error: &dyn CloudError) -> bool {
    let single = error
        .code()
        .as_str()
        .is_some_and(|name| !name.contains('.'));
    single && error.entry().is_none() && error.category() == Category::Unknown
}

/// Services name errors in words of letters and digits, most often with dots between them.
fn is_name(code: &str) -> bool {
    code.starts_with(|first: char| first.is_ascii_alphabetic())
        && code
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
}

fn find_in<E: ErrorTable>(code: &str) -> Option<Finding> {
    let error = E::decode(Code::Str(code))?;
    let table: &'static Table = E::TABLE;
    Some(match table.success() {
        Some(success) if success == error.code() => Finding::Success(Some(success)),
        _ => Finding::Error(Box::new(error), table),
    })
}

fn all_of<E: ErrorTable>() -> impl Iterator<Item = Finding> {
    E::all().map(|error| Finding::Error(Box::new(error), E::TABLE))
}
