//! A retry policy for `tower`, for services whose error is a `Classify`: a table's, a reply's, or
//! one that wraps these.
//!
//! Below the retry layer has to be what signs, so that each attempt is signed anew.

use std::time::Duration;

use cloud_errors::{Classify, Retry};
use tokio::time::{Sleep, sleep};
use tower::retry::Policy;

#[derive(Clone)]
pub(crate) struct ByTable {
    idempotent: bool,
    attempts_left: u32,
    delay: Duration,
}

impl ByTable {
    /// `idempotent`: whether carrying a request out twice does no harm.
    pub(crate) fn new(idempotent: bool) -> Self {
        Self {
            idempotent,
            attempts_left: 3,
            delay: Duration::from_millis(100),
        }
    }
}

impl<Request: Clone, Response, E: Classify> Policy<Request, Response, E> for ByTable {
    type Future = Sleep;

    fn retry(&mut self, _: &mut Request, result: &mut Result<Response, E>) -> Option<Sleep> {
        let retry = result.as_ref().err()?.retry();
        self.attempts_left = self.attempts_left.checked_sub(1)?;
        self.delay *= 2;
        match retry {
            Retry::SignAgain => Some(sleep(Duration::ZERO)),
            Retry::Slower => Some(sleep(self.delay * 2)),
            other => other.allows(self.idempotent).then(|| sleep(self.delay)),
        }
    }

    fn clone_request(&mut self, request: &Request) -> Option<Request> {
        Some(request.clone())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use cloud_errors::PublicError;
    use tower::{ServiceBuilder, ServiceExt as _, service_fn};

    use super::ByTable;

    /// How often a service is called that fails twice, and what comes of it.
    fn attempts(code: i64, idempotent: bool) -> (usize, Result<&'static str, PublicError>) {
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        let service = service_fn(move |request: &'static str| {
            let is_well = counted.fetch_add(1, Ordering::Relaxed) == 2;
            let result = if is_well {
                Ok(request)
            } else {
                Err(PublicError::from_i64(code))
            };
            async move { result }
        });
        let service = ServiceBuilder::new()
            .retry(ByTable::new(idempotent))
            .service(service);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .expect("a runtime");
        let result = runtime.block_on(service.oneshot("parcel"));
        (count.load(Ordering::Relaxed), result)
    }

    #[test]
    fn the_table_decides() {
        for code in [6200, 4400, 4500] {
            assert_eq!(attempts(code, false), (3, Ok("parcel")));
        }
        assert_eq!(attempts(6000, true), (3, Ok("parcel")));
        assert_eq!(attempts(6000, false), (1, Err(PublicError::InternalError)));
        assert_eq!(attempts(4103, true).0, 1);
    }
}
