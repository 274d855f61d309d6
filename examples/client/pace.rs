//! How fast the client sends: the least time between two requests.

use std::cell::Cell;
use std::thread;
use std::time::{Duration, Instant};

pub(crate) struct Pace {
    interval: Cell<Duration>,
    fastest: Duration,
    slowest: Duration,
    last: Cell<Option<Instant>>,
}

impl Pace {
    pub(crate) fn new(fastest: Duration, slowest: Duration) -> Self {
        Self {
            interval: Cell::new(fastest),
            fastest,
            slowest,
            last: Cell::new(None),
        }
    }

    pub(crate) fn interval(&self) -> Duration {
        self.interval.get()
    }

    /// Waits for the next request's turn.
    pub(crate) fn wait(&self) {
        if let Some(last) = self.last.get() {
            thread::sleep(self.interval.get().saturating_sub(last.elapsed()));
        }
        self.last.set(Some(Instant::now()));
    }

    /// Half as fast.
    pub(crate) fn slow_down(&self) {
        self.interval
            .set((self.interval.get() * 2).min(self.slowest));
    }

    /// A little faster.
    pub(crate) fn speed_up(&self) {
        let interval = self.interval.get() * 7 / 8;
        self.interval.set(interval.max(self.fastest));
    }
}
