use cloud_errors::cloud_errors;

#[cloud_errors]
enum Error {}

fn main() {
    let _ = |error: Error| (error.as_i64(), error.to_string(), Error::ALL);
}
