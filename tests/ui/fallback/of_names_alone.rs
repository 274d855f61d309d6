use cloud_errors::{CommonError, cloud_errors};

#[cloud_errors]
enum Error {
    Common(CommonError),
}

fn main() {
    let _ = Error::ALL.len();
}
