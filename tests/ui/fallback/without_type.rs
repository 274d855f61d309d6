use cloud_errors::cloud_errors;

#[cloud_errors]
enum Numbers {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    /// Any other code.
    Unknown,
}

#[cloud_errors]
enum Names {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = "NotFound",
    Unknown,
}

#[cloud_errors]
enum Conditional {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    #[cfg(all())]
    Unknown,
}

fn main() {
    let error = Numbers::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Numbers::ALL.len());
    let _ = (Names::from("NotFound").to_string(), Conditional::from(2));
}
