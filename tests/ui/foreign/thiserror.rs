use cloud_errors::{PublicError, cloud_errors};

#[cloud_errors]
// Not even a dependency: what a table brings anyway is not derived again.
#[derive(Debug, thiserror::Error)]
enum Error {
    #[error("the instance does not exist")]
    #[class(NotFound)]
    NotFound = 1,

    #[error(transparent)]
    Public(#[from] PublicError),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
