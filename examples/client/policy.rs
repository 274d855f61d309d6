//! What to do about a failure: one arm for each `Retry`.

use std::mem;
use std::time::Duration;

use cloud_errors::{Classify, Retry};

/// The most attempts for one call.
pub(crate) const ATTEMPTS: u32 = 5;
/// The longest delay. A server that asks for more is not waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// What to do before the next attempt. Every attempt is signed anew.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Step {
    Wait(Duration),
    /// Send less from now on, too.
    WaitAndSlowDown(Duration),
    SignAgain,
    /// Get fresh credentials.
    Reauthenticate,
}

/// The retries of one call.
#[derive(Default)]
pub(crate) struct Policy {
    idempotent: bool,
    /// The limit of the next delay.
    limit: Duration,
    attempts: u32,
    signed_again: bool,
    reauthenticated: bool,
}

impl Policy {
    /// `idempotent`: whether executing the call twice has the effect of executing it once.
    /// `first`: the limit of the first delay. It doubles with each further one.
    pub(crate) fn new(idempotent: bool, first: Duration) -> Self {
        Self {
            idempotent,
            limit: first,
            ..Self::default()
        }
    }

    /// The step to take after a failed attempt, or `None` to give up.
    pub(crate) fn step(&mut self, error: &impl Classify, asked: Option<Duration>) -> Option<Step> {
        self.attempts += 1;
        if self.attempts >= ATTEMPTS {
            return None;
        }
        match error.retry() {
            Retry::Later => self.delay(asked).map(Step::Wait),
            Retry::Slower => self.delay(asked).map(Step::WaitAndSlowDown),
            Retry::IfIdempotent if self.idempotent => self.delay(asked).map(Step::Wait),
            // Once: if a fresh signature fails too, the clock is wrong.
            Retry::SignAgain => once(&mut self.signed_again).then_some(Step::SignAgain),
            // Once: if fresh credentials fail too, more of them will not help.
            Retry::Reauthenticate => {
                once(&mut self.reauthenticated).then_some(Step::Reauthenticate)
            }
            // Also an `IfIdempotent` of a call that is not, and a retry that a later version adds.
            Retry::Never | _ => None,
        }
    }

    /// Exponential backoff with full jitter, after the delay that the server asks for. Without jitter,
    /// all clients that failed together would return together.
    fn delay(&mut self, asked: Option<Duration>) -> Option<Duration> {
        let jitter = self.limit.mul_f64(fastrand::f64());
        self.limit = (self.limit * 2).min(PATIENCE);
        let delay = asked.unwrap_or_default().saturating_add(jitter);
        (delay <= PATIENCE).then_some(delay)
    }
}

/// Whether it is the first time.
fn once(done: &mut bool) -> bool {
    !mem::replace(done, true)
}

#[cfg(test)]
mod tests {
    use cloud_errors::CommonError;

    use super::*;

    const FIRST: Duration = Duration::from_millis(200);

    fn step(policy: &mut Policy, code: &str, asked: Option<Duration>) -> Option<Step> {
        policy.step(&CommonError::from(code), asked)
    }

    #[test]
    fn a_fresh_signature_and_fresh_credentials_are_tried_once() {
        let mut policy = Policy::new(true, FIRST);
        let mut step = |code| step(&mut policy, code, None);
        assert_eq!(step("AuthFailure.SignatureExpire"), Some(Step::SignAgain));
        assert_eq!(step("AuthFailure.TokenFailure"), Some(Step::Reauthenticate));
        assert_eq!(step("AuthFailure.SignatureExpire"), None);
    }

    #[test]
    fn delays_differ_below_a_limit_that_doubles() {
        let mut longest = [Duration::ZERO; 4];
        for _ in 0..200 {
            let mut policy = Policy::new(true, FIRST);
            for longest in &mut longest {
                let Some(Step::Wait(delay)) = step(&mut policy, "InternalError", None) else {
                    panic!("an idempotent call is repeated");
                };
                *longest = delay.max(*longest);
            }
            assert_eq!(step(&mut policy, "InternalError", None), None);
        }
        for (longest, limit) in longest.iter().zip([1, 2, 4, 8]) {
            let limit = FIRST * limit;
            assert!(
                *longest <= limit && *longest > limit * 9 / 10,
                "{longest:?}"
            );
        }
    }
}
