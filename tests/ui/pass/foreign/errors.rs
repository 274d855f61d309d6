#![deny(warnings)]

use cloud_errors::{PublicError, cloud_errors};

// A table as a part of another crate's error.
#[derive(Debug, thiserror::Error)]
enum Error {
    #[error("the service said no")]
    Api(#[from] Product),
    #[error("no connection")]
    Connection,
}

#[cloud_errors]
enum Product {
    /// The disk does not exist.
    #[class(NotFound)]
    DiskNotFound = 2,
    Public(PublicError),
}

fn call(code: i64) -> Result<(), Error> {
    Product::check(code)?;
    Err(Error::Connection)
}

fn main() {
    assert!(matches!(call(0), Err(Error::Connection)));
    assert!(matches!(call(2), Err(Error::Api(Product::DiskNotFound))));
    let boxed = Box::<dyn std::error::Error>::from(Product::DiskNotFound);
    assert_eq!(boxed.to_string(), "2 The disk does not exist");
}
