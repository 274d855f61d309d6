use cloud_errors::{Band, CloudError, Code, Table};

/// What a code turned out to be.
#[derive(Debug)]
pub(crate) enum Finding {
    /// No error, with the code that says so if there is one.
    Success(Option<Code<'static>>),
    /// An error, and the table that it was decoded with.
    Error(Box<dyn CloudError>, &'static Table),
}

/// The nearest band that covers a code: one of the table's own, else of the tables it extends.
pub(crate) fn band(table: &'static Table, code: Code<'_>) -> Option<&'static Band> {
    let own = table.bands().iter().find(|band| band.contains(code));
    own.or_else(|| table.extends().iter().find_map(|parent| band(parent, code)))
}
