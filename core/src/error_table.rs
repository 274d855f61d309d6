use crate::{CloudError, Code, Table};

/// An error type that [`cloud_errors`](macro@crate::cloud_errors) made of a list.
///
/// ```
/// use cloud_errors::{CloudError, Code, ErrorTable};
///
/// fn longest_message<E: ErrorTable>() -> Option<E> {
///     E::all().max_by_key(|error| error.message().map_or(0, str::len))
/// }
/// # use cloud_errors::PublicError;
/// assert!(longest_message::<PublicError>().is_some());
/// assert_eq!(PublicError::decode(Code::Text("5100")), Some(PublicError::ResourceOperationFailed));
/// ```
pub trait ErrorTable: CloudError + Sized + 'static {
    /// The list as data.
    const TABLE: &'static Table;

    /// The error that a code stands for. A list of numbers also takes a number as text.
    ///
    /// Total for codes of the list's own kind; `None` for those of the other.
    fn decode(code: Code<'_>) -> Option<Self>;

    /// Every declared error: the list's own rows as declared, then those of the tables it extends,
    /// in order, without the ones that another row takes over.
    #[must_use]
    fn all() -> impl Iterator<Item = Self> {
        Self::TABLE
            .family()
            .filter_map(|entry| Self::decode(entry.code()))
    }
}
