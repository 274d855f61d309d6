//! A counter of errors by what a dashboard groups by.
//!
//! A category is one of a few names, all in `Category::ALL`; a code that a service sends may be
//! any of many, so it is a label only where a row declares it.

use cloud_errors::CloudError;

pub(crate) fn count(error: &dyn CloudError) {
    let labels = [
        ("category", error.category().name()),
        ("retry", error.retry().name()),
        ("error", error.name().unwrap_or("undeclared")),
    ];
    metrics::counter!("cloud_api_errors", &labels).increment(1);
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use cloud_errors::PublicError;
    use metrics::{
        Counter, CounterFn, Gauge, Histogram, Key, KeyName, Label, Metadata, Recorder,
        SharedString, Unit,
    };

    use super::count;

    /// Writes down what is counted.
    #[derive(Clone, Default)]
    struct Notes(Arc<Mutex<Vec<String>>>);

    struct Note(Notes, String);

    impl CounterFn for Note {
        fn increment(&self, by: u64) {
            let line = format!("{} +{by}", self.1);
            self.0.0.lock().expect("nobody panicked").push(line);
        }

        fn absolute(&self, _: u64) {}
    }

    impl Recorder for Notes {
        fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

        fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
            let labels = key.labels().map(Label::value).collect::<Vec<_>>();
            let line = format!("{} {}", key.name(), labels.join(" "));
            Counter::from_arc(Arc::new(Note(self.clone(), line)))
        }

        fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
            Gauge::noop()
        }

        fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
            Histogram::noop()
        }
    }

    #[test]
    fn labels_are_names() {
        let notes = Notes::default();
        metrics::with_local_recorder(&notes, || {
            count(&PublicError::ReplayAttack);
            count(&PublicError::from(4107_u32));
        });
        assert_eq!(
            *notes.0.lock().expect("nobody panicked"),
            [
                "cloud_api_errors StaleRequest SignAgain ReplayAttack +1",
                "cloud_api_errors Unauthenticated Never undeclared +1",
            ],
        );
    }
}
