use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(bands(4000..=3999 => InvalidArgument))]
enum Error {
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

// Mistakes outside the table are still reported.
fn main() {
    let error: Eror = Error::NotFound;
    println!("{error} {}", undeclared);
    no_such_function(error);
}
