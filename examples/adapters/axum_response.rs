//! A table's error as the answer of an `axum` handler.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use cloud_errors::CloudError;

/// `async fn handler() -> Result<Parcels, Failed<PublicError>>`.
pub(crate) struct Failed<E>(pub(crate) E);

impl<E: CloudError> From<E> for Failed<E> {
    /// For `?`.
    fn from(error: E) -> Self {
        Self(error)
    }
}

impl<E: CloudError> IntoResponse for Failed<E> {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.http_status());
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        // With its help, which says what the caller should do.
        (status, format!("{:#}\n", self.0)).into_response()
    }
}

#[cfg(test)]
mod tests {
    use axum::http::StatusCode;
    use axum::response::IntoResponse as _;
    use cloud_errors::{Category, CommonError, PublicError};

    use super::Failed;

    fn handle() -> Result<&'static str, Failed<PublicError>> {
        PublicError::check(4400)?;
        Ok("parcels")
    }

    #[test]
    fn the_category_is_the_status() {
        let response = handle().into_response();
        assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
        let response = Failed(CommonError::ResourceNotFound).into_response();
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
        for category in Category::ALL {
            assert!(StatusCode::from_u16(category.http_status()).is_ok());
        }
    }
}
