//! How fast a client sends, over all its calls.

use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};

/// The interval at the start and at best: 20 requests per second, the usual limit of an action.
const FASTEST: Duration = Duration::from_millis(50);
const SLOWEST: Duration = Duration::from_secs(2);

pub(crate) struct Pace(Mutex<State>);

struct State {
    /// The least time between two requests.
    interval: Duration,
    /// When the next request may be sent.
    next: Instant,
}

impl Pace {
    pub(crate) fn new() -> Self {
        let (interval, next) = (FASTEST, Instant::now());
        Self(Mutex::new(State { interval, next }))
    }

    /// Waits for the caller's turn.
    pub(crate) async fn turn(&self) {
        let mut state = self.0.lock().await;
        let turn = state.next.max(Instant::now());
        state.next = turn + state.interval;
        // Others may take their turns meanwhile.
        drop(state);
        sleep_until(turn).await;
    }

    /// Half as fast.
    pub(crate) async fn slow_down(&self) {
        let mut state = self.0.lock().await;
        state.interval = (state.interval * 2).min(SLOWEST);
    }

    /// A little faster.
    pub(crate) async fn speed_up(&self) {
        let mut state = self.0.lock().await;
        state.interval = state.interval.mul_f64(0.95).max(FASTEST);
    }

    pub(crate) async fn interval(&self) -> Duration {
        self.0.lock().await.interval
    }
}
