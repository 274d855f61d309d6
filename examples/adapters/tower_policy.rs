//! A retry policy for `tower`, for services whose error implements `Classify`.
//!
//! The service below the retry layer has to sign every attempt, and to replace credentials that were
//! refused.

use std::time::Duration;

use cloud_errors::{Classify, Retry};
use tokio::time::{Sleep, sleep};
use tower::retry::Policy;

#[derive(Clone)]
pub(crate) struct ByTable {
    idempotent: bool,
    attempts_left: u32,
    /// The limit of the last delay.
    limit: Duration,
}

impl ByTable {
    /// `idempotent`: whether executing a request twice has the effect of executing it once.
    pub(crate) fn new(idempotent: bool) -> Self {
        let limit = Duration::from_millis(100);
        Self {
            idempotent,
            attempts_left: 3,
            limit,
        }
    }
}

impl<Request: Clone, Response, E: Classify> Policy<Request, Response, E> for ByTable {
    type Future = Sleep;

    fn retry(&mut self, _: &mut Request, result: &mut Result<Response, E>) -> Option<Sleep> {
        let retry = result.as_ref().err()?.retry();
        self.attempts_left = self.attempts_left.checked_sub(1)?;
        self.limit *= 2;
        let limit = match retry {
            Retry::SignAgain | Retry::Reauthenticate => Duration::ZERO,
            Retry::Slower => self.limit * 2,
            _ => self.limit,
        };
        let delay = limit.mul_f64(fastrand::f64());
        retry.allows(self.idempotent).then(|| sleep(delay))
    }

    fn clone_request(&mut self, request: &Request) -> Option<Request> {
        Some(request.clone())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use cloud_errors::PublicError;
    use tower::{ServiceBuilder, ServiceExt as _, service_fn};

    use super::ByTable;

    /// How often a service is called that fails twice with a code.
    async fn attempts(code: i64, idempotent: bool) -> u32 {
        let count = AtomicU32::new(0);
        let service = service_fn(|()| async {
            let failed = count.fetch_add(1, Ordering::Relaxed) < 2;
            PublicError::check(if failed { code } else { 0 })
        });
        let policy = ByTable::new(idempotent);
        let result = ServiceBuilder::new()
            .retry(policy)
            .service(service)
            .oneshot(())
            .await;
        let count = count.load(Ordering::Relaxed);
        assert_eq!(result.is_ok(), count == 3);
        count
    }

    #[tokio::test(start_paused = true)]
    async fn the_table_decides() {
        for code in [6200, 4400, 4500, 4105] {
            assert_eq!(attempts(code, false).await, 3);
        }
        assert_eq!(
            (attempts(6000, true).await, attempts(6000, false).await),
            (3, 1)
        );
        assert_eq!(attempts(4103, true).await, 1);
    }
}
