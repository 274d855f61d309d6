use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    #[class(NotFound)]
    NotFound = 1,

    // Not a doc comment.
    #[class(NotFound)]
    DiskNotFound = 2,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
