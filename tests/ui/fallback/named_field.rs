use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown { code: UnknownCode },
}

fn main() {
    if let Error::Unknown { code } = Error::from(2) {
        let _: i64 = code.get();
    }
}
