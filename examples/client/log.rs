//! Logs errors with fields to search by. Nothing of a request or a payload is logged.

use std::error::Error as _;

use cloud_errors::response::ResponseError;
use cloud_errors::{Classify as _, CloudError as _};

use crate::error::CallError;

pub(crate) fn failed(action: &str, attempt: u32, error: &CallError) {
    let (response, api) = (error.response(), error.api());
    // A `None` leaves the field out. Strings that a server sent are recorded with escapes.
    tracing::warn!(
        action,
        attempt,
        code = api.and_then(|api| api.error().code().as_str()),
        name = api.and_then(|api| api.error().name()),
        category = %error.category(),
        retry = %error.retry(),
        // API 3.0 reports its own errors with 200, so another status is a gateway's.
        status = response.and_then(ResponseError::status).filter(|status| *status != 200),
        request_id = response.and_then(ResponseError::request_id),
        // Why there is no response.
        error = error.source(),
        "call failed",
    );
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use cloud_errors::CommonError;
    use cloud_errors::response::Parser;
    use serde::de::IgnoredAny;

    use super::*;

    #[derive(Default)]
    struct Lines(Mutex<Vec<u8>>);

    impl io::Write for &Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What a response with status 400 makes the client log.
    fn logged(body: &str) -> String {
        let lines = Arc::<Lines>::default();
        let subscriber = tracing_subscriber::fmt()
            .with_writer(Arc::clone(&lines))
            .with_ansi(false)
            .without_time()
            .finish();
        let parser = Parser::new().status(400);
        let error = parser
            .parse::<IgnoredAny, CommonError>(body.as_bytes())
            .unwrap_err()
            .into();
        tracing::subscriber::with_default(subscriber, || failed("RunInstances", 2, &error));
        String::from_utf8(lines.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn fields_are_logged_and_no_payload() {
        let body = r#"{"Response": {"Error": {"Code": "LimitExceeded.Disks", "Message": "disk-7"},
            "Password": "secret", "RequestId": "a1\nWARN forged"}}"#;
        assert_eq!(
            logged(body),
            " WARN client::log: call failed action=\"RunInstances\" attempt=2 \
             code=\"LimitExceeded.Disks\" category=QuotaExceeded retry=Never status=400 \
             request_id=\"a1\\nWARN forged\"\n"
        );
        assert_eq!(
            logged("<html>secret</html>"),
            " WARN client::log: call failed action=\"RunInstances\" attempt=2 \
             category=InvalidArgument retry=Never status=400\n"
        );
    }
}
