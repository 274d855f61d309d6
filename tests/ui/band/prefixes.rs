use cloud_errors::{UnknownString, cloud_errors};

#[cloud_errors(
    bands(
        "AuthFailure" => Unauthenticated,
        "AuthFailure" => PermissionDenied,
        r"AuthFailure" => PermissionDenied,
        "" => Internal,
        "." => Internal,
        "Limit." => RateLimited,
        "Limit.*" => RateLimited,
        ".Start" => Internal,
        "Two..Dots" => Internal,
        "White Space" => Internal,
        4000..=4099 => NotFound,
        b"Bytes" => Internal,
    )
)]
enum Error {
    /// The signature is wrong.
    WrongSignature = "AuthFailure.WrongSignature",
    Unknown(UnknownString),
}

fn main() {
    let error = Error::from("X");
    let _ = (error.as_str(), error.to_string(), Error::ALL.len());
}
