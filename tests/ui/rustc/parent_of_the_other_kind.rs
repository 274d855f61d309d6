use cloud_errors::{CommonError, PublicError, cloud_errors};

#[cloud_errors]
enum Numbers {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Common(CommonError),
}

#[cloud_errors]
enum Names {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = "NotFound",
    Public(PublicError),
}

fn main() {
    let _ = (Numbers::from_i64(1).to_string(), Names::from("NotFound").to_string());
}
