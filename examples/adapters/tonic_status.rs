//! An error as a gRPC status, for a service that passes it on.

use cloud_errors::CloudError;
use tonic::{Code, Status};

pub(crate) fn status(error: &dyn CloudError) -> Status {
    Status::new(Code::from_i32(error.grpc_code()), error.to_string())
}

#[test]
fn the_category_decides() {
    let status = status(&cloud_errors::PublicError::QuotaExceeded);
    assert_eq!(status.code(), Code::ResourceExhausted);
    assert_eq!(status.message(), "4400 Request quota exceeded");
}
