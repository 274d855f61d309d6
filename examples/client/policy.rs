//! What to do about a failure: all six answers of `Retry`, and the delay that the server asks for.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::time::Duration;

use cloud_errors::{Classify, Retry};

/// How often a call is sent again at most.
const RETRIES: u32 = 3;
/// The first delay; each further one is twice as long. A real client waits for seconds, this one has
/// an audience.
const DELAY: Duration = Duration::from_millis(4);
/// The longest delay that a server may ask for.
const PATIENCE: Duration = Duration::from_secs(5);

/// What to do before the next attempt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Step {
    /// Wait.
    Wait(Duration),
    /// Send less from now on, and wait.
    SlowDown(Duration),
    /// Nothing: each attempt is signed anew.
    SignAgain,
    /// Get a new token.
    Reauthenticate,
}

/// The retries of one call.
pub(crate) struct Policy {
    is_idempotent: bool,
    retries: u32,
    has_signed_again: bool,
    has_reauthenticated: bool,
}

impl Policy {
    pub(crate) fn new(is_idempotent: bool) -> Self {
        Self {
            is_idempotent,
            retries: 0,
            has_signed_again: false,
            has_reauthenticated: false,
        }
    }

    /// The step to take after a failure; `None` to give up.
    pub(crate) fn step(
        &mut self,
        error: &dyn Classify,
        retry_after: Option<Duration>,
    ) -> Option<Step> {
        if self.retries == RETRIES {
            return None;
        }
        let delay = DELAY * 2_u32.pow(self.retries);
        let delay = retry_after.unwrap_or_else(|| delay + delay.mul_f64(jitter()));
        if delay > PATIENCE {
            return None;
        }
        self.retries += 1;
        match error.retry() {
            Retry::Later => Some(Step::Wait(delay)),
            Retry::Slower => Some(Step::SlowDown(delay * 2)),
            Retry::IfIdempotent => self.is_idempotent.then_some(Step::Wait(delay)),
            // What has not helped once will not help.
            Retry::SignAgain => once(&mut self.has_signed_again).then_some(Step::SignAgain),
            Retry::Reauthenticate => {
                once(&mut self.has_reauthenticated).then_some(Step::Reauthenticate)
            }
            // What a later version adds is not known to help.
            Retry::Never | _ => None,
        }
    }
}

/// Whether it is the first time.
fn once(done: &mut bool) -> bool {
    !std::mem::replace(done, true)
}

/// From 0 to a half, so that clients do not come back all at once.
fn jitter() -> f64 {
    let [byte, ..] = RandomState::new().build_hasher().finish().to_le_bytes();
    f64::from(byte) / 512.0
}
