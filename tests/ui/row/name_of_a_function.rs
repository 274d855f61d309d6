use cloud_errors::{UnknownCode, cloud_errors};

#[allow(non_camel_case_types)]
#[cloud_errors]
enum Error {
    /// The instance was not found.
    #[class(NotFound)]
    find = 1,

    /// Everything failed.
    #[class(Internal)]
    ALL = 2,

    /// The check failed.
    #[class(Internal)]
    check = 3,

    /// The conversion failed.
    #[class(Internal)]
    r#from_i64 = 4,

    /// The row is hidden.
    #[class(Internal)]
    __row = 5,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
