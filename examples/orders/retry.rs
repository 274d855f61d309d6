use std::thread;
use std::time::Duration;

use cloud_errors::{Classify, Retry};

use crate::say;

const ATTEMPTS: u32 = 4;

/// Sends until it works, or until the error says that sending again is of no use.
pub(crate) fn send<E: Classify>(
    idempotent: bool,
    mut request: impl FnMut() -> Result<(), E>,
) -> Result<(), E> {
    for attempt in 1..ATTEMPTS {
        let Err(error) = request() else { return Ok(()) };
        if !error.retry().allows(idempotent) {
            return Err(error);
        }
        let pause = pause(error.retry(), attempt);
        let (retry, pause_ms) = (error.retry(), pause.as_millis());
        say(format_args!("  {retry}, again in {pause_ms} ms"));
        thread::sleep(pause);
    }
    request()
}

/// A real program adds some chance, so that its instances do not all return at once.
fn pause(retry: Retry, attempt: u32) -> Duration {
    let step = match retry {
        Retry::SignAgain => return Duration::ZERO,
        Retry::Slower => 20,
        _ => 10,
    };
    Duration::from_millis(step << attempt)
}
