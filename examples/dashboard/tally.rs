use std::collections::BTreeMap;
use std::fmt;

use cloud_errors::{Category, Classify as _, CloudError as _, Retry};
use cloud_errors_examples::CmqError;

/// How often each answer came. Errors are ordered by code, so the map is too.
#[derive(Default)]
pub(crate) struct Tally {
    successes: usize,
    errors: BTreeMap<CmqError, usize>,
}

impl Tally {
    pub(crate) fn add(&mut self, answer: Result<(), CmqError>) {
        match answer {
            Ok(()) => self.successes += 1,
            Err(error) => *self.errors.entry(error).or_default() += 1,
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failures = self.errors.values().sum::<usize>();
        writeln!(
            f,
            "{} answers, {failures} failed",
            self.successes + failures
        )?;
        for category in Category::ALL {
            let errors = self.errors.iter();
            let errors = errors.filter(|(error, _)| error.category() == *category);
            let errors = errors.collect::<Vec<_>>();
            if errors.is_empty() {
                continue;
            }
            let count = errors.iter().map(|(_, count)| **count).sum::<usize>();
            writeln!(f, "\n{category}: {count}, fault: {}", category.fault())?;
            for (error, count) in errors {
                let what = error.message().unwrap_or("not in the table");
                let code = error.as_i64();
                writeln!(
                    f,
                    "{count:>7} x {code:<6} {what}; {}",
                    advice(error.retry())
                )?;
            }
        }
        Ok(())
    }
}

fn advice(retry: Retry) -> &'static str {
    match retry {
        Retry::Later => "send it again later",
        Retry::Slower => "send less",
        Retry::SignAgain => "sign again",
        Retry::IfIdempotent => "send it again if that does no harm",
        // Whatever a later version adds, not retrying is safe.
        _ => "do not send it again",
    }
}
