use cloud_errors::{CommonError, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    NotFound = "Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文Instance文",
    Common(CommonError),
}

fn main() {
    let _ = Error::ALL.len();
}
