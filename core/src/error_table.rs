use crate::{CloudError, Code, Table};

/// An error type that [`cloud_errors`](macro@crate::cloud_errors) made.
///
/// ```
/// use cloud_errors::{CloudError, Code, ErrorTable, PublicError};
///
/// fn longest_message<E: ErrorTable>() -> Option<E> {
///     E::all().max_by_key(|error| error.message().map_or(0, str::len))
/// }
///
/// assert!(longest_message::<PublicError>().is_some());
/// assert_eq!(PublicError::decode(Code::Str("5100")), Some(PublicError::ResourceOperationFailed));
/// ```
pub trait ErrorTable: CloudError + Sized + 'static {
    /// The table as data.
    const TABLE: &'static Table;

    /// The error of a code. A numeric table also takes a number as a string.
    ///
    /// Total for codes of the table's own kind; `None` for those of the other.
    fn decode(code: Code<'_>) -> Option<Self>;

    /// The error of a name: that of a variant, own or inherited, or what `#[name]` says.
    #[must_use]
    fn find_name(name: &str) -> Option<Self> {
        Self::decode(Self::TABLE.find_name(name)?.code())
    }

    /// Every declared error: the table's own as declared, then inherited ones in order of look-up,
    /// each code once.
    #[must_use]
    fn all() -> impl Iterator<Item = Self> {
        Self::TABLE
            .family_entries()
            .filter_map(|entry| Self::decode(entry.code()))
    }
}
