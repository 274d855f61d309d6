//! A table's error as a gRPC status, for a `tonic` service that passes it on.

use cloud_errors::CloudError;
use tonic::{Code, Status};

pub(crate) fn status(error: &dyn CloudError) -> Status {
    Status::new(Code::from_i32(error.grpc_code()), error.to_string())
}

#[cfg(test)]
mod tests {
    use cloud_errors::{Category, PublicError};
    use tonic::Code;

    use super::status;

    #[test]
    fn the_category_is_the_code() {
        let status = status(&PublicError::QuotaExceeded);
        assert_eq!(status.code(), Code::ResourceExhausted);
        assert_eq!(status.message(), PublicError::QuotaExceeded.to_string());
        for category in Category::ALL {
            assert_eq!(
                Code::from_i32(category.grpc_code()) as i32,
                category.grpc_code()
            );
        }
    }
}
