use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    #[error("the instance does not exist")]
    #[class(NotFound)]
    NotFound = 1,

    /// The disk does not exist.
    #[class(NotFound)]
    #[code(2)]
    DiskNotFound = 2,

    /// The network does not exist.
    #[category(NotFound)]
    #[class(NotFound)]
    #[retry = "later"]
    NetworkNotFound = 3,

    /// The route does not exist.
    #[class(NotFound)]
    #[help = "create it first"]
    #[message("no route")]
    RouteNotFound = 4,

    #[num_enum(catch_all)]
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
